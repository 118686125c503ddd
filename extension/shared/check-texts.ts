/** Words of the page where one has something checked, and of its part in the popup, per language. */
import type { Language } from "@engine";

export interface CheckTexts {
  pageTitle: string;
  title: string;
  lead: string;
  textLabel: string;
  placeholder: string;
  check: string;
  checking: string;
  clear: string;
  withKeys: string;
  toPicture: string;
  pictureTitle: string;
  pictureHint: string;
  choose: string;
  preparing: string;
  reading: string;
  stop: string;
  recognised: string;
  codes: string;
  codesNote: string;
  empty: string;
  tooManyBytes: string;
  tooManyPixels: string;
  noPicture: string;
  readingFailed: string;
}

export const CHECK_TEXTS: Record<Language, CheckTexts> = {
  "zh-CN": {
    pageTitle: "查一查 · 识诈",
    title: "查一查",
    lead: "只在您的设备上检查，不上传，也不保存。",
    textLabel: "可疑的文字",
    placeholder: "把短信、聊天或邮件里的文字贴到这里",
    check: "查一查",
    checking: "正在检查…",
    clear: "清空",
    withKeys: "也可以按 Ctrl+Enter",
    toPicture: "查一张图片或二维码",
    pictureTitle: "截图或二维码",
    pictureHint: "按 Ctrl+V 贴上截图，或者把图片拖到这里。",
    choose: "选一张图片",
    preparing: "正在准备认字…",
    reading: "正在认图里的字…",
    stop: "停止",
    recognised: "文字是从图里认出来的。认错的可以改，改好再查。",
    codes: "图里的二维码写着",
    codesNote: "识诈没有打开它。",
    empty: "图里没有认出文字，也没有找到二维码。换一张清楚些的截图试试。",
    tooManyBytes: "这个文件太大了，最多 25 MB。",
    tooManyPixels: "这张图片太大了。请只截可疑的那一段。",
    noPicture: "这个文件打不开，它不是浏览器认得的图片。请换成截图（PNG 或 JPEG）。",
    readingFailed: "图里的字没能认出来。请再试一次，或者把文字打进上面的框里。",
  },
  "zh-TW": {
    pageTitle: "查一查 · 識詐",
    title: "查一查",
    lead: "只在您的裝置上檢查，不上傳，也不保存。",
    textLabel: "可疑的文字",
    placeholder: "把簡訊、聊天或電子郵件裡的文字貼到這裡",
    check: "查一查",
    checking: "正在檢查…",
    clear: "清除",
    withKeys: "也可以按 Ctrl+Enter",
    toPicture: "查一張圖片或 QR Code",
    pictureTitle: "螢幕截圖或 QR Code",
    pictureHint: "按 Ctrl+V 貼上截圖，或者把圖片拖曳到這裡。",
    choose: "選一張圖片",
    preparing: "正在準備辨識文字…",
    reading: "正在辨識圖裡的文字…",
    stop: "停止",
    recognised: "文字是從圖裡辨識出來的。認錯的可以改，改好再查。",
    codes: "圖裡的 QR Code 寫著",
    codesNote: "識詐沒有開啟它。",
    empty: "圖裡沒有辨識出文字，也沒有找到 QR Code。換一張清楚些的截圖試試。",
    tooManyBytes: "這個檔案太大了，最多 25 MB。",
    tooManyPixels: "這張圖片太大了。請只截可疑的那一段。",
    noPicture: "這個檔案打不開，它不是瀏覽器認得的圖片。請換成截圖（PNG 或 JPEG）。",
    readingFailed: "圖裡的文字沒能辨識出來。請再試一次，或者把文字打進上面的框裡。",
  },
  en: {
    pageTitle: "Check this · Shizha",
    title: "Check this",
    lead: "Checked only on this device. Nothing is uploaded or kept.",
    textLabel: "Suspicious text",
    placeholder: "Paste the words of a text message, chat or e-mail here",
    check: "Check this",
    checking: "Checking…",
    clear: "Clear",
    withKeys: "or press Ctrl+Enter",
    toPicture: "Check a picture or QR code",
    pictureTitle: "Screenshot or QR code",
    pictureHint: "Paste a screenshot with Ctrl+V, or drop a picture here.",
    choose: "Choose a picture",
    preparing: "Getting ready to read…",
    reading: "Reading the words in the picture…",
    stop: "Stop",
    recognised: "This text was read from the picture. Correct what was misread, then check again.",
    codes: "The QR code in the picture says",
    codesNote: "Shizha did not open it.",
    empty: "No words and no QR code were found in the picture. Try a sharper screenshot.",
    tooManyBytes: "This file is too large; the limit is 25 MB.",
    tooManyPixels: "This picture is too large. Cut out only the suspicious part.",
    noPicture: "This file cannot be opened: it is no picture the browser knows. Use a screenshot (PNG or JPEG).",
    readingFailed: "The words in the picture could not be read. Try again, or type them into the field above.",
  },
};
