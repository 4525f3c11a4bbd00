//! Stored texts by their names, many in one process.

use std::io::{BufRead, BufReader, Read};

use super::process::Git;
use super::{Blob, Unavailable};
use crate::check::too_large::LARGEST_DESCRIPTOR;

pub fn read(git: &Git, blobs: &[Blob]) -> Result<Vec<Option<Vec<u8>>>, Unavailable> {
    if blobs.is_empty() {
        return Ok(Vec::new());
    }
    let asked: String = blobs.iter().map(|blob| format!("{blob}\n")).collect();
    let found = git.run(&["cat-file", "--batch", "--buffer"], asked.as_bytes(), |out| {
        let mut out = BufReader::new(out);
        (0..blobs.len()).map(|_| one(&mut out)).collect::<std::io::Result<Vec<_>>>()
    })?;
    found.into_iter().collect::<Option<Vec<_>>>().ok_or(Unavailable::Partial)
}

/// One answer: `HASH blob SIZE`, the bytes, a line's end. None where it is missing; none inside where it is too large.
fn one(out: &mut impl BufRead) -> std::io::Result<Option<Option<Vec<u8>>>> {
    let mut head = String::new();
    out.by_ref().take(256).read_line(&mut head)?;
    let mut parts = head.split_whitespace().skip(1);
    let (Some(_), Some(size)) = (parts.next(), parts.next().and_then(|size| size.parse::<u64>().ok())) else {
        return Ok(None);
    };
    let mut bytes = Vec::new();
    let fits = size <= LARGEST_DESCRIPTOR as u64;
    match fits {
        true => out.by_ref().take(size).read_to_end(&mut bytes)?,
        false => usize::from(std::io::copy(&mut out.by_ref().take(size), &mut std::io::sink())? > 0),
    };
    out.by_ref().take(1).read_to_end(&mut Vec::new())?;
    Ok(Some(fits.then_some(bytes)))
}
