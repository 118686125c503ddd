/** Which types of scams to warn of. */
import type { ScamType } from "@engine";
import { change } from "./change";
import type { OptionsTexts } from "./texts";

interface ScamsProps {
  text: OptionsTexts;
  scams: readonly ScamType[];
  /** Ids of those that are switched off. */
  off: readonly string[];
}

export function Scams({ text, scams, off }: ScamsProps) {
  if (scams.length === 0) return null;
  const setOn = (id: string, on: boolean) =>
    change(({ scamsOff }) => {
      const others = scamsOff.filter((other) => other !== id);
      return { scamsOff: on ? others : [...others, id] };
    });
  return (
    <section>
      <h2 id="scams">{text.scams}</h2>
      <p>{text.scamsLead}</p>
      <div class="grid" role="group" aria-labelledby="scams">
        {scams.map(({ id, name }) => (
          <label key={id} class="row">
            <input
              type="checkbox"
              checked={!off.includes(id)}
              onChange={({ currentTarget }) => setOn(id, currentTarget.checked)}
            />
            <span>{name}</span>
          </label>
        ))}
      </div>
      {off.length > 0 && (
        <button type="button" onClick={() => change({ scamsOff: [] })}>
          {text.scamsAllOn}
        </button>
      )}
    </section>
  );
}
