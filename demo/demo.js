// The page's own language switch: it sets `lang` on the page, and the widgets follow in all.
const texts = {
  sk: {
    skip: 'Preskočiť na obsah',
    town: 'Naše mesto',
    projects: 'Európske projekty',
    bilingual: 'Dva jazyky na jednej stránke',
    title: 'Zapojili sme sa do projektu ENSIE',
    lead: 'Naše mesto bolo jedným z partnerov európskej siete miest. Kto ďalší sa zapojil, čo si projekt predsavzal a kto ho financoval, ukazuje táto stránka.',
    footer: 'Ukážka. Štyri prvky na tejto stránke sú ensie-widgets.',
  },
  hu: {
    skip: 'Ugrás a tartalomhoz',
    town: 'Városunk',
    projects: 'Európai projektek',
    bilingual: 'Két nyelv egy oldalon',
    title: 'Részt vettünk az ENSIE projektben',
    lead: 'Városunk egy európai városhálózat egyik partnere volt. Hogy kik vettek még részt benne, mit tűzött ki célul a projekt, és ki finanszírozta, az itt látható.',
    footer: 'Mintaoldal. A fenti négy elem az ensie-widgets része.',
  },
};

const lang = new URLSearchParams(location.search).get('lang') || 'en';
document.documentElement.lang = lang;
document.title = texts[lang]?.title ?? document.title;
for (const element of document.querySelectorAll('[data-text]')) {
  const text = texts[lang]?.[element.dataset.text];
  if (text) element.textContent = text;
  else element.lang = 'en'; // the page itself speaks three languages only
}
for (const link of document.querySelectorAll('.languages a')) {
  if (link.lang === lang) link.setAttribute('aria-current', 'true');
}
