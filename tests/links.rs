//! Texts that say they come from an institution, with a link that goes there and with one that does not.
#![cfg(not(target_arch = "wasm32"))]

use shizha::{Input, Language, Link, Linked, Report, Risk, Said, ScanOptions, Scanner};
use std::sync::LazyLock;

static SCANNER: LazyLock<Scanner> = LazyLock::new(Scanner::embedded);

#[track_caller]
fn scan(text: &str) -> Report {
    SCANNER.scan(&Input::Text(text.into()), &ScanOptions::default())
}

fn told(text: &str, links: &[(&str, &str)], host: &str) -> Report {
    let link = |&(words, href): &(&str, &str)| {
        let at = text.find(words).unwrap_or_else(|| panic!("{words} is not in {text}"));
        let start = text[..at].encode_utf16().count() as u32;
        Link { message: 0, start, end: start + words.encode_utf16().count() as u32, href: href.into() }
    };
    let input = Input::Linked(Linked { said: Said::Text(text.into()), links: links.iter().map(link).collect() });
    SCANNER.scan(&input, &ScanOptions { host: host.into(), ..ScanOptions::default() })
}

/// A message with a gap for its link, the institution's own address, and others.
const MESSAGES: &[(&str, &str, &[&str])] = &[
    // Mainland
    (
        "【工商银行】您的账户存在异常，请登录 {} 核实",
        "https://mybank.icbc.com.cn/login",
        &["icbc-vip.example", "http://notice.example/a"],
    ),
    (
        "尊敬的建行用户，您的手机银行将于今日停用，请登录{}更新",
        "m.ccb.com",
        &["http://ccb.update-app.example", "wap-jh.example"],
    ),
    (
        "您的5600积分即将过期，点击 {} 兑换礼品【中国移动】",
        "https://jf.10086.cn",
        &["10086-jf.example", "jifen.example"],
    ),
    (
        "【顺丰速运】您的快件地址不详，派送失败，请在24小时内点击 {} 更新",
        "https://www.sf-express.com/u",
        &["sf-express-cn.example", "kuaidi.example/x"],
    ),
    ("【ETC】您的ETC账户已停用，请点击{}重新认证", "https://etc.gov.cn", &["etc-renzheng.example", "rz.example/q"]),
    ("【医保局】您的医保卡将被停用，请点击 {} 激活", "https://fuwu.nhsa.gov.cn", &["yb-jh.example"]),
    (
        "支付宝提醒您：账户被限制，请点击 {} 验证身份",
        "https://www.alipay.com/verify",
        &["alipay-safe.example", "zf.example"],
    ),
    // Taiwan
    (
        "【玉山銀行】您的帳戶異常，請立即登入 {} 驗證",
        "https://www.esunbank.com.tw",
        &["esunbank-tw.example", "yz.example"],
    ),
    (
        "〔國泰世華〕您的網銀將停用，請點擊 {} 重新綁定",
        "https://www.cathaybk.com.tw/x",
        &["cathaybk-login.example", "bind.example"],
    ),
    (
        "監理站通知您：您有罰單逾期未繳，請點擊 {} 繳納",
        "https://www.mvdis.gov.tw",
        &["mvdis-gov.example", "fine.example"],
    ),
    ("中華郵政：您的包裹地址有誤，無法配送，請點擊 {} 更新", "https://ipost.post.gov.tw", &["post-gov-tw.example"]),
    // Hong Kong
    ("【HSBC】您的賬戶有可疑交易，請登入 {} 核實", "https://www.hsbc.com.hk", &["hsbc-hk.example", "check.example"]),
    (
        "香港郵政：你的郵件派送失敗，請點擊 {} 補交郵費",
        "https://www.hongkongpost.hk",
        &["hongkongpost-fee.example", "track.example"],
    ),
    // Singapore
    (
        "Dear DBS customer, your account has been suspended. Verify at {} within 24 hours",
        "https://www.dbs.com.sg",
        &["dbs-sg.example", "verify.example"],
    ),
    (
        "SingPost: Your parcel is on hold due to an unpaid fee. Pay at {}",
        "https://www.singpost.com/pay",
        &["singpost-sg.example", "hold.example"],
    ),
    // Elsewhere
    (
        "USPS: Your package could not be delivered. Update your address at {}",
        "https://www.usps.com/manage",
        &["usps-redelivery.example", "addr.example"],
    ),
    (
        "E-ZPass: you have an unpaid toll. Pay now at {} to avoid late fees",
        "https://www.e-zpassny.com",
        &["ezpass-toll.example", "toll.example"],
    ),
    (
        "Your Netflix subscription has been suspended. Update your payment details: {}",
        "https://www.netflix.com/account",
        &["netflix-billing.example", "bill.example"],
    ),
    (
        "PayPal: your account has been limited. Log in at {} to confirm your identity",
        "https://www.paypal.com/login",
        &["www.paypal.com.verify-id.example", "paypa1.example", "confirm.example"],
    ),
    (
        "HMRC: you are eligible for a tax refund. Claim it here {}",
        "https://www.gov.uk/tax",
        &["hmrc-refund.example", "refund.example"],
    ),
];

#[test]
fn a_foreign_link_is_flagged_and_the_own_link_is_not() {
    let mut wrong = Vec::new();
    for (message, own, foreign) in MESSAGES {
        let text = message.replace("{}", own);
        let report = scan(&text);
        if report.findings.iter().any(|f| f.source.starts_with("link.")) || report.risk == Risk::Dangerous {
            wrong.push(format!("{:?} {text} {:?}", report.risk, sources(&report)));
        }
        for link in *foreign {
            let text = message.replace("{}", link);
            let report = scan(&text);
            if report.risk == Risk::None || !report.findings.iter().any(|f| f.source.starts_with("link.")) {
                wrong.push(format!("{:?} {text} {} {:?}", report.risk, report.score, sources(&report)));
            }
        }
    }
    assert!(wrong.is_empty(), "{}", wrong.join("\n"));
}

fn sources(report: &Report) -> Vec<&str> {
    report.findings.iter().map(|f| f.source.as_str()).collect()
}

#[test]
fn innocent_links_are_left_alone() {
    for text in [
        "支付宝转你了，看这个 http://photo.example/a 好好笑",
        "我刚用工行卡付的，订单在这 https://shop.example/order/1",
        "据报道，工商银行上半年净利润增长，详见 https://news.example/finance/1.html",
        "记者从中国移动获悉，新套餐下月上线。原文：https://paper.example/2026/x",
        "Pay with PayPal or Visa at checkout: https://shop.example/cart",
        "Thanks for your order! You paid with PayPal. Track it at https://shop.example/track/7",
        "Download the DBS app from https://apps.apple.com/app/id1 or https://play.google.com/store",
        "【招商银行】您的账单已出，登录 https://www.cmbchina.com 查看；更多优惠见 https://brand.example/sale",
        "Your Amazon order has shipped: https://www.amazon.com/orders. Follow us at https://social.example/us",
        "How to set up your Google account: see https://help.example/google",
        "周末去苹果园玩吗 https://map.example/p",
        "工商银行提醒您，谨防诈骗，不要点击 icbc-vip.example 这样的链接",
        "近日，骗子冒充工商银行发短信，网址 icbc-vip.example 与官网相似，民警提醒市民切勿上当",
        "The library's docs are at https://someone.github.io/google-api",
        "联系我们：service@bank.example，地址北京",
        "Your DHL package is on its way! Track it at https://track.example/abc. Thanks for shopping with us.",
        "Hi Anna, your PayPal payment of $25.00 was successful. View your order: https://books.example/orders/12",
        "【某某中学】家长您好，请通过工商银行缴费平台缴纳学费，操作说明见 https://school.example/fee",
        "【菜鸟驿站】您的包裹已到，取件码1-2-3456，详情 https://m.tb.cn/h.abc",
        "中国移动：2026年上半年营收增长，点击查看原文 https://finance.example/600941",
        "Wise: send money abroad. Compare rates at https://rates.example",
        "Netflix: 10 best new shows this week https://tv.example/netflix",
        "微信：怎么恢复聊天记录？教程见 https://jiaocheng.example/wx",
    ] {
        let report = scan(text);
        assert_eq!(report.risk, Risk::None, "{text}: {:?}", report.findings);
    }
}

#[test]
fn the_reason_names_both() {
    let said = |language| {
        let options = ScanOptions { language, ..ScanOptions::default() };
        let text = "【國泰世華】您的網銀將停用，請登入 http://yz.example/a 重新綁定";
        let report = SCANNER.scan(&Input::Text(text.into()), &options);
        let foreign = report.findings.iter().find(|f| f.source == "link.foreign");
        foreign.map(|f| f.reason.clone()).unwrap_or_default()
    };
    assert_eq!(said(Language::ZhCn), "说是“國泰世華”，链接却去 yz.example");
    assert_eq!(said(Language::ZhTw), "自稱「國泰世華」，連結卻去 yz.example");
    assert_eq!(said(Language::En), "Says it is “國泰世華”, but the link goes to yz.example");
}

#[test]
fn words_that_show_another_address_are_a_mask() {
    let text = "请登录 www.icbc.com.cn 查看您的账户";
    let masked = told(text, &[("www.icbc.com.cn", "https://evil.example/x")], "");
    assert_ne!(masked.risk, Risk::None);
    assert!(masked.findings.iter().any(|f| f.reason == "写着 icbc.com.cn，点开却去 evil.example"), "{masked:?}");
    for href in [
        "https://mybank.icbc.com.cn/",
        "https://link.zhihu.com/?target=https://www.icbc.com.cn",
        "https://t.co/abc",
        "https://www.google.com/url?q=https://www.icbc.com.cn",
        "https://eur01.safelinks.protection.outlook.com/?url=x",
        "#top",
        "javascript:void(0)",
    ] {
        assert_eq!(told(text, &[("www.icbc.com.cn", href)], "").risk, Risk::None, "{href}");
    }
}

#[test]
fn words_that_show_no_address_lead_where_the_page_says() {
    let text = "【中国移动】您的积分即将过期，点击领取礼品";
    assert_ne!(told(text, &[("点击领取", "https://jifen.example/go")], "").risk, Risk::None);
    assert_eq!(told(text, &[("点击领取", "https://jf.10086.cn/go")], "").risk, Risk::None);
    let mail = "Your Netflix subscription has been suspended. Update your payment details to continue.";
    let sources = |report: Report| report.findings.into_iter().map(|f| f.source).collect::<Vec<_>>();
    assert!(
        sources(told(mail, &[("Update your payment", "https://bill.example")], "")).contains(&"link.foreign".into())
    );
    assert!(
        !sources(told(mail, &[("Update your payment", "https://www.netflix.com/x")], ""))
            .contains(&"link.foreign".into())
    );
}

#[test]
fn the_pages_own_host_is_context_and_no_excuse() {
    let text = "尊敬的工商银行用户，您的账户异常，请点击验证";
    let own = told(text, &[("点击验证", "https://mybank.icbc.com.cn/a")], "www.icbc.com.cn");
    assert!(!own.findings.iter().any(|f| f.source.starts_with("link.")), "{own:?}");
    let there = told(text, &[("点击验证", "https://icbc-vip.example/a")], "icbc-vip.example");
    assert!(there.findings.iter().any(|f| f.source == "link.claim-here"), "{there:?}");
    // A message read in a trusted mailbox is still that message.
    let mailbox = told(text, &[("点击验证", "https://evil.example/a")], "mail.163.com");
    assert!(mailbox.findings.iter().any(|f| f.source == "link.foreign"), "{mailbox:?}");
}

#[test]
fn a_short_link_is_a_weak_sign() {
    let report = scan("【工商银行】您的账户存在异常，请登录 http://t.cn/abc 核实");
    assert!(report.findings.iter().any(|f| f.source == "link.short"), "{report:?}");
    assert_eq!(scan("【工商银行】本月账单已出 http://t.cn/abc").risk, Risk::None);
}

#[test]
fn links_outside_the_text_say_nothing() {
    let link = |start, end, href: &str| Link { message: 0, start, end, href: href.into() };
    let links = vec![
        link(5, 2, "https://a.example"),
        link(0, 900, "https://a.example"),
        link(u32::MAX, u32::MAX, "https://a.example"),
        link(1, 2, "http://["),
        link(1, 2, "https://@:@/"),
        link(1, 2, "https://xn--.xn--a-0.example"),
    ];
    let said = Said::Text("【工商银行】您好".into());
    let report = SCANNER.scan(&Input::Linked(Linked { said, links }), &ScanOptions::default());
    assert_eq!(report.risk, Risk::None);
}
