// In an article, "[" and "]" go to the passage before and after, "o" opens the event it reports. The page is looked at when a key is pressed: navigation may have replaced it.
const typing = "input:not([type=checkbox]), textarea, select, [contenteditable]";

function step(article, by) {
  const passages = [...article.querySelectorAll("mark.ps")];
  if (passages.length === 0) return;
  const now = passages.findIndex((passage) => passage === document.activeElement);
  const next = passages[now < 0 ? (by > 0 ? 0 : passages.length - 1) : Math.min(Math.max(now + by, 0), passages.length - 1)];
  next.tabIndex = -1;
  next.focus({ preventScroll: true });
  next.scrollIntoView({ block: "center" });
}

function open(article) {
  const focused = article.contains(document.activeElement) ? document.activeElement : article.querySelector(".cur");
  focused?.closest(".para")?.querySelector(".evl")?.click();
}

function onKey(event) {
  if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest(typing)) return;
  const article = document.querySelector("[data-passages]");
  if (!article) return;
  if (event.key === "[") step(article, -1);
  else if (event.key === "]") step(article, 1);
  else if (event.key === "o") open(article);
}

export function mount(root) {
  root.addEventListener("keydown", onKey);
  return { destroy: () => root.removeEventListener("keydown", onKey) };
}

// A module runs once, however often the page that names it comes back.
mount(document);
