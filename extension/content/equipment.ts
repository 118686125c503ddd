/**
 * What the second script brings: all that is only needed once there is something to say on the page.
 *
 * Both scripts run in the extension's own world of the frame, which no page can reach. A symbol names the place, for a name
 * could be taken by an element of the page.
 */
import type { AnswerPresenter } from "./answer/presenter";
import type { isHost } from "./overlay/host";
import type { Warnings } from "./warnings";

export interface Equipment {
  Warnings: typeof Warnings;
  AnswerPresenter: typeof AnswerPresenter;
  isHost: typeof isHost;
}

const PLACE = Symbol.for("equipment");
const world = globalThis as { [PLACE]?: Equipment };

export function provide(equipment: Equipment): void {
  world[PLACE] = equipment;
}

/** Undefined until the second script ran. */
export function equipment(): Equipment | undefined {
  return world[PLACE];
}
