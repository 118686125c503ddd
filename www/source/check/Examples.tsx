import type { Language } from "@engine";

import { asText, CONVERSATIONS, conversationOf, SIDES, type Conversation } from "../conversations";
import { usePreferences } from "../preferences/context";

/** The ones a reader of each language is most likely to have met; the rest are in the list. */
const FEATURED: Record<Language, readonly string[]> = {
  "zh-CN": ["task.scam", "police.scam", "service.scam", "police.lookalike", "watch.lookalike"],
  "zh-TW": ["invest.scam", "friend.scam", "shopping.scam", "invest.lookalike", "mule.lookalike"],
  en: ["phishing.scam", "support.scam", "recovery.scam", "phishing.lookalike", "bec.lookalike"],
};

export function Examples({ onText }: { onText: (text: string) => void }) {
  const { preferences, messages } = usePreferences();
  const { check } = messages;
  const sideNames = { scam: check.scamExample, lookalike: check.lookalikeExample };
  const titleOf = (conversation: Conversation) => conversation.title[preferences.language];
  const featured = FEATURED[preferences.language].flatMap((id) => conversationOf(id) ?? []);

  return (
    <section class="examples" aria-labelledby="examples-title">
      <h2 id="examples-title">{check.examples}</h2>
      <ul class="chips">
        {featured.map((conversation) => (
          <li key={conversation.id}>
            <button
              type="button"
              class="chip"
              data-side={conversation.side}
              onClick={() => {
                onText(asText(conversation));
              }}
            >
              <span class="chip-side">{sideNames[conversation.side]}</span>
              {titleOf(conversation)}
            </button>
          </li>
        ))}
        <li>
          <label class="field">
            <span class="visually-hidden">{check.otherExample}</span>
            <select
              value=""
              onChange={(event) => {
                const conversation = conversationOf(event.currentTarget.value);
                event.currentTarget.value = "";
                if (conversation) onText(asText(conversation));
              }}
            >
              <option value="">{check.otherExample}</option>
              {SIDES.map((side) => (
                <optgroup key={side} label={sideNames[side]}>
                  {CONVERSATIONS.filter((conversation) => conversation.side === side).map((conversation) => (
                    <option key={conversation.id} value={conversation.id}>
                      {titleOf(conversation)}
                    </option>
                  ))}
                </optgroup>
              ))}
            </select>
          </label>
        </li>
      </ul>
    </section>
  );
}
