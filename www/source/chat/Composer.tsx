import { useState } from "preact/hooks";

import type { Speaker } from "../conversations";
import { usePreferences } from "../preferences/context";

const SPEAKERS: readonly Speaker[] = ["them", "me"];

/** Lets a visitor speak for either side. */
export function Composer({ onSay }: { onSay: (from: Speaker, text: string) => void }) {
  const { messages } = usePreferences();
  const { chat } = messages;
  const [from, setFrom] = useState<Speaker>("them");
  const [text, setText] = useState("");
  const names = { them: chat.asThem, me: chat.asMe };

  return (
    <form
      class="composer"
      onSubmit={(event) => {
        event.preventDefault();
        if (text.trim() === "") return;
        onSay(from, text);
        setText("");
      }}
    >
      <fieldset class="segmented">
        <legend class="visually-hidden">{chat.sendAs}</legend>
        {SPEAKERS.map((speaker) => (
          <label key={speaker}>
            <input
              type="radio"
              name="from"
              checked={from === speaker}
              onChange={() => {
                setFrom(speaker);
              }}
            />
            <span>{names[speaker]}</span>
          </label>
        ))}
      </fieldset>
      <input
        type="text"
        class="composer-text"
        value={text}
        aria-label={chat.inputLabel}
        placeholder={chat.inputLabel}
        autocomplete="off"
        onInput={(event) => {
          setText(event.currentTarget.value);
        }}
      />
      <button type="submit" class="primary">
        {chat.send}
      </button>
    </form>
  );
}
