export {Map, Polygon, Polyline, SVG, type LatLng, type LatLngTuple, type Path} from 'leaflet';
