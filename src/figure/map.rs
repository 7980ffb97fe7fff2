//! The body from the front and from behind: an index of its regions, and a small picture of where an
//! exercise presses.

use glam::{DVec2, DVec3};

use super::body::{Arm, Body, Leg, Sides};
use super::draw;
use super::marks;
use super::path::Path;
use super::solve::Posed;
use super::svg::{Frame, Ink, MAP_LETTERS, Shape};
use super::view::Camera;
use crate::model::{Side, Spot, Target, View, Zone};

/// What is marked on a body.
pub(super) struct Marked {
    /// The stretches of the body.
    pub zones: Vec<Zone>,
    /// What it is called, and the page it leads to.
    pub label: Option<(String, Target)>,
}

/// How far apart the two bodies stand.
const APART: f64 = 420.0;

/// A body that stands with its arms a little away from it.
fn standing() -> Posed {
    let out = |side: Side, degrees: f64| {
        // Its left is away from whoever looks from the side.
        let turn = if side == Side::Left { -1.0 } else { 1.0 };
        DVec3::new(0.0, -degrees.to_radians().cos(), turn * degrees.to_radians().sin())
    };
    let arm =
        |side| Arm { upper: out(side, 16.0), forearm: out(side, 12.0), hand: out(side, 10.0), thumb: Some(DVec3::X) };
    let leg = |side| Leg { thigh: out(side, 4.0), shin: out(side, 2.0), foot: DVec3::X, ground: Some(DVec3::Y) };
    let body = Body {
        pelvis: DVec3::ZERO,
        trunk: DVec3::Y,
        chest: DVec3::Y,
        facing: DVec3::X,
        head: DVec3::Y,
        gaze: DVec3::X,
        arms: Sides(Side::BOTH.map(arm)),
        legs: Sides(Side::BOTH.map(leg)),
        girth: 1.0,
    };
    Posed { body, things: Vec::new(), stacked: Vec::new() }
}

/// Draws both bodies with their marks.
/// `line` goes around them.
pub(super) fn shapes(marked: &[Marked], line: Ink) -> (Vec<Shape>, Frame) {
    let posed = standing();
    let views = [(View::Front, 0.0), (View::Back, APART)];
    let cameras = views.map(|(view, x)| Camera::new(view, 0.0, 0.0, &posed.body).moved(DVec2::new(x, 0.0)));
    let mut shapes = Vec::new();
    let (mut low, mut high) = (DVec2::MAX, DVec2::MIN);
    for camera in &cameras {
        let picture = draw::picture(&posed, camera, false);
        picture.plain(line, &mut shapes);
        for circle in picture.body.iter().flat_map(draw::Unit::circles) {
            (low, high) = (low.min(circle.at - circle.radius), high.max(circle.at + circle.radius));
        }
    }
    let mut labelled: Vec<Labelled<'_>> = Vec::new();
    for one in marked {
        let mut seen: Vec<(usize, DVec2)> = Vec::new();
        let mut patches = Vec::new();
        for zone in &one.zones {
            for side in Side::BOTH {
                let along = zone.along.map(|(from, to)| (f64::from(from) / 100.0, f64::from(to) / 100.0));
                let spot = Spot { part: zone.part, side: zone.is_paired.then_some(side), along };
                let place = posed.body.place(spot);
                for (n, camera) in cameras.iter().enumerate() {
                    if place.normal.dot(camera.towards) > -0.1 {
                        patches.push(marks::target(&posed.body, camera, spot, None).fill);
                        seen.push((n, camera.point(place.at + place.normal * place.radius * 0.34)));
                    }
                }
            }
        }
        match &one.label {
            None => shapes.extend(patches),
            Some((label, target)) => {
                // The word stands at the outer edge of the body on which the first zone is seen.
                let first = seen.first().map_or(0, |(n, _)| *n);
                let outer = |point: &DVec2| if first == 0 { -point.x } else { point.x };
                let here = seen.iter().filter(|(n, _)| *n == first).map(|(_, point)| *point);
                let Some(at) = here.max_by(|a, b| outer(a).total_cmp(&outer(b))) else { continue };
                labelled.push(Labelled { body: first, at, patches, label, target });
            }
        }
    }
    label(labelled, &mut shapes, &mut low, &mut high);
    (shapes, Frame { from: low - 14.0, to: high + 14.0 })
}

/// A region with its name.
struct Labelled<'a> {
    /// The body beside which the name stands: 0 is seen from the front, 1 from behind.
    body: usize,
    /// What the line leads to.
    at: DVec2,
    patches: Vec<Shape>,
    label: &'a str,
    target: &'a Target,
}

/// Puts the names beside the bodies, each as high as what it is about, none over another. A name and its
/// patches are one link.
fn label(mut labelled: Vec<Labelled<'_>>, shapes: &mut Vec<Shape>, low: &mut DVec2, high: &mut DVec2) {
    labelled.sort_by(|a, b| a.at.y.total_cmp(&b.at.y));
    let edges = [low.x - 40.0, high.x + 40.0];
    let mut lowest = [f64::MIN; 2];
    for Labelled { body, at, patches, label, target } in labelled {
        let y = at.y.max(lowest[body] + MAP_LETTERS * 1.35);
        lowest[body] = y;
        let width = label.chars().count() as f64 * MAP_LETTERS * 0.56;
        let (x, anchor, away) = if body == 0 { (edges[0], "end", -12.0) } else { (edges[1], "start", 12.0) };
        let mut line = Path::default();
        line.move_to(DVec2::new(x, y));
        line.line_to(at);
        shapes.push(Shape::Link { to: target.clone(), anchor: None });
        shapes.extend(patches);
        shapes.push(Shape::path(Ink::Leader, line));
        let text_at = DVec2::new(x + away, y + MAP_LETTERS * 0.34);
        shapes.push(Shape::Text { at: text_at, anchor, letters: MAP_LETTERS, text: label.to_owned() });
        shapes.push(Shape::End);
        let far = x + away + width * away.signum();
        *low = low.min(DVec2::new(far, y - MAP_LETTERS));
        *high = high.max(DVec2::new(far, y + MAP_LETTERS));
    }
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::model::Part;

    /// Nobody rolls a throat.
    #[test]
    fn the_neck_is_its_back_and_the_throat_its_front() {
        let body = standing().body;
        let faces = |part| body.place(Spot { part, side: None, along: None }).normal.dot(body.gaze);
        assert!(faces(Part::Neck) < -0.9 && faces(Part::Throat) > 0.9);
    }
}
