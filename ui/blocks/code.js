/** Draws a code to type elsewhere: large, spelled for those who listen, with the address as text and as a QR code. */

import { copy, draw, fill, part } from "../template.js";

/** White modules that a reader needs around a QR code (ISO/IEC 18004). */
const QUIET = 4;

/**
 * @param {{ label: string, code: string, grouped: string, spelled: string, copy: string, copied: string, address_label: string,
 *   address: string, qr: { alternative: string, size: number, rows: string[] }, expires: string, warning: string }} block
 */
export function code(block) {
  const element = copy("code");
  fill(element, "address-label", block.address_label);
  fill(element, "address", block.address);
  fill(element, "label", block.label);
  fill(element, "grouped", block.grouped);
  fill(element, "spelled", block.spelled);
  fill(element, "copy-label", block.copy);
  fill(element, "expires", block.expires);
  fill(element, "warning", block.warning);
  Object.assign(part(element, "copy").dataset, { copy: block.code, copied: block.copied });
  part(element, "qr").append(square(block.qr));
  return element;
}

/** @param {{ alternative: string, size: number, rows: string[] }} qr */
function square(qr) {
  const side = qr.size + 2 * QUIET;
  const svg = draw("svg", { viewBox: `0 0 ${side} ${side}`, role: "img", "aria-label": qr.alternative, "shape-rendering": "crispEdges" });
  svg.append(draw("rect", { class: "qr-light", width: `${side}`, height: `${side}` }));
  svg.append(draw("path", { class: "qr-dark", d: qr.rows.map(bars).join("") }));
  return svg;
}

/**
 * One bar for each run of dark modules in a row.
 * @param {string} row
 * @param {number} y
 */
function bars(row, y) {
  return [...row.matchAll(/1+/g)].map((run) => `M${run.index + QUIET} ${y + QUIET}h${run[0].length}v1h-${run[0].length}z`).join("");
}
