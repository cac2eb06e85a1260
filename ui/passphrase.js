/**
 * Makes a passphrase up, and estimates how well one holds; on this page alone. Nothing of it is sent, kept or written down.
 *
 * The estimate is rough and rather too low than too high: it counts what is new in a text, character by character, and knows
 * nothing of songs and books. A dictionary would weigh more than the whole page.
 */

/** Sixteen consonants and four vowels, none mistaken for another; words of them can be said in any language. */
const CONSONANTS = "bdfghjklmnprstvz";
const VOWELS = "aiou";
/** Words of one passphrase, of 16 bits each. */
const WORDS = 4;

/** What is tried first, everywhere. */
const FIRST = /^(1?password|passw[o0]rd|qwert[yz]|letmein|welcome|admin|iloveyou|monkey|dragon|sunshine|princess|football|baseball|master|shadow|abc123|trustno1|changeme|secret|test|login|starwars|superman|batman|pokemon|whatever)[0-9!.?*]*$/;
/** Rows of keyboards; neighbours in them are no news. */
const ROWS = ["qwertyuiop", "qwertzuiop", "azertyuiop", "asdfghjkl", "qsdfghjklm", "zxcvbnm", "yxcvbnm", "1234567890"];

/** Bits from which a passphrase is weak rather than hopeless, fair, and strong. */
const STEPS = [18, 26, 34];

/**
 * Four proquints (Wilkerson, arXiv:0901.4016): 64 bits, by the browser's source of chance. The one in a hundred that our own
 * estimate would call less than strong is drawn again, which costs a fiftieth of a bit.
 * @returns {string}
 */
export function made() {
  const words = [...crypto.getRandomValues(new Uint16Array(WORDS))].map(proquint).join("-");
  return strength(words) < STEPS.length ? made() : words;
}

/**
 * Sixteen bits as consonant, vowel, consonant, vowel, consonant.
 * @param {number} bits
 */
function proquint(bits) {
  const consonant = (/** @type {number} */ shift) => CONSONANTS[(bits >> shift) & 0xf];
  const vowel = (/** @type {number} */ shift) => VOWELS[(bits >> shift) & 0x3];
  return consonant(12) + vowel(10) + consonant(6) + vowel(4) + consonant(0);
}

/**
 * The sentence about what is typed, of those from the weakest up; none about nothing.
 * @param {string} typed
 * @param {string[]} verdicts
 */
export const verdict = (typed, verdicts) => (typed === "" ? "" : verdicts[strength(typed)] ?? "");

/**
 * How well it would hold: 0 for what is tried first, 1 weak, 2 fair, 3 strong.
 * @param {string} typed
 */
export function strength(typed) {
  const text = typed.normalize("NFKC");
  if (FIRST.test(text.toLowerCase())) return 0;
  const bits = news(pieceOf(text));
  return STEPS.filter((step) => bits >= step).length;
}

/**
 * The piece a text repeats, or the text.
 * @param {string} text
 */
const pieceOf = (text) => /^(.+?)\1+$/u.exec(text)?.[1] ?? text;

/**
 * Bits of what cannot be told from the character before.
 * @param {string} text
 */
function news(text) {
  let before = "";
  let bits = 0;
  for (const character of text) {
    bits += follows(before, character) ? 0.5 : worth(character) + (turns(before, character) ? 1.5 : 0);
    before = character;
  }
  return bits;
}

/**
 * Letters are those of words, and digits those of years, so both say little; a sign that stands for a syllable or word says more.
 * @param {string} character
 */
function worth(character) {
  if (/[\p{Script=Han}\p{Script=Hangul}]/u.test(character)) return 5;
  if (/[\p{L}\p{M}\p{N}]/u.test(character)) return 2;
  return /[\s\p{Pd}]/u.test(character) ? 1 : 3;
}

/**
 * Whether it is the same again, the next in its alphabet, or the next key.
 * @param {string} before
 * @param {string} character
 */
function follows(before, character) {
  if (!before) return false;
  const [one, other] = [before.toLowerCase(), character.toLowerCase()];
  const step = (other.codePointAt(0) ?? 0) - (one.codePointAt(0) ?? 0);
  return Math.abs(step) <= 1 || ROWS.some((row) => row.includes(one + other) || row.includes(other + one));
}

/**
 * Whether another kind of character begins, but for the small letters after a capital.
 * @param {string} before
 * @param {string} character
 */
function turns(before, character) {
  const [one, other] = [kind(before), kind(character)];
  return before !== "" && one !== "gap" && other !== "gap" && one !== other && !(one === "capital" && other === "letter");
}

/** @param {string} character */
function kind(character) {
  if (/\p{Lu}/u.test(character)) return "capital";
  if (/[\p{L}\p{M}]/u.test(character)) return "letter";
  if (/\p{N}/u.test(character)) return "digit";
  return /[\s\p{Pd}]/u.test(character) ? "gap" : "sign";
}
