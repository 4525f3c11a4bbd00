//! Who answers for data: units and their mailboxes are kept, persons are not.

use crate::check::invalid_id::slug;

/// Whether a name is clearly that of a unit and names no person beside it.
pub fn is_unit(name: &str, publisher: &str) -> bool {
    let same = !publisher.is_empty() && slug(name, false) == slug(publisher, false);
    if same {
        return true;
    }
    let parts: Vec<&str> =
        name.split([',', '/', ';', '(', '|']).flat_map(|p| p.split(" - ")).flat_map(|p| p.split(" c/o ")).collect();
    let named = parts.iter().any(|part| has_unit_word(part));
    named
        && !name.contains('@')
        && !name.contains("c/o")
        && parts.iter().all(|part| has_unit_word(part) || !is_like_a_person(part))
}

/// One to four words that all begin with a capital: `Ana Pérez`, `J. Smith`.
fn is_like_a_person(text: &str) -> bool {
    let words: Vec<&str> = text.split_whitespace().collect();
    let name = |word: &&str| {
        let mut letters = word.chars();
        letters.next().is_some_and(char::is_uppercase)
            && (letters.clone().any(char::is_lowercase) || word.ends_with('.') || word.len() == 1)
    };
    (1..=4).contains(&words.len()) && words.iter().all(name)
}

fn has_unit_word(text: &str) -> bool {
    slug(text, false).split('-').any(|word| UNIT_WORDS.contains(&word))
}

/// Without accents, as a slug has them.
const UNIT_WORDS: [&str; 92] = [
    "center",
    "centers",
    "centre",
    "office",
    "team",
    "support",
    "program",
    "programs",
    "programme",
    "department",
    "ministry",
    "agency",
    "bureau",
    "division",
    "unit",
    "info",
    "information",
    "data",
    "help",
    "helpdesk",
    "desk",
    "branch",
    "service",
    "services",
    "institute",
    "institutes",
    "library",
    "inventory",
    "requests",
    "statistics",
    "survey",
    "administration",
    "commission",
    "council",
    "university",
    "section",
    "inquiries",
    "webmaster",
    "opendata",
    "open",
    "directorate",
    "group",
    "authority",
    "registry",
    "department-of",
    "contact",
    "system",
    "project",
    "initiative",
    "analytics",
    "innovation",
    "ministerio",
    "secretaria",
    "subsecretaria",
    "direccion",
    "dirección",
    "instituto",
    "oficina",
    "unidad",
    "agencia",
    "ente",
    "comision",
    "consejo",
    "centro",
    "servicio",
    "programa",
    "equipo",
    "datos",
    "administracion",
    "area",
    "departamento",
    "universidad",
    "banco",
    "registro",
    "tribunal",
    "defensoria",
    "procuracion",
    "procuraduria",
    "policia",
    "sistema",
    "coordinacion",
    "mesa",
    "gobierno",
    "municipalidad",
    "ayuntamiento",
    "intendencia",
    "corte",
    "fiscalia",
    "inspeccion",
    "superintendencia",
    "jefatura",
    "transparencia",
];

/// Whether a mailbox is that of a role or a unit, by what stands before the `@`.
pub fn is_role_mailbox(mail: &str, publisher: &str) -> bool {
    let Some((local, host)) = mail.rsplit_once('@') else { return false };
    let local = local.to_lowercase();
    let words: Vec<&str> = local.split(|c: char| !c.is_alphanumeric()).filter(|w| !w.is_empty()).collect();
    let role = ROLE_WORDS.iter().any(|role| words.iter().any(|word| word == role) || (role.len() > 3 && local.contains(role)));
    let of_host = host.split('.').any(|label| label.len() > 1 && label.eq_ignore_ascii_case(&local));
    let acronym: String = publisher.split_whitespace().filter_map(|w| w.chars().next()).filter(|c| c.is_uppercase()).collect();
    let of_publisher = slug(publisher, false) == slug(&local, false) || (acronym.len() > 1 && acronym.to_lowercase() == local);
    role || of_host || of_publisher
}

const ROLE_WORDS: [&str; 40] = [
    "data",
    "datos",
    "open",
    "opendata",
    "abiertos",
    "info",
    "help",
    "support",
    "soporte",
    "contact",
    "contacto",
    "transparencia",
    "transparency",
    "webmaster",
    "admin",
    "office",
    "oficina",
    "mesa",
    "consultas",
    "consulta",
    "stats",
    "statistics",
    "estadistica",
    "gis",
    "geo",
    "catalog",
    "catalogo",
    "portal",
    "library",
    "biblioteca",
    "feedback",
    "press",
    "prensa",
    "service",
    "servicio",
    "inquiries",
    "questions",
    "foia",
    "unidad",
    "team",
];

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn units_are_told_from_persons() {
        for name in [
            "OSHData Support",
            "National Center for Health Statistics",
            "CMS Program Statistics - OEDA",
            "Ministerio de Trabajo, Empleo y Seguridad Social",
            "Subsecretaría de Programación Macroeconómica.",
        ] {
            assert!(is_unit(name, ""), "{name}");
        }
        for name in [
            "Mike Schwaber",
            "Rajan, Velayudhan",
            "Ana Pérez, SAMHSA c/o Support",
            "Glenda R. Lewis",
            "contact@opm.gov",
            "Data Team, John Smith",
            "",
            "John Smith (Data Office)",
        ] {
            assert!(!is_unit(name, "Other"), "{name}");
        }
        assert!(is_unit("ARSAT", "Arsat"));
    }

    #[test]
    fn roles_are_told_from_persons_by_their_mailbox() {
        for mail in
            ["contact@cdc.gov", "datos.abiertos@a.example", "opendatahelp@a.example", "enacom@enacom.example", "foia@x.example"]
        {
            assert!(is_role_mailbox(mail, ""), "{mail}");
        }
        for mail in ["ana.perez@a.example", "jsmith@a.example", "no mail", "mmendoza@mesas.example"] {
            assert!(!is_role_mailbox(mail, ""), "{mail}");
        }
        assert!(is_role_mailbox("dgmr@x.example", "Dirección General de Mercados Rurales"));
    }
}
