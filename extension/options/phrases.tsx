/** The user's own phrases, one a line, each checked as it is typed. */
import { useState } from "preact/hooks";
import { MAX_PHRASES, phraseFault } from "../shared/own-phrases";
import { changeAndSay, useSaid } from "./change";
import type { OptionsTexts } from "./texts";

interface PhrasesProps {
  text: OptionsTexts;
  phrases: readonly string[];
}

/** The phrases of the lines, each once. */
function phrasesIn(lines: string): string[] {
  const trimmed = lines.split("\n").map((line) => line.trim());
  return [...new Set(trimmed.filter((line) => line !== ""))];
}

/** What is wrong, line by line. */
function faultsIn(lines: string, text: OptionsTexts): string[] {
  const wrong = lines.split("\n").flatMap((line, index) => {
    const phrase = line.trim();
    const fault = phrase === "" ? null : phraseFault(phrase);
    return fault === null ? [] : [text.phraseFaultAt(index + 1, phrase, text.phraseFaults[fault])];
  });
  return phrasesIn(lines).length > MAX_PHRASES ? [...wrong, text.phrasesTooMany(MAX_PHRASES)] : wrong;
}

export function OwnPhrases({ text, phrases }: PhrasesProps) {
  const stored = phrases.join("\n");
  /** What is being typed; null when it is as stored. */
  const [draft, setDraft] = useState<string | null>(null);
  const [said, say] = useSaid();
  const lines = draft ?? stored;
  const faults = faultsIn(lines, text);
  const save = () => {
    if (faults.length > 0) return;
    const saved = phrasesIn(lines);
    void changeAndSay({ phrases: saved }, text.phrasesSaved(saved.length), say).then(() => setDraft(null));
  };
  return (
    <section>
      <h2>{text.phrases}</h2>
      <p>{text.phrasesLead}</p>
      <label>
        {text.phrasesLabel}
        <textarea
          rows={Math.min(12, Math.max(4, lines.split("\n").length + 1))}
          spellcheck={false}
          value={lines}
          aria-invalid={faults.length > 0}
          aria-describedby="phrase-faults"
          onInput={({ currentTarget }) => {
            setDraft(currentTarget.value);
            say("");
          }}
        />
      </label>
      <ul id="phrase-faults" class="fault" aria-live="polite">
        {faults.map((fault) => (
          <li key={fault}>{fault}</li>
        ))}
      </ul>
      <button type="button" disabled={draft === null || faults.length > 0} onClick={save}>
        {text.phrasesSave}
      </button>
      <p class="said" role="status">
        {said}
      </p>
    </section>
  );
}
