/** Works off what must be read, in idle slices and by urgency, and hands out blocks in batches. */
import type { Depth, Discoveries } from "./collector";
import type { Block, Owner } from "./blocks";
import { Lane } from "./lane";

/** Work (ms) at a stretch when the browser does not say how long it is idle. */
const SLICE = 8;
/** Longest work (ms) at a stretch even of an idle page: what is done with the text comes on top, and a key waits for both. */
const MAX_SLICE = 16;
/** Longest wait (ms) for an idle moment: a busy page is still read. */
const IDLE_TIMEOUT = 150;
/** Longest wait (ms) for a page that is still at work to be drawn. */
const FRAME_TIMEOUT = 100;
/**
 * Most text (UTF-16 code units) of the rest of a page read between two rests. Beyond it the
 * page stays unread, but for what changes and what comes in view, and the popup says so.
 */
export const MAX_PASS_LENGTH = 2_000_000;

/** Why something is read, the most urgent first: the page just said it, it is in view, it is there. */
export type Turn = "changed" | "inView" | "rest";

export interface Batch {
  /** In order of reading. */
  blocks: Block[];
  /** True for what changed on a page that had been read to its end. */
  fresh: boolean;
}

function idle(): Promise<IdleDeadline> {
  return new Promise((resolve) => {
    requestIdleCallback(resolve, { timeout: IDLE_TIMEOUT });
  });
}

/**
 * Resolves when the page was drawn: until then each look at a style has the browser work out all that the page changed,
 * which it would do once for the next frame.
 */
function drawn(): Promise<void> {
  return new Promise((resolve) => {
    // Hidden pages and frames out of view are not drawn.
    const timer = setTimeout(resolve, document.hidden ? 0 : FRAME_TIMEOUT);
    requestAnimationFrame(() =>
      setTimeout(() => {
        clearTimeout(timer);
        resolve();
      }),
    );
  });
}

export class Reader {
  private readonly lanes: Record<Turn, Lane>;
  /** Whose work is being done: what it finds on its way takes its turn. */
  private serving: Turn | null = null;
  /** The rest waited for something more urgent, and comes next for a slice: a page that never stops is read, too. */
  private owed = false;
  private passLength = 0;
  private readonly texted = new WeakSet<Owner>();
  /** True once text was left unread for its sheer size. */
  partial = false;

  constructor(discoveries: Discoveries) {
    this.lanes = { changed: new Lane(discoveries), inView: new Lane(discoveries), rest: new Lane(discoveries) };
  }

  add(owner: Owner, depth: Depth, turn: Turn = "changed"): void {
    this.lanes[this.serving ?? turn].add(owner, depth);
  }

  hasText(owner: Owner): boolean {
    return this.texted.has(owner);
  }

  get hasWork(): boolean {
    return this.nextTurn() !== null;
  }

  /** True where a reader may see what was not read. */
  get isBehind(): boolean {
    return this.partial || this.lanes.rest.hasWork;
  }

  /** The next blocks; fewer than a full batch when nothing more is as urgent. */
  async nextBatch(): Promise<Batch> {
    while (this.hasWork) {
      const deadline = await idle();
      // What the page just said does not wait: a reader does.
      if (deadline.didTimeout && this.nextTurn() !== "changed") await drawn();
      const turn = this.nextTurn();
      if (turn === null) break;
      const lane = this.lanes[turn];
      const fresh = turn === "changed" && !this.isBehind;
      this.owed = false;
      const start = performance.now();
      while (lane.hasWork && !lane.isFull) {
        this.step(turn);
        const spent = performance.now() - start;
        if (spent >= MAX_SLICE) break;
        if (spent >= SLICE && (deadline.didTimeout || deadline.timeRemaining() <= 1)) break;
      }
      if (!lane.isFull && lane.hasWork) continue;
      if (turn !== "rest") {
        this.owed = true;
        // Whatever is as long as that must not keep the next message waiting.
        lane.moveTo(this.lanes.rest);
      }
      return { blocks: lane.take(), fresh };
    }
    return { blocks: [], fresh: false };
  }

  private nextTurn(): Turn | null {
    const { changed, inView, rest } = this.lanes;
    if (this.owed && rest.hasWork) return "rest";
    if (changed.hasWork) return "changed";
    if (inView.hasWork) return "inView";
    return rest.hasWork ? "rest" : null;
  }

  private step(turn: Turn): void {
    const lane = this.lanes[turn];
    this.serving = turn;
    const block = lane.step();
    this.serving = null;
    if (block !== null) this.texted.add(block.owner);
    if (turn !== "rest") return;
    this.passLength += block?.text.length ?? 0;
    if (this.passLength > MAX_PASS_LENGTH) {
      this.partial = true;
      lane.drop();
    }
    if (!lane.hasWork) this.passLength = 0;
  }
}
