// What every page shares. Pages come and are patched without a load, so everything here follows the document.

// "/" goes to the search field, as on most sites that are read.
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

// An element that names its module in data-module is given to the module's mount(element), which answers { destroy }; from then on it has data-mounted.
// A script element of a page that came without a load would not run.
const mounted = new Map();

// A patch of the page takes the mark off what it leaves mounted.
function mark(element) {
  if (!("mounted" in element.dataset)) element.dataset.mounted = "";
}

function follow() {
  for (const [element, { address, part }] of mounted) {
    if (element.isConnected && element.dataset.module === address) {
      part.then(() => mark(element));
      continue;
    }
    mounted.delete(element);
    delete element.dataset.mounted;
    part.then((made) => made.destroy());
  }
  for (const element of document.querySelectorAll("[data-module]")) {
    if (mounted.has(element)) continue;
    const address = element.dataset.module;
    // Before a module has come the page may have gone on to another, which keeps the element for something else.
    const part = import(new URL(address, document.baseURI)).then((module) => element.isConnected && element.dataset.module === address ? module.mount(element) : { destroy() {} });
    mounted.set(element, { address, part });
    part.then(() => mounted.get(element)?.part === part && mark(element));
  }
}

new MutationObserver(follow).observe(document.body, { subtree: true, childList: true, attributes: true, attributeFilter: ["data-module", "data-mounted"] });
follow();
