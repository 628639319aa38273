import {html, type TemplateResult} from 'lit';
import {decodeBasemap, keepCountries, pathData, type Basemap} from './basemap.js';
import {overview} from './basemap-overview.js';
import type {Partner} from '../../project/project.js';
import {worldWidth, type Size, type View} from './projection.js';

let basemap: Basemap | undefined;
/** The shapes are the same in every drawing of a project. */
let drawings = new WeakMap<ReadonlySet<string>, ReturnType<typeof pathsOf>>();

/** A map with these countries as those of the partners: more of them after `colourMore()`. */
export let colourCountries = keepCountries;

/** Decoded once a page. */
export const wholeOverview = (): Basemap => (basemap ??= decodeBasemap(overview));

/** Whether one of them is in a country that has its shape only after `colourMore()`, if at all. */
export const isAbroad = (partners: readonly Partner[]): boolean =>
  partners.some(({country}) => !overview.countries[country]);

/** Every map has the shapes of `other-countries.ts` from now on. */
export function colourMore(module: {colourCountries: typeof keepCountries}): void {
  ({colourCountries} = module);
  drawings = new WeakMap();
}

const pathsOf = ({land, countries, borders, disputed}: Basemap) => ({
  land: pathData(land, true),
  member: pathData([...countries.values()].flat(), true),
  borders: pathData(borders, false),
  disputed: pathData(disputed, false),
});

/** The map as a picture: the same places and the same look as the live map, without a script. */
export function renderDrawing(
  {centre, zoom}: View,
  {width, height}: Size,
  countries: ReadonlySet<string>,
): TemplateResult {
  const map = wholeOverview();
  const unit = map.size / worldWidth(zoom);
  const box = [
    centre.x * map.size - (width * unit) / 2,
    centre.y * map.size - (height * unit) / 2,
    width * unit,
    height * unit,
  ].map((value) => value.toFixed(1));
  let paths = drawings.get(countries);
  if (!paths) drawings.set(countries, (paths = pathsOf(colourCountries(map, countries))));
  const {land, member, borders, disputed} = paths;
  // In a frame of another shape all of the box is shown, and round it more of the map.
  return html`<svg class="drawing" viewBox=${box.join(' ')} aria-hidden="true">
    <path class="land" d=${land}></path>
    <path class="member" d=${member}></path>
    <path class="border" d=${borders}></path>
    <path class="border disputed" d=${disputed}></path>
  </svg>`;
}
