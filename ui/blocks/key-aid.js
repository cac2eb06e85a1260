/** Draws what helps while a product key is typed: the key in its groups, how far it is, and a way to convert letters. */

import { converted, count, groupsOf } from "../product-key.js";
import { copy, make, part } from "../template.js";

/** What stands where nothing was typed yet. */
const TO_COME = "\u00b7";

/**
 * @param {{ counter: string, convert: string }} words
 * @param {string} id of the counter
 * @param {string} typed
 */
export function keyAid(words, id, typed) {
  const element = copy("key-aid");
  element.dataset.counter = words.counter;
  part(element, "counter").id = id;
  part(element, "convert").textContent = words.convert;
  show(element, typed);
  return element;
}

/**
 * Goes along with what is typed into the field.
 * @param {EventTarget|null} target
 */
export function follow(target) {
  if (!(target instanceof HTMLInputElement) || target.dataset.format !== "product_key") return;
  const element = /** @type {HTMLElement|null|undefined} */ (target.parentElement?.querySelector(".key-aid"));
  if (element) show(element, target.value);
}

/**
 * Puts look-alike letters into the alphabet of keys, because the person asked for it.
 * @param {HTMLElement} button
 */
export function convert(button) {
  const field = button.closest(".field")?.querySelector("input");
  if (!field) return;
  field.value = converted(field.value) ?? field.value;
  follow(field);
  field.focus();
}

/**
 * @param {HTMLElement} element
 * @param {string} typed
 */
function show(element, typed) {
  part(element, "mirror").replaceChildren(...groupsOf(typed).map(group));
  part(element, "counter").textContent = (element.dataset.counter ?? "").replace("#", String(count(typed)));
  part(element, "convert").hidden = converted(typed) === null;
}

/** @param {ReturnType<typeof groupsOf>[number]} one */
function group({ now, places }) {
  const letters = places.map(({ character, odd }) => make("span", odd ? { class: "odd" } : {}, character || TO_COME));
  return make("span", { class: now ? "group now" : "group" }, ...letters);
}
