//! What a piece of evidence counts where it stands.
//!
//! Talk about scams lowers it, more so in somebody else's words. What the text asks of its reader, with something to act on, keeps
//! what is around it: whatever is said elsewhere, a scam stays one.

use crate::context::{Context, Voice};
use crate::fold::Folded;
use crate::lexicon::{Entry, Kind};
use crate::links::host::{Target, is_within};
use crate::phrases::Hit;

/// Talk about scams lowers evidence to `1 / (1 + TALK * talk)`.
const TALK: f32 = 0.45;
/// How much of the talk about scams within a conversation counts: people in one ask "is this a scam?", and are told it is not.
const SPOKEN: f32 = 0.35;
/// From this much talk on, an utterance is itself a report or a warning, in a conversation too.
pub const LOUD: f32 = 2.5;
/// What is left of evidence in such a report that asks the reader for nothing: it is not said to him.
const REPORTS: f32 = 0.6;
/// From this much talk about scams on, quotation marks and a missing reader count.
const HEARD: f32 = 0.5;
/// What is left of evidence in talk about scams when its sentence does not speak to the reader.
const UNADDRESSED: f32 = 0.6;
/// What is left of evidence that is quoted in talk about scams.
const QUOTED: f32 = 0.4;
/// What is left of evidence in a quotation that somebody is named for, and of what is told of somebody else's words.
const CITED: f32 = 0.25;
const TOLD: f32 = 0.4;
/// What is left of evidence in a sentence about others.
const NARRATED: f32 = 0.5;
/// The same in conversations, where scammers tell of their teachers and friends.
const TOLD_IN_CHAT: f32 = 0.35;
const NARRATED_IN_CHAT: f32 = 0.65;
/// What is left of a lure that is negated; a negated demand is gone.
const NEGATED: f32 = 0.25;
/// What evidence keeps at least when the passage asks the reader for something he could do at once.
const COAT: f32 = 1.0;
/// The same for a sentence to the reader without talk about scams.
const PLAIN: f32 = 0.4;
/// The same for a clear demand with nothing to act on.
const DEMAND_COAT: f32 = 0.6;
/// A demand of this weight can be acted on without a link or a number.
const CLEAR: f32 = 2.0;
/// A link, number or account in a sentence that talks of scams is meant for the reader when the sentence also asks with this weight.
const ASKED: f32 = 1.0;
/// Phrases of one sentence that are looked at for that.
const MOST_HITS: usize = 128;
/// What the names of governments' sites end in.
const OFFICIAL: [&str; 7] = ["gov.cn", "gov.tw", "gov.hk", "gov.sg", "gov.uk", "gov", "police.uk"];
/// How far around something to act on, and around a demand without it, a text is meant for the reader, in folded bytes.
const CONCRETE_REACH: usize = 400;
const DEMAND_REACH: usize = 150;

/// What is known before an utterance is read.
#[derive(Clone, Copy)]
pub struct Setting {
    /// Talk about scams in what the page says of itself, and in what was said before.
    pub page: f32,
    /// Whether it is part of a conversation.
    pub conversation: bool,
    /// Whether evidence came before it.
    pub follows: bool,
}

/// A stretch that is meant for the reader, around something that he is asked to do.
#[derive(Clone, Copy)]
pub struct Appeal {
    from: usize,
    to: usize,
    /// What evidence in it keeps at least.
    keeps: f32,
}

impl Appeal {
    fn new(start: usize, end: usize, reach: usize, keeps: f32) -> Self {
        Appeal { from: start.saturating_sub(reach), to: end + reach, keeps }
    }
}

/// What the text asks the reader to do that he could do: go to a link, call or write, pay (the places `concrete`), or follow a
/// clear demand among the `hits`. Each with how far around it the text is meant for him, ordered by start.
pub fn appeals<'e>(
    folded: &Folded,
    context: &Context,
    concrete: impl Iterator<Item = (usize, usize)>,
    hits: &[Hit],
    entry: impl Fn(&Hit) -> &'e Entry,
) -> Vec<Appeal> {
    let asks = |h: &Hit| {
        entry(h).kind.is_some_and(Kind::asks) && entry(h).weight >= ASKED && !context.negates(folded, h.start)
    };
    let asked = |at: usize| {
        let (start, end) = folded.sentence_around(at);
        let next = hits.partition_point(|h| h.end <= start);
        hits[next..].iter().take_while(|h| h.end <= end).take(MOST_HITS).any(asks)
    };
    let meant = |at: usize| context.appeals(folded, at) && (context.plain(folded, at) || asked(at));
    let concrete = concrete.filter(|&(start, end)| !official(&folded.text()[start..end]) && meant(start));
    let clear = |h: &&Hit| entry(h).kind == Some(Kind::Demand) && entry(h).weight >= CLEAR;
    let demands = hits.iter().filter(clear);
    let demands = demands.filter(|h| context.appeals(folded, h.start) && context.plain(folded, h.start));
    let concrete = concrete.map(|(start, end)| Appeal::new(start, end, CONCRETE_REACH, COAT));
    let demands = demands.map(|h| Appeal::new(h.start, h.end, DEMAND_REACH, DEMAND_COAT));
    let mut appeals: Vec<_> = concrete.chain(demands).collect();
    appeals.sort_unstable_by_key(|a| a.from);
    appeals
}

/// Whether a link leads to a government's site: those who warn of scams give such links.
fn official(link: &str) -> bool {
    Target::parse(link).is_some_and(|target| OFFICIAL.iter().any(|domain| is_within(&target.host, domain)))
}

/// One utterance with everything that decides how its words are meant.
pub struct Scene<'a> {
    folded: &'a Folded,
    context: &'a Context,
    /// Where the text is meant for the reader, ordered by start.
    appeals: Vec<Appeal>,
    /// Talk about scams in the whole of it, the page included.
    talk: f32,
    /// How much of the talk nearby is heard.
    hearing: f32,
    conversation: bool,
}

impl<'a> Scene<'a> {
    /// The scene of an utterance that makes these appeals.
    pub fn new(folded: &'a Folded, context: &'a Context, appeals: Vec<Appeal>, setting: Setting) -> Self {
        let talk = context.talk_overall();
        let hearing = if setting.conversation && talk < LOUD { SPOKEN } else { 1.0 };
        Scene {
            folded,
            context,
            appeals,
            talk: talk * hearing + setting.page,
            hearing,
            conversation: setting.conversation,
        }
    }

    /// What an entry found at `start..end` counts here; `denied` when its own gap holds a negation.
    pub fn weight(&self, entry: &Entry, start: usize, end: usize, denied: bool) -> f32 {
        if denied || self.context.negates(self.folded, start) {
            let lost = entry.kind.is_none_or(Kind::asks);
            return if lost { 0.0 } else { entry.weight * NEGATED };
        }
        if entry.kind.is_none() {
            return entry.weight;
        }
        entry.weight * self.factor(start, end)
    }

    /// What a sign of the links at `start..end` counts here.
    pub fn sign_weight(&self, weight: f32, start: usize, end: usize) -> f32 {
        if self.context.negates(self.folded, start) { 0.0 } else { weight * self.factor(start, end) }
    }

    /// What a shape found at `start..end` counts here.
    pub fn shape_weight(&self, weight: f32, start: usize, end: usize) -> f32 {
        weight * self.factor(start, end)
    }

    /// What is left of evidence at `start..end` beside the talk about scams around it.
    fn factor(&self, start: usize, end: usize) -> f32 {
        let talk = self.talk_at(start, end);
        let reports = self.conversation && self.hearing == 1.0 && self.appeals.is_empty();
        let heard = if reports { REPORTS } else { 1.0 } / (1.0 + TALK * talk);
        let addressed = self.context.addresses(self.folded, start);
        let meant = if addressed || talk <= HEARD { heard } else { heard * UNADDRESSED };
        match self.context.voice(start) {
            Voice::Cited => heard * CITED,
            Voice::Told if self.conversation => heard * TOLD_IN_CHAT,
            Voice::Narrated if self.conversation => heard * NARRATED_IN_CHAT,
            Voice::Told => heard * TOLD,
            Voice::Quoted if talk > HEARD => heard * QUOTED,
            Voice::Narrated => heard * NARRATED,
            Voice::Own => meant.max(self.kept(start, addressed)),
            Voice::Quoted => meant,
        }
    }

    /// What the writer's own evidence at `at` keeps at least because the text is meant for the reader there. Looks at the last few
    /// appeals, as looking at all would make a text of nothing but links quadratic.
    fn kept(&self, at: usize, addressed: bool) -> f32 {
        let next = self.appeals.partition_point(|a| a.from <= at);
        let plain = self.context.plain(self.folded, at);
        let near = self.appeals[..next].iter().rev().take(8);
        let near =
            near.filter(|a| at < a.to && (if a.keeps == COAT { addressed || plain } else { addressed && plain }));
        let least = if addressed && plain { PLAIN } else { 0.0 };
        near.map(|a| a.keeps).fold(least, f32::max)
    }

    /// Talk about scams heard at `start..end`: that of the whole text, or half of it and that nearby.
    fn talk_at(&self, start: usize, end: usize) -> f32 {
        self.talk.max(self.context.talk_around(start, end) * self.hearing + self.talk * 0.5)
    }
}

#[cfg(test)]
mod tests {
    use super::official;

    #[test]
    fn only_the_end_of_a_host_makes_it_official() {
        for (link, is) in [
            ("http://www.12337.gov.cn/a", true),
            ("gov.uk", true),
            ("https://reportfraud.ftc.gov", true),
            ("http://icbc.gov.cn.example/a", false),
            ("http://a.example/x.gov.cn", false),
            ("http://a.example#x.gov.cn", false),
            ("http://mygov.cn", false),
        ] {
            assert_eq!(official(link), is, "{link}");
        }
    }
}
