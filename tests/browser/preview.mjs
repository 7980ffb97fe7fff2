// What the tests of the preview share: a handbook of their own that they may edit, `rollbook serve`
// over it, and tabs that can be compared with a clean build.

import assert from 'node:assert/strict';
import { spawn, spawnSync } from 'node:child_process';
import { once } from 'node:events';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, renameSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join, resolve } from 'node:path';
import { createInterface } from 'node:readline';
import { setTimeout as sleep } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import { differs } from './inside.mjs';

/** A file of the project itself, such as its `content` or a built-in template. */
export const project = (path) => fileURLToPath(new URL(`../../${path}`, import.meta.url));
const program = resolve(process.env.ROLLBOOK
  || join(resolve(project('.'), process.env.CARGO_TARGET_DIR || 'target'), 'release/rollbook'));

/** Asks until the answer is nothing: no fault. Whatever is still wrong at the end is one. */
export async function until(fault) {
  const end = Date.now() + 10000;
  for (;;) {
    // A page that is just being reloaded cannot be asked.
    const what = await Promise.resolve(fault()).catch((error) => error.message);
    if (!what) return;
    if (Date.now() > end) assert.fail(what);
    await sleep(10);
  }
}

/** A copy of the project's handbook, with `files` changed or added, and the preview of it. */
export async function openPreview(files = {}) {
  const work = mkdtempSync(join(tmpdir(), 'rollbook-preview-'));
  const root = join(work, 'handbook');
  cpSync(project('content'), join(root, 'content'), { recursive: true });
  const at = (path) => join(root, path);
  const put = (path, content) => {
    mkdirSync(dirname(at(path)), { recursive: true });
    writeFileSync(at(path), content);
  };
  for (const [path, content] of Object.entries(files)) put(path, content);

  // What was in each file before a test touched it; nothing, if it was not there.
  const before = new Map();
  const touch = (path) => {
    if (before.has(path)) return;
    const isThere = statSync(at(path), { throwIfNoEntry: false })?.isFile();
    before.set(path, isThere ? readFileSync(at(path)) : null);
  };

  let server;
  let ended;
  const end = () => server.kill();
  const preview = {
    address: null,
    read: (path) => readFileSync(at(path), 'utf8'),
    write(path, content) {
      touch(path);
      put(path, content);
    },
    /** Puts a text in the place of another that must be there. */
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
    /** Makes every file what it was. */
    restore() {
      for (const [path, content] of before) {
        if (content) put(path, content);
        else rmSync(at(path), { force: true });
      }
      before.clear();
    },

    async start(port = 0) {
      server = spawn(program, ['serve', root, '--port', String(port)], { stdio: ['ignore', 'pipe', 'pipe'] });
      let said = '';
      server.stderr.on('data', (text) => { said += text; });
      ended = once(server, 'exit');
      process.once('exit', end); // also when a test is broken off
      const [line] = await Promise.race([once(createInterface({ input: server.stdout }), 'line'), ended]);
      preview.address = String(line).match(/^http:\S+$/)?.[0];
      assert.ok(preview.address, `no address comes first: ${line} ${said}`);
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

    /** The path in the site behind an address. */
    path: (url) => new URL(url).pathname.slice(1).replace(/(^|\/)$/, '$1index.html'),
    get: (path) => fetch(new URL(path, preview.address)),
    /** Builds the handbook as it is now; the folder of the site. */
    build() {
      const out = join(work, 'clean');
      rmSync(out, { recursive: true, force: true });
      const { status, stderr } = spawnSync(program, ['build', root, '--quiet', '--out', out], { encoding: 'utf8' });
      assert.equal(status, 0, stderr);
      return out;
    },

    /** Waits until each tab is of the newest edition and shows what a clean build shows. */
    async settled(...tabs) {
      const out = preview.build();
      await Promise.all(tabs.map((tab) => until(async () => {
        const answer = await preview.get(tab.url());
        const newest = (await answer.text()).match(/ data-edition="(.*?)"/)[1];
        const clean = readFileSync(join(out, preview.path(tab.url())), 'utf8');
        const fault = await tab.evaluate(differs, { newest, clean });
        return fault && `${preview.path(tab.url())} ${fault}`;
      })));
    },
  };
  await preview.start();
  return preview;
}

/** A tab in which every edition is noted. Whatever the browser complains about goes into `faults`. */
export async function openTab(context, url, faults) {
  const tab = await context.newPage();
  const note = (what) => faults.push(`${tab.url()}: ${what}`);
  tab.on('requestfailed', (request) => {
    // A page left while it loads is no fault of the page.
    if (request.failure()?.errorText !== 'net::ERR_ABORTED') note(`cannot load ${request.url()}`);
  });
  tab.on('console', (message) => note(`console: ${message.text()} (${message.location().url})`));
  tab.on('pageerror', (error) => note(`error: ${error.message}`));
  await tab.addInitScript(() => {
    document.addEventListener('DOMContentLoaded', () => {
      window.edition = document.querySelector('script[data-edition]').dataset.edition;
    });
    document.addEventListener('rollbook:edition', (event) => { window.edition = event.detail; });
  });
  await tab.goto(url);
  return tab;
}
