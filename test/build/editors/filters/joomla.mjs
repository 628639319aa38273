/**
 * What Joomla leaves of what people write. A new Joomla has three text filters: "Default Block List" for
 * Managers, Administrators, Authors, Editors and Publishers, "No HTML" for the groups Public, Guest and
 * Registered, and none for Super Users (`com_config` in installation/sql/mysql/base.sql of Joomla 4 and 5).
 * The text of a module "Custom" goes through the same filter (`filterText` in module.xml of com_modules).
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

/** "Default Block List". */
export const joomla = (html) => clean(html, cleanTag);

/** "No HTML". */
export const joomlaNoHtml = (html) => clean(html, () => '');

/** Filtered until nothing changes: tags can be nested in what is taken out. */
function clean(html, cleanOne) {
  const once = html.replace(TAG, (_, inside, at) => cleanOne(inside, html.slice(at)));
  return once === html ? html : clean(once, cleanOne);
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
