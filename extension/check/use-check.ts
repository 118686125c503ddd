/** Having a text checked: what was answered, and to what. Nothing is kept beyond the page. */
import { useCallback, useRef, useState } from "preact/hooks";
import { askBackground } from "../interface/ask-background";
import { answer as answerSchema, MAX_CHECKED_LENGTH, type Answer } from "../shared/protocol";
import { destinationsOf, type Checked } from "./checked";

/** An answer and what it is about. */
export interface Outcome {
  answer: Answer;
  destinations: string[];
  partial: boolean;
}

export interface Checking {
  /** Null before the first answer, and again when there is something else to be asked about. */
  outcome: Outcome | null;
  busy: boolean;
  /** Asks; an earlier question that is still open goes unanswered. */
  ask: (checked: Checked) => void;
  forget: () => void;
}

export function useCheck(): Checking {
  const [outcome, setOutcome] = useState<Outcome | null>(null);
  const [busy, setBusy] = useState(false);
  const last = useRef(0);

  const forget = useCallback(() => {
    last.current += 1;
    setBusy(false);
    setOutcome(null);
  }, []);

  const ask = useCallback((checked: Checked) => {
    last.current += 1;
    const question = last.current;
    setBusy(true);
    const answering = askBackground({ kind: "check", checked }, answerSchema).catch((error: unknown) => {
      console.error(error);
      return null;
    });
    void answering.then((answer) => {
      if (question !== last.current) return;
      setBusy(false);
      const partial = checked.said.length >= MAX_CHECKED_LENGTH;
      setOutcome(answer === null ? null : { answer, destinations: destinationsOf(checked), partial });
    });
  }, []);

  return { outcome, busy, ask, forget };
}
