import type {MsgFn} from '../internal/language/messages.js';

/** One thing that the report says. */
export interface Line {
  readonly label: string;
  readonly text: string;
  /** To be mended; the others are as they may be. */
  readonly isProblem?: boolean;
  /** Whether the text is one for developers, which is never translated. */
  readonly isEnglish?: boolean;
}

/** What the report says of one thing: the script, a widget, the page's policy. */
export interface Section {
  readonly heading: string;
  readonly lines: readonly Line[];
}

export const problem = (msg: MsgFn, text: string): Line => ({
  label: msg('Problem', {id: 'debug.problem', desc: 'Label of something to be mended'}),
  text,
  isProblem: true,
});

export const note = (msg: MsgFn, text: string): Line => ({
  label: msg('Note', {id: 'debug.note', desc: 'Label of something that may be as it is'}),
  text,
});

/** What an element or a place has reported. */
export const reportLine = ({code, message}: {code: string; message: string}): Line => ({
  label: code,
  text: shorten(message),
  isProblem: true,
  isEnglish: true,
});

/** The report as it can be pasted into an e-mail. */
export const asText = (title: string, sections: readonly Section[]): string =>
  [
    title,
    ...sections.map(({heading, lines}) =>
      [heading, ...lines.map(({label, text}) => `  ${label}: ${text}`)].join('\n'),
    ),
  ].join('\n\n');

/** What stands behind `?` in an address may be a secret, or somebody's name. */
export const shorten = (text: string): string =>
  text.replaceAll(location.origin, '').replace(/\?[^\s"“”<>)]+/g, '');
