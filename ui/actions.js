/** Draws what the person can do, each action in the place its role gives it. */

import { icon, make } from "./template.js";

/** @typedef {import("./contract.js").Action} Action */

/** From the start of the bottom bar to its end; the order of tabbing is the same. */
const BAR = ["not_now", "danger", "secondary", "primary"];

/**
 * A button that carries its intent; person.js hears it.
 * @param {Action} action
 * @param {string} key
 */
export function button(action, key) {
  const kind = action.role === "primary" ? "submit" : "button";
  const element = make("button", { type: kind, class: action.role.replace("_", "-"), "data-key": key }, make("span", {}, action.label));
  element.dataset.send = JSON.stringify(action.send);
  element.dataset.fields = JSON.stringify(action.fields);
  return element;
}

/**
 * The quiet ways on, below the body; what sends one field alone stands at that field.
 * @param {import("./contract.js").Screen} screen
 */
export function quietActions({ actions, blocks }) {
  const quiet = actions.filter((action) => action.role === "quiet" && !blocks.some((block) => isOf(action, block)));
  return row("quiet-actions", quiet.map((action) => button(action, keyOf(action))));
}

/**
 * What can be done with one field: small buttons below it.
 * @param {Action[]} actions
 * @param {import("./contract.js").Block} block
 */
export function fieldActions(actions, block) {
  const buttons = actions.filter((action) => action.role === "quiet" && isOf(action, block)).map((action) => button(action, keyOf(action)));
  for (const one of buttons) one.className = "small";
  return row("field-actions", buttons);
}

/**
 * Whether an action sends this field and nothing else.
 * @param {Action} action
 * @param {import("./contract.js").Block} block
 */
const isOf = (action, block) => block.kind === "field" && action.fields.length === 1 && action.fields[0] === block.name;

/**
 * @param {string} name
 * @param {Element[]} buttons
 */
const row = (name, buttons) => (buttons.length === 0 ? [] : [make("div", { class: name }, ...buttons)]);

/**
 * The bottom bar. Without a primary action nothing in it weighs more than the rest.
 * @param {Action[]} actions
 */
export function bar(actions) {
  const placed = BAR.flatMap((role) => actions.filter((action) => action.role === role));
  if (placed.length === 0) return [];
  const even = actions.every((action) => action.role !== "primary");
  const buttons = placed.map((action) => button(action, keyOf(action)));
  return [make("div", { class: even ? "bar even" : "bar" }, ...buttons)];
}

/**
 * The way back, at the top.
 * @param {Action[]} actions
 */
export function backAction(actions) {
  return actions.filter((action) => action.role === "back").map((action) => {
    const back = button(action, keyOf(action));
    back.prepend(icon("arrow"));
    return back;
  });
}

/**
 * Help, always last at the top.
 * @param {Action[]} actions
 */
export function helpAction(actions) {
  return actions.filter((action) => action.role === "help").map((action) => button(action, keyOf(action)));
}

/** @param {Action} action */
const keyOf = (action) => `${action.role} ${Object.values(action.send).join(" ")}`;
