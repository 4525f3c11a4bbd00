//! The words of a template and what it asks of the portal, put into it once when it is read: pages ask for them by the
//! hundred.

use std::sync::LazyLock;

use regex::Regex;

use crate::locale::Locale;

use super::filters::escape;

/// A message that is written out by its key: the whole, the key, and whether something follows it.
static ASKED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#"\{\{ t\((?:"([A-Za-z0-9_.-]+)"|'([A-Za-z0-9_.-]+)')([^{}]*?)\) \}\}"#).ok());

/// Elements that hold plain text alone.
const PLAIN: [&str; 5] = ["title", "option", "textarea", "script", "style"];

/// A template with its fixed words in place of `{{ t("key") }}`. What has parts, no words or could be taken for a tag
/// stays as it is, and every line keeps its number. Words that another language lends carry that language, where an
/// element can.
pub fn words(template: &str, locale: &Locale) -> String {
    let Some(asked) = &*ASKED else { return template.to_owned() };
    let mut out = String::with_capacity(template.len());
    let mut place = Place::default();
    let mut from = 0;
    for found in asked.captures_iter(template) {
        let Some(whole) = found.get(0) else { continue };
        let key = found.get(1).or_else(|| found.get(2)).map_or("", |key| key.as_str());
        place.pass(&template[from..whole.start()]);
        out.push_str(&template[from..whole.start()]);
        from = whole.end();
        let fixed = found.get(3).is_some_and(|parts| parts.is_empty()).then(|| locale.fixed(key)).flatten().map(escape);
        let plain = |words: &String| !words.is_empty() && words.trim() == words && !words.contains(['{', '}', '\n', '\r']);
        let said = fixed.filter(plain).unwrap_or_else(|| whole.as_str().to_owned());
        match locale.lent(key).filter(|_| place.takes_elements()) {
            Some(language) => out.push_str(&format!("<span lang=\"{}\">{said}</span>", escape(language))),
            None => out.push_str(&said),
        }
    }
    out.push_str(&template[from..]);
    out
}

/// A template with values in place of the expressions that each is known by, wherever they are written out plainly. What
/// could be taken for a tag, or has several lines, stays as it is.
pub fn values(template: String, known: &[(&str, String)]) -> String {
    let plain = |value: &str| !value.contains(['{', '}', '\n', '\r']);
    let known = known.iter().filter(|(_, value)| plain(value));
    known.fold(template, |text, (expression, value)| text.replace(&format!("{{{{ {expression} }}}}"), &escape(value)))
}

/// Where in the HTML of a template one is.
#[derive(Default)]
struct Place {
    inside_tag: bool,
    /// The last element that was opened.
    element: String,
}

impl Place {
    fn pass(&mut self, html: &str) {
        let mut rest = html;
        while let Some(at) = rest.find(['<', '>', '{']) {
            let (mark, after) = (rest.as_bytes()[at], &rest[at + 1..]);
            rest = after;
            match mark {
                b'<' if after.starts_with(|c: char| c.is_ascii_alphabetic() || c == '/') => {
                    self.inside_tag = true;
                    self.element = after.chars().take_while(char::is_ascii_alphanumeric).collect();
                }
                b'>' => self.inside_tag = false,
                // What stands in the marks of a template is not HTML.
                b'{' if after.starts_with(['%', '{', '#']) => {
                    let end = if after.starts_with('%') {
                        "%}"
                    } else if after.starts_with('{') {
                        "}}"
                    } else {
                        "#}"
                    };
                    rest = after.find(end).map_or("", |at| &after[at + 2..]);
                }
                _ => {}
            }
        }
    }

    fn takes_elements(&self) -> bool {
        !self.inside_tag && !PLAIN.contains(&self.element.as_str())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_fixed_words_are_put_in() {
        let text = "copy = Copy & paste\nparts = { $n } files\nbraces = a {\"{\"}{\"{\"} b\n";
        let locale = Locale::read(&["en"], &[("en", text)]);
        assert_eq!(
            words(r#"<b title="{{ t('copy') }}">{{ t("copy") }}"#, &locale),
            r#"<b title="Copy &amp; paste">Copy &amp; paste"#
        );
        for asked in
            [r#"{{ t("parts", n=2) }}"#, r#"{{ t("parts") }}"#, r#"{{ t("braces") }}"#, r#"{{ t("none") }}"#, "{{ t(key) }}"]
        {
            assert_eq!(words(asked, &locale), asked);
        }
    }

    #[test]
    fn only_plain_values_are_put_in() {
        let known = [("site.title|plain", "Agua & \"sal\"".to_owned()), ("lang", "{{ x }}".to_owned())];
        let text = "<p>{{ site.title|plain }}{{ lang }}{{ site.title }}{% if site.title|plain %}".to_owned();
        assert_eq!(values(text, &known), "<p>Agua &amp; &quot;sal&quot;{{ lang }}{{ site.title }}{% if site.title|plain %}");
    }

    #[test]
    fn words_of_another_language_say_which_where_an_element_can() {
        let locale = Locale::read(&["pt"], &[("en", "a = Files\nb = Copy\nn = { $n } files\n"), ("pt", "b = Copiar\n")]);
        let cases = [
            (r#"<p>{{ t("a") }}</p>"#, r#"<p><span lang="en">Files</span></p>"#),
            (r#"<p>{{ t("b") }}</p>"#, "<p>Copiar</p>"),
            (r#"<p title="{{ t("a") }}">"#, r#"<p title="Files">"#),
            (r#"<title>{{ t("a") }}</title>"#, "<title>Files</title>"),
            (
                r#"{% if a > 1 %}<li{% if b < 2 %} class="x"{% endif %}>{{ t("n", n=2) }}"#,
                r#"{% if a > 1 %}<li{% if b < 2 %} class="x"{% endif %}><span lang="en">{{ t("n", n=2) }}</span>"#,
            ),
        ];
        for (template, wanted) in cases {
            assert_eq!(words(template, &locale), wanted);
        }
    }
}
