//! Outlines: the hull of some circles as a path of lines and arcs.

use std::f64::consts::TAU;
use std::fmt::Write;

use glam::DVec2;

/// A circle in the picture; y points down.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Circle {
    pub at: DVec2,
    pub radius: f64,
}

/// An arc of a hull: a circle, and between which directions its edge is part of the hull.
struct Arc {
    circle: Circle,
    from: f64,
    to: f64,
}

impl Arc {
    fn point(&self, angle: f64) -> DVec2 {
        self.circle.at + DVec2::from_angle(angle) * self.circle.radius
    }
}

/// The arcs of the hull, with rising directions; the first one begins at direction 0.
fn arcs(circles: &[Circle]) -> Vec<Arc> {
    // A circle within another one is no part of the hull.
    let is_within = |(i, a): (usize, &Circle), (j, b): (usize, &Circle)| {
        let depth = b.radius - a.radius - a.at.distance(b.at);
        depth > 1e-6 || (depth > -1e-6 && (b.radius > a.radius || j < i))
    };
    let outer = circles
        .iter()
        .enumerate()
        .filter(|one| !circles.iter().enumerate().any(|other| other.0 != one.0 && is_within(*one, other)));
    let circles: Vec<Circle> = outer.map(|(_, circle)| *circle).collect();
    let reach = |circle: &Circle| circle.at.x + circle.radius;
    let Some(mut here) = (0..circles.len()).max_by(|a, b| reach(&circles[*a]).total_cmp(&reach(&circles[*b]))) else {
        return Vec::new();
    };
    let mut arcs = Vec::new();
    let mut angle: f64 = 0.0;
    // Each tangent is met once.
    for _ in 0..2 * circles.len() {
        let tangent = |other: usize| {
            let way = circles[other].at - circles[here].at;
            let lean = ((circles[here].radius - circles[other].radius) / way.length()).clamp(-1.0, 1.0).acos();
            (way.to_angle() - lean - angle).rem_euclid(TAU)
        };
        let others = (0..circles.len()).filter(|other| *other != here);
        // A turn of nearly the whole circle is no turn at all, but for rounding.
        let turns = others.map(|other| (tangent(other), other)).map(|(t, o)| (if t > TAU - 1e-9 { 0.0 } else { t }, o));
        let next = turns.min_by(|a, b| a.0.total_cmp(&b.0));
        match next {
            Some((turn, other)) if angle + turn < TAU => {
                arcs.push(Arc { circle: circles[here], from: angle, to: angle + turn });
                (angle, here) = (angle + turn, other);
            }
            _ => break,
        }
    }
    if let Some(circle) = circles.get(here) {
        arcs.push(Arc { circle: *circle, from: angle, to: TAU });
    }
    arcs
}

/// Adds the closed outline of some circles to a path.
pub(super) fn closed(circles: &[Circle], path: &mut String) {
    let arcs = arcs(circles);
    let Some(first) = arcs.first() else { return };
    if arcs.len() == 1 {
        let Circle { at, radius } = first.circle;
        let _ = write!(
            path,
            "M{} {}a{r} {r} 0 1 1 {} 0a{r} {r} 0 1 1 {} 0Z",
            whole(at.x - radius),
            whole(at.y),
            whole(2.0 * radius),
            -whole(2.0 * radius),
            r = whole(radius)
        );
        return;
    }
    move_to(first.point(first.from), path);
    draw(&arcs, path);
    path.push('Z');
}

/// Adds the outline of some circles, but for the edge of the first one: where a limb begins.
pub(super) fn open(circles: &[Circle], path: &mut String) {
    let all = arcs(circles);
    let is_first = |arc: &Arc| Some(&arc.circle) == circles.first();
    let Some(at) = all.iter().rposition(is_first) else { return closed(circles, path) };
    let behind = all[at + 1..].iter().chain(&all[..at]).filter(|arc| !is_first(arc));
    let arcs: Vec<&Arc> = behind.collect();
    if arcs.is_empty() {
        return;
    }
    let start = all[at].point(all[at].to);
    move_to(start, path);
    for arc in &arcs {
        one(arc, path);
    }
    // Back to where the first circle begins.
    let first = all.iter().position(is_first).unwrap_or(at);
    line_to(all[first].point(all[first].from), path);
}

fn draw(arcs: &[Arc], path: &mut String) {
    for (n, arc) in arcs.iter().enumerate() {
        if n > 0 {
            line_to(arc.point(arc.from), path);
        }
        sweep(arc, path);
    }
}

fn one(arc: &Arc, path: &mut String) {
    line_to(arc.point(arc.from), path);
    sweep(arc, path);
}

fn sweep(arc: &Arc, path: &mut String) {
    let to = arc.point(arc.to);
    if arc.to - arc.from < 1e-3 {
        return;
    }
    let r = whole(arc.circle.radius);
    let large = u8::from(arc.to - arc.from > TAU / 2.0);
    let _ = write!(path, "A{r} {r} 0 {large} 1 {} {}", whole(to.x), whole(to.y));
}

pub(super) fn move_to(at: DVec2, path: &mut String) {
    let _ = write!(path, "M{} {}", whole(at.x), whole(at.y));
}

pub(super) fn line_to(at: DVec2, path: &mut String) {
    let _ = write!(path, "L{} {}", whole(at.x), whole(at.y));
}

/// A thousandth of the body’s height is finer than any printer shows.
pub(super) fn whole(number: f64) -> i64 {
    number.round() as i64
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn circle() -> impl Strategy<Value = Circle> {
        (-100.0..100.0, -100.0..100.0, 1.0..60.0).prop_map(|(x, y, radius)| Circle { at: DVec2::new(x, y), radius })
    }

    proptest! {
        /// In every direction the hull reaches as far as the farthest circle, and no further.
        #[test]
        fn a_hull_reaches_as_far_as_its_circles(circles in prop::collection::vec(circle(), 1..7)) {
            let arcs = arcs(&circles);
            prop_assert!((arcs[0].from).abs() < 1e-9);
            prop_assert!((arcs.last().expect("an arc").to - TAU).abs() < 1e-9);
            for pair in arcs.windows(2) {
                prop_assert!((pair[0].to - pair[1].from).abs() < 1e-9);
            }
            for arc in &arcs {
                let way = DVec2::from_angle((arc.from + arc.to) / 2.0);
                let reach = |circle: &Circle| circle.at.dot(way) + circle.radius;
                let most = circles.iter().map(reach).fold(f64::MIN, f64::max);
                prop_assert!((reach(&arc.circle) - most).abs() < 1e-6, "{arcs:?}", arcs = arcs.len());
            }
        }
    }

    #[test]
    fn a_capsule_is_two_arcs_and_two_lines() {
        let circles = [(0.0, 10.0), (100.0, 10.0)].map(|(x, radius)| Circle { at: DVec2::new(x, 0.0), radius });
        let (mut whole, mut begun) = (String::new(), String::new());
        closed(&circles, &mut whole);
        open(&circles, &mut begun);
        assert_eq!(whole, "M110 0A10 10 0 0 1 100 10L0 10A10 10 0 0 1 0 -10L100 -10A10 10 0 0 1 110 0Z");
        assert_eq!(begun, "M0 -10L100 -10A10 10 0 0 1 110 0L110 0A10 10 0 0 1 100 10L0 10");
    }
}
