import type {Plugin} from 'vite';

/**
 * A file with one widget has those lists of the bundled project that the widget shows; the others are empty
 * there. The timeline names the partners at which something took place.
 */
const NOT_SHOWN: Readonly<Record<string, readonly string[]>> = {
  'ensie-partner-map': ['events'],
  'ensie-objectives-list': ['events', 'partners'],
  'ensie-funding': ['events', 'partners'],
};

const MODULES: Readonly<Record<string, string>> = {
  events: 'export const ensieEvents = () => [];',
  partners: 'export const ensiePartners = () => [];',
};

export const withoutLists = (file: string): Plugin => ({
  name: 'without-lists',
  enforce: 'pre',
  load(id) {
    const [, list = ''] = /\/project\/ensie\/ensie-(\w+)\.ts$/.exec(id) ?? [];
    return NOT_SHOWN[file]?.includes(list) ? MODULES[list] : undefined;
  },
});
