// Terms and badges: each says what it means to whoever points, tabs or taps, and leads to more of it.

import { test } from 'node:test';
import { atLastLine, definition, explained, focusBefore, tipFaults } from './inside.mjs';
import { everyPage, site } from './windows.mjs';

const pages = site.with('tipped');

/** Notes what is wrong with the box beside a link, which should show or should not. */
const looker = (faults, link, width) => async (when, shown) => {
  const found = link.evaluate(tipFaults, { shown, width }, { timeout: 20000 });
  for (const what of await found.catch(() => ['the page is gone'])) faults.push(`${when} ${what}`);
};

test('terms are linked once, where they come first, and told in the words of where they lead', async () => {
  const definitions = new Map();
  await everyPage({}, async (page, path) => {
    definitions.set(site.url(path), await page.evaluate(definition));
    return [];
  }, site.with('definition'));

  await everyPage({}, async (page) => {
    const { faults, links } = await page.evaluate(explained);
    for (const { word, means, href, isTerm } of links) {
      const defined = !isTerm || definitions.get(href) === means;
      if (!defined) faults.push(`“${word}” is not what ${site.path(href)} defines`);
    }
    const cdp = await page.context().newCDPSession(page);
    const { nodes } = await cdp.send('Accessibility.getFullAXTree');
    const described = nodes.filter((node) => node.role?.value === 'link' && node.description?.value);
    const heard = described.map(({ name, description }) => `${name.value}: ${description.value}`);
    const unheard = links.map(({ word, means }) => `${word}: ${means}`).filter((words) => !heard.includes(words));
    return [...faults, ...unheard.map((words) => `a screen reader does not say “${words}”`)];
  }, pages);
});

for (const [how, javaScriptEnabled, some] of [
  ['', true, pages],
  // No page brings a script, so a look at one is enough.
  [', without JavaScript', false, site.with('pair').slice(0, 1)],
]) {
  test(`terms and badges say what they mean to the mouse and the keyboard${how}`, async () => {
    const width = 1280;
    await everyPage({ javaScriptEnabled, viewport: { width, height: 800 } }, async (page) => {
      const faults = [];
      if (await page.locator('.tip:visible').count()) faults.push('explains what nobody asked for');
      for (const link of await page.locator('.tipped > a').all()) {
        const look = looker(faults, link, width);
        const [x, y] = await link.evaluate(atLastLine);
        await page.mouse.move(x, y);
        await look('under the mouse', true);
        await page.mouse.move(0, 0);
        await look('when the mouse has left', false);
        await link.evaluate(focusBefore);
        await page.keyboard.press('Tab');
        await look('under the keyboard', true);
        await page.keyboard.press('Tab');
        await look('when the focus has left', false);
      }
      await page.keyboard.press('Shift+Tab');
      await page.emulateMedia({ media: 'print' });
      if (await page.locator('.tip:visible').count()) faults.push('prints what has the focus');
      await page.emulateMedia({ media: 'screen' });
      return faults;
    }, some);
  });

  test(`terms and badges say what they mean at a first tap and lead there at a second${how}`, async () => {
    const width = 320;
    const phone = { viewport: { width, height: 640 }, hasTouch: true, isMobile: true };
    await everyPage({ javaScriptEnabled, ...phone }, async (page, path) => {
      const faults = [];
      const links = await page.locator('.tipped > a').all();
      for (const link of links) {
        const look = looker(faults, link, width);
        const { word, href } = await link.evaluate((a) => ({ word: a.textContent, href: a.href }));
        const [x, y] = await link.evaluate(atLastLine);
        await page.touchscreen.tap(x, y);
        await look('tapped', true);
        await page.touchscreen.tap(1, 1);
        await look('after a tap elsewhere', false);
        if (page.url() !== site.url(path)) return [...faults, `a single tap on “${word}” leads away`];
        if (link !== links.at(-1)) continue; // the look at this page ends with going elsewhere
        await page.touchscreen.tap(x, y);
        await page.touchscreen.tap(x, y);
        const led = page.waitForURL(href, { timeout: 20000 });
        await led.catch(() => faults.push(`two taps on “${word}” do not lead there`));
      }
      return faults;
    }, some);
  });
}
