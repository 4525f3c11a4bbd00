use annotate_snippets::renderer::DecorStyle;
use annotate_snippets::{AnnotationKind, Level, Renderer, Snippet};

use crate::diagnostic::{Arg, Diagnostic, Severity};
use crate::messages::Messages;

use super::{Files, Located, locate};

/// One finding for a reader: what, where with the text underlined, why, and how to mend it.
pub fn text(finding: &Diagnostic, files: &Files, words: &Messages, color: bool) -> String {
    let message = words.of_finding(finding);
    let level = match finding.severity {
        Severity::Error => Level::ERROR,
        Severity::Warning => Level::WARNING,
    };
    let (error, note, help) = (words.get(severity_key(finding.severity)), words.get("level-note"), words.get("level-help"));
    let level = level.with_name(Some(error.as_str()));
    let place = locate(files, &finding.file, &finding.place);
    let also = finding.also.as_ref().and_then(|(file, place)| Some((file, locate(files, file, place)?)));
    let here = words.get("place-first");

    let mut group = level.primary_title(message).id(finding.rule.name).element(snippet(
        &finding.file,
        place.as_ref(),
        AnnotationKind::Primary,
        None,
    ));
    if let Some((file, also)) = &also {
        group = group.element(snippet(file, Some(also), AnnotationKind::Context, Some(&here)));
    }
    for (key, attribute) in [(&note, "why"), (&help, "mend")] {
        if let Some(text) = words.attribute_of(finding, attribute) {
            group = group.element(Level::NOTE.with_name(Some(key.as_str())).message(text));
        }
    }
    if let Some(nearest) = &finding.nearest {
        let meant = words.with("did-you-mean", &[("nearest", Arg::Text(nearest.clone()))]);
        group = group.element(Level::HELP.with_name(Some(help.as_str())).message(meant));
    }
    let renderer = if color { Renderer::styled().decor_style(DecorStyle::Unicode) } else { Renderer::plain() };
    renderer.render(&[group])
}

pub(super) fn severity_key(severity: Severity) -> &'static str {
    match severity {
        Severity::Error => "level-error",
        Severity::Warning => "level-warning",
    }
}

/// Only the lines that are spoken of, since a descriptor may be a megabyte long.
fn snippet<'a>(
    file: &'a str,
    place: Option<&'a Located>,
    kind: AnnotationKind,
    label: Option<&'a str>,
) -> annotate_snippets::Element<'a> {
    const LONGEST: usize = 400;
    let Some((located, span)) = place.and_then(|located| Some((located, located.span?))) else {
        return annotate_snippets::Origin::path(file).into();
    };
    let text = &*located.text;
    let (start, end) = (span.start as usize, span.end as usize);
    let from = text[..start].rfind('\n').map_or(0, |i| i + 1);
    let first_line_end = text[start..].find('\n').map_or(text.len(), |i| start + i);
    let bound = |at: usize| (0..=at).rev().find(|i| text.is_char_boundary(*i)).unwrap_or(0);
    // Only the first line of what spans several, and of a very long line only the part around the place.
    let end = end.min(first_line_end).max(start);
    let from = from.max(bound(start.saturating_sub(LONGEST)));
    let to = first_line_end.min(bound((end + LONGEST).min(text.len())).max(end));
    let end = end.min(bound(start + LONGEST).max(start));
    let annotation = kind.span(start - from..end - from);
    let annotation = match label {
        Some(label) => annotation.label(label),
        None => annotation,
    };
    let line = text[from..to].trim_end_matches('\r');
    Snippet::source(line).path(file).line_start(located.start.line).annotation(annotation).into()
}

/// The last line of a check: how many findings of each kind.
pub fn summary(findings: &[Diagnostic], entries: usize, words: &Messages) -> String {
    let count = |severity| findings.iter().filter(|f| f.severity == severity).count();
    let args = [
        ("errors", Arg::from(count(Severity::Error))),
        ("warnings", Arg::from(count(Severity::Warning))),
        ("entries", Arg::from(entries)),
    ];
    words.with("check-summary", &args)
}
