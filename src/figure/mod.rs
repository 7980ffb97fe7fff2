//! `Handbook` → figures: poses become bodies, bodies become shapes, shapes become SVG. What cannot be
//! drawn as it is described is told; nothing is drawn wrong.
//!
//! ```text
//!  Pose ─solve─▶ Posed ─range─▶ problems
//!                  └─view─▶ draw, marks ─▶ shapes ─▶ svg
//! ```

mod body;
mod diagram;
mod draw;
mod hull;
mod map;
mod marks;
mod motion;
mod path;
mod range;
mod rules;
mod sheet;
mod solve;
mod svg;
mod view;

pub use rules::RULES;
pub use sheet::contact_sheet;

use std::collections::{BTreeMap, BTreeSet};
use std::sync::Arc;

use glam::DVec2;
use rayon::prelude::*;

use crate::model::rules::WITHOUT_EFFECT;
use crate::model::{
    Bone, Build, Checked, Contact, Dead, Destination, Diagram, Drawing, Drawn, Entry, Figure, Figures, Handbook, List,
    Look, Mark, Page, PageId, Pose, Problem, Ref, Shelf, Skin, SourcePath, Span, Spanned, Spot, Station, Support,
    Target, View, Vocabulary, Zone, did_you_mean, word,
};
use map::Marked;
use rules::{BELOW_FLOOR, BROKEN_FIGURE, JOINT_RANGE, UNKNOWN_POSE};
use solve::{CENTIMETRE, Posed, Whole};
use svg::{For, Frame, Ink, LETTERS, Shape};
use view::Camera;

/// What was drawn for each page, for the next edition.
#[derive(Default)]
pub struct Memory {
    shelf: Shelf,
    look: Look,
    pages: BTreeMap<PageId, (Arc<Page>, Drawings)>,
    locators: BTreeMap<(Vec<Zone>, String), Arc<Drawing>>,
}

/// The drawings of a page, and what is wrong with them.
type Drawings = Arc<Checked<Arc<Vec<Drawing>>>>;

/// Draws the figures of every page that has some; those of a page in memory are not drawn again.
pub fn figures(book: &Handbook, memory: &mut Memory) -> Checked<Figures> {
    let look = book.config.look;
    if memory.shelf != book.shelf || memory.look != look {
        *memory = Memory { shelf: book.shelf.clone(), look, ..Memory::default() };
    }
    let with_figures = book.pages.values().filter(|page| figure_of(page).is_some() && !book.shelf.is_partial);
    let pages: Vec<&Arc<Page>> = with_figures.collect();
    let draw = |page: &&Arc<Page>| {
        let known = memory.pages.get(&page.id).filter(|(known, _)| Arc::ptr_eq(known, page));
        let drawn = known.map_or_else(|| Arc::new(of_page(&book.shelf, look, page)), |(_, drawn)| Arc::clone(drawn));
        (page.id.clone(), (Arc::clone(page), drawn))
    };
    memory.pages = pages.par_iter().map(draw).collect();
    let mut problems = Vec::new();
    let drawn = memory.pages.iter().map(|(id, (_, drawn))| {
        problems.extend_from_slice(&drawn.problems);
        (id.clone(), Arc::clone(&drawn.value))
    });
    let mut figures = Figures { poses: drawn.collect(), ..Figures::default() };
    if !book.shelf.is_partial {
        for diagram in &book.shelf.diagrams {
            let drawing = of_diagram(book, diagram).take(&mut problems);
            figures.diagrams.insert(diagram.id.value.clone(), Arc::new(drawing));
        }
    }
    figures.map = body_map(book).map(Arc::new);
    figures.locators = locators(book, &mut memory.locators);
    if !book.shelf.is_partial {
        problems.extend(misplaced(book, &figures));
    }
    Checked::new(figures, problems)
}

/// The regions on a body, if the vocabulary says where they lie.
fn body_map(book: &Handbook) -> Option<Drawing> {
    let regions = book.words.regions.iter().filter(|region| !region.map.is_empty());
    let marked: Vec<Marked> = regions
        .map(|region| {
            let target = Target::List(List::Entry(Vocabulary::Region, region.id.value.clone()));
            Marked { zones: region.map.clone(), label: Some((region.title.clone(), target)) }
        })
        .collect();
    let names: Vec<&str> = marked.iter().filter_map(|one| Some(one.label.as_ref()?.0.as_str())).collect();
    let alt = format!("{}: {}.", word("body_map_alt"), names.join(", "));
    (!marked.is_empty()).then(|| mapped(&marked, alt, "body-map", Ink::PlainLine))
}

/// Where each exercise presses: its muscles, or else its region. Exercises that press the same place
/// share a drawing.
fn locators(
    book: &Handbook,
    memory: &mut BTreeMap<(Vec<Zone>, String), Arc<Drawing>>,
) -> BTreeMap<PageId, Arc<Drawing>> {
    let known = std::mem::take(memory);
    let mut locators = BTreeMap::new();
    for page in book.pages.values() {
        let Some(exercise) = page.meta.exercise() else { continue };
        let entry = |list, id: &Spanned<String>| book.words.entry(list, &id.value);
        let muscles = exercise.muscles.iter().filter_map(|id| entry(Vocabulary::Muscle, id));
        let mut places: Vec<&Entry> = muscles.filter(|entry| !entry.map.is_empty()).collect();
        if places.is_empty() {
            places.extend(exercise.region.iter().filter_map(|id| entry(Vocabulary::Region, id)));
        }
        let zones: Vec<Zone> = places.iter().flat_map(|entry| entry.map.iter().copied()).collect();
        if zones.is_empty() {
            continue;
        }
        let names: Vec<&str> = places.iter().map(|entry| entry.plain.as_deref().unwrap_or(&entry.title)).collect();
        let alt = format!("{}: {}.", word("locator_alt"), names.join(", "));
        let key = (zones, alt);
        let drawing = memory.get(&key).or_else(|| known.get(&key)).cloned();
        let drawing = drawing.unwrap_or_else(|| {
            let marked = [Marked { zones: key.0.clone(), label: None }];
            Arc::new(mapped(&marked, key.1.clone(), "locator", Ink::SmallLine))
        });
        memory.insert(key, Arc::clone(&drawing));
        locators.insert(page.id.clone(), drawing);
    }
    locators
}

fn mapped(marked: &[Marked], alt: String, name: &str, line: Ink) -> Drawing {
    let (shapes, frame) = map::shapes(marked, line);
    let (size, title) = (frame.size(), word("body_map"));
    Drawing {
        page: svg::markup(&shapes, frame, 1.0, title, &alt),
        file: svg::svg(&shapes, frame, 1.0, title, &alt, For::File(Skin::default())).into(),
        hash: String::new(),
        width: size.x,
        height: size.y,
        alt,
        caption: None,
        name: name.to_owned(),
        moves: false,
        marks: BTreeSet::new(),
        letters: 0.0,
    }
}

/// How far a close-up reaches to both sides, above and below.
const NEAR: DVec2 = DVec2::new(340.0, 260.0);

/// How much larger a close-up is.
const ZOOM: f64 = 1.5;

/// Where diagrams are written.
const DIAGRAMS: &str = "content/diagrams.toml";

fn of_diagram(book: &Handbook, diagram: &Diagram) -> Checked<Drawing> {
    let source = SourcePath::new(DIAGRAMS);
    let mut problems = Vec::new();
    let ids = || diagram.nodes.iter().map(|node| node.id.value.as_str());
    for end in diagram.edges.iter().flat_map(|edge| [&edge.from, &edge.to]) {
        if !ids().any(|id| id == end.value) {
            let problem = Problem::new(&BROKEN_FIGURE, format!("this diagram has no node `{}`", end.value));
            problems.push(problem.at(&source, end.span).maybe_hint(did_you_mean(&end.value, ids())));
        }
    }
    let target = |node: &Station| {
        let to = node.to.as_ref()?;
        match book.resolve(None, &source, &Ref::Wiki(to.value.clone())) {
            Ok(Destination::Site(target, anchor)) => Some((target, anchor)),
            Err(Dead::Unread) => None,
            _ => {
                let problem = Problem::new(&BROKEN_FIGURE, format!("there is no page `{}`", to.value));
                let hint = did_you_mean(&to.value, book.index.slugs.keys().map(String::as_str));
                problems.push(problem.at(&source, to.span).maybe_hint(hint));
                None
            }
        }
    };
    let targets: Vec<_> = diagram.nodes.iter().map(target).collect();
    let (shapes, frame) = diagram::shapes(diagram, &targets);
    let size = frame.size();
    let drawing = Drawing {
        page: svg::markup(&shapes, frame, 1.0, &diagram.title, &diagram.alt),
        file: svg::svg(&shapes, frame, 1.0, &diagram.title, &diagram.alt, For::File(Skin::default())).into(),
        hash: String::new(),
        width: size.x,
        height: size.y,
        alt: diagram.alt.clone(),
        caption: Some(diagram.title.clone()),
        name: diagram.id.value.clone(),
        moves: false,
        marks: BTreeSet::new(),
        letters: 0.0,
    };
    Checked::new(drawing, problems)
}

/// Figures in running text that name nothing.
fn misplaced(book: &Handbook, figures: &Figures) -> Vec<Problem> {
    let pages = book.pages.values().map(|page| (&page.source, &page.doc));
    let docs = pages.chain(book.fragments.values().map(|fragment| (&fragment.source, &fragment.doc)));
    let mut problems = Vec::new();
    for (source, placed) in docs.flat_map(|(source, doc)| doc.figures.iter().map(move |placed| (source, placed))) {
        if figures.placed(placed).is_some() || book.index.unread.contains(&placed.what.value) {
            continue;
        }
        let name = &placed.what.value;
        let exercise = figures.poses.iter().find(|(id, _)| id.slug() == name);
        let (message, known, at) = match (exercise, &placed.pose) {
            (Some((_, drawings)), Some(pose)) => {
                let known: Vec<String> = drawings.iter().map(|drawing| drawing.name.clone()).collect();
                (format!("`{name}` has no pose `{}`", pose.value), known, pose)
            }
            _ => {
                let poses = figures.poses.keys().map(|id| id.slug().to_owned());
                let diagrams = figures.diagrams.keys().map(|name| format!("diagram:{name}"));
                let map = figures.map.iter().map(|_| "body-map".to_owned());
                (format!("there is no figure `{name}`"), poses.chain(diagrams).chain(map).collect(), &placed.what)
            }
        };
        let hint = did_you_mean(&at.value, known.iter().map(String::as_str));
        let listed = if known.is_empty() {
            "no page has a figure yet".to_owned()
        } else {
            format!("known: {}", known.join(", "))
        };
        let problem = Problem::new(&BROKEN_FIGURE, message).at(source, at.span).hint(listed);
        problems.push(problem.maybe_hint(hint));
    }
    problems
}

fn figure_of(page: &Page) -> Option<&Figure> {
    let figure = page.meta.exercise()?.figure.as_ref()?;
    (!figure.is_partial && figure.poses.iter().any(Drawn::is_drawn)).then_some(figure)
}

fn of_page(shelf: &Shelf, look: Look, page: &Page) -> Checked<Arc<Vec<Drawing>>> {
    let mut artist = Artist { shelf, look, source: &page.source, problems: Vec::new() };
    let poses = figure_of(page).map(|figure| figure.poses.as_slice()).unwrap_or_default();
    let drawings = poses.iter().map(|drawn| artist.draw(page.title(), &poses[0], drawn)).collect();
    Checked::new(Arc::new(drawings), artist.problems)
}

/// A pose with all that it begins with.
#[derive(Clone, Default)]
struct Composed {
    whole: Whole,
    view: Option<View>,
    turn: Option<f64>,
    tilt: Option<f64>,
    mat: Option<bool>,
    /// Where the page says what it begins with.
    base: Option<Span>,
    /// Whether every pose that it begins with is there.
    is_whole: bool,
}

struct Artist<'a> {
    shelf: &'a Shelf,
    look: Look,
    source: &'a SourcePath,
    problems: Vec<Problem>,
}

impl<'a> Artist<'a> {
    fn draw(&mut self, title: &str, first: &Drawn, drawn: &Drawn) -> Drawing {
        // A further pose changes the exercise’s own, unless it begins with a named one.
        let is_first = std::ptr::eq(first, drawn);
        let layers: Vec<&Pose> = if is_first { vec![&first.pose] } else { vec![&first.pose, &drawn.pose] };
        let body_of = &layers[usize::from(!is_first && drawn.pose.base.is_some())..];
        let composed = self.compose(body_of);
        self.without_effect(&drawn.pose, &composed.whole);
        let (posed, end) = self.bodies(&composed, body_of, drawn);
        let body = &posed.body;
        let view = composed.view.unwrap_or(View::Side);
        // A little from before and above, so that near and far come apart and a roller looks long.
        let (turn, tilt) = match view {
            View::Side | View::Front | View::Back => (14.0, 10.0),
            View::Above => (0.0, 0.0),
        };
        let camera = Camera::new(view, composed.turn.unwrap_or(turn), composed.tilt.unwrap_or(tilt), body);
        let mut picture = draw::picture(&posed, &camera, composed.mat.unwrap_or(false));

        let latest = |of: fn(&Pose) -> &Option<Vec<Spanned<Spot>>>| {
            layers.iter().rev().find_map(|pose| of(pose).clone()).unwrap_or_default()
        };
        let end_body = end.as_ref().map(|end| &end.body);
        let mut marks = BTreeSet::new();
        let mut edges = Vec::new();
        for spot in latest(|pose| &pose.target) {
            let patch = marks::target(body, &camera, spot.value, end_body);
            let limb = solve::limb(spot.value);
            let limb = picture.nearer(limb, solve::root(spot.value));
            marks.insert(if patch.is_behind { Mark::PressBehind } else { Mark::Press });
            // Its edge shows through what is in front of it, but not through the body; on the far side of the
            // body there is an edge only.
            if !patch.is_behind {
                picture.mark(limb, patch.fill);
            }
            match patch.is_behind {
                true => patch.edge.into_iter().for_each(|edge| picture.mark(limb, edge)),
                false => edges.extend(patch.edge),
            }
        }
        let mut shapes = Vec::new();
        picture.draw_ground(&mut shapes);
        let mut taken: Vec<_> = picture.circles().collect();
        // Where the body is at the end of the stroke, pale and below it.
        let ghost = end.as_ref().map(|end| draw::picture(end, &camera, false));
        if let Some(ghost) = &ghost {
            taken.extend(ghost.body.iter().flat_map(draw::Unit::circles));
            ghost.ghost(&mut shapes);
        }
        picture.draw_body(&mut shapes, ghost.as_ref());
        shapes.extend(edges);
        let mut arrows = Vec::new();
        for spot in latest(|pose| &pose.stroke) {
            let (arrow, circles) = marks::stroke(body, &camera, spot.value, &picture);
            marks.insert(Mark::Way);
            shapes.extend(arrow);
            arrows.extend(circles);
        }
        for spot in latest(|pose| &pose.avoid) {
            shapes.extend(marks::avoid(body, &camera, spot.value, end_body));
            marks.insert(Mark::NeverPress);
        }
        let words = layers.iter().rev().find_map(|pose| pose.labels.clone()).unwrap_or_default();
        let (labels, boxes) = marks::labels(body, &camera, &words, &picture, &arrows);
        taken.extend(arrows);
        shapes.extend(labels);
        let edge = 14.0;
        let corners = taken
            .iter()
            .map(|circle| (circle.at - circle.radius, circle.at + circle.radius))
            .chain(boxes.iter().copied());
        let frame = corners.fold(None, |frame: Option<Frame>, (low, high)| {
            let frame = frame.unwrap_or(Frame { from: low, to: high });
            Some(Frame { from: frame.from.min(low), to: frame.to.max(high) })
        });
        let frame = frame.unwrap_or(Frame { from: DVec2::ZERO, to: DVec2::ONE });
        let whole = Frame { from: frame.from - edge, to: frame.to + edge };
        let drawing = match &drawn.pose.zoom {
            None => self.finish(title, drawn, &shapes, whole, 1.0),
            Some(zoom) => {
                let middle = camera.point(body.place(zoom.value).at);
                let near = Frame { from: middle - NEAR, to: middle + NEAR };
                let near = Frame { from: near.from.max(whole.from), to: near.to.min(whole.to) };
                // A word is never cut.
                let near = boxes.iter().fold(near, |frame, (low, high)| Frame {
                    from: frame.from.min(*low - edge),
                    to: frame.to.max(*high + edge),
                });
                self.finish(title, drawn, &shapes, near, ZOOM)
            }
        };
        let zoom = if drawn.pose.zoom.is_some() { ZOOM } else { 1.0 };
        Drawing { marks, letters: if words.is_empty() { 0.0 } else { LETTERS * zoom }, ..drawing }
    }

    /// The body, and the body at the end of the stroke. A pose is judged on a body of medium build: whether
    /// it can be taken must not hang on how the handbook wants people to look.
    fn bodies(&mut self, composed: &Composed, layers: &[&Pose], drawn: &Drawn) -> (Posed, Option<Posed>) {
        let of_build = |artist: &mut Self, build| {
            let mut composed = composed.clone();
            composed.whole.build = build;
            let posed = artist.solve(&composed, drawn);
            let end = drawn.end.as_ref().map(|end| artist.end_of(layers, end, build, drawn, &posed));
            (posed, end)
        };
        let before = self.problems.len();
        let medium = of_build(self, Build::Medium);
        let told = self.problems.len();
        if self.look.build == Build::Medium || told > before {
            return medium;
        }
        let own = of_build(self, self.look.build);
        self.problems.truncate(told);
        own
    }

    /// The body at the end of a stroke.
    fn end_of(&mut self, layers: &[&Pose], end: &Pose, build: Build, drawn: &Drawn, start: &Posed) -> Posed {
        let with_end: Vec<&Pose> = layers.iter().copied().chain([end]).collect();
        let mut composed = self.compose(&with_end);
        composed.whole.build = build;
        let mut posed = self.solve(&composed, drawn);
        if let Some(slide) = end.slide {
            let found = solve::slide(&mut posed, start, &composed.whole, slide, self.source, drawn.name.span);
            self.problems.extend(found);
        }
        posed
    }

    /// `zoom` says how much larger it is shown.
    fn finish(&self, title: &str, drawn: &Drawn, shapes: &[Shape], frame: Frame, zoom: f64) -> Drawing {
        let alt = drawn.alt.as_ref().map(|alt| alt.value.clone()).unwrap_or_default();
        let step = drawn.step.as_ref().map(|step| format!("{} {}", word("step"), step.value));
        let caption = match (step, &drawn.caption) {
            (Some(step), Some(caption)) => Some(format!("{step}: {caption}")),
            (step, caption) => step.or(caption.clone()),
        };
        let title = match &caption {
            Some(caption) => format!("{title}: {caption}"),
            None => title.to_owned(),
        };
        let size = frame.size();
        let file = svg::svg(shapes, frame, zoom, &title, &alt, For::File(self.look.skin));
        let file = svg::on_any_ground(&file);
        Drawing {
            page: svg::markup(shapes, frame, zoom, &title, &alt),
            hash: blake3::hash(file.as_bytes()).to_hex().to_string(),
            file: file.into(),
            width: size.x * zoom,
            height: size.y * zoom,
            alt,
            caption,
            name: drawn.name.value.clone(),
            moves: drawn.end.is_some(),
            marks: BTreeSet::new(),
            letters: 0.0,
        }
    }

    /// Puts together what a pose says and what it begins with.
    fn compose(&mut self, layers: &[&Pose]) -> Composed {
        let mut composed = Composed { is_whole: true, ..Composed::default() };
        let mut all: Vec<(&Pose, bool)> = Vec::new();
        for layer in layers {
            let bases = match self.bases(layer) {
                Ok(bases) => bases,
                Err(problem) => {
                    composed.is_whole = false;
                    if !self.problems.iter().any(|other| other.place == problem.place) {
                        self.problems.push(*problem);
                    }
                    Vec::new()
                }
            };
            all.extend(bases.into_iter().rev().map(|pose| (pose, false)));
            all.push((layer, true));
        }
        for (pose, is_own) in all {
            composed.whole.say(pose, is_own);
            if let Some(base) = pose.base.as_ref().filter(|_| is_own) {
                composed.base = Some(base.span);
            }
            composed.view = pose.view.or(composed.view);
            composed.turn = pose.turn.or(composed.turn);
            composed.tilt = pose.tilt.or(composed.tilt);
            composed.mat = pose.mat.or(composed.mat);
        }
        composed
    }

    /// What a pose begins with, the nearest first.
    fn bases<'p>(&self, pose: &'p Pose) -> Result<Vec<&'p Pose>, Box<Problem>>
    where
        'a: 'p,
    {
        let mut bases: Vec<&Pose> = Vec::new();
        let Some(first) = &pose.base else { return Ok(bases) };
        let mut names = vec![first.value.as_str()];
        let mut next = Some(first);
        while let Some(name) = next {
            let Some(base) = self.shelf.pose(&name.value) else {
                let known = self.shelf.names().collect::<Vec<_>>().join(", ");
                let message = match names.as_slice() {
                    [only] => format!("there is no pose `{only}`"),
                    [first, .., last] => format!("`{first}` begins with `{last}`, and there is no such pose"),
                    [] => String::new(),
                };
                let problem = Problem::new(&UNKNOWN_POSE, message).at(self.source, first.span);
                let hint = did_you_mean(&name.value, self.shelf.names());
                return Err(Box::new(problem.hint(format!("known: {known}")).maybe_hint(hint)));
            };
            bases.push(base);
            next = base.base.as_ref();
            if let Some(name) = next {
                let is_circle = names.contains(&name.value.as_str());
                names.push(&name.value);
                if is_circle {
                    let message = format!("this pose begins with itself: {}", names.join(" → "));
                    let problem = Problem::new(&UNKNOWN_POSE, message).at(self.source, first.span);
                    return Err(Box::new(problem.hint("let one of them begin with another pose, or with none")));
                }
            }
        }
        Ok(bases)
    }

    /// Tells what a pose says of its own and nothing follows from.
    fn without_effect(&mut self, pose: &Pose, whole: &Whole) {
        let has = |is_meant: fn(&Contact) -> bool| whole.contacts.iter().any(|(contact, _)| is_meant(contact));
        let carried = |contact: &Contact| {
            solve::limb(contact.part) == solve::Limb::Trunk
                && matches!(contact.on, Support::Floor | Support::Chair | Support::Roller | Support::LongRoller)
        };
        let mut tell = |span: Span, message: &str, hint: &str| {
            self.problems.push(Problem::new(&WITHOUT_EFFECT, message).at(self.source, span).hint(hint));
        };
        if let Some(lift) = pose.lift.as_ref().filter(|_| has(carried)) {
            let hint = "take it out; or free the trunk, as in contacts = [\"seat free\"]";
            tell(lift.span, "`lift` changes nothing here: the trunk rests on something", hint);
        }
        let is_there = has(|contact| matches!(contact.on, Support::Ball | Support::Wall));
        if let Some(wall) = pose.wall.as_ref().filter(|wall| wall.value && !is_there) {
            tell(
                wall.span,
                "`wall` changes nothing here: nothing touches it",
                "say what does, as in “right hip side on ball”",
            );
        }
    }

    /// Solves a pose, and tells what is wrong with it.
    fn solve(&mut self, composed: &Composed, drawn: &Drawn) -> Posed {
        // What no line of the page brought comes from the pose it begins with.
        let at = composed.base.unwrap_or(drawn.name.span);
        let whole = &composed.whole;
        let (posed, problems) = solve::solve(whole, self.source, at);
        let is_reached = problems.is_empty() && composed.is_whole;
        self.problems.extend(problems.into_iter().filter(|_| composed.is_whole));
        // What could not be reached is where it should not be.
        if is_reached {
            for joint in range::too_far(&posed.body) {
                let place = whole.brought_by(&[joint.bone, above(joint.bone)], limb_of(joint.bone)).unwrap_or(at);
                let problem = Problem::new(&JOINT_RANGE, joint.message).at(self.source, place);
                self.problems.push(problem.hint("point one of the two bones at this joint elsewhere"));
            }
            let mut told: Vec<&str> = Vec::new();
            for (part, at_, radius) in draw::balls(&posed.body) {
                let below = radius - at_.y;
                if below > 1.5 * CENTIMETRE && !told.contains(&part) {
                    told.push(part);
                    let message = format!("the {part} is {:.0} cm below the floor", below / CENTIMETRE);
                    let (bones, limb) = draw::bones_of(part);
                    let place = whole.brought_by(&bones, limb).unwrap_or(at);
                    let problem = Problem::new(&BELOW_FLOOR, message).at(self.source, place);
                    self.problems.push(problem.hint("raise it, or say what it rests on"));
                }
            }
        }
        posed
    }
}

/// The bone on the near side of a joint.
fn above(bone: Bone) -> Bone {
    match bone {
        Bone::Head | Bone::Gaze | Bone::UpperArm(_) => Bone::Chest,
        Bone::Trunk | Bone::Chest | Bone::Thigh(_) => Bone::Trunk,
        Bone::Forearm(side) => Bone::UpperArm(side),
        Bone::Hand(side) | Bone::Thumb(side) => Bone::Forearm(side),
        Bone::Shin(side) => Bone::Thigh(side),
        Bone::Foot(side) => Bone::Shin(side),
    }
}

fn limb_of(bone: Bone) -> solve::Limb {
    match bone {
        Bone::UpperArm(side) | Bone::Forearm(side) | Bone::Hand(side) | Bone::Thumb(side) => solve::Limb::Arm(side),
        Bone::Thigh(side) | Bone::Shin(side) | Bone::Foot(side) => solve::Limb::Leg(side),
        Bone::Trunk | Bone::Chest | Bone::Head | Bone::Gaze => solve::Limb::Trunk,
    }
}
