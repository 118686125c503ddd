/** Chromium, driven by the DevTools protocol. */
import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { chromium, type BrowserContext, type CDPSession, type Page } from "playwright-core";

import { chromium as chromiumProgram, headlessChromium } from "../../../.ci/lib/browsers.js";
import {
  callSource,
  type Driver,
  type Keys,
  type LaunchOptions,
  type Point,
  type Script,
  type Tab,
  type Traffic,
  type View,
} from "./driver.ts";
import { chromiumId } from "./extension.ts";
import { PATIENCE, until } from "./poll.ts";

type DomNode = Awaited<ReturnType<typeof getDocument>>;

export type AccessibilityTree = Awaited<ReturnType<typeof getAccessibilityTree>>;

async function getAccessibilityTree(session: CDPSession) {
  return (await session.send("Accessibility.getFullAXTree")).nodes;
}

async function getDocument(session: CDPSession) {
  const { root } = await session.send("DOM.getDocument", { depth: -1, pierce: true });
  return root;
}

/** All nodes of a document, through shadow roots and frames of the same process. */
function* nodesUnder(node: DomNode): Generator<DomNode> {
  yield node;
  const inside = [node.contentDocument, ...(node.shadowRoots ?? []), ...(node.children ?? [])];
  for (const child of inside) if (child !== undefined) yield* nodesUnder(child);
}

export class ChromiumTab implements Tab {
  private constructor(
    readonly page: Page,
    private readonly session: CDPSession,
  ) {}

  static async create(page: Page): Promise<ChromiumTab> {
    page.setDefaultTimeout(PATIENCE);
    return new ChromiumTab(page, await page.context().newCDPSession(page));
  }

  async load(address: string, patience = PATIENCE): Promise<void> {
    await this.page.goto(address, { timeout: patience });
  }

  // Not Playwright's own: that one needs `eval`, which a page may forbid.
  async run<A extends unknown[], R>(script: Script<A, R>, ...values: A): Promise<R> {
    const { result, exceptionDetails } = await this.session.send("Runtime.evaluate", {
      expression: callSource(script, values),
      awaitPromise: true,
      returnByValue: true,
    });
    if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
    return result.value as R;
  }

  runInFrames<R>(script: Script<[], R>): Promise<R[]> {
    return this.runWith((node) => node.nodeName === "#document", callSource(script, []));
  }

  inClosedRoots<R, A extends unknown[]>(script: Script<[ShadowRoot, ...A], R>, ...values: A): Promise<R[]> {
    return this.runWith((node) => node.shadowRootType === "closed", callSource(script, values, "this"));
  }

  async view({ width, height, colorScheme, forcedColors = false }: View): Promise<void> {
    await this.page.setViewportSize({ width, height });
    const forced = forcedColors ? "active" : "none";
    await this.page.emulateMedia({ colorScheme, forcedColors: forced, reducedMotion: "reduce" });
  }

  /** The accessibility tree of the page, parents before their children: what is told to a screen reader. */
  accessibility(): Promise<AccessibilityTree> {
    return getAccessibilityTree(this.session);
  }

  async clickAt({ x, y }: Point): Promise<void> {
    await this.page.mouse.click(x, y);
  }

  press(keys: Keys): Promise<void> {
    return this.page.keyboard.press(keys);
  }

  type(text: string): Promise<void> {
    return this.page.keyboard.type(text);
  }

  async compose(steps: readonly string[], chosen?: string): Promise<void> {
    for (const text of steps) {
      const end = { selectionStart: text.length, selectionEnd: text.length };
      await this.session.send("Input.imeSetComposition", { text, ...end });
    }
    if (chosen !== undefined) await this.session.send("Input.insertText", { text: chosen });
  }

  copy(): Promise<void> {
    return this.page.keyboard.press("ControlOrMeta+c");
  }

  activate(): Promise<void> {
    return this.page.bringToFront();
  }

  close(): Promise<void> {
    return this.page.close();
  }

  /** Runs an expression with each of the wanted nodes as `this`. */
  private async runWith<R>(wanted: (node: DomNode) => boolean, expression: string): Promise<R[]> {
    const results: R[] = [];
    for (const session of await this.sessions()) {
      for (const node of nodesUnder(await getDocument(session))) {
        if (!wanted(node)) continue;
        const { object } = await session.send("DOM.resolveNode", { backendNodeId: node.backendNodeId });
        const { result, exceptionDetails } = await session.send("Runtime.callFunctionOn", {
          objectId: object.objectId ?? "",
          functionDeclaration: `function () { return ${expression}; }`,
          awaitPromise: true,
          returnByValue: true,
        });
        if (exceptionDetails) throw new Error(exceptionDetails.exception?.description ?? exceptionDetails.text);
        results.push(result.value as R);
      }
    }
    return results;
  }

  /** One for each process that draws a part of the page. */
  private async sessions(): Promise<CDPSession[]> {
    const others = this.page
      .frames()
      .slice(1)
      .map((frame) =>
        // Refused for a frame in its parent's process, whose session sees it already.
        this.page
          .context()
          .newCDPSession(frame)
          .catch(() => null),
      );
    return [this.session, ...(await Promise.all(others)).filter((session) => session !== null)];
  }
}

interface NetLog {
  constants: { logEventTypes: Record<string, number> };
  events: { type: number; params?: { url?: string; initiator?: string } }[];
}

/** The browser's own record of its requests: nothing that any process does escapes it. */
async function trafficIn(file: string): Promise<Traffic[]> {
  const { constants, events } = JSON.parse(await readFile(file, "utf8")) as NetLog;
  const start = constants.logEventTypes["URL_REQUEST_START_JOB"];
  return events.flatMap(({ type, params }) =>
    type !== start || params?.url === undefined
      ? []
      : [{ address: params.url, initiator: (params.initiator ?? "not an origin").replace("not an origin", "browser") }],
  );
}

export class ChromiumDriver implements Driver<ChromiumTab> {
  readonly name = "Chromium";

  constructor(
    private readonly context: BrowserContext,
    readonly origin: string,
    private readonly workspace: string,
  ) {}

  async newTab(): Promise<ChromiumTab> {
    return ChromiumTab.create(await this.context.newPage());
  }

  async tabAt(address: string): Promise<ChromiumTab | null> {
    const page = this.context.pages().find((candidate) => candidate.url() === address);
    return page === undefined ? null : ChromiumTab.create(page);
  }

  async sideIsOpen(): Promise<boolean> {
    const [page] = this.context.pages();
    if (page === undefined) return false;
    const session = await this.context.newCDPSession(page);
    const { targetInfos } = await session.send("Target.getTargets");
    await session.detach();
    return targetInfos.some(({ url }) => url === `${this.origin}/sidepanel.html`);
  }

  async stopBackground(): Promise<void> {
    const [page] = this.context.pages();
    if (page === undefined) throw new Error("no tab to stop workers from");
    const session = await this.context.newCDPSession(page);
    // Not its last state: a page with something to say may have started it again.
    let stopped = false;
    session.on("ServiceWorker.workerVersionUpdated", ({ versions }) => {
      stopped ||= versions.some(
        ({ scriptURL, runningStatus }) => scriptURL.startsWith(this.origin) && runningStatus === "stopped",
      );
    });
    await session.send("ServiceWorker.enable");
    await session.send("ServiceWorker.stopAllWorkers");
    await until("the worker stops", () => Promise.resolve(stopped));
    await session.detach();
  }

  reloadExtension(): Promise<void> {
    return this.manage("developerPrivate.reload", this.id, { failQuietly: true });
  }

  switchExtension(on: boolean): Promise<void> {
    return this.manage("management.setEnabled", this.id, on);
  }

  /** By itself, as an extension may: the browser would ask first whether the user means it. */
  async removeExtension(): Promise<void> {
    const own = await this.context.newPage();
    await own.goto(`${this.origin}/popup.html`);
    const closed = own.waitForEvent("close");
    // It takes the page with it before it answers.
    await own.evaluate("chrome.management.uninstallSelf({ showConfirmDialog: false })").catch(() => undefined);
    await closed;
  }

  async complaints(): Promise<string[]> {
    const log = await readFile(join(this.workspace, "chrome_debug.log"), "utf8").catch(() => "");
    return log.split("\n").filter((line) => line.includes(":CONSOLE"));
  }

  private get id(): string {
    return this.origin.replace(/.*\//, "");
  }

  /** Calls what the browser's own list of extensions can. */
  private async manage(method: string, ...values: unknown[]): Promise<void> {
    const list = await this.context.newPage();
    await list.goto("chrome://extensions");
    // What was loaded from a folder is not loaded again without it.
    await list.evaluate("chrome.developerPrivate.updateProfileConfiguration({ inDeveloperMode: true })");
    await list.evaluate(`chrome.${method}(${values.map((value) => JSON.stringify(value)).join(", ")})`);
    await list.close();
  }

  async close(): Promise<Traffic[]> {
    await this.context.close();
    return trafficIn(join(this.workspace, "network.json"));
  }
}

/** The tab that opens after installing would come to the front in the middle of a test. */
async function closeFirstScreens(context: BrowserContext, address: string): Promise<void> {
  const find = () => context.pages().find((page) => page.url() === address);
  await until("the first screens open", () => Promise.resolve(find() !== undefined));
  await find()?.close();
}

export async function launchChromium({ extension, workspace }: LaunchOptions): Promise<ChromiumDriver> {
  const origin = extension === null ? "" : `chrome-extension://${await chromiumId(extension)}`;
  const context = await chromium.launchPersistentContext(workspace, {
    executablePath: chromiumProgram() ?? "chromium",
    viewport: { width: 1000, height: 720 },
    ignoreDefaultArgs: ["--disable-extensions", "--disable-back-forward-cache"],
    args: [
      ...headlessChromium,
      "--enable-logging",
      `--log-net-log=${join(workspace, "network.json")}`,
      ...(extension === null ? [] : [`--load-extension=${extension}`]),
    ],
  });
  try {
    if (extension !== null) await closeFirstScreens(context, `${origin}/welcome.html`);
  } catch (error) {
    await context.close();
    throw error;
  }
  return new ChromiumDriver(context, origin, workspace);
}
