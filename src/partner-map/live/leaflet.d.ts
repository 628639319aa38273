export {Map, Polygon, Polyline, SVG, type LatLng, type LatLngTuple} from 'leaflet';
