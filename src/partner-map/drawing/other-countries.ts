// Lazy: loaded where a partner is in a country that the overview shows as land.
import {keepCountries, lines, numbers, words, type Basemap, type Line} from './basemap.js';
import {others} from './basemap-others.js';

/** As `keepCountries()`, and with those that the map shows as land. */
export function colourCountries(whole: Basemap, codes: ReadonlySet<string>): Basemap {
  const map = keepCountries(whole, codes);
  const level = Object.values(others).find(({size}) => size === map.size)!;
  const own = lines(level.lines, level.step);
  const borders = new Set<Line>();

  const ring = (word: string): Line => {
    const points: Line[number][] = [];
    const rest = numbers(word);
    for (let i = 0; i < rest.length; i++) {
      const index = rest[i]!;
      const line = own[index < 0 ? ~index : index];
      if (!line) {
        const land = map.land[index - own.length]!;
        const from = rest[++i]!;
        const count = rest[++i]!;
        for (let k = 0; k < count; k++) points.push(land[(from + k) % land.length]!);
        continue;
      }
      if (own.indexOf(line) < level.borders) borders.add(line);
      points.push(...(index < 0 ? [...line].reverse() : line));
    }
    return points;
  };

  const countries = Object.entries(level.countries)
    .filter(([code]) => codes.has(code))
    .map(([code, rings]) => [code, words(rings).map(ring)] as const);
  return {
    ...map,
    countries: new Map([...map.countries, ...countries]),
    borders: [...map.borders, ...borders],
  };
}
