//! A body and the things around it → shapes, the farthest first.

use glam::{DVec2, DVec3};

use super::body::{ANKLE_HEIGHT, Body, HAND};
use super::hull::{self, Circle};
use super::motion::{Hull, Motion};
use super::path::Path;
use super::solve::{BALL_RADIUS, CENTIMETRE, Limb, Posed, ROLLER_RADIUS, SEAT_HEIGHT, STICK, STICK_RADIUS, Thing};
use super::svg::{Ink, Shape};
use super::view::Camera;
use crate::model::{Bone, Side};

/// Part of the picture that is drawn as one: an even line goes around it, and none through it.
#[derive(Default)]
pub(super) struct Unit {
    /// Which one of the picture’s, before they are put in order: the same in every picture of a body.
    key: usize,
    /// The part of the body that it is; `None` for a thing and for the head.
    limb: Option<Limb>,
    depth: f64,
    pieces: Vec<Piece>,
    /// Drawn on top of it, without a line around.
    details: Vec<Shape>,
}

/// The hull of some circles.
struct Piece {
    circles: Vec<Circle>,
    /// What it is filled with, if it is.
    ink: Option<Ink>,
    edge: Edge,
}

/// How the line goes around a piece.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Edge {
    /// All around.
    Whole,
    /// But not around its first circle, which lies in another unit of the same colour.
    Open,
    /// There is none.
    Bare,
}

impl Unit {
    fn piece(&mut self, circles: Vec<Circle>, ink: Option<Ink>, edge: Edge) {
        self.pieces.push(Piece { circles, ink, edge });
    }

    /// A piece in one colour, with a line around it.
    fn add(&mut self, circles: Vec<Circle>, ink: Ink) {
        self.piece(circles, Some(ink), Edge::Whole);
    }

    /// A limb’s first bone: clothes down to a straight hem at `hem` of its length, then skin.
    fn clothed(&mut self, from: Circle, to: Circle, hem: f64, clothes: Ink, skin: Ink) {
        self.piece(vec![from, to], None, Edge::Open);
        let radius = from.radius + (to.radius - from.radius) * hem;
        let at = from.at.lerp(to.at, hem);
        let across = (to.at - from.at).try_normalize().unwrap_or(DVec2::X).perp() * (radius - 0.5);
        let inner = Circle { at, radius: radius - 1.0 };
        self.piece(vec![inner, to], Some(skin), Edge::Bare);
        let hem = [at + across, at - across].map(|at| Circle { at, radius: 0.5 });
        self.piece([from].into_iter().chain(hem).collect(), Some(clothes), Edge::Bare);
    }

    /// Its circles.
    pub(super) fn circles(&self) -> impl Iterator<Item = Circle> + '_ {
        self.pieces.iter().flat_map(|piece| piece.circles.iter().copied())
    }

    /// The line around it.
    fn outline(&self) -> Path {
        let mut outline = Path::default();
        for piece in &self.pieces {
            match piece.edge {
                Edge::Whole => hull::closed(&piece.circles, &mut outline),
                Edge::Open => hull::open(&piece.circles, &mut outline),
                Edge::Bare => {}
            }
        }
        outline
    }

    /// Draws it; `end` is the same part at the end of a stroke.
    fn draw(&self, shapes: &mut Vec<Shape>, end: Option<&Self>) {
        let moving = |is_meant: &dyn Fn(&Piece) -> bool| motion(&self.pieces, &end?.pieces, is_meant);
        let outline = moving(&|piece| piece.edge != Edge::Bare);
        shapes.push(Shape::path(Ink::Line, self.outline()).moving(outline));
        for (from, to, ink) in self.fills() {
            let (pieces, mut fill) = (&self.pieces[from..to], Path::default());
            pieces.iter().filter(|piece| piece.ink.is_some()).for_each(|piece| hull::closed(&piece.circles, &mut fill));
            let motion = end.and_then(|end| {
                let motion = motion(pieces, end.pieces.get(from..to)?, &|piece| piece.ink.is_some())?;
                Some(motion.closed())
            });
            shapes.push(Shape::path(ink, fill).moving(motion));
        }
        let last = |unit: &Self| Some(unit.pieces.last()?.circles.last()?.at);
        let by = end.and_then(last).zip(last(self)).map(|(to, from)| to - from);
        let shift = by.filter(|by| by.length() > 0.5).map(Motion::Shift);
        shapes.extend(self.details.iter().cloned().map(|detail| match detail {
            Shape::Path { motion: None, .. } => detail.moving(shift.clone()),
            marked => marked,
        }));
    }

    /// Pieces that follow each other in one colour: from, to, and the colour.
    fn fills(&self) -> Vec<(usize, usize, Ink)> {
        let mut fills: Vec<(usize, usize, Ink)> = Vec::new();
        for (n, ink) in self.pieces.iter().enumerate().filter_map(|(n, piece)| Some((n, piece.ink?))) {
            match fills.last_mut() {
                Some((_, to, last)) if *last == ink => *to = n + 1,
                _ => fills.push((n, n + 1, ink)),
            }
        }
        fills
    }
}

/// How pieces go to where they are at the end of a stroke; `None` if they stay.
fn motion(pieces: &[Piece], ends: &[Piece], is_meant: &dyn Fn(&Piece) -> bool) -> Option<Motion> {
    let pairs = std::iter::zip(pieces, ends).filter(|(piece, _)| is_meant(piece));
    let hulls = pairs.map(|(piece, end)| Hull {
        is_open: piece.edge == Edge::Open,
        circles: piece.circles.clone(),
        to: end.circles.iter().map(|circle| circle.at).collect(),
    });
    Motion::of(hulls.collect())
}

/// What is drawn of a pose.
pub(super) struct Picture {
    /// The floor and what stands on it.
    pub ground: Vec<Unit>,
    /// The body, the farthest part first.
    pub body: Vec<Unit>,
}

impl Picture {
    /// Marks a part of the body: what is nearer than that part lies over the mark.
    pub(super) fn mark(&mut self, limb: Limb, mark: Shape) {
        if let Some(unit) = self.body.iter_mut().find(|unit| unit.limb == Some(limb)) {
            unit.details.push(mark);
        }
    }

    /// The one of two limbs that is nearer.
    pub(super) fn nearer(&self, limb: Limb, other: Option<Limb>) -> Limb {
        let last = self.body.iter().rev().find_map(|unit| unit.limb.filter(|one| *one == limb || Some(*one) == other));
        last.unwrap_or(limb)
    }

    /// Draws the floor and what stands on it.
    pub(super) fn draw_ground(&self, shapes: &mut Vec<Shape>) {
        self.ground.iter().for_each(|unit| unit.draw(shapes, None));
    }

    /// Draws the body, and how it goes to where it is at the end of a stroke.
    pub(super) fn draw_body(&self, shapes: &mut Vec<Shape>, end: Option<&Self>) {
        for unit in &self.body {
            unit.draw(shapes, end.and_then(|end| end.body.iter().find(|other| other.key == unit.key)));
        }
    }

    /// The body as one pale shape: where it is at the end of a stroke.
    pub(super) fn ghost(&self, shapes: &mut Vec<Shape>) {
        let mut outline = Path::default();
        for piece in self.body.iter().flat_map(|unit| &unit.pieces).filter(|piece| piece.edge != Edge::Bare) {
            hull::closed(&piece.circles, &mut outline);
        }
        shapes.push(Shape::path(Ink::GhostLine, outline.clone()));
        shapes.push(Shape::path(Ink::Ghost, outline));
    }

    /// The body in one pale colour with its hair, to be marked.
    pub(super) fn plain(&self, line: Ink, shapes: &mut Vec<Shape>) {
        for unit in &self.body {
            let mut fill = Path::default();
            for piece in unit.pieces.iter().filter(|piece| piece.edge != Edge::Bare) {
                hull::closed(&piece.circles, &mut fill);
            }
            shapes.push(Shape::path(line, unit.outline()));
            shapes.push(Shape::path(Ink::Plain, fill));
            shapes.extend(unit.details.iter().cloned());
        }
    }

    /// Whether something lies at a point, or nearer to it than `margin`.
    pub(super) fn covers(&self, point: DVec2, margin: f64) -> bool {
        let mut pieces = self.ground.iter().chain(&self.body).flat_map(|unit| &unit.pieces);
        pieces.any(|piece| {
            let circles = &piece.circles;
            let mut pairs = circles.iter().enumerate().flat_map(|(n, a)| circles[n..].iter().map(move |b| (a, b)));
            pairs.any(|(a, b)| {
                let way = b.at - a.at;
                let t = ((point - a.at).dot(way) / way.length_squared().max(1e-9)).clamp(0.0, 1.0);
                (a.at + way * t).distance(point) < a.radius + (b.radius - a.radius) * t + margin
            })
        })
    }

    /// Every circle of it.
    pub(super) fn circles(&self) -> impl Iterator<Item = Circle> + '_ {
        self.ground.iter().chain(&self.body).flat_map(Unit::circles)
    }
}

/// The balls that a body is made of: the circles of its picture, without a camera. What lies below the
/// floor is found with them.
pub(super) fn balls(body: &Body) -> Vec<(&'static str, DVec3, f64)> {
    let mut balls = vec![("seat", body.pelvis, 55.0 * body.girth), ("head", body.skull(), 58.0)];
    balls.extend(torso(body).into_iter().flatten().map(|(at, radius)| ("trunk", at, radius)));
    for side in Side::BOTH {
        let names: [[&str; 4]; 2] = [
            ["left elbow", "left hand", "left knee", "left foot"],
            ["right elbow", "right hand", "right knee", "right foot"],
        ];
        let [elbow, hand, knee, foot] = names[side as usize];
        balls.push((elbow, body.elbow(side), 27.0));
        balls.extend(hand_balls(body, side).into_iter().flatten().map(|(at, radius)| (hand, at, radius)));
        balls.push((knee, body.knee(side), 39.0));
        balls.extend(foot_balls(body, side).into_iter().flatten().map(|(at, radius)| (foot, at, radius)));
    }
    balls
}

/// The bones, and the limb, that bring a part of `balls` where it is.
pub(super) fn bones_of(part: &str) -> (Vec<Bone>, Limb) {
    let (side, name) = match part.split_once(' ') {
        Some(("left", name)) => (Side::Left, name),
        Some((_, name)) => (Side::Right, name),
        None => (Side::Left, part),
    };
    match name {
        "elbow" => (vec![Bone::UpperArm(side)], Limb::Arm(side)),
        "hand" => (vec![Bone::Hand(side), Bone::Forearm(side), Bone::UpperArm(side)], Limb::Arm(side)),
        "knee" => (vec![Bone::Thigh(side)], Limb::Leg(side)),
        "foot" => (vec![Bone::Foot(side), Bone::Shin(side), Bone::Thigh(side)], Limb::Leg(side)),
        "head" => (vec![Bone::Head, Bone::Chest, Bone::Trunk], Limb::Trunk),
        _ => (vec![Bone::Chest, Bone::Trunk], Limb::Trunk),
    }
}

/// Draws a pose.
pub(super) fn picture(posed: &Posed, camera: &Camera, mat: bool) -> Picture {
    let body = &posed.body;
    let chest = camera.depth(body.spine(0.6));
    let mut units = vec![trunk(body, camera)];
    units.push(head(body, camera));
    for side in Side::BOTH {
        units.push(arm(body, camera, side, chest));
        units.push(leg(body, camera, side, camera.depth(body.pelvis)));
    }
    let mut ground = Vec::new();
    // What the body lies on is behind it.
    let below = |mut unit: Unit| {
        unit.depth = unit.depth.min(camera.depth(body.spine(0.5)) - 1.0);
        unit
    };
    for thing in &posed.things {
        match thing {
            Thing::Stick { at, axis } => units.push(stick(camera, *at, *axis)),
            Thing::Roller { at, axis, length } => units.push(below(roller(camera, *at, *axis, *length))),
            Thing::Ball { at } => units.push(below(ball(camera, *at))),
            Thing::Towel { at } => ground.push(towel(camera, *at)),
            Thing::Wall { at, normal } => ground.insert(0, wall(camera, body, *at, *normal)),
            Thing::Chair { at, facing } => ground.insert(0, chair(camera, *at, *facing)),
        }
    }
    ground.insert(0, floor(posed, camera, mat));
    // What rests on a limb is drawn over it.
    for (upper, lower) in &posed.stacked {
        let depth = |limb| units.iter().find(|unit| unit.limb == Some(limb)).map(|unit| unit.depth);
        let below = depth(*lower).unwrap_or_default();
        if let Some(unit) = units.iter_mut().find(|unit| unit.limb == Some(*upper)) {
            unit.depth = unit.depth.max(below + 1.0);
        }
    }
    for (key, unit) in units.iter_mut().enumerate() {
        unit.key = key;
    }
    units.sort_by(|a, b| a.depth.total_cmp(&b.depth));
    Picture { ground, body: units }
}

type Ball = (DVec3, f64);

fn circles(camera: &Camera, balls: &[Ball]) -> Vec<Circle> {
    balls.iter().map(|(at, radius)| camera.circle(*at, *radius)).collect()
}

/// Chest, waist and hips: three hulls, from the top.
fn torso(body: &Body) -> [Vec<Ball>; 3] {
    let girth = body.girth;
    let both = |at: DVec3, out: f64, chest: bool, radius: f64| {
        Side::BOTH.map(|side| {
            let outside = if chest { body.chest_outside(side) } else { body.outside(side) };
            (at + outside * out * girth, radius * girth)
        })
    };
    let shoulders = Side::BOTH.map(|side| (body.shoulder(side), 37.0 * girth));
    let front = body.chest_facing();
    let top = [(body.spine(0.99), 32.0)];
    let ribs = both(body.spine(0.66), 34.0, true, 57.0);
    let breast = [(body.spine(0.72) + front * 10.0, 56.0 * girth)];
    let waist = both(body.spine(0.3), 24.0, false, 50.0);
    let hips = Side::BOTH.map(|side| (body.hip(side), 55.0 * girth));
    let seat = both(body.pelvis - body.facing * 16.0 * girth - body.trunk * 2.0, 36.0, false, 53.0);
    [
        shoulders.into_iter().chain(top).chain(ribs).chain(breast).collect(),
        ribs.into_iter().chain(waist).collect(),
        waist.into_iter().chain(hips).chain(seat).collect(),
    ]
}

fn trunk(body: &Body, camera: &Camera) -> Unit {
    let mut unit = Unit { limb: Some(Limb::Trunk), depth: camera.depth(body.spine(0.5)), ..Unit::default() };
    let [chest, waist, hips] = torso(body);
    unit.piece(circles(camera, &hips), None, Edge::Whole);
    let belt = Side::BOTH.map(|side| (body.spine(0.22) + body.outside(side) * 28.0 * body.girth, 46.0 * body.girth));
    let shorts: Vec<Ball> = hips[2..].iter().copied().chain(belt).collect();
    unit.piece(circles(camera, &shorts), Some(Ink::Shorts), Edge::Bare);
    unit.add(circles(camera, &chest), Ink::Shirt);
    unit.add(circles(camera, &waist), Ink::Shirt);
    // The shirt hangs over the waist, with a straight hem.
    let corners = [(-1.0, -1.0), (-1.0, 1.0), (1.0, 1.0), (1.0, -1.0)];
    let corner =
        |(out, front)| body.spine(0.13) + (body.left() * (out * 66.0) + body.facing * (front * 46.0)) * body.girth;
    let hem = corners.map(|at| (corner(at), 3.0));
    let hang: Vec<Ball> = waist[2..].iter().copied().chain(hem).collect();
    unit.piece(circles(camera, &hang), Some(Ink::Shirt), Edge::Bare);
    unit
}

fn head(body: &Body, camera: &Camera) -> Unit {
    let skull = body.skull();
    let (up, gaze, left) = (body.head, body.gaze, body.head.cross(body.gaze));
    // The collar lies over the neck, unless the head is nearer than the chest.
    let ahead = camera.depth(skull) - camera.depth(body.spine(0.85));
    let depth = camera.depth(body.spine(0.5)) + if ahead > 70.0 { 0.1 } else { -0.1 };
    let mut unit = Unit { depth, ..Unit::default() };
    let base = skull - up * 40.0 - gaze * 10.0;
    unit.piece(circles(camera, &[(body.neck() - up * 6.0, 34.0), (base, 31.0)]), Some(Ink::Skin), Edge::Open);
    unit.add(circles(camera, &[(skull, 57.0), (skull + gaze * 20.0 - up * 30.0, 36.0)]), Ink::Skin);
    unit.add(
        circles(camera, &[(skull + gaze * 50.0 - up * 8.0, 9.0), (skull + gaze * 58.0 - up * 18.0, 8.0)]),
        Ink::Skin,
    );
    unit.details.push(hair(camera, skull, (up * 0.72 - gaze * 0.6).normalize()));
    for side in [left, -left] {
        if side.dot(camera.towards) > 0.3 {
            let mut ear = Path::default();
            hull::closed(&[camera.circle(skull + side * 54.0 - up * 12.0 - gaze * 4.0, 12.0)], &mut ear);
            unit.details.push(Shape::path(Ink::Ear, ear));
        }
        let eye = (gaze * 0.9 + side * 0.4).normalize();
        if eye.dot(camera.towards) > 0.3 {
            let mut dot = Path::default();
            hull::closed(&[camera.circle(skull + eye * 52.0 - up * 3.0, 5.0)], &mut dot);
            unit.details.push(Shape::path(Ink::Dot, dot));
        }
    }
    unit
}

/// The part of a ball’s picture where its skin looks more towards `pole` than `EDGE` says.
fn hair(camera: &Camera, middle: DVec3, pole: DVec3) -> Shape {
    const RADIUS: f64 = 59.0;
    const EDGE: f64 = -0.02;
    const STEPS: u32 = 40;
    let (across, beside) = pole.any_orthonormal_pair();
    let rim = |step: u32| {
        let angle = f64::from(step) / f64::from(STEPS) * std::f64::consts::TAU;
        let out = across * angle.cos() + beside * angle.sin();
        pole * EDGE + out * (1.0 - EDGE * EDGE).sqrt()
    };
    let at = |normal: DVec3| camera.point(middle + normal * RADIUS);
    let is_seen = |step: u32| rim(step).dot(camera.towards) > 0.0;
    let mut path = Path::default();
    let Some(start) = (0..STEPS).find(|step| is_seen(*step) && !is_seen((*step + STEPS - 1) % STEPS)) else {
        // The whole rim is seen, or none of it.
        if pole.dot(camera.towards) > 0.5 {
            hull::closed(&[camera.circle(middle, RADIUS)], &mut path);
        }
        return Shape::path(Ink::Hair, path);
    };
    let seen: Vec<DVec2> =
        (0..STEPS).map(|step| (start + step) % STEPS).take_while(|s| is_seen(*s)).map(|s| at(rim(s))).collect();
    path.move_to(seen[0]);
    seen[1..].iter().for_each(|point| path.line_to(*point));
    // Back along the edge of the ball, on the pole’s side.
    let centre = camera.point(middle);
    let angle = |point: DVec2| (point - centre).to_angle();
    let (from, to) = (angle(*seen.last().unwrap_or(&seen[0])), angle(seen[0]));
    let clockwise = (to - from).rem_euclid(std::f64::consts::TAU);
    let middle_of = DVec2::from_angle(from + clockwise / 2.0);
    let is_clockwise = middle_of.dot(camera.way(pole)) > 0.0;
    let turn = if is_clockwise { clockwise } else { std::f64::consts::TAU - clockwise };
    path.arc_to(RADIUS, turn > std::f64::consts::PI, is_clockwise, seen[0]);
    path.close();
    Shape::path(Ink::Hair, path)
}

fn arm(body: &Body, camera: &Camera, side: Side, chest: f64) -> Unit {
    let (shoulder, elbow, wrist) = (body.shoulder(side), body.elbow(side), body.wrist(side));
    // An arm that hangs beside the chest is seen whole.
    let depth = (camera.depth(shoulder) + 2.0 * camera.depth(elbow) + 2.0 * camera.depth(wrist)) / 5.0 + 15.0;
    let is_far = depth < chest - 60.0;
    let (skin, shirt) = if is_far { (Ink::SkinFar, Ink::ShirtFar) } else { (Ink::Skin, Ink::Shirt) };
    let mut unit = Unit { limb: Some(Limb::Arm(side)), depth, ..Unit::default() };
    unit.clothed(camera.circle(shoulder, 35.0 * body.girth), camera.circle(elbow, 27.0), 0.55, shirt, skin);
    unit.add(circles(camera, &[(elbow, 27.0), (elbow.lerp(wrist, 0.25), 28.0), (wrist, 18.0)]), skin);
    for piece in hand_balls(body, side) {
        unit.add(circles(camera, &piece), skin);
    }
    unit
}

/// Palm, fingers, thumb.
fn hand_balls(body: &Body, side: Side) -> [Vec<Ball>; 3] {
    let wrist = body.wrist(side);
    let (hand, thumb) = (body.arms[side].hand, body.thumb(side));
    let at = |along: f64, across: f64| wrist + hand * along + thumb * across;
    [
        vec![(wrist, 17.0), (at(44.0, 13.0), 15.0), (at(44.0, -13.0), 15.0)],
        vec![
            (at(44.0, 13.0), 15.0),
            (at(44.0, -13.0), 15.0),
            (at(HAND - 12.0, 6.0), 9.0),
            (at(HAND - 16.0, -9.0), 9.0),
        ],
        vec![(at(18.0, 16.0), 11.0), (at(50.0, 36.0), 8.0)],
    ]
}

fn leg(body: &Body, camera: &Camera, side: Side, pelvis: f64) -> Unit {
    let (hip, knee, ankle) = (body.hip(side), body.knee(side), body.ankle(side));
    let depth = (camera.depth(hip) + 2.0 * camera.depth(knee) + 2.0 * camera.depth(ankle)) / 5.0;
    let is_far = depth < pelvis - 30.0;
    let (skin, shorts, shoe) = match is_far {
        true => (Ink::SkinFar, Ink::ShortsFar, Ink::ShoeFar),
        false => (Ink::Skin, Ink::Shorts, Ink::Shoe),
    };
    let mut unit = Unit { limb: Some(Limb::Leg(side)), depth, ..Unit::default() };
    unit.clothed(camera.circle(hip, 54.0 * body.girth), camera.circle(knee, 39.0), 0.7, shorts, skin);
    let calf = knee.lerp(ankle, 0.3) - body.shin_front(side) * 6.0;
    unit.add(circles(camera, &[(knee, 39.0), (knee.lerp(ankle, 0.16), 37.0), (calf, 37.0)]), skin);
    unit.add(circles(camera, &[(calf, 37.0), (knee.lerp(ankle, 0.3), 36.0), (ankle, 22.0)]), skin);
    for piece in foot_balls(body, side) {
        unit.add(circles(camera, &piece), shoe);
    }
    unit
}

/// Heel and middle, toes.
fn foot_balls(body: &Body, side: Side) -> [Vec<Ball>; 2] {
    let (ankle, foot, up) = (body.ankle(side), body.legs[side].foot, body.instep(side));
    let across = up.cross(foot);
    let sole = ankle - up * ANKLE_HEIGHT;
    let at = |along: f64, over: f64, aside: f64| sole + foot * along + up * over + across * aside;
    let ball = |aside| (at(66.0, 17.0, aside), 17.0);
    let toe = |aside| (at(95.0, 13.0, aside), 13.0);
    [
        vec![(ankle, 24.0), (at(-26.0, 20.0, 0.0), 20.0), ball(10.0), ball(-10.0)],
        vec![ball(10.0), ball(-10.0), toe(8.0), toe(-8.0)],
    ]
}

/// The floor below everything, or a mat: a slab whose top is the floor.
fn floor(posed: &Posed, camera: &Camera, mat: bool) -> Unit {
    const HALF: f64 = 7.0;
    let mut points: Vec<DVec3> = balls(&posed.body).into_iter().map(|(_, at, _)| at).collect();
    for thing in &posed.things {
        match thing {
            Thing::Chair { at, facing } => points.extend([*at + *facing * 130.0, *at - *facing * 160.0]),
            Thing::Roller { at, axis, length } => {
                points.extend([*at + *axis * (length / 2.0), *at - *axis * (length / 2.0)])
            }
            Thing::Wall { at, .. } => points.push(*at),
            _ => {}
        }
    }
    let most = |of: fn(&DVec3) -> f64| points.iter().map(of).fold(f64::MIN, f64::max);
    let least = |of: fn(&DVec3) -> f64| points.iter().map(of).fold(f64::MAX, f64::min);
    let around = 95.0;
    let (left, right) = (least(|p| p.x) - around, most(|p| p.x) + around);
    let (back, front) = (least(|p| p.z).min(-130.0) - around / 2.0, most(|p| p.z).max(130.0) + around / 2.0);
    let corners = [(left, back), (right, back), (right, front), (left, front)];
    let slab: Vec<Ball> = corners.iter().map(|(x, z)| (DVec3::new(*x, -HALF, *z), HALF)).collect();
    let mut unit = Unit::default();
    unit.piece(circles(camera, &slab), Some(if mat { Ink::Mat } else { Ink::Floor }), Edge::Bare);
    unit
}

fn wall(camera: &Camera, body: &Body, at: DVec3, normal: DVec3) -> Unit {
    const HALF: f64 = 10.0;
    let aside = DVec3::Y.cross(normal);
    let height = (body.skull().y + 120.0).max(600.0);
    let corner = |out: f64, y: f64| ((at - normal * HALF + aside * out).with_y(y), HALF);
    let mut unit = Unit::default();
    unit.add(
        circles(camera, &[corner(-230.0, HALF), corner(230.0, HALF), corner(230.0, height), corner(-230.0, height)]),
        Ink::Wall,
    );
    unit
}

fn chair(camera: &Camera, at: DVec3, facing: DVec3) -> Unit {
    const THICK: f64 = 12.0;
    let aside = DVec3::Y.cross(facing);
    let (front, back, half) = (115.0, -125.0, 120.0);
    let point = |out: f64, along: f64, y: f64| (at + aside * out + facing * along).with_y(y);
    let seat = SEAT_HEIGHT - THICK;
    let mut unit = Unit::default();
    for (out, along, top) in [(-half, back, 520.0), (half, back, 520.0), (-half, front, seat), (half, front, seat)] {
        unit.add(circles(camera, &[(point(out, along, 10.0), 10.0), (point(out, along, top), 10.0)]), Ink::Chair);
    }
    let corners = [(-half, back), (half, back), (half, front), (-half, front)];
    let slab: Vec<Ball> = corners.iter().map(|(out, along)| (point(*out, *along, seat), THICK)).collect();
    unit.add(circles(camera, &slab), Ink::Chair);
    let rest = [(-half, 400.0), (half, 400.0), (half, 510.0), (-half, 510.0)];
    let rest: Vec<Ball> = rest.iter().map(|(out, y)| (point(*out, back, *y), 10.0)).collect();
    unit.add(circles(camera, &rest), Ink::Chair);
    unit
}

/// A cylinder: its side, and the end that is seen.
fn roller(camera: &Camera, at: DVec3, axis: DVec3, length: f64) -> Unit {
    let axis = if camera.depth(axis) < 0.0 { -axis } else { axis };
    let near = at + axis * (length / 2.0);
    let far = at - axis * (length / 2.0);
    // What rests on it lies over it; what is behind its far end does not.
    let mut unit = Unit { depth: camera.depth(far), ..Unit::default() };
    let facing = camera.depth(axis);
    // Seen end on it is a ring; seen from the side its edges are a little round.
    if facing > 0.98 {
        unit.add(vec![camera.circle(near, ROLLER_RADIUS)], Ink::Roller);
        let mut hole = Path::default();
        hull::closed(&[camera.circle(near, ROLLER_RADIUS * 0.45)], &mut hole);
        unit.details.push(Shape::path(Ink::Hole, hole));
        return unit;
    }
    let (a, b) = (camera.point(near), camera.point(far));
    let across = (a - b).normalize().perp();
    let edge = 9.0;
    // An ellipse for each end, as the hull of circles along its long axis.
    let flat = (ROLLER_RADIUS * facing).max(edge);
    let tip = ROLLER_RADIUS - flat;
    let end = |at: DVec2| [-1.0, -0.5, 0.5, 1.0].map(|t: f64| Circle { at: at + across * tip * t, radius: flat });
    unit.add(end(a).into_iter().chain(end(b)).collect(), Ink::Roller);
    if facing > 0.15 {
        let mut face = Path::default();
        let (rx, ry) = (flat, ROLLER_RADIUS);
        let angle = across.perp().to_angle().to_degrees();
        let (top, bottom) = (a + across * ry, a - across * ry);
        face.move_to(top);
        for to in [bottom, top] {
            face.oval_to(DVec2::new(rx, ry), angle, false, true, to);
        }
        face.close();
        unit.details.push(Shape::path(Ink::RollerEnd, face));
    }
    unit
}

fn ball(camera: &Camera, at: DVec3) -> Unit {
    let mut unit = Unit { depth: camera.depth(at) - BALL_RADIUS, ..Unit::default() };
    unit.add(vec![camera.circle(at, BALL_RADIUS)], Ink::Roller);
    unit
}

fn stick(camera: &Camera, at: DVec3, axis: DVec3) -> Unit {
    let mut unit = Unit { depth: camera.depth(at), ..Unit::default() };
    let end = |t: f64| (at + axis * t * STICK / 2.0, STICK_RADIUS);
    unit.add(circles(camera, &[end(-1.0), end(1.0)]), Ink::Roller);
    for side in [-1.0, 1.0] {
        unit.piece(circles(camera, &[end(side), end(side * 0.65)]), Some(Ink::Handle), Edge::Bare);
    }
    unit
}

fn towel(camera: &Camera, at: DVec3) -> Unit {
    let half = 1.5 * CENTIMETRE;
    let corner = |x: f64, z: f64| (DVec3::new(at.x + x, half, at.z + z), half);
    let mut unit = Unit::default();
    unit.add(
        circles(camera, &[corner(-60.0, -80.0), corner(60.0, -80.0), corner(60.0, 80.0), corner(-60.0, 80.0)]),
        Ink::Towel,
    );
    unit
}
