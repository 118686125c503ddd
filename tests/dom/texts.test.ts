/** All texts exist in each language and are used. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { test } from "node:test";
import { FINDING_TEXTS } from "../../extension/finding/texts.ts";
import { LEARN_TEXTS } from "../../extension/learn/texts.ts";
import { OPTIONS_TEXTS } from "../../extension/options/texts.ts";
import { PANEL_TEXTS } from "../../extension/panel/texts.ts";
import { CARD_TEXTS } from "../../extension/shared/card-texts.ts";
import { DRAFT_TEXTS } from "../../extension/shared/draft-texts.ts";
import { GUARD_TEXTS } from "../../extension/shared/guard-texts.ts";
import { CHECK_TEXTS } from "../../extension/shared/check-texts.ts";
import { MENU_TEXTS } from "../../extension/shared/menu-texts.ts";
import { POPUP_TEXTS } from "../../extension/shared/popup-texts.ts";
import { VERDICT_TEXTS } from "../../extension/shared/verdict-texts.ts";
import { WELCOME_TEXTS } from "../../extension/welcome/texts.ts";

const extension = new URL("../../extension/", import.meta.url);
const read = (path: string) => readFileSync(new URL(path, extension), "utf8");
const sourcesIn = (folder: string) =>
  readdirSync(new URL(folder, extension))
    .filter((file) => /\.tsx?$/.test(file) && !/texts\.ts$/.test(file))
    .map((file) => read(folder + file))
    .join("\n");

const tables: { name: string; texts: Record<string, object>; source: string }[] = [
  { name: "card", texts: CARD_TEXTS, source: sourcesIn("content/card/") },
  { name: "finding", texts: FINDING_TEXTS, source: sourcesIn("finding/") + sourcesIn("content/card/") },
  { name: "learn page", texts: LEARN_TEXTS, source: sourcesIn("learn/") },
  { name: "draft", texts: DRAFT_TEXTS, source: sourcesIn("content/draft/") },
  { name: "guard", texts: GUARD_TEXTS, source: sourcesIn("content/guard/") },
  { name: "popup", texts: POPUP_TEXTS, source: sourcesIn("popup/") + sourcesIn("tab/") + sourcesIn("panel/") },
  { name: "options page", texts: OPTIONS_TEXTS, source: sourcesIn("options/") },
  { name: "side panel", texts: PANEL_TEXTS, source: sourcesIn("panel/") },
  { name: "check", texts: CHECK_TEXTS, source: sourcesIn("check/") + sourcesIn("check/picture/") },
  { name: "verdict", texts: VERDICT_TEXTS, source: sourcesIn("check/") },
  { name: "first screens", texts: WELCOME_TEXTS, source: sourcesIn("welcome/") },
  { name: "menu", texts: MENU_TEXTS, source: read("background/menu.ts") },
];

/** What a table says, through its own tables and lists. */
function textsIn(said: unknown): string[] {
  if (typeof said === "string") return [said];
  if (typeof said === "function") return textsIn((said as (value: unknown) => unknown)(["x"]));
  assert.ok(typeof said === "object" && said !== null, `no text: ${String(said)}`);
  return Object.values(said).flatMap(textsIn);
}

for (const { name, texts, source } of tables) {
  const keys = Object.keys(texts["en"] ?? {});

  test(`the ${name} says the same in all languages`, () => {
    for (const table of Object.values(texts)) {
      assert.deepEqual(Object.keys(table), keys);
      for (const text of textsIn(table)) assert.ok(text.trim() !== "");
    }
  });

  test(`the ${name} uses every text it has`, () => {
    assert.deepEqual(
      keys.filter((key) => !new RegExp(`\\b(?:text|about|own)\\.${key}\\b`).test(source)),
      [],
    );
  });
}

test("no text calls a page safe", () => {
  const words = JSON.stringify([CARD_TEXTS, DRAFT_TEXTS, GUARD_TEXTS, OPTIONS_TEXTS, PANEL_TEXTS, POPUP_TEXTS]);
  assert.doesNotMatch(words, /\bsafe\b|安全/i);
});

test("the manifest's texts exist in all languages and are used", () => {
  const folder = "public/_locales/";
  const locales = readdirSync(new URL(folder, extension));
  assert.deepEqual(locales.toSorted(), ["en", "zh_CN", "zh_TW"]);
  const used = [...readFileSync(new URL("../wxt.config.ts", extension), "utf8").matchAll(/__MSG_(\w+)__/g)];
  const keys = [...new Set(used.map((match) => match[1]))].toSorted();
  for (const locale of locales) {
    const messages = JSON.parse(read(`${folder}${locale}/messages.json`)) as Record<string, { message: string }>;
    assert.deepEqual(Object.keys(messages).toSorted(), keys);
    // The Chrome Web Store's limits.
    assert.ok((messages["name"]?.message.length ?? 99) <= 75);
    assert.ok((messages["shortName"]?.message.length ?? 99) <= 12);
    assert.ok((messages["description"]?.message.length ?? 999) <= 132);
  }
});
