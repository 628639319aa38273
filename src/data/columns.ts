import {remembered} from './remembered.js';

/** What a column of a table, or a property of a map file, can say of a partner or an event. */
export type FieldName = keyof typeof WORDS;

export interface Column {
  readonly field: FieldName;
  /** Of two columns for one field the one with the lower rank is looked at first. */
  readonly rank: number;
  /** Language of its texts, from a name like `title_sk`. */
  readonly lang?: string;
}

/**
 * Names of columns in our twelve languages, without accents, spaces and capitals, the surest first.
 * A name that means two things stands where a mistake does less harm, or last.
 */
const WORDS = {
  id: 'id identifier fid objectid identifikator azonosito identificativo identificador',
  name:
    'name title organisation organization institution partner partnername event ' +
    'nazov nazovpartnera nazovorganizacie organizacia institucia podujatie ' +
    'nev szervezet szervezetneve partnerneve intezmeny megnevezes esemeny ' +
    'nome denominazione organizzazione ente titolo evento ' +
    'nosaukums organizacija partneris iestade pasakums ' +
    'naziv nazivpartnera nazivorganizacije ustanova dogadaj dogadjaj ime ' +
    'designacao organizacao instituicao parceiro titulo ' +
    'nume numele denumire denumirea organizatie institutie partener eveniment titlu ' +
    'imepartnera imeorganizacije dogodek ' +
    'nazev nazevpartnera nazevorganizace organizace instituce akce meno jmeno vards naslov cim',
  translation:
    'translation preklad forditas traduzione tulkojums prijevod traducao traducere prevod',
  lang: 'lang language jazyk nyelv lingua valoda jezik idioma limba',
  kind:
    'kind type category druh typ druhorganizacie typorganizacie kategoria tipus szervezettipusa tipo ' +
    'veids organizacijasveids vrsta vrstaorganizacije tip tipul druhorganizace typorganizace',
  lead:
    'lead leader leadpartner veducipartner vezetopartner capofila vadosaispartneris vodecipartner ' +
    'parceirolider liderdeproiect lider partenerlider vodilnipartner vedoucipartner',
  town:
    'town city municipality place locality addrcity venue location ' +
    'mesto obec miesto miestokonania sidlo varos telepules helyseg helyszin hely ' +
    'comune citta localita luogo sede pilseta vieta norisesvieta grad mjesto opcina naselje ' +
    'municipio cidade localidade local localitate localitatea oras orasul loc locul ' +
    'obcina misto mistokonani opstina',
  region:
    'region county province district kraj zupa okres regio megye regione provincia regions novads ' +
    'regija zupanija regiao distrito regiune regiunea judet judetul pokrajina okrug',
  country:
    'countrycode isoa2 iso2 iso country countryname addrcountry nation adm0name admin state ' +
    'krajina kodkrajiny stat orszag orszagkod paese nazione stato valsts drzava zemlja pais tara zeme kodzeme',
  lat:
    'lat latitude gpslat y sirka zemepisnasirka szelesseg foldrajziszelesseg latitudine ' +
    'platums geografiskaisplatums sirina zemljopisnasirina geografskasirina zemljepisnasirina',
  lon:
    'lon lng long longitude gpslon gpslng x dlzka zemepisnadlzka hosszusag foldrajzihosszusag longitudine ' +
    'garums geografiskaisgarums duzina zemljopisnaduzina geografskaduzina dolzina zemljepisnadolzina ' +
    'geografskadolzina delka zemepisnadelka',
  position:
    'position coordinates latlon latlng gps suradnice gpssuradnice koordinatak coordinate ' +
    'koordinatas koordinate coordenadas coordonate souradnice gpssouradnice',
  approximate:
    'approximate priblizne korulbelul approssimativo aptuveni priblizno aproximado aproximativ',
  website:
    'website web url homepage www webpage link contactwebsite site ' +
    'webstranka webovastranka webovesidlo stranka odkaz weboldal honlap hivatkozas ' +
    'sitoweb sito collegamento timeklavietne vietne majaslapa saite ' +
    'webstranica mreznastranica poveznica sitioweb sitio pagina ligacao ' +
    'paginaweb adresaweb legatura spletnastran povezava webovestranky stranky vebsajt sajt',
  start:
    'start startdate begin from datefrom date datum datumod datumkonania zaciatok od termin ' +
    'kezdet kezdete idopont datainizio inizio data dal sakumadatums sakums datums ' +
    'datumpocetka pocetak datadeinicio inicio datainceput inceput dela datumzacetka zacetek zacatek',
  end:
    'end enddate to until dateto datumdo koniec do vege datafine fine al beigudatums beigas lidz ' +
    'datumzavrsetka zavrsetak kraj datadefim fim datasfarsit sfarsit panala konec datumkonca',
  number:
    'number no nr num cislo c pc szam sorszam numero n numurs broj rb rednibroj numar nrcrt ' +
    'stevilka zapst poradi',
  host:
    'host organiser organizer hostitel organizator hazigazda szervezo organizzatore rikotajs domacin ' +
    'anfitriao organizador gazda gostitelj poradatel',
  description: 'description popis leiras descrizione apraksts opis descricao descriere',
  milestone: 'milestone milnik merfoldko traguardo atskaitespunkts prekretnica marco jalon mejnik',
} as const;

/** Fields whose texts can stand in several languages, in a column for each. */
const TEXTS: readonly FieldName[] = ['name', 'translation', 'region', 'description'];

const LANGUAGES =
  'bg cs da de el en es et fi fr ga hr hu it lt lv mt nl pl pt ro ru sk sl sr sv uk';

const columns = new Map<string, Column>();
for (const field of Object.keys(WORDS) as FieldName[]) {
  WORDS[field].split(' ').forEach((word, rank) => {
    if (!columns.has(word)) columns.set(word, {field, rank});
  });
}

/** Longer than any name of a column that is known. */
const LONGEST_NAME = 100;

/** What a column's name means: `Zemepisná šírka`, `Town/City`, `Názov (Name)`, `title_sk`. */
export function columnOf(name: string): Column | undefined {
  const one = name.replace(/\s+/g, ' ').trim();
  return one.length > LONGEST_NAME ? undefined : find(one);
}

// Each feature of a map file names its properties again.
const find = remembered(
  (name) => known(name) ?? inLanguage(name) ?? firstOf(name) ?? abbreviated(name),
);

const known = (name: string): Column | undefined => columns.get(simplify(name));

function inLanguage(name: string): Column | undefined {
  const [, text, code = '', script = ''] =
    /^(.+?)[\s_:@([-]+([a-z]{2})([-_]latn)?[)\]]?$/i.exec(name) ?? [];
  const column = text ? known(text) : undefined;
  const lang = code.toLowerCase();
  if (!column || !TEXTS.includes(column.field) || !LANGUAGES.split(' ').includes(lang))
    return undefined;
  return {...column, lang: script ? `${lang}-Latn` : lang};
}

/** The first of several names that is known: `Latitude (WGS 84)`, `Názov / Name`. */
function firstOf(name: string): Column | undefined {
  for (const part of name.split(/[/|()[\]]/)) {
    const column = known(part);
    if (column) return column;
  }
  return undefined;
}

/** As map offices write it, `ORG_NAZ` for the name of an organisation and `OBEC_NAZ` of a town. */
function abbreviated(name: string): Column | undefined {
  const [, whose] = /^(.+)_naz$/i.exec(name) ?? [];
  return whose ? (known(whose) ?? {field: 'name', rank: 99}) : undefined;
}

const CYRILLIC = 'абвгдђежзијклљмнњопрстћуфхцчџш';
const LATIN = 'a b v g d d e z z i j k l lj m n nj o p r s t c u f h c c dz s'.split(' ');

/** Letters and digits only, small, without accents; Serbian Cyrillic as its Latin. */
export const simplify = (text: string): string =>
  text
    .toLowerCase()
    .normalize('NFKD')
    .replace(/đ/g, 'd')
    .replace(/[а-џ]/g, (letter) => LATIN[CYRILLIC.indexOf(letter)] ?? letter)
    .replace(/[^\p{L}\p{N}]/gu, '');
