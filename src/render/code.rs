//! An address → a QR code.

use std::fmt::Write;
use std::sync::Arc;

use qrcode::{Color, QrCode};

use crate::model::Code;

/// The empty edge that readers need, in modules (ISO/IEC 18004).
const QUIET: usize = 4;

/// Where the code lies on the press’s desk.
pub(super) const PATH: &str = "figures/code.svg";

/// Draws the code of an address; an address that is too long for one has none.
pub(super) fn code(address: &str, drawings: &mut Vec<(String, Arc<str>)>) -> Option<Code> {
    let code = QrCode::new(address).ok()?;
    let (width, colours) = (code.width(), code.to_colors());
    let mut path = String::new();
    for (y, row) in colours.chunks(width).enumerate() {
        let mut x = 0;
        for run in row.chunk_by(|a, b| a == b) {
            if run[0] == Color::Dark {
                let _ = write!(path, "M{} {}h{}v1h-{}z", x + QUIET, y + QUIET, run.len(), run.len());
            }
            x += run.len();
        }
    }
    let modules = width + 2 * QUIET;
    let svg = format!(
        "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"0 0 {modules} {modules}\" width=\"{modules}\" \
         height=\"{modules}\"><path fill=\"#000\" shape-rendering=\"crispEdges\" d=\"{path}\"/></svg>"
    );
    let path = PATH.to_owned();
    drawings.push((path.clone(), Arc::from(svg)));
    Some(Code { path, modules })
}
