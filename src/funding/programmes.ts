import type {LocalizedText} from '../project/project.js';

/** EU programmes that a page may call by a short name, with their English names. */
export const programmes = {
  cerv: 'Citizens, Equality, Rights and Values',
  'creative-europe': 'Creative Europe',
  'erasmus+': 'Erasmus+',
  'esf+': 'European Social Fund Plus',
  'europe-for-citizens': 'Europe for Citizens',
  'horizon-europe': 'Horizon Europe',
  interreg: 'Interreg',
  life: 'LIFE',
  nextgenerationeu: 'NextGenerationEU',
} as const;

export type ProgrammeName = keyof typeof programmes;

/** Has the same name in every language. */
export const isSameEverywhere = (name: ProgrammeName): boolean =>
  /^(erasmus\+|interreg|life|nextgenerationeu)$/.test(name);

/** Whether this is a short name, and not a programme's name as it is shown. */
export const isProgrammeName = (text: LocalizedText | undefined): text is ProgrammeName =>
  typeof text === 'string' && Object.hasOwn(programmes, text);
