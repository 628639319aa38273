/* global document, L, topojson */
/** Pages with many partners. What was loaded before they are handed over is not measured. */
import {agencyStyle, page} from '../pages.mjs';

/** Runs in the pages: the same partners in each, at random places in Europe. */
function generatePartners(count) {
  let state = 20_180_321;
  // Mulberry32, by Tommy Ettinger: public domain.
  const random = () => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return ((t ^ (t >>> 14)) >>> 0) / 2 ** 32;
  };
  const pick = (list) => list[Math.floor(random() * list.length)];
  const countries = ['SK', 'HU', 'IT', 'LV', 'HR', 'PT', 'RO', 'SI', 'CZ', 'RS', 'PL', 'FR'];
  const kinds = ['municipality', 'county', 'ngo', 'school'];
  return Array.from({length: count}, (_, i) => ({
    id: `p-${i}`,
    name: `Partner number ${i}`,
    kind: pick(kinds),
    town: `Town ${i}`,
    country: pick(countries),
    position: [36 + random() * 28, -9 + random() * 39],
    website: `https://partner-${i}.example/`,
  }));
}

function showWithOurs(partners) {
  const element = document.createElement('ensie-partner-map');
  element.project = {
    acronym: 'MANY',
    title: 'Many',
    objectives: [],
    results: [],
    events: [],
    partners,
  };
  document.body.append(element);
}

function showWithLeaflet(partners, topology, kind) {
  // Without a greatest zoom, markercluster does not end.
  const map = L.map('map', {preferCanvas: kind === 'circles', maxZoom: 18}).setView([51, 11], 3);
  const countries = topojson.feature(topology, topology.objects.countries);
  L.geoJSON(countries, {style: {color: '#fff', weight: 1, fillColor: '#9db4cf'}}).addTo(map);
  const layer = kind === 'cluster' ? L.markerClusterGroup() : L.layerGroup();
  const details = ({name, town, country, website}) =>
    `<b>${name}</b><br>${town}, ${country}<br><a href="${website}">${website}</a>`;
  for (const partner of partners) {
    const marker =
      kind === 'cluster'
        ? L.marker(partner.position, {title: partner.name})
        : L.circleMarker(partner.position, {radius: 6});
    layer.addLayer(marker.bindPopup(() => details(partner)));
  }
  map.addLayer(layer);
  performance.mark('map-built');

  const rows = document.createDocumentFragment();
  for (const partner of partners) {
    const item = document.createElement('li');
    item.innerHTML = `<button type="button">${partner.name}</button> ${partner.town} ${partner.country}`;
    // A popup of its own: zooming the cluster open first would only take longer.
    item.firstChild.addEventListener('click', () =>
      map.openPopup(details(partner), partner.position),
    );
    rows.append(item);
  }
  document.querySelector('#partners').append(rows);
}

/** Hands the partners over in a task of its own, when all files are there. */
function handOver(partners, show, rest) {
  setTimeout(() => {
    performance.mark('handover');
    show(partners, ...rest);
  }, 200);
}

const inline = (...lines) => `<script type="module">\n${lines.join('\n')}\n</script>`;

const ours = (cdn, count) =>
  page(
    `<script type="module" src="${cdn}/ensie/ensie-widgets.js"></script>
${inline(
  generatePartners,
  showWithOurs,
  handOver,
  `await customElements.whenDefined('ensie-partner-map');`,
  `handOver(generatePartners(${count}), showWithOurs, []);`,
)}`,
  );

const leaflet = (kind) => (cdn, count) =>
  page(
    `<div id="map"></div>
<ol id="partners"></ol>
<script src="${cdn}/leaflet/leaflet.js"></script>
${kind === 'cluster' ? `<script src="${cdn}/cluster/leaflet.markercluster.js"></script>` : ''}
<script src="${cdn}/topojson/topojson-client.min.js"></script>
${inline(
  generatePartners,
  showWithLeaflet,
  handOver,
  `const topology = await (await fetch('${cdn}/atlas/countries-110m.json')).json();`,
  `handOver(generatePartners(${count}), showWithLeaflet, [topology, '${kind}']);`,
)}`,
    {
      head: ['leaflet/leaflet', 'cluster/MarkerCluster', 'cluster/MarkerCluster.Default']
        .map((name) => `<link rel="stylesheet" href="${cdn}/${name}.css">`)
        .concat(agencyStyle)
        .join('\n'),
    },
  );

export const growthPages = {ours, cluster: leaflet('cluster'), circles: leaflet('circles')};
