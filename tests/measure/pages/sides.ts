/** The same browser twice, with the extension and without, to be measured in turns. */
import { launchChromium, type ChromiumDriver } from "../../e2e/lib/chromium.ts";
import type { Driver } from "../../e2e/lib/driver.ts";
import { prepare, type Build } from "../../e2e/lib/extension.ts";
import { launchFirefox } from "../../e2e/lib/firefox.ts";

export interface Side<D extends Driver = Driver> {
  driver: D;
  /** True for the browser with the extension. */
  extended: boolean;
}

async function open<D extends Driver>(
  build: Build,
  launch: (options: { extension: string | null; workspace: string }) => Promise<D>,
): Promise<{ sides: Side<D>[]; close: () => Promise<void> }> {
  const workspaces = [await prepare(build), await prepare(build)];
  const sides: Side<D>[] = [];
  for (const [index, { folder, extension }] of workspaces.entries()) {
    const extended = index === 0;
    sides.push({ extended, driver: await launch({ extension: extended ? extension : null, workspace: folder }) });
  }
  return {
    sides,
    close: async () => {
      for (const { driver } of sides) await driver.close();
      for (const workspace of workspaces) await workspace.remove();
    },
  };
}

export const openChromium = () => open<ChromiumDriver>("chrome-mv3", launchChromium);
export const openFirefox = () => open<Driver>("firefox-mv3", launchFirefox);
