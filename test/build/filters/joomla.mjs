/**
 * What Joomla leaves of what authors write: the text filter "Default Block List", which Authors,
 * Editors and Publishers have in a new Joomla.
 *
 * After `cleanTags()`, `cleanAttributes()` and `escapeAttributeValues()` of
 * https://github.com/joomla-framework/filter/blob/3.x-dev/src/InputFilter.php, with the filter's own
 * lists and `xssAuto`, as `ComponentHelper::filterText()` of Joomla makes it.
 */
const BLOCKED_TAGS = new Set(
  (
    'applet body bgsound base basefont canvas embed frame frameset head html id iframe ilayer layer ' +
    'link meta name object script style title xml'
  ).split(' '),
);
const BLOCKED_ATTRIBUTES = new Set(
  'action background codebase dynsrc formaction lowsrc'.split(' '),
);

/** A `>` in the value of an attribute does not end the tag. */
const TAG = /<((?:"[^"]*"|'[^']*'|[^<>"'])*)>/g;
/** Spaces separate attributes; what has no value is no attribute. */
const ATTRIBUTE = / \s*([^\s=]+)\s*=\s*("[^"]*"|'[^']*'|[^\s]*)/g;

/** Filtered until nothing changes: tags can be nested in what is taken out. */
export function joomla(html) {
  const once = html.replace(TAG, (_, inside, at) => cleanTag(inside, html.slice(at)));
  return once === html ? html : joomla(once);
}

function cleanTag(inside, rest) {
  const [, slash, name] = /^(\/?)([^ ]*)/.exec(inside);
  // Above all no hyphen: custom elements go, and what is in them stays.
  if (!/^[a-z][a-z0-9]*$/i.test(name) || BLOCKED_TAGS.has(name.toLowerCase())) return '';
  if (slash) return `</${name}>`;
  const kept = [...inside.matchAll(ATTRIBUTE)].map(cleanAttribute).join('');
  return `<${name}${kept}${rest.includes(`</${name}`) ? '>' : ' />'}`;
}

function cleanAttribute([, given, quoted]) {
  const name = given.toLowerCase().replace(/[^\p{L}\p{N}-]/gu, '');
  if (name.startsWith('on') || BLOCKED_ATTRIBUTES.has(name)) return '';
  const value = quoted
    .replace(/&(tab|space|colon|column);/gi, '')
    .replace(/^(["'])(.*)\1$/s, '$2')
    .replace(/&#|["\r\n]/g, '')
    .replace(/\\(.?)/g, '$1')
    .trim();
  if (/((java|vb|live)script|behaviour|mocha):/i.test(value)) return '';
  if (name === 'style' && /expression/i.test(value)) return '';
  const escaped = value.replaceAll('<', '&lt;').replaceAll('>', '&gt;');
  return ` ${name}="${escaped}"`;
}
