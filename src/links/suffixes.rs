//! Generates the table of public suffixes. Runs when the crate is built; the engine ships only what it prints.
//!
//! Source: the public suffix list in the crate `public-suffix`. Of its rules only those of two labels are taken (co.uk, github.io):
//! rules of one label say what holds for any unknown name, and those of three or more, half of the list, are towns and machines.

use public_suffix::{DEFAULT_PROVIDER, ListProvider, Table};

/// A line for each top-level domain with rules, in the order of their bytes: the domain, then the labels that make a public suffix
/// together with it, `*` for any, parted by spaces.
pub fn generate() -> String {
    lines(&DEFAULT_PROVIDER)
}

fn lines<T: Table>(_: &ListProvider<T>) -> String {
    let low = |value: u32, bits: u32| value & ((1 << bits) - 1);
    let label = |node: usize| {
        let length = low(T::NODES[node], T::NODES_BITS_TEXT_LENGTH) as usize;
        let offset = low(T::NODES[node] >> T::NODES_BITS_TEXT_LENGTH, T::NODES_BITS_TEXT_OFFSET) as usize;
        &T::TEXT[offset..offset + length]
    };
    let below = |node: usize| {
        let index = T::NODES[node] >> (T::NODES_BITS_TEXT_OFFSET + T::NODES_BITS_TEXT_LENGTH + T::NODES_BITS_ICANN);
        T::CHILDREN[low(index, T::NODES_BITS_CHILDREN) as usize]
    };
    let children = |node: usize| {
        let first = low(below(node), T::CHILDREN_BITS_LO) as usize;
        let end = low(below(node) >> T::CHILDREN_BITS_LO, T::CHILDREN_BITS_HI) as usize;
        first..end
    };
    let kind =
        |node: usize| low(below(node) >> (T::CHILDREN_BITS_LO + T::CHILDREN_BITS_HI), T::CHILDREN_BITS_NODE_TYPE);
    let any_below = |node: usize| {
        let bits = T::CHILDREN_BITS_LO + T::CHILDREN_BITS_HI + T::CHILDREN_BITS_NODE_TYPE;
        low(below(node) >> bits, T::CHILDREN_BITS_WILDCARD) != 0
    };
    let mut table = Vec::new();
    for top in 0..T::NUM_TLD as usize {
        let mut labels: Vec<&str> =
            children(top).filter(|&node| kind(node) == T::NODE_TYPE_NORMAL).map(label).collect();
        labels.extend(any_below(top).then_some("*"));
        if !labels.is_empty() {
            table.push(format!("{} {}", label(top), labels.join(" ")));
        }
    }
    table.sort_unstable();
    table.join("\n")
}
