/** Whom to call: a tap copies the number, because a computer seldom calls. */
import type { Hotline, Language } from "@engine";
import { useState } from "preact/hooks";
import { copy } from "./copy";
import { FINDING_TEXTS } from "./texts";

/** An address as one reads it out: the rest is for the browser. */
const short = (address: string) => address.replace(/^https:\/\/(?:www\.)?|\/$/g, "");

interface HotlineButtonProps {
  hotline: Hotline;
  byText: string;
  /** Called when its number or address is on the clipboard. */
  copied: (target: string) => void;
}

function HotlineButton({ hotline: { label, number, sms, url }, byText, copied }: HotlineButtonProps) {
  const target = number ?? sms ?? url ?? "";
  const shown = target === url ? short(target) : target;
  const onClick = (event: Event) => {
    // A page can dispatch events at its card, but only the user's are trusted.
    if (!event.isTrusted || !(event.currentTarget instanceof HTMLElement)) return;
    void copy(target, event.currentTarget).then((done) => {
      if (done) copied(shown);
    });
  };
  return (
    <button type="button" onClick={onClick}>
      {number === null && sms !== null && <b>{byText} </b>}
      <strong class={target === url ? "address" : "number"}>{shown}</strong> <small>{label}</small>
    </button>
  );
}

export function Hotlines({ hotlines, language }: { hotlines: readonly Hotline[]; language: Language }) {
  const text = FINDING_TEXTS[language];
  const [copied, setCopied] = useState<string | null>(null);
  return (
    <>
      <ul class="hotlines">
        {hotlines.map((hotline) => (
          <li key={hotline.label}>
            <HotlineButton hotline={hotline} byText={text.byText} copied={setCopied} />
          </li>
        ))}
      </ul>
      {/* Not in the button, whose content is its name. */}
      <small role="status">{copied !== null && `${text.copied} ${copied}`}</small>
    </>
  );
}
