import {createHash} from 'node:crypto';

/** What a browser compares a file with (Subresource Integrity). */
export const integrityOf = (content) =>
  `sha384-${createHash('sha384').update(content).digest('base64')}`;

/** Integrity of each file by its path. */
export const integrityOfAll = (files) =>
  Object.fromEntries(
    Object.keys(files)
      .sort()
      .map((path) => [path, integrityOf(files[path])]),
  );

/**
 * The tags for a page that runs nothing but the published files. `integrity` on a script covers that
 * one file; the import map covers the files that it loads. It has to stand before the first module.
 *
 * @param base - Where the files lie, as a page's address begins: `/ensie/`.
 * @param integrity - By path; files that no module loads are left out.
 */
export function importMap(base, integrity) {
  const modules = Object.entries(integrity).filter(([path]) =>
    /^(ensie-(?!frame\.)[\w-]+|chunks\/[^/]+)\.js$/.test(path),
  );
  const map = {integrity: Object.fromEntries(modules.map(([path, hash]) => [base + path, hash]))};
  const entry = 'ensie-widgets.js';
  return (
    `<script type="importmap">\n${JSON.stringify(map, null, 2)}\n</script>\n` +
    `<script type="module" src="${base}${entry}" integrity="${integrity[entry]}"></script>\n`
  );
}
