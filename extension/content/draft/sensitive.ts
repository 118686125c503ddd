/** What in an answer to a scammer would be given away. Pure functions of the draft's words. */
import { digitRuns, hasCardNumber, hasIdentityNumber } from "../guard/numbers";

export type Sensitive = "card" | "id" | "code";

const CODE_WORDS = "验证码|校验码|动态码|认证码|動態碼|驗證碼|認證碼|校驗碼|一次性密碼|\\bcode\\b|\\botp\\b";
const ASKS_FOR_CODE = new RegExp(`${CODE_WORDS}|动态密码|動態密碼|密码|密碼|\\bpin\\b`, "i");
/** Four to eight digits not far from the word for them, on either side. */
const NAMED_CODE = new RegExp(
  `(?:${CODE_WORDS})[^\\d\\n]{0,8}(?<!\\d)\\d{4,8}(?![\\d元块])|(?<![\\d.,])\\d{4,8}(?!\\d)[^\\d\\n]{0,6}(?:${CODE_WORDS})`,
  "i",
);
const ONLY_DIGITS = /^[\d\s-]+$/;

/** True if these words ask for a one-time code, so that bare digits are an answer. */
export function asksForCode(words: string): boolean {
  return ASKS_FOR_CODE.test(words);
}

/** The gravest of what the draft holds, or null. */
export function sensitiveIn(draft: string, codeIsAskedFor: boolean): Sensitive | null {
  if (hasCardNumber(draft)) return "card";
  if (hasIdentityNumber(draft)) return "id";
  if (NAMED_CODE.test(draft)) return "code";
  const [digits = "", ...others] = ONLY_DIGITS.test(draft) ? digitRuns(draft) : [];
  return codeIsAskedFor && others.length === 0 && digits.length >= 4 && digits.length <= 8 ? "code" : null;
}
