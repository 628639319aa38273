import {noticedBy} from './fault.mjs';

const page = noticedBy('test/pictures/pictures.test.ts');
const file = noticedBy('test/data/images.node.test.ts');

const images = 'src/data/images.ts';
const small = 'src/pictures/pictures.ts';
const looks = 'src/pictures/pictures.styles.ts';
const viewer = 'src/pictures/viewer.ts';

/** Pictures of partners and events. */
export const pictureFaults = [
  page(
    'G1 a picture is asked of another website',
    images,
    'return host !== (location.host || new URL(document.baseURI).host);',
    'return false;',
  ),
  page(
    'G1 a picture with the whole address of this website is refused',
    images,
    'return host !== (location.host || new URL(document.baseURI).host);',
    'return true;',
  ),
  file(
    'G1 static HTML asks another website',
    'src/static/context.ts',
    'withOwnImages(project, say)',
    'project',
  ),
  file('G2 a picture needs no words', images, "(['src', 'alt'] as const)", "(['src'] as const)"),
  file('G2 words may be empty', images, 'isWord(value) || isRecord(value)', 'value !== undefined'),
  page(
    'G3 a picture of unknown size has no room',
    looks,
    '.photos:not(.one) img,.photo img:not([height]){aspect-ratio:3/2}',
    '',
  ),
  page('G4 a picture is cut off', looks, 'object-fit:contain', 'object-fit:cover'),
  page(
    'G5 paper has no pictures that nobody scrolled to',
    small,
    "image.loading = 'eager'",
    'image.id',
  ),
  page(
    'G6 a lost picture is an empty box',
    looks,
    'content:attr(data-alt);content:attr(data-alt)/""',
    '',
  ),
  page('G7 arrow keys lead nowhere', viewer, "if (key === 'ArrowRight') this.#move(1);", ''),
  page('G7 a picture that scrolls is swiped', viewer, ' && Math.abs(x) > Math.abs(y)', ''),
  page('G7 the next picture is not said', viewer, "this.#isMoved ? `${count}: ${text}` : ''", "''"),
  page('G7 a new tab is not given', small, '!event.ctrlKey && ', ''),
];
