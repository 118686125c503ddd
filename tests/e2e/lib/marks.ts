/** The marks of a page, read from the highlight registry that page and extension share. */
import type { Tab } from "./driver.ts";

export interface Mark {
  text: string;
  /** The `id` of the nearest element around it that has one. */
  within: string;
}

/** All marks in all frames, in order of the text. Each test page has no highlights of its own. */
export async function marksOn(tab: Tab): Promise<Mark[]> {
  const frames = await tab.runInFrames(() => {
    const ranges = [...CSS.highlights.values()].flatMap((highlight) => [...highlight] as Range[]);
    ranges.sort((a, b) => a.compareBoundaryPoints(Range.START_TO_START, b));
    return ranges.map((range) => {
      const around = range.startContainer.parentElement;
      // Not by its own property: a form may have a field of that name.
      const named = around === null ? null : Element.prototype.closest.call(around, "[id]");
      return { text: range.toString(), within: named?.id ?? "" };
    });
  });
  return frames.flat();
}

export async function markedTexts(tab: Tab, within?: string): Promise<string[]> {
  const marks = await marksOn(tab);
  return marks.filter((mark) => within === undefined || mark.within === within).map((mark) => mark.text);
}
