import {remembered} from './remembered.js';
import {simplify} from './simplify.js';

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
  id: 'id identifier fid objectid organisationid identifikator azonosito identificativo identificador',
  organisation:
    'organisation organization organisationname organizationname nameoforganisation legalname institution ' +
    'institutionname partner partnername partnerorganisation partnerorganization nameofpartner beneficiary ' +
    'beneficiaryname participant entity nazovpartnera nazovorganizacie nazovinstitucie organizacia institucia ' +
    'szervezet szervezetneve partnerneve intezmeny intezmenyneve organizzazione nomeorganizzazione ' +
    'denominazione ente partneris iestade organizacija iestadesnosaukums nazivpartnera nazivorganizacije ' +
    'ustanova organizacao instituicao parceiro organizatie institutie partener imepartnera ' +
    'imeorganizacije nazevpartnera nazevorganizace organizace instituce designacao denumire denumirea',
  title:
    'title event eventname eventtitle activity podujatie nazovpodujatia akcia udalost esemeny rendezveny ' +
    'titolo evento pasakums dogadaj dogadjaj manifestacija titulo eveniment titlu dogodek akce nazevakce ' +
    'naslov cim',
  name: 'name nazov megnevezes nosaukums naziv nazev nome nume numele nev meno ime jmeno vards',
  person:
    'surname lastname familyname firstname givenname forename contactname priezvisko prijmeni vezeteknev ' +
    'keresztnev utonev cognome uzvards prezime apelido sobrenome prenume priimek krstnemeno krestnijmeno',
  translation:
    'translation preklad forditas traduzione tulkojums prijevod traducao traducere prevod',
  lang: 'lang language jazyk nyelv lingua valoda jezik idioma limba',
  kind:
    'kind type category druh typ druhorganizacie typorganizacie kategoria tipus szervezettipusa tipo ' +
    'veids organizacijasveids vrsta vrstaorganizacije tip tipul druhorganizace typorganizace',
  lead:
    'lead leader leadpartner veducipartner vezetopartner capofila vadosaispartneris vodecipartner ' +
    'parceirolider liderdeproiect lider partenerlider vodilnipartner vedoucipartner coordinator koordinator',
  role: 'role projectrole uloha rola szerep szerepkor ruolo loma uloga funcao papel rol vloga',
  town:
    'town city municipality place locality addrcity venue location ' +
    'mesto obec miesto miestokonania sidlo varos telepules helyseg helyszin hely ' +
    'comune citta localita luogo sede pilseta vieta norisesvieta grad mjesto opcina naselje ' +
    'municipio cidade localidade local localitate localitatea oras orasul loc locul ' +
    'obcina misto mistokonani opstina twintown twincity sistercity partnertown partnercity partnerskemesto ' +
    'testvervaros testvertelepules partnervaros cittagemella comunegemellato sadraudzibaspilseta ' +
    'pobratimljenigrad gradprijatelj cidadegemea cidadegeminada orasinfratit pobratenomesto ' +
    'partnerskomesto partnerskigrad bratskigrad',
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
    'koordinatas koordinate coordenadas coordonate souradnice gpssouradnice gpskoordinatak geolocation ' +
    'gpscoordinates wkt geom geometry thegeom wktgeom point coordinatelocation coord coords',
  approximate:
    'approximate priblizne korulbelul approssimativo aptuveni priblizno aproximado aproximativ',
  website:
    'website web url homepage www webpage weblink websiteurl organisationurl organizationurl link ' +
    'contactwebsite site webaddress ' +
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
  time: 'time hour cas hodina ido idopontja ora orario laiks vrijeme hora vreme',
  number:
    'number no nr num cislo c pc szam sorszam numero n numurs broj rb rednibroj numar nrcrt ' +
    'stevilka zapst poradi poradie',
  host:
    'host organiser organizer hostitel organizator hazigazda szervezo organizzatore rikotajs domacin ' +
    'anfitriao organizador gazda gostitelj poradatel',
  description: 'description popis leiras descrizione apraksts opis descricao descriere',
  milestone: 'milestone milnik merfoldko traguardo atskaitespunkts prekretnica marco jalon mejnik',
} as const;

/** Fields whose texts can stand in several languages, in a column for each. */
const TEXTS: readonly FieldName[] = [
  ...(['organisation', 'title', 'name'] as const),
  ...(['translation', 'region', 'description'] as const),
];

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
    /^(.+?)[\s_:@([-]+([a-z]{2,3})([-_]latn)?[)\]]?$/i.exec(name) ?? [];
  const column = text ? known(text) : undefined;
  if (!column || !TEXTS.includes(column.field)) return undefined;
  // The standard's own form of `slk`, and of `slo`, is `sk`.
  const [lang = ''] = Intl.getCanonicalLocales(code.toLowerCase());
  if (!LANGUAGES.split(' ').includes(lang)) return undefined;
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

/** Names of columns that mean something, simplified. */
export const knownNames = (): readonly string[] => [...columns.keys()];
