use super::Terminal;

/// Why a command could not be carried out, and what would help.
#[derive(Debug)]
pub struct Failure {
    pub code: u8,
    message: String,
    helps: Vec<String>,
}

impl Failure {
    /// The line cannot be carried out as it was typed.
    pub fn of_use(message: String) -> Failure {
        Failure { code: super::USE, message, helps: Vec::new() }
    }

    /// The line was right, but reading, writing or listening failed.
    pub fn of_run(message: String) -> Failure {
        Failure { code: super::ERRORS, message, helps: Vec::new() }
    }

    pub fn help(mut self, help: Option<String>) -> Failure {
        self.helps.extend(help);
        self
    }

    pub fn show(&self, terminal: &Terminal) {
        let (red, blue) = (terminal.style("\u{1b}[1;31m"), terminal.style("\u{1b}[1;36m"));
        let end = terminal.style("\u{1b}[0m");
        terminal.tell(&format!("{red}{}{end}: {}", terminal.words.get("level-error"), self.message));
        for help in &self.helps {
            terminal.tell(&format!("  {blue}{}{end}: {help}", terminal.words.get("level-help")));
        }
    }
}
