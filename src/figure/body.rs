//! The body: how long its segments are, how thick, and where its parts lie.
//!
//! Lengths are thousandths of the body’s height, as Drillis and Contini measured them (Drillis R,
//! Contini R. *Body segment parameters*. New York University 1966), as tabulated in Winter DA,
//! *Biomechanics and Motor Control of Human Movement*, 4th ed., Wiley 2009. Thicknesses are drawn to
//! look right.
//!
//! The room: x to the right along the floor, y up, z towards whoever looks from the side.

use std::ops::{Index, IndexMut};

use glam::{DQuat, DVec3};

use crate::model::{Part, Side, Spot};

pub(super) const UPPER_ARM: f64 = 186.0;
pub(super) const FOREARM: f64 = 146.0;
pub(super) const HAND: f64 = 108.0;
pub(super) const THIGH: f64 = 245.0;
pub(super) const SHIN: f64 = 246.0;
/// From the hips to the shoulders, in two parts that can bend.
const LUMBAR: f64 = 120.0;
const THORAX: f64 = 168.0;
/// From the shoulders to the crown.
pub(super) const HEAD: f64 = 182.0;
/// From the ankle down to the sole.
pub(super) const ANKLE_HEIGHT: f64 = 39.0;
/// Half of the distance between the joints: half the shoulder width of 129, half the hip width of 96,
/// less the flesh outside the joint.
const HALF_SHOULDERS: f64 = 98.0;
const HALF_HIPS: f64 = 46.0;
/// How thick a hand is that lies flat, above and below its wrist.
pub(super) const FLAT_HAND: f64 = 19.0;

/// A value for the left and one for the right.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Sides<T>(pub [T; 2]);

impl<T> Index<Side> for Sides<T> {
    type Output = T;

    fn index(&self, side: Side) -> &T {
        &self.0[side as usize]
    }
}

impl<T> IndexMut<Side> for Sides<T> {
    fn index_mut(&mut self, side: Side) -> &mut T {
        &mut self.0[side as usize]
    }
}

/// How the bones of an arm point: unit vectors.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Arm {
    pub upper: DVec3,
    pub forearm: DVec3,
    pub hand: DVec3,
    pub thumb: Option<DVec3>,
}

/// How the bones of a leg point: unit vectors.
#[derive(Clone, Copy, PartialEq, Debug)]
pub(super) struct Leg {
    pub thigh: DVec3,
    pub shin: DVec3,
    pub foot: DVec3,
    /// Out of the ground that the sole lies on, if it lies on some.
    pub ground: Option<DVec3>,
}

/// A body: where its hips are, and how its bones point.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Body {
    /// Between the hip joints.
    pub pelvis: DVec3,
    /// Up the lumbar spine.
    pub trunk: DVec3,
    /// Up the thoracic spine.
    pub chest: DVec3,
    /// Where the belly looks; square to the trunk.
    pub facing: DVec3,
    pub head: DVec3,
    pub gaze: DVec3,
    pub arms: Sides<Arm>,
    pub legs: Sides<Leg>,
    /// How thick it is beside a body of medium build: trunk, shoulders and hips.
    pub girth: f64,
}

/// Where a part of the body is.
#[derive(Clone, Copy, Debug)]
pub(super) struct Place {
    /// Within the body, and how far the skin is from there.
    pub at: DVec3,
    pub radius: f64,
    /// Out of the body at this part.
    pub normal: DVec3,
    /// Along the segment, towards its far end; nothing for a part that has no length.
    pub along: DVec3,
    /// Both ends of the stretch, and how thick the body is there.
    pub ends: [(DVec3, f64); 2],
}

impl Body {
    /// To the person’s own left, at the hips.
    pub(super) fn left(&self) -> DVec3 {
        self.trunk.cross(self.facing).normalize()
    }

    /// Where the chest looks.
    pub(super) fn chest_facing(&self) -> DVec3 {
        DQuat::from_rotation_arc(self.trunk, self.chest) * self.facing
    }

    fn chest_left(&self) -> DVec3 {
        self.chest.cross(self.chest_facing()).normalize()
    }

    /// To the side’s own outside, at the hips.
    pub(super) fn outside(&self, side: Side) -> DVec3 {
        if side == Side::Left { self.left() } else { -self.left() }
    }

    pub(super) fn chest_outside(&self, side: Side) -> DVec3 {
        if side == Side::Left { self.chest_left() } else { -self.chest_left() }
    }

    /// A point of the spine: 0 between the hips, 1 between the shoulders.
    pub(super) fn spine(&self, t: f64) -> DVec3 {
        let way = t * (LUMBAR + THORAX);
        self.pelvis + self.trunk * way.min(LUMBAR) + self.chest * (way - LUMBAR).max(0.0)
    }

    /// Between the shoulders.
    pub(super) fn neck(&self) -> DVec3 {
        self.spine(1.0)
    }

    pub(super) fn shoulder(&self, side: Side) -> DVec3 {
        self.neck() + self.chest_outside(side) * HALF_SHOULDERS - self.chest * 26.0
    }

    pub(super) fn elbow(&self, side: Side) -> DVec3 {
        self.shoulder(side) + self.arms[side].upper * UPPER_ARM
    }

    pub(super) fn wrist(&self, side: Side) -> DVec3 {
        self.elbow(side) + self.arms[side].forearm * FOREARM
    }

    pub(super) fn hip(&self, side: Side) -> DVec3 {
        self.pelvis + self.outside(side) * HALF_HIPS
    }

    pub(super) fn knee(&self, side: Side) -> DVec3 {
        self.hip(side) + self.legs[side].thigh * THIGH
    }

    pub(super) fn ankle(&self, side: Side) -> DVec3 {
        self.knee(side) + self.legs[side].shin * SHIN
    }

    /// The middle of the skull.
    pub(super) fn skull(&self) -> DVec3 {
        self.neck() + self.head * (HEAD - 60.0)
    }

    /// The front of the thigh: away from where the knee bends to, or what the belly’s front becomes
    /// when the thigh is raised.
    pub(super) fn thigh_front(&self, side: Side) -> DVec3 {
        let Leg { thigh, shin, .. } = self.legs[side];
        match (shin - thigh * shin.dot(thigh)).try_normalize() {
            Some(bend) if thigh.dot(shin) < BENT => -bend,
            _ => square(DQuat::from_rotation_arc(-self.trunk, thigh) * self.facing, thigh),
        }
    }

    pub(super) fn shin_front(&self, side: Side) -> DVec3 {
        let Leg { thigh, shin, .. } = self.legs[side];
        match (thigh - shin * shin.dot(thigh)).try_normalize() {
            Some(front) if thigh.dot(shin) < BENT => front,
            _ => square(self.thigh_front(side), shin),
        }
    }

    /// Above the sole: the back of the foot.
    pub(super) fn instep(&self, side: Side) -> DVec3 {
        let Leg { shin, foot, ground, .. } = self.legs[side];
        square(ground.unwrap_or(-shin), foot)
    }

    /// The palm looks the other way.
    pub(super) fn hand_back(&self, side: Side) -> DVec3 {
        let Arm { forearm, hand, thumb, .. } = self.arms[side];
        let across = thumb.map(|thumb| square(thumb, hand));
        let turn = if side == Side::Left { 1.0 } else { -1.0 };
        match across {
            Some(across) => hand.cross(across) * turn,
            // A hand that is bent back lies on its palm.
            None => square(-forearm, hand),
        }
    }

    /// To where the thumb is.
    pub(super) fn thumb(&self, side: Side) -> DVec3 {
        let turn = if side == Side::Left { 1.0 } else { -1.0 };
        self.hand_back(side).cross(self.arms[side].hand) * turn
    }

    /// Where a part of the body is.
    pub(super) fn place(&self, spot: Spot) -> Place {
        let side = spot.side.unwrap_or(Side::Left);
        let (facing, back) = (self.facing, -self.facing);
        let (chest_facing, chest_back) = (self.chest_facing(), -self.chest_facing());
        let (out, chest_out) = (self.outside(side), self.chest_outside(side));
        let (low, high) = spot.along.unwrap_or(default_stretch(spot.part));
        let limb = |from: DVec3, to: DVec3, radii: (f64, f64), normal: DVec3| {
            let end = |t: f64| (from.lerp(to, t), radii.0 + (radii.1 - radii.0) * t);
            let middle = end((low + high) / 2.0);
            let along = (to - from).normalize_or_zero();
            Place { at: middle.0, radius: middle.1, normal, along, ends: [end(low), end(high)] }
        };
        let girth = self.girth;
        let spine = |radius: f64, normal: DVec3| {
            limb(self.spine(0.0), self.spine(1.0), (radius * girth, radius * girth), normal)
        };
        let thigh = |normal| limb(self.hip(side), self.knee(side), (54.0 * girth, 39.0), normal);
        let shin = |normal| limb(self.knee(side), self.ankle(side), (42.0, 22.0), normal);
        let forearm = |normal| limb(self.elbow(side), self.wrist(side), (28.0, 19.0), normal);
        let upper_arm = |normal| limb(self.shoulder(side), self.elbow(side), (35.0 * girth, 27.0), normal);
        let foot = self.legs[side].foot;
        let sole = self.ankle(side) - self.instep(side) * 10.0;
        let wrist = self.wrist(side);
        let fingers = wrist + self.arms[side].hand * HAND;
        match spot.part {
            Part::Head => limb(self.skull(), self.skull(), (60.0, 60.0), -self.gaze),
            // What is rolled or rests on a towel is its back.
            Part::Neck => limb(self.neck(), self.skull(), (34.0, 34.0), -self.gaze),
            Part::Throat => limb(self.neck(), self.skull(), (34.0, 34.0), self.gaze),
            Part::Shoulder => limb(self.shoulder(side), self.shoulder(side), (36.0, 36.0), chest_out),
            Part::Armpit => {
                let at = self.shoulder(side) - self.chest * 34.0 - chest_out * 10.0;
                limb(at, at, (30.0, 30.0), chest_out)
            }
            Part::Lat => {
                let normal = (chest_out * 0.8 + chest_back * 0.6).normalize();
                let (low, high) = (self.spine(0.5), self.spine(0.9));
                let out = chest_out * 36.0 * girth + chest_back * 4.0;
                limb(low + out, high + out, (58.0 * girth, 55.0 * girth), normal)
            }
            Part::Chest => spine(62.0, chest_facing),
            Part::Belly => spine(50.0, facing),
            Part::UpperBack => spine(57.0, chest_back),
            Part::LowerBack => spine(50.0, back),
            Part::Seat => {
                // The seat of a body that lies on its back is further out than its hips.
                let at = self.pelvis - self.facing * 12.0 * self.facing.y.max(0.0);
                limb(at, at, (57.0 * girth, 57.0 * girth), -self.trunk)
            }
            Part::Buttock => {
                let at = self.pelvis + (out * 40.0 + back * 16.0) * girth;
                limb(at, at, (54.0 * girth, 54.0 * girth), (back * 0.7 - self.trunk * 0.6 + out * 0.3).normalize())
            }
            Part::HipFront => {
                let at = self.pelvis + out * 46.0 + facing * 6.0;
                let end = at + self.legs[side].thigh * 80.0;
                limb(at + self.trunk * 25.0, end, (52.0 * girth, 50.0 * girth), (out + facing * 0.7).normalize())
            }
            Part::HipSide => limb(self.hip(side), self.hip(side), (55.0 * girth, 55.0 * girth), out),
            Part::Groin => {
                let at = self.hip(side) - out * 28.0 + self.legs[side].thigh * 40.0;
                limb(at, at, (40.0 * girth, 40.0 * girth), self.thigh_front(side))
            }
            Part::UpperArm => upper_arm(chest_out),
            Part::Elbow => limb(self.elbow(side), self.elbow(side), (28.0, 28.0), -self.arms[side].forearm),
            Part::Forearm => forearm(-self.hand_back(side)),
            Part::Hand => limb(wrist, fingers, (FLAT_HAND, 12.0), -self.hand_back(side)),
            Part::Thigh => thigh(self.thigh_front(side)),
            Part::InnerThigh => thigh(-self.thigh_outside(side)),
            Part::OuterThigh => thigh(self.thigh_outside(side)),
            Part::BackThigh => thigh(-self.thigh_front(side)),
            Part::Knee => limb(self.knee(side), self.knee(side), (39.0, 39.0), self.shin_front(side)),
            Part::BackOfKnee => limb(self.knee(side), self.knee(side), (39.0, 39.0), -self.shin_front(side)),
            Part::Shin => shin(self.shin_front(side)),
            Part::Calf | Part::HeelCord => shin(-self.shin_front(side)),
            Part::Ankle => limb(self.ankle(side), self.ankle(side), (27.0, 27.0), self.shin_front(side)),
            Part::Heel => {
                let at = self.ankle(side) - self.instep(side) * 20.0 - foot * 26.0;
                limb(at, at, (20.0, 20.0), self.legs[side].shin)
            }
            Part::Foot => limb(sole - foot * 40.0, sole + foot * 100.0, (29.0, 29.0), -self.instep(side)),
            Part::Toes => {
                let at = self.ankle(side) + foot * 85.0 - self.instep(side) * 27.0;
                limb(at, at, (14.0, 14.0), -self.instep(side))
            }
        }
    }

    fn thigh_outside(&self, side: Side) -> DVec3 {
        let left = (-self.legs[side].thigh).cross(self.thigh_front(side));
        if side == Side::Left { left } else { -left }
    }
}

/// The cosine of the angle from which on a knee counts as bent.
const BENT: f64 = 0.978;

/// The stretch of its segment that a part is if nothing is said.
fn default_stretch(part: Part) -> (f64, f64) {
    match part {
        Part::Calf => (0.2, 0.62),
        Part::HeelCord => (0.88, 0.88),
        Part::Shin | Part::Forearm | Part::UpperArm | Part::Foot => (0.5, 0.5),
        Part::Thigh | Part::InnerThigh | Part::OuterThigh | Part::BackThigh => (0.3, 0.8),
        Part::UpperBack => (0.55, 0.85),
        Part::LowerBack | Part::Belly => (0.25, 0.25),
        Part::Chest => (0.7, 0.7),
        Part::Neck | Part::Throat => (0.35, 0.35),
        Part::Hand => (0.0, 0.0),
        _ => (0.0, 1.0),
    }
}

/// The part of a vector that is square to a direction, of length 1.
pub(super) fn square(vector: DVec3, to: DVec3) -> DVec3 {
    let part = vector - to * vector.dot(to);
    part.try_normalize().unwrap_or_else(|| to.any_orthonormal_vector())
}
