use std::io::{IsTerminal, Write};

use anstream::{AutoStream, ColorChoice};
use indicatif::{ProgressBar, ProgressDrawTarget, ProgressStyle};

use crate::messages::Messages;

/// Where words go: answers to standard output, everything else to standard error.
///
/// A reader that has gone away (`| head`) is no error: what it did not want is not written.
pub struct Terminal {
    pub words: Messages,
    pub color: ColorChoice,
    pub quiet: bool,
    pub json: bool,
}

impl Terminal {
    pub fn print(&self, text: &str) {
        let mut out = AutoStream::new(std::io::stdout().lock(), self.color);
        let _ = writeln!(out, "{text}").and_then(|()| out.flush());
    }

    /// Bytes as they are: a schema, a manual page.
    pub fn print_bytes(&self, bytes: &[u8]) {
        let mut out = std::io::stdout().lock();
        let _ = out.write_all(bytes).and_then(|()| out.flush());
    }

    /// To standard error.
    pub fn tell(&self, text: &str) {
        let mut err = AutoStream::new(std::io::stderr().lock(), self.color);
        let _ = writeln!(err, "{text}").and_then(|()| err.flush());
    }

    /// What is good to know but no answer: left out when it is to be quiet, or when a program reads.
    pub fn remark(&self, text: &str) {
        if !self.quiet && !self.json {
            self.print(text);
        }
    }

    pub fn colors_output(&self) -> bool {
        let choice = match self.color {
            ColorChoice::Auto => AutoStream::choice(&std::io::stdout()),
            chosen => chosen,
        };
        choice != ColorChoice::Never
    }

    /// A style for standard error: nothing where it has no colour.
    pub fn style(&self, code: &'static str) -> &'static str {
        let choice = match self.color {
            ColorChoice::Auto => AutoStream::choice(&std::io::stderr()),
            chosen => chosen,
        };
        if choice == ColorChoice::Never { "" } else { code }
    }

    /// A bar on standard error, where that is a terminal and somebody wants to see it.
    pub fn bar(&self) -> ProgressBar {
        let shown = !self.quiet && !self.json && std::io::stderr().is_terminal();
        let target = if shown { ProgressDrawTarget::stderr() } else { ProgressDrawTarget::hidden() };
        let style = ProgressStyle::with_template("{bar:40} {pos}/{len}").unwrap_or_else(|_| ProgressStyle::default_bar());
        ProgressBar::with_draw_target(None, target).with_style(style)
    }
}
