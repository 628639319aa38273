import {execFileSync} from 'node:child_process';
import {cpSync, existsSync, mkdirSync, readdirSync, rmSync, symlinkSync, utimesSync} from 'node:fs';
import {dirname, join} from 'node:path';
import {root} from '../site.mjs';

/**
 * A clone of this repository as it is now, with what `npm install` brings: the files that git knows,
 * without a build.
 */
export function cloneInto(folder) {
  rmSync(folder, {recursive: true, force: true});
  const list = ['ls-files', '-co', '--exclude-standard', '-z'];
  const files = execFileSync('git', list, {cwd: root, encoding: 'utf8'}).split('\0');
  for (const file of files.filter((name) => name && existsSync(root + name))) {
    mkdirSync(dirname(join(folder, file)), {recursive: true});
    cpSync(root + file, join(folder, file));
  }
  // Each by itself: whatever empties the folder leaves ours.
  const modules = join(folder, 'node_modules');
  mkdirSync(modules);
  for (const name of readdirSync(`${root}node_modules`)) {
    symlinkSync(`${root}node_modules/${name}`, join(modules, name));
  }
  // Older than what is installed, which is therefore not installed anew.
  utimesSync(join(folder, 'package-lock.json'), 0, 0);
}
