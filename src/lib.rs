//! Rollbook turns a folder of Markdown into a cross-linked handbook with printable handouts.
//!
//! The nouns stand in the middle, in [`model`]. Around them are rooms that each do one verb and
//! do not know each other. One corridor, [`pipeline`], walks through the rooms in order; read it
//! first. `docs/ARCHITECTURE.md` tells the same on two pages.
//!
//! ```text
//!                  model: the nouns, read by every room, reading none
//!      ▲         ▲        ▲         ▲        ▲        ▲         ▲          ▲
//!  ┌───┴──┐  ┌───┴───┐ ┌──┴───┐ ┌───┴───┐ ┌──┴───┐ ┌──┴─────┐ ┌─┴─────┐ ┌──┴──────┐
//!  │ load ├─▶│ parse ├▶│ link ├▶│ check ├▶│ plan ├▶│ render ├▶│ press ├▶│ publish │
//!  └──────┘  └───────┘ └──────┘ └───────┘ └──────┘ └────────┘ └───────┘ └─────────┘
//!
//!   figure    poses drawn, beside the way from link to render
//!   pipeline  the corridor: the only place that names them all
//!   judge     how much each problem matters in this handbook
//!   report    problems in words
//!   serve     the corridor in a loop: the preview
//!   cli       the command line
//! ```

pub mod cache;
pub mod check;
pub mod cite;
pub mod cli;
pub mod figure;
pub mod judge;
pub mod link;
pub mod load;
pub mod model;
pub mod parse;
pub mod pipeline;
pub mod plan;
pub mod press;
pub mod publish;
pub mod render;
pub mod report;
pub mod serve;
