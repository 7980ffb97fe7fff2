// What the tests of the preview share: a handbook of their own that they may edit, `rollbook serve`
// over it, and tabs that can be compared with a clean build.

import assert from 'node:assert/strict';
import { execFile, spawn } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, existsSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { differs } from './inside.mjs';

/** A file of the project itself, such as its `content` or a built-in template. */
export const project = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const program = resolve(process.env.ROLLBOOK
  || join(resolve(project('.'), process.env.CARGO_TARGET_DIR || 'target'), 'release/rollbook'));

/** Asks until the answer is no fault. One that stays is the end of the test. */
export async function until(fault) {
  const end = Date.now() + 30000; // a busy machine is no fault of the preview
  for (;;) {
    // A page that is being loaded anew cannot be asked.
    const what = await Promise.resolve(fault()).catch((error) => error.message);
    if (!what) return;
    if (Date.now() > end) assert.fail(what);
    await sleep(25);
  }
}

/** A copy of the project's handbook, with `files` added or changed, and a preview of it, with `args`. */
export async function openPreview(files = {}, args = []) {
  const work = mkdtempSync(join(tmpdir(), 'rollbook-preview-'));
  const root = join(work, 'handbook');
  cpSync(project('content'), join(root, 'content'), { recursive: true });
  const at = (path) => join(root, path);
  const put = (path, content) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), content);
  };
  for (const [path, content] of Object.entries(files)) put(path, content);

  // What was in each file before a test touched it; nothing, if it was not there. One layer upon another.
  let layers = [new Map()];
  let isTouched = false;
  const touch = (path) => {
    isTouched = true;
    const before = layers.at(-1);
    if (!before.has(path)) before.set(path, existsSync(at(path)) ? readFileSync(at(path)) : null);
  };
  const takeBack = (before) => before.forEach((content, path) => {
    isTouched = true;
    if (content) put(path, content);
    else rmSync(at(path), { force: true });
  });

  let server;
  let ended;
  const end = () => server.kill();
  /** The edition that the tabs were of when all was well. */
  let settledOn;
  const edition = (html) => html.match(/ data-edition="(.*?)"/)[1];

  const preview = {
    root,
    address: null,
    /** What it says on standard output, its address first. */
    more: [],
    read: (path) => readFileSync(at(path), 'utf8'),
    write(path, content) {
      touch(path);
      put(path, content);
    },
    /** Puts a text in the place of another, which must be there. */
    edit(path, from, to) {
      const text = preview.read(path);
      assert.ok(text.includes(from), `${path} does not say “${from}”`);
      preview.write(path, text.replace(from, () => to));
    },
    remove(path) {
      touch(path);
      rmSync(at(path));
    },
    rename(from, to) {
      touch(from);
      touch(to);
      renameSync(at(from), at(to));
    },
    /** Notes how things are; what it answers makes them so again. */
    keep() {
      const before = new Map();
      layers.push(before);
      return () => takeBack(layers.splice(layers.indexOf(before), 1)[0]);
    },
    /** Makes every file what it was at first. */
    restore() {
      layers.reverse().forEach(takeBack);
      layers = [new Map()];
    },

    async start(port = 0) {
      server = spawn(program, ['serve', root, '--port', String(port), ...args], { stdio: ['ignore', 'pipe', 'pipe'] });
      process.once('exit', end); // also when the tests are broken off
      ended = once(server, 'exit');
      let said = '';
      server.stderr.on('data', (text) => { said += text; });
      const lines = createInterface({ input: server.stdout });
      const first = once(lines, 'line');
      preview.more = [];
      // A second line may come with the first.
      lines.on('line', (more) => preview.more.push(more));
      const [line] = await Promise.race([first, ended]);
      preview.address = String(line).match(/^http:\S+$/)?.[0];
      assert.ok(preview.address, `no address comes first, but ${line}: ${said}`);
    },
    async stop() {
      end();
      process.off('exit', end);
      await ended;
    },
    async close() {
      await preview.stop();
      rmSync(work, { recursive: true });
    },

    /** The addresses of so many clients’ sheets. */
    async clients(count) {
      await until(() => preview.more.length <= count && 'it tells no client’s sheet');
      return preview.more.slice(1, count + 1);
    },

    get: (path) => fetch(new URL(path, preview.address)),
    /** The path in the site behind an address. */
    path: (url) => new URL(url).pathname.slice(1).replace(/(^|\/)$/, '$1index.html'),
    /** Builds the handbook as it is now; the folder of the site. */
    async build() {
      const out = join(work, 'clean');
      rmSync(out, { recursive: true, force: true });
      await promisify(execFile)(program, ['build', root, '--quiet', '--out', out]);
      return out;
    },

    /** Waits until each tab is of the newest edition and shows what a clean build shows. */
    async settled(...tabs) {
      const built = preview.build();
      const newest = async (path = '') => (await preview.get(path)).text();
      // A page that looks right before the edit is seen may look wrong after it.
      if (isTouched) await until(async () => edition(await newest()) === settledOn && 'the edit is not seen');
      isTouched = false;
      const out = await built;
      // One after the other: to ask all at once keeps the machine from its work.
      for (const tab of tabs) {
        await until(async () => {
          const path = preview.path(tab.url());
          const [html, shown] = await Promise.all([newest(tab.url()), tab.evaluate('edition')]);
          settledOn = edition(html);
          if (shown !== settledOn) return `${path} is of edition ${shown}, not ${settledOn}`;
          // What no build has is the preview's own page, which says so.
          const clean = existsSync(join(out, path)) ? readFileSync(join(out, path), 'utf8') : html;
          const isSame = (clean === html) === /<h1>No such page</.test(html);
          const fault = isSame ? await tab.evaluate(differs, clean) : 'is there or not, wrongly';
          return fault && `${path} ${fault}`;
        });
      }
    },
  };
  await preview.start();
  return preview;
}

/** A tab that notes every edition. Whatever the browser complains about goes into `faults`. */
export async function openTab(context, url, faults) {
  const tab = await context.newPage();
  const note = (what) => faults.push(`${tab.url()}: ${what}`);
  tab.on('requestfailed', (request) => {
    // A page left while it loads is no fault of the page.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(`cannot load ${request.url()}`);
  });
  tab.on('console', (message) => {
    const { url: about } = message.location();
    // That the page itself is not there, or not yet, is meant.
    if (about === tab.url() && /status of (404|503)/.test(message.text())) return;
    note(`console: ${message.text()} (${about})`);
  });
  tab.on('pageerror', (error) => note(`error: ${error.message}`));
  await tab.addInitScript(() => {
    if (window !== window.top) return; // a sheet in its frame
    document.addEventListener('DOMContentLoaded', () => {
      window.edition = document.querySelector('script[data-edition]').dataset.edition;
    });
    document.addEventListener('rollbook:edition', (event) => { window.edition = event.detail; });
  });
  await tab.goto(url);
  return tab;
}
