/** All about one scam type. */
import type { Language, Region, ScamType } from "@engine";
import { Hotlines } from "../finding/hotlines";
import { FINDING_TEXTS } from "../finding/texts";
import { pageOf, sectionsOf, spokenOf, type LearnId, type Section } from "./passages";
import { ReadAloud } from "./read-aloud";
import { LEARN_TEXTS } from "./texts";

interface ArticleProps {
  id: LearnId;
  language: Language;
  /** True until the engine has answered; the rest of the page does not wait for it. */
  pending: boolean;
  /** Not known without the engine. */
  scam: ScamType | undefined;
  region: Region | undefined;
}

function Passages({ id, title, lines }: Section) {
  const items = lines.map(({ side, words }) => (
    <li key={words} class={side}>
      {words}
    </li>
  ));
  return (
    <section id={id} aria-labelledby={`${id}-title`}>
      <h2 id={`${id}-title`}>{title}</h2>
      {id === "steps" ? <ol>{items}</ol> : <ul>{items}</ul>}
    </section>
  );
}

export function Article({ id, language, pending, scam, region }: ArticleProps) {
  const text = LEARN_TEXTS[language];
  const about = FINDING_TEXTS[language];
  const { summary } = pageOf(id, language);
  return (
    <article>
      <a class="back" href="?">
        {text.back}
      </a>
      <h1>{scam?.name ?? (pending ? text.product : summary)}</h1>
      {(pending || scam !== undefined) && <p class="summary">{summary}</p>}
      {scam !== undefined && (
        <p class="rule">
          <b>{about.rule}</b> {scam.rule}
        </p>
      )}
      <div class="tools">
        <a class="button" href="#lost">
          {text.paid}
        </a>
        <ReadAloud language={language} lines={spokenOf(id, language, scam, region)} />
      </div>
      {sectionsOf(id, language).map((section) => (
        <Passages key={section.id} {...section} />
      ))}
      {region !== undefined && (
        <section id="call" aria-labelledby="call-title">
          <h2 id="call-title">{text.call(region.name)}</h2>
          <p class="small">{about.copyHint}</p>
          <Hotlines hotlines={region.hotlines} language={language} />
        </section>
      )}
    </article>
  );
}
