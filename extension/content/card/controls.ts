/** What a reader may want to click close to a message: the card keeps off it where there is room elsewhere. */
import { rootOf } from "../nodes";
import { overlaps, type Box } from "./place";

const CONTROLS = "a[href], button, input, select, summary, [role=button], [role=link], [role=checkbox], [role=tab]";
/** How far (px) above and below a message something still belongs to it. */
const REACH = 200;
/** Most elements looked at: finding out must stay cheap on any page. */
const MAX_LOOKED_AT = 2_000;
/** Most of them kept off. */
const MAX_KEPT = 20;
const VISIBLE = { opacityProperty: true, visibilityProperty: true };

/** Those above and below a message. */
export function controlsNear(message: Range): Element[] {
  const { left, right, top, bottom } = message.getBoundingClientRect();
  const reach = { left, right, top: top - REACH, bottom: bottom + REACH };
  return [...(rootOf(message.startContainer)?.querySelectorAll(CONTROLS) ?? [])]
    .slice(0, MAX_LOOKED_AT)
    .filter((control) => overlaps(control.getBoundingClientRect(), reach))
    .slice(0, MAX_KEPT);
}

/** Where they are now, of those that can be seen. */
export function boxesOf(controls: readonly Element[]): Box[] {
  return controls
    .filter((control) => control.checkVisibility(VISIBLE))
    .map((control) => control.getBoundingClientRect());
}
