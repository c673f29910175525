// What every page shares: "/" goes to the search field, as on most sites that are read.
document.addEventListener("keydown", (event) => {
  if (event.key !== "/" || event.ctrlKey || event.metaKey || event.altKey || event.target.closest("input, textarea, select, [contenteditable]")) return;
  const field = document.querySelector(".mast [type=search]");
  if (!field) return;
  event.preventDefault();
  field.focus();
});
