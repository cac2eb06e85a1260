/** Draws an address to open or to copy. It is text: the page itself goes nowhere. */

import { copy, fill, part } from "../template.js";

/**
 * @param {{ label: string, url: string, copy: string, copied: string }} block
 * @param {number} index
 */
export function address(block, index) {
  const element = copy("address");
  fill(element, "label", block.label);
  fill(element, "url", block.url);
  fill(element, "copy-label", block.copy);
  Object.assign(part(element, "copy").dataset, { copy: block.url, copied: block.copied, key: `copy-${index}` });
  return element;
}
