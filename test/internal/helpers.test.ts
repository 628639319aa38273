import {expect, fixture, html} from '@open-wc/testing';
import {render, type TemplateResult} from 'lit';
import {isChromium} from '../engine.js';
import {axeClean, deepActiveElement, expectWarning, ibmClean} from '../helpers.js';

/** A host with the content in its shadow root. */
async function shadowFixture(content: TemplateResult): Promise<HTMLElement> {
  const host = await fixture<HTMLElement>(html`<div></div>`);
  render(content, host.attachShadow({mode: 'open'}));
  return host;
}

function onlyInChromium(this: Mocha.Context): void {
  if (!isChromium) this.skip();
}

/** What a checker says of the content. */
async function complaint(content: TemplateResult, check = axeClean): Promise<string> {
  const host = await shadowFixture(content);
  return check(host).then(
    () => '',
    (error: Error) => error.message,
  );
}

/* eslint-disable lit-a11y/alt-text, lit-a11y/accessible-name -- planted faults */
describe('axeClean', () => {
  before(onlyInChromium);

  it('passes content without faults', async () => {
    expect(await complaint(html`<p>Text</p>`)).to.equal('');
  });

  it('finds a button without a name', async () => {
    const message = await complaint(html`<span role="button" tabindex="0"></span>`);
    expect(message).to.include('aria-command-name').and.to.include('>>> span');
  });

  it('finds an image without alt', async () => {
    expect(await complaint(html`<img src="data:," />`)).to.include('image-alt');
  });

  it('finds text with a contrast of 1.9:1', async () => {
    const style = html`<style>
      p {
        background: #fff;
        color: #bbb;
      }
    </style>`;
    const message = await complaint(
      html`${style}
        <p>Hardly there</p>`,
    );
    expect(message).to.include('color-contrast').and.to.include('1.9');
  });

  it('finds links that are too small to hit', async () => {
    const style = html`<style>
      a {
        display: block;
        inline-size: 10px;
        block-size: 10px;
        overflow: hidden;
        color: #000;
      }
    </style>`;
    const links = html`<a href="#a">a</a><a href="#b">b</a><a href="#c">c</a>`;
    expect(await complaint(html`${style}${links}`)).to.include('target-size');
  });

  it('takes options of axe', async () => {
    const host = await shadowFixture(html`<img src="data:," />`);
    await axeClean(host, {rules: {'image-alt': {enabled: false}}});
  });
});

describe('ibmClean', () => {
  before(onlyInChromium);

  it('passes content without faults', async () => {
    expect(await complaint(html`<p>Text</p>`, ibmClean)).to.equal('');
  });

  it('finds a button without a name', async () => {
    const message = await complaint(html`<span role="button" tabindex="0"></span>`, ibmClean);
    expect(message).to.include('input_label_exists (FAIL)').and.to.include('<span');
  });

  it('finds an image without alt, in a shadow root in a shadow root too', async () => {
    expect(await complaint(html`<img src="data:," />`, ibmClean)).to.include('img_alt');
    const host = await shadowFixture(html`<div></div>`);
    const inner = host.shadowRoot!.querySelector('div')!.attachShadow({mode: 'open'});
    render(html`<img src="data:," />`, inner);
    const message = await ibmClean(host).catch((error: Error) => error.message);
    expect(message).to.include('img_alt');
  });

  it('asks about what only a person can judge', async () => {
    const button = html`<button aria-label="Close"></button>`;
    expect(await complaint(button, ibmClean)).to.include('(POTENTIAL)');
  });

  it('says nothing of the rest of the page', async () => {
    await shadowFixture(html`<img src="data:," />`);
    expect(await complaint(html`<p>Text</p>`, ibmClean)).to.equal('');
  });
});

describe('expectWarning', () => {
  it('lets a warning pass and returns it', () => {
    const warnings = expectWarning('ENSIE-003');
    console.warn('<ensie-x> ENSIE-003: wrong', new Error('cause'));
    expect(warnings).to.deep.equal(['<ensie-x> ENSIE-003: wrong Error: cause']);
  });

  it('matches errors and patterns', () => {
    const warnings = expectWarning(/ENSIE-\d+/);
    console.error('ENSIE-010');
    console.warn('ENSIE-030');
    expect(warnings).to.have.length(2);
  });
});

describe('deepActiveElement', () => {
  it('looks into shadow roots', async () => {
    const host = await shadowFixture(html`<button>Focus</button>`);
    const button = host.shadowRoot!.querySelector('button')!;
    button.focus();
    expect(document.activeElement).to.equal(host);
    expect(deepActiveElement()).to.equal(button);
  });
});
