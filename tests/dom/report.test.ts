/** What a user can copy to tell of a false alarm: enough to find the rule, and his words only if he wants. */
import assert from "node:assert/strict";
import { test } from "node:test";
import type { Finding } from "@engine";
import { reportText } from "../../extension/finding/report-text.ts";

const finding = (text: string, source: string): Finding => ({
  message: 0,
  start: 0,
  end: text.length,
  text,
  kind: "demand",
  scam: "task",
  reason: "先付钱",
  source,
});
const findings = [
  finding("先垫付300元", "task.demand.advance"),
  finding("390元", "shape.sum"),
  finding("9元", "shape.sum"),
];

test("names version, kind and each piece of evidence once, and no word of the page", () => {
  assert.equal(
    reportText({ findings, name: "刷单返利", language: "zh-CN" }, "1.2.3", false),
    "识诈 1.2.3 (zh-CN)\n类型：刷单返利\n依据：shape.sum, task.demand.advance",
  );
});

test("holds the words where the user wants them", () => {
  assert.equal(
    reportText({ findings, name: null, language: "en" }, "1.2.3", true),
    "Shizha 1.2.3 (en)\nEvidence: shape.sum, task.demand.advance\nWords:\n- 先垫付300元\n- 390元\n- 9元",
  );
});
