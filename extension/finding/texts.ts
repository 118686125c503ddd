/** Words around a finding, the same on the card and on the extension's pages. A missing text is a type error. */
import type { Language } from "@engine";

export interface FindingTexts {
  why: string;
  rule: string;
  now: string;
  /** Above the numbers for those who are not sure. */
  ask: string;
  /** Above those for somebody who was scammed. */
  reportIt: string;
  copyHint: string;
  copied: string;
  /** Before a number that only takes text messages. */
  byText: string;
  learn: string;
  report: string;
  reportLead: string;
  reportPlain: string;
  reportQuoted: string;
  reportProduct: string;
  /** Before the kind of scam. */
  reportKind: string;
  /** Before the ids of the evidence. */
  reportEvidence: string;
  /** Above the words. */
  reportWords: string;
}

export const FINDING_TEXTS: Record<Language, FindingTexts> = {
  "zh-CN": {
    why: "为什么提醒您",
    rule: "记住",
    now: "现在怎么办",
    ask: "拿不准，先打电话问",
    reportIt: "已经被骗，马上报警、举报",
    copyHint: "点号码可复制",
    copied: "已复制",
    byText: "发短信到",
    learn: "这种骗局是怎么回事",
    report: "想告诉我们判断错了？",
    reportLead: "把报告复制到剪贴板，由您自己贴出去，扩展不会发给任何人。",
    reportPlain: "复制，不带原话",
    reportQuoted: "复制，带上原话",
    reportProduct: "识诈",
    reportKind: "类型：",
    reportEvidence: "依据：",
    reportWords: "原话：",
  },
  "zh-TW": {
    why: "為什麼提醒您",
    rule: "請記住",
    now: "現在怎麼辦",
    ask: "不確定，先打電話問",
    reportIt: "已經受騙，馬上報案、檢舉",
    copyHint: "點號碼可複製",
    copied: "已複製",
    byText: "傳簡訊到",
    learn: "這種騙局是怎麼回事",
    report: "想告訴我們判斷錯了？",
    reportLead: "把回報複製到剪貼簿，由您自己貼出去，擴充功能不會傳給任何人。",
    reportPlain: "複製，不含原文",
    reportQuoted: "複製，含原文",
    reportProduct: "識詐",
    reportKind: "類型：",
    reportEvidence: "依據：",
    reportWords: "原文：",
  },
  en: {
    why: "Why you see this",
    rule: "Remember",
    now: "What to do now",
    ask: "Not sure? Ask first",
    reportIt: "Already scammed? Report it",
    copyHint: "tap one to copy it",
    copied: "copied",
    byText: "Text to",
    learn: "How this scam works",
    report: "Want to tell us it was wrong?",
    reportLead: "Copy a report and paste it where you like. The extension sends nothing.",
    reportPlain: "Copy without the words",
    reportQuoted: "Copy with the words",
    reportProduct: "Shizha",
    reportKind: "Kind: ",
    reportEvidence: "Evidence: ",
    reportWords: "Words:",
  },
};
