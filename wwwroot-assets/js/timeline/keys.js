// j and k go through the list, Enter opens as on any link, + and − zoom, arrows move, l opens the lens of the ring that has the focus.
import { follow } from "./navigate.js";

const moves = { "+": "in", "=": "in", "-": "out", "−": "out", ArrowLeft: "earlier", ArrowRight: "later" };

export function mount(root) {
  const step = (by) => {
    const links = [...root.querySelectorAll(".ev .c a")];
    if (links.length === 0) return;
    const here = links.findIndex((link) => link.closest(".ev").contains(document.activeElement));
    const chosen = links.findIndex((link) => link.closest(".ev.sel"));
    const next = here < 0 ? (chosen < 0 ? (by > 0 ? 0 : links.length - 1) : chosen) : Math.min(Math.max(here + by, 0), links.length - 1);
    links[next].focus({ preventScroll: true });
    links[next].closest(".ev").scrollIntoView({ block: "nearest" });
  };

  const onKey = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, [contenteditable], dialog")) return;
    if (event.key === "j" || event.key === "k") step(event.key === "j" ? 1 : -1);
    else if (event.key === "l" && document.activeElement?.matches?.("[data-ring]")) follow(document.activeElement.getAttribute("href"));
    else if (moves[event.key]) root.querySelector(`[data-move="${moves[event.key]}"]`)?.click();
    else return;
    event.preventDefault();
  };

  document.addEventListener("keydown", onKey);
  return { destroy() { document.removeEventListener("keydown", onKey); } };
}
