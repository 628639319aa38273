// The command, as somebody types it: `npx ensie-widgets …`.
import assert from 'node:assert/strict';
import {spawnSync} from 'node:child_process';
import {
  cpSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import {tmpdir} from 'node:os';
import {join} from 'node:path';
import {after, before, describe, it} from 'node:test';
import {Ajv} from 'ajv';
import {locales} from '../../../dist/internal/language/locales.js';
import {root} from '../site.mjs';

const read = (file) => readFileSync(join(root, file), 'utf8');

describe('command line', () => {
  let folder;

  before(() => (folder = mkdtempSync(join(tmpdir(), 'ensie-cli-'))));
  after(() => rmSync(folder, {recursive: true}));

  const written = (name) => readFileSync(join(folder, name), 'utf8');
  const write = (name, content) => writeFileSync(join(folder, name), content);

  const run = (...args) => runWith(undefined, ...args);

  /** `input` is what comes in at the standard input. */
  function runWith(input, ...args) {
    const cli = join(root, 'dist/cli.js');
    const options = {cwd: folder, input, encoding: 'utf8'};
    const {status, stdout, stderr} = spawnSync(process.execPath, [cli, ...args], options);
    return {status, out: stdout, err: stderr};
  }

  it('is what npm calls by the name of the package, and starts with what a shell needs', () => {
    const {bin, dependencies} = JSON.parse(read('package.json'));
    assert.deepEqual(bin, {'ensie-widgets': 'dist/cli.js'});
    assert.ok(read('dist/cli.js').startsWith('#!/usr/bin/env node\n'));
    const imported = [...read('dist/cli.js').matchAll(/^import .* from "([^"]+)"/gm)];
    assert.ok(imported.length > 0);
    for (const [, name] of imported) assert.ok(name.startsWith('node:'), name);
    assert.ok(!('jsonc-parser' in dependencies));
    assert.match(read('dist/THIRD-PARTY.txt'), /jsonc-parser 3\.3\.1 \(MIT\)/);
  });

  it('says what it can do', () => {
    for (const args of [[], ['--help'], ['help']]) {
      const {status, out} = run(...args);
      assert.equal(status, 0);
      assert.match(
        out,
        /^Usage: ensie-widgets COMMAND[\s\S]*\n {2}check [\s\S]*\n {2}convert [\s\S]*\n {2}init /,
      );
    }
    for (const command of ['check', 'convert', 'init', 'files', 'render', 'build']) {
      const {status, out} = run(command, '--help');
      assert.equal(status, 0);
      assert.match(out, new RegExp(`^Usage: ensie-widgets ${command} [\\s\\S]*Exit code: `));
    }
    assert.equal(run('--version').out.trim(), JSON.parse(read('package.json')).version);
  });

  it('ends with 2 and one sentence where it is not understood', () => {
    write('empty.csv', '');
    write('page.json', '<!doctype html>');
    for (const [args, sentence] of [
      [['chekc'], 'There is no command "chekc"; see ensie-widgets --help.'],
      [['constructor'], 'There is no command "constructor"; see ensie-widgets --help.'],
      [['check'], 'check: which file?'],
      [['check', 'none.json'], 'none.json: there is no such file.'],
      [['check', '.'], '.: it cannot be opened (EISDIR).'],
      [['check', 'empty.csv'], 'empty.csv: it is empty.'],
      [['check', 'page.json'], 'page.json: it is a web page, not data.'],
      [['check', 'page.json', '--lang', 'de'], `check: "de" is not one of ${locales.join(', ')}.`],
      [['convert'], 'convert: which file?'],
      [['init', 'a', 'b'], 'init: one file at a time.'],
      [['init', '--lang', 'sk,xx'], `init: "xx" is not one of ${locales.join(', ')}.`],
      ...['xx', 'de-AT', '', 'english'].map((lang) => [
        ['render', '--widget', 'partner-map', '--lang', lang],
        `render: "${lang}" is not one of ${locales.join(', ')}.`,
      ]),
      [['files'], 'files: name one folder, for example public/ensie.'],
      [['files', 'a', 'b'], 'files: name one folder, for example public/ensie.'],
      [['files', 'empty.csv'], 'files: empty.csv is not a folder.'],
      [['files', '.'], 'files: . holds other files: choose a folder of its own.'],
      [['files', 'new', '--page', 'page.json'], 'files: page.json is there already.'],
      ...['map', 'partner-map,map', ','].map((widgets) => [
        ['files', 'new', '--widgets', widgets],
        'files: --widgets are some of partner-map, project-timeline, objectives-list, funding-banner.',
      ]),
    ]) {
      assert.deepEqual(run(...args), {status: 2, out: '', err: `${sentence}\n`}, args.join(' '));
    }
    assert.ok(!existsSync(join(folder, 'new')));
    const {status, err} = run('check', '--nothing');
    assert.equal(status, 2);
    assert.match(err, /^Unknown option '--nothing'/);
  });

  it('checks the example, which is in all languages', () => {
    const file = join(root, 'cdn/ensie.json');
    const {status, out, err} = run('check', file, '--lang', 'SR-latn');
    assert.deepEqual([status, err], [0, '']);
    assert.equal(
      out,
      `${file}: 12 partners (12 on the map), 9 events, 5 objectives, 4 results, grant 588997-CITIZ-1-2017-1-1SK-CITIZ-NT; no problems\n` +
        '  sr-Latn: no text is shown in another language\n' +
        '  sr-Latn: the funding statement is translated by this project\n' +
        '  sr-Latn: the disclaimer of 2014-2020 is translated by this project\n',
    );
  });

  it('says which legal texts have a source, where there is a grant', () => {
    const file = join(root, 'cdn/ensie.json');
    assert.match(
      run('check', file).out,
      /\n {2}funding statement: from a public source in bg .* sv; translated by this project in sr sr-Latn\n {2}disclaimer of 2014-2020: from a public source in en; translated by this project in sk /,
    );
    assert.match(
      run('check', file, '--lang', 'it').out,
      /it: the funding statement is from a public source/,
    );
    write('partners.csv', 'name,country\nLinz,AT\n');
    assert.doesNotMatch(run('check', 'partners.csv').out, /source|statement/);
  });

  it('names line and column of each problem in a project file', () => {
    write(
      'project.json',
      `{
  "title": {"en": "A", "x": "B"},
  "partners": [
    {"name": "A", "position": [91, 0], "country": "SK"},
    {"name": "B",
     "region": {"sk": 7},
     "website": "javascript:alert(1)"},
    null
  ],
  "events": [{"title": "E", "start": "2018-02-30", "links": [{"url": "a.html"}]}]
}`,
    );
    const {status, out} = run('check', 'project.json');
    assert.equal(status, 1);
    assert.deepEqual(out.split('\n').slice(0, -1), [
      'project.json:2:24: title.x: is not a language tag like sk or sr-Latn; it is left out',
      'project.json:4:19: partners[0].position: latitude 91 is outside -90..90 (are latitude and longitude swapped?); shown in the list, not on the map',
      'project.json:6:6: partners[1].region: has no text in any language; it is left out',
      'project.json:6:17: partners[1].region.sk: is not a text; it is left out',
      'project.json:7:6: partners[1].website: is not a link that starts with https:, http: or mailto:, or a relative one; it is left out',
      'project.json:8:5: partners[2]: is not an object; it is left out',
      'project.json:10:29: events[0].start: there is no 2018-02-30 in the calendar; it is shown as it stands',
      'project.json:10:62: events[0].links[0]: has no title; it is left out',
      'project.json: 2 partners (0 on the map), 1 event; 8 problems',
    ]);
  });

  it('says where a file stops being JSON', () => {
    for (const [text, place] of [
      [
        '{\n "a": 1,\n}',
        '3:1: it is not JSON: a name in quotation marks is missing (is there a comma too many?).',
      ],
      ['{"a": 1 "b": 2}', '1:9: it is not JSON: a comma is missing before this.'],
      ['{"a": [1, 2}', '1:12: it is not JSON: a comma is missing before this.'],
      ['{"partners": [', '1:15: it is not JSON: a closing ] is missing.'],
      ['{"a": “b”}', '1:7: it is not JSON: a text without quotation marks.'],
      ['{// what\n"a": 1}', '1:2: it is not JSON: there are no comments in JSON.'],
      ['{"a": "b\n"}', '1:7: it is not JSON: a text does not end: a quotation mark is missing.'],
    ]) {
      write('broken.json', text);
      assert.deepEqual(run('check', 'broken.json'), {
        status: 2,
        out: '',
        err: `broken.json:${place}\n`,
      });
    }
  });

  it('names the place in a map file and the line in a table', () => {
    write(
      'map.geojson',
      JSON.stringify(
        {
          type: 'FeatureCollection',
          features: [
            {
              type: 'Feature',
              properties: {Názov: 'A', Štát: 'Atlantis'},
              geometry: {type: 'Polygon'},
            },
          ],
        },
        undefined,
        1,
      ),
    );
    const map = run('check', 'map.geojson');
    assert.equal(map.status, 1);
    assert.match(
      map.out,
      /^map\.geojson:8:5: features\[0\]\.properties\["Štát"\]: "Atlantis" is no country that we know; it is left out$/m,
    );
    assert.match(
      map.out,
      /^map\.geojson:10:4: features\[0\]\.geometry: is a Polygon, not a Point; shown in the list, not on the map$/m,
    );
    write('table.csv', 'Title;Date\nA;21.3.2018\nB;soon\nC;1;2\n');
    const table = run('check', 'table.csv', 'map.geojson');
    assert.equal(table.status, 1);
    assert.ok(
      table.out.startsWith(
        'table.csv:3: column "Date": is not a date like 2018-03-21, 2018-03, 2018-Q1 or 2018; it is shown as it stands\n' +
          'table.csv:4: has 3 cells, but there are 2 columns: is a quotation mark missing?; it is read as far as it goes\n' +
          'table.csv:4: column "Date": is not a date like 2018-03-21, 2018-03, 2018-Q1 or 2018; it is shown as it stands\n' +
          'table.csv: 0 partners (0 on the map), 3 events; 3 problems\n' +
          '  read as a table of events:\n    Title  title\n    Date   start\n' +
          'map.geojson:',
      ),
      table.out,
    );
  });

  it('says which texts readers of a language get in another one', () => {
    write(
      'texts.json',
      JSON.stringify({
        title: {en: 'Title', sk: 'Názov'},
        goal: 'One for all',
        results: [{text: {en: 'R'}, evidence: [{url: 'a.pdf', title: {hu: 'Á'}}]}],
        partners: [{id: 'p', name: 'P', translation: {sk: 'P'}, region: {cs: 'R'}}],
        events: [{id: 'e', title: {en: 'E'}, links: [{url: 'a', title: {en: 'A'}}]}],
      }),
    );
    const {status, out} = run('check', '--lang', 'sk', 'texts.json');
    assert.equal(status, 0);
    assert.deepEqual(out.split('\n').slice(1, -1), [
      '  sk: 5 texts shown in another language:',
      '    results[0].text: en',
      '    results[0].evidence[0].title: hu',
      '    partner "p": region: cs',
      '    event "e": title: en',
      '    event "e": link a: en',
    ]);
  });

  it('reads a table in the encoding that it is told', () => {
    // What is ø in the west of Europe is ř in its middle.
    write('table.csv', Buffer.from('Název\nPøíbram\n', 'latin1'));
    assert.deepEqual(run('check', 'table.csv'), {
      status: 2,
      out: '',
      err: 'table.csv: it is not utf-8; save it as UTF-8, or have the server announce its encoding; or say --encoding windows-1250.\n',
    });
    const {status, out} = run('convert', '--encoding', 'windows-1250', 'table.csv');
    assert.equal(status, 0);
    assert.deepEqual(JSON.parse(out).partners, [{id: 'partner-1', name: 'Příbram'}]);
  });

  it('converts tables to a project file that the schema accepts', () => {
    write(
      'partners.csv',
      'Názov;Štát;Šírka;Dĺžka;Web\nA;Slovensko;48,2;19,8;www.a.sk\nB;Atlantis;;;\n',
    );
    write('events.csv', 'Title,Date\nMeeting,21. 3. 2018\n');
    const {status, out, err} = run('convert', 'partners.csv', 'events.csv');
    assert.equal(status, 1);
    assert.equal(
      err,
      'partners.csv:3: column "Štát": "Atlantis" is no country that we know; it is left out\n',
    );
    assert.equal(
      out,
      `{
  "$schema": "./project.schema.json",
  "version": 1,
  "partners": [
    {
      "id": "partner-1",
      "name": "A",
      "country": "SK",
      "position": [48.2, 19.8],
      "website": "https://www.a.sk"
    },
    {
      "id": "partner-2",
      "name": "B"
    }
  ],
  "events": [
    {
      "id": "event-1",
      "title": "Meeting",
      "start": "2018-03-21"
    }
  ]
}
`,
    );
    assert.ok(isValid(JSON.parse(out)), JSON.stringify(isValid.errors));
    write('project.json', out);
    assert.deepEqual(run('convert', 'project.json'), {status: 0, out, err: ''});
    const twice = run('convert', 'events.csv', 'events.csv');
    assert.match(
      twice.err,
      /^all files together: events\[1\]\.id: "event-1" is there twice; this one is "event-1-2"\n$/,
    );
  });

  it('converts the example to itself', () => {
    const {status, out, err} = run('convert', join(root, 'cdn/ensie.json'));
    assert.deepEqual([status, err], [0, '']);
    assert.deepEqual(JSON.parse(out), JSON.parse(read('cdn/ensie.json')));
  });

  it('starts a project file that is valid, and never writes over one', () => {
    const {status, out} = run('init', '--lang', 'sk,hu');
    assert.equal(status, 0);
    const file = JSON.parse(out);
    assert.ok(isValid(file), JSON.stringify(isValid.errors));
    assert.deepEqual(Object.keys(file.title), ['sk', 'hu']);
    const texts = out.match(/TODO/g);
    assert.ok(texts.length > 20, `${texts.length}`);
    assert.deepEqual(run('init', 'starter.json'), {
      status: 0,
      out: 'Written: starter.json\n',
      err: '',
    });
    write('starter.json', 'mine');
    assert.equal(run('init', 'starter.json').status, 2);
    assert.equal(readFileSync(join(folder, 'starter.json'), 'utf8'), 'mine');
  });

  it('names what of a started project file is still to be written, and nothing else', () => {
    const {out: started} = run('init', '--lang', 'sk');
    write('started.json', started);
    const lines = started.split('\n');
    const {status, out} = run('check', 'started.json');
    assert.equal(status, 1);
    const named = [...out.matchAll(/^started\.json:(\d+):\d+: /gm)].map(([, line]) => Number(line));
    const left = lines.flatMap((line, i) =>
      /TODO|todo\.example|"XX"|\[0, 0\]/.test(line) ? [i + 1] : [],
    );
    assert.ok(left.length > 20);
    assert.deepEqual([...new Set(named)], left, out);
    assert.match(
      out,
      /^started\.json:4:3: acronym: still says "TODO short name of the project", as init has written it; replace it, or leave it out$/m,
    );
    write('ready.json', '{"acronym": "A TODO list", "partners": [{"name": "Método TODO"}]}');
    assert.equal(run('check', 'ready.json').status, 0);
  });

  it('reads the standard input for -, and writes to the standard output', () => {
    const project = '{"partners": [{"name": "Linz", "country": "AT", "website": 7}]}';
    const checked = runWith(project, 'check', '-');
    assert.equal(checked.status, 1);
    assert.match(checked.out, /^standard input:1:\d+: partners\[0\]\.website: /);
    assert.match(checked.out, /^standard input: 1 partner \(0 on the map\)/m);
    assert.match(runWith(project, 'convert', '-').out, /"name": "Linz"/);
    // A column without a comma anywhere, and in another encoding.
    assert.match(runWith('Názov\nLinz\n', 'convert', '-').out, /"name": "Linz"/);
    const latin = runWith(
      Buffer.from('Název\nPøíbram\n', 'latin1'),
      ...['convert', '-'],
      '--encoding=cp1250',
    );
    assert.match(latin.out, /"name": "Příbram"/);
    const rendered = runWith(project, 'render', '--widget', 'partner-map', '--data', '-');
    assert.equal(rendered.status, 1);
    assert.match(rendered.out, /Linz/);
    assert.deepEqual(runWith('', 'check', '-'), {
      ...{status: 2, out: '', err: 'standard input: it is empty.\n'},
    });
    assert.match(run('init', '-').out, /^{\n/);
    assert.ok(!existsSync(join(folder, '-')));
  });

  it('says in the help what data can be', () => {
    for (const command of ['render', 'build']) {
      const [said] = /\n {2}--data FILE[\s\S]*?\n {2}--/.exec(run(command, '--help').out);
      for (const kind of [/GeoJSON/, /CSV/, / - /, /standard\s+input/]) assert.match(said, kind);
    }
  });

  it('copies the files for the script tag, and says what to paste', () => {
    const there = (place) => readdirSync(place, {recursive: true}).sort();
    const {status, out, err} = run('files', 'public/assets/ensie');
    assert.deepEqual([status, err], [0, '']);
    assert.deepEqual(
      there(join(folder, 'public/assets/ensie')),
      [...there(join(root, 'cdn')), 'LICENSE'].sort(),
    );
    for (const name of ['embed.html', 'ensie-frame.js', 'ensie.json', 'project.schema.json']) {
      assert.equal(
        readFileSync(join(folder, 'public/assets/ensie', name), 'utf8'),
        read(`cdn/${name}`),
      );
    }
    const [, text] = /```html\n(.*?)```/s.exec(read('README.md'));
    assert.ok(
      out.endsWith(`\n${text.replace('/ensie/', '/assets/ensie/').replace('\n\n', '\n')}`),
      out,
    );
    const [funding] = /<ensie-funding-banner>.*\n/.exec(text);
    const some = run(
      'files',
      'elsewhere',
      '--widgets',
      'funding-banner',
      '--base',
      'https://a.example/e',
    );
    assert.ok(
      some.out.endsWith(
        '\n<script type="module" src="https://a.example/e/ensie-funding.js"></script>\n' + funding,
      ),
      some.out,
    );
  });

  it('replaces files of an earlier version, and leaves what somebody has written', () => {
    const old = join(folder, 'www/old');
    mkdirSync(join(old, 'chunks'), {recursive: true});
    write('www/old/ensie-widgets.js', 'old');
    write('www/old/chunks/sk-000000.js', 'old');
    write('www/old/ensie.json', '{"acronym": "MINE"}');
    write('www/old/our-project.json', '{}');
    cpSync(join(root, 'cdn/embed.html'), join(old, 'embed.html'));
    const {status, out} = run('files', 'www/old', '--page', 'www/page/index.html');
    assert.equal(status, 0);
    assert.match(out, /^Written: www\/old and www\/page\/index\.html\nKept: ensie\.json, /);
    assert.doesNotMatch(out, /embed\.html/);
    assert.equal(readFileSync(join(old, 'ensie-widgets.js'), 'utf8'), read('cdn/ensie-widgets.js'));
    assert.ok(!existsSync(join(old, 'chunks/sk-000000.js')));
    assert.equal(readFileSync(join(old, 'ensie.json'), 'utf8'), '{"acronym": "MINE"}');
    assert.ok(existsSync(join(old, 'our-project.json')));
    assert.match(readFileSync(join(folder, 'www/page/index.html'), 'utf8'), /src="\/old\/ensie-/);
  });

  it('says that a file is larger than the widgets read', () => {
    const rows = Array.from({length: 60_000}, (_, i) => `Partner number ${i}`);
    write('large.csv', `name\n${rows.join('\n')}\n`);
    const {status, out} = run('check', 'large.csv');
    assert.equal(status, 1);
    assert.match(out, /^large\.csv: is larger than 1 MB; write max-bytes="\d{7}" into the tags$/m);
    assert.match(out, /60000 partners \(0 on the map\)/);
  });

  it('renders a widget as HTML without script, with data of one’s own', () => {
    const ours = run('render', '--widget', 'partner-map', '--lang', 'sk', '--no-drawing');
    assert.equal(ours.status, 0);
    assert.match(ours.out, /<h2>Partneri projektu<\/h2>[\s\S]*Mesto Fiľakovo/);
    assert.doesNotMatch(ours.out, /<svg|<script/);
    write(
      'own.json',
      '{"partners": [{"name": "<b>Linz</b>", "country": "AT", "position": [91, 0]}]}',
    );
    const own = run('render', '--widget', 'partner-map', '--data', 'own.json');
    assert.equal(own.status, 1);
    assert.match(own.out, /&lt;b&gt;Linz/);
    assert.match(own.err, /own\.json:1:\d+: partners\[0\]\.position: latitude 91/);
    const element = run(
      'render',
      '--widget',
      'partner-map',
      '--lang',
      'sk',
      '--element',
      '--data',
      'own.json',
    );
    assert.match(
      element.out,
      /^<ensie-partner-map lang="sk"><template shadowrootmode="open"><style>/,
    );
    assert.match(element.out, /<script type="application\/json">.*Linz/);
    assert.equal(run('render', '--widget', 'map').status, 2);
    assert.equal(run('render', '--widget', 'partner-map', '--heading-level', '1').status, 2);
  });

  it('renders for editors: no SVG, and the emblem as a picture', () => {
    for (const widget of ['partner-map', 'project-timeline', 'objectives-list', 'funding-banner']) {
      const {status, out} = run('render', '--widget', widget, '--lang', 'sk', '--for-editors');
      assert.equal(status, 0, widget);
      assert.doesNotMatch(out, /<svg|<script/);
      assert.equal(out.includes('<img src="/ensie/eu-emblem.png"'), widget === 'funding-banner');
    }
    const banner = ['render', '--widget', 'funding-banner'];
    const elsewhere = run(...banner, '--for-editors', '--emblem', '/files/eu.png');
    assert.match(elsewhere.out, /<img src="\/files\/eu\.png" alt="Flag of the European Union"/);
    const bare = run(...banner, '--no-drawing');
    assert.doesNotMatch(bare.out, /<svg|<img/);
    assert.match(bare.err, /^funding-banner: E1: .*there is no emblem\.$/m);
    assert.equal(bare.status, 1);
    assert.match(run(...banner).out, /<svg/);
  });

  it('says which home there is not', () => {
    const {status, err} = run('render', '--widget', 'partner-map', '--home', 'nowhere');
    assert.match(err, /^partner-map: home "nowhere" is not the id of a partner\.$/m);
    assert.equal(status, 1);
  });

  it('writes nothing that a terminal would obey, wherever it comes from', () => {
    const evil = '\u001b]0;x\u0007\u009b31m\u202e\u2066';
    const obeyed = /(?![\t\n])\p{Cc}/u;
    const turned = /[\u202a-\u202e\u2066-\u2069]/;
    const column = `na${evil}me`;
    write(`a${evil}.csv`, `name,${column},country\nA${evil},b,${evil}\n`);
    write(
      `a${evil}.json`,
      JSON.stringify({
        acronym: evil,
        [evil]: 1,
        partners: [{name: evil, [evil]: 1, country: evil}],
      }),
    );
    write(`b${evil}.json`, `{"partners": ${evil}}`);
    for (const args of [
      ['check', `a${evil}.csv`],
      ['check', `a${evil}.json`],
      ['check', `a${evil}.json`, '--lang', 'sk'],
      ['check', `b${evil}.json`],
      ['check', `none${evil}`],
      ['check', 'a.csv', `--${evil}`],
      ['convert', `a${evil}.csv`],
      ['convert', `a${evil}.json`],
      ['init', `a${evil}.json`],
      ['render', '--widget', evil],
      ['render', '--widget', 'partner-map', '--data', `a${evil}.csv`],
      ['render', '--widget', 'partner-map', '--element', '--data', `a${evil}.json`],
      [evil],
    ]) {
      const {out, err} = run(...args);
      assert.doesNotMatch(out + err, obeyed, JSON.stringify(args));
      // In a page they turn what they are in, and no more.
      assert.doesNotMatch(args[0] === 'render' ? err : out + err, turned, JSON.stringify(args));
      assert.ok(out + err);
    }
    // What is read from the file is spelt out, and comes back as it was.
    write('c.json', run('convert', `a${evil}.json`).out);
    assert.equal(
      JSON.parse(written('c.json')).partners[0].name,
      JSON.parse(written(`a${evil}.json`)).partners[0].name,
    );
  });

  it('reads JSON of any depth, and says what is wrong with it', () => {
    const deep = (depth, inner = '1') => `${'['.repeat(depth)}${inner}${']'.repeat(depth)}`;
    for (const [text, expected] of [
      [`{"partners": [{"name": "A", "website": ${deep(100_000)}}]}`, 1],
      [deep(100_000), 2],
      ['['.repeat(100_000), 2],
      [`{"partners": [{"name": "A"}], "x": ${'{"a":'.repeat(100_000)}1${'}'.repeat(100_001)}`, 1],
    ]) {
      write('deep.json', text);
      for (const command of ['check', 'convert']) {
        const {status, err, out} = run(command, 'deep.json');
        assert.equal(status, expected, command);
        assert.doesNotMatch(out + err, /RangeError|Maximum call stack|\bat .*\.js:/);
      }
    }
  });

  it('has colours on a terminal only', () => {
    write('a.csv', 'name\nA\n');
    const command = `${process.execPath} ${join(root, 'dist/cli.js')} check a.csv`;
    const terminal = (env) =>
      spawnSync('script', ['-qec', command, '/dev/null'], {
        cwd: folder,
        // Node takes a terminal of a CI server for one without colours.
        env: {...process.env, CI: undefined, TERM: 'xterm-256color', ...env},
      }).stdout.toString();
    const escape = String.fromCharCode(27);
    assert.ok(terminal({}).includes(`${escape}[`));
    assert.ok(!terminal({NO_COLOR: '1'}).includes(`${escape}[`));
    assert.ok(!run('check', 'a.csv').out.includes(escape));
  });

  const isValid = new Ajv({allErrors: true, strict: true, strictTuples: false}).compile(
    JSON.parse(read('cdn/project.schema.json')),
  );
});
