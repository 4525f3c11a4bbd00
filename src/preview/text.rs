//! Bytes to text: which encoding a file is in, and a reader that gives UTF-8.

use std::io::{self, Read, Seek, SeekFrom};

use chardetng::{EncodingDetector, Iso2022JpDetection, Utf8Detection};
use encoding_rs::{CoderResult, Decoder, Encoding, UTF_8, UTF_16BE, UTF_16LE};
use sha2::{Digest, Sha256};

use super::Fault;
use super::limits::MOST_BYTES;

/// A file that can be read more than once.
pub trait Input: Read + Seek + Send {}
impl<T: Read + Seek + Send> Input for T {}

/// What one way through a file's bytes tells.
pub struct Measure {
    pub bytes: u64,
    /// In hexadecimal.
    pub sha256: String,
    pub encoding: &'static Encoding,
    /// The first bytes.
    pub start: Vec<u8>,
}

const CHUNK: usize = 1 << 16;

/// Reads a file once, for its size, its sum and its encoding, and goes back to its beginning.
///
/// # Errors
/// It cannot be read.
pub fn measure(input: &mut dyn Input) -> io::Result<Measure> {
    let mut sum = Sha256::new();
    let mut guess = EncodingDetector::new(Iso2022JpDetection::Deny);
    let mut utf8 = Utf8Check::default();
    let mut start = Vec::new();
    let mut bytes = 0u64;
    let mut chunk = vec![0; CHUNK];
    loop {
        let n = input.read(&mut chunk)?;
        if n == 0 {
            break;
        }
        let read = &chunk[..n];
        if start.len() < 4096 {
            start.extend_from_slice(&read[..n.min(4096)]);
        }
        if bytes < MOST_BYTES {
            utf8.add(read);
            if !utf8.sound || !read.is_ascii() {
                guess.feed(read, false);
            }
        }
        sum.update(read);
        bytes += n as u64;
    }
    input.seek(SeekFrom::Start(0))?;
    guess.feed(&[], true);
    let encoding = match Encoding::for_bom(&start) {
        Some((encoding, _)) => encoding,
        None => match utf16(&start) {
            Some(encoding) => encoding,
            None if utf8.sound => UTF_8,
            None => guess.guess(None, Utf8Detection::Deny),
        },
    };
    let sha256 = sum.finalize().iter().map(|byte| format!("{byte:02x}")).collect();
    Ok(Measure { bytes, sha256, encoding, start })
}

/// Whether chunks are UTF-8 together.
struct Utf8Check {
    carry: Vec<u8>,
    sound: bool,
}

impl Default for Utf8Check {
    fn default() -> Utf8Check {
        Utf8Check { carry: Vec::new(), sound: true }
    }
}

impl Utf8Check {
    fn add(&mut self, chunk: &[u8]) {
        if !self.sound || (self.carry.is_empty() && chunk.is_ascii()) {
            return;
        }
        self.carry.extend_from_slice(chunk);
        match std::str::from_utf8(&self.carry) {
            Ok(_) => self.carry.clear(),
            Err(error) if error.error_len().is_none() => {
                self.carry.drain(..error.valid_up_to());
            }
            Err(_) => self.sound = false,
        }
    }
}

/// UTF-16 without a mark: every other byte of western text is zero.
fn utf16(start: &[u8]) -> Option<&'static Encoding> {
    let pairs = start.len() / 2;
    let zeros = |offset: usize| start.iter().skip(offset).step_by(2).filter(|byte| **byte == 0).count();
    let (first, second) = (zeros(0), zeros(1));
    match pairs >= 4 {
        true if second * 10 > pairs * 4 && first * 20 < pairs => Some(UTF_16LE),
        true if first * 10 > pairs * 4 && second * 20 < pairs => Some(UTF_16BE),
        _ => None,
    }
}

/// What a file that should be text is not.
///
/// # Errors
/// It is empty, a page of the web, or no text at all.
pub fn expect_text(measure: &Measure) -> Result<(), Fault> {
    if measure.bytes == 0 {
        return Err(Fault::Empty);
    }
    let wide = measure.encoding == UTF_16LE || measure.encoding == UTF_16BE;
    let start = &measure.start;
    let lower: String =
        String::from_utf8_lossy(&start[..start.len().min(256)]).trim_start_matches('\u{feff}').trim_start().to_lowercase();
    if lower.starts_with("<!doctype html") || lower.starts_with("<html") {
        return Err(Fault::Page);
    }
    let strange = start.iter().filter(|byte| **byte < 0x20 && !matches!(byte, b'\t' | b'\n' | b'\r' | 0x0c)).count();
    if start.starts_with(b"PK\x03\x04") || start.starts_with(b"%PDF") || (!wide && strange * 20 > start.len()) {
        return Err(Fault::NotText);
    }
    Ok(())
}

/// The text of a file in UTF-8, without its mark; at most as many bytes as a preview may read.
pub struct Utf8<'i> {
    input: io::Take<&'i mut dyn Input>,
    decoder: Decoder,
    raw: Vec<u8>,
    from: usize,
    to: usize,
    ended: bool,
    done: bool,
    spare: Vec<u8>,
}

impl<'i> Utf8<'i> {
    pub fn new(input: &'i mut dyn Input, encoding: &'static Encoding) -> Utf8<'i> {
        let decoder = encoding.new_decoder_with_bom_removal();
        Utf8 {
            input: input.take(MOST_BYTES),
            decoder,
            raw: vec![0; CHUNK],
            from: 0,
            to: 0,
            ended: false,
            done: false,
            spare: Vec::new(),
        }
    }
}

impl Read for Utf8<'_> {
    fn read(&mut self, out: &mut [u8]) -> io::Result<usize> {
        if !self.spare.is_empty() {
            let n = out.len().min(self.spare.len());
            out[..n].copy_from_slice(&self.spare[..n]);
            self.spare.drain(..n);
            return Ok(n);
        }
        // The decoder never writes a part of a character.
        if out.len() < 16 {
            let mut more = vec![0; 64];
            let n = self.read(&mut more)?;
            more.truncate(n);
            self.spare = more;
            return if n == 0 { Ok(0) } else { self.read(out) };
        }
        if self.done {
            return Ok(0);
        }
        loop {
            if self.from == self.to && !self.ended {
                (self.from, self.to) = (0, self.input.read(&mut self.raw)?);
                self.ended = self.to == 0;
            }
            let (result, read, written, _) = self.decoder.decode_to_utf8(&self.raw[self.from..self.to], out, self.ended);
            self.from += read;
            self.done = self.ended && result == CoderResult::InputEmpty;
            if written > 0 || self.done {
                return Ok(written);
            }
        }
    }
}
