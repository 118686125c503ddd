/** Verdicts by content, so that the same words are not sent twice. */
import type { Input } from "@engine";
import type { Verdict } from "../shared/protocol";

/** Most text kept (UTF-16 code units), and most verdicts on it; the oldest goes first. */
const MAX_LENGTH = 500_000;
const MAX_VERDICTS = 4_000;

/** Most ways of saying nothing: without findings there are few. */
const MAX_SILENT = 100;

/** Tells a thread from a text with the same words. */
function keyOf(input: Input): string {
  return typeof input === "string" ? input : JSON.stringify(input);
}

export class VerdictCache {
  private readonly verdicts = new Map<string, Verdict>();
  private length = 0;
  /** Nearly all verdicts say nothing, and those that say it alike are one object. */
  private readonly silent = new Map<string, Verdict>();

  get(input: Input): Verdict | undefined {
    return this.verdicts.get(keyOf(input));
  }

  /** Those without a verdict, each once. */
  unknown(inputs: readonly Input[]): Input[] {
    const byKey = new Map(inputs.map((input) => [keyOf(input), input]));
    return [...byKey].filter(([key]) => !this.verdicts.has(key)).map(([, input]) => input);
  }

  set(input: Input, verdict: Verdict): void {
    const key = keyOf(input);
    if (!this.verdicts.has(key)) this.length += key.length;
    this.verdicts.set(key, verdict.report.findings.length === 0 ? this.shared(verdict) : verdict);
    for (const [oldest] of this.verdicts) {
      if (this.length <= MAX_LENGTH && this.verdicts.size <= MAX_VERDICTS) break;
      this.verdicts.delete(oldest);
      this.length -= oldest.length;
    }
  }

  /** Changes what the user said of a text. */
  setDismissed(input: Input, dismissed: boolean): void {
    const verdict = this.get(input);
    if (verdict !== undefined) this.verdicts.set(keyOf(input), { ...verdict, dismissed });
  }

  clear(): void {
    this.verdicts.clear();
    this.silent.clear();
    this.length = 0;
  }

  private shared(verdict: Verdict): Verdict {
    const told = JSON.stringify(verdict);
    const known = this.silent.get(told) ?? verdict;
    if (this.silent.size < MAX_SILENT) this.silent.set(told, known);
    return known;
  }
}
