import type { LearnPage, Translated } from "../page";

export const overseas: Translated<LearnPage> = {
  "zh-CN": {
    summary: "骗子用境外的高薪工作把人骗出国，受害人的护照被收走，被关在园区里做诈骗，出不来。",
    steps: [
      "骗子在网上或通过老乡介绍，说境外做客服、打字、赌场荷官，工资很高，不看学历。",
      "骗子说机票、签证、吃住全包，催人快走，常常先到边境，再由骗子带着偷渡。",
      "一到地方，骗子就收走护照和手机，说欠了公司路费，要做满业绩才放人。",
      "受害人被逼着打电话骗别人，不听就挨打，家里要交赎金，还可能被转卖。",
    ],
    says: [
      "打打字就行，一个月好几万，机票我们出。",
      "不用学历，有护照就能走，这周就出发。",
      "先到边境，有人接您过去。",
    ],
    tell: [
      {
        real: "正规的境外劳务由有资质的公司办，签合同、办工作签证，公司可以查到。",
        fake: "骗子用旅游签证，甚至走小路，只有一个聊天账号。",
      },
      { real: "真公司不会扣您的护照。", fake: "骗子到了就收护照和手机。" },
    ],
    now: [
      "不要动身，不要交护照。介绍人是熟人也不行：他可能自己也被逼着拉人。",
      "向外交部门、劳动部门或当地使领馆核实这家公司。",
    ],
    lost: [
      "家人已经出去联系不上，就马上报警，并联系外交部门和当地使领馆，说出最后的位置和联系人。",
      "被要赎金时先和警察商量再决定，不要自己一次次汇款。",
    ],
  },
  "zh-TW": {
    summary: "騙子用海外高薪工作把人騙出國，被害人的護照被收走，被關在園區做詐騙，出不來。",
    steps: [
      "騙子透過網路或朋友介紹，說有海外客服、打字員、賭場荷官的工作，薪水很高，免經驗。",
      "騙子說機票、簽證、吃住全包，催人快走，常常要他改去另一個國家轉機。",
      "一到當地，騙子就收走護照和手機，說欠公司一大筆錢，要做滿業績才放人。",
      "被害人被逼著騙別人，不聽就挨打，家裡要付贖金，還可能被轉賣。",
    ],
    says: ["只要會打字，月薪十幾萬，機票公司出。", "免學經歷，有護照就能走，這週就出發。", "到機場會有人接您。"],
    tell: [
      {
        real: "正當的海外工作有工作簽證和書面契約，公司查得到。",
        fake: "騙子叫您用觀光簽證入境，聯絡人只有一個通訊帳號。",
      },
      { real: "正當公司不會扣您的護照。", fake: "騙子一到就收護照和手機。" },
    ],
    now: [
      "不要出發，不要交出護照。介紹人是朋友也一樣：他可能自己也被逼著拉人。",
      "向外交部、勞動部或駐外館處查證這家公司。",
    ],
    lost: [
      "家人出國後失聯，馬上報案，並聯絡外交部，說出最後的位置和聯絡人。",
      "被要求付贖金時先和警察商量，不要自己一次次匯款。",
    ],
  },
  en: {
    summary:
      "Well-paid work abroad lures people into a guarded compound, where their passport is taken and they are made to scam others.",
    steps: [
      "An advert or a friend of a friend offers office work abroad: chat support, typing, a casino. High pay, no experience.",
      "Flights, visa and lodging are paid. It is urgent, and at the end the route changes or crosses a border off the road.",
      "On arrival passport and phone are taken. You are told that you owe the company and must work it off.",
      "People are forced to scam others, beaten if they refuse, sold on, or released for ransom.",
    ],
    says: [
      "Just typing, several thousand a month, we book the flight.",
      "No degree needed, a passport is enough, leave this week.",
      "Someone will pick you up at the border.",
    ],
    tell: [
      {
        real: "A real job abroad has a work visa, a written contract and an employer you can find and call.",
        fake: "The trap uses a tourist visa, one chat contact and hurry.",
      },
      {
        real: "An employer never keeps your passport.",
        fake: "The compound takes passport and phone on the first day.",
      },
    ],
    now: [
      "Do not travel, and do not hand over your passport, even if a friend recommends it: they may be forced to.",
      "Ask your foreign office or the embassy in that country about the employer.",
    ],
    lost: [
      "If somebody you know is there and cannot leave, call the police and your foreign office at once; tell the last place and contact.",
      "Speak with the police before paying any ransom, and do not send money again and again.",
    ],
  },
};
