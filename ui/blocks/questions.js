/** Draws questions that unfold to their answers, under the heading they belong to. */

import { copy, fill, part, repeat } from "../template.js";

/**
 * @param {{ title: string, items: { question: string, answer: string[] }[] }} block
 */
export function questions(block) {
  const element = copy("questions");
  fill(element, "title", block.title);
  repeat(element, "item", block.items, (item, { question, answer }) => {
    fill(item, "question", question);
    part(item, "question").parentElement.dataset.key = question;
    repeat(item, "paragraph", answer, (paragraph, sentence) => {
      paragraph.textContent = sentence;
    });
  });
  return element;
}
