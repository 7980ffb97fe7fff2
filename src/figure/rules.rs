//! Rules about poses.

use crate::model::Rule;

/// Every rule of this room.
pub const RULES: &[&Rule] = &[&UNKNOWN_POSE, &IMPOSSIBLE_REACH, &JOINT_RANGE, &BELOW_FLOOR, &BROKEN_FIGURE];

/// A pose that nobody has described.
pub(super) static UNKNOWN_POSE: Rule = Rule::error(
    "unknown-pose",
    [
        "A named pose, or a figure, that does not exist.",
        "A drawing of another position than the one that was meant would be copied by a client.",
        "pose = \"long-siting\"",
        "Correct the name. The hint lists the poses that there are; your own stand in content/poses.toml.",
    ],
);

/// A part that cannot touch what it should.
pub(super) static IMPOSSIBLE_REACH: Rule = Rule::error(
    "impossible-reach",
    [
        "A part of the body that cannot touch what it should touch: the limb is too short, or points elsewhere.",
        "A drawing in which a hand hovers above the floor shows a position that nobody can take.",
        "contacts = [\"left hand on floor\"], with the trunk upright and the hips on a chair",
        "Lean the trunk, point the limb more nearly to where it should be, or take the contact out.",
    ],
);

/// A joint that is bent further than joints bend.
pub(super) static JOINT_RANGE: Rule = Rule::error(
    "joint-range",
    [
        "A joint that is bent further than most people can bend it, with 15° to spare.",
        "Who copies the drawing would be hurt, or would give up. The ranges are those of the American Academy of \
         Orthopaedic Surgeons, *Joint Motion: Method of Measuring and Recording*, Chicago 1965.",
        "right_shin = 170, on a thigh that points to 0: a knee bent by 170°",
        "Point one of the two bones at the joint elsewhere.",
    ],
);

/// A part below the floor.
pub(super) static BELOW_FLOOR: Rule = Rule::error(
    "below-floor",
    [
        "A part of the body that lies below the floor by more than a centimetre.",
        "The drawing would show a position that nobody can take.",
        "left_thigh = -60, for a body whose hips are on the floor",
        "Raise it, or say what it rests on: “left foot on floor”.",
    ],
);

/// A figure, or a part of one, that does not exist.
pub(super) static BROKEN_FIGURE: Rule = Rule::error(
    "broken-figure",
    [
        "A figure in a text that does not exist; or a diagram that names a box or a page that does not.",
        "The page would show a hole, or an arrow would lead nowhere.",
        "```figure\nuse = \"diagram:injury-cylce\"\n```",
        "Name an exercise that has a figure, `diagram:` and the id of a diagram of content/diagrams.toml, or a page.",
    ],
);
