/**
 * What a real WordPress on this machine needs: Debian's packages, which `.ci/run` installs.
 * ENSIE_WORDPRESS names the folder of another WordPress, for example of a newer version.
 */
import {spawnSync} from 'node:child_process';
import {existsSync, readdirSync} from 'node:fs';

const {env} = process;

export const wordpressFolder = env.ENSIE_WORDPRESS || '/usr/share/wordpress';

/** One line that says what is missing, or nothing. */
export function findMissing() {
  const missing = [
    ...['php', 'mariadbd', 'mariadb-install-db'].filter((name) => !findProgram(name)),
    ...(existsSync(`${wordpressFolder}/wp-settings.php`) ? [] : [wordpressFolder]),
  ];
  if (missing.length) return `not on this machine: ${missing.join(', ')} (see .ci/run)`;
  const {stdout} = spawnSync('php', ['-m'], {encoding: 'utf8'});
  const modules = ['mysqli', 'mbstring', 'dom'].filter(
    (name) => !new RegExp(`^${name}$`, 'm').test(stdout),
  );
  if (modules.length) return `PHP lacks ${modules.join(', ')}`;
  const themes = `${wordpressFolder}/wp-content/themes`;
  const hasThemes = existsSync(themes) && readdirSync(themes).some((name) => /^twenty/.test(name));
  return hasThemes ? undefined : `no theme in ${themes}`;
}

/** Where a program is: servers are often outside of a user's path. */
export function findProgram(name) {
  const folders = [...(env.PATH ?? '').split(':'), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => `${folder}/${name}`).find((path) => existsSync(path));
}
