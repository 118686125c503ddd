/** Words of the card, per language. A missing text is a type error. */
import type { Language } from "@engine";

export interface CardTexts {
  product: string;
  checkedHere: string;
  title(scam: string): string;
  titleUnknown: string;
  stop: string;
  acknowledge: string;
  notScam: string;
  hideSite: string;
  next(others: number): string;
  noted: string;
  unkept: string;
  undo: string;
  close: string;
}

export const CARD_TEXTS: Record<Language, CardTexts> = {
  "zh-CN": {
    product: "识诈",
    checkedHere: "只在您的设备上检查",
    title: (scam) => `小心诈骗：很像“${scam}”`,
    titleUnknown: "小心，这很像诈骗",
    stop: "先别付款，先别转账",
    acknowledge: "知道了，我先不付款",
    notScam: "这不是诈骗",
    hideSite: "本网站不再提醒",
    next: (others) => `这里还有 ${others} 处，看下一处`,
    noted: "好的，这段文字以后不再提醒您。",
    unkept: "浏览器没能存下您刚才的选择（硬盘可能满了）。下次打开这一页，还会照旧提醒。",
    undo: "撤销",
    close: "关闭",
  },
  "zh-TW": {
    product: "識詐",
    checkedHere: "只在您的裝置上檢查",
    title: (scam) => `小心詐騙：很像「${scam}」`,
    titleUnknown: "小心，這很像詐騙",
    stop: "先別付款，先別轉帳",
    acknowledge: "知道了，我先不付款",
    notScam: "這不是詐騙",
    hideSite: "此網站不再提醒",
    next: (others) => `這裡還有 ${others} 處，看下一處`,
    noted: "好的，這段文字以後不再提醒您。",
    unkept: "瀏覽器沒能存下您剛才的選擇（硬碟可能滿了）。下次開啟這一頁，還是會照樣提醒。",
    undo: "復原",
    close: "關閉",
  },
  en: {
    product: "Shizha",
    checkedHere: "checked only on this device",
    title: (scam) => `Careful, likely a scam: ${scam}`,
    titleUnknown: "Careful: this looks like a scam",
    stop: "Do not pay or send money yet",
    acknowledge: "OK, I will not pay yet",
    notScam: "This is not a scam",
    hideSite: "Not on this website",
    next: (others) => `${others} more here: show the next`,
    noted: "Noted. You will not be warned of this text again.",
    unkept:
      "The browser could not store your choice (the disk may be full). The next time this page is opened you will be warned as before.",
    undo: "Undo",
    close: "Close",
  },
};
