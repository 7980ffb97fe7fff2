// The preview in a real browser: whatever is edited, a tab shows what a clean build shows, by itself,
// and what its reader did to it stays.
//   ROLLBOOK=/path/to/rollbook npm test

import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { after, afterEach, before, test } from 'node:test';
import { launch, none } from './browser.mjs';
import { openPreview, openTab, project, until } from './preview.mjs';

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
  return Promise.all(paths.map((path) => openTab(context, preview.address + path, faults)));
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
