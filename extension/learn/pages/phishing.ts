import type { LearnPage, Translated } from "../page";

export const phishing: Translated<LearnPage> = {
  "zh-CN": {
    summary: "像银行、社保、ETC、快递发来的短信，说要过期、停用、欠费，点链接填卡号和验证码，钱就没了。",
    steps: [
      "收到短信或邮件：积分要清零、账户异常、医保停用、包裹送不到。",
      "里面有链接，网页做得和真的一样。",
      "填身份证、卡号、密码，最后要您填短信验证码。",
      "验证码一填，对方马上刷卡，或者用您的名义登录。",
    ],
    says: [
      "您的账户将于今天停用，请点击链接更新资料。",
      "积分即将到期，点击兑换。",
      "包裹地址不全，请在页面补填并付少量邮费。",
    ],
    tell: [
      {
        real: "银行和政府部门的事，在官方 App、网点和公开电话里都办得了。",
        fake: "骗子只有短信里的那条链接，还催您今天办。",
      },
      { real: "真网址是机构自己的域名。", fake: "骗子的网址只是看着像，多几个字母、换个结尾。" },
    ],
    now: ["不点链接。自己打开官方 App，或打卡背面的电话问。", "验证码等于钥匙，只填在自己打开的官方页面。"],
    lost: [
      "填过卡号、密码、验证码，马上给银行打电话挂失、改密码，不用等扣款。",
      "同一个密码用在别处的，也一起改掉；短信留作证据。",
    ],
  },
  "zh-TW": {
    summary: "像銀行、電信、監理站、物流傳來的簡訊，說要到期、停用、欠費，點連結填卡號和驗證碼，錢就沒了。",
    steps: [
      "收到簡訊或郵件：點數到期、帳戶異常、欠費罰單、包裹無法投遞、可領補助。",
      "裡面有連結，網頁做得和真的一樣。",
      "填身分證、卡號、網銀密碼，最後要您填簡訊驗證碼。",
      "驗證碼一填，對方馬上盜刷，或把您的卡綁到他的手機。",
    ],
    says: [
      "您的帳戶今日停用，請點選連結更新資料。",
      "點數即將到期，點此兌換。",
      "包裹地址不完整，請填寫並支付少許運費。",
    ],
    tell: [
      {
        real: "銀行和政府的事，在官方 App、分行和公開電話都辦得到；政府簡訊用專屬短碼。",
        fake: "騙子只有簡訊裡的那條連結，還催您今天辦。",
      },
      {
        real: "真的網址是機構自己的網域，政府網站結尾是 gov.tw。",
        fake: "騙子的網址只是看起來像，多幾個字母、換個結尾。",
      },
    ],
    now: ["不點連結。自己打開官方 App，或打卡片背面的電話問。", "驗證碼等於鑰匙，只填在自己打開的官方頁面。"],
    lost: [
      "填過卡號、密碼、驗證碼，馬上打給銀行停卡、改密碼，不用等扣款。",
      "同一組密碼用在別處的，也一起改掉；簡訊留作證據。",
    ],
  },
  en: {
    summary:
      "A message that looks like your bank, a courier, a toll or an office says something expires, and its link takes your card and your code.",
    steps: [
      "A text or mail: your account is limited, a parcel waits, a toll is unpaid, a refund is due.",
      "The link opens a page that looks just like the real one.",
      "It asks for log-in, card and at last the code from your phone.",
      "With the code they pay with your card or log in as you.",
    ],
    says: [
      "Your account will be closed today, update your details here.",
      "Your parcel could not be delivered, pay a small fee.",
      "You have an unpaid toll, settle it now to avoid a fine.",
    ],
    tell: [
      {
        real: "Whatever your bank wants is also in its app and known at its public number.",
        fake: "The scam exists only behind that link, and only today.",
      },
      {
        real: "A real address is the organisation's own domain.",
        fake: "The false one only resembles it: extra letters, another ending.",
      },
    ],
    now: [
      "Do not open the link. Open the app yourself, or call the number on your card.",
      "A code is a key. It belongs only into a page you opened yourself.",
    ],
    lost: [
      "If you entered card, password or code, have the card blocked and the password changed now; do not wait for a charge.",
      "Change the same password wherever else you use it, and keep the message.",
    ],
  },
};
