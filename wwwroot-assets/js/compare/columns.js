// Where the sources do not all have room: a tab brings its column into view without moving the page, and the tab of the column in view is marked.

/** @param root Holds the tabs, links to the heads of the columns, and .sidescroll with the table. Answers what undoes it. */
export function followColumns(root) {
  const scroller = root.querySelector(".sidescroll");
  const tabs = () => [...root.querySelectorAll(".srctabs a")];
  const edge = () => (getComputedStyle(scroller).direction === "rtl" ? "right" : "left");
  // How far a tab's column is from where reading starts, in px to the right.
  const distance = (tab) => document.getElementById(decodeURIComponent(tab.hash.slice(1))).getBoundingClientRect()[edge()] - scroller.getBoundingClientRect()[edge()];

  function mark() {
    const shown = tabs().filter((tab) => tab.checkVisibility());
    if (shown.length === 0) return;
    const nearest = shown.reduce((best, tab) => (Math.abs(distance(tab)) < Math.abs(distance(best)) ? tab : best));
    for (const tab of shown) {
      if (tab === nearest) tab.setAttribute("aria-current", "true");
      else tab.removeAttribute("aria-current");
    }
  }

  function onClick(event) {
    const tab = event.target.closest(".srctabs a");
    if (!tab || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    scroller.scrollBy({ left: distance(tab) });
  }

  root.addEventListener("click", onClick);
  scroller.addEventListener("scroll", mark, { passive: true });
  addEventListener("resize", mark);
  mark();
  return () => {
    root.removeEventListener("click", onClick);
    scroller.removeEventListener("scroll", mark);
    removeEventListener("resize", mark);
  };
}
