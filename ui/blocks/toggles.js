/** Draws switches, each on or off on its own. */

import { copy, fill, part, repeat } from "../template.js";

/** @param {{ legend: string, items: { name: string, label: string, detail: string|null, on: boolean }[] }} block */
export function toggles(block) {
  const element = copy("toggles");
  fill(element, "legend", block.legend);
  repeat(element, "item", block.items, (row, toggle) => {
    const input = part(row, "input");
    input.id = `toggle-${toggle.name}`;
    input.dataset.key = input.id;
    input.name = toggle.name;
    input.toggleAttribute("checked", toggle.on);
    part(row, "label").htmlFor = input.id;
    fill(row, "label", toggle.label);
    if (toggle.detail) {
      part(row, "detail").id = `${input.id}-detail`;
      input.setAttribute("aria-describedby", `${input.id}-detail`);
    }
    fill(row, "detail", toggle.detail);
  });
  return element;
}
