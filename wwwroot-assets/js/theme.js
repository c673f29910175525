// The theme chosen by hand on this browser, set before the first paint. Kept in the browser alone: public pages carry no cookie.
(() => {
  const key = "timeline-theme";
  const root = document.documentElement;
  const stored = () => { try { return localStorage.getItem(key); } catch { return null; } };
  const chosen = stored();
  if (chosen === "light" || chosen === "dark") root.dataset.theme = chosen;

  document.addEventListener("click", (event) => {
    if (!event.target.closest?.("[data-theme-switch]")) return;
    const dark = root.dataset.theme ? root.dataset.theme === "dark" : matchMedia("(prefers-color-scheme: dark)").matches;
    root.dataset.theme = dark ? "light" : "dark";
    // A browser that keeps nothing still switches this page.
    try { localStorage.setItem(key, root.dataset.theme); } catch { return; }
  });

  // Enhanced navigation makes the attributes of the root equal to the new page's, which knows no theme.
  new MutationObserver(() => {
    const wanted = stored();
    if (wanted && root.dataset.theme !== wanted) root.dataset.theme = wanted;
  }).observe(root, { attributes: true, attributeFilter: ["data-theme"] });
})();
