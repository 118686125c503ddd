/** Numbers that scammers ask for or give out, told from other digits by their check digits. All take text as typed. */

/** A run of digits as people write them: in groups, with spaces or hyphens between. */
const DIGITS = /(?<![\d.,])\d(?:[ -]?\d)*(?![\d]|[.,]\d)/g;
const LETTER_VALUES = (letter: string) => letter.charCodeAt(0) - 55;

function digitsOf(text: string): number[] {
  return Array.from(text.replaceAll(/\D/g, ""), Number);
}

/** The check of payment cards (ISO/IEC 7812). */
function isLuhn(text: string): boolean {
  const sum = digitsOf(text)
    .toReversed()
    .map((digit, index) => (index % 2 === 0 ? digit : digit * 2 - (digit > 4 ? 9 : 0)))
    .reduce((total, digit) => total + digit, 0);
  return sum % 10 === 0;
}

/** Runs of digits, without what parts them. */
export function digitRuns(text: string): string[] {
  return [...text.matchAll(DIGITS)].map(([run]) => run.replaceAll(/\D/g, ""));
}

/** A payment card: 13 to 19 digits, of an issuer that exists (first digit 2 to 6), with Luhn's check digit. */
export function isCardNumber(digits: string): boolean {
  return /^[2-6]\d{12,18}$/.test(digits) && !/^(\d)\1+$/.test(digits) && isLuhn(digits);
}

/** An international bank account number (ISO 13616). */
export function isIban(text: string): boolean {
  const iban = text.replaceAll(/[ -]/g, "").toUpperCase();
  if (!/^[A-Z]{2}\d{2}[A-Z0-9]{11,30}$/.test(iban)) return false;
  const digits = Array.from(iban.slice(4) + iban.slice(0, 4), (unit) => (/\d/.test(unit) ? unit : LETTER_VALUES(unit)));
  return Array.from(digits.join("")).reduce((rest, digit) => (rest * 10 + Number(digit)) % 97, 0) === 1;
}

/** An address of Ethereum, Bitcoin or Tron. Their own checks need hashes; the shapes are rare enough. */
export function isWallet(text: string): boolean {
  return /^(?:0x[\da-f]{40}|bc1[\da-z]{25,59}|[13][1-9A-HJ-NP-Za-km-z]{25,34}|T[1-9A-HJ-NP-Za-km-z]{33})$/i.test(text);
}

const MAINLAND_WEIGHTS = [7, 9, 10, 5, 8, 4, 2, 1, 6, 3, 7, 9, 10, 5, 8, 4, 2];

/** An identity number of the mainland: 18 places (GB 11643). */
export function isMainlandId(text: string): boolean {
  if (!/^[1-9]\d{5}(?:19|20)\d{2}(?:0[1-9]|1[0-2])(?:0[1-9]|[12]\d|3[01])\d{3}[\dX]$/i.test(text)) return false;
  const sum = MAINLAND_WEIGHTS.reduce((total, weight, index) => total + weight * Number(text[index]), 0);
  return "10X98765432"[sum % 11] === text[17]?.toUpperCase();
}

const TAIWAN_LETTERS = "ABCDEFGHJKLMNPQRSTUVXYWZIO";

/** An identity or residence number of Taiwan: a letter and nine digits. */
export function isTaiwanId(text: string): boolean {
  if (!/^[A-Z][1289]\d{8}$/i.test(text)) return false;
  const letter = TAIWAN_LETTERS.indexOf(text.charAt(0).toUpperCase()) + 10;
  const digits = [Math.floor(letter / 10), letter % 10, ...digitsOf(text.slice(1))];
  const weights = [1, 9, 8, 7, 6, 5, 4, 3, 2, 1, 1];
  return weights.reduce((total, weight, index) => total + weight * (digits[index] ?? 0), 0) % 10 === 0;
}

/** An identity card number of Hong Kong: one or two letters, six digits and a check digit, which often stands in brackets. */
export function isHongKongId(text: string): boolean {
  const parts = /^([A-Z]{1,2})(\d{6})\(?([\dA])\)?$/i.exec(text);
  if (parts === null) return false;
  const [, letters = "", digits = "", check = ""] = parts;
  const values = [
    ...Array.from(letters.toUpperCase().padStart(2), (unit) => (unit === " " ? 36 : LETTER_VALUES(unit))),
    ...digitsOf(digits),
    check.toUpperCase() === "A" ? 10 : Number(check),
  ];
  return values.reduce((total, value, index) => total + value * (9 - index), 0) % 11 === 0;
}

const IDENTITY =
  /(?<![A-Za-z\d])(?:\d{17}[\dXx]|[A-Za-z][1289]\d{8}|[A-Za-z]{1,2}\d{6}(?:\([\dAa]\)|[\dAa]))(?![A-Za-z\d])/g;

/** True if an identity number of the mainland, Taiwan or Hong Kong is in the text. */
export function hasIdentityNumber(text: string): boolean {
  return [...text.matchAll(IDENTITY)].some(([run]) => isMainlandId(run) || isTaiwanId(run) || isHongKongId(run));
}

/** True if the number of a payment card is in the text. */
export function hasCardNumber(text: string): boolean {
  return digitRuns(text).some(isCardNumber);
}
