//! A portal in a git repository of its own, whose commits have the dates that they are given.

use std::fs;
use std::path::PathBuf;
use std::process::Command;

use tempfile::TempDir;

pub const BEDS: &str = "catalogue/datasets/beds.yaml";
pub const ACTION: &str = "catalogue/roadmap/actions/one.yaml";

pub struct Repository {
    dir: TempDir,
    below: &'static str,
}

impl Repository {
    /// With an institution, a plan and a goal, committed on the first day of 2025.
    pub fn new() -> Repository {
        Repository::below("")
    }

    /// The same with the portal in a folder of the repository.
    pub fn below(below: &'static str) -> Repository {
        let repository = Repository { dir: tempfile::tempdir().unwrap(), below };
        repository.git(&["init", "-q", "-b", "main"]);
        repository
            .write(
                "acervo.yaml",
                "title: Portal\nbase_url: https://datos.example/\nlanguages: [en]\ncontact: {email: data@office.example}\n\
                 repository: {url: https://git.example/portal, forge: gitlab}\n",
            )
            .write("catalogue/organisations/office.yaml", "name: Office\nkind: agency\nlevel: federal\n")
            .write("catalogue/actors/readers.yaml", "name: Readers\nkind: cso\n")
            .write("catalogue/funding/line.yaml", "title: Line\nkind: budget_line\nauthority: office\nyears: [{year: 2026, currency: EUR, approved: 1, source: https://office.example/}]\n")
            .write("catalogue/roadmap/plan.yaml", PLAN)
            .write("catalogue/roadmap/goals/one.yaml", "plan: plan\ntitle: One\n")
            .commit("2025-01-01T10:00:00 +0000");
        repository
    }

    pub fn portal(&self) -> PathBuf {
        self.dir.path().join(self.below)
    }

    pub fn write(&self, path: &str, text: &str) -> &Repository {
        let path = self.portal().join(path);
        fs::create_dir_all(path.parent().unwrap()).unwrap();
        fs::write(path, text).unwrap();
        self
    }

    pub fn remove(&self, path: &str) -> &Repository {
        fs::remove_file(self.portal().join(path)).unwrap();
        self
    }

    /// Commits everything at a moment and gives the commit's hash.
    pub fn commit(&self, moment: &str) -> String {
        self.git(&["add", "-A"]);
        self.at(moment, &["commit", "-q", "--allow-empty", "-m", "Change"]);
        self.git(&["rev-parse", "HEAD"])
    }

    /// Writes into the plan, without a commit, that it was adopted.
    pub fn adopt(&self, day: &str, tag: &str) {
        self.write("catalogue/roadmap/plan.yaml", &format!("{PLAN}adopted: {{date: {day}, tag: \"{tag}\"}}\n"));
    }

    pub fn git(&self, args: &[&str]) -> String {
        self.at("2025-01-01T00:00:00 +0000", args)
    }

    /// Runs git, for which it is a moment.
    pub fn at(&self, moment: &str, args: &[&str]) -> String {
        let mut command = Command::new("git");
        command.args(args).current_dir(self.dir.path());
        for (name, _) in std::env::vars_os().filter(|(name, _)| name.to_string_lossy().starts_with("GIT_")) {
            command.env_remove(name);
        }
        command.env("GIT_CONFIG_GLOBAL", "/dev/null").env("GIT_CONFIG_NOSYSTEM", "1");
        for who in ["AUTHOR", "COMMITTER"] {
            command.env(format!("GIT_{who}_NAME"), "Portal").env(format!("GIT_{who}_EMAIL"), "portal@office.example");
            command.env(format!("GIT_{who}_DATE"), moment);
        }
        let output = command.output().unwrap();
        assert!(output.status.success(), "git {args:?}: {}", String::from_utf8_lossy(&output.stderr));
        String::from_utf8(output.stdout).unwrap().trim().to_owned()
    }
}

const PLAN: &str = "title: Plan\nvision: All of it.\nperiod: {start: 2025, end: 2027}\nowner: office\n";

pub fn dataset(title: &str, more: &str) -> String {
    format!(
        "title: {title}\ndescription: Each row is a ward with its places.\npublisher: office\nstage: inventoried\naccess: public\n\
         frequency: P1M\nsteward: {{email: data@office.example}}\n{more}"
    )
}

pub fn action(baseline: &str, due: &str, changes: &str) -> String {
    format!(
        "goal: one\ntitle: One\nproblem: Nobody knows.\nexpected_results: All know.\nlead: office\nstakeholders: [readers]\n\
         policy_areas: [health]\nfunding: [{{line: line, year: 2026, amount: 1, currency: EUR}}]\nmilestones:\n  - id: first\n    title: First\n    responsible: office\n    \
         baseline_due: {baseline}\n    due: {due}\n    status: limited\n    challenges: Much to do.\n    changes: [{changes}]\n"
    )
}
