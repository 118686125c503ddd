/** The example conversations, written for the demo; `conversations/<scam type id>.json`, one scam and one look-alike each. */
import type { Language } from "@engine";

export const SIDES = ["scam", "lookalike"] as const;
export type Side = (typeof SIDES)[number];

export type Speaker = "them" | "me";

export interface Line {
  from: Speaker;
  text: string;
}

export interface Conversation {
  /** `<scam type id>.<side>`, as used in addresses. */
  id: string;
  scam: string;
  side: Side;
  title: Record<Language, string>;
  /** Of the messages, which keep their language whatever the interface speaks. */
  language: Language;
  sender: string;
  messages: Line[];
}

type ConversationFile = Record<Side, Omit<Conversation, "id" | "scam" | "side">>;

/** The most frequent types first, as the authorities count them. */
export const SCAM_ORDER = [
  "task",
  "invest",
  "service",
  "police",
  "romance",
  "loan",
  "credit",
  "friend",
  "shopping",
  "phishing",
  "game",
  "flight",
  "overseas",
  "gambling",
  "mule",
  "sextortion",
  "carrier",
  "lead",
  "data",
  "watch",
  "military",
  "support",
  "recovery",
  "bec",
  "advance",
] as const;

const files = import.meta.glob<ConversationFile>("../conversations/*.json", { eager: true, import: "default" });

/** Each scam directly before its look-alike. */
export const CONVERSATIONS: readonly Conversation[] = SCAM_ORDER.flatMap((scam) => {
  const file = files[`../conversations/${scam}.json`];
  if (!file) throw new Error(`conversations/${scam}.json is missing`);
  return SIDES.map((side) => ({ ...file[side], id: `${scam}.${side}`, scam, side }));
});

export function conversationOf(id: string | null): Conversation | null {
  return CONVERSATIONS.find((conversation) => conversation.id === id) ?? null;
}

/** A conversation as somebody would paste it: one message a line. */
export function asText(conversation: Conversation): string {
  return conversation.messages.map((message) => message.text).join("\n");
}
