// What a page prints and what its sheet says: the same words in the same order.
//   ROLLBOOK_SITE=/path/to/site npm test

import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { test } from 'node:test';
import { none, openWindow, site } from './windows.mjs';

const words = (text) => text.split(/[^\p{L}]+/u).filter(Boolean);

/** What is read aloud of a sheet: its structure, without the heads and feet of pages, and without
 * the words in drawings. */
function readAloud(file, drawn) {
  const told = execFileSync('pdfinfo', ['-struct-text', file], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
  const lines = [...told.matchAll(/^\s*"(.*)"\s*$/gm)].map((line) => line[1]);
  // Those of one drawing stand in one line.
  const within = (line) => drawn.reduce((rest, text) => rest.replace(text, ''), line);
  return words(lines.map((line) => (within(line).trim() ? line : '')).join(' '));
}

test('a printed page and its sheet say the same in the same order', async () => {
  const faults = [];
  const page = await openWindow(faults);
  await page.emulateMedia({ media: 'print' });
  let compared = 0;
  for (const path of site.pages.filter((path) => /^(exercises|programs)\/[^/]+\/index\.html$/.test(path))) {
    const slug = path.split('/')[1];
    const sheet = fileURLToPath(site.url(path.replace('index.html', `${slug}.pdf`)));
    assert.ok(existsSync(sheet), sheet);
    await page.goto(site.url(path));
    // Words within a drawing are read before or after its caption.
    const drawn = await page.evaluate(() => [...document.querySelectorAll('main svg text')].map((text) => text.textContent));
    const web = words(await page.evaluate(() => {
      document.querySelectorAll('svg text').forEach((text) => text.remove());
      // Paper says it at the foot of each page.
      document.querySelectorAll('.reviewed, .items .never-here').forEach((line) => line.remove());
      // Paper says on which page.
      document.querySelectorAll('.read-first').forEach((line) => line.append(' page'));
      return document.querySelector('main').innerText;
    }));
    const paper = readAloud(sheet, drawn);
    const at = web.findIndex((word, n) => word !== paper[n]);
    const near = (all) => all.slice(Math.max(0, at - 3), at + 6).join(' ');
    if (at >= 0 || web.length !== paper.length) faults.push(`${path}: “${near(web)}” on the web, “${near(paper)}” on paper`);
    compared += 1;
  }
  assert.ok(compared >= 12, `${compared} pages`);
  none(faults);
});
