// The wheel with Ctrl (so also a pinch on a touchpad) zooms around the pointer; a sideways wheel moves. A plain wheel scrolls the page, as everywhere.
const rest = 140;

/** @param chart as in pointer.js */
export function mount(root, chart) {
  let pending = null;

  const onWheel = (event) => {
    const svg = event.target.closest("svg.main");
    const geometry = svg && chart.of(svg);
    if (!geometry || !(event.ctrlKey || Math.abs(event.deltaX) > Math.abs(event.deltaY))) return;
    event.preventDefault();
    const window = pending?.window ?? geometry.window;
    const length = window.to - window.from;
    const at = window.from + geometry.part(event.clientX) * length;
    const factor = event.ctrlKey ? Math.exp(Math.sign(event.deltaY) * Math.min(Math.abs(event.deltaY), 120) / 240) : 1;
    const by = event.ctrlKey ? 0 : event.deltaX / geometry.width * length;
    clearTimeout(pending?.timer);
    pending = { window: { from: at - (at - window.from) * factor + by, to: at + (window.to - at) * factor + by }, timer: setTimeout(go, rest, svg) };
    chart.show(svg, pending.window);
  };

  const go = (svg) => {
    const { window } = pending;
    pending = null;
    chart.go(window, svg);
  };

  root.addEventListener("wheel", onWheel, { passive: false });
  return { destroy() { clearTimeout(pending?.timer); root.removeEventListener("wheel", onWheel); } };
}
