import type * as Axe from 'axe-core';
import 'axe-core/axe.min.js';

export {expectWarning} from './console.js';

/** axe-core is a classic script: it has no exports and sets a global. */
const {axe} = globalThis as unknown as {axe: typeof Axe};

const AXE_TAGS = [
  'wcag2a',
  'wcag2aa',
  'wcag21a',
  'wcag21aa',
  'wcag22aa',
  'EN-301-549',
  'best-practice',
];

/** Rules about whole pages, which a fixture is not; and one that axe leaves out by default. */
const AXE_RULES: Axe.RunOptions['rules'] = {
  region: {enabled: false},
  'target-size': {enabled: true},
};

/**
 * Fails when axe-core finds something wrong in the element or its shadow trees. `options` are axe's
 * own, for example `{rules: {'color-contrast': {enabled: false}}}`.
 */
export async function axeClean(element: Element, options: Axe.RunOptions = {}): Promise<void> {
  const {violations} = await axe.run(element, {
    runOnly: {type: 'tag', values: AXE_TAGS},
    resultTypes: ['violations'],
    ...options,
    rules: {...AXE_RULES, ...options.rules},
  });
  if (violations.length) throw new Error(violations.map(describeViolation).join('\n'));
}

function describeViolation({id, help, nodes}: Axe.Result): string {
  const places = nodes.map(({target, failureSummary = ''}) => {
    const summary = failureSummary.replaceAll(/\s*\n\s*/g, ' ');
    return `  ${target.flat().join(' >>> ')}: ${summary}`;
  });
  return [`axe rule ${id}: ${help}`, ...places].join('\n');
}

/** The focused element itself, not the shadow host it is in. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
