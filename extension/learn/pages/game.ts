import type { LearnPage, Translated } from "../page";

export const game: Translated<LearnPage> = {
  "zh-CN": {
    summary: "离开游戏官方买卖账号、装备，被引到假交易网站，要押金、解冻费；或者用免费皮肤骗孩子。",
    steps: [
      "在游戏里、群里有人高价收账号，或低价卖装备、代练。",
      "叫您到他发来的网站交易，那里有假客服、假担保。",
      "钱到了网站里取不出来：银行卡填错、没认证，要交押金。",
      "对孩子则说送皮肤、解除防沉迷，叫他用父母的手机扫码付款。",
    ],
    says: [
      "您的号我高价收，上这个网站交易有保障。",
      "卡号填错了，资金冻结，交押金解冻。",
      "免费送皮肤，用爸爸手机扫一下就有。",
    ],
    tell: [
      { real: "官方交易平台从游戏或官网进去，卖东西不用先交钱。", fake: "骗子的网站是他发来的，卖家反而要先付押金。" },
      { real: "防沉迷按国家规定设置，没有付费解除。", fake: "骗子说付一笔就解除。" },
    ],
    now: ["不在对方发来的网站交易，不交押金。", "孩子遇到“送皮肤”“解除限制”，先告诉家长，不要碰父母的手机支付。"],
    lost: [
      "不要再交钱解冻，退出网站，改掉游戏和支付密码。",
      "孩子付了钱不要责骂，拿手机里的付款记录联系支付平台并报警。",
    ],
  },
  "zh-TW": {
    summary: "騙子引誘人離開官方管道買賣遊戲帳號、寶物，到假交易網站要保證金、解凍金；或用免費虛寶騙孩子。",
    steps: [
      "騙子在遊戲、社團裡說高價收帳號，或說便宜賣寶物、代練、代儲。",
      "騙子要他到騙子傳來的網站交易，那裡有假客服、假擔保。",
      "錢進了網站領不出來：騙子說帳號填錯、沒有認證，要他付保證金。",
      "對孩子，騙子則說送造型、送點數，要他用爸媽的手機掃碼、買點數卡。",
    ],
    says: [
      "帳號我高價收，上這個平台交易有保障。",
      "帳號填錯，款項凍結，要付保證金解凍。",
      "免費送虛寶，去超商買點數卡給我序號。",
    ],
    tell: [
      { real: "知名交易平台從官網進去，賣東西不用先付錢。", fake: "騙子的網站是他傳來的，賣家反而要先付保證金。" },
      { real: "官方送獎勵，直接進遊戲信箱。", fake: "騙子要序號、密碼或掃碼。" },
    ],
    now: [
      "不在對方傳來的網站交易，不付保證金，不給點數序號。",
      "孩子遇到「送虛寶」，先告訴家長，不要碰爸媽的手機支付。",
    ],
    lost: ["不要再付錢解凍，離開網站，改掉遊戲和支付密碼。", "買了點數卡的，留著收據，馬上聯絡發行公司凍結，再報案。"],
  },
  en: {
    summary:
      "Accounts, items or skins are traded outside the game, on a fake market that wants deposits. Children are lured with free skins.",
    steps: [
      "Somebody in the game offers much for your account, or sells items cheaply.",
      "The trade happens on a site they send, with its own “support” and “guarantee”.",
      "Your money is shown there but frozen: a wrong number, no verification, a deposit first.",
      "Children are told to scan a code or buy gift cards with a parent's phone for a free skin.",
    ],
    says: [
      "I pay well for your account, this site is secure for both of us.",
      "The details were wrong, a deposit unlocks your money.",
      "Free skins, just scan with your dad's phone.",
    ],
    tell: [
      {
        real: "The official market is reached from the game itself, and sellers pay nothing first.",
        fake: "The fake one comes as a link, and the seller has to pay.",
      },
      {
        real: "Gifts of the maker simply appear in the game.",
        fake: "The scam wants your log-in, a code or a gift card.",
      },
    ],
    now: [
      "Do not trade on a site that was sent to you. Pay no deposit.",
      "Children: tell a parent before you scan or type a code.",
    ],
    lost: [
      "Pay nothing more to unlock it. Change the game's and your payment passwords.",
      "If a child paid, do not scold. Show the payment record to the bank or the card company at once.",
    ],
  },
};
