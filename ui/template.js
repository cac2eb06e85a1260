/** Takes a template from the page and fills its named parts; text goes in as text, never as markup. */

const SVG = "http://www.w3.org/2000/svg";

/**
 * A fresh copy of the template with this id.
 * @param {string} id
 * @returns {HTMLElement}
 */
export function copy(id) {
  const template = /** @type {HTMLTemplateElement} */ (document.getElementById(id));
  return /** @type {HTMLElement} */ (document.importNode(template.content, true).firstElementChild);
}

/**
 * The part of that name, in or at the element.
 * @param {Element} element
 * @param {string} name
 * @returns {any}
 */
export function part(element, name) {
  const selector = `[data-part="${name}"]`;
  return element.matches(selector) ? element : element.querySelector(selector);
}

/**
 * Puts text into the part; without text the part goes.
 * @param {Element} element
 * @param {string} name
 * @param {string|null|undefined} text
 */
export function fill(element, name, text) {
  const found = part(element, name);
  if (text) found.textContent = text;
  else found.remove();
}

/**
 * One copy of the part for each item, in the part's place.
 * @template T
 * @param {Element} element
 * @param {string} name
 * @param {T[]} items
 * @param {(copy: any, item: T, index: number) => void} each
 */
export function repeat(element, name, items, each) {
  const pattern = part(element, name);
  const copies = items.map((item, index) => {
    const one = pattern.cloneNode(true);
    each(one, item, index);
    return one;
  });
  pattern.replaceWith(...copies);
}

/**
 * An element made and filled in one go.
 * @param {string} tag
 * @param {Record<string, string>} attributes
 * @param {...(Node|string)} content
 */
export function make(tag, attributes, ...content) {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  element.append(...content);
  return element;
}

/**
 * One of the page's drawings.
 * @param {string} name
 */
export function icon(name) {
  const svg = draw("svg", { class: "icon", "aria-hidden": "true" });
  svg.append(draw("use", { href: `#${name}` }));
  return svg;
}

/**
 * The small drawing that goes with a screen.
 * @param {string} screen
 */
export function vignette(screen) {
  const svg = draw("svg", { class: "vignette", viewBox: "0 0 160 120", "aria-hidden": "true" });
  svg.append(draw("use", { href: scene(screen) }));
  return svg;
}

/**
 * What a screen's drawing is called; a screen without one borrows that of Help.
 * @param {string} screen
 */
export function scene(screen) {
  return document.getElementById(`scene-${screen}`) ? `#scene-${screen}` : "#scene-help";
}

/**
 * An SVG element.
 * @param {string} tag
 * @param {Record<string, string>} attributes
 */
export function draw(tag, attributes) {
  const element = document.createElementNS(SVG, tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}
