/**
 * Everything from a fresh clone to a look at the thing: sets up, builds, serves the demo on this machine only and opens
 * Chromium with the extension on the demo's chat page. Without a display it prints where everything is instead.
 */
import { spawn } from "node:child_process";
import { mkdtempSync, rmSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { build, outputs } from "./build.js";
import { chromium } from "./lib/browsers.js";
import { inRoot } from "./lib/paths.js";
import { say } from "./lib/report.js";
import { setUp } from "./setup.js";

const port = 4173;

async function serve() {
  // Only now: before the set-up there may be no Node packages.
  const { preview } = await import("vite");
  const server = await preview({
    configFile: false,
    root: inRoot("www"),
    appType: "mpa",
    logLevel: "error",
    build: { outDir: inRoot(outputs.demo) },
    // Taken already? The next free one is as good.
    preview: { host: "127.0.0.1", port, strictPort: false },
  });
  const address = server.resolvedUrls?.local[0];
  if (!address) throw new Error("the server has no address");
  return { address, close: () => server.close() };
}

/**
 * A browser of its own, so that the reader's profile stays as it is.
 * @param {string} program
 * @param {string} profile
 * @param {string} address
 */
function open(program, profile, address) {
  const extension = inRoot(outputs.chromium);
  return spawn(
    program,
    [
      `--user-data-dir=${profile}`,
      `--load-extension=${extension}`,
      "--disable-features=DisableLoadExtensionCommandLineSwitch",
      "--no-first-run",
      "--no-default-browser-check",
      // Chromium refuses to run as root inside its sandbox.
      ...(process.getuid?.() === 0 ? ["--no-sandbox"] : []),
      address,
    ],
    { stdio: "ignore" },
  );
}

setUp();
build();
const server = await serve();
const chat = new URL("chat.html", server.address).href;
const hasDisplay = Boolean(process.env["DISPLAY"] ?? process.env["WAYLAND_DISPLAY"]);
const program = chromium();

/** @type {import("node:child_process").ChildProcess | undefined} */
let browser;
/** The browser first: its profile can only be removed once it has written the last of it. */
const finish = () => {
  if (browser && browser.exitCode === null && browser.signalCode === null) browser.kill();
  else void server.close().finally(() => process.exit(0));
};
// Vite's own way to end would leave the browser behind.
process.removeAllListeners("SIGTERM");
process.on("SIGTERM", finish);
process.on("SIGINT", finish);

say(`\nThe demo is at ${server.address} and the chat to try the extension on at ${chat}`);
if (hasDisplay && program) {
  const profile = mkdtempSync(join(tmpdir(), "shizha-profile-"));
  browser = open(program, profile, chat);
  browser.once("exit", () => {
    rmSync(profile, { recursive: true, force: true, maxRetries: 5 });
    finish();
  });
  say("Chromium is opening with the extension. Close it or press Ctrl-C to end.");
} else {
  say(`There is no display here. To load the extension in a browser elsewhere:
  Chromium  chrome://extensions, developer mode, "Load unpacked": ${inRoot(outputs.chromium)}
  Firefox   about:debugging, "Load Temporary Add-on": ${inRoot(outputs.firefox, "manifest.json")}
Press Ctrl-C to end.`);
}
