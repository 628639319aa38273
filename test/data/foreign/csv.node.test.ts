import {expect} from '@open-wc/testing';
import {columnOf} from '../../../src/data/foreign/cells/columns.js';
import {simplify} from '../../../src/data/simplify.js';
import {describeProblem} from '../../../src/data/problems.js';
import {readFile} from '../../../src/data/read.js';
import {examples} from '../../language-examples.js';
import {isError} from '../../reading.js';

async function read(content: string | Uint8Array, type?: string) {
  const {project, problems} = await readFile({content, type, name: 'table.csv'});
  const {partners, events} = project;
  return {partners, events, said: problems.map(describeProblem)};
}

/** Bytes of a text in an encoding of one byte a letter. */
function encode(text: string, encoding: string): Uint8Array {
  const decoder = new TextDecoder(encoding);
  const letters = Array.from({length: 256}, (_, byte) => decoder.decode(new Uint8Array([byte])));
  return new Uint8Array([...text].map((letter) => letters.indexOf(letter)));
}

const labin = {
  id: 'partner-1',
  name: 'Grad Labin',
  kind: 'municipality',
  lead: true,
  town: 'Labin',
  region: 'Istra',
  country: 'HR',
  position: [45.095, 14.1197],
  website: 'https://www.labin.hr',
};

describe('tables (CSV)', () => {
  for (const [locale, {partnerColumns, partnerWords}] of Object.entries(examples)) {
    it(`have partners with names of columns, kinds and countries in ${locale}`, async () => {
      const [country, municipality, county, ngo, school, yes, no] = partnerWords.split(',');
      const row = (kind: string, lead: string) =>
        `Grad Labin;Labin;Istra;${country};45,095;14,1197;www.labin.hr;${kind};${lead}`;
      const table = [
        partnerColumns,
        row(municipality!, yes!),
        row(county!, no!),
        row(ngo!, '1'),
        row(school!, ''),
      ];
      for (const written of [table.join('\n'), table.join('\n').toUpperCase()]) {
        const {partners, said} = await read(written);
        expect(said).to.deep.equal([]);
        expect(partners.map(({kind, lead}) => [kind, lead])).to.deep.equal([
          ['municipality', true],
          ['county', false],
          ['ngo', true],
          ['school', undefined],
        ]);
        if (written === written.toUpperCase()) continue;
        expect(partners[0]).to.deep.equal(labin);
      }
    });
  }

  for (const [locale, {eventColumns, partnerWords}] of Object.entries(examples)) {
    it(`have events with names of columns in ${locale}`, async () => {
      const [country] = partnerWords.split(',');
      const {events, partners, said} = await read(
        `${eventColumns}\nKick-off;21. 3. 2018;2018-03-23;Labin;${country};We meet;www.labin.hr/a;1.\n`,
      );
      expect(said).to.deep.equal([]);
      expect(partners).to.deep.equal([]);
      expect(events).to.deep.equal([
        {
          id: 'event-1',
          number: 1,
          title: 'Kick-off',
          start: '2018-03-21',
          end: '2018-03-23',
          town: 'Labin',
          country: 'HR',
          description: 'We meet',
          links: [{url: 'https://www.labin.hr/a', title: 'Kick-off'}],
        },
      ]);
    });
  }

  it('have commas, semicolons or tabs between their columns, and lines of every system', async () => {
    const rows = [
      ['name', 'town', 'country', 'lat', 'lon'],
      ['A; b, "c"\td', 'Linz', 'AT', '48.3', '14.29'],
      ['Two\nlines', 'Oulu', 'FI', '65.01', '25.47'],
    ];
    for (const separator of [',', ';', '\t']) {
      for (const end of ['\n', '\r\n', '\r']) {
        const quoted = rows.map((row) =>
          row.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(separator),
        );
        for (const table of [quoted.join(end), `\uFEFF${quoted.join(end)}${end}`]) {
          const {partners, said} = await read(table);
          expect(said).to.deep.equal([]);
          expect(partners).to.deep.equal([
            {
              id: 'partner-1',
              name: 'A; b, "c"\td',
              town: 'Linz',
              country: 'AT',
              position: [48.3, 14.29],
            },
            {
              id: 'partner-2',
              name: 'Two\nlines',
              town: 'Oulu',
              country: 'FI',
              position: [65.01, 25.47],
            },
          ]);
        }
      }
    }
  });

  it('are UTF-8 with or without a mark, or what the server announces', async () => {
    const table = 'Názov;Štát\nFiľakovo – mesto;Česká republika\n';
    const utf8 = new TextEncoder().encode(table);
    for (const [content, type] of [
      [utf8, 'text/csv'],
      [new Uint8Array([0xef, 0xbb, 0xbf, ...utf8]), 'application/octet-stream'],
      [encode(table, 'windows-1250'), 'text/csv; charset=windows-1250'],
      [encode(table, 'windows-1250'), 'text/plain;charset="Windows-1250"'],
      [
        encode(table.replace('–', '-'), 'iso-8859-2'),
        'application/vnd.ms-excel; charset=ISO-8859-2',
      ],
    ] as const) {
      const {partners, said} = await read(content, type);
      expect(said).to.deep.equal([]);
      expect(partners.map(({name, country}) => [name.replace('–', '-'), country])).to.deep.equal([
        ['Fiľakovo - mesto', 'CZ'],
      ]);
    }
    await isError(
      read(encode(table, 'windows-1250'), 'text/csv'),
      'it is not utf-8; save it as UTF-8, or have the server announce its encoding',
    );
  });

  it('have positions as people write them', async () => {
    for (const [header, cells] of [
      ['lat;lon', '48,2676;19,8247'],
      ['Latitude (WGS84);Longitude (WGS84)', '48.2676;19.8247'],
      ['y;x', '48.2676°; 19,8247 °'],
      ['GPS', '48.2676, 19.8247'],
      ['Súradnice', '48.2676,19.8247'],
      ['coordinates', '48,2676 19,8247'],
      ['position', '48,2676, 19,8247'],
      ['position', '48.2676N, 19.8247E'],
      ['GPS lat;GPS lng', 'N 48.2676;E 19.8247'],
    ] as const) {
      const {partners, said} = await read(`name;${header}\nA;${cells}`);
      expect(said, cells).to.deep.equal([]);
      expect(partners[0]!.position, cells).to.deep.equal([48.2676, 19.8247]);
    }
    const {partners} = await read('name;lat;lon;gps\nA;38,5364;−28,5266;\nB;;;\nC;;;33.9S 18.4E');
    expect(partners.map(({position}) => position)).to.deep.equal([
      [38.5364, -28.5266],
      undefined,
      [-33.9, 18.4],
    ]);
  });

  it('say by line and column what cannot be used', async () => {
    const {partners, said} = await read(
      [
        'Name;Country;Lat;Lon;Web;Kind;Lead;Notes',
        'A;Atlantis;91;0;javascript:alert(1);circus;perhaps;!',
        '',
        '"B\nb";SK;19,8;48,2;;;;',
        ';SK;48;19;;;;',
        ';;;;;;;',
        'C;SK;48°15\'66";19;;;;',
        'D;SK;48;;;;;',
      ].join('\r\n'),
    );
    expect(partners.map(({name, position}) => [name, position])).to.deep.equal(
      ['A', 'B\nb', 'C', 'D'].map((name) => [name, undefined]),
    );
    const line = (text: string) => text.replace('shown in the list, not on the map', '…');
    expect(said.map(line)).to.have.members([
      'line 2, column "Country": "Atlantis" is no country that we know; it is left out',
      'line 2, column "Lat" and column "Lon": latitude 91 is outside -90..90 (are latitude and longitude swapped?); …',
      'line 2, column "Web": is not a link that starts with https:, http: or mailto:, or a relative one; it is left out',
      'line 2, column "Kind": is not one of municipality, county, ngo, school; it is left out',
      'line 2, column "Lead": is not true or false; it is left out',
      'line 4, column "Lat" and column "Lon": latitude 19.8, longitude 48.2 is not in Europe (are they swapped?); …',
      'line 6: has no name; it is left out',
      'line 1: nothing is read from "Notes"; it is left out',
      'line 8, column "Lat" and column "Lon": "48° 15\' 66" is no angle; …',
      'line 9, column "Lat": longitude is not a number; …',
    ]);
  });

  it('show no wrong place for a decimal comma between commas', async () => {
    const {partners, said} = await read('name,lat,lon\nA,48,2676,19,8247\n"B","48,2676","19,8247"');
    expect(partners.map(({position}) => position)).to.deep.equal([undefined, [48.2676, 19.8247]]);
    expect(said).to.deep.equal([
      'line 2: has 5 cells, but there are 3 columns: is a quotation mark missing?; shown in the list, not on the map',
    ]);
  });

  it('may begin with a heading, end with empty rows, and be one column', async () => {
    const {partners, said} = await read(
      'sep=;\r\nPartners of the project;;\r\n;;\r\nName;Country;\r\nA;SK;\r\n;;\r\n;;',
    );
    expect(said).to.deep.equal([]);
    expect(partners).to.deep.equal([{id: 'partner-1', name: 'A', country: 'SK'}]);
    expect((await read('Obec\nJirkov\nLabin\n')).partners.map(({name}) => name)).to.deep.equal([
      'Jirkov',
      'Labin',
    ]);
  });

  it('can have a text in several languages, a column for each', async () => {
    const {partners} = await read(
      'Name;name_en;Názov (SK);region:sk\nGrad Labin;Town of Labin;Mesto Labin;Istria\n',
    );
    expect(partners[0]).to.deep.equal({
      id: 'partner-1',
      name: 'Grad Labin',
      translation: {en: 'Town of Labin', sk: 'Mesto Labin'},
      region: {sk: 'Istria'},
      country: '',
    });
    const {events} = await read('date,title,title-sr-Latn\n2018,A,B\n');
    expect(events[0]!.title).to.deep.equal({und: 'A', 'sr-Latn': 'B', sr: 'B'});
  });

  it('have dates as people write them, and no others', async () => {
    const dates: [string, string?, string?, string?][] = [
      ['2018-03-21', '2018-03-21'],
      ['2018-03', '2018-03'],
      ['2018', '2018'],
      ['2018-Q1', '2018-Q1'],
      ['21.3.2018', '2018-03-21'],
      ['21. 03. 2018.', '2018-03-21'],
      ['21/03/2018', '2018-03-21'],
      ['2018. 03. 21.', '2018-03-21'],
      ['3/2018', '2018-03'],
      ['2018-03-21T09:00:00Z', '2018-03-21'],
      ['21.3.2018 9:00', '2018-03-21'],
      ['21.3.2018 – 23.3.2018', '2018-03-21', '2018-03-23'],
      ['21. - 23. 3. 2018', '2018-03-21', '2018-03-23'],
      ['2018-03-21 - 2018-03-23', '2018-03-21', '2018-03-23'],
      ['30.2.2018', undefined, undefined, 'there is no 2018-02-30 in the calendar'],
      ...['3/21/2018', '21.3.18', 'in spring', '21. – in spring'].map(
        (text): [string, undefined, undefined, string] => [
          text,
          undefined,
          undefined,
          'is not a date like 2018-03-21, 2018-03, 2018-Q1 or 2018',
        ],
      ),
    ];
    for (const [text, start, end, problem] of dates) {
      const {events, said} = await read(`date;title\n${text};A`);
      expect(said, text).to.deep.equal(
        problem ? [`line 2, column "date": ${problem}; it is shown as it stands`] : [],
      );
      expect([events[0]!.start, events[0]!.end], text).to.deep.equal([start, end]);
    }
    const {events, said} = await read(
      'Title,Date,To,Organiser\nA,2018-03-21,2018-03-20,sk-filakovo\n',
    );
    expect(events).to.deep.equal([{id: 'event-1', title: 'A', start: '2018-03-21'}]);
    expect(said).to.deep.equal([
      'line 1, column "Organiser": there are no partners in a table of events; it is left out',
      'line 2, column "To": 2018-03-20 is before the start, 2018-03-21; it is left out',
    ]);
  });

  it('know a country by its code or its name', async () => {
    const names = [
      'SK',
      'sk',
      'Slovensko',
      'SLOVAKIA',
      'Slovak Republic',
      'Slovenská republika',
      'Szlovákia',
      'Словачка',
      'Czech Republic',
      'Česko',
      'EL',
      'Greece',
      'UK',
      'Republika Hrvatska',
      'Repubblica di San Marino',
    ];
    const {partners} = await read(`name;country\n${names.map((name) => `A;${name}`).join('\n')}`);
    expect(partners.map(({country}) => country).join(' ')).to.equal(
      'SK SK SK SK SK SK SK SK CZ CZ GR GR GB HR SM',
    );
    // Of countries of the past engines know different ones.
    const {said} = await read('name;country\nA;XX\nA;ZZ\nA;EU\nA;Erewhon');
    expect(said.filter((line) => line.includes('is no country'))).to.have.length(4);
  });

  it('say why they cannot be read', async () => {
    await isError(
      read('Ort;PLZ;Straße\nLinz;4020;Hauptplatz\n'),
      'no column has the names: its columns are "Ort", "PLZ", "Straße"; one has to be called name, town or title',
    );
    await isError(
      read('just a sentence, with a comma'),
      'no column has the names: its columns are "just a sentence", "with a comma"; one has to be called name, town or title',
    );
    const {partners, said} = await read('name;town\n"A;Linz\nB;Graz\n');
    expect(partners).to.have.length(1);
    expect(said).to.deep.equal([
      'line 2: has a quotation mark that is never closed; all that follows it is one text',
    ]);
  });

  it('say so where the first row does not name the columns', async () => {
    await isError(
      read('Labin;Istarska;45,095;14,1197\nPula;Istarska;44,8666;13,8496\n'),
      'no column has the names: its columns are "Labin", "Istarska", "45,095", "14,1197"; one has to be called name, town or title',
    );
  });

  it('keep whatever they say as text', async () => {
    const {partners, said} = await read(
      'name;town;constructor;__proto__\n<img src=x onerror=alert(1)>;=1+1;x;y\n',
    );
    expect(partners).to.deep.equal([
      {id: 'partner-1', name: '<img src=x onerror=alert(1)>', town: '=1+1', country: ''},
    ]);
    expect(said).to.deep.equal([
      'line 1: nothing is read from "constructor", "__proto__" (did you mean "photo"?); it is left out',
      'line 2, column "name": has HTML in it; it is shown as plain text',
    ]);
  });
});

describe('names of columns', () => {
  it('are compared without accents, capitals, spaces and script', () => {
    for (const [name, field] of [
      ['  Zemepisná ŠÍRKA ', 'lat'],
      ['Town/City', 'town'],
      ['Názov / Name', 'name'],
      ['Č.', 'number'],
      ['N.º', 'number'],
      ['Догађај', 'title'],
      ['ORG_NAZ', 'name'],
      ['OBEC_NAZ', 'town'],
      ['Populácia', undefined],
      ['constructor', undefined],
      ['', undefined],
    ] as const) {
      expect(columnOf(name)?.field, name).to.equal(field);
    }
    expect(simplify('Ђорђе Њ. Џ – Đorđe')).to.equal('dordenjdzdorde');
    expect(simplify('Długość Røros Işık')).to.equal('dlugoscrorosisik');
  });
});
