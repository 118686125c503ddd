//! A quick no: most of what stands in a text begins or ends nothing that is looked for.

/// Bits for each pair that is let through, at least: enough to refuse nearly all others, and few enough that a gate for the whole
/// lexicon stays in the memory nearest to the processor.
const BITS_OF_PAIR: usize = 12;

/// Refuses most pairs of numbers that were never to be let through, and none that were: a filter of one hash each.
pub struct Gate {
    /// A power of two of them, and so at least one.
    bits: Vec<u64>,
}

/// Lets nothing through.
impl Default for Gate {
    fn default() -> Self {
        Gate::new(0)
    }
}

impl Gate {
    /// For so many pairs.
    pub fn new(pairs: usize) -> Self {
        Gate { bits: vec![0; (pairs * BITS_OF_PAIR / 64).next_power_of_two()] }
    }

    /// Lets a pair through.
    pub fn open(&mut self, first: u16, second: u16) {
        let (word, bit) = self.place(first, second);
        self.bits[word] |= bit;
    }

    /// Whether a pair is let through.
    pub fn lets(&self, first: u16, second: u16) -> bool {
        let (word, bit) = self.place(first, second);
        self.bits[word] & bit != 0
    }

    fn place(&self, first: u16, second: u16) -> (usize, u64) {
        let product = (u32::from(first) << 16 | u32::from(second)).wrapping_mul(0x9E37_79B1);
        let hash = product ^ product >> 15;
        ((hash >> 6) as usize & (self.bits.len() - 1), 1 << (hash & 63))
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    #[test]
    fn nothing_is_let_through_at_first() {
        assert!(!Gate::default().lets(3, 5));
    }

    #[test]
    fn what_was_let_through_is_and_little_else() {
        for pairs in [1, 100, 10_000] {
            let listed = |first: u16, second: u16| (u32::from(first) * 31 + u32::from(second)) % 97 == 0;
            let all = || (0..400u16).flat_map(|first| (0..400u16).map(move |second| (first, second)));
            let chosen: Vec<_> = all().filter(|&(first, second)| listed(first, second)).take(pairs).collect();
            let mut gate = Gate::new(pairs);
            chosen.iter().for_each(|&(first, second)| gate.open(first, second));
            assert!(chosen.iter().all(|&(first, second)| gate.lets(first, second)));
            let passed = all().filter(|&(first, second)| gate.lets(first, second)).count();
            assert!(passed - chosen.len() < 160_000 / 6, "{passed} of 160,000 for {pairs}");
        }
    }
}
