// How long the whole handbook on paper takes, and how much memory: with a few exercises and with many. The
// handbook is the shipped one, its exercises repeated under other names. Prints a table for docs/bench; nothing
// is asserted but that the book is made, and made again to the same bytes.
//   node benches/book.mjs [--exercises 9,500] [--rounds 3] [--rollbook PATH]
//
// The book is asked of a preview that has made its edition, so that nothing but the book is measured: one
// document, standard print, one thread. Memory is what the program held at its most (VmHWM of Linux), before the
// book was asked for and after.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { appendFileSync, cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const project = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { values: options } = parseArgs({ options: {
  exercises: { type: 'string', default: '9,500' },
  rounds: { type: 'string', default: '3' },
  rollbook: { type: 'string', default: project('target/release/rollbook') },
} });

/** The shipped handbook with so many exercises; with fewer than it has, those that programs and pages need stay. */
function handbook(count) {
  const root = mkdtempSync(join(tmpdir(), 'book-'));
  cpSync(project('content'), join(root, 'content'), { recursive: true });
  // Copies are what is wanted here.
  appendFileSync(join(root, 'content/handbook.toml'), '\n[rules]\nnear-duplicate = "off"\n');
  const folder = join(root, 'content/exercises');
  const shipped = readdirSync(folder).filter((name) => name.endsWith('.md')).sort();
  for (let i = shipped.length; i < count; i += 1) {
    const name = shipped[i % shipped.length];
    const text = readFileSync(join(folder, name), 'utf8');
    const copy = text.replace(/^title = "(.*)"$/m, `title = "$1, form ${i}"`).replace(/^(aliases|easier|harder) = .*$/gm, '');
    writeFileSync(join(folder, `${name.replace('.md', '')}-${i}.md`), copy);
  }
  return { root, exercises: Math.max(count, shipped.length) };
}

/** One book from a program of its own. */
async function book(root) {
  const server = spawn(options.rollbook, ['serve', root, '--port', '0', '--quiet'], { stdio: ['ignore', 'pipe', 'ignore'] });
  const [address] = await once(createInterface({ input: server.stdout }), 'line');
  const held = () => Number(readFileSync(`/proc/${server.pid}/status`, 'utf8').match(/VmHWM:\s+(\d+) kB/)[1]) / 1024;
  await (await fetch(address)).text(); // the edition is there
  const before = held();
  const began = process.hrtime.bigint();
  const answer = await fetch(`${address}handbook.pdf`);
  const bytes = Buffer.from(await answer.arrayBuffer());
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  assert.equal(answer.status, 200);
  const after = held();
  server.kill();
  await once(server, 'exit');
  return { seconds, before, after, bytes };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
console.log('| exercises | pages | MB | s | ms a page | memory before, MB | memory, MB |\n| --- | --- | --- | --- | --- | --- | --- |');
for (const wanted of options.exercises.split(',').map(Number)) {
  const { root, exercises } = handbook(wanted);
  const made = [];
  for (let round = 0; round < Number(options.rounds); round += 1) {
    made.push(await book(root));
    assert.ok(made.at(-1).bytes.equals(made[0].bytes), 'the same book');
  }
  writeFileSync(join(root, 'book.pdf'), made[0].bytes);
  const pages = Number(spawnSync('pdfinfo', [join(root, 'book.pdf')], { encoding: 'utf8' }).stdout.match(/Pages:\s+(\d+)/)[1]);
  const of = (key) => median(made.map((one) => one[key]));
  const size = (made[0].bytes.length / 2 ** 20).toFixed(1);
  console.log(`| ${exercises} | ${pages} | ${size} | ${of('seconds').toFixed(2)} | ${(1000 * of('seconds') / pages).toFixed(1)} | ${of('before').toFixed(0)} | ${of('after').toFixed(0)} |`);
  rmSync(root, { recursive: true });
}
