/** What every DOM test needs: the content modules in one script, the system's Chromium, fixture pages. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { fileURLToPath } from "node:url";
import { chromium, type Page } from "playwright-core";
import { build } from "vite";
import { chromium as chromiumProgram, headlessChromium } from "../../.ci/lib/browsers.js";
import { count, isCounting } from "./coverage.ts";
import type { Lab } from "./lab.ts";

declare global {
  var lab: Lab;
  /** Shadow roots by host, closed ones too. */
  var shadowRoots: Map<Element, ShadowRoot>;
}

const here = (path: string) => fileURLToPath(new URL(path, import.meta.url));

async function bundle(): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: "warn",
    oxc: { jsx: { runtime: "automatic", importSource: "preact" } },
    build: {
      write: false,
      minify: false,
      sourcemap: isCounting && "inline",
      lib: { entry: here("lab.ts"), formats: ["iife"], name: "bundle" },
    },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!("output" in output)) throw new Error("No bundle");
  return isCounting ? `${output.output[0].code}\n//# sourceURL=lab.js` : output.output[0].code;
}

/** Stands in for the privileged getter that extensions have for closed roots. */
function rememberShadowRoots(): void {
  globalThis.shadowRoots = new Map();
  const attach = (element: Element, init: ShadowRootInit) => native.call(element, init);
  // eslint-disable-next-line @typescript-eslint/unbound-method -- called with its element
  const native = Element.prototype.attachShadow;
  Element.prototype.attachShadow = function (init) {
    const root = attach(this, init);
    globalThis.shadowRoots.set(this, root);
    return root;
  };
  const openOrClosedShadowRoot = (element: Element) => globalThis.shadowRoots.get(element) ?? null;
  Object.assign(globalThis, { chrome: { dom: { openOrClosedShadowRoot } } });
}

export interface PageOptions {
  colorScheme?: "light" | "dark";
  width?: number;
  height?: number;
}

export interface Browser {
  /** Opens HTML with the lab loaded. */
  open(html: string, options?: PageOptions): Promise<Page>;
  openFixture(name: string): Promise<Page>;
  close(): Promise<void>;
}

export async function startBrowser(): Promise<Browser> {
  const [script, chrome] = await Promise.all([
    bundle(),
    chromium.launch({ executablePath: chromiumProgram() ?? "chromium", args: headlessChromium }),
  ]);
  let served = "";
  // A real origin: some interfaces are missing on about:blank.
  const server = createServer((request, response) => {
    response.setHeader("content-type", "text/html; charset=utf-8");
    response.end(request.url === "/" ? served : "");
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;

  const open = async (html: string, options: PageOptions = {}): Promise<Page> => {
    const { colorScheme = "light", width = 1000, height = 800 } = options;
    const page = await chrome.newPage({ colorScheme, reducedMotion: "reduce", viewport: { width, height } });
    // tsx names functions by this helper, which functions sent to the page would miss.
    await count(page);
    await page.addInitScript("globalThis.__name = (value) => value");
    await page.addInitScript(rememberShadowRoots);
    served = html;
    await page.goto(address);
    await page.evaluate(script);
    return page;
  };
  return {
    open,
    openFixture: async (name) => open(await readFile(here(`fixtures/${name}.html`), "utf8")),
    close: async () => {
      for (const page of chrome.contexts().flatMap((context) => context.pages())) await page.close();
      await chrome.close();
      server.close();
    },
  };
}
