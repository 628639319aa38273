/** What axe-core and IBM's engine find wrong with a whole page. */
import {readFileSync} from 'node:fs';
import {root} from '../site.mjs';

const read = (path) => readFileSync(`${root}${path}`, 'utf8');
const axe = `${read('node_modules/axe-core/axe.min.js')};globalThis.axeTags = ${read('test/axe-tags.json')}`;
const ibm = `${read('node_modules/accessibility-checker-engine/ace-window.js')};globalThis.ibmAnswers = ${read('test/ibm-answers.json')}`;

/** Violations by axe, and whether the page scrolls sideways. */
export async function axeFaults(page) {
  await page.evaluate(axe);
  return page.evaluate(async () => {
    const {violations} = await globalThis.axe.run({runOnly: globalThis.axeTags});
    const faults = violations.map(({id, nodes}) =>
      [id, ...nodes.map(({target}) => target.flat().join(' '))].join(': '),
    );
    const isWide = document.documentElement.scrollWidth > window.innerWidth;
    return isWide ? [...faults, 'it scrolls sideways'] : faults;
  });
}

/** Violations by IBM's engine in the widgets of a page, and questions that nobody has answered. */
export async function ibmFaults(page) {
  await page.evaluate(ibm);
  return page.evaluate(async () => {
    const {results} = await new globalThis.ace_ibma.Checker().check(document, ['WCAG_2_2']);
    return results
      .filter(({node}) => node?.getRootNode() instanceof globalThis.ShadowRoot)
      .filter(({value}) => `${value[0]}` === 'VIOLATION' && `${value[1]}` !== 'PASS')
      .filter(
        ({ruleId, node}) =>
          !globalThis.ibmAnswers.some(
            ({rule, selector}) => rule === ruleId && node.matches(selector),
          ),
      )
      .map(({ruleId, message, snippet}) => `${ruleId}: ${message} ${snippet}`);
  });
}
