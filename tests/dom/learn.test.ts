/** Each scam type has its page in all languages, and our own pages are talk about scams: no warning on them. */
import assert from "node:assert/strict";
import { readFile } from "node:fs/promises";
import { test } from "node:test";

import init, { Engine, type Language } from "@engine";
import { LEARN_PAGES } from "../../extension/learn/pages/index.ts";
import { voiceFor } from "../../extension/learn/speech.ts";
import { isLearnId, sectionsOf, spokenOf } from "../../extension/learn/passages.ts";

await init({ module_or_path: await readFile(new URL("../../target/pkg/shizha_bg.wasm", import.meta.url)) });
const engine = new Engine();
const LANGUAGES: Language[] = ["zh-CN", "zh-TW", "en"];

test("each scam type of the lexicon has a page, and each page a type", () => {
  const types = engine.catalog("en").scams.map(({ id }) => id);
  assert.deepEqual(Object.keys(LEARN_PAGES).toSorted(), types.toSorted());
});

for (const language of LANGUAGES) {
  test(`the engine has nothing against our own pages in ${language}`, () => {
    const warned: string[] = [];
    const { scams, regions } = engine.catalog(language);
    for (const scam of scams) {
      if (!isLearnId(scam.id)) continue;
      const sections = sectionsOf(scam.id, language);
      const spoken = spokenOf(scam.id, language, scam, regions[0]);
      // As a page is read: each paragraph, those that stand together, and the whole.
      const inputs = [
        ...spoken,
        ...sections.map(({ title, lines }) => [title, ...lines.map(({ words }) => words)].join("\n")),
        spoken.join("\n"),
      ];
      const context = [scam.name, ...sections.map(({ title }) => title)].join("\n");
      engine.scan(inputs, { language, context }).forEach(({ risk, findings }, index) => {
        if (risk === "none") return;
        warned.push(`${scam.id} ${risk}: ${inputs[index] ?? ""} (${findings.map(({ source }) => source).join(" ")})`);
      });
    }
    assert.deepEqual(warned, []);
  });
}

test("a voice is taken only from the device, and of the page's language", () => {
  const voice = (lang: string, localService = true) => ({ lang, localService });
  const chosen = (language: Language, ...voices: ReturnType<typeof voice>[]) => voiceFor(voices, language)?.lang;
  assert.equal(chosen("zh-CN", voice("en-US"), voice("zh-TW"), voice("zh-CN")), "zh-CN");
  assert.equal(chosen("zh-TW", voice("zh-CN"), voice("zh_TW")), "zh_TW");
  assert.equal(chosen("zh-CN", voice("en-GB"), voice("cmn")), "cmn");
  assert.equal(chosen("en", voice("zh-CN"), voice("en-AU")), "en-AU");
  assert.equal(chosen("zh-CN", voice("zh-CN", false)), undefined, "a voice that sends the words away");
  assert.equal(chosen("zh-TW", voice("zh-HK"), voice("yue-HK")), undefined, "Cantonese is another spoken language");
  assert.equal(chosen("en", voice("zh-CN")), undefined);
});
