// The preview in the browser. It hears of each edition, fetches this page anew, and changes in the
// page on screen only what the author changed. What the reader changed (scroll, focus, open
// details, typed text, a running figure) stays, since the page is compared with itself as it was
// sent before, never with what is on screen.
'use strict';

(() => {
  const tag = document.currentScript;
  const at = (name) => new URL(name, tag.src).href;
  // The page on screen belongs to this edition, and was sent with this status.
  let { edition, still } = tag.dataset;
  const { status } = tag.dataset;

  // ---- the page as it was sent, and which node on screen each of its nodes is

  let sent = document.body.cloneNode(true);
  let sentRoot = document.documentElement.cloneNode(false);
  const onScreen = new WeakMap();
  pair(sent, document.body);

  function pair(copy, node) {
    onScreen.set(copy, node);
    for (let i = 0; i < copy.childNodes.length; i += 1) pair(copy.childNodes[i], node.childNodes[i]);
  }

  // ---- patching

  const isElement = (node) => node.nodeType === Node.ELEMENT_NODE;
  const isAlike = (a, b) => a.nodeName === b.nodeName && a.namespaceURI === b.namespaceURI
    && (!isElement(a) || a.id === b.id);
  const written = new WeakMap();

  /** A node in writing; two nodes that are written the same are the same. */
  function writing(node) {
    let text = written.get(node);
    if (text === undefined) {
      text = isElement(node) ? node.outerHTML : `${node.nodeName} ${node.nodeValue}`;
      written.set(node, text);
    }
    return text;
  }

  /** The same nodes in two lists, in order: as many as can be, those without any change first. */
  function matches(before, after) {
    const found = [];
    let start = 0;
    let [endBefore, endAfter] = [before.length, after.length];
    while (start < endBefore && start < endAfter && writing(before[start]) === writing(after[start])) {
      found.push([start, start]);
      start += 1;
    }
    const tail = [];
    while (endBefore > start && endAfter > start && writing(before[endBefore - 1]) === writing(after[endAfter - 1])) {
      endBefore -= 1;
      endAfter -= 1;
      tail.unshift([endBefore, endAfter]);
    }
    return found.concat(middle(before, after, start, endBefore, endAfter), tail);
  }

  /** The longest common part between two borders; a change within a node is worth less than none. */
  function middle(before, after, start, endBefore, endAfter) {
    const [rows, columns] = [endBefore - start, endAfter - start];
    if (!rows || !columns) return [];
    if (rows * columns > 1e6) return inOrder(before, after, start, endBefore, endAfter);
    const worth = (i, j) => {
      const [a, b] = [before[start + i], after[start + j]];
      if (!isAlike(a, b)) return 0;
      return writing(a) === writing(b) ? 1e6 : 1 + likeness(a, b);
    };
    const best = Array.from({ length: rows + 1 }, () => new Float64Array(columns + 1));
    for (let i = rows - 1; i >= 0; i -= 1) {
      for (let j = columns - 1; j >= 0; j -= 1) {
        const both = worth(i, j);
        best[i][j] = Math.max(best[i + 1][j], best[i][j + 1], both ? both + best[i + 1][j + 1] : 0);
      }
    }
    const found = [];
    for (let i = 0, j = 0; i < rows && j < columns;) {
      const both = worth(i, j);
      if (both && best[i][j] === both + best[i + 1][j + 1]) {
        found.push([start + i, start + j]);
        i += 1;
        j += 1;
      } else if (best[i][j] === best[i + 1][j]) i += 1;
      else j += 1;
    }
    return found;
  }

  /** How much of what stands in two nodes stands in both, up to 100. */
  function likeness(a, b) {
    const [one, other] = [words(a), words(b)];
    let both = 0;
    for (const word of one) both += other.has(word);
    return Math.floor((100 * both) / Math.max(one.size, other.size));
  }

  const known = new WeakMap();

  function words(node) {
    if (!known.has(node)) known.set(node, new Set(writing(node).split(/[\s<>]+/)));
    return known.get(node);
  }

  /** For lists too long to compare each with each. */
  function inOrder(before, after, start, endBefore, endAfter) {
    const places = new Map();
    for (let i = start; i < endBefore; i += 1) {
      const text = writing(before[i]);
      places.set(text, (places.get(text) || []).concat(i));
    }
    const found = [];
    let last = start - 1;
    for (let j = start; j < endAfter; j += 1) {
      const i = (places.get(writing(after[j])) || []).find((place) => place > last);
      if (i !== undefined) {
        found.push([i, j]);
        last = i;
      }
    }
    return found;
  }

  /** Makes on screen the changes that lead from one writing of a node to the next. */
  function patch(before, after) {
    const node = onScreen.get(before);
    onScreen.set(after, node);
    if (!isElement(after)) {
      if (node && before.nodeValue !== after.nodeValue) node.nodeValue = after.nodeValue;
      return;
    }
    if (node) attributes(node, before, after);
    children(node, before, after);
  }

  function attributes(node, before, after) {
    for (const { name, namespaceURI, localName, value } of after.attributes) {
      if (before.getAttribute(name) !== value) node.setAttributeNS(namespaceURI, namespaceURI ? name : localName, value);
    }
    for (const { name } of [...before.attributes]) {
      if (!after.hasAttribute(name)) node.removeAttribute(name);
    }
  }

  function children(node, before, after) {
    const [old, young] = [[...before.childNodes], [...after.childNodes]];
    const pairs = matches(old, young);
    const partner = new Map(pairs.map(([i, j]) => [j, i]));
    const kept = new Set(pairs.map(([i]) => i));
    old.forEach((child, i) => { if (!kept.has(i)) onScreen.get(child)?.remove(); });
    // From the last to the first, so that the next one is in its place already.
    let next = null;
    for (let j = young.length - 1; j >= 0; j -= 1) {
      const child = young[j];
      if (partner.has(j)) {
        const was = old[partner.get(j)];
        if (writing(was) === writing(child)) carry(was, child);
        else patch(was, child);
      } else if (node) {
        const fresh = document.importNode(child, true);
        node.insertBefore(fresh, next && next.parentNode === node ? next : behind(node, old));
        pair(child, fresh);
      }
      next = onScreen.get(child) || next;
    }
  }

  /** Where a last child belongs: behind the page's own, before what a script has added. */
  function behind(node, old) {
    for (let i = old.length - 1; i >= 0; i -= 1) {
      const there = onScreen.get(old[i]);
      if (there && there.parentNode === node) return there.nextSibling;
    }
    return null;
  }

  /** Nodes that did not change are the same nodes on screen. */
  function carry(before, after) {
    if (!before) return;
    onScreen.set(after, onScreen.get(before));
    for (let i = 0; i < after.childNodes.length; i += 1) carry(before.childNodes[i], after.childNodes[i]);
  }

  // ---- the head

  const links = (head) => [...head.querySelectorAll('link[rel="stylesheet"]')];
  const isOurs = (node) => node.nodeName === 'SCRIPT' && 'edition' in node.dataset;

  /** What cannot be exchanged while the page stands: scripts, and what of the head is no text. */
  function fixed({ head, body }) {
    const changing = ['TITLE', 'META', 'LINK'];
    const isFixed = (node) => node.httpEquiv || !changing.includes(node.nodeName);
    const other = [...head.children].filter((node) => isFixed(node) && !isOurs(node));
    const scripts = [...body.querySelectorAll('script')].filter((node) => !isOurs(node));
    return [...other, ...scripts].map((node) => node.outerHTML).join('\n');
  }

  /** A style sheet comes before the one it replaces goes, so that the page is never bare. */
  function restyle(head) {
    const [old, young] = [links(document.head), links(head)];
    const written = (all) => all.map((link) => link.outerHTML).join('\n');
    if (written(old) === written(young)) return Promise.resolve();
    const come = young.map((link) => new Promise((resolve) => {
      const fresh = document.importNode(link, true);
      fresh.onload = resolve;
      fresh.onerror = resolve;
      (links(document.head).pop() || document.head.lastChild).after(fresh);
    }));
    return Promise.all(come).then(() => old.forEach((link) => link.remove()));
  }

  /** Title, descriptions and addresses. */
  function retitle(page) {
    if (document.title !== page.title) document.title = page.title;
    const plain = (head) => [...head.children].filter((node) => ['META', 'LINK'].includes(node.nodeName)
      && node.rel !== 'stylesheet');
    const [old, young] = [plain(document.head), plain(page.head)];
    const texts = young.map((node) => node.outerHTML);
    const stay = old.filter((node) => texts.includes(node.outerHTML)).map((node) => node.outerHTML);
    old.filter((node) => !texts.includes(node.outerHTML)).forEach((node) => node.remove());
    young.filter((node) => !stay.includes(node.outerHTML))
      .forEach((node) => document.head.insertBefore(document.importNode(node, true), document.head.querySelector('title')));
    const root = page.documentElement.cloneNode(false);
    attributes(document.documentElement, sentRoot, root);
    sentRoot = root;
  }

  const stands = fixed(document);
  // A script that ran before this one may have changed the page, so that what was sent is not known.
  const isKnown = [...document.scripts].every((script) => script === tag || script.defer || /json/.test(script.type));

  // ---- scroll

  /** What stands at the top of the window, and how high. */
  function anchor() {
    if (window.scrollY === 0) return () => {};
    const seen = [...document.body.querySelectorAll('*')].map((node) => [node, node.getBoundingClientRect()])
      .filter(([, box]) => box.height > 0 && box.bottom > 0 && box.top < window.innerHeight);
    // The first that begins in the window; else the smallest that fills it.
    const all = seen.filter(([, box]) => box.top >= 0).concat(seen.filter(([, box]) => box.top < 0).reverse());
    const now = window.scrollY;
    return () => {
      const there = all.find(([node]) => node.isConnected && node.getBoundingClientRect().height > 0);
      if (!there) return window.scrollTo({ top: now, behavior: 'instant' });
      const by = there[0].getBoundingClientRect().top - there[1].top;
      if (by) window.scrollBy({ top: by, behavior: 'instant' });
      return undefined;
    };
  }

  // ---- one edition after another

  let wanted = null;
  let isBusy = false;

  /** Brings the page to the last edition; editions that come meanwhile are one more round. */
  async function follow() {
    if (isBusy) return;
    isBusy = true;
    try {
      while (wanted && wanted.edition !== edition) await update(wanted);
    } catch {
      setTimeout(follow, 500);
    } finally {
      isBusy = false;
    }
  }

  async function update(scene) {
    if (still && scene.still && scene.still !== still) return again();
    const answer = await fetch(location.href.split('#')[0], { cache: 'no-store', headers: { accept: 'text/html' } });
    if (String(answer.status) !== status) return again();
    const page = new DOMParser().parseFromString(await answer.text(), 'text/html');
    const own = page.querySelector('script[data-edition]');
    if (!own || own.src !== tag.src) return again();
    const next = { edition: own.dataset.edition, still: own.dataset.still };
    own.remove();
    if (!isKnown || fixed(page) !== stands) return again();
    await restyle(page.head);
    const settle = anchor();
    patch(sent, page.body);
    sent = page.body;
    retitle(page);
    settle();
    ({ edition, still } = next);
    document.dispatchEvent(new CustomEvent('rollbook:edition', { detail: edition }));
    // A page that was made from a newer edition than was told of is up to date.
    if (wanted === scene) wanted = { ...scene, edition };
    return undefined;
  }

  /** Everything anew; the browser keeps the place. The page that comes up hears of the rest. */
  function again() {
    location.reload();
    return new Promise(() => {});
  }

  // ---- the panel

  const host = document.createElement('rollbook-preview');
  const panel = host.attachShadow({ mode: 'open' });
  panel.innerHTML = `<link rel="stylesheet"><details class="panel" hidden>
    <summary><span class="count"></span> <span class="hint"></span></summary><div class="list"></div></details>`;
  const box = panel.querySelector('details');
  const sheet = panel.querySelector('link');
  // Without its style sheet the panel would stand unclothed in the page.
  host.hidden = true;
  sheet.onload = () => { host.hidden = false; };
  sheet.href = at('live.css');
  document.documentElement.append(host);

  let told = '';
  let level = '';
  const counted = (n, word) => (n ? `${n} ${word}${n === 1 ? '' : 's'}` : '');

  async function tell(scene) {
    if (told === scene.problems) return;
    told = scene.problems;
    const counts = [counted(scene.errors, 'error'), counted(scene.warnings, 'warning')].filter(Boolean).join(', ');
    const now = scene.errors ? 'error' : scene.warnings && 'warning';
    const list = now ? await (await fetch(at('problems'), { cache: 'no-store' })).text() : '';
    if (told !== scene.problems) return;
    panel.querySelector('.count').textContent = counts;
    panel.querySelector('.hint').textContent = scene.behind ? 'the last sound state is shown' : '';
    panel.querySelector('.list').innerHTML = list;
    // Errors open the panel, and a reader who closes it is not bothered again before there are none.
    if (now !== level) box.open = now === 'error';
    level = now;
    box.className = `panel ${now}`;
    reveal();
    // A page that is nothing but problems needs no panel.
    box.hidden = !now || status === '503';
  }

  /** Scrolls each line of a problem to the place that is meant. */
  function reveal() {
    for (const line of panel.querySelectorAll('pre')) {
      const [place, frame] = [line.querySelector('mark').getBoundingClientRect(), line.getBoundingClientRect()];
      if (place.right > frame.right) line.scrollLeft += place.left - frame.left - frame.width / 3;
    }
  }

  box.addEventListener('toggle', reveal);

  // ---- the sheet beside the page

  const paper = document.createElement('aside');
  paper.className = 'paper';
  paper.hidden = true;
  paper.setAttribute('aria-label', 'Sheet');
  paper.innerHTML = `<header><label>Sheet <select></select></label> <a target="_blank">By itself</a>
    <button type="button" class="close">Close</button></header>`;
  const frame = document.createElement('iframe');
  frame.title = 'The sheet of this page';
  const opener = document.createElement('button');
  opener.type = 'button';
  opener.className = 'opener';
  opener.textContent = 'Sheet beside the page';
  opener.hidden = true;
  panel.append(opener, paper);
  const [choice, itself] = ['select', 'a'].map((name) => paper.querySelector(name));
  // The bytes that are shown, so that a sheet which stays the same is not loaded anew.
  let printed = null;

  /** The sheets that this page leads to: its own on most pages, the whole handbook on the front page. */
  const sheets = () => [...document.querySelectorAll('main a[href$=".pdf"]')].filter((link) => link.closest('.sheet'));

  const memory = {
    get: () => { try { return sessionStorage.getItem('rollbook-paper'); } catch { return null; } },
    set: (value) => { try { sessionStorage.setItem('rollbook-paper', value); } catch { /* forgotten, then */ } },
  };

  // The page stands beside its sheet where there is room for both; nothing in the page itself is another.
  const room = new CSSStyleSheet();
  document.adoptedStyleSheets = [...document.adoptedStyleSheets, room];
  const makeRoom = (is) => room.replaceSync(is ? '@media (min-width: 60.01rem) { body { margin-inline-end: 46vw !important } }' : '');

  /** Offers what there is; what was chosen stays chosen, from page to page. */
  function offer() {
    const all = sheets();
    const last = memory.get();
    const options = all.map((link) => new Option(link.textContent, link.href));
    const isSame = options.length === choice.options.length && options.every((option, i) => option.value === choice.options[i].value);
    if (!isSame) choice.replaceChildren(...options);
    const kept = options.findIndex((option) => option.text === last);
    if (!isSame && kept >= 0) choice.selectedIndex = kept;
    opener.hidden = !all.length || !paper.hidden;
    if (!paper.hidden && !all.length) shut();
    else if (paper.hidden && last && all.length) show();
    else if (!paper.hidden) print().catch(() => {});
  }

  function show() {
    paper.hidden = false;
    opener.hidden = true;
    memory.set(choice.selectedOptions[0].text);
    makeRoom(true);
    print().catch(() => {});
  }

  function shut() {
    paper.hidden = true;
    makeRoom(false);
    opener.hidden = !sheets().length;
    frame.remove();
    printed = null;
  }

  /** Shows the sheet as it is now. */
  async function print() {
    const href = choice.value;
    itself.href = href;
    const answer = await fetch(href, { cache: 'no-store' });
    const bytes = new Uint8Array(await answer.arrayBuffer());
    if (choice.value !== href || paper.hidden) return;
    const isSame = printed && printed.href === href && printed.bytes.length === bytes.length
      && bytes.every((byte, i) => byte === printed.bytes[i]);
    if (isSame) return;
    printed = { href, bytes };
    // A frame that comes with its address leaves nothing behind in the history of the page.
    frame.remove();
    frame.src = `${href}?${edition}#navpanes=0&view=FitH`;
    paper.append(frame);
  }

  opener.addEventListener('click', () => { show(); choice.focus(); });
  paper.querySelector('.close').addEventListener('click', () => { memory.set(''); shut(); opener.focus(); });
  choice.addEventListener('change', () => { memory.set(choice.selectedOptions[0].text); print().catch(() => {}); });
  document.addEventListener('rollbook:edition', offer);
  if (document.readyState === 'loading') document.addEventListener('DOMContentLoaded', offer);
  else offer();

  // ---- hearing

  function hear(scene) {
    wanted = scene;
    tell(scene).catch(() => { told = ''; });
    follow();
  }

  function throughWorker() {
    const { port } = new SharedWorker(at('worker.js'), { name: `rollbook ${at('')}` });
    port.onmessage = (message) => { if (message.data) hear(message.data); };
    addEventListener('pagehide', () => port.postMessage('bye'));
    // Back from sleep, or from the browser's memory of pages.
    const ask = () => { if (!document.hidden) port.postMessage('hello'); };
    addEventListener('pageshow', ask);
    document.addEventListener('visibilitychange', ask);
  }

  /** Where tabs cannot share a worker, only the ones in sight listen. */
  function alone() {
    let source = null;
    let heard = 0;
    const open = () => {
      source?.close();
      heard = Date.now();
      source = new EventSource(at('events'));
      source.addEventListener('scene', (event) => { heard = Date.now(); hear(JSON.parse(event.data)); });
      source.addEventListener('tick', () => { heard = Date.now(); });
    };
    const look = () => {
      if (document.hidden) source?.close();
      else if (!source || source.readyState === EventSource.CLOSED || Date.now() - heard > 30000) open();
    };
    open();
    setInterval(look, 1000);
    document.addEventListener('visibilitychange', look);
    addEventListener('pagehide', () => source?.close());
  }

  if (window.SharedWorker) throughWorker();
  else alone();
})();
