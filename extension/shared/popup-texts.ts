/** Words of the popup, most of which the side panel shares, per language. A missing text is a type error. */
import type { Language } from "@engine";

export interface PopupTexts {
  product: string;
  checkedHere: string;
  checking: string;
  noSign: string;
  noSignNote: string;
  found(count: number): string;
  partial: string;
  failed: string;
  failedNote: string;
  broken: string;
  brokenNote: string;
  unreadable: string;
  unreadableNote: string;
  reload: string;
  noAccess: string;
  grantAccess: string;
  siteOff: string;
  allOff: string;
  switchOn: string;
  siteAsks: string;
  siteNotChosen: string;
  notReadNote: string;
  readOnce: string;
  siteSwitch(site: string): string;
  dangerous: string;
  suspicious: string;
  unknownScam: string;
  show: string;
  openPanel: string;
  learn: string;
  dismissedTitle: string;
  undo: string;
  settings: string;
  allSettings: string;
  language: string;
  browserLanguage: string;
  region: string;
  regionNote: string;
}

export const POPUP_TEXTS: Record<Language, PopupTexts> = {
  "zh-CN": {
    product: "识诈",
    checkedHere: "只在您的设备上检查，内容不会上传",
    checking: "正在检查本页…",
    noSign: "没有发现诈骗迹象",
    noSignNote: "没发现不等于没有。要您转账、给验证码时，先打电话问。",
    found: (count) => `发现 ${count} 处可疑内容`,
    partial: "本页太长，只检查了前面一部分。",
    failed: "识诈没能启动，本页没有检查",
    failedNote: "请关闭浏览器再打开。还不行就重新安装本扩展。",
    broken: "这一页没有检查完",
    brokenNote: "检查到一半出了错。请重新载入一次。",
    unreadable: "这个页面无法检查",
    unreadableNote:
      "设置页、应用商店、PDF 和单张图片，扩展读不到里面的字，可以截图或复制文字来查。普通网页请重新载入一次。",
    reload: "重新载入",
    noAccess: "识诈还没有获准读取网页，所以没有检查",
    grantAccess: "允许读取网页",
    siteOff: "您在本网站关掉了检查",
    allOff: "您关掉了识诈，所有网页都不检查",
    switchOn: "打开识诈",
    siteAsks: "您要求先问您，所以本页还没有检查",
    siteNotChosen: "您没有选这个网站，所以没有检查",
    notReadNote: "识诈还没有读这一页的任何文字。",
    readOnce: "这次检查本页",
    siteSwitch: (site) => `检查 ${site}`,
    dangerous: "很像诈骗",
    suspicious: "有些可疑",
    unknownScam: "可疑内容",
    show: "去看这一处",
    openPanel: "在侧边栏看理由",
    learn: "认识骗局",
    dismissedTitle: "您说不是诈骗的",
    undo: "撤销",
    settings: "设置",
    allSettings: "全部设置",
    language: "语言",
    browserLanguage: "跟随浏览器",
    region: "所在地区",
    regionNote: "用来显示您当地的报警和咨询电话",
  },
  "zh-TW": {
    product: "識詐",
    checkedHere: "只在您的裝置上檢查，內容不會上傳",
    checking: "正在檢查本頁…",
    noSign: "沒有發現詐騙跡象",
    noSignNote: "沒發現不等於沒有。要您轉帳、給驗證碼時，先打電話問。",
    found: (count) => `發現 ${count} 處可疑內容`,
    partial: "本頁太長，只檢查了前面一部分。",
    failed: "識詐沒能啟動，本頁沒有檢查",
    failedNote: "請關閉瀏覽器再開啟。還不行就重新安裝本擴充功能。",
    broken: "這一頁沒有檢查完",
    brokenNote: "檢查到一半出了錯。請重新載入一次。",
    unreadable: "這個頁面無法檢查",
    unreadableNote:
      "設定頁、應用程式商店、PDF 和單張圖片，擴充功能讀不到裡面的字，可以截圖或複製文字來查。一般網頁請重新載入一次。",
    reload: "重新載入",
    noAccess: "識詐還沒有獲准讀取網頁，所以沒有檢查",
    grantAccess: "允許讀取網頁",
    siteOff: "您在此網站關掉了檢查",
    allOff: "您關掉了識詐，所有網頁都不檢查",
    switchOn: "開啟識詐",
    siteAsks: "您要求先問您，所以本頁還沒有檢查",
    siteNotChosen: "您沒有選這個網站，所以沒有檢查",
    notReadNote: "識詐還沒有讀這一頁的任何文字。",
    readOnce: "這次檢查本頁",
    siteSwitch: (site) => `檢查 ${site}`,
    dangerous: "很像詐騙",
    suspicious: "有些可疑",
    unknownScam: "可疑內容",
    show: "去看這一處",
    openPanel: "在側邊欄看理由",
    learn: "認識騙局",
    dismissedTitle: "您說不是詐騙的",
    undo: "復原",
    settings: "設定",
    allSettings: "全部設定",
    language: "語言",
    browserLanguage: "跟隨瀏覽器",
    region: "所在地區",
    regionNote: "用來顯示您當地的報案和諮詢電話",
  },
  en: {
    product: "Shizha",
    checkedHere: "Checked only on this device. Nothing is uploaded.",
    checking: "Checking this page…",
    noSign: "No sign of a scam found",
    noSignNote: "That is no promise. Before you send money or a code, call and ask.",
    found: (count) => (count === 1 ? "1 suspicious passage found" : `${count} suspicious passages found`),
    partial: "This page is very long; only the first part was checked.",
    failed: "Shizha did not start. This page was not checked.",
    failedNote: "Close the browser and open it again. If that does not help, reinstall the extension.",
    broken: "This page was not fully checked",
    brokenNote: "Something went wrong halfway. Please load it again.",
    unreadable: "This page cannot be checked",
    unreadableNote:
      "No extension can read settings, stores, PDFs or single pictures: have a screenshot or the copied words checked. If this is an ordinary page, load it again.",
    reload: "Load again",
    noAccess: "Shizha has no permission to read web pages, so nothing was checked",
    grantAccess: "Allow reading web pages",
    siteOff: "You switched checking off for this website",
    allOff: "Shizha is switched off. No page is checked.",
    switchOn: "Switch Shizha on",
    siteAsks: "Not checked yet: you want to be asked first",
    siteNotChosen: "Not checked: you did not choose this website",
    notReadNote: "Shizha has read no word of this page.",
    readOnce: "Check this page now",
    siteSwitch: (site) => `Check ${site}`,
    dangerous: "Looks like a scam",
    suspicious: "Somewhat suspicious",
    unknownScam: "Suspicious passage",
    show: "Show it on the page",
    openPanel: "Reasons in the side panel",
    learn: "About scams",
    dismissedTitle: "You said: not a scam",
    undo: "Undo",
    settings: "Settings",
    allSettings: "All settings",
    language: "Language",
    browserLanguage: "As the browser",
    region: "Region",
    regionNote: "For the telephone numbers of your country",
  },
};
