/** Words of the entries in the browser's context menu, per language. */
import type { Language } from "@engine";

export interface MenuTexts {
  selection: string;
  link: string;
}

export const MENU_TEXTS: Record<Language, MenuTexts> = {
  "zh-CN": { selection: "用识诈查一查选中的文字", link: "用识诈查一查这个链接" },
  "zh-TW": { selection: "用識詐查一查選取的文字", link: "用識詐查一查這個連結" },
  en: { selection: "Check the selected text with Shizha", link: "Check this link with Shizha" },
};
