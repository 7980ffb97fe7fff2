// The handbook as people see it: on a phone, a tablet, a desk, in the dark and on paper. For README and docs.
//   node pictures.mjs SITE OUT        SITE as `rollbook build` leaves it, with its PDFs; OUT/index.html shows all

import { execFileSync } from 'node:child_process';
import { mkdirSync, readdirSync, writeFileSync } from 'node:fs';
import { join, resolve } from 'node:path';
import { launch, openSite } from './browser.mjs';

const [folder, out] = process.argv.slice(2);
if (!folder || !out) {
  console.error('usage: node pictures.mjs SITE OUT');
  process.exit(2);
}
const site = openSite(folder);

const phone = { width: 390, height: 844, deviceScaleFactor: 2 };
const tablet = { width: 820, height: 1180 };
const desk = { width: 1280, height: 860 };

/** What is shown: file, what stands below it, page, screen, dark or light. */
const SCREENS = [
  ['home', 'The front page: where it hurts, a program, or the science', 'index.html', desk],
  ['home-dark', 'The same in the dark', 'index.html', desk, 'dark'],
  ['exercise', 'An exercise', 'exercises/calves/index.html', desk],
  ['exercise-phone', 'The same on a phone', 'exercises/calves/index.html', phone],
  ['home-phone', 'The front page on a phone', 'index.html', phone],
  ['program-tablet', 'A program on a tablet', 'programs/desk-day-reset/index.html', tablet],
  ['science', 'How it is taught beside what research found', 'science/autogenic-inhibition/index.html', desk],
  ['safety', 'The safety lists', 'safety/index.html', desk],
  ['references', 'Every study: what it tested and what it did not', 'references/index.html', desk],
];

/** What is shown of paper: file, what stands below it, PDF, its pages. */
const PAPERS = [
  ['sheet', 'A sheet for a client', 'exercises/piriformis/piriformis.pdf', [1, 2]],
  ['sheet-large', 'The same in large print, first two pages', 'exercises/piriformis/piriformis-large-print.pdf', [1, 2]],
  ['program', 'A program on paper', 'programs/first-timer-gentle/first-timer-gentle.pdf', [1, 2]],
  ['book', 'The whole handbook as a book, first pages', 'handbook.pdf', [1, 2, 3, 4]],
];

mkdirSync(out, { recursive: true });
const browser = await launch();
const shown = [];
for (const [name, caption, path, { deviceScaleFactor, ...viewport }, colorScheme = 'light'] of SCREENS) {
  const page = await browser.newPage({ viewport, colorScheme, deviceScaleFactor });
  await page.goto(site.url(path));
  await page.screenshot({ path: join(out, `${name}.png`) });
  await page.close();
  shown.push([[`${name}.png`], caption]);
}
await browser.close();

for (const [name, caption, path, [first, ...rest]] of PAPERS) {
  const last = rest.at(-1) ?? first;
  execFileSync('pdftoppm', ['-r', '80', '-png', '-f', first, '-l', last, join(resolve(folder), path), join(out, name)]);
  const pages = readdirSync(out).filter((file) => new RegExp(`^${name}-\\d+\\.png$`).test(file)).sort();
  shown.push([pages, caption]);
}

const figure = ([files, caption]) =>
  `<figure>${files.map((file) => `<img src="${file}" alt="">`).join('')}<figcaption>${caption}</figcaption></figure>`;
writeFileSync(join(out, 'index.html'), `<!doctype html>
<html lang="en"><meta charset="utf-8"><meta name="viewport" content="width=device-width"><title>Rollbook in pictures</title>
<style>
  body { font: 1rem/1.5 system-ui, sans-serif; margin: 2rem; background: #e9eeed; }
  figure { display: inline-block; margin: 0 1.5rem 2rem 0; vertical-align: top; }
  img { max-height: 34rem; max-width: 100%; margin-right: 0.5rem; border: 1px solid #9aa; background: #fff; }
</style>
<h1>Rollbook in pictures</h1>
${shown.map(figure).join('\n')}
</html>
`);
console.log(`${join(out, 'index.html')} shows ${shown.length} pictures`);
