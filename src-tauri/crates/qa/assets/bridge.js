/**
 * The bridge of the window over HTTP: the same names, with the server of the test build where Tauri would be.
 *
 * @typedef {import("./contract.js").Screen} Screen
 * @typedef {import("./contract.js").Intent} Intent
 */

const base = new URL("../", import.meta.url);
let newest = -1;
/** @type {Promise<unknown>} What was sent last: intents arrive in the order in which they were made. */
let last = Promise.resolve();

/** @returns {Promise<Screen>} */
export async function first() {
  const screen = await (await fetch(new URL("first", base))).json();
  newest = Math.max(newest, screen.revision);
  return screen;
}

/** Nobody watches for a blank page here: whoever tests sees it. */
export async function painted() {}

/** @param {Intent} intent */
export function send(intent) {
  const body = JSON.stringify(intent);
  const sent = last.then(async () => {
    const answer = await fetch(new URL("send", base), { method: "POST", body });
    if (!answer.ok) throw new Error(`the intent was refused: ${answer.status}`);
  });
  last = sent.catch(() => {});
  return sent;
}

/** @param {(screen: Screen) => void} listener */
export async function hear(listener) {
  const screens = new EventSource(new URL("screens", base));
  screens.addEventListener("screen", ({ data }) => {
    const screen = JSON.parse(data);
    // The first event repeats the present screen, so that none is missed when the connection was lost for a while.
    if (screen.revision <= newest) return;
    newest = screen.revision;
    listener(screen);
  });
}

if (window === window.top) {
  const style = Object.assign(document.createElement("link"), { rel: "stylesheet", href: new URL("ribbon.css", base).href });
  const ribbon = Object.assign(document.createElement("p"), { className: "test-build", lang: "en", dir: "ltr" });
  ribbon.textContent = "TEST BUILD – practice account";
  document.head.append(style);
  document.body.before(ribbon);
}
