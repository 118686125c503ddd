import type { LearnPage, Translated } from "../page";

export const recovery: Translated<LearnPage> = {
  "zh-CN": {
    summary: "有人说能帮您追回被骗的钱，先收手续费。这是对受害人的第二次骗。",
    steps: [
      "您被骗过，名单被卖了；或者您在网上发帖求助，有人主动来找您。",
      "自称网警、律师、黑客，说已经锁定了您的钱。",
      "发来假的追款页面、假公文，要手续费、保证金，或者要验证码。",
      "交了还有新的费用，直到您不再付，人就不见了。",
    ],
    says: [
      "我们已经查到您被骗的资金，付手续费就能退回。",
      "我是网警，加我，帮您立案追款。",
      "技术人员可以从后台把钱提出来，先付定金。",
    ],
    tell: [
      { real: "警察追款不收费，进展由办案民警当面或用单位电话告诉您。", fake: "骗子在聊天软件里“办案”，先要钱。" },
      { real: "真律师有事务所和执业证，可以上门核对。", fake: "骗子打包票，说一定追得回来。" },
    ],
    now: ["不付任何“追款”的费用，不给账号和验证码。", "问自己案子的事，打当初受理的派出所，或自己拨打报警电话。"],
    lost: ["这一次也要报警，和前一次的案子一起说。", "告诉家人，请他们帮着看住陌生人的联系。"],
  },
  "zh-TW": {
    summary: "有人說能幫您追回被騙的錢，先收手續費。這是對被害人的第二次詐騙。",
    steps: [
      "您受騙過，名單被賣了；或您在網路上求助，有人主動找您。",
      "自稱網路警察、律師、駭客，說已經鎖定您的錢。",
      "傳來假的追款網頁、假公文，要手續費、保證金，或要驗證碼。",
      "付了還有新的費用，直到您不再付，人就消失了。",
    ],
    says: [
      "已經查到您被騙的資金，付手續費就能退回。",
      "我是網警，加 LINE，幫您線上立案。",
      "駭客可以從後台把錢轉出來，先付訂金。",
    ],
    tell: [
      { real: "警察追款不收費，也不會在 LINE 上立案；報案要本人到警局。", fake: "騙子在通訊軟體裡「辦案」，先要錢。" },
      { real: "真的律師有事務所，可以在律師公會查到。", fake: "騙子打包票，說一定追得回來。" },
    ],
    now: ["不付任何「追款」的費用，不給帳號和驗證碼。", "問自己案子的事，打給當初受理的警局，或自己撥打官方電話。"],
    lost: ["這一次也要報案，和前一次的案子一起說。", "告訴家人，請他們幫忙留意陌生人的聯絡。"],
  },
  en: {
    summary: "Somebody offers to get back what you lost to a scam, for a fee. It is a second scam on the same victim.",
    steps: [
      "Your name is on a list of victims, or you asked for help online, and they come to you.",
      "They are “cyber police”, “lawyers” or “hackers” and have already found your money.",
      "A page or a document proves it. A fee, a tax or your log-in is needed to release it.",
      "New fees follow until you stop paying.",
    ],
    says: [
      "We have located your funds, a fee releases them.",
      "I am with the cyber crime unit, message me to open your case.",
      "Our team can take it back from their system, deposit first.",
    ],
    tell: [
      {
        real: "Police never charge you, and you can call the officer at the station.",
        fake: "The scammer works by chat and wants money first.",
      },
      {
        real: "A lawyer is in the bar's register and promises nothing.",
        fake: "The scammer is certain that it can be recovered.",
      },
    ],
    now: [
      "Pay nothing to get money back, and give no log-in or code.",
      "Ask about your case only at the station or on a number you look up.",
    ],
    lost: [
      "Report this one as well, together with the first case.",
      "Tell your family, so that they can help you with strangers who call.",
    ],
  },
};
