/** Draws whose account it is: name and full address, as text. */

import { copy, fill, part } from "../template.js";

/** @param {{ name: string, address: string, initials: string, detail: string }} block */
export function account(block) {
  const element = copy("account");
  fill(element, "initials", block.initials);
  fill(element, "name", block.name);
  if (block.address) fill(element, "address", block.address);
  else part(element, "address-line").remove();
  fill(element, "detail", block.detail);
  return element;
}
