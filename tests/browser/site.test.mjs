// A built site in a real browser, opened as a reader does by double click: from file://.
//   ROLLBOOK_SITE=/path/to/site npm test

import assert from 'node:assert/strict';
import { closeSync, openSync, readSync, statSync } from 'node:fs';
import { after, before, test } from 'node:test';
import { fileURLToPath } from 'node:url';
import { launch, openSite } from './browser.mjs';
import { contrastFaults, focused, pageFaults, sidewaysFaults, tapFaults, textsThatMatter } from './inside.mjs';

const site = openSite(process.env.ROLLBOOK_SITE);

// Pages that no link leads to, each with the reason. One that gains a link must leave this list.
const UNLINKED = {
};

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

/** A fresh window. Whatever the browser complains about or asks of the network goes into `faults`. */
async function openWindow(faults, options) {
  const context = await browser.newContext(options);
  context.setDefaultTimeout(15000); // a busy machine is no fault of the site
  const page = await context.newPage();
  const note = (what) => faults.push(`${site.path(page.url())}: ${what}`);
  page.on('request', (request) => {
    if (!site.holds(request.url())) note(`asks for ${request.url()}`);
  });
  page.on('requestfailed', (request) => {
    // A page left while it loads is no fault of the page.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(`cannot load ${request.url()}`);
  });
  page.on('console', (message) => note(`console: ${message.text()}`));
  page.on('pageerror', (error) => note(`error: ${error.message}`));
  return page;
}

/** Looks at every page in one window; `look` returns faults in words. */
async function everyPage(options, look) {
  const faults = [];
  const page = await openWindow(faults, options);
  for (const path of site.pages) {
    await page.goto(site.url(path));
    for (const fault of await look(page, path)) faults.push(`${path}: ${fault}`);
  }
  await page.context().close();
  none(faults);
}

function none(faults) {
  const once = [...new Set(faults)];
  assert.ok(!once.length, `${once.length} faults:\n  ${once.join('\n  ')}`);
}

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
  const links = () => page.locator('a[href]').evaluateAll((all) =>
    all.map((link) => new URL(link.getAttribute('href'), document.baseURI).href));

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

    for (const [index, href] of (await links()).entries()) {
      if (known.has(href)) continue;
      known.add(href);
      // Hundreds of ways between citations and works: `site.rs` follows them, and one is clicked below.
      if (/#rb-(cite|work|ref)-/.test(href)) continue;
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
      try {
        // Back to where the link is, unless the last one stayed on this page.
        if (page.url().split('#')[0] !== here) await page.goto(here);
        await page.evaluate(() => document.querySelectorAll('details').forEach((details) => { details.open = true; }));
        const link = page.locator('a[href]').nth(index);
        await link.focus(); // brings the skip link into the window
        await link.click();
        await page.waitForURL((url) => url.href === href);
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

for (const width of [320, 390]) {
  test(`on a phone ${width} px wide nothing scrolls sideways and a thumb hits the navigation`, async () => {
    // Not `isMobile`: that lets the window grow with what sticks out of it.
    await everyPage({ viewport: { width, height: 700 }, hasTouch: true }, async (page) => [
      ...await page.evaluate(sidewaysFaults, width),
      ...await page.evaluate(tapFaults, 24),
    ]);
  });
}

for (const scheme of [
  { colorScheme: 'light' },
  { colorScheme: 'dark' },
  { colorScheme: 'dark', media: 'print' }, // paper stays white for people who read in the dark
]) {
  test(`text stands out: ${Object.values(scheme).join(' ')}`, async () => {
    await everyPage({}, async (page) => {
      await page.emulateMedia(scheme);
      return page.evaluate(contrastFaults);
    });
  });
}

test('without JavaScript every page says the same', async () => {
  const faults = [];
  const plain = await openWindow(faults, { javaScriptEnabled: false });
  await everyPage({}, async (page, path) => {
    await plain.goto(site.url(path));
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
    for (const nav of await page.locator('nav, .skip').all()) {
      if (await nav.isVisible()) faults.push(`prints its ${await nav.getAttribute('class') ?? 'menu'}`);
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

/** The explanation beside a term or badge: whether it shows, and its box in the window. */
const tip = (page, selector) => page.locator(selector).first().evaluate((word) => {
  const box = word.parentElement.querySelector('.tip');
  const { left, right } = box.getBoundingClientRect();
  return {
    shows: getComputedStyle(box).display !== 'none',
    inside: left >= 0 && right <= document.documentElement.clientWidth,
    says: box.textContent,
  };
});

for (const selector of ['.prose a.term', '.prose a.status']) {
  test(`${selector} explains itself to mouse, keyboard and finger, without JavaScript`, async () => {
    const address = site.url('science/autogenic-inhibition/index.html');
    for (const touch of [false, true]) {
      const context = await browser.newContext({
        viewport: { width: touch ? 320 : 1280, height: 800 }, hasTouch: touch, isMobile: touch, javaScriptEnabled: false,
      });
      const page = await context.newPage();
      await page.goto(address);
      const word = page.locator(selector).first();
      const show = touch ? [() => word.tap({ force: true })] : [() => word.hover(), () => word.focus()];
      for (const ask of show) {
        await page.mouse.move(0, 0);
        assert.equal((await tip(page, selector)).shows, false);
        await ask();
        const shown = await tip(page, selector);
        assert.ok(shown.shows && shown.inside && shown.says.length > 10, JSON.stringify({ touch, shown }));
        assert.equal(page.url(), address, 'a first tap does not leave');
      }
      if (touch) {
        await word.tap({ force: true });
        await page.waitForURL((url) => url.href !== address);
      }
      await context.close();
    }
  });
}

test('a citation leads to its work, the work to the references page and both back', async () => {
  const faults = [];
  const page = await openWindow(faults);
  const here = site.url('exercises/calves/index.html');
  await page.goto(here);
  await page.locator('.cite a').first().click();
  assert.equal(await page.locator('.works li:target').count(), 1);
  await page.locator('.works li:target .back').first().click();
  assert.equal(await page.locator('.cite:target').count(), 1);
  await page.locator('.works .ways a').first().click();
  await page.waitForURL((url) => url.href.includes('references/index.html#rb-ref-'));
  await page.locator('.references li:target summary').click();
  await page.locator('.references li:target .cited-on a', { hasText: 'Calves' }).first().click();
  assert.equal(page.url().split('#')[0], here);
  assert.equal(await page.locator('.cite:target').count(), 1);
  await page.context().close();
  none(faults);
});

test('what is taught and what research says stand side by side where there is room', async () => {
  for (const [width, media, beside] of [[1280, 'screen', true], [390, 'screen', false], [1280, 'print', false]]) {
    const page = await browser.newPage({ viewport: { width, height: 900 } });
    await page.emulateMedia({ media });
    await page.goto(site.url('science/autogenic-inhibition/index.html'));
    const [taught, research] = await page.locator('.pair').first().locator('.callout').evaluateAll((boxes) =>
      boxes.map((box) => box.getBoundingClientRect().toJSON()));
    assert.equal(taught.top === research.top, beside, `${width} ${media}`);
    assert.ok(beside ? taught.left < research.left : taught.top < research.top, `${width} ${media}`);
    await page.close();
  }
});
