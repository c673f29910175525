// Walks through the rows of a comparison by key, and keeps the address true without asking the server for a page that is already here.
//   n, p   next, previous row with a difference that is shown
//   c      next row on which the sources conflict
//   s      next source, where not all have room
//   f      open or fold all folded rows
//   1 to 8 switch a class of differences, in the order of the switches
//   a      an editor's note on the chosen row

import { replaceAddress } from "../address.js";
import { followColumns } from "./columns.js";
import { allRows, bringBack, drawAbout, drawAhead, leaveRows, placeInView } from "./rows.js";

// Whether the page that is mounted next was come back to, and what was in view where each address was left.
const arrival = performance.getEntriesByType("navigation")[0]?.type;
let isBack = arrival === "back_forward";
let isArrived = arrival === "navigate";
addEventListener("popstate", () => { isBack = true; });
const left = new Map();

// So many px from the top stands another row as long as rows out of view stand in for other heights than their own, then and now: all are
// laid out once, their heights are remembered, and the row that was in view leads. The place may not follow a row meanwhile: it is the wrong one.
function comeBack(then) {
  const all = allRows();
  const place = left.get(location.href);
  document.documentElement.classList.add("measuring");
  all.forEach((row) => row.classList.add("drawn"));
  // Heights are remembered at the end of a frame.
  requestAnimationFrame(() => requestAnimationFrame(() => {
    if (place) bringBack(place);
    all.forEach((row) => row.classList.remove("drawn"));
    document.documentElement.classList.remove("measuring");
    then();
  }));
}

const typing = "input:not([type=checkbox]), textarea, select, [contenteditable]";

/** @param root Holds the table: rows are tr[data-row] with their address in data-address, folded rows a tbody[data-fold] with its checkbox, editors' links to write notes a[data-note]. */
export function mount(root) {
  const switches = () => [...(root.parentElement?.querySelectorAll("a[data-class]") ?? [])];
  const rows = () => [...root.querySelectorAll("tr[data-row]")];
  const differs = (row) => row.querySelector(".d") !== null;
  const conflicts = (row) => row.classList.contains("conflict");

  function unfold(row) {
    const fold = row.closest("tbody[data-fold]")?.querySelector("input");
    if (fold) fold.checked = true;
  }

  function choose(row) {
    unfold(row);
    drawAbout(row);
    root.querySelectorAll("tr[aria-current]").forEach((other) => other.removeAttribute("aria-current"));
    row.setAttribute("aria-current", "true");
    tellLater(row);
    noteHere(row);
    row.querySelector("th a").focus({ preventScroll: true });
    row.scrollIntoView({ block: "center" });
    // Some were less high than was thought.
    if (drawAbout(row)) row.scrollIntoView({ block: "center" });
    drawAhead(row);
  }

  // With each address the browser looks for the icon of the page anew, which takes as long as all that a key does here. So the address
  // waits until the keys rest, but not until somebody reads it or goes elsewhere.
  function tellLater(row) {
    clearTimeout(untold?.timer);
    untold = { row, from: location.href, timer: setTimeout(tell, 150) };
  }

  function tell() {
    if (!untold) return;
    const { row, from, timer } = untold;
    clearTimeout(timer);
    untold = null;
    // Of another page by now.
    if (location.href !== from) return;
    whyHere(row);
    replaceAddress(row.dataset.address);
    here = location.href;
    notePlace();
    root.parentElement?.querySelectorAll("a[data-class], a[data-folds]").forEach((link) => keepRow(link, row.dataset.row));
  }

  // The server wrote them for the row that was chosen then.
  function keepRow(link, row) {
    const address = new URL(link.href);
    address.searchParams.set("row", row);
    link.href = address.pathname + address.search.replaceAll("%2C", ",");
  }

  // The editors' button for a note on the chosen row: readers have neither it nor the links that it follows.
  function noteHere(row) {
    const [button, link] = [root.querySelector("[data-note-here]"), row.querySelector("[data-note]")];
    if (!button || !link) return;
    button.href = link.href;
    button.firstElementChild.textContent = link.getAttribute("aria-label");
    button.hidden = false;
  }

  function whyHere(row) {
    const panel = root.querySelector(".whyrow");
    if (!panel) return;
    const heading = panel.querySelector("h3");
    heading.textContent = panel.dataset.title.replace("{0}", row.dataset.row);
    const reasons = [...row.querySelectorAll("th .byhand[title], th a:first-child")].map((link) => link.title);
    panel.replaceChildren(heading, ...reasons.map((reason) => Object.assign(document.createElement("p"), { textContent: reason })));
    panel.hidden = false;
  }

  function step(by, wanted) {
    const all = rows();
    const here = all.findIndex((row) => row.hasAttribute("aria-current"));
    const from = here < 0 ? (by > 0 ? -1 : all.length) : here;
    for (let at = from + by; at >= 0 && at < all.length; at += by) if (wanted(all[at])) return choose(all[at]);
  }

  const keys = {
    n: () => step(1, differs),
    p: () => step(-1, differs),
    c: () => step(1, conflicts),
    s: () => columns.next(),
    a: () => root.querySelector("tr[aria-current] [data-note]")?.click(),
    f: () => root.parentElement?.querySelector("a[data-folds]")?.click(),
  };

  function onKey(event) {
    const act = isForRows(event) && (keys[event.key] ?? (/^[1-8]$/.test(event.key) && (() => switches()[event.key - 1]?.click())));
    if (!act) return tell();
    event.preventDefault();
    act();
  }

  const isForRows = (event) => !event.ctrlKey && !event.metaKey && !event.altKey && !event.target.closest(typing) && !document.querySelector("[popover]:popover-open");

  // Where a key leads to at first.
  function drawFirst() {
    const row = rows().find((row) => row.hasAttribute("aria-current")) ?? rows().find(differs);
    if (row) drawAhead(row);
  }

  let untold = null;
  // The address is that of the next page before its content is.
  let here = location.href;
  const notePlace = () => { if (location.href === here) left.set(here, placeInView()); };
  // What comes into view is drawn with the next frame, and may be less or more high than was thought.
  let noting = 0;
  const onScroll = () => {
    cancelAnimationFrame(noting);
    noting = requestAnimationFrame(() => { noting = requestAnimationFrame(notePlace); });
  };
  if (isBack && root.querySelector(".many")) comeBack(drawFirst);
  else drawFirst();
  // An address that names a row leads to it, where a switch has taken the place within the page from its end.
  if (isArrived && !location.hash && new URLSearchParams(location.search).has("row")) root.querySelector("tr[aria-current]")?.scrollIntoView({ block: "center" });
  isBack = isArrived = false;
  addEventListener("scroll", onScroll, { passive: true });
  // The first to hear of a click: links are followed from where the address says that the page is. Of blur only the window's own is heard.
  addEventListener("click", notePlace, true);
  addEventListener("click", tell, true);
  addEventListener("blur", tell);
  addEventListener("pagehide", tell);
  const columns = followColumns(root);
  document.addEventListener("keydown", onKey);
  return {
    destroy() {
      tell();
      leaveRows();
      columns.leave();
      removeEventListener("click", notePlace, true);
      removeEventListener("click", tell, true);
      removeEventListener("blur", tell);
      removeEventListener("pagehide", tell);
      removeEventListener("scroll", onScroll);
      cancelAnimationFrame(noting);
      document.removeEventListener("keydown", onKey);
    },
  };
}
