// What WordPress leaves of what an author writes, who may not write every HTML, and an administrator.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {keepWithKses} from './kses.mjs';
import {partnerNames, readMap} from './visit.mjs';

const list = `<ul>${partnerNames.map((name) => `<li>${name}</li>`).join('')}</ul>`;

const div = `<div data-ensie-widget="partner-map" data-lang="sk" data-heading-level="3">${list}</div>`;

const asset = '/wp-content/plugins/ensie-widgets/assets/ensie-widgets.js';

const tag = `<script type="module" src="${asset}"></script>
<ensie-partner-map lang="sk">${list}</ensie-partner-map>`;

const customHtml = (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

export const suite = (visit) =>
  describe('an author', () => {
    it('may not write every HTML', async () => {
      const may = await visit.host.php(
        `return array_map( fn( $user ) => user_can( $user['id'], 'unfiltered_html' ), $input );`,
        {input: visit.host.users},
      );
      assert.deepEqual(may, {admin: true, author: false});
    });

    it('can use shortcode and block', async () => {
      const content =
        '[ensie widget="partner-map" lang="sk"]\n' +
        '<!-- wp:ensie-widgets/funding {"lang":"sk","layout":"compact"} /-->';
      const {path, kept} = await visit.host.publish(content);
      assert.equal(kept, content);
      const {page, faults} = await visit.open(path);
      assert.equal((await readMap(page)).partners, 12);
      const layout = await page.$eval('ensie-funding-banner', (element) => element.layout);
      assert.equal(layout, 'compact');
      assert.deepEqual(faults, []);
      await page.close();
    });

    it('keeps <div data-ensie-widget> with its attributes and list, and it becomes a widget', async () => {
      const {path, kept} = await visit.host.publish(customHtml(div));
      assert.equal(kept, customHtml(div));
      const {page, faults, requests} = await visit.open(path);
      assert.ok(requests().includes(asset));
      const map = {partners: 12, tag: 'h3', text: 'Partneri projektu'};
      assert.deepEqual(await readMap(page), map);
      const seen = await page.$eval('[data-ensie-widget]', (element) => ({
        data: {...element.dataset},
        inside: [...element.children].map(({localName}) => localName),
        list: element.querySelector('ensie-partner-map > ul').textContent,
      }));
      assert.deepEqual(seen.data, {ensieWidget: 'partner-map', lang: 'sk', headingLevel: '3'});
      assert.deepEqual(seen.inside, ['ensie-partner-map']);
      assert.equal(seen.list, partnerNames.join(''));
      assert.deepEqual(faults, []);

      await page.setJavaScriptEnabled(false);
      await page.reload();
      const text = await page.$eval('[data-ensie-widget]', (element) => element.innerText);
      assert.deepEqual(
        partnerNames.filter((name) => !text.includes(name)),
        [],
      );
      await page.close();
    });

    it('can fill the place in the classic editor too, and put in nothing hostile', async () => {
      const hostile = div.replace(
        ' data-lang',
        ' onclick="alert(1)" data-onclick="alert(1)" data-lang',
      );
      const {path, kept} = await visit.host.publish(hostile);
      assert.doesNotMatch(kept, / onclick/);
      const {page, faults} = await visit.open(path);
      assert.equal((await readMap(page)).partners, 12);
      const attributes = await page.$eval('ensie-partner-map', (map) => map.getAttributeNames());
      assert.deepEqual(attributes.sort(), ['heading-level', 'lang']);
      assert.deepEqual(faults, []);
      await page.close();
    });

    it('loses <script> and <ensie-…>, and what is left is the whole list', async () => {
      const {path, kept} = await visit.host.publish(customHtml(tag));
      assert.doesNotMatch(kept, /script|ensie-partner-map/);
      assert.ok(kept.includes(list));
      const {page, faults, requests} = await visit.open(path);
      const text = await page.$eval('body', (body) => body.innerText);
      assert.deepEqual(
        partnerNames.filter((name) => !text.includes(name)),
        [],
      );
      assert.ok(!requests().includes(asset));
      assert.deepEqual(faults, []);
      await page.close();
    });

    it('gets the same from the filter as the tests of other snippets do', async () => {
      assert.equal(await keepWithKses(visit.host, div), div);
      assert.equal((await keepWithKses(visit.host, tag)).trim(), list);
      assert.equal(await keepWithKses(visit.host, '<p onclick="x()">A</p>'), '<p>A</p>');
    });

    it('has an administrator, whose tag and script in Custom HTML work', async () => {
      const {path, kept} = await visit.host.publish(customHtml(tag), {user: 'admin'});
      assert.equal(kept, customHtml(tag));
      const {page, faults} = await visit.open(path);
      const map = {partners: 12, tag: 'h2', text: 'Partneri projektu'};
      assert.deepEqual(await readMap(page), map);
      // The plugin adds its script as well: one of the two does nothing, and says nothing.
      assert.deepEqual(faults, []);
      await page.close();
    });
  });
