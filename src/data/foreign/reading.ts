// Lazy: loaded with what reads tables, map files and lists. Imports nothing that the first paint has, so
// that it stands alone in its own chunk.
export * from './entries.js';
