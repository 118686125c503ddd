/** A text to try the settings on. */
import type { Report, ScamType } from "@engine";
import { useEffect, useState } from "preact/hooks";
import * as v from "valibot";
import { Reasons } from "../finding/reasons";
import { askBackground } from "../interface/ask-background";
import { answer, MAX_BLOCK_LENGTH } from "../shared/protocol";
import type { Settings } from "../shared/settings";
import type { OptionsTexts } from "./texts";

interface TrialProps {
  text: OptionsTexts;
  scams: readonly ScamType[];
  /** A report is only good for the settings it was made with. */
  settings: Settings;
}

async function tryText(words: string): Promise<Report | null> {
  const checked = { said: words, links: [] };
  return (await askBackground({ kind: "check", checked }, v.nullable(answer)))?.report ?? null;
}

function Verdict({ text, scams, found }: { text: OptionsTexts; scams: readonly ScamType[]; found: Report }) {
  const name = found.scam === null ? null : (scams.find(({ id }) => id === found.scam)?.name ?? text.trialUnknown);
  return (
    <>
      <strong>{text.trialRisks[found.risk]}</strong>
      {name !== null && <p>{name}</p>}
      {found.findings.length > 0 && <Reasons findings={found.findings} />}
    </>
  );
}

export function Trial({ text, scams, settings }: TrialProps) {
  const [words, setWords] = useState("");
  /** Null after no answer came, undefined before one was asked for. */
  const [found, setFound] = useState<Report | null | undefined>(undefined);
  useEffect(() => setFound(undefined), [settings]);
  const run = () => {
    tryText(words).then(setFound, (error: unknown) => {
      console.error(error);
      setFound(null);
    });
  };
  return (
    <section>
      <h2>{text.trial}</h2>
      <p>{text.trialLead}</p>
      <label>
        {text.trialLabel}
        <textarea
          rows={4}
          maxLength={MAX_BLOCK_LENGTH}
          value={words}
          onInput={({ currentTarget }) => {
            setWords(currentTarget.value);
            setFound(undefined);
          }}
        />
      </label>
      <button type="button" disabled={words.trim() === ""} onClick={run}>
        {text.trialRun}
      </button>
      <div role="status" class={found === undefined ? "" : `trial state ${found?.risk ?? "failed"}`}>
        {found === null && text.trialUnknown}
        {found !== null && found !== undefined && <Verdict text={text} scams={scams} found={found} />}
      </div>
    </section>
  );
}
