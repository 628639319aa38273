// Lazy: loaded where a project has pictures. Of fields.ts types only: what it needs of it is given.
import {safeLink} from '../project/links.js';
import type {ProjectImage} from '../project/project.js';
import type * as AllFields from './fields.js';
import type {Field, Fields} from './fields.js';
import type {Problems} from './problems.js';
import {isRecord, own, type Raw} from './records.js';

/** What reads all other fields. */
export type FieldReaders = Pick<typeof AllFields, 'count' | 'isWord' | 'readFields' | 'text'>;

/** More on one event are a gallery, which is a page of its own. */
const MOST = {partners: 1, events: 4} as const;

const LEFT_OUT = 'the picture is left out';

/**
 * Where the page is, whatever its `<base>` says; a frame without an address is where the page around it
 * is. Nobody knows on a server whose website an address is: that is seen in the page.
 */
function isElsewhere({host}: URL): boolean {
  if (!globalThis.document) return false;
  return host !== (location.host || new URL(document.baseURI).host);
}

const imageFields = ({count, isWord, text}: FieldReaders): Fields<ProjectImage> => ({
  src: (value, path, problems) => {
    const link = isWord(value) ? safeLink(value.trim()) : undefined;
    if (!link || link.url.protocol === 'mailto:') {
      return problems.add(path, 'is not the address of a picture', LEFT_OUT);
    }
    const {href, url} = link;
    return isElsewhere(url)
      ? problems.add(
          path,
          `is on another website, ${url.host}; put the picture on your own, because nothing is asked of others`,
          LEFT_OUT,
        )
      : href;
  },
  // An empty one would say that there is nothing to see.
  alt: (value, path, problems) =>
    isWord(value) || isRecord(value)
      ? text(value, path, problems)
      : problems.add(path, 'does not say what is to be seen', LEFT_OUT),
  credit: text,
  width: count,
  height: count,
});

const imageReader =
  (readers: FieldReaders): Field<ProjectImage> =>
  (value, path, problems) => {
    if (!isRecord(value)) return problems.add(path, 'is not an object with src and alt');
    const missing = (['src', 'alt'] as const).filter((key) => own(value, key) === undefined);
    if (missing.length) return problems.add(path, `has no ${missing.join(', ')}`);
    const {src, alt, ...rest} = readers.readFields(value, imageFields(readers), path, problems);
    return src !== undefined && alt !== undefined ? {src, alt, ...rest} : undefined;
  };

/** A partner or an event with those of its pictures that can be shown. */
export function withImages(raw: Raw, path: string, problems: Problems, readers: FieldReaders): Raw {
  const value = own(raw, 'image');
  if (value === undefined) return raw;
  const at = `${path}.image`;
  const readImage = imageReader(readers);
  const isList = Array.isArray(value);
  const usable = isList
    ? (value as unknown[]).flatMap((item, i) => readImage(item, `${at}[${i}]`, problems) ?? [])
    : [readImage(value, at, problems)];
  const most = MOST[path.startsWith('partners') ? 'partners' : 'events'];
  if (usable.length > most) {
    problems.add(at, `has ${usable.length} pictures`, `the first ${most} can be shown`);
  }
  return {...raw, image: isList && most > 1 ? usable.slice(0, most) : usable[0]};
}
