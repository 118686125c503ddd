import type { LearnPage, Translated } from "../page";

export const sextortion: Translated<LearnPage> = {
  "zh-CN": {
    summary: "骗子用裸聊、约会引诱人上钩，录下视频、偷走通讯录，再威胁发给亲友，要钱。给了还要。",
    steps: [
      "骗子很快变得亲密，提出视频裸聊；或者用“同城约会”让人装 App、做任务。",
      "骗子会诱骗人安装一个直播 App，它把通讯录、相册传走。",
      "骗子录下视频，发来几个亲友的名字，说不给钱就群发。",
      "受害人给了第一笔，骗子马上要第二笔，说删视频、封口，没有尽头。",
    ],
    says: [
      "加我，装这个软件，我们视频聊。",
      "您的通讯录都在我手里，不想让家人看到就转钱。",
      "再付最后一次，我就删掉。",
    ],
    tell: [
      {
        real: "真想认识您的人不会叫您装来路不明的软件，也不急着让您脱衣服。",
        fake: "骗子几句话就要裸聊，还给您一个下载链接。",
      },
      {
        real: "有时邮件说入侵了您的电脑、录了您，其实只有一个旧密码，什么也没有。",
        fake: "这种邮件是成批发的，要您付虚拟货币。",
      },
    ],
    now: ["不转账，不争辩，不再回复；给钱换不来删除。", "截图留证，然后拉黑，卸载那个 App，关掉它的通讯录权限。"],
    lost: [
      "停止付钱，现在就报警；警察见过很多，会替您保密。",
      "告诉一位信得过的人，也可以先跟亲友说有人盗用了您的信息。您是受害人，这不是您的错。",
    ],
  },
  "zh-TW": {
    summary: "騙子用裸聊、約會引誘人上鉤，錄下影片、偷走通訊錄，再威脅傳給親友，要錢。給了還要。",
    steps: [
      "騙子很快變得親密，提出視訊裸聊；或用「援交」要他先買點數、付保證金。",
      "騙子會誘騙人安裝一個 App 或點連結，把通訊錄、相簿傳走。",
      "騙子錄下影片，傳來幾個親友的名字，說不付錢就公開。",
      "被害人付了第一筆，騙子馬上要第二筆，說刪影片、封口，沒完沒了。",
    ],
    says: [
      "加我，裝這個 App，我們視訊聊。",
      "您的通訊錄都在我手上，不想讓家人看到就匯錢。",
      "先買點數確認您不是警察。",
    ],
    tell: [
      {
        real: "真想認識您的人不會叫您裝來路不明的 App，也不急著要您脫衣服。",
        fake: "騙子幾句話就要裸聊，還給您一個下載連結。",
      },
      {
        real: "有的信說駭進您的電腦、錄了影，其實只有一組舊密碼，什麼也沒有。",
        fake: "這種信是大量寄出的，要您付虛擬貨幣。",
      },
    ],
    now: ["不匯款，不爭辯，不再回覆；付錢換不來刪除。", "截圖存證，再封鎖、移除那個 App，關掉它讀取通訊錄的權限。"],
    lost: [
      "停止付錢，現在就報案；警察見多了，會保護您的隱私。",
      "告訴一位信得過的人。未成年更要告訴爸媽或老師。您是被害人，這不是您的錯。",
    ],
  },
  en: {
    summary:
      "A scammer flirts, gets pictures or a video of the victim, and threatens to send them to everybody the victim knows. Paying never ends it.",
    steps: [
      "The scammer becomes intimate fast and suggests a video chat or pictures, or a “date” with a payment first.",
      "An app or a link takes the victim's contacts, or the scammer finds the friends on social media.",
      "Then the scammer sends the video and a list of names and demands money, or everybody sees it.",
      "After the first payment the scammer asks for the next.",
    ],
    says: [
      "Install this and let us chat by video.",
      "I have all your contacts, pay or they will see it.",
      "One last payment and I delete it.",
    ],
    tell: [
      {
        real: "Somebody who likes you does not hurry you to undress or to install something.",
        fake: "The scammer does both within the first chat.",
      },
      {
        real: "Mails that claim to have hacked your camera are sent by the million. An old password proves nothing.",
        fake: "They have no video; they want coins.",
      },
    ],
    now: [
      "Do not pay, do not argue, do not reply. Paying does not delete anything.",
      "Take screenshots, then block them, remove the app and its access to your contacts.",
    ],
    lost: [
      "Stop paying and go to the police now; they see it every day and will not judge you.",
      "Tell somebody you trust. If you are under 18, tell a parent or teacher. You are the victim, and it is not your fault.",
    ],
  },
};
