// What every page shares: "/" goes to the search field, as on most sites that are read.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, [contenteditable]")) return;
  const field = document.querySelector(".mast [type=search]");
  if (!field) return;
  event.preventDefault();
  field.focus();
});

// Another page came without a load: its heading is where reading starts. The same page at another window or filter leaves the focus where it was.
new MutationObserver(() => {
  const heading = document.querySelector("main h1");
  if (!heading) return;
  heading.tabIndex = -1;
  heading.focus({ preventScroll: true });
}).observe(document.querySelector("main"), { attributes: true, attributeFilter: ["data-page"] });
