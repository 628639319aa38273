/**
 * What Drupal leaves of what authors write: "Limit allowed HTML tags" with a list of tags and
 * attributes.
 *
 * After `Xss::filter()` and `FilterHtml::filterAttributes()` of
 * https://github.com/drupal/drupal/blob/11.x/core/modules/filter/src/Plugin/Filter/FilterHtml.php and
 * https://github.com/drupal/drupal/blob/11.x/core/lib/Drupal/Component/Utility/Xss.php. Lists of
 * allowed values (`type='1 A I'`) are not modelled: the list below has none.
 */

/** The text format "Basic HTML" of a new site: core/profiles/standard/config/install. */
export const BASIC_HTML =
  '<br> <p> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id> <cite> <dl> <dt> <dd> <a hreflang href> ' +
  '<blockquote cite> <ul type> <ol start type> <strong> <em> <code> <li> ' +
  '<img src alt data-entity-uuid data-entity-type height width data-caption data-align>';

/**
 * "Restricted HTML" of a new site, for visitors who are not signed in. What comes after it there makes
 * paragraphs of lines and links of addresses.
 */
export const RESTRICTED_HTML =
  '<a href hreflang> <em> <strong> <cite> <blockquote cite> <code> <ul type> <ol start type> <li> ' +
  '<dl> <dt> <dd> <h2 id> <h3 id> <h4 id> <h5 id> <h6 id>';

/** Allowed for every tag, whatever the list says. */
const ALWAYS = ['lang', 'dir'];

/**
 * The same text format has "Restrict images to this site", which asks PHP how large the picture on its
 * disk is: not found under an address with a `?`. Before version 8.5 PHP does not know the size of an SVG
 * file. That a file lies there is taken for granted, and addresses with the host's name are not modelled.
 * https://github.com/drupal/drupal/blob/11.x/core/modules/filter/src/Plugin/Filter/FilterHtmlImageSecure.php
 */
const OWN_PICTURE = /^\/(?!\/)[^?]*\.(png|jpe?g|gif|webp)$/i;
const IMAGE_REMOVED = {
  src: '/core/misc/icons/e32700/error.svg',
  alt: 'Image removed.',
  title:
    'This image has been removed. For security reasons, only images from the local domain are allowed.',
  height: '16',
  width: '16',
  class: 'filter-image-invalid',
};

const PIECE = /<(?=[^a-zA-Z!/])|<!--.*?-->|<[^>]*(?:>|$)|>/gs;
const TAG = /^<\s*(\/?)\s*([a-zA-Z0-9-]+)\s*([^>]*)>?$/;
const ATTRIBUTE = /([-a-zA-Z][-a-zA-Z0-9]*)(?:\s*=\s*("[^"]*"|'[^']*'|[^\s"']+))?(?=\s|$)/g;
/** Those that are no addresses, and stay as they are. */
const PLAIN = /^(data-.*|title|alt|rel|property|class|datetime)$/;
const SAFE_PROTOCOLS = /^(https?|ftp|news|nntp|telnet|mailto|irc|ssh|sftp|webcal|rtsp|tel|sip)$/i;

export function drupal(html, allowed = BASIC_HTML) {
  const tags = new Map(
    [...allowed.matchAll(/<(\w+)([^>]*)>/g)].map(([, name, names]) => [
      name,
      [...ALWAYS, ...names.split(/\s+/)],
    ]),
  );
  return html
    .replace(/&(?!#\d+;|#x(?:[\da-f]{2})+;|[a-z][a-z\d]*;)/gi, '&amp;')
    .replace(PIECE, (piece) => cleanPiece(piece, tags))
    .trim();
}

function cleanPiece(piece, tags) {
  if (piece === '>') return '&gt;';
  if (piece === '<') return '&lt;';
  const [, slash, name, rest] = TAG.exec(piece) ?? [];
  const names = name && tags.get(name.toLowerCase());
  if (!names) return '';
  if (slash) return `</${name}>`;
  const kept = {};
  for (const [, given, value = ''] of rest.replace(/\/\s*$/, '').matchAll(ATTRIBUTE)) {
    const attribute = given.toLowerCase();
    if (!names.includes(attribute) || /^(style|on|-)/.test(attribute)) continue;
    const text = value.replace(/^(["'])(.*)\1$/s, '$2');
    kept[attribute] = PLAIN.test(attribute) ? text : withoutProtocol(text);
  }
  if (name.toLowerCase() === 'img' && !OWN_PICTURE.test(kept.src)) {
    Object.assign(kept, IMAGE_REMOVED);
  }
  const attributes = Object.entries(kept).map(([attribute, text]) => ` ${attribute}="${text}"`);
  return `<${name}${attributes.join('')}>`;
}

/** As `UrlHelper::stripDangerousProtocols()`: a protocol that is not in the list is taken off. */
function withoutProtocol(address) {
  const [, protocol, rest] = /^([^:/?#]*):(.*)$/s.exec(address) ?? [];
  if (protocol === undefined || SAFE_PROTOCOLS.test(protocol)) return address;
  return withoutProtocol(rest);
}
