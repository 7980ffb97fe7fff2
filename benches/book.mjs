// How long the whole handbook on paper takes, and how much memory: with a few exercises and with many. The
// handbook is the shipped one, its exercises repeated under other names. Prints a table for docs/bench; nothing
// is asserted but that the book is made, and made again to the same bytes.
//   node benches/book.mjs [--exercises 6,500] [--rounds 3] [--rollbook PATH]
//
// `site` is a build without paper, `book` what one document adds to it (standard print, one thread). Memory is
// what the process held at its most, as the kernel counts it (getrusage, by GNU time).

import assert from 'node:assert/strict';
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';

const project = (path) => fileURLToPath(new URL(`../${path}`, import.meta.url));
const { values: options } = parseArgs({ options: {
  exercises: { type: 'string', default: '6,500' },
  rounds: { type: 'string', default: '3' },
  rollbook: { type: 'string', default: project('target/release/rollbook') },
} });

/** The shipped handbook with so many exercises. Links between them stay as they are, so few exercises means few copies. */
function handbook(count) {
  const root = mkdtempSync(join(tmpdir(), 'book-'));
  cpSync(project('content'), join(root, 'content'), { recursive: true });
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

/** Seconds and peak memory (MB) of a run. */
function run(root, args) {
  const began = process.hrtime.bigint();
  const ran = spawnSync('/usr/bin/time', ['-f', '%M', options.rollbook, ...args], { cwd: root, encoding: 'utf8' });
  const seconds = Number(process.hrtime.bigint() - began) / 1e9;
  assert.equal(ran.status, 0, ran.stderr);
  return { seconds, memory: Number(ran.stderr.trim().split('\n').at(-1)) / 1024 };
}

const median = (numbers) => numbers.toSorted((a, b) => a - b)[numbers.length >> 1];
const rows = [];
for (const wanted of options.exercises.split(',').map(Number)) {
  const { root, exercises } = handbook(wanted);
  const found = { site: [], book: [] };
  let first;
  for (let round = 0; round < Number(options.rounds); round += 1) {
    found.site.push(run(root, ['build', '--quiet', '--no-pdf', '--out', join(root, 'site')]));
    found.book.push(run(root, ['book', '--quiet', '--force', '-o', join(root, 'book.pdf')]));
    const bytes = readFileSync(join(root, 'book.pdf'));
    first ??= bytes;
    assert.ok(bytes.equals(first), 'the same book');
  }
  const pages = spawnSync('pdfinfo', [join(root, 'book.pdf')], { encoding: 'utf8' }).stdout.match(/Pages:\s+(\d+)/)[1];
  const of = (what, key) => median(found[what].map((one) => one[key]));
  rows.push(`| ${exercises} | ${pages} | ${(first.length / 2 ** 20).toFixed(1)} | ${of('site', 'seconds').toFixed(2)} | ${of('book', 'seconds').toFixed(2)} | ${of('book', 'memory').toFixed(0)} |`);
  rmSync(root, { recursive: true });
}
console.log('| exercises | pages | MB | site without paper, s | book, s | memory, MB |\n| --- | --- | --- | --- | --- | --- |');
console.log(rows.join('\n'));
