/** Controls with their labels, as all pages of the extension have them. */
import type { Language } from "@engine";
import type { ComponentChildren } from "preact";

interface SwitchProps {
  on: boolean;
  change: (on: boolean) => void;
  children: ComponentChildren;
  class?: string;
}

/** On or off; takes effect at once. */
export function Switch({ on, change, children, class: own = "" }: SwitchProps) {
  return (
    <label class={`row ${own}`}>
      <input
        type="checkbox"
        role="switch"
        checked={on}
        onChange={({ currentTarget }) => change(currentTarget.checked)}
      />
      <span>{children}</span>
    </label>
  );
}

/** One choice of a list; `lang` where a name is in a language of its own. */
export interface Option<T extends string> {
  id: T;
  name: string;
  lang?: Language;
}

interface ChoiceProps<T extends string> {
  label: string;
  /** Said below the label. */
  note?: string;
  value: T;
  options: readonly Option<T>[];
  change: (value: T) => void;
}

/** One of several, in a list that opens; takes effect at once. */
export function Choice<T extends string>({ label, note, value, options, change }: ChoiceProps<T>) {
  return (
    <label class="row">
      <span>
        {label}
        {note !== undefined && <small>{note}</small>}
      </span>
      <select
        value={value}
        onChange={({ currentTarget }) => {
          const chosen = options.find(({ id }) => id === currentTarget.value);
          if (chosen !== undefined) change(chosen.id);
        }}
      >
        {options.map(({ id, name, lang }) => (
          <option key={id} value={id} {...(lang === undefined ? {} : { lang })}>
            {name}
          </option>
        ))}
      </select>
    </label>
  );
}
