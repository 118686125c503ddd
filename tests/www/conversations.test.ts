/** The example conversations are data that the demo, the engine's tests and readers rely on: their form is checked here. */
import assert from "node:assert/strict";
import { readdir, readFile } from "node:fs/promises";
import { test } from "node:test";

import * as v from "valibot";

const FOLDER = new URL("../../www/conversations/", import.meta.url);

const Text = v.pipe(v.string(), v.nonEmpty());
const Conversation = v.strictObject({
  title: v.strictObject({ "zh-CN": Text, "zh-TW": Text, en: Text }),
  language: v.picklist(["zh-CN", "zh-TW", "en"]),
  sender: Text,
  messages: v.pipe(
    v.array(v.strictObject({ from: v.picklist(["them", "me"]), text: Text })),
    v.minLength(3),
    v.maxLength(8),
  ),
});
const File = v.strictObject({ scam: Conversation, lookalike: Conversation });

const names = (await readdir(FOLDER)).sort();
const files = await Promise.all(
  names.map(async (name) => ({ name, content: JSON.parse(await readFile(new URL(name, FOLDER), "utf8")) as unknown })),
);

void test("there is one file for each of the 25 types", () => {
  assert.equal(files.length, 25);
});

for (const { name, content } of files) {
  void test(`${name} has a scam and a look-alike, each of 3 to 8 messages`, () => {
    v.assert(File, content);
  });

  void test(`${name} leads nowhere real`, () => {
    const text = JSON.stringify(content);
    const links = text.match(/\b(?:https?:\/\/|www\.)[a-z0-9.-]+/gi) ?? [];
    assert.deepEqual(
      links.filter((link) => !link.endsWith(".example")),
      [],
    );
    const mobiles = text.match(/(?<!\d)1[3-9]\d{9}(?!\d)/g) ?? [];
    assert.deepEqual(
      mobiles.filter((mobile) => mobile !== "13800138000"),
      [],
    );
  });
}

void test("titles are written in the language they are filed under", () => {
  const traditionalOnly = /[們個錢說這來對帳戶導詐騙銀驗證]/u;
  for (const { name, content } of files) {
    const { scam, lookalike } = v.parse(File, content);
    for (const { title } of [scam, lookalike]) {
      assert.doesNotMatch(title["zh-CN"], traditionalOnly, name);
      assert.doesNotMatch(title.en, /\p{Script=Han}/u, name);
    }
  }
});
