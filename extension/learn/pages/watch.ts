import type { LearnPage, Translated } from "../page";

export const watch: Translated<LearnPage> = {
  "zh-CN": {
    summary: "陌生人用零花钱、玩具向孩子借电话手表、换走手机卡，再用孩子的号码骗人。",
    steps: [
      "在校门口、小区或游戏里，有人跟孩子说借手表打个电话，或者用零食、玩具换。",
      "趁机换走里面的卡，或者用它接验证码、注册账号。",
      "有的叫孩子在家里拿父母的手机扫码、报验证码。",
      "号码被拿去打诈骗电话，钱从父母的手机里转走。",
    ],
    says: [
      "小朋友，手表借我打个电话，给你买好吃的。",
      "把里面的卡换给我，送你一个新玩具。",
      "拿妈妈的手机扫一下，就能领皮肤。",
    ],
    tell: [
      { real: "真有急事的大人会去找别的大人、找保安、找老师。", fake: "骗子专找独自一人的孩子，还叫孩子不要说。" },
      { real: "换卡、修手表在家长陪同下到营业厅和店里办。", fake: "骗子在路边换卡。" },
    ],
    now: ["跟孩子说好：手表和卡不借、不换、不卖；有人要，就走开，告诉大人。", "父母的手机设好支付密码，不让孩子知道。"],
    lost: ["马上给运营商打电话停掉那张卡，再去营业厅补办。", "不要责骂孩子，让他说清时间、地点、长相，一起去报警。"],
  },
  "zh-TW": {
    summary: "陌生人用零用錢、玩具向孩子借電話手錶、換走 SIM 卡，再用孩子的門號騙人。",
    steps: [
      "在校門口、社區或遊戲裡，有人跟孩子說借手錶打個電話，或用零食、玩具交換。",
      "趁機換走裡面的 SIM 卡，或用它收驗證碼、註冊帳號。",
      "有的要孩子在家拿爸媽的手機掃碼、唸驗證碼。",
      "門號被拿去打詐騙電話，錢從爸媽的帳戶被轉走。",
    ],
    says: [
      "小朋友，手錶借我打一下電話，給你買好吃的。",
      "把裡面的卡換給我，送你一個新玩具。",
      "拿媽媽的手機掃一下，就有虛寶。",
    ],
    tell: [
      { real: "真有急事的大人會去找別的大人、警衛、老師。", fake: "騙子專找落單的孩子，還叫孩子不要說。" },
      { real: "換卡、修手錶由家長陪同到門市辦理。", fake: "騙子在路邊換卡。" },
    ],
    now: ["跟孩子約好：手錶和卡不借、不換、不賣；有人要，就走開，告訴大人。", "爸媽的手機設好支付密碼，不讓孩子知道。"],
    lost: ["馬上打給電信公司停話，再去門市補卡。", "不要責罵孩子，讓他說清楚時間、地點、長相，一起去報案。"],
  },
  en: {
    summary:
      "A stranger uses sweets or toys to borrow a child's phone watch or swap its SIM, and scams others with the child's number.",
    steps: [
      "At school, outside or in a game, somebody asks to borrow the watch for a call, or offers a toy for it.",
      "They take out the SIM, or use it to receive codes and open accounts.",
      "Some have the child scan a code or read out a code with a parent's phone.",
      "The number is used for scam calls, and money leaves the parent's account.",
    ],
    says: [
      "Can I borrow your watch for one call? I will buy you a treat.",
      "Swap the little card with me and you get a new toy.",
      "Scan this with your mum's phone and you get the skin.",
    ],
    tell: [
      {
        real: "An adult with a real emergency asks other adults, a guard or a teacher.",
        fake: "The scammer looks for a child who is alone, and asks it to keep quiet.",
      },
      { real: "A SIM is changed in a shop, with a parent.", fake: "The scammer swaps it on the street." },
    ],
    now: [
      "Agree with the child: watch and SIM are never lent, swapped or sold. Walk away and tell an adult.",
      "Keep a payment password on your phone that the child does not know.",
    ],
    lost: [
      "Have the phone company block the SIM at once, then get a new one in a shop.",
      "Do not scold the child: let it tell when, where and who, and report it together.",
    ],
  },
};
