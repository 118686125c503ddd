/** The learn pages: `?scam=ID` is all about one type, without it the list of all. */
import type { Catalog, Language } from "@engine";
import { Shell } from "../interface/shell";
import { useCatalog } from "../interface/use-catalog";
import { useSettings } from "../interface/use-settings";
import { regionIn } from "../shared/region";
import { languageOf } from "../shared/settings-store";
import { Article } from "./article";
import { Contents } from "./contents";
import { isLearnId } from "./passages";
import { LEARN_TEXTS } from "./texts";

function titleIn(language: Language, asked: string | null, catalog: Catalog | null | undefined): string {
  const text = LEARN_TEXTS[language];
  const name = catalog?.scams.find(({ id }) => id === asked)?.name;
  return `${name ?? text.contents} · ${text.product}`;
}

export function Learn() {
  const settings = useSettings();
  const language = settings === null ? undefined : languageOf(settings);
  const catalog = useCatalog(language);
  if (settings === null || language === undefined) return null;
  const text = LEARN_TEXTS[language];
  const asked = new URLSearchParams(location.search).get("scam");
  const known = isLearnId(asked);
  return (
    <Shell settings={settings} title={(chosen) => titleIn(chosen, asked, catalog)}>
      {catalog === null && (
        <div class="state failed" role="status">
          {text.failed}
        </div>
      )}
      {known ? (
        <Article
          id={asked}
          language={language}
          pending={catalog === undefined}
          scam={catalog?.scams.find(({ id }) => id === asked)}
          region={regionIn(catalog, settings)}
        />
      ) : (
        <Contents language={language} scams={catalog?.scams ?? []} missed={asked !== null} />
      )}
    </Shell>
  );
}
