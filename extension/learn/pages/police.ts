import type { LearnPage, Translated } from "../page";

export const police: Translated<LearnPage> = {
  "zh-CN": {
    summary: "骗子冒充警察、检察官打电话，说接电话的人卷进了案子，要保密，再让他把钱转到“安全账户”核查。",
    steps: [
      "骗子冒充“通信局”“快递”“社保局”打来，说名字或卡涉案，把电话转给“警察”。",
      "骗子会发来假警官证、假通缉令，说他涉嫌洗钱，马上要抓人。",
      "骗子让他一个人待着、不许告诉家人，开着视频或共享屏幕。",
      "最后骗子说要核查资金，让他把钱转到“安全账户”，或者说出验证码。",
    ],
    says: [
      "您名下的卡涉嫌洗钱，现在由我们立案调查。",
      "案件保密，告诉家人也要一起追责。",
      "把资金转到安全账户，查清后原数退回。",
    ],
    tell: [
      {
        real: "警察办案会当面出示证件，法律文书按程序正式送达。",
        fake: "骗子在电话、视频里“办案”，用聊天软件发“通缉令”。",
      },
      { real: "公检法没有“安全账户”，不会叫您转账，也不会要验证码。", fake: "不管说得多真，最后一步都是钱。" },
    ],
    now: [
      "挂断，不用怕得罪谁；用自己的手机拨打报警电话核实，不要按对方给的号码打。",
      "关掉屏幕共享，告诉一位家人。真警察不会不让您告诉家人。",
    ],
    lost: [
      "说清转到哪个账户、几点转的：刚转出去的钱有机会拦下来。",
      "给过验证码、装过对方的软件，就马上断网，到银行改密码、挂失卡。",
    ],
  },
  "zh-TW": {
    summary: "騙子假冒警察、檢察官打電話，說接電話的人涉案，要保密，再要他交出現金、提款卡，或匯到「監管帳戶」。",
    steps: [
      "騙子假冒「健保局」「電信公司」「戶政事務所」來電，說證件被冒用，把電話轉給「警察」。",
      "騙子傳來假公文，說他涉嫌洗錢，要凍結財產、羈押。",
      "騙子說偵查不公開，不讓他告訴家人和銀行行員。",
      "最後騙子要他匯款到「監管帳戶」，或派人來收現金、存摺和提款卡。",
    ],
    says: [
      "您的帳戶涉及洗錢案，現在要做電話筆錄。",
      "偵查不公開，跟家人說就是洩密。",
      "把錢交給專員監管，查清楚就全數發還。",
    ],
    tell: [
      {
        real: "檢警辦案會寄傳票或當面通知，筆錄要本人到場做。",
        fake: "騙子用電話、LINE「做筆錄」，用傳真或照片給您看公文。",
      },
      { real: "檢警不監管帳戶，也不收取現金、存摺、提款卡。", fake: "不管說得多真，最後一步都是錢。" },
    ],
    now: [
      "掛斷電話，自己撥打報案電話查證，不要撥對方給的號碼。",
      "告訴一位家人；到銀行時行員問您，請照實說，他們是在幫您。",
    ],
    lost: [
      "說清楚匯到哪個帳戶、幾點匯的：剛匯出的錢有機會攔下來。",
      "交出存摺、提款卡或密碼，馬上打給銀行掛失，再去報案。",
    ],
  },
  en: {
    summary:
      "Scammers posing as police or prosecutors call the victim a suspect, ask for secrecy and want the money moved or handed over.",
    steps: [
      "It begins with scammers posing as a phone company, a courier or a tax office: something in the victim's name is part of a crime. The call goes on to an “officer”.",
      "The scammer shows a badge or a warrant and threatens arrest, deportation or a frozen account.",
      "The victim is told to stay on the line, alone, and to tell nobody: not the family, not the bank.",
      "In the end the scammer asks them to move the money to a “safe account”, into gift cards or coins, or to give it to a courier at the door.",
    ],
    says: [
      "Your name is linked to a money laundering case.",
      "This is confidential, telling anyone is an offence.",
      "Transfer the funds for inspection, you will get them back.",
    ],
    tell: [
      {
        real: "Police come in person or write, and you may always call the station back.",
        fake: "The scammer handles a “case” by phone or chat and will not let you hang up.",
      },
      {
        real: "No police, court or tax office has a “safe account” or takes gift cards.",
        fake: "However real it sounds, the last step is your money.",
      },
    ],
    now: [
      "Hang up. Call the police on the number you look up yourself, not the one you were given.",
      "Tell somebody at once. Real police never forbid that.",
    ],
    lost: [
      "Say which account, and at what minute: a payment just made can sometimes be stopped.",
      "If you gave codes or let them see your screen, go offline, change your passwords and block your cards.",
    ],
  },
};
