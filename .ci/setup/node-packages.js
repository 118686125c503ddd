/** The Node packages of package-lock.json. */
import { existsSync, readFileSync } from 'node:fs';
import { inRoot } from '../lib/paths.js';
import { run } from '../lib/process.js';

/** @typedef {{ packages: Record<string, { version?: string, optional?: boolean }> }} Lockfile */

/** npm's own record of what it installed is compared, so that an install by hand counts as well as ours. */
function areCurrent() {
  const installed = inRoot('node_modules/.package-lock.json');
  if (!existsSync(installed)) return false;
  const { packages: present } = /** @type {Lockfile} */ (JSON.parse(readFileSync(installed, 'utf8')));
  const { packages: wanted } = /** @type {Lockfile} */ (JSON.parse(readFileSync(inRoot('package-lock.json'), 'utf8')));
  return Object.entries(wanted).every(
    // Optional ones are for other systems than this one, so they may be absent but not different.
    ([path, { version, optional }]) => path === '' || (present[path] ? present[path].version === version : optional),
  );
}

/** @type {import('../setup.js').Step} */
export const nodePackages = {
  name: 'Node packages',
  why: 'the extension, the demo and the tests are built with them',
  isDone: areCurrent,
  perform: () => {
    run('npm', ['ci', '--no-audit', '--no-fund', '--prefer-offline']);
  },
};
