/** The user's own phrases: what the options page takes, the engine takes, too. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";
import init, { Engine } from "@engine";
import { MAX_PHRASE_LENGTH, MAX_PHRASES, phraseFault } from "../../extension/shared/own-phrases.ts";

await init({ module_or_path: await readFile(new URL("../../target/pkg/shizha_bg.wasm", import.meta.url)) });
const engine = new Engine();
const taken = (own: string[]) => {
  engine.scan([""], { own });
  return true;
};

const phrases: [phrase: string, fault: string | null][] = [
  ["养生", null],
  ["養生講座", null],
  ["gift card", null],
  ["vip1", null],
  ["加V信", null],
  ["（内部）", null],
  ["ﾊﾞｲﾄ", null],
  ["x".repeat(MAX_PHRASE_LENGTH), null],
  ["", "short"],
  ["养", "short"],
  ["abc", "short"],
  ["、、。", "short"],
  ["x".repeat(MAX_PHRASE_LENGTH + 1), "long"],
  ["😀".repeat(21), "long"],
  ["转账…给我", "signs"],
  ["日赚#元", "signs"],
  ["{pay}给我", "signs"],
  ["<b>转账</b>", "signs"],
  [".*转账", "signs"],
  ["转\t账号", "signs"],
  ["转账\ud83d", "signs"],
];

for (const [phrase, fault] of phrases) {
  test(`finds ${fault === null ? "nothing wrong" : `"${fault}"`} with ${JSON.stringify(phrase)}`, () => {
    assert.equal(phraseFault(phrase), fault);
    if (fault === null) assert.ok(taken([phrase]));
    // Half a character cannot be told to the engine as such.
    else if (!phrase.includes("\ud83d") || phrase.length > 40) assert.throws(() => taken([phrase]), /own phrase 0/);
  });
}

test("as many as the options page takes are taken, and no more", () => {
  const many = Array.from({ length: MAX_PHRASES }, (_, n) => `提醒词${n}`);
  assert.ok(taken(many));
  assert.throws(() => taken([...many, "再一个"]), /51 own phrases: at most 50/);
});
