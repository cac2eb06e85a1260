/** Draws work under way: a bar where its length is known, else a thread being laid. */

import { copy, fill, part } from "../template.js";

/**
 * @param {{ label: string, done: [number, number]|null }} block
 * @param {number} index
 */
export function progress(block, index) {
  const element = copy("progress");
  const bar = part(element, "bar");
  part(element, "label").id = `progress-${index}`;
  fill(element, "label", block.label);
  if (block.done) {
    const [done, all] = block.done;
    bar.setAttribute("value", `${done}`);
    bar.setAttribute("max", `${all}`);
    bar.setAttribute("aria-labelledby", `progress-${index}`);
    part(element, "loop").remove();
  } else {
    bar.remove();
  }
  return element;
}
