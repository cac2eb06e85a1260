/**
 * Dresses the page: what the person chose goes before what the system says.
 *
 * Light and dark are the style sheet's own business, since it can ask the system. More contrast and less movement are
 * decided here, so that each stands in the style sheet once and not a second time for those who chose it by hand.
 *
 * @typedef {import("./contract.js").Display["chosen"]} Chosen
 */

const CONTRAST = matchMedia("(prefers-contrast: more)");
const STILL = matchMedia("(prefers-reduced-motion: reduce)");

export class Look {
  #root;
  /** @type {Chosen} */
  #chosen = { theme: "system", contrast: "system", text: 100, motion: "system" };

  /** @param {HTMLElement} root */
  constructor(root) {
    this.#root = root;
    for (const asked of [CONTRAST, STILL]) asked.addEventListener("change", () => this.#dress());
    this.#dress();
  }

  /** @param {Chosen} chosen */
  choose(chosen) {
    this.#chosen = chosen;
    this.#dress();
  }

  #dress() {
    const { theme, contrast, text, motion } = this.#chosen;
    this.#put("theme", theme === "system" ? "" : theme);
    this.#put("contrast", contrast === "more" || CONTRAST.matches ? "more" : "");
    this.#put("text", text === 100 ? "" : `${text}`);
    this.#put("motion", motion === "less" || STILL.matches ? "less" : "");
  }

  /**
   * @param {string} name
   * @param {string} value nothing: as the style sheet has it
   */
  #put(name, value) {
    if (value) this.#root.dataset[name] = value;
    else delete this.#root.dataset[name];
  }
}
