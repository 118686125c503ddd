/** Words of the line beside a draft, per language. A missing text is a type error. */
import type { Language } from "@engine";

export interface DraftTexts {
  product: string;
  warnings: Record<"card" | "id" | "code", string>;
  close: string;
}

export const DRAFT_TEXTS: Record<Language, DraftTexts> = {
  "zh-CN": {
    product: "识诈",
    warnings: {
      card: "您写的像是银行卡号。对方很像骗子，先别发。",
      id: "您写的像是身份证号。对方很像骗子，先别发。",
      code: "您写的像是验证码。对方很像骗子，给了验证码，钱可能被转走。",
    },
    close: "知道了",
  },
  "zh-TW": {
    product: "識詐",
    warnings: {
      card: "您寫的像是卡號。對方很像詐騙，先別傳。",
      id: "您寫的像是身分證字號。對方很像詐騙，先別傳。",
      code: "您寫的像是驗證碼。對方很像詐騙，給了驗證碼，錢可能被轉走。",
    },
    close: "知道了",
  },
  en: {
    product: "Shizha",
    warnings: {
      card: "This looks like a card number. The other side looks like a scammer: do not send it yet.",
      id: "This looks like an ID number. The other side looks like a scammer: do not send it yet.",
      code: "This looks like a one-time code. The other side looks like a scammer, who could take your money with it.",
    },
    close: "OK",
  },
};
