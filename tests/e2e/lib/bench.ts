/**
 * Runs the same tests in each browser: one browser and one site per file, a fresh tab for each test. At the end of each
 * browser's life its record of requests is looked through, so that every test is one of the network, too.
 */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { launchChromium } from "./chromium.ts";
import type { Driver, LaunchOptions, Tab, Traffic } from "./driver.ts";
import { prepare, type Build, type Damage, type Workspace } from "./extension.ts";
import { launchFirefox } from "./firefox.ts";
import { leaksIn } from "./leaks.ts";
import { Popup } from "./popup.ts";
import { Site } from "./site.ts";

/** The browsers, and the build of the extension that each takes. */
export const BROWSERS: { name: string; build: Build; launch: (options: LaunchOptions) => Promise<Driver> }[] = [
  { name: "Chromium", build: "chrome-mv3", launch: launchChromium },
  { name: "Firefox", build: "firefox-mv3", launch: launchFirefox },
];

/** What a test gets. */
export interface Scene {
  driver: Driver;
  site: Site;
  /** A tab of its own. */
  tab: Tab;
}

export interface Bench {
  /** Of the browser. */
  name: string;
  /** A test in a tab of its own, at the end of which no console may hold a complaint. */
  test: (name: string, perform: (scene: Scene) => Promise<void>) => void;
  /** A test of what is known only after the browser has ended. */
  finally: (name: string, judge: (traffic: Traffic[], site: Site, origin: string) => void) => void;
}

export interface BenchOptions {
  /** Done to the copy of the extension before it is loaded. */
  damage?: Damage;
  /** Complaints that belong to the case. */
  expected?: RegExp;
  /** Addresses elsewhere that belong to the case. */
  elsewhere?: RegExp;
}

interface Running {
  workspace: Workspace;
  site: Site;
  driver: Driver;
  traffic?: Traffic[];
}

/** The browsers' own languages differ from machine to machine, so the extension is set to one. */
export async function chooseChinese(driver: Driver): Promise<void> {
  const tab = await driver.newTab();
  const popup = await Popup.open(driver, tab);
  await popup.chooseLanguage("zh-CN");
  await popup.close();
}

async function end(running: Running): Promise<Traffic[]> {
  running.traffic ??= await running.driver.close();
  return running.traffic;
}

export function inEachBrowser(
  define: (bench: Bench) => void,
  { damage, expected, elsewhere }: BenchOptions = {},
): void {
  for (const { name, build, launch } of BROWSERS) {
    describe(name, () => {
      let running: Running | undefined;
      const ready = () => running ?? assert.fail("the browser did not start");

      before(async () => {
        const workspace = await prepare(build, damage);
        const site = await Site.start();
        const driver = await launch({ extension: workspace.extension, workspace: workspace.folder });
        running = { workspace, site, driver };
        await chooseChinese(driver);
      });

      after(async () => {
        if (running === undefined) return;
        await end(running);
        await running.site.stop();
        await running.workspace.remove();
      });

      define({
        name,
        test: (title, perform) => {
          test(title, async () => {
            const { driver, site } = ready();
            const known = (await driver.complaints()).length;
            const tab = await driver.newTab();
            try {
              await perform({ driver, site, tab });
            } finally {
              await tab.close();
            }
            const complaints = (await driver.complaints()).slice(known);
            assert.deepEqual(
              complaints.filter((line) => expected?.test(line) !== true),
              [],
            );
          });
        },
        finally: (title, judge) => {
          test(title, async () => judge(await end(ready()), ready().site, ready().driver.origin));
        },
      });

      test("nothing but the test's own pages was asked of the network", async () => {
        const traffic = await end(ready());
        assert.ok(traffic.length > 0, "the record holds the pages themselves");
        const leaks = leaksIn(traffic, ready().site, ready().driver.origin);
        assert.deepEqual(
          leaks.filter(({ address }) => elsewhere?.test(address) !== true),
          [],
        );
      });
    });
  }
}
