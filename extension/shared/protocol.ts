/**
 * What the parts of the extension say to each other, named by direction.
 *
 * Every message is validated where it arrives: a content script shares its
 * process with the page, so the background treats it as untrusted input, and a
 * content script that outlives an update must not act on a newer background's
 * messages it does not understand.
 *
 * All lengths and offsets are UTF-16 code units.
 */
import type { Finding, Input, Kind, Link, Report, Risk } from "@engine";
import * as v from "valibot";
import { ACCESS } from "./sites";

/** Name of the one long-lived Port between a frame and the background. */
export const PORT_NAME = "scan";

/** Longest text of one block; longer text is cut into several blocks. */
export const MAX_BLOCK_LENGTH = 8_000;
/** Most messages of one thread: twelve and the one that is asked about. */
export const MAX_THREAD_MESSAGES = 13;
/** Most text of one thread, the line feeds between its messages included. */
export const MAX_THREAD_LENGTH = MAX_BLOCK_LENGTH;
/** Most links of one message that the engine is told of. */
export const MAX_LINKS = 32;
/** Longest address of a link. */
export const MAX_HREF_LENGTH = 300;
/** Most blocks in one batch. */
export const MAX_BATCH_BLOCKS = 225;
/** Most text in one batch: about 4 ms of engine time, so tabs take turns. */
export const MAX_BATCH_LENGTH = 64_000;
/** Longest self-description of a page (title and headings). */
export const MAX_CONTEXT_LENGTH = 600;
/** Longest text that the user may have checked at once. */
export const MAX_CHECKED_LENGTH = 50_000;
/** Most marked blocks a frame names in its summary; the count goes on. */
export const MAX_SUMMARY_ITEMS = 50;
/** Longest quotation in a summary. */
export const MAX_QUOTE_LENGTH = 120;

// Written as records so that a value the engine adds is a type error here.
const RISKS = { none: true, suspicious: true, dangerous: true } satisfies Record<Risk, true>;
const KINDS = {
  lure: true,
  pretext: true,
  demand: true,
  channel: true,
  pressure: true,
  secrecy: true,
  sum: true,
  promise: true,
  authority: true,
  obfuscation: true,
} satisfies Record<Kind, true>;

const keysOf = <K extends string>(record: Record<K, true>): K[] => Object.keys(record) as K[];
const count = v.pipe(v.number(), v.integer(), v.minValue(0));

const risk = v.picklist(keysOf(RISKS));
const finding = v.object({
  message: count,
  start: count,
  end: count,
  text: v.string(),
  kind: v.picklist(keysOf(KINDS)),
  scam: v.nullable(v.string()),
  reason: v.string(),
  source: v.string(),
}) satisfies v.GenericSchema<unknown, Finding>;
const report = v.object({
  risk,
  scam: v.nullable(v.string()),
  score: v.number(),
  findings: v.array(finding),
}) satisfies v.GenericSchema<unknown, Report>;

/** A report on one input, and whether the user said before that it is no scam. */
const verdict = v.object({ report, dismissed: v.boolean() });
export type Verdict = v.InferOutput<typeof verdict>;

const language = v.picklist(["zh-CN", "zh-TW", "en"]);
const access = v.picklist(ACCESS);
const hotline = v.object({
  purpose: v.picklist(["ask", "report"]),
  label: v.string(),
  number: v.nullable(v.string()),
  sms: v.nullable(v.string()),
  url: v.nullable(v.string()),
  note: v.string(),
});

/** What the card says of one scam type to a user of one region. */
const advice = v.object({
  language,
  name: v.nullable(v.string()),
  rule: v.nullable(v.string()),
  advice: v.nullable(v.string()),
  hotlines: v.array(hotline),
  /** Larger type and targets, stronger contrast. */
  large: v.boolean(),
  /** Nothing moves, whatever the system says. */
  still: v.boolean(),
});
export type Advice = v.InferOutput<typeof advice>;

const link = v.object({
  message: v.exactOptional(count),
  start: count,
  end: count,
  href: v.pipe(v.string(), v.maxLength(MAX_HREF_LENGTH)),
}) satisfies v.GenericSchema<unknown, Link>;

/** What the user asked about: one text with its links. */
const checked = v.object({
  said: v.pipe(v.string(), v.maxLength(MAX_CHECKED_LENGTH)),
  links: v.pipe(v.array(link), v.maxLength(MAX_LINKS)),
}) satisfies v.GenericSchema<unknown, Input>;
/** All there is to say of it, in the user's language. */
export const answer = v.object({
  /** Null if there is no engine. */
  report: v.nullable(report),
  advice,
});
export type Answer = v.InferOutput<typeof answer>;

const flagged = v.object({
  /** Known to the frame that sent it; names the block in `jump` and `restore`. */
  id: count,
  risk,
  scam: v.nullable(v.string()),
  quote: v.pipe(v.string(), v.maxLength(MAX_QUOTE_LENGTH)),
  dismissed: v.boolean(),
});
export type FlaggedItem = v.InferOutput<typeof flagged>;

const summary = v.object({
  /** Random per document: tells a new document in a frame from an old one. */
  document: v.pipe(v.string(), v.maxLength(64)),
  /** `unread`: the page may not be read. `failed`: reading broke off, and nothing is marked. */
  state: v.picklist(["checking", "done", "unread", "failed"]),
  /** True if the page held more text than is read of one page. */
  partial: v.boolean(),
  /** Marked blocks the user has not dismissed. */
  count,
  dangerous: v.boolean(),
  items: v.pipe(v.array(flagged), v.maxLength(MAX_SUMMARY_ITEMS)),
});
export type FrameSummary = v.InferOutput<typeof summary>;

const blockText = v.pipe(v.string(), v.maxLength(MAX_BLOCK_LENGTH));
/** Messages of a chat, oldest first. */
const thread = v.pipe(
  v.array(v.string()),
  v.maxLength(MAX_THREAD_MESSAGES),
  v.check((messages) => messages.join("\n").length <= MAX_THREAD_LENGTH, "Thread too long"),
);
const linked = v.object({
  said: v.union([blockText, thread]),
  links: v.pipe(v.array(link), v.maxLength(MAX_LINKS * MAX_THREAD_MESSAGES)),
});
const input = v.union([blockText, thread, linked]) satisfies v.GenericSchema<unknown, Input>;

export const contentMessage = v.variant("kind", [
  /** Asked before anything of the page is read. */
  v.object({ kind: v.literal("begin"), id: count }),
  v.object({
    kind: v.literal("scan"),
    id: count,
    inputs: v.pipe(v.array(input), v.maxLength(MAX_BATCH_BLOCKS)),
    context: v.pipe(v.string(), v.maxLength(MAX_CONTEXT_LENGTH)),
  }),
  /** A frame wants to show its card; `asked` if because of something the user did there. */
  v.object({ kind: v.literal("advise"), id: count, scam: v.nullable(v.string()), asked: v.boolean() }),
  /** A frame has something to say, and needs the script that says it. */
  v.object({ kind: v.literal("equip"), id: count }),
  /** The frame's card is gone. */
  v.object({ kind: v.literal("release") }),
  /** A frame wants the words of a card without showing one. */
  v.object({ kind: v.literal("consult"), id: count, scam: v.nullable(v.string()) }),
  v.object({ kind: v.literal("summary"), summary }),
  v.object({ kind: v.literal("dismiss"), text: blockText }),
  v.object({ kind: v.literal("restore"), text: blockText }),
  v.object({ kind: v.literal("disable") }),
  /** The user wants to know more about a type of scam. */
  v.object({ kind: v.literal("learn"), scam: v.pipe(v.string(), v.regex(/^[a-z]{1,32}$/)) }),
  /** The user asks about a text, whatever is set for the site. */
  v.object({ kind: v.literal("check"), id: count, checked }),
]);
/** Content script to background, over the Port. */
export type ContentMessage = v.InferOutput<typeof contentMessage>;

/** Why a batch was not scanned: the page may not be read, or there is no engine. */
const refusal = v.picklist(["off", "engine"]);
export type Refusal = v.InferOutput<typeof refusal>;

export const backgroundMessage = v.variant("kind", [
  /** `settings` is another for other settings: a page that rested in the browser's cache was not told of changes. */
  v.object({ kind: v.literal("access"), id: count, access, settings: v.string() }),
  v.object({ kind: v.literal("result"), id: count, verdicts: v.array(verdict) }),
  v.object({ kind: v.literal("refused"), id: count, reason: refusal }),
  v.object({ kind: v.literal("advice"), id: count, advice }),
  /** No card now: another frame of the page shows one. */
  v.object({ kind: v.literal("taken"), id: count }),
  v.object({ kind: v.literal("answer"), id: count, answer }),
  /** The second script has run in the frame. */
  v.object({ kind: v.literal("equipped"), id: count }),
  v.object({ kind: v.literal("stop") }),
  /** What the user said last in this frame, of a text or of the site, could not be stored. */
  v.object({ kind: v.literal("unkept") }),
  /** Another frame's card takes the place of this one's. */
  v.object({ kind: v.literal("yield") }),
]);
/** Background to content script, over the Port. */
export type BackgroundMessage = v.InferOutput<typeof backgroundMessage>;

export const frameCommand = v.variant("kind", [
  v.object({ kind: v.literal("ping") }),
  /** Whether the page may be read may have changed. */
  v.object({ kind: v.literal("begin") }),
  v.object({ kind: v.literal("jump"), id: count }),
  /** Answered with `findingDetails`, or null if the block is gone. */
  v.object({ kind: v.literal("details"), id: count }),
  /** "This is not a scam", and that taken back. */
  v.object({ kind: v.literal("dismiss"), id: count }),
  v.object({ kind: v.literal("restore"), id: count }),
  v.object({ kind: v.literal("focus") }),
  /** Check what the user chose: a link of the page, or the selected text. `text` is what the browser says is selected. */
  v.object({ kind: v.literal("check"), text: v.nullable(v.string()), href: v.nullable(v.string()) }),
]);
/** Popup or background to the content script of one frame, as a single message. */
export type FrameCommand = v.InferOutput<typeof frameCommand>;

/** What one marked block rests on. */
export const findingDetails = v.object({ findings: v.array(finding) });
export type FindingDetails = v.InferOutput<typeof findingDetails>;

export const pageRequest = v.variant("kind", [
  /** What is known of a tab. */
  v.object({ kind: v.literal("status"), tabId: count }),
  /** The user wants this tab read although its site is only read when asked. */
  v.object({ kind: v.literal("allow"), tabId: count }),
  /** Scam types and regions in the user's language; null if there is no engine. */
  v.object({ kind: v.literal("catalog") }),
  /** The user has a text checked. */
  v.object({ kind: v.literal("check"), checked }),
]);
/** A page of the extension to the background, as a single message. */
export type PageRequest = v.InferOutput<typeof pageRequest>;

const page = v.object({
  site: v.string(),
  access,
  state: v.picklist(["checking", "done", "failed"]),
  partial: v.boolean(),
  count,
  items: v.array(v.object({ ...flagged.entries, frameId: count })),
});
export const catalog = v.object({
  scams: v.array(v.object({ id: v.string(), name: v.string(), rule: v.string(), advice: v.string() })),
  regions: v.array(v.object({ id: v.string(), name: v.string(), hotlines: v.array(hotline) })),
});
export const tabStatus = v.object({
  /** Null when the engine did not load. */
  catalog: v.nullable(catalog),
  /** Null when the browser lets no extension read the page. */
  page: v.nullable(page),
});
/** Background's answer to a status request. */
export type TabStatus = v.InferOutput<typeof tabStatus>;

/** The message if it is well formed, else null with the reason on the console. */
export function parse<T>(schema: v.GenericSchema<unknown, T>, message: unknown, from: string): T | null {
  const result = v.safeParse(schema, message);
  if (result.success) return result.output;
  const [issue] = result.issues;
  console.error(`Malformed message from ${from}: ${v.getDotPath(issue) ?? "message"}: ${issue.message}`);
  return null;
}
