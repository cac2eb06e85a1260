/**
 * The only file that knows Tauri: the present screen, the next ones, and what the person did.
 *
 * In a plain browser there is no Tauri. Then a contact sheet named by `?sheet=URL` is played, and `n=3` chooses the screen
 * (a number from 0, or `id/state`), so that any screen can be looked at and examined anywhere; `#n=4` goes to another.
 *
 * @typedef {import("./contract.js").Screen} Screen
 * @typedef {import("./contract.js").Intent} Intent
 * @typedef {{ first(): Promise<Screen|null>, send(intent: Intent): Promise<void>,
 *   painted(): Promise<void>, hear(listener: (screen: Screen) => void): Promise<unknown> }} Bridge
 */

/** @type {any} */
const tauri = /** @type {any} */ (globalThis).__TAURI__;

/** @type {Bridge} */
const bridge = tauri ? windowBridge() : sheetBridge(new URLSearchParams(location.search));

export const { first, painted, send, hear } = bridge;

/** @returns {Bridge} */
function windowBridge() {
  return {
    first: () => tauri.core.invoke("first"),
    painted: () => tauri.core.invoke("painted"),
    send: (intent) => tauri.core.invoke("send", { intent }),
    hear: (listener) => tauri.event.listen("screen", (/** @type {{ payload: Screen }} */ event) => listener(event.payload)),
  };
}

/**
 * @param {URLSearchParams} query
 * @returns {Bridge}
 */
function sheetBridge(query) {
  const address = query.get("sheet");
  let revision = 0;
  /** @param {string|null} which */
  const screen = async (which) => {
    if (!address) return null;
    const sheet = await (await fetch(address)).json();
    const screens = Object.values(sheet).map((entry) => entry.screen ?? entry);
    const found = screens.find((one) => `${one.id}/${one.state}` === which) ?? screens[Number(which ?? 0)];
    return found && { ...found, revision: ++revision };
  };
  return {
    first: () => screen(query.get("n")),
    painted: async () => {},
    send: async () => {},
    hear: async (listener) => addEventListener("hashchange", async () => {
      const next = await screen(new URLSearchParams(location.hash.slice(1)).get("n"));
      if (next) listener(next);
    }),
  };
}
