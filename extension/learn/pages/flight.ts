import type { LearnPage, Translated } from "../page";

export const flight: Translated<LearnPage> = {
  "zh-CN": {
    summary: "短信说航班取消、可以赔钱，叫您打里面的电话，再共享屏幕、报验证码，把钱转走。",
    steps: [
      "出发前收到短信，姓名、航班都对，说因故障取消。",
      "说改签、退票有补偿，请打短信里的“客服”电话。",
      "“客服”叫您下载会议软件、共享屏幕，或填银行卡领补偿。",
      "说系统要验证，叫您报验证码、转账，钱就走了。",
    ],
    says: [
      "您的航班因机械故障取消，请联系客服改签并领取补偿。",
      "打开屏幕共享，我们给您办理退款。",
      "补偿金要先验证您的银行卡。",
    ],
    tell: [
      { real: "航班有变，航空公司的官方 App、机场大屏都查得到。", fake: "骗子只有短信里的那个电话。" },
      { real: "退票款按原路退回，不需要验证码，不需要转账。", fake: "骗子要看屏幕、要验证码。" },
    ],
    now: ["不打短信里的电话。自己打开航空公司或订票平台的官方 App 看。", "在机场就直接问柜台。"],
    lost: ["马上关掉屏幕共享，给银行打电话挂失卡、改密码。", "把短信和那个电话号码留给警察。"],
  },
  "zh-TW": {
    summary: "簡訊說班機取消、可以補償，要您撥裡面的電話或點連結，再騙卡號、驗證碼。",
    steps: [
      "出發前收到簡訊，姓名、班機都對，說因故取消。也有假冒訂房、高鐵、票券的。",
      "說改票、退票有補償，請撥簡訊裡的「客服」電話，或點連結。",
      "「客服」要您填信用卡、分享螢幕，或操作網銀領補償。",
      "說系統要驗證，要您唸驗證碼，錢就被刷走了。",
    ],
    says: [
      "您的班機因故取消，請洽客服改票並領取補償。",
      "分享螢幕，我們幫您辦退款。",
      "訂房要重新驗證信用卡，否則取消。",
    ],
    tell: [
      { real: "班機異動，航空公司官方 App、機場看板都查得到。", fake: "騙子只有簡訊裡的那個電話或連結。" },
      { real: "退款原路退回，不用驗證碼，不用匯款。", fake: "騙子要看螢幕、要驗證碼。" },
    ],
    now: ["不撥簡訊裡的電話，不點連結。自己打開航空公司或訂位平台的官方 App 看。", "在機場就直接問櫃台。"],
    lost: ["馬上打給發卡銀行停卡，唸過驗證碼的也要說。", "把簡訊和那個電話號碼留給警察。"],
  },
  en: {
    summary:
      "A text says your flight, room or train is cancelled and money is due to you. The number in it leads to a thief.",
    steps: [
      "Before you travel a message arrives with your name and booking: cancelled, or payment failed.",
      "Compensation or a new ticket waits if you call the number or open the link.",
      "The “agent” wants your card, your screen or a code “for the refund”.",
      "With these the money is taken instead.",
    ],
    says: [
      "Your flight was cancelled, contact support for compensation.",
      "Share your screen so that we can refund you.",
      "Your booking needs a new card check or it will be cancelled.",
    ],
    tell: [
      {
        real: "A change shows in the airline's own app and on the airport's board.",
        fake: "The scam shows only in the message and behind its number.",
      },
      {
        real: "A refund goes back to the card you used and needs no code.",
        fake: "The scam wants a card, a code or your screen.",
      },
    ],
    now: [
      "Do not call the number in the message. Open the airline's or the booking site's own app.",
      "At the airport simply ask at the desk.",
    ],
    lost: ["End any screen sharing and have the card blocked.", "Keep the message and the number for the police."],
  },
};
