/**
 * Serves the frames: one Port each, batches in, verdicts out.
 *
 * The Ports known here are those of this life of the worker. Nothing depends on
 * them for correctness: a frame whose Port broke connects again when it has
 * something to say, and repeats its summary then.
 */
import type { Input, Report } from "@engine";
import { browser, type Browser } from "wxt/browser";
import { openLearnPage } from "../learn/address";
import { wordsOf } from "../shared/dismissal";
import {
  parse,
  contentMessage,
  PORT_NAME,
  type BackgroundMessage,
  type ContentMessage,
  type Verdict,
} from "../shared/protocol";
import type { Settings } from "../shared/settings";
import { readSettings, scanOptionsOf, setSiteRead } from "../shared/settings-store";
import { siteOf, type Access } from "../shared/sites";
import { accessIn } from "./access";
import { adviceOn } from "./advice";
import { showCount, showFailure } from "./badge";
import { check } from "./check";
import { areDismissed, setDismissed } from "./dismissed";
import * as engine from "./engine";
import { changeTab, readTab } from "./frames";
import { hashOf } from "./hash";
import { withFrame } from "./tab-record";

interface Frame {
  tabId: number;
  frameId: number;
  site: string;
  port: Browser.runtime.Port;
}

const frames = new Set<Frame>();
/** The frame of each tab that shows its card. */
const holders = new Map<number, Frame>();

function send(frame: Frame, message: BackgroundMessage): void {
  // A Port that broke meanwhile throws; its frame asks again by itself.
  if (frames.has(frame)) frame.port.postMessage(message);
}

/** The site the user sees in the address bar decides, not that of an embedded frame. */
async function siteOfTab(frame: Frame): Promise<string> {
  if (frame.frameId === 0) return frame.site;
  const address = siteOf(frame.port.sender?.tab?.url);
  // A page without an address of its own is of the site that opened it, which only its own frame can tell.
  if (address !== "" && address !== "about:") return address;
  for (const other of frames) if (other.tabId === frame.tabId && other.frameId === 0) return other.site;
  return (await readTab(frame.tabId))[0]?.site ?? frame.site;
}

async function showBadge(tabId: number): Promise<void> {
  const record = await readTab(tabId);
  const broke = Object.values(record).some(({ summary }) => summary.state === "failed");
  if (broke || engine.hasFailed()) await showFailure(tabId);
  else await showCount(tabId, record);
}

async function accessOf(frame: Frame, settings: Settings): Promise<Access> {
  return accessIn(frame.tabId, await siteOfTab(frame), settings);
}

async function begin(frame: Frame, id: number): Promise<void> {
  const settings = await readSettings();
  const access = await accessOf(frame, settings);
  // The frame is about to collect what is to be scanned.
  if (access === "read") engine.prepare();
  send(frame, { kind: "access", id, access, settings: await hashOf(JSON.stringify(settings)) });
}

/** Adds what the user said of the same words before. Without a risk there is nothing to dismiss. */
async function withDismissals(inputs: Input[], reports: Report[]): Promise<Verdict[]> {
  const words = reports.map((report, index) => (report.risk === "none" ? null : wordsOf(inputs[index] ?? "", report)));
  const risky = words.filter((text) => text !== null);
  const answers = await areDismissed(risky);
  const dismissed = new Set<string | null>(risky.filter((_, index) => answers[index]));
  return reports.map((report, index) => ({ report, dismissed: dismissed.has(words[index] ?? null) }));
}

async function scan(frame: Frame, { id, inputs, context }: Extract<ContentMessage, { kind: "scan" }>): Promise<void> {
  // A frame that asks was let read before: the engine loads while that is looked up again.
  engine.prepare();
  const settings = await readSettings();
  if ((await accessOf(frame, settings)) !== "read") {
    send(frame, { kind: "refused", id, reason: "off" });
    return;
  }
  let reports;
  try {
    const options = scanOptionsOf(settings);
    reports = await engine.scan(inputs, { ...options, context, host: frame.site });
  } catch (error) {
    console.error("Not scanned:", error);
    send(frame, { kind: "refused", id, reason: "engine" });
    await showBadge(frame.tabId);
    return;
  }
  send(frame, { kind: "result", id, verdicts: await withDismissals(inputs, reports) });
}

/**
 * Answers what a card has to say. One card at a time: the page itself comes
 * before its embedded frames, and otherwise only the user moves the card.
 */
async function advise(frame: Frame, { id, scam, asked }: Extract<ContentMessage, { kind: "advise" }>): Promise<void> {
  const holder = holders.get(frame.tabId) ?? frame;
  if (holder !== frame && !asked && frame.frameId !== 0) {
    send(frame, { kind: "taken", id });
    return;
  }
  holders.set(frame.tabId, frame);
  if (holder !== frame) send(holder, { kind: "yield" });
  await consult(frame, id, scam);
}

/** Answers what there is to say of a scam type, to this user. */
async function consult(frame: Frame, id: number, scam: string | null): Promise<void> {
  send(frame, { kind: "advice", id, advice: await adviceOn(scam, await readSettings()) });
}

/** Puts the second half of the content script into the frame (see docs/decisions/0018). */
async function equip({ tabId, frameId }: Frame): Promise<void> {
  const target = { tabId, frameIds: [frameId] };
  await browser.scripting.executeScript({ target, files: ["/warnings.js"], injectImmediately: true });
}

/** Tells the embedded frames what the page's own address decided after they began. */
async function stopIfForbidden(tabId: number, site: string): Promise<void> {
  if ((await accessIn(tabId, site, await readSettings())) === "read") return;
  for (const frame of frames) if (frame.tabId === tabId) send(frame, { kind: "stop" });
}

async function record(frame: Frame, { summary }: Extract<ContentMessage, { kind: "summary" }>): Promise<void> {
  await changeTab(frame.tabId, (before) => {
    const after = withFrame(before, frame.frameId, { site: frame.site, summary });
    if (frame.frameId !== 0 || before[0]?.summary.document === summary.document) return after;
    // A new page: of the frames on record only those still connected are its own.
    const connected = new Set([...frames].filter((f) => f.tabId === frame.tabId).map((f) => f.frameId));
    return Object.fromEntries(Object.entries(after).filter(([frameId]) => connected.has(Number(frameId))));
  });
  await showBadge(frame.tabId);
}

/** Remembers what the user said of a text. */
async function keepAnswer(frame: Frame, { kind, text }: { kind: "dismiss" | "restore"; text: string }): Promise<void> {
  try {
    await setDismissed(text, kind === "dismiss");
  } catch (error) {
    console.error(`Could not keep "${kind}":`, error);
    send(frame, { kind: "unkept" });
  }
}

async function handle(frame: Frame, message: ContentMessage): Promise<void> {
  switch (message.kind) {
    case "begin":
      return begin(frame, message.id);
    case "scan":
      return scan(frame, message);
    case "advise":
      return advise(frame, message);
    case "consult":
      return consult(frame, message.id, message.scam);
    case "equip":
      await equip(frame);
      send(frame, { kind: "equipped", id: message.id });
      return;
    case "release":
      release(frame);
      return;
    case "summary":
      return record(frame, message);
    case "dismiss":
    case "restore":
      return keepAnswer(frame, message);
    case "learn":
      return openLearnPage(message.scam);
    case "check":
      makeWay(frame);
      send(frame, { kind: "answer", id: message.id, answer: await check(message.checked, frame.site) });
      return;
    case "disable":
      if (!(await setSiteRead(await siteOfTab(frame), false))) send(frame, { kind: "unkept" });
      return;
  }
}

/** The user turned to this frame, where an answer is to be seen: no other's card lies over it. */
function makeWay(frame: Frame): void {
  const holder = holders.get(frame.tabId);
  if (holder === undefined || holder === frame) return;
  holders.delete(frame.tabId);
  send(holder, { kind: "yield" });
}

function release(frame: Frame): void {
  if (holders.get(frame.tabId) === frame) holders.delete(frame.tabId);
}

/** A frame that went away while the worker ran takes its count with it. */
async function forget(frame: Frame): Promise<void> {
  frames.delete(frame);
  release(frame);
  for (const other of frames) if (other.tabId === frame.tabId && other.frameId === frame.frameId) return;
  await changeTab(frame.tabId, (before) =>
    Object.fromEntries(Object.entries(before).filter(([frameId]) => Number(frameId) !== frame.frameId)),
  );
  await showBadge(frame.tabId);
}

function hangUp(frame: Frame): void {
  frame.port.disconnect();
  forget(frame).catch(() => undefined);
}

export function acceptPort(port: Browser.runtime.Port): void {
  const { sender } = port;
  const tabId = sender?.tab?.id;
  if (port.name !== PORT_NAME || sender?.id !== browser.runtime.id || tabId === undefined) {
    port.disconnect();
    return;
  }
  const url = sender.url === "about:blank" || sender.url === "about:srcdoc" ? sender.origin : sender.url;
  const frame: Frame = { tabId, frameId: sender.frameId ?? 0, site: siteOf(url), port };
  frames.add(frame);
  port.onMessage.addListener((raw: unknown) => {
    const message = parse(contentMessage, raw, "a content script");
    if (message === null) port.disconnect();
    else {
      handle(frame, message).catch((error: unknown) => {
        // Storage is out of reach while the background is being stopped. A question is asked again when its Port breaks,
        // a few times, and then the frame says so; anything else is lost, and said here.
        if ("id" in message) hangUp(frame);
        else console.error(`Could not handle "${message.kind}":`, error);
      });
    }
  });
  port.onDisconnect.addListener(() => {
    // A page that the browser keeps for going back to closes its Port with a reason; unread, the browser would complain.
    Reflect.get(browser.runtime, "lastError");
    // A browser that closes takes the storage away first; nothing is left to note then.
    forget(frame).catch(() => undefined);
  });
  if (frame.frameId === 0) void stopIfForbidden(tabId, frame.site);
}
