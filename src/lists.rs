//! Many short lists in few allocations.

/// Lists of items, one after another in one array.
pub struct Lists<T> {
    /// The items of all lists.
    pub items: Vec<T>,
    /// Where each list begins, and where the last one ends.
    pub starts: Vec<u32>,
}

impl<T> Default for Lists<T> {
    fn default() -> Self {
        Lists { items: Vec::new(), starts: vec![0] }
    }
}

impl<T: Copy> Lists<T> {
    /// So many lists of the `items`, each given with the number of its list and put behind those before it.
    pub fn new<I: Iterator<Item = (u32, T)>>(count: usize, items: impl Fn() -> I) -> Self {
        // While it is filled, the place behind a list's number holds where its next item goes: in the end, where it ends.
        let mut starts = vec![0; count + 2];
        items().for_each(|(list, _)| starts[list as usize + 2] += 1);
        let mut sum = 0;
        for start in &mut starts {
            sum += *start;
            *start = sum;
        }
        let first = items().next();
        let mut sorted = first.map_or_else(Vec::new, |(_, any)| vec![any; sum as usize]);
        for (list, item) in items() {
            let next = &mut starts[list as usize + 1];
            sorted[*next as usize] = item;
            *next += 1;
        }
        starts.pop();
        Lists { items: sorted, starts }
    }
}

impl<T> Lists<T> {
    /// How many lists there are.
    pub fn len(&self) -> usize {
        self.starts.len() - 1
    }

    /// A list by its number.
    pub fn of(&self, list: u32) -> &[T] {
        &self.items[self.starts[list as usize] as usize..self.starts[list as usize + 1] as usize]
    }
}
