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
    const spot = place(block, CARD, VIEWPORT, {
      kept: input === null ? [] : [input],
      others: [],
      quoted: [],
      controls: [],
    });
    assert.deepEqual(spot, expected);
  });
}

test("limits the height to the room there is", () => {
  const spot = place(box(0, 100, 300, 140), { width: 400, height: 900 }, VIEWPORT, {
    kept: [],
    others: [],
    quoted: [],
    controls: [],
  });
  assert.ok(spot !== null && spot.top + Math.min(900, spot.maxHeight) <= VIEWPORT.height);
});

const chats: [name: string, message: Box, field: Box, expected: ReturnType<typeof place>][] = [
  ["above the message", box(300, 560, 700, 600), box(280, 740, 980, 780), { left: 300, top: 152, maxHeight: 544 }],
  ["beside a long message", box(20, 20, 420, 700), box(280, 740, 980, 780), { left: 428, top: 20, maxHeight: 724 }],
];
for (const [name, message, field, expected] of chats) {
  test(`keeps off a chat's field: ${name}`, () => {
    assert.deepEqual(place(message, CARD, VIEWPORT, { kept: [], others: [field], quoted: [], controls: [] }), expected);
  });
}

test("covers a field rather than the message, if it must cover one", () => {
  const spot = place(box(0, 0, 1000, 300), CARD, VIEWPORT, {
    kept: [],
    others: [box(0, 700, 1000, 780)],
    quoted: [],
    controls: [],
  });
  assert.ok(spot !== null && spot.top >= 308 && spot.top + Math.min(400, spot.maxHeight) <= 692);
});

test("covers other quoted words rather than saying too little", () => {
  const quoted = [box(0, 100, 1000, 560)];
  const spot = place(box(100, 560, 900, 790), { width: 400, height: 700 }, VIEWPORT, {
    kept: [],
    others: [],
    quoted,
    controls: [],
  });
  assert.ok(
    spot !== null && spot.maxHeight >= 440 && spot.top + Math.min(700, spot.maxHeight) <= 560,
    String(spot?.top),
  );
});

test("keeps off the earlier messages it quotes, if there is room elsewhere", () => {
  const quoted = [box(100, 300, 560, 340), box(100, 400, 500, 440)];
  const spot = place(box(100, 600, 500, 640), CARD, VIEWPORT, { kept: [], others: [], quoted, controls: [] });
  assert.deepEqual(spot, { left: 592, top: 192, maxHeight: 584 });
});

const clickable: [name: string, message: Box, control: Box, expected: ReturnType<typeof place>][] = [
  ["above the message", box(300, 460, 900, 500), box(300, 510, 400, 554), { left: 300, top: 52, maxHeight: 444 }],
  ["beside it", box(100, 60, 500, 100), box(100, 110, 200, 154), { left: 508, top: 60, maxHeight: 784 }],
  [
    "below it all the same, where a corner alone is free",
    box(20, 60, 900, 100),
    box(20, 110, 120, 154),
    { left: 20, top: 108, maxHeight: 684 },
  ],
];
for (const [name, message, control, expected] of clickable) {
  test(`keeps off a button below the message: ${name}`, () => {
    const surroundings = { kept: [], others: [], quoted: [], controls: [control] };
    assert.deepEqual(place(message, CARD, VIEWPORT, surroundings), expected);
  });
}
