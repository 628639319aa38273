// What people write in tables, in all languages: without accents, spaces and capitals, in Latin script
// (simplify.ts), with a space between two words. Names of months, days and countries are those of `Intl`.
import type {OrganisationKind} from '../../../project/project.js';

/**
 * Names of columns by what is in them, the surest first.
 * A name that means two things stands where a mistake does less harm, or last.
 */
export const COLUMNS = {
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
  image:
    'image picture photo imageurl photourl pictureurl imagesrc foto fotografia fotka obrazok fenykep kep immagine ' +
    'attels fotografija slika imagem imagine fotografie obrazek bilde',
  imageAlt:
    'imagealt alt alttext alternativetext imagedescription picturedescription photodescription popisobrazka ' +
    'popisfotografie alternativnytext kepleiras helyettesitoszoveg testoalternativo descrizioneimmagine ' +
    'attelaapraksts alternativaisteksts opisslike opisfotografije zamjenskitekst textoalternativo ' +
    'descricaodaimagem textalternativ descriereaimaginii nadomestnobesedilo popisobrazku alternativnitext',
  imageCredit:
    'imagecredit credit photocredit photoby photographer autorfotografie autorfotky fotograf keszitette fotos ' +
    'autorefoto fotografo fotoautors fotografs autorfotografije autordafoto autorfoto avtorfotografije',
  imageWidth:
    'imagewidth picturewidth photowidth sirkaobrazka kepszelesseg larghezzaimmagine attelaplatums sirinaslike ' +
    'larguradaimagem latimeaimaginii sirkaobrazku',
  imageHeight:
    'imageheight pictureheight photoheight vyskaobrazka kepmagassag altezzaimmagine attelaaugstums visinaslike ' +
    'alturadaimagem inaltimeaimaginii vyskaobrazku',
  milestone: 'milestone milnik merfoldko traguardo atskaitespunkts prekretnica marco jalon mejnik',
} as const;

export const YES = 'yes y true 1 x ano igen si ja da sim';
export const NO = 'no n false 0 nie nem ne nao nu';

/** Roles in a project. */
export const LEADS =
  'lead leader coordinator leadpartner leadbeneficiary projectcoordinator koordinator veducipartner veduci vezetopartner ' +
  'vezeto capofila coordinatore vadosaispartneris koordinators vodecipartner nositelj nositeljprojekta coordenador ' +
  'lider parceirolider coordonator partenerlider vodilnipartner koordinatorprojekta vedoucipartner vedouci';
export const PARTNERS =
  'partner participant beneficiary projectpartner associatedpartner resztvevo partneris parceiro partener ' +
  'ucastnik prijemca';

/** Kinds of organisation. */
export const KINDS: Readonly<Record<OrganisationKind, string>> = {
  municipality:
    'municipality town city village commune samosprava obec mesto onkormanyzat varos comune ' +
    'pasvaldiba lokalnasamouprava opcina grad municipio municipalitate oras comuna obcina opstina',
  county:
    'county region zupa kraj samospravnykraj megye provincia regione distretto apgabals zupanija distrito ' +
    'judet okrozje okrug',
  ngo:
    'ngo association foundation mimovladnaorganizacia obcianskezdruzenie nevladniorganizace spolek ' +
    'civilszervezet egyesulet alapitvany organizzazionenongovernativa associazione ' +
    'nevalstiskaorganizacija biedriba nevladinaorganizacija udruga udruzenje ' +
    'organizacaonaogovernamental associacao ong organizatieneguvernamentala asociatie ' +
    'nevladnaorganizacija drustvo',
  school: 'school skola iskola scuola escola scoala sola',
};

/** Words that say nothing beside a date: `21st of March`, `2018. gada 21. marts`, `21 de março`. */
export const BESIDE_DATES =
  'the of st nd rd th from on r rok roku dna od v a az ev il dal gada g no dne de do da em din la u god godine dana leta';
