//! Whether joints are bent as far as joints bend.
//!
//! Ranges: American Academy of Orthopaedic Surgeons, *Joint Motion: Method of Measuring and Recording*,
//! Chicago 1965. Directions are drawn and not measured, and bodies differ: 15° more are let pass.

use crate::model::{Bone, Side};

use super::body::Body;

/// A joint that is bent too far.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct TooFar {
    /// The bone beyond the joint.
    pub bone: Bone,
    /// “the right knee is bent by 170°; knees bend as far as 135°”
    pub message: String,
}

/// How far a joint goes beyond its range before it is told, in degrees.
const TO_SPARE: f64 = 15.0;

/// The joints of a body that are bent too far.
pub(super) fn too_far(body: &Body) -> Vec<TooFar> {
    let mut found = Vec::new();
    let mut check = |bone: Bone, what: String, degrees: f64, most: f64| {
        if degrees > most + TO_SPARE {
            let message = format!("{what} by {degrees:.0}°, and most people reach {most:.0}°");
            found.push(TooFar { bone, message });
        }
    };
    check(Bone::Chest, "the spine is bent".to_owned(), degrees(body.trunk, body.chest), 60.0);
    check(Bone::Head, "the neck is bent".to_owned(), degrees(body.chest, body.head), 45.0);
    for side in Side::BOTH {
        let name = side.word();
        let (leg, arm) = (body.legs[side], body.arms[side]);
        let (down, front, out) = (-body.trunk, body.facing, body.outside(side));
        let flexion = leg.thigh.dot(front).atan2(leg.thigh.dot(down)).to_degrees();
        // Straight out to the side there is no flexion.
        let aside = leg.thigh.dot(out).clamp(-1.0, 1.0).asin().to_degrees();
        if aside.abs() < 50.0 {
            check(Bone::Thigh(side), format!("the {name} hip is bent"), flexion, 120.0);
            check(Bone::Thigh(side), format!("the {name} thigh is stretched back"), -flexion, 30.0);
        }
        // A raised thigh goes further out, and one that is turned out, as a bent knee shows.
        let knee = degrees(leg.thigh, leg.shin);
        let most_out = if flexion > 45.0 || knee > 60.0 { 75.0 } else { 45.0 };
        check(Bone::Thigh(side), format!("the {name} thigh is spread"), aside, most_out);
        check(Bone::Thigh(side), format!("the {name} thigh crosses the other"), -aside, 30.0);
        check(Bone::Shin(side), format!("the {name} knee is bent"), knee, 135.0);
        let forward = leg.shin.dot(expected_front(body, side));
        // A thigh that is turned out bends its knee to another side.
        if knee > 10.0 && aside.abs() < 20.0 && forward > 0.25 {
            let bent = forward.clamp(-1.0, 1.0).asin().to_degrees();
            check(Bone::Shin(side), format!("the {name} knee is bent forwards"), bent, 10.0);
        }
        let ankle = 90.0 - degrees(leg.shin, leg.foot);
        check(Bone::Foot(side), format!("the {name} foot is raised"), -ankle, 20.0);
        check(Bone::Foot(side), format!("the {name} foot is pointed"), ankle, 50.0);
        check(Bone::Forearm(side), format!("the {name} elbow is bent"), degrees(arm.upper, arm.forearm), 150.0);
        check(Bone::Hand(side), format!("the {name} wrist is bent"), degrees(arm.forearm, arm.hand), 80.0);
        let (down, front, out) = (-body.chest, body.chest_facing(), body.chest_outside(side));
        let aside = arm.upper.dot(out).clamp(-1.0, 1.0).asin().to_degrees();
        let back = -arm.upper.dot(front).atan2(arm.upper.dot(down)).to_degrees();
        if aside < 50.0 && back < 150.0 {
            check(Bone::UpperArm(side), format!("the {name} arm is stretched back"), back, 60.0);
        }
    }
    found
}

/// The front of the thigh, from the belly’s side alone: where the shin must not go.
fn expected_front(body: &Body, side: Side) -> glam::DVec3 {
    let thigh = body.legs[side].thigh;
    super::body::square(glam::DQuat::from_rotation_arc(-body.trunk, thigh) * body.facing, thigh)
}

fn degrees(one: glam::DVec3, other: glam::DVec3) -> f64 {
    one.dot(other).clamp(-1.0, 1.0).acos().to_degrees()
}
