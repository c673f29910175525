// Moves within a page ask the server for nothing: the browser knows where "#main" is. Enhanced navigation would fetch the page anew, also on the way back.
// No module: it has to hear of a move before the framework does, and the window calls whom it has known longest first.
(() => {
  // The page says its address in data-address of its main element; in data-shown stands what the bar has instead:
  // the same with keys that no page knows, or what the page made of it by itself. Both go when another page comes.
  const main = () => document.querySelector("main[data-address]");

  // What stands before "#", in a form in which two spellings of the same query are equal.
  function plain(url) {
    const query = new URLSearchParams(url.search);
    query.sort();
    return `${url.origin}${url.pathname}?${query}`;
  }

  const equal = (url, address) => plain(url) === plain(new URL(address, location.origin));
  const isShown = (url) => main() !== null && equal(url, main().dataset.shown ?? main().dataset.address);
  const isWithin = (url) => isShown(url) || (main() !== null && equal(url, main().dataset.address));

  document.addEventListener("click", (event) => {
    const link = event.target.closest?.("a[href*='#'][data-enhance-nav=false]");
    if (!link || !isWithin(new URL(link.href))) return;
    // The browser takes it for a place in this page only where all before "#" is as in the bar.
    link.href = location.pathname + location.search + link.hash;
    main().dataset.shown = location.pathname + location.search;
  }, true);

  addEventListener("popstate", (event) => { if (isShown(location)) event.stopImmediatePropagation(); });
})();
