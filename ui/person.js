/**
 * Hears what the person does on the page, and sends it as an intent.
 *
 * One listener stands for every button, so that what is drawn anew needs no wiring. While an intent is unanswered, presses
 * change nothing; the wait ends with the next screen, or after a moment, so that nothing can stick.
 *
 * @typedef {import("./contract.js").Intent} Intent
 */

import { convert, follow } from "./blocks/key-aid.js";
import { made, verdict } from "./passphrase.js";
import { grouped } from "./product-key.js";
import { valuesIn } from "./stage.js";

/** How long an unanswered intent holds back the next, in milliseconds. */
const PATIENCE = 1500;
/** How long a copy button shows that it has copied, in milliseconds. */
const TICK = 2500;

export class Person {
  #document;
  #stage;
  #send;
  /** @type {ReturnType<typeof setTimeout>|null} */
  #waiting = null;

  /**
   * @param {Document} document
   * @param {import("./stage.js").Stage} stage
   * @param {(intent: Intent) => Promise<void>} send
   */
  constructor(document, stage, send) {
    this.#document = document;
    this.#stage = stage;
    this.#send = send;
    document.addEventListener("click", (event) => this.#click(event));
    document.addEventListener("submit", (event) => this.#submit(event));
    document.addEventListener("keydown", (event) => this.#key(event));
    document.addEventListener("focusin", (event) => this.#closeMenus(/** @type {Element} */ (event.target)));
    document.addEventListener("focusout", (event) => group(event.target));
    document.addEventListener("input", (event) => {
      judge(event.target);
      follow(event.target);
    });
    document.addEventListener("paste", (event) => setTimeout(() => group(event.target)));
  }

  /** A screen came: whether it answers an intent of this page. */
  answered() {
    const waiting = this.#waiting !== null;
    this.#rest();
    return waiting;
  }

  /** @param {Event} event */
  #click(event) {
    const target = /** @type {Element} */ (event.target);
    const link = target.closest("a[href^='#']");
    if (link) {
      event.preventDefault();
      this.#lead(link);
      return;
    }
    const button = /** @type {HTMLButtonElement|null} */ (target.closest("button"));
    if (!button) {
      this.#closeMenus(target);
    } else if (button.dataset.copy !== undefined) this.#copy(button);
    else if (button.dataset.part === "another") another(button);
    else if (button.dataset.part === "convert") convert(button);
    else if (button.type !== "submit") this.#act(button);
  }

  /** @param {SubmitEvent} event */
  #submit(event) {
    event.preventDefault();
    const button = this.#actionOf(this.#document.activeElement) ?? this.#document.querySelector("#stage button[type=submit]");
    if (button) this.#act(/** @type {HTMLButtonElement} */ (button));
  }

  /**
   * What Enter in a field means where no action has more weight than the others: the one that sends the field.
   * @param {Element|null} field
   */
  #actionOf(field) {
    if (!(field instanceof HTMLInputElement) || !["text", "password"].includes(field.type)) return null;
    const buttons = [...this.#document.querySelectorAll("#stage button[data-fields]")];
    return buttons.find((button) => JSON.parse(/** @type {HTMLElement} */ (button).dataset.fields ?? "[]").includes(field.name)) ?? null;
  }

  /** @param {KeyboardEvent} event */
  #key(event) {
    if (event.isComposing) return;
    const towardsStart = this.#document.documentElement.dir === "rtl" ? "ArrowRight" : "ArrowLeft";
    if (event.key === "Escape") this.#leaveMenu();
    else if (event.key === "F1") this.#press(event, "#help button");
    else if (event.altKey && (event.key === "ArrowLeft" || event.key === towardsStart)) this.#press(event, "#back button");
    else if (event.key === "Enter" && isAnswer(event.target)) this.#press(event, "#stage button[type=submit]");
  }

  /**
   * @param {Event} event
   * @param {string} selector
   */
  #press(event, selector) {
    event.preventDefault();
    /** @type {HTMLButtonElement|null} */ (this.#document.querySelector(selector))?.click();
  }

  /** @param {HTMLButtonElement} button */
  #act(button) {
    if (button.dataset.send === undefined || this.#waiting !== null) return;
    /** @type {Intent} */
    const intent = JSON.parse(button.dataset.send);
    const values = valuesIn(/** @type {Element} */ (this.#document.getElementById("stage")));
    for (const name of JSON.parse(button.dataset.fields ?? "[]")) intent[name] = values.get(name) ?? "";
    if (button.closest("#languages")) this.#leaveMenu();
    this.#wait();
    this.#send(intent).catch((error) => {
      console.error(error);
      this.#rest();
    });
  }

  #wait() {
    this.#waiting = setTimeout(() => this.#rest(), PATIENCE);
    this.#mark(true);
  }

  #rest() {
    if (this.#waiting !== null) clearTimeout(this.#waiting);
    this.#waiting = null;
    this.#mark(false);
  }

  /** @param {boolean} waiting */
  #mark(waiting) {
    for (const button of this.#document.querySelectorAll("button[data-send]")) {
      if (waiting) button.setAttribute("aria-disabled", "true");
      else button.removeAttribute("aria-disabled");
    }
  }

  /**
   * To the field a problem speaks of: its label is brought into view, for the label says what to type.
   * @param {Element} link
   */
  #lead(link) {
    const name = link.getAttribute("href")?.slice(1) ?? "";
    const field = this.#document.getElementById(name);
    this.#document.querySelector(`label[for="${CSS.escape(name)}"]`)?.scrollIntoView({ block: "nearest" });
    field?.focus({ preventScroll: true });
  }

  /** @param {HTMLButtonElement} button */
  async #copy(button) {
    const text = button.dataset.copy ?? "";
    const done = await navigator.clipboard?.writeText(text).then(() => true, () => false);
    if (!done && !this.#copyBySelection(text, button)) return;
    this.#stage.say(button.dataset.copied ?? "");
    const drawing = button.querySelector("use");
    drawing?.setAttribute("href", "#tick");
    setTimeout(() => drawing?.setAttribute("href", "#copy"), TICK);
  }

  /**
   * Where the clipboard is closed to pages, as in some web views: select it and have it copied as a person would.
   * @param {string} text
   * @param {HTMLElement} back where the focus returns to
   */
  #copyBySelection(text, back) {
    const area = this.#document.createElement("textarea");
    area.className = "unseen";
    area.value = text;
    this.#document.body.append(area);
    area.select();
    const done = this.#document.execCommand("copy");
    area.remove();
    back.focus({ preventScroll: true });
    return done;
  }

  /** Closes the menu that is open, and goes back to what opened it. */
  #leaveMenu() {
    const menu = this.#document.querySelector("details.menu[open]");
    this.#closeMenus(null);
    menu?.querySelector("summary")?.focus();
  }

  /**
   * Closes every menu but the one this is in.
   * @param {Element|null} where
   */
  #closeMenus(where) {
    for (const menu of this.#document.querySelectorAll("details.menu")) {
      if (!where || !menu.contains(where)) /** @type {HTMLDetailsElement} */ (menu).open = false;
    }
  }
}

/**
 * Radio buttons and switches do not submit by themselves when Enter is pressed; here they do, as a text field does.
 * @param {EventTarget|null} target
 */
function isAnswer(target) {
  return target instanceof HTMLInputElement && (target.type === "radio" || target.type === "checkbox");
}

/** @param {EventTarget|null} target */
function group(target) {
  if (!(target instanceof HTMLInputElement) || target.dataset.format !== "product_key") return;
  const value = grouped(target.value);
  if (value !== target.value) target.value = value;
  follow(target);
}

/**
 * Another passphrase in the place of the one beside the button.
 * @param {HTMLElement} button
 */
function another(button) {
  const place = button.parentElement?.querySelector("[data-part='made']");
  if (place) place.textContent = made();
}

/**
 * Says beside the field how well what is typed there would hold; said aloud only where that changes.
 * @param {EventTarget|null} target
 */
function judge(target) {
  if (!(target instanceof HTMLInputElement) || target.dataset.verdicts === undefined) return;
  const line = target.parentElement?.querySelector("[data-part='verdict']");
  const sentence = verdict(target.value, JSON.parse(target.dataset.verdicts));
  if (line && line.textContent !== sentence) line.textContent = sentence;
}
