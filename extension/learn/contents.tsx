/** The list of all scam types. */
import type { Language, ScamType } from "@engine";
import { pageOf, type LearnId } from "./passages";
import { LEARN_PAGES } from "./pages";
import { LEARN_TEXTS } from "./texts";

interface ContentsProps {
  language: Language;
  scams: readonly ScamType[];
  /** True if a page was asked for that does not exist. */
  missed: boolean;
}

export function Contents({ language, scams, missed }: ContentsProps) {
  const text = LEARN_TEXTS[language];
  /** Not known until the engine has answered. */
  const nameOf = (id: string) => scams.find((scam) => scam.id === id)?.name;
  return (
    <>
      <h1>{text.contents}</h1>
      <p role={missed ? "status" : undefined}>{missed ? text.unknown : text.contentsNote}</p>
      <ul class="contents">
        {(Object.keys(LEARN_PAGES) as LearnId[]).map((id) => (
          <li key={id}>
            <a href={`?scam=${id}`}>
              <strong>{nameOf(id)}</strong> <small>{pageOf(id, language).summary}</small>
            </a>
          </li>
        ))}
      </ul>
    </>
  );
}
