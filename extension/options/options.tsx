/** The options page: everything the user may want otherwise. */
import type { Language } from "@engine";
import { Shell } from "../interface/shell";
import { useCatalog } from "../interface/use-catalog";
import { useKept } from "../interface/use-settings";
import { languageOf } from "../shared/settings-store";
import { Backup } from "./backup";
import { General } from "./general";
import { OwnPhrases } from "./phrases";
import { Scams } from "./scams";
import { SensitivityChoice } from "./sensitivity";
import { Sites } from "./sites";
import { OPTIONS_TEXTS } from "./texts";
import { Trial } from "./trial";

const titleIn = (language: Language) => OPTIONS_TEXTS[language].title;

export function Options() {
  const kept = useKept();
  const language = kept === null ? undefined : languageOf(kept.settings);
  const catalog = useCatalog(language);
  if (kept === null || language === undefined || catalog === undefined) return null;
  const { settings, keeping } = kept;
  const text = OPTIONS_TEXTS[language];
  return (
    <Shell settings={settings} title={titleIn}>
      <header>
        <h1>{text.title}</h1>
        <p>{text.intro}</p>
      </header>
      {catalog === null && (
        <div class="state failed" role="status">
          {text.failed}
        </div>
      )}
      <General text={text} settings={settings} catalog={catalog} language={language} />
      <SensitivityChoice text={text} sensitivity={settings.sensitivity} />
      <Sites text={text} sites={settings.sites} otherSites={settings.otherSites} />
      <OwnPhrases text={text} phrases={settings.phrases} />
      <Trial text={text} scams={catalog?.scams ?? []} settings={settings} />
      <Scams text={text} scams={catalog?.scams ?? []} off={settings.scamsOff} />
      <Backup text={text} />
      <footer>
        <p class={keeping === "sync" ? "small" : "state suspicious"}>{text.kept[keeping]}</p>
      </footer>
    </Shell>
  );
}
