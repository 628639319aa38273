import {expect} from '@open-wc/testing';
import fc from 'fast-check';
import {isRecord} from '../../src/data/records.js';
import {parseProject} from '../../src/data/parse.js';
import {networkOf} from '../../src/partner-map/drawing/scene.js';
import {anything, options} from './anything.js';

/** Whether a path such as `partners[3].name` leads to something, whatever is in the keys. */
function exists(value: unknown, path: string): boolean {
  if (!path) return true;
  if (Array.isArray(value)) {
    const [found, index] = /^\[(\d+)\]/.exec(path) ?? [''];
    return (
      !!found &&
      Number(index) < value.length &&
      exists(value[Number(index)], path.slice(found.length))
    );
  }
  if (!isRecord(value)) return false;
  const rest = path.replace(/^\./, '');
  return Object.keys(value).some(
    (key) => rest.startsWith(key) && exists(value[key], rest.slice(key.length)),
  );
}

describe('parseProject, whatever it is given,', () => {
  it('never throws, and names only places that exist', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        const {project: parsed, problems} = await parseProject(value);
        expect(parsed === undefined).to.equal(!isRecord(value));
        for (const {path, message, action} of problems.list) {
          expect([message, action].every((part) => part.length > 3)).to.equal(true);
          if (parsed) expect(exists(value, path), `${path} exists`).to.equal(true);
        }
      }),
      options,
    );
  });

  it('gives entries that elements can rely on', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        const {project: parsed} = await parseProject(value);
        if (!parsed) return;
        for (const list of [parsed.partners, parsed.events]) {
          const ids = list.map(({id}) => id);
          expect(new Set(ids).size, 'ids of their own').to.equal(ids.length);
          expect(ids.every((id) => typeof id === 'string' && id)).to.equal(true);
        }
        const isName = (name: unknown) => typeof name === 'string' && name.trim();
        expect(parsed.partners.every(({name}) => isName(name))).to.equal(true);
        expect(({} as Record<string, unknown>).polluted).to.equal(undefined);
      }),
      options,
    );
  });

  it('puts a marker on the map for each partner with a position, and for no other', async () => {
    await fc.assert(
      fc.asyncProperty(anything, async (value) => {
        const {project: parsed} = await parseProject(value);
        if (!parsed) return;
        const {places, groups} = networkOf(parsed.partners);
        const placed = parsed.partners.filter(({position}) => position);
        expect(places.map((it) => it.partner)).to.deep.equal(placed);
        for (const zoom of [0, 4, 9]) {
          const marked = groups(zoom).flatMap(({partners}) => partners);
          expect(new Set(marked)).to.deep.equal(new Set(placed));
        }
      }),
      options,
    );
  });
});
