import {expect} from '@open-wc/testing';
import {describeProblem} from '../../../src/data/problems.js';
import {readFile, readValue} from '../../../src/data/read.js';
import {isError} from '../../reading.js';

const point = (properties: unknown, coordinates: unknown = [19.8247, 48.2676], more = {}) => ({
  type: 'Feature',
  properties,
  geometry: {type: 'Point', coordinates},
  ...more,
});

async function read(features: unknown, more = {}) {
  const {project, problems} = await readValue({type: 'FeatureCollection', features, ...more});
  return {partners: project.partners, said: problems.map(describeProblem)};
}

describe('GeoJSON', () => {
  it('is partners with the fields of a project file as properties', async () => {
    const properties = {
      name: 'Mesto Fiľakovo',
      lang: 'sk',
      translation: 'Town of Fiľakovo',
      kind: 'municipality',
      lead: true,
      town: 'Fiľakovo',
      region: {en: 'Banská Bystrica Region', sk: 'Banskobystrický kraj'},
      country: 'SK',
      approximate: true,
      website: 'https://www.filakovo.sk',
    };
    const {partners, said} = await read([point(properties, undefined, {id: 'sk-filakovo'})]);
    expect(said).to.deep.equal([]);
    expect(partners).to.deep.equal([
      {id: 'sk-filakovo', ...properties, position: [48.2676, 19.8247]},
    ]);
  });

  it('knows other names for them, in whatever case', async () => {
    const {partners, said} = await read([
      point({NAME: 'Labin', ISO_A2: 'HR', Website: 'www.labin.hr', OBJECTID: 7, POP_MAX: 6893}),
      point({title: 'Penne', country_code: 'it', city: 'Penne', url: '/penne'}),
      point({Názov: 'Jirkov', Štát: 'Česko', Obec: 'Jirkov', Kategória: 'Obec'}),
      point({name: 'Ķekava', 'name:en': 'Kekava', 'addr:country': 'LV', 'addr:city': 'Ķekava'}),
      point({NAME_EN: 'Novo mesto', iso_a2: '-99', ADMIN: 'Slovenia'}),
    ]);
    expect(said).to.deep.equal([
      'features: "iso_a2" and "ADMIN" both say the country; "iso_a2" is taken',
      'features: nothing is read from "POP_MAX"; it is left out',
    ]);
    const position = [48.2676, 19.8247];
    expect(partners).to.deep.equal([
      {id: '7', name: 'Labin', country: 'HR', website: 'https://www.labin.hr', position},
      {id: 'partner-2', name: 'Penne', country: 'IT', town: 'Penne', website: '/penne', position},
      {
        id: 'partner-3',
        name: 'Jirkov',
        country: 'CZ',
        town: 'Jirkov',
        kind: 'municipality',
        position,
      },
      {
        id: 'partner-4',
        name: 'Ķekava',
        translation: {en: 'Kekava'},
        country: 'LV',
        town: 'Ķekava',
        position,
      },
      {
        id: 'partner-5',
        name: 'Novo mesto',
        lang: 'en',
        translation: {en: 'Novo mesto'},
        country: 'SI',
        position,
      },
    ]);
  });

  it('takes longitude first, as the standard has it, and says what is no place', async () => {
    const good = {id: 'partner-1', name: 'A', country: 'SK', position: [48.2676, 19.8247]};
    expect(
      (await read([point({name: 'A', country: 'SK'}, [19.8247, 48.2676, 200])])).partners,
    ).to.deep.equal([good]);
    const {partners, said} = await read([
      point({name: 'A', country: 'SK'}, [48.2676, 19.8247]),
      point({name: 'B'}, [19.8247, 91]),
      point({name: 'C'}, ['19', '48']),
      point({name: 'D'}, [19]),
      point({name: 'E'}, null),
      {type: 'Feature', properties: {name: 'F'}, geometry: null},
      {type: 'Feature', properties: {name: 'G', lat: 48.5, lon: 19.5}},
    ]);
    expect(partners.map(({name, position}) => [name, position])).to.deep.equal([
      ...[...'ABCDEF'].map((name) => [name, undefined]),
      ['G', [48.5, 19.5]],
    ]);
    expect(
      said.map((line) => line.replace('; shown in the list, not on the map', ' …')),
    ).to.have.members([
      'features[0].geometry.coordinates: latitude 19.8247, longitude 48.2676 is not in Europe (are they swapped?) …',
      'features[1].geometry.coordinates: latitude 91 is outside -90..90 (are latitude and longitude swapped?) …',
      'features[2].geometry.coordinates: latitude is not a number …',
      'features[3].geometry.coordinates: is not [longitude, latitude] …',
      'features[4].geometry.coordinates: is not [longitude, latitude] …',
    ]);
  });

  it('puts an area roughly on the map, and shows what is neither point nor area in the list', async () => {
    const ring = [
      [
        [19, 48],
        [20, 48],
        [20, 49],
        [19, 48],
      ],
    ];
    const {partners, said} = await read([
      {
        type: 'Feature',
        properties: {name: 'A', lat: 1, lon: 2},
        geometry: {type: 'Polygon', coordinates: ring},
      },
      {
        type: 'Feature',
        properties: {name: 'B'},
        geometry: {
          type: 'MultiPoint',
          coordinates: [
            [19, 48],
            [20, 48],
          ],
        },
      },
      {
        type: 'Feature',
        properties: {name: 'C'},
        geometry: {type: 'GeometryCollection', geometries: []},
      },
    ]);
    expect(
      partners.map(({name, position, approximate}) => [name, position, approximate]),
    ).to.deep.equal([
      ['A', [48.5, 19.75], true],
      ['B', undefined, undefined],
      ['C', undefined, undefined],
    ]);
    expect(said).to.deep.equal([
      'features[1].geometry: is a MultiPoint, not a Point; shown in the list, not on the map',
      'features[2].geometry: is a GeometryCollection, not a Point; shown in the list, not on the map',
    ]);
  });

  it('says where in the file something is wrong', async () => {
    const {partners, said} = await read([
      null,
      point(null),
      point({
        'web:site': 'javascript:alert(1)',
        Typ: 'circus',
        jazyk: 'x',
        title: 'D',
        Štát: 'Atlantis',
      }),
      point({name: 'E', lead: 'perhaps', name_sk: {}, region: {sk: 1, en: 'R'}}, [1, 2], {id: {}}),
    ]);
    expect(partners.map(({name}) => name)).to.deep.equal(['D', 'E']);
    expect(said).to.have.members([
      'features[0]: is not an object; it is left out',
      'features[1]: has no name; it is left out',
      'features[2].properties["web:site"]: is not a link that starts with https:, http: or mailto:, or a relative one; it is left out',
      'features[2].properties.Typ: is not one of municipality, county, ngo, school; it is left out',
      'features[2].properties.jazyk: is not a language tag like sk or sr-Latn; it is left out',
      'features[2].properties["Štát"]: "Atlantis" is no country that we know; it is left out',
      'features[3].id: is not a text; it is left out',
      'features[3].properties.lead: is not true or false; it is left out',
      'features[3].properties.name_sk: is not a text; it is left out',
      'features[3].properties.name_sk: has no text in any language; it is left out',
      'features[3].properties.region: is not a text; it is left out',
    ]);
  });

  it('does not take metres for degrees', async () => {
    const crs = (name: string) => ({crs: {type: 'name', properties: {name}}});
    const features = [point({name: 'A'}, [-385_000, -1_280_000]), point({name: 'B'}, [1, 2])];
    const {partners, said} = await read(features, crs('urn:ogc:def:crs:EPSG::5514'));
    expect(partners.map(({position}) => position)).to.deep.equal([undefined, undefined]);
    expect(said).to.deep.equal([
      'crs: the coordinates are in "urn:ogc:def:crs:EPSG::5514", not in degrees of longitude and latitude (WGS 84); all are shown in the list, not on the map',
    ]);
    for (const name of [
      'urn:ogc:def:crs:OGC:1.3:CRS84',
      'EPSG:4326',
      'urn:ogc:def:crs:EPSG::4258',
    ]) {
      expect((await read(features.slice(1), crs(name))).partners[0]!.position).to.deep.equal([
        2, 1,
      ]);
    }
  });

  it('is read whatever a server or a file name says, and says why it cannot be', async () => {
    const content = JSON.stringify({type: 'FeatureCollection', features: [point({name: 'A'})]});
    for (const type of ['application/geo+json', 'text/plain; charset=windows-1250', null]) {
      const {project} = await readFile({
        content: new TextEncoder().encode(content),
        type,
        name: 'a',
      });
      expect(project.partners).to.have.length(1);
    }
    await isError(read([]), 'it is a map file (GeoJSON) with nothing in it that can be shown');
    await isError(read('none'), 'it is GeoJSON without a list of features');
    const one = {content: JSON.stringify(point({name: 'A'})), name: 'a.geojson'};
    expect((await readFile(one)).project.partners).to.have.length(1);
    await isError(
      read([point({ort: 'Linz', PLZ: 4020}), point({ort: 'Graz'})]),
      'no feature has a name; their properties are "ort", "PLZ"',
    );
    await isError(read([{type: 'Feature'}]), 'no feature has a name; they have no properties');
  });

  it('leaves nothing of a hostile file behind', async () => {
    const {partners} = await readFile({
      content:
        '{"type":"FeatureCollection","features":[{"__proto__":{"id":1},"properties":{"name":"A","__proto__":{"town":"x"},"constructor":1}}]}',
      name: 'a.geojson',
    }).then(({project}) => project);
    expect(partners).to.deep.equal([{id: 'partner-1', name: 'A', country: ''}]);
    expect(({} as Record<string, unknown>).town).to.equal(undefined);
  });
});
