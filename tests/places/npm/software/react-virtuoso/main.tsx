/** @jsxImportSource react */
import { createRef, useState } from "react";
import { createRoot } from "react-dom/client";
import { Virtuoso, type VirtuosoHandle } from "react-virtuoso";
import { appElement } from "../shared/app-element.ts";
import { rowAt, ROWS } from "../shared/rows.ts";

const handle = createRef<VirtuosoHandle>();
/** Indices count down from here as the past is loaded. */
const FIRST = 100_000;
let prepend: (texts: string[]) => void = () => undefined;

/** Grows at both ends: the past at the top, and without end at the bottom. */
function EndlessList() {
  const [past, setPast] = useState<string[]>([]);
  const [count, setCount] = useState(ROWS);
  prepend = (texts) => setPast([...texts, ...past]);
  return (
    <Virtuoso
      ref={handle}
      style={{ height: 600, width: 700 }}
      firstItemIndex={FIRST - past.length}
      totalCount={past.length + count}
      endReached={() => setCount(count + 50)}
      itemContent={(index) => (
        <div style={{ padding: 16 }}>{index < FIRST ? past[index - FIRST + past.length] : rowAt(index - FIRST)}</div>
      )}
    />
  );
}

const root = createRoot(appElement());
root.render(<EndlessList />);
window.list = {
  scrollTo: (index) => handle.current?.scrollToIndex({ index, align: "center", behavior: "auto" }),
  prepend: (texts) => prepend(texts),
  unmount: () => root.unmount(),
};
