// Leaflet's layer of tiles, in a module of its own: only visitors who agree to a street map need it.
export {TileLayer} from 'leaflet/src/layer/tile/TileLayer.js';
