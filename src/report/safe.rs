//! Words of strangers in the markdown of a forge: they stay text. No markup, no HTML, no link, nobody is called by
//! name, no issue is touched, nothing that a forge reads as a command.

/// A text within a sentence, in one line.
///
/// Forges look for names (`@`), issues (`#`, `!`), addresses and the like in the text that markdown gives, where a
/// backslash is gone: within what they look for stands a space of no width.
pub fn prose(text: &str) -> String {
    let mut out = String::with_capacity(text.len() + text.len() / 8);
    let mut letters = one_line(text).peekable();
    let mut www = 0;
    while let Some(c) = letters.next() {
        if c == '.' && www >= 3 {
            out.push('\u{200b}');
        }
        www = if c.eq_ignore_ascii_case(&'w') { www + 1 } else { 0 };
        if c.is_ascii_punctuation() && !matches!(c, ',' | '\'' | ';') {
            out.push('\\');
        }
        out.push(c);
        if (c == ':' && letters.peek() == Some(&'/')) || matches!(c, '@' | '#' | '!' | '~' | '%' | '&' | '$' | '^') {
            out.push('\u{200b}');
        }
    }
    out
}

/// A text as code, in one line: whatever is in it, no forge looks into code.
pub fn code(text: &str) -> String {
    let text: String = one_line(text).collect();
    let longest = text.split(|c| c != '`').map(str::len).max().unwrap_or(0);
    let fence = "`".repeat(longest + 1);
    let edge = text.is_empty() || text.starts_with(['`', ' ']) || text.ends_with(['`', ' ']);
    let pad = if edge { " " } else { "" };
    format!("{fence}{pad}{text}{pad}{fence}")
}

/// A text in one line for a terminal, without what would steer it.
pub fn plain(text: &str) -> String {
    one_line(text).collect()
}

/// Line ends and other controls as spaces; marks that turn the direction of what follows are left out.
fn one_line(text: &str) -> impl Iterator<Item = char> + '_ {
    let shown = text.chars().filter(|c| !matches!(c, '\u{202a}'..='\u{202e}' | '\u{2066}'..='\u{2069}' | '\u{feff}'));
    shown.map(|c| if c.is_control() || matches!(c, '\u{2028}' | '\u{2029}') { ' ' } else { c })
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The markdown as a browser gets it.
    fn html(markdown: &str) -> String {
        let mut out = String::new();
        pulldown_cmark::html::push_html(&mut out, pulldown_cmark::Parser::new_ext(markdown, pulldown_cmark::Options::all()));
        out
    }

    const HOSTILE: [&str; 9] = [
        "<script>alert(1)</script>",
        "[here](https://evil.example)",
        "![x](https://evil.example/x.png)",
        "@everyone and @team/all, #12, !3, GH-4",
        "https://evil.example www.evil.example",
        "a\n\n/close\n# Heading\n- [ ] item",
        "```\ncode `of` ``two``",
        "a | b <!-- c --> **d** __e__ ~~f~~ $g$ :h: &lt;",
        "\u{202e}gnp.exe",
    ];

    #[test]
    fn what_strangers_wrote_stays_text() {
        for text in HOSTILE {
            let shown = html(&format!("Said {}.", prose(text)));
            let inside = shown.trim().strip_prefix("<p>Said ").and_then(|rest| rest.strip_suffix(".</p>"));
            let inside = inside.unwrap_or_else(|| panic!("{text}: {shown}"));
            assert!(!inside.contains('<'), "{text}: {shown}");
            assert!(!shown.contains("@e") && !shown.contains("@t") && !shown.contains("#1") && !shown.contains("!3"), "{shown}");
            assert!(!shown.contains("://") && !shown.contains("www."), "no bare address: {shown}");
        }
    }

    #[test]
    fn nothing_steers_a_terminal() {
        assert_eq!(plain("a\u{1b}[31mb\r\n\u{9b}2Jc\u{202e}d"), "a [31mb   2Jcd");
        assert!(!prose("\u{1b}").contains('\u{1b}') && !code("\u{1b}").contains('\u{1b}'));
    }

    #[test]
    fn code_holds_whatever_is_in_it() {
        for text in HOSTILE.into_iter().chain(["", "`", "``", " a ", "a`"]) {
            let shown = html(&format!("Said {}.", code(text)));
            let inside = shown.trim().strip_prefix("<p>Said <code>").and_then(|rest| rest.strip_suffix("</code>.</p>"));
            assert!(inside.is_some_and(|inside| !inside.contains('<')), "{text}: {shown}");
        }
    }
}
