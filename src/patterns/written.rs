//! The patterns as they are written. The build script compiles them; a test compares what becomes of them with the `regex` crate.

/// What has the shape of a link.
pub const LINK: &str = r"(?:https?://|www\.?)[a-z0-9._~/?#%&=+:@\-]{3,}|[a-z0-9][a-z0-9\-]*(?:\.[a-z0-9\-]{2,}){0,4}\.(?:com|cn|net|org|cc|top|vip|xyz|info|shop|me|co|tk|ru|io|app|club|site|online|click|icu|link|live|pw|ly|gd|in|uk|hk|tw|sg|au|win|bet|fun|ltd|store|cfd|xin|example)(?-u:\b)[a-z0-9._~/?#%&=+\-]*";
/// Registries that are cheap and hardly asked, bare addresses, and app files: rare among honest senders.
pub const CHEAP_LINK: &str = r"[a-z0-9\-]+(?:\.[a-z0-9\-]+){0,3}\.(?:top|cc|icu|vip|xyz|cfd|tk|pw|club|click|xin|bet|win|sbs|cyou|buzz|rest|gq|ml|cf|ga|work|fit|lol|wang|ren|apk)(?-u:\b)[a-z0-9._~/?#%&=+\-]*|https?://[0-9]{1,3}(?:\.[0-9]{1,3}){3}[a-z0-9:._~/?#%&=+\-]*";
/// Telephone numbers.
pub const PHONE: &str = r"(?-u:\b)(?:1[3-9][0-9]{9}|0[0-9]{2,3}[ \-]?[0-9]{7,8}|0[0-9]{3,4} ?[0-9]{3} ?[0-9]{3,4}|[48]00[ \-]?[0-9]{3}[ \-]?[0-9]{3,4}|[6-9][0-9]{9}|[0-9]{3}-[0-9]{3}-[0-9]{4}|0[0-9]{9,10})(?-u:\b)|\+[0-9]{1,3}[ \-]?[0-9]{2,4}[ \-]?[0-9]{3,4}[ \-]?[0-9]{3,4}|\([0-9]{3}\) ?[0-9]{3}-[0-9]{4}";
/// A private contact: the means, then its name or number.
pub const HANDLE: &str = r"(?:微信|薇信|威信|徽信|扣扣|企鹅|电报|飞机|蝙蝠|(?-u:\b)(?:v信|vx|wx|qq|line|telegram|tg|whatsapp|skype))(?:号码|[号群]| ?id|账号|公众号)?(?:[是为:= ]*@?[a-z_\-]{0,12}[0-9][a-z0-9_\-]{3,18}|[是为]?[:=] ?@?[a-z][a-z0-9_\-]{4,19})";
/// Card numbers.
pub const ACCOUNT: &str = r"(?-u:\b)[3-9][0-9]{3}(?:[ \-]?[0-9]{4}){2,3}[ \-]?[0-9]{1,4}(?-u:\b)";
/// Sums of money.
pub const SUM: &str = r"[0-9][0-9,.]{0,12} ?(?:[多余])?[百千万亿wk]?(?:元|块|圆|美元|美金|港币|台币|usdt|usd|rmb|pounds|dollars|euros)|(?:[$¥£€]|(?-u:\b)(?:rs|hk\$|nt\$|us\$|inr|rmb|usd)\.?) ?[0-9][0-9,.]{0,12}|[一二两三四五六七八九十几数][百千万亿](?:元|块)";
/// Deadlines.
pub const DEADLINE: &str = r"[0-9一二两三四五六七八九十半]{1,3}个?(?:小时|分钟|天|日|个工作日|工作日)(?:之?内|后将)|[今当明][日天晚](?:之?内|前|止|失效|过期|截止)|within (?:the next )?[0-9]{1,2} ?(?:hours|hrs|days|minutes|mins)|(?:valid|expires?) (?:in )?[0-9]{1,2} ?(?:hrs|hours|days)|by (?:midnight|tonight|today|tomorrow)";
/// What stands behind a name that speaks to the reader.
pub const SPEAKS: &str = r"^[^,。!?:;\n]{0,8}(?:提醒[您你:]|温馨提[示醒]|通知[您你:]|提示[您你:]|告知[您你])";
/// What stands behind the name that opens a message: the sender of what follows.
pub const OPENS: &str = r"^(?:[ a-z&'’\-]{0,24}|[^,。!?:;\n]{0,8}): ?|^ - |^ (?:alert|notice|notification|security|support|fraud|billing|customer|delivery|team)(?-u:\b)";
/// Whom the words behind it speak to: a headline opens with a name and a colon, too.
pub const READER: &str = r"[您你]|(?-u:\b)your?(?-u:\b)";
/// What stands before and behind the name in "your … account".
pub const YOURS: &str = r"(?:您(?:的|有|在)?|你(?:的|有[一1]个)|尊敬的|尊贵的|亲爱的|尾号[0-9]{2,6}的?|(?-u:\b)(?:your|dear|valued)) ?(?:[一1]个)?$";
/// See [`YOURS`].
pub const YOUR_ACCOUNT: &str = r"^[^,。!?:;\n]{0,5}?(?:账户|账号|银行卡|信用卡|储蓄卡|卡|积分|点数|包裹|快递|快件|邮件|会员|用户|客户|通行费|罚单|订单|钱包|网银|手机银行|u盾)|^ ?(?:[a-z]+ ){0,2}(?:accounts?|card|package|parcel|delivery|shipment|wallet|id|membership|subscription|customer|user|member|client|order|access|login|token|points|toll)(?-u:\b)";
/// What stands before the name in a signature at the end.
pub const SIGNS: &str = r"(?:\n|[\-—] ?|(?-u:\b)(?:the|regards|sincerely),? )$";

/// All patterns: name, pattern, whether it is one of links.
pub const ALL: [(&str, &str, bool); 13] = [
    ("LINK", LINK, true),
    ("CHEAP_LINK", CHEAP_LINK, true),
    ("PHONE", PHONE, false),
    ("HANDLE", HANDLE, false),
    ("ACCOUNT", ACCOUNT, false),
    ("SUM", SUM, false),
    ("DEADLINE", DEADLINE, false),
    ("SPEAKS", SPEAKS, false),
    ("OPENS", OPENS, false),
    ("READER", READER, false),
    ("YOURS", YOURS, false),
    ("YOUR_ACCOUNT", YOUR_ACCOUNT, false),
    ("SIGNS", SIGNS, false),
];
