/**
 * What all layers share: the reset of the host, colours, type, buttons. The
 * host is reset with `!important`, which inside a shadow root wins over
 * anything the page can say about it.
 *
 * Sizes are px on purpose: `rem` would follow the page's root font size.
 */
export const OVERLAY_STYLE = `
:host {
  all: initial !important;
  position: fixed !important;
  inset: 0 auto auto 0 !important;
  display: block !important;
  width: 0 !important;
  height: 0 !important;
  overflow: visible !important;
  direction: ltr !important;
  pointer-events: auto !important;
}
.layer {
  --paper: #fffdfb;
  --ink: #1d1a19;
  --quiet: #55504d;
  --line: #d9d2cd;
  --alarm: #b3261e;
  --alarm-ink: #ffffff;
  --wash: #fdecea;
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
  min-height: 44px;
  min-width: 44px;
  border: 2px solid var(--line);
  border-radius: 8px;
  padding: 6px 12px;
  background: transparent;
  color: inherit;
  font: inherit;
  font-size: 17px;
  cursor: pointer;
}
button:hover { border-color: currentColor; }
button:focus-visible { outline: 3px solid #1a73e8; outline-offset: 2px; }
button.main {
  border-color: var(--ink);
  background: var(--ink);
  color: var(--paper);
  font-weight: 700;
}
@media (prefers-color-scheme: dark) {
  .layer {
    --paper: #232021;
    --ink: #f4efec;
    --quiet: #c4bcb7;
    --line: #56504d;
    --alarm: #f2b8b5;
    --alarm-ink: #601410;
    --wash: #45302e;
  }
  button:focus-visible { outline-color: #8ab4f8; }
}
@media (forced-colors: active) {
  button.main { border-color: Highlight; }
}
`;
