/** Which fields ask for what a scammer wants: told by what the page says of a field, never by what is in it. */
import { isHtml, plain, rootOf } from "../nodes";
import type { Secret } from "./act";

export type Field = HTMLInputElement | HTMLTextAreaElement;

/** What pages tell the browser's own filling in (HTML, "autofill"). */
const AUTOCOMPLETE: Readonly<Record<string, Secret>> = {
  "cc-number": "card",
  "cc-csc": "card",
  "one-time-code": "code",
  "current-password": "password",
};

/** Named alike, and harmless. */
const LOOKALIKES = new RegExp(
  [
    "coupon|promo|voucher|discount|referral|invit(?:e|ation)|gift|member|loyalty|librar|student|transit|sim ?card|business card",
    "graphics|captcha|search|country|area ?code|zip|post(?:al)? ?code|postcode|qr ?code|source code|colou?r|name on card|card ?holder",
    "优惠|折扣|兑换|邀请|推荐码|推广码|礼品|会员|积分|借书|读者|校园|学号|公交|加油|持卡人|图形|图片验证|搜索|区号|国家代码|邮编|邮政|二维码|股票代码",
    "優惠|折價|兌換|邀請|推薦碼|推廣碼|禮品|會員|積分|點數|借書|讀者|學號|悠遊|持卡人|圖形|圖片驗證|搜尋|區碼|國碼|郵遞|行動條碼|載具|股票代號",
  ].join("|"),
  "i",
);

/** What names, labels and hints say, most telling first. Names in code are read with `_` and `-` as spaces. */
const WORDS: readonly [Secret, RegExp][] = [
  [
    "password",
    /支付密码|付款密码|交易密码|取款密码|支付密碼|付款密碼|提款密碼|網銀密碼|\bpay(?:ment)? ?(?:pwd|pass(?:word)?|pin)\b/i,
  ],
  ["card", /银行卡|信用卡|储蓄卡|借记卡|卡号|银行账[号户]|收款账[号户]|\bbank ?card\b|\bcard ?(?:no|num(?:ber)?)\b/i],
  [
    "card",
    /信用卡|金融卡|提款卡|簽帳卡|卡號|銀行帳[號戶]|\b(?:credit|debit) ?card\b|\bcc ?num(?:ber)?\b|\bcv[vc]2?\b|\bcsc\b/i,
  ],
  [
    "id",
    /身份证|证件号|身分證|證件號|統一編號|\bid ?(?:card|num(?:ber)?|no)\b|\bidentity\b|\bsfz(?:h|hm)?\b|\bpassport ?(?:no|num(?:ber)?)?\b|\bsocial security\b|\bssn\b/i,
  ],
  [
    "code",
    /验证码|校验码|动态码|动态密码|\byzm\b|\bsms ?code\b|\bv(?:erify|erification)? ?code\b|\botp\b|\bone.?time\b/i,
  ],
  ["code", /驗證碼|認證碼|校驗碼|動態密碼|一次性密碼|\bsecurity code\b|\bauth(?:entication)? ?code\b|\b2fa\b/i],
];

/** Where such a code comes by message, a picture beside the field does not make it a captcha. */
const BY_MESSAGE =
  /短信|手机|简讯|邮箱|动态|簡訊|手機|信箱|動態|\bsms\b|\btext(?:ed)?\b|\bphone\b|\be-?mail\b|\botp\b|\bone.?time\b/i;

const TYPES = new Set(["text", "tel", "number", "password", "email", ""]);
/** Longest text beside a field that can only be its name (UTF-16 code units). */
const MAX_LABEL = 20;
/** How far up a captcha's picture may stand from its field. */
const MAX_CAPTCHA_DEPTH = 3;

export function isField(node: unknown): node is Field {
  return isHtml(node, "textarea") || (isHtml(node, "input") && TYPES.has(node.type));
}

/** `cardNumber`, `card_number` and `card-number` as words. */
function spelledOut(name: string): string {
  return name.replaceAll(/([a-z])([A-Z])/g, "$1 $2").replaceAll(/[_-]+/g, " ");
}

/** Text beside the field that can only be its name. */
function besideIt({ parentElement, previousElementSibling }: Field): string {
  return [previousElementSibling?.textContent ?? "", parentElement === null ? "" : plain(parentElement).textContent]
    .map((text) => text.trim())
    .filter((text) => text.length <= MAX_LABEL)
    .join("\n");
}

function describedBy(field: Field): string {
  const root = rootOf(field);
  const ids = field.getAttribute("aria-labelledby")?.split(/\s+/) ?? [];
  const named = ids.map((id) => root?.getElementById(id));
  return [
    ...[field.name, field.id].map(spelledOut),
    field.placeholder,
    field.ariaLabel ?? "",
    field.title,
    ...[...(field.labels ?? []), ...named].map((label) => label?.textContent ?? ""),
    besideIt(field),
  ].join("\n");
}

/** True for letters to be read off a picture beside the field. */
function isCaptcha(field: Field, description: string): boolean {
  if (BY_MESSAGE.test(description)) return false;
  let around = field.parentElement;
  for (let depth = 0; around !== null && depth < MAX_CAPTCHA_DEPTH; depth += 1) {
    if (plain(around).querySelectorAll("input:not([type=hidden])").length > 1) return false;
    if (plain(around).querySelector("img, canvas") !== null) return true;
    around = plain(around).parentElement;
  }
  return false;
}

/** What the field asks for, or null if for nothing of the kind. */
export function secretOf(field: Field): Secret | null {
  const tokens = (field.getAttribute("autocomplete") ?? "").toLowerCase().split(/\s+/);
  for (const token of tokens) {
    const told = AUTOCOMPLETE[token];
    if (told !== undefined) return told;
  }
  if (field.type === "search" || field.role === "searchbox" || field.role === "combobox") return null;
  const description = describedBy(field);
  const [secret] = WORDS.find(([, words]) => words.test(description)) ?? [];
  if (secret !== undefined && !LOOKALIKES.test(description)) {
    return secret === "code" && isCaptcha(field, description) ? null : secret;
  }
  return field.type === "password" && !tokens.includes("new-password") ? "password" : null;
}
