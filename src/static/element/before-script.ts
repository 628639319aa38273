/** An element as a server writes it, in few bytes: what is seen of it, and nothing for the script. */

/** Of a picture: the looks that `element-drawing.styles.ts` has instead. */
const PAINT = / (?:fill|stroke(?!-dasharray)[\w-]*|font-[\w-]+|paint-order|vector-effect)="[^"]*"/g;
/** What the picture has for filters that know neither styles nor SVG, and what goes without saying. */
const FOR_FILTERS =
  /<desc>[^<]*<\/desc>| text-anchor="start"| class="ensie-marker"|(?<=<svg class="ensie-drawing"[^>]*) (?:width|height)="[^"]*"/g;

export const withoutPaint = (svg: string): string =>
  svg.replace(PAINT, '').replace(FOR_FILTERS, '').replaceAll(' />', '/>');

/**
 * No names and hooks that only the script asks for, and no button of the map that does nothing before it
 * has come: those over the map keep their room, and a partner's name is a name.
 */
export const withoutHooks = (html: string): string =>
  html
    .replace(/<button[^>]* class="skip[^>]*>[^<]*<\/button>|<p class="status".*?<\/p>/g, '')
    .replace(/<div class="zoom">.*?<\/div>/s, '')
    .replace(
      /<button[^>]* class="name"[^>]*>\s*(?:<span( lang="[^"]*")>([^<]*)<\/span>|([^<]*?))\s*<\/button>/g,
      '<b$1>$2$3</b>',
    )
    .replace(/ (?:class=""|part="country"|data-item="[^"]*"|type="button"|tabindex="-1")/g, '')
    .replace(/(?<=>)\s+(?=<)/g, ' ')
    .replace(/ (?=<\/?(?:li|ul|h\d|div)\b)|(?<=<(?:li|ul|div)\b[^>]*>) /g, '');
