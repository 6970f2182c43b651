// What the page can do without this file it does better with it; it needs none of it.
"use strict";

const all = (selector, within = document) => Array.from(within.querySelectorAll(selector));

// Open all, close all.
const tools = document.querySelector(".tools");
if (tools) {
  tools.hidden = false;
  tools.addEventListener("click", (event) => {
    const does = event.target.dataset.does;
    if (does) {
      all("details.question").forEach((one) => { one.open = does === "open"; });
    }
  });
}

// The filters hide questions by the style sheet; here it is said how many are left.
const boxes = all(".chip input");
function count() {
  const shown = document.getElementById("shown");
  const total = boxes.reduce((sum, box) => sum + Number(box.parentElement.querySelector("b").textContent), 0);
  const left = boxes.reduce((sum, box) => sum + (box.checked ? Number(box.parentElement.querySelector("b").textContent) : 0), 0);
  shown.textContent = left === total ? "" : left + " of " + total + " questions shown";
}
boxes.forEach((box) => box.addEventListener("change", count));
if (boxes.length) {
  count();
}

// A link into something closed opens it, also where the browser would not.
function reveal() {
  const target = document.getElementById(decodeURIComponent(location.hash.slice(1)));
  for (let one = target; one; one = one.parentElement) {
    if (one.tagName === "DETAILS" && !one.open) {
      one.open = true;
      target.scrollIntoView();
    }
  }
}
window.addEventListener("hashchange", reveal);
if (location.hash) {
  reveal();
}

// A quote opens its article beside the lineup, at its words; Escape leads back to the quote.
const dialog = document.createElement("dialog");
dialog.setAttribute("aria-label", "The words in their article");
document.body.append(dialog);

function element(tag, words, type) {
  const one = document.createElement(tag);
  one.textContent = words;
  one.className = type;
  return one;
}

function show(target) {
  const article = target.closest("article");
  target.classList.add("here");
  const copy = article.cloneNode(true);
  target.classList.remove("here");
  const words = copy.querySelector(".here");
  [copy, ...all("[id], [aria-labelledby]", copy)].forEach((one) => {
    one.removeAttribute("id");
    one.removeAttribute("aria-labelledby");
  });
  const bar = element("p", "", "bar");
  const whole = element("a", "Go to the article", "whole");
  whole.href = "#" + target.id;
  const close = element("button", "Close", "close");
  close.type = "button";
  bar.append(whole, close);
  dialog.replaceChildren(bar, copy);
  dialog.showModal();
  words.closest("mark").classList.add("aim");
  words.focus({ preventScroll: true });
  words.scrollIntoView({ block: "center", behavior: "instant" });
}

document.addEventListener("click", (event) => {
  const link = event.target.closest("a[data-quote]");
  const plain = !event.ctrlKey && !event.metaKey && !event.shiftKey && !event.altKey;
  if (link && plain && !dialog.open) {
    const target = document.getElementById(link.hash.slice(1));
    if (target) {
      event.preventDefault();
      show(target);
    }
  }
});

dialog.addEventListener("click", (event) => {
  if (event.target === dialog || event.target.closest("button, a[href^='#']")) {
    dialog.close();
  }
});

// Paper has nothing to open.
let closed = [];
window.addEventListener("beforeprint", () => {
  closed = all("details:not([open])");
  closed.forEach((one) => { one.open = true; });
});
window.addEventListener("afterprint", () => {
  closed.forEach((one) => { one.open = false; });
});
