import type { LearnPage, Translated } from "../page";

export const credit: Translated<LearnPage> = {
  "zh-CN": {
    summary: "骗子吓唬人说账户不注销就影响征信，诱骗人把各平台能借的钱全借出来，转给他们“清零”。",
    steps: [
      "骗子自称某平台或监管部门的客服，说以前开过校园贷账户，现在不合规。",
      "骗子说不注销会影响征信，让他下载会议软件，共享屏幕。",
      "骗子让受害人到一个个平台把额度都借出来，说是“清空额度”。",
      "骗子让他把借到的钱转到“对公账户”，说注销后自动还清。债却留给了受害人。",
    ],
    says: [
      "您的账户利率不符合国家规定，不注销会影响征信。",
      "把额度提出来转到指定账户，才算清零。",
      "我们可以帮您消除逾期记录，先交服务费。",
    ],
    tell: [
      {
        real: "征信由人民银行统一管理，谁都不能花钱删改；记录真有错，可以免费申请更正。",
        fake: "说能“修复征信”的，收了钱就不见。",
      },
      { real: "真要注销账户，在官方 App 里自己点，不用借钱、不用转账。", fake: "骗子叫您去借钱。" },
    ],
    now: ["挂断，关掉屏幕共享。不借钱，不转账。", "不放心，就自己打平台官方客服，或到人民银行查自己的征信报告。"],
    lost: [
      "马上联系每一家借出钱的平台，说明被骗，并留好报警回执。",
      "看过您屏幕的人知道您的密码和卡号：改密码，挂失卡。",
    ],
  },
  "zh-TW": {
    summary: "騙子嚇人說帳戶、額度不註銷就影響信用，誘騙人把能借的錢都借出來匯給他們；或收費「洗白」信用紀錄。",
    steps: [
      "騙子自稱銀行、電信或學貸的客服，說有一筆額度異常。",
      "騙子說不處理就會信用破產，要他加 LINE、分享螢幕。",
      "騙子要他到各家把額度借出來，說是「歸零」。",
      "騙子要他把借到的錢匯到指定帳戶，說之後自動結清。債卻留給了被害人。",
    ],
    says: [
      "這筆額度不取消，會留下不良信用紀錄。",
      "把錢借出來匯到指定帳戶，才能歸零。",
      "我們有管道幫您消除紀錄，先付服務費。",
    ],
    tell: [
      { real: "信用紀錄由聯徵中心依規定保存，誰都不能花錢刪改。", fake: "說能「洗白信用」的，收了錢就不見。" },
      { real: "要取消額度，直接跟銀行說就好，不用借錢、不用匯款。", fake: "騙子叫您去借錢。" },
    ],
    now: ["掛斷電話，關掉螢幕分享。不借錢，不匯款。", "不放心，就自己打銀行客服，或到聯徵中心查自己的信用報告。"],
    lost: [
      "馬上聯絡每一家借款的銀行或平台，說明受騙，並保留報案證明。",
      "看過您螢幕的人知道您的密碼和帳號：改密碼，卡片掛失。",
    ],
  },
  en: {
    summary:
      "Scammers claim that an account ruins the victim's credit record, and have them borrow all they can and send it off to “clear” it. Or they sell the repair of the record.",
    steps: [
      "A scammer posing as a bank or lender says an old account or limit breaks the rules.",
      "The scammer claims that it has to be closed to save the credit record, and asks them to share the screen.",
      "The victim is told to go from lender to lender and draw out every limit.",
      "The money goes to the scammer's “clearing account”. The debts stay with the victim.",
    ],
    says: [
      "This account has to be closed or it will show on your record.",
      "Draw the limit and transfer it, that sets it to zero.",
      "We can remove your late payments for a fee.",
    ],
    tell: [
      {
        real: "A credit record can be corrected when it is wrong, for free, by the bureau itself.",
        fake: "Nobody can delete true entries for money.",
      },
      { real: "Closing an account needs no loan and no transfer.", fake: "The scam sends you off to borrow." },
    ],
    now: [
      "Hang up, end the screen sharing, borrow nothing.",
      "If you are worried, call your bank, and ask the bureau for your own report.",
    ],
    lost: [
      "Call each lender today, say that it was fraud, and keep the police report.",
      "Whoever saw your screen knows your numbers: change passwords and block the card.",
    ],
  },
};
