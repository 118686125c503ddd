/** The line's style sheet, on top of what all layers share. */
export const LINE_STYLE = `
.line {
  position: fixed;
  box-sizing: border-box;
  display: flex;
  align-items: center;
  gap: 12px;
  width: max-content;
  max-width: min(560px, calc(100vw - 16px));
  border: 1px solid var(--line);
  border-inline-start: 6px solid var(--alarm);
  border-radius: 8px;
  padding: 6px 6px 6px 12px;
  background: var(--paper);
  color: var(--ink);
  box-shadow: 0 2px 12px rgb(0 0 0 / 0.3);
  line-height: 1.35;
}
.line p { margin: 0; }
.line button { flex: none; }
@media (forced-colors: active) {
  .line {
    border: 2px solid CanvasText;
    border-inline-start-width: 6px;
  }
}
`;
