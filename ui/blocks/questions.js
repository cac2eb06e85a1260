/** Draws questions that unfold to their answers. */

import { copy, fill, part, repeat } from "../template.js";

/**
 * @param {{ items: { question: string, answer: string[] }[] }} block
 * @param {number} index
 */
export function questions(block, index) {
  const element = copy("questions");
  repeat(element, "item", block.items, (item, { question, answer }, place) => {
    fill(item, "question", question);
    part(item, "question").parentElement.dataset.key = `question-${index}-${place}`;
    repeat(item, "paragraph", answer, (paragraph, sentence) => {
      paragraph.textContent = sentence;
    });
  });
  return element;
}
