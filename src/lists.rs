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
        let mut starts = vec![0; count + 1];
        items().for_each(|(list, _)| starts[list as usize + 1] += 1);
        (0..count).for_each(|list| starts[list + 1] += starts[list]);
        let mut next = starts.clone();
        let Some((_, any)) = items().next() else { return Lists { items: Vec::new(), starts } };
        let mut sorted = vec![any; starts[count] as usize];
        for (list, item) in items() {
            sorted[next[list as usize] as usize] = item;
            next[list as usize] += 1;
        }
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
