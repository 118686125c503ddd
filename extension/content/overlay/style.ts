import tokens from "../../interface/tokens.css?inline";

/**
 * What all layers share: the reset of the host, colours, type, buttons. The
 * host is reset with `!important`, which inside a shadow root wins over
 * anything the page can say about it.
 *
 * Sizes are px on purpose: `rem` would follow the page's root font size.
 */
export const OVERLAY_STYLE = `${tokens}
:host {
  all: initial !important;
  display: contents !important;
  direction: ltr !important;
  pointer-events: auto !important;
}
.lift {
  all: unset;
  position: fixed;
  inset: 0 auto auto 0;
  display: block;
  width: 0;
  height: 0;
  overflow: visible;
}
.lift:not(:popover-open) { display: none; }
.layer {
  --scale: 1;
  display: contents;
  color: var(--ink);
  color-scheme: light dark;
  font: 18px/1.5 system-ui, "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  text-align: start;
  overflow-wrap: anywhere;
}
.layer > :lang(en) {
  font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "DejaVu Sans", sans-serif;
}
.layer > :lang(zh-TW) {
  font-family: system-ui, "Noto Sans", "Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei", sans-serif;
}
@keyframes appear { from { opacity: 0; transform: translateY(4px); } }
button {
  box-sizing: border-box;
  min-height: var(--target);
  min-width: var(--target);
  border: 2px solid var(--edge);
  border-radius: 8px;
  padding: 6px 12px;
  background: transparent;
  color: inherit;
  font: inherit;
  font-size: calc(17px * var(--scale));
  cursor: pointer;
}
button:hover { border-color: currentColor; }
button:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
button.main {
  border-color: var(--ink);
  background: var(--ink);
  color: var(--paper);
  font-weight: 700;
}
/* The large mode has type of 18 px and more. */
.layer > [data-large] {
  --scale: 1.2;
  font-size: calc(18px * var(--scale));
}
.layer > [data-still] { animation: none; }
@media (forced-colors: active) {
  button.main {
    forced-color-adjust: none;
    border-color: Highlight;
    background: Highlight;
    color: HighlightText;
  }
  button.main:focus-visible { outline-color: CanvasText; }
}
`;
