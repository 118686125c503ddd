/** Highest the card gets (px), be the window ever so high. */
export const MAX_HEIGHT = 640;

/**
 * The card's style sheet. The host is reset with `!important`, which inside a
 * shadow root wins over anything the page can say about it.
 *
 * Sizes are px on purpose: `rem` would follow the page's root font size.
 */
export const CARD_STYLE = `
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
.card {
  --paper: #fffdfb;
  --ink: #1d1a19;
  --quiet: #55504d;
  --line: #d9d2cd;
  --alarm: #b3261e;
  --alarm-ink: #ffffff;
  --wash: #fdecea;
  position: fixed;
  box-sizing: border-box;
  width: min(440px, calc(100vw - 16px));
  max-height: min(100vh - 16px, ${MAX_HEIGHT}px);
  overflow: auto;
  overscroll-behavior: contain;
  border: 1px solid var(--line);
  border-top: 6px solid var(--alarm);
  border-radius: 12px;
  padding: 10px 16px 0;
  background: var(--paper);
  color: var(--ink);
  color-scheme: light dark;
  box-shadow: 0 8px 32px rgb(0 0 0 / 0.35);
  font: 18px/1.5 system-ui, "Noto Sans", "Noto Sans CJK SC", "PingFang SC", "Microsoft YaHei", sans-serif;
  text-align: start;
  overflow-wrap: anywhere;
  animation: appear 160ms ease-out;
}
.card:lang(en) {
  font-family: system-ui, "Segoe UI", Roboto, "Helvetica Neue", Arial, "DejaVu Sans", sans-serif;
}
.card:lang(zh-TW) {
  font-family: system-ui, "Noto Sans", "Noto Sans CJK TC", "PingFang TC", "Microsoft JhengHei", sans-serif;
}
@keyframes appear { from { opacity: 0; transform: translateY(4px); } }
.head { display: flex; align-items: center; gap: 8px; margin-inline-end: -8px; }
.from { flex: 1; margin: 0; font-size: 15px; color: var(--quiet); }
.from b { color: var(--ink); }
h2 { margin: 0 0 8px; font-size: 21px; line-height: 1.35; }
.stop {
  margin: 0 0 8px;
  border-radius: 8px;
  padding: 6px 12px;
  background: var(--alarm);
  color: var(--alarm-ink);
  font-size: 20px;
  font-weight: 700;
}
h3 { margin: 10px 0 4px; font-size: 16px; color: var(--quiet); }
p { margin: 0 0 8px; }
ul { margin: 0; padding: 0; list-style: none; }
.reasons li { margin-bottom: 6px; line-height: 1.4; border-inline-start: 4px solid var(--alarm); padding-inline-start: 10px; }
q { quotes: "「" "」"; font-weight: 700; background: var(--wash); }
q:lang(en) { quotes: "“" "”"; }
.reasons span { display: block; color: var(--quiet); font-size: 16px; }
.rule { margin: 0; border-radius: 8px; padding: 8px 12px; background: var(--wash); }
.hotlines { display: flex; flex-wrap: wrap; gap: 8px; }
.advice { margin: 12px 0 0; }
.hotlines li { flex: 1 1 150px; }
.hotlines small { display: block; font-size: 15px; line-height: 1.35; color: var(--quiet); }
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
.close { border-color: transparent; padding: 0; font-size: 24px; line-height: 1; }
.hotlines button { width: 100%; text-align: start; }
h3 small { font-size: 15px; font-weight: 400; }
.hotlines .number { font-size: 20px; }
.hotlines .address { font-size: 15px; line-height: 1.35; }
.actions { display: flex; flex-wrap: wrap; gap: 8px; margin-top: 14px; }
.actions button { flex: 1 1 140px; }
/* In reach however little room there is. */
.foot {
  position: sticky;
  bottom: 0;
  display: grid;
  gap: 8px;
  margin: 8px -16px 0;
  border-top: 1px solid var(--line);
  padding: 10px 16px 12px;
  background: var(--paper);
}
.foot .main {
  border-color: var(--ink);
  background: var(--ink);
  color: var(--paper);
  font-weight: 700;
}
@media (prefers-color-scheme: dark) {
  .card {
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
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
@media (forced-colors: active) {
  .card, .stop, .rule { border: 2px solid CanvasText; }
  .foot .main { border-color: Highlight; }
}
@media (max-width: 320px), (max-height: 320px) {
  .card { padding: 8px 10px 0; font-size: 16px; }
  h2 { font-size: 18px; }
  .foot { margin-inline: -10px; padding: 6px 10px; }
  .stop { font-size: 17px; }
}
`;
