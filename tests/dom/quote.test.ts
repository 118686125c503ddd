import assert from "node:assert/strict";
import { test } from "node:test";
import { quoteOf } from "../../extension/content/quote.ts";

const cases: [name: string, text: string, evidence: string, quote: string][] = [
  ["from the beginning of a short text", "您好，招人刷单。", "刷单", "您好，招人刷单。"],
  ["from the sentence with the evidence", "Hello there. Please reply YES. Bye.", "reply", "Please reply YES. Bye."],
  ["from its line", "小李\n招人刷单", "刷单", "招人刷单"],
  ["from the evidence, if its sentence begins far away", "a ".repeat(40) + "pay now", "pay", "…pay now"],
  ["up to the end of a word", `pay ${"and wait ".repeat(20)}`, "pay", `pay ${"and wait ".repeat(12)}and…`],
];
for (const [name, text, evidence, quote] of cases) {
  test(`quotes ${name}`, () => {
    assert.equal(quoteOf(text, text.indexOf(evidence)), quote);
  });
}

test("cuts no character in half", () => {
  const quote = quoteOf("付" + "😀".repeat(80), 0);
  assert.ok(!/[\uD800-\uDBFF](?![\uDC00-\uDFFF])/.test(quote) && quote.length <= 120, quote);
});
