/** One block kind, one module: the table of them. */

import { account } from "./account.js";
import { address } from "./address.js";
import { bullets } from "./bullets.js";
import { choice } from "./choice.js";
import { code } from "./code.js";
import { field } from "./field.js";
import { notice } from "./notice.js";
import { numbered } from "./numbered.js";
import { passphrase } from "./passphrase.js";
import { progress } from "./progress.js";
import { questions } from "./questions.js";
import { summary } from "./summary.js";
import { text } from "./text.js";
import { toggles } from "./toggles.js";

/** @type {Record<string, (block: any, index: number) => HTMLElement>} */
const kinds = { account, address, bullets, choice, code, field, notice, numbered, passphrase, progress, questions, summary, text, toggles };

/**
 * The block, drawn. A kind this page does not know is left out rather than shown wrong.
 * @param {import("../contract.js").Block} block
 * @param {number} index
 * @returns {HTMLElement[]}
 */
export function drawBlock(block, index) {
  const kind = Object.hasOwn(kinds, block.kind) ? kinds[block.kind] : null;
  if (!kind) {
    console.error(`no template for the block kind "${block.kind}"`);
    return [];
  }
  const element = kind(block, index);
  element.dataset.block = block.kind;
  return [element];
}
