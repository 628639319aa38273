// Made by "npm run manifest" (scripts/generate/widget-files.mjs).
import './define/ensie-partner-map.js';
import './define/ensie-project-timeline.js';
import './define/ensie-objectives-list.js';
import './define/ensie-funding.js';
