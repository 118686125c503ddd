/** Firefox, driven by WebDriver BiDi; its privileged scope tells what no page can. */
import { chmod, readFile, writeFile } from "node:fs/promises";
import { join } from "node:path";

import puppeteer, { type Browser } from "puppeteer-core";

import { firefox } from "../../../.ci/lib/browsers.js";
import { Bidi, type Context, type RemoteNode } from "./bidi.ts";
import {
  callSource,
  type Driver,
  type Key,
  type Keys,
  type LaunchOptions,
  type Point,
  type Script,
  type Tab,
  type Traffic,
  type View,
} from "./driver.ts";
import { firefoxId } from "./extension.ts";
import { until, untilEqual } from "./poll.ts";

/** Fixed, so that the addresses of the extension's pages are known. */
const UUID = "2b5c8a3e-7d41-4c53-9c1f-0f6a1c2d3e4f";
/** Keys as WebDriver writes them. */
const KEYS: Record<Key, string> = {
  Escape: "\uE00C",
  Tab: "\uE004",
  Enter: "\uE007",
  Backspace: "\uE003",
  Home: "\uE011",
  End: "\uE010",
};
const CONTROL = "\uE009";
const CONTROL_AND = "Control+";

function strokes(value: string): object[] {
  return ["keyDown", "keyUp"].map((type) => ({ type, value }));
}

function flatten(contexts: readonly Context[]): Context[] {
  return contexts.flatMap((context) => [context, ...flatten(context.children)]);
}

function* closedRootsUnder({ value }: RemoteNode): Generator<RemoteNode> {
  const root = value?.shadowRoot;
  if (root?.value?.mode === "closed") yield root;
  if (root) yield* closedRootsUnder(root);
  for (const child of value?.children ?? []) yield* closedRootsUnder(child);
}

export class FirefoxTab implements Tab {
  constructor(
    private readonly bidi: Bidi,
    private readonly context: string,
    /** Has pages told that the user wants these colours, and no motion. */
    private readonly prefer: (colors: Pick<View, "colorScheme" | "forcedColors">) => Promise<unknown>,
  ) {}

  async load(address: string): Promise<void> {
    // For the extension's own pages the end of loading is never announced.
    const own = address.startsWith("moz-extension:");
    await this.bidi.send("browsingContext.navigate", {
      context: this.context,
      url: address,
      wait: own ? "none" : "complete",
    });
    if (own) await until(`${address} loads`, () => this.run((wanted) => location.href === wanted, address));
  }

  run<A extends unknown[], R>(script: Script<A, R>, ...values: A): Promise<R> {
    return this.bidi.evaluate({ context: this.context }, callSource(script, values));
  }

  async runInFrames<R>(script: Script<[], R>): Promise<R[]> {
    const expression = callSource(script, []);
    const frames = flatten(await this.bidi.tree(this.context));
    return Promise.all(frames.map(({ context }) => this.bidi.evaluate<R>({ context }, expression)));
  }

  async inClosedRoots<R, A extends unknown[]>(script: Script<[ShadowRoot, ...A], R>, ...values: A): Promise<R[]> {
    const results: R[] = [];
    for (const { context } of flatten(await this.bidi.tree(this.context))) {
      // Node references are handed to a sandbox, so the page's world stays as it is.
      const target = { context, sandbox: "test" };
      for (const { sharedId } of closedRootsUnder(await this.bidi.describe(target))) {
        if (sharedId === undefined) continue;
        results.push(await this.bidi.evaluate(target, callSource(script, values, "node0"), [sharedId]));
      }
    }
    return results;
  }

  async view({ width, height, ...colors }: View): Promise<void> {
    await this.bidi.send("browsingContext.setViewport", { context: this.context, viewport: { width, height } });
    await this.prefer(colors);
  }

  async clickAt({ x, y }: Point): Promise<void> {
    await this.perform({
      type: "pointer",
      id: "mouse",
      actions: [
        { type: "pointerMove", x: Math.round(x), y: Math.round(y) },
        { type: "pointerDown", button: 0 },
        { type: "pointerUp", button: 0 },
      ],
    });
  }

  press(keys: Keys): Promise<void> {
    const valueOf = (name: string) => (name in KEYS ? KEYS[name as Key] : name);
    if (!keys.startsWith(CONTROL_AND)) return this.type(valueOf(keys));
    return this.keyboard([
      { type: "keyDown", value: CONTROL },
      ...strokes(valueOf(keys.slice(CONTROL_AND.length))),
      { type: "keyUp", value: CONTROL },
    ]);
  }

  type(text: string): Promise<void> {
    return this.keyboard(Array.from(text).flatMap(strokes));
  }

  copy(): Promise<void> {
    return this.press("Control+c");
  }

  async activate(): Promise<void> {
    await this.bidi.send("browsingContext.activate", { context: this.context });
  }

  async close(): Promise<void> {
    await this.bidi.send("browsingContext.close", { context: this.context });
  }

  private keyboard(actions: object[]): Promise<void> {
    return this.perform({ type: "key", id: "keyboard", actions });
  }

  private async perform(source: object): Promise<void> {
    await this.bidi.send("input.performActions", { context: this.context, actions: [source] });
  }
}

/** Runs in the browser's own scope, which TypeScript knows nothing of. */
const START_RECORDING = `(() => {
  globalThis.shizhaTraffic = [];
  Services.obs.addObserver((subject) => {
    const channel = subject.QueryInterface(Ci.nsIHttpChannel);
    const principal = channel.loadInfo?.triggeringPrincipal;
    globalThis.shizhaTraffic.push({
      address: channel.URI.spec,
      initiator: !principal || principal.isSystemPrincipal ? "browser" : principal.originNoSuffix,
    });
  }, "http-on-modify-request");
  return true;
})()`;

export class FirefoxDriver implements Driver {
  readonly name = "Firefox";
  readonly origin = `moz-extension://${UUID}`;

  constructor(
    private readonly browser: Browser,
    private readonly bidi: Bidi,
    private readonly id: string,
    private readonly output: { file: string; errors: string[] },
  ) {}

  async newTab(): Promise<FirefoxTab> {
    const { context } = await this.bidi.send<{ context: string }>("browsingContext.create", { type: "tab" });
    return this.tabIn(context);
  }

  async tabAt(address: string): Promise<FirefoxTab | null> {
    const context = (await this.bidi.tree()).find(({ url }) => url === address);
    return context === undefined ? null : this.tabIn(context.context);
  }

  sideIsOpen(): Promise<boolean> {
    const window = 'Services.wm.getMostRecentWindow("navigator:browser")';
    return this.privileged(
      `${window}.SidebarController.isOpen && ${window}.SidebarController.currentID.endsWith("-sidebar-action")`,
    );
  }

  async stopBackground(): Promise<void> {
    const extension = `WebExtensionPolicy.getByID(${JSON.stringify(this.id)}).extension`;
    // A page that still has something to say starts it again at once: only a stop that was seen counts.
    const stopping = `${extension}.terminateBackground().then(() => ${extension}.backgroundState)`;
    await untilEqual("the event page's state", () => this.privileged<string>(stopping), "stopped");
  }

  reloadExtension(): Promise<void> {
    return this.manage("reload");
  }

  switchExtension(on: boolean): Promise<void> {
    return this.manage(on ? "enable" : "disable");
  }

  removeExtension(): Promise<void> {
    return this.manage("uninstall");
  }

  async complaints(): Promise<string[]> {
    const lines = [...(await readFile(this.output.file, "utf8")).split("\n"), ...this.output.errors];
    // Firefox's own parts put their name first: `console.error: Name: `.
    const ofPages = /^console\.\w+: (?!\S+: ?$)|(?:JavaScript|Security) \w+: (?:moz-extension|http):/;
    return lines.filter((line) => ofPages.test(line));
  }

  async close(): Promise<Traffic[]> {
    const traffic = await this.privileged<Traffic[]>("globalThis.shizhaTraffic");
    await this.browser.close();
    return traffic;
  }

  /** Calls what the browser's own list of extensions can. */
  private async manage(method: "reload" | "enable" | "disable" | "uninstall"): Promise<void> {
    const addon = `ChromeUtils.importESModule("resource://gre/modules/AddonManager.sys.mjs").AddonManager.getAddonByID(${JSON.stringify(this.id)})`;
    await this.privileged(`${addon}.then(async (addon) => { await addon.${method}(); return true; })`);
  }

  async privileged<R>(expression: string): Promise<R> {
    const [window] = await this.bidi.tree(undefined, "chrome");
    if (window === undefined) throw new Error("the browser has no window");
    return this.bidi.evaluate({ context: window.context }, expression);
  }

  /** The tab that opens after installing would come to the front in the middle of a test. */
  async closeFirstScreens(): Promise<void> {
    const find = async () => (await this.bidi.tree()).find(({ url }) => url === `${this.origin}/welcome.html`);
    await until("the first screens open", async () => (await find()) !== undefined);
    const context = (await find())?.context;
    if (context !== undefined) await this.bidi.send("browsingContext.close", { context });
  }

  private tabIn(context: string): FirefoxTab {
    return new FirefoxTab(this.bidi, context, ({ colorScheme, forcedColors }) => {
      const preferences = {
        "layout.css.prefers-color-scheme.content-override": colorScheme === "dark" ? 0 : 1,
        "browser.display.document_color_use": forcedColors === true ? 2 : 1,
        "ui.prefersReducedMotion": 1,
      };
      const set = "([name, value]) => Services.prefs.setIntPref(name, value)";
      return this.privileged(`Object.entries(${JSON.stringify(preferences)}).forEach(${set})`);
    });
  }

  startRecording(): Promise<boolean> {
    return this.privileged(START_RECORDING);
  }
}

/** Puppeteer throws the browser's standard output away, which is where the consoles of all its processes go. */
async function programThatWritesTo(file: string, folder: string): Promise<string> {
  const script = join(folder, "firefox.sh");
  const quote = (text: string) => `'${text.replaceAll("'", `'\\''`)}'`;
  await writeFile(script, `#!/bin/sh\nexec ${quote(firefox() ?? "firefox")} "$@" >${quote(file)}\n`);
  await chmod(script, 0o700);
  return script;
}

export async function launchFirefox({ extension, workspace }: LaunchOptions): Promise<Driver> {
  const id = extension === null ? "" : await firefoxId(extension);
  const output = { file: join(workspace, "console.log"), errors: [] as string[] };
  const browser = await puppeteer.launch({
    browser: "firefox",
    executablePath: await programThatWritesTo(output.file, workspace),
    headless: true,
    userDataDir: join(workspace, "profile"),
    defaultViewport: null,
    args: ["--remote-allow-system-access", "--width=1000", "--height=800"],
    extraPrefsFirefox: {
      ...(extension === null ? {} : { "extensions.webextensions.uuids": JSON.stringify({ [id]: UUID }) }),
      "devtools.console.stdout.content": true,
      "devtools.console.stdout.chrome": false,
      // Else a process that ends with its last tab breaks off the script it runs, and blames it in the log.
      "dom.abort_script_on_child_shutdown": false,
      // The popup is tested in a tab that is not looked at.
      "dom.min_background_timeout_value": 4,
      "dom.min_background_timeout_value_without_budget_throttling": 4,
    },
  });
  browser.process()?.stderr?.on("data", (data: Buffer) => output.errors.push(...data.toString().split("\n")));
  const driver = new FirefoxDriver(browser, new Bidi(browser), id, output);
  try {
    await driver.startRecording();
    if (extension !== null) {
      await browser.installExtension(extension);
      await driver.closeFirstScreens();
    }
  } catch (error) {
    await browser.close();
    throw error;
  }
  return driver;
}
