/** Where the user types, or may want to: places the card keeps off. */
import { stage } from "../overlay/stage";
import type { Box, Surroundings } from "./place";

/** More fields than these are a form, not a chat. */
const MAX_FIELDS = 20;
const TYPES = new Set(["text", "search", "tel", "email", "url", "number", "password"]);
const EDITORS = "[contenteditable]:not([contenteditable=false]), [role=textbox]:not(textarea, input)";
const EDITABLE = `${EDITORS}, textarea, select, input`;
const VISIBLE = { opacityProperty: true, visibilityProperty: true };

/** The focused element, through shadow roots as far as the page shows them. */
export function focusedElement(): Element | null {
  let focused = document.activeElement;
  while (focused?.shadowRoot?.activeElement) focused = focused.shadowRoot.activeElement;
  return focused;
}

function isInView({ top, right, bottom, left }: Box): boolean {
  return bottom > 0 && right > 0 && top < innerHeight && left < innerWidth && bottom > top && right > left;
}

/** What text can be written in. Lists by name are remembered by the browser; a selector looks at every element each time. */
function* fields(): Generator<Element> {
  yield* document.getElementsByTagName("textarea");
  for (const input of document.getElementsByTagName("input")) if (TYPES.has(input.type)) yield input;
  yield* document.querySelectorAll(EDITORS);
}

/** The fields the user can see; kept are the one that is being typed in, and the line beside it. */
export function fieldsInView(): Pick<Surroundings, "kept" | "others"> {
  const focused = focusedElement();
  const typing = focused?.matches(EDITABLE) === true ? focused : null;
  const others: Box[] = [];
  for (const field of fields()) {
    if (others.length === MAX_FIELDS) break;
    if (field === typing) continue;
    const box = field.getBoundingClientRect();
    if (isInView(box) && field.checkVisibility(VISIBLE)) others.push(box);
  }
  const kept = [typing?.getBoundingClientRect(), stage.boxOf("line")];
  return { kept: kept.filter((box) => box !== null && box !== undefined), others };
}
