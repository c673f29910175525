// Goes through suggested events by key. Knows only the markup: data-suggestion is one, data-key names the key of a button in it.

/** @param root Holds the suggestions. */
export function mount(root) {
  const all = () => [...root.querySelectorAll("[data-suggestion]")];
  const current = () => document.activeElement?.closest?.("[data-suggestion]");
  // Before one was gone to: the first whose beginning is in view, else the first that is at all.
  const inView = () => {
    const shown = all().filter((one) => one.getBoundingClientRect().bottom > 0 && one.getBoundingClientRect().top < innerHeight);
    return shown.find((one) => one.getBoundingClientRect().top >= 0) ?? shown[0];
  };
  const go = (step) => {
    const list = all();
    const at = list.indexOf(current());
    const next = list[at < 0 ? (step > 0 ? 0 : list.length - 1) : Math.min(list.length - 1, Math.max(0, at + step))];
    next?.focus();
    next?.scrollIntoView({ block: "nearest" });
  };
  const onKey = (event) => {
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea, select")) return;
    const key = event.key.toLowerCase();
    if (key === "j" || key === "k") go(key === "j" ? 1 : -1);
    else {
      const button = (current() ?? inView())?.querySelector(`[data-key="${CSS.escape(key)}"]`);
      if (!button) return;
      button.click();
    }
    event.preventDefault();
  };
  document.addEventListener("keydown", onKey);
  // The page comes back from a settled one at the next.
  all().find((one) => location.hash === `#${one.id}`)?.focus();
  return { destroy: () => document.removeEventListener("keydown", onKey) };
}
