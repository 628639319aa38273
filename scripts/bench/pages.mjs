/* global document, L, topojson */
/**
 * Pages to measure, and those of the map comparison. The map's show nothing else, so the first paint
 * is the widget's.
 */

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

/** A widget in the text of a page, which must not move when the widget comes. */
export const between = (widget) =>
  `<h1>Our town in a European project</h1>
<p>Text of the page above the widget.</p>
${widget}
<p>Text of the page below the widget.</p>`;

/** The one line that our README asks for; with `texts`, as the configurator writes it for a language. */
export const ourPage = (cdn, {lang, texts, script = '/ensie/ensie-widgets.js'} = {}) =>
  page(
    `${texts ? `<link rel="modulepreload" href="${cdn}${texts}">\n` : ''}<script type="module" src="${cdn}${script}"></script>\n<ensie-partner-map></ensie-partner-map>`,
    {lang},
  );

export const floorPage = (cdn) =>
  page(`<script type="module" src="${cdn}/floor.js"></script>\n<floor-map></floor-map>`);

export const agencyStyle = `<style>
body { margin: 0; font-family: system-ui, sans-serif; }
#map { height: 430px; background: #e6eef7; }
#partners button { border: 0; background: none; font: inherit; font-weight: 600; }
</style>`;

/** A page as a web agency writes it: stock Leaflet, a free world map, a few lines of script. */
export const agencyPage = (cdn, partners) =>
  page(
    `<div id="map"></div>
<ol id="partners"></ol>
<script src="${cdn}/leaflet/leaflet.js"></script>
<script src="${cdn}/topojson/topojson-client.min.js"></script>
<script>
${showPartners}
showPartners(${JSON.stringify(partners)}, '${cdn}/atlas/countries-110m.json');
</script>`,
    {head: `<link rel="stylesheet" href="${cdn}/leaflet/leaflet.css">\n${agencyStyle}`},
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
