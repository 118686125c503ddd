/** All texts exist in each language and are used. Their tables are found by the names of their files. */
import assert from "node:assert/strict";
import { readdirSync, readFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { test } from "node:test";
import { fileURLToPath } from "node:url";

import { LEARN_PAGES } from "../../extension/learn/pages/index.ts";

const extension = fileURLToPath(new URL("../../extension/", import.meta.url));
const read = (path: string) => readFileSync(join(extension, path), "utf8");

const sources = readdirSync(extension, { recursive: true, encoding: "utf8" }).filter((file) => /\.tsx?$/.test(file));
const isTable = (file: string) => /(?:^|[-/])texts\.ts$/.test(file);

/** The modules that `file` imports from next to itself or above, without their endings. */
function importsOf(file: string): string[] {
  const paths = [...read(file).matchAll(/from "(\.[^"]+)"/g)].map((match) => match[1] ?? "");
  return paths.map((path) => join(dirname(file), path).replace(/\.tsx?$/, ""));
}

/** All code that has to do with the table: what imports it or the types of its file. */
function codeAround(table: string): string {
  const module = table.replace(/\.ts$/, "");
  const around = sources.filter((file) => !isTable(file) && importsOf(file).includes(module));
  return around.map(read).join("\n");
}

interface Table {
  file: string;
  texts: Record<string, object>;
  code: string;
}

const tables: Table[] = await Promise.all(
  sources.filter(isTable).map(async (file) => {
    const exported = (await import(join(extension, file))) as Record<string, Record<string, object>>;
    const [texts, ...others] = Object.entries(exported).flatMap(([name, value]) =>
      name.endsWith("_TEXTS") ? [value] : [],
    );
    assert.ok(texts !== undefined && others.length === 0, `${file} exports one table of texts, called …_TEXTS`);
    return { file, texts, code: codeAround(file) };
  }),
);

/** What a table says, through its own tables and lists. */
function textsIn(said: unknown): string[] {
  if (typeof said === "string") return [said];
  if (typeof said === "function") return textsIn((said as (value: unknown) => unknown)(["x"]));
  assert.ok(typeof said === "object" && said !== null, `no text: ${String(said)}`);
  return Object.values(said).flatMap(textsIn);
}

/** Whether code takes the text from its table, by its name or among others. */
function usedIn(code: string, key: string): boolean {
  const table = "(?:text|about|own)";
  return new RegExp(`\\b${table}\\.${key}\\b|\\{[^{}]*\\b${key}\\b[^{}]*\\} = ${table};`).test(code);
}

for (const { file, texts, code } of tables) {
  const keys = Object.keys(texts["en"] ?? {});

  test(`${file} says the same in all languages`, () => {
    assert.deepEqual(Object.keys(texts).toSorted(), ["en", "zh-CN", "zh-TW"]);
    for (const table of Object.values(texts)) {
      assert.deepEqual(Object.keys(table), keys);
      for (const text of textsIn(table)) assert.ok(text.trim() !== "");
    }
  });

  test(`every text in ${file} is used`, () => {
    assert.deepEqual(
      keys.filter((key) => !usedIn(code, key)),
      [],
    );
  });
}

test("no text calls a page safe", () => {
  // The "safe account" is a scammer's word, which an example may quote.
  const words = textsIn(tables.map(({ texts }) => texts)).map((text) => text.replaceAll(/安全[账帳][户戶]/g, ""));
  assert.deepEqual(
    words.filter((text) => /\bsafe\b|安全/i.test(text)),
    [],
  );
});

/** Quotation marks hold the scammer's words, who says what he likes. */
const withoutQuotations = (text: string) => text.replaceAll(/“[^”]*”|「[^」]*」/g, "");

test("in Chinese the reader is addressed politely", () => {
  const files = (folder: string, ending: RegExp) =>
    readdirSync(join(extension, folder), { recursive: true, encoding: "utf8" })
      .filter((file) => ending.test(file))
      .map((file) => join(folder, file));
  const interfaces = [...files(".", /\.(?:tsx?|html|json)$/), ...files("../www/source", /\.tsx?$/)];
  const sources = interfaces.filter((file) => !file.startsWith("learn/pages/")).map(read);
  // What the scammer says stands on these pages in lists of its own.
  const pages = Object.values(LEARN_PAGES).flatMap((page) =>
    (["zh-CN", "zh-TW"] as const).flatMap((language) => textsIn({ ...page[language], says: [] })),
  );
  const lines = [...sources.flatMap((source) => source.split("\n")), ...pages].map(withoutQuotations);
  assert.ok(lines.filter((line) => line.includes("您")).length > 200, "the texts are there");
  assert.deepEqual(
    lines.filter((line) => /[你妳]/.test(line)),
    [],
  );
});

test("the manifest's texts exist in all languages and are used", () => {
  const folder = "public/_locales/";
  const locales = readdirSync(join(extension, folder));
  assert.deepEqual(locales.toSorted(), ["en", "zh_CN", "zh_TW"]);
  const used = [...readFileSync(join(extension, "../wxt.config.ts"), "utf8").matchAll(/__MSG_(\w+)__/g)];
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
