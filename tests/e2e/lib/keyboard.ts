/** Going through a page with the Tab key alone. */
import type { Tab } from "./driver.ts";

/** More presses than any page has stops. */
const MOST_PRESSES = 200;

interface Walk {
  walk: { missed: Set<Element>; unseen: string[]; first: Element | null; over: boolean };
}

/** What the Tab key does not come to, and where it comes to without the eye being told; the tab must be the active one. */
export async function outOfReach(tab: Tab): Promise<string[]> {
  await tab.run(() => {
    const all = [...document.querySelectorAll<HTMLInputElement>("a[href], button, select, input, textarea, summary")];
    // Of a group of radio buttons the keyboard enters the chosen one; disabled and hidden ones are no stop.
    const stops = all.filter(
      (each) => !each.disabled && each.getClientRects().length > 0 && (each.type !== "radio" || each.checked),
    );
    const walk: Walk["walk"] = { missed: new Set(stops), unseen: [], first: null, over: false };
    // From the top, wherever the page has put the keyboard.
    document.body.tabIndex = -1;
    document.body.focus();
    document.addEventListener("focusin", ({ target }) => {
      if (!(target instanceof Element)) return;
      walk.over ||= target === walk.first;
      walk.first ??= target;
      walk.missed.delete(target);
      // Not every browser comes back to the first stop: some go on to their own buttons.
      walk.over ||= walk.missed.size === 0;
      const shown = [target, target.closest("label")].some(
        (element) => element !== null && Number.parseFloat(getComputedStyle(element).outlineWidth) >= 2,
      );
      if (!shown) walk.unseen.push(target.outerHTML.slice(0, 80));
    });
    Object.assign(globalThis, { walk });
  });
  for (let press = 0; press < MOST_PRESSES; press += 1) {
    await tab.press("Tab");
    if (await tab.run(() => (globalThis as unknown as Walk).walk.over)) break;
  }
  return tab.run(() => {
    const { missed, unseen } = (globalThis as unknown as Walk).walk;
    return [
      ...[...missed].map((element) => `not reached: ${element.outerHTML.slice(0, 80)}`),
      ...unseen.map((element) => `focus not seen: ${element}`),
    ];
  });
}
