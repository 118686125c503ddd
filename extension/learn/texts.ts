/** Words of the learn pages that are the same for every scam type, per language. A missing text is a type error. */
import type { Translated } from "./page";

export interface LearnTexts {
  product: string;
  contents: string;
  contentsNote: string;
  back: string;
  unknown: string;
  failed: string;
  paid: string;
  steps: string;
  says: string;
  tell: string;
  real: string;
  fake: string;
  now: string;
  lost: string;
  /** What to do whatever the scam was, the most urgent first. */
  lostAlways: readonly string[];
  call(region: string): string;
  readAloud: string;
  stopReading: string;
  noVoice: string;
  quoted: (words: string) => string;
}

export const LEARN_TEXTS: Translated<LearnTexts> = {
  "zh-CN": {
    product: "识诈",
    contents: "认识常见的骗局",
    contentsNote: "点一种看看：它怎样一步步骗人，怎样分清，遇到了怎么办。",
    back: "全部骗局",
    unknown: "没有这一种的说明，请在下面找一找。",
    failed: "识诈没能启动，所以这里少了名称和电话。请关闭浏览器再打开。",
    paid: "已经付了钱？先看这里",
    steps: "骗子的常见手法，一步一步看",
    says: "骗子常用的话术",
    tell: "怎样识别真假",
    real: "真的：",
    fake: "骗局：",
    now: "现在怎么办",
    lost: "如果钱已经出去了",
    lostAlways: [
      "马上停手，一分钱也不要再付。",
      "马上报警，说清付款的时间、金额和收款账户。越快，拦下来的机会越大。",
      "同时打给您的银行或支付平台，用卡背面或官方 App 里的号码，请他们止付、挂失。",
      "留好聊天记录、付款凭证、对方的账号和号码，不要删。",
      "之后说能帮您把钱追回来、先收费的，也是骗局。",
    ],
    call: (region) => `打给谁（${region}）`,
    readAloud: "念给我听",
    stopReading: "停止",
    noVoice: "这台设备上没有这种语言的朗读声音。可以在系统设置里添加。",
    quoted: (words) => `骗子说：“${words}”`,
  },
  "zh-TW": {
    product: "識詐",
    contents: "認識常見的騙局",
    contentsNote: "點一種看看：它怎麼一步步騙人，怎麼分清楚，遇到了怎麼辦。",
    back: "所有騙局",
    unknown: "沒有這一種的說明，請在下面找找看。",
    failed: "識詐沒能啟動，所以這裡少了名稱和電話。請關閉瀏覽器再開啟。",
    paid: "已經付了錢？先看這裡",
    steps: "騙子的常見手法，一步一步看",
    says: "騙子常用的話術",
    tell: "怎麼分辨真假",
    real: "真的：",
    fake: "騙局：",
    now: "現在怎麼辦",
    lost: "如果錢已經付出去了",
    lostAlways: [
      "馬上停手，一毛錢也不要再付。",
      "馬上報案，說清楚付款的時間、金額和收款帳戶。越快，攔下來的機會越大。",
      "同時打給您的銀行或支付業者，用卡片背面或官方 App 裡的號碼，請他們止付、掛失。",
      "留好對話紀錄、付款證明、對方的帳號和號碼，不要刪。",
      "之後說能幫您把錢追回來、先收費的，也是騙局。",
    ],
    call: (region) => `打給誰（${region}）`,
    readAloud: "唸給我聽",
    stopReading: "停止",
    noVoice: "這台裝置上沒有這種語言的朗讀語音。可以在系統設定裡加入。",
    quoted: (words) => `騙子說：「${words}」`,
  },
  en: {
    product: "Shizha",
    contents: "Know the common scams",
    contentsNote: "Choose one: how it works step by step, how to tell it from the honest thing, and what to do.",
    back: "All scams",
    unknown: "There is no page for this one. Please look below.",
    failed: "Shizha did not start, so names and numbers are missing here. Close the browser and open it again.",
    paid: "Already paid? Start here",
    steps: "How scammers do it, step by step",
    says: "What scammers say",
    tell: "How to tell it from the honest thing",
    real: "Honest: ",
    fake: "Scam: ",
    now: "What to do now",
    lost: "If money has already gone",
    lostAlways: [
      "Stop now. Pay nothing more.",
      "Report it at once: when you paid, how much, and to which account. The sooner, the better the chance to stop it.",
      "Call your bank or payment service on the number on your card or in its own app, and ask them to stop the payment.",
      "Keep the chat, the receipts, and the other side's accounts and numbers. Delete nothing.",
      "Whoever then offers to get the money back for a fee is running a scam, too.",
    ],
    call: (region) => `Whom to call (${region})`,
    readAloud: "Read aloud",
    stopReading: "Stop",
    noVoice: "This device has no voice for this language. You can add one in the system's settings.",
    quoted: (words) => `The scammer says: “${words}”`,
  },
};
