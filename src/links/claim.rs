//! Who a text says it comes from.
//!
//! Everybody names institutions: friends, shops, newspapers. A name is a claim where a sender names himself: as the tag of the
//! message, before a colon or "reminds you", or in "your … account".

use crate::fold::Folded;
use crate::patterns::{Pattern, compiled};
use crate::phrases::Phrases;
use crate::phrases::table::Table;

/// Most names that are looked at in one text; bounds the cost of a text made of names.
const MOST: usize = 64;
/// Longest sender's tag, in UTF-16 code units.
const LONGEST_TAG: usize = 24;

/// How far behind the name the reader is spoken to, in folded bytes.
const EARSHOT: usize = 150;

/// A name found outside of links.
#[derive(Clone, Copy, Debug, PartialEq, Eq)]
pub struct Naming {
    /// Index of the institution.
    pub institution: usize,
    /// Where, in folded bytes.
    pub start: usize,
    /// End in folded bytes, exclusive.
    pub end: usize,
    /// Whether the text says that it comes from there.
    pub claims: bool,
}

/// The names of all institutions.
pub struct Names {
    phrases: Phrases,
    /// For each phrase: its institution, and whether it means that one only in a claim.
    owners: Vec<(usize, bool)>,
    speaks: Pattern,
    opens: Pattern,
    reader: Pattern,
    yours: Pattern,
    account: Pattern,
    signs: Pattern,
}

impl Names {
    /// Reads the set, whose names are in the `table`; for their `owners` see [`crate::compiled::Addresses`].
    pub fn new(table: Table, owners: &[u16]) -> Self {
        Names {
            phrases: Phrases::read(table),
            owners: owners.iter().map(|owner| (usize::from(owner / 2), owner % 2 == 1)).collect(),
            speaks: Pattern::new(&compiled::SPEAKS),
            opens: Pattern::new(&compiled::OPENS),
            reader: Pattern::new(&compiled::READER),
            yours: Pattern::new(&compiled::YOURS),
            account: Pattern::new(&compiled::YOUR_ACCOUNT),
            signs: Pattern::new(&compiled::SIGNS),
        }
    }

    /// The institutions that the text names, those inside the `links` (folded bytes) left out. Linear in its length.
    pub fn find(&self, folded: &Folded, original: &str, links: &[(usize, usize)]) -> Vec<Naming> {
        let mut hits = self.phrases.find(folded);
        hits.retain(|h| !links.iter().any(|&(start, end)| h.start < end && start < h.end));
        if hits.is_empty() {
            return Vec::new();
        }
        hits.truncate(MOST);
        let tags = sender_tags(original);
        let mut found = Vec::new();
        for hit in hits {
            let (institution, only_tag) = self.owners[hit.phrase as usize];
            let span = folded.span(hit.start, hit.end);
            let tagged = tags.iter().any(|&(from, to)| from <= span.0 && span.1 <= to);
            let claims = tagged || self.claims(folded.text(), hit.start, hit.end);
            if claims || !only_tag {
                found.push(Naming { institution, start: hit.start, end: hit.end, claims });
            }
        }
        found
    }

    fn claims(&self, text: &str, start: usize, end: usize) -> bool {
        let (before, after) = (&text[..start], &text[end..]);
        // The words around a name that matter are few; a regex that searches for its end would read all before it.
        let near = &before[floor(before, before.len().saturating_sub(40))..];
        let opening = before.trim_end_matches([' ', '【', '[', '(', '「']);
        let opens = opening.is_empty() || opening.ends_with('\n');
        let closing = after.trim_end_matches([' ', '.', '。', '】', ']']);
        self.speaks.opens(after)
            || (opens && self.opens.opens(after) && self.reader.is_in(&after[..floor(after, EARSHOT.min(after.len()))]))
            || (self.yours.is_in(near) && self.account.opens(after))
            || (closing.len() <= 12 && !closing.contains([',', '。', '?']) && self.signs.is_in(near))
    }
}

/// The greatest character boundary of `text` that is at most `at`.
fn floor(text: &str, at: usize) -> usize {
    (0..=at).rev().find(|&at| text.is_char_boundary(at)).unwrap_or(0)
}

/// The bracketed words at the start and at the end of a message, in UTF-16 code units. Folding drops brackets inside Chinese, so
/// they are read in the original.
fn sender_tags(original: &str) -> Vec<(u32, u32)> {
    const OPEN: [char; 6] = ['【', '[', '［', '〔', '「', '('];
    const CLOSE: [char; 6] = ['】', ']', '］', '〕', '」', ')'];
    let mut tags = Vec::new();
    let text = original.trim_end();
    let lead = text.len() - text.trim_start().len();
    if text[lead..].starts_with(OPEN)
        && let Some((at, _)) = text[lead..].char_indices().take(LONGEST_TAG).find(|(_, c)| CLOSE.contains(c))
    {
        tags.push((units(&text[..lead]), units(&text[..lead + at])));
    }
    if text.ends_with(CLOSE)
        && let Some((at, _)) = text.char_indices().rev().take(LONGEST_TAG).find(|(_, c)| OPEN.contains(c))
    {
        tags.push((units(&text[..at]), units(text)));
    }
    tags
}

fn units(text: &str) -> u32 {
    text.encode_utf16().count() as u32
}

#[cfg(test)]
mod tests {
    use super::*;
    use crate::compiled::Addresses;

    #[test]
    fn a_sender_names_himself_where_senders_do() {
        let Addresses { names, owners, .. } = Addresses::embedded();
        let names = Names::new(names, &owners);
        for (text, claimed) in [
            ("【工商银行】您的电子密码器将失效", true),
            ("您的积分可兑换礼品，请登录领取。【中国移动】", true),
            ("尊敬的建行用户，您的手机银行将停用", true),
            ("工商银行提醒您，账户存在异常", true),
            ("您的ETC账户已被停用", true),
            ("您有一个顺丰快件地址有误", true),
            ("〔玉山銀行〕您的信用卡點數即將到期", true),
            ("USPS: Your package is on hold", true),
            ("Your Netflix subscription has been suspended", true),
            ("Dear DBS customer, your token has expired", true),
            ("We could not verify your details. Regards, the PayPal team", true),
            ("支付宝转你了，看这个", false),
            ("我用工行卡付的款", false),
            ("记者从工商银行获悉，该行上半年利润增长", false),
            ("I ate an apple on your account", false),
            ("今天吃苹果，明天去移动公司看看", false),
            ("I pay with PayPal or Visa", false),
        ] {
            let found = names.find(&Folded::new(text), text, &[]);
            assert_eq!(found.iter().any(|n| n.claims), claimed, "{text}: {found:?}");
        }
    }
}
