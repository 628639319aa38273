import type {MsgFn} from '../internal/language/messages.js';
import type {WidgetName} from '../internal/widgets.js';
import type {Project} from '../project/project.js';

/** What the configurator and the command line have to know of a widget before it is on a page. */
interface WidgetFacts {
  /** As a town's clerk calls it. */
  readonly name: (msg: MsgFn) => string;
  /**
   * Height with the bundled project, by the width of its place (`100%`): in the middle of what it is in all
   * languages, as a page has to know it before the script has come. What stands in `min()` with a steep
   * `100000%` ends where the widget gets another column.
   */
  readonly room: string;
  /** Height of a frame around it whose page has no script that sets it, in pixels. */
  readonly frame: number;
  /** What of a project it shows: a file that has none of it is none for it. */
  readonly shows: readonly (keyof Project)[];
}

export const widgetFacts: Readonly<Record<WidgetName, WidgetFacts>> = {
  'partner-map': {
    name: (msg) => msg('Partner map', {id: 'configurator.map', desc: 'Name of a widget'}),
    room: 'max(54em, 80em - 30%, min(68em + 60vh - 24%, 60100em - 100000%), min(127em, 32100em - 100000%))',
    frame: 1400,
    shows: ['partners'],
  },
  'project-timeline': {
    name: (msg) => msg('Project timeline', {id: 'configurator.timeline', desc: 'Name of a widget'}),
    room: 'max(52em, 62em - 15%, min(max(69em, 99em - 115%), 42100em - 100000%))',
    frame: 1100,
    shows: ['events', 'end'],
  },
  'objectives-list': {
    name: (msg) =>
      msg('Objectives and results', {id: 'configurator.objectives', desc: 'Name of a widget'}),
    room: 'max(34em, 55em - 26%, min(105em - 120%, 41600em - 100000%))',
    frame: 1000,
    shows: ['goal', 'objectives', 'results', 'about'],
  },
  'funding-banner': {
    name: (msg) =>
      msg('EU funding statement', {id: 'configurator.funding', desc: 'Name of a widget'}),
    room: 'max(245px, 400px - 20%, 780px - 85%)',
    frame: 360,
    shows: ['funding'],
  },
};
