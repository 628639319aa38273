/** A WordPress with the plugin in it, and a browser, for all tests of this folder. */
import {mkdtempSync, rmSync} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before} from 'node:test';
import {writePlugin} from '../../scripts/release/wordpress.mjs';
import {openBrowser, openPage} from '../build/site.mjs';
import {startWordPress} from './running/host.mjs';

const INSTALL = `
  require_once ABSPATH . 'wp-admin/includes/class-wp-upgrader.php';
  remove_all_actions( 'upgrader_process_complete' ); // They would ask for updates.
  wp_set_current_user( 1 );
  $upgrader = new Plugin_Upgrader( new Automatic_Upgrader_Skin() );
  $installed = $upgrader->install( $input );
  return array( $installed, $upgrader->plugin_info(), activate_plugin( $upgrader->plugin_info() ) );`;

/** Installs the zip as WordPress does it with one that somebody uploads. */
export const installPlugin = (host, zip) => host.php(INSTALL, {input: zip});

/** `open` visits a path of the site, and notes what goes wrong there. */
export function visitWordPress() {
  const visit = {open: (path, tab) => openPage(visit.browser, visit.host.url + path, tab)};
  const folder = mkdtempSync(join(tmpdir(), 'ensie-plugin-'));
  before(async () => {
    visit.zip = await writePlugin(folder);
    visit.host = await startWordPress();
    visit.installed = await installPlugin(visit.host, visit.zip);
    visit.browser = await openBrowser();
  });
  after(async () => {
    await visit.browser?.close();
    await visit.host?.stop();
    rmSync(folder, {recursive: true, force: true});
  });
  return visit;
}

/** No guide with pictures from another host, no choice of patterns before the first word. */
const PREPARE = `
  list( $id, $locale ) = $input;
  update_user_meta( $id, 'locale', $locale );
  $preferences = array(
    'core/edit-post' => array( 'welcomeGuide' => false ),
    'core'           => array( 'enableChoosePatternModal' => false ),
    '_modified'      => gmdate( 'c' ),
  );
  update_user_meta( $id, $GLOBALS['wpdb']->get_blog_prefix() . 'persisted_preferences', $preferences );`;

/** The editor with a new post, as a user has it who signs in; `onOpen` gets the page before. */
export async function openEditor(visit, user, locale, onOpen) {
  const {id, password} = visit.host.users[user];
  await visit.host.php(PREPARE, {input: [id, locale]});
  const login = '/wp-login.php?redirect_to=/wp-admin/post-new.php';
  const opened = await visit.open(login, {viewport: {width: 1280, height: 900}});
  const {page} = opened;
  page.setDefaultTimeout(60_000);
  onOpen?.(opened);
  // A browser that was here before has a name in the field already.
  const fill = (field, text) => page.$eval(field, (it, value) => (it.value = value), text);
  await fill('#user_login', user);
  await fill('#user_pass', password);
  await Promise.all([page.waitForNavigation(), page.click('#wp-submit')]);
  return page;
}

/** Partners in the widget, and its heading: what a visitor sees. */
export const readMap = (page) =>
  page.evaluate(() => {
    const {shadowRoot} = document.querySelector('ensie-partner-map');
    const heading = shadowRoot?.querySelector('[part="heading"]');
    return {
      partners: shadowRoot?.querySelectorAll('.partners > li').length,
      tag: heading?.localName,
      text: heading?.textContent.trim(),
    };
  });

/** The names of all partners, as every fallback has to say them. */
export const partnerNames = [
  'Mesto Fiľakovo',
  'Bátonyterenye Város Önkormányzata',
  'Proaktiv',
  'Comune di Santa Severina',
  'Biedrība “Sociālās inovācijas centrs”',
  'Grad Labin',
  'Município da Madalena',
  'Consiliul Județean Harghita',
  'Comune di Penne',
  'Društvo za razvijanje prostovoljnega dela Novo mesto',
  'Město Jirkov',
  'Stredná odborná škola – Szakközépiskola, Fiľakovo',
];
