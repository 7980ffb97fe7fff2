// The preview in a real browser: whatever is edited, each tab comes to show what a clean build shows,
// by itself, and what its reader did to it stays.
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

// A page with all that text can hold.
const EVERYTHING = `+++
title = "Everything"
+++

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
`;
const BROKEN = { 'content/pages/broken.md': '+++\ntitle = "Broken"\n+++\n\nSee [[nowhere]].\n' };

let browser;
let preview;
const pictures = [];

before(async () => {
  browser = await launch();
  const painter = await browser.newPage({ viewport: { width: 40, height: 40 } });
  for (const colour of ['red', 'lime']) {
    await painter.setContent(`<body bgcolor=${colour}>`);
    pictures.push(await painter.screenshot());
  }
  await painter.close();
  preview = await openPreview({ 'content/pages/everything.md': EVERYTHING, 'content/media/spot.png': pictures[0] });
});
afterEach(() => preview.restore());
after(async () => {
  await browser?.close();
  await preview?.close();
});

/** Tabs of one window. What the browser complains about in them goes into `faults`. */
async function openTabs(faults, ...paths) {
  const context = await browser.newContext({ viewport: { width: 1000, height: 600 } });
  const tabs = await Promise.all(paths.map((path) => openTab(context, preview.address + path, faults)));
  await preview.settled(...tabs);
  return tabs;
}

/** When each tab was loaded. */
const loaded = (tabs) => Promise.all(tabs.map((tab) => tab.evaluate('performance.timeOrigin')));

const CALVES = 'content/exercises/calves.md';
const CONFIG = 'content/handbook.toml';
const builtIn = (name) => readFileSync(project(`templates/${name}`), 'utf8');
/** The address of an own static file, in a template. */
const asset = (name) => `{{ root }}{{ asset(name="${name}") }}`;
/** Puts a built-in template into the handbook, with a text in the place of another. */
function override(name, from, to) {
  preview.write(`templates/${name}`, builtIn(name));
  preview.edit(`templates/${name}`, from, to);
}

const TABS = ['', 'exercises/', 'exercises/calves/', 'programs/desk-day-reset/', 'science/overview/',
  'glossary/', 'glossary/tender-spot/', 'references/', 'safety/', 'everything/'];

// What is edited; what is read after it, and where at least.
const EDITS = [
  ['a page', () => preview.edit(CALVES, 'For stiff calves', 'For tired calves'),
    'For tired calves', ['exercises/', 'exercises/calves/']],
  ['a definition', () => preview.edit('content/glossary/tender-spot.md', 'feels sore when', 'feels quite sore when'),
    'feels quite sore', ['glossary/', 'glossary/tender-spot/', 'exercises/calves/', 'everything/']],
  ['a term', () => preview.edit('content/glossary/tender-spot.md', '"Tender spot"', '"Sore place"'),
    'Sore place', ['glossary/', 'glossary/tender-spot/']],
  ['a new term', () => preview.write('content/glossary/roller.md',
    '+++\ntitle = "Roller"\ndefinition = "A cylinder made of foam."\n+++\n\nText.\n'),
  'A cylinder made of foam', ['glossary/', 'exercises/calves/']],
  ['a reference', () => preview.edit('content/references.bib', 'Immediate effects', 'Sudden effects'),
    'Sudden effects', ['references/', 'exercises/calves/', 'everything/']],
  ['a shared text', () => preview.edit('content/fragments/how-to-hold.md', 'Breathe', 'Always breathe'),
    'Always breathe', ['exercises/calves/']],
  ['a dose', () => preview.edit(CALVES, 'hold = "30-90 s"', 'hold = "35-95 s"'),
    '35–95 s', ['exercises/calves/']],
  ['a safety line', () => preview.edit('content/safety.toml', 'above 6 of 10', 'above 5 of 10'),
    'above 5 of 10', ['safety/', 'exercises/calves/', 'programs/desk-day-reset/']],
  ['a safety flag', () => preview.edit(CALVES, 'ask_first = [', 'ask_first = ["hernia", '),
    'you have a hernia', ['exercises/calves/']],
  ['a word', () => preview.edit('content/vocabulary.toml', '"Lower leg"', '"Shank"'), 'Shank', ['exercises/calves/']],
  ['the title', () => preview.edit(CONFIG, 'Foam rolling handbook', 'My handbook'), 'My handbook', TABS],
  ['the accent', () => preview.edit(CONFIG, 'language =', 'accent = "#7a1f5c"\nlanguage ='), '', []],
  ['a picture', () => preview.write('content/media/spot.png', pictures[1]), '', []],
  ['the frame', () => override('base.html', '<footer class="site">', '<footer class="site">\n<p>My own foot</p>'),
    'My own foot', TABS],
  ['a template', () => override('exercise.html', '<div class="prose">', '<p>My own line</p>\n<div class="prose own">'),
    'My own line', ['exercises/calves/']],
  ['the style', () => override('static/style.css', 'h1 {', 'h1 { color: #a00; }\nh1 {'), '', []],
];

test('whatever is edited, ten tabs show what a clean build shows', async () => {
  const faults = [];
  const tabs = await openTabs(faults, ...TABS);
  const before = await loaded(tabs);
  for (const [what, edit, words, paths] of EDITS) {
    edit();
    await preview.settled(...tabs).catch((error) => faults.push(`${what}: ${error.message}`));
    for (const path of paths) {
      const text = await tabs[TABS.indexOf(path)].textContent('body');
      if (!text.includes(words)) faults.push(`${what}: “${words}” is not on /${path}`);
    }
  }
  preview.restore(); // all at once
  await preview.settled(...tabs);
  assert.deepEqual(await loaded(tabs), before, 'a tab was loaded anew');
  await tabs[0].context().close();
  none(faults);
});

test('what the reader did stays: scroll, focus, an open box, typed text, a running figure', async () => {
  // What it takes is in no built-in template.
  preview.write('templates/static/own.css', '.turning { animation: turn 60s; }\n@keyframes turn { to { rotate: 1turn } }');
  override('base.html', '</head>', `<link rel="stylesheet" href="${asset('own.css')}">
<!-- no <script> here -->
</head>`);
  preview.edit('templates/base.html', '</main>', `<label>Note <input></label>
<svg class="turning" width="20" height="20">
<rect width="9" height="9"><animate attributeName="x" to="9" dur="60s"/></rect>
</svg>
<details class="box"><summary>Open</summary><p>Inside</p></details>
</main>`);

  const faults = [];
  const [tab] = await openTabs(faults, 'exercises/calves/');
  await tab.click('.box summary');
  await tab.fill('input', 'my own words');
  await tab.evaluate(() => {
    document.querySelector('#where-to-roll').scrollIntoView();
    document.querySelector('input').setSelectionRange(3, 6);
    document.documentElement.className = 'night'; // as a script of the author's may do
    window.figure = document.querySelector('.turning');
    [window.turning] = window.figure.getAnimations();
  });
  const state = () => tab.evaluate(() => {
    const input = document.querySelector('input');
    return {
      // One rem from the top; a window is scrolled by whole pixels, and texts end between them.
      isInPlace: Math.abs(document.querySelector('#where-to-roll').getBoundingClientRect().top - 17) < 1,
      isOpen: document.querySelector('.box').open,
      isFocused: document.activeElement === input,
      text: [input.value, input.selectionStart, input.selectionEnd],
      isSame: document.querySelector('.turning') === window.figure,
      isTurning: window.figure.getAnimations()[0] === window.turning && window.turning.playState === 'running',
      isNight: document.documentElement.className === 'night',
    };
  });
  const seconds = () => tab.evaluate('[figure.getCurrentTime(), turning.currentTime / 1000]');
  const before = await state();
  assert.deepEqual(Object.values(before), [true, true, true, ['my own words', 3, 6], true, true, true]);
  const born = await loaded([tab]);
  let played = await seconds();

  const frame = (from, to) => () => preview.edit('templates/base.html', from, to);
  const text = (from, to) => () => preview.edit(CALVES, from, to);
  for (const [what, edit] of [
    ['text above', text('## Start\n', '## Start\n\nA new paragraph.\n\n- with\n- a\n- list\n')],
    ['text below', text('## Why\n', '## Why\n\nAnother paragraph.\n')],
    ['the heading at the top of the window', text('## Where to roll', '## Where to roll {status=mixed}')],
    ['text above, gone', text('A new paragraph.\n\n- with\n- a\n- list\n\n', '')],
    ['the style', () => override('static/style.css', 'h1 {', 'h1 { color: #a00; }\nh1 {')],
    ['the frame', frame('<html ', '<html data-own="1" ')],
    ['the field', frame('<label>Note <input>', '<label class="note">Your note <input class="note">')],
    ['the figure', frame('<rect ', '<circle r="2"/><rect ')],
    ['the box, and a new one before it', frame('<details class="box"><summary>Open</summary><p>', `<details>
<summary>Other</summary><p>Beside</p></details>
<details class="box"><summary>Open</summary><p>Still `)],
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
  assert.deepEqual(await loaded([tab]), born, 'the tab was loaded anew');
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
  override('static/style.css', 'h1 {', 'h1 { color: rgb(170 0 0); }\nh1 {');
  await preview.settled(tab);
  assert.deepEqual(await looks(), ['rgb(170, 0, 0)', button]);
  preview.edit(CONFIG, 'language =', 'accent = "#7a1f5c"\nlanguage =');
  await preview.settled(tab);
  assert.deepEqual(await looks(), ['rgb(170, 0, 0)', 'rgb(122, 31, 92)']);
  preview.restore();
  await preview.settled(tab);
  assert.deepEqual(await looks(), [heading, button]);
  assert.ok(await tab.evaluate('fewest') > 0, 'stood bare, or was loaded anew');
  await tab.context().close();
  none(faults);
});

test('a page that is gone, or has another name, says so and comes back by itself', async () => {
  const faults = [];
  const tabs = await openTabs(faults, 'everything/', 'whole/');
  const show = async (...titles) => {
    await preview.settled(...tabs);
    assert.deepEqual(await Promise.all(tabs.map((tab) => tab.textContent('h1'))), titles);
  };
  await show('Everything', 'No such page');
  preview.remove('content/pages/everything.md');
  await show('No such page', 'No such page');
  preview.restore();
  await show('Everything', 'No such page');
  preview.rename('content/pages/everything.md', 'content/pages/whole.md');
  await show('No such page', 'Everything');
  preview.restore();
  await show('Everything', 'No such page');
  await tabs[0].context().close();
  none(faults);
});

const ending = (text) => () => preview.edit(CALVES, 'Take 2–4 seconds each way.', text);
const exercise = (text) => () => override('exercise.html', '<div class="prose">', `${text}\n<div class="prose">`);

// The mistake; the file it is in; where in it, behind the bar, and what is marked there; what is said about it.
const MISTAKES = [
  ['a link', ending('See [[nowhere]].'), CALVES, 'See [[|nowhere', /no page.*\[\[calves\]\]/s],
  ['a link that looks like HTML', ending('See [[<img src=x onerror=alert(1)>]].'),
    CALVES, 'See [[|<img src=x onerror=alert(1)>', /no page <img src=x onerror=alert\(1\)>/],
  ['a citation', ending('So they say [@nobody2000].'), CALVES, '[|@nobody2000', /no reference nobody2000/],
  ['the configuration', () => preview.edit(CONFIG, 'title', 'titel'), CONFIG, '|titel', /did you mean title/],
  ['TOML that cannot be read', () => preview.edit('content/safety.toml', '[[do_not_roll]]', '[[do_not_roll]'),
    'content/safety.toml', '[[do_not_roll]|', /a closing bracket is missing/],
  ['the grammar of a template', exercise('{% if %}'), 'templates/exercise.html', '{% if |%}', /expected/],
  ['an unknown variable', exercise('{{ nothing }}'),
    'templates/exercise.html', '{{ |nothing', /Available variables: .*title/],
  ['paper', () => override('handout.typ', '#end-of-sheet', '#nothing\n#end-of-sheet'),
    'templates/handout.typ', '#|nothing', /unknown variable: nothing/],
];

test('a mistake is told over the last sound page, and no longer when it is mended', async () => {
  const faults = [];
  preview.write(CONFIG, `${preview.read(CONFIG)}\n[editor]\nurl = "vscode://file/{file}:{line}:{column}"\n`);
  // Without an address there would be a line about that.
  preview.edit(CONFIG, 'language =', 'base_url = "https://example.org/"\nlanguage =');
  const tabs = await openTabs(faults, 'exercises/calves/', 'safety/');
  const look = () => tabs[0].evaluate('document.body.outerHTML');
  const sound = await look();
  for (const [what, make, file, where, says] of MISTAKES) {
    const mend = preview.keep();
    make();
    const [ahead, mark] = where.split('|');
    const lines = preview.read(file).split(ahead + mark)[0].concat(ahead).split('\n');
    const place = `${file}:${lines.length}:${lines.at(-1).length + 1}`;
    for (const tab of tabs) await until(async () => !(await tab.evaluate(panel)).isOpen && `${what} is not told`);
    const { head, problems, foreign } = await tabs[0].evaluate(panel);
    // Notes that are counted have no place.
    const [problem, ...others] = problems.filter(({ place }) => place);
    const expected = { ...problem, place, mark, href: `vscode://file/${preview.root}/${place}` };
    try {
      // Pages are sound whatever their sheets are.
      assert.equal(head.trim(), file.endsWith('.typ') ? '1 error' : '1 error the last sound state is shown');
      assert.deepEqual([problem, ...others], [expected]);
      assert.ok(problem.excerpt.includes(preview.read(file).split('\n')[lines.length - 1]), problem.excerpt);
      assert.match(problem.text, says);
      assert.deepEqual(foreign, [], 'the text of an author becomes elements');
      assert.equal(await look(), sound);
    } catch (error) {
      faults.push(`${what}: ${error.message}`);
    }
    mend();
    for (const tab of tabs) await until(async () => (await tab.evaluate(panel)).isShown && `${what} is told for ever`);
  }
  await preview.settled(...tabs);
  await tabs[0].context().close();
  none(faults);
});

test('warnings are a closed badge, and who closes the panel is left in peace', async () => {
  const faults = [];
  const [tab] = await openTabs(faults, 'exercises/calves/');
  const shows = (wanted) => until(async () => {
    const { isShown, isOpen, head } = await tab.evaluate(panel);
    const is = isShown ? `${isOpen ? 'open' : 'closed'}: ${head}`.trim() : 'no panel';
    return is !== wanted && `“${is}” is not “${wanted}”`;
  });
  await shows('no panel');
  preview.write('content/fragments/unused.md', 'Nobody embeds this.\n');
  await shows('closed: 1 warning');
  await preview.settled(tab);
  const mend = preview.keep();
  ending('See [[nowhere]].')();
  await shows('open: 1 error, 1 warning the last sound state is shown');
  await tab.click('rollbook-preview summary');
  preview.edit(CALVES, '[[nowhere]]', '[[nowhere]] and [[nobody]]');
  await shows('closed: 2 errors, 1 warning the last sound state is shown');
  mend();
  await shows('closed: 1 warning');
  ending('See [[nowhere]].')();
  await shows('open: 1 error, 1 warning the last sound state is shown');
  preview.restore();
  await shows('no panel');
  await tab.context().close();
  none(faults);
});

test('a handbook that is broken from the start says why, and comes up by itself', async () => {
  const faults = [];
  const broken = await openPreview(BROKEN);
  const context = await browser.newContext();
  const tab = await openTab(context, `${broken.address}exercises/calves/`, faults);
  assert.equal((await broken.get('exercises/calves/')).status, 503);
  assert.match(await tab.innerText('main'), /Nothing to show yet.*content\/pages\/broken.md:5:7.*See \[\[nowhere\]\]/s);
  assert.equal((await tab.evaluate(panel)).isShown, false, 'the problems are told twice');
  broken.edit('content/pages/broken.md', '[[nowhere]]', '[[nobody]]');
  await until(async () => !(await tab.innerText('main')).includes('See [[nobody]]') && 'the old problem is told');
  broken.edit('content/pages/broken.md', '[[nobody]]', '[[calves]]');
  await until(async () => await tab.textContent('h1') !== 'Calves' && 'the page does not come up');
  await broken.settled(tab);
  await context.close();
  await broken.close();
  none(faults);
});

test('a changed script, and a file that keeps its name, load the page anew', async () => {
  const square = (size) => `<svg xmlns="http://www.w3.org/2000/svg" width="${size}" height="${size}"/>`;
  const script = `<script src="${asset('own.js')}" defer></script>\n`;
  preview.write('templates/static/logo.svg', square(10));
  preview.write('templates/static/own.js', 'window.own = 1;');
  override('base.html', '</head>', `${script}</head>`);
  preview.edit('templates/base.html', '<header', `<img class="logo" src="${asset('logo.svg')}" alt="Logo">\n<header`);
  const faults = [];
  const [tab] = await openTabs(faults, 'exercises/calves/');
  const brings = (...wanted) => until(async () => {
    const brought = await tab.evaluate(() => [window.own, document.querySelector('.logo')?.naturalWidth, window.mark]);
    return brought.join() !== wanted.join() && `${brought} is not ${wanted}`;
  });
  const mark = () => tab.evaluate('window.mark = "mark"');
  await mark();
  await brings(1, 10, 'mark');
  preview.write('templates/static/own.js', 'window.own = 2;');
  await brings(2, 10, undefined);
  await mark();
  preview.write('templates/static/logo.svg', square(20));
  await brings(2, 20, undefined);
  await mark();
  ending('A new end.')();
  await preview.settled(tab);
  await brings(2, 20, 'mark');
  // What a script made of the page before the preview's own script ran is not known.
  preview.write('templates/static/own.js', 'window.own = 3;\ndocument.querySelector("h1").append("!");');
  preview.edit('templates/base.html', script, '');
  preview.edit('templates/base.html', '</body>', `${script.replace(' defer', '')}</body>`);
  await brings(3, 20, undefined);
  preview.edit(CALVES, 'A new end.', 'Another end.');
  await until(async () => !(await tab.textContent('main')).includes('Another end.') && 'the edit is not seen');
  assert.equal(await tab.textContent('h1'), 'Calves!');
  preview.restore();
  await preview.settled(tab);
  await brings(undefined, undefined, undefined);
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
  const before = await loaded(tabs);

  const cdp = await context.newCDPSession(sleeper);
  await cdp.send('Debugger.enable');
  const sleeps = new Promise((done) => { cdp.once('Debugger.paused', done); });
  await cdp.send('Debugger.pause');
  preview.edit(CALVES, 'For stiff', 'For tight');
  await preview.settled(awake);
  await sleeps;
  preview.edit(CALVES, 'For tight', 'For tired');
  await preview.settled(awake);
  await cdp.send('Debugger.disable');
  await preview.settled(...tabs);

  await preview.stop();
  preview.edit(CALVES, 'For tired', 'For sore');
  await preview.start(new URL(preview.address).port);
  await preview.settled(...tabs);
  none(faults);

  await context.setOffline(true);
  preview.edit(CALVES, 'For sore', 'For aching');
  await until(() => !faults.length && 'there is a connection');
  await context.setOffline(false);
  await preview.settled(...tabs);
  assert.deepEqual(await loaded(tabs), before, 'a tab was loaded anew');
  await context.close();
});

test('a sheet follows edits', async () => {
  const path = 'exercises/calves/calves.pdf';
  const follows = async () => {
    const clean = readFileSync(join(await preview.build(), path));
    const sheet = async () => Buffer.from(await (await preview.get(path)).arrayBuffer());
    await until(async () => !clean.equals(await sheet()) && 'the sheet is not that of a clean build');
    return clean;
  };
  const old = await follows();
  preview.edit(CALVES, 'hold = "30-90 s"', 'hold = "35-95 s"');
  assert.ok(!old.equals(await follows()));
});

// One page of every kind, the preview's own among them.
const KINDS = ['', 'exercises/', 'exercises/calves/', 'science/davis-law/', 'programs/desk-day-reset/', 'glossary/',
  'glossary/tender-spot/', 'safety/', 'references/', 'regions/', 'regions/hip/', 'everything/', 'nowhere/'];

test('a sheet stands beside its page on wish, and follows edits', async () => {
  const faults = [];
  const [tab] = await openTabs(faults, 'exercises/calves/');
  const ours = tab.locator('rollbook-preview');
  const [opener, frame] = [ours.getByRole('button', { name: 'Sheet beside the page' }), ours.locator('iframe')];
  assert.equal(await ours.locator('aside').isVisible(), false, 'nobody asked for it');
  const bytes = () => tab.evaluate(async (url) => (await (await fetch(url)).arrayBuffer()).byteLength, shown());
  let last;
  const shown = () => last.split('?')[0];
  const follows = async (what) => {
    await until(async () => await frame.getAttribute('src', { timeout: 500 }) === last && `${what}: the sheet stays as it was`);
    last = await frame.getAttribute('src');
  };
  await opener.click();
  await follows('opened');
  assert.match(last, /\/exercises\/calves\/calves\.pdf\?/);
  assert.ok(await bytes() > 20000);
  const text = await tab.locator('main').boundingBox();
  const pane = await ours.locator('aside').boundingBox();
  assert.ok(text.x + text.width <= pane.x + 1, 'the page stands beside it');

  preview.edit(CALVES, 'For stiff calves', 'For tired calves');
  await follows('a page was edited');
  await preview.settled(tab);
  // What is not on the sheet does not load it anew.
  preview.edit('content/pages/about.md', 'handbook', 'little handbook');
  await preview.settled(tab);
  assert.equal(await frame.getAttribute('src'), last);
  // The other print, also on the next page; and gone when it is closed.
  await ours.getByRole('combobox').selectOption({ label: 'Large print (PDF)' });
  await follows('large print');
  assert.match(last, /calves-large-print\.pdf/);
  await tab.goto(`${preview.address}exercises/adductors/`);
  await ours.locator('aside').waitFor();
  await follows('another page');
  assert.match(last, /adductors-large-print\.pdf/);
  await ours.getByRole('button', { name: 'Close' }).click();
  assert.equal(await ours.locator('aside').isVisible(), false);
  const whole = await tab.locator('main').boundingBox();
  assert.ok(whole.x + whole.width > 600, 'the page has its room again');
  await tab.goto(`${preview.address}exercises/calves/`);
  await opener.waitFor();
  assert.equal(await ours.locator('aside').isVisible(), false, 'closed stays closed');
  // A page without a sheet offers none.
  await tab.goto(`${preview.address}glossary/`);
  await tab.waitForFunction('edition');
  assert.equal(await opener.isVisible(), false);
  await tab.context().close();
  none(faults);
});

test('a client’s sheet follows its file and the handbook, at an address of its own', async () => {
  const faults = [];
  const file = join(preview.root, '..', 'client.toml');
  const write = (more) => writeFileSync(file, `client = "QX7Z"\nprogram = "desk-day-reset"\n${more}`);
  write('');
  const own = await openPreview({}, ['--client', file]);
  const context = await browser.newContext({ viewport: { width: 1000, height: 600 } });
  try {
    const [url] = await own.clients(1);
    assert.match(url, /\/__rollbook\/client\/[0-9a-f]{32}\/$/);
    const tab = await openTab(context, url, faults);
    const src = () => tab.locator('iframe.paper').getAttribute('src', { timeout: 500 }).catch(() => 'nothing');
    await tab.locator('iframe.paper').waitFor();
    let last = await src();
    assert.match(last, /^sheet\.pdf\?/);
    const follows = async (what) => {
      await until(async () => [last, 'nothing'].includes(await src()) && `${what}: the sheet stays as it was`);
      last = await src();
    };
    write('note = "Slowly."\n');
    await follows('the file was edited');
    own.edit('content/exercises/thoracic-spine-hips-down.md', 'chin a little tucked', 'chin tucked a little');
    await follows('an exercise was edited');
    write('flags = ["fever"]\n');
    await tab.getByText('somebody with fever asks first').waitFor();
    assert.equal(await src(), 'nothing');
    assert.ok(!(await tab.content()).includes('QX7Z'), 'its lines are not told');
    write('flags = ["fever"]\ncleared = [{ flag = "fever", by = "GP", on = 2026-11-20 }]\n');
    await tab.locator('iframe.paper').waitFor();
    assert.match(await src(), /^sheet\.pdf\?/);
    for (const path of ['', 'programs/', 'programs/desk-day-reset/']) {
      const html = await (await own.get(path)).text();
      assert.ok(!html.includes('/client/'), `${path} leads to it`);
    }
  } finally {
    await context.close();
    await own.close();
  }
  // The browser may still ask for the sheet of a file that has errors by then.
  none(faults.filter((fault) => !/status of 503.*sheet\.pdf/.test(fault)));
});

test('axe finds nothing on any kind of page, light and dark, with the panel and without', async () => {
  const faults = [];
  const tab = await browser.newPage({ bypassCSP: true }); // axe itself would break the policy of the pages
  const look = async (what, ...rules) => {
    for (const colorScheme of ['light', 'dark']) {
      await tab.emulateMedia({ colorScheme });
      // In the dark nothing but the colours is another.
      const found = await tab.evaluate(axeFaults, colorScheme === 'dark' ? ['color-contrast'] : rules);
      faults.push(...found.map((fault) => `${what}, ${colorScheme}: ${fault}`));
    }
  };
  const open = async (url) => {
    await tab.goto(url);
    await tab.evaluate(AXE);
  };
  for (const path of KINDS) {
    await open(preview.address + path);
    await look(`/${path}`);
  }
  await open(`${preview.address}exercises/calves/`);
  await tab.locator('rollbook-preview .opener').click();
  await tab.locator('rollbook-preview aside').waitFor();
  await look('the sheet beside a page');
  await tab.locator('rollbook-preview .close').click();
  preview.write(CONFIG, `${preview.read(CONFIG)}\n[editor]\nurl = "vscode://file/{file}"\n`);
  preview.write('content/fragments/unused.md', 'Nobody embeds this.\n');
  ending('See [[nowhere]].')();
  await open(preview.address);
  await tab.locator('rollbook-preview .problems').waitFor();
  await look('the panel');
  // In a shadow axe cannot tell what lies behind a text.
  await tab.evaluate(() => {
    document.body.replaceChildren(...document.querySelector('rollbook-preview').shadowRoot.childNodes);
  });
  await tab.waitForFunction(() => getComputedStyle(document.querySelector('.panel')).position === 'fixed');
  await look('the panel, bare', 'color-contrast');
  const broken = await openPreview(BROKEN);
  await open(broken.address);
  await look('a broken handbook');
  await broken.close();
  await tab.close();
  none(faults);
});

test('the Nu checker finds nothing on any page', async () => {
  const site = await preview.build();
  const broken = await openPreview(BROKEN);
  for (const { address } of [preview, broken]) {
    const answer = await fetch(`${address}nowhere/`);
    writeFileSync(join(site, `${answer.status}.html`), await answer.text());
  }
  await broken.close();
  const jar = fileURLToPath(import.meta.resolve('vnu-jar/build/dist/vnu.jar'));
  // Without the second compiler, which is for long runs.
  const { stdout, error } = spawnSync('java', ['-Xss4m', '-XX:TieredStopAtLevel=1', '-jar', jar,
    '--skip-non-html', '--format', 'json', '--stdout', site]);
  if (error) throw error;
  none(JSON.parse(stdout).messages.map(({ url, lastLine, lastColumn, message }) =>
    `${url.split('/clean/').at(-1)}:${lastLine}:${lastColumn}: ${message}`));
});
