import type { LearnPage, Translated } from "../page";

export const data: Translated<LearnPage> = {
  "zh-CN": {
    summary: "有人买卖姓名、电话、身份证、订单这些个人信息，别的骗局都从这里开始。",
    steps: [
      "有人出钱向快递员、店员、公司职员买客户名单，或在群里卖“料子”。",
      "也有人用问卷、抽奖、假招聘让您自己把资料填上去。",
      "资料被转卖好几手，按年龄、收入、买过什么分类。",
      "骗子打来电话说得出您的名字和订单，就是这么来的。",
    ],
    says: ["高价收客户资料，量大从优。", "我们有一手名单，精准到小区。", "填一下身份证和卡号，礼品马上寄出。"],
    tell: [
      { real: "正规机构收集资料会说明用途，可以查、可以删。", fake: "买卖名单的人不问来路，也不说用途。" },
      { real: "真抽奖只在中奖之后要收货地址。", fake: "假问卷一上来就要身份证、银行卡。" },
    ],
    now: ["不买、不卖、不提供别人的资料，工作里接触到的也不行，这是犯罪。", "不在来路不明的页面填身份证和银行卡。"],
    lost: [
      "资料已经填出去，就改密码、留意账户，接到说得出您资料的电话更要小心。",
      "自己卖过名单的，停手并主动向警察说明。",
    ],
  },
  "zh-TW": {
    summary: "有人買賣姓名、電話、身分證、訂單這些個資，別的騙局都從這裡開始。",
    steps: [
      "有人出錢向店員、外務、公司職員買客戶名單，或在群組裡賣名單。",
      "也有人用問卷、抽獎、假徵才讓您自己把資料填上去。",
      "資料被轉賣好幾手，按年齡、收入、買過什麼分類。",
      "騙子來電說得出您的名字和訂單，就是這麼來的。",
    ],
    says: ["高價收客戶名單，量大價更好。", "我們有第一手名單，連地址都有。", "填一下身分證和帳號，贈品馬上寄出。"],
    tell: [
      { real: "正當單位蒐集個資會說明用途，可以查詢、刪除。", fake: "買賣名單的人不問來路，也不說用途。" },
      { real: "真的抽獎只在中獎之後才要收件地址。", fake: "假問卷一開始就要身分證、帳號。" },
    ],
    now: ["不買、不賣、不提供別人的個資，工作上接觸到的也不行，這是犯罪。", "不在來路不明的網頁填身分證和帳號。"],
    lost: [
      "資料已經填出去，就改密碼、留意帳戶，接到說得出您資料的電話更要小心。",
      "自己賣過名單的，停手並主動向警察說明。",
    ],
  },
  en: {
    summary: "Names, numbers, papers and orders are bought and sold. Every other scam starts with such a list.",
    steps: [
      "Somebody offers money to couriers, clerks or employees for customer lists, or sells lists in groups.",
      "Others get you to enter your data yourself: a survey, a prize draw, a job form.",
      "The lists are sold on, sorted by age, income and what people bought.",
      "That is how a scammer on the phone knows your name and your order.",
    ],
    says: [
      "Good money for customer lists, the more the better.",
      "Fresh leads with names, numbers and addresses.",
      "Just fill in your ID and card, the gift ships today.",
    ],
    tell: [
      {
        real: "An honest organisation says why it needs your data and deletes it if you ask.",
        fake: "A seller of lists never says where they come from.",
      },
      {
        real: "A real prize draw asks for an address after you won.",
        fake: "A fake survey begins with your papers and card.",
      },
    ],
    now: [
      "Do not buy, sell or pass on other people's data, least of all from your work: it is a crime.",
      "Do not enter papers or card details on a page you came to by chance.",
    ],
    lost: [
      "If your data is out, change passwords, watch your account, and be wary of callers who know much about you.",
      "If you sold a list, stop and tell the police yourself.",
    ],
  },
};
