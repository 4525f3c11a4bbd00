use super::{Failure, Terminal};
use crate::source::{NoRevision, Unavailable};

/// Why nothing can be compared with a revision, and what would help: the line cannot be carried out as it was typed.
pub fn no_revision(reason: &NoRevision, base: &str, terminal: &Terminal) -> Failure {
    let (key, named) = match reason {
        NoRevision::Unknown(name) => ("cli-revision-unknown", name.as_str()),
        NoRevision::Unrelated => ("cli-revision-unrelated", base),
        NoRevision::Unavailable(reason) => match reason {
            Unavailable::NoRepository => ("cli-revision-no-repository", base),
            Unavailable::NoGit => ("cli-revision-no-git", base),
            Unavailable::Foreign => ("cli-revision-foreign", base),
            Unavailable::Shallow => ("cli-revision-shallow", base),
            Unavailable::Partial => ("cli-revision-partial", base),
            Unavailable::NoCommit => ("cli-revision-unknown", base),
            Unavailable::TooLarge => ("cli-revision-too-large", base),
            Unavailable::Failed(words) => ("cli-revision-failed", words.as_str()),
        },
    };
    let named = [("revision", named.into())];
    Failure::of_use(terminal.words.with(key, &named)).help(terminal.words.attribute(key, "mend", &named))
}
