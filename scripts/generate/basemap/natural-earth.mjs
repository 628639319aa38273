/** The countries of Natural Earth, as flat lists of rings. */
import {feature, merge, mesh} from 'topojson-client';

/** ISO 3166-1 numeric, as world-atlas has it, to the alpha-2 code the widgets use. */
export const PARTNERS = new Map(
  '703 SK, 348 HU, 380 IT, 428 LV, 191 HR, 620 PT, 642 RO, 705 SI, 203 CZ, 688 RS'
    .split(', ')
    .map((pair) => pair.split(' ')),
);

/** The other countries of Europe that it has; what the code is of may be several shapes there. */
export const OTHERS = new Map(
  (
    '020 AD, 008 AL, 040 AT, 248 AX, 070 BA, 056 BE, 100 BG, 112 BY, 756 CH, 276 DE, 208 DK, ' +
    '233 EE, 724 ES, 246 FI, 234 FO, 250 FR, 826 GB, 831 GG, 292 GI, 300 GR, 372 IE, 833 IM, ' +
    '352 IS, 832 JE, 438 LI, 440 LT, 442 LU, 492 MC, 498 MD, 499 ME, 807 MK, 470 MT, 528 NL, ' +
    '578 NO, 616 PL, 752 SE, 674 SM, 804 UA, 336 VA, Kosovo XK'
  )
    .split(', ')
    .map((pair) => pair.split(' ')),
);
const CYPRUS = ['196', 'N. Cyprus', 'Cyprus U.N. Buffer Zone', 'Akrotiri', 'Dhekelia'];
const CRIMEA = [34.1, 44.95];

const keyOf = ({id, properties}) => id ?? properties.name;

/** Country shapes of Natural Earth as flat lists of rings, and the Serbia–Kosovo line. */
export function readCountries(world) {
  const {geometries} = world.objects.countries;
  const country = (key) => geometries.find((geometry) => keyOf(geometry) === key);
  // Merging everything else into one shape also settles Crimea, which Natural Earth gives to
  // Russia, and the territories without an id (Kosovo, Northern Cyprus, the bases on Cyprus).
  const others = geometries.filter(({id}) => !PARTNERS.has(id));
  const shapes = {land: merge(world, others).coordinates.flat()};
  for (const [id, code] of PARTNERS) {
    const {type, coordinates} = feature(world, country(id)).geometry;
    shapes[code] = type === 'Polygon' ? coordinates : coordinates.flat();
  }
  const sides = new Set([country('688'), country('Kosovo')]);
  const isDisputed = (a, b) => a !== b && sides.has(a) && sides.has(b);
  return {shapes, disputed: mesh(world, world.objects.countries, isDisputed).coordinates};
}

/** The same with all countries of Europe as shapes of their own; Cyprus is whole, and Crimea Ukraine's. */
export function readAllCountries(world, {shapes: partners}) {
  const {geometries} = world.objects.countries;
  const russia = geometries.find(({id}) => id === '643');
  const isCrimea = (arcs) =>
    isInside(CRIMEA, merge(world, [{type: 'Polygon', arcs}]).coordinates[0]);
  const part = (wanted) => ({
    type: 'MultiPolygon',
    arcs: russia.arcs.filter((polygon) => isCrimea(polygon) === wanted),
  });
  const flat = (list) => merge(world, list).coordinates.flat();
  const shapes = Object.fromEntries(Object.entries(partners).filter(([name]) => name !== 'land'));
  for (const [key, code] of OTHERS) {
    const own = geometries.filter((geometry) => keyOf(geometry) === key);
    shapes[code] = flat(code === 'UA' ? [...own, part(true)] : own);
  }
  shapes.CY = flat(geometries.filter((geometry) => CYPRUS.includes(keyOf(geometry))));
  const rest = geometries.filter(
    (geometry) =>
      geometry !== russia &&
      ![...PARTNERS.keys(), ...OTHERS.keys(), ...CYPRUS].includes(keyOf(geometry)),
  );
  return {shapes: {...shapes, rest: flat([...rest, part(false)])}, disputed: []};
}

function isInside([x, y], [ring]) {
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const [[fromX, fromY], [toX, toY]] = [ring[i - 1], ring[i]];
    if (fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX))
      inside = !inside;
  }
  return inside;
}
