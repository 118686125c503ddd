/** What the pictures are about: for readers of each language a scam that they are likely to meet. Its numbers lead nowhere. */
import type { Language } from "@engine";

export interface Story {
  /** A conversation of the demo. */
  conversation: string;
  /** The reader's region, as in the engine's catalog. */
  region: string;
  /** Sender, message, the words of its link, and what the reader is about to answer with. */
  sender: string;
  message: string;
  link: string;
  replyLabel: string;
  /** A message as a phone shows it, in a picture of it. */
  picture: string[];
}

export const STORIES: Record<Language, Story> = {
  "zh-CN": {
    conversation: "police.scam",
    region: "CN",
    sender: "陈警官",
    message:
      "我是市公安局民警，你名下银行卡涉嫌洗钱，不许告诉家人。马上把所有资金转到指定的安全账户做资金核查，否则上门拘捕。",
    link: "点这里查看案件",
    replyLabel: "回复",
    picture: ["招点赞兼职，不需要经验，佣金日结。", "你先垫付300元做单，", "十分钟后连本带佣金返390元。"],
  },
  "zh-TW": {
    conversation: "invest.scam",
    region: "TW",
    sender: "投資助理",
    message: "老師帶你進投顧內線群，跟著操作保證獲利，穩賺不賠。下載這個平台入金十萬，三天翻倍，名額有限。",
    link: "點這裡下載",
    replyLabel: "回覆",
    picture: ["老師帶你進投顧內線群，", "跟著操作保證獲利，穩賺不賠。", "下載這個平台入金十萬，三天翻倍。"],
  },
  en: {
    conversation: "phishing.scam",
    region: "US",
    sender: "Parcel service",
    message:
      "Your parcel could not be delivered because of an unpaid fee. Confirm your card details within 24 hours or it will be returned.",
    link: "Pay the fee here",
    replyLabel: "Reply",
    picture: [
      "Your parcel could not be delivered",
      "because of an unpaid fee. Confirm your",
      "card details within 24 hours.",
    ],
  },
};

/** A card number for trying out, which passes every check of its digits. */
export const CARD_NUMBER = "4111111111111111";
