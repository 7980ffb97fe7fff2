//! A doorbell. That something happened is believed; what happened is not: whoever hears the bell
//! looks at the disk again. Events are missing on some disks (network, containers) and for some
//! things (a folder made together with a file in it), so that the disk is looked at now and then
//! without a bell, too.

use std::collections::{BTreeSet, HashSet};
use std::path::PathBuf;
use std::sync::mpsc::{Receiver, RecvTimeoutError, Sender};
use std::time::{Duration, Instant};

use notify::event::{AccessKind, AccessMode, CreateKind, ModifyKind};
use notify::{ErrorKind, Event, EventKind, RecommendedWatcher, RecursiveMode, Watcher};

use crate::model::{OutPath, Problem};
use crate::pipeline::Folder;

/// What the bell can ring for.
pub(super) enum Ring {
    /// Something happened on the disk.
    Disk {
        /// When.
        heard: Instant,
        /// What.
        event: notify::Result<Event>,
    },
    /// While a file of an edition was made, problems came to light.
    Found {
        /// The edition's number.
        edition: u64,
        /// The file.
        path: OutPath,
        /// What is wrong with it.
        problems: Vec<Problem>,
    },
}

/// A single save is looked at this long after its last event.
const QUIET: Duration = Duration::from_millis(2);

/// A burst, and a file that is still being written, is looked at after this time at the latest.
const PATIENCE: Duration = Duration::from_millis(100);

/// How often the disk is looked at without a bell: where events are heard, and where they are not.
const NOW_AND_THEN: Duration = Duration::from_secs(2);
const OFTEN: Duration = Duration::from_millis(300);

/// A look at a slow disk is not repeated before this many times its own length has passed.
const REST: u32 = 10;

/// Why the disk is looked at at intervals.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Polling {
    /// It was asked for.
    Asked,
    /// The system watches no more folders for this user.
    Limit,
    /// The system offers no events.
    NoEvents,
    /// Changes were found that no event had told of.
    Missed,
}

/// Folders that are watched.
pub(super) struct Watch {
    watcher: Option<RecommendedWatcher>,
    folders: BTreeSet<Folder>,
    polling: Option<Polling>,
    /// Changes in a row that no event had told of.
    missed: u32,
}

impl Watch {
    /// Watches nothing yet. With `poll`, nothing ever.
    pub(super) fn new(bell: Sender<Ring>, poll: bool) -> Self {
        let mut watch = Self { watcher: None, folders: BTreeSet::new(), polling: None, missed: 0 };
        if poll {
            watch.polling = Some(Polling::Asked);
            return watch;
        }
        let rung = move |event: notify::Result<Event>| {
            if event.as_ref().map_or(true, is_worth_a_look) {
                // Nobody listens any more when the program ends.
                let _ = bell.send(Ring::Disk { heard: Instant::now(), event });
            }
        };
        match notify::recommended_watcher(rung) {
            Ok(watcher) => watch.watcher = Some(watcher),
            Err(_) => watch.polling = Some(Polling::NoEvents),
        }
        watch
    }

    /// Why the disk is looked at at intervals, if it is.
    pub(super) fn polling(&self) -> Option<Polling> {
        self.polling
    }

    /// Watches these folders, and no others. Answers whether some were not watched before: what
    /// happened in them meanwhile was not heard.
    pub(super) fn follow(&mut self, folders: &BTreeSet<Folder>) -> bool {
        let Some(watcher) = &mut self.watcher else { return false };
        // What is gone first: a folder that was renamed is the same to the system under both names.
        for gone in self.folders.difference(folders) {
            // It may have taken its watch with it.
            let _ = watcher.unwatch(&gone.path);
        }
        self.folders.retain(|folder| folders.contains(folder));
        let mut has_new = false;
        for new in folders {
            if self.folders.contains(new) {
                continue;
            }
            match watcher.watch(&new.path, RecursiveMode::NonRecursive) {
                Ok(()) => {
                    has_new = true;
                    self.folders.insert(new.clone());
                }
                Err(error) if matches!(error.kind, ErrorKind::MaxFilesWatch) => {
                    self.watcher = None;
                    self.folders.clear();
                    self.polling = Some(Polling::Limit);
                    return false;
                }
                // Gone again, or not to be entered: the next look tells.
                Err(_) => {}
            }
        }
        has_new
    }

    /// A look without a bell found a change. An event that is only late does not count as missing.
    pub(super) fn missed(&mut self, bell: &Receiver<Ring>) -> Option<Ring> {
        if self.polling.is_some() {
            return None;
        }
        let late = bell.recv_timeout(PATIENCE).ok();
        self.missed = if late.is_some() { 0 } else { self.missed + 1 };
        if self.missed >= 2 {
            self.polling = Some(Polling::Missed);
        }
        late
    }

    /// How long the bell is waited for, after a look that took `look`. While the handbook is gone,
    /// nothing can be watched.
    pub(super) fn interval(&self, look: Duration, is_gone: bool) -> Duration {
        let usual = if self.polling.is_some() || is_gone { OFTEN } else { NOW_AND_THEN };
        usual.max(look * REST)
    }
}

/// Whether an event may tell of a change. Our own reading is none.
fn is_worth_a_look(event: &Event) -> bool {
    !matches!(event.kind, EventKind::Access(kind) if kind != AccessKind::Close(AccessMode::Write))
}

/// Files that are being written at the moment, as far as events tell.
#[derive(Default)]
struct Writing(HashSet<PathBuf>);

impl Writing {
    fn hear(&mut self, event: &Event) {
        // Only Linux tells when a file has been written to its end.
        if !cfg!(target_os = "linux") {
            return;
        }
        match event.kind {
            EventKind::Create(CreateKind::File) | EventKind::Modify(ModifyKind::Data(_)) => {
                self.0.extend(event.paths.iter().cloned());
            }
            EventKind::Access(_) | EventKind::Remove(_) | EventKind::Modify(ModifyKind::Name(_)) => {
                self.0.retain(|path| !event.paths.contains(path));
            }
            _ => {}
        }
    }
}

/// Hears a burst to its end, beginning with `first`. What is not about the disk is handed back.
pub(super) fn until_quiet(first: notify::Result<Event>, bell: &Receiver<Ring>) -> Vec<Ring> {
    let begun = Instant::now();
    let mut writing = Writing::default();
    let mut others = Vec::new();
    let mut event = Some(first);
    loop {
        if let Some(Ok(event)) = event.take() {
            writing.hear(&event);
        }
        let left = PATIENCE.saturating_sub(begun.elapsed());
        let wait = if writing.0.is_empty() { QUIET.min(left) } else { left };
        if left.is_zero() {
            return others;
        }
        match bell.recv_timeout(wait) {
            Ok(Ring::Disk { event: next, .. }) => event = Some(next),
            Ok(other) => others.push(other),
            Err(RecvTimeoutError::Timeout | RecvTimeoutError::Disconnected) => return others,
        }
    }
}

#[cfg(test)]
mod tests {
    use std::sync::mpsc::channel;

    use notify::event::{DataChange, RenameMode};

    use super::*;

    fn event(kind: EventKind, path: &str) -> notify::Result<Event> {
        Ok(Event::new(kind).add_path(path.into()))
    }

    const CREATE: EventKind = EventKind::Create(CreateKind::File);
    const WRITE: EventKind = EventKind::Modify(ModifyKind::Data(DataChange::Any));
    const CLOSE: EventKind = EventKind::Access(AccessKind::Close(AccessMode::Write));

    #[test]
    fn our_own_reading_rings_no_bell() {
        let kinds = [
            (EventKind::Access(AccessKind::Open(AccessMode::Any)), false),
            (EventKind::Access(AccessKind::Close(AccessMode::Read)), false),
            (EventKind::Access(AccessKind::Read), false),
            (CLOSE, true),
            (WRITE, true),
            (EventKind::Any, true),
            (EventKind::Modify(ModifyKind::Name(RenameMode::From)), true),
        ];
        for (kind, wanted) in kinds {
            assert_eq!(is_worth_a_look(&Event::new(kind)), wanted, "{kind:?}");
        }
    }

    /// Without a clock: what is waited for follows from the events alone.
    #[test]
    fn a_file_is_being_written_until_it_is_closed_renamed_or_gone() {
        let ends = [CLOSE, EventKind::Remove(notify::event::RemoveKind::File)];
        let renamed = EventKind::Modify(ModifyKind::Name(RenameMode::From));
        for end in ends.into_iter().chain([renamed]) {
            let mut writing = Writing::default();
            for kind in [CREATE, WRITE, WRITE] {
                writing.hear(&event(kind, "a.md").expect("an event"));
            }
            assert_eq!(writing.0.len(), usize::from(cfg!(target_os = "linux")));
            writing.hear(&event(end, "b.md").expect("an event"));
            assert_eq!(writing.0.len(), usize::from(cfg!(target_os = "linux")), "another file");
            writing.hear(&event(end, "a.md").expect("an event"));
            assert_eq!(writing.0.len(), 0, "{end:?}");
        }
    }

    #[test]
    fn a_burst_is_heard_to_its_end_and_the_rest_is_handed_back() {
        let (sender, bell) = channel();
        for i in 0..1000 {
            for kind in [CREATE, WRITE, CLOSE] {
                sender
                    .send(Ring::Disk { heard: Instant::now(), event: event(kind, &format!("{i}.md")) })
                    .expect("somebody listens");
            }
        }
        let problems = Vec::new();
        sender.send(Ring::Found { edition: 1, path: OutPath::new("a.pdf"), problems }).expect("somebody listens");
        let others = until_quiet(event(WRITE, "0.md"), &bell);
        assert!(bell.try_recv().is_err(), "everything was heard");
        assert!(matches!(others.as_slice(), [Ring::Found { edition: 1, .. }]));
    }
}
