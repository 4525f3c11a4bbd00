//! Texts into words: folded (no case, no accents), stop words left out, stemmed in the language of the text.
//! The folding is repeated in the browser's engine, letter by letter; the stemming is not, since the index knows the
//! stem of every form that occurs.

use rust_stemmers::{Algorithm, Stemmer};
use rustc_hash::FxHashMap;
use unicode_normalization::UnicodeNormalization;
use unicode_normalization::char::is_combining_mark;

/// In characters; what is longer is no word that anybody types.
const LONGEST_WORD: usize = 40;

/// A text without case and accents.
pub fn fold(text: &str) -> String {
    if text.is_ascii() {
        return text.to_ascii_lowercase();
    }
    let lower = text.nfkd().collect::<String>().to_lowercase();
    let mut out = String::with_capacity(lower.len());
    for c in lower.chars().filter(|c| !is_combining_mark(*c)) {
        match c {
            'ς' => out.push('σ'),
            'ß' => out.push_str("ss"),
            'æ' => out.push_str("ae"),
            'œ' => out.push_str("oe"),
            'ø' => out.push('o'),
            'ł' => out.push('l'),
            'đ' => out.push('d'),
            'ı' => out.push('i'),
            c => out.push(c),
        }
    }
    out
}

/// Scripts that put no space between words are cut into pairs of characters.
pub fn is_unspaced(c: char) -> bool {
    matches!(c, '\u{0e00}'..='\u{0eff}' | '\u{1780}'..='\u{17ff}' | '\u{3040}'..='\u{30ff}' | '\u{3400}'..='\u{4dbf}'
        | '\u{4e00}'..='\u{9fff}' | '\u{f900}'..='\u{faff}' | '\u{20000}'..='\u{2fa1f}')
}

/// The words of a folded text, in order.
pub fn tokens(folded: &str, see: &mut dyn FnMut(&str)) {
    for run in folded.split(|c: char| !c.is_alphanumeric()).filter(|run| !run.is_empty()) {
        if run.is_ascii() && run.len() <= LONGEST_WORD {
            see(run);
            continue;
        }
        let mut rest = run;
        while let Some(first) = rest.chars().next() {
            let kind = is_unspaced(first);
            let end = rest.find(|c| is_unspaced(c) != kind).unwrap_or(rest.len());
            let (part, after) = rest.split_at(end);
            if kind {
                pairs(part, see);
            } else {
                let cut = part.char_indices().nth(LONGEST_WORD).map_or(part.len(), |(at, _)| at);
                see(&part[..cut]);
            }
            rest = after;
        }
    }
}

fn pairs(part: &str, see: &mut dyn FnMut(&str)) {
    let starts: Vec<usize> = part.char_indices().map(|(at, _)| at).chain([part.len()]).collect();
    if starts.len() <= 2 {
        return see(part);
    }
    starts.windows(3).for_each(|ends| see(&part[ends[0]..ends[2]]));
}

/// A word of a text: as it is looked up, as it is written, and the stem that it shares with its other forms.
pub struct Word<'t> {
    pub surface: &'t str,
    pub written: &'t str,
    pub stem: &'t str,
    /// What whoever walks the words noted of this one when it was last seen.
    pub note: &'t mut Note,
}

/// Where a part of an index keeps a word: the part, counted from 1, its surface and its term.
#[derive(Clone, Copy, Default)]
pub struct Note {
    pub part: usize,
    pub surface: u32,
    pub term: u32,
}

/// Stems words, and remembers them: a catalogue has many words and few different ones.
#[derive(Default)]
pub struct Stems {
    of_language: FxHashMap<Box<str>, FxHashMap<Box<str>, Known>>,
}

struct Known {
    lower: Box<str>,
    tokens: Vec<Token>,
}

/// A folded token with its stem.
struct Token {
    surface: Box<str>,
    stem: Box<str>,
    note: Note,
}

impl Stems {
    /// Walks the words of a text in a language.
    pub fn words(&mut self, language: &str, text: &str, see: &mut dyn FnMut(Word)) {
        if !self.of_language.contains_key(language) {
            self.of_language.insert(language.into(), FxHashMap::default());
        }
        let Some(known) = self.of_language.get_mut(language) else { return };
        let stemmer = algorithm(language).map(Stemmer::create);
        for run in text.split(|c: char| !is_word(c)).filter(|run| !run.is_empty()) {
            let word = match known.get_mut(run) {
                Some(word) => word,
                None => known.entry(run.into()).or_insert_with(|| work_out(run, stemmer.as_ref())),
            };
            let one = word.tokens.len() == 1;
            for Token { surface, stem, note } in &mut word.tokens {
                let written = if one { &*word.lower } else { &**surface };
                see(Word { surface, written, stem, note });
            }
        }
    }
}

/// Whether a character belongs to a word once it is folded.
fn is_word(c: char) -> bool {
    if c.is_ascii() {
        return c.is_ascii_alphanumeric();
    }
    c.is_alphanumeric() || is_combining_mark(c) || std::iter::once(c).nfkd().any(char::is_alphanumeric)
}

fn work_out(run: &str, stemmer: Option<&Stemmer>) -> Known {
    let lower = run.nfc().collect::<String>().to_lowercase();
    let folded = fold(run);
    let mut found: Vec<Box<str>> = Vec::new();
    tokens(&folded, &mut |token| found.push(token.into()));
    let whole = found.len() == 1 && *found[0] == *folded;
    let stem = |token: &str| match stemmer {
        Some(stemmer) if whole && !token.bytes().any(|b| b.is_ascii_digit()) => fold(&stemmer.stem(&lower)).into_boxed_str(),
        _ => token.into(),
    };
    let tokens = found.iter().map(|token| Token {
        surface: token.clone(),
        stem: Some(stem(token)).filter(|stem| !stem.is_empty()).unwrap_or_else(|| token.clone()),
        note: Note::default(),
    });
    Known { tokens: tokens.collect(), lower: lower.into() }
}

fn algorithm(language: &str) -> Option<Algorithm> {
    Some(match language.split('-').next().unwrap_or("") {
        "ar" => Algorithm::Arabic,
        "da" => Algorithm::Danish,
        "nl" => Algorithm::Dutch,
        "en" => Algorithm::English,
        "fi" => Algorithm::Finnish,
        "fr" => Algorithm::French,
        "de" => Algorithm::German,
        "el" => Algorithm::Greek,
        "hu" => Algorithm::Hungarian,
        "it" => Algorithm::Italian,
        "no" | "nb" | "nn" => Algorithm::Norwegian,
        "pt" => Algorithm::Portuguese,
        "ro" => Algorithm::Romanian,
        "ru" => Algorithm::Russian,
        "es" => Algorithm::Spanish,
        "sv" => Algorithm::Swedish,
        "ta" => Algorithm::Tamil,
        "tr" => Algorithm::Turkish,
        _ => return None,
    })
}

/// The words of a language that tell nothing, folded. None is a word of another language that tells something.
pub fn stop_words(language: &str) -> &'static [&'static str] {
    match language.split('-').next().unwrap_or("") {
        "es" => &[
            "a", "al", "ante", "como", "con", "cual", "de", "del", "desde", "e", "el", "en", "entre", "es", "esta", "este",
            "esto", "la", "las", "lo", "los", "o", "para", "pero", "por", "que", "se", "su", "sus", "u", "un", "una", "unas",
            "unos", "y",
        ],
        "en" => &[
            "a", "an", "and", "are", "as", "at", "be", "been", "by", "for", "from", "has", "have", "in", "into", "is", "it",
            "its", "of", "on", "or", "that", "the", "their", "this", "to", "was", "were", "which", "with",
        ],
        "pt" => &[
            "a", "ao", "aos", "as", "com", "da", "das", "de", "do", "dos", "e", "em", "na", "nas", "no", "nos", "o", "os", "ou",
            "para", "pela", "pelo", "por", "que", "se", "um", "uma",
        ],
        "fr" => &[
            "a", "au", "aux", "avec", "ce", "ces", "cette", "d", "dans", "de", "des", "du", "en", "est", "et", "l", "la", "le",
            "les", "ou", "par", "pour", "qu", "que", "sur", "un", "une",
        ],
        "it" => &[
            "a", "al", "alla", "con", "da", "dei", "del", "della", "di", "e", "gli", "il", "in", "la", "le", "o", "per", "un",
            "una",
        ],
        "de" => &[
            "an", "auf", "das", "dem", "den", "der", "des", "die", "ein", "eine", "fur", "im", "in", "mit", "und", "von", "zu",
            "zum", "zur",
        ],
        "ca" => &["a", "al", "amb", "de", "del", "dels", "el", "els", "en", "i", "la", "les", "o", "per", "que", "un", "una"],
        _ => &[],
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn cut(text: &str) -> Vec<String> {
        let mut found = Vec::new();
        tokens(&fold(text), &mut |token| found.push(token.to_owned()));
        found
    }

    fn stems(language: &str, text: &str) -> Vec<String> {
        let mut found = Vec::new();
        Stems::default().words(language, text, &mut |word| found.push(word.stem.to_owned()));
        found
    }

    #[test]
    fn words_are_folded_and_cut() {
        assert_eq!(cut("Educación: NOM-127, l'eau ½"), ["educacion", "nom", "127", "l", "eau", "1", "2"]);
        assert_eq!(cut("東京都 Foo™ ΣΊΣΥΦΟΣ"), ["東京", "京都", "footm", "σισυφοσ"]);
        assert_eq!(cut(&"x".repeat(90)), ["x".repeat(40)]);
        assert_eq!(cut("  ,;  "), Vec::<String>::new());
    }

    #[test]
    fn forms_of_a_word_share_a_stem_in_their_language() {
        assert_eq!(stems("es", "hospital Hospitales"), ["hospital", "hospital"]);
        assert_eq!(stems("en", "schools school"), ["school", "school"]);
        assert_eq!(stems("es", "educación educaciones")[0], stems("es", "educación educaciones")[1]);
        assert_eq!(stems("xx", "schools"), ["schools"]);
    }

    #[test]
    fn cutting_then_folding_is_folding_then_cutting() {
        for text in ["20℃ de agua", "Foo™bar", "ﬁn İstanbul e\u{301}t\u{e9}", "東京23区", "a\u{300}\u{301}-b", "№5 ①②"]
        {
            let mut walked = Vec::new();
            Stems::default().words("es", text, &mut |word| walked.push(word.surface.to_owned()));
            assert_eq!(walked, cut(text), "{text}");
        }
    }
}
