import { askBeforeLeaving } from "../unsaved.js";

// Checks the import form before it is sent, so that nothing over a limit travels and nothing typed is lost; says that reading goes on, and stops it.
// Without this module the server answers with the same limits, and with the form as it was.
export function mount(form) {
  const problem = form.querySelector("[data-problem]");
  const busy = form.querySelector("[data-busy]");
  const stop = form.querySelector("[data-stop]");
  const text = form.elements.text;
  const files = form.elements.files;
  const megabyte = 1_000_000;
  const say = (sentence, ...values) => values.reduce((said, value, index) => said.replace(`{${index}}`, value), sentence);
  const number = (value) => value.toLocaleString(document.documentElement.lang);

  function fault() {
    const { mostCharacters, mostMegabytes, mostTogether, tooLong, tooLarge, tooLargeTogether } = form.dataset;
    if (text.value.length > mostCharacters) return [text, say(tooLong, number(text.value.length), number(Number(mostCharacters)), mostMegabytes)];
    const chosen = [...files.files];
    // An archive holds many files, each of which has the limit of one.
    const large = chosen.filter((file) => file.size > mostMegabytes * megabyte && !file.name.toLowerCase().endsWith(".zip"));
    if (large.length > 0) return [files, say(tooLarge, large.map((file) => file.name).join(", "), mostMegabytes)];
    if (chosen.reduce((sum, file) => sum + file.size, 0) > mostTogether * megabyte) return [files, say(tooLargeTogether, mostTogether)];
    return null;
  }

  function working(isWorking) {
    busy.hidden = stop.hidden = !isWorking;
  }

  function send(event) {
    const found = fault();
    problem.hidden = !found;
    problem.textContent = found?.[1] ?? "";
    working(!found);
    if (!found) return;
    event.preventDefault();
    found[0].focus();
  }

  function halt() {
    window.stop();
    working(false);
    unsaved.stay();
  }

  form.addEventListener("submit", send);
  const unsaved = askBeforeLeaving(form);
  stop.addEventListener("click", halt);
  return {
    destroy() {
      unsaved.destroy();
      form.removeEventListener("submit", send);
      stop.removeEventListener("click", halt);
    },
  };
}
