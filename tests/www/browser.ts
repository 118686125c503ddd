/** What every test of the demo needs: the built files on a plain static server, and the system's Chromium. */
import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { createServer, type Server } from "node:http";
import type { AddressInfo } from "node:net";
import { extname, join, normalize } from "node:path";
import { fileURLToPath } from "node:url";

import { chromium, type Browser, type Page } from "playwright-core";

import { chromium as chromiumProgram, headlessChromium } from "../../.ci/lib/browsers.js";

const BUILT = fileURLToPath(new URL("../../dist/www/", import.meta.url));

const TYPES: Record<string, string> = {
  ".html": "text/html; charset=utf-8",
  ".js": "text/javascript",
  ".css": "text/css",
  ".svg": "image/svg+xml",
  ".png": "image/png",
  ".wasm": "application/wasm",
  ".webmanifest": "application/manifest+json",
};

export interface Site {
  /** Ends with a slash. In a folder, as on a host that serves many projects, to prove that all addresses are relative. */
  address: string;
  stop: () => Promise<void>;
}

/** `broken` names a kind of file (".wasm") that the server refuses to deliver. */
export async function serve(broken?: string): Promise<Site> {
  if (!existsSync(join(BUILT, "index.html"))) throw new Error("dist/www is missing: build the demo first");
  const server: Server = createServer((request, response) => {
    const path = new URL(request.url ?? "/", "http://localhost").pathname.replace(/^\/demo\//, "");
    const file = join(BUILT, normalize(path === "" ? "index.html" : path));
    const type = TYPES[extname(file)];
    if (!file.startsWith(BUILT) || type === undefined || extname(file) === broken) {
      response.writeHead(404).end();
      return;
    }
    readFile(file).then(
      (content) => response.writeHead(200, { "content-type": type }).end(content),
      () => response.writeHead(404).end(),
    );
  });
  await new Promise<void>((resolve) => server.listen(0, "127.0.0.1", resolve));
  const { port } = server.address() as AddressInfo;
  return {
    address: `http://127.0.0.1:${String(port)}/demo/`,
    stop: () =>
      new Promise((resolve) => {
        server.closeAllConnections();
        server.close(() => {
          resolve();
        });
      }),
  };
}

export function launch(): Promise<Browser> {
  return chromium.launch({
    executablePath: chromiumProgram() ?? "chromium",
    args: headlessChromium,
  });
}

export interface Visit {
  page: Page;
  /** What a visitor's browser complained about; a healthy page leaves it empty. */
  complaints: string[];
  /** Requests to anywhere but the site. */
  foreign: string[];
  close: () => Promise<void>;
}

type Setting = Parameters<Browser["newContext"]>[0];

/** A visitor of their own: nothing stored, nothing cached. */
export async function visit(browser: Browser, site: Site, path: string, setting: Setting = {}): Promise<Visit> {
  const context = await browser.newContext({ locale: "zh-CN", ...setting });
  const page = await context.newPage();
  // Everything is local: whatever takes longer than this will not come.
  page.setDefaultTimeout(10_000);
  const complaints: string[] = [];
  const foreign: string[] = [];
  page.on("pageerror", (error) => complaints.push(error.message));
  page.on("console", (message) => {
    if (message.type() === "error") complaints.push(message.text());
  });
  context.on("request", (request) => {
    if (!request.url().startsWith(site.address)) foreign.push(request.url());
  });
  await page.goto(site.address + path);
  return { page, complaints, foreign, close: () => context.close() };
}
