// What visitors get from blocks, with a script and without.
import assert from 'node:assert/strict';
import {describe, it} from 'node:test';
import {partnerNames, readMap} from './visit.mjs';

const SCRIPT = '/wp-content/plugins/ensie-widgets/assets/ensie-widgets.js';

const block = (name, attributes) =>
  `<!-- wp:ensie-widgets/${name} ${attributes ? JSON.stringify(attributes) : ''} /-->`;

/** As the site editor saves the footer of a theme. */
const FOOTER = `
  switch_theme( 'twentytwentythree' );
  $id = wp_insert_post(
    array(
      'post_type'    => 'wp_template_part',
      'post_name'    => 'footer',
      'post_title'   => 'Footer',
      'post_status'  => 'publish',
      'post_content' => $input,
    )
  );
  wp_set_object_terms( $id, 'twentytwentythree', 'wp_theme' );
  wp_set_object_terms( $id, 'footer', 'wp_template_part_area' );
  return $id;`;

const allBlocks = ['partner-map', 'project-timeline', 'objectives-list', 'funding'].map((name) =>
  block(name),
);

export const suite = (visit) =>
  describe('a block', () => {
    it('shows a working widget in every kind of theme, with one script', async () => {
      const {path} = await visit.host.publish(block('partner-map', {headingLevel: '3'}));
      const themes = await visit.host.php('return array_keys( wp_get_themes() );');
      for (const theme of themes) {
        await visit.host.php('switch_theme( $input );', {input: theme});
        const {page, faults, requests} = await visit.open(path);
        const map = {partners: 12, tag: 'h3', text: 'Project partners'};
        assert.deepEqual(await readMap(page), map, theme);
        assert.equal(requests().filter((request) => request === SCRIPT).length, 1, theme);
        const types = await page.$$eval(`script[src*="ensie-widgets"]`, (scripts) =>
          scripts.map(({type}) => type),
        );
        assert.deepEqual(types, ['module'], theme);
        assert.deepEqual(faults, [], theme);
        await page.close();
      }
    });

    it('works with all four on a page, and the live map from the plugin’s own files', async () => {
      const {path} = await visit.host.publish(allBlocks.join('\n'), {type: 'pages', user: 'admin'});
      const {page, faults, requests} = await visit.open(path);
      const rendered = await page.evaluate(() =>
        ['partner-map', 'project-timeline', 'objectives-list', 'funding-banner'].map(
          (name) => !!document.querySelector(`ensie-${name}`)?.shadowRoot.querySelector('.card'),
        ),
      );
      assert.deepEqual(rendered, [true, true, true, true]);
      await page.evaluate(() => document.querySelector('ensie-partner-map').showMap());
      const isLive = await page.evaluate(
        () =>
          !!document.querySelector('ensie-partner-map').shadowRoot.querySelector('.leaflet-pane'),
      );
      assert.ok(isLive);
      const ours = requests().filter((path) => /ensie/.test(path));
      assert.ok(ours.every((path) => path.startsWith('/wp-content/plugins/ensie-widgets/assets/')));
      assert.ok(ours.some((path) => /live-map/.test(path)));
      assert.deepEqual(faults, []);
      await page.close();
    });

    it('leaves pages without a widget alone', async () => {
      const {path} = await visit.host.publish('<p>Nothing of the kind.</p>');
      const html = await visit.host.html(path);
      assert.match(html, /Nothing of the kind/);
      assert.doesNotMatch(html, /ensie/i);
    });

    it('has all of its content in the page’s source, for visitors without JavaScript', async () => {
      const {path} = await visit.host.publish(allBlocks.join('\n'));
      const {page} = await visit.open('/?page_id=2');
      await page.setJavaScriptEnabled(false);
      await page.goto(visit.host.url + path);
      const text = await page.evaluate(() => {
        const roots = [...document.querySelectorAll('*')].map((it) => it.shadowRoot);
        const cards = roots.map((root) => root?.querySelector('.card').innerText ?? '');
        return `${document.body.innerText} ${cards.join(' ')}`.replace(/\s+/g, ' ');
      });
      for (const said of [
        ...partnerNames,
        ...['19 September 2017', 'Nagyrozvágy', 'Date not known', 'Event 5 of 6'],
        ...['Main goal', 'Eliminate social inequalities', 'Publication of a “manual”'],
        ...['Co-funded by the European Union', '588997-CITIZ-1-2017-1-1SK-CITIZ-NT'],
        ...['The European Commission support', 'Measure 2.2: Networks of Towns'],
      ]) {
        assert.ok(text.includes(said), said);
      }
      assert.equal((await page.$$('ensie-partner-map li')).length, 12);
      await page.close();
    });

    it('shows the finished picture before the script has come, and moves nothing then', async () => {
      const {path} = await visit.host.publish(
        block('partner-map', {headingLevel: '4', lang: 'sk'}) + '<p>Text below.</p>',
      );
      const read = await visit.open(path, {javaScript: false});
      const seen = await read.page.$eval('ensie-partner-map', ({shadowRoot}) => ({
        heading: shadowRoot.querySelector('h4').textContent,
        labels: shadowRoot.querySelectorAll('svg .ensie-label').length,
        font: getComputedStyle(shadowRoot.querySelector('.heading')).fontSize,
      }));
      assert.deepEqual(seen, {heading: 'Partneri projektu', labels: 8, font: '22px'});
      await read.page.close();
      const {page, faults} = await visit.open(path);
      assert.equal((await readMap(page)).partners, 12);
      const shift = await page.evaluate(
        () =>
          new Promise((resolve) => {
            let sum = 0;
            new globalThis.PerformanceObserver((list) => {
              for (const {value} of list.getEntries()) sum += value;
            }).observe({type: 'layout-shift', buffered: true});
            setTimeout(() => resolve(sum), 100);
          }),
      );
      assert.ok(shift <= 0.02, `layout shift ${shift}`);
      assert.deepEqual(faults, []);
      await page.close();
    });

    it('shows no finished picture where the widget will show something else', async () => {
      for (const [name, attributes] of [
        ['partner-map', {home: 'it-penne'}],
        ['partner-map', {headingLevel: 'none'}],
        ['partner-map', {src: '/project.json'}],
        ['objectives-list', {show: 'results'}],
        ['funding', {grant: '101000000'}],
        ['funding', {lang: 'de'}],
      ]) {
        const {path} = await visit.host.publish(block(name, attributes));
        assert.doesNotMatch(await visit.host.html(path), /<template/, JSON.stringify(attributes));
      }
    });

    it('speaks the language of the site, or the one that the block names', async () => {
      await visit.host.php(`update_option( 'WPLANG', 'sk_SK' );`);
      try {
        const {path} = await visit.host.publish(
          block('partner-map') + block('objectives-list', {lang: 'hu'}),
        );
        const html = await visit.host.html(path);
        assert.match(html, /<html lang="sk-SK"/);
        assert.match(
          html,
          /<ensie-partner-map><template.*<\/template><div[^>]* lang="sk" dir="ltr">\s*<h2>Partneri projektu</s,
        );
        assert.match(
          html,
          /<ensie-objectives-list lang="hu"><template.*<\/template><div[^>]* lang="hu" dir="ltr">\s*<h2>Célok/s,
        );
        const {page, faults} = await visit.open(path);
        assert.equal((await readMap(page)).text, 'Partneri projektu');
        const locale = await page.$eval('ensie-objectives-list', (list) => list.locale);
        assert.equal(locale, 'hu');
        assert.deepEqual(faults, []);
        await page.close();

        // A language that we do not have: English, and marked as that.
        await visit.host.php(`update_option( 'WPLANG', 'de_DE' );`);
        const german = await visit.host.html(path);
        assert.match(german, /<html lang="de-DE"/);
        assert.match(
          german,
          /<ensie-partner-map><div[^>]* lang="en" dir="ltr">\s*<h2>Project partners</,
        );
      } finally {
        await visit.host.php(`update_option( 'WPLANG', '' );`);
      }
    });

    it('says in the fallback what its settings say', async () => {
      const grant = {grant: '101000000', programme: 'CERV & more', period: '2021-2027'};
      const {path} = await visit.host.publish(
        block('objectives-list', {show: 'results', headingLevel: '5'}) +
          block('partner-map', {headingLevel: 'none'}) +
          block('funding', grant),
      );
      const html = await visit.host.html(path);
      const inside = (name) => html.match(new RegExp(`<ensie-${name}.*?</ensie-${name}>`, 's'))[0];
      const objectives = inside('objectives-list');
      assert.match(objectives, /<h5>Objectives and results<\/h5>.*<h6>Planned results<\/h6>/s);
      assert.doesNotMatch(objectives, /Main goal|Eliminate social inequalities/);
      // The widget's own heading is the page's then, those of its countries are not.
      const map = inside('partner-map');
      assert.doesNotMatch(map, /<h2|Project partners/);
      assert.match(map, /<h3>Slovakia<\/h3>/);
      // Of another grant's project nothing is known.
      const funding = inside('funding-banner');
      assert.match(funding, /101000000/);
      assert.match(funding, /CERV &amp; more/);
      assert.match(funding, /Views and opinions expressed/);
      assert.doesNotMatch(funding, /588997|Europe for Citizens|Networks of Towns|[{}]/);
    });

    it('is plain text in feeds, which have no scripts', async () => {
      await visit.host.publish(block('partner-map'), {title: 'Feed'});
      const feed = await visit.host.html('/?feed=rss2');
      assert.match(feed, /<content:encoded>.*Mesto Fiľakovo.*<\/content:encoded>/s);
      assert.doesNotMatch(feed, /<ensie-|<script/);
    });

    it('has the emblem as a picture in feeds, and its text in excerpts, without a script', async () => {
      const {id} = await visit.host.publish(block('funding'), {title: 'Statement'});
      const feed = await visit.host.html('/?feed=rss2');
      const emblem =
        /<img [^>]*src="[^"]*\/assets\/eu-emblem\.png" alt="Flag of the European Union"/;
      assert.match(feed, emblem);
      assert.doesNotMatch(feed, /<svg/);
      assert.match(feed, /<description>.*Co-funded by the European Union/s);
      const excerpt = await visit.host.php(
        'return array( get_the_excerpt( $input ), wp_script_is( "ensie-widgets" ) );',
        {input: id},
      );
      assert.match(excerpt[0], /^Co-funded by the European Union/);
      assert.equal(excerpt[1], false);
    });

    it('becomes a widget in a footer of a block theme, too', async () => {
      const {path} = await visit.host.publish('<p>Nothing of the kind.</p>');
      const footer = await visit.host.php(FOOTER, {
        input:
          '<!-- wp:html --><div data-ensie-widget="objectives-list"><p>A</p></div><!-- /wp:html -->',
      });
      const {page, faults} = await visit.open(path);
      await page.waitForSelector('ensie-objectives-list');
      assert.deepEqual(faults, []);
      await page.close();
      await visit.host.php('wp_delete_post( $input, true );', {input: footer});
    });
  });
