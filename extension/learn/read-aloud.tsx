/** A button that reads the page aloud, and one that stops it; a plain word where the device has no voice for it. */
import type { Language } from "@engine";
import { useEffect, useState } from "preact/hooks";
import { readAloud, stopReading, voiceFor } from "./speech";
import { LEARN_TEXTS } from "./texts";

interface ReadAloudProps {
  language: Language;
  lines: readonly string[];
}

/** The device's voices, which some browsers only name after a while. */
function useVoices(): readonly SpeechSynthesisVoice[] {
  const [voices, setVoices] = useState<readonly SpeechSynthesisVoice[]>(() => speechSynthesis.getVoices());
  useEffect(() => {
    const changed = () => setVoices(speechSynthesis.getVoices());
    speechSynthesis.addEventListener("voiceschanged", changed);
    return () => {
      speechSynthesis.removeEventListener("voiceschanged", changed);
    };
  }, []);
  return voices;
}

export function ReadAloud({ language, lines }: ReadAloudProps) {
  const voice = voiceFor(useVoices(), language);
  const [reading, setReading] = useState(false);
  const text = LEARN_TEXTS[language];
  // A voice goes on after its page unless it is told to stop.
  useEffect(() => {
    addEventListener("pagehide", stopReading);
    return () => {
      removeEventListener("pagehide", stopReading);
      stopReading();
      setReading(false);
    };
  }, [language]);

  if (voice === null) return <small role="status">{text.noVoice}</small>;
  const start = () => {
    setReading(true);
    readAloud(lines, voice, () => setReading(false));
  };
  return (
    <button type="button" onClick={reading ? stopReading : start}>
      {reading ? text.stopReading : text.readAloud}
    </button>
  );
}
