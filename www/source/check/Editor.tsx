import { LockIcon } from "../interface/icons";
import { usePreferences } from "../preferences/context";

interface Props {
  text: string;
  onText: (text: string) => void;
}

export function Editor({ text, onText }: Props) {
  const { messages } = usePreferences();
  const { check } = messages;
  return (
    <div class="card editor">
      <div class="card-head">
        <label for="text">{check.inputLabel}</label>
        <button
          type="button"
          class="quiet"
          disabled={text === ""}
          onClick={() => {
            onText("");
          }}
        >
          {check.clear}
        </button>
      </div>
      <textarea
        id="text"
        rows={9}
        value={text}
        placeholder={check.placeholder}
        aria-describedby="privacy"
        spellcheck={false}
        autocomplete="off"
        onInput={(event) => {
          onText(event.currentTarget.value);
        }}
      />
      <p class="privacy" id="privacy">
        <LockIcon />
        {check.privacy}
      </p>
    </div>
  );
}
