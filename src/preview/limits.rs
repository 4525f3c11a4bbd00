//! What a preview may cost, whatever its file holds.

/// Bytes of a text that are read: what lies beyond is neither shown nor profiled, and the page says so.
pub const MOST_BYTES: u64 = 16 << 20;
/// Bytes of a workbook as it lies on the disk.
pub const MOST_PACKED: u64 = 32 << 20;
/// Bytes of all parts of a workbook together, once unpacked.
pub const MOST_UNPACKED: u64 = 128 << 20;
/// Parts of a workbook.
pub const MOST_PARTS: usize = 2000;
pub const MOST_ROWS: u64 = 500_000;
pub const MOST_COLUMNS: usize = 200;
/// Rows that are shown.
pub const SHOWN_ROWS: usize = 50;
/// Bytes of a cell that are looked at.
pub const LONGEST_CELL: usize = 400;
/// Rows from which kinds of values and the columns of a plot are first guessed.
pub const LOOK_AHEAD: usize = 200;
/// Different values of a column that are told apart.
pub const MOST_DISTINCT: usize = 10_000;
/// Different values of a column that are counted each.
pub const MOST_COUNTED: usize = 500;
/// Values of a column that its histogram is drawn from, evenly taken.
pub const MOST_SAMPLED: usize = 4096;
/// Moments that a series keeps apart.
pub const MOST_MOMENTS: usize = 3000;
/// Points of geometry that are kept.
pub const MOST_POINTS: usize = 40_000;
