//! Arguments in, exit code out.

use std::path::Path;

/// Pages are made of many small texts.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() {
    let root = std::env::args().nth(1).unwrap_or(".".into());
    let out = std::env::args().nth(2).unwrap_or("site".into());
    let loaded = acervo::build::build(Path::new(&root), Path::new(&out), &Default::default(), &|_, _| {}).unwrap();
    let words = acervo::messages::Messages::of_environment(|n| std::env::var(n).ok());
    let files = acervo::report::Files::new(&loaded.sources);
    for d in &loaded.diagnostics {
        println!("{}\n{:?}", acervo::report::text(d, &files, &words, false), d.args);
    }
    println!("{} {:?}", acervo::report::summary(&loaded.diagnostics, loaded.entries, &words), loaded.changes);
}
