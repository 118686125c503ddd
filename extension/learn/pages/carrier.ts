import type { LearnPage, Translated } from "../page";

export const carrier: Translated<LearnPage> = {
  "zh-CN": {
    summary: "骗子自称运营商或证券公司的客服，用积分、优惠、诊股做借口，套验证码，或拉人进荐股群。",
    steps: [
      "骗子打电话或发短信，说积分要过期、卡要停机，或者可以免费诊断股票。",
      "骗子会要求报出收到的验证码，或者让他加一个“专属客服”。",
      "骗子拿到验证码，就能替受害人订业务、登录账户；加了好友的人，就被拉进股票群。",
      "接下来是假平台、假老师，或者受害人的号码被拿去骗别人。",
    ],
    says: [
      "您的手机卡存在异常，两小时后停机。",
      "我是您的专属客户经理，加一下好友，给您发资料。",
      "把刚收到的验证码报给我，积分就到账了。",
    ],
    tell: [
      { real: "运营商的优惠在官方 App 和营业厅里办，也查得到。", fake: "骗子要验证码，或者要您加个人的好友。" },
      { real: "证券公司不会用个人账号拉群荐股。", fake: "骗子先免费诊股，再把人带到别的平台。" },
    ],
    now: ["挂断，自己拨打运营商或证券公司公开的客服电话问。", "验证码只输在自己打开的官方页面里，谁问都不说。"],
    lost: [
      "给过验证码，就马上改密码，并到营业厅查有没有新开的业务和号码。",
      "已经在群里投了钱，就停下来，把平台和收款账户记下来报警。",
    ],
  },
  "zh-TW": {
    summary: "騙子自稱電信或券商客服，用點數、方案、免費診股當理由，騙驗證碼，或拉人進飆股群組。",
    steps: [
      "騙子來電或傳簡訊，說點數要到期、門號要停話，或說可以免費健檢持股。",
      "騙子會要求唸出收到的驗證碼，或要他加一個「專屬客服」。",
      "騙子拿到驗證碼，就能用被害人的小額付款盜刷、登入帳號；加了好友的人，就被拉進股票群組。",
      "接下來是假平台、假老師，或被害人的門號被拿去騙別人。",
    ],
    says: [
      "您的門號有異常，兩小時後停話。",
      "我是您的專屬營業員，加個 LINE，傳資料給您。",
      "把剛收到的驗證碼唸給我，點數就會入帳。",
    ],
    tell: [
      { real: "電信公司的優惠在官方 App 和門市辦理，也查得到。", fake: "騙子要驗證碼，或要您加私人的 LINE。" },
      { real: "合法營業員不會用私人帳號拉群組報明牌。", fake: "騙子先免費診股，再把人帶到別的平台。" },
    ],
    now: ["掛斷電話，自己撥打電信公司或券商官網上的客服電話查證。", "驗證碼只填在自己打開的官方頁面，誰問都不要說。"],
    lost: [
      "給過驗證碼，馬上改密碼，並請電信公司查小額付款和新申辦的門號。",
      "已經在群組裡投了錢，先停手，把平台和收款帳戶記下來報案。",
    ],
  },
  en: {
    summary:
      "A caller from “your phone company” or “your broker” uses points, a fault or free stock advice to get a code from you or pull you into a group.",
    steps: [
      "A call or text says your points expire, your line will be cut off, or your shares can be checked for free.",
      "You are asked to read out a code you just received, or to add a “personal agent”.",
      "With the code they log in as you or move your number to their SIM. With the contact you land in a stock group.",
      "What follows is a fake trading platform, or fraud with your own number.",
    ],
    says: [
      "There is a problem with your line, it will be cut off in two hours.",
      "I am your personal adviser, add me and I will send you the details.",
      "Read me the code you just got and I will add your points.",
    ],
    tell: [
      {
        real: "Offers of your phone company are in its own app and its shops.",
        fake: "The scammer wants the code from your text, or a private chat.",
      },
      {
        real: "A licensed broker does not recommend shares from a private account.",
        fake: "Free advice first, then a group, then somebody else's platform.",
      },
    ],
    now: [
      "Hang up and call the number on your bill or on the official site.",
      "A code is only for the page you opened yourself. Nobody else needs it.",
    ],
    lost: [
      "If you gave a code, change the password and ask your phone company about new services or a moved number.",
      "If you have put money into the group's platform, stop, and note the platform and the accounts you paid.",
    ],
  },
};
