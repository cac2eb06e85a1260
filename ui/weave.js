/**
 * Makes a standing tree say what a fresh one says, touching only what differs.
 *
 * So focus, caret, scroll, an unfolded answer and a composition under way outlive a new revision of the same screen, and a
 * screen reader hears of nothing that stayed. Nodes belong together when name, `data-key` and `data-block` agree; what
 * stands without a partner goes, what is new comes in its place.
 */

/** Attributes that are the person's, or the page's own while it waits; no screen changes them. */
const KEPT = new Set(["open", "aria-disabled", "aria-busy"]);

/**
 * @param {Element} standing
 * @param {Element} fresh
 */
export function weave(standing, fresh) {
  weaveAttributes(standing, fresh);
  let place = standing.firstChild;
  for (const node of [...fresh.childNodes]) {
    const partner = partnerOf(node, place);
    if (!partner) {
      standing.insertBefore(node, place);
      continue;
    }
    while (place && place !== partner) place = dropped(place);
    if (partner instanceof Element) weave(partner, /** @type {Element} */ (node));
    else if (partner.nodeValue !== node.nodeValue) partner.nodeValue = node.nodeValue;
    place = partner.nextSibling;
  }
  while (place) place = dropped(place);
}

/**
 * The first standing node from this place on that the fresh one continues.
 * @param {Node} node
 * @param {Node|null} place
 */
function partnerOf(node, place) {
  for (let standing = place; standing; standing = standing.nextSibling) {
    if (alike(standing, node)) return standing;
  }
  return null;
}

/**
 * @param {Node} one
 * @param {Node} other
 */
function alike(one, other) {
  if (one.nodeName !== other.nodeName) return false;
  if (!(one instanceof HTMLElement && other instanceof HTMLElement)) return true;
  return one.dataset.key === other.dataset.key && one.dataset.block === other.dataset.block;
}

/** @param {ChildNode} node */
function dropped(node) {
  const next = node.nextSibling;
  node.remove();
  return next;
}

/**
 * @param {Element} standing
 * @param {Element} fresh
 */
function weaveAttributes(standing, fresh) {
  for (const { name } of [...standing.attributes]) {
    if (!fresh.hasAttribute(name) && !KEPT.has(name)) standing.removeAttribute(name);
  }
  for (const { name, value } of [...fresh.attributes]) {
    if (standing.getAttribute(name) !== value && !KEPT.has(name)) standing.setAttribute(name, value);
  }
}
