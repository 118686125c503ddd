/** Words of the answer to what the user had checked, per language. A missing text is a type error. */
import type { Language } from "@engine";

export interface VerdictTexts {
  dangerous(scam: string): string;
  dangerousUnknown: string;
  stop: string;
  suspicious(scam: string): string;
  suspiciousUnknown: string;
  wait: string;
  none: string;
  noneNote: string;
  partial: string;
  leadsTo: string;
  failed: string;
  failedNote: string;
}

export const VERDICT_TEXTS: Record<Language, VerdictTexts> = {
  "zh-CN": {
    dangerous: (scam) => `小心诈骗：很像“${scam}”`,
    dangerousUnknown: "小心，这很像诈骗",
    stop: "先别付款，先别转账，先别给验证码",
    suspicious: (scam) => `有些可疑：有点像“${scam}”`,
    suspiciousUnknown: "有些可疑",
    wait: "先别照做，换一个您信得过的途径核实",
    none: "没有发现诈骗迹象",
    noneNote: "没发现不等于没有。要您转账、给验证码、点链接时，先打电话问。",
    partial: "文字太长，只查了前面一部分。",
    leadsTo: "里面的链接通往",
    failed: "识诈没能启动，没有检查",
    failedNote: "请关闭浏览器再打开。还不行就重新安装本扩展。",
  },
  "zh-TW": {
    dangerous: (scam) => `小心詐騙：很像「${scam}」`,
    dangerousUnknown: "小心，這很像詐騙",
    stop: "先別付款，先別轉帳，先別給驗證碼",
    suspicious: (scam) => `有些可疑：有點像「${scam}」`,
    suspiciousUnknown: "有些可疑",
    wait: "先別照做，換一個您信得過的管道查證",
    none: "沒有發現詐騙跡象",
    noneNote: "沒發現不等於沒有。要您轉帳、給驗證碼、點連結時，先打電話問。",
    partial: "文字太長，只查了前面一部分。",
    leadsTo: "裡面的連結通往",
    failed: "識詐沒能啟動，沒有檢查",
    failedNote: "請關閉瀏覽器再開啟。還不行就重新安裝本擴充功能。",
  },
  en: {
    dangerous: (scam) => `Careful, likely a scam: ${scam}`,
    dangerousUnknown: "Careful: this looks like a scam",
    stop: "Do not pay, send money or give a code yet",
    suspicious: (scam) => `Somewhat suspicious, a little like: ${scam}`,
    suspiciousUnknown: "Somewhat suspicious",
    wait: "Wait, and check with someone you know by a way you trust",
    none: "No sign of a scam found",
    noneNote: "That is no promise. Before you send money, give a code or open a link, call and ask.",
    partial: "The text is very long; only the first part was checked.",
    leadsTo: "The links in it lead to",
    failed: "Shizha did not start. Nothing was checked.",
    failedNote: "Close the browser and open it again. If that does not help, reinstall the extension.",
  },
};
