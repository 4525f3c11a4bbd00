/// A markdown file's two parts, each with the byte at which it begins.
#[derive(Debug, PartialEq, Eq)]
pub struct FrontMatter<'s> {
    pub yaml: &'s str,
    pub yaml_at: usize,
    pub body: &'s str,
    pub body_at: usize,
}

/// Takes the YAML between the two `---` lines at the top of a markdown file from the text below it.
/// A file without them is all body.
pub fn split(text: &str) -> FrontMatter<'_> {
    let whole = FrontMatter { yaml: "", yaml_at: 0, body: text, body_at: 0 };
    let mut lines = text.split_inclusive('\n');
    let Some(first) = lines.next().filter(|line| is_fence(line)) else { return whole };
    let yaml_at = first.len();
    let mut at = yaml_at;
    for line in lines {
        if is_fence(line) {
            let body_at = at + line.len();
            return FrontMatter { yaml: &text[yaml_at..at], yaml_at, body: &text[body_at..], body_at };
        }
        at += line.len();
    }
    whole
}

fn is_fence(line: &str) -> bool {
    line.trim_end() == "---"
}
