/** Draws label and value, row by row, each with what can be done about it. */

import { button } from "../actions.js";
import { copy, fill, make, part, repeat } from "../template.js";

/**
 * @param {{ rows: { label: string, value: string, ltr: boolean, action: import("../contract.js").Action|null }[] }} block
 * @param {number} index
 */
export function summary(block, index) {
  const element = copy("summary");
  repeat(element, "row", block.rows, (row, { label, value, ltr, action }, place) => {
    fill(row, "label", label);
    part(row, "value").append(ltr ? make("bdi", { dir: "ltr" }, value) : value);
    if (action) part(row, "action").append(about(part(row, "label"), button(action, `row-${index}-${place}`)));
    else part(row, "action").remove();
  });
  return element;
}

/**
 * Several rows may offer the same, so whoever hears a button hears the row's name with it.
 * @param {HTMLElement} label
 * @param {HTMLElement} button
 */
function about(label, button) {
  label.id = `${button.dataset.key}-label`;
  button.setAttribute("aria-describedby", label.id);
  return button;
}
