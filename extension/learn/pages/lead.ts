import type { LearnPage, Translated } from "../page";

export const lead: Translated<LearnPage> = {
  "zh-CN": {
    summary: "用红包、礼品、资料引您加好友、扫码进群。这一步还没要钱，骗局在后面。",
    steps: [
      "陌生人在评论、私信、快递盒里的卡片或街头，说送礼品、送红包、发资料。",
      "条件是加好友、扫码、进群，或者把您的朋友也拉进来。",
      "进群后真的发一点红包，让人放心，也看看谁好说话。",
      "过几天换成兼职、投资、赌博，这时才开始要钱。",
    ],
    says: ["扫码进群就能领一份礼品。", "平台上不方便说，加个好友我发给您。", "拉三个朋友进群，红包翻倍。"],
    tell: [
      {
        real: "真商家的会员群在店里、官方账号里找得到，不需要您拉人。",
        fake: "骗子的礼品一定要先加个人好友或进陌生的群。",
      },
      { real: "正规平台上的事，在平台里就能说清。", fake: "骗子急着把您带到别的软件里去，那里没人管。" },
    ],
    now: ["不扫来路不明的码，不加陌生人；已经进群的，退出就好。", "不要把家人朋友拉进去，您一拉，他们就信了。"],
    lost: [
      "填过身份证、银行卡的，留意账户动静，改掉用过的密码。",
      "在群里已经付过钱，就按遇到的那一种骗局处理，先停手、先报警。",
    ],
  },
  "zh-TW": {
    summary: "用紅包、贈品、資料引您加好友、掃碼進群組。這一步還沒要錢，騙局在後面。",
    steps: [
      "陌生人在留言、私訊、廣告或街頭，說送贈品、送貼圖、送資料。",
      "條件是加 LINE、掃 QR Code、進群組，或把朋友也拉進來。",
      "進群組後真的給一點小好處，讓人放心，也看看誰好說話。",
      "過幾天換成兼職、投資、博弈，這時才開始要錢。",
    ],
    says: ["掃碼進群組就送一份小禮物。", "這裡不方便說，加個 LINE 我傳給您。", "拉三個朋友進來，紅包加倍。"],
    tell: [
      {
        real: "真的店家會員群組在店裡、官方帳號裡找得到，不需要您拉人。",
        fake: "騙子的贈品一定要先加私人好友或進陌生群組。",
      },
      { real: "平台上的事，在平台裡就能說清楚。", fake: "騙子急著把您帶到別的通訊軟體，那裡沒人管。" },
    ],
    now: ["不掃來路不明的 QR Code，不加陌生人；已經進群組的，退出就好。", "不要把家人朋友拉進去，您一拉，他們就信了。"],
    lost: [
      "填過身分證、帳號的，留意帳戶動靜，改掉用過的密碼。",
      "在群組裡已經付過錢，先停手、先報案，再看是哪一種騙局。",
    ],
  },
  en: {
    summary:
      "A gift, a voucher or a file is yours if you add a contact or join a group. No money is asked for yet; the scam comes later.",
    steps: [
      "A stranger in comments, messages, a card in a parcel or on the street offers something free.",
      "You have to add a contact, scan a code or join a group, perhaps bring your friends.",
      "In the group there are small gifts at first. They build trust and show who can be talked to.",
      "Days later it turns into a side job, an investment or betting, and now it costs money.",
    ],
    says: [
      "Scan to join and collect your gift.",
      "I cannot say more here, add me and I will send it.",
      "Bring three friends and your bonus doubles.",
    ],
    tell: [
      {
        real: "A real shop's group is linked from its own site or counter and needs no friends from you.",
        fake: "The gift exists only after you add a private contact or join a strange group.",
      },
      {
        real: "What belongs to a platform can be settled on it.",
        fake: "The scammer is in a hurry to move you where nobody is watching.",
      },
    ],
    now: [
      "Do not scan or add. If you already joined, just leave.",
      "Do not bring friends or family in: they would trust it because of you.",
    ],
    lost: [
      "If you entered your papers or card details, watch your account and change the passwords you used.",
      "If you already paid in the group, stop and report it, whatever the story was.",
    ],
  },
};
