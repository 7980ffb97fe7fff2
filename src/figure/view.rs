//! The camera: how the room is seen. Nothing becomes smaller with distance.

use glam::{DVec2, DVec3};

use super::body::Body;
use super::hull::Circle;
use crate::model::View;

/// Whence the room is seen.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Camera {
    right: DVec3,
    up: DVec3,
    /// From the room to whoever looks.
    pub towards: DVec3,
    /// The same along the floor: a camera that is a little raised does not change what is in front.
    ahead: DVec3,
    /// Where the picture’s origin is.
    origin: DVec2,
}

impl Camera {
    /// A camera that looks at a body; `turn` and `tilt` in degrees.
    pub(super) fn new(view: View, turn: f64, tilt: f64, body: &Body) -> Self {
        let level = |vector: DVec3| vector.with_y(0.0).try_normalize();
        // A body that lies on its back or front is seen from its feet.
        let front = level(body.facing).filter(|_| body.facing.y.abs() < 0.8).or(level(-body.trunk)).unwrap_or(DVec3::Z);
        let (towards, tilt) = match view {
            View::Side => (DVec3::Z, tilt),
            View::Front => (front, tilt),
            View::Back => (-front, tilt),
            View::Above => (DVec3::Z, 90.0 - tilt),
        };
        let turn = turn.to_radians();
        let aside = DVec3::Y.cross(towards);
        let towards = towards * turn.cos() + aside * turn.sin();
        let right = DVec3::Y.cross(towards);
        let (sin, cos) = tilt.to_radians().sin_cos();
        let raised = towards * cos + DVec3::Y * sin;
        let ahead = if tilt < 45.0 { towards } else { raised };
        Self { right, up: DVec3::Y * cos - towards * sin, towards: raised, ahead, origin: DVec2::ZERO }
    }

    /// The same camera, for another part of the picture.
    pub(super) fn moved(self, by: DVec2) -> Self {
        Self { origin: self.origin + by, ..self }
    }

    /// Where a point is in the picture; y points down.
    pub(super) fn point(&self, point: DVec3) -> DVec2 {
        self.origin + self.way(point)
    }

    /// A direction in the picture.
    pub(super) fn way(&self, way: DVec3) -> DVec2 {
        DVec2::new(way.dot(self.right), -way.dot(self.up))
    }

    /// How near a point is.
    pub(super) fn depth(&self, point: DVec3) -> f64 {
        point.dot(self.ahead)
    }

    pub(super) fn circle(&self, at: DVec3, radius: f64) -> Circle {
        Circle { at: self.point(at), radius }
    }
}
