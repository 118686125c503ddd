/** The page of its own where one has a text, a screenshot or a QR code checked. */
import type { Language } from "@engine";
import { useCallback, useEffect, useState } from "preact/hooks";
import { Shell } from "../interface/shell";
import { useSettings } from "../interface/use-settings";
import { take } from "../shared/asked";
import { CHECK_TEXTS, type CheckTexts } from "../shared/check-texts";
import { MAX_HREF_LENGTH } from "../shared/protocol";
import { languageOf } from "../shared/settings-store";
import { checkedFrom, withCodes } from "./checked";
import { PictureForm } from "./picture/picture-form";
import type { PictureContent } from "./picture/read";
import { usePicture } from "./picture/use-picture";
import { TextForm } from "./text-form";
import { useCheck, type Checking } from "./use-check";

const titleIn = (language: Language) => {
  const text = CHECK_TEXTS[language];
  return text.pageTitle;
};

/** Asks about what the user chose on a page that could not answer. */
function useAsked(ask: Checking["ask"], setWords: (words: string) => void): void {
  useEffect(() => {
    const key = location.hash.slice(1);
    if (key === "") return;
    // A page that is loaded again has nothing left to take.
    history.replaceState(null, "", location.pathname);
    void take(key).then((asked) => {
      if (asked === null) return;
      const { text, href } = asked;
      const words = text ?? href ?? "";
      setWords(words);
      const link = { start: 0, end: words.length, href: (href ?? "").slice(0, MAX_HREF_LENGTH) };
      ask(checkedFrom(words, href === null ? [] : [link]));
    });
  }, [ask, setWords]);
}

function Codes({ text, codes }: { text: CheckTexts; codes: readonly string[] }) {
  if (codes.length === 0) return null;
  return (
    <div class="codes">
      <h2>{text.codes}</h2>
      <ul>
        {codes.map((code) => (
          <li key={code}>
            <code>{code}</code>
          </li>
        ))}
      </ul>
      <p class="small">{text.codesNote}</p>
    </div>
  );
}

export function CheckPage() {
  const settings = useSettings();
  const [words, setWords] = useState("");
  const [picture, setPicture] = useState<PictureContent | null>(null);
  const checking = useCheck();
  const { ask, forget } = checking;
  useAsked(ask, setWords);

  const found = useCallback(
    (content: PictureContent) => {
      setPicture(content);
      setWords(content.words);
      ask(withCodes(content.words, content.codes));
    },
    [ask],
  );
  const reading = usePicture(found);
  const startReading = reading.start;
  const start = useCallback(
    (file: Blob) => {
      // What was answered before is not about this picture.
      setPicture(null);
      forget();
      startReading(file);
    },
    [forget, startReading],
  );
  if (settings === null) return null;

  const text = CHECK_TEXTS[languageOf(settings)];
  const codes = picture?.codes ?? [];
  const clear = () => {
    setWords("");
    setPicture(null);
    forget();
  };
  return (
    <Shell settings={settings} title={titleIn}>
      <header>
        <h1>{text.title}</h1>
        <p>{text.lead}</p>
      </header>
      <TextForm
        text={text}
        words={words}
        setWords={setWords}
        codes={codes}
        checking={checking}
        rows={6}
        note={picture !== null && picture.words !== "" ? text.recognised : undefined}
        clear={clear}
      >
        <Codes text={text} codes={codes} />
      </TextForm>
      <PictureForm text={text} reading={{ ...reading, start }} />
    </Shell>
  );
}
