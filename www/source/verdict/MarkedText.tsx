import type { Finding } from "@engine";
import { useEffect, useMemo, useRef } from "preact/hooks";

import { GROUP_OF_KIND } from "./kinds";
import { segmentsOf } from "./segments";

interface Props {
  text: string;
  findings: readonly Finding[];
  /** The finding to bring into view, if any. */
  active: number | null;
}

/**
 * A read-only copy of the text with the findings marked and numbered like the list beside it: a text box cannot show marks,
 * and a number says the same as the colour does.
 */
export function MarkedText({ text, findings, active }: Props) {
  const box = useRef<HTMLDivElement>(null);
  const segments = useMemo(() => segmentsOf(text, findings), [text, findings]);

  useEffect(() => {
    if (active === null) return;
    box.current?.querySelector(`[data-finding="${String(active)}"]`)?.scrollIntoView({ block: "nearest" });
  }, [active]);

  return (
    <div class="marked" ref={box}>
      {segments.map((segment) => {
        const number = segment.findings[0];
        const finding = number === undefined ? undefined : findings[number];
        if (number === undefined || !finding) return segment.text;
        const first = finding.start === segment.start;
        return (
          <mark
            key={segment.start}
            data-finding={number}
            data-group={GROUP_OF_KIND[finding.kind]}
            data-active={active !== null && segment.findings.includes(active)}
          >
            {first && <span class="mark-number">{number + 1}</span>}
            {segment.text}
          </mark>
        );
      })}
    </div>
  );
}
