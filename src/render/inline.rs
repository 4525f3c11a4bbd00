//! The fixed words of a template, put into it once when it is read: pages ask for them by the hundred.

use std::borrow::Cow;
use std::sync::LazyLock;

use regex::{Captures, Regex};

use crate::locale::Locale;

use super::filters::escape;

static FIXED: LazyLock<Option<Regex>> =
    LazyLock::new(|| Regex::new(r#"\{\{ t\((?:"([A-Za-z0-9_.-]+)"|'([A-Za-z0-9_.-]+)')\) \}\}"#).ok());

/// A template with its fixed words in place of `{{ t("key") }}`. What has parts, no words or could be taken for a tag
/// stays as it is, and every line keeps its number.
pub fn fixed_words<'t>(template: &'t str, locale: &Locale) -> Cow<'t, str> {
    let Some(fixed) = &*FIXED else { return Cow::Borrowed(template) };
    fixed.replace_all(template, |asked: &Captures| {
        let key = asked.get(1).or_else(|| asked.get(2)).map_or("", |key| key.as_str());
        let words = locale.fixed(key).map(escape);
        let plain = |words: &String| !words.is_empty() && words.trim() == words && !words.contains(['{', '}', '\n', '\r']);
        words.filter(plain).unwrap_or_else(|| asked.get(0).map_or("", |whole| whole.as_str()).to_owned())
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn only_fixed_words_are_put_in() {
        let words = "copy = Copy & paste\nparts = { $n } files\nbraces = a {\"{\"}{\"{\"} b\n";
        let locale = Locale::read(&["en"], &[words]);
        let inlined = |template| fixed_words(template, &locale).into_owned();
        assert_eq!(inlined(r#"<b title="{{ t('copy') }}">{{ t("copy") }}"#), r#"<b title="Copy &amp; paste">Copy &amp; paste"#);
        for asked in
            [r#"{{ t("parts", n=2) }}"#, r#"{{ t("parts") }}"#, r#"{{ t("braces") }}"#, r#"{{ t("none") }}"#, "{{ t(key) }}"]
        {
            assert_eq!(inlined(asked), asked);
        }
    }
}
