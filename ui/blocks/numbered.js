/** Draws a list to be done in order. */

import { copy, repeat } from "../template.js";

/** @param {{ items: string[] }} block */
export function numbered(block) {
  const element = copy("numbered");
  repeat(element, "item", block.items, (item, sentence) => {
    item.textContent = sentence;
  });
  return element;
}
