//! Scams in disguise are still scams, and honest text in disguise is still honest.
#![cfg(not(target_arch = "wasm32"))]

#[path = "../src/bin/shizha/disguises.rs"]
mod disguises;
mod examples;

use disguises::{ALL, Tables};
use examples::files;
use shizha::{Input, Kind, Language, Report, Risk, ScanOptions, Scanner};
use std::sync::OnceLock;

/// Seeds each text is disguised with.
const SEEDS: u64 = 4;
/// What share of verdicts must survive each disguise.
const KEPT: f64 = 0.95;
/// What share of honest texts may look like a scam once disguised: a notice that says 没you手续费 hides its own denial, and bank
/// staff who write between the lines of a warning are none.
const ALARMS: f64 = 0.02;

/// Messages that are a scam by themselves, as they come by text message and in groups.
const SCAMS: [&str; 16] = [
    "招兼职刷单，日结佣金，先垫付本金，做完五单连本带利返还，加微信abc12345",
    "老师带单，内幕消息稳赚不赔，进群免费领牛股，下载APP入金",
    "您涉嫌洗钱，请立即把资金转到安全账户，不要告诉任何人",
    "您好我是快递客服，您的包裹丢失，给您双倍理赔，请下载会议软件打开屏幕共享办理退款",
    "柬埔寨高薪招聘客服，不限学历，包吃住包机票，月薪3万，加telegram详聊",
    "真人百家乐时时彩，首存送彩金，提款秒到账，注册网址a.example",
    "无抵押贷款秒到账，不看征信，放款前先交保证金解冻费，加QQ12345678",
    "您的积分即将过期失效，请登录网址a.example兑换现金",
    "高价收银行卡四件套，租借账户跑分，日结佣金，加微信abc12345",
    "恭喜您被抽中为幸运用户，获得奖金98000元，领奖前先汇手续费，点击链接领取",
    "你的裸聊视频在我手上，不转账就群发给通讯录里的亲友",
    "航班取消，可获改签补偿300元，请下载会议软件打开屏幕共享，提供银行卡号办理",
    "URGENT! You have won a £2000 prize. To claim call 09050005321 now, a processing fee applies",
    "Your account has been suspended. Click here to verify your account within 24 hours: http://a.example/x",
    "Work from home and earn $500 a day, guaranteed income, message me on telegram, pay a small fee first",
    "Your parcel is on hold, pay the fee of $2 and update your details at http://post.example/pay",
];

/// Messages that use the same words in honesty.
const HONEST: [&str; 12] = [
    "大家微信上说一声，周末去爬山，车费平摊",
    "本店严禁刷单，刷单行为一经发现将处罚店铺",
    "您好，退款已原路退回，请在订单详情里查看到账时间",
    "投资有风险，入市需谨慎，过往业绩不代表未来收益",
    "【中国移动】您本月账单已出，共58元，可在营业厅查询",
    "妈，我到车站了，你给我转三百块钱买票吧，晚上回家吃饭",
    "买了一斤菠菜两斤土豆，晚上做汤喝",
    "公安机关没有安全账户，接到此类电话请挂断并拨打96110",
    "验证码123456，五分钟内有效，请勿告诉他人",
    "Your parcel was delivered today. Thank you for shopping with us",
    "Can you call me back after lunch? The bank sent my new card",
    "The free concert starts at 7pm, no tickets needed",
];

fn scan(input: &[String]) -> Report {
    static SCANNER: OnceLock<Scanner> = OnceLock::new();
    let input = match input {
        [text] => Input::Text(text.clone()),
        thread => Input::Thread(thread.to_vec()),
    };
    SCANNER.get_or_init(Scanner::embedded).scan(&input, &ScanOptions::default())
}

fn tables() -> &'static Tables {
    static TABLES: OnceLock<Tables> = OnceLock::new();
    TABLES.get_or_init(Tables::new)
}

/// Each input in each disguise with each seed: how many were warned of, for each disguise.
fn warned(inputs: &[Vec<String>]) -> Vec<(&'static str, usize, Vec<String>)> {
    ALL.iter()
        .map(|disguise| {
            let mut silent = Vec::new();
            let mut warned = 0;
            for (index, input) in inputs.iter().enumerate() {
                for seed in 0..SEEDS {
                    let seed = index as u64 * SEEDS + seed;
                    let disguised: Vec<String> =
                        input.iter().map(|text| disguise.apply(tables(), text, seed)).collect();
                    if scan(&disguised).risk > Risk::None {
                        warned += 1;
                    } else {
                        silent.push(disguised.concat());
                    }
                }
            }
            (disguise.name, warned, silent)
        })
        .collect()
}

#[test]
fn scams_are_seen_through_every_disguise() {
    let single = SCAMS.iter().map(|text| vec![(*text).to_owned()]);
    let inputs: Vec<Vec<String>> = files().iter().map(|(_, file)| file.scam.texts()).chain(single).collect();
    for input in &inputs {
        assert!(scan(input).risk > Risk::None, "{input:?}");
    }
    let all = inputs.len() * SEEDS as usize;
    let missed: Vec<String> = warned(&inputs)
        .into_iter()
        .filter(|(_, warned, _)| (*warned as f64) < KEPT * all as f64)
        .map(|(name, warned, silent)| format!("{name}: {warned} of {all}\n{}", silent.join("\n")))
        .collect();
    assert!(missed.is_empty(), "{}", missed.join("\n\n"));
}

#[test]
fn honest_text_is_no_scam_in_any_disguise() {
    let mut inputs: Vec<Vec<String>> = HONEST.iter().map(|text| vec![(*text).to_owned()]).collect();
    for (_, file) in files() {
        let texts = file.lookalike.texts();
        inputs.extend(texts.iter().map(|text| vec![text.clone()]));
        inputs.push(texts);
    }
    for input in &inputs {
        assert_eq!(scan(input).risk, Risk::None, "{input:?}");
    }
    let all = inputs.len() * SEEDS as usize;
    let alarms: Vec<String> = warned(&inputs)
        .into_iter()
        .filter(|(_, warned, _)| *warned as f64 > ALARMS * all as f64)
        .map(|(name, warned, _)| format!("{name}: {warned} of {all}"))
        .collect();
    assert!(alarms.is_empty(), "{}", alarms.join("\n"));
}

#[test]
fn a_disguise_is_named_with_what_is_meant() {
    let scanner = Scanner::embedded();
    let text = "招兼职刷单，日结佣金，先垫付本金，加薇❤信abc12345";
    let reason = |language| {
        let options = ScanOptions { language, ..ScanOptions::default() };
        let report = scanner.scan(&Input::Text(text.to_owned()), &options);
        let found = report.findings.into_iter().find(|f| f.kind == Kind::Obfuscation && f.text == "加薇❤信");
        found.unwrap_or_else(|| panic!("{language:?}")).reason
    };
    assert_eq!(reason(Language::ZhCn), "加薇❤信 → 加微信：用变形的字躲避检查");
    assert_eq!(reason(Language::ZhTw), "加薇❤信 → 加微信：用變形的字躲避檢查");
    assert_eq!(reason(Language::En), "加薇❤信 → 加微信: characters disguised to slip past filters");
}

#[test]
fn an_odd_spelling_alone_is_nothing() {
    let scanner = Scanner::embedded();
    for text in ["我喜欢佰佳樂", "薪葡京", "今天好幵心", "fr33 g1ft"] {
        let found = scanner.traces(&Input::Text(text.to_owned()), &ScanOptions::default());
        let disguises: Vec<_> = found.iter().filter(|f| f.kind == Some(Kind::Obfuscation)).collect();
        assert!(disguises.is_empty(), "{text}: {disguises:?}");
    }
}

#[test]
fn a_disguise_all_over_is_a_style() {
    let chat = "各位邻居大家早上好，今天天气不错，小区门口的花都开了，周末欢迎大家一起来散步聊天，老人孩子都可以来。";
    let text = format!("{chat}招兼职刷单，日结佣金，先垫付本金，加微信abc12345");
    let hides = |text: String| {
        let report = scan(&[text]);
        assert!(report.risk > Risk::None);
        report.findings.iter().any(|f| f.kind == Kind::Obfuscation)
    };
    assert!(hides(text.replace("微信", "微🌹信")));
    assert!(!hides(text.chars().flat_map(|c| [c, '🌹']).collect()));
    assert!(!hides(text.chars().flat_map(|c| [c, '\u{200b}']).collect()));
}

#[test]
fn signs_among_flowers_are_no_words() {
    for text in [
        "亲🌹爱的顾💰客，快💰递🔥明✨天送😀到，请在家❤等💰一下，在线客服祝您愉快",
        "妈🌹妈我💰在开✨会，等会🔥回❤电话，没💰电🌹了先😀不聊",
    ] {
        assert_eq!(scan(&[text.to_owned()]).risk, Risk::None, "{text}");
    }
}
