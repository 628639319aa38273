// Static HTML for servers that have neither Node nor a DOM: edge functions, workers, Deno. Nothing in it
// is a class of an element, and Lit is not in it (vite.config.ts).
export {projectJsonLd, type JsonLdOptions} from './project/json-ld.js';
export type {StaticHTMLOptions} from './static/context.js';
export * from './static/exports.js';
export {renderWidgetHTML, type WidgetHTMLOptions} from './static/render-widget.js';
