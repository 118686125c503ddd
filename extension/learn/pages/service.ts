import type { LearnPage, Translated } from "../page";

export const service: Translated<LearnPage> = {
  "zh-CN": {
    summary: "骗子自称网店、快递、银行的客服，说要退款、理赔或关掉会员，一步步骗走验证码、屏幕和钱。",
    steps: [
      "骗子说得出受害人的订单：说快递丢了要理赔、商品有问题要退款，或者说误开了会员要扣费。",
      "骗子让他离开购物平台，加好友，或下载会议软件“指导操作”。",
      "骗子让他开屏幕共享，卡号、短信验证码骗子都看得见。",
      "骗子说额度不够、要验证资金，让他转账、贷款，说一会儿退回来。",
    ],
    says: ["您的快递丢了，我们双倍赔给您。", "不关掉会员，每个月要自动扣费。", "共享一下屏幕，我教您操作。"],
    tell: [
      {
        real: "真退款在订单页里点一下，钱按原路退回，您不用付一分钱。",
        fake: "骗子叫您离开平台，加好友、共享屏幕、转账。",
      },
      { real: "真客服不问验证码，也不知道您的密码。", fake: "骗子要验证码，或者要看着您的屏幕。" },
    ],
    now: ["挂断，自己打开平台的官方 App，从里面找客服问。", "已经共享屏幕的，马上关掉，再去改支付密码。"],
    lost: [
      "给过验证码、开过共享，就给银行打电话挂失卡，再改支付密码。",
      "以您的名字借的钱也要马上告诉警察和放款的平台。",
    ],
  },
  "zh-TW": {
    summary: "自稱賣場、銀行的客服，說訂單設定錯誤要扣款，要您操作 ATM、網銀，或給驗證碼「解除」。",
    steps: [
      "來電說得出您買過什麼：系統被駭，訂單變成十二期、升級成會員，會重複扣款。",
      "再由「銀行專員」打來，號碼看起來像真的銀行。",
      "要您去 ATM 或打開網銀、街口這類支付 App 照著按，或唸出簡訊驗證碼。",
      "說是「測試」「解除設定」，其實每按一次就匯出一筆，或買了一筆點數。",
    ],
    says: [
      "系統設定錯誤，會從您的帳戶連續扣款十二個月。",
      "請到 ATM 依我的指示解除分期。",
      "等一下會收到一組號碼，唸給我就好。",
    ],
    tell: [
      { real: "真的退款由賣場原路退回，您什麼都不用操作。", fake: "騙子要您操作 ATM、網銀，或唸驗證碼。" },
      { real: "ATM 只能匯款、提款、存款，不能解除任何設定。", fake: "「解除分期付款」從頭到尾就是騙局。" },
    ],
    now: [
      "掛斷電話，自己打開賣場的官方 App 或撥打卡片背面的電話查證。",
      "不要操作 ATM 或網銀，也不要把驗證碼告訴任何人。",
    ],
    lost: ["馬上打給銀行請求止付，唸過驗證碼的卡要掛失。", "買了點數的，連絡發行公司凍結序號，收據不要丟。"],
  },
  en: {
    summary:
      "A “support agent” of a shop, courier or bank offers a refund or stops a charge, and takes your codes, your screen and your money.",
    steps: [
      "The caller knows your order: the parcel is lost, a subscription renews today, a payment was wrong.",
      "You are taken away from the shop: to a chat, to a call, to a screen sharing app.",
      "With your screen shared they see your card number, your balance and your text codes.",
      "They “refund too much” and want it back, or have you transfer money “to verify” the account.",
    ],
    says: [
      "Your parcel is lost, we will pay you double.",
      "You will be charged every month unless we cancel it together now.",
      "Share your screen and I will guide you.",
    ],
    tell: [
      {
        real: "A real refund is one click in the order and comes back the way you paid. You pay nothing.",
        fake: "The scam leads you out of the shop to a chat, a screen share or a transfer.",
      },
      {
        real: "Real support never needs your code or password.",
        fake: "The scammer asks for the code, or watches you type it.",
      },
    ],
    now: [
      "Hang up, open the shop's own app or site yourself and ask there.",
      "If your screen is shared, end it now, and change your payment password.",
    ],
    lost: [
      "If codes or your screen were shared, have the bank block the card and change your passwords from another device.",
      "Tell the bank also of any loan that was taken in your name.",
    ],
  },
};
