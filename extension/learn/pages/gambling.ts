import type { LearnPage, Translated } from "../page";

export const gambling: Translated<LearnPage> = {
  "zh-CN": {
    summary: "骗子用彩金、内幕、“稳赢计划”引诱人进赌博网站。输赢在后台改，赢了也取不出来。",
    steps: [
      "骗子在短信、直播间或群里说新人送彩金、首存翻倍，或者说可以带人下注。",
      "骗子会让人头几次赢，也取得出来，好让他放大金额。",
      "押大了就开始输；骗子也会让页面显示赢了很多，要取时说流水不够、要交保证金。",
      "骗子还会劝受害人借钱翻本，或者当代理拉亲友进来。",
    ],
    says: ["新会员送彩金，充多少送多少。", "跟着我的计划下，把把能赢。", "流水不够，再打几把就能提。"],
    tell: [
      {
        real: "合法彩票在实体网点买，没有客服教您下注。",
        fake: "骗子的网站、App 要别人发链接才装得到，客服在聊天软件里。",
      },
      { real: "公平的游戏没有必胜的办法。", fake: "说能稳赢的，输赢都在他手里。" },
    ],
    now: [
      "不注册、不充值；已经玩的，现在停下来，损失就停在这里。",
      "在中国大陆参与网络赌博本身就违法。也不要当代理，不要借卡给他们走账。",
    ],
    lost: ["不要为了凑流水、解冻再充钱。", "即使自己也参与了赌博，被骗仍然可以报警；早说比晚说好。"],
  },
  "zh-TW": {
    summary: "騙子用彩金、內線、「必勝計畫」引誘人進博弈網站。輸贏後台操控，贏了也領不出來。",
    steps: [
      "騙子在簡訊、直播或群組說新會員送彩金、首儲加倍，或說可以帶人下注。",
      "騙子會讓人前幾次贏，也領得出來，好讓他加碼。",
      "押大了就開始輸；騙子也會讓頁面顯示贏很多，要領時說流水不足、要付保證金。",
      "騙子還會勸被害人借錢翻本，或當代理拉親友進來。",
    ],
    says: ["新會員送體驗金，儲多少送多少。", "跟著我的計畫下注，穩贏。", "流水不足，再玩幾把就能提領。"],
    tell: [
      { real: "合法彩券在投注站買，沒有客服教您下注。", fake: "騙子的網站要別人傳連結才進得去，客服在通訊軟體裡。" },
      { real: "公平的遊戲沒有必勝的方法。", fake: "說穩贏的人，輸贏都在他手裡。" },
    ],
    now: [
      "不註冊、不儲值；已經在玩的，現在停下來，損失就停在這裡。",
      "線上賭博可能觸法，也不要當代理，不要借帳戶給他們。",
    ],
    lost: ["不要為了補流水、解凍再儲值。", "就算自己也下了注，被騙一樣可以報案；早說比晚說好。"],
  },
  en: {
    summary:
      "Scammers use bonuses and “sure wins” to lead people to a betting site run from behind the scenes: money goes in, but does not come out.",
    steps: [
      "Scammers offer a welcome bonus or a doubled first deposit in a text, a stream or a group, or claim that they can bet along.",
      "The first wins are real and paid out, so that the victim raises the sums.",
      "Then the victim loses, or “wins” big and cannot withdraw: the scammer says that more turnover or a deposit is needed.",
      "Some scammers offer a loan to win it back, or a share for bringing in friends.",
    ],
    says: [
      "New members get double their first deposit.",
      "Follow my plan and you win every round.",
      "A little more turnover and you can withdraw.",
    ],
    tell: [
      {
        real: "A licensed bookmaker is in the regulator's register and pays out without a fee.",
        fake: "The site comes by a link from a stranger and its support lives in a chat.",
      },
      { real: "No fair game has a sure way to win.", fake: "Whoever promises wins controls the result." },
    ],
    now: [
      "Do not register or pay in. If you already play, stop now: the loss ends here.",
      "Do not recruit others, and never lend your account for their payments.",
    ],
    lost: [
      "Do not pay in more to reach a turnover or to unlock an account.",
      "You can report it even if the betting itself was not allowed. Sooner is better than later.",
    ],
  },
};
