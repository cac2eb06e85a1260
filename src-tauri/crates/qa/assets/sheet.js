/**
 * The bridge of the window, with one screen of the contact sheet where the wizard would be: `?language=de&screen=confirm/idle`, and for
 * each look of the display options that is wanted, `&look=theme_dark`. Nothing follows from what is pressed.
 *
 * @typedef {import("./contract.js").Screen} Screen
 */

const wish = new URLSearchParams(location.search);

/** @returns {Promise<Screen|null>} */
export async function first() {
  const sheet = await (await fetch(new URL(`../screens/${wish.get("language")}`, import.meta.url))).json();
  const screen = sheet.find((/** @type {Screen} */ one) => `${one.id}/${one.state}` === wish.get("screen"));
  if (!screen) return null;
  wish.getAll("look").forEach((look) => dress(screen, look));
  return screen;
}

/**
 * As if the look had been chosen: it is named as one is sent, such as `text_150`.
 * @param {any} screen
 * @param {string} look
 */
function dress({ display }, look) {
  const [part, value] = look.split("_");
  display.chosen[part] = part === "text" ? Number(value) : value;
  const group = display.groups.find((/** @type {any} */ one) => one.options.some((/** @type {any} */ option) => option.look === look));
  for (const option of group?.options ?? []) option.current = option.look === look;
}

export async function painted() {}
export async function send() {}
export async function hear() {}
