// The configurator's text in a WordPress without our plugin, whose theme has the script: pasted by an
// author, filtered by WordPress, seen by visitors. Runs after the plugin is gone.
import assert from 'node:assert/strict';
import {before, describe, it} from 'node:test';
import {copyTexts, fillIn, textsFor} from '../build/pages/configurator-page.mjs';
import {cellOf, isWhole, tableInDocs, texts, ways} from '../build/editors/matrix.mjs';
import {verdictsOf} from '../build/editors/self-test.mjs';
import {survival} from '../build/editors/survival.mjs';
import {openConfigurator, putIntoTheme} from './running/folder.mjs';

const widgets = ['partner-map', 'project-timeline', 'objectives-list', 'funding-banner'];

const customHtml = (html) => `<!-- wp:html -->\n${html}\n<!-- /wp:html -->`;

/** What the editor makes of the text that is pasted into it, before WordPress filters it. */
const editors = {
  'wordpress-block': customHtml,
  'wordpress-classic': (html) => html,
};

export const suite = (visit) =>
  describe('the text to paste', () => {
    let configurator;

    before(async () => {
      configurator = await openConfigurator(visit);
      const {template} = await textsFor(configurator, 'system=wordpress-block');
      putIntoTheme(visit, template);
    });

    /** A post of an author with all four widgets in each language; what visitors have of each. */
    async function publish(system, langs, tab) {
      const places = [];
      for (const lang of langs) {
        for (const widget of widgets) {
          const choices = new URLSearchParams({system, widget, lang});
          const {code} = await textsFor(configurator, choices.toString());
          places.push({id: `${widget}-${lang}`, code});
        }
      }
      const edit = editors[system] ?? customHtml;
      const parts = places.map(({id, code}) => `<section id="${id}">\n${code}\n</section>`);
      const {path} = await visit.host.publish(edit(parts.join('\n\n')));
      const {page, faults} = await visit.open(path, tab);
      const seen = [];
      for (const {id, code} of places) seen.push(`${id}: ${await survival(page, `#${id}`, code)}`);
      const locales = await page.$$eval('ensie-partner-map', (maps) =>
        maps.map(({locale}) => locale),
      );
      await page.close();
      const all = (what) => places.map(({id}) => `${id}: ${what}`);
      return {seen, faults, locales, all};
    }

    for (const system of Object.keys(editors)) {
      it(`is a widget for an author: ${system}`, async () => {
        const langs = ['en', 'sk', 'sr'];
        const {seen, faults, locales, all} = await publish(system, langs);
        assert.deepEqual(seen, all('widget'));
        assert.deepEqual(locales, langs);
        assert.deepEqual(faults, []);
      });

      it(`is all of the content where no script runs: ${system}`, async () => {
        const {seen, all} = await publish(system, ['sk'], {javaScript: false});
        assert.deepEqual(seen, all('fallback'));
      });

      it(`goes all the way, chosen, copied, pasted by an author, and seen: ${system}`, async () => {
        const choices = {widget: 'project-timeline', lang: 'hu', system, base: '/ensie/'};
        await fillIn(configurator, choices);
        const {template, code} = await copyTexts(configurator);
        putIntoTheme(visit, template);
        const {path} = await visit.host.publish(editors[system](code));
        const {page, faults} = await visit.open(path);
        const heading = await page.$eval('ensie-project-timeline', ({shadowRoot}) =>
          shadowRoot.querySelector('h2').textContent.trim(),
        );
        assert.equal(heading, 'A projekt idővonala');
        assert.deepEqual(faults, []);
        await page.close();
      });
    }

    it('is by role and editor what the docs say', async () => {
      const may = await visit.host.php(`return array_map(
        fn( $role ) => ! empty( $role['capabilities']['unfiltered_html'] ),
        array_filter( wp_roles()->roles, fn( $role ) => ! empty( $role['capabilities']['edit_posts'] ) )
      );`);
      const rolesLike = (user) =>
        Object.keys(may).filter((role) => may[role] === (user === 'admin'));
      assert.deepEqual(rolesLike('admin'), ['administrator', 'editor']);
      const table = [];
      const faults = [];
      for (const user of ['admin', 'author']) {
        for (const [system, edit] of Object.entries(editors)) {
          const name = `WordPress, ${rolesLike(user).join(' or ')}, ${system.replace(/.*-/, '')} editor`;
          const cells = await publishAll(user, system, edit);
          for (const [i, {way}] of ways.entries()) {
            const halves = cells[i].filter((cell) => !isWhole(way, cell, {}));
            if (halves.length) faults.push(`${name}: ${way}: ${halves}`);
          }
          table.push([name, ...cells]);
        }
      }
      assert.deepEqual(faults, []);
      tableInDocs('wordpress', table);
    });

    /** What visitors have of each text in each way, all in one post. */
    async function publishAll(user, system, edit) {
      const codes = [];
      for (const {systemOf} of ways) {
        for (const choice of Object.values(texts)) {
          const choices = new URLSearchParams({...choice, system: systemOf(system), lang: 'sk'});
          codes.push((await textsFor(configurator, choices.toString())).code);
        }
      }
      const parts = codes.map((code, i) => `<section id="text-${i}">\n${code}\n</section>`);
      const {path} = await visit.host.publish(edit(parts.join('\n\n')), {user});
      const {page} = await visit.open(path);
      const cells = [];
      for (const [i, code] of codes.entries()) {
        const kept = await page.$eval(`#text-${i}`, ({innerHTML}) => innerHTML);
        cells.push(cellOf(kept, await survival(page, `#text-${i}`, code)));
      }
      await page.close();
      const size = Object.keys(texts).length;
      return ways.map((_, i) => cells.slice(i * size, (i + 1) * size));
    }

    for (const [user, system, said] of [
      ['author', 'wordpress-block', ['fails', 'works', 'fails', 'works']],
      ['author', 'wordpress-classic', ['fails', 'works', 'fails', 'works']],
      ['admin', 'wordpress-block', ['works', 'works', 'works', 'works']],
    ]) {
      it(`says as a self-test which way works: ${user} in ${system}`, async () => {
        const {'self-test': text} = await copyTexts(configurator);
        const {path} = await visit.host.publish(editors[system](text), {user});
        const {page, faults} = await visit.open(path);
        assert.deepEqual(await verdictsOf(page, 'does not work here'), said);
        assert.deepEqual(faults, []);
        await page.close();
      });
    }

    it('is all of the content where an author pastes the one for own pages', async () => {
      const {seen, all} = await publish('html', ['sk']);
      assert.deepEqual(seen, all('fallback'));
    });

    it('leaves no empty box where an author pastes a frame', async () => {
      const {seen, all} = await publish('frame', ['sk']);
      assert.deepEqual(seen, all('nothing'));
    });
  });
