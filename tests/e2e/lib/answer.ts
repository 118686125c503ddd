/** Having something checked: by the message the background sends for its menu and its keys, and on the page of its own. */
import type { Driver, Tab } from "./driver.ts";
import { PATIENCE, until } from "./poll.ts";

export interface Answer {
  /** Empty for what was not checked. */
  risk: string;
  title: string;
  /** All its words. */
  text: string;
  destinations: string[];
}

interface ExtensionApi {
  tabs: {
    query(filter: object): Promise<{ id: number }[]>;
    sendMessage(tabId: number, message: object): Promise<unknown>;
  };
  storage: { session: { set(items: object): Promise<void> } };
}

/** Runs in the page: the verdict in a closed root, or in the document itself; null if there is none. */
function verdictIn(root: ShadowRoot | null): Answer | null {
  const wordsOf = (element: Element | null) => (element?.textContent ?? "").replaceAll(/\s+/g, " ").trim();
  const verdict = (root ?? document).querySelector(root === null ? ".verdict" : ".answer .verdict");
  if (verdict === null) return null;
  return {
    risk: verdict.className.replace("verdict ", ""),
    title: wordsOf(verdict.querySelector("h2")),
    text: wordsOf(verdict),
    destinations: [...verdict.querySelectorAll(".destinations li")].map(wordsOf),
  };
}

/** The card of the answer on a page; null if there is none. */
export async function answerOn(tab: Tab): Promise<Answer | null> {
  const answers = await tab.inClosedRoots(verdictIn);
  return answers.find((answer) => answer !== null) ?? null;
}

export function answered(tab: Tab): Promise<Answer> {
  return until("an answer is shown", () => answerOn(tab));
}

/** The page where one has things checked. */
export class CheckPage {
  private constructor(
    readonly tab: Tab,
    private readonly origin: string,
  ) {}

  static async open(driver: Driver): Promise<CheckPage> {
    const page = new CheckPage(await driver.newTab(), driver.origin);
    await page.load("");
    return page;
  }

  private async load(key: string): Promise<void> {
    await this.tab.load("about:blank");
    await this.tab.load(`${this.origin}/check.html${key}`);
    await until("the page is drawn", () => this.tab.run(() => document.querySelector("textarea") !== null));
  }

  /** Has the tab looked at check something, by the message the background sends; whether any of its frames took it. */
  async command(about: Tab, asked: { text: string | null; href: string | null }): Promise<boolean> {
    await about.activate();
    return this.tab.run(async (question) => {
      const names = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      const { tabs } = names.browser ?? names.chrome;
      const [active] = await tabs.query({ active: true, currentWindow: true });
      const message = { kind: "check", ...question };
      return (await tabs.sendMessage(active?.id ?? -1, message).catch(() => false)) === true;
    }, asked);
  }

  /** Opens the page as the background does where no page can answer. */
  async receive(asked: { text: string | null; href: string | null }): Promise<void> {
    await this.tab.run(async (question) => {
      const names = globalThis as unknown as { browser?: ExtensionApi; chrome: ExtensionApi };
      await (names.browser ?? names.chrome).storage.session.set({ "asked-test": question });
    }, asked);
    await this.load("#test");
  }

  /** What was answered on this page; null before. */
  answer(): Promise<Answer | null> {
    return this.tab.run(verdictIn, null);
  }

  answered(patience = PATIENCE): Promise<Answer> {
    return until("the page answers", () => this.answer(), patience);
  }

  words(): Promise<string> {
    return this.tab.run(() => document.querySelector("textarea")?.value ?? "");
  }

  async write(words: string): Promise<void> {
    await this.tab.run((text) => {
      const field = document.querySelector("textarea");
      if (field === null) return;
      field.value = text;
      field.dispatchEvent(new Event("input", { bubbles: true }));
    }, words);
  }

  async press(selector: string): Promise<void> {
    await until(`the page has ${selector}`, () =>
      this.tab.run((wanted) => {
        const button = document.querySelector<HTMLButtonElement>(wanted);
        if (button === null || button.disabled) return false;
        button.click();
        return true;
      }, selector),
    );
  }

  /** Words of the first element, or null. */
  says(selector: string): Promise<string | null> {
    return this.tab.run((wanted) => document.querySelector(wanted)?.textContent.trim() ?? null, selector);
  }

  /** Chooses a picture of these lines of text, as a phone would show them. */
  async choosePictureOf(lines: readonly string[], dark = false): Promise<void> {
    await this.tab.run(
      async (texts, isDark) => {
        const canvas = new OffscreenCanvas(1000, 60 + texts.length * 60);
        const context = canvas.getContext("2d");
        if (context === null) return;
        context.fillStyle = isDark ? "#2c2c2c" : "#ffffff";
        context.fillRect(0, 0, canvas.width, canvas.height);
        context.fillStyle = isDark ? "#e5e5e5" : "#111111";
        context.font = '36px "Noto Sans", "Noto Sans CJK SC", sans-serif';
        texts.forEach((line, index) => context.fillText(line, 30, 70 + index * 60));
        const data = new DataTransfer();
        data.items.add(new File([await canvas.convertToBlob()], "picture.png", { type: "image/png" }));
        const input = document.querySelector<HTMLInputElement>("input[type=file]");
        if (input === null) return;
        input.files = data.files;
        input.dispatchEvent(new Event("change", { bubbles: true }));
      },
      lines,
      dark,
    );
  }

  /**
   * Pastes or drops a picture of black and white squares: a code. `squares` holds a row of 0 and 1 for each line. In
   * Firefox a script cannot put a file on the clipboard of a paste.
   */
  async takeCode(squares: readonly string[], by: "paste" | "drop"): Promise<void> {
    await this.tab.run(
      async (rows, way) => {
        const size = 8;
        const border = 4 * size;
        const side = rows.length * size + 2 * border;
        const canvas = new OffscreenCanvas(side, side);
        const context = canvas.getContext("2d");
        if (context === null) return;
        context.fillStyle = "#ffffff";
        context.fillRect(0, 0, side, side);
        context.fillStyle = "#000000";
        rows.forEach((row, y) =>
          Array.from(row).forEach((square, x) => {
            if (square === "1") context.fillRect(border + x * size, border + y * size, size, size);
          }),
        );
        const data = new DataTransfer();
        data.items.add(new File([await canvas.convertToBlob()], "code.png", { type: "image/png" }));
        const init = { bubbles: true, cancelable: true };
        if (way === "drop") window.dispatchEvent(new DragEvent("drop", { dataTransfer: data, ...init }));
        else window.dispatchEvent(new ClipboardEvent("paste", { clipboardData: data, ...init }));
      },
      squares,
      by,
    );
  }

  /** Drops a file that only claims to be a picture. */
  async dropGarbage(): Promise<void> {
    await this.tab.run(() => {
      const data = new DataTransfer();
      data.items.add(new File(["no picture at all"], "picture.png", { type: "image/png" }));
      window.dispatchEvent(new DragEvent("drop", { dataTransfer: data, bubbles: true, cancelable: true }));
    });
  }
}
