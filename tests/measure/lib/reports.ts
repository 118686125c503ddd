/** Memory, as Firefox tells on its page about:memory. */
import type { FirefoxDriver } from "../../e2e/lib/firefox.ts";

const MB = 2 ** 20;

/** Has all processes give back what they can, and asks each what it holds: bytes by process. */
const REPORTS = `new Promise((resolve) => {
  Services.obs.notifyObservers(null, "child-mmu-request");
  const manager = Cc["@mozilla.org/memory-reporter-manager;1"].getService(Ci.nsIMemoryReporterManager);
  manager.minimizeMemoryUsage(() => {
    const held = {};
    const note = (process, path, kind, units, amount) => {
      if (units === Ci.nsIMemoryReporter.UNITS_BYTES && path.startsWith("explicit/"))
        held[process] = (held[process] ?? 0) + amount;
    };
    manager.getReports(note, null, () => resolve(held), null, false);
  });
})`;

/** What the processes hold whose name begins so (MB): `web` for those of pages, `extension` for that of the extension. */
export async function heldBy(driver: FirefoxDriver, name: "web" | "extension"): Promise<number> {
  const held = await driver.privileged<Record<string, number>>(REPORTS);
  const own = Object.entries(held).filter(([process]) => process.startsWith(name));
  if (own.length === 0) throw new Error(`no process ${name} among ${Object.keys(held).join(", ")}`);
  return own.reduce((sum, [, bytes]) => sum + bytes, 0) / MB;
}
