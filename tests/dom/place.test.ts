import assert from "node:assert/strict";
import { test } from "node:test";
import { place, type Box } from "../../extension/content/card/place.ts";

const VIEWPORT = { width: 1000, height: 800 };
const CARD = { width: 400, height: 400 };
const box = (left: number, top: number, right: number, bottom: number): Box => ({ left, top, right, bottom });

const cases: [name: string, block: Box, input: Box | null, expected: ReturnType<typeof place>][] = [
  ["below, where there is room", box(100, 100, 600, 140), null, { left: 100, top: 148, maxHeight: 644 }],
  ["above, if the block is low", box(100, 600, 600, 640), null, { left: 100, top: 192, maxHeight: 584 }],
  ["within the right edge", box(900, 100, 990, 140), null, { left: 592, top: 148, maxHeight: 644 }],
  ["to the right of a tall block", box(0, 0, 500, 800), null, { left: 508, top: 8, maxHeight: 784 }],
  ["to the left of a tall block", box(500, 0, 1000, 800), null, { left: 92, top: 8, maxHeight: 784 }],
  [
    "above, where a field leaves little room",
    box(0, 300, 900, 330),
    box(0, 340, 900, 700),
    { left: 8, top: 8, maxHeight: 284 },
  ],
  ["nowhere, if the field is everywhere", box(0, 100, 900, 130), box(0, 0, 1000, 800), null],
];

for (const [name, block, input, expected] of cases) {
  test(`puts the card ${name}`, () => {
    const spot = place(block, CARD, VIEWPORT, input);
    assert.deepEqual(spot, expected);
  });
}

test("limits the height to the room there is", () => {
  const spot = place(box(0, 100, 300, 140), { width: 400, height: 900 }, VIEWPORT, null);
  assert.ok(spot !== null && spot.top + Math.min(900, spot.maxHeight) <= VIEWPORT.height);
});
