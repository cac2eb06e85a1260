/** Draws a passphrase made up on this page, and a field to try out another; what is in them never leaves the page. */

import { made, verdict } from "../passphrase.js";
import { copy, fill, part } from "../template.js";

/**
 * @param {{ label: string, note: string, another: string, try_label: string, try_hint: string, verdicts: string[] }} block
 */
export function passphrase(block) {
  const element = copy("passphrase");
  fill(element, "label", block.label);
  // The one that stands stays, whatever else on the screen is said anew.
  fill(element, "made", document.querySelector("#stage [data-part='made']")?.textContent || made());
  fill(element, "note", block.note);
  fill(element, "another", block.another);
  fill(element, "try-label", block.try_label);
  fill(element, "try-hint", block.try_hint);
  part(element, "try").dataset.verdicts = JSON.stringify(block.verdicts);
  const standing = /** @type {HTMLInputElement|null} */ (document.querySelector("#stage [data-part='try']"));
  part(element, "verdict").textContent = verdict(standing?.value ?? "", block.verdicts);
  return element;
}
