//! What is said on a figure: what is pressed, what must not be, along what it is rolled, and words.

use std::f64::consts::TAU;

use glam::DVec2;

use super::body::{Body, Place};
use super::draw::Picture;
use super::hull::{self, Circle};
use super::motion::{Hull, Motion};
use super::path::Path;
use super::svg::{Ink, LETTERS, Shape};
use super::view::Camera;
use crate::model::{Label, Spot};

/// A patch on the body.
pub(super) struct Patch {
    pub fill: Shape,
    pub edge: [Shape; 2],
    /// Whether it lies on the side of the body that is not seen.
    pub is_behind: bool,
}

/// The part that is pressed: a patch on the side of the limb that touches.
/// `end` is the body at the end of the stroke.
pub(super) fn target(body: &Body, camera: &Camera, spot: Spot, end: Option<&Body>) -> Patch {
    let circles = |body: &Body| {
        let Place { normal, ends, .. } = body.place(spot);
        ends.map(|(at, radius)| camera.circle(at + normal * radius * 0.34, radius * 0.58))
    };
    let motion = end.and_then(|end| {
        let to = circles(end).iter().map(|circle| circle.at).collect();
        Motion::of(vec![Hull { is_open: false, circles: circles(body).into(), to }])
    });
    let normal = body.place(spot).normal;
    let mut path = Path::default();
    hull::closed(&circles(body), &mut path);
    let edge = [Ink::TargetRim, Ink::TargetEdge].map(|ink| Shape::path(ink, path.clone()).moving(motion.clone()));
    Patch { fill: Shape::path(Ink::Target, path).moving(motion), edge, is_behind: normal.dot(camera.towards) < -0.5 }
}

/// A part that must not be pressed: a crossed circle.
pub(super) fn avoid(body: &Body, camera: &Camera, spot: Spot, end: Option<&Body>) -> [Shape; 2] {
    const RADIUS: f64 = 24.0;
    let middle = |body: &Body| {
        let Place { at, radius, normal, .. } = body.place(spot);
        camera.point(at + normal * (radius - 4.0))
    };
    let at = middle(body);
    let by = end.map(|end| middle(end) - at).filter(|by| by.length() > 0.5);
    let (mut ring, mut cross) = (Path::default(), Path::default());
    hull::closed(&[Circle { at, radius: RADIUS }], &mut ring);
    let out = RADIUS * 0.55;
    for (from, to) in [(DVec2::new(-out, -out), DVec2::new(out, out)), (DVec2::new(-out, out), DVec2::new(out, -out))] {
        cross.move_to(at + from);
        cross.line_to(at + to);
    }
    [(Ink::Avoid, ring), (Ink::AvoidCross, cross)]
        .map(|(ink, path)| Shape::path(ink, path).moving(by.map(Motion::Shift)))
}

/// An arrow to and fro along a part, where there is room beside it; and the circles that it takes up.
pub(super) fn stroke(body: &Body, camera: &Camera, spot: Spot, picture: &Picture) -> ([Shape; 2], Vec<Circle>) {
    let Place { ends: [(from, near), (to, far)], .. } = body.place(spot);
    let (from, to) = (camera.point(from), camera.point(to));
    let along = (to - from).try_normalize().unwrap_or(DVec2::X);
    let half = (from.distance(to) / 2.0).max(80.0);
    let is_free = |beside: &DVec2| {
        (-4..=4).all(|n| !picture.covers((from + to) / 2.0 + *beside + along * half * f64::from(n) / 4.0, 22.0))
    };
    let away = near.max(far) + 30.0;
    let nearest = (0..40).flat_map(|step| [1.0, -1.0].map(|side| along.perp() * side * (away + 8.0 * f64::from(step))));
    let beside = nearest.into_iter().find(is_free).unwrap_or(-along.perp() * away);
    let middle = (from + to) / 2.0 + beside;
    let (from, to) = (middle - along * half, middle + along * half);
    let across = along.perp() * 17.0;
    let (mut line, mut heads) = (Path::default(), Path::default());
    line.move_to(from + along * 22.0);
    line.line_to(to - along * 22.0);
    for (tip, way) in [(from, along), (to, -along)] {
        heads.move_to(tip);
        heads.line_to(tip + way * 34.0 + across);
        heads.line_to(tip + way * 34.0 - across);
        heads.close();
    }
    let taken = (-4..=4).map(|n| Circle { at: middle + along * half * f64::from(n) / 4.0, radius: 20.0 });
    ([Shape::path(Ink::Arrow, line), Shape::path(Ink::ArrowHead, heads)], taken.collect())
}

/// Words with lines to what they are about, each where there is room; and the boxes they take up.
pub(super) fn labels(
    body: &Body,
    camera: &Camera,
    labels: &[Label],
    picture: &Picture,
    arrows: &[Circle],
) -> (Vec<Shape>, Vec<(DVec2, DVec2)>) {
    let mut shapes = Vec::new();
    let mut boxes: Vec<(DVec2, DVec2)> = Vec::new();
    for label in labels {
        let Place { at, radius, normal, .. } = body.place(label.at);
        let tip = camera.point(at + normal * radius * 0.6);
        // Letters of Noto Sans are a little wider than half their height.
        let size = DVec2::new(label.text.chars().count() as f64 * LETTERS * 0.56, LETTERS);
        let free = |middle: DVec2| {
            let (low, high) = (middle - size / 2.0, middle + size / 2.0);
            let hits = |circle: &Circle| circle.at.clamp(low, high).distance(circle.at) < circle.radius + 14.0;
            let overlaps = |(a, b): &(DVec2, DVec2)| (low - 16.0).cmple(*b).all() && (high + 16.0).cmpge(*a).all();
            let steps = (0..=8).flat_map(|x| (0..=2).map(move |y| DVec2::new(f64::from(x) / 8.0, f64::from(y) / 2.0)));
            let covered = steps.map(|step| low + size * step).any(|point| picture.covers(point, 12.0));
            !covered && !arrows.iter().any(hits) && !boxes.iter().any(overlaps)
        };
        let out = camera.way(normal).try_normalize().unwrap_or(-DVec2::Y);
        let candidates = (4..32).flat_map(|step| {
            (0..24).map(move |turn| {
                let way = DVec2::from_angle(f64::from(turn) / 24.0 * TAU);
                // Rather on the side of what it is about, and not below the floor.
                let cost = f64::from(step) * 20.0 - way.dot(out) * 60.0 + way.y.max(0.0) * 200.0;
                (cost, way * f64::from(step) * 20.0)
            })
        });
        let centre = |way: DVec2| tip + way + DVec2::new(way.x.signum() * size.x / 2.0, 0.0) * way.normalize().x.abs();
        let mut candidates: Vec<(f64, DVec2)> = candidates.collect();
        candidates.sort_by(|a, b| a.0.total_cmp(&b.0));
        let found = candidates.iter().map(|(_, way)| centre(*way)).find(|middle| free(*middle));
        let middle = found.unwrap_or(tip - DVec2::Y * 500.0);
        let (low, high) = (middle - size / 2.0, middle + size / 2.0);
        let from = tip.clamp(low - 8.0, high + 8.0);
        let mut line = Path::default();
        line.move_to(from);
        line.line_to(tip);
        shapes.push(Shape::path(Ink::Leader, line));
        let at = middle + DVec2::new(0.0, LETTERS * 0.36);
        shapes.push(Shape::Text { at, anchor: "middle", letters: LETTERS, text: label.text.clone() });
        boxes.push((low, high));
    }
    (shapes, boxes)
}
