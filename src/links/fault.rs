use crate::diagnostic::Arg;
use crate::messages::Messages;

/// Why there is no copy of a file.
#[derive(Clone, Debug, PartialEq, Eq)]
pub enum Fault {
    /// An answer that is no file, by its status (RFC 9110).
    Status(u16),
    /// Neither http nor https, or what cannot be read as an address; where a redirect led there, too.
    Address(String),
    /// An address of this machine or of the network around it.
    Local,
    Redirects,
    TooLarge(u64),
    /// The connection ended before the file did.
    CutOff,
    TooSlow,
    /// The server asks to be left alone for longer than a run may wait: so many seconds.
    Busy(u64),
    Unreachable(String),
    /// The host was not asked any more, for it had failed several times.
    HostGivenUp,
}

impl Fault {
    /// As the ledger has it.
    pub fn name(&self) -> &'static str {
        match self {
            Fault::Status(_) => "status",
            Fault::Address(_) => "address",
            Fault::Local => "local",
            Fault::Redirects => "redirects",
            Fault::TooLarge(_) => "too-large",
            Fault::CutOff => "cut-off",
            Fault::TooSlow => "too-slow",
            Fault::Busy(_) => "busy",
            Fault::Unreachable(_) => "unreachable",
            Fault::HostGivenUp => "host-given-up",
        }
    }

    /// Whether another try may well succeed.
    pub fn may_pass(&self) -> bool {
        matches!(self, Fault::Status(429 | 500 | 502 | 503 | 504) | Fault::CutOff | Fault::TooSlow | Fault::Unreachable(_))
    }

    /// Whether it tells of the host rather than of one file.
    pub fn is_of_host(&self) -> bool {
        matches!(self, Fault::TooSlow | Fault::Unreachable(_) | Fault::Busy(_) | Fault::HostGivenUp | Fault::Status(429 | 503))
    }

    pub fn say(&self, words: &Messages) -> String {
        let key = format!("fetch-fault-{}", self.name());
        let args = match self {
            Fault::Status(status) => vec![("status", Arg::from(status.to_string()))],
            Fault::Address(text) => vec![("address", Arg::from(text.clone()))],
            Fault::TooLarge(most) => vec![("limit", Arg::from(format!("{} MB", most / 1_000_000)))],
            Fault::Busy(seconds) => vec![("seconds", Arg::from(usize::try_from(*seconds).unwrap_or(usize::MAX)))],
            Fault::Unreachable(reason) => vec![("reason", Arg::from(reason.clone()))],
            _ => Vec::new(),
        };
        words.with(&key, &args)
    }
}
