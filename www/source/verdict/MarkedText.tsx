import type { Finding } from "@engine";
import { useEffect, useMemo, useRef } from "preact/hooks";

import { GROUP_OF_KIND } from "./kinds";
import { segmentsOf } from "./segments";

interface Props {
  label: string;
  text: string;
  findings: readonly Finding[];
  /** The finding to bring into view, if any. */
  active: number | null;
}

/**
 * A read-only copy of the text with the findings marked and numbered like the list beside it: a text box cannot show marks,
 * and a number says the same as the colour does.
 */
export function MarkedText({ label, text, findings, active }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const segments = useMemo(() => segmentsOf(text, findings), [text, findings]);

  useEffect(() => {
    if (active === null) return;
    box.current?.querySelector(`[data-findings~="${String(active)}"]`)?.scrollIntoView({ block: "nearest" });
  }, [active]);

  return (
    <div class="marked" ref={box} tabIndex={0} role="group" aria-label={label}>
      {segments.map((segment) => {
        const first = findings[segment.findings[0] ?? -1];
        if (!first) return segment.text;
        const starting = segment.findings.filter((number) => findings[number]?.start === segment.start);
        return (
          <mark
            key={segment.start}
            data-findings={segment.findings.join(" ")}
            data-group={GROUP_OF_KIND[first.kind]}
            data-active={active !== null && segment.findings.includes(active)}
          >
            {starting.length > 0 && (
              <span class="mark-number">{starting.map((number) => String(number + 1)).join(" ")}</span>
            )}
            {segment.text}
          </mark>
        );
      })}
    </div>
  );
}
