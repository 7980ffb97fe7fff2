// How long `rollbook serve` takes from an edit to its reader, and beside it `hugo server` over the same
// words. Prints tables for docs/bench; nothing is asserted but that each edit arrives.
//   node benches/preview.mjs [--pages 100,1000] [--rounds 20] [--rollbook PATH] [--hugo PATH]
//
// Kinds of edit and programs are taken in turn within a round, so that a busy machine hits all of them
// alike. The clock starts when the call that writes the file has returned.

import assert from 'node:assert/strict';
import { execFileSync, spawn } from 'node:child_process';
import { once } from 'node:events';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import http from 'node:http';
import net from 'node:net';
import { availableParallelism, loadavg, tmpdir } from 'node:os';
import { basename, dirname, join } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import { launch } from '../tests/browser/browser.mjs';

const project = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { values: options } = parseArgs({ options: {
  pages: { type: 'string', default: '100,1000' },
  rounds: { type: 'string', default: '20' },
  rollbook: { type: 'string', default: project('target/release/rollbook') },
  hugo: { type: 'string', default: 'hugo' },
} });
const [ROUNDS, WARM_UP, STARTS] = [Number(options.rounds), 2, 5];

const numbers = (count) => Array.from({ length: count }, (_, i) => i);
const now = () => performance.timeOrigin + performance.now();

// ---- a handbook

/** What an edit changes; the number in it goes up. None of these texts is part of another. */
const mark = (what, n) => `Edit ${n} of the ${what}`;

/** What sentences are made of: hardly two pages have one in common, as in a handbook that somebody wrote. */
const PARTS = [
  ['Roll', 'Lean', 'Turn', 'Press', 'Slide', 'Shift', 'Rock', 'Tip'],
  ['the roller', 'one knee', 'that heel', 'the elbow', 'the ball', 'both hips', 'this thigh', 'your weight', 'the free foot',
    'the stick', 'your jaw', 'the mat', 'a towel', 'your back', 'each hand', 'the chest'],
  ['towards the wall', 'beside the chair', 'over soft ground', 'under a window', 'near your bag', 'past the rug',
    'along its edge', 'across the seam', 'behind the line', 'below that mark', 'on firm boards', 'off the step',
    'around the corner', 'from the door', 'up the side', 'down a slope'],
  ['slowly', 'calmly', 'for a breath', 'without pain', 'as far as you like', 'with less pressure', 'in small parts',
    'like a clock', 'twice a day', 'by a thumb', 'until it eases', 'more than before', 'at your pace', 'while you hum',
    'with care', 'bit by bit'],
];

/** Sentence n of page i; numbers that look thrown come from a linear congruential generator (Knuth, MMIX). */
function sentence(i, n) {
  let random = BigInt(i * 64 + n);
  const pick = (from) => {
    random = BigInt.asUintN(64, random * 6364136223846793005n + 1442695040888963407n);
    return from[Number((random >> 40n) % BigInt(from.length))];
  };
  return `${PARTS.map(pick).join(' ')}.`;
}

/** Words of the glossary. The last one is edited; some twenty exercises use it. */
const TERMS = ['roller', 'mat', 'breath', 'pressure', 'pace', 'hold time', 'free foot', 'elbow', 'thigh', 'wall', 'jaw',
  'fascia', 'muscle spindle', 'adhesion', 'stretch reflex', 'trigger point', 'range of motion', 'soreness', 'recovery',
  'posture', 'balance', 'warm-up', 'cool-down', 'tendon organ', 'muscle tone', 'load', 'session', 'tissue', 'sore band'];
const term = (i) => `content/glossary/term-${i}.md`;
const exercise = (i) => `content/exercises/exercise-${i}.md`;
const middle = (pages) => Math.floor(pages / 2);
const works = (pages) => Math.max(1, Math.min(50, Math.floor(pages / 5)));

/** The files of a handbook of so many exercises; the same number gives the same handbook. */
function handbook(pages) {
  const entry = (list) => (i) => `[[${list}]]\nid = "${list}-${i}"\ntitle = "${list} ${i}"\n`;
  const work = (i) => `@article{key${i}, author = {Walker${i}, Eve and Miller, Tom}, `
    + `title = {${i ? `Rolling and rest, part ${i}` : mark('work', 0)}}, journal = {Annals of Rolling}, `
    + `year = {${1985 + i % 35}}, volume = {${i + 1}}, pages = {10--19}}\n`;
  const definition = (i) => (i === TERMS.length - 1 ? mark('term', 0) : `How this handbook uses the word, entry ${i}`);
  const frame = readFileSync(project('templates/base.html'), 'utf8');
  return new Map([
    ['content/handbook.toml', `title = "${mark('handbook', 0)}"\n`],
    ['content/pages/home.md', '# Home\n\nBegin with [[exercise-0]], then go on as you like.\n'],
    ['content/safety.toml', '[[do_not_roll]]\nflag = "fresh-wound"\ntext = "the skin there is not closed"\n\n'
      + '[[ask_first]]\nflag = "pregnancy"\ntext = "you are pregnant"\n\n'
      + '[[stop_now]]\ntext = "a leg or an arm goes numb"\n\n[[never_press]]\nplace = "the front of the throat"\n'],
    ['content/vocabulary.toml', [...numbers(5).map(entry('region')), ...numbers(12).map(entry('equipment')),
      ...numbers(6).map(entry('position')), ...numbers(30).map((i) => `${entry('muscle')(i)}region = "region-${i % 5}"\n`),
    ].join('\n')],
    ['content/references.bib', numbers(works(pages)).map(work).join('\n')],
    ['templates/base.html', frame.replace('<footer class="site">', (footer) => `${footer}\n<p>${mark('template', 0)}</p>`)],
    ...TERMS.map((title, i) => [term(i), `+++\ntitle = "${title}"\ndefinition = "${definition(i)}."\n+++\n`]),
    ...numbers(pages).map((i) => [exercise(i), exerciseText(i, pages)]),
  ]);
}

function exerciseText(i, pages) {
  const other = (n) => (i * 7 + n * 131 + 1) % pages;
  const say = (n) => sentence(i, n);
  const cite = (n) => `[@key${n % works(pages)}]`;
  const isEdited = i === middle(pages);
  const isSore = i % Math.ceil(pages / 20) === 0;
  return `+++
title = "${isEdited ? mark('title', 0) : `Exercise ${i}`}"
summary = "For the sake of place ${i}."
region = "region-${i % 5}"
muscles = ["muscle-${i % 30}", "muscle-${(i + 13) % 30}"]
position = "position-${i % 6}"
equipment = ["equipment-${i % 12}"]
sides = "each"
dose = { hold = "30-60 s", sets = 2 }
related = [${(i ^ 1) < pages ? `"exercise-${i ^ 1}"` : ''}]
reviewed = 2026-11-24
figure = { alt = "A person beside a roller." }
+++
## Start
Take your position. It comes after [[exercise-${other(1)}]] and before [another one](exercise-${other(2)}.md).

${say(0)}
## Steps
${numbers(10).map((step) => `${step + 1}. ${say(step + 1)}`).join('\n')}
11. Stay for your hold time.
12. Change to the other side.
## Where to roll
- ${say(12)} ${isSore ? 'Look for a sore band.' : ''}
- [[exercise-${other(3)}]] has more of it.
## Common mistakes
- ${say(13)}
- ${say(14)} ${isEdited ? `${mark('page', 0)}.` : ''}
## Why
One trial saw *less* stiffness ${cite(i)}.

${say(15)}

Some prefer [[exercise-${other(4)}]] or [this](exercise-${other(5)}.md).

${say(16)}

Others do both ${cite(i * 3 + 1)}. Here ${TERMS[i % (TERMS.length - 1)]} is a word, too.
`;
}

/** The same words for Hugo, which knows no citations and links to addresses. */
function hugoSite(files) {
  const page = (main) => '<!doctype html>\n<html lang="en"><head><meta charset="utf-8"><title>{{ .Title }} · {{ site.Title }}'
    + `</title></head><body><main><h1>{{ .Title }}</h1>{{ .Content }}<ul>${main}</ul></main></body></html>\n`;
  const site = new Map([
    ['config.toml', 'baseURL = "http://127.0.0.1/"\ntitle = "Handbook"\n'],
    ['layouts/_default/single.html', page('{{ range .Params.related }}<li><a href="../{{ . }}/">{{ . }}</a></li>{{ end }}')],
    ['layouts/_default/list.html', page('{{ range .Pages }}<li><a href="{{ .RelPermalink }}">{{ .Title }}</a></li>{{ end }}')],
  ]);
  for (const [path, text] of [...files].filter(([name]) => name.endsWith('.md'))) {
    const way = path.includes('/exercises/') ? '../' : 'exercises/';
    site.set(path.replace('pages/home', '_index'), text.replace(/ \[@\w+\]/g, '')
      .replace(/\[\[exercise-(\d+)\]\]/g, `[Exercise $1](${way}exercise-$1/)`)
      .replace(/\((exercise-\d+)\.md\)/g, `(${way}$1/)`));
  }
  return site;
}

// ---- edits

/** A folder with these files, which can be edited. */
function openFolder(root, files) {
  for (const [path, text] of files) {
    mkdirSync(dirname(join(root, path)), { recursive: true });
    writeFileSync(join(root, path), text);
  }
  const counts = {};
  return {
    root,
    /** The text that the next edit brings. */
    next: ({ what }) => mark(what, (counts[what] ?? 0) + 1),
    /** Makes an edit; answers when it was written. */
    edit({ what, file, isRenamed }) {
      const n = counts[what] ?? 0;
      counts[what] = n + 1;
      const text = files.get(file).replace(mark(what, n), mark(what, n + 1));
      files.set(file, text);
      const path = join(root, file);
      // Beside the file, as programs do it that save so; what is hidden is no page.
      const aside = join(dirname(path), `.${basename(path)}.tmp`);
      writeFileSync(isRenamed ? aside : path, text);
      if (isRenamed) renameSync(aside, path);
      return now();
    },
  };
}

/** What is edited, and the pages that show it: the edited one first. */
function editsOf(pages, files, root) {
  const out = join(root, 'clean');
  execFileSync(options.rollbook, ['build', root, '--quiet', '--no-pdf', '--out', out]);
  const site = readdirSync(out, { recursive: true }).filter((path) => path.endsWith('.html'))
    .map((path) => [path.replace(/index\.html$/, ''), readFileSync(join(out, path), 'utf8')]);
  rmSync(out, { recursive: true });
  const at = (path) => path.replace('content/', '').replace(/\.md$/, '/');
  const [file, own] = [exercise(middle(pages)), at(exercise(middle(pages)))];
  const [sore, atSore] = [term(TERMS.length - 1), at(term(TERMS.length - 1))];
  return [
    { name: 'page', what: 'page', file, first: own, hasTab: true },
    { name: 'page, by rename', what: 'page', file, first: own, isRenamed: true },
    { name: 'title', what: 'title', file, first: own, source: `exercise-${middle(pages)}["\\]]`, hasTab: true },
    { name: 'term', what: 'term', file: sore, first: atSore, source: 'sore band\\.', hasTab: true },
    { name: 'reference', what: 'work', file: 'content/references.bib', first: 'references/', source: '@key0\\]' },
    { name: 'config', what: 'handbook', file: 'content/handbook.toml', first: '' },
    { name: 'template', what: 'template', file: 'templates/base.html', first: own },
  ].map(({ source, ...edit }) => {
    const shown = site.filter(([, html]) => html.includes(mark(edit.what, 0))).map(([path]) => path);
    // A build might forget one: the sources say where it has to be.
    const sources = [...files].filter(([path, text]) => source && path.includes('exercises/') && text.match(source));
    for (const path of [edit.first, ...sources.map(([name]) => at(name))]) {
      assert.ok(shown.includes(path), `${path} does not show the ${edit.what}`);
    }
    const others = shown.filter((path) => path !== edit.first);
    // What all pages show is looked for on twenty.
    const some = shown.length === site.length ? numbers(20).map((i) => others[Math.floor(i * others.length / 20)]) : others;
    return { ...edit, own, shown: shown.length, paths: [edit.first, ...some] };
  });
}

// ---- servers

const running = new Set();

/** A program that serves. */
function run(program, args) {
  const child = spawn(program, args, { stdio: ['ignore', 'pipe', 'ignore'] });
  running.add(child);
  const begun = now();
  return {
    line: once(createInterface({ input: child.stdout }), 'line'),
    since: () => now() - begun,
    /** Called with the time whenever the server tells of an edit. */
    told: () => {},
    /** The processor time that it has taken. */
    busy: () => readFileSync(`/proc/${child.pid}/stat`, 'utf8').split(' ').slice(13, 15).join(),
    peak: () => `${Math.round(readFileSync(`/proc/${child.pid}/status`, 'utf8').match(/VmHWM:\s+(\d+)/)[1] / 1024)} MiB`,
    async stop() {
      running.delete(child);
      child.kill();
      await once(child, 'exit');
    },
  };
}

// As many connections as a browser opens, and they stay open.
const agent = new http.Agent({ keepAlive: true, maxSockets: 6 });
const get = (url) => new Promise((resolve, reject) => {
  http.get(url, { agent }, (response) => {
    let text = '';
    response.setEncoding('utf8').on('data', (part) => { text += part; }).on('end', () => resolve(text));
  }).on('error', reject);
});

async function openRollbook(root) {
  const server = run(options.rollbook, ['serve', root, '--port', '0']);
  [server.address] = await server.line;
  const line = server.since();
  await get(server.address);
  server.start = { line, page: server.since() };
  // That the stream ends with the server is no fault.
  http.get(`${server.address}__rollbook/events`, (response) => {
    let text = '';
    response.setEncoding('utf8').on('error', () => {}).on('data', (part) => {
      const events = (text + part).split('\n\n');
      text = events.pop();
      for (const event of events.filter((one) => one.includes('event: scene'))) {
        const before = server.scene?.edition;
        server.scene = JSON.parse(event.match(/^data: (.*)$/m)[1]);
        if (server.scene.edition !== before) server.told(now());
      }
    });
  }).on('error', () => {});
  return server;
}

async function openHugo(root) {
  const free = net.createServer().listen(0, '127.0.0.1');
  await once(free, 'listening');
  const { port } = free.address();
  await once(free.close(), 'close');
  const server = run(options.hugo, ['server', '-s', root, '--bind', '127.0.0.1', '-p', String(port)]);
  server.address = `http://127.0.0.1:${port}/`;
  while (!await get(server.address).catch(() => '')) await sleep(1);
  server.start = { page: server.since() };
  // As much of a WebSocket as it takes to hear “reload”: one frame, masked with zeros.
  const hello = '{"command":"hello","protocols":["http://livereload.com/protocols/official-7"]}';
  const socket = net.connect(port, '127.0.0.1');
  socket.write(`GET /livereload HTTP/1.1\r\nHost: 127.0.0.1:${port}\r\nUpgrade: websocket\r\nConnection: Upgrade\r\n`
    + 'Sec-WebSocket-Key: dGhlIHNhbXBsZSBub25jZQ==\r\nSec-WebSocket-Version: 13\r\n\r\n');
  socket.once('data', () => socket.write(Buffer.from([0x81, 0x80 | hello.length, 0, 0, 0, 0, ...Buffer.from(hello)])));
  socket.on('error', () => {}).on('data', (data) => { if (data.includes('"reload"')) server.told(now()); });
  return server;
}

// ---- rounds

let pauses = 0;

/** Until a server has nothing left to do, and then never in step with one that looks at intervals. */
async function pause(server) {
  let before;
  do {
    before = server.busy();
    await sleep(400);
  } while (server.busy() !== before);
  await sleep(500 * ((pauses += 1) * 0.618 % 1));
}

/** From an edit to its pages and to the event: the first page is asked again and again, then the others. */
async function served(folder, server, edit) {
  const text = folder.next(edit);
  const told = new Promise((resolve) => { server.told = resolve; });
  const written = folder.edit(edit);
  const until = async (path) => {
    while (!(await get(server.address + path)).includes(text)) {
      assert.ok(now() < written + 30000, `${path} never says “${text}”`);
      await sleep(1);
    }
    return now() - written;
  };
  const first = await until(edit.paths[0]);
  const all = Math.max(first, ...await Promise.all(edit.paths.slice(1).map(until)));
  const event = await Promise.race([told, sleep(30000, null, { ref: false })]);
  assert.ok(event, `no event tells of “${text}”`);
  return { first, all, event: event - written };
}

/** From an edit to the second frame that begins after it is in the page: by then the first is on screen. */
async function painted(folder, tab, edit) {
  await tab.evaluate((text) => {
    window.painted = new Promise((resolve) => {
      const observer = new MutationObserver(() => {
        if (!document.documentElement.outerHTML.includes(text)) return;
        observer.disconnect();
        const frame = window.requestAnimationFrame;
        frame(() => frame(() => resolve(performance.timeOrigin + performance.now())));
      });
      observer.observe(document, { subtree: true, childList: true, characterData: true, attributes: true });
    });
  }, folder.next(edit));
  const written = folder.edit(edit);
  return await tab.evaluate('painted') - written;
}

/** How far the browser's clock is from ours: the answer that came fastest knows best. */
async function skew(tab) {
  const answers = [];
  for (let i = 0; i < 50; i += 1) {
    const asked = now();
    const there = await tab.evaluate('performance.timeOrigin + performance.now()');
    answers.push({ took: now() - asked, by: Math.abs(there - (asked + now()) / 2) });
  }
  return answers.sort((a, b) => a.took - b.took)[0].by;
}

async function measure(pages, work, hasHugo, browser) {
  const files = handbook(pages);
  const folder = openFolder(join(work, 'handbook'), files);
  // A problem would be the end; the message has it.
  execFileSync(options.rollbook, ['check', folder.root, '--strict'], { stdio: 'pipe' });
  const edits = editsOf(pages, files, folder.root);
  let ours = await openRollbook(folder.root);
  const starts = [ours.start];
  while (starts.length < STARTS) {
    await ours.stop();
    ours = await openRollbook(folder.root);
    starts.push(ours.start);
  }
  const hugoFolder = hasHugo && openFolder(join(work, 'hugo'), hugoSite(files));
  const hugo = hasHugo && await openHugo(hugoFolder.root);
  const taken = edits.map((edit) => ({ edit, ours: [], hugo: [], pixels: [] }));
  const rounds = numbers(WARM_UP + ROUNDS);
  for (const round of rounds) {
    for (const { edit, ...lists } of taken) {
      const programs = [['ours', folder, ours], ['hugo', hugoFolder, hugo]];
      for (const [name, ...where] of programs.slice(0, hugo && edit.what === 'page' ? 2 : 1)) {
        await pause(where[1]);
        const took = await served(...where, edit);
        if (round >= WARM_UP) lists[name].push(took);
      }
    }
  }
  if (hugo) hugo.start.peak = hugo.peak();
  if (hugo) await hugo.stop();

  // By themselves, since a page that is open follows each edit, and that is work, too.
  const tab = await browser.newPage({ viewport: { width: 1280, height: 900 } });
  await tab.goto(ours.address + edits[0].own);
  const skews = [await skew(tab)];
  for (const round of rounds) {
    for (const { edit, pixels } of taken.filter((one) => one.edit.hasTab)) {
      await pause(ours);
      const took = await painted(folder, tab, edit);
      if (round >= WARM_UP) pixels.push(took);
    }
  }
  skews.push(await skew(tab));
  await tab.close();
  const ended = { ...ours.scene, peak: ours.peak() };
  await ours.stop();
  return { pages, starts, taken, skew: Math.max(...skews), ended, hugo: hugo && hugo.start };
}

// ---- the report

/** The value that so many of a hundred do not exceed. */
const rank = (values, percent) => values.toSorted((a, b) => a - b)[Math.ceil(values.length * percent / 100) - 1];
const spread = (values) => (values.length ? [50, 95, 100].map((percent) => rank(values, percent).toFixed(1)).join(' / ') : '');

function table(head, rows) {
  const line = (cells) => console.log(`| ${cells.join(' | ')} |`);
  console.log();
  [head, head.map((_, i) => (i === 1 ? '---' : '---:')), ...rows].forEach(line);
}

let hugoVersion = '';
try {
  [hugoVersion] = execFileSync(options.hugo, ['version']).toString().match(/v[\d.]+\S*/);
} catch { /* it is said below */ }

const top = mkdtempSync(join(existsSync('/dev/shm') ? '/dev/shm' : tmpdir(), 'rollbook-bench-'));
process.on('exit', () => {
  running.forEach((child) => child.kill());
  rmSync(top, { recursive: true, force: true });
});
for (const signal of ['SIGINT', 'SIGTERM']) process.on(signal, () => process.exit(1));

const load = loadavg()[0].toFixed(1);
const browser = await launch();
const results = [];
for (const pages of options.pages.split(',').map(Number)) {
  results.push(await measure(pages, join(top, String(pages)), Boolean(hugoVersion), browser));
}
console.log(`${availableParallelism()} cores, load ${load} at the start, node ${process.versions.node}, Chromium `
  + `${browser.version()}, ${hugoVersion ? `Hugo ${hugoVersion}` : 'no Hugo on PATH: its rows are left out'}. `
  + `${ROUNDS} rounds after ${WARM_UP}. The clock of the browser is ${Math.max(...results.map((one) => one.skew)).toFixed(2)} ms `
  + 'from ours at most. Milliseconds: median / 95th percentile / longest.');
await browser.close();

const each = (rounds, key) => rounds.map((round) => round[key]);
table(['exercises', 'edit', 'pages', 'asked', 'edited page', 'all asked', 'event', 'pixels'], results.flatMap(({ pages, taken }) => (
  taken.map(({ edit, ours, pixels }) => [pages, edit.name, edit.shown, edit.paths.length,
    ...['first', 'all', 'event'].map((key) => spread(each(ours, key))), spread(pixels)]))));
if (hugoVersion) {
  table(['exercises', 'edit', 'rollbook, page', 'Hugo, page', 'ratio', 'rollbook, event', 'Hugo, event', 'ratio'],
    results.flatMap(({ pages, taken }) => taken.filter(({ hugo }) => hugo.length).map(({ edit, ours, hugo }) => (
      [pages, edit.name, ...['first', 'event'].flatMap((key) => [spread(each(ours, key)), spread(each(hugo, key)),
        rank(ours.map((round, i) => round[key] / hugo[i][key]), 50).toFixed(3)])]))));
}
table(['exercises', 'program', 'start to address', 'start to first page', 'peak memory', 'errors', 'warnings'],
  results.flatMap(({ pages, starts, ended, hugo }) => [
    [pages, 'rollbook', ...['line', 'page'].map((key) => spread(each(starts, key))), ended.peak, ended.errors, ended.warnings],
    ...(hugo ? [[pages, 'Hugo', '', hugo.page.toFixed(1), hugo.peak, '', '']] : [])]));
