// Made by "npm run manifest" (scripts/generate/widget-files.mjs).
import '../define/ensie-objectives-list.js';
import './one-of-four.js';
