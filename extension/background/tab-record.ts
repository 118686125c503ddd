/** What is kept of a tab. */
import { MAX_SUMMARY_ITEMS, type FrameSummary } from "../shared/protocol";

export interface FrameRecord {
  site: string;
  summary: FrameSummary;
}
/** By frame id; 0 is the page itself. */
export type TabRecord = Record<number, FrameRecord>;

/**
 * The record with a frame's newest report in it. Frames besides the page itself share the room that one may have: a page
 * with a thousand of them must not fill what there is for all tabs. All are counted, named or not.
 */
export function withFrame(record: TabRecord, frameId: number, { site, summary }: FrameRecord): TabRecord {
  const others = Object.entries(record).filter(([id]) => id !== "0" && Number(id) !== frameId);
  const taken = others.reduce((sum, [, other]) => sum + other.summary.items.length, 0);
  const room = frameId === 0 ? MAX_SUMMARY_ITEMS : Math.max(0, MAX_SUMMARY_ITEMS - taken);
  return { ...record, [frameId]: { site, summary: { ...summary, items: summary.items.slice(0, room) } } };
}
