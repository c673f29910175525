// Copies the value of a field, and says so on the button. Where the clipboard is refused, the field is left selected for the keys.
const shown = 2000;

/** @param root The dialog: its buttons name their field in data-copy. */
export function mount(root) {
  const onClick = async (event) => {
    const button = event.target.closest("[data-copy]");
    if (!button) return;
    const field = document.getElementById(button.dataset.copy);
    field.select();
    try {
      await navigator.clipboard.writeText(field.value);
    } catch {
      if (!document.execCommand("copy")) return;
    }
    button.dataset.words ??= button.textContent;
    button.textContent = button.dataset.copied;
    setTimeout(() => { button.textContent = button.dataset.words; }, shown);
  };
  const reveal = () => root.querySelectorAll("[data-copy][hidden]").forEach((button) => { button.hidden = false; });

  // A script may have moved on within the page: the link is that of the view as it is when the dialog opens.
  const onOpen = (event) => {
    if (event.newState !== "open" || !root.dataset.keys) return;
    const here = new URL(location.href);
    const view = new URL(here.pathname, here);
    for (const key of root.dataset.keys.split(" ")) if (here.searchParams.has(key)) view.searchParams.set(key, here.searchParams.get(key));
    const path = view.pathname + view.search.replaceAll("%2C", ",").replaceAll("%2F", "/");
    const link = root.querySelector("#share-link");
    const { origin } = new URL(link.value);
    const [key, id] = (root.dataset.part ?? "").split(" ");
    const number = view.searchParams.get(key);
    const part = /^\d+$/.test(number) ? `#${id}${number}` : "";
    link.value = origin + path + part;
    const code = root.querySelector("[data-frame]");
    if (code) code.value = code.value.replace(/src="[^"]*"/, () => `src="${(origin + code.dataset.frame + path).replaceAll("&", "&amp;")}"`);
    root.querySelector("img").src = "qr.svg?to=" + encodeURIComponent(path + part);
  };

  root.addEventListener("beforetoggle", onOpen);
  root.addEventListener("click", onClick);
  // Patching the page makes the buttons what the server sent: hidden.
  const patches = new MutationObserver(reveal);
  patches.observe(root, { subtree: true, childList: true, attributes: true, attributeFilter: ["hidden"] });
  reveal();
  return { destroy() { root.removeEventListener("beforetoggle", onOpen); root.removeEventListener("click", onClick); patches.disconnect(); } };
}
