/** Medians with their spread, and the ratio of two series that were measured in turns. */

export interface Series {
  median: number;
  /** The quarters: half of the values lie between. */
  low: number;
  high: number;
  values: number[];
}

function quantile(sorted: readonly number[], share: number): number {
  const at = (sorted.length - 1) * share;
  const [below, above] = [sorted[Math.floor(at)] ?? Number.NaN, sorted[Math.ceil(at)] ?? Number.NaN];
  return below + (above - below) * (at - Math.floor(at));
}

export function percentile(values: readonly number[], share: number): number {
  return quantile(
    values.toSorted((a, b) => a - b),
    share,
  );
}

export function seriesOf(values: readonly number[]): Series {
  const at = (share: number) => percentile(values, share);
  return { median: at(0.5), low: at(0.25), high: at(0.75), values: [...values] };
}

/** Round by round, so that what slows the whole machine for a while slows both sides. */
export function ratioOf(values: readonly number[], base: readonly number[]): Series {
  return seriesOf(values.map((value, round) => value / (base[round] ?? Number.NaN)));
}
