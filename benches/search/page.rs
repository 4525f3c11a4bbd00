//! The search of a portal without its other pages: PORTAL OUT. Prints what each step took, in seconds.

use std::error::Error;
use std::path::Path;
use std::time::Instant;

use acervo::portal::{self, Choices};
use acervo::render::{Page, Renderer, Site, Subject, Theme};

fn main() -> Result<(), Box<dyn Error>> {
    let arguments: Vec<String> = std::env::args().collect();
    let [_, root, out] = arguments.as_slice() else { return Err("search-page PORTAL OUT".into()) };
    let out = Path::new(out);
    let put = |path: &str, bytes: &[u8]| -> std::io::Result<()> {
        let file = out.join(path);
        std::fs::create_dir_all(file.parent().unwrap_or(out))?;
        std::fs::write(file, bytes)
    };
    let begin = Instant::now();
    let loaded = portal::load(Path::new(root), &Choices { history: false, ..Choices::default() }).map_err(|e| e.to_string())?;
    let config = loaded.config.ok_or("acervo.yaml cannot be read")?;
    let language = config.default_language();
    let site = Site::new(loaded.catalogue, config);
    let read = begin.elapsed();
    let theme = Theme::new(&[], "default");
    let begin = Instant::now();
    let renderer = Renderer::new(&site, &theme).map_err(|_| "a template cannot be read")?;
    renderer.index.write(|name, bytes| put(&format!("search/{}/{name}", renderer.index.hash), bytes))?;
    let index = begin.elapsed();
    let page = Page { subject: Subject::Search, language };
    put(&page.file(&site), renderer.draw(&page).map_err(|e| e.reason)?.as_bytes())?;
    put("search/latest.json", format!("{{\"index\":\"{}\"}}\n", renderer.index.hash).as_bytes())?;
    for (path, bytes) in theme.assets() {
        put(&format!("assets/{path}"), bytes)?;
    }
    println!("{{\"read\": {:.2}, \"index\": {:.2}}}", read.as_secs_f64(), index.as_secs_f64());
    Ok(())
}
