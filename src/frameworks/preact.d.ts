// Types of the tags for Preact.
import type {Element, Elements, Given, Listeners} from './elements.js';
import type {HTMLAttributes} from 'preact';

type Props<T extends keyof Elements> = Given<T> &
  Listeners<T, 'on'> &
  Omit<HTMLAttributes<Element<T>>, keyof Given<T>>;

declare module 'preact' {
  namespace JSX {
    interface IntrinsicElements {
      'ensie-funding-banner': Props<'ensie-funding-banner'>;
      'ensie-objectives-list': Props<'ensie-objectives-list'>;
      'ensie-partner-map': Props<'ensie-partner-map'>;
      'ensie-project-timeline': Props<'ensie-project-timeline'>;
    }
  }
}
