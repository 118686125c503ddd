import type { LearnPage, Translated } from "../page";

export const support: Translated<LearnPage> = {
  "zh-CN": {
    summary: "网页突然弹出“中毒”“已锁定”，叫您打电话；“工程师”远程控制电脑，再要钱、看银行账户。",
    steps: [
      "网页忽然满屏警告，有声音，关不掉，写着一个“微软”“苹果”的电话。",
      "打过去，“工程师”叫您安装远程控制软件。",
      "他在屏幕上指一些平常的记录说是病毒，要收维修费、年费。",
      "或者说要退款，让您登录网银，趁机转走钱。",
    ],
    says: [
      "您的电脑已被锁定，请立即拨打技术支持。",
      "装一下这个软件，我远程帮您清理。",
      "多退给您了，请把多的转回来。",
    ],
    tell: [
      { real: "真正的系统提醒里没有电话号码。", fake: "假警告只是一个网页，关掉就没了。" },
      { real: "微软、苹果不会主动打电话给您。", fake: "骗子先找您，说他看见了您的病毒。" },
    ],
    now: [
      "关掉网页；关不掉就关浏览器或重启电脑。不打那个电话。",
      "已经在通话就挂断，已经装了远程软件就先断网，再卸载。",
    ],
    lost: ["用另一台设备改密码，先改邮箱和网银，再给银行打电话。", "请懂行的人或正规维修店检查电脑，之后再联网。"],
  },
  "zh-TW": {
    summary: "網頁突然跳出「中毒」「已鎖定」，要您打電話；「工程師」遠端控制電腦，再要錢、看您的網銀。",
    steps: [
      "網頁忽然滿版警告，有聲音，關不掉，寫著一支「微軟」「蘋果」的電話。",
      "打過去，「工程師」要您安裝遠端控制軟體。",
      "他在螢幕上指一些平常的紀錄說是病毒，要收維修費、年費。",
      "或說要退款，讓您登入網銀，趁機把錢轉走。",
    ],
    says: [
      "您的電腦已被鎖定，請立即撥打技術支援。",
      "裝一下這個軟體，我遠端幫您清除。",
      "退太多給您了，請把多的匯回來。",
    ],
    tell: [
      { real: "真正的系統提醒裡沒有電話號碼。", fake: "假警告只是一個網頁，關掉就沒了。" },
      { real: "微軟、蘋果不會主動打電話給您。", fake: "騙子先找您，說他看見了您的病毒。" },
    ],
    now: [
      "關掉網頁；關不掉就關瀏覽器或重新開機。不打那支電話。",
      "已經在通話就掛斷，已經裝了遠端軟體就先斷網，再移除。",
    ],
    lost: ["用另一台裝置改密碼，先改信箱和網銀，再打給銀行。", "請懂的人或正規維修店檢查電腦，之後再連網。"],
  },
  en: {
    summary:
      "Scammers show a page that says the computer is infected, with a number to call. The “engineer” takes control of it, and of the victim's bank account.",
    steps: [
      "Scammers put a loud full-screen warning into the browser: the computer is locked, and there is a number to call.",
      "The scammer on the phone tells the victim to install a remote control program.",
      "The scammer shows the victim ordinary logs, calls them viruses and sells a repair or a yearly plan.",
      "Or the scammer claims that there is a refund, and watches while the victim logs in to the bank.",
    ],
    says: [
      "Your computer has been locked, call support immediately.",
      "Install this so that I can clean it for you.",
      "We refunded too much, please send the rest back.",
    ],
    tell: [
      {
        real: "A real system warning has no phone number in it.",
        fake: "The false one is just a web page: close it and it is gone.",
      },
      { real: "Microsoft and Apple do not call you.", fake: "The scammer calls first and “sees” your virus." },
    ],
    now: [
      "Close the page; if it will not close, quit the browser or restart. Do not call.",
      "If you are on the phone, hang up. If something was installed, go offline first, then remove it.",
    ],
    lost: [
      "Change passwords from another device, mail and bank first, then call the bank.",
      "Have the computer looked at by someone you know before it goes online again.",
    ],
  },
};
