/** The panel: asks the server what there is, tells it what the tester wants, and shows what came of it. */

/** @param {string} id @returns {any} */
const part = (id) => document.getElementById(id);
/** @param {string} path */
const ask = async (path) => (await fetch(path)).json();
/** @param {string} path @param {object} what */
const tell = async (path, what) => {
  const headers = { "content-type": "application/json" };
  const answer = await fetch(path, { method: "POST", headers, body: JSON.stringify(what) });
  part("wrong").textContent = answer.ok ? "" : await answer.text();
};

/** @param {string} name @param {string} text @param {object} [more] */
const made = (name, text, more = {}) => Object.assign(document.createElement(name), { textContent: text }, more);
/** @param {string} text @param {string|number} value @param {boolean} [selected] */
const option = (text, value, selected = false) => made("option", text, { value, selected });
/** @param {string} term @param {string} text */
const row = (term, text) => {
  const div = document.createElement("div");
  div.append(made("dt", term), made("dd", text));
  return div;
};
/** @param {number} seconds */
const stamp = (seconds) => new Date(seconds * 1000).toISOString().replace("T", " ").slice(0, 19);

const [known, sheet] = await Promise.all([ask("known"), ask("screens.json")]);
/** @type {any[]} */
const screens = Object.values(sheet);

/** @type {any} The running wizard's screen. */
let present;

// What stays.
part("outbox").href = `${known.service}outbox`;
part("authenticator").href = `${known.service}authenticator`;
for (const { address, password } of known.people) part("people").append(row(address, password));
for (const { name } of known.faults) part("fault").append(option(name, name));
for (const name of new Set(screens.map(({ id, state }) => `${id}/${state}`))) part("screen").append(option(name, name));
describe();

function describe() {
  const fault = known.faults.find((/** @type {any} */ one) => one.name === part("fault").value);
  part("says").textContent = fault?.says ?? "";
}

/** The screen that is drawn as data alone, or nothing for the running wizard. */
function drawn() {
  const [name, lang] = [part("screen").value, part("language").value];
  const same = screens.map((screen, n) => ({ screen, n })).filter(({ screen }) => `${screen.id}/${screen.state}` === name);
  return same.find(({ screen }) => screen.lang === lang) ?? same[0];
}

/** What can be chosen of the running wizard, as it is now; a drawn screen keeps the language it was chosen in. */
function offer() {
  if (!present) return;
  const { languages, display } = present;
  if (!drawn()) {
    part("language").replaceChildren(...languages.options.map((/** @type {any} */ one) => option(one.name, one.tag, one.current)));
  }
  const groups = display.groups.map((/** @type {any} */ group) => {
    const list = made("optgroup", "", { label: group.label });
    list.append(...group.options.map((/** @type {any} */ one) => option(`${one.name}${one.current ? " ✓" : ""}`, one.look)));
    return list;
  });
  part("look").replaceChildren(option("Choose …", ""), ...groups);
}

function show() {
  const one = drawn();
  const address = one ? `sheet/?sheet=../screens.json&n=${one.n}` : "wizard/";
  part("look").disabled = Boolean(one);
  if (part("frame").getAttribute("src") !== address) part("frame").setAttribute("src", address);
}

part("screen").addEventListener("change", () => {
  show();
  offer();
});
part("language").addEventListener("change", () => {
  if (drawn()) show();
  else tell("send", { intent: "language", tag: part("language").value });
});
part("look").addEventListener("change", () => part("look").value && tell("send", { intent: "display", look: part("look").value }));
part("width").addEventListener("change", () => {
  if (part("width").value) part("frame").setAttribute("width", part("width").value);
  else part("frame").removeAttribute("width");
});
part("fault").addEventListener("change", describe);
part("misbehave").addEventListener("click", () => tell("faults", { fault: part("fault").value }));
part("mend").addEventListener("click", () => tell("faults", {}));
for (const [id, stopped] of [["stop", true], ["start", false]]) {
  part(String(id)).addEventListener("click", () => tell("clock", { whose: part("whose").value, stopped }));
}
for (const button of /** @type {NodeListOf<HTMLElement>} */ (document.querySelectorAll("[data-moved]"))) {
  button.addEventListener("click", () => tell("clock", { whose: part("whose").value, moved: Number(button.dataset.moved) }));
}

new EventSource("desk").addEventListener("desk", ({ data }) => {
  const desk = JSON.parse(data);
  part("browser").hidden = !desk.browser;
  part("browser-none").hidden = Boolean(desk.browser);
  if (desk.browser) part("browser").href = desk.browser;
  part("faults").replaceChildren(...desk.faults.map((/** @type {string} */ name) => made("li", name)));
  part("computer").textContent = stamp(desk.computer);
  part("service").textContent = stamp(desk.service);
  const lines = desk.log.map(({ at, what, ...more }) => made("li", `${stamp(at).slice(11)} ${what} ${Object.values(more).join(" ")}`));
  part("log").replaceChildren(...lines.reverse());
});
new EventSource("screens").addEventListener("screen", ({ data }) => {
  present = JSON.parse(data);
  offer();
});
