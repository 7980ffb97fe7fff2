// Pictures of pages for people to look at; nothing is judged here.
//   node screenshots.mjs SITE OUT [page …]      a page as in exercises/calves; without any, all of them

import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { launch, openSite } from './browser.mjs';

const [folder, out, ...asked] = process.argv.slice(2);
if (!folder || !out) {
  console.error('usage: node screenshots.mjs SITE OUT [page …]');
  process.exit(2);
}
const site = openSite(folder);
const pages = asked.length
  ? asked.map((page) => (page.endsWith('.html') ? page : join(page, 'index.html')))
  : site.pages;
const missing = pages.filter((page) => !site.pages.includes(page));
if (missing.length) {
  console.error(`no such page: ${missing.join(', ')}`);
  process.exit(2);
}

const phone = { width: 390, height: 844 };
const desktop = { width: 1280, height: 900 };
const views = [
  { name: 'phone-light', viewport: phone, colorScheme: 'light' },
  { name: 'phone-dark', viewport: phone, colorScheme: 'dark' },
  { name: 'desktop-light', viewport: desktop, colorScheme: 'light' },
  { name: 'desktop-dark', viewport: desktop, colorScheme: 'dark' },
  // A4 less margins of 18 mm, at 96 px to the inch.
  { name: 'print', viewport: { width: 658, height: 986 }, media: 'print' },
];

mkdirSync(out, { recursive: true });
const browser = await launch();
for (const { name, viewport, colorScheme, media } of views) {
  const page = await browser.newPage({ viewport, colorScheme });
  await page.emulateMedia({ media });
  for (const path of pages) {
    await page.goto(site.url(path));
    const title = path.replace(/\/?index\.html$/, '').replaceAll('/', '-') || 'home';
    await page.screenshot({ path: join(out, `${title}.${name}.png`), fullPage: true });
  }
  await page.close();
}
await browser.close();
console.log(`${pages.length * views.length} pictures in ${out}`);
