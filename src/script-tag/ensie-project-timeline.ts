// Made by "npm run manifest" (scripts/generate/widget-files.mjs).
import '../define/ensie-project-timeline.js';
import './one-of-four.js';
