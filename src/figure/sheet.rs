//! Many drawings on one picture, to be looked at together.

use std::fmt::Write;
use std::sync::Arc;

use super::svg::{ON_SCREEN, escaped};
use crate::model::Drawing;

/// How many drawings stand beside each other.
const COLUMNS: usize = 4;
/// How wide the place of one is, in pixels.
const CELL: f64 = 600.0;
const BETWEEN: f64 = 40.0;
const LETTERS: f64 = 24.0;

/// Puts drawings in rows, each with its name below it.
pub fn contact_sheet(drawings: &[(String, &Drawing)]) -> Drawing {
    let mut body = String::new();
    let mut top = BETWEEN;
    for row in drawings.chunks(COLUMNS) {
        let size = |drawing: &Drawing| {
            let (width, height) = ((drawing.width * ON_SCREEN).ceil(), (drawing.height * ON_SCREEN).ceil());
            let scale = (CELL / width).min(1.0);
            (width * scale, height * scale)
        };
        let tallest = row.iter().map(|(_, drawing)| size(drawing).1).fold(0.0, f64::max);
        for (n, (name, drawing)) in row.iter().enumerate() {
            let (width, height) = size(drawing);
            let left = BETWEEN + n as f64 * (CELL + BETWEEN);
            let (x, y) = (left + (CELL - width) / 2.0, top + tallest - height);
            let _ = write!(
                body,
                "<svg x=\"{x:.0}\" y=\"{y:.0}\" width=\"{width:.0}\" height=\"{height:.0}\" viewBox=\"0 0 {} {}\">{}</svg>\
                 <text font-family=\"Noto Sans\" font-size=\"{LETTERS}\" text-anchor=\"middle\" x=\"{}\" y=\"{}\">{}</text>",
                (drawing.width * ON_SCREEN).ceil(),
                (drawing.height * ON_SCREEN).ceil(),
                drawing.file,
                left + CELL / 2.0,
                top + tallest + LETTERS * 1.5,
                escaped(name),
            );
        }
        top += tallest + LETTERS * 2.0 + BETWEEN;
    }
    let columns = drawings.len().clamp(1, COLUMNS) as f64;
    let (width, height) = (BETWEEN + columns * (CELL + BETWEEN), top);
    let names: Vec<&str> = drawings.iter().map(|(name, _)| name.as_str()).collect();
    let alt = names.join(", ");
    let file = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {width} {height}\" width=\"{width}\" \
         height=\"{height}\" role=\"img\"><title>{}</title>{body}</svg>",
        escaped(&alt)
    );
    Drawing { file: Arc::from(file), width, height, alt, ..Drawing::default() }
}
