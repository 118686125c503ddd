import assert from "node:assert/strict";
import { test } from "node:test";
import { withFrame, type FrameRecord, type TabRecord } from "../../extension/background/tab-record.ts";

function reportOf(count: number): FrameRecord {
  const items = Array.from({ length: Math.min(50, count) }, (_, id) => ({
    id,
    risk: "dangerous" as const,
    scam: "task",
    quote: "垫付",
    dismissed: false,
  }));
  const summary = { document: "x", state: "done" as const, partial: false, count, dangerous: count > 0, items };
  return { site: "chat.example", summary };
}

const named = (record: TabRecord) => Object.values(record).map(({ summary }) => summary.items.length);

test("a thousand frames are all counted, and take no more room together than one", () => {
  let record: TabRecord = {};
  for (let frameId = 1; frameId <= 1_000; frameId += 1) record = withFrame(record, frameId, reportOf(3));
  assert.equal(
    named(record).reduce((sum, items) => sum + items, 0),
    50,
  );
  assert.ok(Object.values(record).every(({ summary }) => summary.count === 3));
});

test("the page itself always has room, and a frame that reports again keeps its own", () => {
  let record = withFrame({}, 1, reportOf(50));
  record = withFrame(record, 2, reportOf(10));
  record = withFrame(record, 0, reportOf(50));
  assert.deepEqual(named(record), [50, 50, 0]);
  record = withFrame(record, 1, reportOf(50));
  assert.deepEqual(named(record), [50, 50, 0]);
  record = withFrame(withFrame(record, 1, reportOf(20)), 2, reportOf(50));
  assert.deepEqual(named(record), [50, 20, 30]);
});
