/** Shows a product key in its five groups once it is whole; whether it is a key is for the wizard to say. */

/** Anything people put between the groups: spaces and every kind of dash. */
const BETWEEN = /[\s\p{Pd}\u00ad\u2212\u30fc_]+/gu;

/**
 * The key in groups of five, or the text as it is where grouping could hide a mistake.
 * @param {string} typed
 */
export function grouped(typed) {
  const plain = typed.normalize("NFKC").replace(BETWEEN, "");
  if (!/^[0-9A-Za-z]{25}$/.test(plain)) return typed;
  return /** @type {RegExpMatchArray} */ (plain.match(/.{5}/g)).join("-");
}
