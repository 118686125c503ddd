import type { LearnPage, Translated } from "../page";

export const invest: Translated<LearnPage> = {
  "zh-CN": {
    summary: "“老师”在群里带着炒股、炒币，先让人赚到一点，等投进大钱，平台就不让取了。",
    steps: [
      "有人拉您进股票群、理财群，群里有“老师”“助理”，每天讲课、报喜。",
      "叫您到他们的平台或 App 开户，头一两次真能赚、真能取。",
      "劝您加大投入，借钱也要上，说机会只有这几天。",
      "要取大钱时，平台说要交税、保证金、解冻费，或者干脆打不开。",
    ],
    says: [
      "老师有内部消息，跟着操作，稳赚不赔。",
      "名额有限，今天入金才能跟上这一波。",
      "盈利要先交税，交完马上可以提现。",
    ],
    tell: [
      {
        real: "正规证券、基金公司可以在监管部门的网站上查到，也一定会写明有风险。",
        fake: "骗子说保本、稳赚，只在群里和自己的 App 里操作。",
      },
      {
        real: "正规券商的钱进您自己名下的账户，由银行存管。",
        fake: "骗子让您把钱转到个人账户，或一家不相干公司的账户。",
      },
    ],
    now: [
      "先取一次大额的钱试试；取不出来或者要先交费，就是骗局，不要再投。",
      "不要借钱投资，先和家人说一说，再到监管部门网站查这家机构。",
    ],
    lost: [
      "不要交“税”“保证金”“解冻费”，那是第二次骗。",
      "存好平台网址、App、群成员和每一笔收款账户的截图，一起交给警察。",
    ],
  },
  "zh-TW": {
    summary: "騙子假冒「老師」在群組裡帶人買股票、虛擬貨幣，先讓人小賺，等投入大筆資金，平台就不讓出金。",
    steps: [
      "騙子用社群廣告冒用名人，或拉人進投資群組，裡面有「老師」和「助理」天天說明牌、曬獲利。",
      "騙子會要求到他們的平台或 App 開戶，有時派人來收現金儲值。頭一兩次真的能出金。",
      "騙子勸被害人加碼，說抽到新股一定要補錢認購，借錢也要跟。",
      "要領大筆錢時，騙子說要先繳稅、保證金、洗碼費，或平台直接關閉。",
    ],
    says: [
      "跟著老師操作，保證獲利，穩賺不賠。",
      "恭喜中籤，今天要補足認購金額，否則算違約。",
      "出金前要先繳稅金，繳完馬上入帳。",
    ],
    tell: [
      {
        real: "合法券商、投顧可以在金管會的網站查到，一定會提醒投資有風險。",
        fake: "騙子說保本、保證獲利，只在群組和自己的 App 裡操作。",
      },
      {
        real: "合法券商的款項進您自己名下的交割帳戶。",
        fake: "騙子要您匯到個人或不相干公司的帳戶，或派人當面收現金。",
      },
    ],
    now: [
      "先試著領出大筆金額；領不出來或要先繳費，就是騙局，不要再投。",
      "不要借錢投資，先和家人談一談，並到金管會網站查證這家公司。",
    ],
    lost: [
      "不要繳「稅金」「保證金」「解凍金」，那是第二次被騙。",
      "把平台網址、App、群組成員、收據和每一筆收款帳戶截圖，一起交給警察。",
    ],
  },
  en: {
    summary:
      "A “teacher” in a group helps you win a little, and once the big money is in, the platform pays nothing out.",
    steps: [
      "An advert with a famous face, or a stranger, brings you into a group with a “teacher” and cheering members.",
      "You open an account on their own site or app. The first small profits can really be withdrawn.",
      "They press you to put in more, even borrowed money, because the chance lasts only days.",
      "When you want a large sum, there is a tax, a deposit, an unlocking fee, or the site is gone.",
    ],
    says: [
      "Just follow the signals, profit is guaranteed.",
      "Only a few places left, fund your account today.",
      "Pay the tax on your profit first, then you can withdraw.",
    ],
    tell: [
      {
        real: "A licensed firm is in the regulator's register and always tells you that you can lose money.",
        fake: "The scam promises profit and works only in its group and its own app.",
      },
      {
        real: "Your money goes to an account in your name at a firm you can call.",
        fake: "The money goes to private people, changing companies or a coin wallet.",
      },
    ],
    now: [
      "Try to take a large sum out. If it needs a fee first, it is a scam: put in nothing more.",
      "Borrow nothing for it. Look the firm up in the regulator's register, and talk to someone you trust.",
    ],
    lost: [
      "Do not pay a “tax” or “unlocking fee”. That is the same scam a second time.",
      "Save the site's address, the app, the group's members and every account or wallet you paid into.",
    ],
  },
};
