/** Highest the card gets (px), be the window ever so high. */
export const MAX_HEIGHT = 640;

/** The card's style sheet, on top of what all layers share. */
export const CARD_STYLE = `
.card {
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
  box-shadow: 0 8px 32px rgb(0 0 0 / 0.35);
  animation: appear 160ms ease-out;
}
.card[data-large] { width: min(520px, calc(100vw - 16px)); }
.head { display: flex; align-items: center; gap: 8px; margin-inline-end: -8px; }
.from { flex: 1; margin: 0; font-size: calc(15px * var(--scale)); color: var(--quiet); }
.from b { color: var(--ink); }
h2 { margin: 0 0 8px; font-size: calc(21px * var(--scale)); line-height: 1.35; }
.stop {
  margin: 0 0 8px;
  border-radius: 8px;
  padding: 6px 12px;
  background: var(--alarm);
  color: var(--alarm-ink);
  font-size: calc(20px * var(--scale));
  font-weight: 700;
}
h3 { margin: 10px 0 4px; font-size: calc(16px * var(--scale)); color: var(--quiet); }
p { margin: 0 0 8px; }
ul { margin: 0; padding: 0; list-style: none; }
.reasons li { margin-bottom: 6px; line-height: 1.4; border-inline-start: 4px solid var(--alarm); padding-inline-start: 10px; }
q { quotes: "「" "」"; font-weight: 700; background: var(--alarm-wash); }
q:lang(en) { quotes: "“" "”"; }
.reasons span { display: block; color: var(--quiet); font-size: calc(16px * var(--scale)); }
.reasons .disguise { color: var(--ink); }
.rule { margin: 0; border-radius: 8px; padding: 8px 12px; background: var(--alarm-wash); }
.hotlines { display: flex; flex-wrap: wrap; gap: 8px; }
.advice { margin: 0; }
.learn { width: 100%; margin-top: 14px; }
.report { margin-top: 12px; }
.report p { margin: 8px 0 0; font-size: calc(16px * var(--scale)); color: var(--quiet); }
.report [role=status] { min-height: 1.5em; }
.learn + .actions { margin-top: 8px; }
.hotlines li { flex: 1 1 150px; }
.hotlines small { display: block; font-size: calc(15px * var(--scale)); line-height: 1.35; color: var(--quiet); }
.close { border-color: transparent; padding: 0; font-size: calc(24px * var(--scale)); line-height: 1; }
.hotlines button { width: 100%; text-align: start; }
h3 small { font-size: calc(15px * var(--scale)); font-weight: 400; }
.hotlines .number { font-size: calc(20px * var(--scale)); }
.hotlines .address { font-size: calc(15px * var(--scale)); line-height: 1.35; }
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
@media (prefers-reduced-motion: reduce) { .card { animation: none; } }
@media (forced-colors: active) {
  .card, .stop, .rule { border: 2px solid CanvasText; }
  .card { border-top-width: 6px; }
}
@media (max-width: 320px), (max-height: 320px) {
  .card { padding: 8px 10px 0; font-size: calc(16px * var(--scale)); }
  h2 { font-size: calc(18px * var(--scale)); }
  .foot { margin-inline: -10px; padding: 6px 10px; }
  .stop { font-size: calc(17px * var(--scale)); }
}
`;
