/** What the browser's own record says the main thread of a page did, and how much of it was the extension's. */
import type { CDPSession } from "playwright-core";

/** Where scripts of extensions are; there is but one. */
const OWN = "chrome-extension://";

/** Times in µs of the browser's clock. */
interface TraceEvent {
  name: string;
  cat: string;
  ph: string;
  pid: number;
  tid: number;
  ts: number;
  dur?: number;
  /** CPU time: on a busy machine less than `dur`. */
  tdur?: number;
  args: {
    name?: string;
    data?: { url?: string; fileName?: string; frame?: string; stackTrace?: { url?: string }[] };
    /** Of a timer or frame: who asked for it is in the events around it. */
    beginData?: { stackTrace?: { url?: string }[] };
  };
}

/** All times in ms of the processor, which other programs on the machine do not lengthen. */
export interface Work {
  /** Tasks in which the extension's script ran. */
  tasks: number;
  /** The longest of them, with whatever of the page's ran in the same task. */
  longest: number;
  /** The longest stretch of the extension's own script in one task, layout and style it forced included. */
  longestOwn: number;
  /** All of its script. */
  total: number;
  /** How often the script was entered, by what entered it. */
  entries: Record<string, number>;
}

const CATEGORIES = [
  "devtools.timeline",
  "disabled-by-default-devtools.timeline",
  "toplevel",
  "v8.execute",
  "__metadata",
];

export async function startTrace(session: CDPSession): Promise<() => Promise<TraceEvent[]>> {
  await session.send("Tracing.start", {
    transferMode: "ReturnAsStream",
    traceConfig: { includedCategories: CATEGORIES, excludedCategories: ["*"], recordMode: "recordAsMuchAsPossible" },
  });
  return async () => {
    const complete = new Promise<{ stream?: string }>((resolve) => {
      session.once("Tracing.tracingComplete", resolve);
    });
    await session.send("Tracing.end");
    const { stream = "" } = await complete;
    const parts: string[] = [];
    for (;;) {
      const { data, eof, base64Encoded } = await session.send("IO.read", { handle: stream, size: 1 << 22 });
      parts.push(base64Encoded === true ? Buffer.from(data, "base64").toString() : data);
      if (eof) break;
    }
    await session.send("IO.close", { handle: stream });
    return (JSON.parse(parts.join("")) as { traceEvents: TraceEvent[] }).traceEvents;
  };
}

const isTask = ({ name, dur }: TraceEvent) => name === "RunTask" && dur !== undefined;
/**
 * Script of the extension. Idle callbacks and calls without an address are counted as its own, too: a promise or a message
 * leads into it without naming it, and the measured pages have neither idle callbacks nor nameless scripts.
 */
const isOwn = ({ name, args }: TraceEvent) =>
  name === "FireIdleCallback" ||
  (name === "EvaluateScript" && args.data?.url?.startsWith(OWN) === true) ||
  (name === "FunctionCall" && (!args.data?.url || args.data.url.startsWith(OWN)));

const timeOf = ({ tdur, dur = 0 }: TraceEvent) => tdur ?? dur;
const endOf = ({ ts, dur = 0 }: TraceEvent) => ts + dur;

function threadsOf(events: readonly TraceEvent[]): Iterable<TraceEvent[]> {
  const threads = new Map<string, TraceEvent[]>();
  for (const event of events) {
    const key = `${event.pid} ${event.tid}`;
    const thread = threads.get(key);
    if (thread === undefined) threads.set(key, [event]);
    else thread.push(event);
  }
  return threads.values();
}

/** The extension's work on the main threads of all pages in the trace. */
export function workOf(events: readonly TraceEvent[]): Work {
  const work: Work = { tasks: 0, longest: 0, longestOwn: 0, total: 0, entries: {} };
  for (const thread of threadsOf(events)) {
    const main = thread.some(({ name, args }) => name === "thread_name" && args.name === "CrRendererMain");
    if (!main) continue;
    const sorted = thread.filter(({ ph }) => ph === "X").sort((a, b) => a.ts - b.ts || endOf(b) - endOf(a));
    let task: TraceEvent | null = null;
    let own = 0;
    let until = 0;
    let stack: TraceEvent[] = [];
    const close = () => {
      if (task !== null && own > 0) {
        work.tasks += 1;
        work.total += own;
        work.longest = Math.max(work.longest, timeOf(task));
        work.longestOwn = Math.max(work.longestOwn, own);
      }
      own = 0;
      until = 0;
      stack = [];
    };
    for (const event of sorted) {
      if (isTask(event)) {
        if (task !== null && event.ts < endOf(task)) continue;
        close();
        task = event;
        continue;
      }
      stack = stack.filter((outer) => endOf(outer) >= endOf(event));
      if (isOwn(event) && event.ts >= until) {
        own += timeOf(event);
        until = endOf(event);
        const entrance = stack.at(-1)?.name ?? event.name;
        work.entries[entrance] = (work.entries[entrance] ?? 0) + 1;
      }
      stack.push(event);
    }
    close();
  }
  for (const key of ["longest", "longestOwn", "total"] as const) work[key] /= 1_000;
  return work;
}
