// In each engine, because each keeps another thing of what has failed. Needs the built files.
import {expect, waitUntil} from '@open-wc/testing';
import {describeLost, json, open, type Widget} from './lost-files.js';

describe('a file of the script tag that brings data, and is lost', () => {
  describeLost(true);

  it('never leaves ENSIE on screen for other data that come later', async () => {
    const {widget, base} = await open('page-data', 'missing', '');
    widget.removeAttribute('src');
    const other = widget.ownerDocument.createElement('ensie-partner-map') as Widget;
    widget.replaceWith(other);
    const card = () => other.shadowRoot!.querySelector<HTMLElement>('.card');
    await waitUntil(card);
    other.setAttribute('src', json.replaceAll('&amp;', '&'));
    await waitUntil(() => card()!.hidden, 'ENSIE stays');
    expect(other.offsetHeight).to.be.above(0);
    await fetch(`${base}/mend`);
    await other.refresh();
    await waitUntil(() => !card()!.hidden);
    expect(card()!.textContent).to.contain('Linz').and.not.to.contain('Penne');
  });
});
