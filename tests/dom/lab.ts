/**
 * Runs inside the fixture pages: the content modules as they ship, with the
 * background replaced by a few fixed rules.
 */
import type { Finding, Input, Linked, Report } from "@engine";
import type { Box } from "../../extension/content/card/place.ts";
import { collect } from "../../extension/content/collector.ts";
import type { Block } from "../../extension/content/blocks.ts";
import { AnswerPresenter } from "../../extension/content/answer/presenter.tsx";
import { provide } from "../../extension/content/equipment.ts";
import { secretOf } from "../../extension/content/guard/fields.ts";
import { isHost } from "../../extension/content/overlay/host.ts";
import { Session, type Services } from "../../extension/content/session.ts";
import { ShadowFinder } from "../../extension/content/shadow.ts";
import { Warnings } from "../../extension/content/warnings.ts";
import { wordsOf } from "../../extension/shared/dismissal.ts";
import { saidIn } from "../../extension/shared/said.ts";
import type { Advice, FrameSummary, Refusal, Verdict } from "../../extension/shared/protocol.ts";

/** A phrase the stand-in for the engine knows. */
interface Phrase {
  phrase: string;
  kind: Finding["kind"];
  reason: string;
  weight: number;
}

const PHRASES: Phrase[] = [
  { phrase: "刷单", kind: "lure", reason: "刷单是骗局", weight: 2 },
  { phrase: "垫付", kind: "demand", reason: "要您先垫钱", weight: 2 },
  { phrase: "加微信", kind: "channel", reason: "要您加私人联系方式", weight: 2 },
  { phrase: "兼职", kind: "pretext", reason: "常用的名目", weight: 2 },
  { phrase: "做任务", kind: "lure", reason: "做任务是幌子", weight: 1 },
  { phrase: "返佣金", kind: "promise", reason: "许诺佣金", weight: 1 },
  { phrase: "充值", kind: "demand", reason: "要您充值", weight: 1 },
];

const ADVICE: Advice = {
  language: "zh-CN",
  name: "刷单返利",
  rule: "先垫付的任务都是诈骗。",
  advice: "停止垫付，退出群聊。",
  hotlines: [
    { purpose: "report", label: "报警", number: "110", sms: null, url: null, note: "" },
    { purpose: "report", label: "举报", number: null, sms: null, url: "https://report.example/", note: "" },
    { purpose: "ask", label: "咨询", number: "96110", sms: null, url: null, note: "" },
    { purpose: "report", label: "短信", number: null, sms: "12321", url: null, note: "" },
    { purpose: "ask", label: "银行", number: "95500", sms: null, url: null, note: "" },
  ],
  large: false,
  still: false,
};

/** Three points make a text or a thread dangerous, two suspicious; one is weak evidence. */
function judge(input: Input): Report {
  const messages = [saidIn(input)].flat();
  let points = 0;
  const findings = messages.flatMap((text, message) =>
    PHRASES.flatMap(({ phrase, kind, reason, weight }): Finding[] => {
      const start = text.indexOf(phrase);
      if (start < 0) return [];
      points += weight;
      const end = start + phrase.length;
      return [{ message, start, end, text: phrase, kind, scam: "task", reason, source: phrase }];
    }),
  );
  const score = Math.min(1, points / 5);
  if (points < 2) return { risk: "none", scam: null, score, findings: [] };
  return { risk: points > 2 ? "dangerous" : "suspicious", scam: "task", score, findings };
}

class Background implements Services {
  /** Texts of blocks in the order they were sent; texts of groups, which have a line for each block. */
  readonly sent: string[] = [];
  readonly sentGroups: string[] = [];
  readonly sentThreads: string[][] = [];
  /** Those of them that came with links. */
  readonly sentLinked: Linked[] = [];
  batches = 0;
  /** Summaries, and anything else that was asked for: the second script, words for a card. */
  reports = 0;
  requests = 0;
  context = "";
  refusal: Refusal | null = null;
  summary: FrameSummary | null = null;
  readonly dismissed = new Set<string>();
  disabled = 0;
  learned: string[] = [];
  releases = 0;
  /** What the user's settings say of the card. */
  look = { large: false, still: false };
  /** Another frame of the page shows its card. */
  cardElsewhere = false;

  scan(inputs: Input[], context: string): Promise<Verdict[] | Refusal> {
    for (const input of inputs) {
      const said = saidIn(input);
      if (typeof input !== "string" && !Array.isArray(input)) this.sentLinked.push(input);
      if (typeof said !== "string") this.sentThreads.push(said);
      else (said.includes("\n") ? this.sentGroups : this.sent).push(said);
    }
    this.batches += 1;
    this.context = context;
    if (this.refusal !== null) return Promise.resolve(this.refusal);
    return Promise.resolve(
      inputs.map((input) => {
        const report = judge(input);
        return { report, dismissed: report.risk !== "none" && this.dismissed.has(wordsOf(input, report)) };
      }),
    );
  }
  equip(): Promise<void> {
    this.requests += 1;
    provide({ Warnings, AnswerPresenter, isHost });
    return Promise.resolve();
  }
  advise(_scam: string | null, asked: boolean): Promise<Advice | null> {
    this.requests += 1;
    return Promise.resolve(this.cardElsewhere && !asked ? null : { ...ADVICE, ...this.look });
  }
  consult(): Promise<Advice> {
    this.requests += 1;
    return Promise.resolve(ADVICE);
  }
  release(): void {
    this.releases += 1;
  }
  report(summary: FrameSummary): void {
    this.reports += 1;
    this.summary = summary;
  }
  hasExtension(): boolean {
    return true;
  }
  dismiss(text: string): void {
    this.dismissed.add(text);
  }
  restore(text: string): void {
    this.dismissed.delete(text);
  }
  disableSite(): void {
    this.disabled += 1;
  }
  learn(scam: string): void {
    this.learned.push(scam);
  }
}

/** Every block of the page, roots in order of discovery. */
function readBlocks(): Block[] {
  const roots: ShadowRoot[] = [];
  const finder = new ShadowFinder((root) => roots.push(root));
  const nothing = () => undefined;
  const read = (owner: Element | ShadowRoot): Block[] => {
    const blocks = collect(owner, "tree", {
      ignores: () => false,
      entered: (element) => finder.enter(element),
      hidden: nothing,
      opened: nothing,
      disturbed: nothing,
    });
    return [...blocks].filter((block) => block !== null);
  };
  const found = read(document.documentElement);
  for (const root of roots) found.push(...read(root));
  return found;
}

/**
 * Where a block and the page disagree on a piece of text; empty if nowhere. A
 * range may run over text nobody sees, so of longer pieces only the ends count.
 */
function disagreements(): string[] {
  const isBlank = (text: string) => text.trim() === "";
  return readBlocks().flatMap((block) => {
    const wrong: string[] = [];
    for (let start = 0; start < block.text.length; start += 1) {
      for (let end = start + 1; end <= Math.min(block.text.length, start + 6); end += 1) {
        const expected = block.text.slice(start, end);
        const shown = block.range(start, end)?.toString() ?? "";
        const whole = expected.length === 1 ? shown === expected : shown.length >= expected.replaceAll("\n", "").length;
        const ends = shown.at(0) === expected.at(0) && shown.at(-1) === expected.at(-1);
        if (!(whole && ends) && !isBlank(expected.charAt(0)) && !isBlank(expected.slice(-1))) {
          wrong.push(`${start}-${end}: ${shown}`);
        }
      }
    }
    return wrong;
  });
}

function startSession(
  dismissed: Iterable<string> = [],
  look: Partial<Background["look"]> = {},
): { session: Session; background: Background } {
  const background = new Background();
  Object.assign(background.look, look);
  for (const text of dismissed) background.dismissed.add(text);
  const session = new Session(background);
  session.start();
  return { session, background };
}

let presenter: AnswerPresenter | undefined;

/** Shows the answer to what the user asked about, which stands in that box. */
function answer(said: string, box: Box | null): void {
  presenter ??= new AnswerPresenter();
  presenter.show({ report: judge(said), advice: ADVICE }, { checked: { said, links: [] }, box, partial: false });
}

/** Painted text by strength. */
function painted(): Record<"suspicious" | "dangerous", string[]> {
  const textsOf = (name: string) =>
    [...((CSS.highlights.get(name) ?? []) as Iterable<Range>)].map((range) => range.toString());
  return { suspicious: textsOf("note-a"), dangerous: textsOf("note-b") };
}

const lab = { readBlocks, disagreements, startSession, answer, painted, secretOf };
export type Lab = typeof lab;
Object.assign(globalThis, { lab });
