import type {Reporting} from '../internal/report.js';
import {shorten, type Line} from './lines.js';
import type {Texts} from './texts.js';

type Banner = HTMLElementTagNameMap['ensie-funding-banner'];

/** Which of the EU's visibility rules the page breaks now. */
export async function describeRules(element: Banner, {msg}: Texts): Promise<Line[]> {
  if (hasNoChecks(element)) return [];
  const breaches = await element.checkVisibilityRules().catch(() => undefined);
  const label = msg('EU visibility rules', {
    id: 'debug.rules',
    desc: 'Label of the EU’s rules for showing its emblem',
  });
  if (breaches && !breaches.length) {
    const text = msg('all kept', {id: 'debug.kept', desc: 'After “EU visibility rules: ”'});
    return [{label, text}];
  }
  return (breaches ?? []).map(({rule, message}) => ({
    label,
    text: `${rule}: ${shorten(message)}`,
    isProblem: true,
    isEnglish: true,
  }));
}

/**
 * The element has said so. Otherwise each look at the page would ask for the missing file again, and
 * be the reason for the next one.
 */
const hasNoChecks = (element: Reporting): boolean =>
  [...(element.ensieReports?.keys() ?? [])].some((key) => key.startsWith('ENSIE-042'));
