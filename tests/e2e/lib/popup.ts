/**
 * The toolbar button: its popup, opened in a tab behind the one it speaks of, and its badge. From there the popup's
 * buttons are pressed by script, because a tab that is not looked at gets no clicks.
 */
import type { Language } from "@engine";

import type { Driver, Tab } from "./driver.ts";
import { until, untilEqual } from "./poll.ts";

export interface PopupView {
  state: string;
  /** Name of the scam and quotation of each marked passage. */
  items: { name: string; quote: string }[];
  dismissed: string[];
  siteEnabled: boolean | null;
}

/** The part of the extension interface that its pages have and that the tests ask. */
interface ExtensionApi {
  tabs: { query(filter: object): Promise<{ id: number }[]> };
  action: { getBadgeText(details: { tabId: number }): Promise<string> };
}

export class Popup<T extends Tab = Tab> {
  private constructor(
    readonly tab: T,
    private readonly origin: string,
  ) {}

  /** Opens the popup for the tab, which becomes the active one. */
  static async open<T extends Tab>(driver: Driver<T>, about: Tab): Promise<Popup<T>> {
    const tab = await driver.newTab();
    await about.activate();
    const popup = new Popup(tab, driver.origin);
    await popup.reload();
    return popup;
  }

  async reload(): Promise<void> {
    await this.tab.load(`${this.origin}/popup.html`);
    await until("the popup is drawn", () => this.tab.run(() => document.querySelector("[role=status]") !== null));
  }

  view(): Promise<PopupView> {
    return this.tab.run(() => {
      const wordsOf = (element: Element | null) => (element?.textContent ?? "").trim();
      return {
        state: wordsOf(document.querySelector("[role=status] strong")),
        items: [...document.querySelectorAll(".findings li")].map((item) => ({
          name: wordsOf(item.querySelector("strong")),
          quote: wordsOf(item.querySelector("q")),
        })),
        dismissed: [...document.querySelectorAll(".dismissed q")].map(wordsOf),
        siteEnabled: document.querySelector<HTMLInputElement>("input[role=switch]")?.checked ?? null,
      };
    });
  }

  /** Waits until the popup says that of the page. */
  async says(state: string): Promise<void> {
    await untilEqual("the popup's state", async () => (await this.view()).state, state);
  }

  async jumpTo(index: number): Promise<void> {
    await this.click(".findings button", index);
  }

  /** The last of the ways to where there is room for more. */
  async learn(): Promise<void> {
    await this.click(".actions button:last-child", 0);
  }

  async undoDismissal(): Promise<void> {
    await this.click(".dismissed button", 0);
  }

  async toggleSite(): Promise<void> {
    await this.click("input[role=switch]", 0);
  }

  /** Presses the button with this label. */
  async press(label: string): Promise<void> {
    await until(`the popup has a button "${label}"`, () =>
      this.tab.run((wanted) => {
        const buttons = [...document.querySelectorAll("button")];
        const button = buttons.find(({ textContent }) => textContent.trim() === wanted);
        button?.click();
        return button !== undefined;
      }, label),
    );
  }

  async chooseLanguage(language: Language): Promise<void> {
    await this.choose(language);
    await untilEqual("the popup's language", () => this.tab.run(() => document.documentElement.lang), language);
  }

  /** `region` as in the engine's catalog. */
  chooseRegion(region: string): Promise<void> {
    return this.choose(region);
  }

  /** Text on the toolbar button of the active tab. */
  badge(): Promise<string> {
    return this.tab.run(async () => {
      const names = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const { tabs, action } = names.browser ?? names.chrome;
      const [active] = await tabs.query({ active: true, currentWindow: true });
      return active === undefined ? "no tab" : action.getBadgeText({ tabId: active.id });
    });
  }

  async badgeSays(text: string): Promise<void> {
    await untilEqual("the badge", () => this.badge(), text);
  }

  /** The popup closes itself after a jump. */
  async close(): Promise<void> {
    await this.tab.close().catch(() => undefined);
  }

  /** Chooses a value in whichever of the settings offers it. */
  private async choose(value: string): Promise<void> {
    await until(`the popup offers ${value}`, () =>
      this.tab.run((wanted) => {
        const selects = [...document.querySelectorAll("select")];
        const select = selects.find(({ options }) => [...options].some((option) => option.value === wanted));
        if (select === undefined) return false;
        select.value = wanted;
        select.dispatchEvent(new Event("change", { bubbles: true }));
        return true;
      }, value),
    );
  }

  private async click(selector: string, index: number): Promise<void> {
    await until(`the popup has ${selector}`, () =>
      this.tab.run(
        (wanted, position) => {
          const element = document.querySelectorAll<HTMLElement>(wanted)[position];
          element?.click();
          return element !== undefined;
        },
        selector,
        index,
      ),
    );
  }
}
