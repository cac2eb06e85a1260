/** Draws a paragraph. */

import { copy, fill } from "../template.js";

/** @param {{ text: string }} block */
export function text(block) {
  const element = copy("text");
  fill(element, "text", block.text);
  return element;
}
