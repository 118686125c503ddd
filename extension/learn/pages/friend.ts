import type { LearnPage, Translated } from "../page";

export const friend: Translated<LearnPage> = {
  "zh-CN": {
    summary: "骗子用领导、老师、亲友的名字和头像，说急用钱、不方便接电话，让人先转。",
    steps: [
      "骗子用熟人的名字和头像来加好友，说换了号、在开会。",
      "骗子先寒暄几句，显得很信任人。",
      "骗子会突然说有急事：要给客户打款、孩子出车祸、要住院，让他先垫上。",
      "骗子会催，不让打电话；有的骗子发来假的转账截图，说钱已经转过来了。",
    ],
    says: [
      "我在开会不方便接电话，先帮我转一笔。",
      "我的钱已经打到您账上了，银行有延迟，您先垫。",
      "妈，我手机坏了，这是新号，急用钱。",
    ],
    tell: [
      { real: "真的领导付款走公司流程，真的亲人接得了您一个电话。", fake: "骗子不接电话，声音和视频也可能是合成的。" },
      { real: "熟人换号，别的熟人也会知道。", fake: "骗子只找您一个人，要您保密、要您快。" },
    ],
    now: ["用原来的号码打给本人，或当面问。打不通就先不转，等得起。", "问一件只有您和他知道的事。"],
    lost: [
      "马上告诉那位亲友或领导，请他提醒别的人。",
      "把收款账户、对方账号和时间都告诉警察，刚转出的钱有机会拦下来。",
    ],
  },
  "zh-TW": {
    summary: "騙子用親友、主管的名字和照片，說換號碼、急用錢、不方便接電話，要他先匯。",
    steps: [
      "騙子來電說「猜猜我是誰」，或傳訊說換號碼、換 LINE。",
      "騙子先聊幾句，過一兩天才開口，讓人相信是本人。",
      "騙子會突然說有急事：支票要軋票、貨款要付、家人出車禍，要他先匯。",
      "騙子會催，不讓打電話；有的帳號是被騙子盜用的，對話看起來就像本人。",
    ],
    says: [
      "我在開會不方便接電話，先幫我匯一筆。",
      "我換號碼了，之前的不用了，加一下。",
      "媽，我出事了，不要跟爸說，先匯錢過來。",
    ],
    tell: [
      { real: "真的親友接得了您一通電話，真的主管付款照公司流程。", fake: "騙子不接電話，聲音和視訊也可能是合成的。" },
      { real: "朋友換號碼，別的朋友也會知道。", fake: "騙子只找您一個人，要您保密、要您快。" },
    ],
    now: ["打原本的號碼給本人，或當面問。打不通就先不要匯，等得起。", "問一件只有您和他知道的事。"],
    lost: [
      "馬上告訴那位親友，請他提醒別人；帳號被盜的，請他改密碼。",
      "把收款帳戶、對方帳號和時間都告訴警察，剛匯出的錢有機會攔下來。",
    ],
  },
  en: {
    summary: "A message in the name of your child, friend or boss: new number, cannot talk, money is needed at once.",
    steps: [
      "A new number or a copied account writes to the victim: the scammer says the old phone broke, or poses as a boss in a meeting.",
      "The scammer sends a few friendly lines, so that the victim believes it.",
      "Then the scammer claims that something is urgent: a bill, an accident, gift cards for a client.",
      "The scammer asks them not to call and to tell nobody. Sometimes a false receipt or a copied voice helps.",
    ],
    says: [
      "My phone is broken, this is my new number.",
      "I am in a meeting and cannot talk, please handle a payment for me.",
      "I had an accident, please do not tell dad.",
    ],
    tell: [
      {
        real: "Your family can take one call. A company pays by its own procedure.",
        fake: "The scammer never takes a call; a voice or a video can be made by a machine.",
      },
      {
        real: "A new number is known to others, too.",
        fake: "The scammer writes to you alone, with secrecy and hurry.",
      },
    ],
    now: [
      "Call the old number, or ask in person. If nobody answers, wait. It can wait.",
      "Ask something that only the two of you know.",
    ],
    lost: [
      "Tell the person whose name was used, so that others are warned.",
      "Give the bank and the police the account and the time: a payment just made can sometimes be stopped.",
    ],
  },
};
