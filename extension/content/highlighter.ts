/**
 * Marks words without changing the page, by the CSS Custom Highlight API.
 *
 * The registry is shared with the page. The names say nothing about this
 * extension, and the page's own entries are never read or counted.
 */
import type { Risk } from "@engine";
import { rootOf } from "./nodes";

export interface Mark {
  range: Range;
  risk: Exclude<Risk, "none">;
}

/** Beyond this painting costs the reader more than a mark gives. */
const MAX_RANGES = 2_000;

const NAMES = { suspicious: "note-a", dangerous: "note-b" } as const;
/** All names of ours in the registry. */
export const HIGHLIGHT_NAMES = Object.values(NAMES);

/**
 * Tints thin enough to leave black on white and white on black above 4.5:1, and
 * a different line for each, so that colour is not the only cue.
 */
const RULES = `
::highlight(${NAMES.suspicious}) {
  background-color: rgb(255 176 0 / 0.28);
  text-decoration: underline dotted 2px #b26a00;
}
::highlight(${NAMES.dangerous}) {
  background-color: rgb(240 60 40 / 0.30);
  text-decoration: underline wavy 2px #d32f2f;
}
@media (forced-colors: active) {
  ::highlight(${NAMES.suspicious}), ::highlight(${NAMES.dangerous}) {
    background-color: Mark;
    color: MarkText;
  }
}`;

/** True for the same words of the page, where ranges follow what happens to their nodes. */
function isSame({ range, risk }: Mark, other: Mark | undefined): boolean {
  return (
    risk === other?.risk &&
    range.startContainer === other.range.startContainer &&
    range.startOffset === other.range.startOffset &&
    range.endContainer === other.range.endContainer &&
    range.endOffset === other.range.endOffset
  );
}

export class Highlighter {
  private readonly sheet = new CSSStyleSheet();
  private readonly highlights = { suspicious: new Highlight(), dangerous: new Highlight() };
  private readonly roots = new Set<Document | ShadowRoot>();
  private shown: readonly Mark[] = [];

  constructor() {
    this.sheet.replaceSync(RULES);
  }

  /** Shows exactly these marks. */
  show(marks: readonly Mark[]): void {
    const shown = marks.slice(0, MAX_RANGES);
    // Put in anew they would be painted anew, at every change of the page.
    const changed = shown.length !== this.shown.length || shown.some((mark, index) => !isSame(mark, this.shown[index]));
    if (changed) this.shown = shown;
    for (const risk of ["suspicious", "dangerous"] as const) {
      const highlight = this.highlights[risk];
      if (changed) {
        highlight.clear();
        for (const mark of shown) if (mark.risk === risk) highlight.add(mark.range);
      }
      // Set again each time: the page may have cleared the registry.
      if (highlight.size > 0) CSS.highlights.set(NAMES[risk], highlight);
      else this.unregister(risk);
    }
    for (const { range } of shown) {
      const root = rootOf(range.startContainer);
      if (root !== null) this.adopt(root);
    }
  }

  /** Takes back everything, the style sheets too. */
  clear(): void {
    this.show([]);
    for (const root of this.roots) {
      root.adoptedStyleSheets = [...root.adoptedStyleSheets].filter((sheet) => sheet !== this.sheet);
    }
    this.roots.clear();
  }

  private adopt(root: Document | ShadowRoot): void {
    if ([...root.adoptedStyleSheets].includes(this.sheet)) return;
    root.adoptedStyleSheets = [...root.adoptedStyleSheets, this.sheet];
    this.roots.add(root);
  }

  /** Removes only what is still this extension's own. */
  private unregister(risk: Mark["risk"]): void {
    if (CSS.highlights.get(NAMES[risk]) === this.highlights[risk]) CSS.highlights.delete(NAMES[risk]);
  }
}
