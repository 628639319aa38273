/** The folder of the files on the website, and its configurator: what a town has without our plugin. */
import {cpSync, writeFileSync} from 'node:fs';
import {join} from 'node:path';
import {ready} from '../../build/pages/configurator-page.mjs';
import {root} from '../../build/site.mjs';

/** As the configurator says: a folder on the website. Gives the configurator in it. */
export async function openConfigurator(visit) {
  cpSync(`${root}cdn`, join(visit.host.root, 'ensie'), {recursive: true});
  const {page} = await visit.open('/ensie/configurator.html');
  await ready(page);
  return page;
}

/** And one line in the theme. */
export const putIntoTheme = (visit, template) =>
  writeFileSync(
    join(visit.host.root, 'wp-content/mu-plugins/theme.php'),
    `<?php add_action( 'wp_head', function () { ?>${template}<?php } );`,
  );
