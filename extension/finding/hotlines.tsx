/** Whom to call: a tap copies the number, because a computer seldom calls. */
import type { Hotline, Language } from "@engine";
import { useState } from "preact/hooks";
import { copy } from "./copy";
import { FINDING_TEXTS, type FindingTexts } from "./texts";

/** An address as one reads it out: the rest is for the browser. */
const short = (address: string) => address.replace(/^https:\/\/(?:www\.)?|\/$/g, "");

function HotlineItem({ hotline, text }: { hotline: Hotline; text: FindingTexts }) {
  const [done, setDone] = useState(false);
  const target = hotline.number ?? hotline.sms ?? hotline.url ?? "";
  const onClick = (event: Event) => {
    // A page can dispatch events at its card, but only the user's are trusted.
    if (!event.isTrusted || !(event.currentTarget instanceof HTMLElement)) return;
    void copy(target, event.currentTarget).then(setDone);
  };
  return (
    <li>
      <button type="button" onClick={onClick}>
        {hotline.number === null && hotline.sms !== null && <b>{text.byText} </b>}
        {target === hotline.url ? (
          <strong class="address">{short(target)}</strong>
        ) : (
          <strong class="number">{target}</strong>
        )}{" "}
        <small>{hotline.label}</small> <small role="status">{done && text.copied}</small>
      </button>
    </li>
  );
}

export function Hotlines({ hotlines, language }: { hotlines: readonly Hotline[]; language: Language }) {
  const text = FINDING_TEXTS[language];
  return (
    <ul class="hotlines">
      {hotlines.map((hotline) => (
        <HotlineItem key={hotline.label} hotline={hotline} text={text} />
      ))}
    </ul>
  );
}
