/** Words of the first three screens, per language. A missing text is a type error. */
import type { Language } from "@engine";

export interface WelcomeTexts {
  product: string;
  /** Title of the page. */
  title: string;
  step(step: number, of: number): string;
  back: string;
  next: string;
  language: string;
  languageAuto: string;

  doesTitle: string;
  doesLead: string;
  /** The three steps of the ladder. */
  doesNothing: string;
  doesMark: string;
  doesCard: string;
  doesNever: string;

  readsTitle: string;
  readsLead: string;
  readsText: string;
  readsStays: string;
  readsKeeps: string;
  readsNot: string;

  sitesTitle: string;
  sitesAll: string;
  sitesAllNote: string;
  sitesChosen: string;
  sitesChosenNote: string;
  /** The browser lets us read no page yet. */
  accessMissing: string;
  accessGrant: string;
  accessGranted: string;
  accessRefused: string;
  region: string;
  regionNote: string;
  large: string;
  finish: string;

  readyTitle: string;
  readyLead: string;
  tryTitle: string;
  tryLead: string;
  /** A scam message of the reader's own world, made up for trying out. */
  trySample: string;
  tryAgain: string;
  pin: string;
  options: string;
  close: string;
}

export const WELCOME_TEXTS: Record<Language, WelcomeTexts> = {
  "zh-CN": {
    product: "识诈 Shizha",
    title: "欢迎使用识诈",
    step: (step, of) => `第 ${step} 步，共 ${of} 步`,
    back: "上一步",
    next: "下一步",
    language: "语言",
    languageAuto: "跟随浏览器",
    doesTitle: "付款之前，先看一眼",
    doesLead: "识诈读网页、网页聊天和邮件里的文字，认出诈骗的套路，告诉您像哪一种、为什么、该打给谁。",
    doesNothing: "没发现迹象：一声不响。",
    doesMark: "有些可疑：在字下面画一道线，工具栏图标上有个数。",
    doesCard: "很像诈骗：在那段话旁边弹出卡片，请您先别付款。",
    doesNever: "没有提醒，不等于没有诈骗。拿不准，先打电话问。",
    readsTitle: "读到的，一个字也不出您的电脑",
    readsLead: "浏览器说识诈能“读取所有网站的数据”。它读的就是下面这些：",
    readsText: "读网页上看得见的文字和链接的去向，在本机比对，比完就丢掉。",
    readsStays: "没有服务器、没有账号、没有统计，断网也能用。",
    readsKeeps: "只存您的设置，和您点过“这不是诈骗”的文字的编码（看不出原文）。",
    readsNot: "您正在输入的字也不出本机：只有在很像诈骗的对话里，才看一眼有没有验证码或卡号，提醒一句。",
    sitesTitle: "在哪些网站检查？",
    sitesAll: "所有网站（建议）",
    sitesAllNote: "骗子在哪里都可能出现：聊天、邮件、论坛、招聘。",
    sitesChosen: "只在我选的网站",
    sitesChosenNote: "打开一个网站，点工具栏上的识诈图标，选“检查”。没选的网站，一个字也不读。",
    accessMissing: "浏览器还没有允许识诈读取网页，现在什么也检查不了。",
    accessGrant: "允许读取网页",
    accessGranted: "好了，浏览器已经允许。",
    accessRefused: "没有得到允许。以后点工具栏上的识诈图标，随时可以再允许。",
    region: "您在哪里？",
    regionNote: "用来显示您当地的报警和咨询电话",
    large: "大字版：字更大，颜色更分明",
    finish: "完成",
    readyTitle: "可以用了",
    readyLead: "不用再做什么。照常上网，有情况识诈会叫您。",
    tryTitle: "先试一试",
    tryLead: "下面是一条编出来的诈骗短信。改几个字，或者贴上您收到的消息，看看识诈怎么说。",
    trySample:
      "【客服中心】您好，您误开通了百万保障会员，今晚将自动扣费2000元。请立即添加客服QQ 284571936，打开屏幕共享，把余额转到安全账户办理取消，不要告诉他人。",
    tryAgain: "换回例子",
    pin: "把识诈固定在工具栏上，一眼就能看到它：点浏览器右上角的拼图图标，再点识诈旁边的图钉。",
    options: "打开全部设置",
    close: "开始上网",
  },
  "zh-TW": {
    product: "識詐 Shizha",
    title: "歡迎使用識詐",
    step: (step, of) => `第 ${step} 步，共 ${of} 步`,
    back: "上一步",
    next: "下一步",
    language: "語言",
    languageAuto: "跟隨瀏覽器",
    doesTitle: "付款之前，先看一眼",
    doesLead: "識詐會讀網頁、網頁聊天和電子郵件裡的文字，認出詐騙的手法，告訴您像哪一種、為什麼、該打給誰。",
    doesNothing: "沒發現跡象：不出聲。",
    doesMark: "有些可疑：在字底下畫一條線，工具列圖示上會有數字。",
    doesCard: "很像詐騙：在那段話旁邊跳出卡片，請您先別付款。",
    doesNever: "沒有提醒，不代表沒有詐騙。不確定時，先打電話問。",
    readsTitle: "讀到的內容，一個字也不會離開您的電腦",
    readsLead: "瀏覽器說識詐可以「讀取所有網站的資料」。它讀的就是這些：",
    readsText: "讀網頁上看得見的文字和連結的去處，在本機比對，比完就丟。",
    readsStays: "沒有伺服器、沒有帳號、沒有統計，離線也能用。",
    readsKeeps: "只儲存您的設定，以及您點過「這不是詐騙」的文字的編碼（看不出原文）。",
    readsNot: "您正在輸入的字也不會離開本機：只有在很像詐騙的對話裡，才看一眼有沒有驗證碼或卡號，提醒一句。",
    sitesTitle: "要在哪些網站檢查？",
    sitesAll: "所有網站（建議）",
    sitesAllNote: "詐騙到處都可能出現：聊天、郵件、論壇、徵才。",
    sitesChosen: "只在我選的網站",
    sitesChosenNote: "開啟一個網站，點工具列上的識詐圖示，選「檢查」。沒選的網站，一個字也不讀。",
    accessMissing: "瀏覽器還沒有允許識詐讀取網頁，現在什麼也檢查不了。",
    accessGrant: "允許讀取網頁",
    accessGranted: "好了，瀏覽器已經允許。",
    accessRefused: "沒有得到允許。以後點工具列上的識詐圖示，隨時可以再允許。",
    region: "您在哪裡？",
    regionNote: "用來顯示您當地的報案和諮詢電話",
    large: "大字版：字更大，顏色更分明",
    finish: "完成",
    readyTitle: "可以用了",
    readyLead: "不必再做什麼。照常上網，有狀況識詐會提醒您。",
    tryTitle: "先試試看",
    tryLead: "下面是一則編出來的詐騙簡訊。改幾個字，或貼上您收到的訊息，看看識詐怎麼說。",
    trySample:
      "【客服中心】您好，因系統錯誤，您的訂單被設為分期扣款，今晚將自動扣款12000元。請立即加LINE客服 tw88520，依指示操作ATM解除分期設定，把餘額轉到安全帳戶，請勿告訴他人。",
    tryAgain: "換回例子",
    pin: "把識詐固定在工具列上，一眼就能看到：點瀏覽器右上角的拼圖圖示，再點識詐旁邊的圖釘。",
    options: "開啟全部設定",
    close: "開始上網",
  },
  en: {
    product: "识诈 Shizha",
    title: "Welcome to Shizha",
    step: (step, of) => `Step ${step} of ${of}`,
    back: "Back",
    next: "Next",
    language: "Language",
    languageAuto: "As the browser",
    doesTitle: "Look once before you pay",
    doesLead:
      "Shizha reads the text of pages, web chats and mail, recognises how a scam goes, and tells you which one it looks like, why, and whom to call.",
    doesNothing: "No sign of a scam: it stays silent.",
    doesMark: "Somewhat suspicious: a line under the words, a number on the toolbar icon.",
    doesCard: "Looks like a scam: a card beside the words asks you not to pay yet.",
    doesNever: "No warning does not mean no scam. When in doubt, call and ask first.",
    readsTitle: "What it reads never leaves your computer",
    readsLead: "The browser says that Shizha can “read your data on all websites”. This is what it reads:",
    readsText: "The visible text of pages and where links lead, compared on this device and then forgotten.",
    readsStays: "No server, no account, no statistics. It works offline.",
    readsKeeps: "It keeps only your settings, and codes of texts you called “not a scam”, which do not show the text.",
    readsNot:
      "What you type stays here as well: only in a conversation that looks like a scam does it look for a code or card number, to say one quiet word.",
    sitesTitle: "On which websites should it check?",
    sitesAll: "All websites (recommended)",
    sitesAllNote: "A scammer can speak anywhere: chat, mail, forums, job boards.",
    sitesChosen: "Only websites I choose",
    sitesChosenNote:
      "Open a website, click Shizha in the toolbar and choose to check it. Of all others not a word is read.",
    accessMissing: "The browser does not yet let Shizha read web pages, so nothing can be checked.",
    accessGrant: "Allow reading web pages",
    accessGranted: "Done: the browser allows it.",
    accessRefused: "Not allowed. Click Shizha in the toolbar whenever you change your mind.",
    region: "Where are you?",
    regionNote: "For the telephone numbers of your country",
    large: "Large type and stronger colours",
    finish: "Finish",
    readyTitle: "Ready",
    readyLead: "Nothing more to do. Browse as always; Shizha speaks up when it must.",
    tryTitle: "Try it first",
    tryLead:
      "This is a made-up scam message. Change a few words, or paste a message you received, and see what Shizha says.",
    trySample:
      "Post Office: your parcel is on hold because of an unpaid redelivery fee of $1.99. Pay within 24 hours at http://post-redelivery-fee.top with your card number and the code we text you, or the parcel will be returned.",
    tryAgain: "Back to the example",
    pin: "Pin Shizha to the toolbar to see it at a glance: click the puzzle piece at the top right, then the pin beside Shizha.",
    options: "Open all settings",
    close: "Start browsing",
  },
};
