/** Words that only the side panel has, per language. A missing text is a type error. */
import type { Language } from "@engine";

export interface PanelTexts {
  title: string;
  details: string;
  gone: string;
  notScam: string;
  learnAll: string;
}

export const PANEL_TEXTS: Record<Language, PanelTexts> = {
  "zh-CN": {
    title: "本页的发现",
    details: "看理由和办法",
    gone: "这一处已经不在页面上了。",
    notScam: "这不是诈骗",
    learnAll: "认识常见的骗局",
  },
  "zh-TW": {
    title: "本頁的發現",
    details: "看理由和辦法",
    gone: "這一處已經不在頁面上了。",
    notScam: "這不是詐騙",
    learnAll: "認識常見的騙局",
  },
  en: {
    title: "Found on this page",
    details: "Reasons and what to do",
    gone: "This passage is no longer on the page.",
    notScam: "This is not a scam",
    learnAll: "Know the common scams",
  },
};
