/** Words around a finding, the same on the card and on the extension's pages. A missing text is a type error. */
import type { Language } from "@engine";

export interface FindingTexts {
  why: string;
  rule: string;
  now: string;
  ask: string;
  copyHint: string;
  copied: string;
  /** Before a number that only takes text messages. */
  byText: string;
  learn: string;
}

export const FINDING_TEXTS: Record<Language, FindingTexts> = {
  "zh-CN": {
    why: "为什么提醒您",
    rule: "记住",
    now: "现在怎么办",
    ask: "拿不准，先打电话问",
    copyHint: "点号码可复制",
    copied: "已复制",
    byText: "发短信到",
    learn: "这种骗局是怎么回事",
  },
  "zh-TW": {
    why: "為什麼提醒您",
    rule: "請記住",
    now: "現在怎麼辦",
    ask: "不確定，先打電話問",
    copyHint: "點號碼可複製",
    copied: "已複製",
    byText: "傳簡訊到",
    learn: "這種騙局是怎麼回事",
  },
  en: {
    why: "Why you see this",
    rule: "Remember",
    now: "What to do now",
    ask: "Not sure? Ask first",
    copyHint: "tap one to copy it",
    copied: "copied",
    byText: "Text to",
    learn: "How this scam works",
  },
};
