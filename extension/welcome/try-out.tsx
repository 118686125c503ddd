/** The last screen: a scam message to try the engine on, the reader's own settings in force. Begun anew for each language. */
import type { Language } from "@engine";
import { useLayoutEffect, useState } from "preact/hooks";
import { withCodes } from "../check/checked";
import { TextForm } from "../check/text-form";
import { useCheck } from "../check/use-check";
import { CHECK_TEXTS } from "../shared/check-texts";
import type { WelcomeTexts } from "./texts";

interface TryOutProps {
  text: WelcomeTexts;
  language: Language;
}

export function TryOut({ text, language }: TryOutProps) {
  const sample = text.trySample;
  const [words, setWords] = useState(sample);
  const checking = useCheck();
  const { ask, forget } = checking;
  // The answer is there before the reader has found the button, and never after he began to write.
  useLayoutEffect(() => ask(withCodes(sample, [])), [sample, ask]);
  const clear = () => {
    setWords("");
    forget();
  };
  return (
    <section class="try">
      <h2>{text.tryTitle}</h2>
      <p>{text.tryLead}</p>
      <TextForm
        text={CHECK_TEXTS[language]}
        words={words}
        setWords={setWords}
        codes={[]}
        checking={checking}
        rows={4}
        clear={clear}
      >
        {words !== sample && (
          <button
            type="button"
            class="plain"
            onClick={() => {
              setWords(sample);
              ask(withCodes(sample, []));
            }}
          >
            {text.tryAgain}
          </button>
        )}
      </TextForm>
    </section>
  );
}
