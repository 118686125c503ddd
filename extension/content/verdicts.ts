/** Verdicts by text, so that the same words are not sent twice. */
import type { Verdict } from "../shared/protocol";

/** Most text kept (UTF-16 code units); the oldest goes first. */
const MAX_LENGTH = 500_000;

export class VerdictCache {
  private readonly verdicts = new Map<string, Verdict>();
  private length = 0;

  get(text: string): Verdict | undefined {
    return this.verdicts.get(text);
  }

  set(text: string, verdict: Verdict): void {
    if (!this.verdicts.has(text)) this.length += text.length;
    this.verdicts.set(text, verdict);
    for (const [oldest] of this.verdicts) {
      if (this.length <= MAX_LENGTH) break;
      this.verdicts.delete(oldest);
      this.length -= oldest.length;
    }
  }

  /** Changes what the user said of a text. */
  setDismissed(text: string, dismissed: boolean): void {
    const verdict = this.verdicts.get(text);
    if (verdict !== undefined) this.verdicts.set(text, { ...verdict, dismissed });
  }

  clear(): void {
    this.verdicts.clear();
    this.length = 0;
  }
}
