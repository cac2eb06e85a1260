/** Draws one line of text to type; label above, hint and problem between, so that they are read before typing. */

import { copy, fill, part } from "../template.js";
import { keyAid } from "./key-aid.js";

/**
 * The id of the field of that name; what leads to a field, leads here.
 * @param {string} name
 */
export const fieldId = (name) => `field-${name}`;

/** @param {{ name: string, label: string, hint: string|null, value: string, format: "plain"|"product_key"|"return_address"|"secret", problem: string|null, aid?: import("./key-aid.js").Aid }} block */
export function field(block) {
  const element = copy("field");
  const input = part(element, "input");
  input.id = fieldId(block.name);
  input.name = block.name;
  input.setAttribute("value", block.value);
  input.dataset.key = input.id;
  part(element, "label").htmlFor = input.id;
  fill(element, "label", block.label);
  const told = [describe(element, input.id, "hint", block.hint), describe(element, input.id, "problem", block.problem)].filter(Boolean);
  if (block.aid) told.push(aided(element, input.id, block.aid));
  if (told.length > 0) input.setAttribute("aria-describedby", told.join(" "));
  if (block.problem) input.setAttribute("aria-invalid", "true");
  if (block.format === "product_key") productKey(element, input);
  if (block.format === "return_address") {
    element.classList.add("address-field");
    input.dir = "ltr";
  }
  if (block.format === "secret") secret(input);
  return element;
}

/**
 * @param {Element} element
 * @param {string} id
 * @param {"hint"|"problem"} name
 * @param {string|null} sentence
 */
function describe(element, id, name, sentence) {
  const line = part(element, name);
  line.id = `${id}-${name}`;
  fill(element, name, sentence);
  return sentence ? line.id : "";
}

/**
 * Dots instead of letters; and no password manager takes it for the password of a website.
 * @param {HTMLInputElement} input
 */
function secret(input) {
  input.type = "password";
  input.autocomplete = "off";
}

/**
 * A key reads left to right in every language.
 * @param {Element} element
 * @param {HTMLInputElement} input
 */
function productKey(element, input) {
  element.classList.add("key-field");
  input.dir = "ltr";
  input.dataset.format = "product_key";
}

/**
 * What helps while a key is typed, as far as it was typed by now. The id of what is read with the field.
 * @param {Element} element
 * @param {string} id
 * @param {import("./key-aid.js").Aid} aid
 */
function aided(element, id, aid) {
  const standing = /** @type {HTMLInputElement|null} */ (document.getElementById(id));
  element.append(keyAid(aid, `${id}-counter`, standing?.value ?? ""));
  return `${id}-counter`;
}
