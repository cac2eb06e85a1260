// Looks for text that somebody cannot read where it stands: cut off, off the page, over other text, or too small; and for movement that
// was not wanted; and for a drawing that is missing where it has room. Hands back one line for each fault. Looks once as it is, and once
// with the text spacing of WCAG 2.2, 1.4.12.

// Rounding, in CSS pixels; and how much of a line may lie over another, since boxes of lines are higher than their letters.
const SLACK = 1.5;
const OVERLAP = 0.4;
const SMALLEST = 12;

// What is there for ears only, or ends in an ellipsis on purpose and can be copied whole.
const isApart = (element) => {
    for (let one = element; one; one = one.parentElement) {
        const style = getComputedStyle(one);
        if (style.position === "absolute" && style.overflow === "hidden" && parseFloat(style.width) <= 1) return true;
        if (style.webkitLineClamp !== "none" && style.webkitLineClamp !== undefined) return true;
    }
    return false;
};

const named = (element) => {
    const words = element.textContent.trim().replace(/\s+/g, " ").slice(0, 60);
    return `<${element.tagName.toLowerCase()}${element.className && typeof element.className === "string" ? ` class="${element.className}"` : ""}> “${words}”`;
};

const pieces = () => {
    const found = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
        const element = node.parentElement;
        if (!node.data.trim() || !element || element.closest("svg, script, style, template")) continue;
        if (!element.checkVisibility({ visibilityProperty: true, opacityProperty: true }) || isApart(element)) continue;
        const range = document.createRange();
        range.selectNodeContents(node);
        const boxes = [...range.getClientRects()].filter((box) => box.width > 1 && box.height > 1);
        if (boxes.length > 0) found.push({ element, boxes });
    }
    return found;
};

const cut = (element, box) => {
    for (let one = element; one && one !== document.body; one = one.parentElement) {
        const { overflowX, overflowY } = getComputedStyle(one);
        const frame = one.getBoundingClientRect();
        const sideways = box.left < frame.left - SLACK || box.right > frame.right + SLACK;
        const upright = box.top < frame.top - SLACK || box.bottom > frame.bottom + SLACK;
        if (sideways && overflowX !== "visible") return overflowX === "auto" || overflowX === "scroll" ? "must be scrolled sideways" : "is cut off sideways";
        if (upright && ["hidden", "clip"].includes(overflowY)) return "is cut off above or below";
        // What is scrolled out of its own box is seen again when it is scrolled.
        if (upright && ["auto", "scroll"].includes(overflowY)) return null;
    }
    return null;
};

// A menu that is open, or a bar that stays while the page is scrolled under it: what lies on that hides what is below, and is meant to.
const layer = (element) => {
    for (let one = element; one; one = one.parentElement) {
        const { position, backgroundColor } = getComputedStyle(one);
        const opaque = !/^(transparent|rgba\(.*, 0(\.\d+)?\))$/.test(backgroundColor);
        if (["absolute", "sticky", "fixed"].includes(position) && opaque) return one;
    }
    return null;
};

const over = (one, other) => {
    const wide = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const high = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return wide > 2 && high > OVERLAP * Math.min(one.height, other.height);
};

const look = (how) => {
    const faults = new Set();
    const all = pieces();
    const width = document.documentElement.clientWidth;
    for (const { element, boxes } of all) {
        if (parseFloat(getComputedStyle(element).fontSize) < SMALLEST) faults.add(`${how}${named(element)} is smaller than ${SMALLEST} px`);
        for (const box of boxes) {
            if (box.left < -SLACK || box.right > width + SLACK) faults.add(`${how}${named(element)} stands outside the page`);
            const why = cut(element, box);
            if (why) faults.add(`${how}${named(element)} ${why}`);
        }
    }
    const boxes = all.flatMap(({ element, boxes }) => {
        const on = layer(element);
        return boxes.map((box) => ({ element, box, on }));
    });
    boxes.forEach((one, index) => {
        for (const other of boxes.slice(index + 1)) {
            if (one.element !== other.element && one.on === other.on && over(one.box, other.box)) faults.add(`${how}${named(one.element)} lies over ${named(other.element)}`);
        }
    });
    return [...faults];
};

const faults = look("");
if (document.documentElement.scrollWidth > document.documentElement.clientWidth) faults.push("it must be scrolled sideways");
if (matchMedia("(prefers-reduced-motion: reduce)").matches && document.getAnimations().some((one) => one.playState === "running")) {
    faults.push("something moves, although less movement is wanted");
}
// The wide window's drawing stands at the foot of the rail, and gives way to the steps alone. Lengths in CSS pixels.
const [LEAST, FOOT] = [120, 64];
const room = document.querySelector(".scene-room");
if (room?.checkVisibility() && room.clientHeight > LEAST) {
    const drawn = room.querySelector("use").getBoundingClientRect();
    if (drawn.height === 0) faults.push("the drawing is missing, though there is room for it");
    else if (room.getBoundingClientRect().bottom - drawn.bottom > FOOT) faults.push("the drawing does not stand at the foot of its room");
}
const spaced = new CSSStyleSheet();
spaced.replaceSync("* { line-height: 1.5 !important; letter-spacing: .12em !important; word-spacing: .16em !important } p { margin-block-end: 2em !important }");
document.adoptedStyleSheets = [...document.adoptedStyleSheets, spaced];
faults.push(...look("with more space in the text: "));
document.adoptedStyleSheets = document.adoptedStyleSheets.filter((one) => one !== spaced);
return faults;
