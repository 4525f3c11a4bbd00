//! Arguments in, exit code out.

use std::process::ExitCode;

/// Pages are made of many small texts.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    acervo::cli::run(std::env::args_os(), |name| std::env::var(name).ok()).into()
}
