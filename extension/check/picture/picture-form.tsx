/** Where a picture is chosen, dropped or pasted, and how far the reading of it has come. */
import { useEffect, useState } from "preact/hooks";
import type { CheckTexts } from "../../shared/check-texts";
import type { PictureReading, PictureState } from "./use-picture";

interface PictureFormProps {
  text: CheckTexts;
  reading: PictureReading;
}

/** The first picture in what was pasted or dropped. */
function pictureIn(data: DataTransfer | null): File | null {
  return [...(data?.files ?? [])].find(({ type }) => type.startsWith("image/")) ?? data?.files[0] ?? null;
}

function failureOf(state: Extract<PictureState, { kind: "failed" }>, text: CheckTexts): string {
  switch (state.why) {
    case "file-size":
      return text.tooManyBytes;
    case "pixels":
      return text.tooManyPixels;
    case "no-picture":
      return text.noPicture;
    case "reading":
      return text.readingFailed;
  }
}

/** Takes pictures pasted or dropped anywhere on the page. Text that is pasted goes where the keyboard is. */
function useArrivals(start: (file: Blob) => void): boolean {
  const [over, setOver] = useState(false);
  useEffect(() => {
    const events = new AbortController();
    const { signal } = events;
    const arrive = (event: Event, data: DataTransfer | null) => {
      const file = pictureIn(data);
      if (file === null) return;
      event.preventDefault();
      start(file);
    };
    addEventListener("paste", (event) => arrive(event, event.clipboardData), { signal });
    addEventListener(
      "dragover",
      (event) => {
        if (event.dataTransfer?.types.includes("Files") !== true) return;
        // Else the browser would open the file in place of this page.
        event.preventDefault();
        setOver(true);
      },
      { signal },
    );
    addEventListener("dragleave", (event) => event.relatedTarget === null && setOver(false), { signal });
    addEventListener(
      "drop",
      (event) => {
        setOver(false);
        arrive(event, event.dataTransfer);
      },
      { signal },
    );
    return () => events.abort();
  }, [start]);
  return over;
}

export function PictureForm({ text, reading: { state, start, stop } }: PictureFormProps) {
  const over = useArrivals(start);
  return (
    <section class={`picture ${over ? "over" : ""}`} aria-labelledby="picture-title">
      <h2 id="picture-title">{text.pictureTitle}</h2>
      <p>{text.pictureHint}</p>
      {state.kind === "reading" ? (
        <div class="progress">
          <p role="status">{state.part === null ? text.preparing : text.reading}</p>
          <progress aria-label={text.pictureTitle} {...(state.part === null ? {} : { value: state.part })} max={1} />
          <button type="button" onClick={stop}>
            {text.stop}
          </button>
        </div>
      ) : (
        <label class="button">
          {text.choose}
          <input
            type="file"
            accept="image/*"
            class="file"
            onChange={({ currentTarget }) => {
              const [file] = currentTarget.files ?? [];
              // Else choosing the same file again would change nothing.
              currentTarget.value = "";
              if (file !== undefined) start(file);
            }}
          />
        </label>
      )}
      {state.kind === "empty" && (
        <p class="state" role="status">
          {text.empty}
        </p>
      )}
      {state.kind === "failed" && (
        <p class="state failed" role="alert">
          {failureOf(state, text)}
        </p>
      )}
    </section>
  );
}
