import assert from "node:assert/strict";
import { test } from "node:test";
import type { Finding, Kind } from "@engine";
import { evidenceOf } from "../../extension/finding/evidence.ts";
import { mergeSpans } from "../../extension/content/marks.ts";

const finding = (kind: Kind, start: number, text: string): Finding => ({
  message: 0,
  start,
  end: start + text.length,
  text,
  kind,
  scam: null,
  reason: "",
  source: "",
});
const textsOf = (findings: Finding[]) => evidenceOf(findings).map(({ finding: { text } }) => text);

test("quotes the longest of overlapping words once", () => {
  assert.deepEqual(textsOf([finding("lure", 0, "刷单"), finding("lure", 0, "刷单兼职"), finding("lure", 2, "兼职")]), [
    "刷单兼职",
  ]);
});

test("prefers what is demanded, and different kinds, in the order of the text", () => {
  const findings = [
    finding("sum", 0, "300元"),
    finding("lure", 10, "刷单"),
    finding("lure", 20, "抢单"),
    finding("channel", 30, "加微信"),
    finding("demand", 40, "垫付"),
  ];
  assert.deepEqual(textsOf(findings), ["刷单", "加微信", "垫付"]);
});

test("prefers what is typical of a scam to what any text may say", () => {
  const findings = [
    { ...finding("pretext", 0, "洗钱"), scam: "police" },
    { ...finding("authority", 10, "检察官"), scam: "police" },
    { ...finding("secrecy", 20, "偵查不公開"), scam: "police" },
    finding("demand", 30, "转账"),
  ];
  assert.deepEqual(textsOf(findings), ["洗钱", "检察官", "偵查不公開"]);
});

test("does not quote the same words twice", () => {
  assert.deepEqual(textsOf([finding("demand", 0, "转账"), finding("demand", 9, "转账")]), ["转账"]);
});

test("says of words in disguise what they mean, once", () => {
  const disguise = { ...finding("obfuscation", 20, "加薇❤信"), reason: "加薇❤信 → 加微信：用变形的字躲避检查" };
  const findings = [
    { ...finding("lure", 0, "刷单"), scam: "task" },
    { ...finding("promise", 4, "日结三百"), scam: "task" },
    { ...finding("demand", 10, "垫付"), scam: "task" },
    finding("channel", 20, "加薇❤信"),
    disguise,
  ];
  const evidence = evidenceOf(findings);
  assert.deepEqual(
    evidence.map(({ finding: { text }, disguise: shown }) => [text, shown]),
    [
      ["日结三百", null],
      ["垫付", null],
      ["加薇❤信", disguise.reason],
    ],
  );
});

test("merges overlapping and touching spans, whatever their order", () => {
  const spans = [
    { start: 5, end: 9 },
    { start: 0, end: 2 },
    { start: 2, end: 4 },
    { start: 6, end: 7 },
  ];
  assert.deepEqual(mergeSpans(spans), [
    { start: 0, end: 4 },
    { start: 5, end: 9 },
  ]);
});
