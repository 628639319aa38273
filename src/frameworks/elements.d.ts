import type {
  EnsieFundingBanner,
  EnsieObjectivesList,
  EnsiePartnerMap,
  EnsieProjectTimeline,
  EnsieErrorEvent,
  EnsiePartnerSelectEvent,
  EnsieConsentRequestEvent,
  Project,
} from '../index.js';

/** `project` is an object, or its JSON. */
export interface Elements {
  'ensie-funding-banner': {
    element: EnsieFundingBanner;
    attributes: {
      /** `inline`: the emblem beside the text where there is room; `stacked`: above it; `compact`: smaller, with the disclaimer behind a disclosure that is open in print. Default: `inline`. Anything else acts as the default and is reported as ENSIE-003. */
      layout?: EnsieFundingBanner['layout'] | undefined;
      /** Side on which the emblem stands: `start` (left) or `end` (right). Default: `start`. Anything else acts as the default and is reported as ENSIE-003. */
      'emblem-position'?: EnsieFundingBanner['emblemPosition'] | undefined;
      /** `mono-blue` or `mono-black` for printing in one colour. Websites use colour: anything else is reported as ENSIE-041 (E3). Default: `color`. An unknown value acts as the default and is reported as ENSIE-003. */
      variant?: EnsieFundingBanner['variant'] | undefined;
      /** `top` where the page puts the element so that it is seen on landing, without scrolling; if it is not, that is reported as ENSIE-041 (E15). Default: none. */
      placement?: EnsieFundingBanner['placement'] | undefined;
      /** Number of the grant agreement. Default: the project's. Another number than the project's is another grant: programme, statement and period of the project are not shown with it. Without a number, or where it was given and is empty or taken away, there is no emblem (E16): what stands inside the tag is shown, which is reported as ENSIE-040. */
      grant?: EnsieFundingBanner['grant'] | undefined;
      /** Name of the EU programme, in the language of the page; or its short name, of which the element knows the name in other languages: `cerv`, `creative-europe`, `erasmus+`, `esf+`, `europe-for-citizens`, `horizon-europe`, `interreg`, `life`, `nextgenerationeu` (which has a statement of its own). Default: the project's. The project's strand and measure are not shown with it. */
      programme?: EnsieFundingBanner['programme'] | undefined;
      /** `funded` where the EU pays everything, `co-funded` where it pays a part, as the grant agreement says (E13). Default: the project's, else `co-funded`. Anything else acts as the default and is reported as ENSIE-003. */
      statement?: EnsieFundingBanner['statement'] | undefined;
      /** EU budget period of the grant, `2014-2020` or `2021-2027`; it decides the disclaimer (E14). Default: the project's, else `2014-2020`. Anything else acts as the default and is reported as ENSIE-003. */
      period?: EnsieFundingBanner['period'] | undefined;
      /** Granting authority in the disclaimer of 2021-2027, as it stands there after “the European Union or” in the language of the page: `the European Climate, Infrastructure and Environment Executive Agency (CINEA)`; or `eacea`, which is known in other languages. Default: the project's, else “the granting authority”. */
      authority?: EnsieFundingBanner['authority'] | undefined;
      /** Project to show, an object like a project file, as an attribute its JSON; wins over everything else. Default: none, and then JSON in a `<script type="application/json">` inside the tag, else the file at `src`, else the list inside the tag with `data="children"`, else the bundled ENSIE project. What cannot be used of it is left out and reported as ENSIE-030; where nothing can, as ENSIE-031. An element that was given data of its own, of whatever kind, never shows the bundled project again: where they are taken away (`null` is none), what stands inside the tag is shown. */
      project?: Project | string | null | undefined;
      /** Address of a project file (JSON), of partners as GeoJSON, or of partners or events as a table (CSV); relative to the page's base address. Default: none; empty is an address that is lost. Elements with the same one share its request. Reported as ENSIE-032 when it cannot be loaded and as ENSIE-031 when it cannot be read: what stands inside the tag is then shown, never another project. */
      src?: EnsieFundingBanner['src'] | undefined;
      /** `children` reads the list of links inside the tag as partners; `json` says that there is JSON inside the tag, so that its loss in an editor is noticed (ENSIE-031). Default: none. Anything else is reported as ENSIE-003. In each case what stands inside the tag is then shown. */
      data?: EnsieFundingBanner['data'] | undefined;
      /** Size in bytes up to which the file at `src` is read. Default: 1000000; at most 8000000. Any other value acts as the default and is reported as ENSIE-003. */
      'max-bytes'?: EnsieFundingBanner['maxBytes'] | `${number}` | undefined;
      /** Level of the element's heading: `2` to `6`, or `none` where the page has its own. Never 1: that is the page's (WCAG 1.3.1). Anything else acts as `2` and is reported as ENSIE-003. */
      'heading-level'?: EnsieFundingBanner['headingLevel'] | undefined;
      /** How many letters and digits the text inside the tag has, as the configurator writes it. What somebody has typed behind that text in an editor is moved out of the tag and shown below the widget. Default: those of the element that the static text is, or in a `<div data-ensie-widget>` of the list that it begins with; else all. */
      letters?: EnsieFundingBanner['letters'] | `${number}` | undefined;
    };
    properties: {
      /** Side on which the emblem stands: `start` (left) or `end` (right). Default: `start`. Anything else acts as the default and is reported as ENSIE-003. */
      emblemPosition?: EnsieFundingBanner['emblemPosition'] | undefined;
      /** Size in bytes up to which the file at `src` is read. Default: 1000000; at most 8000000. Any other value acts as the default and is reported as ENSIE-003. */
      maxBytes?: EnsieFundingBanner['maxBytes'] | undefined;
      /** Level of the element's heading: `2` to `6`, or `none` where the page has its own. Never 1: that is the page's (WCAG 1.3.1). Anything else acts as `2` and is reported as ENSIE-003. */
      headingLevel?: EnsieFundingBanner['headingLevel'] | undefined;
    };
    events: {'ensie-error': EnsieErrorEvent};
  };
  'ensie-objectives-list': {
    element: EnsieObjectivesList;
    attributes: {
      /** Parts to show, in this order, separated by spaces: `goal`, `objectives`, `results`, and `about`, which is what the project is about, with its website and grant, and what came of its results. Default: the first three. Another word is reported as ENSIE-003 and left out. */
      show?: EnsieObjectivesList['show'] | undefined;
      /** Project to show, an object like a project file, as an attribute its JSON; wins over everything else. Default: none, and then JSON in a `<script type="application/json">` inside the tag, else the file at `src`, else the list inside the tag with `data="children"`, else the bundled ENSIE project. What cannot be used of it is left out and reported as ENSIE-030; where nothing can, as ENSIE-031. An element that was given data of its own, of whatever kind, never shows the bundled project again: where they are taken away (`null` is none), what stands inside the tag is shown. */
      project?: Project | string | null | undefined;
      /** Address of a project file (JSON), of partners as GeoJSON, or of partners or events as a table (CSV); relative to the page's base address. Default: none; empty is an address that is lost. Elements with the same one share its request. Reported as ENSIE-032 when it cannot be loaded and as ENSIE-031 when it cannot be read: what stands inside the tag is then shown, never another project. */
      src?: EnsieObjectivesList['src'] | undefined;
      /** `children` reads the list of links inside the tag as partners; `json` says that there is JSON inside the tag, so that its loss in an editor is noticed (ENSIE-031). Default: none. Anything else is reported as ENSIE-003. In each case what stands inside the tag is then shown. */
      data?: EnsieObjectivesList['data'] | undefined;
      /** Size in bytes up to which the file at `src` is read. Default: 1000000; at most 8000000. Any other value acts as the default and is reported as ENSIE-003. */
      'max-bytes'?: EnsieObjectivesList['maxBytes'] | `${number}` | undefined;
      /** Level of the element's heading: `2` to `6`, or `none` where the page has its own. Never 1: that is the page's (WCAG 1.3.1). Anything else acts as `2` and is reported as ENSIE-003. */
      'heading-level'?: EnsieObjectivesList['headingLevel'] | undefined;
      /** How many letters and digits the text inside the tag has, as the configurator writes it. What somebody has typed behind that text in an editor is moved out of the tag and shown below the widget. Default: those of the element that the static text is, or in a `<div data-ensie-widget>` of the list that it begins with; else all. */
      letters?: EnsieObjectivesList['letters'] | `${number}` | undefined;
    };
    properties: {
      /** Size in bytes up to which the file at `src` is read. Default: 1000000; at most 8000000. Any other value acts as the default and is reported as ENSIE-003. */
      maxBytes?: EnsieObjectivesList['maxBytes'] | undefined;
      /** Level of the element's heading: `2` to `6`, or `none` where the page has its own. Never 1: that is the page's (WCAG 1.3.1). Anything else acts as `2` and is reported as ENSIE-003. */
      headingLevel?: EnsieObjectivesList['headingLevel'] | undefined;
    };
    events: {'ensie-error': EnsieErrorEvent};
  };
  'ensie-partner-map': {
    element: EnsiePartnerMap;
    attributes: {
      /** `id` of the highlighted partner. Default: none. An unknown one highlights nothing. */
      selected?: EnsiePartnerMap['selected'] | undefined;
      /** `id` of the partner on whose website the map stands: it is marked as "our town", and thin lines lead from it to the others. Default: none. An unknown one is reported as ENSIE-003. */
      home?: EnsiePartnerMap['home'] | undefined;
      /** `none` draws no lines from `home`. Default: `home`. */
      lines?: EnsiePartnerMap['lines'] | undefined;
      /** When the live map replaces the drawing: on `interaction` (pointing at it, touching or focusing it), `auto` when it is scrolled into view, or `none`, never: the drawing then stays, without buttons that move it, and no street map is offered. Anything else acts as `interaction` and is reported as ENSIE-003. */
      reveal?: EnsiePartnerMap['reveal'] | undefined;
      /** Follows `#partner-<id>` at the end of the page's address: selects that partner and leads to its card. Only read, never written. Default: `false`. */
      'deep-link'?: EnsiePartnerMap['deepLink'] | '' | 'true' | undefined;
      /** Address of a street map's tiles, with `{z}`, `{x}` and `{y}`: https, or on this website (http://localhost while developing). Default: none, and no street map is offered. Any other placeholder or address is reported as ENSIE-003. Nothing is asked of its host before consent (GDPR). Another host needs a new consent. */
      'tile-url'?: EnsiePartnerMap['tileUrl'] | undefined;
      /** Credit for the tiles, plain text, on the map as long as they are. Default: none, and then no street map is offered, which is reported as ENSIE-003. "OpenStreetMap" in it is linked to openstreetmap.org/copyright, as its licence asks. */
      'tile-attribution'?: EnsiePartnerMap['tileAttribution'] | undefined;
      /** `granted`: the visitor agrees to requests to the host of `tile-url`. Default: nobody has been asked; also after the visitor went back, or the street map failed. Anything else is reported as ENSIE-003 and ignored. The element removes the attribute, but never writes it. */
      consent?: EnsiePartnerMap['consent'] | undefined;
      /** Project to show, an object like a project file, as an attribute its JSON; wins over everything else. Default: none, and then JSON in a `<script type="application/json">` inside the tag, else the file at `src`, else the list inside the tag with `data="children"`, else the bundled ENSIE project. What cannot be used of it is left out and reported as ENSIE-030; where nothing can, as ENSIE-031. An element that was given data of its own, of whatever kind, never shows the bundled project again: where they are taken away (`null` is none), what stands inside the tag is shown. */
      project?: Project | string | null | undefined;
      /** Address of a project file (JSON), of partners as GeoJSON, or of partners or events as a table (CSV); relative to the page's base address. Default: none; empty is an address that is lost. Elements with the same one share its request. Reported as ENSIE-032 when it cannot be loaded and as ENSIE-031 when it cannot be read: what stands inside the tag is then shown, never another project. */
      src?: EnsiePartnerMap['src'] | undefined;
      /** `children` reads the list of links inside the tag as partners; `json` says that there is JSON inside the tag, so that its loss in an editor is noticed (ENSIE-031). Default: none. Anything else is reported as ENSIE-003. In each case what stands inside the tag is then shown. */
      data?: EnsiePartnerMap['data'] | undefined;
      /** Size in bytes up to which the file at `src` is read. Default: 1000000; at most 8000000. Any other value acts as the default and is reported as ENSIE-003. */
      'max-bytes'?: EnsiePartnerMap['maxBytes'] | `${number}` | undefined;
      /** Level of the element's heading: `2` to `6`, or `none` where the page has its own. Never 1: that is the page's (WCAG 1.3.1). Anything else acts as `2` and is reported as ENSIE-003. */
      'heading-level'?: EnsiePartnerMap['headingLevel'] | undefined;
      /** How many letters and digits the text inside the tag has, as the configurator writes it. What somebody has typed behind that text in an editor is moved out of the tag and shown below the widget. Default: those of the element that the static text is, or in a `<div data-ensie-widget>` of the list that it begins with; else all. */
      letters?: EnsiePartnerMap['letters'] | `${number}` | undefined;
    };
    properties: {
      /** Follows `#partner-<id>` at the end of the page's address: selects that partner and leads to its card. Only read, never written. Default: `false`. */
      deepLink?: EnsiePartnerMap['deepLink'] | undefined;
      /** Address of a street map's tiles, with `{z}`, `{x}` and `{y}`: https, or on this website (http://localhost while developing). Default: none, and no street map is offered. Any other placeholder or address is reported as ENSIE-003. Nothing is asked of its host before consent (GDPR). Another host needs a new consent. */
      tileUrl?: EnsiePartnerMap['tileUrl'] | undefined;
      /** Credit for the tiles, plain text, on the map as long as they are. Default: none, and then no street map is offered, which is reported as ENSIE-003. "OpenStreetMap" in it is linked to openstreetmap.org/copyright, as its licence asks. */
      tileAttribution?: EnsiePartnerMap['tileAttribution'] | undefined;
      /** Size in bytes up to which the file at `src` is read. Default: 1000000; at most 8000000. Any other value acts as the default and is reported as ENSIE-003. */
      maxBytes?: EnsiePartnerMap['maxBytes'] | undefined;
      /** Level of the element's heading: `2` to `6`, or `none` where the page has its own. Never 1: that is the page's (WCAG 1.3.1). Anything else acts as `2` and is reported as ENSIE-003. */
      headingLevel?: EnsiePartnerMap['headingLevel'] | undefined;
    };
    events: {
      'ensie-map-ready': Event;
      'ensie-partner-select': EnsiePartnerSelectEvent;
      'ensie-consent-request': EnsieConsentRequestEvent;
      'ensie-error': EnsieErrorEvent;
    };
  };
  'ensie-project-timeline': {
    element: EnsieProjectTimeline;
    attributes: {
      /** Day to show as today (`2018-03-21`), for previews. Default: the visitor's calendar date. Anything that is not a date is reported as ENSIE-003 and ignored. */
      now?: EnsieProjectTimeline['now'] | undefined;
      /** `all` offers every event for the visitor's calendar, past ones too. Default: those that are not over. Only events that are known to the day are offered, as a file (`.ics`, RFC 5545). Any other value acts as the default and is reported as ENSIE-003. */
      calendar?: EnsieProjectTimeline['calendar'] | undefined;
      /** Leads visitors who come with an event's `id` in the address (`#event-3`; `#event-start` for one whose `id` is `start`) to that event. The address is never changed. Default: `false`. Reported as ENSIE-022 when what it needs cannot be loaded. */
      'deep-link'?: EnsieProjectTimeline['deepLink'] | '' | 'true' | undefined;
      /** Describes project and events to search engines (schema.org), in one script that the element adds to its own content. Default: `false`. Reported as ENSIE-022 when what it needs cannot be loaded. */
      'json-ld'?: EnsieProjectTimeline['jsonLd'] | '' | 'true' | undefined;
      /** Project to show, an object like a project file, as an attribute its JSON; wins over everything else. Default: none, and then JSON in a `<script type="application/json">` inside the tag, else the file at `src`, else the list inside the tag with `data="children"`, else the bundled ENSIE project. What cannot be used of it is left out and reported as ENSIE-030; where nothing can, as ENSIE-031. An element that was given data of its own, of whatever kind, never shows the bundled project again: where they are taken away (`null` is none), what stands inside the tag is shown. */
      project?: Project | string | null | undefined;
      /** Address of a project file (JSON), of partners as GeoJSON, or of partners or events as a table (CSV); relative to the page's base address. Default: none; empty is an address that is lost. Elements with the same one share its request. Reported as ENSIE-032 when it cannot be loaded and as ENSIE-031 when it cannot be read: what stands inside the tag is then shown, never another project. */
      src?: EnsieProjectTimeline['src'] | undefined;
      /** `children` reads the list of links inside the tag as partners; `json` says that there is JSON inside the tag, so that its loss in an editor is noticed (ENSIE-031). Default: none. Anything else is reported as ENSIE-003. In each case what stands inside the tag is then shown. */
      data?: EnsieProjectTimeline['data'] | undefined;
      /** Size in bytes up to which the file at `src` is read. Default: 1000000; at most 8000000. Any other value acts as the default and is reported as ENSIE-003. */
      'max-bytes'?: EnsieProjectTimeline['maxBytes'] | `${number}` | undefined;
      /** Level of the element's heading: `2` to `6`, or `none` where the page has its own. Never 1: that is the page's (WCAG 1.3.1). Anything else acts as `2` and is reported as ENSIE-003. */
      'heading-level'?: EnsieProjectTimeline['headingLevel'] | undefined;
      /** How many letters and digits the text inside the tag has, as the configurator writes it. What somebody has typed behind that text in an editor is moved out of the tag and shown below the widget. Default: those of the element that the static text is, or in a `<div data-ensie-widget>` of the list that it begins with; else all. */
      letters?: EnsieProjectTimeline['letters'] | `${number}` | undefined;
    };
    properties: {
      /** Leads visitors who come with an event's `id` in the address (`#event-3`; `#event-start` for one whose `id` is `start`) to that event. The address is never changed. Default: `false`. Reported as ENSIE-022 when what it needs cannot be loaded. */
      deepLink?: EnsieProjectTimeline['deepLink'] | undefined;
      /** Describes project and events to search engines (schema.org), in one script that the element adds to its own content. Default: `false`. Reported as ENSIE-022 when what it needs cannot be loaded. */
      jsonLd?: EnsieProjectTimeline['jsonLd'] | undefined;
      /** Size in bytes up to which the file at `src` is read. Default: 1000000; at most 8000000. Any other value acts as the default and is reported as ENSIE-003. */
      maxBytes?: EnsieProjectTimeline['maxBytes'] | undefined;
      /** Level of the element's heading: `2` to `6`, or `none` where the page has its own. Never 1: that is the page's (WCAG 1.3.1). Anything else acts as `2` and is reported as ENSIE-003. */
      headingLevel?: EnsieProjectTimeline['headingLevel'] | undefined;
    };
    events: {'ensie-error': EnsieErrorEvent};
  };
}

type Tag = keyof Elements;
export type Element<T extends Tag> = Elements[T]['element'];
export type Given<T extends Tag> = Elements[T]['attributes'] & Elements[T]['properties'];
/** `{'onensie-error'?: (event: EnsieErrorEvent) => void}`, with what a framework writes before it. */
export type Listeners<T extends Tag, Before extends string> = {
  [E in keyof Elements[T]['events'] & string as `${Before}${E}`]?:
    ((event: Elements[T]['events'][E] & {readonly currentTarget: Element<T>}) => void) | undefined;
};
export type Camel<S extends string> = S extends `${infer A}-${infer B}`
  ? `${A}${Capitalize<Camel<B>>}`
  : S;
