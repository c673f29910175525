import * as filters from "./filters.js";
import * as keys from "./keys.js";
import { follow, withKeys } from "./navigate.js";
import * as pointer from "./pointer.js";
import * as wheel from "./wheel.js";
import { address, nearest } from "./windows.js";

// Adds wheel, drag, pinch and keys to a timeline whose links do the same. All state stays in the address; the server draws.

/** @param root Holds the filters, the drawings (a figure with data-from and data-to in seconds) and the list. */
export function mount(root) {
  const still = matchMedia("(prefers-reduced-motion: reduce)");

  const chart = {
    of(svg) {
      const figure = svg.closest("[data-chart]");
      const box = svg.getBoundingClientRect();
      const scale = box.width / svg.viewBox.baseVal.width;
      const left = box.left + Number(svg.dataset.left) * scale;
      const width = (Number(svg.dataset.right) - Number(svg.dataset.left)) * scale;
      const window = { from: Number(figure.dataset.from), to: Number(figure.dataset.to) };
      const part = (x) => (x - left) / width;
      return width > 0 ? { window, width, part, at: (x) => window.from + part(x) * (window.to - window.from) } : null;
    },

    // While the hand moves the drawing is only pushed and stretched; words would be stretched too, so they are left out.
    show(svg, { from, to }) {
      const figure = svg.closest("[data-chart]");
      if (still.matches) return;
      const { window } = chart.of(svg);
      const [left, right] = [Number(svg.dataset.left), Number(svg.dataset.right)];
      const stretch = (window.to - window.from) / (to - from);
      const shift = left + (window.from - from) / (to - from) * (right - left) - left * stretch;
      figure.dataset.busy = "";
      for (const part of svg.querySelectorAll("[data-time]")) part.setAttribute("transform", `matrix(${stretch} 0 0 1 ${shift} 0)`);
    },

    go(window, svg) {
      if (window.to - window.from < nearest) {
        const middle = (window.from + window.to) / 2;
        window = { from: middle - nearest / 2, to: middle + nearest / 2 };
      }
      const to = address(window);
      const href = to && withKeys(to);
      if (href && href !== location.href) follow(href);
      else chart.rest(svg);
    },

    rest(svg) {
      delete svg.closest("[data-chart]").dataset.busy;
      for (const part of svg.querySelectorAll("[data-time]")) part.removeAttribute("transform");
    },
  };

  const print = (event) => { if (event.target.closest("[data-print]")) globalThis.print(); };
  const ready = () => {
    if (root.dataset.ready === undefined) root.dataset.ready = "";
    document.querySelectorAll("[data-print][hidden]").forEach((button) => { button.hidden = false; });
  };

  // Patching the page makes it what the server sent, which knows of no script.
  const patches = new MutationObserver(ready);
  patches.observe(document.querySelector("main"), { subtree: true, attributes: true, attributeFilter: ["data-ready", "hidden"] });
  ready();
  document.addEventListener("click", print);

  const parts = [filters.mount(root), keys.mount(root), pointer.mount(root, chart), wheel.mount(root, chart)];
  return {
    destroy() {
      for (const part of parts) part.destroy();
      patches.disconnect();
      document.removeEventListener("click", print);
    },
  };
}
