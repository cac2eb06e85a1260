/**
 * The only file that knows Tauri: the present screen, the next ones, and what the person did.
 *
 * Where the page is shown by something else, that puts another module in this one's place, with the same names.
 *
 * @typedef {import("./contract.js").Screen} Screen
 * @typedef {import("./contract.js").Intent} Intent
 */

/** @type {any} */
const tauri = /** @type {any} */ (globalThis).__TAURI__;

/** @returns {Promise<Screen|null>} */
export const first = () => tauri.core.invoke("first");

/** @returns {Promise<void>} */
export const painted = () => tauri.core.invoke("painted");

/**
 * @param {Intent} intent
 * @returns {Promise<void>}
 */
export const send = (intent) => tauri.core.invoke("send", { intent });

/**
 * @param {(screen: Screen) => void} listener
 * @returns {Promise<unknown>}
 */
export const hear = (listener) => tauri.event.listen("screen", (/** @type {{ payload: Screen }} */ event) => listener(event.payload));
