/** Where the contest is run: Node, and the system's browsers without a window. */
import { readFile } from "node:fs/promises";
import { createServer } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { pathToFileURL } from "node:url";
import puppeteer from "puppeteer-core";
import { build } from "vite";
import { chromium, firefox, headlessChromium } from "../../.ci/lib/browsers.js";
import { inRoot } from "../../.ci/lib/paths.js";
import { contest, type Contest, type Text } from "./contest.ts";
import type { Limits } from "./rounds.ts";

export type Host = (texts: readonly Text[], limits: Limits) => Promise<Contest>;

const TYPES: Record<string, string> = {
  "": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".wasm": "application/wasm",
  ".json": "application/json",
  ".txt": "text/plain; charset=utf-8",
};

/** A contest takes many minutes. */
const PATIENCE = 3_600_000;

const node: Host = (texts, limits) => {
  let instance = 0;
  return contest(
    {
      read: async (file) => new Uint8Array(await readFile(inRoot("target", file))).buffer,
      load: (file) => import(`${pathToFileURL(inRoot("target", file)).href}?instance=${(instance += 1)}`),
    },
    texts,
    limits,
  );
};

/** The contest as one script for a page. */
async function script(): Promise<string> {
  const entry = inRoot("benches/peers/page.ts");
  const result = await build({
    configFile: false,
    logLevel: "warn",
    build: { write: false, target: "es2022", lib: { entry, formats: ["es"] } },
  });
  const [output] = Array.isArray(result) ? result : [result];
  if (!("output" in output)) throw new Error("No bundle");
  return output.output[0].code;
}

/** Serves the script and what is under `target`, so that the page's clock is as fine as browsers let it be. */
async function serve(): Promise<{ address: string; stop: () => void }> {
  const page = `<!doctype html><meta charset="utf-8"><script type="module">${await script()}</script>`;
  const server = createServer((request, response) => {
    const path = normalize(new URL(request.url ?? "/", "http://localhost").pathname);
    const content = path === "/" ? Promise.resolve(page) : readFile(join(inRoot("target"), path));
    content.then(
      (body) =>
        response
          .writeHead(200, {
            "content-type": TYPES[extname(path)] ?? "application/octet-stream",
            "cross-origin-opener-policy": "same-origin",
            "cross-origin-embedder-policy": "require-corp",
          })
          .end(body),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${port}/`,
    stop: () => {
      server.closeAllConnections();
      server.close();
    },
  };
}

const inBrowser =
  (browser: "chrome" | "firefox", program: string | undefined): Host =>
  async (texts, limits) => {
    if (program === undefined) throw new Error(`${browser} is not installed`);
    const site = await serve();
    const driver = await puppeteer.launch({
      browser,
      executablePath: program,
      headless: true,
      protocolTimeout: PATIENCE,
      args: browser === "chrome" ? headlessChromium : [],
    });
    try {
      const page = await driver.newPage();
      page.on("pageerror", (error) => console.error(error));
      await page.goto(site.address);
      await page.waitForFunction("globalThis.contest !== undefined");
      const call = `contest(${JSON.stringify(texts)}, ${JSON.stringify(limits)})`;
      return (await page.evaluate(call)) as Contest;
    } finally {
      await driver.close();
      site.stop();
    }
  };

export const hosts: Record<string, Host> = {
  Node: node,
  Chromium: inBrowser("chrome", chromium()),
  Firefox: inBrowser("firefox", firefox()),
};
