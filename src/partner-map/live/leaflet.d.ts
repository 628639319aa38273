export {
  Map,
  Polygon,
  Polyline,
  SVG,
  type LatLng,
  type LatLngBoundsExpression,
  type LatLngTuple,
  type Path,
} from 'leaflet';
