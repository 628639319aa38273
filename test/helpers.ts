import type * as Ace from 'accessibility-checker-engine';
import type * as Axe from 'axe-core';
import axeTags from './axe-tags.json';
import {isChromium} from './engine.js';
import answers from './ibm-answers.json';

export {expectWarning} from './console.js';

/** axe-core and IBM's engine are classic scripts: they have no exports and set globals. */
const engines = globalThis as unknown as {axe: typeof Axe; ace_ibma: typeof Ace};

/** Rules about whole pages, which a fixture is not; and one that axe leaves out by default. */
const AXE_RULES: Axe.RunOptions['rules'] = {
  region: {enabled: false},
  'target-size': {enabled: true},
};

/**
 * Fails when axe-core finds something wrong in the element or its shadow trees. `options` are axe's
 * own, for example `{rules: {'color-contrast': {enabled: false}}}`. In Chromium only: it reads markup and
 * computed colours, which are the same everywhere, and takes a minute of each engine.
 */
export async function axeClean(element: Element, options: Axe.RunOptions = {}): Promise<void> {
  if (!isChromium) return;
  await import('axe-core/axe.min.js');
  const {violations} = await engines.axe.run(element, {
    runOnly: {type: 'tag', values: axeTags},
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

/**
 * Fails when IBM's accessibility engine finds something wrong in the element or its shadow trees,
 * or asks about something that nobody has answered in ibm-answers.json. In Chromium only, too.
 */
export async function ibmClean(element: Element): Promise<void> {
  if (!isChromium) return;
  await import('accessibility-checker-engine/ace-window.js');
  // Its own entry to a page is the document; what it says of the rest of the test page is not ours.
  const {results} = await new engines.ace_ibma.Checker().check(document, ['WCAG_2_2']);
  const findings = results
    .filter(
      ({value: [policy, confidence]}) => `${policy}` === 'VIOLATION' && `${confidence}` !== 'PASS',
    )
    .filter(({node}) => node && isWithin(node, element))
    .filter(({ruleId, node}) => !isAnswered(ruleId, node as Element));
  if (!findings.length) return;
  throw new Error(
    findings
      .map(
        ({ruleId, value, message, snippet}) =>
          `IBM rule ${ruleId} (${value[1]}): ${message} ${snippet}`,
      )
      .join('\n'),
  );
}

/** Inside the element or one of its shadow trees. */
function isWithin(node: Node, element: Element): boolean {
  if (element.contains(node)) return true;
  const root = node.getRootNode();
  return root instanceof ShadowRoot && isWithin(root.host, element);
}

const isAnswered = (rule: string, node: Element): boolean =>
  answers.some((answer) => answer.rule === rule && node.matches(answer.selector));

/** The focused element itself, not the shadow host it is in. */
export function deepActiveElement(): Element | null {
  let active = document.activeElement;
  while (active?.shadowRoot?.activeElement) active = active.shadowRoot.activeElement;
  return active;
}
