import {expect} from '@open-wc/testing';
import {readTileSource, splitAttribution} from '../../src/partner-map/street/tile-source.js';

const CREDIT = '© Mesto Fiľakovo';

function read(url: string, attribution: string | undefined = CREDIT) {
  const problems: string[] = [];
  const source = readTileSource(url, attribution, (problem) => problems.push(problem));
  return {source, problems};
}

describe('tile-url', () => {
  const accepted: [given: string, host: string, url: string][] = [
    [
      'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
      'tile.openstreetmap.org',
      'https://tile.openstreetmap.org/{z}/{x}/{y}.png',
    ],
    [
      'https://maps.example.org:8443/wmts?TileMatrix={z}&TileRow={y}&TileCol={x}&key=a%20b',
      'maps.example.org:8443',
      'https://maps.example.org:8443/wmts?TileMatrix={z}&TileRow={y}&TileCol={x}&key=a%20b',
    ],
    ['/tiles/{z}/{x}/{y}', location.host, `${location.origin}/tiles/{z}/{x}/{y}`],
    [` //${location.host}/{z}/{x}/{y} `, location.host, `${location.origin}/{z}/{x}/{y}`],
    ['http://localhost:1/{z}/{x}/{y}', 'localhost:1', 'http://localhost:1/{z}/{x}/{y}'],
    ['https://bücher.example/{z}/{x}/{y}', 'xn--bcher-kva.example', ''],
  ];
  for (const [given, host, url] of accepted) {
    it(`may be ${given}`, () => {
      const {source, problems} = read(given);
      expect(problems).to.deep.equal([]);
      expect(source!.host).to.equal(host);
      if (url) expect(source!.url).to.equal(url);
    });
  }

  const refused: [given: string, why: string][] = [
    ['https://{s}.tile.example.org/{z}/{x}/{y}.png', 'has {s}, which is not supported'],
    ['https://tile.example.org/{z}/{x}/{y}{r}.png', 'has a placeholder other than'],
    ['https://tile.example.org/{z}/{x}/{-y}.png', 'has a placeholder other than'],
    ['https://tile.example.org/{z}/{x}/{y}?k={key}', 'has a placeholder other than'],
    ['https://tile.example.org/{z}/{x}.png', 'has to contain {z}, {x} and {y}'],
    ['https://tile.example.org/tiles', 'has to contain {z}, {x} and {y}'],
    ['https://{x}.example.org/{z}/{y}.png', 'is not an address with one host'],
    ['https://tile{z}.example.org/{z}/{x}/{y}', 'is not an address with one host'],
    ['https://[/{z}/{x}/{y}', 'is not an address with one host'],
    ['http://tile.example.org/{z}/{x}/{y}', 'is neither https nor on this website'],
    ['http://127.0.0.1.example.org/{z}/{x}/{y}', 'is neither https nor on this website'],
    ['java\nscript:alert(1)//{z}/{x}/{y}', 'is neither https nor on this website'],
    ['data:image/png,{z}{x}{y}', 'is neither https nor on this website'],
    ['https://me:secret@tile.example.org/{z}/{x}/{y}', 'contains a user name'],
  ];
  for (const [given, why] of refused) {
    it(`may not be ${JSON.stringify(given)}`, () => {
      const {source, problems} = read(given);
      expect(source).to.be.undefined;
      expect(problems).to.have.length(1);
      expect(problems[0]).to.contain(why);
    });
  }
});

describe('tile-attribution', () => {
  const town = 'https://maps.example.org/{z}/{x}/{y}';
  const osm = 'https://tile.openstreetmap.org/{z}/{x}/{y}.png';

  for (const missing of ['', '  ', '<b></b>']) {
    it(`has to be there: "${missing}" is not`, () => {
      const {source, problems} = read(town, missing);
      expect(source).to.be.undefined;
      expect(problems.join()).to.contain('tile-url needs tile-attribution');
    });
  }

  it('is plain text, without the tags of other libraries’ examples', () => {
    const {source, problems} = read(osm, '© <a href="https://x">OpenStreetMap</a> contributors');
    expect(source!.attribution).to.equal('© OpenStreetMap contributors');
    expect(problems.join()).to.contain('is plain text');
  });

  it('names OpenStreetMap where its tiles are used', () => {
    expect(read(osm).source!.attribution).to.equal(`© OpenStreetMap contributors, ${CREDIT}`);
    expect(read(town).source!.attribution).to.equal(CREDIT);
  });

  it('is split around the name that gets a link', () => {
    expect(splitAttribution('© OpenStreetMap contributors')).to.deep.equal([
      '© ',
      'OpenStreetMap',
      ' contributors',
    ]);
    expect(splitAttribution(CREDIT)).to.deep.equal([CREDIT, '', '']);
  });
});
