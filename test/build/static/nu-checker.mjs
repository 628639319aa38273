/** The W3C's checker of HTML, where there is a Java that runs it. */
import {spawnSync} from 'node:child_process';
import {mkdtempSync, rmSync, writeFileSync} from 'node:fs';
import {createRequire} from 'node:module';
import {tmpdir} from 'node:os';
import {basename, join} from 'node:path';

const jar = createRequire(import.meta.url).resolve('vnu-jar/build/dist/vnu.jar');

/** Why there is no checker, or `false`. Where every engine is required, so is Java. */
export function withoutJava() {
  const hasJava = spawnSync('java', ['-version']).status === 0;
  if (!hasJava && process.env.CI_BROWSERS) throw new Error('Java is missing: default-jre-headless');
  return hasJava ? false : 'Java is not installed: HTML is not checked with the Nu Html Checker';
}

/** What the checker says of documents (name to HTML), in one run: starting it takes longest. */
export function checkHTML(documents) {
  const folder = mkdtempSync(join(tmpdir(), 'ensie-nu-'));
  try {
    const files = Object.entries(documents).map(([name, html]) => {
      const file = join(folder, `${name}.html`);
      writeFileSync(file, html);
      return file;
    });
    const args = ['-jar', jar, '--format', 'json', '--stdout', '--exit-zero-always', ...files];
    const {stdout, stderr} = spawnSync('java', args, {encoding: 'utf8', maxBuffer: 1e8});
    if (!stdout) throw new Error(stderr);
    return JSON.parse(stdout).messages.map(
      ({url, message, extract}) => `${basename(url)}: ${message} ${extract ?? ''}`,
    );
  } finally {
    rmSync(folder, {recursive: true, force: true});
  }
}
