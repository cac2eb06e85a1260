// Sends the focus to everything that can have it, in its order, and looks whether it can be seen there (WCAG 2.2, 2.4.11).
// Hands back one line for each place where something else lies over it.
const can = "a[href], button, input, summary, [tabindex='0']";
const faults = [];
for (const element of document.querySelectorAll(can)) {
    if (!element.checkVisibility({ visibilityProperty: true }) || element.disabled) continue;
    element.focus();
    if (document.activeElement !== element) continue;
    const box = element.getBoundingClientRect();
    const left = Math.max(box.left, 0), right = Math.min(box.right, innerWidth);
    const top = Math.max(box.top, 0), bottom = Math.min(box.bottom, innerHeight);
    const name = `<${element.tagName.toLowerCase()} id="${element.id}"> “${(element.labels?.[0] ?? element).textContent.trim().replace(/\s+/g, " ").slice(0, 60)}”`;
    if (right <= left || bottom <= top) {
        faults.push(`${name} has the focus where nobody sees it`);
        continue;
    }
    const hit = document.elementFromPoint((left + right) / 2, (top + bottom) / 2);
    const belongs = hit && (element.contains(hit) || hit.contains(element) || hit.closest("label")?.control === element);
    if (!belongs) faults.push(`${name} has the focus, and <${hit?.tagName.toLowerCase()} id="${hit?.id}" class="${hit?.className}"> lies over it`);
}
return faults;
