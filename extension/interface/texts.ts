/** Words that all pages of the extension may have to say, per language. A missing text is a type error. */
import type { Language } from "@engine";

export interface InterfaceTexts {
  unstored: string;
}

export const INTERFACE_TEXTS: Record<Language, InterfaceTexts> = {
  "zh-CN": { unstored: "没能保存，浏览器存不下了（硬盘可能满了）。刚才的改动没有生效，原来的设置都还在。" },
  "zh-TW": { unstored: "沒能儲存，瀏覽器存不下了（硬碟可能滿了）。剛才的變更沒有生效，原本的設定都還在。" },
  en: {
    unstored:
      "Not saved: the browser has no room for it (the disk may be full). Your last change did not take effect; your settings are as they were.",
  },
};
