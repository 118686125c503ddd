/** Memory, as Chromium's DevTools tell it. */
import { readFile } from "node:fs/promises";
import type { CDPSession } from "playwright-core";
import type { ChromiumDriver, ChromiumTab } from "../../e2e/lib/chromium.ts";

const MB = 2 ** 20;

export const sessionOf = (tab: ChromiumTab) => tab.page.context().newCDPSession(tab.page);

export function browserSession(tab: ChromiumTab): Promise<CDPSession> {
  const browser = tab.page.context().browser();
  if (browser === null) throw new Error("no session with the browser itself");
  return browser.newBrowserCDPSession();
}

/** All worlds of the page together (MB), after a collection. */
export async function heapOf(tab: ChromiumTab): Promise<number> {
  const session = await sessionOf(tab);
  await session.send("HeapProfiler.collectGarbage");
  const { usedSize } = await session.send("Runtime.getHeapUsage");
  return usedSize / MB;
}

/** A question to another target of the browser, through the session with the browser itself. */
async function askTarget(session: CDPSession, targetId: string, method: string): Promise<Record<string, number>> {
  const { sessionId } = await session.send("Target.attachToTarget", { targetId, flatten: false });
  const answer = new Promise<string>((resolve) => {
    session.on("Target.receivedMessageFromTarget", (event) => {
      const isAnswer = event.sessionId === sessionId && event.message.includes(`"id":1`);
      if (isAnswer) resolve(event.message);
    });
  });
  await session.send("Target.sendMessageToTarget", { sessionId, message: JSON.stringify({ id: 1, method }) });
  const { result, error } = JSON.parse(await answer) as {
    result?: Record<string, number>;
    error?: { message: string };
  };
  await session.send("Target.detachFromTarget", { sessionId });
  if (result === undefined) throw new Error(`${method}: ${error?.message ?? "no result"}`);
  return result;
}

/** JavaScript's memory. */
export async function backgroundMemory({ origin }: ChromiumDriver, tab: ChromiumTab): Promise<Record<string, number>> {
  const session = await browserSession(tab);
  const { targetInfos } = await session.send("Target.getTargets");
  const worker = targetInfos.find(({ type, url }) => type === "service_worker" && url.startsWith(origin));
  if (worker === undefined) throw new Error("the background is not running");
  await askTarget(session, worker.targetId, "HeapProfiler.collectGarbage");
  const { usedSize = 0, backingStorageSize = 0 } = await askTarget(session, worker.targetId, "Runtime.getHeapUsage");
  return {
    "background's heap (MB)": usedSize / MB,
    "background's buffers (MB)": backingStorageSize / MB,
  };
}

/**
 * What the process of the extension holds of its own (MB), the engine's memory included, where the system says so (Linux);
 * null elsewhere. It is not given back at once, so it tells less about small changes.
 */
export async function extensionProcess(tab: ChromiumTab): Promise<number | null> {
  const session = await browserSession(tab);
  const { processInfo } = await session.send("SystemInfo.getProcessInfo");
  for (const { id } of processInfo) {
    const command = await readFile(`/proc/${id}/cmdline`, "utf8").catch(() => "");
    if (!command.includes("--extension-process")) continue;
    const status = await readFile(`/proc/${id}/status`, "utf8");
    return Number(/^RssAnon:\s*(\d+) kB/m.exec(status)?.[1]) / 1_024;
  }
  return null;
}
