//! Arguments in, exit code out.

use std::process::ExitCode;

/// Pages are made of many small texts.
#[global_allocator]
static ALLOCATOR: mimalloc::MiMalloc = mimalloc::MiMalloc;

fn main() -> ExitCode {
    // Texts live for a moment: huge pages for them would take a sixth more memory and save no time. Where they cannot be
    // refused, nothing else changes.
    #[cfg(target_os = "linux")]
    let _ = rustix::thread::disable_transparent_huge_pages(true);
    acervo::cli::run(std::env::args_os(), |name| std::env::var(name).ok()).into()
}
