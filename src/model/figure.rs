//! Figures as an author writes them: a pose is a few directions and contacts.
//!
//! ```toml
//! [figure]
//! alt = "Person sits on the floor with one calf on a foam roller."
//! pose = "long-sitting"
//! contacts = ["right calf on roller", "left ankle on right shin"]
//! target = "right calf"
//! ```

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use super::rules::{BAD_BODY_PART, BAD_CONTACT, BAD_DIRECTION, UNKNOWN_VALUE, WITHOUT_EFFECT, WRONG_TYPE};
use super::{Fields, PageId, Problem, Span, Spanned, Target, Value, nearest};

/// A side of the body.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Side {
    /// The person’s own left.
    Left,
    /// The person’s own right.
    Right,
}

impl Side {
    /// Both.
    pub const BOTH: [Self; 2] = [Self::Left, Self::Right];

    /// The word an author writes.
    pub fn word(self) -> &'static str {
        match self {
            Self::Left => "left",
            Self::Right => "right",
        }
    }
}

/// A bone, or a row of them that is drawn as one.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub enum Bone {
    /// From the hips to below the ribs.
    Trunk,
    /// From there to the neck; as the trunk if nothing is said.
    Chest,
    /// From the neck to the crown; as the chest if nothing is said.
    Head,
    /// Where the face looks; as the chest does if nothing is said.
    Gaze,
    /// From the shoulder to the elbow.
    UpperArm(Side),
    /// From the elbow to the wrist; as the upper arm if nothing is said.
    Forearm(Side),
    /// From the wrist to the finger tips; as the forearm if nothing is said.
    Hand(Side),
    /// Where the thumb points.
    Thumb(Side),
    /// From the hip to the knee.
    Thigh(Side),
    /// From the knee to the ankle; as the thigh if nothing is said.
    Shin(Side),
    /// From the heel to the toes; square to the shin if nothing is said.
    Foot(Side),
}

/// The bones by the names of their fields.
pub const BONES: [(&str, Bone); 18] = [
    ("trunk", Bone::Trunk),
    ("chest", Bone::Chest),
    ("head", Bone::Head),
    ("gaze", Bone::Gaze),
    ("left_upper_arm", Bone::UpperArm(Side::Left)),
    ("left_forearm", Bone::Forearm(Side::Left)),
    ("left_hand", Bone::Hand(Side::Left)),
    ("left_thumb", Bone::Thumb(Side::Left)),
    ("left_thigh", Bone::Thigh(Side::Left)),
    ("left_shin", Bone::Shin(Side::Left)),
    ("left_foot", Bone::Foot(Side::Left)),
    ("right_upper_arm", Bone::UpperArm(Side::Right)),
    ("right_forearm", Bone::Forearm(Side::Right)),
    ("right_hand", Bone::Hand(Side::Right)),
    ("right_thumb", Bone::Thumb(Side::Right)),
    ("right_thigh", Bone::Thigh(Side::Right)),
    ("right_shin", Bone::Shin(Side::Right)),
    ("right_foot", Bone::Foot(Side::Right)),
];

/// A direction in the room, in degrees. The room is seen from the side: 0 points along the floor to
/// the right, 90 straight up; what is turned out of that plane points towards whoever looks (90) or
/// away (−90).
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Direction {
    /// In the plane: 0 right, 90 up, 180 left, −90 down.
    pub angle: f64,
    /// Out of the plane, −90 to 90.
    pub out: f64,
}

/// Where the chest looks.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum Faces {
    /// Along the floor to the right.
    Right,
    /// Along the floor to the left.
    Left,
    /// Lying on the back.
    Up,
    /// Lying on the front.
    Down,
    /// Towards whoever looks from the side.
    Viewer,
    /// The other way.
    Away,
}

/// Whence the figure is seen.
#[derive(Clone, Copy, PartialEq, Eq, Debug)]
pub enum View {
    /// From the side.
    Side,
    /// From where the chest looks.
    Front,
    /// From behind.
    Back,
    /// From above.
    Above,
}

/// A part of the body’s surface.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
#[expect(missing_docs, reason = "they are called in PARTS what they are")]
pub enum Part {
    Head,
    Neck,
    Throat,
    Shoulder,
    Armpit,
    Lat,
    Chest,
    Belly,
    UpperBack,
    LowerBack,
    Seat,
    Buttock,
    HipFront,
    HipSide,
    Groin,
    UpperArm,
    Elbow,
    Forearm,
    Hand,
    Thigh,
    InnerThigh,
    OuterThigh,
    BackThigh,
    Knee,
    BackOfKnee,
    Shin,
    Calf,
    HeelCord,
    Ankle,
    Heel,
    Foot,
    Toes,
}

/// The parts of the body by name, and whether there are two of them.
pub const PARTS: [(&str, Part, bool); 32] = [
    ("head", Part::Head, false),
    ("neck", Part::Neck, false),
    ("throat", Part::Throat, false),
    ("shoulder", Part::Shoulder, true),
    ("armpit", Part::Armpit, true),
    ("lat", Part::Lat, true),
    ("chest", Part::Chest, false),
    ("belly", Part::Belly, false),
    ("upper back", Part::UpperBack, false),
    ("lower back", Part::LowerBack, false),
    ("seat", Part::Seat, false),
    ("buttock", Part::Buttock, true),
    ("hip front", Part::HipFront, true),
    ("hip side", Part::HipSide, true),
    ("groin", Part::Groin, true),
    ("upper arm", Part::UpperArm, true),
    ("elbow", Part::Elbow, true),
    ("forearm", Part::Forearm, true),
    ("hand", Part::Hand, true),
    ("thigh", Part::Thigh, true),
    ("inner thigh", Part::InnerThigh, true),
    ("outer thigh", Part::OuterThigh, true),
    ("back thigh", Part::BackThigh, true),
    ("knee", Part::Knee, true),
    ("back of knee", Part::BackOfKnee, true),
    ("shin", Part::Shin, true),
    ("calf", Part::Calf, true),
    ("heel cord", Part::HeelCord, true),
    ("ankle", Part::Ankle, true),
    ("heel", Part::Heel, true),
    ("foot", Part::Foot, true),
    ("toes", Part::Toes, true),
];

/// A place on the body: `right calf`, `right calf 0.2-0.6`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Spot {
    /// The part.
    pub part: Part,
    /// Which of the two; `None` where there is one only.
    pub side: Option<Side>,
    /// Along the part, from 0 at its near end to 1: a stretch of it, or one point.
    pub along: Option<(f64, f64)>,
}

impl Spot {
    /// In the author’s words: `right calf`.
    pub fn words(&self) -> String {
        let name = PARTS.iter().find(|(_, part, _)| *part == self.part).map_or("", |(name, ..)| name);
        self.side.map_or_else(|| name.to_owned(), |side| format!("{} {name}", side.word()))
    }
}

/// A stretch of the body, on both sides where there are two.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Hash, Debug)]
pub struct Zone {
    /// The part.
    pub part: Part,
    /// Whether there are two of it.
    pub is_paired: bool,
    /// Along the part, in hundredths.
    pub along: Option<(u8, u8)>,
}

/// Reads where something lies on the body: `map = ["calf 0.1-0.9"]`.
pub fn zones(f: &mut Fields<'_>) -> Vec<Zone> {
    let texts = f.texts("map");
    let zones = texts.iter().filter_map(|text| {
        let (side, name, _) = taken_apart(&text.value);
        let part = PARTS.iter().find(|(part, ..)| *part == name);
        if let (Some(side), Some((.., true))) = (side, part) {
            let problem = Problem::new(&BAD_BODY_PART, "the map marks both sides").at(f.path(), text.span);
            f.report(problem.hint(format!("leave `{}` out", side.word())));
            return None;
        }
        let is_paired = part.is_some_and(|(.., is_paired)| *is_paired);
        let words = if is_paired { format!("left {}", text.value) } else { text.value.clone() };
        let spot = spot_in(f, &Spanned::new(words.clone(), text.span), &words)?;
        let hundredths = |number: f64| (number * 100.0).round() as u8;
        let along = spot.along.map(|(from, to)| (hundredths(from), hundredths(to)));
        Some(Zone { part: spot.part, is_paired, along })
    });
    zones.collect()
}

/// What a part of the body rests on or holds.
#[derive(Clone, Copy, PartialEq, Debug)]
pub enum Support {
    /// The floor.
    Floor,
    /// A wall.
    Wall,
    /// The seat of a chair.
    Chair,
    /// A roller of 35 cm.
    Roller,
    /// A roller of 90 cm.
    LongRoller,
    /// A tennis or massage ball.
    Ball,
    /// A roller with handles.
    Stick,
    /// A folded towel.
    Towel,
    /// Another part of the body.
    Body(Spot),
    /// Nothing: what the pose said is taken back.
    Free,
}

/// The things by name.
pub const THINGS: [(&str, Support); 8] = [
    ("floor", Support::Floor),
    ("wall", Support::Wall),
    ("chair", Support::Chair),
    ("roller", Support::Roller),
    ("long roller", Support::LongRoller),
    ("ball", Support::Ball),
    ("stick", Support::Stick),
    ("towel", Support::Towel),
];

/// A part of the body that touches something: `left hand on floor`.
#[derive(Clone, Copy, PartialEq, Debug)]
pub struct Contact {
    /// The part.
    pub part: Spot,
    /// What it touches.
    pub on: Support,
}

impl Contact {
    /// In the author’s words: `right calf on roller`.
    pub fn words(&self) -> String {
        let on = match self.on {
            Support::Body(spot) => spot.words(),
            Support::Free => return format!("{} free", self.part.words()),
            on => THINGS.iter().find(|(_, thing)| *thing == on).map_or("", |(name, _)| name).to_owned(),
        };
        format!("{} on {on}", self.part.words())
    }
}

/// A word beside the figure, with a line to what it is about.
#[derive(Clone, PartialEq, Debug)]
pub struct Label {
    /// What it is about.
    pub at: Spot,
    /// The word.
    pub text: String,
}

/// A pose, or what differs from the pose it begins with.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Pose {
    /// The named pose that it begins with.
    pub base: Option<Spanned<String>>,
    /// Where the chest looks.
    pub faces: Option<Faces>,
    /// Whence it is seen.
    pub view: Option<View>,
    /// The camera goes to the right around the figure, in degrees.
    pub turn: Option<f64>,
    /// The camera is raised, in degrees.
    pub tilt: Option<f64>,
    /// How far the seat is above the floor, in centimetres of a person of 170 cm, where nothing carries
    /// the trunk.
    pub lift: Option<Spanned<f64>>,
    /// At the end of a stroke: how far the body has moved along, in centimetres; to the right, or towards
    /// whoever looks. Hands and feet stay where they are.
    pub slide: Option<f64>,
    /// How the bones point.
    pub bones: Vec<(Bone, Spanned<Direction>)>,
    /// What touches what.
    pub contacts: Vec<Spanned<Contact>>,
    /// Only what is near this part is shown, larger.
    pub zoom: Option<Spanned<Spot>>,
    /// A mat lies under the figure.
    pub mat: Option<bool>,
    /// There is a wall, and the ball is between it and the body.
    pub wall: Option<Spanned<bool>>,
    /// What is pressed. An empty list takes back what the pose before said; so it is with all marks.
    pub target: Option<Vec<Spanned<Spot>>>,
    /// What must not be pressed.
    pub avoid: Option<Vec<Spanned<Spot>>>,
    /// Along what it is rolled: an arrow.
    pub stroke: Option<Vec<Spanned<Spot>>>,
    /// Words with lines.
    pub labels: Option<Vec<Label>>,
}

/// A pose with a name and words of its own.
#[derive(Clone, PartialEq, Debug)]
pub struct Drawn {
    /// `start` for the first one.
    pub name: Spanned<String>,
    /// What a reader who cannot see it is told.
    pub alt: Option<Spanned<String>>,
    /// What stands below it.
    pub caption: Option<String>,
    /// The step of the page that it shows, from 1.
    pub step: Option<Spanned<u64>>,
    /// How the body is; without one there is nothing to draw.
    pub pose: Pose,
    /// How the body is at the end of the stroke.
    pub end: Option<Pose>,
}

impl Drawn {
    fn read(f: &mut Fields<'_>, name: Spanned<String>) -> Self {
        Self {
            name,
            alt: f.required_text("alt"),
            caption: f.text("caption").map(|text| text.value),
            step: step(f),
            pose: Pose::read(f, Of::Figure),
            end: f.table("end", "the end of a stroke", |f| Pose::read(f, Of::End)),
        }
    }

    /// Whether there is something to draw.
    pub fn is_drawn(&self) -> bool {
        self.pose.base.is_some() || !self.pose.bones.is_empty() || !self.pose.contacts.is_empty()
    }
}

/// The figures of an exercise: its own pose, and further ones that change it.
#[derive(Clone, PartialEq, Debug)]
pub struct Figure {
    /// Each of them; the first is the exercise’s own.
    pub poses: Vec<Drawn>,
    /// Whether part of it could not be read: it is not drawn.
    pub is_partial: bool,
}

impl Figure {
    /// Reads the table `figure`.
    pub fn read(f: &mut Fields<'_>) -> Self {
        let before = f.found();
        let first = Drawn::read(f, Spanned::new(START.to_owned(), f.at()));
        let more = f.tables("more", "a further pose", |f| {
            let name = f.required_text("name").unwrap_or_else(|| Spanned::new(String::new(), f.at()));
            Drawn::read(f, name)
        });
        let is_partial = f.found() > before;
        let poses: Vec<Drawn> = std::iter::once(first).chain(more).collect();
        for (n, drawn) in poses.iter().enumerate().filter(|(_, drawn)| !drawn.name.value.is_empty()) {
            if poses[..n].iter().any(|other| other.name.value == drawn.name.value) {
                let message = format!("another pose of this exercise is called `{}`", drawn.name.value);
                f.report(
                    Problem::new(&UNKNOWN_VALUE, message).at(f.path(), drawn.name.span).hint("choose another name"),
                );
            }
        }
        Self { poses, is_partial }
    }
}

/// The number of a step, from 1.
fn step(f: &mut Fields<'_>) -> Option<Spanned<u64>> {
    let value = f.raw("step")?;
    let step = number(&value.value).filter(|number| number.fract() == 0.0 && (1.0..=99.0).contains(number));
    if step.is_none() {
        let problem = Problem::new(&WRONG_TYPE, "`step` is the number of a step").at(f.path(), value.span);
        f.report(problem.hint("write the number of the step that this pose shows: step = 2"));
    }
    step.map(|step| Spanned::new(step as u64, value.span))
}

/// What a pose is written for.
#[derive(Clone, Copy, PartialEq, Eq)]
enum Of {
    /// A figure of an exercise.
    Figure,
    /// The end of a stroke.
    End,
    /// A name on the shelf.
    Name,
}

impl Pose {
    /// Tells fields that change nothing where they stand.
    fn without_effect(f: &mut Fields<'_>, of: Of) {
        let marks = ["target", "avoid", "stroke", "labels"];
        let view = ["view", "turn", "tilt", "mat", "zoom"];
        let (keys, hint): (Vec<&'static str>, &str) = match of {
            Of::Figure => (vec!["slide"], "write it into the end of the stroke: end = { slide = -8 }"),
            Of::End => (marks.into_iter().chain(view).collect(), "write it beside `end`; both poses are seen alike"),
            Of::Name => (
                marks.into_iter().chain(["slide", "zoom"]).collect(),
                "it belongs to an exercise; write it into its [figure]",
            ),
        };
        for key in keys {
            if let Some(value) = f.raw(key) {
                let problem = Problem::new(&WITHOUT_EFFECT, format!("`{key}` changes nothing here"));
                f.report(problem.at(f.path(), value.span).hint(hint));
            }
        }
    }

    /// Reads the fields of a pose; others may stand beside them.
    fn read(f: &mut Fields<'_>, of: Of) -> Self {
        Self::without_effect(f, of);
        let faces = [
            ("right", Faces::Right),
            ("left", Faces::Left),
            ("up", Faces::Up),
            ("down", Faces::Down),
            ("viewer", Faces::Viewer),
            ("away", Faces::Away),
        ];
        let views = [("side", View::Side), ("front", View::Front), ("back", View::Back), ("above", View::Above)];
        Self {
            base: f.text("pose"),
            faces: f.one_of("faces", &faces),
            view: f.one_of("view", &views),
            turn: within(f, "turn", -60.0, 60.0),
            tilt: within(f, "tilt", 0.0, 60.0),
            lift: f.raw("lift").and_then(|raw| Some(Spanned::new(within(f, "lift", 0.0, 90.0)?, raw.span))),
            slide: within(f, "slide", -40.0, 40.0),
            bones: BONES.iter().filter_map(|(key, bone)| Some((*bone, direction(f, key)?))).collect(),
            contacts: each(f, "contacts", contact),
            zoom: f.text("zoom").and_then(|text| Some(Spanned::new(spot(f, &text)?, text.span))),
            mat: f.raw("mat").is_some().then(|| f.flag("mat")),
            wall: f.raw("wall").map(|raw| Spanned::new(f.flag("wall"), raw.span)),
            target: f.raw("target").is_some().then(|| each(f, "target", spot)),
            avoid: f.raw("avoid").is_some().then(|| each(f, "avoid", spot)),
            stroke: f.raw("stroke").is_some().then(|| each(f, "stroke", spot)),
            labels: labels(f),
        }
    }
}

fn labels(f: &mut Fields<'_>) -> Option<Vec<Label>> {
    f.raw("labels")?;
    Some(f.tables("labels", "a label", label).into_iter().flatten().collect())
}

fn label(f: &mut Fields<'_>) -> Option<Label> {
    let (at, text) = (f.required_text("at"), f.required_text("text"));
    let at = at.and_then(|at| spot(f, &at));
    Some(Label { at: at?, text: text?.value })
}

/// A number of degrees or centimetres within limits.
fn within(f: &mut Fields<'_>, key: &'static str, low: f64, high: f64) -> Option<f64> {
    let value = f.raw(key)?;
    let number = number(&value.value).filter(|number| (low..=high).contains(number));
    if number.is_none() {
        let message = format!("`{key}` is a number from {low} to {high}");
        f.report(Problem::new(&WRONG_TYPE, message).at(f.path(), value.span));
    }
    number
}

fn number(value: &Value) -> Option<f64> {
    match value {
        Value::Integer(number) => Some(*number as f64),
        Value::Float(number) => Some(*number),
        Value::Plain(text) => text.parse().ok(),
        _ => None,
    }
}

/// `right_thigh = 5`, or `[5, 20]`: degrees in the plane, and out of it.
fn direction(f: &mut Fields<'_>, key: &'static str) -> Option<Spanned<Direction>> {
    let value = f.raw(key)?;
    let direction = match &value.value {
        Value::Array(items) => match items.as_slice() {
            [angle, out] => number(&angle.value).zip(number(&out.value)),
            _ => None,
        },
        angle => number(angle).map(|angle| (angle, 0.0)),
    };
    let direction = direction.filter(|(angle, out)| angle.abs() <= 360.0 && out.abs() <= 90.0);
    let Some((angle, out)) = direction else {
        let message = format!("`{key}` is no direction");
        let hint = "write degrees as seen from the side, 0 right, 90 up, -90 down; or two numbers, the second from \
                    -90 (away) to 90 (towards you): [0, 30]";
        f.report(Problem::new(&BAD_DIRECTION, message).at(f.path(), value.span).hint(hint));
        return None;
    };
    Some(Spanned::new(Direction { angle, out }, value.span))
}

fn each<T>(
    f: &mut Fields<'_>,
    key: &'static str,
    read: impl Fn(&mut Fields<'_>, &Spanned<String>) -> Option<T>,
) -> Vec<Spanned<T>> {
    let texts = f.texts(key);
    texts.iter().filter_map(|text| Some(Spanned::new(read(f, text)?, text.span))).collect()
}

/// `left hand on floor`, `left hand free`
fn contact(f: &mut Fields<'_>, text: &Spanned<String>) -> Option<Contact> {
    if let Some(part) = text.value.strip_suffix(" free") {
        return Some(Contact { part: spot_in(f, text, part)?, on: Support::Free });
    }
    let Some((part, on)) = text.value.split_once(" on ") else {
        let problem = Problem::new(&BAD_CONTACT, format!("“{}” does not say what touches what", text.value));
        f.report(problem.at(f.path(), text.span).hint("write it like “left hand on floor” or “left hand free”"));
        return None;
    };
    let part = spot_in(f, text, part);
    let thing = on.trim().trim_start_matches("the ").replace('-', " ");
    let things = || THINGS.iter().map(|(name, _)| *name);
    let on = match THINGS.iter().find(|(name, _)| *name == thing) {
        Some((_, thing)) => *thing,
        None if nearest(&thing, things()).is_some() || !is_spot(on) => {
            let known = things().collect::<Vec<_>>().join(", ");
            let hint = nearest(&thing, things()).map(|near| format!("did you mean `{near}`?"));
            let problem = Problem::new(&BAD_CONTACT, format!("`{}` is nothing to rest on", on.trim()));
            let at = part_of(text, on);
            f.report(problem.at(f.path(), at).hint(format!("known: {known}, and parts of the body")).maybe_hint(hint));
            return None;
        }
        None => Support::Body(spot_in(f, text, on)?),
    };
    Some(Contact { part: part?, on })
}

/// Whether some words are meant as a part of the body.
fn is_spot(words: &str) -> bool {
    let (_, name, _) = taken_apart(words);
    PARTS.iter().any(|(part, ..)| *part == name) || nearest(&name, PARTS.iter().map(|(part, ..)| *part)).is_some()
}

fn spot(f: &mut Fields<'_>, text: &Spanned<String>) -> Option<Spot> {
    spot_in(f, text, &text.value)
}

/// A place on the body, written as part of a text.
fn spot_in(f: &mut Fields<'_>, text: &Spanned<String>, words: &str) -> Option<Spot> {
    let (side, name, along) = taken_apart(words);
    let at = part_of(text, words.trim());
    let Some((_, part, is_paired)) = PARTS.iter().find(|(part, ..)| *part == name) else {
        let problem = Problem::new(&BAD_BODY_PART, format!("no part of the body is called `{name}`"));
        let near = nearest(&name, PARTS.iter().map(|(part, ..)| *part));
        let hint = near.map(|near| format!("did you mean `{near}`?"));
        let known = PARTS.iter().map(|(part, ..)| *part).collect::<Vec<_>>().join(", ");
        f.report(problem.at(f.path(), at).hint(format!("known: {known}")).maybe_hint(hint));
        return None;
    };
    let problem = match (is_paired, side) {
        (true, None) => Some((format!("which {name}?"), format!("write `left {name}` or `right {name}`"))),
        (false, Some(side)) => Some((format!("there is one {name}"), format!("leave `{}` out", side.word()))),
        _ => None,
    };
    if let Some((message, hint)) = problem {
        f.report(Problem::new(&BAD_BODY_PART, message).at(f.path(), at).hint(hint));
        return None;
    }
    let is_stretch = |(low, high): &(f64, f64)| 0.0 <= *low && low <= high && *high <= 1.0;
    if let Some(along) = along
        && !is_stretch(&along)
    {
        let problem = Problem::new(&BAD_BODY_PART, "a stretch runs from 0 to 1").at(f.path(), at);
        let side = side.map_or(String::new(), |side| format!("{} ", side.word()));
        f.report(problem.hint(format!("write it like `{side}{name} 0.2-0.6`")));
        return None;
    }
    Some(Spot { part: *part, side, along })
}

/// Side, name and stretch: `back of the right knee 0.2-0.6`.
fn taken_apart(words: &str) -> (Option<Side>, String, Option<(f64, f64)>) {
    let (mut side, mut along, mut name) = (None, None, Vec::new());
    let words = words.to_lowercase();
    for word in words.split_whitespace().flat_map(|word| match word.starts_with(|c: char| c.is_ascii_digit()) {
        true => vec![word],
        false => word.split('-').collect(),
    }) {
        match word {
            "left" => side = Some(Side::Left),
            "right" => side = Some(Side::Right),
            "the" => {}
            word if word.starts_with(|c: char| c.is_ascii_digit()) => {
                let (low, high) = word.split_once(['-', '–']).unwrap_or((word, word));
                along = Some((low.parse().unwrap_or(f64::NAN), high.parse().unwrap_or(f64::NAN)));
            }
            word => name.push(word),
        }
    }
    (side, name.join(" "), along)
}

/// The place of some words of a text, where the text was written plainly.
fn part_of(text: &Spanned<String>, words: &str) -> Span {
    let (range, words) = (text.span.range(), words.trim());
    let is_plain = range.len() == text.value.len() + 2;
    match text.value.find(words).filter(|_| is_plain && !words.is_empty()) {
        Some(at) => Span::new(range.start + 1 + at..range.start + 1 + at + words.len()),
        None => text.span,
    }
}

/// Reads the poses of `poses.toml`: `[[pose]]`, each with an `id`.
pub fn poses(f: &mut Fields<'_>) -> Vec<(Spanned<String>, Pose)> {
    let named = f.tables("pose", "a pose", |f| {
        let id = f.required_text("id");
        let pose = Pose::read(f, Of::Name);
        id.map(|id| (id, pose))
    });
    named.into_iter().flatten().collect()
}

/// A figure that stands in running text: ```` ```figure ```` with `use = "calves"`.
#[derive(Clone, PartialEq, Eq, Hash, Debug)]
pub struct Placed {
    /// The slug of an exercise, or `diagram:NAME`.
    pub what: Spanned<String>,
    /// Which pose of the exercise; its own if nothing is said.
    pub pose: Option<Spanned<String>>,
}

impl Placed {
    /// Reads the block.
    pub fn read(f: &mut Fields<'_>) -> Option<Self> {
        let (what, pose) = (f.required_text("use"), f.text("pose"));
        Some(Self { what: what?, pose })
    }
}

/// Boxes and arrows: a chain of causes, or a loop of them.
#[derive(Clone, PartialEq, Debug)]
pub struct Diagram {
    /// By which it is used.
    pub id: Spanned<String>,
    /// What it is called.
    pub title: String,
    /// What a reader who cannot see it is told.
    pub alt: String,
    /// The boxes, in the order in which they are read.
    pub nodes: Vec<Station>,
    /// The arrows.
    pub edges: Vec<Arrow>,
}

/// A box of a diagram.
#[derive(Clone, PartialEq, Debug)]
pub struct Station {
    /// By which arrows name it.
    pub id: Spanned<String>,
    /// What it says.
    pub text: String,
    /// The page it leads to.
    pub to: Option<Spanned<String>>,
    /// It is no part of the way: it stands beside it.
    pub is_aside: bool,
}

/// An arrow of a diagram.
#[derive(Clone, PartialEq, Debug)]
pub struct Arrow {
    /// The box it leaves.
    pub from: Spanned<String>,
    /// The box it leads to.
    pub to: Spanned<String>,
    /// What stands beside it.
    pub text: Option<String>,
    /// Whether it is a guess.
    pub is_dashed: bool,
}

/// Reads `diagrams.toml`: `[[diagram]]`, each with `[[diagram.node]]` and `[[diagram.edge]]`.
pub fn diagrams(f: &mut Fields<'_>) -> Vec<Diagram> {
    let read = |f: &mut Fields<'_>| {
        let (id, title, alt) = (f.required_text("id"), f.required_text("title"), f.required_text("alt"));
        let nodes = f.tables("node", "a node", |f| {
            let (id, text, to, is_aside) =
                (f.required_text("id"), f.required_text("text"), f.text("to"), f.flag("aside"));
            Some(Station { id: id?, text: text?.value, to, is_aside })
        });
        let edges = f.tables("edge", "an edge", |f| {
            let (from, to, text) = (f.required_text("from"), f.required_text("to"), f.text("text"));
            let is_dashed = f.flag("dashed");
            Some(Arrow { from: from?, to: to?, text: text.map(|text| text.value), is_dashed })
        });
        let (nodes, edges) = (nodes.into_iter().flatten().collect(), edges.into_iter().flatten().collect());
        Some(Diagram { id: id?, title: title?.value, alt: alt?.value, nodes, edges })
    };
    f.tables("diagram", "a diagram", read).into_iter().flatten().collect()
}

/// The named poses: the author’s own, and those of the program.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Shelf {
    poses: BTreeMap<String, Pose>,
    /// Diagrams, in the order in which they were written.
    pub diagrams: Vec<Diagram>,
    /// Whether some could not be read: nothing is drawn then.
    pub is_partial: bool,
}

impl Shelf {
    /// Puts poses on the shelf; of two with the same name the later one stays.
    pub fn new(poses: impl IntoIterator<Item = (String, Pose)>, diagrams: Vec<Diagram>, is_partial: bool) -> Self {
        Self { poses: poses.into_iter().collect(), diagrams, is_partial }
    }

    /// The pose of this name.
    pub fn pose(&self, name: &str) -> Option<&Pose> {
        self.poses.get(name)
    }

    /// All names.
    pub fn names(&self) -> impl Iterator<Item = &str> {
        self.poses.keys().map(String::as_str)
    }
}

/// Everything that is drawn.
#[derive(Clone, Debug, Default)]
pub struct Figures {
    /// The drawings of each exercise that has some, in the order of its poses.
    pub poses: BTreeMap<PageId, Arc<Vec<Drawing>>>,
    /// Diagrams by name.
    pub diagrams: BTreeMap<String, Arc<Drawing>>,
    /// The body with its regions, each of which leads to its page.
    pub map: Option<Arc<Drawing>>,
    /// Where an exercise presses, on a small body.
    pub locators: BTreeMap<PageId, Arc<Drawing>>,
}

impl Figures {
    /// The drawings of an exercise.
    pub fn of(&self, id: &PageId) -> &[Drawing] {
        self.poses.get(id).map_or(&[], |drawings| drawings.as_slice())
    }

    /// The drawing that was placed in a text.
    pub fn placed(&self, placed: &Placed) -> Option<&Drawing> {
        let name = placed.what.value.as_str();
        if name == "body-map" {
            return self.map.as_deref();
        }
        if let Some(diagram) = name.strip_prefix("diagram:") {
            return self.diagrams.get(diagram).map(|drawing| &**drawing);
        }
        let (_, drawings) = self.poses.iter().find(|(id, _)| id.slug() == name)?;
        let pose = placed.pose.as_ref().map_or(START, |pose| pose.value.as_str());
        drawings.iter().find(|drawing| drawing.name == pose)
    }
}

/// The name of an exercise’s own pose.
pub const START: &str = "start";

/// A part of an SVG on a page.
#[derive(Clone, PartialEq, Eq, Debug)]
pub enum Markup {
    /// As it is.
    Text(Arc<str>),
    /// An id that is new on the page.
    Id,
    /// The address of a page of the site.
    Href(Target, Option<String>),
}

/// What a drawing says with a sign that has to be explained.
#[derive(Clone, Copy, PartialEq, Eq, PartialOrd, Ord, Debug)]
pub enum Mark {
    /// A patch: press here.
    Press,
    /// The edge of a patch on the far side of the body.
    PressBehind,
    /// A crossed circle: never press.
    NeverPress,
    /// An arrow to and fro.
    Way,
}

impl Mark {
    /// The key of the words that explain it, in the wording of the interface.
    pub fn word(self) -> &'static str {
        match self {
            Self::Press => "key_press",
            Self::PressBehind => "key_behind",
            Self::NeverPress => "key_never",
            Self::Way => "key_way",
        }
    }
}

/// A drawing.
#[derive(Clone, PartialEq, Debug, Default)]
pub struct Drawing {
    /// SVG for a page of the site: with classes, without colours.
    pub page: Vec<Markup>,
    /// SVG as a file of its own: with colours.
    pub file: Arc<str>,
    /// A hash of that file, for its name; empty where no file is made of it.
    pub hash: String,
    /// In thousandths of the height of the person drawn.
    pub width: f64,
    /// In the same measure.
    pub height: f64,
    /// What a reader who cannot see it is told.
    pub alt: String,
    /// What stands below it.
    pub caption: Option<String>,
    /// The name of the pose; `start` for an exercise’s own.
    pub name: String,
    /// Whether the SVG for a page tells how the body goes to the end of a stroke.
    pub moves: bool,
    /// The signs on it.
    pub marks: BTreeSet<Mark>,
    /// How tall the letters of its labels are, in the measure of its width; 0 without labels, and for diagrams and maps.
    pub letters: f64,
}
