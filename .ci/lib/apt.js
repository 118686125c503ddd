/** Debian's packages: asks for what is missing only, and says what to type when it may not install. */
import { readdirSync } from "node:fs";
import { ask, CommandError, run, which } from "./process.js";
import { ByHand, say } from "./report.js";

/** @param {string} name */
export const isInstalled = (name) => ask("dpkg-query", ["-W", "-f", "${db:Status-Status}", name]) === "installed";

/** A fresh machine or container ships without package lists. */
function listsAreMissing() {
  try {
    return !readdirSync("/var/lib/apt/lists").some((name) => name.includes("_Packages"));
  } catch {
    return true;
  }
}

/** The words that precede `apt-get` for this user, or undefined when it may not become root. */
function wordsToBecomeRoot() {
  if (process.getuid?.() === 0) return [];
  return which("sudo") && ask("sudo", ["-n", "true"]) !== undefined ? ["sudo", "-n"] : undefined;
}

/**
 * @param {string[]} packages
 * @param {{ refresh?: boolean }} [options] refresh: the lists are known to be too old
 */
export function install(packages, { refresh = false } = {}) {
  const byHand = `Please install by hand, as root:\n\n  apt-get update && apt-get install --no-install-recommends ${packages.join(" ")}\n`;
  if (!which("apt-get")) {
    throw new ByHand(
      `This machine has no apt-get. Please install what these Debian packages hold:\n\n  ${packages.join(" ")}\n`,
    );
  }
  const prefix = wordsToBecomeRoot();
  if (!prefix)
    throw new ByHand(
      `Packages are missing, and neither root's rights nor sudo without a password are at hand.\n${byHand}`,
    );

  /** @param {string[]} args */
  const apt = (...args) => {
    say(`  apt-get ${args.join(" ")}`);
    // No questions, as nobody may be there to answer; a wait for the lock, as another apt may be at work.
    const words = [
      ...prefix,
      "env",
      "DEBIAN_FRONTEND=noninteractive",
      "apt-get",
      "-qq",
      "-o",
      "DPkg::Lock::Timeout=300",
    ];
    run(words[0] ?? "apt-get", [...words.slice(1), ...args], { quiet: true });
  };
  const wanted = ["install", "-y", "--no-install-recommends", ...packages];
  let fresh = false;
  try {
    if (refresh || listsAreMissing()) {
      apt("update");
      fresh = true;
    }
    try {
      apt(...wanted);
    } catch (error) {
      if (fresh) throw error;
      say("  The package lists may be out of date: fetching them and trying once more.");
      apt("update");
      apt(...wanted);
    }
  } catch (error) {
    if (error instanceof CommandError) process.stderr.write(error.output);
    throw new ByHand(
      `apt-get could not install them (its own message is above). Needed: Debian 12 with the bookworm and bookworm-security sources.\n${byHand}`,
    );
  }
}
