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
        // What WordPress takes for a src, torn from its value, leaves no widget.
        const tag = /<img src=/.test(shortcode) ? undefined : '<ensie-partner-map>';
        assert.ok([tag, '<ensie-partner-map>'].includes(firstTag(html)), shortcode);
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
        'https://example.org@other.example/p.json',
        'javascript:1',
        'data:,1',
        '../p.json',
        '',
      ]) {
        const other = await visit.host.publish(
          `[ensie widget="partner-map" src="${src}"]Ours instead[/ensie]`,
        );
        const html = await visit.host.html(other.path);
        assert.equal(firstTag(html), undefined, src);
        assert.doesNotMatch(html, /Grad Labin/, src);
        assert.match(html, /Ours instead/, src);
      }
    });

    it('takes a file of this website however its address is written', async () => {
      const {origin, host} = new URL(await visit.host.php('return home_url();', {input: null}));
      for (const src of [
        '/ensie/p.json',
        'ensie/p.json',
        `${origin}/ensie/p.json`,
        `//${host}/ensie/p.json`,
        `${origin}//ensie/p.json`,
      ]) {
        const {path} = await visit.host.publish(`[ensie widget="partner-map" src="${src}"]`);
        const html = await visit.host.html(path);
        assert.equal(firstTag(html), '<ensie-partner-map src="/ensie/p.json">', src);
        assert.doesNotMatch(html, /Grad Labin/, src);
      }
    });

    it('never says another grant than the one that is written', async () => {
      for (const grant of ['101000000_X', '№ 101000000', 'č. 101000000 (CERV)', '101/2024;a=b']) {
        const {path} = await visit.host.publish(
          `[ensie widget="funding-banner" grant="${grant}" programme="CERV" period="2021-2027"]`,
        );
        const html = await visit.host.html(path);
        assert.ok(html.includes(`grant="${grant}"`), grant);
        assert.doesNotMatch(html, /588997/, grant);
      }
      for (const lost of [
        'grant=""',
        'grant=" "',
        'grant',
        'grant=101 000 000',
        'grant=č. 101000000',
        'grant="1" period="2021"',
        'grant="1" statement="fundd"',
        `grant="${'1'.repeat(301)}"`,
      ]) {
        const {path} = await visit.host.publish(
          `[ensie widget="funding-banner" programme="CERV" ${lost}]Our words[/ensie]`,
        );
        const html = await visit.host.html(path);
        assert.equal(firstTag(html), undefined, lost);
        assert.doesNotMatch(html, /588997/, lost);
        assert.match(html, /Our words/, lost);
      }
    });

    it('shows nothing of ENSIE in a block whose settings cannot be used, and says so', async () => {
      const blocks = [
        '{"grant":101000000,"programme":"CERV"}',
        '{"grant":"101000000_X"}',
        '{"grant":["1"]}',
        '{"grant":null}',
        '{"grant":"1","period":"2021"}',
        '{"src":"https://other.example/p.json"}',
        '{"src":7}',
      ];
      const html = await visit.host.php(
        `wp_set_current_user( $input[0] );
         return array_map(
           fn( $json ) => do_blocks( "<!-- wp:ensie-widgets/funding $json /-->" ),
           $input[1]
         );`,
        {input: [visit.host.users.author.id, blocks]},
      );
      for (const [i, block] of blocks.entries()) assert.doesNotMatch(html[i], /588997/, block);
      assert.match(html[0], /grant="101000000"/);
      assert.match(html[1], /grant="101000000_X"/);
      for (const note of html.slice(2)) assert.match(note, /^<div[^>]*><p><strong>\[ensie\]/);
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
