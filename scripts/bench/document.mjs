/** `docs/speed.md`: what a whole run has measured. */
import {readFileSync, writeFileSync} from 'node:fs';
import {cpus} from 'node:os';
import {format, resolveConfig} from 'prettier';
import {root} from './assets.mjs';
import {sections} from './report.mjs';

const FILE = `${root}docs/speed.md`;

export async function writeDocument({runs, fewRuns, before, after}) {
  const {version} = JSON.parse(readFileSync(`${root}package.json`, 'utf8'));
  const text = `# How fast it is

Written by \`npm run build && npm run bench\`, which takes about ten minutes; \`npm run bench -- --only map\`
(or \`all\`, \`timeline\`, \`banner\`, \`many\`, \`growth\`, \`sizes\`) is shorter and writes nothing here.

Each page has what is measured between two paragraphs, and no other help. Ours are the texts that a
webmaster pastes, taken out of README.md and \`configurator.html\` when it is measured; the others are as
their own documentation embeds them. The floor is a page whose script has no library and puts the finished
picture there; static HTML has no script. Chromium, 390 px wide, nothing cached, CPU slowed down four times,
1.6 Mbit/s, 150 ms to the server: all but "Many partners", which is measured from the moment the page hands
them over.

- readable: everything that is shown as text stands there
- usable: all is shown, and a tap has been answered (on a marker: by the partner's card)
- tap at once, tap later: from the tap to its answer, as soon as all is shown, and with the page idle
- layout shift: of all that moves while nobody touches the page

Medians of ${runs} rounds (of ${fewRuns} for many events and partners), taking turns. Version ${version},
${cpus().length} processors, ${before} before and ${after} after. Ratios say more than times: machines differ.

${sections.join('\n')}
## Nothing moves

The text to paste keeps a widget's place free, by the width of its place, until the widget is there.
\`node --test test/build/widgets/layout-shift.test.mjs\`, a part of \`npm test\`, fails where the README's text moves the
text below by more than 0.02, at 390, 768, 1024 and 1180 px, and where a place is a fifth off its widget's height, at
eleven sizes of the window in three languages. Below all four, in English, with the script 0.8 s after the page, the
text ended up to 85 px away from where it began at 768 to 1440 px and up to 125 px at 390 to 600 px, of 2,600 to 5,000
px, in three engines (320 px: 175). A website whose Content Security Policy forbids \`style\` attributes gets the
widgets, and a text that moves. The complete text moves nothing: it is as
high as the widget. The plugin for WordPress prints it where no setting changes what is seen.
`;
  const style = await resolveConfig(FILE);
  writeFileSync(FILE, await format(text, {...style, filepath: FILE}));
  console.log('Written: docs/speed.md');
}
