// The only module that knows Leaflet. Its source modules, not its bundle: the package's main file
// sets `window.L` on the host page, and nothing of it can be left out.
import 'leaflet/src/map/handler/Map.Drag.js';
import 'leaflet/src/map/handler/Map.Keyboard.js';
import 'leaflet/src/map/handler/Map.ScrollWheelZoom.js';
import 'leaflet/src/map/handler/Map.TouchZoom.js';
import 'leaflet/src/map/handler/Map.DoubleClickZoom.js';
import 'leaflet/src/layer/vector/Renderer.getRenderer.js';
export {Map} from 'leaflet/src/map/Map.js';
export {Polygon} from 'leaflet/src/layer/vector/Polygon.js';
export {Polyline} from 'leaflet/src/layer/vector/Polyline.js';
export {SVG} from 'leaflet/src/layer/vector/SVG.js';
