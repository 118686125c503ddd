/** The question's style sheet, on top of what all layers share. */
export const QUESTION_STYLE = `
.question {
  box-sizing: border-box;
  width: min(480px, calc(100vw - 16px));
  max-height: calc(100vh - 16px);
  overflow: auto;
  overscroll-behavior: contain;
  border: 1px solid var(--line);
  border-top: 6px solid var(--alarm);
  border-radius: 12px;
  padding: 12px 20px 0;
  background: var(--paper);
  color: var(--ink);
  box-shadow: 0 8px 32px rgb(0 0 0 / 0.35);
  animation: appear 160ms ease-out;
}
.question[data-large] { width: min(580px, calc(100vw - 16px)); }
.question::backdrop { background: rgb(0 0 0 / 0.55); }
.question h2 { margin: 4px 0 8px; font-size: calc(24px * var(--scale)); color: var(--alarm); }
.question .object {
  border-inline-start: 4px solid var(--alarm);
  padding-inline-start: 12px;
  font-size: calc(20px * var(--scale));
  font-weight: 700;
}
.question .foot { margin-inline: -20px; padding-inline: 20px; }
.question .hotline { display: inline-block; margin-inline-end: 16px; }
.question .rule { margin-bottom: 8px; }
.question .once { font-size: calc(15px * var(--scale)); color: var(--quiet); }
@media (prefers-reduced-motion: reduce) { .question { animation: none; } }
@media (forced-colors: active) {
  .question, .question .rule { border: 2px solid CanvasText; }
  .question { border-top-width: 6px; }
}
@media (max-width: 320px), (max-height: 320px) {
  .question { padding: 8px 10px 0; font-size: calc(16px * var(--scale)); }
  .question h2 { font-size: calc(19px * var(--scale)); }
  .question .foot { margin-inline: -10px; padding-inline: 10px; }
}
`;
