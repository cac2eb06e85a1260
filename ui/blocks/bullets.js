/** Draws a list without order. */

import { copy, repeat } from "../template.js";

/** @param {{ items: string[] }} block */
export function bullets(block) {
  const element = copy("bullets");
  repeat(element, "item", block.items, (item, sentence) => {
    item.textContent = sentence;
  });
  return element;
}
