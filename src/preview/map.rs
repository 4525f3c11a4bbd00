//! Shapes as SVG on an outline of the land, coloured by classes alone.

use std::fmt::Write;
use std::sync::OnceLock;

use super::geometry::{Form, Shapes, simplify};
use super::plot::escape;

/// The land of the earth, in the public domain: the file tells its source.
const LAND: &str = include_str!("land.txt");
const WIDTH: f64 = 640.0;
const TALLEST: f64 = 480.0;
/// Points that a drawing has at most: more would not be seen, and weigh on the page.
const MOST_DRAWN: usize = 1800;
/// Single points that are drawn.
const MOST_DOTS: usize = 400;

/// Where degrees lie in a drawing: on a map of equal degrees, narrowed as they are in its middle.
struct Frame {
    west: f64,
    north: f64,
    across: f64,
    down: f64,
    height: f64,
}

impl Frame {
    fn around([west, south, east, north]: [f64; 4]) -> Frame {
        let narrow = ((south + north) / 2.0).to_radians().cos().clamp(0.2, 1.0);
        // A point alone has surroundings too.
        let margin = ((east - west) * narrow).max(north - south).max(0.02) * 0.08;
        let (west, east) = (west - margin / narrow, east + margin / narrow);
        let (south, north) = (south - margin, north + margin);
        let (wide, tall) = ((east - west) * narrow, north - south);
        let down = (WIDTH / wide).min(TALLEST / tall);
        let height = (tall * down).clamp(120.0, TALLEST);
        // What is narrower or lower than the drawing stands in its middle.
        let west = west - (WIDTH / down - wide) / 2.0 / narrow;
        let north = north + (height / down - tall) / 2.0;
        Frame { west, north, across: down * narrow, down, height }
    }

    /// West, south, east and north of the drawing, for a script that goes on from it.
    fn degrees(&self) -> String {
        let (east, south) = (self.west + WIDTH / self.across, self.north - self.height.round() / self.down);
        format!("{:.4} {south:.4} {east:.4} {:.4}", self.west, self.north)
    }

    fn place(&self, [x, y]: [f64; 2]) -> [f64; 2] {
        [(x - self.west) * self.across, (self.north - y) * self.down]
    }
}

/// The shapes of a file; none where it has none. `title` and `note` are text for who does not see the drawing, `id`
/// tells it from others of its page. All texts are escaped here.
pub fn draw(shapes: &Shapes, id: &str, title: &str, note: &str) -> Option<String> {
    let bounds = shapes.bounds?;
    let frame = Frame::around(bounds);
    let mut svg = format!(
        "<svg viewBox=\"0 0 640 {:.0}\" data-frame=\"{}\" role=\"img\" aria-labelledby=\"{id}-t {id}-d\"><title id=\"{id}-t\">{}</title><desc id=\"{id}-d\">{}</desc>",
        frame.height,
        frame.degrees(),
        escape(title),
        escape(note)
    );
    let land = land_in(&frame);
    if !land.is_empty() {
        let _ = write!(svg, "<path class=\"land\" d=\"{land}\"/>");
    }
    let [left, top] = frame.place([bounds[0], bounds[3]]);
    let [right, bottom] = frame.place([bounds[2], bounds[1]]);
    let _ = write!(
        svg,
        "<rect class=\"grid\" fill=\"none\" x=\"{:.0}\" y=\"{:.0}\" width=\"{:.0}\" height=\"{:.0}\"/>",
        left - 4.0,
        top - 4.0,
        right - left + 8.0,
        bottom - top + 8.0
    );
    let (areas, lines, dots) = paths(shapes, &frame);
    if !areas.is_empty() {
        let _ = write!(svg, "<path class=\"place\" fill-rule=\"evenodd\" d=\"{areas}\"/>");
    }
    if !lines.is_empty() {
        let _ = write!(svg, "<path class=\"line\" fill=\"none\" d=\"{lines}\"/>");
    }
    if !dots.is_empty() {
        let _ = write!(svg, "<path class=\"dot\" d=\"{dots}\"/>");
    }
    Some(svg + "</svg>")
}

fn paths(shapes: &Shapes, frame: &Frame) -> (String, String, String) {
    let placed: Vec<(Form, Vec<[f64; 2]>)> =
        shapes.paths.iter().map(|(form, path)| (*form, path.iter().map(|point| frame.place(*point)).collect())).collect();
    let mut near = 0.4;
    let mut simple: Vec<(Form, Vec<[f64; 2]>)>;
    // Coarser until it is few enough; beyond, what is smallest goes.
    loop {
        simple =
            placed.iter().filter(|(form, _)| *form != Form::Point).map(|(form, path)| (*form, simplify(path, near))).collect();
        let drawn: usize = simple.iter().map(|(_, path)| path.len()).sum();
        if drawn <= MOST_DRAWN || near > 12.0 {
            break;
        }
        near *= 2.0;
    }
    let (mut areas, mut lines, mut dots) = (String::new(), String::new(), String::new());
    let every = simple.iter().map(|(_, path)| path.len()).sum::<usize>().div_ceil(MOST_DRAWN).max(1);
    for (form, path) in simple.iter().step_by(every) {
        match form {
            Form::Area if path.len() > 2 => draw_path(&mut areas, path, true),
            Form::Line if path.len() > 1 => draw_path(&mut lines, path, false),
            _ => {}
        }
    }
    let points: Vec<[f64; 2]> =
        placed.iter().filter(|(form, _)| *form == Form::Point).flat_map(|(_, path)| path.clone()).collect();
    let mut seen = std::collections::BTreeSet::new();
    for [x, y] in points.iter().step_by(points.len().div_ceil(MOST_DOTS).max(1)) {
        let dot = format!("M{:.0} {y:.0}a3 3 0 1 0 6 0 3 3 0 1 0-6 0", x - 3.0);
        if seen.insert(dot.clone()) {
            dots.push_str(&dot);
        }
    }
    (areas, lines, dots)
}

/// A path in relative steps of whole and tenth pixels, which is the shortest.
fn draw_path(out: &mut String, path: &[[f64; 2]], closed: bool) {
    #[allow(clippy::cast_possible_truncation, reason = "pixels of a drawing")]
    let tenth = |n: f64| (n * 10.0).round() as i64;
    let show = |n: i64| {
        if n % 10 == 0 {
            format!("{}", n / 10)
        } else {
            format!("{}{}.{}", if n < 0 { "-" } else { "" }, n.abs() / 10, n.abs() % 10)
        }
    };
    let mut last = (0, 0);
    for (at, [x, y]) in path.iter().enumerate() {
        let here = (tenth(*x), tenth(*y));
        let step = (here.0 - last.0, here.1 - last.1);
        if at > 0 && step == (0, 0) {
            continue;
        }
        let letter = match at {
            0 => "M",
            1 => "l",
            _ => " ",
        };
        let _ = write!(
            out,
            "{letter}{} {}",
            show(if at == 0 { here.0 } else { step.0 }),
            show(if at == 0 { here.1 } else { step.1 })
        );
        last = here;
    }
    if closed {
        out.push('z');
    }
}

/// The land within a frame and a little around it.
fn land_in(frame: &Frame) -> String {
    let mut out = String::new();
    let margin = WIDTH;
    for ring in land() {
        let placed: Vec<[f64; 2]> = ring.iter().map(|point| frame.place(*point)).collect();
        let span =
            |axis: usize| placed.iter().fold((f64::INFINITY, f64::NEG_INFINITY), |(a, b), p| (a.min(p[axis]), b.max(p[axis])));
        let ((left, right), (top, bottom)) = (span(0), span(1));
        if right < 0.0 || left > WIDTH || bottom < 0.0 || top > frame.height {
            continue;
        }
        // What is far outside need not be drawn where it lies, only on its side.
        let near: Vec<[f64; 2]> =
            placed.iter().map(|[x, y]| [x.clamp(-margin, WIDTH + margin), y.clamp(-margin, frame.height + margin)]).collect();
        draw_path(&mut out, &simplify(&near, 0.7), true);
    }
    out
}

/// The rings of the land, in degrees.
fn land() -> &'static [Vec<[f64; 2]>] {
    static RINGS: OnceLock<Vec<Vec<[f64; 2]>>> = OnceLock::new();
    RINGS.get_or_init(|| {
        let ring = |line: &str| {
            let mut at = [0.0, 0.0];
            let pairs = line.split(' ').filter_map(|pair| pair.split_once(','));
            let steps = pairs.filter_map(|(x, y)| Some((x.parse::<f64>().ok()?, y.parse::<f64>().ok()?)));
            let places = steps.map(|(x, y)| {
                at = [at[0] + x / 10.0, at[1] + y / 10.0];
                at
            });
            places.collect()
        };
        LAND.lines().filter(|line| !line.starts_with('#')).map(ring).collect()
    })
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn the_land_is_read_whole_and_lies_on_the_earth() {
        assert!(land().len() > 100);
        for ring in land() {
            assert!(ring.len() > 2 && ring.iter().all(|[x, y]| x.abs() <= 180.1 && y.abs() <= 90.1), "{ring:?}");
        }
    }

    #[test]
    fn whole_numbers_and_tenths_are_written_as_they_are() {
        let mut out = String::new();
        draw_path(&mut out, &[[1.0, 2.0], [0.5, 2.0], [0.5, 1.75]], true);
        assert_eq!(out, "M1 2l-0.5 0 0 -0.2z");
    }
}
