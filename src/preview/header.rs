//! Where a table begins among the first rows of a grid, and what its columns are called.

use super::value::{Habit, Value, read};

/// Where the names of columns stand.
#[derive(Debug, PartialEq)]
pub struct Header {
    pub names: Vec<String>,
    /// The first row of data.
    pub data: usize,
}

/// Tells the header from notes above it: it is the first row that fills most of the columns that rows mostly have.
pub fn find(rows: &[Vec<String>]) -> Header {
    let filled = |row: &[String]| row.iter().filter(|cell| !cell.trim().is_empty()).count();
    let extent = |row: &[String]| row.iter().rposition(|cell| !cell.trim().is_empty()).map_or(0, |at| at + 1);
    let width = most_frequent(rows.iter().map(|row| extent(row)).filter(|n| *n > 0));
    let enough = (width * 3).div_ceil(5).max(1);
    let Some(at) = rows.iter().position(|row| filled(row) >= enough) else {
        return Header { names: Vec::new(), data: rows.len() };
    };
    let top = &rows[at];
    let width = width.max(extent(top));
    let is_value = |cell: &&String| !matches!(read(cell.trim(), Habit::default()), Value::Text | Value::Boolean);
    if filled(top) > 0 && top.iter().filter(|cell| !cell.trim().is_empty()).all(|cell| is_value(&cell)) {
        return Header { names: (1..=width).map(|n| n.to_string()).collect(), data: at };
    }
    let mut names: Vec<String> = top.iter().take(width).map(|cell| cell.trim().to_owned()).collect();
    names.resize(width, String::new());
    let under = rows.get(at + 1).filter(|row| {
        let gaps = names.iter().any(String::is_empty);
        let words = row.iter().filter(|cell| !cell.trim().is_empty()).all(|cell| !is_value(&cell));
        let below = rows.get(at + 2).is_some_and(|row| row.iter().any(|cell| is_value(&cell)));
        gaps && words && below && filled(row) > 1
    });
    let Some(under) = under else { return Header { names, data: at + 1 } };
    // A group's name stands over its first column alone, since merged cells have one value.
    let mut group = String::new();
    for (at, name) in names.iter_mut().enumerate() {
        let part = under.get(at).map_or("", |cell| cell.trim());
        if !name.is_empty() {
            group.clone_from(name);
        }
        *name = match (name.is_empty(), part.is_empty()) {
            (_, false) if !group.is_empty() => format!("{group} – {part}"),
            (_, false) => part.to_owned(),
            (_, true) => name.clone(),
        };
    }
    Header { names, data: at + 2 }
}

fn most_frequent(numbers: impl Iterator<Item = usize>) -> usize {
    let mut counts = std::collections::BTreeMap::<usize, usize>::new();
    numbers.for_each(|number| *counts.entry(number).or_default() += 1);
    counts.into_iter().max_by_key(|(number, count)| (*count, *number)).map_or(0, |(number, _)| number)
}

#[cfg(test)]
mod tests {
    use super::*;

    fn rows(text: &str) -> Vec<Vec<String>> {
        text.lines().map(|line| line.split(',').map(str::to_owned).collect()).collect()
    }

    fn names(text: &str) -> (Vec<String>, usize) {
        let header = find(&rows(text));
        (header.names, header.data)
    }

    #[test]
    fn notes_above_a_table_are_left_out() {
        let found = names("Ministry of Water\n\nname,beds,rooms\nA,1,2\nB,3,4");
        assert_eq!(found, (vec!["name".into(), "beds".into(), "rooms".into()], 3));
    }

    #[test]
    fn a_file_of_numbers_alone_has_no_header() {
        assert_eq!(names("1,2,3\n4,5,6"), (vec!["1".into(), "2".into(), "3".into()], 0));
    }

    #[test]
    fn a_header_of_two_rows_is_joined() {
        let found = names("hospital,beds,,staff\n,total,icu,nurses\nA,1,2,3\nB,4,5,6");
        assert_eq!(found.0, ["hospital", "beds – total", "beds – icu", "staff – nurses"]);
        assert_eq!(found.1, 2);
    }
}
