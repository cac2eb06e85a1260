/** Shows a product key in its groups while it is typed; whether it is a key is for the wizard to say. */

/** Characters of a key, and of one of its groups. */
export const LENGTH = 25;
const GROUP = 5;

/** Anything people put between the groups: spaces and every kind of dash. */
const BETWEEN = /[\s\p{Pd}\u00ad\u2212\u30fc_]+/gu;
/** The characters keys are made of. */
const OURS = /^[BCDFGHJKMNPQRTVWXY2346789]$/i;
/** Greek and Cyrillic letters that look like Latin ones, and those. */
const ALIKE = new Map([..."ВСНКМРТХУвснкмртхуΒΗΚΜΝΡΤΧΥνρχυ"].map((letter, place) => [letter, "BCHKMPTXYBCHKMPTXYBHKMNPTXYNPXY"[place]]));

/** @param {string} typed */
const bare = (typed) => typed.normalize("NFKC").replace(BETWEEN, "");

/**
 * The key in groups of five, or the text as it is where grouping could hide a mistake.
 * @param {string} typed
 */
export function grouped(typed) {
  const plain = bare(typed);
  if (!/^[0-9A-Za-z]{25}$/.test(plain)) return typed;
  return /** @type {RegExpMatchArray} */ (plain.match(/.{5}/g)).join("-");
}

/**
 * What was typed, group by group, and what is still to come: each place has its character and whether keys have such a one.
 * @param {string} typed
 * @returns {{ now: boolean, places: { character: string, odd: boolean }[] }[]}
 */
export function groupsOf(typed) {
  const characters = [...bare(typed)];
  const groups = Math.ceil(Math.max(characters.length, LENGTH) / GROUP);
  return Array.from({ length: groups }, (_, group) => ({
    now: Math.floor(characters.length / GROUP) === group,
    places: Array.from({ length: GROUP }, (_, place) => {
      const character = characters[group * GROUP + place] ?? "";
      return { character: character.toUpperCase(), odd: character !== "" && !OURS.test(character) };
    }),
  }));
}

/**
 * How many characters count.
 * @param {string} typed
 */
export const count = (typed) => [...bare(typed)].length;

/**
 * The same with look-alike letters of other alphabets turned into Latin ones; `null` where there are none.
 * @param {string} typed
 */
export function converted(typed) {
  const letters = [...typed];
  return letters.some((letter) => ALIKE.has(letter)) ? letters.map((letter) => ALIKE.get(letter) ?? letter).join("") : null;
}
