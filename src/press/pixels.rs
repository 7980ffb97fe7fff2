//! SVG → PNG, with the font that sheets are set in.

use std::io;
use std::sync::Arc;

use resvg::tiny_skia::{Color, Pixmap, Transform};
use resvg::usvg::{Options, Tree};

/// So many pixels across.
const WIDTH: u32 = 2000;

/// Draws an SVG on white.
pub(super) fn png(svg: &str) -> io::Result<Vec<u8>> {
    let mut options = Options::default();
    let fonts = Arc::make_mut(&mut options.fontdb);
    [notosans::REGULAR_TTF, notosans::BOLD_TTF].into_iter().for_each(|font| fonts.load_font_data(font.to_vec()));
    let tree = Tree::from_str(svg, &options).map_err(io::Error::other)?;
    let scale = WIDTH as f32 / tree.size().width();
    let height = (tree.size().height() * scale).ceil() as u32;
    let mut pixels = Pixmap::new(WIDTH, height.max(1)).ok_or_else(|| io::Error::other("the drawing is too large"))?;
    pixels.fill(Color::WHITE);
    resvg::render(&tree, Transform::from_scale(scale, scale), &mut pixels.as_mut());
    pixels.encode_png().map_err(io::Error::other)
}
