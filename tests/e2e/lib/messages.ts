/**
 * One message for each of some scam types that is dangerous on its own, and what an honest sender writes about the same
 * thing. The numbers and addresses lead nowhere.
 */
export interface Pair {
  type: string;
  scam: string;
  lookalike: string;
}

export const PAIRS: Pair[] = [
  {
    type: "task",
    scam: "招点赞兼职，不需要经验，佣金日结。你先垫付300元做单，十分钟后连本带佣金返390元。",
    lookalike: "根据平台规则，刷单、刷好评属于违规行为，一经查实将扣分、下架商品，请各位商家自查。",
  },
  {
    type: "police",
    scam: "我是市公安局民警，你名下银行卡涉嫌洗钱，不许告诉家人。马上把所有资金转到指定的安全账户做资金核查，否则上门拘捕。",
    lookalike: "反诈中心提醒：公检法机关没有所谓“安全账户”，凡是要求转账核查资金的都是诈骗，请拨打96110咨询。",
  },
  {
    type: "phishing",
    scam: "Your parcel could not be delivered because of an unpaid fee. Confirm your card details within 24 hours at http://parcel-fee.example or it will be returned.",
    lookalike: "Your parcel was delivered to your neighbour at number 12 today. Thank you for ordering with us.",
  },
  {
    type: "service",
    scam: "您好，我是平台客服，您误开通了百万保障，不取消每月自动扣款800元。请下载会议软件打开屏幕共享，我指导您把钱转到银联专用账户关闭业务。",
    lookalike: "您好，您的退款已经原路退回付款账户，一到三个工作日到账，无需任何操作。",
  },
  {
    type: "invest",
    scam: "老師帶你進投顧內線群，跟著操作保證獲利，穩賺不賠。下載這個平台入金十萬，三天翻倍，名額有限。",
    lookalike: "本基金過往績效不代表未來表現，投資一定有風險，申購前請詳閱公開說明書。",
  },
];

/** Serves as proof that all text before it was read: by the time it is marked, the rest has been judged. */
export const SENTINEL = PAIRS[0]?.scam ?? "";
