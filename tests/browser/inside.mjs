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
  exactly(0, 'script:not([src]), script[type=module]'); // file:// blocks modules
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

/** WCAG 2 contrast of all text against what lies behind it. Text in figures is not measured: what
    lies behind it there is a shape, not a background colour. */
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
  const measure = (element, pseudo, text) => {
    const style = getComputedStyle(element, pseudo);
    const back = backOf(element);
    const name = `${element.tagName.toLowerCase()}${pseudo ?? ''} in .${element.closest('[class]')?.className ?? 'body'}`;
    const fault = (what) => faults.has(what) || faults.set(what, text.slice(0, 40));
    if (!back) return fault(`${name} on a picture, cannot be measured`);
    let [r, g, b, alpha] = rgba(style.color);
    for (let e = element; e; e = e.parentElement) alpha *= getComputedStyle(e).opacity;
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
  return [...faults].map(([what, text]) => `contrast ${what}: “${text}”`);
}

/** Whatever reaches past the right edge of a window this wide. */
export function sidewaysFaults(width) {
  const { scrollWidth } = document.documentElement;
  if (scrollWidth <= width) return [];
  const guilty = [...document.body.querySelectorAll('*')]
    .filter((element) => element.getBoundingClientRect().right > width + 0.5)
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

/** The visible texts that a reader needs on paper too; all but “back to the text”, since paper cannot
    be clicked. */
export function textsThatMatter() {
  const parts = '.prose, .facts, .safety, .cautions, .items, .references, .glossary';
  const texts = [];
  for (const part of document.querySelectorAll(parts)) {
    const walk = document.createTreeWalker(part, NodeFilter.SHOW_TEXT);
    while (walk.nextNode()) {
      const element = walk.currentNode.parentElement;
      const text = walk.currentNode.data.trim();
      if (!text || !element.checkVisibility({ visibilityProperty: true })) continue;
      if (!element.closest('.back')) texts.push(text);
    }
  }
  return texts;
}
