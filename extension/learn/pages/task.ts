import type { LearnPage, Translated } from "../page";

export const task: Translated<LearnPage> = {
  "zh-CN": {
    summary: "用轻松的兼职把人引进群，先给一点甜头，再叫人垫钱做任务，最后本金也取不出来。",
    steps: [
      "短信、短视频或群里出现一份兼职：点赞、关注、给商品好评，说不用经验，在家就能做。",
      "头几单真的给几块钱，让人放心；接着叫人装一个没听过的 App，或加入做任务的群。",
      "任务变成要先垫钱，说垫得多返得多。群里晒收款截图的人都是托儿。",
      "想取钱的时候，对方说操作错了、单子没做完、账户被冻结，要再交一笔。交多少都取不出来。",
    ],
    says: [
      "在家动动手指就能赚，做一单结一单。",
      "这一组是连单，全部做完才能一起返。",
      "您操作失误，账户冻结了，补上这笔才能提现。",
    ],
    tell: [
      { real: "正规兼职由公司付钱给您，有公司名称，有合同。", fake: "骗局是您先付钱给对方：垫付、充值、押金。" },
      { real: "正规电商平台禁止刷单，商家也会因此受罚。", fake: "骗子把刷单说成正常的推广工作。" },
    ],
    now: ["一分钱也不要再垫，哪怕对方说做完这一单就能取。", "先截图留好记录，再退群、卸载对方叫您装的 App。"],
    lost: [
      "不要为了取回前面的钱再交后面的钱，多交一笔就多损失一笔。",
      "App 里的余额只是一个数字。真正的线索是收款账户，把每一笔转账记录都交给警察。",
    ],
  },
  "zh-TW": {
    summary: "用輕鬆的兼職把人拉進群組，先給一點甜頭，再要人墊錢做任務，最後連本金都領不回來。",
    steps: [
      "簡訊、社群廣告或群組裡出現一份兼職：按讚、追蹤、幫商品給好評，說免經驗、在家就能做。",
      "前幾單真的給幾十元，讓人放心；接著要人下載沒聽過的 App，或加入搶單群組。",
      "任務變成要先墊錢或儲值，說墊得多賺得多。群組裡曬收款截圖的都是暗樁。",
      "想提領時，對方說操作錯誤、任務沒做完、帳戶被凍結，要再付一筆。付多少都領不回來。",
    ],
    says: [
      "在家滑手機就能賺，做一單結一單。",
      "這一組是連單，全部做完才能一起返還本金和佣金。",
      "您操作錯誤，帳戶凍結了，補足這筆才能提領。",
    ],
    tell: [
      {
        real: "正當工作是公司付錢給您，有公司名稱，有勞動契約，會保勞保。",
        fake: "騙局是您先付錢給對方：墊付、儲值、保證金。",
      },
      {
        real: "正當公司可以在政府的商工登記網站查到，也可以打市話確認。",
        fake: "假工作只在通訊軟體裡派單，負責人從不露面。",
      },
    ],
    now: ["一毛錢也不要再墊，就算對方說做完這一單就能領。", "先截圖留存紀錄，再退出群組、移除對方要您裝的 App。"],
    lost: [
      "不要為了領回前面的錢再付後面的錢，多付一筆就多損失一筆。",
      "App 裡的餘額只是數字。真正的線索是收款帳戶，報案時把每一筆匯款紀錄都帶去。",
    ],
  },
  en: {
    summary:
      "An easy side job pays a little at first, then asks you to put money in, and in the end pays nothing back.",
    steps: [
      "A text, an advert or a chat group offers a side job: like videos, rate products, follow accounts. No skill needed.",
      "The first few tasks really pay small sums. Then you are moved to an unknown app or a private group.",
      "Now tasks need your own money first, and more money is said to earn more. The happy members in the group are actors.",
      "When you want your money out, there is a mistake, a frozen account, one more set to finish. Every payment leads to another.",
    ],
    says: [
      "Work from your phone, paid after every task.",
      "This is a combined set, you get everything back once it is complete.",
      "Your account is frozen, top up the balance to release it.",
    ],
    tell: [
      {
        real: "An employer pays you, has a name and an address, and gives you a contract.",
        fake: "The scam wants your money first: a top-up, a deposit, an advance.",
      },
      {
        real: "Shops forbid paid ratings and remove them.",
        fake: "The scam calls paid ratings a normal kind of marketing job.",
      },
    ],
    now: [
      "Put in nothing more, even if one last task would release it all.",
      "Take screenshots first, then leave the group and remove the app.",
    ],
    lost: [
      "Do not pay again to get earlier payments back. Each payment is one more loss.",
      "The balance in the app is only a number on a screen. The accounts you paid into are the real trace: give all of them to the police.",
    ],
  },
};
