/** Draws what helps while a product key is typed: the key in its groups, how far it is, and a way to convert letters. */

import { converted, count, groupsOf } from "../product-key.js";
import { copy, make, part } from "../template.js";

/** What stands where nothing was typed yet. */
const TO_COME = "\u00b7";

/** @typedef {import("../product-key.js").Letters & { counter: string, convert: string }} Aid */

/**
 * @param {Aid} aid
 * @param {string} id of the counter
 * @param {string} typed
 */
export function keyAid(aid, id, typed) {
  const element = copy("key-aid");
  // An attribute, for those are taken over where a screen is drawn over another.
  element.dataset.aid = JSON.stringify(aid);
  part(element, "counter").id = id;
  part(element, "convert").textContent = aid.convert;
  show(element, aid, typed);
  return element;
}

/**
 * Goes along with what is typed into the field.
 * @param {EventTarget|null} target
 */
export function follow(target) {
  if (!(target instanceof HTMLInputElement) || target.dataset.format !== "product_key") return;
  const element = target.parentElement?.querySelector(".key-aid");
  if (element instanceof HTMLElement) show(element, aidOf(element), target.value);
}

/**
 * Puts look-alike letters into the alphabet of keys, because the person asked for it.
 * @param {HTMLElement} button
 */
export function convert(button) {
  const element = /** @type {HTMLElement|null} */ (button.closest(".key-aid"));
  const field = element?.closest(".field")?.querySelector("input");
  if (!element || !field) return;
  field.value = converted(field.value, aidOf(element)) ?? field.value;
  follow(field);
  field.focus();
}

/**
 * What it was drawn from.
 * @param {HTMLElement} element
 * @returns {Aid}
 */
const aidOf = (element) => JSON.parse(element.dataset.aid ?? "");

/**
 * @param {Element} element
 * @param {Aid} aid
 * @param {string} typed
 */
function show(element, aid, typed) {
  part(element, "mirror").replaceChildren(...groupsOf(typed, aid).map(group));
  part(element, "counter").textContent = aid.counter.replace("#", String(count(typed)));
  part(element, "convert").hidden = converted(typed, aid) === null;
}

/** @param {ReturnType<typeof groupsOf>[number]} one */
function group({ now, places }) {
  const letters = places.map(({ character, odd }) => make("span", odd ? { class: "odd" } : {}, character || TO_COME));
  return make("span", { class: now ? "group now" : "group" }, ...letters);
}
