// How long a sheet of paper takes: with `rollbook`, and beside it WeasyPrint and Chromium printing the page of
// the same exercise. Prints a table for docs/bench; nothing is asserted but that every sheet is made.
//   node benches/paper.mjs [--sheets 40] [--rounds 5] [--rollbook PATH] [--weasyprint PATH-OF-ITS-PYTHON]
//
// Programs are taken in turn within a round, so that a busy machine hits all of them alike. `cold` is a process
// of its own for one sheet; `warm` is what each further sheet of the same process takes; `cached` is a sheet
// that an earlier build has made.

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from '../tests/browser/browser.mjs';

const project = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { values: options } = parseArgs({ options: {
  sheets: { type: 'string', default: '40' },
  rounds: { type: 'string', default: '5' },
  rollbook: { type: 'string', default: project('target/release/rollbook') },
  weasyprint: { type: 'string' },
} });
const [SHEETS, ROUNDS] = [Number(options.sheets), Number(options.rounds)];
const FEW = 4; // what a process takes before its first sheet is found by making few and many

/** Exercises that differ, each with a figure, a dose, steps, mistakes, and a safety box. */
function handbook(count) {
  const root = mkdtempSync(join(tmpdir(), 'paper-'));
  const write = (path, text) => {
    mkdirSync(join(root, path, '..'), { recursive: true });
    writeFileSync(join(root, path), text);
  };
  write('content/handbook.toml', 'base_url = "https://example.org/handouts/"\n[clinic]\nname = "Clinic"\nphone = "555 0100"\n'
    + '[rules]\nnear-duplicate = "off"\n');
  write('content/pages/home.md', '# Home\n\nWelcome.\n');
  write('content/vocabulary.toml', `region = [{ id = "leg", title = "Lower leg", map = ["calf"] }]
muscle = [{ id = "soleus", title = "Soleus", region = "leg" }]
equipment = [{ id = "roller", title = "Short roller" }]
position = [{ id = "sitting", title = "Sitting" }]
`);
  const cautions = (name, n) => Array.from({ length: n }, (_, i) => `[[${name}]]\nflag = "${name}-${i}"\ntext = "you have a condition of the kind that is number ${i}"\n`).join('\n');
  write('content/safety.toml', `${cautions('ask_first', 24)}\n${cautions('do_not_roll', 8)}
[[stop_now]]
text = "you feel sharp, shooting or electric pain"

[[stop_now]]
text = "you get pins and needles, numbness or weakness"
`);
  for (let i = 0; i < count; i += 1) {
    write(`content/exercises/exercise-${i}.md`, `+++
title = "Exercise ${i}"
summary = "Ease stiff calves before walk number ${i}."
region = "leg"
muscles = ["soleus"]
position = "sitting"
equipment = ["roller"]
sides = "each"
dose = { hold = "${30 + (i % 30)}-90 s", spots = "1-2", sets = 1, discomfort = "3-5" }
never_press = ["the back of the knee"]
reviewed = 2026-11-24

[figure]
alt = "Person sits with both calves on a roller."
pose = "long-sitting"
trunk = ${95 + (i % 10)}
contacts = ["right calf on roller", "left calf on roller"]
target = "right calf"
+++

## Start

Sit on the floor with your legs long. Put your hands behind you, ${i} cm apart.

## Steps

1. Put the roller under one calf, halfway down.
2. Rest your other leg on top.
3. Push through your hands and lift your hips a little.
4. Roll slowly along the calf. Stop on the sorest place.
5. Let your leg go heavy. Stay for your hold time.

## Where to roll

From a hand’s width above the heel to a hand’s width below the knee.

## Common mistakes

- The roller slides behind the knee.
- The shoulders creep up.

## Why

Some people feel looser for a short while.
`);
  }
  return root;
}

function timed(run) {
  const from = performance.now();
  run();
  return performance.now() - from;
}

const one = (threads) => (threads === 1 ? ['taskset', '-c', '0'] : []);
function call(command, args) {
  const [program, ...rest] = [...command, ...args];
  execFileSync(program, rest, { stdio: ['ignore', 'ignore', 'pipe'] });
}

const median = (all) => all.toSorted((a, b) => a - b)[Math.floor(all.length / 2)];
const measured = new Map();
const note = (name, value) => measured.set(name, [...measured.get(name) ?? [], value]);

const roots = { few: handbook(FEW), many: handbook(FEW + SHEETS) };
const site = (name) => join(roots[name], 'site');
const forget = (name) => rmSync(join(roots[name], '.rollbook'), { recursive: true, force: true });
const build = (threads, name, ...more) => timed(() => call([...one(threads), options.rollbook], ['build', roots[name], '--quiet', '--out', site(name), ...more]));

const browser = await launch();
const page = await browser.newPage();
const urlOf = (i) => pathToFileURL(join(site('many'), `exercises/exercise-${i}/index.html`)).href;
const weasy = (count) => `
import sys, weasyprint
for i in range(${count}):
    weasyprint.HTML(sys.argv[1].replace("exercise-0", f"exercise-{i}")).write_pdf(sys.argv[2])
`;
build(2, 'many');
for (let round = 0; round < ROUNDS; round += 1) {
  for (const threads of [1, 2]) {
    const without = build(threads, 'many', '--no-pdf') - build(threads, 'few', '--no-pdf');
    forget('few'); forget('many');
    const made = build(threads, 'many') - build(threads, 'few') - without;
    // Each exercise has two sheets: standard and large.
    note(`warm ${threads}`, made / (2 * SHEETS));
    note(`cached ${threads}`, (build(threads, 'many') - build(threads, 'few') - without) / (2 * SHEETS));
    note(`cold ${threads}`, timed(() => call([...one(threads), options.rollbook], ['handout', 'exercise-0', '--root', roots.few, '--force', '-o', join(tmpdir(), 'bench-sheet.pdf')])));
  }
  const pdf = join(tmpdir(), 'bench-chromium.pdf');
  await page.goto(urlOf(0));
  const from = performance.now();
  for (let i = 0; i < 10; i += 1) {
    await page.goto(urlOf(i));
    await page.pdf({ path: pdf, format: 'A4' });
  }
  note('chromium warm', (performance.now() - from) / 10);
  assert.ok(statSync(pdf).size > 10000);
  if (options.weasyprint) {
    const run = (count) => timed(() => call([options.weasyprint], ['-c', weasy(count), urlOf(0), join(tmpdir(), 'bench-weasy.pdf')]));
    const cold = run(1);
    note('weasyprint cold', cold);
    note('weasyprint warm', (run(6) - cold) / 5);
  }
}
await browser.close();
Object.values(roots).forEach((root) => rmSync(root, { recursive: true, force: true }));

const ms = (name) => (measured.has(name) ? median(measured.get(name)).toFixed(1) : 'not measured');
console.log(`Two pages each, ${SHEETS * 2} sheets, median of ${ROUNDS} rounds, ${availableParallelism()} cores; ms per sheet.\n`);
console.log('| | cold | warm | cached |\n| --- | --- | --- | --- |');
for (const threads of [1, 2]) {
  console.log(`| rollbook, ${threads} thread${threads > 1 ? 's' : ''} | ${ms(`cold ${threads}`)} | ${ms(`warm ${threads}`)} | ${ms(`cached ${threads}`)} |`);
}
console.log(`| Chromium, one page printed after the other | | ${ms('chromium warm')} | |`);
console.log(`| WeasyPrint | ${ms('weasyprint cold')} | ${ms('weasyprint warm')} | |`);
