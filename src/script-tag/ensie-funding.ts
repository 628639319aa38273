// Made by "npm run manifest" (scripts/generate/widget-files.mjs).
import '../define/ensie-funding.js';
import './one-of-four.js';
