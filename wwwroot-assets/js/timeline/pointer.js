// Drag to move, pinch to zoom. The drawing follows the hand while it moves; the page follows when it rests.
const slop = 6;

/**
 * @param root The element that holds the drawings.
 * @param chart { of(svg): { window, left, right, scale } | null, show(svg, window), go(window) }
 */
export function mount(root, chart) {
  const pointers = new Map();
  let grip = null;

  const middle = () => [...pointers.values()].reduce((sum, x) => sum + x, 0) / pointers.size;
  const spread = () => { const xs = [...pointers.values()]; return xs.length < 2 ? 0 : Math.abs(xs[0] - xs[1]); };

  const begin = (svg) => {
    const geometry = chart.of(svg);
    grip = geometry && { svg, geometry, middle: middle(), spread: spread(), window: geometry.window, moved: grip?.moved ?? false };
  };

  const down = (event) => {
    const svg = event.target.closest("svg.main");
    if (!svg || event.button !== 0) return;
    pointers.set(event.pointerId, event.clientX);
    begin(svg);
  };

  const move = (event) => {
    if (!grip || !pointers.has(event.pointerId)) return;
    pointers.set(event.pointerId, event.clientX);
    const { geometry, svg } = grip;
    if (!grip.moved && Math.abs(middle() - grip.middle) < slop && Math.abs(spread() - grip.spread) < slop) return;
    grip.moved = true;
    svg.setPointerCapture?.(event.pointerId);
    const factor = grip.spread > slop && spread() > slop ? grip.spread / spread() : 1;
    const at = geometry.at(grip.middle);
    const length = (geometry.window.to - geometry.window.from) * factor;
    const from = at - length * geometry.part(middle());
    grip.window = { from, to: from + length };
    chart.show(svg, grip.window);
  };

  const up = (event) => {
    if (!pointers.delete(event.pointerId) || !grip || pointers.size > 0) return;
    const { moved, window, svg } = grip;
    grip = null;
    if (!moved) return;
    // The click that ends a drag is no click.
    root.addEventListener("click", stop, { capture: true, once: true });
    setTimeout(() => root.removeEventListener("click", stop, { capture: true }));
    chart.go(window, svg);
  };

  const stop = (event) => { event.preventDefault(); event.stopPropagation(); };
  const noGhost = (event) => { if (event.target.closest("svg.main")) event.preventDefault(); };

  const listeners = { pointerdown: down, pointermove: move, pointerup: up, pointercancel: up, dragstart: noGhost };
  for (const [name, listener] of Object.entries(listeners)) root.addEventListener(name, listener);
  return { destroy() { for (const [name, listener] of Object.entries(listeners)) root.removeEventListener(name, listener); } };
}
