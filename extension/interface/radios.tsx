/** A few choices that are all shown, each with what it means. */
export interface RadioOption<T extends string> {
  id: T;
  name: string;
  note: string;
}

interface RadiosProps<T extends string> {
  /** Names the group in the document. */
  name: string;
  /** Id of the element that says what is chosen here. */
  labelledBy: string;
  value: T;
  options: readonly RadioOption<T>[];
  change: (value: T) => void;
}

export function Radios<T extends string>({ name, labelledBy, value, options, change }: RadiosProps<T>) {
  return (
    <div role="radiogroup" aria-labelledby={labelledBy}>
      {options.map((option) => (
        <label key={option.id} class="row">
          <input
            type="radio"
            name={name}
            value={option.id}
            checked={option.id === value}
            onChange={() => change(option.id)}
          />
          <span>
            {option.name}
            <small>{option.note}</small>
          </span>
        </label>
      ))}
    </div>
  );
}
