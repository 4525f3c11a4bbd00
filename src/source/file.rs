use std::fs;
use std::io::Read;
use std::path::Path;

use super::ReadError;

/// Reads one file of at most so many bytes; none where it is not there.
///
/// # Errors
/// It cannot be read, or is larger.
pub fn read_file(path: &Path, most: u64) -> Result<Option<Vec<u8>>, ReadError> {
    let fail = |reason: String| ReadError { path: path.to_owned(), reason };
    let file = match fs::File::open(path) {
        Ok(file) => file,
        Err(error) if error.kind() == std::io::ErrorKind::NotFound => return Ok(None),
        Err(error) => return Err(fail(error.to_string())),
    };
    let mut bytes = Vec::new();
    file.take(most + 1).read_to_end(&mut bytes).map_err(|e| fail(e.to_string()))?;
    if bytes.len() as u64 > most {
        return Err(fail(format!("more than {} MB", most / 1_000_000)));
    }
    Ok(Some(bytes))
}
