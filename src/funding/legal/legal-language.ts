import type {ProgrammeName} from '../programmes.js';

/** What a language has for the funding statement beside the texts of all widgets. */
export interface LegalLanguage {
  /** Of a language that the other widgets do not speak. */
  readonly own?: OwnTexts;
  /** The European Education and Culture Executive Agency, as it stands in the disclaimer of 2021-2027. */
  readonly eacea?: string;
  /** Official names of programmes, where one was found. */
  readonly programmes: Partial<Readonly<Record<ProgrammeName, string>>>;
}

/** Statements and disclaimer have a source (docs/funding.md); the other texts are ours. */
export interface OwnTexts {
  readonly label: string;
  readonly emblem: string;
  readonly programme: string;
  readonly grant: string;
  readonly disclosure: string;
  readonly funded: string;
  /** Left out where no source was found: what is co-funded is then said in English. */
  readonly coFunded?: string;
  /**
   * Disclaimer of 2021-2027 after its first sentence. `{authority}` stands for the name of the granting
   * authority; where `authority` is not there, EACEA, too, stands for its short name.
   */
  readonly disclaimer: string;
  /** “The granting authority” in the disclaimer's first half. */
  readonly authority?: string;
  /** The short name of another authority would change the words before it. */
  readonly isForEaceaOnly?: true;
}
