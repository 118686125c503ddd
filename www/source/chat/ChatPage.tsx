import type { Input } from "@engine";
import { useEffect, useMemo, useReducer, useState } from "preact/hooks";

import { useCatalog } from "../engine/use-catalog";
import { useScan } from "../engine/use-scan";
import { EngineNotice } from "../interface/EngineNotice";
import { Shell } from "../interface/Shell";
import { usePreferences } from "../preferences/context";
import { sceneOf, type Scene } from "./address";
import { Composer } from "./Composer";
import { ConversationList } from "./ConversationList";
import { Log } from "./Log";
import { pauseBefore, remaining, SILENCE, step, type Playback } from "./playback";
import { PlayerControls } from "./PlayerControls";
import { VerdictPanel } from "./VerdictPanel";

/** Messages arrive one by one, there is nothing to wait for except messages of the same moment. */
const SCAN_PAUSE = 30;

function opening(scene: Scene): Playback {
  if (!scene.conversation) return SILENCE;
  const chosen = step(SILENCE, { type: "choose", conversation: scene.conversation });
  return scene.whole ? step(chosen, { type: "all", time: Date.now() }) : chosen;
}

export function ChatPage() {
  const { preferences, messages } = usePreferences();
  const [scene] = useState(() => sceneOf(location.search));
  const [playback, act] = useReducer(step, scene, opening);
  const [speed, setSpeed] = useState<number>(scene.speed);
  const [showVerdict, setShowVerdict] = useState(!scene.bare);
  const { catalog, error: startError } = useCatalog(preferences.language);

  const next = remaining(playback)[0];
  useEffect(() => {
    if (!playback.playing || !next) return;
    const timer = setTimeout(
      () => {
        act({ type: "next", time: Date.now() });
      },
      pauseBefore(next, speed),
    );
    return () => {
      clearTimeout(timer);
    };
  }, [playback.playing, next, speed]);

  // One thread for each message, ending with it: what a reader knew at that moment.
  const threads = useMemo<Input[]>(() => {
    if (!showVerdict) return [];
    const texts = playback.log.map(({ text }) => text);
    return texts.map((_, index) => texts.slice(0, index + 1));
  }, [playback.log, showVerdict]);
  const scan = useScan(threads, preferences.language, SCAN_PAUSE);
  const error = startError ?? scan.error;

  return (
    <Shell page="chat" documentTitle={messages.chat.documentTitle}>
      <h1 class="visually-hidden">{messages.chat.title}</h1>
      <div class="chat-columns">
        <ConversationList
          catalog={catalog}
          nameless={startError !== null}
          chosen={playback.conversation}
          onChoose={(conversation) => {
            act({ type: "choose", conversation });
          }}
        />
        <div class="card chat">
          <PlayerControls
            playback={playback}
            speed={speed}
            onSpeed={setSpeed}
            onAction={act}
            typing={playback.playing && next?.from === "them"}
          />
          <Log messages={playback.log} conversation={playback.conversation} reports={scan.reports} />
          <Composer
            onSay={(from, text) => {
              act({ type: "say", from, text, time: Date.now() });
            }}
          />
        </div>
        {error !== null ? (
          <EngineNotice error={error} />
        ) : (
          <VerdictPanel
            reports={scan.reports}
            catalog={catalog}
            conversation={playback.conversation}
            shown={showVerdict}
            onShown={setShowVerdict}
          />
        )}
      </div>
    </Shell>
  );
}
