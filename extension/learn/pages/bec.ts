import type { LearnPage, Translated } from "../page";

export const bec: Translated<LearnPage> = {
  "zh-CN": {
    summary: "邮件像是供应商或老板发来的，说换了收款账户，或要马上付一笔。钱付出去就到了骗子那里。",
    steps: [
      "骗子先进了某一方的邮箱，或者用只差一个字母的地址。",
      "骗子看清两家的生意来往，等到快付款的时候插进来。",
      "骗子发来一封很像的邮件，说账户因审计更换，以后付到新账户；或者冒充老板，说有个保密的项目。",
      "财务照着付了，过几天真正的供应商来催款，才发现被骗。",
    ],
    says: [
      "因账户审计，本期货款请付到以下新账户。",
      "我在谈一个保密的收购，今天下班前付掉，先别跟别人说。",
      "附件是更新后的发票，请查收。",
    ],
    tell: [
      { real: "真换账户会有书面通知，也经得起一个电话核对。", fake: "骗子只用邮件，催得急，还不让打电话。" },
      { real: "正规公司的付款要有人复核。", fake: "骗子要您绕过流程，只找您一个。" },
    ],
    now: [
      "先不付。打以前留的电话给对方核对，不用邮件里的号码，也不直接回这封邮件。",
      "仔细看发件人的地址，一个字母一个字母地看。",
    ],
    lost: [
      "马上请银行发止付、退汇请求，跨境汇款几小时内还有机会。",
      "请公司的技术人员查邮箱有没有被设转发，改密码，通知对方公司。",
    ],
  },
  "zh-TW": {
    summary: "騙子寫來的郵件像是供應商或老闆寄的，說換了收款帳戶，或要馬上付一筆。被害人一付，錢就到騙子那裡。",
    steps: [
      "騙子先進了其中一方的信箱，或用只差一個字母的地址。",
      "騙子看清楚兩家的往來，等到快付款時插進來。",
      "騙子寄來一封很像的信，說帳戶因稽核更換，以後付到新帳戶；或假冒老闆，說有個保密專案。",
      "會計照付了，過幾天真正的供應商來催款，才發現被騙。",
    ],
    says: [
      "因帳戶稽核，本期貨款請匯到以下新帳戶。",
      "我在談一個保密的併購案，今天下班前匯出，先別跟別人說。",
      "附件是更新後的發票，請查收。",
    ],
    tell: [
      { real: "真的換帳戶會有書面通知，也禁得起一通電話核對。", fake: "騙子只用郵件，催得急，還不讓打電話。" },
      { real: "正規公司付款要有人複核。", fake: "騙子要您繞過流程，只找您一個。" },
    ],
    now: [
      "先不付。打以前留的電話給對方核對，不用信裡的號碼，也不直接回這封信。",
      "仔細看寄件人的地址，一個字母一個字母地看。",
    ],
    lost: [
      "馬上請銀行提出止付、退匯，跨國匯款幾小時內還有機會。",
      "請資訊人員查信箱有沒有被設轉寄，改密碼，並通知對方公司。",
    ],
  },
  en: {
    summary:
      "A mail that looks like a supplier or your boss changes the account for a payment, or orders a quick one. The money goes to a thief.",
    steps: [
      "The scammer gets into one side's mailbox, or registers an address that differs by a letter.",
      "They read along until a payment is due.",
      "Then a mail: our account has changed because of an audit. Or the boss has a confidential deal.",
      "The payment is made, and days later the real supplier asks where it is.",
    ],
    says: [
      "Due to an audit, please use our new account from now on.",
      "I am closing a confidential deal, pay this before the end of the day.",
      "The updated invoice is attached.",
    ],
    tell: [
      {
        real: "A real change of account stands up to one phone call.",
        fake: "The scam uses mail only, hurries, and wants no calls.",
      },
      {
        real: "A careful company has every payment checked by a second person.",
        fake: "The scam asks you alone, and around the procedure.",
      },
    ],
    now: [
      "Do not pay yet. Call on the number you had before, not the one in the mail, and do not reply to it.",
      "Read the sender's address letter by letter.",
    ],
    lost: [
      "Have your bank recall the payment at once; in the first hours there is a real chance.",
      "Have the mailboxes checked for forwarding rules, change passwords and tell the other company.",
    ],
  },
};
