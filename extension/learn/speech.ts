/** Reading aloud with a voice of the device itself: others would send the words away. */
import type { Language } from "@engine";

/** What is asked of a browser's voice. */
export type Voice = Pick<SpeechSynthesisVoice, "lang" | "localService">;

/** Language tags of voices (lower case, hyphens), the most fitting first. Cantonese is another spoken language. */
const FITTING: Record<Language, readonly RegExp[]> = {
  "zh-CN": [/^(zh|cmn)-(hans-)?cn\b/, /^(zh|cmn)(-hans)?$/, /^(zh|cmn)-(?!hk\b|mo\b|hant-hk\b|hant-mo\b)/],
  "zh-TW": [/^(zh|cmn)-(hant-)?tw\b/, /^(zh|cmn)-hant$/, /^(zh|cmn)(?!-hk\b|-mo\b|-hant-hk\b|-hant-mo\b)/],
  en: [/^en\b/],
};

/** The voice to read that language with, or null if the device has none. */
export function voiceFor<V extends Voice>(voices: readonly V[], language: Language): V | null {
  const local = voices.filter(({ localService }) => localService);
  for (const pattern of FITTING[language]) {
    const voice = local.find(({ lang }) => pattern.test(lang.toLowerCase().replaceAll("_", "-")));
    if (voice !== undefined) return voice;
  }
  return null;
}

/** Reads `lines` one after the other; calls back when the last is over or the reading broke off. */
export function readAloud(lines: readonly string[], voice: SpeechSynthesisVoice, ended: () => void): void {
  speechSynthesis.cancel();
  lines.forEach((line, index) => {
    const utterance = new SpeechSynthesisUtterance(line);
    utterance.voice = voice;
    utterance.lang = voice.lang;
    if (index === lines.length - 1) utterance.addEventListener("end", ended);
    // Also sent when the reading is stopped.
    utterance.addEventListener("error", ended);
    speechSynthesis.speak(utterance);
  });
}

export function stopReading(): void {
  speechSynthesis.cancel();
}
