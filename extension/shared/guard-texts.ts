/** Words of the question before a risky act, per language. A missing text is a type error. */
import type { Language } from "@engine";

/** What is said of one sort of act. */
interface ActTexts {
  title: string;
  /** What exactly is about to happen; takes where it leads, or what is handed over. */
  object: (name: string) => string;
  why: string;
  stay: string;
  goOn: string;
}

export interface GuardTexts {
  product: string;
  checkedHere: string;
  like(scam: string): string;
  likeUnknown: string;
  rule: string;
  /** Before a telephone number. */
  ask: string;
  once: string;
  /** Explains the buttons of the browser's own dialog; takes what "go on" is called. */
  confirm(goOn: string): string;
  secrets: Record<"card" | "code" | "password" | "id", string>;
  list(names: string[]): string;
  acts: Record<"link" | "press" | "form" | "copy", ActTexts>;
}

export const GUARD_TEXTS: Record<Language, GuardTexts> = {
  "zh-CN": {
    product: "识诈",
    checkedHere: "只在您的设备上检查",
    like: (scam) => `这里的话很像诈骗：${scam}。`,
    likeUnknown: "这里的话很像诈骗。",
    rule: "记住",
    ask: "拿不准，先打电话问：",
    once: "同一件事只问您这一次。",
    confirm: (goOn) => `按“取消”就什么都不做。按“确定”：${goOn}。`,
    secrets: { card: "银行卡信息", code: "验证码", password: "密码", id: "身份证件号码" },
    list: (names) => names.join("、"),
    acts: {
      link: {
        title: "先别打开这个链接",
        object: (name) => `您点的链接通向 ${name}`,
        why: "骗子的网页做得和真的一样，会骗走卡号、密码和验证码，或者让您装上他们的软件。",
        stay: "先不打开",
        goOn: "仍要打开",
      },
      press: {
        title: "先别点这个按钮",
        object: (name) => `您点的是“${name}”`,
        why: "点下去可能会打开骗子的网页，或者装上他们的软件。",
        stay: "先不点",
        goOn: "仍要点",
      },
      form: {
        title: "先别填，先别提交",
        object: (name) => `您要交出去的是：${name}`,
        why: "一交出去，钱就可能被转走。民警、银行和客服都不会这样向您要。",
        stay: "先不提交",
        goOn: "仍要提交",
      },
      copy: {
        title: "先别用这个号码",
        object: (name) => `您要复制的是 ${name}`,
        why: "钱转给骗子很难追回；加了对方的私人号码，就没有平台能帮您。",
        stay: "先不复制",
        goOn: "仍要复制",
      },
    },
  },
  "zh-TW": {
    product: "識詐",
    checkedHere: "只在您的裝置上檢查",
    like: (scam) => `這裡的話很像詐騙：${scam}。`,
    likeUnknown: "這裡的話很像詐騙。",
    rule: "請記住",
    ask: "不確定，先打電話問：",
    once: "同一件事只問您這一次。",
    confirm: (goOn) => `按「取消」就什麼都不做。按「確定」：${goOn}。`,
    secrets: { card: "卡片資料", code: "驗證碼", password: "密碼", id: "身分證件號碼" },
    list: (names) => names.join("、"),
    acts: {
      link: {
        title: "先別打開這個連結",
        object: (name) => `您點的連結通往 ${name}`,
        why: "詐騙網頁做得和真的一樣，會騙走卡號、密碼和驗證碼，或者要您安裝他們的軟體。",
        stay: "先不打開",
        goOn: "還是要打開",
      },
      press: {
        title: "先別按這個按鈕",
        object: (name) => `您按的是「${name}」`,
        why: "按下去可能會打開詐騙網頁，或者裝上他們的軟體。",
        stay: "先不按",
        goOn: "還是要按",
      },
      form: {
        title: "先別填，先別送出",
        object: (name) => `您要交出去的是：${name}`,
        why: "一交出去，錢就可能被轉走。警察、銀行和客服都不會這樣向您要。",
        stay: "先不送出",
        goOn: "還是要送出",
      },
      copy: {
        title: "先別用這個號碼",
        object: (name) => `您要複製的是 ${name}`,
        why: "錢匯給詐騙集團很難追回；加了對方的私人帳號，就沒有平台能幫您。",
        stay: "先不複製",
        goOn: "還是要複製",
      },
    },
  },
  en: {
    product: "Shizha",
    checkedHere: "checked only on this device",
    like: (scam) => `The message here looks like a scam: ${scam}.`,
    likeUnknown: "The message here looks like a scam.",
    rule: "Remember",
    ask: "Not sure? Ask first: ",
    once: "You are asked about this only once.",
    confirm: (goOn) => `Press “Cancel” and nothing happens. Press “OK” for: ${goOn}.`,
    secrets: { card: "bank card details", code: "a one-time code", password: "a password", id: "an ID number" },
    list: (names) => names.join(" and "),
    acts: {
      link: {
        title: "Do not open this link yet",
        object: (name) => `The link leads to ${name}`,
        why: "A scammer’s page looks like the real one. It takes card numbers, passwords and codes, or has you install their software.",
        stay: "Do not open it",
        goOn: "Open it anyway",
      },
      press: {
        title: "Do not press this button yet",
        object: (name) => `You pressed “${name}”`,
        why: "It may open a scammer’s page or install their software.",
        stay: "Leave it",
        goOn: "Press it anyway",
      },
      form: {
        title: "Do not send this yet",
        object: (name) => `You are about to give away ${name}`,
        why: "Once it is sent, your money can be moved. No police officer, bank or customer service asks for it like this.",
        stay: "Do not send it",
        goOn: "Send it anyway",
      },
      copy: {
        title: "Do not use this number yet",
        object: (name) => `You are copying ${name}`,
        why: "Money sent to a scammer hardly ever comes back. In a private chat no platform can help you.",
        stay: "Do not copy it",
        goOn: "Copy it anyway",
      },
    },
  },
};
