//! The one test binary. `support` runs the real program on small handbooks; each module tests a
//! room, and `tests/stories/` mirrors `src/`.

mod stories;
mod support;
