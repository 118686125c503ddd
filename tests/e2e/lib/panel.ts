/** The side panel, opened in a tab behind the one it speaks of: no driver opens a real one. */
import type { Driver, Tab } from "./driver.ts";
import { until, untilEqual } from "./poll.ts";

export interface PanelView {
  state: string;
  /** Scam, strength and quotation of each marked passage. */
  items: { name: string; risk: string; quote: string }[];
  dismissed: string[];
  /** All words of the open details; empty if none are open. */
  details: string;
  /** What they quote. */
  quotes: string[];
}

export class Panel {
  private constructor(readonly tab: Tab) {}

  static async open(driver: Driver, about: Tab): Promise<Panel> {
    const tab = await driver.newTab();
    await about.activate();
    await tab.load(`${driver.origin}/sidepanel.html`);
    await until("the panel is drawn", () => tab.run(() => document.querySelector("[role=status]") !== null));
    return new Panel(tab);
  }

  view(): Promise<PanelView> {
    return this.tab.run(() => {
      const wordsOf = (element: Element | null | undefined) => (element?.textContent ?? "").trim();
      const details = document.querySelector(".details");
      return {
        state: wordsOf(document.querySelector("[role=status] strong")),
        items: [...document.querySelectorAll(".findings > li")].map((item) => ({
          name: wordsOf(item.querySelector("strong")),
          risk: wordsOf(item.querySelector(".risk")),
          quote: wordsOf(item.querySelector("q")),
        })),
        dismissed: [...document.querySelectorAll(".dismissed q")].map(wordsOf),
        details: wordsOf(details),
        quotes: [...(details?.querySelectorAll("q") ?? [])].map(wordsOf),
      };
    });
  }

  async says(state: string): Promise<void> {
    await untilEqual("the panel's state", async () => (await this.view()).state, state);
  }

  /** By script, because a tab that is not looked at gets no clicks. */
  async press(label: string, index = 0): Promise<void> {
    await until(`the panel has "${label}"`, () =>
      this.tab.run(
        (wanted, position) => {
          const buttons = [...document.querySelectorAll("button")];
          const button = buttons.filter(({ textContent }) => textContent.trim() === wanted)[position];
          button?.click();
          return button !== undefined;
        },
        label,
        index,
      ),
    );
  }
}
