//! Where in a text the next byte stands that has to be written in another way. Escaping asks this of every text, and the
//! answer is mostly that there is none, so it is looked for many bytes at a time.

/// Bytes that one step looks at.
const STEP: usize = 32;

/// The place of the first byte of a kind.
pub fn find(bytes: &[u8], kind: impl Fn(u8) -> bool) -> Option<usize> {
    let mut from = 0;
    for step in bytes.chunks(STEP) {
        // Without a branch for each byte the compiler takes them together.
        if step.iter().fold(false, |found, byte| found | kind(*byte)) {
            return step.iter().position(|byte| kind(*byte)).map(|at| from + at);
        }
        from += step.len();
    }
    None
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_first_is_found_wherever_it_stands() {
        for length in [0, 1, 31, 32, 33, 100] {
            for at in 0..length {
                let mut bytes = vec![b'a'; length];
                bytes[at] = b'"';
                bytes[length - 1] = b'"';
                assert_eq!(find(&bytes, |byte| byte == b'"'), Some(at));
            }
            assert_eq!(find(&vec![b'a'; length], |byte| byte == b'"'), None);
        }
    }
}
