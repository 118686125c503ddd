import assert from "node:assert/strict";
import { test } from "node:test";
import { guessSettings, parseSettings } from "../../extension/shared/settings.ts";
import { siteOf } from "../../extension/shared/site.ts";

const guesses: [uiLanguage: string, language: string, region: string][] = [
  ["zh-CN", "zh-CN", "CN"],
  ["zh", "zh-CN", "CN"],
  ["zh-Hans-SG", "zh-CN", "SG"],
  ["zh-TW", "zh-TW", "TW"],
  ["zh_TW", "zh-TW", "TW"],
  ["zh-HK", "zh-TW", "HK"],
  ["zh-Hant", "zh-TW", "TW"],
  ["en-GB", "en", "GB"],
  ["en-SG", "en", "SG"],
  ["en-US", "en", "US"],
  ["en", "en", "US"],
  ["fr", "en", "US"],
  ["", "en", "US"],
];

for (const [uiLanguage, language, region] of guesses) {
  test(`takes "${uiLanguage}" for ${language} in ${region}`, () => {
    assert.deepEqual(guessSettings(uiLanguage), { language, region, disabledSites: [] });
  });
}

const DEFAULTS = guessSettings("en-GB");
const STORED = { language: "zh-TW", region: "HK", disabledSites: ["example.org"] };

const stored: [name: string, value: unknown, expected: unknown, complaint: RegExp | null][] = [
  ["nothing", null, DEFAULTS, null],
  ["complete settings", STORED, STORED, null],
  ["a missing field", { region: "TW" }, { ...DEFAULTS, region: "TW" }, null],
  ["an unknown field", { ...STORED, old: 1 }, STORED, null],
  ["a damaged language", { ...STORED, language: "tlh" }, { ...STORED, language: "en" }, /settings\.language/],
  ["a damaged region", { ...STORED, region: 886 }, { ...STORED, region: "GB" }, /settings\.region/],
  ["a damaged list", { ...STORED, disabledSites: [1] }, { ...STORED, disabledSites: [] }, /settings\.disabledSites/],
  ["no object", "zh-TW", DEFAULTS, /settings: expected an object/],
];

for (const [name, value, expected, complaint] of stored) {
  test(`reads stored settings with ${name}`, (t) => {
    const error = t.mock.method(console, "error", () => undefined);
    assert.deepEqual(parseSettings(value, DEFAULTS), expected);
    const complaints = error.mock.calls.map((call) => String(call.arguments[0]));
    assert.equal(complaints.length, complaint === null ? 0 : 1);
    if (complaint !== null) assert.match(complaints[0] ?? "", complaint);
  });
}

const sites: [url: string | undefined, site: string][] = [
  ["https://chat.example.org:8080/a?b#c", "chat.example.org"],
  ["http://[::1]/", "[::1]"],
  ["file:///home/a.html", "file:"],
  ["about:blank", "about:"],
  ["null", ""],
  [undefined, ""],
];

for (const [url, site] of sites) {
  test(`calls the site of ${url} "${site}"`, () => {
    assert.equal(siteOf(url), site);
  });
}
