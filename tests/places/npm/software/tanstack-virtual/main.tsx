/** @jsxImportSource react */
import { useVirtualizer } from "@tanstack/react-virtual";
import { useRef } from "react";
import { createRoot } from "react-dom/client";
import { appElement } from "../shared/app-element.ts";
import { rowAt, ROWS } from "../shared/rows.ts";

let scrollTo: (index: number) => void = () => undefined;

/** Rows of their own height, measured as they are drawn. */
function MeasuredList() {
  const frame = useRef<HTMLDivElement>(null);
  const list = useVirtualizer({
    count: ROWS,
    getScrollElement: () => frame.current,
    estimateSize: () => 60,
    overscan: 4,
  });
  scrollTo = (index) => list.scrollToIndex(index, { align: "center" });
  return (
    <div ref={frame} style={{ height: 600, width: 700, overflow: "auto" }}>
      <div style={{ height: list.getTotalSize(), position: "relative" }}>
        {list.getVirtualItems().map(({ key, index, start }) => (
          <div
            key={key}
            ref={list.measureElement}
            data-index={index}
            style={{ position: "absolute", width: "100%", transform: `translateY(${start}px)` }}
          >
            <p style={{ margin: 12 }}>{rowAt(index)}</p>
          </div>
        ))}
      </div>
    </div>
  );
}

const root = createRoot(appElement());
root.render(<MeasuredList />);
window.list = { scrollTo: (index) => scrollTo(index), unmount: () => root.unmount() };
