/** What is kept of settings: whatever was stored, wherever there is room. */
import assert from "node:assert/strict";
import { test, type TestContext } from "node:test";
import { defaultSettings, guessLanguage, parseSettings, type Settings } from "../../extension/shared/settings.ts";
import { readFrom, writeTo, type Area } from "../../extension/shared/settings-areas.ts";
import { isSettingsKey } from "../../extension/shared/settings-key.ts";

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
    assert.equal(guessLanguage(uiLanguage), language);
    assert.equal(defaultSettings(uiLanguage).region, region);
    assert.equal(defaultSettings(uiLanguage).language, "auto");
  });
}

const DEFAULTS = defaultSettings("en-GB");
const ALL: Settings = {
  enabled: false,
  language: "zh-TW",
  region: "HK",
  sensitivity: "more",
  scamsOff: ["task", "loan"],
  otherSites: "chosen",
  sites: [
    { site: "example.org", rule: "never" },
    { site: "chat.test", rule: "ask" },
  ],
  phrases: ["投资群", "gift card"],
  large: true,
  motion: "reduced",
};

const stored: [name: string, value: unknown, expected: unknown, complaint: RegExp | null][] = [
  ["nothing", null, DEFAULTS, null],
  ["complete settings", ALL, ALL, null],
  ["a missing field", { region: "TW" }, { ...DEFAULTS, region: "TW" }, null],
  ["an unknown field", { ...ALL, old: 1 }, ALL, null],
  ["a damaged switch", { ...ALL, enabled: "yes" }, { ...ALL, enabled: true }, /settings\.enabled/],
  ["a damaged language", { ...ALL, language: "tlh" }, { ...ALL, language: "auto" }, /settings\.language/],
  ["a damaged region", { ...ALL, region: 886 }, { ...ALL, region: "GB" }, /settings\.region/],
  ["a sensitivity of a later version", { ...ALL, sensitivity: 7 }, { ...ALL, sensitivity: "standard" }, /sensitivity/],
  ["a list that is none", { ...ALL, sites: "example.org" }, { ...ALL, sites: [] }, /settings\.sites/],
  [
    "damaged entries of a list",
    { ...ALL, sites: [1, ...ALL.sites, { site: "a.test", rule: "sometimes" }] },
    ALL,
    /settings\.sites: left out 2 damaged of 4/,
  ],
  ["a site twice", { ...ALL, sites: [{ site: "chat.test", rule: "never" }, ...ALL.sites] }, ALL, null],
  ["a pattern for a phrase", { ...ALL, phrases: [".*", ...ALL.phrases] }, ALL, /settings\.phrases: left out 1/],
  ["no object", "zh-TW", DEFAULTS, /settings: expected an object/],
  ["a list", [], DEFAULTS, /settings: expected an object/],
];

for (const [name, value, expected, complaint] of stored) {
  test(`reads stored settings with ${name}`, (t) => {
    const complaints = listen(t);
    assert.deepEqual(parseSettings(value, DEFAULTS), expected);
    assert.equal(complaints().length, complaint === null ? 0 : 1);
    if (complaint !== null) assert.match(complaints()[0] ?? "", complaint);
  });
}

/** Keeps the console quiet; what was said on it. */
function listen(t: TestContext): () => string[] {
  const error = t.mock.method(console, "error", () => undefined);
  t.mock.method(console, "warn", () => undefined);
  return () => error.mock.calls.map((call) => String(call.arguments[0]));
}

/** A storage area with the limits of `storage.sync`, all in bytes of JSON. */
class Store implements Area {
  items: Record<string, unknown> = {};
  refusal: Error | null = null;

  constructor(private readonly quota = { item: Infinity, all: Infinity }) {}

  get(): Promise<Record<string, unknown>> {
    return Promise.resolve(structuredClone(this.items));
  }
  set(items: Record<string, unknown>): Promise<void> {
    if (this.refusal !== null) return Promise.reject(this.refusal);
    const next = { ...this.items, ...structuredClone(items) };
    const sizes = Object.entries(next).map(([key, value]) => Buffer.byteLength(key + JSON.stringify(value)));
    if (sizes.some((size) => size > this.quota.item))
      return Promise.reject(new Error("QUOTA_BYTES_PER_ITEM quota exceeded"));
    const total = sizes.reduce((sum, size) => sum + size, 0);
    if (total > this.quota.all) return Promise.reject(new Error("QUOTA_BYTES quota exceeded"));
    this.items = next;
    return Promise.resolve();
  }
  remove(keys: string[]): Promise<void> {
    this.items = Object.fromEntries(Object.entries(this.items).filter(([key]) => !keys.includes(key)));
    return Promise.resolve();
  }
}

const browserWithSync = () => ({ sync: new Store({ item: 8_192, all: 102_400 }), local: new Store() });
const manySites = (count: number, length = 20): Settings["sites"] =>
  Array.from({ length: count }, (_, n) => ({ site: `${String(n).padStart(length - 5, "a")}.test`, rule: "never" }));

test("settings go to the area that other devices share, and nowhere else", async () => {
  const areas = browserWithSync();
  assert.equal(await writeTo(areas, ALL), "sync");
  assert.deepEqual(await readFrom(areas, DEFAULTS), { settings: ALL, keeping: "sync" });
  assert.deepEqual(areas.local.items, {});
});

test("a long list is kept in parts that the area takes, and a shorter one leaves none of them behind", async () => {
  const areas = browserWithSync();
  const long = { ...ALL, sites: manySites(1_500) };
  assert.equal(await writeTo(areas, long), "sync");
  assert.deepEqual((await readFrom(areas, DEFAULTS)).settings, long);
  assert.ok(Object.keys(areas.sync.items).length > 8);
  assert.ok(Object.keys(areas.sync.items).every(isSettingsKey));
  await writeTo(areas, ALL);
  assert.deepEqual(Object.keys(areas.sync.items).toSorted(), ["settings", "settings.phrases.0", "settings.sites.0"]);
});

test("what does not fit stays on this device, and says so; what fits again is shared again", async (t) => {
  listen(t);
  const areas = browserWithSync();
  await writeTo(areas, ALL);
  const huge = { ...ALL, sites: manySites(2_000, 80) };
  assert.equal(await writeTo(areas, huge), "full");
  assert.deepEqual(await readFrom(areas, DEFAULTS), { settings: huge, keeping: "full" });
  assert.equal(await writeTo(areas, ALL), "sync");
  assert.deepEqual(await readFrom(areas, DEFAULTS), { settings: ALL, keeping: "sync" });
  assert.deepEqual(areas.local.items, {});
});

test("a refusal for too many changes is none for want of room", async (t) => {
  listen(t);
  const areas = browserWithSync();
  areas.sync.refusal = new Error("This request exceeds the MAX_WRITE_OPERATIONS_PER_MINUTE quota.");
  assert.equal(await writeTo(areas, ALL), "refused");
  assert.deepEqual(await readFrom(areas, DEFAULTS), { settings: ALL, keeping: "refused" });
});

test("a browser without the shared area keeps settings on the device", async () => {
  const areas = { sync: undefined, local: new Store() };
  assert.equal(await writeTo(areas, ALL), "missing");
  assert.deepEqual(await readFrom(areas, DEFAULTS), { settings: ALL, keeping: "missing" });
});

const FIRST = { language: "zh-TW", region: "HK", disabledSites: ["example.org", "file:"] };
const UPGRADED: Settings = {
  ...DEFAULTS,
  language: "zh-TW",
  region: "HK",
  sites: [
    { site: "example.org", rule: "never" },
    { site: "file:", rule: "never" },
  ],
};

test("the first version's settings are read, and moved by the first change", async () => {
  const areas = browserWithSync();
  areas.local.items = { settings: FIRST, settings$: { v: 1 }, dismissed: ["x"] };
  assert.deepEqual((await readFrom(areas, DEFAULTS)).settings, UPGRADED);
  assert.deepEqual(areas.local.items["settings"], FIRST, "reading changes nothing");
  await writeTo(areas, { ...UPGRADED, large: true });
  assert.deepEqual((await readFrom(areas, DEFAULTS)).settings, { ...UPGRADED, large: true });
  assert.deepEqual(areas.local.items, { dismissed: ["x"] });
});

test("the first version's sites stay off where another device has newer settings", async () => {
  const areas = browserWithSync();
  await writeTo(areas, ALL);
  areas.local.items = { settings: { ...FIRST, disabledSites: ["chat.test", "old.test"] } };
  const { settings } = await readFrom(areas, DEFAULTS);
  assert.deepEqual({ ...settings, sites: [] }, { ...ALL, sites: [] });
  assert.deepEqual(settings.sites, [{ site: "old.test", rule: "never" }, ...ALL.sites]);
});

const damaged: [name: string, items: Record<string, unknown>, expected: unknown][] = [
  [
    "of the first version, with a damaged list",
    { settings: { ...FIRST, disabledSites: 7 } },
    { ...UPGRADED, sites: [] },
  ],
  [
    "of the first version, with a damaged entry",
    { settings: { ...FIRST, disabledSites: ["example.org", 7, "file:"] } },
    UPGRADED,
  ],
  ["that are no object", { settings: "?" }, DEFAULTS],
  [
    "with a damaged part",
    {
      settings: { ...ALL, version: 2 },
      "settings.sites.0": 7,
      "settings.sites.1": ALL.sites,
      "settings.phrases.0": ALL.phrases,
    },
    ALL,
  ],
];

for (const [name, items, expected] of damaged) {
  test(`repairs settings ${name}`, async (t) => {
    const complaints = listen(t);
    const areas = browserWithSync();
    areas.local.items = items;
    assert.deepEqual((await readFrom(areas, DEFAULTS)).settings, expected);
    assert.notEqual(complaints().length, 0);
  });
}

test("what a newer version keeps beside these fields is left as it is", async () => {
  const areas = browserWithSync();
  await writeTo(areas, ALL);
  areas.sync.items["settings"] = { ...(areas.sync.items["settings"] as object), version: 3, voice: "loud" };
  assert.deepEqual((await readFrom(areas, DEFAULTS)).settings, ALL);
  await writeTo(areas, { ...ALL, large: false });
  const main = areas.sync.items["settings"] as Record<string, unknown>;
  assert.deepEqual([main["version"], main["voice"], main["large"]], [3, "loud", false]);
});
