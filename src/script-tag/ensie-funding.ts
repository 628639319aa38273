// Made by "npm run manifest" (scripts/widget-files.mjs).
import '../define/ensie-funding.js';
import './one-of-four.js';
