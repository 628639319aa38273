/** A project with any number of events, the same in every run. Its texts are as varied as real ones. */

const KINDS =
  'Workshop|Conference|Study visit|Training|Round table|Public debate|Seminar|Exhibition';
const TOPICS =
  'social enterprises|jobs for young people|care for the elderly|village renewal|local food|digital services|public transport|energy saving|volunteering|town twinning|minority languages|lifelong learning|community gardens|cultural heritage|waste prevention|social housing';
const PEOPLE =
  'mayors|teachers|school pupils|volunteers|craftspeople|farmers|librarians|social workers|parents|newcomers|pensioners|local councillors|journalists|entrepreneurs';
const TOWNS =
  'SK:Fiľakovo|SK:Lučenec|HU:Bátonyterenye|HU:Nagyrozvágy|IT:Penne|IT:Santa Severina|LV:Ķekava|HR:Labin|PT:Madalena|RO:Miercurea Ciuc|SI:Novo mesto|CZ:Jirkov|RS:Subotica|HR:Pazin|CZ:Most|LV:Bauska|RO:Gheorgheni|HU:Salgótarján|IT:Crotone|SI:Ptuj';

const DAY = 864e5;
/** The events of ten years, the last of which is over. */
const FIRST = Date.UTC(2014, 0, 1);
const YEARS = 10;

export function projectWith(count) {
  let state = 20_180_321;
  // Lehmer's generator with the constants of Park and Miller.
  const pick = (list) => list[(state = (state * 48_271) % 2_147_483_647) % list.length];
  const [kinds, topics, people, towns] = [KINDS, TOPICS, PEOPLE, TOWNS].map((text) =>
    text.split('|'),
  );
  const events = Array.from({length: count}, (_, i) => {
    const [country, town] = pick(towns).split(':');
    const day = FIRST + Math.floor((i * YEARS * 365) / count) * DAY;
    return {
      id: `e-${i}`,
      title: `${pick(kinds)} ${i + 1} on ${pick(topics)} for ${pick(people)}`,
      start: new Date(day).toISOString().slice(0, 10),
      town,
      country,
    };
  });
  return {
    acronym: 'MANY',
    title: 'A project with many events',
    start: '2014-01',
    end: '2023-12',
    objectives: [],
    results: [],
    partners: [],
    events,
  };
}
