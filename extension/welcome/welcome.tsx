/** The page that opens once after installing: three short screens, then a try-out. */
import type { Language } from "@engine";
import { useLayoutEffect, useRef, useState } from "preact/hooks";
import { browser } from "wxt/browser";
import { Choice } from "../interface/controls";
import { languageOptions } from "../interface/languages";
import { Shell } from "../interface/shell";
import { useCatalog } from "../interface/use-catalog";
import { useSettings } from "../interface/use-settings";
import type { Settings } from "../shared/settings";
import { changeSettings, languageOf } from "../shared/settings-store";
import { WELCOME_TEXTS, type WelcomeTexts } from "./texts";
import { HEADING, WhatItDoes, WhatItReads, Where } from "./steps";
import { TryOut } from "./try-out";

const SCREENS = ["does", "reads", "sites", "ready"] as const;
const LAST = SCREENS.length - 1;

const titleIn = (language: Language) => WELCOME_TEXTS[language].title;

function headingOf(screen: number, text: WelcomeTexts): string {
  return [text.doesTitle, text.readsTitle, text.sitesTitle, text.readyTitle][screen] ?? text.title;
}

function Ready({ text, language }: { text: WelcomeTexts; language: Language }) {
  return (
    <>
      <p>{text.readyLead}</p>
      <TryOut key={language} text={text} language={language} />
      <p>{text.pin}</p>
      <button type="button" onClick={() => void browser.runtime.openOptionsPage()}>
        {text.options}
      </button>
    </>
  );
}

function Screens({ settings }: { settings: Settings }) {
  const language = languageOf(settings);
  const text = WELCOME_TEXTS[language];
  const catalog = useCatalog(language);
  const [screen, setScreen] = useState(0);
  const heading = useRef<HTMLHeadingElement>(null);
  const moved = useRef(false);
  // A reader by ear or keyboard goes on where the new screen begins, and never from nowhere: the button may be gone.
  useLayoutEffect(() => {
    if (moved.current) heading.current?.focus();
    moved.current = true;
  }, [screen]);
  return (
    <>
      <header>
        <p class="brand">{text.product}</p>
        <Choice
          label={text.language}
          value={settings.language}
          options={languageOptions(text.languageAuto)}
          change={(chosen) => void changeSettings({ language: chosen })}
        />
      </header>
      <section class="screen">
        {screen < LAST && <p class="small">{text.step(screen + 1, LAST)}</p>}
        <h1 id={HEADING} ref={heading} tabIndex={-1}>
          {headingOf(screen, text)}
        </h1>
        {screen === 0 && <WhatItDoes text={text} />}
        {screen === 1 && <WhatItReads text={text} />}
        {screen === 2 && <Where text={text} settings={settings} regions={catalog?.regions ?? []} />}
        {screen === LAST && <Ready text={text} language={language} />}
      </section>
      <nav>
        {screen > 0 && (
          <button type="button" onClick={() => setScreen(screen - 1)}>
            {text.back}
          </button>
        )}
        <button type="button" class="main" onClick={() => (screen < LAST ? setScreen(screen + 1) : window.close())}>
          {screen === LAST ? text.close : screen === LAST - 1 ? text.finish : text.next}
        </button>
      </nav>
    </>
  );
}

export function Welcome() {
  const settings = useSettings();
  if (settings === null) return null;
  return (
    <Shell settings={settings} title={titleIn}>
      <Screens settings={settings} />
    </Shell>
  );
}
