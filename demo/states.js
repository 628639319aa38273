// `?lang=hu&scheme=dark`: the widgets' language, which is the page's, and its colours.
const wanted = new URLSearchParams(location.search);
const chosen = {lang: wanted.get('lang') || 'en', scheme: wanted.get('scheme') || 'light dark'};

document.documentElement.lang = chosen.lang;
document.documentElement.style.colorScheme = chosen.scheme;

// A link changes one of the two and keeps the other.
for (const link of document.querySelectorAll('.languages a')) {
  const changed = Object.fromEntries(new URLSearchParams(link.search));
  if (Object.entries(changed).every(([name, value]) => chosen[name] === value)) {
    link.setAttribute('aria-current', 'true');
  }
  link.search = new URLSearchParams({...chosen, ...changed});
}
