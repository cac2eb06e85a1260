/**
 * Puts one screen on the page: language, title, body, actions, focus, and what is said aloud.
 *
 * A screen is drawn away from the page and only then put up. When another screen or state comes, it replaces the old one
 * and takes the focus; when the same one comes again, it is woven into what stands, and the person notices only what changed.
 *
 * @typedef {import("./contract.js").Screen} Screen
 */

import { backAction, bar, fieldActions, helpAction, quietActions } from "./actions.js";
import { drawBlock } from "./blocks/index.js";
import { follow } from "./blocks/key-aid.js";
import { Look } from "./look.js";
import { phrases } from "./phrases.js";
import { icon, make, scene, vignette } from "./template.js";
import { weave } from "./weave.js";

export class Stage {
  #document;
  #look;
  /** @type {Screen|null} */
  #shown = null;
  /** What was typed on the screen under Help, until it is back. @type {{ id: string, typed: Map<string, string|boolean> }|null} */
  #covered = null;

  /** @param {Document} document */
  constructor(document) {
    this.#document = document;
    this.#look = new Look(document.documentElement);
  }

  /**
   * Shows the screen, unless something newer is shown already.
   * @param {Screen} screen
   * @param {boolean} answered whether the person asked for something and this is the answer
   */
  show(screen, answered) {
    const before = this.#shown;
    if (before && screen.revision <= before.revision) return;
    this.#shown = screen;
    const same = before !== null && before.id === screen.id && before.state === screen.state;
    this.#frame(screen);
    if (same) this.#weave(screen, before, answered);
    else this.#replace(screen, before);
    this.#say(screen, before);
    this.#element("stage").removeAttribute("aria-busy");
  }

  /**
   * Says something that no screen brought, such as that a code was copied.
   * @param {string} sentence
   */
  say(sentence) {
    const status = this.#element("status");
    status.textContent = "";
    // The same sentence twice is heard twice only when the region was empty in between.
    setTimeout(() => { status.textContent = sentence; }, 50);
  }

  /** @param {Screen} screen */
  #frame(screen) {
    const root = this.#document.documentElement;
    if (root.lang !== screen.lang) root.lang = screen.lang;
    if (root.dir !== screen.dir) root.dir = screen.dir;
    if (this.#document.title !== screen.window_title) this.#document.title = screen.window_title;
    root.dataset.screen = screen.id;
    root.dataset.state = screen.state;
    this.#fill("back", backAction(screen.actions));
    this.#fill("help", helpAction(screen.actions));
    this.#steps(screen.step);
    this.#languages(screen.languages);
    this.#display(screen.display);
    this.#element("scene").setAttribute("href", scene(screen.id));
  }

  /** @param {import("./contract.js").Step|null} step */
  #steps(step) {
    const rail = this.#element("rail");
    const label = this.#element("step-label");
    const list = this.#element("steps");
    label.hidden = list.hidden = step === null;
    label.textContent = step?.label ?? "";
    if (step) rail.setAttribute("aria-label", step.label);
    else rail.removeAttribute("aria-label");
    this.#fill("steps", (step?.names ?? []).map((name, index) => stepOf(name, index + 1, step?.number ?? 0)));
  }

  /** @param {Screen["languages"]} languages */
  #languages({ label, options }) {
    const current = options.find((option) => option.current);
    this.#element("languages-label").textContent = label;
    const name = this.#element("languages-current");
    name.textContent = current?.name ?? "";
    name.lang = current?.tag ?? "";
    this.#fill("languages-options", options.map((option) => {
      const button = make("button", { type: "button", lang: option.tag, "data-key": option.tag }, option.label);
      button.dataset.send = JSON.stringify({ intent: "language", tag: option.tag });
      if (option.current) {
        button.setAttribute("aria-current", "true");
        button.append(icon("tick"));
      }
      return make("li", { "data-key": option.tag }, button);
    }));
  }

  /** @param {Screen["display"]} display */
  #display({ label, chosen, groups }) {
    this.#look.choose(chosen);
    this.#element("display").hidden = groups.length === 0;
    this.#element("display-label").textContent = label;
    this.#fill("display-options", groups.map(({ label, options }, index) => {
      const name = make("p", { class: "label", id: `display-group-${index}` }, label);
      const looks = options.map((option) => {
        const button = make("button", { type: "button", "aria-pressed": `${option.current}`, "data-key": option.look }, option.name);
        button.dataset.send = JSON.stringify({ intent: "display", look: option.look });
        return button;
      });
      return make("div", { role: "group", "aria-labelledby": name.id, "data-key": name.id }, name, make("div", { class: "looks" }, ...looks));
    }));
  }

  /**
   * @param {Screen} screen
   * @param {Screen|null} before
   */
  #replace(screen, before) {
    const stage = this.#element("stage");
    const fresh = this.#draw(screen);
    stage.dataset.way = way(screen, before);
    putValues(fresh, this.#typedFor(screen.id, before?.id ?? "", stage));
    const typing = before?.id === screen.id ? this.#document.activeElement?.id : null;
    stage.replaceChildren(...fresh.childNodes);
    stage.querySelectorAll("input").forEach(follow);
    for (const menu of this.#document.querySelectorAll("details.menu")) /** @type {HTMLDetailsElement} */ (menu).open = false;
    scrollTo(0, 0);
    const field = typing && !problemIn(screen) ? stage.querySelector(`input#${CSS.escape(typing)}`) : null;
    if (field) /** @type {HTMLElement} */ (field).focus({ preventScroll: true });
    else this.#focusStart(stage);
  }

  /**
   * What the person typed on this screen and has not sent. Help lies over a screen and gives it back as it was, but for
   * what nobody may see.
   * @param {string} id
   * @param {string} before
   * @param {HTMLElement} stage
   */
  #typedFor(id, before, stage) {
    if (before === id) return valuesIn(stage, isChanged);
    if (id === "help") {
      this.#covered = { id: before, typed: valuesIn(stage, (input) => input.type !== "password" && isChanged(input)) };
      return new Map();
    }
    const covered = this.#covered;
    this.#covered = null;
    return before === "help" && covered?.id === id ? covered.typed : new Map();
  }

  /**
   * @param {Screen} screen
   * @param {Screen} before
   * @param {boolean} answered
   */
  #weave(screen, before, answered) {
    const stage = this.#element("stage");
    weave(stage, this.#draw(screen, stage));
    // Another language or look says the same again: whoever chose it is still at the menu.
    const news = before.lang === screen.lang && isDressedAlike(before, screen) ? problemIn(screen) : "";
    if (answered && news) this.#focusStart(stage);
    else if (news && news !== problemIn(before)) this.#element("alert").textContent = news;
    else if (this.#document.activeElement === this.#document.body) this.#focusStart(stage);
  }

  /**
   * @param {Screen} screen
   * @param {Element} [like] what the result stands for, so that its own attributes stay
   */
  #draw(screen, like) {
    const body = make("div", { class: "body" },
      vignette(screen.id),
      make("h1", { tabindex: "-1" }, ...phrases(screen.title, screen.lang)),
      ...screen.blocks.flatMap((block, index) => [...drawBlock(block, index), ...fieldActions(screen.actions, block)]),
      ...quietActions(screen));
    const root = like ? /** @type {HTMLElement} */ (like.cloneNode(false)) : make("div", {});
    root.append(body, ...bar(screen.actions));
    return root;
  }

  /**
   * The problem, where there is one, else the heading.
   * @param {HTMLElement} stage
   */
  #focusStart(stage) {
    const start = stage.querySelector(".notice.problem") ?? stage.querySelector("h1");
    /** @type {HTMLElement|null} */ (start)?.focus({ preventScroll: start?.tagName === "H1" });
  }

  /**
   * @param {Screen} screen
   * @param {Screen|null} before
   */
  #say(screen, before) {
    if (before?.id !== screen.id || before.state !== screen.state) this.#element("alert").textContent = "";
    if (screen.status !== (before?.status ?? null)) this.#element("status").textContent = screen.status ?? "";
  }

  /**
   * @param {string} id
   * @param {Element[]} content
   */
  #fill(id, content) {
    const standing = this.#element(id);
    const fresh = standing.cloneNode(false);
    /** @type {Element} */ (fresh).append(...content);
    weave(standing, /** @type {Element} */ (fresh));
  }

  /**
   * @param {string} id
   * @returns {HTMLElement}
   */
  #element(id) {
    return /** @type {HTMLElement} */ (this.#document.getElementById(id));
  }
}

/**
 * @param {string} name
 * @param {number} number
 * @param {number} present
 */
function stepOf(name, number, present) {
  const item = make("li", {}, make("span", { class: "bead", "aria-hidden": "true" }), make("span", {}, name));
  if (number < present) item.className = "past";
  if (number < present) item.firstElementChild?.append(icon("tick"));
  if (number === present) item.setAttribute("aria-current", "step");
  return item;
}

/**
 * @param {Screen} one
 * @param {Screen} other
 */
const isDressedAlike = (one, other) => JSON.stringify(one.display.chosen) === JSON.stringify(other.display.chosen);

/**
 * Which way a screen comes in: from where the journey goes on, from where it came, or not at all.
 * @param {Screen} screen
 * @param {Screen|null} before
 */
function way(screen, before) {
  if (before === null || before.id === screen.id) return "none";
  return place(screen) < place(before) ? "back" : "on";
}

/**
 * The start lies before the steps, side trips behind them.
 * @param {Screen} screen
 */
const place = (screen) => (screen.id === "welcome" ? 0 : screen.step?.number ?? Infinity);

/** @param {Screen} screen */
function problemIn(screen) {
  const notice = screen.blocks.find((block) => block.kind === "notice" && block.tone === "problem");
  return notice ? `${notice.title}. ${notice.text}` : "";
}

/**
 * What stands in the fields, by their names.
 * @param {Element} stage
 * @param {(input: HTMLInputElement) => boolean} [which]
 * @returns {Map<string, string|boolean>}
 */
export function valuesIn(stage, which = () => true) {
  const values = new Map();
  for (const input of /** @type {NodeListOf<HTMLInputElement>} */ (stage.querySelectorAll("input[name]"))) {
    if (!which(input)) continue;
    if (input.type === "checkbox") values.set(input.name, input.checked);
    else if (input.type !== "radio") values.set(input.name, input.value);
    else if (input.checked) values.set(input.name, input.value);
  }
  return values;
}

/**
 * Whether the person changed it since the screen put it there.
 * @param {HTMLInputElement} input
 */
function isChanged(input) {
  return input.value !== input.defaultValue || input.checked !== input.defaultChecked;
}

/**
 * @param {Element} stage
 * @param {Map<string, string|boolean>} values
 */
function putValues(stage, values) {
  for (const input of /** @type {NodeListOf<HTMLInputElement>} */ (stage.querySelectorAll("input[name]"))) {
    const value = values.get(input.name);
    if (value === undefined) continue;
    if (input.type === "checkbox") input.checked = value === true;
    else if (input.type === "radio") input.checked = input.value === value;
    else input.value = String(value);
  }
}
