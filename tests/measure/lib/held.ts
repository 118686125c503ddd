/** Memory in either browser (MB), after a collection, as each tells it: not to be compared between the two. */
import { ChromiumDriver, ChromiumTab } from "../../e2e/lib/chromium.ts";
import type { Driver, Tab } from "../../e2e/lib/driver.ts";
import { FirefoxDriver } from "../../e2e/lib/firefox.ts";
import { backgroundMemory, heapOf } from "./memory.ts";
import { heldBy } from "./reports.ts";

/** Chromium: the tab's heap, all worlds of it. Firefox: all that the processes of websites hold. */
export async function pageMemory(driver: Driver, tab: Tab): Promise<number> {
  if (driver instanceof ChromiumDriver && tab instanceof ChromiumTab) return heapOf(tab);
  if (driver instanceof FirefoxDriver) return heldBy(driver, "web");
  throw new Error(`${driver.name} does not tell`);
}

/** Chromium: the background's heap. Firefox: all that the process of the extension holds. */
export async function extensionMemory(driver: Driver, tab: Tab): Promise<number> {
  if (driver instanceof ChromiumDriver && tab instanceof ChromiumTab) {
    return (await backgroundMemory(driver, tab))["background's heap (MB)"] ?? Number.NaN;
  }
  if (driver instanceof FirefoxDriver) return heldBy(driver, "extension");
  throw new Error(`${driver.name} does not tell`);
}
