// Types of the tags for Svelte.
import type {Element, Elements, Given, Listeners} from './elements.js';
import type {HTMLAttributes} from 'svelte/elements';

type Props<T extends keyof Elements> = Given<T> &
  Listeners<T, 'on'> &
  Listeners<T, 'on:'> &
  Omit<HTMLAttributes<Element<T>>, keyof Given<T>>;

declare module 'svelte/elements' {
  interface SvelteHTMLElements {
    'ensie-funding-banner': Props<'ensie-funding-banner'>;
    'ensie-objectives-list': Props<'ensie-objectives-list'>;
    'ensie-partner-map': Props<'ensie-partner-map'>;
    'ensie-project-timeline': Props<'ensie-project-timeline'>;
  }
}
