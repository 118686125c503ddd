//! Lists of numbers as strings of bytes: small ones take one, and a list is read in one tight loop, not number by number.

use serde::de::{Error, Visitor};
use serde::{Deserializer, Serializer};
use std::fmt;

/// A number that is packed: small, positive or negative.
pub trait Number: Copy {
    /// The number as one without a sign.
    fn unsigned(self) -> u32;
    /// The number that was written so.
    fn read(unsigned: u32) -> Self;
}

impl Number for u16 {
    fn unsigned(self) -> u32 {
        self.into()
    }

    fn read(unsigned: u32) -> Self {
        unsigned as u16
    }
}

impl Number for u32 {
    fn unsigned(self) -> u32 {
        self
    }

    fn read(unsigned: u32) -> Self {
        unsigned
    }
}

impl Number for i32 {
    fn unsigned(self) -> u32 {
        ((self << 1) ^ (self >> 31)) as u32
    }

    fn read(unsigned: u32) -> Self {
        (unsigned >> 1) as i32 ^ -((unsigned & 1) as i32)
    }
}

/// Writes the numbers: seven bits to a byte, the lowest first, the eighth says that more follow.
///
/// # Errors
/// Those of the serializer.
pub fn serialize<T: Number, S: Serializer>(numbers: &[T], serializer: S) -> Result<S::Ok, S::Error> {
    let mut bytes = Vec::with_capacity(numbers.len() * 2);
    for number in numbers {
        let mut rest = number.unsigned();
        while rest >= 128 {
            bytes.push(rest as u8 | 128);
            rest >>= 7;
        }
        bytes.push(rest as u8);
    }
    serializer.serialize_bytes(&bytes)
}

/// Reads them.
///
/// # Errors
/// When they are no bytes.
pub fn deserialize<'de, T: Number, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<T>, D::Error> {
    struct Bytes<T>(std::marker::PhantomData<T>);
    impl<T: Number> Visitor<'_> for Bytes<T> {
        type Value = Vec<T>;

        fn expecting(&self, f: &mut fmt::Formatter) -> fmt::Result {
            f.write_str("packed numbers")
        }

        fn visit_bytes<E: Error>(self, bytes: &[u8]) -> Result<Vec<T>, E> {
            if bytes.iter().all(|&byte| byte < 128) {
                return Ok(bytes.iter().map(|&byte| T::read(byte.into())).collect());
            }
            let mut numbers = Vec::with_capacity(bytes.len());
            let (mut number, mut shift) = (0u32, 0);
            for &byte in bytes {
                number |= u32::from(byte & 127).wrapping_shl(shift);
                shift += 7;
                if byte < 128 {
                    numbers.push(T::read(number));
                    (number, shift) = (0, 0);
                }
            }
            Ok(numbers)
        }
    }
    deserializer.deserialize_bytes(Bytes(std::marker::PhantomData))
}

/// Numbers that never fall, as the steps between them.
pub mod rising {
    use serde::{Deserializer, Serializer};

    /// Writes the numbers.
    ///
    /// # Errors
    /// Those of the serializer.
    pub fn serialize<S: Serializer>(numbers: &[u32], serializer: S) -> Result<S::Ok, S::Error> {
        let before = std::iter::once(&0).chain(numbers);
        let steps: Vec<u32> = numbers.iter().zip(before).map(|(number, before)| number - before).collect();
        super::serialize(&steps, serializer)
    }

    /// Reads them.
    ///
    /// # Errors
    /// When they are no bytes.
    pub fn deserialize<'de, D: Deserializer<'de>>(deserializer: D) -> Result<Vec<u32>, D::Error> {
        let mut numbers: Vec<u32> = super::deserialize(deserializer)?;
        let mut sum = 0;
        for number in &mut numbers {
            sum += *number;
            *number = sum;
        }
        Ok(numbers)
    }
}

#[cfg(test)]
mod tests {
    use serde::{Deserialize, Serialize};

    #[derive(Debug, PartialEq, Serialize, Deserialize)]
    struct Lists {
        #[serde(with = "super")]
        signed: Vec<i32>,
        #[serde(with = "super")]
        long: Vec<u32>,
        #[serde(with = "super")]
        short: Vec<u16>,
        #[serde(with = "super::rising")]
        rising: Vec<u32>,
    }

    #[test]
    fn numbers_come_back_as_they_were() {
        let lists = Lists {
            signed: vec![0, -1, 1, 63, -64, 64, i32::MAX, i32::MIN],
            long: vec![0, 127, 128, u32::MAX],
            short: vec![0, 300, u16::MAX],
            rising: vec![0, 5, 5, 700, u32::MAX],
        };
        // Of its bytes one is the least that is not a number by itself, and the others are.
        let least = Lists { signed: vec![64], long: vec![128], short: vec![128, 1], rising: vec![128] };
        for lists in [lists, least] {
            let bytes = postcard::to_stdvec(&lists).unwrap();
            assert_eq!(postcard::from_bytes::<Lists>(&bytes).unwrap(), lists);
        }
    }
}
