import {shorten, type Line} from './lines.js';
import type {Texts} from './texts.js';

/** Which of the EU's visibility rules the page breaks now. */
export async function describeRules(
  element: HTMLElementTagNameMap['ensie-funding-banner'],
  {msg}: Texts,
): Promise<Line[]> {
  const label = msg('EU visibility rules', {
    id: 'debug.rules',
    desc: 'Label of the EU’s rules for showing its emblem',
  });
  try {
    const breaches = await element.checkVisibilityRules();
    if (!breaches.length) {
      const text = msg('all kept', {id: 'debug.kept', desc: 'After “EU visibility rules: ”'});
      return [{label, text}];
    }
    return breaches.map(({rule, message}) => ({
      label,
      text: `${rule}: ${shorten(message)}`,
      isProblem: true,
      isEnglish: true,
    }));
  } catch {
    const text = msg('could not be checked', {
      id: 'debug.unchecked',
      desc: 'After “EU visibility rules: ”',
    });
    return [{label, text}];
  }
}
