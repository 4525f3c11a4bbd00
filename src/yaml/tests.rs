use proptest::prelude::*;

use super::*;

fn faults(text: &str) -> Vec<(String, FaultKind)> {
    let (_, faults) = parse(text, Limits::default());
    faults.into_iter().map(|f| (text[f.span.range()].to_owned(), f.kind)).collect()
}

#[test]
fn scalars_stay_text_and_know_their_place() {
    let text = "due: 2027\ncountry: NO\nempty:\nname: \"~\"\nón: \"ü\"\n";
    let (root, faults) = parse(text, Limits::default());
    let root = root.unwrap();
    assert_eq!(faults, []);
    assert_eq!(root.get("due").and_then(Node::text), Some("2027"));
    assert_eq!(root.get("country").and_then(Node::text), Some("NO"));
    assert!(root.get("empty").unwrap().is_null());
    assert_eq!(root.get("name").and_then(Node::text), Some("~"));
    assert_eq!(&text[root.get("ón").unwrap().span.range()], "\"ü\"");
}

#[test]
fn a_repeated_key_is_named_with_its_first_place_and_the_first_value_stays() {
    let text = "a: 1\nb: {c: 2, c: 3}\na: 4\n";
    let found = faults(text);
    assert_eq!(found.len(), 2);
    assert!(matches!(&found[0], (at, FaultKind::DuplicateKey { key, first }) if at == "c" && key == "c" && first.start == 9));
    assert!(matches!(&found[1], (at, FaultKind::DuplicateKey { key, .. }) if at == "a" && key == "a"));
    assert_eq!(parse(text, Limits::default()).0.unwrap().get("a").and_then(Node::text), Some("1"));
}

#[test]
fn aliases_of_aliases_end_before_they_cost_anything() {
    let mut bomb = "a0: &a0 [x, x, x, x, x, x, x, x, x, x]\n".to_owned();
    for i in 1..12 {
        let refs = vec![format!("*a{}", i - 1); 10].join(", ");
        bomb.push_str(&format!("a{i}: &a{i} [{refs}]\n"));
    }
    assert!(faults(&bomb).iter().any(|(_, kind)| *kind == FaultKind::TooMany));
}

#[test]
fn a_node_that_holds_itself_is_refused() {
    assert!(!faults("a: &a [*a]").is_empty());
}

#[test]
fn nesting_is_bounded() {
    assert!(faults(&"[".repeat(100)).iter().any(|(_, kind)| *kind == FaultKind::TooDeep));
    assert!(faults(&"a:\n ".repeat(3)).iter().all(|(_, kind)| *kind != FaultKind::TooDeep));
}

#[test]
fn what_stands_before_a_syntax_fault_is_kept() {
    let (root, faults) = parse("title: Agua\nkind: [a, b\npublisher: x\n", Limits::default());
    assert!(matches!(faults[0].kind, FaultKind::Syntax(_)));
    assert_eq!(root.unwrap().get("title").and_then(Node::text), Some("Agua"));
}

#[test]
fn a_comment_behind_a_text_is_no_part_of_it() {
    let text = "a: 'it''s'   # c\nb: \"x \\\" # y\"  # d\nc: e # f\n";
    let (root, faults) = parse(text, Limits::default());
    assert_eq!(faults, []);
    let root = root.unwrap();
    let spans: Vec<_> = root.map().unwrap().iter().map(|(_, value)| &text[value.span.range()]).collect();
    assert_eq!(spans, ["'it''s'", "\"x \\\" # y\"", "e"]);
}

#[test]
fn front_matter_is_split_at_any_line_ending() {
    let parts = split_front_matter("---\r\ntitle: a\r\n---\r\nBody\r\n");
    assert_eq!((parts.yaml, parts.body, parts.body_at), ("title: a\r\n", "Body\r\n", 20));
    assert_eq!(split_front_matter("Only a body\n---\n").body_at, 0);
}

proptest! {
    #[test]
    fn no_text_makes_it_panic(text in "\\PC{0,200}") {
        let _ = parse(&text, Limits::default());
    }

    #[test]
    fn no_yaml_like_text_makes_it_panic(text in "[-a-c:&*!{}\\[\\],|> \n\t\"'#%?~é\u{feff}0-9]{0,120}") {
        let (root, faults) = parse(&text, Limits::default());
        for fault in faults {
            prop_assert!(text.get(fault.span.range()).is_some());
        }
        if let Some(root) = root {
            prop_assert!(text.get(root.span.range()).is_some());
        }
    }
}
