//! Things a text shows by their shape: links, phones, contact handles, account numbers, sums, deadlines.
//!
//! They are evidence only beside a phrase, so the scanner looks for them only where phrases were found.

use crate::lexicon::{Kind, Localized};
use regex::Regex;
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
    pattern: Regex,
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

/// All shapes, compiled.
pub struct Shapes {
    list: Vec<Shape>,
}

/// Patterns run over folded text: lower case, half width, simplified. They have no nested repetition, and the `regex` crate is
/// linear in any case.
const LINK: &str = r"(?:https?://|www\.?)[a-z0-9._~/?#%&=+:@\-]{3,}|[a-z0-9][a-z0-9\-]*(?:\.[a-z0-9\-]{2,}){0,4}\.(?:com|cn|net|org|cc|top|vip|xyz|info|shop|me|co|tk|ru|io|app|club|site|online|click|icu|link|live|pw|ly|gd|in|uk|hk|tw|sg|au|win|bet|fun|ltd|store|cfd|xin|example)(?-u:\b)[a-z0-9._~/?#%&=+\-]*";
/// Registries that are cheap and hardly asked, bare addresses, and app files: rare among honest senders.
const CHEAP_LINK: &str = r"[a-z0-9\-]+(?:\.[a-z0-9\-]+){0,3}\.(?:top|cc|icu|vip|xyz|cfd|tk|pw|club|click|xin|bet|win|sbs|cyou|buzz|rest|gq|ml|cf|ga|work|fit|lol|wang|ren|apk)(?-u:\b)[a-z0-9._~/?#%&=+\-]*|https?://[0-9]{1,3}(?:\.[0-9]{1,3}){3}[a-z0-9:._~/?#%&=+\-]*";
const PHONE: &str = r"(?-u:\b)(?:1[3-9][0-9]{9}|0[0-9]{2,3}[ \-]?[0-9]{7,8}|0[0-9]{3,4} ?[0-9]{3} ?[0-9]{3,4}|[48]00[ \-]?[0-9]{3}[ \-]?[0-9]{3,4}|[6-9][0-9]{9}|[0-9]{3}-[0-9]{3}-[0-9]{4}|0[0-9]{9,10})(?-u:\b)|\+[0-9]{1,3}[ \-]?[0-9]{2,4}[ \-]?[0-9]{3,4}[ \-]?[0-9]{3,4}|\([0-9]{3}\) ?[0-9]{3}-[0-9]{4}";
const HANDLE: &str = r"(?:微信|薇信|威信|徽信|扣扣|企鹅|电报|飞机|蝙蝠|(?-u:\b)(?:v信|vx|wx|qq|line|telegram|tg|whatsapp|skype))(?:号码|[号群]| ?id|账号|公众号)?(?:[是为:= ]*@?[a-z_\-]{0,12}[0-9][a-z0-9_\-]{3,18}|[是为]?[:=] ?@?[a-z][a-z0-9_\-]{4,19})";
const ACCOUNT: &str = r"(?-u:\b)[3-9][0-9]{3}(?:[ \-]?[0-9]{4}){2,3}[ \-]?[0-9]{1,4}(?-u:\b)";
const SUM: &str = r"[0-9][0-9,.]{0,12} ?(?:[多余])?[百千万亿wk]?(?:元|块|圆|美元|美金|港币|台币|usdt|usd|rmb|pounds|dollars|euros)|(?:[$¥£€]|(?-u:\b)(?:rs|hk\$|nt\$|us\$|inr|rmb|usd)\.?) ?[0-9][0-9,.]{0,12}|[一二两三四五六七八九十几数][百千万亿](?:元|块)";
const DEADLINE: &str = r"[0-9一二两三四五六七八九十半]{1,3}个?(?:小时|分钟|天|日|个工作日|工作日)(?:之?内|后将)|[今当明][日天晚](?:之?内|前|止|失效|过期|截止)|within (?:the next )?[0-9]{1,2} ?(?:hours|hrs|days|minutes|mins)|(?:valid|expires?) (?:in )?[0-9]{1,2} ?(?:hrs|hours|days)|by (?:midnight|tonight|today|tomorrow)";

impl Shapes {
    /// Compiles the patterns. Cost: about a millisecond.
    #[allow(clippy::new_without_default)]
    pub fn new() -> Self {
        let shape = |id, kind, weight, concrete, pattern: &str, zh_cn: &str, zh_tw: &str, en: &str| Shape {
            id,
            kind,
            weight,
            concrete,
            pattern: Regex::new(pattern).expect("the pattern is a constant"),
            reason: Localized { zh_cn: zh_cn.into(), zh_tw: zh_tw.into(), en: en.into() },
        };
        use Kind::{Channel, Pressure, Sum};
        let list = vec![
            shape("shape.link", Channel, 1.4, true, LINK, "带你去一个链接", "帶你去一個連結", "Leads you to a link"),
            shape(
                "shape.cheap-link",
                Channel,
                2.0,
                true,
                CHEAP_LINK,
                "链接是骗子常用的一次性网址",
                "連結是騙子常用的一次性網址",
                "A throw-away address of the kind scams use",
            ),
            shape(
                "shape.handle",
                Channel,
                1.5,
                true,
                HANDLE,
                "要你加这个私人联系方式",
                "要你加這個私人聯絡方式",
                "A private contact to add",
            ),
            shape(
                "shape.phone",
                Channel,
                0.8,
                true,
                PHONE,
                "留下一个要你拨打的号码",
                "留下一個要你撥打的號碼",
                "A number to call",
            ),
            shape(
                "shape.account",
                Channel,
                1.2,
                true,
                ACCOUNT,
                "像是收款的账号",
                "像是收款的帳號",
                "Looks like an account to pay into",
            ),
            shape("shape.sum", Sum, 0.6, false, SUM, "说到一笔钱", "說到一筆錢", "Names a sum of money"),
            shape(
                "shape.deadline",
                Pressure,
                0.8,
                false,
                DEADLINE,
                "用期限催你",
                "用期限催你",
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
            let matches = self.list[shape].pattern.find_iter(text);
            found.extend(matches.map(|m| Found { shape, start: m.start(), end: m.end() }));
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
