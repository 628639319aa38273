import {expect} from '@open-wc/testing';
import {decodeBasemap, pathData} from '../../src/partner-map/drawing/basemap.js';
import type {Basemap, Point, Ring} from '../../src/partner-map/drawing/basemap.js';
import {detail} from '../../src/partner-map/live/basemap-detail.js';
import {overview} from '../../src/partner-map/drawing/basemap-overview.js';

const TOWNS: [code: string, name: string, lat: number, lon: number][] = [
  ['SK', 'Fiľakovo', 48.2676, 19.8247],
  ['HU', 'Bátonyterenye', 47.9696, 19.8408],
  ['RS', 'Niš', 43.3247, 21.9033],
  ['IT', 'Santa Severina', 39.1477, 16.9111],
  ['LV', 'Ķekava', 56.8266, 24.23],
  ['HR', 'Labin', 45.095, 14.1197],
  ['RO', 'Miercurea Ciuc', 46.3594, 25.8017],
  ['IT', 'Penne', 42.4547, 13.9275],
  ['SI', 'Novo mesto', 45.804, 15.1689],
  ['CZ', 'Jirkov', 50.4998, 13.4477],
];

const ISLANDS: [name: string, lat: number, lon: number][] = [
  ['Faial', 38.58, -28.7],
  ['Pico', 38.46, -28.33],
  ['São Jorge', 38.64, -28.03],
  ['Terceira', 38.72, -27.22],
  ['São Miguel', 37.79, -25.5],
  ['Madeira', 32.75, -17],
];

function project({size}: Basemap, lat: number, lon: number): Point {
  const angle = Math.PI / 4 + (lat * Math.PI) / 360;
  const north = Math.log(Math.tan(angle)) / (2 * Math.PI);
  return [(lon / 360 + 0.5) * size, (0.5 - north) * size];
}

/** Even-odd rule, with the closing edge of each ring. */
function contains(rings: readonly Ring[], [x, y]: Point): boolean {
  const crossings = rings.flatMap((ring) =>
    ring.filter(([toX, toY], i) => {
      const [fromX, fromY] = ring.at(i - 1)!;
      return fromY > y !== toY > y && x < fromX + ((y - fromY) / (toY - fromY)) * (toX - fromX);
    }),
  );
  return crossings.length % 2 === 1;
}

function shapesAt(map: Basemap, lat: number, lon: number): string[] {
  const point = project(map, lat, lon);
  return [...map.countries, ['land', map.land] as const]
    .filter(([, rings]) => contains(rings, point))
    .map(([name]) => name);
}

for (const [name, packed] of Object.entries({overview, detail})) {
  describe(`basemap ${name}`, () => {
    const map = decodeBasemap(packed);
    const rings = [...map.land, ...[...map.countries.values()].flat()];

    it('has the partner countries', () => {
      const codes = ['CZ', 'HR', 'HU', 'IT', 'LV', 'PT', 'RO', 'RS', 'SI', 'SK'];
      expect([...map.countries.keys()].sort()).to.deep.equal(codes);
    });

    it('has rings without a repeated point, inside the square', () => {
      for (const ring of rings) {
        expect(ring.length).to.be.at.least(3);
        ring.forEach((point, i) => {
          expect(point).not.to.deep.equal(ring.at(i - 1));
          for (const value of point) expect(value).to.be.within(0, map.size);
          expect(point.every(Number.isInteger)).to.equal(true);
        });
      }
    });

    it('draws no strip across the map', () => {
      const width = (ring: Ring) =>
        Math.max(...ring.map(([x], i) => Math.abs(x - ring.at(i - 1)![0])));
      // The longest straight edges are those of the window the land was cut to.
      expect(Math.max(...rings.map(width))).to.be.below(map.size / 4);
    });

    for (const [code, town, lat, lon] of TOWNS) {
      it(`has ${town} in ${code}`, () => {
        expect(shapesAt(map, lat, lon)).to.deep.equal([code]);
      });
    }

    for (const [island, lat, lon] of ISLANDS) {
      it(`has ${island} in PT`, () => {
        expect(shapesAt(map, lat, lon)).to.deep.equal(['PT']);
      });
    }

    it('has Madalena at the coast of PT', () => {
      const [x, y] = project(map, 38.5364, -28.5266);
      const points = map.countries.get('PT')!.flat();
      const distance = Math.min(...points.map(([px, py]) => Math.hypot(px - x, py - y)));
      expect((distance * 360) / map.size).to.be.below(0.1);
    });

    it('has other land without a gap', () => {
      expect(shapesAt(map, 44.95, 34.1), 'Simferopol').to.deep.equal(['land']);
      expect(shapesAt(map, 42.66, 21.17), 'Pristina').to.deep.equal(['land']);
      expect(shapesAt(map, 51.51, -0.13), 'London').to.deep.equal(['land']);
      expect(shapesAt(map, 55.75, 37.62), 'Moscow').to.deep.equal(['land']);
    });

    it('goes on where a low and wide frame shows more than Europe', () => {
      expect(shapesAt(map, 60, 100), 'Siberia').to.deep.equal(['land']);
      expect(shapesAt(map, 26, 78), 'India').to.deep.equal(['land']);
      expect(shapesAt(map, 26, 20), 'Sahara').to.deep.equal(['land']);
    });

    it('has Ireland, Iceland and Scotland', () => {
      expect(shapesAt(map, 53.3, -7.5), 'Ireland').to.deep.equal(['land']);
      expect(shapesAt(map, 64.9, -19), 'Iceland').to.deep.equal(['land']);
      expect(shapesAt(map, 57, -4), 'Scotland').to.deep.equal(['land']);
      expect(shapesAt(map, 54, -5.2), 'Irish Sea').to.deep.equal([]);
    });

    it('has sea', () => {
      expect(shapesAt(map, 42.9, 15.2), 'Adriatic').to.deep.equal([]);
      expect(shapesAt(map, 40, 12.5), 'Tyrrhenian Sea').to.deep.equal([]);
    });

    it('has borders, of which only the one with Kosovo is disputed', () => {
      expect(map.borders).not.to.have.lengthOf(0);
      expect(map.disputed).not.to.have.lengthOf(0);
      const [west, south] = project(map, 41.8, 20);
      const [east, north] = project(map, 43.4, 21.9);
      for (const [x, y] of map.disputed.flat()) {
        expect(x).to.be.within(west, east);
        expect(y).to.be.within(north, south);
      }
    });
  });
}

describe('pathData', () => {
  const line: Point[] = [
    [10, 20],
    [13, 16],
    [13, 30],
  ];

  it('draws relative segments', () => {
    expect(pathData([line], false).trim()).to.match(/^M ?10 20l3 -4 0 14$/);
  });

  it('closes every ring of a shape', () => {
    expect(pathData([line, line], true).match(/z/g)).to.have.lengthOf(2);
  });
});
