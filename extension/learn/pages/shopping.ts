import type { LearnPage, Translated } from "../page";

export const shopping: Translated<LearnPage> = {
  "zh-CN": {
    summary: "骗子用价格低得出奇的商品、代购、二手货，引诱人离开平台私下付款，钱付了货不来。",
    steps: [
      "骗子在群里、朋友圈或二手平台上，说低价卖手机、烟酒、演唱会票，或者说能代购。",
      "骗子说平台手续费高，让他加好友，私下转账或扫码付款。",
      "受害人付完，骗子又说要补关税、押金、激活费。",
      "卖东西的人也会遇到：骗子冒充买家发来一个链接，说店没认证、钱被冻结。",
    ],
    says: [
      "走平台要手续费，加好友直接转给我更便宜。",
      "货被海关扣了，补了关税马上发。",
      "我付了款，您的账号没认证，点链接办一下。",
    ],
    tell: [
      { real: "在平台里付款，收到货再确认，平台先替您保管这笔钱。", fake: "骗子一定要您离开平台付款。" },
      { real: "真要补税，由快递或海关的正式渠道通知，可以查单号。", fake: "骗子在聊天里要您补，一次又一次。" },
    ],
    now: ["只在平台里付款、聊天，别人发来的付款链接和二维码不要用。", "太便宜就先停一停，看看卖家的注册时间和评价。"],
    lost: [
      "在平台里举报这个卖家，申请售后；私下转的，打给支付平台投诉并报警。",
      "在陌生链接里填过卡号、验证码，就马上挂失卡。",
    ],
  },
  "zh-TW": {
    summary: "騙子用便宜得出奇的商品、代購、二手貨，引誘人離開平台私下付款，錢付了貨不來；賣家也會遇到假買家。",
    steps: [
      "騙子在社團、社群廣告或二手平台上，說低價賣手機、名牌、演唱會票。",
      "騙子說平台要抽成，要他加 LINE，私下匯款；或用假的賣貨便連結。",
      "被害人付完，騙子又說要補關稅、運費、保證金。",
      "賣家也會遇到騙子假冒買家：說無法下單，要他「認證金流」「簽署金流服務」，再給一個假客服。",
    ],
    says: [
      "走平台要抽成，加 LINE 直接匯給我比較便宜。",
      "包裹卡在海關，補稅就寄出。",
      "我無法下單，您的賣場沒有認證，點連結找客服處理。",
    ],
    tell: [
      { real: "在平台裡下單，收到貨才撥款給賣家。", fake: "騙子一定要您離開平台付款。" },
      { real: "真的賣場認證在官方 App 裡辦，不用匯款。", fake: "假客服要您用網銀匯款「驗證」。" },
    ],
    now: [
      "只在平台裡下單、對話，別人傳來的付款連結和 QR Code 不要用。",
      "太便宜就先停一停，看看賣家的註冊時間和評價。",
    ],
    lost: ["在平台檢舉這個賣家；私下匯款的，打給銀行請求止付並報案。", "在陌生連結裡填過卡號、驗證碼，馬上掛失卡片。"],
  },
  en: {
    summary:
      "A bargain, a rare ticket or a second-hand deal leads you away from the platform to pay. Sellers meet fake buyers the same way.",
    steps: [
      "Somebody sells a phone, tickets or a flat far below the usual price.",
      "To save fees you should pay outside: a transfer, a friend-to-friend payment, a link.",
      "After you paid, there is duty, insurance or a deposit to add. The goods never come.",
      "If you sell: a fake buyer sends a link to “receive” the money, or “paid too much” and wants some back.",
    ],
    says: [
      "Skip the fees, send it to me directly.",
      "It is stuck in customs, pay the duty and it ships.",
      "I have paid, confirm your card on this page to receive it.",
    ],
    tell: [
      {
        real: "On the platform your payment is held until the goods arrive.",
        fake: "The scam always wants you to pay outside.",
      },
      {
        real: "To receive money you need no card number and no code.",
        fake: "The fake buyer sends a page that asks for both.",
      },
    ],
    now: [
      "Pay and talk only on the platform. Do not use payment links or codes from the other side.",
      "If it is too cheap, stop and look how old the seller's account is.",
    ],
    lost: [
      "Report the seller on the platform and ask your bank or card company to reverse the payment.",
      "If you entered card details on a strange page, have the card blocked.",
    ],
  },
};
