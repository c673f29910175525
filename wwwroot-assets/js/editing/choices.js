// What is chosen in plain selects, for the live part that takes their place.
/** @returns The values chosen in the selects of an element, in their order, empty ones left out. */
export const chosen = (id) => [...document.querySelectorAll(`#${id} select`)].map((select) => select.value).filter(Boolean);
