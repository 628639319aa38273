import type {Partner} from '../../project/project.js';

/**
 * Partners of one country together, and the countries as they come first. Where one says no country, no
 * heading stands over it: it comes before the others.
 */
export function byCountry(partners: readonly Partner[]): Partner[][] {
  const countries = new Set(['', ...partners.map(({country}) => country)]);
  return [...countries]
    .map((code) => partners.filter(({country}) => country === code))
    .filter(({length}) => length);
}
