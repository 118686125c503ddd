/** Where on the screen the words are that a warning speaks of. */
import type { Entry } from "../ledger";
import { plain } from "../nodes";
import type { Box } from "./place";

/** The block's box if any of it can be seen, else null. */
export function visibleBox(entry: Entry): Box | null {
  const range = entry.block.wholeRange();
  if (range === null) return null;
  const box = range.getBoundingClientRect();
  const seen = box.width > 0 && box.bottom > 0 && box.right > 0 && box.top < innerHeight && box.left < innerWidth;
  const { parentElement } = range.startContainer;
  const shown =
    parentElement === null || plain(parentElement).checkVisibility({ opacityProperty: true, visibilityProperty: true });
  return seen && shown ? box : null;
}

/** The messages with evidence before the one the card stands at. */
export function earlierEvidence({ block, verdict: { report } }: Entry): Box[] {
  const evident = new Set(report.findings.map(({ message }) => message));
  return block.messages.slice(0, -1).flatMap((message, index) => {
    const range = evident.has(index) ? message.wholeRange() : null;
    return range === null ? [] : [range.getBoundingClientRect()];
  });
}
