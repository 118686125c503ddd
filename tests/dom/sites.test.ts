/** Which pages are read. */
import assert from "node:assert/strict";
import { test } from "node:test";
import { accessTo, ruleOf, siteOf, withSiteRead, type SiteEntry } from "../../extension/shared/sites.ts";

const names: [url: string | undefined, site: string][] = [
  ["https://chat.example.org:8080/a?b#c", "chat.example.org"],
  ["http://[::1]/", "[::1]"],
  ["file:///home/a.html", "file:"],
  ["about:blank", "about:"],
  ["null", ""],
  [undefined, ""],
];

for (const [url, site] of names) {
  test(`calls the site of ${url} "${site}"`, () => {
    assert.equal(siteOf(url), site);
  });
}

const SITES: SiteEntry[] = [
  { site: "example.org", rule: "never" },
  { site: "chat.example.org", rule: "always" },
  { site: "bank.test", rule: "ask" },
  { site: "file:", rule: "never" },
];

const rules: [site: string, rule: string | null][] = [
  ["example.org", "never"],
  ["www.example.org", "never"],
  ["chat.example.org", "always"],
  ["a.chat.example.org", "always"],
  ["notexample.org", null],
  ["org", null],
  ["file:", "never"],
  ["", null],
];

for (const [site, rule] of rules) {
  test(`finds for "${site}" the rule ${rule}`, () => {
    assert.equal(ruleOf(site, SITES), rule);
  });
}

test("a rule comes before the default, being asked before the answer, and off before all", () => {
  const all = { enabled: true, sites: SITES, otherSites: "all" } as const;
  const chosen = { ...all, otherSites: "chosen" } as const;
  assert.equal(accessTo("other.test", all, false), "read");
  assert.equal(accessTo("other.test", chosen, false), "unchosen");
  assert.equal(accessTo("other.test", chosen, true), "read");
  assert.equal(accessTo("chat.example.org", chosen, false), "read");
  assert.equal(accessTo("bank.test", all, false), "ask");
  assert.equal(accessTo("bank.test", all, true), "read");
  assert.equal(accessTo("example.org", all, true), "never");
  assert.equal(accessTo("chat.example.org", { ...all, enabled: false }, true), "off");
});

test("switching a site back leaves no rule behind unless one is needed", () => {
  const all = { sites: SITES, otherSites: "all" } as const;
  assert.deepEqual(withSiteRead(all, "new.test", false).at(-1), { site: "new.test", rule: "never" });
  assert.deepEqual(withSiteRead(all, "example.org", true), SITES.slice(1));
  assert.deepEqual(withSiteRead(all, "www.example.org", true).at(-1), { site: "www.example.org", rule: "always" });
  assert.deepEqual(withSiteRead({ ...all, otherSites: "chosen" }, "bank.test", false), [
    ...SITES.slice(0, 2),
    ...SITES.slice(3),
  ]);
});
