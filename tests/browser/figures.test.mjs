// Figures that can be played, in a real browser.
//   ROLLBOOK_SITE=/path/to/site npm test

import assert from 'node:assert/strict';
import { test } from 'node:test';
import { none, openWindow, site } from './windows.mjs';

const PAGE = site.url('exercises/calves/index.html');
const drawn = (page) => page.evaluate(() => [...document.querySelectorAll('svg [data-move]')]
  .map((path) => [path.getAttribute('d'), path.getAttribute('transform')].join(' ')));

test('a stroke is played on request, paused on request, and rests where it began', async () => {
  const faults = [];
  const page = await openWindow(faults);
  await page.goto(PAGE);
  const atRest = await drawn(page);
  assert.ok(atRest.length > 10, 'the figure tells how it moves');
  const button = page.locator('.rb-play').first();
  assert.equal(await button.textContent(), 'Show the movement');
  await button.focus();
  await page.keyboard.press('Enter');
  assert.equal(await button.textContent(), 'Stop');
  await page.waitForFunction((before) => [...document.querySelectorAll('svg [data-move]')]
    .every((path, n) => [path.getAttribute('d'), path.getAttribute('transform')].join(' ') !== before[n]), atRest);
  assert.ok(!(await drawn(page)).join().includes('NaN'));
  await button.click();
  assert.equal(await button.textContent(), 'Show the movement');
  assert.deepEqual(await drawn(page), atRest);
  none(faults, 'faults');
});

test('who wants less motion, or has no script, sees both poses and no button', async () => {
  const faults = [];
  for (const options of [{ reducedMotion: 'reduce' }, { javaScriptEnabled: false }]) {
    const page = await openWindow(faults, options);
    await page.goto(PAGE);
    assert.equal(await page.locator('.rb-play:visible').count(), 0, JSON.stringify(options));
    assert.equal(await page.locator('.rb-ghost:visible').count(), 1, 'the pale body shows where it goes');
  }
  const page = await openWindow(faults);
  await page.goto(PAGE);
  await page.click('.rb-play');
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await page.waitForFunction(() => !document.querySelector('.rb-playing'));
  none(faults, 'faults');
});
