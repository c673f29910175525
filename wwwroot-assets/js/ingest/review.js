import { askBeforeLeaving } from "../unsaved.js";

// Looks an article through by key: words chosen in its text become a field, parts are gone through, and all is saved.
// Knows only the markup: data-key of a field names its key; the parts are the choices within the article.
export function mount(form) {
  const text = form.querySelector("article.body");
  const why = form.elements.why;
  const status = form.querySelector("[data-taken-words]");
  const say = (sentence, ...values) => values.reduce((said, value, index) => said.replace(`{${index}}`, () => value), sentence);
  const labelOf = (field) => form.querySelector(`label[for="${CSS.escape(field.id)}"]`).textContent;

  // The words without the names of clues, which stand between them.
  function chosen() {
    const selection = getSelection();
    if (selection.isCollapsed || selection.rangeCount === 0 || !text.contains(selection.anchorNode) || !text.contains(selection.focusNode)) return "";
    const words = selection.getRangeAt(0).cloneContents();
    for (const other of words.querySelectorAll(".clue-of, select")) other.remove();
    return words.textContent.replace(/\s+/g, " ").trim();
  }

  function because(reason) {
    if (why.value.trim() === "") why.value = reason.slice(0, why.maxLength);
  }

  function take(field) {
    const words = chosen();
    if (words === "") {
      field.focus();
      field.select();
      return;
    }
    field.value = words;
    unsaved.stay();
    field.classList.add("taken");
    because(say(form.dataset.said, words));
    status.textContent = say(form.dataset.taken, labelOf(field), words);
  }

  function go(step) {
    const parts = [...text.querySelectorAll("select")];
    const at = parts.indexOf(document.activeElement);
    const next = parts[at < 0 ? (step > 0 ? 0 : parts.length - 1) : Math.min(parts.length - 1, Math.max(0, at + step))];
    next?.focus();
    next?.scrollIntoView({ block: "center" });
  }

  function onKey(event) {
    // Words of the text are chosen where no field is, so that the page itself has the focus.
    const isElsewhere = !form.contains(event.target) && event.target.closest("input, textarea, select, button, a, dialog");
    if (event.key === "Enter" && (event.ctrlKey || event.metaKey) && !isElsewhere) {
      form.requestSubmit();
      event.preventDefault();
      return;
    }
    if (event.ctrlKey || event.metaKey || event.altKey || event.target.matches("input, textarea")) return;
    const key = event.key.toLowerCase();
    const isPart = event.target.matches("select");
    if (key === "j" || key === "k") go(key === "j" ? 1 : -1);
    else if (isPart) return;
    else {
      const field = form.querySelector(`[data-key="${CSS.escape(key)}"]`);
      if (!field) return;
      take(field);
    }
    event.preventDefault();
  }

  function onSort(event) {
    if (event.target.matches("article.body select")) because(say(form.dataset.sorted, event.target.selectedOptions[0].textContent.trim()));
  }

  const unsaved = askBeforeLeaving(form);
  document.addEventListener("keydown", onKey);
  form.addEventListener("change", onSort);
  return {
    destroy() {
      unsaved.destroy();
      document.removeEventListener("keydown", onKey);
      form.removeEventListener("change", onSort);
    },
  };
}
