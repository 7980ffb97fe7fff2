//! `Proof` → bytes: what is slow is made here, and remembered. Nothing is decided any more, and
//! nothing is read from disk.

#[cfg(feature = "pdf")]
mod desk;
mod memory;
#[cfg(feature = "pdf")]
mod pdf;
mod picture;
#[cfg(feature = "pdf")]
mod pixels;
mod rules;
mod vector;

pub use memory::Memory;
pub use rules::RULES;

use std::sync::{Arc, Mutex};

use crate::model::{Book, Checked, Handout, SourcePath, Sources};

/// Whether this program can make paper.
pub const MAKES_PAPER: bool = cfg!(feature = "pdf");

/// What can be pressed.
pub enum Job {
    /// A sheet of paper.
    Sheet(Box<Handout>),
    /// The whole handbook on paper.
    Book(Box<Book>),
    /// A picture of the handbook, so many pixels wide.
    Picture(SourcePath, u32),
}

/// Templates and fonts for paper, laid out for one edition.
pub struct Press<'a> {
    sources: &'a Sources,
    memory: &'a Memory,
    #[cfg(feature = "pdf")]
    desk: Arc<desk::Desk>,
}

impl<'a> Press<'a> {
    /// Sets up the press. Fonts that cannot be used are problems.
    pub fn new(sources: &'a Sources, memory: &'a Memory) -> Checked<Self> {
        #[cfg(feature = "pdf")]
        let (desk, problems) = {
            let desk = memory.desk(sources);
            (desk.value, desk.problems)
        };
        #[cfg(not(feature = "pdf"))]
        let problems = Vec::new();
        let press = Self {
            sources,
            memory,
            #[cfg(feature = "pdf")]
            desk,
        };
        Checked::new(press, problems)
    }

    /// Makes one file, or remembers it.
    pub fn press(&self, job: &Job) -> Checked<Arc<Vec<u8>>> {
        match job {
            Job::Picture(path, width) => picture::picture(self.sources, path, *width, self.memory),
            #[cfg(feature = "pdf")]
            Job::Sheet(handout) => pdf::sheet(self, handout),
            #[cfg(feature = "pdf")]
            Job::Book(book) => pdf::book(self, book),
            #[cfg(not(feature = "pdf"))]
            Job::Sheet(..) | Job::Book(..) => Checked::new(Arc::default(), Vec::new()),
        }
    }
}

/// A drawing as pixels, 2,000 across.
///
/// # Errors
/// This program was built without paper, which brings what draws pixels; or the drawing cannot be read.
pub fn png(svg: &str) -> std::io::Result<Vec<u8>> {
    #[cfg(feature = "pdf")]
    return pixels::png(svg);
    #[cfg(not(feature = "pdf"))]
    {
        let _ = svg;
        Err(std::io::Error::new(std::io::ErrorKind::Unsupported, "this program was built without PNG; write an .svg"))
    }
}

/// Does slow jobs on some threads and hands back the results in the order of the jobs.
pub fn in_parallel<J: Sync, R: Send>(jobs: &[J], threads: usize, work: impl Fn(&J) -> R + Sync) -> Vec<R> {
    let queue = Mutex::new(0..jobs.len());
    let results = Mutex::new(Vec::with_capacity(jobs.len()));
    std::thread::scope(|scope| {
        for _ in 0..threads.clamp(1, jobs.len().max(1)) {
            scope.spawn(|| {
                apart(|| {
                    loop {
                        let next = queue.lock().expect("no job panics with the queue in hand").next();
                        let Some(i) = next else { break };
                        let result = work(&jobs[i]);
                        results.lock().expect("no job panics with the results in hand").push((i, result));
                    }
                });
            });
        }
    });
    let mut results = results.into_inner().expect("every thread has ended");
    results.sort_by_key(|(i, _)| *i);
    results.into_iter().map(|(_, result)| result).collect()
}

/// Does something in a rayon pool of its own with a single thread. Typst uses rayon inside; on a
/// shared pool, a job that waits would begin another whole job on the same stack, which was
/// measured to be slower than one thread alone.
pub fn apart<R: Send>(work: impl FnOnce() -> R + Send) -> R {
    let pool = rayon::ThreadPoolBuilder::new().num_threads(1).build();
    pool.expect("a pool of one thread can be made").install(work)
}
