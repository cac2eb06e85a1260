/** Shows a product key in its groups while it is typed; whether it is a key is for the wizard to say. */

/** Characters of a key, and of one of its groups. */
const LENGTH = 25;
const GROUP = 5;

/** Anything people put between the groups: spaces and every kind of dash. */
const BETWEEN = /[\s\p{Pd}\u00ad\u2212\u30fc_]+/gu;

/**
 * What the wizard says of keys: the characters they are made of, those for the last place only, letters of other alphabets that look like
 * some of them, and which, one for one.
 * @typedef {{ symbols: string, at_the_end: string, look_alikes: string, looked_like: string }} Letters
 */

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
 * @param {Letters} letters
 * @returns {{ now: boolean, places: { character: string, odd: boolean }[] }[]}
 */
export function groupsOf(typed, letters) {
  const characters = [...bare(typed)];
  const groups = Math.ceil(Math.max(characters.length, LENGTH) / GROUP);
  return Array.from({ length: groups }, (_, group) => ({
    now: Math.floor(characters.length / GROUP) === group,
    places: Array.from({ length: GROUP }, (_, place) => {
      const at = group * GROUP + place;
      const character = (characters[at] ?? "").toUpperCase();
      const fitting = at === LENGTH - 1 ? letters.symbols + letters.at_the_end : letters.symbols;
      return { character, odd: !fitting.includes(character) };
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
 * @param {Letters} letters
 */
export function converted(typed, letters) {
  const [others, ours] = [[...letters.look_alikes], [...letters.looked_like]];
  const latin = [...typed].map((letter) => ours[others.indexOf(letter)] ?? letter).join("");
  return latin === typed ? null : latin;
}
