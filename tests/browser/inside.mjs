// Functions that run inside the page. Playwright sends their source to the browser, so each stands
// alone: no imports, nothing from outside its own body. Those named faults return them in words.

/** What every page owes its readers, whatever is on it. */
export async function pageFaults() {
  const faults = [];
  const all = (selector) => [...document.querySelectorAll(selector)];
  const exactly = (count, selector) => {
    const found = all(selector).length;
    if (found !== count) faults.push(`${found} of ${selector}, not ${count}`);
  };
  exactly(1, 'h1');
  exactly(1, 'main');
  exactly(0, 'style, [style]');
  exactly(0, 'script:not([src][defer])'); // and nothing to read needs the one that plays figures
  if (!document.documentElement.lang) faults.push('no lang');
  if (!document.title.trim()) faults.push('no title');

  let level = 0;
  for (const heading of all('h1, h2, h3, h4, h5, h6')) {
    const next = Number(heading.tagName[1]);
    if (next > level + 1) faults.push(`heading jumps from ${level} to ${next}: ${heading.textContent}`);
    if (!heading.textContent.trim()) faults.push('empty heading');
    level = next;
  }

  const ids = new Set();
  for (const { id } of all('[id]')) {
    if (ids.has(id)) faults.push(`id twice: ${id}`);
    ids.add(id);
  }
  for (const attribute of ['aria-labelledby', 'aria-describedby', 'aria-controls', 'for']) {
    for (const element of all(`[${attribute}]`)) {
      for (const id of element.getAttribute(attribute).split(/\s+/)) {
        if (!ids.has(id)) faults.push(`${attribute} names no id: ${id}`);
      }
    }
  }
  for (const element of all('*')) {
    for (const { name, value } of element.attributes) {
      if (/^on/i.test(name)) faults.push(`inline handler: ${name}`);
      if (/^\s*javascript:/i.test(value)) faults.push(`script in an address: ${value}`);
    }
  }
  for (const img of all('img')) {
    img.loading = 'eager'; // a lazy one below the fold would never load here
    await img.decode().catch(() => {});
    if (!img.naturalWidth) faults.push(`image does not load: ${img.getAttribute('src')}`);
  }
  return faults;
}

/** WCAG 2 contrast of all text against what lies behind it, and the classes of what was measured. Text in
    figures is not measured: what lies behind it there is a shape, not a background colour. */
export function contrastFaults() {
  // A canvas turns any way of writing a colour into red, green, blue and alpha.
  const canvas = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  const known = new Map();
  const rgba = (colour) => {
    if (!known.has(colour)) {
      canvas.clearRect(0, 0, 1, 1);
      canvas.fillStyle = colour;
      canvas.fillRect(0, 0, 1, 1);
      const [r, g, b, a] = canvas.getImageData(0, 0, 1, 1).data;
      known.set(colour, [r, g, b, a / 255]);
    }
    return known.get(colour);
  };
  const over = ([r, g, b, a], back) =>
    [r, g, b].map((channel, i) => channel * a + back[i] * (1 - a));
  const luminance = (colour) => {
    const [r, g, b] = colour.map((channel) => {
      const c = channel / 255;
      return c <= 0.04045 ? c / 12.92 : ((c + 0.055) / 1.055) ** 2.4;
    });
    return 0.2126 * r + 0.7152 * g + 0.0722 * b;
  };

  const backOf = (element) => {
    if (!element) return over(rgba('Canvas'), [255, 255, 255]);
    const style = getComputedStyle(element);
    if (style.backgroundImage !== 'none') return null;
    const colour = rgba(style.backgroundColor);
    if (colour[3] === 1) return colour.slice(0, 3);
    const behind = backOf(element.parentElement);
    return behind && over(colour, behind);
  };
  const faults = new Map(); // by what is wrong, with the first text it is wrong on
  const classes = new Set();
  const measure = (element, pseudo, text) => {
    const style = getComputedStyle(element, pseudo);
    const own = pseudo ? rgba(style.backgroundColor) : [0, 0, 0, 0];
    const back = own[3] === 1 ? own.slice(0, 3) : backOf(element);
    const name = `${element.tagName.toLowerCase()}${pseudo ?? ''} in .${element.closest('[class]')?.className ?? 'body'}`;
    const fault = (what) => faults.has(what) || faults.set(what, text.slice(0, 40));
    if (!back) return fault(`${name} on a picture, cannot be measured`);
    let [r, g, b, alpha] = rgba(style.color);
    for (let e = element; e; e = e.parentElement) {
      alpha *= getComputedStyle(e).opacity;
      e.classList.forEach((name) => classes.add(name));
    }
    const [light, dark] = [luminance(over([r, g, b, alpha], back)), luminance(back)].sort((x, y) => y - x);
    const ratio = (light + 0.05) / (dark + 0.05);
    const size = parseFloat(style.fontSize);
    const large = size >= 24 || (size >= 18.66 && style.fontWeight >= 700);
    if (ratio < (large ? 3 : 4.5)) {
      fault(`${ratio.toFixed(2)}, ${style.color} on rgb(${back.map(Math.round)}), ${name}`);
    }
  };

  for (const element of document.body.querySelectorAll('*')) {
    if (element.closest('svg') || !element.checkVisibility({ visibilityProperty: true })) continue;
    const text = [...element.childNodes].filter((node) => node.nodeType === Node.TEXT_NODE)
      .map((node) => node.data).join(' ').trim();
    if (text) measure(element, null, text);
    for (const pseudo of ['::before', '::after']) { // the numbers of the steps, for one
      const { content } = getComputedStyle(element, pseudo);
      if (/^(counter|".*\S.*")/.test(content)) measure(element, pseudo, content);
    }
  }
  return { faults: [...faults].map(([what, text]) => `contrast ${what}: “${text}”`), classes: [...classes] };
}

/** Whatever reaches past the right edge of a window this wide. */
export function sidewaysFaults(width) {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth <= width) return [];
  const guilty = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > width + 0.5)
    .filter((element) => !element.closest('.table, pre')) // these scroll by themselves
    .map((element) => `${element.tagName.toLowerCase()}.${element.getAttribute('class') ?? ''}`);
  return [`scrolls sideways, ${scrollWidth} px: ${[...new Set(guilty)].slice(0, 5).join(', ')}`];
}

/** Links of the navigation that are too low for a thumb. */
export function tapFaults(least) {
  return [...document.querySelectorAll('nav a, header a')]
    .filter((link) => link.checkVisibility())
    .map((link) => [link.getBoundingClientRect().height, link])
    .filter(([height]) => height < least)
    .map(([height, link]) => `${height.toFixed(1)} px high: “${link.textContent.trim()}”`
      + ` in .${link.closest('[class]:not(a)')?.className}`);
}

/** What the focused element is, and whether a person can see it. */
export function focused() {
  const element = document.activeElement;
  const box = element.getBoundingClientRect();
  const inWindow = box.width > 1 && box.height > 1 && box.left >= 0 && box.top >= 0
    && box.right <= innerWidth && box.bottom <= innerHeight;
  return {
    href: element.getAttribute('href'),
    inMain: Boolean(element.closest('main')),
    visible: inWindow
      && document.elementFromPoint(box.left + box.width / 2, box.top + box.height / 2) === element,
  };
}

/** Follows the links within the page, but for those around citations. */
export function anchorFaults() {
  const faults = [];
  for (const link of document.querySelectorAll('a[href^="#"]')) {
    if (link.closest('.cite, .ways')) continue; // see `citations`
    if (!link.checkVisibility()) continue; // a way to the steps that a phone needs and a desk does not
    const fault = (what) => faults.push(`${link.hash} ${what}`);
    link.focus(); // brings it into the window
    const [{ left, top, width, height }] = link.getClientRects();
    const there = document.elementFromPoint(left + width / 2, top + height / 2);
    if (!link.contains(there)) fault(`cannot be clicked, ${there?.outerHTML.slice(0, 40)} is there`);
    link.click();
    const target = document.querySelector(':target');
    if (target?.id !== decodeURIComponent(link.hash.slice(1))) { fault('leads nowhere'); continue; }
    const box = target.getBoundingClientRect();
    if (box.top < 0 || box.top >= innerHeight) fault('does not come into view');
  }
  return faults;
}

/** Follows each citation to its works and each work back to its citations. Also returns both: a work
    is known by the entry that it leads to on the page of references. */
export function citations() {
  const faults = [];
  const follow = (link) => {
    link.click();
    const target = document.querySelector(':target');
    const { left = -1, top = -1 } = target?.getBoundingClientRect() ?? {};
    if (left < 0 || top < 0 || left >= innerWidth || top >= innerHeight) {
      faults.push(`following ${link.hash} does not bring it into view`);
    }
    return target;
  };
  const works = new Map();
  for (const work of document.querySelectorAll('.works li')) {
    const backs = [...work.querySelectorAll('.back')].map(follow);
    if (!backs.length) faults.push(`${work.id} is cited nowhere`);
    const ways = work.querySelector('.ways');
    const entry = ways.querySelector('a:not(.back)').href;
    works.set(work, { backs, entry, text: work.textContent.replace(ways.textContent, '').trim() });
  }
  const cites = [];
  let heading;
  for (const element of document.querySelectorAll('.prose :is(h2, h3, h4, h5, h6), .cite')) {
    if (!element.matches('.cite')) {
      heading = [...element.childNodes].filter((node) => !node.matches?.('.tipped'))
        .map((node) => node.textContent).join('').trim();
      continue;
    }
    const links = [...element.querySelectorAll('a')];
    const led = links.map(follow);
    if (!led.length) faults.push(`“${element.textContent}” leads to no work`);
    // “6–10” links its ends and cites all between.
    const all = [...works.keys()];
    const ranges = links.filter((link) => link.nextSibling?.textContent === '–').map((link) => {
      const from = all.indexOf(led[links.indexOf(link)]);
      return all.slice(from + 1, all.indexOf(led[links.indexOf(link) + 1]));
    });
    const those = [...led, ...ranges.flat()];
    for (const work of those) {
      if (!works.get(work)?.backs.includes(element)) faults.push(`no way back from ${work?.id} to ${element.id}`);
    }
    for (const [work, { backs }] of works) {
      const inVain = backs.includes(element) && !those.includes(work);
      if (inVain) faults.push(`${work.id} leads back to ${element.id}, which does not cite it`);
    }
    const entries = those.map((work) => works.get(work)?.entry);
    cites.push({ id: element.id, heading, entries, links: links.length });
  }
  return { faults, cites, works: [...works.values()].map(({ entry, text }) => ({ entry, text })) };
}

/** The entries of the page of references, each with the pages and sections that are said to cite it. */
export function entries() {
  return [...document.querySelectorAll('.references > li')].map((entry) => ({
    url: new URL(`#${entry.id}`, location).href,
    text: entry.querySelector('.work').textContent.trim(),
    links: [...entry.querySelectorAll('.cited-on a')].map((link) => ({
      href: link.href,
      title: link.textContent,
      isSection: link.matches('.section'),
      shown: link.checkVisibility(),
    })),
  }));
}

/** What a page defines. */
export function definition() {
  const [label, ...rest] = document.querySelector('.definition').childNodes;
  return rest.map((node) => node.textContent).join('').trim();
}

/** The terms and badges of a page and what they mean, and what is wrong with where they stand and lead. */
export function explained() {
  const faults = [];
  const said = []; // the text so far in which a term could have been linked
  const led = new Set(); // where the links so far lead
  const links = [];
  const silent = 'h2, h3, h4, h5, h6, a, code, figure, .tip, .callout-title';
  const [elements, text] = [NodeFilter.SHOW_ELEMENT, NodeFilter.SHOW_TEXT];
  const walk = document.createTreeWalker(document.querySelector('.prose'), elements | text);
  while (walk.nextNode()) {
    const node = walk.currentNode;
    if (node.data && !node.parentElement.closest(silent)) said.push(node.data);
    if (!node.matches?.('a')) continue;
    if (node.closest('svg')) continue; // a drawing’s own
    const { href, textContent: word } = node;
    if (node.matches('.tipped > a')) {
      const means = node.parentElement.querySelector('.tip').textContent;
      const isTerm = node.matches('.term');
      links.push({ word, means, href, isTerm });
      if (isTerm) {
        const name = new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(word)}(?![\\p{L}\\p{N}])`, 'iu');
        if (led.has(href)) faults.push(`“${word}” is linked a second time`);
        if (said.some((text) => name.test(text))) faults.push(`“${word}” was said before`);
      } else {
        const legend = document.querySelector(`.badges dd[id="${node.hash.slice(1)}"]`);
        if (legend?.textContent !== means) faults.push(`“${word}” means something else below: “${legend?.textContent}”`);
        if (legend?.previousElementSibling.textContent !== word) faults.push(`“${word}” leads to another badge`);
      }
    }
    led.add(href.split('#')[0]);
  }
  return { faults, links };
}

/** Brings a link to the middle of the window, with the focus nowhere. Where the middle of its last line
    is, as x and y. */
export function atLastLine(link) {
  document.activeElement.blur();
  link.scrollIntoView({ block: 'center' });
  const { left, top, width, height } = [...link.getClientRects()].at(-1);
  return [left + width / 2, top + height / 2];
}

/** Puts the focus one Tab before a link, and the link at the bottom of the window. */
export function focusBefore(link) {
  const stops = [...document.querySelectorAll('a[href], summary')];
  stops[stops.indexOf(link) - 1].focus();
  scrollBy(0, link.getBoundingClientRect().bottom - innerHeight + 2);
}

/** What is wrong with the box beside a link in a window so wide, if it should show or should not. */
export function tipFaults(link, { shown, width }) {
  const tip = link.parentElement.querySelector('.tip');
  const name = `“${link.textContent}”`;
  if (tip.checkVisibility() !== shown) return [shown ? `${name} says nothing` : `${name} still explains itself`];
  if (!shown) return [];
  const faults = [];
  const fault = (what) => faults.push(`the box of ${name} ${what}`);
  const box = tip.getBoundingClientRect();
  const lines = [...link.getClientRects()];
  if (box.left < 0 || box.right > width) fault(`reaches from ${box.left} to ${box.right} px`);
  if (box.top < 0 || box.bottom > innerHeight) fault('lies above or below the window');
  const { scrollWidth } = document.documentElement;
  if (scrollWidth > width) fault(`makes the page ${scrollWidth} px wide`);
  const covers = ({ left, right, top, bottom }) =>
    left < box.right && right > box.left && top < box.bottom && bottom > box.top;
  if (lines.some(covers)) fault('covers its own word');
  const isAt = (x, y) => {
    const there = document.elementFromPoint(x, y); // nothing outside the window
    return !there || link.parentElement.contains(there);
  };
  // A scroller around it would cut it off, and something else could lie on it.
  const corners = [box.left + 6, box.right - 6].flatMap((x) => [box.top + 6, box.bottom - 6].map((y) => [x, y]));
  if (!corners.every(([x, y]) => isAt(x, y))) fault('is cut off or covered');
  // A mouse can go down from the word to the box, and it stays.
  const hasMouse = matchMedia('(hover: hover)').matches && link.matches(':hover');
  const { left, right, bottom } = lines.at(-1);
  for (let y = bottom - 1; hasMouse && y < box.top + 1; y += 1) {
    if (!isAt((left + right) / 2, y)) return [...faults, `the box of ${name} goes when the mouse comes`];
  }
  return faults;
}

/** Opens all that can be opened. */
export function openAll() {
  for (const details of document.querySelectorAll('details')) details.open = true;
}

/** Shows every explanation at once. */
export function showTips() {
  const sheet = new CSSStyleSheet();
  sheet.replaceSync('@media screen { .tip { display: block !important } }');
  document.adoptedStyleSheets.push(sheet);
}

/** What is wrong with where the two boxes of a pair stand. */
export function pairFaults(beside) {
  const faults = [];
  for (const pair of document.querySelectorAll('.pair')) {
    const [taught, research, ...more] = pair.children;
    if (more.length || !taught.matches('.callout-taught') || !research.matches('.callout-research')) {
      faults.push('a pair is not one of each');
      continue;
    }
    const [one, two] = [taught, research].map((box) => box.getBoundingClientRect());
    const stands = beside
      ? Math.abs(one.top - two.top) < 1 && one.right <= two.left
      : one.bottom <= two.top && Math.abs(one.left - two.left) < 1;
    if (!stands) faults.push(beside ? 'a pair does not stand side by side' : 'a pair does not stand taught first');
  }
  return faults;
}

/** What is missing or out of order on the page of an exercise or a program. */
export function partFaults() {
  const faults = [];
  const isProgram = Boolean(document.querySelector('article.program'));
  const needed = ['h1', '.safety-first', '.glance .dose', '.safety-stop-now li', '.safety-never-press li',
    ...isProgram ? ['.fact-time', '.items > li'] : ['.prose > ol > li']];
  for (const part of needed) {
    if (!document.querySelector(part)?.checkVisibility()) faults.push(`has no ${part}`);
  }
  let above = -Infinity;
  const order = isProgram
    ? 'h1 .summary .sheet .glance .flags .items .items~.prose .safety .badges .works'
    : 'h1 .summary .sheet .glance .prose .safety .badges .works';
  for (const part of order.split(' ')) {
    const { top = above } = document.querySelector(part)?.getBoundingClientRect() ?? {};
    if (top < above) faults.push(`${part} stands too high`);
    above = top;
  }
  document.querySelector('.safety-first')?.click();
  if (!document.querySelector('.safety :target')) faults.push('no link to its safety box');
  if (!isProgram) return faults;
  const time = document.querySelector('.fact-time dd')?.textContent;
  if (!/\d/.test(time)) faults.push('does not say how long it takes');
  for (const item of document.querySelectorAll('.items > li')) {
    if (!item.querySelector('h2 a')?.href.includes('/exercises/')) faults.push('an item is no exercise');
    if (!item.querySelector('.dose')) faults.push('an item has no dose');
  }
  return faults;
}

/** The visible texts that a reader needs on paper too; all but ways to elsewhere, since paper cannot be
    clicked. */
export function textsThatMatter() {
  const parts = '.prose, .facts, .safety, .cautions, .items, .references, .glossary, .works, .badges';
  const texts = [];
  for (const part of document.querySelectorAll(parts)) {
    const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const element = walk.currentNode.parentElement;
      const text = walk.currentNode.data.trim();
      if (!text || !element.checkVisibility({ visibilityProperty: true })) continue;
      // A sheet has an address for what is only on the web; and a program’s is a client’s copy.
      const onTheWeb = '.back, .ways, .rb-play, .full-lists, .exercise .identifier, .program .works, .program .cite, .items .forms';
      if (!element.closest(onTheWeb)) texts.push(text);
    }
  }
  return texts;
}

/** In what a page of the preview differs from the clean build's; nothing if it does not. */
export function differs(clean) {
  const normal = (isSorted) => (page) => {
    const root = page.documentElement.cloneNode(true);
    root.querySelectorAll('script[data-edition], rollbook-preview').forEach((ours) => ours.remove());
    root.querySelectorAll('details[open]').forEach((details) => details.removeAttribute('open')); // the reader's
    root.removeAttribute('class'); // a script's
    for (const element of isSorted ? [root, ...root.querySelectorAll('*')] : []) {
      const attributes = [...element.attributes].sort((a, b) => (a.name < b.name ? -1 : 1));
      attributes.forEach((attribute) => element.removeAttributeNode(attribute));
      attributes.forEach((attribute) => element.setAttributeNode(attribute));
    }
    const [head, body] = root.children;
    const isSheet = (node) => node.rel === 'stylesheet'; // only these have an order in the head
    const sheets = [...head.children].filter(isSheet).map((node) => node.outerHTML);
    const others = [...head.children].filter((node) => !isSheet(node)).map((node) => node.outerHTML);
    return [root.cloneNode().outerHTML, ...others.sort(), ...sheets, body.outerHTML].join('\n');
  };
  const pages = [document, new DOMParser().parseFromString(clean, 'text/html')];
  let [shown, wanted] = pages.map(normal(false));
  // Attributes have no order; to put them into one takes time.
  if (shown !== wanted) [shown, wanted] = pages.map(normal(true));
  if (shown !== wanted) {
    let at = 0;
    while (shown[at] === wanted[at]) at += 1;
    const from = Math.max(at - 20, 0);
    return `shows “${shown.slice(from, at + 80)}”, not “${wanted.slice(from, at + 80)}”`;
  }
  const blank = [...document.images].find((image) => image.complete && !image.naturalWidth);
  return blank ? `does not show ${blank.src}` : '';
}

/** Counts the style sheets of the page from now on, whenever it changes or is painted: `fewest`. */
export function bareness() {
  window.fewest = Infinity;
  const count = () => {
    const loaded = [...document.styleSheets].filter((sheet) => sheet.cssRules.length);
    window.fewest = Math.min(window.fewest, loaded.length);
  };
  const frame = () => { count(); requestAnimationFrame(frame); };
  frame();
  new MutationObserver(count).observe(document.head, { childList: true });
}

/** What the panel of the preview says. */
export function panel() {
  const root = document.querySelector('rollbook-preview').shadowRoot;
  const box = root.querySelector('.panel');
  const isShown = box.checkVisibility();
  const text = (element, selector) => element.querySelector(selector)?.textContent;
  return {
    isShown,
    isOpen: isShown && box.open,
    head: text(root, 'summary'),
    problems: [...root.querySelectorAll('.problems > li')].map((problem) => ({
      text: problem.textContent,
      place: text(problem, '.place'),
      href: problem.querySelector('.place a')?.href,
      excerpt: text(problem, 'pre'),
      mark: text(problem, 'mark'),
    })),
    foreign: [...root.querySelectorAll('.list *')].map((element) => element.localName)
      .filter((name) => !'ol li p b code span a pre i mark'.split(' ').includes(name)),
  };
}

/** What axe finds on the page; all its rules, or some. */
export async function axeFaults(rules) {
  const { violations } = await window.axe.run({ resultTypes: ['violations'], ...(rules.length && { runOnly: rules }) });
  return violations.flatMap(({ id, help, nodes }) => nodes.map(({ target, failureSummary }) =>
    `${id}: ${help}: ${target.join(' ')}: ${failureSummary.replace(/\s+/g, ' ')}`));
}
