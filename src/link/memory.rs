//! What was found in one edition and still holds in the next.

use std::iter::zip;
use std::sync::Arc;

use rayon::prelude::*;

use crate::model::{Fingerprint, Index, Page};

/// What the things in memory were made of besides what each page says. Nothing is remembered from
/// one world to another.
#[derive(Clone, Default)]
pub(super) struct World {
    index: Option<Arc<Index>>,
    rest: Option<Fingerprint>,
}

impl World {
    /// A world with these names in it, and the rest of what is looked at.
    pub(super) fn of(index: Option<&Arc<Index>>, rest: impl std::hash::Hash) -> Self {
        Self { index: index.cloned(), rest: Some(Fingerprint::of(rest)) }
    }

    fn is(&self, other: &Self) -> bool {
        let same_names = match (&self.index, &other.index) {
            (Some(one), Some(other)) => Arc::ptr_eq(one, other),
            (one, other) => one.is_none() && other.is_none(),
        };
        same_names && self.rest == other.rest
    }
}

/// What was found on each page, in the order of the pages.
pub(super) struct OnPages<T> {
    world: World,
    pages: Vec<Arc<Page>>,
    found: Vec<Arc<T>>,
}

impl<T> Default for OnPages<T> {
    fn default() -> Self {
        Self { world: World::default(), pages: Vec::new(), found: Vec::new() }
    }
}

impl<T: Send + Sync> OnPages<T> {
    /// What `find` finds on each page; what was found on a page that is the same is used again if
    /// it `holds`. Pages are sorted by id.
    pub(super) fn of(
        &mut self,
        world: World,
        pages: &[Arc<Page>],
        holds: impl Fn(&T) -> bool + Sync,
        find: impl Fn(&Page) -> T + Sync,
    ) -> Vec<Arc<T>> {
        let before = if self.world.is(&world) { zip(&self.pages, &self.found) } else { zip(&[], &[]) };
        let mut before = before.peekable();
        let mut known = |page| {
            while before.next_if(|(old, _)| !Arc::ptr_eq(old, page) && old.id < page.id).is_some() {}
            before.next_if(|(old, _)| Arc::ptr_eq(old, page)).map(|(_, found)| found)
        };
        let known: Vec<(&Arc<Page>, Option<&Arc<T>>)> = pages.iter().map(|page| (page, known(page))).collect();
        let again = |(page, known): (&Arc<Page>, Option<&Arc<T>>)| {
            let known = known.filter(|found| holds(found));
            known.map_or_else(|| Arc::new(find(page)), Arc::clone)
        };
        let found: Vec<Arc<T>> = known.into_par_iter().map(again).collect();
        *self = Self { world, pages: pages.to_vec(), found: found.clone() };
        found
    }
}

/// What follows from something of all pages.
pub(super) struct OfAll<T, V> {
    world: World,
    parts: Vec<Arc<T>>,
    value: Option<Arc<V>>,
}

impl<T, V> Default for OfAll<T, V> {
    fn default() -> Self {
        Self { world: World::default(), parts: Vec::new(), value: None }
    }
}

impl<T, V> OfAll<T, V> {
    /// What follows from `parts`: the same as before if each of them is, or is `alike`.
    pub(super) fn of(
        &mut self,
        world: World,
        parts: &[Arc<T>],
        alike: impl Fn(&T, &T) -> bool,
        make: impl FnOnce() -> V,
    ) -> Arc<V> {
        let mut pairs = zip(&self.parts, parts);
        let is_same = self.world.is(&world)
            && self.parts.len() == parts.len()
            && pairs.all(|(old, new)| Arc::ptr_eq(old, new) || alike(old, new));
        let value = self.value.take().filter(|_| is_same).unwrap_or_else(|| Arc::new(make()));
        *self = Self { world, parts: parts.to_vec(), value: Some(Arc::clone(&value)) };
        value
    }
}
