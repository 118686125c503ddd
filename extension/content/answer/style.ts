import verdict from "../../check/verdict.css?inline";

/** Highest the answer gets (px), be the window ever so high. */
export const MAX_HEIGHT = 560;

/** The card of an answer: quieter than a warning that nobody asked for, and the verdict's own look in it. */
export const ANSWER_STYLE = `
.answer {
  position: fixed;
  box-sizing: border-box;
  width: min(440px, calc(100vw - 16px));
  max-height: min(100vh - 16px, ${MAX_HEIGHT}px);
  overflow: auto;
  overscroll-behavior: contain;
  border: 2px solid var(--line);
  border-radius: 12px;
  padding: 6px 16px 14px;
  background: var(--paper);
  box-shadow: 0 8px 32px rgb(0 0 0 / 0.35);
}
.answer[data-large] {
  width: min(520px, calc(100vw - 16px));
}
.answer:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
.answer-head { display: flex; align-items: center; margin: 0 -8px 4px 0; }
.answer-head p { flex: 1; margin: 0; color: var(--quiet); font-size: 15px; }
.answer-head b { color: var(--ink); }
.answer-head button { border-color: transparent; padding: 0; font-size: 24px; line-height: 1; }
.answer q { quotes: "「" "」"; }
.answer q:lang(en) { quotes: "“" "”"; }
@media (prefers-reduced-motion: no-preference) { .answer { animation: appear 160ms ease-out; } }
@media (forced-colors: active) { .answer { border: 2px solid CanvasText; } }
${verdict}`;
