/** A text in the element's language, or one text per language tag. */
export type LocalizedText = string | Readonly<Record<string, string>>;

/**
 * A calendar date as precise as it is known: `2018-03-21`, `2018-03` or `2018` (ISO 8601), or a
 * quarter, `2018-Q1`.
 *
 * @pattern ^\d{4}(-(Q[1-4]|\d\d(-\d\d)?))?$
 */
export type DateText = string;

/** Kinds of organisation with a translated name. */
export type OrganisationKind = 'municipality' | 'county' | 'ngo' | 'school';

/** A picture. Never decoration: without its text alternative it is left out. */
export interface ProjectImage {
  /** Of the page's own website, relative to the page: nothing is asked of another one. */
  readonly src: string;
  /** What is to be seen, in words (WCAG 1.1.1). */
  readonly alt: LocalizedText;
  /** Who took it, as it stands behind “Photo:”. */
  readonly credit?: LocalizedText;
  /**
   * In pixels; with `height` the picture has its room before it has come.
   *
   * @asType integer
   * @minimum 1
   */
  readonly width?: number;
  /**
   * In pixels.
   *
   * @asType integer
   * @minimum 1
   */
  readonly height?: number;
}

export interface Partner {
  /** Stable and unique; starts with the country code by convention. */
  readonly id: string;
  /** Name in the organisation's own language. */
  readonly name: string;
  /** Language tag of `name` and `town`. */
  readonly lang?: string;
  /** The name in the reader's language. */
  readonly translation?: LocalizedText;
  readonly kind?: OrganisationKind;
  /** The lead partner of the project. */
  readonly lead?: boolean;
  /** Town, in the language of `lang`. */
  readonly town?: string;
  /** Part of the country, where it helps to find the town. */
  readonly region?: LocalizedText;
  /**
   * Two letters (ISO 3166-1 alpha-2), for example `SK`; empty where it is not known.
   *
   * @pattern ^([A-Za-z]{2})?$
   */
  readonly country: string;
  /** Latitude and longitude in degrees, WGS 84. */
  readonly position?: readonly [latitude: number, longitude: number];
  /** The position stands for the country or region, not for a known place. */
  readonly approximate?: boolean;
  /** `https:`, `http:` or `mailto:`, or relative to the page. */
  readonly website?: string;
  /** A few sentences about the organisation, on its card. */
  readonly description?: LocalizedText;
  /** On its card. */
  readonly image?: ProjectImage;
}

export interface ProjectEvent {
  /** Stable and unique; links to the event end in it. */
  readonly id: string;
  /**
   * Position among the project's numbered events; milestones have none.
   *
   * @asType integer
   * @minimum 1
   */
  readonly number?: number;
  /** Left out where it is not known. */
  readonly title?: LocalizedText;
  /** First day; left out where it is not known. */
  readonly start?: DateText;
  /** Last day. */
  readonly end?: DateText;
  /**
   * Time of day at the event's place: when it begins, or also when it ends.
   *
   * @pattern ^\d?\d:\d\d(-\d?\d:\d\d)?$
   */
  readonly time?: string;
  /** When it is, in words: shown where there is no `start`, as it stands. */
  readonly when?: string;
  /** Town, in the language of `lang`. */
  readonly town?: string;
  /** Language tag of `town`. */
  readonly lang?: string;
  /**
   * Two letters (ISO 3166-1 alpha-2), for example `SK`.
   *
   * @pattern ^([A-Za-z]{2})?$
   */
  readonly country?: string;
  /** `id` of the partner at whose place it is held. */
  readonly host?: string;
  /** A few sentences. */
  readonly description?: LocalizedText;
  /** Pages and files about the event. */
  readonly links?: readonly EventLink[];
  /** One, or up to four. */
  readonly image?: ProjectImage | readonly ProjectImage[];
  /** A point in the project's life rather than a meeting: it has no place. */
  readonly milestone?: boolean;
}

/** How far an objective or a result has come. `unknown` is the same as none: nothing is said. */
export type ItemStatus = 'planned' | 'in-progress' | 'achieved' | 'unknown';

/** A document or page that shows what came of an objective or a result. */
export interface Evidence {
  /** `https:`, `http:` or `mailto:`, or relative to the page. */
  readonly url: string;
  /** Default: the name of the file. */
  readonly title?: LocalizedText;
  /** Kind of file as readers know it, for example `PDF`. */
  readonly type?: string;
  /**
   * Size of the file in bytes.
   *
   * @minimum 0
   */
  readonly size?: number;
}

/** An objective or a planned result of which more is known than its text. */
export interface ProjectItem {
  /** The objective or result itself. */
  readonly text: LocalizedText;
  /** How far it has come; left out where it is not known. */
  readonly status?: ItemStatus;
  /** What came of it, in a sentence; shown where `show` names `about`. */
  readonly outcome?: LocalizedText;
  /** Page that says so: `https:` or `http:`, or relative to the page. */
  readonly source?: string;
  /** Documents that show it. */
  readonly evidence?: readonly Evidence[];
  /** Name of the work package; items are grouped by it. */
  readonly workPackage?: LocalizedText;
}

/** A page or file about an event. */
export interface EventLink {
  /** `https:`, `http:` or `mailto:`; a relative one is meant from the page. */
  readonly url: string;
  /** Says where the link leads (WCAG 2.4.4). */
  readonly title: LocalizedText;
}

/** How much of the project the EU pays: `funded` is all of it, `co-funded` a part. */
export type FundingStatement = 'funded' | 'co-funded';

/** EU budget period of the grant; its agreements prescribe the disclaimer. */
export type FundingPeriod = '2014-2020' | '2021-2027';

export interface Funding {
  /** Number of the grant agreement. */
  readonly grant: string;
  /** Default: `co-funded`. */
  readonly statement?: FundingStatement;
  /** Default: `2014-2020`. */
  readonly period?: FundingPeriod;
  /** Official name of the EU programme, or its short name as in the attribute `programme`. */
  readonly programme?: LocalizedText;
  /**
   * Granting authority, as it stands in the disclaimer of 2021-2027 after “the European Union or”; or
   * `eacea`. Default: “the granting authority”.
   */
  readonly authority?: LocalizedText;
  /** Official name of the programme's strand. */
  readonly strand?: LocalizedText;
  /** Official name of the strand's measure. */
  readonly measure?: LocalizedText;
}

/** Everything that the four elements show. */
export interface Project {
  /** Version of the file format. Default: 1, the only one. */
  readonly version?: 1;
  /** Short name. */
  readonly acronym: string;
  /** Full name. */
  readonly title: LocalizedText;
  /** When the project starts. */
  readonly start?: DateText;
  /** When the project ends. */
  readonly end?: DateText;
  /** What the project is about, in short paragraphs; shown where `show` names `about`. */
  readonly about?: readonly LocalizedText[];
  /** The project's own website: `https:` or `http:`, or relative to the page. */
  readonly website?: string;
  /**
   * EU grant in euro.
   *
   * @exclusiveMinimum 0
   */
  readonly grantAmount?: number;
  /** The main goal. */
  readonly goal?: LocalizedText;
  /** In their order; numbered on the page. */
  readonly objectives: readonly (LocalizedText | ProjectItem)[];
  /** Planned results: a text says no more than that they are planned. */
  readonly results: readonly (LocalizedText | ProjectItem)[];
  /** In their order on the page. */
  readonly partners: readonly Partner[];
  /** Sorted by their dates on the page; one without a date stays behind the one before it. */
  readonly events: readonly ProjectEvent[];
  /** The events in words, under the timeline's heading. Default: the number of numbered events. */
  readonly eventsSummary?: LocalizedText;
  /** The EU grant. */
  readonly funding?: Funding;
}
