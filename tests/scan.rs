//! Scans of single texts: what is a scam, what is not, and what the report says of it. Add your case to a table.
#![cfg(not(target_arch = "wasm32"))]

use shizha::{Input, Kind, Language, Report, Risk, ScanOptions, Scanner};
use std::sync::OnceLock;

fn scanner() -> &'static Scanner {
    static SCANNER: OnceLock<Scanner> = OnceLock::new();
    SCANNER.get_or_init(Scanner::embedded)
}

fn scan(text: &str) -> Report {
    scanner().scan(&Input::Text(text.to_owned()), &ScanOptions::default())
}

#[track_caller]
fn assert_scam(text: &str, scam: &str, at_least: Risk) {
    let report = scan(text);
    assert!(report.risk >= at_least && report.scam.as_deref() == Some(scam), "{text}\n{report:#?}");
}

#[track_caller]
fn assert_silent(text: &str) {
    let report = scan(text);
    assert_eq!(report.risk, Risk::None, "{text}\n{report:#?}");
}

/// The scam, and the honest text that looks most like it.
const PAIRS: [(&str, &str, &str); 25] = [
    (
        "task",
        "招兼职刷单，日结佣金，先垫付本金，做完五单连本带利返还，加微信abc12345",
        "本店郑重声明：严禁刷单，刷单行为一经发现将处罚店铺",
    ),
    (
        "invest",
        "老师带单，内幕消息稳赚不赔，进群免费领牛股，下载APP入金",
        "投资有风险，入市需谨慎，过往业绩不代表未来收益",
    ),
    ("romance", "亲爱的，我发现平台有漏洞，你充值进去我帮你操作，赚了钱我们就结婚", "亲爱的，周末一起看电影吗，我订票"),
    (
        "police",
        "您涉嫌洗钱，请立即把资金转到安全账户，不要告诉任何人",
        "您好，我是派出所民警，公安机关没有安全账户，接到此类电话请挂断",
    ),
    (
        "service",
        "您好我是快递客服，您的包裹丢失，给您双倍理赔，请下载会议软件打开屏幕共享办理退款",
        "您好，退款已原路退回，请在订单详情里查看到账时间",
    ),
    (
        "carrier",
        "我是移动客服，您的号码今天停机，请加QQ1234567890按提示转账认证",
        "【中国移动】您本月账单已出，共58元，可在营业厅查询",
    ),
    ("lead", "快递里的刮刮卡中奖了，扫码进群领红包，加微信abc12345领大礼包", "扫码关注公众号，订阅我们的杂志"),
    (
        "overseas",
        "柬埔寨高薪招聘客服，不限学历，包吃住包机票，月薪3万，加telegram详聊",
        "新加坡星展银行招聘软件工程师，五年以上经验，请投递简历至官网",
    ),
    (
        "gambling",
        "百家乐真人视讯，注册送彩金88元，首存送100%，联系客服上分",
        "本期双色球开奖结果公布，购彩请到体彩门店",
    ),
    ("mule", "高价收银行卡四件套，出租银行卡日租500，跑分日结，联系微信abc12345", "我行提醒：出租出售银行卡属违法行为"),
    (
        "watch",
        "小朋友，把你的电话手表借叔叔打个电话，手机卡给我用一下，给你100元",
        "儿童电话手表新款上市，支持定位和通话",
    ),
    ("data", "出售一手股民数据，实时料子，精准客户资料，需要的加QQ1234567890", "我们如何保护您的个人信息：隐私政策"),
    (
        "loan",
        "无抵押贷款秒到账，您的卡号填错账户被冻结，请先缴纳解冻费5000元保证金到指定账户",
        "我行个人消费贷款年利率3.6%，请到网点咨询",
    ),
    (
        "credit",
        "我是京东金融客服，您的学生账户需要注销，否则影响征信，请共享屏幕把额度转到指定账户清空",
        "征信报告每年可免费查询两次，如有异议可提出申请",
    ),
    (
        "shopping",
        "全新手机低价转让，平台手续费高，加微信abc12345私下交易，先付定金转账",
        "本店商品七天无理由退换，请在平台内付款",
    ),
    ("friend", "我是王总，换号了，现在开会不方便接电话，你先帮我垫付5万转给这个账户，急", "妈我下班了，帮我买点菜回来"),
    (
        "game",
        "游戏账号高价收，平台显示账号冻结，需要先交解冻押金500元才能提现，联系客服",
        "游戏充值请通过官方商城，未成年人禁止充值",
    ),
    (
        "flight",
        "您预订的航班因故障已取消，请联系客服13800138000办理改签，每位补偿300元，需共享屏幕",
        "您乘坐的CA1234航班延误至18:30，请留意机场公告",
    ),
    (
        "military",
        "我是部队采购，要订100箱罐头，请你先帮忙垫资联系供应商，转定金后一起结算",
        "某部队食材采购项目公开招标公告",
    ),
    (
        "phishing",
        "尊敬的用户您的积分可兑换现金，请登录 http://icbc-jf.example 查询，逾期失效",
        "您的验证码是123456，请勿泄露给任何人【工商银行】",
    ),
    (
        "sextortion",
        "你的裸聊视频在我手里，马上转账8000元，不然群发你的通讯录所有人",
        "某地警方打掉一个裸聊敲诈团伙，抓获12人",
    ),
    (
        "support",
        "Warning! Your computer is infected with a virus. Call Microsoft support at +1 800 555 0199 now, do not shut down",
        "Windows Update will restart your computer at 3 am",
    ),
    (
        "recovery",
        "我是网警，可以帮你追回被骗资金，请先支付手续费2000元，加微信abc12345",
        "警方追回被骗资金并返还给受害人",
    ),
    (
        "bec",
        "Please note our bank details have changed. Kindly send the payment for the invoice to the new account today, I am in a meeting",
        "Please find attached the invoice for March, payable within 30 days to our usual account",
    ),
    (
        "advance",
        "Congratulations! You have won £5000 cash prize. To claim call 09050005321 now, claim code K52",
        "Congratulations on your exam results, well done!",
    ),
];

#[test]
fn every_type_is_told_from_its_look_alike() {
    for (scam, text, look_alike) in PAIRS {
        assert_scam(text, scam, Risk::Suspicious);
        assert_silent(look_alike);
    }
}

/// Ways to dodge filters that folding sees through; the finding quotes the original characters.
#[test]
fn disguise_changes_no_verdict() {
    let plain = "您涉嫌洗钱，请立即把资金转到安全账户，不要告诉任何人";
    let disguised = [
        "您涉嫌洗錢，請立即把資金轉到安全帳戶，不要告訴任何人".to_owned(),
        plain.replace("安全账户", "安.全.账.户").replace("洗钱", "洗★钱"),
        plain.replace("安全账户", "安 全 账 户"),
        plain.chars().flat_map(|c| [c, '\u{200b}']).collect(),
        plain.replace("洗钱", "洗💰钱"),
        plain.replace("账户", "帐户"),
    ];
    assert_scam(plain, "police", Risk::Dangerous);
    for text in disguised {
        assert_scam(&text, "police", Risk::Dangerous);
    }
}

#[test]
fn a_disguise_is_evidence_beside_what_it_hides() {
    let report = scan("招兼职刷单，日结佣金，先垫付本金，加★微★信abc12345");
    let found = report.findings.iter().find(|f| f.kind == Kind::Obfuscation).unwrap();
    assert_eq!(found.text, "加★微★信");
}

/// Aliases of the messengers and wallets that scams move to.
#[test]
fn aliases_of_messengers_are_channels() {
    for alias in
        ["加微信", "加薇信", "加V信", "加vx", "加 ＷＸ ", "加❤微❤信", "加QQ", "加扣扣", "加telegram", "加LINE", "加賴"]
    {
        let report = scan(&format!("招兼职刷单，佣金日结，先垫付本金返利，{alias}：abc12345"));
        let channel = report.findings.iter().any(|f| f.kind == Kind::Channel && f.source != "shape.handle");
        assert!(channel, "{alias}: {report:#?}");
    }
}

/// One phrase alone is a word, not a scam.
#[test]
fn a_single_word_is_never_a_warning() {
    for word in [
        "高薪招聘",
        "安全账户",
        "GOIP",
        "刷单",
        "兼职",
        "转账",
        "加微信",
        "百家乐",
        "you have won",
        "safe account",
        "中奖",
    ] {
        assert_silent(word);
    }
}

/// Anti-fraud wording around a demand to the reader does not excuse it; a warning that quotes a scam in full is none.
#[test]
fn an_anti_fraud_coat_does_not_hide_a_demand() {
    assert_scam(
        "【反诈中心提醒】民警已立案，您涉嫌洗钱，请立即将名下资金转入安全账户6222000011112222333接受核查，切勿告知他人",
        "police",
        Risk::Suspicious,
    );
    assert_silent(
        "警惕！骗子会说“您涉嫌洗钱，请立即将资金转入安全账户接受核查，不要告诉任何人”，凡是这样说的都是诈骗，请勿相信。",
    );
}

/// The page's own words help to recognise talk about scams, and never make a scam of it.
#[test]
fn the_page_says_what_it_is_about() {
    let quote = "您涉嫌洗钱，请立即把资金转到安全账户";
    let options = |context: &str| ScanOptions { context: context.to_owned(), ..ScanOptions::default() };
    let alone = scanner().scan(&Input::Text(quote.to_owned()), &options(""));
    let article =
        scanner().scan(&Input::Text(quote.to_owned()), &options("警方提醒：常见诈骗话术盘点，谨防电信网络诈骗"));
    assert!(article.score < alone.score);
    let harmless =
        scanner().scan(&Input::Text("明天见".to_owned()), &options("您涉嫌洗钱，请转到安全账户，加微信abc12345"));
    assert_eq!(harmless, Report::default());
}

#[test]
fn distant_words_of_a_long_page_do_not_add_up() {
    let filler = "今天的会议讨论了明年的工作安排和各部门的分工。".repeat(40);
    assert_silent(&format!("招聘兼职，佣金日结。{filler}请先垫付运费。"));
}

#[test]
fn a_conversation_builds_up() {
    let messages = [
        "你好，想做兼职吗？在家就能做",
        "手机刷单，佣金日结",
        "第一单你先垫付100元本金，做完马上返还",
        "加我微信abc12345",
    ];
    let thread = Input::Thread(messages.map(str::to_owned).to_vec());
    let report = scanner().scan(&thread, &ScanOptions::default());
    assert_eq!((report.risk, report.scam.as_deref()), (Risk::Dangerous, Some("task")));
    let said: Vec<u32> = report.findings.iter().map(|f| f.message).collect();
    assert!(said.contains(&1) && said.contains(&2), "{said:?}");
    assert_silent(messages[0]);
}

#[test]
fn reasons_speak_the_language_asked_for() {
    let text = Input::Text("您涉嫌洗钱，请立即把资金转到安全账户".to_owned());
    let reasons = |language| {
        let options = ScanOptions { language, ..ScanOptions::default() };
        scanner().scan(&text, &options).findings.into_iter().map(|f| f.reason).collect::<Vec<_>>()
    };
    let (simplified, traditional, english) = (reasons(Language::ZhCn), reasons(Language::ZhTw), reasons(Language::En));
    assert!(simplified != traditional && traditional != english && !english.is_empty());
}

#[test]
fn telling_the_reader_to_tell_nobody_is_no_report_of_what_was_said() {
    let request = "您好，因系统错误，您的订单被设为分期扣款。请立即加LINE客服 tw88520，按指示操作ATM解除分期设置，把余额转到安全账户";
    assert_scam(request, "service", Risk::Dangerous);
    assert_scam(&format!("{request}，请勿告诉他人。"), "service", Risk::Dangerous);
}

#[test]
fn manuals_and_everyday_chat_are_silent() {
    assert_silent("有关监控的信息可以从 https://www.debian.org/ 或者在随附的软件包中获得。");
    assert_silent("$ w3m -dump https://www.debian.org/");
    assert_silent(
        "The report calculates capital gains from the buy and sell transactions in your trading account and adds up the returns.",
    );
    assert_silent("公司派我去越南出差，身份证照片发给行政订机票");
    assert_silent("提现失败是因为银行卡号填错了，我已经改好，钱第二天就到了，你放心");
    assert_silent("各位家长，请把孩子的身份证号和户口本首页发给我，学籍系统周五前要录完，私发就行别发群里");
    assert_silent("快递放驿站了，你帮我代领一下，取件码3-2-1105");
}
