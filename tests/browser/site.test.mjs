// A built site in a real browser, opened as a reader does by double click: from file://.
//   ROLLBOOK_SITE=/path/to/site npm test

import assert from 'node:assert/strict';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { test } from 'node:test';
import { fileURLToPath } from 'node:url';
import {
  anchorFaults, contrastFaults, focused, openAll, pageFaults, pairFaults, partFaults, showTips, sidewaysFaults, tapFaults,
  textsThatMatter,
} from './inside.mjs';
import { everyPage, none, openWindow, site } from './windows.mjs';

// Pages that no link leads to, each with the reason. One that gains a link must leave this list.
const UNLINKED = {
};

function isPdf(file) {
  const start = Buffer.alloc(5);
  const handle = openSync(file);
  readSync(handle, start);
  closeSync(handle);
  return start.toString() === '%PDF-';
}

test('every link leads somewhere, by clicking, and every page it leads to is sound', async () => {
  const faults = [];
  const page = await openWindow(faults);
  const links = page.locator('a[href]:not([href^="#"])');
  const hrefs = () => links.evaluateAll((all) => // those around citations are followed in citations.test.mjs
    // A link within a drawing has no address of its own.
    all.map((link) => (link.closest('.ways, .cited-on') ? null : new URL(link.getAttribute('href'), document.baseURI).href)));

  const known = new Set(); // addresses a link has led to, anchors included
  const visited = new Set(); // pages looked at
  const queue = [site.url('index.html')];
  while (queue.length) {
    const here = queue.shift();
    const from = site.path(here);
    const fault = (what) => faults.push(`${from}: ${what}`);
    await page.goto(here);
    visited.add(from);
    for (const what of await page.evaluate(pageFaults)) fault(what);
    await page.evaluate(openAll);
    for (const what of await page.evaluate(anchorFaults)) fault(what);

    for (const [index, href] of (await hrefs()).entries()) {
      if (!href || known.has(href)) continue;
      known.add(href);
      const { protocol } = new URL(href);
      if (['http:', 'https:', 'mailto:', 'tel:'].includes(protocol)) continue; // off the site
      if (!site.holds(href)) { fault(`leads out of the site: ${href}`); continue; }

      const file = fileURLToPath(href);
      const target = site.path(href);
      if (!statSync(file, { throwIfNoEntry: false })?.isFile()) { fault(`no such file: ${href}`); continue; }
      if (target.endsWith('.pdf')) {
        if (!isPdf(file)) fault(`not a PDF: ${target}`);
        continue;
      }
      if (page.url().split('#')[0] !== here) {
        await page.goto(here);
        await page.evaluate(openAll);
      }
      try {
        // The middle of a link within a drawing may lie between its parts: its words are clicked.
        const words = links.nth(index).locator('text').first();
        await (await words.count() ? words : links.nth(index)).click();
        await page.waitForURL(href);
      } catch (error) {
        fault(`clicking does not lead to ${href}: ${error.message.split('\n')[0]}`);
        continue;
      }
      if (href.includes('#') && !await page.locator(':target').count()) fault(`no such anchor: ${href}`);
      const address = site.url(target);
      if (target.endsWith('.html') && !visited.has(target) && !queue.includes(address)) queue.push(address);
    }
  }
  for (const path of site.pages) {
    if (visited.has(path) && path in UNLINKED) faults.push(`${path}: is linked now, take it from UNLINKED`);
    if (!visited.has(path) && !(path in UNLINKED)) faults.push(`${path}: no link leads here`);
  }
  await page.context().close();
  none(faults);
});

test('the keyboard meets the skip link first, and it leads into the main part', async () => {
  await everyPage({}, async (page) => {
    await page.keyboard.press('Tab');
    const skip = await page.evaluate(focused);
    if (skip.href !== '#rb-main') return [`Tab meets ${skip.href} first`];
    if (!skip.visible) return ['the focused skip link cannot be seen'];
    await page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
    return (await page.evaluate(focused)).inMain ? [] : ['the skip link does not lead into main'];
  });
});

test('on a phone 320 or 390 px wide nothing scrolls sideways and a thumb hits the navigation', async () => {
  // Not `isMobile`: that lets the window grow with what sticks out of it.
  await everyPage({ hasTouch: true }, async (page) => {
    const faults = [];
    await page.evaluate(openAll);
    for (const width of [320, 390]) {
      await page.setViewportSize({ width, height: 700 });
      faults.push(...await page.evaluate(sidewaysFaults, width), ...await page.evaluate(tapFaults, 24));
    }
    return faults;
  });
});

test('text stands out: on light, on dark and on paper', async () => {
  const measured = new Set(); // the classes of all text that was looked at
  await everyPage({}, async (page) => {
    const faults = [];
    await page.evaluate(openAll);
    await page.evaluate(showTips);
    for (const [colorScheme, media] of [
      ['light', 'screen'],
      ['dark', 'screen'],
      ['dark', 'print'], // paper stays white for people who read in the dark
    ]) {
      await page.emulateMedia({ colorScheme, media });
      const { faults: found, classes } = await page.evaluate(contrastFaults);
      faults.push(...found.map((what) => `${colorScheme} ${media}: ${what}`));
      classes.forEach((name) => measured.add(name));
    }
    return faults;
  });
  const all = 'term tip status ways back works cited-on section aliases used-in tested never-here';
  assert.deepEqual(all.split(' ').filter((name) => !measured.has(name)), [], 'never looked at');
});

test('without JavaScript every page says the same', async () => {
  const faults = [];
  const plain = await openWindow(faults, { javaScriptEnabled: false });
  await everyPage({}, async (page, path) => {
    await plain.goto(site.url(path));
    // What a button does is no text.
    await page.evaluate(() => document.querySelectorAll('.rb-play').forEach((button) => button.remove()));
    const [without, with_] = await Promise.all([plain, page].map((each) => each.innerText('body')));
    return without && without === with_ ? [] : ['reads differently'];
  });
  await plain.context().close();
  none(faults);
});

test('on paper the navigation is gone and steps and safety are all there', async () => {
  let exercises = 0;
  await everyPage({}, async (page, path) => {
    const faults = [];
    await page.emulateMedia({ media: 'screen' });
    const onScreen = await page.evaluate(textsThatMatter);
    await page.emulateMedia({ media: 'print' });
    const onPaper = new Set(await page.evaluate(textsThatMatter));
    for (const text of onScreen) if (!onPaper.has(text)) faults.push(`not on paper: “${text}”`);
    for (const nav of await page.locator('nav:visible, .skip:visible').all()) {
      faults.push(`prints its ${await nav.getAttribute('class') ?? 'menu'}`);
    }
    if (/^exercises\/[^/]+\/index/.test(path)) {
      exercises += 1;
      // Guards the comparison itself: a renamed class must not make it compare nothing.
      for (const part of ['.prose > ol > li', '.safety-stop-now li', '.safety-never-press li']) {
        if (!await page.locator(part).count()) faults.push(`has no ${part}`);
      }
    }
    return faults;
  });
  assert.ok(exercises, 'no exercise page was looked at');
});

test('how it is taught stands beside what research says, and above it where there is no room', async () => {
  await everyPage({}, async (page) => {
    const faults = [];
    for (const [media, width, beside] of [['screen', 1280, true], ['screen', 390, false], ['print', 1280, false]]) {
      await page.setViewportSize({ width, height: 800 });
      await page.emulateMedia({ media });
      const found = await page.evaluate(pairFaults, beside);
      faults.push(...found.map((what) => `${media}, ${width} px: ${what}`));
    }
    return faults;
  }, site.with('pair'));
});

test('exercises and programs warn, and their parts stand in order', async () => {
  const pages = site.pages.filter((path) => /^(exercises|programs)\/[^/]+\/index/.test(path));
  await everyPage({}, (page) => page.evaluate(partFaults), pages);
});
