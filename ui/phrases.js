/** Where a headline may go on in the next line, in a language without spaces: between what is said in one breath. */

import { make } from "./template.js";

/**
 * In Japanese, after what ends in hiragana (particles and endings), before a new word in another script, whose honorific prefix goes with it.
 * A verb of two verbs (取り戻す) stays whole. A list of words would know more, and weigh more than the page.
 */
const BREATH = /(?<=[\p{Script=Hiragana}\u3001\u3002](?<![\u304a\u3054])(?<!\p{Script=Han}[\u308a\u3081\u304d\u3061\u307f\u3073\u3057\u3051\u3052\u3048\u308c]))(?=\u2068?(?:[\u304a\u3054]?\p{Script=Han}|[\p{Script=Katakana}\p{Script=Latin}\p{Nd}]))/u;

/**
 * The text, with a place to break between any two of its phrases.
 * @param {string} text
 * @param {string} lang
 * @returns {(string|Node)[]}
 */
export function phrases(text, lang) {
  if (lang !== "ja") return [text];
  return text.split(BREATH).flatMap((phrase, index) => (index === 0 ? [phrase] : [make("wbr", {}), phrase]));
}
