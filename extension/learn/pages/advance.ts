import type { LearnPage, Translated } from "../page";

export const advance: Translated<LearnPage> = {
  "zh-CN": {
    summary: "骗子说中了大奖、有一笔遗产或补贴要领，让人先交税、手续费、公证费。钱交了，什么也没有。",
    steps: [
      "骗子用短信、邮件、电话或刮刮卡，说有人中了奖，或者有一位远亲留下遗产。",
      "页面和证书做得很真，骗子还会给“公证处”“法院”的电话。",
      "骗子会要求领之前先交税、手续费、保证金，或者要身份证、银行卡。",
      "受害人交了，又有新的费用；不交，骗子就吓唬说违约要起诉。",
    ],
    says: [
      "恭喜您中了一等奖，请尽快办理领奖手续。",
      "先交个人所得税，奖金马上汇出。",
      "您有一笔遗产待继承，请与律师联系。",
    ],
    tell: [
      { real: "真的奖金，税从奖金里扣，您不用先拿钱。", fake: "骗子一定要您先交。" },
      { real: "没参加过，就不会中奖。", fake: "骗子说是“随机抽中”您的手机号。" },
    ],
    now: ["不交钱，不填身份证和银行卡，不回拨那个电话。", "不怕“起诉”：不领奖不违法，没有这样的官司。"],
    lost: ["不要再交下一笔，前一笔不会因此回来。", "给过身份证、银行卡照片的，留意账户，改密码，需要时挂失。"],
  },
  "zh-TW": {
    summary: "騙子說中了大獎、有一筆遺產或補助可領，要人先繳稅、手續費。錢付了，什麼也沒有。",
    steps: [
      "騙子用簡訊、郵件、電話或刮刮卡，說有人中了獎，或有一位遠親留下遺產。",
      "網頁和證書做得很真，騙子還會給「律師」「會計師」的電話。",
      "騙子會要求領取前先繳稅、手續費、保證金，或要身分證、帳號。",
      "被害人付了，又有新的費用；不付，騙子就恐嚇說要提告。",
    ],
    says: [
      "恭喜您抽中頭獎，請儘快辦理領獎手續。",
      "先繳機會中獎稅，獎金馬上匯出。",
      "您有一筆遺產待繼承，請與律師聯絡。",
    ],
    tell: [
      { real: "政府或公司的真獎金，會給正式通知，主辦單位的總機問得到。", fake: "騙子只有簡訊裡的電話或連結。" },
      { real: "沒參加過，就不會中獎。", fake: "騙子說是「隨機抽中」您的門號。" },
    ],
    now: ["不付錢，不填身分證和帳號，不回撥那支電話。", "不用怕「提告」：不領獎不犯法，沒有這種官司。"],
    lost: ["不要再付下一筆，前一筆不會因此回來。", "給過身分證、存摺照片的，留意帳戶，改密碼，需要時掛失。"],
  },
  en: {
    summary:
      "Scammers claim that somebody has won a prize, inherited or been granted money, and ask for a fee first. The victim pays, and nothing comes.",
    steps: [
      "The scammer says that the victim won a lottery, or that a distant relative left a fortune.",
      "Certificates and “lawyers” look real.",
      "Before anything is paid out, the scammer asks for tax, a notary's or a courier's fee, or for bank details.",
      "Each fee leads to another, and scammers threaten victims who stop.",
    ],
    says: [
      "Congratulations, your number has won first prize.",
      "Pay the tax first and the prize is sent today.",
      "You are the heir of a late client, kindly contact me.",
    ],
    tell: [
      { real: "A real prize costs nothing: no fee, no tax in advance.", fake: "The scam always wants money first." },
      { real: "You cannot win a draw that you never entered.", fake: "The scam has picked you “by chance”." },
    ],
    now: [
      "Pay nothing, give no papers or bank details, and call no number.",
      "Do not fear threats: nobody is sued for not claiming a prize.",
    ],
    lost: [
      "Do not pay the next fee. It does not bring the last one back.",
      "If you gave papers or bank details, watch the account and change passwords.",
    ],
  },
};
