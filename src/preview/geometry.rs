//! Shapes on the earth, kept in a bounded number of points and simplified to what a small drawing can show.

use super::json::Coordinate;
use super::limits::MOST_POINTS;

#[derive(Clone, Copy, Debug, Default, PartialEq, Eq)]
pub enum Form {
    #[default]
    None,
    Point,
    Line,
    Area,
}

/// One geometry while its coordinates go by.
#[derive(Debug, Default)]
pub struct Geometry {
    form: Form,
    paths: Vec<Vec<[f64; 2]>>,
    open: Vec<[f64; 2]>,
    points: usize,
    pub parts: Vec<Geometry>,
}

impl Geometry {
    pub fn is(&mut self, name: &str) {
        self.form = match name {
            "Point" | "MultiPoint" => Form::Point,
            "LineString" | "MultiLineString" => Form::Line,
            "Polygon" | "MultiPolygon" => Form::Area,
            _ => Form::None,
        };
    }

    pub fn point(&mut self, [x, y]: [f64; 2]) {
        // Beyond the most, every second point of what is open goes.
        if self.points >= MOST_POINTS {
            self.thin();
        }
        if x.is_finite() && y.is_finite() {
            self.open.push([x, y]);
            self.points += 1;
        }
    }

    fn thin(&mut self) {
        for path in self.paths.iter_mut().chain([&mut self.open]) {
            halve(path);
        }
        self.paths.retain(|path| path.len() > 1);
        self.points = self.paths.iter().map(Vec::len).sum::<usize>() + self.open.len();
    }

    pub fn break_path(&mut self) {
        if !self.open.is_empty() {
            self.paths.push(std::mem::take(&mut self.open));
        }
    }

    pub fn end(&mut self, last: Coordinate) {
        if let Coordinate::Position(position) = last {
            self.point(position);
        }
        self.break_path();
    }
}

fn halve(path: &mut Vec<[f64; 2]>) {
    let mut at = 0;
    path.retain(|_| {
        at += 1;
        at % 2 == 1
    });
}

/// All shapes of a file.
#[derive(Clone, Debug, Default)]
pub struct Shapes {
    /// Paths with their forms: a line each, a ring each, or points.
    pub paths: Vec<(Form, Vec<[f64; 2]>)>,
    /// West, south, east, north.
    pub bounds: Option<[f64; 4]>,
    pub features: usize,
    points: usize,
}

impl Shapes {
    pub fn is_empty(&self) -> bool {
        self.bounds.is_none()
    }

    pub fn add(&mut self, geometry: Geometry) {
        self.features += 1;
        self.join(geometry);
    }

    fn join(&mut self, geometry: Geometry) {
        for path in geometry.paths {
            // Coordinates that are none of degrees are in another system, which nothing here can draw.
            let on_earth = |[x, y]: &[f64; 2]| (-180.0..=180.0).contains(x) && (-90.0..=90.0).contains(y);
            if geometry.form == Form::None || !path.iter().all(on_earth) {
                continue;
            }
            for [x, y] in &path {
                let [west, south, east, north] = self.bounds.unwrap_or([*x, *y, *x, *y]);
                self.bounds = Some([west.min(*x), south.min(*y), east.max(*x), north.max(*y)]);
            }
            self.points += path.len();
            self.paths.push((geometry.form, path));
            while self.points > MOST_POINTS {
                self.thin();
            }
        }
        for part in geometry.parts {
            self.join(part);
        }
    }

    /// Lines and rings lose every second point, points every second one of them.
    fn thin(&mut self) {
        let mut singles = 0usize;
        self.paths.retain_mut(|(form, path)| {
            if *form == Form::Point && path.len() == 1 {
                singles += 1;
                return singles % 2 == 1;
            }
            if path.len() > 3 {
                halve(path);
                return true;
            }
            singles += 1;
            singles % 2 == 1
        });
        self.points = self.paths.iter().map(|(_, path)| path.len()).sum();
    }
}

/// Leaves out the points of a path that lie nearer to it than so much (Douglas and Peucker, 1973), without recursion.
pub fn simplify(path: &[[f64; 2]], near: f64) -> Vec<[f64; 2]> {
    if path.len() < 3 {
        return path.to_vec();
    }
    let mut keep = vec![false; path.len()];
    let last = path.len() - 1;
    (keep[0], keep[last]) = (true, true);
    // A ring ends where it begins: the point farthest from there divides it.
    let far = (1..last).max_by(|a, b| apart(path[*a], path[0]).total_cmp(&apart(path[*b], path[0]))).unwrap_or(last);
    keep[far] = true;
    let mut open = vec![(0, far), (far, last)];
    while let Some((from, to)) = open.pop() {
        let inside = from + 1..to;
        let Some(at) = inside.max_by(|a, b| off(path[*a], path[from], path[to]).total_cmp(&off(path[*b], path[from], path[to])))
        else {
            continue;
        };
        if off(path[at], path[from], path[to]) > near {
            keep[at] = true;
            open.extend([(from, at), (at, to)]);
        }
    }
    path.iter().zip(keep).filter(|(_, keep)| *keep).map(|(point, _)| *point).collect()
}

fn apart(a: [f64; 2], b: [f64; 2]) -> f64 {
    (a[0] - b[0]).hypot(a[1] - b[1])
}

fn off(point: [f64; 2], from: [f64; 2], to: [f64; 2]) -> f64 {
    let (dx, dy) = (to[0] - from[0], to[1] - from[1]);
    let length = dx * dx + dy * dy;
    let along = if length == 0.0 { 0.0 } else { ((point[0] - from[0]) * dx + (point[1] - from[1]) * dy) / length };
    let along = along.clamp(0.0, 1.0);
    apart(point, [from[0] + along * dx, from[1] + along * dy])
}
