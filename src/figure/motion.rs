//! How a shape goes to where it is at the end of a stroke. The page’s script draws what lies between.

use std::fmt::{self, Display, Formatter};

use glam::DVec2;

use super::hull::Circle;
use super::path::whole;

/// The way of a shape until the end of the stroke.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Motion {
    /// Hulls of circles, each of which goes somewhere.
    Hulls(Vec<Hull>),
    /// It is moved as it is.
    Shift(DVec2),
}

/// The hull of some circles, here and there.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Hull {
    /// Whether no line goes around its first circle.
    pub is_open: bool,
    pub circles: Vec<Circle>,
    /// Their middles at the end of the stroke.
    pub to: Vec<DVec2>,
}

impl Motion {
    /// The way of some hulls; `None` if none of them moves.
    pub(super) fn of(hulls: Vec<Hull>) -> Option<Self> {
        let is_moved = |hull: &Hull| std::iter::zip(&hull.circles, &hull.to).any(|(c, to)| c.at.distance(*to) > 0.5);
        hulls.iter().any(is_moved).then_some(Self::Hulls(hulls))
    }

    /// The same, with a line all around: what is filled.
    pub(super) fn closed(mut self) -> Self {
        if let Self::Hulls(hulls) = &mut self {
            hulls.iter_mut().for_each(|hull| hull.is_open = false);
        }
        self
    }
}

impl Display for Motion {
    /// `c` or `o` for each hull, and five numbers for each circle: middle, radius, and the way of the
    /// middle. `t` and two numbers for what is moved as it is.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        match self {
            Self::Shift(by) => write!(f, "t{} {}", whole(by.x), whole(by.y)),
            Self::Hulls(hulls) => hulls.iter().try_for_each(|hull| {
                f.write_str(if hull.is_open { "o" } else { "c" })?;
                hull.circles.iter().zip(&hull.to).enumerate().try_for_each(|(n, (circle, to))| {
                    let Circle { at, radius } = circle;
                    let way = *to - *at;
                    let space = if n > 0 { " " } else { "" };
                    let numbers = [at.x, at.y, *radius, way.x, way.y].map(|number| whole(number).to_string());
                    write!(f, "{space}{}", numbers.join(" "))
                })
            }),
        }
    }
}
