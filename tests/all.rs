//! The one test binary. `support` runs the real program on small handbooks; each module tests a
//! room, and `tests/stories/` mirrors `src/`.

mod architecture;
mod cli;
mod commonmark;
mod paper;
mod properties;
mod publish;
mod site;
mod stories;
mod support;
