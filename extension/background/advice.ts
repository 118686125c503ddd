/** What there is to say of a scam type to this user. */
import type { Advice } from "../shared/protocol";
import { regionIn } from "../shared/region";
import type { Settings } from "../shared/settings";
import { languageOf } from "../shared/settings-store";
import * as engine from "./engine";

export async function adviceOn(scam: string | null, settings: Settings): Promise<Advice> {
  const language = languageOf(settings);
  const catalog = await engine.catalog(language);
  const type = catalog?.scams.find((entry) => entry.id === scam);
  return {
    language,
    name: type?.name ?? null,
    rule: type?.rule ?? null,
    advice: type?.advice ?? null,
    hotlines: regionIn(catalog, settings)?.hotlines ?? [],
    large: settings.large,
    still: settings.motion === "reduced",
  };
}
