//! The one test binary. `support` runs the real program on small handbooks; each module tests a
//! room, and `tests/stories/` mirrors `src/`.

// A test says what it found on its own output, and its parts are nobody else's.
#![allow(clippy::print_stdout, unreachable_pub)]

mod architecture;
mod book;
mod cli;
mod commonmark;
mod docs;
mod handout;
mod honest;
mod paper;
mod properties;
mod publish;
mod readability;
mod serve;
mod site;
mod stories;
mod styles;
mod support;
