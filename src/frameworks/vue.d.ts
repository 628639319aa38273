// Types of the tags for Vue.
import type {Camel, Elements, Given} from './elements.js';
import type {HTMLAttributes, PublicProps} from 'vue';

type Heard<T extends keyof Elements> = {
  [E in keyof Elements[T]['events'] & string as `on${Capitalize<Camel<E>>}`]?: (
    event: Elements[T]['events'][E],
  ) => void;
};
type Props<T extends keyof Elements> = Given<T> &
  Heard<T> &
  Omit<HTMLAttributes, keyof Given<T>> &
  PublicProps;
type Component<T extends keyof Elements> = new () => {$props: Props<T>};

declare module 'vue' {
  interface GlobalComponents {
    'ensie-funding-banner': Component<'ensie-funding-banner'>;
    'ensie-objectives-list': Component<'ensie-objectives-list'>;
    'ensie-partner-map': Component<'ensie-partner-map'>;
    'ensie-project-timeline': Component<'ensie-project-timeline'>;
  }
}
