// The preview in a real browser: whatever is edited, a tab shows what a clean build shows, by itself,
// and what its reader did to it stays.
//   ROLLBOOK=/path/to/rollbook npm test

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, afterEach, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch, none } from './browser.mjs';
import { axeFaults, bareness, panel } from './inside.mjs';
import { openPreview, openTab, project, until } from './preview.mjs';

const AXE = readFileSync(fileURLToPath(import.meta.resolve('axe-core/axe.min.js')), 'utf8');
const builtIn = (name) => readFileSync(project(`templates/${name}`), 'utf8');

// A page with all that text can hold.
const KITCHEN = `+++
title = "Everything"
+++

# Everything

![A red square](../media/spot.png "Red")

## Table {status=mixed}

| Exercise | Hold |
| :-- | --: |
| [[calves\\|the lower leg]] | 45 s |

- [ ] a mat
- [x] a roller

## Words

Hold for up to 90 seconds.[^why] A tender spot is *sore* [@hou2002, p. 1408], says \`somebody\`.

> [!TIP]
> Breathe out.

> A quotation

### Code

\`\`\`toml
title = "Handbook"
\`\`\`

[^why]: Most trials held 30 to 120 seconds.
`.replace('# Everything\n\n', '');

let browser;
let preview;
let pictures;

before(async () => {
  browser = await launch();
  const painter = await browser.newPage({ viewport: { width: 40, height: 40 } });
  pictures = [];
  for (const colour of ['red', 'lime']) {
    await painter.setContent(`<body bgcolor=${colour}>`);
    pictures.push(await painter.screenshot());
  }
  await painter.close();
  preview = await openPreview({ 'content/pages/everything.md': KITCHEN, 'content/media/spot.png': pictures[0] });
});
afterEach(() => preview.restore());
after(async () => {
  await browser?.close();
  await preview?.close();
});

/** Tabs of one window; what the browser complains about in them goes into `faults`. */
async function openTabs(faults, ...paths) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 600 } });
  context.setDefaultTimeout(10000);
  const tabs = await Promise.all(paths.map((path) => openTab(context, preview.address + path, faults)));
  await preview.settled(...tabs);
  return tabs;
}

const TABS = ['', 'exercises/', 'exercises/calves/', 'programs/desk-day-reset/', 'science/how-rolling-is-explained/',
  'glossary/', 'glossary/tender-spot/', 'references/', 'safety/', 'everything/'];

// What is edited; what is read after it; where at least.
const EDITS = [
  ['a page', () => preview.edit('content/exercises/calves.md', 'Ease stiff calves', 'Loosen stiff calves'),
    'Loosen stiff calves', 'exercises/ exercises/calves/'],
  ['a definition', () => preview.edit('content/glossary/tender-spot.md', 'feels sore when', 'feels quite sore when'),
    'feels quite sore', 'glossary/ glossary/tender-spot/ exercises/calves/ science/how-rolling-is-explained/ everything/'],
  ['a term', () => preview.edit('content/glossary/tender-spot.md', '"Tender spot"', '"Sore place"'),
    'Sore place', 'glossary/ glossary/tender-spot/'],
  ['a new term', () => preview.write('content/glossary/roller.md',
    '+++\ntitle = "Roller"\ndefinition = "A cylinder made of foam."\n+++\n\nText.\n'),
    'A cylinder made of foam', 'glossary/ exercises/calves/'],
  ['a reference', () => preview.edit('content/references.bib', 'Immediate effects', 'Sudden effects'),
    'Sudden effects', 'references/ exercises/calves/ everything/'],
  ['a shared text', () => preview.edit('content/fragments/how-to-hold.md', 'Breathe', 'Always breathe'),
    'Always breathe', 'exercises/calves/'],
  ['a dose', () => preview.edit('content/exercises/calves.md', '30-90 s', '35-95 s'),
    '35–95 s', 'exercises/ exercises/calves/'],
  ['a safety line', () => preview.edit('content/safety.toml', 'pain above 6 out of 10', 'pain above 5 out of 10'),
    'pain above 5 out of 10', 'safety/ exercises/calves/ programs/desk-day-reset/'],
  ['a safety flag', () => preview.edit('content/exercises/calves.md', '"achilles-pain", ', '"achilles-pain", "hernia", '),
    'you have a hernia', 'exercises/calves/'],
  ['a word', () => preview.edit('content/vocabulary.toml', '"Lower leg"', '"Shank"'),
    'Shank', 'exercises/calves/'],
  ['the title', () => preview.edit('content/handbook.toml', 'Foam rolling handbook', 'My handbook'),
    'My handbook', TABS.join(' ')],
  ['the accent', () => preview.edit('content/handbook.toml', 'language =', 'accent = "#7a1f5c"\nlanguage ='), '', ''],
  ['a picture', () => preview.write('content/media/spot.png', pictures[1]), '', ''],
  ['the frame', () => preview.write('templates/base.html', builtIn('base.html')
    .replace('<footer class="site">', '<footer class="site" id="foot" lang="en">\n<p>My own foot</p>')),
    'My own foot', TABS.join(' ')],
  ['a template', () => preview.write('templates/exercise.html', builtIn('exercise.html')
    .replace('<article class="exercise">', '<article class="exercise own">\n<p>My own exercise</p>')),
    'My own exercise', 'exercises/calves/'],
  ['the style', () => preview.write('templates/static/style.css', `${builtIn('static/style.css')}\nh1 { color: #a00; }\n`),
    '', ''],
];

test('whatever is edited, ten tabs show what a clean build shows', async () => {
  const faults = [];
  const tabs = await openTabs(faults, ...TABS);
  const born = () => Promise.all(tabs.map((tab) => tab.evaluate('performance.timeOrigin')));
  const before = await born();
  for (const [what, edit, words, paths] of EDITS) {
    edit();
    await preview.settled(...tabs).catch((error) => { faults.push(`${what}: ${error.message}`); });
    for (const path of paths.split(' ').filter(Boolean)) {
      const text = await tabs[TABS.indexOf(path)].textContent('body');
      if (!text.includes(words)) faults.push(`${what}: not on ${path}`);
    }
  }
  preview.restore(); // all at once
  await preview.settled(...tabs).catch((error) => { faults.push(`taken back: ${error.message}`); });
  assert.deepEqual(await born(), before, 'a tab was loaded anew');
  await tabs[0].context().close();
  none(faults);
});

test('what the reader did stays: scroll, focus, an open box, typed text, a running figure', async () => {
  // What only an own template can have.
  preview.write('templates/base.html', builtIn('base.html')
    .replace('</head>', '<link rel="stylesheet" href="{{ root }}{{ asset(name="own.css") }}">\n</head>')
    .replace('</main>', `<label>Note <input></label>
      <svg class="turning" width="20" height="20"><rect width="9" height="9">
      <animate attributeName="x" to="9" dur="60s" /></rect></svg>
      <details class="box"><summary>Open</summary><p>Inside</p></details>
      </main>`));
  preview.write('templates/static/own.css', '.turning { animation: turn 60s linear; }\n@keyframes turn { to { rotate: 1turn; } }\n');

  const faults = [];
  const [tab] = await openTabs(faults, 'exercises/calves/');
  await tab.click('.box summary');
  await tab.fill('input', 'my own words');
  await tab.evaluate(() => {
    document.querySelector('#where-to-roll').scrollIntoView();
    window.scrollBy(0, -40);
    document.querySelector('input').setSelectionRange(3, 6);
    window.figure = document.querySelector('.turning');
    [window.turning] = window.figure.getAnimations();
  });
  const state = () => tab.evaluate(() => {
    const input = document.querySelector('input');
    return {
      top: Math.round(document.querySelector('#where-to-roll').getBoundingClientRect().top),
      isOpen: document.querySelector('.box').open,
      isFocused: document.activeElement === input,
      text: [input.value, input.selectionStart, input.selectionEnd],
      isSame: document.querySelector('.turning') === window.figure,
      isTurning: window.figure.getAnimations()[0] === window.turning && window.turning.playState,
    };
  });
  const seconds = () => tab.evaluate('[figure.getCurrentTime(), turning.currentTime / 1000]');
  const before = await state();
  assert.deepEqual(before, { ...before, isOpen: true, isFocused: true, isSame: true, isTurning: 'running' });
  let played = await seconds();

  const calves = (from, to) => () => preview.edit('content/exercises/calves.md', from, to);
  for (const [what, edit] of [
    ['text above', calves('## Start\n', '## Start\n\nA new paragraph.\n\n- with\n- a\n- list\n')],
    ['text below', calves('## Why\n', '## Why\n\nA new paragraph.\n')],
    ['the heading at the top of the window', calves('## Where to roll', '## Where to roll {status=mixed}')],
    ['text above, gone', calves('A new paragraph.\n\n- with\n- a\n- list\n\n', '')],
    ['a box above', calves('## Start\n', '## Start\n\n> [!TIP]\n> Breathe.\n')],
    ['the style', () => preview.write('templates/static/style.css', builtIn('static/style.css'))],
    ['the frame', () => preview.edit('templates/base.html', '</footer>', '<p>New</p>\n</footer>')],
    ['the label of the field', () => preview.edit('templates/base.html', '>Note', ' class="note">Notes')],
    ['the figure', () => preview.edit('templates/base.html', '<rect ', '<circle r="2"/><rect ')],
    ['the box', () => preview.edit('templates/base.html', '<p>Inside', '<p>More</p><p>Still inside')],
    ['a new box before it', () => preview.edit('templates/base.html', '<details class="box">',
      '<details><summary>Other</summary></details>\n<details class="box">')],
  ]) {
    edit();
    try {
      await preview.settled(tab);
      assert.deepEqual(await state(), before);
      const now = await seconds();
      assert.ok(now.every((time, i) => time > played[i]), `the figure begins anew: ${played}, ${now}`);
      played = now;
    } catch (error) {
      faults.push(`${what}: ${error.message}`);
    }
  }
  await tab.context().close();
  none(faults);
});

test('a changed style sheet is exchanged, and the page is never bare', async () => {
  const faults = [];
  const [tab] = await openTabs(faults, 'exercises/calves/');
  await tab.evaluate(bareness);
  const looks = () => tab.evaluate(() => [getComputedStyle(document.querySelector('h1')).color,
    getComputedStyle(document.querySelector('.button:not(.safety-first)')).backgroundColor]);
  const [heading, button] = await looks();
  preview.write('templates/static/style.css', `${builtIn('static/style.css')}\nh1 { color: rgb(170, 0, 0); }\n`);
  await preview.settled(tab);
  assert.deepEqual(await looks(), ['rgb(170, 0, 0)', button]);
  preview.edit('content/handbook.toml', 'language =', 'accent = "#7a1f5c"\nlanguage =');
  await preview.settled(tab);
  assert.deepEqual(await looks(), ['rgb(170, 0, 0)', 'rgb(122, 31, 92)']);
  preview.restore();
  await preview.settled(tab);
  assert.deepEqual(await looks(), [heading, button]);
  assert.ok(await tab.evaluate('fewest') > 0, 'stood without style, or was loaded anew');
  await tab.context().close();
  none(faults);
});

test('a page that is gone says so and comes back by itself', async () => {
  const faults = [];
  const [old, young] = await openTabs(faults, 'everything/', 'whole/');
  const are = async (...wanted) => {
    await preview.settled(old, young);
    assert.deepEqual(await Promise.all([old, young].map((tab) => tab.textContent('h1'))), wanted);
  };
  await are('Everything', 'No such page');
  preview.remove('content/pages/everything.md');
  await are('No such page', 'No such page');
  preview.restore();
  await are('Everything', 'No such page');
  preview.rename('content/pages/everything.md', 'content/pages/whole.md');
  await are('No such page', 'Everything');
  preview.restore();
  await are('Everything', 'No such page');
  await old.context().close();
  none(faults);
});

const calves = (text) => () => preview.edit('content/exercises/calves.md', 'Take 2–4 seconds each way.', text);
const own = (text) => () => preview.write('templates/exercise.html',
  builtIn('exercise.html').replace('<div', `${text}\n<div`));

// The mistake; where it is told; what is marked there; what else the panel says.
const MISTAKES = [
  ['a link', calves('See [[nowhere]].'), 'content/exercises/calves.md:55:27', 'nowhere', /no page.*\[\[calves\]\]/s],
  ['a link that looks like HTML', calves('[[<img src=x onerror=alert(1)>]]'),
    'content/exercises/calves.md:55:23', '<img src=x onerror=alert(1)>', /<img src=x onerror=alert\(1\)>/],
  ['a citation', calves('So they say [@nobody2000].'), 'content/exercises/calves.md:55:34', '@nobody2000', /nobody2000/],
  ['the configuration', () => preview.edit('content/handbook.toml', 'title', 'titel'),
    'content/handbook.toml:2:1', 'titel', /did you mean `title`/],
  ['TOML that cannot be read', () => preview.edit('content/safety.toml', '[[do_not_roll]]', '[[do_not_roll]'),
    'content/safety.toml:11:15', '', /a closing bracket is missing/],
  ['the grammar of a template', own('{% if %}'), 'templates/exercise.html:6:7', '%}', /expected/],
  ['an unknown variable', own('{{ nothing }}'), 'templates/exercise.html:6:4', 'nothing', /Available variables: .*title/],
];

test('a mistake is told over the last sound page, and gone when it is mended', async () => {
  const faults = [];
  preview.write('content/handbook.toml', `${preview.read('content/handbook.toml')}
[editor]
url = "vscode://file/{file}:{line}:{column}"
`);
  const tabs = await openTabs(faults, 'exercises/calves/', 'safety/');
  const [tab, other] = tabs;
  await preview.settled(...tabs);
  const shown = () => tab.evaluate('document.body.outerHTML');
  const sound = await shown();
  for (const [what, make, place, mark, says] of MISTAKES) {
    const fault = (text) => faults.push(`${what}: ${text}`);
    const mend = preview.keep();
    make();
    for (const each of tabs) await until(async () => !(await each.evaluate(panel)).isOpen && `${what} is not told`);
    const { head, problems, foreign } = await tab.evaluate(panel);
    const [problem] = problems;
    const text = JSON.stringify(problems);
    if (!/^1 error\b/.test(head) || problems.length !== 1) fault(`${head}: ${text}`);
    if (problem.place !== place || problem.mark !== mark || !says.test(problem.text)) fault(text);
    if (problem.href !== `vscode://file/${preview.root}/${place}`) fault(`leads to ${problem.href}`);
    if (!problem.excerpt.includes(preview.read(place.split(':')[0]).split('\n')[place.split(':')[1] - 1])) fault(problem.excerpt);
    if (foreign.length) fault(`becomes ${foreign}`);
    if (await shown() !== sound) fault('the page is another');
    mend();
    for (const each of tabs) await until(async () => (await each.evaluate(panel)).isShown && `${what} is told for ever`);
  }
  await preview.settled(...tabs);
  await other.context().close();
  none(faults);
});

test('who closes the panel is left in peace until there is a new mistake', async () => {
  const faults = [];
  const [tab] = await openTabs(faults, 'exercises/calves/');
  const look = (wanted) => until(async () => {
    const { isShown, isOpen, head } = await tab.evaluate(panel);
    const is = isShown && `${isOpen ? 'open' : 'closed'}, ${head}`;
    return is !== wanted && `the panel is ${is}, not ${wanted}`;
  });
  await look(false);
  preview.write('content/fragments/unused.md', 'Nobody embeds this.\n');
  await look('closed, 1 warning');
  await preview.settled(tab);
  const mend = preview.keep();
  calves('See [[nowhere]].')();
  await look('open, 1 error, 1 warning the last sound state is shown');
  await tab.click('rollbook-preview summary');
  preview.edit('content/exercises/calves.md', '[[nowhere]]', '[[nowhere]] and [[nobody]]');
  await look('closed, 2 errors, 1 warning the last sound state is shown');
  mend();
  await look('closed, 1 warning');
  preview.restore();
  await look(false);
  await tab.context().close();
  none(faults);
});

const BROKEN = { 'content/pages/about.md': '+++\ntitle = "About"\n+++\n\nSee [[nowhere]].\n' };

test('a handbook that is broken from the start tells why, and comes up by itself', async () => {
  const faults = [];
  const broken = await openPreview(BROKEN);
  const context = await browser.newContext();
  const tab = await openTab(context, `${broken.address}exercises/calves/`, faults);
  assert.equal((await broken.get('exercises/calves/')).status, 503);
  assert.match(await tab.innerText('main'), /Nothing to show yet.*content\/pages\/about.md:5:7.*See \[\[nowhere\]\]/s);
  assert.equal((await tab.evaluate(panel)).isShown, false, 'the problems are told twice');
  broken.edit('content/pages/about.md', '[[nowhere]]', '[[nowhere-else]]');
  await until(async () => !(await tab.innerText('main')).includes('nowhere-else') && 'the old problem is told');
  broken.write('content/pages/about.md', '+++\ntitle = "About"\n+++\n\nSee [[calves]].\n');
  await until(async () => await tab.textContent('h1') !== 'Calves' && 'the page does not come');
  await broken.settled(tab);
  await context.close();
  await broken.close();
  none(faults);
});

test('a changed script, and a file that keeps its name, load the page anew', async () => {
  const square = (size) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"/>`;
  preview.write('templates/static/logo.svg', square(10));
  preview.write('templates/static/own.js', 'window.own = 1;');
  preview.write('templates/base.html', builtIn('base.html')
    .replace('</head>', '<script src="{{ root }}{{ asset(name="own.js") }}" defer></script>\n</head>')
    .replace('<header', '<img class="logo" src="{{ root }}{{ asset(name="logo.svg") }}" alt="Logo">\n<header'));
  const faults = [];
  const [tab] = await openTabs(faults, 'exercises/calves/');
  const are = (...wanted) => until(async () => {
    const now = await tab.evaluate(() => [window.own, document.querySelector('.logo')?.naturalWidth, Boolean(window.mark)]);
    return now.join() !== wanted.join() && `${now}, not ${wanted}`;
  });
  await preview.settled(tab);
  await tab.evaluate('window.mark = 1');
  await are(1, 10, true);
  preview.write('templates/static/own.js', 'window.own = 2;');
  await are(2, 10, false);
  preview.write('templates/static/logo.svg', square(20));
  await are(2, 20, false);
  await tab.evaluate('window.mark = 1');
  calves('A new end.')();
  await preview.settled(tab);
  await are(2, 20, true);
  preview.restore();
  await preview.settled(tab);
  await are('', '', false);
  await tab.context().close();
  none(faults);
});

test('a tab that slept, or had no connection, catches up; so do all when the preview comes back', async () => {
  const faults = [];
  const tabs = await openTabs(faults, 'exercises/calves/', 'exercises/calves/', 'safety/');
  const [sleeper, awake] = tabs;
  const context = sleeper.context();
  // As where tabs cannot share a worker. This one complains when the preview goes.
  await context.addInitScript(() => { delete window.SharedWorker; });
  tabs.push(await openTab(context, `${preview.address}exercises/calves/`, []));
  const born = () => Promise.all(tabs.map((tab) => tab.evaluate('performance.timeOrigin')));
  const before = await born();

  const cdp = await context.newCDPSession(sleeper);
  await cdp.send('Debugger.enable');
  const sleeps = new Promise((done) => { cdp.once('Debugger.paused', done); });
  await cdp.send('Debugger.pause');
  for (const edit of ['Loosen', 'Soften']) {
    preview.edit('content/exercises/calves.md', edit === 'Loosen' ? 'Ease' : 'Loosen', edit);
    await preview.settled(awake);
  }
  await sleeps;
  await cdp.send('Debugger.disable');
  await preview.settled(...tabs);

  await preview.stop();
  preview.edit('content/exercises/calves.md', 'Soften', 'Mend');
  await preview.start(new URL(preview.address).port);
  await preview.settled(...tabs);
  none(faults);

  await context.setOffline(true);
  preview.edit('content/exercises/calves.md', 'Mend', 'Help');
  await until(() => !faults.length && 'there is a connection');
  await context.setOffline(false);
  await preview.settled(...tabs);
  assert.deepEqual(await born(), before, 'a tab was loaded anew');
  await context.close();
});

test('a sheet follows edits', async () => {
  const path = 'exercises/calves/calves.pdf';
  const sheet = async () => Buffer.from(await (await preview.get(path)).arrayBuffer());
  const clean = async () => readFileSync(`${await preview.build()}/${path}`);
  await until(async () => !(await sheet()).equals(await clean()) && 'the sheet is not the one of a clean build');
  const old = await sheet();
  preview.edit('content/exercises/calves.md', '30-90 s', '35-95 s');
  await until(async () => (await sheet()).equals(old) && 'the sheet is the old one');
  assert.ok((await sheet()).equals(await clean()));
});

// One page of every kind, the preview's own included.
const KINDS = ['', 'exercises/', 'exercises/calves/', 'science/davis-law/', 'programs/desk-day-reset/', 'glossary/',
  'glossary/tender-spot/', 'safety/', 'references/', 'regions/', 'regions/hip/', 'everything/', 'nowhere/'];

test('axe finds nothing on any kind of page, on light and on dark, with the panel and without', async () => {
  const faults = [];
  // Axe itself would break the policy of the pages.
  const tab = await browser.newPage({ bypassCSP: true });
  const look = async (url, ready = 'body') => {
    await tab.goto(url);
    await tab.locator(ready).waitFor();
    await tab.evaluate(AXE);
    for (const colorScheme of ['light', 'dark']) {
      await tab.emulateMedia({ colorScheme });
      const found = await tab.evaluate(axeFaults, colorScheme === 'dark' ? ['color-contrast'] : null);
      faults.push(...found.map((what) => `${url.replace(preview.address, '/')}, ${colorScheme}: ${what}`));
    }
  };
  for (const path of KINDS) await look(preview.address + path);
  preview.write('content/fragments/unused.md', 'Nobody embeds this.\n');
  calves('See [[nowhere]] and [[nobody]].')();
  await look(preview.address, 'rollbook-preview .problems');
  preview.restore();
  const broken = await openPreview(BROKEN);
  await look(broken.address);
  await broken.close();
  await tab.close();
  none(faults);
});

test('the Nu checker finds nothing on any page', async () => {
  const site = await preview.build();
  const broken = await openPreview(BROKEN);
  for (const [name, { address }] of Object.entries({ missing: preview, broken })) {
    const answer = await fetch(`${address}nowhere/`);
    writeFileSync(join(site, `${name}.html`), await answer.text());
  }
  await broken.close();
  const jar = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'));
  const { stdout, error } = spawnSync('java', ['-jar', jar, '--skip-non-html', '--format', 'json', '--stdout', site]);
  if (error) throw error;
  none(JSON.parse(stdout).messages.map(({ url, lastLine, lastColumn, message, extract }) =>
    `${url.split('/clean/')[1]}:${lastLine}:${lastColumn}: ${message} ${extract}`));
});
