//! Text made to cost time or memory: each kind repeats what some part of the engine could take long over.

use shizha::lexicon::Lexicon;
use shizha::{Input, Link, Linked, Said};
use std::sync::LazyLock;

/// A kind of text, of which there can be as much as one likes.
pub struct Kind {
    /// What it is called.
    pub name: &'static str,
    /// Makes an input of about so many bytes.
    pub make: fn(usize) -> Input,
}

const fn kind(name: &'static str, make: fn(usize) -> Input) -> Kind {
    Kind { name, make }
}

/// Ordinary text first, then the hostile kinds.
pub const KINDS: [Kind; 34] = [
    kind("ordinary text", |n| repeated(ORDINARY, n)),
    kind("all hits", |n| repeated("招刷单兼职日结佣金先垫付加微信abc12345转到安全账户", n)),
    kind("the lexicon's wording", |n| repeated(&WORDING.0, n)),
    kind("near misses", |n| repeated(&WORDING.1, n)),
    kind("one letter", |n| repeated("a", n)),
    kind("one Chinese character", |n| repeated("转", n)),
    kind("one line of words", |n| repeated("transfer the money now ", n)),
    kind("one digit", |n| repeated("1", n)),
    kind("a gap for a number, full of digits", |n| opened("日赚", "1", "元1", n)),
    kind("a gap for a number, full of line ends", |n| opened("日赚", "\n", "元", n)),
    kind("percent signs behind a number", |n| opened("月息1", "%", "%", n)),
    kind("numerals", |n| repeated("一二三四五六七八九零", n)),
    kind("numerals and symbols", |n| repeated("一★", n)),
    kind("combining marks", |n| opened("a", "\u{301}", "", n)),
    kind("zero-width characters", |n| opened("转", "\u{200b}", "账", n)),
    kind("carriage returns", |n| repeated("\r", n)),
    kind("letters and carriage returns", |n| repeated("a\r", n)),
    kind("a column of characters", |n| repeated("加\n", n)),
    kind("letters of two alphabets", |n| repeated("аa", n)),
    kind("symbols", |n| repeated("★", n)),
    kind("emoji that stand for words", |n| repeated("➕微亻言", n)),
    kind("homophones", |n| repeated("请加薇信转到安荃账沪，", n)),
    kind("pinyin", |n| repeated("shuadan jia weixin ", n)),
    kind("leet", |n| repeated("fr33 g1ft cl1ck h3re ", n)),
    kind("letters apart", |n| repeated("c l i c k  h e r e ", n)),
    kind("quotation marks", |n| repeated("“骗子说”", n)),
    kind("tellers on one line", |n| repeated("骗子说谎称", n)),
    kind("tellers before a list", |n| opened("", "骗子说谎称", "：\n- 刷单", n)),
    kind("links", |n| repeated("点击链接http://abc.top/x 领取 ", n)),
    kind("links within links", |n| repeated("http://a.www.", n)),
    kind("a deep link", |n| opened("http://", "a.", "com", n)),
    kind("institutions and links", |n| repeated("【工商银行】您的账户已冻结http://icbc.cn.a.top ", n)),
    kind("messages with links", thread),
    kind("a pasted conversation", |n| repeated("客服：请加微信abc12345\n我：好\n", n)),
];

const ORDINARY: &str = "周末去听了一场讲座，老师讲得很清楚。晚上和家人一起做饭，妹妹说下个月要来住几天，问附近有没有便宜的房子。\n\
    The train leaves at nine and arrives before noon; tickets are sold at the counter. 明天开会，请把材料带来，谢谢！\n\
    您的订单已发货，预计三天后送达，运单号可以在应用里查到。警方提醒：谨防冒充客服的诈骗，切勿点击陌生链接。\n";

/// All wording of the lexicon, and all of it with the last character missing; parts that a gap joins stand side by side.
static WORDING: LazyLock<(String, String)> = LazyLock::new(|| {
    let (mut whole, mut cut) = (String::new(), String::new());
    for entry in Lexicon::embedded().entries {
        for phrase in entry.phrases.iter().filter(|phrase| !phrase.text.contains('{')) {
            let text = phrase.text.replace('…', "的").replace('#', "100");
            whole.push_str(&text);
            cut.push_str(&text[..text.char_indices().next_back().map_or(0, |(at, _)| at)]);
            whole.push('，');
            cut.push('，');
        }
    }
    (whole, cut)
});

fn repeated(piece: &str, bytes: usize) -> Input {
    Input::Text(piece.repeat(bytes / piece.len() + 1))
}

/// Half of it one run behind an opening, half of it closings, each of which could look back over all of the run.
fn opened(opening: &str, run: &str, closing: &str, bytes: usize) -> Input {
    let closings = if closing.is_empty() { String::new() } else { closing.repeat(bytes / 2 / closing.len()) };
    Input::Text(format!("{opening}{}{closings}", run.repeat(bytes / 2 / run.len())))
}

fn thread(bytes: usize) -> Input {
    let message = "点这里领取补贴";
    let count = bytes / message.len();
    let link = |message: usize| Link { message: message as u32, start: 0, end: 3, href: "http://a.example/x".into() };
    Input::Linked(Linked { said: Said::Thread(vec![message.to_owned(); count]), links: (0..count).map(link).collect() })
}
