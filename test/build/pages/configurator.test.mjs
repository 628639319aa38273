// The page that writes the text to paste: chosen, copied, pasted, seen.
import assert from 'node:assert/strict';
import {readFileSync} from 'node:fs';
import {describe, it} from 'node:test';
import {fileURLToPath} from 'node:url';
import {renderElementHTML} from '../../../dist/index.js';
import {choose, ready, textsFor, textsOf} from './configurator-page.mjs';
import {countPartners, document as makePage, root, visitSite} from '../site.mjs';

const pages = {};
const widgets = ['partner-map', 'project-timeline', 'objectives-list', 'funding-banner'];
const names = {
  en: 'Put a widget on your website',
  sk: 'Vložte prvok na svoj web',
  hu: 'Helyezzen el egy modult a honlapján',
  sr: 'Поставите елемент на свој сајт',
};

describe('configurator', () => {
  const site = visitSite({pages});
  const open = async (hash, tab) => {
    const visit = await site.open(`/cdn/configurator.html${hash}`, tab);
    await ready(visit.page);
    return visit;
  };

  /** Pastes the texts into an empty page of a town, and visits it. */
  async function paste({template = '', code}, lang) {
    pages['/pasted.html'] = makePage(code, {lang, head: template});
    return site.open('/pasted.html');
  }

  it('writes a text that works in an empty page', async () => {
    const {page, faults} = await open('#base=/cdn/&lang=sk');
    const texts = await textsOf(page);
    assert.match(texts.code, /integrity="sha384-[\w+/]+=*"/);
    assert.match(texts.code, /Mesto Fiľakovo/, 'the list is there without JavaScript');
    const pasted = await paste(texts);
    assert.deepEqual(await countPartners(pasted.page), {items: 12, markers: 12});
    assert.deepEqual([...faults, ...pasted.faults], []);
    const ours = pasted.requests().filter((path) => /\/ensie-(?!more).*\.js$|\/sk-/.test(path));
    assert.match(
      ours.join(),
      /^\/cdn\/chunks\/sk-\w+\.js,\/cdn\/ensie-partner-map\.js$/,
      'the texts do not wait',
    );
    await page.close();
    await pasted.page.close();
  });

  it('offers the complete text of a widget, as the command line writes it', async () => {
    const {page, faults} = await open('');
    for (const widget of widgets) {
      const {code, complete} = await textsFor(page, `base=/cdn/&widget=${widget}&lang=hu`);
      const [script] = /<link[\s\S]*<\/script>/.exec(code);
      const element = await renderElementHTML({widget, locale: 'hu'});
      assert.equal(complete, `${script}\n${element}`);
    }
    const {complete} = await textsFor(page, 'home=it-penne&level=3&lang=sr');
    assert.match(complete, /<ensie-partner-map lang="sr" heading-level="3" home="it-penne"><temp/);
    assert.match(complete, /<h3[\s\S]*Ми смо овде/);
    for (const system of ['joomla', 'frame', 'static', 'npm']) {
      assert.equal((await textsFor(page, `system=${system}`)).complete, undefined, system);
    }
    assert.deepEqual(faults, []);
    await page.close();
  });

  it('writes a complete text that is read without the script, and is the widget with it', async () => {
    const {page} = await open('#base=/cdn/&lang=sk');
    const {complete} = await textsOf(page);
    pages['/complete.html'] = makePage(complete);
    const read = await site.open('/complete.html', {javaScript: false});
    const text = await read.page.evaluate(
      () => document.querySelector('ensie-partner-map').shadowRoot.querySelector('.card').innerText,
    );
    assert.match(text, /Partneri projektu[\s\S]*Mesto Fiľakovo[\s\S]*Comune di Penne/);
    const live = await site.open('/complete.html');
    assert.deepEqual(await countPartners(live.page), {items: 12, markers: 12});
    assert.deepEqual([...read.faults, ...live.faults], []);
    for (const tab of [page, read.page, live.page]) await tab.close();
  });

  for (const system of ['wordpress-block', 'wordpress-classic', 'joomla', 'drupal', 'typo3']) {
    it(`writes a text that works where an editor keeps no scripts: ${system}`, async () => {
      const {page} = await open(`#base=/cdn/&system=${system}&home=sk-filakovo&level=3`);
      const texts = await textsOf(page);
      assert.doesNotMatch(texts.code, /<script|<ensie-/);
      const pasted = await paste(texts, 'hu');
      assert.deepEqual(await countPartners(pasted.page), {items: 12, markers: 12});
      const heading = await pasted.page.$eval(
        'ensie-partner-map',
        ({shadowRoot}) => shadowRoot.querySelector('h3').textContent,
      );
      assert.equal(heading, 'Projektpartnerek');
      assert.deepEqual(pasted.faults, []);
      await page.close();
      await pasted.page.close();
    });
  }

  // No language chosen: a frame does not know that of the page around it, as its title does not.
  it('writes a frame that shows the widget in one language and is as high as it', async () => {
    const {page} = await open('#base=/cdn/&system=frame&widget=objectives-list&ui=lv');
    const texts = await textsOf(page);
    assert.match(texts.code, /lang=lv#lv"/);
    const pasted = await paste(texts);
    const frame = await pasted.page.waitForSelector('iframe');
    assert.equal(await frame.evaluate(({title}) => title), 'Mērķi un rezultāti');
    await pasted.page.waitForFunction(() => document.querySelector('iframe').offsetHeight !== 1000);
    const content = await frame.contentFrame();
    const heading = await content.waitForFunction(
      () =>
        document.querySelector('ensie-objectives-list')?.shadowRoot?.querySelector('h2')
          ?.textContent,
    );
    assert.equal((await heading.jsonValue()).trim(), 'Mērķi un rezultāti');
    assert.deepEqual(pasted.faults, []);
    await page.close();
    await pasted.page.close();
  });

  it('writes for npm what the package has: its name, a module and the tag that it defines', async () => {
    const {page} = await open('');
    const {name} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
    for (const widget of ['partner-map', 'project-timeline', 'objectives-list', 'funding-banner']) {
      const {code} = await textsFor(page, `system=npm&widget=${widget}`);
      const [, installed, module, tag] = /^npm install (\S+)\n\nimport '(.+)';\n\n<([\w-]+)/.exec(
        code,
      );
      assert.equal(installed, name);
      const defined = readFileSync(fileURLToPath(import.meta.resolve(module)), 'utf8');
      assert.ok(defined.includes(`"${tag}"`), module);
    }
    await page.close();
  });

  it('writes text without a script, with the emblem as a picture', async () => {
    const {page} = await open('#base=/cdn/&system=static&widget=funding-banner&lang=lv');
    const texts = await textsOf(page);
    assert.equal(texts.template, undefined);
    assert.doesNotMatch(texts.code, /<script|<svg|<ensie-|data-ensie/);
    const pasted = await paste(texts);
    const emblem = await pasted.page.waitForSelector('img[alt="Eiropas Savienības karogs"]');
    await pasted.page.waitForFunction((it) => it.naturalWidth > 0, {}, emblem);
    assert.deepEqual(pasted.faults, []);
    await page.close();
    await pasted.page.close();
  });

  it('shows a preview with the chosen widget, language and colours', async () => {
    const {page} = await open('#widget=project-timeline&lang=it&accent=%23a02020');
    const handle = await page.evaluateHandle(() =>
      document.querySelector('ensie-configurator').shadowRoot.querySelector('iframe'),
    );
    const frame = await handle.asElement().contentFrame();
    await frame.waitForFunction(() =>
      document.querySelector('ensie-project-timeline')?.shadowRoot?.querySelector('h2'),
    );
    const seen = await frame.evaluate(() => {
      const {shadowRoot} = document.querySelector('ensie-project-timeline');
      return {
        heading: shadowRoot.querySelector('h2').textContent.trim(),
        accent: getComputedStyle(document.documentElement).getPropertyValue('--ensie-color-accent'),
      };
    });
    assert.deepEqual(seen, {heading: 'Cronologia del progetto', accent: '#a02020'});
    await page.close();
  });

  for (const system of ['html', 'joomla', 'wordpress-classic', 'frame', 'npm']) {
    it(`writes a funding statement for another project, with nothing of ours in it: ${system}`, async () => {
      const {page, faults} = await open(`#base=/cdn/&system=${system}`);
      await choose(page, '[value="own"]');
      await page.waitForFunction(
        () => !document.querySelector('ensie-configurator').shadowRoot.querySelector('pre code'),
      );
      const preview = () =>
        page.evaluate(
          () =>
            document
              .querySelector('ensie-configurator')
              .shadowRoot.querySelector('iframe')
              .contentDocument.querySelector('ensie-funding-banner')?.shadowRoot?.textContent ?? '',
        );
      assert.equal(await preview(), '', 'no other project’s statement');
      for (const [field, value] of [
        ['input.programme', 'horizon-europe'],
        ['select.statement', 'funded'],
        ['input.authority', 'eacea'],
        // What else it needs is judged when it is shown.
        ['input.grant', '101000000'],
        ['select.language', 'de'],
      ]) {
        await choose(page, field, value);
      }
      const takesLogos = !['frame', 'npm'].includes(system);
      if (takesLogos) {
        await choose(
          page,
          'textarea.logos',
          '/test/tile.png Stadt "Linz"\njavascript:alert(1) Bad\n\n',
        );
      }
      await page.waitForFunction(
        (isEnough) =>
          isEnough(
            document.querySelector('ensie-configurator').shadowRoot.querySelector('code.code')
              ?.textContent ?? '',
          ),
        {},
        await page.evaluateHandle(
          (last) => (text) => text.includes(last) && text.includes('eacea'),
          takesLogos ? 'tile.png' : 'lang',
        ),
      );
      const {code, template} = await textsOf(page);
      const ours = /588997|Europe for Citizens|Fi.akovo|Strand|Networks|ENSIE|Social|tieto/;
      assert.doesNotMatch(code, ours);
      assert.doesNotMatch(code, /javascript:/);
      await page.waitForFunction(() =>
        document
          .querySelector('ensie-configurator')
          .shadowRoot.querySelector('iframe')
          .contentDocument.querySelector('ensie-funding-banner')
          ?.shadowRoot?.textContent.includes('101000000'),
      );
      assert.doesNotMatch(await preview(), ours);
      assert.deepEqual(faults, []);
      await page.close();
      if (system === 'npm') {
        assert.match(
          code,
          /<ensie-funding-banner lang="de" .*grant="101000000" .*authority="eacea"/,
        );
        return;
      }
      const pasted = await paste({template, code}, 'sk');
      const banner = await (
        system === 'frame'
          ? await (await pasted.page.waitForSelector('iframe')).contentFrame()
          : pasted.page
      ).waitForSelector('ensie-funding-banner');
      const seen = await banner.evaluate(async (element) => {
        while (!/EACEA/.test(element.shadowRoot?.textContent)) {
          await new Promise((resolve) => setTimeout(resolve, 20));
        }
        return {
          text: element.shadowRoot.querySelector('.card').textContent,
          logos: [...element.querySelectorAll('img[slot]')].map(({alt}) => alt),
          page: document.body.textContent,
        };
      });
      assert.match(seen.text, /Finanziert von der Europäischen Union[\s\S]*Horizont Europa/);
      assert.doesNotMatch(seen.text + seen.page, ours);
      assert.deepEqual(seen.logos, takesLogos ? ['Stadt "Linz"'] : []);
      await pasted.page.close();
    });
  }

  it('warns of colours that cannot be read', async () => {
    const {page} = await open('#text=%23cccccc');
    const warnings = () =>
      page.evaluate(
        () =>
          document.querySelector('ensie-configurator').shadowRoot.querySelectorAll('.low').length,
      );
    assert.equal(await warnings(), 1);
    await page.evaluate(() => (location.hash = '#text=%23333333'));
    await page.waitForFunction(
      () => !document.querySelector('ensie-configurator').shadowRoot.querySelector('.low'),
    );
    await page.close();
  });

  it('takes a file, says what cannot be used, and writes its address', async () => {
    const {page} = await open('');
    const input = await page.evaluateHandle(() =>
      document.querySelector('ensie-configurator').shadowRoot.querySelector('.file'),
    );
    const project = {
      acronym: 'TWIN',
      partners: [{id: 'a', name: 'Stadt Linz', country: 'AT', position: [91, 0]}],
    };
    await page.evaluate(
      (field, text) => {
        const transfer = new globalThis.DataTransfer();
        transfer.items.add(
          new globalThis.File([text], 'our project.json', {type: 'application/json'}),
        );
        field.files = transfer.files;
        field.dispatchEvent(new Event('change'));
      },
      input,
      JSON.stringify(project),
    );
    await page.waitForFunction(() =>
      document
        .querySelector('ensie-configurator')
        .shadowRoot.querySelector('pre .code')
        .textContent.includes('src='),
    );
    const texts = await textsOf(page);
    assert.match(texts.code, /src="\/ensie\/our%20project\.json"/);
    assert.match(texts.code, /Stadt Linz/);
    assert.doesNotMatch(texts.code, /Fiľakovo/);
    const said = await page.evaluate(
      () =>
        document.querySelector('ensie-configurator').shadowRoot.querySelector('.data').innerText,
    );
    assert.match(said, /partners\[0\]\.position: latitude 91 is outside/);
    await page.close();
  });

  it('keeps the choices in its address', async () => {
    const {page} = await open('#ui=sk');
    await choose(page, 'select.language', 'hu');
    await choose(page, '[value="funding-banner"]');
    await page.waitForFunction(() => location.hash.includes('funding'));
    const {hash} = new URL(page.url());
    const again = await open(hash);
    assert.deepEqual(await textsOf(again.page), await textsOf(page));
    assert.match((await textsOf(again.page)).code, /<ensie-funding-banner lang="hu">/);
    await page.close();
    await again.page.close();
  });

  it('takes only a folder of its own website from its address', async () => {
    const folders = [
      ['/widgets', '/widgets/'],
      ['https://elsewhere.example/ensie/', '/ensie/'],
      ['//elsewhere.example/ensie/', '/ensie/'],
      ['\\\\elsewhere.example\\ensie', '%5C%5Celsewhere.example%5Censie/'],
      ['/\t/elsewhere.example/', '/%09/elsewhere.example/'],
      ['data:text/javascript,alert(1)//', '/ensie/'],
      ['blob:null/1', '/ensie/'],
      ['file:///ensie/', '/ensie/'],
      ['java\u0001script:alert(1)//', '/ensie/'],
      ['view-source:https://elsewhere.example/', '/ensie/'],
      ['/ensie/?x=', '/ensie/'],
    ];
    for (const [given, taken] of folders) {
      const {page} = await open(`#base=${encodeURIComponent(given)}&system=html`);
      const {code, template} = await textsOf(page);
      const addresses = [...`${template}${code}`.matchAll(/src="([^"?]*)/g)].map(([, src]) => src);
      assert.deepEqual(addresses, [`${taken}ensie-partner-map.js`], given);
      await page.close();
    }
  });

  for (const [lang, title] of Object.entries(names)) {
    it(`speaks ${lang}`, async () => {
      const {page} = await open(`#ui=${lang}&system=joomla`);
      assert.equal(await page.title(), title);
      const text = await page.evaluate(
        () =>
          document.querySelector('ensie-configurator').shadowRoot.querySelector('.how').innerText,
      );
      assert.equal(/Ask whoever/.test(text), lang === 'en');
      const [accessibility, privacy] = await page.evaluate(() => {
        const {shadowRoot} = document.querySelector('ensie-configurator');
        return ['accessibility', 'privacy'].map(
          (name) => shadowRoot.querySelector(`code.${name}-text`).textContent,
        );
      });
      assert.match(accessibility, /ensie-widgets.*WCAG 2\.2.*EN 301 549.*\n\n.*\n\n./);
      assert.match(privacy, /\n\n.*IP/);
      assert.equal(/ and /.test(accessibility + privacy), lang === 'en');
      await page.close();
    });
  }

  it('is used by keyboard alone: copying tells that it was done', async () => {
    const {page} = await open('');
    await site.browser
      .defaultBrowserContext()
      .overridePermissions(site.site.url, [
        'clipboard-read',
        'clipboard-write',
        'clipboard-sanitized-write',
      ]);
    await page.evaluate(() => {
      document
        .querySelector('ensie-configurator')
        .shadowRoot.querySelector('.block button')
        .focus();
    });
    await page.keyboard.press('Enter');
    await page.waitForFunction(
      () =>
        document
          .querySelector('ensie-configurator')
          .shadowRoot.querySelector('p[role=status]')
          .textContent.trim() === 'Copied',
    );
    const copied = await page.evaluate(() => navigator.clipboard.readText());
    assert.equal(copied, (await textsOf(page)).code);
    await page.close();
  });

  it('works in a folder that is opened without a server', async () => {
    const page = await site.browser.newPage();
    await page.goto(`file://${root}cdn/configurator.html`);
    await ready(page);
    assert.match((await textsOf(page)).code, /<ensie-partner-map>/);
    const handle = await page.evaluateHandle(() =>
      document.querySelector('ensie-configurator').shadowRoot.querySelector('iframe'),
    );
    const frame = await handle.asElement().contentFrame();
    await frame.waitForFunction(
      () =>
        document.querySelector('ensie-partner-map')?.shadowRoot?.querySelectorAll('.partners > li')
          .length === 12,
    );
    await page.close();
  });

  const axe = readFileSync(`${root}node_modules/axe-core/axe.min.js`, 'utf8');
  for (const width of [320, 1280]) {
    it(`has no accessibility violation and no sideways scrolling at ${width} px`, async () => {
      const {page} = await open('#system=joomla&text=%23cccccc', {viewport: {width, height: 800}});
      assert.ok(
        await page.evaluate(() => document.documentElement.scrollWidth <= window.innerWidth),
      );
      await page.evaluate(axe);
      const violations = await page.evaluate(async () => {
        const {violations: found} = await globalThis.axe.run({iframes: false});
        return found.map(({id, nodes}) => [
          id,
          ...nodes.map(({target}) => target.flat().join(' ')),
        ]);
      });
      assert.deepEqual(violations, []);
      await page.close();
    });
  }
});
