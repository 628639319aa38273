/** A rule, or what a condition holds: rules with braces of their own. */
const RULE = /([^{}]+)\{((?:[^{}]|\{[^{}]*\}|\{(?:[^{}]|\{[^{}]*\})*\})*)\}/g;
const COMMENT = /\/\*.*?\*\//gs;
/** In a list of selectors, each with what stands in its brackets. */
const SELECTOR = /(?:[^,(]|\((?:[^()]|\([^()]*\))*\))+/g;
/** What a selector asks for in brackets, as in `:is()` or `:not()`, is not looked at. */
const BRACKETS = /\((?:[^()]|\([^()]*\))*\)|\[[^\]]*\]/g;

/**
 * Of a style sheet what some HTML needs: rules whose classes and tags stand in it, without the layout of
 * our sources. Of selectors it knows what ours have.
 */
export function usedStyles(css: string, html: string): string {
  const names = new Set([
    ...[...html.matchAll(/ class="([^"]*)"/g)].flatMap(([, list]) => list!.split(/\s+/)),
    ...[...html.matchAll(/<([a-z]\w*)/gi)].map(([, tag]) => tag),
  ]);
  const isUsed = (selector: string) =>
    [...selector.replace(BRACKETS, '').matchAll(/(?<![\w:-])\.?([a-z][\w-]*)/gi)].every(
      ([, name]) => names.has(name),
    );
  const keep = (rules: string): string =>
    [...rules.matchAll(RULE)]
      .map(([, before, body]) => {
        const head = before!.trim();
        const isCondition = head.startsWith('@');
        const kept = isCondition ? head : head.match(SELECTOR)!.filter(isUsed).join();
        const inner = isCondition ? keep(body!) : body!.trim();
        return kept && inner && `${kept}{${inner}}`;
      })
      .join('');
  return shorten(keep(css.replace(COMMENT, '')));
}

/** Our own custom properties have names for us. */
function shorten(css: string): string {
  const names: string[] = [];
  const short = (name: string) => {
    const known = names.indexOf(name);
    return `--${(known < 0 ? names.push(name) - 1 : known).toString(36)}`;
  };
  return css
    .replace(/\s+/g, ' ')
    .replace(/"[^"]*"|, /g, (text) => text.trimEnd())
    .replace(/--_[\w-]+/g, short);
}
