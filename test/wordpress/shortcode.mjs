// The shortcode, by friendly and by hostile hands.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {readMap} from './visit.mjs';

/** The tag of the first widget with its attributes, as the page has it. */
const firstTag = (html) => html.match(/<ensie-[a-z-]+[^>]*>/)?.[0];

export const suite = (visit) =>
  describe('the shortcode', () => {
    it('shows a working widget, with the attributes of the element', async () => {
      const {path} = await visit.host.publish(
        '[ensie widget="partner-map" lang="sk" heading-level="3" home="sk-filakovo" deep-link]',
      );
      const {page, faults} = await visit.open(path);
      const map = {partners: 12, tag: 'h3', text: 'Partneri projektu'};
      assert.deepEqual(await readMap(page), map);
      const seen = await page.$eval('ensie-partner-map', ({home, deepLink}) => [home, deepLink]);
      assert.deepEqual(seen, ['sk-filakovo', true]);
      assert.deepEqual(faults, []);
      await page.close();
    });

    it('works in the middle of a paragraph, which HTML does not allow a list to be in', async () => {
      const {path} = await visit.host.publish('Before [ensie widget="partner-map"] after');
      const {page} = await visit.open(path);
      assert.equal((await readMap(page)).partners, 12);
      const outside = await page.evaluate(() => {
        const map = document.querySelector('ensie-partner-map');
        return [...document.querySelectorAll('li')].filter(
          (item) => /Grad Labin/.test(item.textContent) && !map.contains(item),
        ).length;
      });
      assert.equal(outside, 0);
      await page.close();
    });

    it('forgives quotes that a text editor has made typographic', async () => {
      const {path} = await visit.host.publish('[ensie widget=„partner-map“ lang=“hu”]');
      assert.equal(firstTag(await visit.host.html(path)), '<ensie-partner-map lang="hu">');
    });

    it('lets nothing hostile into the page', async () => {
      const hostile = [
        `[ensie widget="partner-map" home='"><img src=x onerror=alert(1)>']`,
        `[ensie widget="partner-map" onclick="alert(1)" style="position:fixed" class="x" id="x"]`,
        `[ensie widget="partner-map" lang='sk" onmouseover="alert(1)']`,
        `[ensie widget="partner-map" heading-level="1" consent="granted" reveal="javascript:"]`,
        `[ensie widget="partner-map" tile-url="javascript:alert(1)//{z}{x}{y}" selected="<b>"]`,
        `[ensie widget="partner-map" onclick onload=alert(1) "><script>alert(1)</script>"]`,
        `[ensie widget="partner-map" lang="&quot;&gt;&lt;img src=x onerror=alert(1)&gt;"]`,
      ];
      // Not by the REST API: nothing has filtered it before.
      const ids = await visit.host.php(
        `kses_remove_filters();
         return array_map(
           fn( $content ) => wp_insert_post(
             wp_slash( array( 'post_content' => $content, 'post_status' => 'publish' ) )
           ),
           $input
         );`,
        {input: hostile},
      );
      for (const [i, shortcode] of hostile.entries()) {
        const html = await visit.host.html(`/?p=${ids[i]}`);
        assert.equal(firstTag(html), '<ensie-partner-map>', shortcode);
        assert.doesNotMatch(html, /alert\(1\)/, shortcode);
      }
    });

    it('escapes what may be any text', async () => {
      const {path} = await visit.host.publish(
        `[ensie widget="funding-banner" grant="1" period="2014-2020" programme='A & "B" {grant} <i>']`,
      );
      const html = await visit.host.html(path);
      assert.match(html, /programme="A &amp; &quot;B&quot; \{grant\}/);
      assert.match(html, /<b>A &amp; &quot;B&quot; \{grant\}/);
      const {page, faults} = await visit.open(path);
      const [programme, text] = await page.$eval('ensie-funding-banner', (element) => [
        element.programme,
        element.shadowRoot.textContent,
      ]);
      assert.match(programme, /^A & "B" \{grant\}/);
      assert.ok(text.includes(programme));
      assert.deepEqual(faults, []);
      await page.close();
    });

    it('takes a project’s file from this website only, and the author’s own list', async () => {
      const {path, kept} = await visit.host.publish(
        `[ensie widget="partner-map" src="/ensie/project.json"]

<ul><li onclick="alert(1)">Our partner</li></ul>
<script>alert(1)</script>

[/ensie]`,
      );
      assert.match(kept, /<li>Our partner/);
      const html = await visit.host.html(path);
      const [inside] = html.match(/<ensie-partner-map.*<\/ensie-partner-map>/s);
      assert.match(
        inside,
        /^<ensie-partner-map src="\/ensie\/project.json"><ul>\s*<li>Our partner</,
      );
      assert.doesNotMatch(inside, /Grad Labin|alert\(1\)\(|<script/);
      for (const src of [
        'https://example.org/p.json',
        '//example.org/p.json',
        'javascript:1',
        'p',
      ]) {
        const other = await visit.host.publish(`[ensie widget="partner-map" src="${src}"]`);
        assert.equal(firstTag(await visit.host.html(other.path)), '<ensie-partner-map>', src);
      }
    });

    it('tells those who can correct it what it does not understand, and nobody else', async () => {
      const {id, path} = await visit.host.publish(
        '[ensie widget="partner-mapp"] [ensie widget="partner-map" heading-level="9" colour="red"]',
      );
      const forVisitors = await visit.host.html(path);
      assert.match(forVisitors, /<ensie-partner-map>/);
      assert.doesNotMatch(forVisitors, /partner-mapp|colour|\[ensie/);
      const forAuthors = await visit.host.php(
        `wp_set_current_user( $input[0] );
         return apply_filters( 'the_content', get_post( $input[1] )->post_content );`,
        {input: [visit.host.users.author.id, id]},
      );
      assert.match(forAuthors, /with one of partner-map, project-timeline, objectives-list, fund/);
      assert.match(forAuthors, /left out: heading-level=&quot;9&quot; colour=&quot;red&quot;/);
    });
  });
