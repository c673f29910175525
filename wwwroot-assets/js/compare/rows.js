// Of many sources only the rows in view are laid out and painted. Those that a key may lead to next are drawn before it is pressed: to draw them takes longer than a key may take.

// So many heights of the window to either side: more than the browser by itself begins to draw about what is in view.
const AHEAD = 3;

const soon = window.requestIdleCallback ?? ((act) => setTimeout(act, 50, { timeRemaining: () => 0 }));
const notSoon = window.cancelIdleCallback ?? clearTimeout;
const isDrawn = (row) => row.classList.contains("drawn");
let waiting;

export const allRows = () => [...document.querySelectorAll(".flow tr[id], .many tr[data-row]")];

// So many px at the top of the window may be under the names of the columns.
const HEAD = 60;

/** What a reader looks at: the first row below the head of the window, or the last of all where the page goes on without rows, and where it stands. */
export function placeInView() {
  let last;
  for (const row of allRows()) {
    const { top, bottom, height } = row.getBoundingClientRect();
    // What is folded has none.
    if (height === 0) continue;
    last = { row: row.id, top };
    if (bottom > HEAD) break;
  }
  return last;
}

export function bringBack({ row, top }) {
  const here = document.getElementById(row);
  if (here) scrollBy({ top: here.getBoundingClientRect().top - top, behavior: "instant" });
}

// With those to either side for which there is so much room, in px.
function around(row, room) {
  const all = allRows();
  const here = all.indexOf(row);
  const near = [];
  for (const by of [1, -1]) {
    for (let [at, left] = [here, room + row.offsetHeight / 2]; left > 0 && all[at]; at += by) {
      const height = all[at].offsetHeight;
      // What is folded has none.
      if (height > 0) near.push(all[at]);
      left -= height;
    }
  }
  return near;
}

/** Draws all that is in view with this row in the middle, and answers whether it was not. A row out of view stands in for another height than its own: this one would be pushed away by those that come to be drawn above it. */
export function drawAbout(row) {
  const missing = around(row, innerHeight / 2).filter((other) => !isDrawn(other));
  missing.forEach((other) => other.classList.add("drawn"));
  return missing.length > 0;
}

/** Draws what comes before and after this row while nobody waits for anything, and lets go of what is far from it. */
export function drawAhead(row) {
  leaveRows();
  waiting = soon((idle) => {
    const near = around(row, AHEAD * innerHeight);
    const missing = near.filter((other) => !isDrawn(other));
    do {
      const next = missing.shift();
      next?.classList.add("drawn");
      // Laid out here, and not when a key asks where its row is.
      void next?.offsetHeight;
    } while (missing.length > 0 && idle.timeRemaining() > 10);
    if (missing.length > 0) return drawAhead(row);
    allRows().forEach((other) => { if (!near.includes(other)) other.classList.remove("drawn"); });
  });
}

export function leaveRows() {
  notSoon(waiting);
}
