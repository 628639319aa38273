// Types of the tags for Solid.
import type {Element, Elements, Given, Listeners} from './elements.js';
import type {JSX} from 'solid-js';

type Set<T extends keyof Elements> = {
  [P in keyof Given<T> & string as `prop:${P}` | `attr:${P}`]?: Given<T>[P];
};
type Props<T extends keyof Elements> = Given<T> &
  Set<T> &
  Listeners<T, 'on:'> &
  Omit<JSX.HTMLAttributes<Element<T>>, keyof Given<T>>;

declare module 'solid-js' {
  namespace JSX {
    interface IntrinsicElements {
      'ensie-funding-banner': Props<'ensie-funding-banner'>;
      'ensie-objectives-list': Props<'ensie-objectives-list'>;
      'ensie-partner-map': Props<'ensie-partner-map'>;
      'ensie-project-timeline': Props<'ensie-project-timeline'>;
    }
  }
}
