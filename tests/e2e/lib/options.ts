/** The options page, in the tab the user looks at. */
import type { Driver, Tab } from "./driver.ts";
import { until, untilEqual } from "./poll.ts";

export class OptionsPage {
  private constructor(readonly tab: Tab) {}

  static async open(driver: Driver, tab: Tab): Promise<OptionsPage> {
    await tab.load(`${driver.origin}/options.html`);
    await tab.activate();
    const page = new OptionsPage(tab);
    await until("the options are drawn", () => tab.run(() => document.querySelector("#scams") !== null));
    return page;
  }

  /** Presses the button that says or is called so. */
  async press(label: string): Promise<void> {
    await until(`there is a button "${label}" to press`, () =>
      this.tab.run((wanted) => {
        const buttons = [...document.querySelectorAll("button")];
        const button = buttons.find((each) => (each.ariaLabel ?? each.textContent).trim() === wanted);
        if (button === undefined || button.disabled) return false;
        button.click();
        return true;
      }, label),
    );
  }

  /** Clicks the checkbox, switch or radio button whose label begins so. */
  async tick(label: string): Promise<void> {
    await until(`there is a box "${label}" to tick`, () =>
      this.tab.run((wanted) => {
        const boxes = [...document.querySelectorAll<HTMLElement>("input[type=checkbox], input[type=radio]")];
        const box = boxes.find((each) => each.closest("label")?.textContent.trim().startsWith(wanted));
        box?.click();
        return box !== undefined;
      }, label),
    );
  }

  /** Fills in the field whose label begins so. */
  async fill(label: string, text: string): Promise<void> {
    await until(`there is a field "${label}"`, () =>
      this.tab.run(
        (wanted, words) => {
          const fields = [...document.querySelectorAll<HTMLInputElement>("textarea, input[type=text]")];
          const field = fields.find((each) => each.closest("label")?.textContent.trim().startsWith(wanted));
          if (field === undefined) return false;
          field.value = words;
          field.dispatchEvent(new Event("input", { bubbles: true }));
          return true;
        },
        label,
        text,
      ),
    );
  }

  /** Chooses in the list that is called so. */
  async choose(label: string, value: string): Promise<void> {
    await until(`there is a list "${label}"`, () =>
      this.tab.run(
        (wanted, chosen) => {
          const lists = [...document.querySelectorAll("select")];
          const list = lists.find((each) => (each.ariaLabel ?? each.closest("label")?.textContent)?.startsWith(wanted));
          if (list === undefined) return false;
          list.value = chosen;
          list.dispatchEvent(new Event("change", { bubbles: true }));
          return true;
        },
        label,
        value,
      ),
    );
  }

  /** All that is said in the page's live regions, without white space around it. */
  said(): Promise<string[]> {
    return this.tab.run(() =>
      [...document.querySelectorAll("[role=status]:not(small), [role=alert], [aria-live]")]
        .map((region) => region.textContent.trim())
        .filter((words) => words !== ""),
    );
  }

  async says(words: string): Promise<void> {
    await until(`the page says "${words}"`, async () => (await this.said()).some((each) => each.includes(words)));
  }

  async saysNothing(): Promise<void> {
    await untilEqual("what the page says", () => this.said(), []);
  }

  /** Reads a file as if the user had chosen it. */
  async read(content: string): Promise<void> {
    await this.tab.run((text) => {
      const field = document.querySelector<HTMLInputElement>("input[type=file]");
      const files = new DataTransfer();
      files.items.add(new File([text], "settings.json", { type: "application/json" }));
      if (field === null) return;
      field.files = files.files;
      field.dispatchEvent(new Event("change", { bubbles: true }));
    }, content);
  }

  /** The content of the file that is offered when the user exports the settings; the browser's part of saving is left out. */
  async exported(button: string): Promise<string> {
    await this.tab.run(() => {
      const create = (blob: Blob) => {
        Object.assign(globalThis, { exported: blob.text() });
        return "blob:none";
      };
      Object.assign(URL, { createObjectURL: create });
      HTMLAnchorElement.prototype.click = () => undefined;
    });
    await this.press(button);
    return until("the file is offered", () =>
      this.tab.run(() => (globalThis as unknown as { exported?: Promise<string> }).exported),
    );
  }
}
