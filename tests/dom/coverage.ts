/** For `npm run coverage`: counts what runs of the extension's scripts in the pages. Without it nothing is counted. */
import { mkdir, writeFile } from "node:fs/promises";
import { join } from "node:path";
import type { Page } from "playwright-core";

/** Folder to write the counts to. */
const FOLDER = process.env["PAGE_COVERAGE"];

/** True if counts can only be told apart with a map from the bundle to its sources. */
export const isCounting = FOLDER !== undefined;

let files = 0;

async function save(page: Page, folder: string): Promise<void> {
  const counts = await page.coverage.stopJSCoverage();
  files += 1;
  await mkdir(folder, { recursive: true });
  await writeFile(join(folder, `${process.pid}-${files}.json`), JSON.stringify(counts));
}

/** Counts until the page is closed. */
export async function count(page: Page): Promise<void> {
  if (FOLDER === undefined) return;
  await page.coverage.startJSCoverage({ resetOnNavigation: false, reportAnonymousScripts: true });
  const close = page.close.bind(page);
  page.close = async (options) => {
    await save(page, FOLDER);
    await close(options);
  };
}
