import { follow, withKeys } from "./navigate.js";

// A choice is sent when it is made; what is not chosen does not stand in the address.
export function mount(root) {
  const send = (event) => {
    const form = event.target.closest("[data-filters]");
    if (!form) return;
    event.preventDefault();
    const keys = {};
    for (const field of form.elements) {
      if (!field.name || field.type === "hidden") continue;
      const isUsual = field.type === "checkbox" ? !field.checked : field.name === "lanes" && field.value === "place";
      keys[field.name] = isUsual ? null : field.value;
    }
    follow(withKeys(keys));
  };
  root.addEventListener("change", send);
  root.addEventListener("submit", send);
  return { destroy() { root.removeEventListener("change", send); root.removeEventListener("submit", send); } };
}
