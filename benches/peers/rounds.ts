/** Runs contenders in turns, so that a busy machine slows all alike. */

export interface Contender {
  name: string;
  /** One call. */
  call: () => unknown;
  /** How many it finds; asked once, and not timed. */
  found?: () => number;
}

export interface Limits {
  /** Longest that the rounds of one group take, in ms. */
  longest: number;
  rounds: number;
  /** Fewest rounds that a median is taken of. */
  fewest: number;
  /** Shortest time that a clock is read over, in ms: calls that are shorter are made several times. */
  shortest: number;
}

/** What came out: microseconds a call. */
export interface Outcome {
  name: string;
  found: number | undefined;
  rounds: number;
  median: number;
  lowerQuartile: number;
  upperQuartile: number;
}

const now = () => performance.now();

/** How often to call it, so that the time it takes can be read; also warms it up. */
function times({ call }: Contender, { shortest }: Limits): number {
  for (let count = 1; ; count *= 4) {
    const start = now();
    for (let done = 0; done < count; done += 1) call();
    const elapsed = now() - start;
    if (elapsed >= shortest / 2) return Math.max(1, Math.ceil((count * shortest) / Math.max(elapsed, shortest / 2)));
  }
}

const quantile = (sorted: readonly number[], part: number) => sorted[Math.floor((sorted.length - 1) * part)] ?? NaN;

/** What came of the times taken, in microseconds. */
export function summary(name: string, found: number | undefined, took: readonly number[]): Outcome {
  const sorted = took.toSorted((a, b) => a - b);
  return {
    name,
    found,
    rounds: sorted.length,
    median: quantile(sorted, 0.5),
    lowerQuartile: quantile(sorted, 0.25),
    upperQuartile: quantile(sorted, 0.75),
  };
}

/** Times the contenders: one after another in every round. */
export function compare(contenders: readonly Contender[], limits: Limits): Outcome[] {
  const entered = contenders.map((contender) => ({ contender, count: times(contender, limits), took: [] as number[] }));
  const begun = now();
  for (let round = 0; round < limits.rounds; round += 1) {
    if (round >= limits.fewest && now() - begun > limits.longest) break;
    for (const { contender, count, took } of entered) {
      const start = now();
      for (let done = 0; done < count; done += 1) contender.call();
      took.push(((now() - start) * 1000) / count);
    }
  }
  return entered.map(({ contender, took }) => summary(contender.name, contender.found?.(), took));
}
