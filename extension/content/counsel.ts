/** What there is to say of the scams on the page, asked for as soon as they are known so that it is at hand at once. */
import type { Advice } from "../shared/protocol";
import type { Entry } from "./ledger";

/** A scam type's id, or null for a scam of no known type. */
type Scam = string | null;

export class Counsel {
  private readonly known = new Map<Scam, Advice>();
  private readonly asked = new Set<Scam>();

  constructor(private readonly consult: (scam: Scam) => Promise<Advice>) {}

  /** Asks for what is not known yet of these. */
  learn(entries: readonly Entry[]): void {
    for (const { verdict } of entries) this.ask(verdict.report.scam);
  }

  /** Undefined until the background has answered. */
  on({ verdict }: Entry): Advice | undefined {
    return this.known.get(verdict.report.scam);
  }

  private ask(scam: Scam): void {
    if (this.asked.has(scam)) return;
    this.asked.add(scam);
    this.consult(scam).then(
      (advice) => this.known.set(scam, advice),
      (error: unknown) => {
        this.asked.delete(scam);
        console.error(error);
      },
    );
  }
}
