/** Draws what the person must notice; where it speaks of a field, its headline leads there. */

import { copy, fill, make, part, repeat } from "../template.js";
import { fieldId } from "./field.js";

/**
 * @param {{ tone: "info"|"warning"|"problem"|"done", title: string, text: string, reference: string|null,
 *   details?: { rows: { label: string, value: string }[] }, field: string|null }} block
 * @param {number} index
 */
export function notice(block, index) {
  const element = copy("notice");
  const title = part(element, "title");
  element.classList.add(block.tone);
  title.id = `notice-${index}`;
  element.setAttribute("aria-labelledby", title.id);
  part(element, "icon").setAttribute("href", `#${block.tone}`);
  if (block.field) title.append(make("a", { href: `#${fieldId(block.field)}`, "data-key": `to-${block.field}` }, block.title));
  else title.textContent = block.title;
  fill(element, "text", block.text);
  fill(element, "reference", block.details ? null : block.reference);
  if (block.details) details(element, block, index);
  else part(element, "details").remove();
  return element;
}

/**
 * What support asks for, folded away under the reference.
 * @param {Element} element
 * @param {{ reference: string|null, details?: { rows: { label: string, value: string }[] } }} block
 * @param {number} index
 */
function details(element, { reference, details }, index) {
  part(element, "details").dataset.key = `details-${index}`;
  fill(element, "details-reference", reference);
  repeat(element, "details-row", details?.rows ?? [], (row, { label, value }) => {
    fill(row, "details-label", label);
    fill(row, "details-value", value);
  });
}
