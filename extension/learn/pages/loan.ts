import type { LearnPage, Translated } from "../page";

export const loan: Translated<LearnPage> = {
  "zh-CN": {
    summary: "骗子说贷款已经批下来了，放款之前却要先交钱：保证金、解冻费、流水。受害人交了，也没有贷款。",
    steps: [
      "骗子在短信、电话或 App 里说无抵押、秒批，额度很高。",
      "受害人填完资料，页面上显示“已批准”，就是提不出来。",
      "骗子说卡号填错、流水不够、账户冻结，要先交一笔才放款。",
      "受害人交了一笔，还有下一笔；骗子还会让他共享屏幕，把卡里的钱转走。",
    ],
    says: [
      "您的额度已经批下来了，交完会员费就放款。",
      "卡号填错，账户冻结，交解冻金才能放。",
      "流水不够，先转一笔进来刷一下。",
    ],
    tell: [
      { real: "正规贷款是先放款，再按月还款，放款前不收费。", fake: "骗子先收费，名目一个接一个。" },
      { real: "银行会核实您的收入，也可能拒绝您。", fake: "骗子谁都批，几分钟就“通过”。" },
    ],
    now: [
      "放款前要交钱的，一律不交。页面上的额度只是数字，您不欠他们的。",
      "真要用钱，去银行网点或银行自己的官方 App 申请。",
    ],
    lost: [
      "对方吓唬说“不交就是违约、上征信”，不用理，您没有拿到过钱。",
      "身份证、银行卡照片给出去了，就改密码，留意有没有用您的名字借的钱。",
    ],
  },
  "zh-TW": {
    summary: "騙子說貸款已經過件，撥款前卻要先付錢，或要他交出存摺、提款卡「美化帳戶」。被害人付了，也沒有貸款。",
    steps: [
      "騙子用簡訊、社群廣告或電話說免擔保、快速過件，信用不良也可以。",
      "被害人填完資料，頁面顯示「已核貸」，就是領不出來。",
      "騙子說帳號填錯、被凍結，要他先付保證金、代辦費、稅金。",
      "騙子也會說要幫忙做金流，要他寄出存摺和提款卡，結果被害人的帳戶變成人頭帳戶。",
    ],
    says: [
      "已經幫您過件了，付完手續費就撥款。",
      "帳號輸入錯誤，要先付解凍金。",
      "存摺和提款卡先寄來，我們幫您做金流。",
    ],
    tell: [
      { real: "合法貸款不會在撥款前收費，費用從核貸金額裡算得清楚。", fake: "騙子先收費，名目一個接一個。" },
      { real: "銀行會查您的信用和收入，也可能拒絕您。", fake: "騙子人人過件，幾分鐘就「核准」。" },
    ],
    now: ["撥款前要付錢的，一律不付；存摺、提款卡、密碼不要寄給任何人。", "真的要用錢，直接到銀行分行或銀行官網申請。"],
    lost: [
      "對方恐嚇說不付就告您，不用理，您沒有拿到錢。",
      "提款卡已經寄出，馬上打給銀行掛失並報案，免得變成人頭帳戶。",
    ],
  },
  en: {
    summary: "Your loan is “approved”, but before it is paid out there is always a fee. You pay, and no loan comes.",
    steps: [
      "A text, a call or an app offers a loan without checks, approved in minutes.",
      "You fill in your details and see the approved sum on the screen.",
      "It cannot be paid out: a wrong account number, insurance, a first instalment, a tax. Pay first, they say.",
      "Each fee leads to the next, and your papers are used for other frauds.",
    ],
    says: [
      "You are approved, pay the processing fee and the money is on its way.",
      "The account number was wrong, there is a fee to unlock it.",
      "Make one payment now to show that you can repay.",
    ],
    tell: [
      { real: "A lender pays out first; then you pay back.", fake: "The scam wants money before any loan." },
      { real: "A bank checks your income and may say no.", fake: "The scam says yes to everybody within minutes." },
    ],
    now: [
      "Pay nothing before a loan. You owe them nothing: no money was ever lent.",
      "If you need a loan, go to a bank, or a lender in the regulator's register.",
    ],
    lost: [
      "Threats of court or of a bad credit record are empty: you never received a loan.",
      "If you sent your papers, watch your credit record for loans in your name.",
    ],
  },
};
