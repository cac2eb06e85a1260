/** Joins the page to the wizard: hears screens and puts them up, hears the person and sends intents. */

import { first, hear, painted, send } from "./bridge.js";
import { Person } from "./person.js";
import { Stage } from "./stage.js";

const stage = new Stage(document);
const person = new Person(document, stage, send);

/** @param {import("./contract.js").Screen|null} screen */
function show(screen) {
  if (!screen) return;
  const answered = person.answered();
  stage.show(screen, answered);
}

await hear(show);
show(await first());
// A page nobody can see is not painted, and that is no fault.
if (document.hidden) painted();
else requestAnimationFrame(() => requestAnimationFrame(() => painted()));
