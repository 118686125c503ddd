// Shared by the build script, which fills the tables, and the engine, which asks them.

/// Marks an everyday character in the table of sounds.
const COMMON: u16 = 1 << 15;

/// Two characters as one number.
fn pair(first: char, second: char) -> u64 {
    u64::from(u32::from(first)) << 32 | u64::from(u32::from(second))
}

/// The bit of a filter of `bits` bits that hash number `hash` gives a pair (splitmix64).
fn bit(pair: u64, hash: u32, bits: u32) -> u32 {
    let mut x = pair.wrapping_add(0x9E37_79B9_7F4A_7C15u64.wrapping_mul(u64::from(hash) + 1));
    x = (x ^ (x >> 30)).wrapping_mul(0xBF58_476D_1CE4_E5B9);
    x = (x ^ (x >> 27)).wrapping_mul(0x94D0_49BB_1331_11EB);
    ((x ^ (x >> 31)) % u64::from(bits)) as u32
}
