/** A field for the words in question, and the answer below it. */
import type { ComponentChildren } from "preact";
import { useRef } from "preact/hooks";
import type { CheckTexts } from "../shared/check-texts";
import { withCodes } from "./checked";
import type { Checking } from "./use-check";
import { Verdict } from "./verdict";

interface TextFormProps {
  text: CheckTexts;
  words: string;
  setWords: (words: string) => void;
  /** What the codes of a picture say, checked together with the words. */
  codes: readonly string[];
  checking: Checking;
  rows: number;
  /** Said of the words, below the field. */
  note?: string | undefined;
  /** Forgets everything. */
  clear: () => void;
  /** Between the field and the answer. */
  children?: ComponentChildren;
}

const UNANSWERED = { answer: null, destinations: [], partial: false };

export function TextForm({ text, words, setWords, codes, checking, rows, note, clear, children }: TextFormProps) {
  const { outcome, busy, ask, forget } = checking;
  const nothing = words.trim() === "" && codes.length === 0;
  const field = useRef<HTMLTextAreaElement>(null);
  const submit = () => {
    if (!nothing && !busy) ask(withCodes(words, codes));
  };
  return (
    <form
      class="check"
      onSubmit={(event) => {
        event.preventDefault();
        submit();
      }}
    >
      <label>
        <span>{text.textLabel}</span>
        <textarea
          ref={field}
          rows={rows}
          value={words}
          placeholder={text.placeholder}
          autocomplete="off"
          spellcheck={false}
          onInput={({ currentTarget }) => {
            setWords(currentTarget.value);
            forget();
          }}
          onKeyDown={(event) => {
            if (event.key !== "Enter" || !(event.ctrlKey || event.metaKey) || event.isComposing) return;
            event.preventDefault();
            submit();
          }}
        />
      </label>
      {note !== undefined && <p class="small">{note}</p>}
      <div class="check-actions">
        {/* Not disabled while busy: the keyboard would lose its place. */}
        <button type="submit" class="main" disabled={nothing} aria-disabled={busy}>
          {busy ? text.checking : text.check}
        </button>
        <button
          type="button"
          disabled={nothing}
          onClick={() => {
            clear();
            field.current?.focus();
          }}
        >
          {text.clear}
        </button>
        <small>{text.withKeys}</small>
      </div>
      {children}
      <Verdict {...(outcome ?? UNANSWERED)} />
    </form>
  );
}
