/** Draws one question with several answers, of which one can be chosen. */

import { copy, fill, part, repeat } from "../template.js";

/** @param {{ name: string, legend: string, options: { value: string, label: string, detail: string|null }[], selected: string|null }} block */
export function choice(block) {
  const element = copy("choice");
  element.dataset.key = `choice-${block.name}`;
  fill(element, "legend", block.legend);
  repeat(element, "option", block.options, (row, option) => {
    const input = part(row, "input");
    input.id = `choice-${block.name}-${option.value}`;
    input.dataset.key = input.id;
    input.name = block.name;
    input.setAttribute("value", option.value);
    input.toggleAttribute("checked", option.value === block.selected);
    part(row, "label").htmlFor = input.id;
    fill(row, "label", option.label);
    if (option.detail) {
      part(row, "detail").id = `${input.id}-detail`;
      input.setAttribute("aria-describedby", `${input.id}-detail`);
    }
    fill(row, "detail", option.detail);
  });
  return element;
}
