import {escapeMarkup} from '../internal/escape.js';
import {scriptFile, type WidgetName} from '../internal/widgets.js';
import {keepFrameRoom, keepRoom} from './room.js';

/** What a website is made with, as far as it decides what its editor keeps. */
export const systems = [
  'html',
  'wordpress-block',
  'wordpress-classic',
  'joomla',
  'drupal',
  'typo3',
  'frame',
  'static',
  'npm',
] as const;

export type System = (typeof systems)[number];

/** How a widget gets into a page: as a tag, a `<div>`, a frame, text without a script, or from npm. */
export type Way = 'tag' | 'div' | 'frame' | 'static' | 'npm';

export const wayOf = (system: System): Way =>
  system === 'html' ? 'tag' : /^(frame|static|npm)$/.test(system) ? (system as Way) : 'div';

export interface SnippetOptions {
  readonly widget: WidgetName;
  readonly system: System;
  /** Folder of the script-tag files on the website, with a slash at its end. */
  readonly base: string;
  /** Locale of the widget; empty for that of the page. */
  readonly lang: string;
  /** Attributes besides `lang`, as the tag has them; empty values are left out. */
  readonly attributes: Readonly<Record<string, string>>;
  /** What stands inside until the script is there, and without it: HTML. */
  readonly fallback: string;
  /** Height to keep free until the widget is there, by the width of its place, as CSS; empty for none. */
  readonly room: string;
  /** Version of the files; a newer file in the same place is not taken for this one. */
  readonly version: string;
  /** Hashes of the module files for `integrity`, by their names; none where they are not known. */
  readonly integrity?: Readonly<Record<string, string>> | undefined;
  /**
   * Path, from the folder, of the file with the texts of `lang`: the browser asks for it together with
   * the script, and not only when the script has come. None for English, and where it is not known.
   */
  readonly texts?: string | undefined;
  /** The tag with all that it shows in it, as `renderElementHTML()` writes it; empty for none. */
  readonly element?: string;
  /** Title of the frame, in its language. */
  readonly title: string;
  /** Height of the frame in pixels where the website has no script for it. */
  readonly height: number;
  /** Whether it stands in a line of another text, so that nobody types behind it. */
  readonly isInLine?: boolean;
}

export interface Snippet {
  readonly way: Way;
  /** Goes into the page. */
  readonly code: string;
  /** Goes into the page instead, where what is shown is to be there before the script; empty for none. */
  readonly complete: string;
  /** Goes once into the template of the website, where the page's editor keeps no scripts. */
  readonly template: string;
  /** Goes once into the list of tags that an editor keeps; only Drupal's has one to write into. */
  readonly allowed: string;
  /** What a Content Security Policy has to allow. */
  readonly csp: string;
}

const given = (attributes: SnippetOptions['attributes']): [string, string][] =>
  Object.entries(attributes).filter(([, value]) => value);

/**
 * The text that brings a widget into a page of a website, for what its editor keeps. Pure: the
 * configurator shows it, and the tests send it through the filters of the editors.
 */
export function snippetFor(options: SnippetOptions): Snippet {
  const way = wayOf(options.system);
  const script = scriptTag(options);
  return {
    way,
    code: {
      ...{tag: tagCode, div: divCode, frame: frameCode, npm: npmCode},
      static: ({fallback}: SnippetOptions) => fallback,
    }[way](options, script),
    complete: way === 'tag' && options.element ? `${script}\n${options.element}` : '',
    allowed: options.system === 'drupal' ? '<div data-ensie-widget>' : '',
    template: way === 'div' ? script : way === 'frame' ? frameScript(options) : '',
    csp: [
      ...(way === 'frame' ? ["frame-src 'self'"] : []),
      // What looks an editor keeps stand in attributes.
      way === 'static' ? "style-src 'self' 'unsafe-inline'" : "script-src 'self'",
      // The emblem in the fallback is a file.
      ...(options.fallback.includes('<img') ? ["img-src 'self'"] : []),
    ].join('; '),
  };
}

/**
 * A page gets the file with its widget alone; a template that with all, for whatever its pages have. The
 * attributes that optimisers of scripts look at say that this one is to be left alone.
 */
function scriptTag({widget, system, base, version, integrity, texts}: SnippetOptions): string {
  const file = wayOf(system) === 'tag' ? scriptFile(widget) : 'ensie-widgets.js';
  const hash = integrity?.[file];
  const preload = texts ? `<link rel="modulepreload" href="${escapeMarkup(base)}${texts}">\n` : '';
  const check = hash ? ` integrity="${escapeMarkup(hash)}" crossorigin="anonymous"` : '';
  return `${preload}<script type="module" src="${escapeMarkup(base)}${file}?v=${version}"${check} data-cfasync="false" data-no-optimize="1"></script>`;
}

const frameScript = ({base}: SnippetOptions): string =>
  `<script src="${escapeMarkup(base)}ensie-frame.js" defer></script>`;

function indent(html: string): string {
  const lines = html.trim().split('\n');
  return lines.map((line) => (line ? `  ${line}` : line)).join('\n');
}

/** What an HTML text shows without its tags. */
const lettersIn = (html: string): number =>
  html
    .replace(/<[^>]*>/g, '')
    .replace(/&(#\d+|#x[\da-f]+|\w+);/gi, '')
    .replace(/[^\p{L}\d]/gu, '').length;

function element(open: string, close: string, fallback: string): string {
  return fallback ? `${open}\n${indent(fallback)}\n${close}` : `${open}${close}`;
}

function tagCode(
  {widget, lang, attributes, room, fallback}: SnippetOptions,
  script: string,
): string {
  const all = given({lang, ...attributes}).map(
    ([name, value]) => ` ${name}="${escapeMarkup(value)}"`,
  );
  const tag = `ensie-${widget}`;
  return `${script}\n${element(`<${tag}${all.join('')}>`, `</${tag}>`, keepRoom(room, fallback))}`;
}

/** Their filters know attributes by name, and take out the others one by one. */
const filtering: readonly System[] = ['joomla', 'drupal', 'typo3'];

/** Those with a visual view, in which somebody types on. */
const visual: readonly System[] = [...filtering, 'wordpress-classic'];

/** Where the caret goes at the end of the page, so that what is typed there is not typed into the place. */
const NEXT = '<p>&nbsp;</p>';

/**
 * Only what every editor keeps: no empty values, no quotes in values, no tag with a hyphen. Where one
 * attribute could be taken out and another left, all stand in one: a widget without its grant would
 * show another one's.
 */
function divCode(options: SnippetOptions): string {
  const {system, widget, lang, room, fallback, isInLine} = options;
  // In an editor the caret may stand in here, at the end: so the text says where it ends.
  const letters = fallback && !isInLine ? String(lettersIn(fallback)) : '';
  const attributes = given({lang, ...options.attributes, letters});
  const open = filtering.includes(system)
    ? ` data-ensie-widget="${escapeMarkup([widget, String(new URLSearchParams(attributes))].filter(Boolean).join('?'))}"`
    : [['ensie-widget', widget], ...attributes]
        .map(([name, value]) => ` data-${name}="${escapeMarkup(value!)}"`)
        .join('');
  const place = element(`<div${open}>`, '</div>', keepRoom(room, fallback));
  return isInLine || !visual.includes(system) ? place : `${place}\n${NEXT}`;
}

function frameCode(options: SnippetOptions): string {
  const {widget, lang, attributes, base, title, height, room} = options;
  const query = new URLSearchParams(given({widget, lang, ...attributes}));
  // The language once more for where an editor forbids the script: it is all that CSS can read.
  const address = `${base}embed.html?${query}${lang && `#${lang}`}`;
  const frame = [
    `<iframe src="${escapeMarkup(address)}"`,
    `  title="${escapeMarkup(title)}" loading="lazy" referrerpolicy="strict-origin-when-cross-origin"`,
    `  width="100%" height="${height}"></iframe>`,
  ].join('\n');
  return keepFrameRoom(room, frame);
}

function npmCode({widget, lang, attributes}: SnippetOptions): string {
  const all = given({lang, ...attributes}).map(
    ([name, value]) => ` ${name}="${escapeMarkup(value)}"`,
  );
  return [
    'npm install ensie-widgets',
    '',
    `import 'ensie-widgets/define/ensie-${widget}.js';`,
    '',
    `<ensie-${widget}${all.join('')}></ensie-${widget}>`,
  ].join('\n');
}
