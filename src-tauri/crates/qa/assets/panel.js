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

const known = await ask("known");

/** @type {any} The running wizard's screen. */
let present;
/** @type {Map<string, string>} What is chosen of the display options for drawn screens, by what each is about. */
const looks = new Map();

// What stays.
part("outbox").href = `${known.service}outbox`;
part("authenticator").href = `${known.service}authenticator`;
for (const { address, password } of known.people) part("people").append(row(address, password));
for (const { name } of known.faults) part("fault").append(option(name, name));
for (const name of known.screens) part("screen").append(option(name, name));
if (known.checklist) {
  part("checklist").hidden = false;
  part("checklist-title").textContent = known.checklist.title;
  part("why").textContent = known.checklist.why;
  part("steps").append(...known.checklist.steps.map(step));
}
describe();

/** Something to do or to see, to be ticked off. @param {string} text */
function step(text) {
  const label = made("label", "");
  label.append(made("input", "", { type: "checkbox" }), made("span", text));
  const item = document.createElement("li");
  item.append(label);
  return item;
}

function describe() {
  const fault = known.faults.find((/** @type {any} */ one) => one.name === part("fault").value);
  part("says").textContent = fault?.says ?? "";
}

/** What can be chosen: in the running wizard as it is now, of a drawn screen as it was chosen here. */
function offer() {
  if (!present) return;
  const { languages, display } = present;
  const drawn = part("screen").value !== "";
  const spoken = languages.options.find((/** @type {any} */ one) => one.current)?.tag ?? present.lang;
  const chosen = drawn ? part("language").value : spoken;
  const listed = (/** @type {any} */ one) => option(one.name, one.tag, one.tag === chosen);
  const pseudo = made("optgroup", "", { label: "Pseudo-locales" });
  pseudo.append(...known.pseudo_locales.map(listed));
  part("language").replaceChildren(...languages.options.map(listed), pseudo);
  const groups = display.groups.map((/** @type {any} */ group) => {
    const list = made("optgroup", "", { label: group.label });
    // The first of each group is what a screen has by itself.
    const [{ look: plain }] = group.options;
    const chosen = looks.get(topic(plain)) ?? plain;
    const isOn = (/** @type {any} */ one) => (drawn ? one.look === chosen : one.current);
    list.append(...group.options.map((/** @type {any} */ one) => option(`${one.name}${isOn(one) ? " ✓" : ""}`, one.look)));
    return list;
  });
  part("look").replaceChildren(option("Choose …", ""), ...groups);
}

/** What a look is about: the colours for `theme_dark`. @param {string} look */
const topic = (look) => look.split("_")[0];

/** Where the running wizard is, or the chosen screen as it was chosen. */
function address() {
  const [screen, language] = [part("screen").value, part("language").value];
  const wish = [["screen", screen], ["language", language], ...[...looks.values()].map((look) => ["look", look])];
  return screen ? `sheet/?${new URLSearchParams(wish)}` : "wizard/";
}

async function show() {
  const wanted = address();
  if (part("screen").value) {
    part("drawing").textContent = "Drawing. The first screen in a language that is not kept takes up to half a minute.";
    await fetch(`screens/${part("language").value}`);
    part("drawing").textContent = "";
  }
  const frame = part("frame");
  // Something else may have been chosen meanwhile.
  if (wanted === address() && frame.getAttribute("src") !== wanted) frame.setAttribute("src", wanted);
}

part("screen").addEventListener("change", () => {
  offer();
  show();
});
part("language").addEventListener("change", () => {
  if (part("screen").value) show();
  else tell("send", { intent: "language", tag: part("language").value });
});
part("look").addEventListener("change", () => {
  const look = part("look").value;
  if (!look) return;
  if (!part("screen").value) return tell("send", { intent: "display", look });
  looks.set(topic(look), look);
  offer();
  show();
});
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
