// Citations and works: each leads to the other, on every page and by way of the page of references.

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { citations, entries } from './inside.mjs';
import { everyPage, none, openWindow, site } from './windows.mjs';

test('citations lead to works and back, on every page and by way of the page of references', async () => {
  const cited = new Map(); // citations by their addresses
  const works = []; // of the pages' own lists
  await everyPage({}, async (page, path) => {
    const found = await page.evaluate(citations);
    for (const cite of found.cites) cited.set(`${site.url(path)}#${cite.id}`, { path, ...cite });
    for (const work of found.works) works.push({ path, ...work });
    return found.faults;
  }, site.with('cite', 'works'));
  assert.ok(works.length, 'no page cites a work');

  const faults = [];
  const page = await openWindow(faults);
  await page.goto(site.url('references/index.html'));
  for (const summary of await page.locator('.cited-on summary').all()) await summary.click();
  const listed = await page.evaluate(entries);
  const texts = new Map(listed.map((entry) => [entry.url, entry.text]));
  for (const { path, entry, text } of works) {
    if (texts.get(entry) !== text) faults.push(`${path}: “${text.slice(0, 40)}…” is not what ${entry} says`);
  }

  const been = new Set();
  for (const [index, { url, links }] of listed.entries()) {
    const fault = (what) => faults.push(`${new URL(url).hash}: ${what}`);
    const said = new Set();
    for (const { href, title, isSection, shown } of links) {
      const { path, entries: works = [], heading } = cited.get(href) ?? {};
      if (!shown) fault(`does not show “${title}”`);
      if (!works.includes(url)) fault(`“${title}” leads to ${site.path(href)}, which does not cite it`);
      if (isSection && heading !== title) fault(`${site.path(href)} is not under “${title}”`);
      said.add(isSection ? `${path}: ${title}` : path);
    }
    for (const { path, heading, entries: works } of cited.values()) {
      const missing = [path, ...heading ? [`${path}: ${heading}`] : []].filter((place) => !said.has(place));
      if (works.includes(url)) missing.forEach((place) => fault(`is cited by ${place}, too`));
    }

    // Once around by hand for each folder: to a citation there, to its work, and here again.
    const nth = (href) => cited.get(href)?.entries.indexOf(url);
    const leads = ({ href }) => nth(href) >= 0 && nth(href) < cited.get(href).links; // not by a range
    const folder = ({ href }) => cited.get(href).path.split('/')[0];
    const there = links.findIndex((link) => leads(link) && !been.has(folder(link)));
    if (there < 0) continue;
    const { href } = links[there];
    been.add(folder(links[there]));
    const entry = page.locator('.references > li').nth(index);
    if (!await entry.locator('details[open]').count()) await entry.locator('summary').click();
    await entry.locator('.cited-on a').nth(there).click();
    await page.waitForURL(href);
    await page.locator('.cite:target a').nth(nth(href)).click();
    await page.locator('.works li:target .ways a').first().click();
    await page.waitForURL(url);
    if (!await page.locator('.references > li:target').count()) fault('is not what a page leads to');
  }
  await page.context().close();
  none(faults);
});
