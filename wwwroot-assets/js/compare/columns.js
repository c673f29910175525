// Where the sources do not all have room: a tab brings its column into view without moving the page, and the tab of the column in view is
// marked. Where they stand side by side the tabs are their names, in place of the heads of the columns while these are above what is seen.

/** @param root Holds the tabs, links to the heads of the columns, and .sidescroll with the table. Answers what brings the next source into view, and what undoes it all. */
export function followColumns(root) {
  const scroller = root.querySelector(".sidescroll");
  const [strip, bar, heads] = [root.querySelector(".srctabs"), root.parentElement?.querySelector(".swbar"), root.querySelector("thead")];
  const tabs = () => [...root.querySelectorAll(".srctabs a")];
  const headOf = (tab) => document.getElementById(decodeURIComponent(tab.hash.slice(1)));
  const edge = () => (getComputedStyle(scroller).direction === "rtl" ? "right" : "left");
  // How far a tab's column is from where reading starts, in px to the right.
  const distance = (tab) => headOf(tab).getBoundingClientRect()[edge()] - scroller.getBoundingClientRect()[edge()];
  const inView = (shown) => shown.reduce((best, tab) => (Math.abs(distance(tab)) < Math.abs(distance(best)) ? tab : best));
  let watch;

  // Behind the last comes the first.
  function next() {
    const shown = tabs().filter((tab) => headOf(tab));
    if (shown.length > 1) scroller.scrollBy({ left: distance(shown[(shown.indexOf(inView(shown)) + 1) % shown.length]) });
  }

  function mark() {
    const shown = tabs().filter((tab) => tab.checkVisibility());
    if (shown.length === 0) return;
    strip.scrollLeft = scroller.scrollLeft;
    const isOneInView = headOf(shown[0]).offsetWidth > scroller.clientWidth / 2;
    const nearest = inView(shown);
    for (const tab of shown) {
      if (tab === nearest && isOneInView) tab.setAttribute("aria-current", "true");
      else tab.removeAttribute("aria-current");
    }
  }

  // The switches above them may take more than one line.
  function measure() {
    watch?.disconnect();
    if (!strip || !bar || !heads) return mark();
    const top = getComputedStyle(bar).position === "sticky" ? bar.offsetHeight : 0;
    root.style.setProperty("--barred", `${top}px`);
    // Below what is seen they count as seen: a key may lead past them at once.
    watch = new IntersectionObserver(([seen]) => strip.classList.toggle("stuck", !seen.isIntersecting), { rootMargin: `-${top}px 0px 1000000px` });
    watch.observe(heads);
    mark();
  }

  function onClick(event) {
    const tab = event.target.closest(".srctabs a");
    if (!tab || event.ctrlKey || event.metaKey || event.shiftKey) return;
    event.preventDefault();
    scroller.scrollBy({ left: distance(tab) });
  }

  root.addEventListener("click", onClick);
  scroller.addEventListener("scroll", mark, { passive: true });
  addEventListener("resize", measure);
  measure();
  function leave() {
    watch?.disconnect();
    root.removeEventListener("click", onClick);
    scroller.removeEventListener("scroll", mark);
    removeEventListener("resize", measure);
  }

  return { next, leave };
}
