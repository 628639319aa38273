import type {DataProblem} from '../internal/events.js';

/** A country that no country has (ISO 3166-1), and a place in the sea. */
const COUNTRY = 'XX';
const POSITION = '[0,0]';

/**
 * What of a file that `init` has written is still to be replaced, as problems: visitors would see it.
 * Paths as the parser writes them, `partners[0].name`.
 */
export function leftovers(value: unknown, path = ''): DataProblem[] {
  if (typeof value === 'string') return isLeft(value, path) ? [said(path, value)] : [];
  if (typeof value !== 'object' || value === null) return [];
  if (path.endsWith('position') && JSON.stringify(value) === POSITION) return [said(path, '0, 0')];
  return Object.entries(value).flatMap(([key, one]) => {
    const step = Array.isArray(value) ? `[${key}]` : path && `.${key}`;
    return leftovers(one, path + (step || key));
  });
}

const isLeft = (text: string, path: string): boolean =>
  /^TODO\b|\/\/todo\.example\b/.test(text) || (path.endsWith('.country') && text === COUNTRY);

const said = (path: string, text: string): DataProblem => ({
  path,
  message: `still says "${text}", as init has written it`,
  action: 'replace it, or leave it out',
});
