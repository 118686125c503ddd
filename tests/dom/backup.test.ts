/** Settings as a file: what is written is read, and what is damaged is named and not taken. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { fromFile, toFile } from "../../extension/options/backup-file.ts";
import { defaultSettings, type Settings } from "../../extension/shared/settings.ts";

const ALL: Settings = {
  enabled: false,
  language: "zh-TW",
  region: "HK",
  sensitivity: "more",
  scamsOff: ["task"],
  otherSites: "chosen",
  sites: [{ site: "example.org", rule: "ask" }],
  phrases: ["投资群"],
  large: true,
  motion: "reduced",
};

test("what is written is read again", () => {
  for (const settings of [ALL, defaultSettings("zh-CN")]) {
    assert.deepEqual(fromFile(toFile(settings)), { settings });
  }
});

const file = (settings: object) => JSON.stringify({ format: "shizha-settings", version: 2, settings });
const field = (where: string, expected: string, found: string) => ({ kind: "field", where, expected, found });
const { large: _, ...WITHOUT_LARGE } = ALL;

const faults: [name: string, text: string, fault: object][] = [
  ["nothing", "", { kind: "noJson" }],
  ["half a file", toFile(ALL).slice(0, 80), { kind: "noJson" }],
  ["a picture", "\u0089PNG\r\n", { kind: "noJson" }],
  ["a list", "[]", { kind: "foreign" }],
  ["null", "null", { kind: "foreign" }],
  ["another program's file", '{"format": "other", "version": 1}', { kind: "foreign" }],
  ["a file without a version", '{"format": "shizha-settings", "settings": {}}', { kind: "foreign" }],
  ["a newer file", '{"format": "shizha-settings", "version": 3, "settings": {"new": 1}}', { kind: "newer" }],
  ["too large a file", `${" ".repeat(1_000_001)}{}`, { kind: "large" }],
  ["a missing field", file(WITHOUT_LARGE), field("settings.large", '"large"', "undefined")],
  ["an unknown field", file({ ...ALL, voice: 1 }), field("settings.voice", "never", '"voice"')],
  ["a wrong switch", file({ ...ALL, enabled: 1 }), field("settings.enabled", "boolean", "1")],
  [
    "a wrong rule",
    file({ ...ALL, sites: [...ALL.sites, { site: "a.test", rule: "sometimes" }] }),
    field("settings.sites.1.rule", '("always" | "never" | "ask")', '"sometimes"'),
  ],
  [
    "markup for a site",
    file({ ...ALL, sites: [{ site: "<b>a.test</b>", rule: "never" }] }),
    field("settings.sites.0.site", "the name of a site", '"<b>a.test</b>"'),
  ],
  [
    "a site that is no name",
    file({ ...ALL, sites: [{ site: "a".repeat(254), rule: "never" }] }),
    field("settings.sites.0.site", "<=253", "254"),
  ],
  [
    "markup for a phrase",
    file({ ...ALL, phrases: ["<img src=x>转账"] }),
    field("settings.phrases.0", "a phrase that can be looked for", '"<img src=x>转账"'),
  ],
  [
    "too long a phrase",
    file({ ...ALL, phrases: ["转".repeat(41)] }),
    field("settings.phrases.0", "a phrase that can be looked for", `"${"转".repeat(41)}"`),
  ],
  [
    "too many scams",
    file({ ...ALL, scamsOff: Array.from({ length: 101 }, () => "task") }),
    field("settings.scamsOff", "<=100", "101"),
  ],
  [
    "a pattern for a phrase",
    file({ ...ALL, phrases: ["投资群", ".*"] }),
    field("settings.phrases.1", "a phrase that can be looked for", '".*"'),
  ],
  [
    "too many phrases",
    file({ ...ALL, phrases: Array.from({ length: 51 }, (_, n) => `提醒词${n}`) }),
    field("settings.phrases", "<=50", "51"),
  ],
  [
    "too many sites",
    file({ ...ALL, sites: Array.from({ length: 2_001 }, (_, n) => ({ site: `a${n}.test`, rule: "never" })) }),
    field("settings.sites", "<=2000", "2001"),
  ],
];

for (const [name, text, fault] of faults) {
  test(`refuses ${name} and says where and why`, () => {
    assert.deepEqual(fromFile(text), { fault });
  });
}
