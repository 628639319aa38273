// Made by "npm run manifest" (scripts/generate/widget-files.mjs).
import '../define/ensie-partner-map.js';
import './one-of-four.js';
