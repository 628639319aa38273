/* global document */
/**
 * The floor: what our element shows, finished, inserted by a few lines without a library. Nothing
 * that shows the same with a script can be much faster.
 */

/** Reads a rendered element: its markup without the template engine's marks, and its styles. */
export function serialise(selector) {
  const {shadowRoot} = document.querySelector(selector);
  const markup = shadowRoot.innerHTML.replace(/<!--[\s\S]*?-->/g, '');
  const sheets = [...shadowRoot.adoptedStyleSheets];
  const styles = sheets.flatMap(({cssRules}) => [...cssRules].map(({cssText}) => cssText));
  const short = (text) => text.replace(/\s+/g, ' ');
  return `<style>${short(styles.join(''))}</style>${short(markup)}`;
}

/** The partners that it shows: protected in TypeScript, readable all the same. */
export const partnersOf = (selector) => document.querySelector(selector).content.partners;

/** The script that puts there what the elements show: `{tag: content}`. */
export const floorScript = (contents) =>
  `${openCard}
for (const [tag, content] of Object.entries(${JSON.stringify(contents)})) {
  customElements.define(tag.replace('ensie', 'floor'), class extends HTMLElement {
    connectedCallback() {
      const root = this.attachShadow({mode: 'open'});
      root.innerHTML = content;
      root.addEventListener('click', ({target}) => openCard(root, target));
    }
  });
}
`;

/** The answer to a tap on a marker of the floor's map. */
function openCard(root, target) {
  const marker = target.closest('.marker');
  if (!marker) return;
  const card = document.createElement('div');
  card.className = 'sheet';
  card.textContent = marker.getAttribute('aria-label');
  root.querySelector('.frame').append(card);
}
