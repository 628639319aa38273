import '../define/ensie-partner-map.js';
import './one-of-four.js';
