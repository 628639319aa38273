// Types of the tags for React.
import type {Element, Elements, Given, Listeners} from './elements.js';
import type {DetailedHTMLProps, HTMLAttributes} from 'react';

type Props<T extends keyof Elements> = Given<T> &
  Listeners<T, 'on'> &
  Omit<DetailedHTMLProps<HTMLAttributes<Element<T>>, Element<T>>, keyof Given<T>> & {
    class?: string | undefined;
  };

declare module 'react' {
  namespace JSX {
    interface IntrinsicElements {
      'ensie-funding-banner': Props<'ensie-funding-banner'>;
      'ensie-objectives-list': Props<'ensie-objectives-list'>;
      'ensie-partner-map': Props<'ensie-partner-map'>;
      'ensie-project-timeline': Props<'ensie-project-timeline'>;
    }
  }
}
