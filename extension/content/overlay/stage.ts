/**
 * Who gives way where two things that the extension shows on a page would meet:
 *
 *   question    modal, above all the others; an answer waits until it is gone
 *   answer      the user asked for it: while it is there it has the place of the warning card
 *   line        short, and about what is being written: cards keep off it as they keep off the field itself
 *   card        of a warning that nobody asked for: gives way to each of them
 *
 * One for all that is shown in a frame, whichever session it is of.
 */
import type { Box } from "../card/place";

type Surface = "question" | "answer" | "line";

const isSame = (a: Box, b: Box | undefined) =>
  a.left === b?.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;

class Stage {
  private readonly boxes = new Map<Surface, Box>();
  private readonly changes = new EventTarget();

  /** Notes that the surface is there, and where. */
  enter(surface: Surface, { left, top, right, bottom }: Box): void {
    const box = { left, top, right, bottom };
    if (isSame(box, this.boxes.get(surface))) return;
    this.boxes.set(surface, box);
    this.changes.dispatchEvent(new Event("change"));
  }

  /** Notes that the surface is gone, or is to go. */
  leave(surface: Surface): void {
    if (this.boxes.delete(surface)) this.changes.dispatchEvent(new Event("change"));
  }

  /** Where the surface is; null if it is not there. */
  boxOf(surface: Surface): Box | null {
    return this.boxes.get(surface) ?? null;
  }

  /** Calls `react` whenever something came, moved or went, until the signal. */
  onChange(react: () => void, signal: AbortSignal): void {
    this.changes.addEventListener("change", react, { signal });
  }
}

export const stage = new Stage();
