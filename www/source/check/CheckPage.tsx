import type { Input } from "@engine";
import { useMemo, useState } from "preact/hooks";

import { asText, conversationOf } from "../conversations";
import { useCatalog } from "../engine/use-catalog";
import { useScan } from "../engine/use-scan";
import { EngineNotice } from "../interface/EngineNotice";
import { Shell } from "../interface/Shell";
import { usePreferences } from "../preferences/context";
import { Hotlines } from "../verdict/Hotlines";
import { Editor } from "./Editor";
import { Examples } from "./Examples";
import { Result } from "./Result";

/** Long enough not to scan between two keystrokes, short enough to feel immediate. */
const TYPING_PAUSE = 150;

/** `?example=task.scam` opens with an example, which is how the chat page links here. */
function initialText(): string {
  const example = conversationOf(new URLSearchParams(location.search).get("example"));
  return example ? asText(example) : "";
}

export function CheckPage() {
  const { preferences, messages } = usePreferences();
  const [text, setText] = useState(initialText);
  const { catalog, error: startError } = useCatalog(preferences.language);
  const inputs = useMemo<Input[]>(() => (text.trim() === "" ? [] : [text]), [text]);
  const scan = useScan(inputs, preferences.language, TYPING_PAUSE);
  const error = startError ?? scan.error;

  return (
    <Shell page="check" documentTitle={messages.check.documentTitle}>
      <div class="intro">
        <h1>{messages.check.title}</h1>
        <p>{messages.check.lead}</p>
      </div>
      <div class="check-columns">
        <Editor text={text} onText={setText} />
        <div class="result-column">
          {error !== null ? <EngineNotice error={error} /> : <Result scan={scan} catalog={catalog} />}
        </div>
        <Examples onText={setText} />
        {catalog && <Hotlines catalog={catalog} />}
      </div>
      <p class="footnote">{messages.offlineNote}</p>
    </Shell>
  );
}
