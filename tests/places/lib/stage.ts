/** Runs the same visits with each browser, which is started twice: with the extension and without it. */
import assert from "node:assert/strict";
import { after, before, describe, test } from "node:test";

import { BROWSERS, chooseChinese } from "../../e2e/lib/bench.ts";
import type { Driver } from "../../e2e/lib/driver.ts";
import { prepare, type Workspace } from "../../e2e/lib/extension.ts";
import { Twins } from "./twins.ts";

/** A visit to a place, in new tabs, at the end of which the extension's browser has complained of nothing more. */
export type Visits = (name: string, visit: (twins: Twins, browser: string) => Promise<void>) => void;

/** A complaint without what differs from run to run: when it was made, by which process, at which line. */
function essenceOf(complaint: string): string {
  return complaint.replace(/^\[[^\]]*\] /, "").replaceAll(/\d+/g, "0");
}

/** Those of `watched` that `plain` did not have as well. */
function surplus(watched: readonly string[], plain: readonly string[]): string[] {
  const rest = plain.map(essenceOf);
  return watched.filter((complaint) => {
    const at = rest.indexOf(essenceOf(complaint));
    if (at >= 0) rest.splice(at, 1);
    return at < 0;
  });
}

interface Running {
  driver: Driver;
  workspace: Workspace;
}

export function inEachBrowser(define: (visits: Visits, browser: string) => void): void {
  for (const { name, build, launch } of BROWSERS) {
    describe(name, () => {
      const running: Running[] = [];
      const start = async (hasExtension: boolean): Promise<void> => {
        const workspace = await prepare(build);
        const extension = hasExtension ? workspace.extension : null;
        running.push({ driver: await launch({ extension, workspace: workspace.folder }), workspace });
      };
      const drivers = (): [Driver, Driver] => {
        const [watched, plain] = running.map(({ driver }) => driver);
        return watched === undefined || plain === undefined ? assert.fail("a browser did not start") : [watched, plain];
      };

      before(async () => {
        await start(true);
        await start(false);
        await chooseChinese(drivers()[0]);
      });

      after(async () => {
        for (const { driver, workspace } of running) {
          await driver.close();
          await workspace.remove();
        }
      });

      define((title, visit) => {
        test(title, async () => {
          const both = drivers();
          const known = await Promise.all(both.map(async (driver) => (await driver.complaints()).length));
          const [watched, plain] = await Promise.all([both[0].newTab(), both[1].newTab()]);
          try {
            await visit(new Twins(watched, plain), name);
          } finally {
            await Promise.all([watched.close(), plain.close()]);
          }
          const [ours, theirs] = await Promise.all(
            both.map(async (driver, index) => (await driver.complaints()).slice(known[index])),
          );
          assert.deepEqual(surplus(ours ?? [], theirs ?? []), []);
        });
      }, name);
    });
  }
}
