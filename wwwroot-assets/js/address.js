/** Makes the address true after a change that the page made by itself. */
export function replaceAddress(href) {
  history.replaceState(history.state, "", href);
  // For within.js.
  document.querySelector("main").dataset.shown = location.pathname + location.search;
}
