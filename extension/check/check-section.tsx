/** The part of the popup where one pastes a message; the side panel may have it as well. */
import type { Language } from "@engine";
import { useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { CHECK_TEXTS } from "../shared/check-texts";
import { TextForm } from "./text-form";
import { useCheck } from "./use-check";

interface CheckSectionProps {
  language: Language;
  /** Called when the user goes on on the page of its own. */
  leave: () => void;
}

export function CheckSection({ language, leave }: CheckSectionProps) {
  const text = CHECK_TEXTS[language];
  const [words, setWords] = useState("");
  const checking = useCheck();
  const toPicture = () => {
    // A page of its own: a popup closes when the window to choose a file opens.
    void browser.tabs.create({ url: browser.runtime.getURL("/check.html") }).then(leave);
  };
  const clear = () => {
    setWords("");
    checking.forget();
  };
  return (
    <section class="check-section">
      <h2>{text.title}</h2>
      <TextForm text={text} words={words} setWords={setWords} codes={[]} checking={checking} rows={2} clear={clear} />
      <button type="button" class="plain" onClick={toPicture}>
        {text.toPicture}
      </button>
    </section>
  );
}
