// Asks before a page is left on which something was typed into a form and not sent.

/** @param root The form, or what holds it; a form with data-unsaved came back from the server with what was typed. */
export function askBeforeLeaving(root) {
  let touched = false;
  const body = document.body;

  // A page that is patched in place is left without a question: from here on every link loads its page.
  const mark = (isTouched) => {
    touched = isTouched;
    if (touched) body.dataset.enhanceNav = "false";
    else delete body.dataset.enhanceNav;
  };
  // What repeats another field is not typed.
  const onInput = (event) => { if (event.target.closest("form")?.method === "post" && !event.target.dataset.mirror) mark(true); };
  const onSubmit = (event) => { if (!event.defaultPrevented) mark(false); };
  const onOtherForm = (event) => { if (touched && !root.contains(event.target)) event.target.dataset.enhance = "false"; };
  const onLeave = (event) => { if (touched) event.preventDefault(); };

  root.addEventListener("input", onInput);
  root.addEventListener("submit", onSubmit);
  document.addEventListener("submit", onOtherForm, true);
  window.addEventListener("beforeunload", onLeave);
  if (root.matches("[data-unsaved]") || root.querySelector("[data-unsaved]")) mark(true);
  return {
    // What was sent is not to be sent after all.
    stay: () => mark(true),
    destroy() {
      mark(false);
      root.removeEventListener("input", onInput);
      root.removeEventListener("submit", onSubmit);
      document.removeEventListener("submit", onOtherForm, true);
      window.removeEventListener("beforeunload", onLeave);
    },
  };
}
