import {plural} from '../internal/language/format.js';
import type {Language, MsgFn} from '../internal/language/messages.js';

/** What is said of a project that is not over, and of its events. The bundled one needs none of it. */
export type RunningTexts = ReturnType<typeof runningTexts>;

export const runningTexts = (msg: MsgFn) => ({
  project: {
    now: msg('Project in progress', {
      id: 'timeline.running',
      desc: 'State of the project, under the heading',
    }),
    'to-come': msg('Project not yet started', {
      id: 'timeline.upcoming',
      desc: 'State of the project, under the heading',
    }),
  },
  event: {
    past: msg('Past', {id: 'timeline.past', desc: 'Mark on an event that is over'}),
    now: msg('Now', {id: 'timeline.now', desc: 'Mark on an event that takes place today'}),
    'to-come': msg('To come', {id: 'timeline.toCome', desc: 'Mark on an event in the future'}),
  },
  noEvents: msg('no events yet', {
    id: 'timeline.empty',
    desc: 'In place of the number of events, in the line under the heading, while a project that is not over has none',
  }),
  noDate: msg('Date to be confirmed', {
    id: 'timeline.dateUnknown',
    desc: 'Stands where the date of an event of a running project is not known',
  }),
  noPlace: msg('Place to be confirmed', {
    id: 'timeline.placeUnknown',
    desc: 'Stands where the place of an event of a running project is not known',
  }),
});

/** How many events there are, where a project does not put it into words of its own. */
export const countText = (total: number, {locale, msg}: Language): string | undefined =>
  total > 0
    ? plural(
        msg('{n, plural, one {# event} other {# events}}', {
          id: 'timeline.events',
          desc: 'Number of events, in the line under the heading; ICU plural forms of the language',
        }),
        total,
        locale,
      )
    : undefined;
