//! Shapes → SVG: with classes for a style sheet, or with colours where there is none.

use std::fmt::Write;
use std::sync::LazyLock;

use glam::DVec2;

use super::motion::Motion;
use super::path::Path;
use crate::model::{Markup, Skin, Target};

/// What a shape is made of. On the web a class of the style sheet, elsewhere a colour.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Ink {
    Line,
    Skin,
    SkinFar,
    Ear,
    Dot,
    Hair,
    Shirt,
    ShirtFar,
    Shorts,
    ShortsFar,
    Shoe,
    ShoeFar,
    Floor,
    Mat,
    Wall,
    Chair,
    Towel,
    Roller,
    RollerEnd,
    Hole,
    Handle,
    Ghost,
    GhostLine,
    Plain,
    PlainLine,
    SmallLine,
    Target,
    TargetRim,
    TargetEdge,
    Avoid,
    AvoidCross,
    Arrow,
    ArrowHead,
    Leader,
    Label,
    Node,
    Aside,
    Edge,
    EdgeDashed,
    EdgeHead,
}

/// How large the letters in a box of a diagram are.
pub(super) const NODE_LETTERS: f64 = 36.0;

/// How large the names of the regions are.
pub(super) const MAP_LETTERS: f64 = 60.0;

/// A line of a figure is this wide, in thousandths of the body’s height: 1 pt at the size of a sheet.
pub(super) const LINE: f64 = 7.0;

/// How a shape is painted: fill, stroke, and how wide the stroke is.
struct Paint {
    class: &'static str,
    fill: &'static str,
    stroke: &'static str,
    width: f64,
}

impl Ink {
    fn paint(self, skin: Skin) -> Paint {
        let [near, far, hair] = skin.colours();
        let fill = |class, fill| Paint { class, fill, stroke: "none", width: 0.0 };
        let line = |class, stroke, width| Paint { class, fill: "none", stroke, width };
        match self {
            // Half of it lies below what it surrounds.
            Self::Line => line("rb-l", "#26313a", 2.0 * LINE),
            Self::Skin => fill("rb-skin", near),
            Self::SkinFar => fill("rb-skin-far", far),
            Self::Ear => Paint { class: "rb-ear", fill: near, stroke: "#26313a", width: 4.0 },
            Self::Dot => fill("rb-dot", "#26313a"),
            Self::Hair => fill("rb-hair", hair),
            Self::Shirt => fill("rb-shirt", "#4a8fb0"),
            Self::ShirtFar => fill("rb-shirt-far", "#35708c"),
            Self::Shorts => fill("rb-shorts", "#4b5864"),
            Self::ShortsFar => fill("rb-shorts-far", "#36414b"),
            Self::Shoe => fill("rb-shoe", "#f4f1ea"),
            Self::ShoeFar => fill("rb-shoe-far", "#d6d1c6"),
            Self::Floor => fill("rb-floor", "#dfe5e4"),
            Self::Mat => fill("rb-mat", "#bfd9d3"),
            Self::Wall => fill("rb-wall", "#e6e3dc"),
            Self::Chair => fill("rb-chair", "#cdbb9f"),
            Self::Towel => fill("rb-towel", "#f2ead8"),
            Self::Roller => fill("rb-roller", "#f0913f"),
            Self::RollerEnd => Paint { class: "rb-roller-end", fill: "#f7b77f", stroke: "#26313a", width: 5.0 },
            Self::Hole => Paint { class: "rb-hole", fill: "#fdf4ea", stroke: "#26313a", width: LINE },
            Self::Handle => fill("rb-handle", "#26313a"),
            Self::Ghost => fill("rb-ghost", "#eceff0"),
            Self::GhostLine => line("rb-ghost-l", "#a9b3b8", LINE),
            Self::Plain => fill("rb-plain", "#eef1f1"),
            Self::PlainLine => line("rb-plain-l", "#6b777d", 10.0),
            // As wide on a sheet as every other line, where the body is as high as four lines of text.
            Self::SmallLine => line("rb-plain-l", "#6b777d", 40.0),
            Self::Target => fill("rb-target", "#c8321f"),
            // Light dashes on a dark rim: seen on skin and clothes of any colour, and without colour.
            Self::TargetRim => line("rb-target-rim", "#5d0f06", 9.0),
            Self::TargetEdge => line("rb-target-edge", "#ffffff", 4.0),
            Self::Avoid => Paint { class: "rb-avoid", fill: "#ffffff", stroke: "#a3170b", width: LINE },
            Self::AvoidCross => line("rb-avoid-x", "#a3170b", LINE),
            Self::Arrow => line("rb-arrow", "#a3170b", 9.0),
            Self::ArrowHead => fill("rb-arrow-head", "#a3170b"),
            Self::Leader => line("rb-leader", "#1c2426", LINE),
            Self::Label => fill("rb-label", "#1c2426"),
            Self::Node => Paint { class: "rb-node", fill: "#eef4f3", stroke: "#26313a", width: 4.0 },
            Self::Aside => Paint { class: "rb-aside", fill: "#fdf1e6", stroke: "#26313a", width: 4.0 },
            Self::Edge => line("rb-edge", "#26313a", 6.0),
            Self::EdgeDashed => line("rb-edge-dashed", "#26313a", 6.0),
            Self::EdgeHead => fill("rb-edge-head", "#26313a"),
        }
    }
}

/// The colours of a body and what is around it, and their shades on a dark ground, as in style.css. Skin and hair,
/// which a handbook chooses, stay as they are.
const ON_DARK: [(&str, &str); 22] = [
    ("#26313a", "#0a0e10"),
    ("#4a8fb0", "#4d97ba"),
    ("#35708c", "#346f8b"),
    ("#4b5864", "#77889a"),
    ("#36414b", "#566473"),
    ("#f4f1ea", "#e8e4da"),
    ("#d6d1c6", "#b9b4a8"),
    ("#dfe5e4", "#2c3638"),
    ("#bfd9d3", "#33554f"),
    ("#e6e3dc", "#4a5457"),
    ("#cdbb9f", "#a08b68"),
    ("#f2ead8", "#d9d0bb"),
    ("#f0913f", "#e8862f"),
    ("#f7b77f", "#f3ab6c"),
    ("#fdf4ea", "#14191a"),
    ("#eceff0", "#283133"),
    ("#a9b3b8", "#5e6b70"),
    ("#c8321f", "#ff6a4d"),
    ("#5d0f06", "#4a0c04"),
    ("#a3170b", "#ff9a85"),
    ("#1c2426", "#e3e9e7"),
    ("#ffffff", "#14191a"),
];

/// The style of a figure in a file of its own where the reader’s screen is dark. On paper it is not read.
static STYLE_ON_DARK: LazyLock<String> = LazyLock::new(|| {
    let rules = ON_DARK.iter().map(|(light, dark)| match *light {
        // The dashes on a target are light on any ground.
        "#ffffff" => format!("[fill=\"{light}\"]{{fill:{dark}}}"),
        _ => format!("[fill=\"{light}\"]{{fill:{dark}}}[stroke=\"{light}\"]{{stroke:{dark}}}"),
    });
    format!("<style>@media screen and (prefers-color-scheme:dark){{{}}}</style>", rules.collect::<String>())
});

/// A figure as a file of its own, that is lighter or darker with the screen.
pub(super) fn on_any_ground(file: &str) -> String {
    file.replacen("</desc>", &format!("</desc>{}", *STYLE_ON_DARK), 1)
}

/// Something that is drawn.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Shape {
    Path {
        ink: Ink,
        path: Path,
        /// Where it goes until the end of the stroke, if it moves.
        motion: Option<Motion>,
    },
    Text {
        at: DVec2,
        anchor: &'static str,
        letters: f64,
        text: String,
    },
    /// What follows, up to `End`, leads to a page.
    Link {
        to: Target,
        anchor: Option<String>,
    },
    End,
}

impl Shape {
    pub(super) fn path(ink: Ink, path: Path) -> Self {
        Self::Path { ink, path, motion: None }
    }

    /// The same, and where it goes.
    pub(super) fn moving(self, to: Option<Motion>) -> Self {
        match self {
            Self::Path { ink, path, .. } => Self::Path { ink, path, motion: to },
            other => other,
        }
    }
}

/// Part of the picture’s plane.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Frame {
    pub from: DVec2,
    pub to: DVec2,
}

impl Frame {
    pub(super) fn size(&self) -> DVec2 {
        self.to - self.from
    }
}

/// Pixels for a thousandth of the body’s height: on a screen a body is as high as 400, where there is room.
pub(super) const ON_SCREEN: f64 = 0.4;

/// How large the letters of a label are, in thousandths of the body’s height.
pub(super) const LETTERS: f64 = 56.0;

/// Stands for an id that is new on the page.
const ID: char = '\u{1a}';

/// Begins and ends the number of a link in the order of the links.
const LINK: char = '\u{1d}';

/// For whom an SVG is written.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum For {
    /// A page with a style sheet.
    Page,
    /// A file of its own, with skin of this colour.
    File(Skin),
}

/// Writes an SVG. `title` names it, `alt` tells what is seen.
/// It is shown `zoom` times as large as usual.
pub(super) fn svg(shapes: &[Shape], frame: Frame, zoom: f64, title: &str, alt: &str, reader: For) -> String {
    let mut svg = String::new();
    let (size, from) = (frame.size(), frame.from);
    let view = format!("{} {} {} {}", from.x.floor(), from.y.floor(), size.x.ceil(), size.y.ceil());
    let (width, height) = ((size.x * zoom * ON_SCREEN).ceil(), (size.y * zoom * ON_SCREEN).ceil());
    let (title, alt) = (escaped(title), escaped(alt));
    // What is within a picture cannot be reached with the keyboard.
    let role = if shapes.iter().any(|shape| matches!(shape, Shape::Link { .. })) { "group" } else { "img" };
    let _ = match reader {
        For::Page => write!(
            svg,
            "<svg class=\"rb-figure\" viewBox=\"{view}\" width=\"{width}\" height=\"{height}\" role=\"{role}\" \
             aria-labelledby=\"{ID}-t {ID}-d\"><title id=\"{ID}-t\">{title}</title><desc id=\"{ID}-d\">{alt}</desc>"
        ),
        For::File(_) => write!(
            svg,
            "<svg xmlns=\"http://www.w3.org/2000/svg\" viewBox=\"{view}\" width=\"{width}\" height=\"{height}\" \
             role=\"img\"><title>{title}</title><desc>{alt}</desc>"
        ),
    };
    let skin = if let For::File(skin) = reader { skin } else { Skin::default() };
    let mut links = 0;
    for shape in shapes {
        let _ = match shape {
            Shape::Path { path, .. } if path.is_empty() => Ok(()),
            Shape::Path { ink, path, motion } => {
                let Paint { class, fill, stroke, width } = ink.paint(skin);
                match reader {
                    For::Page => {
                        let moves = motion.as_ref().map(|motion| format!(" data-move=\"{motion}\""));
                        write!(svg, "<path class=\"{class}\" d=\"{path}\"{}/>", moves.unwrap_or_default())
                    }
                    For::File(_) if stroke == "none" => {
                        let opacity = if *ink == Ink::Target { " fill-opacity=\".62\"" } else { "" };
                        write!(svg, "<path fill=\"{fill}\"{opacity} d=\"{path}\"/>")
                    }
                    For::File(_) if matches!(ink, Ink::TargetEdge | Ink::EdgeDashed) => {
                        let dashes = if *ink == Ink::TargetEdge { "11 9" } else { "18 14" };
                        write!(
                            svg,
                            "<path fill=\"none\" stroke=\"{stroke}\" stroke-width=\"{width}\" \
                             stroke-dasharray=\"{dashes}\" d=\"{path}\"/>"
                        )
                    }
                    For::File(_) => write!(
                        svg,
                        "<path fill=\"{fill}\" stroke=\"{stroke}\" stroke-width=\"{width}\" stroke-linejoin=\"round\" \
                         stroke-linecap=\"round\" d=\"{path}\"/>"
                    ),
                }
            }
            Shape::Text { at, anchor, letters, text } => {
                let (x, y, text) = (at.x.round(), at.y.round(), escaped(text));
                let class = match *letters {
                    LETTERS => "rb-label",
                    MAP_LETTERS => "rb-map-text",
                    _ => "rb-node-text",
                };
                match reader {
                    For::Page => write!(
                        svg,
                        "<text class=\"{class}\" x=\"{x}\" y=\"{y}\" text-anchor=\"{anchor}\">{text}</text>"
                    ),
                    For::File(_) => write!(
                        svg,
                        "<text fill=\"{}\" font-family=\"Noto Sans\" font-size=\"{letters}\" x=\"{x}\" y=\"{y}\" \
                         text-anchor=\"{anchor}\">{text}</text>",
                        Ink::Label.paint(skin).fill
                    ),
                }
            }
            // On paper a picture leads nowhere.
            Shape::Link { .. } | Shape::End if reader != For::Page => Ok(()),
            Shape::Link { .. } => {
                links += 1;
                write!(svg, "<a href=\"{LINK}{}{LINK}\">", links - 1)
            }
            Shape::End => write!(svg, "</a>"),
        };
    }
    svg + "</svg>"
}

/// An SVG for a page, taken apart where its ids and addresses go.
pub(super) fn markup(shapes: &[Shape], frame: Frame, zoom: f64, title: &str, alt: &str) -> Vec<Markup> {
    let links: Vec<&Shape> = shapes.iter().filter(|shape| matches!(shape, Shape::Link { .. })).collect();
    let text = svg(shapes, frame, zoom, title, alt, For::Page);
    let mut parts = Vec::new();
    for (n, piece) in text.split(LINK).enumerate() {
        // Every second piece is the number of a link.
        if n % 2 == 1 {
            if let Some(Shape::Link { to, anchor }) = piece.parse().ok().and_then(|n: usize| links.get(n)) {
                parts.push(Markup::Href(to.clone(), anchor.clone()));
            }
            continue;
        }
        for (n, text) in piece.split(ID).enumerate() {
            if n > 0 {
                parts.push(Markup::Id);
            }
            parts.push(Markup::Text(text.into()));
        }
    }
    parts
}

pub(super) fn escaped(text: &str) -> String {
    text.replace([ID, LINK], "").replace('&', "&amp;").replace('<', "&lt;").replace('>', "&gt;").replace('"', "&quot;")
}

#[cfg(test)]
mod tests {
    use super::*;

    /// The palettes of the style sheet, light and dark, by name.
    fn palette(css: &str) -> Vec<(&str, &str)> {
        css.split("--").filter_map(|part| part.split_once(": ")).collect()
    }

    #[test]
    fn shades_on_a_dark_ground_are_those_of_the_style_sheet() {
        let css = include_str!("../../templates/static/style.css");
        let (light, dark) = css.split_once("@media screen and (prefers-color-scheme: dark)").expect("both palettes");
        let colour = |css: &str, name: &str| {
            let found = palette(css).into_iter().find(|(known, _)| *known == name).map(|(_, value)| value);
            found.and_then(|value| value.get(..7)).map(str::to_owned)
        };
        let mut compared = 0;
        for (name, value) in palette(light).into_iter().filter(|(name, _)| name.starts_with("f-")) {
            let Some(value) = value.get(..7).filter(|value| value.starts_with('#')) else { continue };
            if ["f-skin", "f-skin-far", "f-hair", "f-plain", "f-plain-line"].contains(&name) {
                continue;
            }
            let on_dark = ON_DARK.iter().find(|(light, _)| *light == value).map(|(_, dark)| (*dark).to_owned());
            assert_eq!(on_dark, colour(dark, name), "{name}");
            compared += 1;
        }
        assert_eq!(compared, 20);
    }
}
