// What the tests and the screenshots share: the site on disk and a Chromium to open it with.

import assert from 'node:assert/strict';
import { readdirSync, readFileSync, statSync } from 'node:fs';
import { join, relative, resolve, sep } from 'node:path';
import { fileURLToPath, pathToFileURL } from 'node:url';
import { chromium } from 'playwright-core';

/** A built site: its folder and the paths of its pages, `/` between the parts, sorted. */
export function openSite(folder) {
  if (!folder) {
    throw new Error('Set ROLLBOOK_SITE to the folder of a built site, for example:\n'
      + '  rollbook build --out /tmp/site && ROLLBOOK_SITE=/tmp/site npm test');
  }
  const root = resolve(folder);
  if (!statSync(join(root, 'index.html'), { throwIfNoEntry: false })?.isFile()) {
    throw new Error(`${root} holds no index.html: build the site there first`);
  }
  const pages = readdirSync(root, { recursive: true })
    .filter((path) => path.endsWith('.html'))
    .map((path) => path.split(sep).join('/'))
    .sort();
  const home = pathToFileURL(join(root, sep)).href;
  return {
    pages,
    /** The pages in whose HTML one of these classes stands. */
    with: (...classes) => {
      const any = new RegExp(`class="([^"]* )?(${classes.join('|')})[" ]`);
      return pages.filter((path) => any.test(readFileSync(join(root, path), 'utf8')));
    },
    /** The file:// address of a path in the site. */
    url: (path) => pathToFileURL(join(root, path)).href,
    /** Whether an address lies in the site. */
    holds: (url) => url.startsWith(home),
    /** The path in the site behind an address, for messages; any other address as it is. */
    path: (url) => (url.startsWith(home) ? relative(root, fileURLToPath(url)).split(sep).join('/') : url),
  };
}

/** Debian's Chromium, cut off: nothing but a server of this machine is there for it during a test. */
export function launch() {
  return chromium.launch({
    executablePath: process.env.CHROMIUM || '/usr/bin/chromium',
    args: ['--no-sandbox', '--disable-gpu', '--disable-quic', '--no-first-run',
      '--disable-background-networking', '--disable-component-update', '--disable-sync',
      '--host-resolver-rules=MAP * ~NOTFOUND, EXCLUDE 127.0.0.1',
      '--disable-features=RenderDocument'], // a third less work for each page
  });
}

/** No faults, please. */
export function none(faults) {
  const once = [...new Set(faults)];
  assert.ok(!once.length, `${once.length} faults:\n  ${once.join('\n  ')}`);
}
