//! Boxes and arrows: a chain of causes from top to bottom, or a loop. What leads back up makes the
//! loop: its boxes go down the right side and up the left one, in the order in which they are read.

use glam::DVec2;

use super::path::Path;
use super::svg::{Frame, Ink, NODE_LETTERS, Shape};
use crate::model::{Diagram, Target};

/// A box in the picture.
struct Laid {
    middle: DVec2,
    lines: Vec<String>,
}

const WIDTH: f64 = 340.0;
const LINE_HEIGHT: f64 = 44.0;
const GAP: f64 = 76.0;
const BETWEEN: f64 = 92.0;

impl Laid {
    fn half(&self) -> DVec2 {
        DVec2::new(WIDTH / 2.0, self.lines.len() as f64 * LINE_HEIGHT / 2.0 + 18.0)
    }
}

/// Draws a diagram; `targets` are the pages that its boxes lead to.
pub(super) fn shapes(diagram: &Diagram, targets: &[Option<(Target, Option<String>)>]) -> (Vec<Shape>, Frame) {
    let boxes = places(diagram);
    let at = |id: &str| diagram.nodes.iter().position(|node| node.id.value == id).map(|n| &boxes[n]);
    let mut shapes = Vec::new();
    let low = boxes.iter().map(|one| one.middle - one.half()).fold(DVec2::MAX, DVec2::min);
    let high = boxes.iter().map(|one| one.middle + one.half()).fold(DVec2::MIN, DVec2::max);
    for edge in &diagram.edges {
        let (Some(from), Some(to)) = (at(&edge.from.value), at(&edge.to.value)) else { continue };
        arrow(from, to, edge.is_dashed, edge.text.as_deref(), &mut shapes);
    }
    for ((node, one), target) in diagram.nodes.iter().zip(&boxes).zip(targets) {
        if let Some((to, anchor)) = target {
            shapes.push(Shape::Link { to: to.clone(), anchor: anchor.clone() });
        }
        let ink = if node.is_aside { Ink::Aside } else { Ink::Node };
        shapes.push(Shape::path(ink, rounded(one)));
        let top = one.middle.y - (one.lines.len() as f64 - 1.0) * LINE_HEIGHT / 2.0;
        for (n, line) in one.lines.iter().enumerate() {
            let at = DVec2::new(one.middle.x, top + n as f64 * LINE_HEIGHT + NODE_LETTERS * 0.36);
            shapes.push(Shape::Text { at, anchor: "middle", letters: NODE_LETTERS, text: line.clone() });
        }
        if target.is_some() {
            shapes.push(Shape::End);
        }
    }
    (shapes, Frame { from: low - 12.0, to: high + 12.0 })
}

/// Where each box goes.
fn places(diagram: &Diagram) -> Vec<Laid> {
    let lines: Vec<Vec<String>> = diagram.nodes.iter().map(|node| wrapped(&node.text)).collect();
    let position = |id: &str| diagram.nodes.iter().position(|node| node.id.value == id);
    let way: Vec<usize> = (0..diagram.nodes.len()).filter(|n| !diagram.nodes[*n].is_aside).collect();
    let on_way = |id: &str| position(id).and_then(|n| way.iter().position(|other| *other == n));
    // The arrow that leads furthest back up closes the loop.
    let back = diagram.edges.iter().filter_map(|edge| {
        let (from, to) = (on_way(&edge.from.value)?, on_way(&edge.to.value)?);
        (from > to + 1).then_some((to, from))
    });
    let closing = back.max_by_key(|(to, from)| from - to);
    let (first, last) = closing.unwrap_or((way.len(), way.len()));
    let count = (last + 1).saturating_sub(first).min(way.len() - first.min(way.len()));
    let right = count.div_ceil(2);

    // Rows from the top: what leads in, then pairs of the loop, then what is left.
    let mut rows: Vec<[Option<usize>; 2]> = way[..first.min(way.len())].iter().map(|n| [None, Some(*n)]).collect();
    let looped = &way[first.min(way.len())..(first + count).min(way.len())];
    for row in 0..right {
        let left = count.checked_sub(1 + row).filter(|left| *left >= right);
        rows.push([left.map(|n| looped[n]), Some(looped[row])]);
    }
    rows.extend(way[(first + count).min(way.len())..].iter().map(|n| [None, Some(*n)]));
    let columns = if count > 0 || diagram.nodes.iter().any(|node| node.is_aside) { 2 } else { 1 };
    // What stands beside the way goes to a free place near what it is joined to, or below.
    for n in (0..diagram.nodes.len()).filter(|n| diagram.nodes[*n].is_aside) {
        let id = &diagram.nodes[n].id.value;
        let joined = diagram.edges.iter().find_map(|edge| match (edge.from.value == *id, edge.to.value == *id) {
            (true, _) => position(&edge.to.value),
            (_, true) => position(&edge.from.value),
            _ => None,
        });
        let row = joined.and_then(|joined| rows.iter().position(|row| row.contains(&Some(joined))));
        match row {
            Some(row) if rows[row][0].is_none() => rows[row][0] = Some(n),
            Some(row) if rows.get(row + 1).is_some_and(|row| row[0].is_none()) => rows[row + 1][0] = Some(n),
            Some(row) if row + 1 == rows.len() => rows.push([Some(n), None]),
            _ => match rows.last_mut().filter(|row| row[1].is_none()) {
                Some(last) => last[1] = Some(n),
                None => rows.push([Some(n), None]),
            },
        }
    }
    let mut middles = vec![DVec2::ZERO; diagram.nodes.len()];
    let mut top = 0.0;
    for row in rows {
        let height = |n: usize| lines[n].len() as f64 * LINE_HEIGHT + 36.0;
        let tallest = row.iter().flatten().map(|n| height(*n)).fold(0.0, f64::max);
        for (column, n) in row.into_iter().enumerate() {
            if let Some(n) = n {
                let x = if columns == 1 { 0.0 } else { (WIDTH + BETWEEN) * column as f64 };
                middles[n] = DVec2::new(x, top + tallest / 2.0);
            }
        }
        top += tallest + GAP;
    }
    lines.into_iter().zip(middles).map(|(lines, middle)| Laid { middle, lines }).collect()
}

/// Words in lines that fit into a box.
fn wrapped(text: &str) -> Vec<String> {
    let most = ((WIDTH - 36.0) / (NODE_LETTERS * 0.55)) as usize;
    let mut lines: Vec<String> = Vec::new();
    for word in text.split_whitespace() {
        match lines.last_mut().filter(|line| line.chars().count() + 1 + word.chars().count() <= most) {
            Some(line) => {
                line.push(' ');
                line.push_str(word);
            }
            None => lines.push(word.to_owned()),
        }
    }
    lines
}

fn rounded(one: &Laid) -> Path {
    const RADIUS: f64 = 18.0;
    let half = one.half() - RADIUS;
    let corners = [(-1.0, -1.0), (1.0, -1.0), (1.0, 1.0), (-1.0, 1.0)];
    let circle = |(x, y): (f64, f64)| super::hull::Circle { at: one.middle + half * DVec2::new(x, y), radius: RADIUS };
    let mut path = Path::default();
    super::hull::closed(&corners.map(circle), &mut path);
    path
}

/// An arrow from edge to edge: straight up, down or across where it can be, else at a slant.
fn arrow(from: &Laid, to: &Laid, is_dashed: bool, text: Option<&str>, shapes: &mut Vec<Shape>) {
    let way = to.middle - from.middle;
    let edge = |one: &Laid, way: DVec2| {
        let half = one.half() + 4.0;
        let scale = (half.x / way.x.abs().max(1e-9)).min(half.y / way.y.abs().max(1e-9));
        one.middle + way * scale
    };
    let (start, end) = (edge(from, way), edge(to, -way));
    let along = (end - start).try_normalize().unwrap_or(DVec2::Y);
    let across = along.perp() * 15.0;
    let (mut line, mut head) = (Path::default(), Path::default());
    line.move_to(start);
    line.line_to(end - along * 24.0);
    head.move_to(end);
    head.line_to(end - along * 30.0 + across);
    head.line_to(end - along * 30.0 - across);
    head.close();
    shapes.push(Shape::path(if is_dashed { Ink::EdgeDashed } else { Ink::Edge }, line));
    shapes.push(Shape::path(Ink::EdgeHead, head));
    if let Some(text) = text {
        let at = (start + end) / 2.0 + DVec2::new(18.0, NODE_LETTERS * 0.3);
        shapes.push(Shape::Text { at, anchor: "start", letters: NODE_LETTERS, text: text.to_owned() });
    }
}
