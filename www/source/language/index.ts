import type { Language } from "@engine";

import { english } from "./english";
import type { Messages } from "./messages";
import { simplified } from "./simplified";
import { traditional } from "./traditional";

const MESSAGES: Record<Language, Messages> = { "zh-CN": simplified, "zh-TW": traditional, en: english };

export function messagesOf(language: Language): Messages {
  return MESSAGES[language];
}
