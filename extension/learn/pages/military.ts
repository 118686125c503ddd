import type { LearnPage, Translated } from "../page";

export const military: Translated<LearnPage> = {
  "zh-CN": {
    summary: "骗子冒充部队、消防、学校的采购员下大单，再让店家先垫钱，向“指定厂家”代买别的东西。",
    steps: [
      "骗子加店家好友，说单位要大批订货，发来盖章的采购单和证件照。",
      "骗子不还价，约好时间，让店家很高兴，有的还付一点定金。",
      "过一两天骗子说还要一种店里没有的货，给一个“厂家”的电话，让他先垫付。",
      "店家一付款，“采购员”和“厂家”都找不到了。",
    ],
    says: [
      "我们单位要订一批货，麻烦您按这个单子准备。",
      "还要一批罐头，您帮忙从这个厂家一起进，回头一块结账。",
      "首长等着验收，您先垫一下。",
    ],
    tell: [
      {
        real: "单位采购走招标、签合同、对公付款，可以打单位公开的电话核实。",
        fake: "骗子只用聊天软件，证件和公章都是图片。",
      },
      { real: "真客户缺什么自己去买。", fake: "骗子非要您从他指定的一家先垫钱买。" },
    ],
    now: ["不垫付，不向“指定厂家”付款。", "按网上查到的单位电话打过去，问有没有这个人、这笔采购。"],
    lost: ["马上报警，提供“厂家”的收款账户。", "把采购单、证件图、对方账号都留着；提醒附近的同行。"],
  },
  "zh-TW": {
    summary: "騙子假冒軍方、監所、學校的採購人員下大單，再要店家先墊錢，向「指定廠商」代買別的東西。",
    steps: [
      "騙子加店家 LINE，說單位要大量訂餐、訂貨，傳來蓋章的採購單和證件照。",
      "騙子不殺價，約好時間，讓店家很放心。",
      "過一兩天騙子說還要一種店裡沒賣的東西，給「廠商」的聯絡方式，要他先墊款。",
      "店家一匯款，「採購」和「廠商」都消失了。",
    ],
    says: [
      "我們單位要訂一批便當，麻煩您準備。",
      "還要一批罐頭，您幫忙跟這家廠商一起訂，到時一起結。",
      "長官在等，您先墊一下。",
    ],
    tell: [
      {
        real: "機關採購有契約、用公款付款，可以打機關公開的電話確認。",
        fake: "騙子只用通訊軟體，證件和印章都是圖片。",
      },
      { real: "真的客人缺什麼自己去買。", fake: "騙子一定要您跟他指定的那一家先墊錢買。" },
    ],
    now: ["不墊款，不匯給「指定廠商」。", "打網路上查到的單位總機，問有沒有這個人、這筆採購。"],
    lost: ["馬上報案，提供「廠商」的收款帳戶。", "把採購單、證件圖、對方帳號都留著；提醒附近同業。"],
  },
  en: {
    summary:
      "A “soldier”, “fire brigade” or “school” places a big order, then asks the shop to pay another supplier for them first.",
    steps: [
      "A buyer in uniform contacts a shop with a large order, a stamped form and a photo of an ID.",
      "They do not haggle and fix a time. Sometimes there is a small deposit.",
      "A day later they need something you do not sell, from a supplier they name. You should advance it.",
      "After your payment both the buyer and the supplier are gone.",
    ],
    says: [
      "Our unit needs a large order for Friday.",
      "Please get these from our supplier too, we settle everything together.",
      "The commander is waiting, could you advance it?",
    ],
    tell: [
      {
        real: "Public bodies buy by contract and pay by invoice, and their switchboard can confirm it.",
        fake: "The scammer has only a chat account and pictures of papers.",
      },
      {
        real: "A customer buys elsewhere what you do not sell.",
        fake: "The scammer insists on one supplier, and on your money first.",
      },
    ],
    now: [
      "Advance nothing, and pay nothing to the named supplier.",
      "Call the office on the number you look up and ask for the person and the order.",
    ],
    lost: [
      "Report it at once with the supplier's account.",
      "Keep the form, the pictures and the contact, and warn the shops around you.",
    ],
  },
};
