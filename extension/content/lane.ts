/** Places to read one after the other, and the batch that is being gathered there. */
import { MAX_BATCH_BLOCKS, MAX_BATCH_LENGTH } from "../shared/protocol";
import type { Block, Owner } from "./blocks";
import { collect, type Depth, type Discoveries } from "./collector";
import { isInPage } from "./nodes";

/** Most blocks, and most of their text (UTF-16 code units), at a time: with the groups among them all goes in one message. */
const MAX_BLOCKS = MAX_BATCH_BLOCKS * 0.9;
const MAX_LENGTH = MAX_BATCH_LENGTH / 2;

interface Job {
  owner: Owner;
  depth: Depth;
  /** Set once it is begun. */
  walk: Generator<Block | null, void> | null;
}

export class Lane {
  private jobs: Job[] = [];
  private blocks: Block[] = [];
  private length = 0;

  constructor(private readonly discoveries: Discoveries) {}

  add(owner: Owner, depth: Depth): void {
    const planned = this.jobs.some(
      (job) => job.walk === null && job.owner === owner && (job.depth === depth || job.depth === "tree"),
    );
    if (!planned) this.jobs.push({ owner, depth, walk: null });
  }

  get hasWork(): boolean {
    return this.jobs.length > 0;
  }

  /** True if one more block like the last might be too much for a batch. */
  get isFull(): boolean {
    const last = this.blocks.at(-1)?.text.length ?? 0;
    return this.blocks.length >= MAX_BLOCKS || this.length + last > MAX_LENGTH;
  }

  /** Reads on a little; the block that was found, if one was. */
  step(): Block | null {
    const [job] = this.jobs;
    if (job === undefined) return null;
    if (job.walk === null) {
      if (isInPage(job.owner)) job.walk = collect(job.owner, job.depth, this.discoveries);
      else this.jobs.shift();
      return null;
    }
    const { done, value } = job.walk.next();
    if (done === true) {
      this.jobs.shift();
      return null;
    }
    if (value === null) return null;
    this.blocks.push(value);
    this.length += value.text.length;
    return value;
  }

  /** The blocks gathered since the last call, in order. */
  take(): Block[] {
    this.length = 0;
    return this.blocks.splice(0);
  }

  /** Leaves to `other` what is not read yet. */
  moveTo(other: Lane): void {
    other.jobs.push(...this.jobs.splice(0));
  }

  /** Leaves unread what is not read yet. */
  drop(): void {
    this.jobs = [];
  }
}
