//! Arguments in, exit code out.

use std::path::Path;

fn main() {
    let root = std::env::args().nth(1).unwrap_or(".".into());
    let loaded = acervo::portal::load(Path::new(&root), &Default::default()).unwrap();
    let words = acervo::messages::Messages::of_environment(|n| std::env::var(n).ok());
    let files = acervo::report::Files::new(&loaded.sources);
    for d in &loaded.diagnostics {
        println!("{}\n", acervo::report::text(d, &files, &words, false));
    }
    println!("{}", acervo::report::summary(&loaded.diagnostics, loaded.catalogue.entries().len(), &words));
}
