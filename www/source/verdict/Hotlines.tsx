import type { Catalog, Hotline } from "@engine";

import { usePreferences } from "../preferences/context";

const dialled = (number: string) => number.replaceAll(/[^+\d]/g, "");

function Contact({ hotline: { number, sms, url } }: { hotline: Hotline }) {
  const { messages } = usePreferences();
  if (number !== null) {
    return (
      <a class="contact" href={`tel:${dialled(number)}`}>
        {number}
      </a>
    );
  }
  if (sms !== null) {
    return (
      <a class="contact" href={`sms:${dialled(sms)}`}>
        {messages.check.textTo(sms)}
      </a>
    );
  }
  if (url !== null) {
    return (
      <a class="contact" href={url} target="_blank" rel="noreferrer">
        {messages.check.opensSite}
      </a>
    );
  }
  return null;
}

/** Whom to call, always in sight: somebody who already paid needs this whatever the engine thinks of the text. */
export function Hotlines({ catalog }: { catalog: Catalog }) {
  const { preferences, messages, change } = usePreferences();
  const region = catalog.regions.find(({ id }) => id === preferences.region) ?? catalog.regions[0];
  if (!region) return null;
  return (
    <section class="card hotlines" aria-labelledby="hotlines-title">
      <div class="card-head">
        <h2 id="hotlines-title">{messages.check.hotlines}</h2>
        <label class="field">
          <span class="visually-hidden">{messages.check.region}</span>
          <select
            value={region.id}
            onChange={(event) => {
              change({ region: event.currentTarget.value });
            }}
          >
            {catalog.regions.map(({ id, name }) => (
              <option key={id} value={id}>
                {name}
              </option>
            ))}
          </select>
        </label>
      </div>
      <ul>
        {region.hotlines.map((hotline) => (
          <li key={hotline.label}>
            <div>
              <p class="hotline-label">{hotline.label}</p>
              <p class="hotline-note">{hotline.note}</p>
            </div>
            <Contact hotline={hotline} />
          </li>
        ))}
      </ul>
    </section>
  );
}
