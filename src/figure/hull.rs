//! Outlines: the hull of some circles as a path of lines and arcs.

use std::f64::consts::TAU;

use glam::DVec2;

use super::path::Path;

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
pub(super) fn closed(circles: &[Circle], path: &mut Path) {
    let arcs = arcs(circles);
    let Some(first) = arcs.first() else { return };
    if arcs.len() == 1 {
        let Circle { at, radius } = first.circle;
        let beside = DVec2::X * radius;
        path.move_to(at - beside);
        path.arc_to(radius, true, true, at + beside);
        path.arc_to(radius, true, true, at - beside);
        path.close();
        return;
    }
    path.move_to(first.point(first.from));
    draw(&arcs, path);
    path.close();
}

/// Adds the outline of some circles, but for the edge of the first one: where a limb begins.
pub(super) fn open(circles: &[Circle], path: &mut Path) {
    let all = arcs(circles);
    let is_first = |n: usize| Some(&all[n % all.len()].circle) == circles.first();
    // Direction 0 may part the edge of the first circle in two: the rest begins where that edge ends.
    let begins = (0..all.len()).find(|n| is_first(*n) && !is_first(n + 1));
    let Some(edge) = begins else {
        // It is all there is, or it lies within the others.
        if (0..all.len()).any(is_first) {
            return;
        }
        return closed(circles, path);
    };
    let rest: Vec<&Arc> =
        (edge + 1..edge + all.len()).take_while(|n| !is_first(*n)).map(|n| &all[n % all.len()]).collect();
    path.move_to(all[edge].point(all[edge].to));
    for arc in &rest {
        one(arc, path);
    }
    // Back to where the first circle begins.
    let back = &all[(edge + 1 + rest.len()) % all.len()];
    path.line_to(back.point(back.from));
}

fn draw(arcs: &[Arc], path: &mut Path) {
    for (n, arc) in arcs.iter().enumerate() {
        if n > 0 {
            path.line_to(arc.point(arc.from));
        }
        sweep(arc, path);
    }
}

fn one(arc: &Arc, path: &mut Path) {
    path.line_to(arc.point(arc.from));
    sweep(arc, path);
}

fn sweep(arc: &Arc, path: &mut Path) {
    let to = arc.point(arc.to);
    if arc.to - arc.from < 1e-3 {
        return;
    }
    path.arc_to(arc.circle.radius, arc.to - arc.from > TAU / 2.0, true, to);
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;

    fn circle() -> impl Strategy<Value = Circle> {
        (-100.0..100.0, -100.0..100.0, 1.0..60.0).prop_map(|(x, y, radius)| Circle { at: DVec2::new(x, y), radius })
    }

    proptest! {
        #![proptest_config(ProptestConfig { failure_persistence: None, ..ProptestConfig::default() })]

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
        let (mut whole, mut begun) = (Path::default(), Path::default());
        closed(&circles, &mut whole);
        open(&circles, &mut begun);
        assert_eq!(whole.to_string(), "m110 0a10 10 0 01-10 10l-100 0a10 10 0 010-20l100 0a10 10 0 0110 10z");
        assert_eq!(begun.to_string(), "m0-10l100 0a10 10 0 0110 10 10 10 0 01-10 10l-100 0");
        // The edge that is left out is in two parts.
        let mut turned = Path::default();
        open(&[circles[1], circles[0]], &mut turned);
        assert_eq!(turned.to_string(), "m100 10l-100 0a10 10 0 010-20l100 0");
    }
}
