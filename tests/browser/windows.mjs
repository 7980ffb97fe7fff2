// What every test file has: the site, a browser as long as its tests run, and a look at many pages.

import assert from 'node:assert/strict';
import { after, before } from 'node:test';
import { launch, none, openSite } from './browser.mjs';

export { none };

export const site = openSite(process.env.ROLLBOOK_SITE);

let browser;
before(async () => { browser = await launch(); });
after(() => browser?.close());

/** A fresh window. Whatever the browser complains about or asks of the network goes into `faults`. */
export async function openWindow(faults, options) {
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

/** Looks at every page, or some, in one window; `look` returns faults in words. */
export async function everyPage(options, look, pages = site.pages) {
  assert.ok(pages.length, 'no page to look at');
  const faults = [];
  const page = await openWindow(faults, options);
  for (const path of pages) {
    await page.goto(site.url(path));
    for (const fault of await look(page, path)) faults.push(`${path}: ${fault}`);
  }
  await page.context().close();
  none(faults);
}
