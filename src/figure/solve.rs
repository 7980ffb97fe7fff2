//! A pose → a body that touches what it should touch, and the things it touches.
//!
//! The author’s directions are where the body begins. The trunk is put on what carries it; then each
//! arm and leg reaches for what it touches, with the bones as long as they are. Joints bend to where
//! the author pointed them.

use std::collections::BTreeMap;

use glam::{DQuat, DVec3};

use super::body::{ANKLE_HEIGHT, Arm, Body, FLAT_HAND, FOREARM, Leg, Place, SHIN, Sides, THIGH, UPPER_ARM, square};
use super::rules::IMPOSSIBLE_REACH;
use crate::model::{
    Bone, Build, Contact, Direction, Faces, Part, Pose, Problem, Side, SourcePath, Span, Spanned, Spot, Support, THINGS,
};

/// The person who is drawn is 170 cm tall.
pub(super) const CENTIMETRE: f64 = 1000.0 / 170.0;

/// Half of 15 cm, the usual roller.
pub(super) const ROLLER_RADIUS: f64 = 7.5 * CENTIMETRE;
pub(super) const SHORT_ROLLER: f64 = 35.0 * CENTIMETRE;
pub(super) const LONG_ROLLER: f64 = 90.0 * CENTIMETRE;
/// A massage ball, drawn as large as a large one so that it is seen.
pub(super) const BALL_RADIUS: f64 = 5.0 * CENTIMETRE;
pub(super) const STICK_RADIUS: f64 = 1.8 * CENTIMETRE;
pub(super) const STICK: f64 = 45.0 * CENTIMETRE;
/// A seat that a person of 170 cm sits on with flat feet.
pub(super) const SEAT_HEIGHT: f64 = 45.0 * CENTIMETRE;
const TOWEL: f64 = 3.0 * CENTIMETRE;
/// Flesh gives way under what it rests on.
const GIVES: f64 = 5.0;

/// A thing in the room.
#[derive(Clone, PartialEq, Debug)]
pub(super) enum Thing {
    /// A roller: its middle, its axis, how long it is.
    Roller { at: DVec3, axis: DVec3, length: f64 },
    /// A ball.
    Ball { at: DVec3 },
    /// A stick with handles: its middle and its axis.
    Stick { at: DVec3, axis: DVec3 },
    /// A folded towel below a point.
    Towel { at: DVec3 },
    /// A wall: a point of it, and where it looks.
    Wall { at: DVec3, normal: DVec3 },
    /// A chair: the middle of its seat, and where whoever sits on it looks.
    Chair { at: DVec3, facing: DVec3 },
}

/// A body and the things around it.
#[derive(Clone, PartialEq, Debug)]
pub(super) struct Posed {
    pub body: Body,
    pub things: Vec<Thing>,
    /// Limbs that rest on others: the upper and the lower one.
    pub stacked: Vec<(Limb, Limb)>,
}

/// A pose as a whole: what it says itself goes before what it begins with.
#[derive(Clone, Debug, Default)]
pub(super) struct Whole {
    pub faces: Option<Faces>,
    pub lift: Option<f64>,
    pub wall: bool,
    pub build: Build,
    /// With their places, where they were written on the page itself.
    pub bones: BTreeMap<Bone, (Direction, Option<Span>)>,
    pub contacts: Vec<(Contact, Option<Span>)>,
}

impl Whole {
    /// Says something more. `is_own` if it was written on the page itself.
    pub(super) fn say(&mut self, pose: &Pose, is_own: bool) {
        self.faces = pose.faces.or(self.faces);
        self.lift = pose.lift.as_ref().map(|lift| lift.value).or(self.lift);
        self.wall = pose.wall.as_ref().map_or(self.wall, |wall| wall.value);
        for (bone, Spanned { value, span }) in &pose.bones {
            self.bones.insert(*bone, (*value, is_own.then_some(*span)));
        }
        // What is said about an arm, a leg or the trunk takes the place of what was said about it.
        let said: Vec<Limb> = pose.contacts.iter().map(|contact| limb(contact.value.part)).collect();
        self.contacts.retain(|(contact, _)| !said.contains(&limb(contact.part)));
        let new = pose.contacts.iter().filter(|contact| contact.value.on != Support::Free);
        self.contacts.extend(new.map(|contact| (contact.value, is_own.then_some(contact.span))));
    }
}

impl Whole {
    /// The line of the page that brought one of these bones where it is: its own, or a contact of its limb.
    pub(super) fn brought_by(&self, bones: &[Bone], of: Limb) -> Option<Span> {
        let own = bones.iter().find_map(|bone| self.bones.get(bone)?.1);
        own.or_else(|| self.contacts.iter().find(|(contact, _)| limb(contact.part) == of).and_then(|(_, span)| *span))
    }
}

/// What moves together.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub(super) enum Limb {
    Trunk,
    Arm(Side),
    Leg(Side),
}

pub(super) fn limb(spot: Spot) -> Limb {
    let side = spot.side.unwrap_or(Side::Left);
    match spot.part {
        Part::UpperArm | Part::Elbow | Part::Forearm | Part::Hand => Limb::Arm(side),
        Part::Thigh | Part::InnerThigh | Part::OuterThigh | Part::BackThigh | Part::Knee | Part::BackOfKnee => {
            Limb::Leg(side)
        }
        Part::Shin | Part::Calf | Part::HeelCord | Part::Ankle | Part::Heel | Part::Foot | Part::Toes => {
            Limb::Leg(side)
        }
        _ => Limb::Trunk,
    }
}

/// The limb that begins at a part of the hips.
pub(super) fn root(spot: Spot) -> Option<Limb> {
    let is_of_hips = matches!(spot.part, Part::HipFront | Part::HipSide | Part::Groin | Part::Buttock);
    spot.side.filter(|_| is_of_hips).map(Limb::Leg)
}

/// A direction of the author’s as a vector.
pub(super) fn vector(direction: Direction) -> DVec3 {
    let (angle, out) = (direction.angle.to_radians(), direction.out.to_radians());
    DVec3::new(angle.cos() * out.cos(), angle.sin() * out.cos(), out.sin())
}

/// The body as the author pointed it, with its hips at the origin.
fn pointed(whole: &Whole) -> Body {
    let bone = |bone: Bone| whole.bones.get(&bone).map(|(direction, _)| vector(*direction));
    let trunk = bone(Bone::Trunk).unwrap_or(DVec3::Y);
    let chest = bone(Bone::Chest).unwrap_or(trunk);
    let facing = match whole.faces.unwrap_or(Faces::Right) {
        Faces::Right => DVec3::X,
        Faces::Left => -DVec3::X,
        Faces::Up => DVec3::Y,
        Faces::Down => -DVec3::Y,
        Faces::Viewer => DVec3::Z,
        Faces::Away => -DVec3::Z,
    };
    let facing = square(facing, trunk);
    let head = bone(Bone::Head).unwrap_or(chest);
    let gaze = square(bone(Bone::Gaze).unwrap_or(DQuat::from_rotation_arc(trunk, head) * facing), head);
    let arm = |side| {
        let upper = bone(Bone::UpperArm(side)).unwrap_or(-chest);
        let forearm = bone(Bone::Forearm(side)).unwrap_or(upper);
        let hand = bone(Bone::Hand(side)).unwrap_or(forearm);
        Arm { upper, forearm, hand, thumb: bone(Bone::Thumb(side)) }
    };
    let leg = |side| {
        let thigh = bone(Bone::Thigh(side)).unwrap_or(-trunk);
        let shin = bone(Bone::Shin(side)).unwrap_or(thigh);
        let toes = DQuat::from_rotation_arc(-trunk, thigh) * facing;
        let foot = bone(Bone::Foot(side)).unwrap_or_else(|| square(toes, shin));
        Leg { thigh, shin, foot, ground: None }
    };
    let arms = Sides(Side::BOTH.map(arm));
    Body {
        pelvis: DVec3::ZERO,
        trunk,
        chest,
        facing,
        head,
        gaze,
        arms,
        legs: Sides(Side::BOTH.map(leg)),
        girth: whole.build.girth(),
    }
}

fn feet(whole: &Whole) -> Sides<bool> {
    Sides(Side::BOTH.map(|side| whole.bones.contains_key(&Bone::Foot(side))))
}

/// Puts a pose into the room.
pub(super) fn solve(whole: &Whole, source: &SourcePath, at: Span) -> (Posed, Vec<Problem>) {
    let posed = Posed { body: pointed(whole), things: Vec::new(), stacked: Vec::new() };
    let mut solver =
        Solver { posed, source, at, problems: Vec::new(), span: None, thighs: Vec::new(), feet: feet(whole) };
    solver.settle(whole);
    for (contact, span) in &whole.contacts {
        solver.span = *span;
        if let Support::Body(spot) = contact.on {
            solver.posed.stacked.push((limb(contact.part), limb(spot)));
        }
        match limb(contact.part) {
            Limb::Trunk => {}
            Limb::Arm(side) => solver.arm(*contact, side),
            Limb::Leg(side) => solver.leg(*contact, side),
        }
    }
    for (contact, span) in &whole.contacts {
        solver.span = *span;
        let apart = apart(&solver.posed, *contact) / CENTIMETRE;
        // What could not be reached has been told.
        if apart > TOUCHES && solver.problems.is_empty() {
            let others = whole.contacts.iter().map(|(other, _)| other).filter(|other| *other != contact);
            solver.kept_away(*contact, apart, others);
        }
    }
    if solver.problems.is_empty() {
        solver.run_through(whole);
    }
    (solver.posed, solver.problems)
}

/// What is no further apart than this touches, in centimetres of a person of 170 cm.
pub(super) const TOUCHES: f64 = 1.5;

/// How far a part is from what it should touch, in thousandths of the body’s height.
pub(super) fn apart(posed: &Posed, contact: Contact) -> f64 {
    let body = &posed.body;
    let place = body.place(contact.part);
    let side = contact.part.side.unwrap_or(Side::Left);
    let wall = || {
        posed.things.iter().find_map(|thing| match thing {
            Thing::Wall { at, normal } => Some((*at, *normal)),
            _ => None,
        })
    };
    match (contact.part.part, contact.on) {
        (Part::Foot, Support::Floor) => (body.ankle(side).y - ANKLE_HEIGHT).abs(),
        (Part::Foot, Support::Wall) => {
            wall().map_or(0.0, |(at, normal)| ((body.ankle(side) - at).dot(normal) - ANKLE_HEIGHT).abs())
        }
        (Part::Hand, Support::Floor) => (body.wrist(side).y - FLAT_HAND).abs(),
        (Part::Hand, Support::Chair) => (body.wrist(side).y - SEAT_HEIGHT - FLAT_HAND).abs(),
        (Part::Hand, Support::Wall) => {
            wall().map_or(0.0, |(at, normal)| ((body.wrist(side) - at).dot(normal) - FLAT_HAND).abs())
        }
        (Part::Hand, Support::Body(spot)) => {
            let other = body.place(spot);
            let palm = body.wrist(side) + body.arms[side].hand * 35.0;
            (palm.distance(other.at) - other.radius - FLAT_HAND + 2.0 * GIVES).abs()
        }
        (Part::Forearm, Support::Floor) => (body.elbow(side).y - 28.0).abs().max((body.wrist(side).y - 19.0).abs()),
        (_, Support::Wall) => {
            wall().map_or(0.0, |(at, normal)| ((place.at - at).dot(normal) - place.radius + GIVES).abs())
        }
        (_, Support::Body(spot)) => {
            let other = body.place(spot);
            (place.at.distance(other.at) - other.radius - place.radius + 2.0 * GIVES).abs()
        }
        (_, Support::Ball) if wall().is_some() => 0.0,
        _ => gap(body, contact).unwrap_or_default().abs(),
    }
}

/// Moves a body along what it rolls on; hands and feet stay where they are in `start`.
pub(super) fn slide(
    posed: &mut Posed,
    start: &Posed,
    whole: &Whole,
    centimetres: f64,
    source: &SourcePath,
    at: Span,
) -> Vec<Problem> {
    let across = posed.things.iter().find_map(|thing| match thing {
        Thing::Roller { axis, .. } => Some(axis.cross(DVec3::Y)),
        _ => None,
    });
    let way = across.unwrap_or(DVec3::X);
    let way = if way.x < -0.1 || (way.x.abs() <= 0.1 && way.z < 0.0) { -way } else { way };
    let mut moved = posed.clone();
    moved.body.pelvis += way * centimetres * CENTIMETRE;
    let mut solver =
        Solver { posed: moved, source, at, problems: Vec::new(), span: None, thighs: Vec::new(), feet: feet(whole) };
    for (contact, span) in &whole.contacts {
        solver.span = *span;
        let is_fixed = matches!(contact.on, Support::Floor | Support::Wall | Support::Chair);
        match (limb(contact.part), contact.part.part) {
            (Limb::Arm(side), Part::Hand | Part::Forearm) if is_fixed => {
                solver.reach_with_arm(*contact, side, start.body.wrist(side), false);
            }
            (Limb::Leg(side), Part::Foot) if is_fixed => {
                let foot = start.body.legs[side].foot;
                solver.reach_with_leg(*contact, side, start.body.ankle(side), false);
                solver.posed.body.legs[side].foot = foot;
            }
            _ => {}
        }
    }
    *posed = solver.posed;
    solver.problems
}

struct Solver<'a> {
    posed: Posed,
    source: &'a SourcePath,
    /// Where the figure begins.
    at: Span,
    problems: Vec<Problem>,
    /// Where the contact was written.
    span: Option<Span>,
    /// The legs whose thighs have found their place.
    thighs: Vec<Side>,
    /// Whether the author has pointed the foot.
    feet: Sides<bool>,
}

impl Solver<'_> {
    /// A foot that the author pointed somewhere, or that lies flat on something, does not turn with its shin.
    fn keeps_foot(&self, side: Side) -> bool {
        self.feet[side] || self.posed.body.legs[side].ground.is_some()
    }

    /// Puts the trunk on what carries it.
    fn settle(&mut self, whole: &Whole) {
        let carries = |contact: &&(Contact, Option<Span>)| {
            limb(contact.0.part) == Limb::Trunk && !matches!(contact.0.on, Support::Body(_) | Support::Towel)
        };
        let carriers = whole.contacts.iter().filter(carries).filter(|(contact, _)| contact.on != Support::Wall);
        // The trunk turns around the hips: what touches there comes first.
        let mut carriers: Vec<&(Contact, Option<Span>)> = carriers.collect();
        carriers.sort_by_key(|(contact, _)| {
            !matches!(contact.part.part, Part::Seat | Part::Buttock | Part::HipFront | Part::HipSide)
        });
        let mut carriers = carriers.into_iter();
        let has_wall = whole.wall || whole.contacts.iter().any(|(contact, _)| contact.on == Support::Wall);
        match carriers.next() {
            Some((contact, _)) if contact.on == Support::Ball && has_wall => self.stand(whole),
            Some((contact, _)) => {
                let gap = self.gap(*contact).unwrap_or_default();
                self.posed.body.pelvis.y -= gap;
                self.bring(*contact);
            }
            None => self.stand(whole),
        }
        for (contact, span) in carriers {
            self.span = *span;
            if contact.on == Support::Ball && has_wall {
                continue;
            }
            let pivot = self.posed.body.pelvis;
            let axis = DVec3::Y.cross(self.posed.body.trunk).try_normalize().unwrap_or(DVec3::Z);
            let turned = |body: &Body, by: f64| {
                let turn = DQuat::from_axis_angle(axis, by);
                let mut body = body.clone();
                for bone in [&mut body.trunk, &mut body.chest, &mut body.facing, &mut body.head, &mut body.gaze] {
                    *bone = turn * *bone;
                }
                body.pelvis = pivot;
                body
            };
            self.turn_until(*contact, turned, "the trunk");
            self.bring(*contact);
        }
        for (contact, span) in whole.contacts.iter().filter(|(contact, _)| limb(contact.part) == Limb::Trunk) {
            self.span = *span;
            let ball_at_wall = contact.on == Support::Ball && has_wall;
            if matches!(contact.on, Support::Wall | Support::Towel) || ball_at_wall {
                self.bring(*contact);
                if ball_at_wall {
                    let place = self.posed.body.place(contact.part);
                    let normal = upright(place.normal);
                    self.wall(place.at + normal * (place.radius - GIVES + 2.0 * BALL_RADIUS), -normal);
                }
            }
        }
    }

    /// Without anything under the trunk the feet or knees carry it, or `lift` says how high it is.
    fn stand(&mut self, whole: &Whole) {
        let body = &self.posed.body;
        let legs = whole.contacts.iter().filter(|(contact, _)| matches!(limb(contact.part), Limb::Leg(_)));
        let on_floor = legs.filter(|(contact, _)| contact.on == Support::Floor);
        let heights = on_floor.map(|(contact, _)| match contact.part.part {
            Part::Foot => body.ankle(contact.part.side.unwrap_or(Side::Left)).y - ANKLE_HEIGHT,
            _ => {
                let place = body.place(contact.part);
                place.at.y - place.radius
            }
        });
        let lowest = heights.reduce(f64::min);
        let seat = body.place(Spot { part: Part::Seat, side: None, along: None });
        let height = match (whole.lift, lowest) {
            (None, Some(lowest)) => -lowest,
            (lift, _) => seat.radius - seat.at.y + lift.unwrap_or(0.0) * CENTIMETRE,
        };
        self.posed.body.pelvis.y += height;
    }

    /// How far a part of the body is above what carries it; `None` where height says nothing.
    fn gap(&self, contact: Contact) -> Option<f64> {
        gap(&self.posed.body, contact)
    }

    /// Puts the thing that a part rests on where it is.
    fn bring(&mut self, contact: Contact) {
        let body = &self.posed.body;
        let place = body.place(contact.part);
        let thing = match contact.on {
            Support::Roller | Support::LongRoller => {
                let length = if contact.on == Support::Roller { SHORT_ROLLER } else { LONG_ROLLER };
                let axis = roller_axis(body, contact.part, &place);
                let below = place.at + down(&place, axis) * (place.radius + ROLLER_RADIUS - GIVES);
                Thing::Roller { at: DVec3::new(below.x, ROLLER_RADIUS, below.z), axis, length }
            }
            Support::Ball => match self.posed.things.iter().any(|thing| matches!(thing, Thing::Wall { .. })) {
                true => return,
                false => {
                    let is_sat_on = limb(contact.part) != Limb::Trunk || !is_upright(body);
                    let normal = if is_sat_on { down(&place, DVec3::ZERO) } else { upright(place.normal) };
                    Thing::Ball { at: place.at + normal * (place.radius + BALL_RADIUS - GIVES) }
                }
            },
            Support::Stick => {
                let at = place.at + place.normal * (place.radius + STICK_RADIUS - GIVES);
                Thing::Stick { at, axis: square(body.left(), place.along) }
            }
            Support::Towel => Thing::Towel { at: place.at - DVec3::Y * place.radius },
            Support::Chair => {
                Thing::Chair { at: DVec3::new(place.at.x, SEAT_HEIGHT, place.at.z), facing: level(body.facing) }
            }
            Support::Wall => {
                let normal = upright(place.normal);
                let at = place.at + normal * (place.radius - GIVES);
                return self.wall(at, -normal);
            }
            Support::Floor | Support::Body(_) | Support::Free => return,
        };
        let is_there = self.posed.things.iter().any(|other| is_same_thing(other, &thing));
        if !is_there {
            self.posed.things.push(thing);
        }
    }

    fn wall(&mut self, at: DVec3, normal: DVec3) {
        if self.the_wall().is_none() {
            self.posed.things.push(Thing::Wall { at, normal });
        }
    }

    fn the_wall(&self) -> Option<(DVec3, DVec3)> {
        self.posed.things.iter().find_map(|thing| match thing {
            Thing::Wall { at, normal } => Some((*at, *normal)),
            _ => None,
        })
    }

    /// Turns part of the body, as little as it takes, until a contact is made.
    fn turn_until(&mut self, contact: Contact, turned: impl Fn(&Body, f64) -> Body, what: &str) {
        let body = self.posed.body.clone();
        let gap = |degrees: f64| gap(&turned(&body, degrees.to_radians()), contact);
        let Some(now) = gap(0.0) else { return };
        if now.abs() < 0.01 {
            return;
        }
        // The nearest change of sign on either side, then halved down to it.
        let steps = (1..=MOST_TURNED).flat_map(|step| [f64::from(step), -f64::from(step)]);
        let found = steps.into_iter().find(|degrees| gap(*degrees).is_some_and(|gap| gap.signum() != now.signum()));
        let Some(far) = found else {
            self.out_of_reach(contact, &format!("{what} would have to turn more than {MOST_TURNED}°"));
            return;
        };
        let (mut near, mut far) = (far - far.signum(), far);
        for _ in 0..40 {
            let middle = (near + far) / 2.0;
            if gap(middle).is_some_and(|gap| gap.signum() == now.signum()) { near = middle } else { far = middle }
        }
        self.posed.body = turned(&body, far.to_radians());
    }

    fn leg(&mut self, contact: Contact, side: Side) {
        let leg = self.posed.body.legs[side];
        let hip = self.posed.body.hip(side);
        match (contact.part.part, contact.on) {
            (Part::Foot, Support::Floor) => {
                let ankle = self.posed.body.ankle(side).with_y(ANKLE_HEIGHT);
                self.reach_with_leg(contact, side, ankle, true);
                let flat = &mut self.posed.body.legs[side];
                (flat.foot, flat.ground) = (level(leg.foot), Some(DVec3::Y));
            }
            (Part::Foot, Support::Wall) => {
                let Some((at, normal)) = self.the_wall() else { return self.nothing_there(contact) };
                let ankle = self.posed.body.ankle(side);
                let ankle = ankle - normal * ((ankle - at).dot(normal) - ANKLE_HEIGHT);
                self.reach_with_leg(contact, side, ankle, false);
                let flat = &mut self.posed.body.legs[side];
                (flat.foot, flat.ground) = (square(leg.foot, normal), Some(normal));
            }
            (_, Support::Body(spot)) => {
                let other = self.posed.body.place(spot);
                let own = self.posed.body.place(contact.part);
                let target = other.at + other.normal * (other.radius + own.radius - 2.0 * GIVES);
                let ankle = self.posed.body.ankle(side) + target - own.at;
                self.reach_with_leg(contact, side, ankle, false);
            }
            _ => {
                let is_of_thigh = matches!(
                    contact.part.part,
                    Part::Thigh | Part::InnerThigh | Part::OuterThigh | Part::BackThigh | Part::Knee | Part::BackOfKnee
                );
                let only_shin = self.thighs.contains(&side) && !is_of_thigh;
                let way = if only_shin { leg.shin } else { self.posed.body.place(contact.part).at - hip };
                let axis = DVec3::Y.cross(way).try_normalize().unwrap_or(DVec3::Z);
                let keeps_foot = self.keeps_foot(side);
                let turned = |body: &Body, by: f64| {
                    let turn = DQuat::from_axis_angle(axis, by);
                    let mut body = body.clone();
                    let Leg { thigh, shin, foot, ground } = body.legs[side];
                    let thigh = if only_shin { thigh } else { turn * thigh };
                    let foot = if keeps_foot { foot } else { turn * foot };
                    body.legs[side] = Leg { thigh, shin: turn * shin, foot, ground };
                    body
                };
                self.turn_until(contact, turned, "the leg");
                self.bring(contact);
                if is_of_thigh {
                    self.thighs.push(side);
                }
            }
        }
    }

    fn arm(&mut self, contact: Contact, side: Side) {
        let wrist = self.posed.body.wrist(side);
        let hand = self.posed.body.arms[side].hand;
        match (contact.part.part, contact.on) {
            (Part::Hand, Support::Floor | Support::Chair) => {
                let height = if contact.on == Support::Chair { SEAT_HEIGHT } else { 0.0 };
                self.reach_with_arm(contact, side, wrist.with_y(height + FLAT_HAND), true);
                self.lay_hand(side, level(hand), DVec3::Y);
            }
            (Part::Hand, Support::Wall) => {
                let Some((at, normal)) = self.the_wall() else { return self.nothing_there(contact) };
                let wrist = wrist - normal * ((wrist - at).dot(normal) - FLAT_HAND);
                self.reach_with_arm(contact, side, wrist, false);
                self.lay_hand(side, square(hand, normal), normal);
            }
            (Part::Hand, Support::Stick) => {
                let stick = self.posed.things.iter().find_map(|thing| match thing {
                    Thing::Stick { at, axis } => Some((*at, *axis)),
                    _ => None,
                });
                let Some((at, axis)) = stick else { return self.nothing_there(contact) };
                let end = if side == Side::Left { 1.0 } else { -1.0 };
                let grip = at + axis * end * (STICK / 2.0 - 25.0);
                let way = (grip - self.posed.body.shoulder(side)).normalize();
                self.reach_with_arm(contact, side, grip - way * 30.0, false);
                self.posed.body.arms[side].hand = way;
            }
            (Part::Hand, Support::Body(spot)) => {
                let other = self.posed.body.place(spot);
                // The hand lies where it comes from.
                let out = square(wrist - other.at, other.along);
                let out = if out.dot(other.normal) < 0.0 { other.normal } else { out };
                let palm = other.at + out * (other.radius + FLAT_HAND - 2.0 * GIVES);
                self.reach_with_arm(contact, side, palm - hand * 35.0, false);
            }
            (Part::Forearm, Support::Floor) => {
                let turned = |body: &Body, by: f64| turned_arm(body, side, by);
                let elbow = Contact { part: Spot { part: Part::Elbow, ..contact.part }, on: Support::Floor };
                self.turn_until(elbow, turned, "the upper arm");
                let arm = &mut self.posed.body.arms[side];
                // From the elbow, which is thicker, down to the wrist.
                let drop: f64 = (19.0 - 28.0) / FOREARM;
                arm.forearm = level(arm.forearm) * (1.0 - drop * drop).sqrt() + DVec3::Y * drop;
                let hand = level(arm.hand);
                self.lay_hand(side, hand, DVec3::Y);
            }
            _ => {
                let turned = |body: &Body, by: f64| turned_arm(body, side, by);
                self.turn_until(contact, turned, "the arm");
                self.bring(contact);
            }
        }
    }

    /// Lays a hand flat, its back to `back`.
    fn lay_hand(&mut self, side: Side, hand: DVec3, back: DVec3) {
        let turn = if side == Side::Left { 1.0 } else { -1.0 };
        let arm = &mut self.posed.body.arms[side];
        (arm.hand, arm.thumb) = (hand, Some(back.cross(hand) * turn));
    }

    fn reach_with_leg(&mut self, contact: Contact, side: Side, ankle: DVec3, slides: bool) {
        let body = &self.posed.body;
        let (hip, knee, front) = (body.hip(side), body.knee(side), body.thigh_front(side));
        if let Some([thigh, shin]) = self.reach(contact, hip, [knee, front], ankle, [THIGH, SHIN], slides) {
            let Leg { shin: old, foot, ground, .. } = self.posed.body.legs[side];
            let foot = if self.keeps_foot(side) { foot } else { DQuat::from_rotation_arc(old, shin) * foot };
            self.posed.body.legs[side] = Leg { thigh, shin, foot, ground };
        }
    }

    fn reach_with_arm(&mut self, contact: Contact, side: Side, wrist: DVec3, slides: bool) {
        let body = &self.posed.body;
        let (shoulder, elbow) = (body.shoulder(side), body.elbow(side));
        let back = DQuat::from_rotation_arc(-body.chest, body.arms[side].upper) * -body.chest_facing();
        if let Some([upper, forearm]) =
            self.reach(contact, shoulder, [elbow, back], wrist, [UPPER_ARM, FOREARM], slides)
        {
            self.posed.body.arms[side].upper = upper;
            self.posed.body.arms[side].forearm = forearm;
        }
    }

    /// Two bones from `root` to `target`, bent to where the middle joint is now, or where it bends to if they are
    /// straight. On a plane (`slides`) the target comes nearer, or goes further away, until it is reached.
    fn reach(
        &mut self,
        contact: Contact,
        root: DVec3,
        [joint, bends]: [DVec3; 2],
        target: DVec3,
        bones: [f64; 2],
        slides: bool,
    ) -> Option<[DVec3; 2]> {
        let [a, b] = bones;
        let mut way = target - root;
        // As far as a stretched limb reaches, and as near as a folded one.
        let distance = way.length().clamp((a - b).abs() + 1.0, (a + b) * 0.9995);
        if slides && way.y.abs() < distance {
            way = level(way) * (distance * distance - way.y * way.y).sqrt() + DVec3::Y * way.y;
        } else {
            // What slides comes as near as it can: straight below or above.
            way = if slides { DVec3::Y * way.y } else { way };
            let missed = way.length() - distance;
            if missed.abs() > 0.02 * (a + b) {
                let too = if missed > 0.0 { "far away" } else { "near" };
                let why = format!("it is {:.0} cm too {too}", (missed.abs() / CENTIMETRE).ceil());
                self.out_of_reach(contact, &why);
                return None;
            }
            way = way.normalize_or(-DVec3::Y) * distance;
        }
        let (target, way) = (root + way, way.normalize());
        // A straight limb bends the way its joint does.
        let aside = (joint - root).reject_from_normalized(way);
        let bend = if aside.length() > 1.0 { aside.normalize() } else { square(bends, way) };
        // The law of cosines: how far along the way the joint is, and how far beside it.
        let along = (a * a - b * b + distance * distance) / (2.0 * distance);
        let beside = (a * a - along * along).max(0.0).sqrt();
        let joint = root + way * along + bend * beside;
        Some([(joint - root).normalize(), (target - joint).normalize()])
    }

    fn nothing_there(&mut self, contact: Contact) {
        let name = THINGS.iter().find(|(_, thing)| *thing == contact.on).map_or("thing", |(name, _)| name);
        let message = format!("the {} has no {name} to touch", contact.part.words());
        let hint = format!("say before it where the {name} is, as in “right calf on {name}” or “upper back on {name}”");
        let span = self.span.unwrap_or(self.at);
        self.problems.push(Problem::new(&IMPOSSIBLE_REACH, message).at(self.source, span).hint(hint));
    }

    /// A part is where something else wants it.
    fn kept_away<'c>(&mut self, contact: Contact, apart: f64, others: impl Iterator<Item = &'c Contact>) {
        // The head goes its own way.
        let is_head = matches!(contact.part.part, Part::Head | Part::Neck | Part::Throat);
        let own = limb(contact.part);
        let others = others.filter(|other| limb(other.part) == own && !is_head);
        let by: Vec<String> = others.map(|other| format!("“{}”", other.words())).collect();
        let (part, keep) = (contact.part.words(), if by.len() == 1 { "keeps" } else { "keep" });
        let message = match by.as_slice() {
            [] => format!("the {part} is {apart:.0} cm away from what it should touch"),
            by => format!("the {part} cannot get there: {} {keep} it {apart:.0} cm away", by.join(" and ")),
        };
        let hint = match by.is_empty() {
            true if is_head => "point `head` more nearly that way",
            true => "point it more nearly that way",
            false => "take one of them out, or point `trunk` so that both can touch",
        };
        let span = self.span.unwrap_or(self.at);
        self.problems.push(Problem::new(&IMPOSSIBLE_REACH, message).at(self.source, span).hint(hint));
    }

    /// Tells legs and arms that a roller or a ball goes through.
    fn run_through(&mut self, whole: &Whole) {
        const DEEP: f64 = 2.0 * CENTIMETRE;
        let body = &self.posed.body;
        let limbs = Side::BOTH.map(|side| {
            let (hip, knee, ankle) = (body.hip(side), body.knee(side), body.ankle(side));
            let (shoulder, elbow, wrist) = (body.shoulder(side), body.elbow(side), body.wrist(side));
            let leg = [(hip, knee, 54.0, 39.0), (knee, ankle, 39.0, 24.0)];
            [
                (Limb::Leg(side), format!("{} leg", side.word()), leg),
                (
                    Limb::Arm(side),
                    format!("{} arm", side.word()),
                    [(shoulder, elbow, 35.0, 27.0), (elbow, wrist, 27.0, 18.0)],
                ),
            ]
        });
        let mut found = Vec::new();
        for thing in &self.posed.things {
            let (at, half, radius, name) = match thing {
                Thing::Roller { at, axis, length } => (*at, *axis * (length / 2.0), ROLLER_RADIUS, "roller"),
                Thing::Ball { at } => (*at, DVec3::ZERO, BALL_RADIUS, "ball"),
                _ => continue,
            };
            let is_it =
                |on| matches!((on, name), (Support::Roller | Support::LongRoller, "roller") | (Support::Ball, "ball"));
            for (limb_, words, bones) in limbs.iter().flatten() {
                if whole.contacts.iter().any(|(contact, _)| is_it(contact.on) && limb(contact.part) == *limb_) {
                    continue;
                }
                let depth = |(from, to, a, b): &(DVec3, DVec3, f64, f64)| {
                    (1..=12)
                        .map(|n| f64::from(n) / 12.0)
                        .map(|t| {
                            let point = from.lerp(*to, t);
                            let along = (point - at).dot(half) / half.length_squared().max(1e-9);
                            radius + a + (b - a) * t - point.distance(at + half * along.clamp(-1.0, 1.0))
                        })
                        .fold(f64::MIN, f64::max)
                };
                let deepest = bones.iter().map(depth).fold(f64::MIN, f64::max);
                if deepest > DEEP {
                    let by = whole.contacts.iter().find(|(contact, _)| is_it(contact.on));
                    found.push((name, words.clone(), by.and_then(|(_, span)| *span)));
                }
            }
        }
        for (name, words, span) in found {
            let message = format!("the {name} goes through the {words}");
            let hint = format!("let it rest on the {name}, too, or point it out of the way");
            let at = span.unwrap_or(self.at);
            self.problems.push(Problem::new(&IMPOSSIBLE_REACH, message).at(self.source, at).hint(hint));
        }
    }

    fn out_of_reach(&mut self, contact: Contact, why: &str) {
        let message = format!("the {} cannot get there: {why}", contact.part.words());
        let hint = match limb(contact.part) {
            Limb::Trunk => "point `trunk` more nearly that way",
            Limb::Arm(_) => "move the trunk, or point the arm more nearly that way",
            Limb::Leg(_) => "move the trunk, or point the leg more nearly that way",
        };
        let span = self.span.unwrap_or(self.at);
        self.problems.push(Problem::new(&IMPOSSIBLE_REACH, message).at(self.source, span).hint(hint));
    }
}

/// No part is turned further than this to reach what it touches: the author pointed elsewhere.
const MOST_TURNED: i32 = 60;

fn turned_arm(body: &Body, side: Side, by: f64) -> Body {
    let mut body = body.clone();
    let arm = body.arms[side];
    let axis = DVec3::Y.cross(arm.upper).try_normalize().unwrap_or(DVec3::Z);
    let turn = DQuat::from_axis_angle(axis, by);
    body.arms[side] = Arm {
        upper: turn * arm.upper,
        forearm: turn * arm.forearm,
        hand: turn * arm.hand,
        thumb: arm.thumb.map(|thumb| turn * thumb),
    };
    body
}

/// How far a part is above what carries it.
pub(super) fn gap(body: &Body, contact: Contact) -> Option<f64> {
    let place = body.place(contact.part);
    let lowest = place.at.y - place.radius;
    Some(match contact.on {
        Support::Floor => lowest,
        Support::Chair => lowest - SEAT_HEIGHT,
        Support::Towel => lowest - TOWEL,
        Support::Roller | Support::LongRoller => {
            let axis = roller_axis(body, contact.part, &place);
            let way = down(&place, axis) * (place.radius + ROLLER_RADIUS - GIVES);
            (place.at + way).y - ROLLER_RADIUS
        }
        Support::Ball => {
            let way = down(&place, DVec3::ZERO) * (place.radius + BALL_RADIUS - GIVES);
            (place.at + way).y - BALL_RADIUS
        }
        Support::Wall | Support::Stick | Support::Body(_) | Support::Free => return None,
    })
}

/// The way from within a part to the middle of what lies below it; not along the roller’s axis.
fn down(place: &Place, axis: DVec3) -> DVec3 {
    let normal = place.normal - axis * place.normal.dot(axis) - place.along * place.normal.dot(place.along);
    match normal.try_normalize() {
        Some(normal) if normal.y < -0.5 => normal,
        _ => square(-DVec3::Y, place.along),
    }
}

/// A roller lies across what rolls over it.
fn roller_axis(body: &Body, spot: Spot, place: &Place) -> DVec3 {
    let along = match limb(spot) {
        Limb::Trunk if body.trunk.y.abs() > 0.8 => body.facing,
        Limb::Trunk => body.trunk,
        _ => place.along,
    };
    let along = along.with_y(0.0);
    DVec3::Y.cross(along).try_normalize().unwrap_or(DVec3::Z)
}

/// Whether the trunk is more upright than lying.
fn is_upright(body: &Body) -> bool {
    body.trunk.y > 0.7
}

/// Along the floor.
fn level(vector: DVec3) -> DVec3 {
    vector.with_y(0.0).try_normalize().unwrap_or(DVec3::X)
}

/// The way to a wall: along the floor, to the right, to the left, to whoever looks or away.
fn upright(normal: DVec3) -> DVec3 {
    if normal.x.abs() >= normal.z.abs() { DVec3::X * normal.x.signum() } else { DVec3::Z * normal.z.signum() }
}

fn is_same_thing(one: &Thing, other: &Thing) -> bool {
    std::mem::discriminant(one) == std::mem::discriminant(other)
        && matches!(one, Thing::Roller { .. } | Thing::Chair { .. } | Thing::Stick { .. } | Thing::Ball { .. })
}

#[cfg(test)]
mod tests {
    use proptest::prelude::*;

    use super::*;
    use crate::figure::body::{FOREARM, SHIN, THIGH, UPPER_ARM};
    use crate::figure::draw::balls;
    use crate::model::BONES;

    fn spot(part: Part, side: Option<Side>) -> Spot {
        Spot { part, side, along: None }
    }

    /// What can be asked for; each may be asked for or not.
    fn asked() -> Vec<Contact> {
        let both = |part, on| Side::BOTH.map(|side| Contact { part: spot(part, Some(side)), on });
        let mut asked = vec![
            Contact { part: spot(Part::Seat, None), on: Support::Floor },
            Contact { part: spot(Part::UpperBack, None), on: Support::Roller },
        ];
        asked.extend(both(Part::Hand, Support::Floor));
        asked.extend(both(Part::Foot, Support::Floor));
        asked.extend(both(Part::Calf, Support::Roller));
        asked.extend(both(Part::Forearm, Support::Floor));
        asked.push(Contact {
            part: spot(Part::Ankle, Some(Side::Left)),
            on: Support::Body(spot(Part::Shin, Some(Side::Right))),
        });
        asked
    }

    fn pose() -> impl Strategy<Value = Whole> {
        let direction = (-180.0..180.0, -70.0..70.0).prop_map(|(angle, out)| Direction { angle, out });
        let bones = prop::collection::vec(prop::option::of(direction), BONES.len());
        let contacts = prop::collection::vec(any::<bool>(), asked().len());
        (bones, contacts, prop::option::of(0.0..60.0)).prop_map(|(bones, wanted, lift)| Whole {
            faces: Some(Faces::Right),
            lift,
            bones: std::iter::zip(BONES, bones).filter_map(|((_, bone), way)| Some((bone, (way?, None)))).collect(),
            contacts: std::iter::zip(asked(), wanted).filter(|(_, wanted)| *wanted).map(|(c, _)| (c, None)).collect(),
            ..Whole::default()
        })
    }

    /// How far the lowest point of a drawn hand or foot is above the floor.
    fn lowest(body: &Body, name: &str) -> f64 {
        let drawn = balls(body).into_iter().filter(|(part, ..)| *part == name);
        drawn.map(|(_, at, radius)| at.y - radius).fold(f64::MAX, f64::min)
    }

    proptest! {
        #![proptest_config(ProptestConfig { cases: 10_000, failure_persistence: None, ..ProptestConfig::default() })]

        /// Whatever is asked for: bones keep their length, and what is not told as out of reach touches,
        /// measured on what is drawn.
        #[test]
        fn what_should_touch_touches_or_is_told(whole in pose()) {
            let (posed, problems) = solve(&whole, &SourcePath::new("content/exercises/a.md"), Span::default());
            let body = &posed.body;
            for side in Side::BOTH {
                let lengths = [
                    (body.shoulder(side).distance(body.elbow(side)), UPPER_ARM),
                    (body.elbow(side).distance(body.wrist(side)), FOREARM),
                    (body.hip(side).distance(body.knee(side)), THIGH),
                    (body.knee(side).distance(body.ankle(side)), SHIN),
                ];
                for (length, wanted) in lengths {
                    prop_assert!((length - wanted).abs() < 1e-6, "{length} instead of {wanted}");
                }
            }
            if !problems.is_empty() {
                return Ok(());
            }
            for (contact, _) in &whole.contacts {
                prop_assert!(apart(&posed, *contact) <= TOUCHES * CENTIMETRE, "{contact:?}");
                if contact.on == Support::Floor && matches!(contact.part.part, Part::Foot | Part::Hand) {
                    let name = contact.part.words();
                    let lowest = lowest(body, &name);
                    prop_assert!(lowest.abs() <= TOUCHES * CENTIMETRE, "{name} is {lowest} above the floor");
                }
            }
        }
    }

    fn solved(
        bones: &[(Bone, f64, f64)],
        contacts: &[(Part, Option<Side>, Support)],
        lift: Option<f64>,
    ) -> (Posed, Vec<Problem>) {
        let whole = Whole {
            lift,
            bones: bones.iter().map(|&(bone, angle, out)| (bone, (Direction { angle, out }, None))).collect(),
            contacts: contacts.iter().map(|&(part, side, on)| (Contact { part: spot(part, side), on }, None)).collect(),
            ..Whole::default()
        };
        solve(&whole, &SourcePath::new("content/exercises/a.md"), Span::default())
    }

    #[test]
    fn a_leg_bends_to_the_side_the_author_pointed_it() {
        let bones = [(Bone::Thigh(Side::Right), 60.0, 0.0), (Bone::Shin(Side::Right), -80.0, 0.0)];
        let contacts = [(Part::Seat, None, Support::Floor), (Part::Foot, Some(Side::Right), Support::Floor)];
        let (posed, problems) = solved(&bones, &contacts, None);
        assert!(problems.is_empty(), "{problems:?}");
        let body = &posed.body;
        assert!((body.ankle(Side::Right).y - ANKLE_HEIGHT).abs() < 1e-6);
        assert!(body.knee(Side::Right).y > body.hip(Side::Right).y + 100.0, "the knee is up");
    }

    #[test]
    fn a_straight_leg_bends_forward_and_a_straight_arm_backward() {
        let contacts = Side::BOTH.map(|side| (Part::Foot, Some(side), Support::Floor));
        let (posed, problems) = solved(&[], &contacts, None);
        assert!(problems.is_empty(), "{problems:?}");
        let hand = (Part::Hand, Some(Side::Right), Support::Floor);
        let (crouched, _) = solved(&[], &[(Part::Seat, None, Support::Floor), hand], None);
        let (body, seated) = (&posed.body, &crouched.body);
        for side in Side::BOTH {
            assert!(body.knee(side).x > body.hip(side).x, "{:?}", body.legs[side]);
        }
        assert!(seated.elbow(Side::Right).x < seated.shoulder(Side::Right).x, "{:?}", seated.arms[Side::Right]);
    }

    #[test]
    fn a_foot_stays_flat_when_something_else_moves_its_leg() {
        let (left, right) = (Some(Side::Left), Some(Side::Right));
        let bones = [
            (Bone::Trunk, -124.0, -34.0),
            (Bone::Thigh(Side::Right), -57.0, -69.0),
            (Bone::Shin(Side::Left), 0.0, 0.0),
        ];
        let contacts = [
            (Part::Foot, left, Support::Floor),
            (Part::Foot, right, Support::Floor),
            (Part::Ankle, left, Support::Body(spot(Part::Shin, right))),
        ];
        let body = solved(&bones, &contacts, None).0.body;
        assert!(body.legs[Side::Left].foot.y.abs() < 1e-9, "{:?}", body.legs[Side::Left]);
    }

    #[test]
    fn a_hand_that_only_just_reaches_the_floor_comes_straight_down() {
        let bones = [(Bone::Trunk, 174.0, 36.0), (Bone::Chest, 66.0, -9.0), (Bone::Forearm(Side::Left), 34.0, -11.0)];
        let hand = (Part::Hand, Some(Side::Left), Support::Floor);
        for lift in [32.0, 32.5, 33.0, 33.5, 34.0, 34.5, 35.0] {
            let (posed, problems) = solved(&bones, &[hand], Some(lift));
            let above = lowest(&posed.body, "left hand").abs();
            assert!(!problems.is_empty() || above <= TOUCHES * CENTIMETRE, "{above} at a lift of {lift} cm");
        }
    }

    #[test]
    fn a_hand_under_its_shoulder_goes_as_far_as_the_folded_arm_is_long() {
        let bones = [
            (Bone::UpperArm(Side::Right), 48.0, 43.0),
            (Bone::Forearm(Side::Right), 175.0, -51.0),
            (Bone::Thigh(Side::Left), 42.0, 66.0),
            (Bone::Shin(Side::Left), 108.0, 21.0),
        ];
        let contacts =
            [(Part::Hand, Some(Side::Right), Support::Floor), (Part::Foot, Some(Side::Left), Support::Floor)];
        let (posed, problems) = solved(&bones, &contacts, None);
        assert!(problems.is_empty(), "{problems:?}");
        let above = lowest(&posed.body, "right hand");
        assert!(above.abs() <= TOUCHES * CENTIMETRE, "{above} above the floor");
    }
}
