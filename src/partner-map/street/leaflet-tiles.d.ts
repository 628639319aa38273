export {TileLayer} from 'leaflet';
