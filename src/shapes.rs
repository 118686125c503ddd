//! Things a text shows by their shape: links, phones, contact handles, account numbers, sums, deadlines.
//!
//! They are evidence only beside a phrase, so the scanner looks for them only where phrases were found.

use crate::lexicon::{Kind, Localized};
use crate::patterns::{Pattern, compiled};
use std::ops::RangeInclusive;

/// A kind of shape.
pub struct Shape {
    /// Id as it appears in a report.
    pub id: &'static str,
    /// The part it plays.
    pub kind: Kind,
    /// How much it counts.
    pub weight: f32,
    /// Whether the reader can act on it at once: go there, write there, pay there.
    pub concrete: bool,
    /// Why it counts.
    pub reason: Localized,
    pattern: Pattern,
}

/// A shape found: index into [`Shapes::list`], start and end in folded bytes.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Found {
    /// Index of the shape.
    pub shape: usize,
    /// Start in folded bytes.
    pub start: usize,
    /// End in folded bytes, exclusive.
    pub end: usize,
}

/// Place of the links in [`Shapes::list`]; [`CHEAP_SHAPE`] is that of the cheap ones among them.
pub const LINK_SHAPE: usize = 0;
/// See [`LINK_SHAPE`].
pub const CHEAP_SHAPE: usize = 1;

/// All shapes.
pub struct Shapes {
    list: Vec<Shape>,
}

impl Shapes {
    /// Reads the patterns. Cost: some ten microseconds.
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        let shape = |id, kind, weight, concrete, pattern, zh_cn: &str, zh_tw: &str, en: &str| Shape {
            id,
            kind,
            weight,
            concrete,
            pattern: Pattern::new(pattern),
            reason: Localized { zh_cn: zh_cn.into(), zh_tw: zh_tw.into(), en: en.into() },
        };
        use Kind::{Channel, Pressure, Sum};
        let list = vec![
            shape(
                "shape.link",
                Channel,
                1.4,
                true,
                &compiled::LINK,
                "带您去一个链接",
                "帶您去一個連結",
                "Leads you to a link",
            ),
            shape(
                "shape.cheap-link",
                Channel,
                2.0,
                true,
                &compiled::CHEAP_LINK,
                "链接是骗子常用的一次性网址",
                "連結是騙子常用的一次性網址",
                "A throw-away address of the kind scams use",
            ),
            shape(
                "shape.handle",
                Channel,
                1.5,
                true,
                &compiled::HANDLE,
                "要您加这个私人联系方式",
                "要您加這個私人聯絡方式",
                "A private contact to add",
            ),
            shape(
                "shape.phone",
                Channel,
                0.8,
                true,
                &compiled::PHONE,
                "留下一个要您拨打的号码",
                "留下一個要您撥打的號碼",
                "A number to call",
            ),
            shape(
                "shape.account",
                Channel,
                1.2,
                true,
                &compiled::ACCOUNT,
                "像是收款的账号",
                "像是收款的帳號",
                "Looks like an account to pay into",
            ),
            shape("shape.sum", Sum, 0.6, false, &compiled::SUM, "说到一笔钱", "說到一筆錢", "Names a sum of money"),
            shape(
                "shape.deadline",
                Pressure,
                0.8,
                false,
                &compiled::DEADLINE,
                "用期限催您",
                "用期限催您",
                "Hurries you with a deadline",
            ),
        ];
        Shapes { list }
    }

    /// The shapes, in the order that [`Found::shape`] counts.
    pub fn list(&self) -> &[Shape] {
        &self.list
    }

    /// All shapes in `text` (folded). Linear in its length.
    pub fn find(&self, text: &str) -> Vec<Found> {
        let mut found = self.links(text);
        found.extend(self.others(text));
        found
    }

    /// The links in `text` (folded), cheap ones twice: as [`LINK_SHAPE`] and as [`CHEAP_SHAPE`]. Where no dot joins two words, it
    /// only looks for one.
    pub fn links(&self, text: &str) -> Vec<Found> {
        let joined = |w: &[u8]| w[0].is_ascii_alphanumeric() && w[1] == b'.' && w[2].is_ascii_alphanumeric();
        if !text.as_bytes().windows(3).any(joined) && !text.contains("www") && !text.contains("://") {
            return Vec::new();
        }
        self.among(text, 0..=CHEAP_SHAPE)
    }

    /// The shapes in `text` (folded) that are no links.
    pub fn others(&self, text: &str) -> Vec<Found> {
        self.among(text, CHEAP_SHAPE + 1..=self.list.len() - 1)
    }

    fn among(&self, text: &str, shapes: RangeInclusive<usize>) -> Vec<Found> {
        let mut found = Vec::new();
        for shape in shapes {
            let matches = self.list[shape].pattern.find_all(text);
            found.extend(matches.map(|place| Found { shape, start: place.start, end: place.end }));
        }
        found
    }
}

#[cfg(test)]
mod tests {
    use super::*;

    /// Each text shows exactly these shapes, by id and in order of the list.
    #[test]
    fn shapes_are_told_apart() {
        let shapes = Shapes::new();
        let cases: &[(&str, &[(&str, &str)])] = &[
            ("登录 http://a.example/x?y=1 领取", &[("shape.link", "http://a.example/x?y=1")]),
            ("官网icbc-vip.top点开", &[("shape.link", "icbc-vip.top"), ("shape.cheap-link", "icbc-vip.top")]),
            ("去t.cn/abc看", &[("shape.link", "t.cn/abc")]),
            ("联系13800138000", &[("shape.phone", "13800138000")]),
            ("call 09050005321 now", &[("shape.phone", "09050005321")]),
            ("call +44 20 7946 0000", &[("shape.phone", "+44 20 7946 0000")]),
            ("加微信abc12345", &[("shape.handle", "微信abc12345")]),
            ("telegram: some_name", &[("shape.handle", "telegram: some_name")]),
            ("go to online banking", &[]),
            ("line id: scam_01", &[("shape.handle", "line id: scam_01")]),
            ("卡号6222 0000 1111 2222 333", &[("shape.account", "6222 0000 1111 2222 333")]),
            ("奖金5,000元", &[("shape.sum", "5,000元")]),
            ("won £2000", &[("shape.sum", "£2000")]),
            ("24小时内处理", &[("shape.deadline", "24小时内")]),
            ("within 48 hours", &[("shape.deadline", "within 48 hours")]),
            ("拨打110或96110", &[]),
            ("第3章第12页", &[]),
            ("我在微信上看到了", &[]),
        ];
        for (text, expected) in cases {
            let found: Vec<_> =
                shapes.find(text).iter().map(|f| (shapes.list()[f.shape].id, &text[f.start..f.end])).collect();
            assert_eq!(found, *expected, "{text}");
        }
    }
}
