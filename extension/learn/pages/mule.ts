import type { LearnPage, Translated } from "../page";

export const mule: Translated<LearnPage> = {
  "zh-CN": {
    summary: "骗子高价收、租别人的银行卡、手机卡、账号，或者让人帮忙转钱。那是骗来的钱，出事的是卡的主人。",
    steps: [
      "骗子说收卡、租账号，或者说“跑分”“代收款”，一天几百，躺着赚钱。",
      "骗子会要卡、U 盾、密码、刷脸，或者让人在家里放一台设备。",
      "受害人被骗的钱从这张卡上过，再转走，或者取成现金交给骗子。",
      "警察顺着账户找到卡的主人：卡被冻结，贷款和办卡受限，还要承担法律责任。",
    ],
    says: [
      "卡放着也是放着，租给我们，每天给钱。",
      "帮忙收一笔款再转出去，给您提成。",
      "设备放您家里，插上电就行，什么都不用管。",
    ],
    tell: [
      { real: "正当生意用自己公司的账户收款。", fake: "骗子要用别人的账户，因为那些钱见不得光。" },
      { real: "正当工作付您工资，不需要您的卡和密码。", fake: "“工作”就是拿您的名字去收钱、打电话。" },
    ],
    now: [
      "不租、不借、不卖自己的卡和账号，家人同学开口也不行。",
      "来路不明的钱进了账户，不要转走，直接告诉银行和警察。",
    ],
    lost: [
      "已经交出去的卡，马上挂失、销户，电话卡也去营业厅停掉。",
      "主动向警察说明，带上聊天记录。越早说，后果越轻。",
    ],
  },
  "zh-TW": {
    summary: "騙子高價收、租別人的帳戶、提款卡、門號，或要人幫忙領錢、轉帳。那是騙來的錢，出事的是帳戶的主人。",
    steps: [
      "騙子說租帳戶、收簿子，或說應徵「財務」「外務」，輕鬆領日薪。",
      "騙子會要存摺、提款卡、密碼、網銀，或要他幫忙設定約定轉帳。",
      "被害人被騙的錢進到這個帳戶，再被轉走，或提領成現金交給騙子。",
      "警察循著帳戶找到主人：帳戶被列警示，還會被當成詐欺、洗錢的共犯。",
    ],
    says: [
      "帳戶閒著也是閒著，租給我們，每天給錢。",
      "幫公司收款再領出來交給專員，給您抽成。",
      "提款卡寄過來，公司要做薪資設定。",
    ],
    tell: [
      { real: "正當公司用自己的帳戶收款。", fake: "騙子要用別人的帳戶，因為那些錢見不得光。" },
      { real: "公司發薪水只需要您的帳號。", fake: "要提款卡、密碼、網銀的，都是要拿去當人頭。" },
    ],
    now: [
      "不租、不借、不賣自己的帳戶和門號，朋友開口也不行。",
      "來路不明的錢進了帳戶，不要領也不要轉，直接告訴銀行和警察。",
    ],
    lost: ["已經交出去的提款卡，馬上打給銀行掛失，門號也去停話。", "主動到警局說明，帶著對話紀錄。越早說越好。"],
  },
  en: {
    summary:
      "Somebody pays you to lend your account, card or SIM, or to pass money on. It is stolen money, and the trace leads to you.",
    steps: [
      "A job or a friend offers easy money for “receiving payments”, renting out an account or keeping a device at home.",
      "You hand over card, PIN, log-in or SIM, or receive sums and send them on.",
      "It is the money of scam victims. You take a share, or carry cash to someone.",
      "The police find your name first. Accounts are closed, and you may be prosecuted.",
    ],
    says: [
      "Your account just sits there, rent it to us and earn daily.",
      "Receive a payment, keep ten per cent, pass on the rest.",
      "Just plug the box in at home, nothing to do.",
    ],
    tell: [
      {
        real: "A real business is paid into its own account.",
        fake: "The scam needs yours, because its money must not be seen.",
      },
      {
        real: "An employer needs your account number to pay you, nothing more.",
        fake: "The scam wants your card, PIN, log-in or SIM.",
      },
    ],
    now: [
      "Never rent, lend or sell an account, card or SIM, not even to a friend.",
      "If money of unknown origin arrives, do not move it. Tell your bank.",
    ],
    lost: [
      "Have the card, the account and the SIM blocked now.",
      "Go to the police yourself and take the chat along. The earlier, the better for you.",
    ],
  },
};
