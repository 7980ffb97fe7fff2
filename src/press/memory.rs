//! What was pressed before, by the hash of everything that went into it. The same input gives the
//! same bytes, so that what is remembered cannot be out of date.

use std::collections::HashMap;
use std::sync::{Arc, Mutex};

use blake3::Hash;

#[cfg(feature = "pdf")]
use super::desk::Desk;
use crate::model::Keep;
#[cfg(feature = "pdf")]
use crate::model::{Checked, Sources};

/// Up to so many bytes are remembered; what was not asked for the longest is forgotten first. A
/// sheet has 50 to 100 KB, a picture up to some hundred.
const MOST: usize = 64 << 20;

/// What was pressed before. Only what was made without a problem is remembered: a problem has a
/// place, and places move.
#[derive(Default)]
pub struct Memory {
    made: Mutex<Made>,
    /// What outlives the run, if something does.
    kept: Option<Box<dyn Keep>>,
    #[cfg(feature = "pdf")]
    desk: Mutex<Option<(Hash, Checked<Arc<Desk>>)>>,
}

#[derive(Default)]
struct Made {
    files: HashMap<Hash, (Arc<Vec<u8>>, u64)>,
    bytes: usize,
    /// Counts every time something was asked for.
    now: u64,
}

impl Memory {
    /// Remembers what was pressed in earlier runs, too.
    pub fn keeping(kept: impl Keep + 'static) -> Self {
        Self { kept: Some(Box::new(kept)), ..Self::default() }
    }

    pub(super) fn recall(&self, key: Hash) -> Option<Arc<Vec<u8>>> {
        self.recall_here(key).or_else(|| {
            let bytes = self.kept.as_ref()?.get(&key.to_hex())?;
            Some(self.remember_here(key, bytes))
        })
    }

    pub(super) fn remember(&self, key: Hash, bytes: Vec<u8>) -> Arc<Vec<u8>> {
        if let Some(kept) = &self.kept {
            kept.put(&key.to_hex(), &bytes);
        }
        self.remember_here(key, bytes)
    }

    fn recall_here(&self, key: Hash) -> Option<Arc<Vec<u8>>> {
        let mut made = self.made.lock().expect("nobody panics with the memory in hand");
        made.now += 1;
        let now = made.now;
        let (bytes, used) = made.files.get_mut(&key)?;
        *used = now;
        Some(Arc::clone(bytes))
    }

    fn remember_here(&self, key: Hash, bytes: Vec<u8>) -> Arc<Vec<u8>> {
        let bytes = Arc::new(bytes);
        let mut made = self.made.lock().expect("nobody panics with the memory in hand");
        made.now += 1;
        let now = made.now;
        made.bytes += bytes.len();
        if let Some((before, _)) = made.files.insert(key, (Arc::clone(&bytes), now)) {
            made.bytes -= before.len();
        }
        while made.bytes > MOST
            && let Some(oldest) = made.files.iter().min_by_key(|(_, (_, used))| *used).map(|(key, _)| *key)
            && let Some((forgotten, _)) = made.files.remove(&oldest)
        {
            made.bytes -= forgotten.len();
        }
        bytes
    }

    /// Fonts and templates, laid out once for all editions that have the same.
    #[cfg(feature = "pdf")]
    pub(super) fn desk(&self, sources: &Sources) -> Checked<Arc<Desk>> {
        let key = Desk::key(sources);
        let mut last = self.desk.lock().expect("nobody panics at the desk");
        match &*last {
            Some((known, desk)) if *known == key => desk.clone(),
            _ => {
                let desk = Desk::new(sources, key).map(Arc::new);
                *last = Some((key, desk.clone()));
                desk
            }
        }
    }
}

/// The hash of some parts; where one ends and the next begins counts.
pub(super) fn key<'a>(parts: impl IntoIterator<Item = &'a [u8]>) -> Hash {
    let mut hasher = blake3::Hasher::new();
    // Another build may press otherwise.
    hasher.update(env!("ROLLBOOK_BUILD").as_bytes());
    for part in parts {
        hasher.update(&(part.len() as u64).to_le_bytes()).update(part);
    }
    hasher.finalize()
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn what_was_not_asked_for_is_forgotten_first() {
        let memory = Memory::default();
        let keys: Vec<Hash> = (0..5_u8).map(|i| key([[i].as_slice()])).collect();
        for key in &keys[..4] {
            memory.remember(*key, vec![0; MOST / 4]);
        }
        assert!(memory.recall(keys[0]).is_some());
        memory.remember(keys[4], vec![0; 1]);
        let known: Vec<bool> = keys.iter().map(|key| memory.recall(*key).is_some()).collect();
        assert_eq!(known, [true, false, true, true, true]);
    }

    #[test]
    fn borders_of_parts_count() {
        let bytes = |s: &'static str| s.as_bytes();
        assert_ne!(key([bytes("ab"), bytes("c")]), key([bytes("a"), bytes("bc")]));
    }
}
