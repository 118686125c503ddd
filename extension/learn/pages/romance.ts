import type { LearnPage, Translated } from "../page";

export const romance: Translated<LearnPage> = {
  "zh-CN": {
    summary: "网上认识的人对您很好，谈起了感情，然后总会谈到钱：带您投资，或者他急需用钱。",
    steps: [
      "在交友软件、群里，或者“加错了人”，认识一位条件很好的人。",
      "每天嘘寒问暖，几周就谈婚论嫁，但总有理由不见面、不视频。",
      "开始提到钱：带您投资，请您帮他操作账户，或者说家里出事、礼物被海关扣下。",
      "头一次让您赚到或还了钱，之后越要越多，直到您拿不出来，人也不见了。",
    ],
    says: [
      "我是认真想和您过一辈子的。",
      "我叔叔懂行情，跟着他做，以后我们买房就不愁了。",
      "我被困在国外，等我回来就还您。",
    ],
    tell: [
      { real: "真心交往的人愿意见面、视频，愿意认识您的家人朋友。", fake: "骗子总有理由不露面，还叫您别告诉家里人。" },
      {
        real: "恋人可以谈钱，但不会在没见过面时就要您投资、转账。",
        fake: "骗子的感情最后都落到一个平台、一个账户上。",
      },
    ],
    now: ["没见过面，就不转账、不投资、不代为操作账户。", "把聊天给一位信得过的人看看，旁人往往一眼看得出来。"],
    lost: [
      "不要再给钱“救”他，也不要把钱投进去“翻本”。",
      "不要先跟对方摊牌，留好照片、账号、聊天和转账记录再报警。被骗感情不丢人，很多聪明人都遇到过。",
    ],
  },
  "zh-TW": {
    summary: "網路上認識的人對您很好，談起了感情，然後總會談到錢：帶您投資，或是他急需用錢。",
    steps: [
      "在交友軟體、社群，或是「加錯好友」，認識一位條件很好的人。",
      "每天噓寒問暖，幾週就談到結婚，但總有理由不見面、不視訊。",
      "開始提到錢：帶您投資，請您代為操作，或是說家裡出事、包裹被海關扣住要付費。",
      "第一次讓您小賺或真的還錢，之後越要越多，直到您拿不出來，人也消失了。",
    ],
    says: [
      "我是認真想和您過一輩子的。",
      "我朋友懂內線，跟著他做，我們的房子就有著落了。",
      "我寄給您的包裹卡在海關，先幫我付一下費用。",
    ],
    tell: [
      { real: "真心交往的人願意見面、視訊，也願意認識您的家人朋友。", fake: "騙子總有理由不露面，還要您別告訴家人。" },
      {
        real: "情侶可以談錢，但不會在沒見過面時就要您投資、匯款。",
        fake: "騙子的感情最後都落到一個平台、一個帳戶上。",
      },
    ],
    now: [
      "沒見過面，就不匯款、不投資、不代為操作帳戶。",
      "把對話給一位信得過的人看看；對方的照片可以用以圖搜尋查查看。",
    ],
    lost: [
      "不要再拿錢去「救」他，也不要再投錢想「翻本」。",
      "不要先跟對方攤牌，留好照片、帳號、對話和匯款紀錄再報案。受騙不丟臉，很多聰明人都遇過。",
    ],
  },
  en: {
    summary:
      "Someone you met online is warm and in love, and in the end it is always about money: an investment, or an emergency.",
    steps: [
      "A very attractive person meets you on an app, in a group, or by “writing to the wrong number”.",
      "They write every day and soon speak of a life together, but there is always a reason not to meet or call by video.",
      "Then money comes up: an investment they know all about, a parcel at customs, an accident, a ticket to visit you.",
      "A first small profit or repayment builds trust. Then the sums grow until you have no more, and they are gone.",
    ],
    says: [
      "I have never felt like this about anyone.",
      "My uncle knows the market, let me show you how we can save for our home.",
      "I am stuck abroad, I will pay you back when I am home.",
    ],
    tell: [
      {
        real: "Someone who means it will meet you, call by video, and get to know your family.",
        fake: "The scammer never shows up and asks you to keep it between the two of you.",
      },
      {
        real: "People in love do not ask somebody they never met to invest or transfer.",
        fake: "All that affection leads to one platform, one account or gift cards.",
      },
    ],
    now: [
      "Send no money, gift cards or coins to a person you have not met.",
      "Show the chat to somebody you trust, and search for their pictures on the web.",
    ],
    lost: [
      "Do not pay to “rescue” them, and do not invest more to win it back.",
      "Do not confront them yet: save pictures, names, chats and payment records first, then report it. It is no shame; it happens to clever people.",
    ],
  },
};
