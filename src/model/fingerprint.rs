//! One number for a value, to tell whether it is the same as before without keeping it.

use std::hash::{Hash, Hasher};

/// The blake3 hash of a value: 256 bits, so that two values with the same one are the same.
#[derive(Clone, Copy, PartialEq, Eq, Hash, Debug)]
pub struct Fingerprint([u8; 32]);

impl Fingerprint {
    /// Of anything that can be hashed; borders between its parts count, as [`Hash`] wants it.
    pub fn of(value: impl Hash) -> Self {
        let mut bytes = Bytes(Vec::new());
        value.hash(&mut bytes);
        Self(*blake3::hash(&bytes.0).as_bytes())
    }
}

/// Collects what is to be hashed: blake3 is fast on much at once, and slow on a word at a time.
struct Bytes(Vec<u8>);

impl Hasher for Bytes {
    fn write(&mut self, bytes: &[u8]) {
        self.0.extend_from_slice(bytes);
    }

    fn finish(&self) -> u64 {
        let hash = blake3::hash(&self.0);
        u64::from_le_bytes(hash.as_bytes()[..8].try_into().expect("eight bytes"))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn borders_count() {
        assert_eq!(Fingerprint::of(("ab", "c")), Fingerprint::of(("ab", "c")));
        assert_ne!(Fingerprint::of(("ab", "c")), Fingerprint::of(("a", "bc")));
        assert_ne!(Fingerprint::of(vec!["a", "b"]), Fingerprint::of(vec!["ab"]));
    }
}
