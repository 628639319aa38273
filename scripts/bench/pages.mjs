/* global document, L, topojson */
/** The pages that are measured, each with its content between two paragraphs and no other help. */

export const page = (body, {lang = 'en', head = ''} = {}) =>
  `<!doctype html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<title>Project</title>
<meta name="viewport" content="width=device-width, initial-scale=1">
<link rel="icon" href="data:,">
${head}
</head>
<body>
${body}
</body>
</html>
`;

export const between = (content, options) =>
  page(
    `<h1>Our town in a European project</h1>
<p>Text of the page above.</p>
${content}
<p>Text of the page below.</p>`,
    options,
  );

export const agencyStyle = `<style>
#map { height: 430px; background: #e6eef7; }
#partners button { border: 0; background: none; font: inherit; font-weight: 600; }
</style>`;

const leafletHead = (cdn) =>
  `<link rel="stylesheet" href="${cdn}/leaflet/leaflet.css">\n${agencyStyle}`;

/** As a web agency writes it: stock Leaflet, a free world map, a few lines of script. */
const leafletMap = (cdn, partners) => `<div id="map"></div>
<ol id="partners"></ol>
<script src="${cdn}/leaflet/leaflet.js"></script>
<script src="${cdn}/topojson/topojson-client.min.js"></script>
<script>
${showPartners}
showPartners(${JSON.stringify(partners)}, '${cdn}/atlas/countries-110m.json');
</script>`;

const timelineHead = (cdn) => `<link rel="stylesheet" href="${cdn}/timelinejs/css/timeline.css">
<style>#timeline { height: 600px }</style>`;

/**
 * As TimelineJS is documented, with two differences that make it faster: no typefaces from Google,
 * which nobody can reach here, and its texts in English, which it brings along.
 */
const timelineJs = (cdn, events) => `<div id="timeline"></div>
<script src="${cdn}/timelinejs/js/timeline.js"></script>
<script>
new TL.Timeline('timeline', ${JSON.stringify({events: toTimelineJs(events)})},
  {font: null, script_path: '${cdn}/timelinejs/js/'});
</script>`;

/** As its documentation embeds it: markers on a map of the world, their names shown when touched. */
const vectorMap = (cdn, partners) => `<div id="vector-map"></div>
<script src="${cdn}/jsvectormap/jsvectormap.min.js"></script>
<script src="${cdn}/jsvectormap/maps/world.js"></script>
<script>
new jsVectorMap({
  selector: '#vector-map',
  map: 'world',
  markers: ${JSON.stringify(partners.map(({name, position}) => ({name, coords: position})))},
});
</script>`;

export const leafletPage = (cdn, {partners}) =>
  between(leafletMap(cdn, partners), {head: leafletHead(cdn)});

export const vectorMapPage = (cdn, {partners}) =>
  between(vectorMap(cdn, partners), {
    head: `<link rel="stylesheet" href="${cdn}/jsvectormap/jsvectormap.min.css">
<style>#vector-map { height: 350px }</style>`,
  });

export const timelineJsPage = (cdn, {events}) =>
  between(timelineJs(cdn, events), {head: timelineHead(cdn)});

export const leafletAndTimelineJsPage = (cdn, {partners, events}) =>
  between(`${leafletMap(cdn, partners)}\n<p>Text between.</p>\n${timelineJs(cdn, events)}`, {
    head: leafletHead(cdn) + timelineHead(cdn),
  });

/** The banner of US government websites as the custom element that its package has, with Lit. */
export const usaBannerPage = (cdn) =>
  between(`<script src="${cdn}/uswds/components/usa-banner.js.umd.js" defer></script>
<usa-banner></usa-banner>`);

/** The text with its elements' names changed, and the script that puts the finished picture there. */
export const floorPage = (cdn, script, text) =>
  between(
    `<script type="module" src="${cdn}${script}"></script>\n${text
      .replace(/<script.*<\/script>\s*/, '')
      .replaceAll('ensie-', 'floor-')}`,
  );

/** Runs in the agency's page. The markers do not wait for the world map. */
function showPartners(partners, world) {
  const map = L.map('map');
  map.fitBounds(
    partners.map(({position}) => position),
    {padding: [30, 30]},
  );
  const list = document.querySelector('#partners');
  for (const {name, town, country, position, website} of partners) {
    const details = document.createElement('div');
    details.innerHTML =
      `<b>${name}</b><br>${[town, country].filter(Boolean).join(', ')}` +
      (website ? `<br><a href="${website}">${website}</a>` : '');
    const marker = L.marker(position, {title: name}).bindPopup(details).addTo(map);
    const item = document.createElement('li');
    item.innerHTML = `<button type="button">${name}</button> ${town ?? ''} ${country}`;
    item.firstChild.addEventListener('click', () => marker.openPopup());
    list.append(item);
  }
  fetch(world)
    .then((response) => response.json())
    .then((topology) => {
      const countries = topojson.feature(topology, topology.objects.countries);
      L.geoJSON(countries, {style: {color: '#fff', weight: 1, fillColor: '#9db4cf'}}).addTo(map);
    });
}

/** TimelineJS takes no event without a date: it stands where the one before it stands. */
function toTimelineJs(events) {
  let last;
  const toDate = (text) => {
    const [year, month, day] = text.split('-');
    return {year, month, day};
  };
  return events.map(({when, start, end, title, place}) => {
    last = start ?? last;
    return {
      start_date: toDate(last),
      ...(end && {end_date: toDate(end)}),
      display_date: when,
      text: {headline: title, text: place},
    };
  });
}
