//! A handful of measurements, told by their middle and their ends.

/// Measurements of one thing, in one unit.
#[derive(Debug, Default, Clone)]
pub(super) struct Series {
    values: Vec<f64>,
}

impl Series {
    pub(super) fn add(&mut self, value: f64) {
        self.values.push(value);
        self.values.sort_by(f64::total_cmp);
    }

    /// The middle value, or the mean of the middle two; 0 when nothing was measured.
    pub(super) fn median(&self) -> f64 {
        let middle = self.values.len() / 2;
        match self.values.as_slice() {
            [] => 0.0,
            values if values.len() % 2 == 1 => values[middle],
            values => f64::midpoint(values[middle - 1], values[middle]),
        }
    }

    /// Median and range, with the unit.
    pub(super) fn told(&self, unit: &str) -> String {
        let first = self.values.first().copied().unwrap_or_default();
        let last = self.values.last().copied().unwrap_or_default();
        format!("{:.0} {unit} ({first:.0}–{last:.0})", self.median())
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    fn series(values: &[f64]) -> Series {
        let mut series = Series::default();
        values.iter().for_each(|value| series.add(*value));
        series
    }

    #[test]
    fn the_median_stands_in_the_middle_whatever_the_order() {
        assert!((series(&[9.0, 1.0, 5.0]).median() - 5.0).abs() < 1e-9);
        assert!((series(&[4.0, 1.0, 2.0, 9.0]).median() - 3.0).abs() < 1e-9);
    }

    #[test]
    fn a_series_is_told_with_its_range() {
        assert_eq!(series(&[410.2, 398.0, 455.0]).told("ms"), "410 ms (398–455)");
    }
}
