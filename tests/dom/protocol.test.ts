import assert from "node:assert/strict";
import { test } from "node:test";
import {
  backgroundMessage,
  contentMessage,
  MAX_BATCH_BLOCKS,
  parse,
  type ContentMessage,
} from "../../extension/shared/protocol.ts";

const SCAN: ContentMessage = { kind: "scan", id: 0, inputs: ["文字", ["一", "二"]], context: "" };

test("passes a well-formed message on unchanged", () => {
  assert.deepEqual(parse(contentMessage, SCAN, "a test"), SCAN);
});

const LINK = { message: 0, start: 0, end: 2, href: "https://a.example/" };
const linked = (...links: unknown[]) => ({ ...SCAN, inputs: [{ said: "文字", links }] });

test("passes links on with their words", () => {
  const message = linked(LINK);
  assert.deepEqual(parse(contentMessage, message, "a test"), message);
});

const malformed: [name: string, message: unknown][] = [
  ["nothing", undefined],
  ["another kind", { ...SCAN, kind: "run" }],
  ["a text that is no text", { ...SCAN, inputs: [1] }],
  ["too long a text", { ...SCAN, inputs: ["x".repeat(8_001)] }],
  ["too many texts", { ...SCAN, inputs: Array.from({ length: MAX_BATCH_BLOCKS + 1 }, () => "x") }],
  ["a thread of too many messages", { ...SCAN, inputs: [Array.from({ length: 14 }, () => "x")] }],
  ["too long a thread", { ...SCAN, inputs: [["x".repeat(4_000), "x".repeat(4_000)]] }],
  ["too long a context", { ...SCAN, context: "x".repeat(601) }],
  ["a negative id", { ...SCAN, id: -1 }],
  ["too long an address", linked({ ...LINK, href: "x".repeat(301) })],
  ["a link that begins nowhere", linked({ ...LINK, start: -1 })],
  ["too many links", linked(...Array.from({ length: 500 }, () => LINK))],
];

for (const [name, message] of malformed) {
  test(`refuses a message with ${name} and says why`, (t) => {
    const error = t.mock.method(console, "error", () => undefined);
    assert.equal(parse(contentMessage, message, "a test"), null);
    assert.match(String(error.mock.calls[0]?.arguments[0]), /^Malformed message from a test: /);
  });
}

test("refuses a verdict the engine cannot have given", (t) => {
  t.mock.method(console, "error", () => undefined);
  const report = { risk: "certain", scam: null, score: 1, findings: [] };
  const message = { kind: "result", id: 0, verdicts: [{ report, dismissed: false }] };
  assert.equal(parse(backgroundMessage, message, "a test"), null);
});
