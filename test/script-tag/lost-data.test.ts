// In each engine, because each keeps another thing of what has failed. Needs the built files.
import {expect} from '@open-wc/testing';
import {otherProject} from '../fixtures.js';
import {answer, describeLost, json, open, withSource, type Widget} from './lost-files.js';
import {waitUntil} from '../wait.js';

describe('a file of the script tag that brings data, and is lost', () => {
  describeLost(true);

  const unknownNames = {
    'a project file': answer('application/json', JSON.stringify({...otherProject, partner: 1})),
    'a table': answer('text/csv', 'name,country,lat,lon,lenght\nLinz,AT,48.3,14.3,7\n'),
  };
  for (const [what, src] of Object.entries(unknownNames)) {
    it(`is not missed where it would only say what a name may have meant: ${what}`, async () => {
      const tag = withSource(src);
      const {widget, codes} = await open('recognise', 'missing', '', {tag});
      const card = () => widget.shadowRoot!.querySelector('.card');
      await waitUntil(card, 'nothing is shown');
      expect(card()!.textContent).to.contain('Linz');
      expect(codes).to.deep.equal(['ENSIE-030']);
    });
  }

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
