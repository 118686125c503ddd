/** Works off what must be read, in idle slices, and hands out blocks in batches. */
import { MAX_BATCH_BLOCKS, MAX_BATCH_LENGTH } from "../shared/protocol";
import type { Block, Owner } from "./blocks";
import { collect, type Depth, type Discoveries } from "./collector";

/** Longest work (ms) at a stretch when the browser does not say how long it is idle. */
const SLICE = 8;
/** Longest wait (ms) for an idle moment: a busy page is still read. */
const IDLE_TIMEOUT = 150;
/**
 * Most text (UTF-16 code units) read between two rests. Beyond it the rest of
 * the page stays unread and the popup says so.
 */
export const MAX_PASS_LENGTH = 2_000_000;

interface Job {
  owner: Owner;
  depth: Depth;
}

function idle(): Promise<IdleDeadline> {
  return new Promise((resolve) => {
    requestIdleCallback(resolve, { timeout: IDLE_TIMEOUT });
  });
}

export class Reader {
  private jobs: Job[] = [];
  private current: Generator<Block | null, void> | undefined;
  private readonly texted = new WeakSet<Owner>();
  private passLength = 0;
  /** True once text was left unread for its sheer size. */
  partial = false;

  constructor(private readonly discoveries: Discoveries) {}

  add(owner: Owner, depth: Depth): void {
    const planned = this.jobs.some((job) => job.owner === owner && (job.depth === depth || job.depth === "tree"));
    if (!planned) this.jobs.push({ owner, depth });
  }

  hasText(owner: Owner): boolean {
    return this.texted.has(owner);
  }

  get hasWork(): boolean {
    return this.current !== undefined || this.jobs.length > 0;
  }

  /** The next blocks in order of reading; fewer than a full batch when nothing is left. */
  async nextBatch(): Promise<Block[]> {
    const blocks: Block[] = [];
    let length = 0;
    while (this.hasWork) {
      const deadline = await idle();
      const end = performance.now() + SLICE;
      while (performance.now() < end || (!deadline.didTimeout && deadline.timeRemaining() > 1)) {
        const block = this.step();
        if (block === undefined) break;
        if (block === null) continue;
        blocks.push(block);
        length += block.text.length;
        if (blocks.length >= MAX_BATCH_BLOCKS || length + block.text.length > MAX_BATCH_LENGTH) return blocks;
      }
    }
    this.passLength = 0;
    return blocks;
  }

  /** The next block, null after a stretch without one, undefined when all is read. */
  private step(): Block | null | undefined {
    if (this.current === undefined) {
      const job = this.jobs.shift();
      if (job === undefined) return undefined;
      const connected = job.owner.isConnected;
      if (connected) this.current = collect(job.owner, job.depth, this.discoveries);
      return null;
    }
    const { done, value } = this.current.next();
    if (done === true) {
      this.current = undefined;
      return null;
    }
    if (value === null) return null;
    this.texted.add(value.owner);
    this.passLength += value.text.length;
    if (this.passLength <= MAX_PASS_LENGTH) return value;
    this.partial = true;
    this.jobs = [];
    this.current = undefined;
    return undefined;
  }
}
