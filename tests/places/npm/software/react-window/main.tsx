/** @jsxImportSource react */
import { createRef } from "react";
import { createRoot } from "react-dom/client";
import { List, type ListImperativeAPI, type RowComponentProps } from "react-window";
import { appElement } from "../shared/app-element.ts";
import { rowAt, ROWS } from "../shared/rows.ts";

const list = createRef<ListImperativeAPI>();

function Row({ index, style }: RowComponentProps) {
  return (
    <div style={style}>
      <div className="bubble">{rowAt(index)}</div>
    </div>
  );
}

const root = createRoot(appElement());
root.render(
  <List
    listRef={list}
    rowComponent={Row}
    rowCount={ROWS}
    rowHeight={72}
    rowProps={{}}
    style={{ height: 600, width: 700 }}
  />,
);
window.list = {
  scrollTo: (index) => list.current?.scrollToRow({ index, align: "center", behavior: "instant" }),
  unmount: () => root.unmount(),
};
