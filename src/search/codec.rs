//! Numbers and texts as bytes and bits. Reading what is cut short or made up gives nothing, and never panics.

use std::io::Read;

use flate2::Compression;
use flate2::read::DeflateDecoder;
use flate2::write::DeflateEncoder;

/// No file of an index is longer once it is opened.
const LARGEST: u64 = 256 << 20;

/// RFC 1951, as `DecompressionStream("deflate-raw")` reads it.
pub fn deflate(bytes: &[u8]) -> Vec<u8> {
    use std::io::Write;
    let mut encoder = DeflateEncoder::new(Vec::with_capacity(bytes.len() / 2), Compression::new(6));
    // Writing into memory does not fail.
    let _ = encoder.write_all(bytes);
    encoder.finish().unwrap_or_default()
}

/// None where the bytes are not whole, or too many.
pub fn inflate(bytes: &[u8]) -> Option<Vec<u8>> {
    let mut out = Vec::new();
    DeflateDecoder::new(bytes).take(LARGEST + 1).read_to_end(&mut out).ok()?;
    (out.len() as u64 <= LARGEST).then_some(out)
}

/// A number of up to 32 bits, seven at a time, the lowest first (LEB128).
pub fn put_number(out: &mut Vec<u8>, mut number: u32) {
    while number >= 0x80 {
        out.push(number as u8 | 0x80);
        number >>= 7;
    }
    out.push(number as u8);
}

pub fn put_bytes(out: &mut Vec<u8>, bytes: &[u8]) {
    put_number(out, u32::try_from(bytes.len()).unwrap_or(u32::MAX));
    out.extend_from_slice(bytes);
}

/// Texts in order, each without what it has in common with the one before.
#[derive(Default)]
pub struct FrontCoder {
    last: String,
}

impl FrontCoder {
    pub fn after(text: &str) -> FrontCoder {
        FrontCoder { last: text.to_owned() }
    }

    pub fn put(&mut self, out: &mut Vec<u8>, text: &str) {
        let mut shared = self.last.bytes().zip(text.bytes()).take_while(|(a, b)| a == b).count();
        while !text.is_char_boundary(shared) {
            shared -= 1;
        }
        put_number(out, u32::try_from(shared).unwrap_or(0));
        put_bytes(out, &text.as_bytes()[shared..]);
        text.clone_into(&mut self.last);
    }
}

/// Reads from the front; what is not there is none.
pub struct Cursor<'b> {
    rest: &'b [u8],
}

impl<'b> Cursor<'b> {
    pub fn new(bytes: &'b [u8]) -> Cursor<'b> {
        Cursor { rest: bytes }
    }

    pub fn number(&mut self) -> Option<u32> {
        let mut number = 0u64;
        for shift in [0, 7, 14, 21, 28] {
            let (first, rest) = self.rest.split_first()?;
            self.rest = rest;
            number |= u64::from(first & 0x7f) << shift;
            if *first < 0x80 {
                return u32::try_from(number).ok();
            }
        }
        None
    }

    pub fn size(&mut self) -> Option<usize> {
        usize::try_from(self.number()?).ok()
    }

    pub fn take(&mut self, length: usize) -> Option<&'b [u8]> {
        let (taken, rest) = self.rest.split_at_checked(length)?;
        self.rest = rest;
        Some(taken)
    }

    pub fn bytes(&mut self) -> Option<&'b [u8]> {
        let length = self.size()?;
        self.take(length)
    }

    /// How many bytes are left: no list can have more items.
    pub fn left(&self) -> usize {
        self.rest.len()
    }

    /// The next of texts that a [`FrontCoder`] wrote.
    pub fn text_after(&mut self, last: &str) -> Option<String> {
        let shared = self.size()?;
        let own = std::str::from_utf8(self.bytes()?).ok()?;
        Some(format!("{}{own}", last.get(..shared)?))
    }
}

/// Bits, the highest of a byte first.
#[derive(Default)]
pub struct BitWriter {
    pub bytes: Vec<u8>,
    used: u32,
}

impl BitWriter {
    fn bit(&mut self, bit: bool) {
        if self.used == 0 {
            self.bytes.push(0);
        }
        if let (true, Some(last)) = (bit, self.bytes.last_mut()) {
            *last |= 0x80 >> self.used;
        }
        self.used = (self.used + 1) % 8;
    }

    /// A number by its quotient in ones and a zero, and its lowest `k` bits (Rice).
    pub fn rice(&mut self, number: u32, k: u32) {
        (0..number >> k).for_each(|_| self.bit(true));
        self.bit(false);
        (0..k).rev().for_each(|at| self.bit(number >> at & 1 == 1));
    }
}

pub struct BitReader<'b> {
    bytes: &'b [u8],
    at: usize,
}

impl<'b> BitReader<'b> {
    pub fn new(bytes: &'b [u8]) -> BitReader<'b> {
        BitReader { bytes, at: 0 }
    }

    fn bit(&mut self) -> Option<u32> {
        let byte = self.bytes.get(self.at / 8)?;
        let bit = u32::from(byte >> (7 - self.at % 8) & 1);
        self.at += 1;
        Some(bit)
    }

    pub fn rice(&mut self, k: u32) -> Option<u32> {
        let mut number = 0u32;
        while self.bit()? == 1 {
            number = number.checked_add(1)?;
        }
        for _ in 0..k {
            number = number.checked_mul(2)?.checked_add(self.bit()?)?;
        }
        Some(number)
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use proptest::prelude::*;

    proptest! {
        #[test]
        fn numbers_and_texts_come_back(numbers in proptest::collection::vec(any::<u32>(), 0..50), mut texts in proptest::collection::vec(".{0,12}", 0..30)) {
            texts.sort();
            let mut out = Vec::new();
            numbers.iter().for_each(|number| put_number(&mut out, *number));
            let mut coder = FrontCoder::default();
            texts.iter().for_each(|text| coder.put(&mut out, text));
            let out = inflate(&deflate(&out)).expect("the same");
            let mut cursor = Cursor::new(&out);
            for number in numbers {
                prop_assert_eq!(cursor.number(), Some(number));
            }
            let mut last = String::new();
            for text in texts {
                last = cursor.text_after(&last).expect("a text");
                prop_assert_eq!(&last, &text);
            }
            prop_assert_eq!(cursor.left(), 0);
        }

        #[test]
        fn bits_come_back(numbers in proptest::collection::vec(0u32..3000, 0..200), k in 0u32..12) {
            let mut writer = BitWriter::default();
            numbers.iter().for_each(|number| writer.rice(*number, k));
            let mut reader = BitReader::new(&writer.bytes);
            for number in numbers {
                prop_assert_eq!(reader.rice(k), Some(number));
            }
        }

        #[test]
        fn made_up_bytes_are_no_panic(bytes in proptest::collection::vec(any::<u8>(), 0..300)) {
            let _ = inflate(&bytes);
            let mut cursor = Cursor::new(&bytes);
            while cursor.text_after("añoß").is_some() {}
            let mut reader = BitReader::new(&bytes);
            while reader.rice(3).is_some() {}
        }
    }
}
