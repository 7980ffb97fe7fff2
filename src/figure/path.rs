//! A path of lines and arcs, and how it is written into an SVG: in few letters.

use std::fmt::{self, Display, Formatter};

use glam::DVec2;

/// A path. Its numbers are whole: a thousandth of the body’s height is finer than any printer shows.
#[derive(Clone, PartialEq, Eq, Debug, Default)]
pub(super) struct Path(Vec<Step>);

#[derive(Clone, Copy, PartialEq, Eq, Debug)]
enum Step {
    Move(Point),
    Line(Point),
    Arc { radii: Point, turn: i64, is_large: bool, is_clockwise: bool, to: Point },
    Close,
}

type Point = (i64, i64);

fn point(at: DVec2) -> Point {
    (whole(at.x), whole(at.y))
}

pub(super) fn whole(number: f64) -> i64 {
    number.round() as i64
}

impl Path {
    pub(super) fn move_to(&mut self, at: DVec2) {
        self.0.push(Step::Move(point(at)));
    }

    pub(super) fn line_to(&mut self, to: DVec2) {
        if !self.is_at(to) {
            self.0.push(Step::Line(point(to)));
        }
    }

    /// Part of a circle.
    pub(super) fn arc_to(&mut self, radius: f64, is_large: bool, is_clockwise: bool, to: DVec2) {
        self.oval_to(DVec2::splat(radius), 0.0, is_large, is_clockwise, to);
    }

    /// Part of an ellipse that is turned by some degrees.
    pub(super) fn oval_to(&mut self, radii: DVec2, turn: f64, is_large: bool, is_clockwise: bool, to: DVec2) {
        // No arc leads to where it begins.
        if self.is_at(to) {
            return;
        }
        let step = Step::Arc { radii: point(radii), turn: whole(turn), is_large, is_clockwise, to: point(to) };
        self.0.push(step);
    }

    /// Whether it has come to a point.
    fn is_at(&self, here: DVec2) -> bool {
        match self.0.last() {
            Some(Step::Move(at) | Step::Line(at) | Step::Arc { to: at, .. }) => *at == point(here),
            Some(Step::Close) | None => false,
        }
    }

    pub(super) fn close(&mut self) {
        self.0.push(Step::Close);
    }

    pub(super) fn is_empty(&self) -> bool {
        self.0.is_empty()
    }
}

impl Display for Path {
    /// Every point as the way from the point before, a letter only where it changes, and a space only
    /// where a minus does not part two numbers.
    fn fmt(&self, f: &mut Formatter<'_>) -> fmt::Result {
        let (mut at, mut start): (Point, Point) = ((0, 0), (0, 0));
        let mut before = ' ';
        for step in &self.0 {
            let letter = match step {
                Step::Move(_) => 'm',
                Step::Line(_) => 'l',
                Step::Arc { .. } => 'a',
                Step::Close => 'z',
            };
            // After “m” further pairs are lines.
            let is_said = letter != before || letter == 'm';
            if is_said {
                write!(f, "{letter}")?;
            }
            before = letter;
            let mut parted = Parted { f, is_parted: is_said };
            match *step {
                Step::Move(to) | Step::Line(to) => {
                    parted.number(to.0 - at.0)?;
                    parted.number(to.1 - at.1)?;
                    at = to;
                    if letter == 'm' {
                        start = to;
                    }
                }
                Step::Arc { radii, turn, is_large, is_clockwise, to } => {
                    for number in [radii.0, radii.1, turn] {
                        parted.number(number)?;
                    }
                    write!(parted.f, " {}{}", u8::from(is_large), u8::from(is_clockwise))?;
                    parted.is_parted = true;
                    parted.number(to.0 - at.0)?;
                    parted.number(to.1 - at.1)?;
                    at = to;
                }
                Step::Close => at = start,
            }
        }
        Ok(())
    }
}

/// Writes numbers with what must stand between them.
struct Parted<'a, 'f> {
    f: &'a mut Formatter<'f>,
    is_parted: bool,
}

impl Parted<'_, '_> {
    fn number(&mut self, number: i64) -> fmt::Result {
        if !self.is_parted && number >= 0 {
            self.f.write_str(" ")?;
        }
        self.is_parted = false;
        write!(self.f, "{number}")
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn a_path_is_written_from_point_to_point() {
        let mut path = Path::default();
        path.move_to(DVec2::new(10.0, 10.0));
        path.line_to(DVec2::new(30.2, 5.0));
        path.line_to(DVec2::new(30.0, 25.0));
        path.arc_to(8.0, false, true, DVec2::new(14.0, 29.0));
        path.close();
        path.move_to(DVec2::new(11.0, 12.0));
        assert_eq!(path.to_string(), "m10 10l20-5 0 20a8 8 0 01-16 4zm1 2");
    }
}
