//! CSV as offices save it: in which letters, and between which signs.

/// UTF-8, or else Latin-1 as Windows writes it; and UTF-8 that was once read as Latin-1 set right again.
pub fn text_of(bytes: &[u8]) -> (String, usize) {
    let bytes = bytes.strip_prefix(b"\xef\xbb\xbf").unwrap_or(bytes);
    let (text, plain) = match std::str::from_utf8(bytes) {
        Ok(text) => (text.to_owned(), true),
        Err(_) => (encoding_rs::WINDOWS_1252.decode_without_bom_handling(bytes).0.into_owned(), false),
    };
    if !["Ã¡", "Ã©", "Ã³", "Ãº", "Ã±"].iter().any(|broken| text.contains(broken)) {
        return (text, usize::from(!plain));
    }
    let mut mended = 0;
    let line = |line: &str| match encoding_rs::WINDOWS_1252.encode(line) {
        (bytes, _, false) => match std::str::from_utf8(&bytes) {
            Ok(right) if right != line => {
                mended += 1;
                right.to_owned()
            }
            _ => line.to_owned(),
        },
        _ => line.to_owned(),
    };
    let lines: Vec<String> = text.split('\n').map(line).collect();
    (lines.join("\n"), mended)
}

/// The sign that stands most between the headings.
pub fn delimiter(text: &str) -> u8 {
    let first = text.lines().next().unwrap_or("");
    let count = |c: char| first.matches(c).count();
    [b';', b'\t', b'|'].into_iter().find(|delimiter| count(*delimiter as char) > count(',')).unwrap_or(b',')
}
