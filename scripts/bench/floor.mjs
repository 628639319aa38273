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

/** The script of a floor's page. `onClick` runs in it. */
export const floorScript = (tag, content, onClick) =>
  `const content = ${JSON.stringify(content)};
customElements.define('${tag}', class extends HTMLElement {
  connectedCallback() {
    const root = this.attachShadow({mode: 'open'});
    root.innerHTML = content;
    ${onClick ? `root.addEventListener('click', ({target}) => (${onClick})(root, target));` : ''}
  }
});
`;

/** The answer to a click on the floor's map. */
export function highlightPartner(root, target) {
  const place = target.closest('[data-partner], [data-item]');
  if (!place) return;
  const [id] = (place.dataset.partner ?? place.dataset.item).split(' ');
  for (const old of root.querySelectorAll('.current')) old.classList.remove('current');
  for (const old of root.querySelectorAll('[aria-current]')) old.removeAttribute('aria-current');
  const item = root.querySelector(`[data-item="${id}"]`);
  item.classList.add('current');
  item.querySelector('.name').setAttribute('aria-current', 'true');
  const marker = root.querySelector(`[data-partner~="${id}"]`);
  marker.classList.add('current');
  marker.setAttribute('aria-current', 'true');
}
