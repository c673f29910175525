// What a form of an editor gains where there is script; without it, it is whole. Knows only the markup: data-mirror names the field whose words it repeats.
import { askBeforeLeaving } from "../unsaved.js";

const pause = 150;

/** @param root Holds the form and what repeats its fields. */
export function mount(root) {
  const form = root.querySelector("form[method=post]");
  const unsaved = askBeforeLeaving(root);
  let timer = 0;

  // A hidden field of a live part gets what is typed outside it.
  const repeat = () => {
    for (const mirror of root.querySelectorAll("[data-mirror]")) {
      const field = document.getElementById(mirror.dataset.mirror);
      if (!field || mirror.value === field.value) continue;
      mirror.value = field.value;
      mirror.dispatchEvent(new Event("input", { bubbles: true }));
    }
  };
  const onInput = (event) => {
    if (event.target.dataset.mirror) return;
    clearTimeout(timer);
    timer = setTimeout(repeat, pause);
  };
  const onKey = (event) => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey || event.key.toLowerCase() !== "s" || !form) return;
    event.preventDefault();
    form.requestSubmit();
  };

  // A part that comes alive is drawn anew: what was typed before has not reached it yet.
  const redrawn = new MutationObserver(repeat);
  redrawn.observe(root, { subtree: true, childList: true });
  root.addEventListener("input", onInput);
  document.addEventListener("keydown", onKey);
  return {
    destroy() {
      clearTimeout(timer);
      redrawn.disconnect();
      root.removeEventListener("input", onInput);
      document.removeEventListener("keydown", onKey);
      unsaved.destroy();
    },
  };
}
