import type { Catalog } from "@engine";
import { useState } from "preact/hooks";

import { CONVERSATIONS, SCAM_ORDER, type Conversation } from "../conversations";
import { usePreferences } from "../preferences/context";

interface Props {
  catalog: Catalog | null;
  /** There will be no catalog: rows are told apart by the titles of their scams. */
  nameless: boolean;
  chosen: Conversation | null;
  onChoose: (conversation: Conversation) => void;
}

/** Whether the list stands beside the chat; the width is that of the style sheet's three columns. */
function hasRoom(): boolean {
  const rem = Number.parseFloat(getComputedStyle(document.documentElement).fontSize);
  return innerWidth >= 71 * rem;
}

/**
 * One row for each scam type. Rows carry type names instead of the conversations' titles: titles quote scam talk, and the
 * extension reads this part of the page, too.
 */
export function ConversationList({ catalog, nameless, chosen, onChoose }: Props) {
  const { messages, preferences } = usePreferences();
  const { chat } = messages;
  // On a small screen the list would push a running conversation out of sight.
  const [open, setOpen] = useState(() => chosen === null || hasRoom());
  const sideNames = { scam: chat.scam, lookalike: chat.lookalike };

  return (
    <details
      class="card conversations"
      open={open}
      onToggle={(event) => {
        setOpen(event.currentTarget.open);
      }}
    >
      <summary>{chat.choose}</summary>
      <ul>
        {SCAM_ORDER.map((scam) => {
          const pair = CONVERSATIONS.filter((conversation) => conversation.scam === scam);
          const title = nameless ? pair[0]?.title[preferences.language] : undefined;
          const name = catalog?.scams.find(({ id }) => id === scam)?.name ?? title;
          return (
            <li key={scam}>
              <span class="conversation-name" id={`name-${scam}`}>
                {name}
              </span>
              {pair.map((conversation) => (
                <button
                  key={conversation.id}
                  type="button"
                  id={conversation.id}
                  data-side={conversation.side}
                  aria-labelledby={`${conversation.id} name-${scam}`}
                  aria-pressed={conversation.id === chosen?.id}
                  onClick={() => {
                    onChoose(conversation);
                  }}
                >
                  {sideNames[conversation.side]}
                </button>
              ))}
            </li>
          );
        })}
      </ul>
    </details>
  );
}
