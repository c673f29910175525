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

  const guard = sendWhenTaken(root, () => touched);
  root.addEventListener("input", onInput);
  root.addEventListener("submit", onSubmit);
  document.addEventListener("submit", onOtherForm, true);
  window.addEventListener("beforeunload", onLeave);
  if (root.matches("[data-unsaved]") || root.querySelector("[data-unsaved]") || isTyped(root)) mark(true);
  return {
    // What was sent is not to be sent after all.
    stay: () => mark(true),
    destroy() {
      mark(false);
      guard.destroy();
      root.removeEventListener("input", onInput);
      root.removeEventListener("submit", onSubmit);
      document.removeEventListener("submit", onOtherForm, true);
      window.removeEventListener("beforeunload", onLeave);
    },
  };
}

// Who is quick has typed before this script is there.
function isTyped(root) {
  return [...root.querySelectorAll("input, textarea")].some((field) => field.form?.method === "post" && !field.dataset.mirror && field.type !== "hidden" && field.value !== field.defaultValue);
}

// Whoever was signed out meanwhile would be led to another page, and what was typed be lost: the server is asked first whether it would take it.
function sendWhenTaken(root, isTouched) {
  let isTaken = false;

  const onSubmit = async (event) => {
    const form = event.target;
    const dialog = document.getElementById("not-sent");
    if (isTaken || !dialog || form.method !== "post" || !isTouched()) return;
    event.preventDefault();
    event.stopImmediatePropagation();
    const why = await refusal(dialog.dataset.asks);
    if (why) {
      for (const part of dialog.querySelectorAll("[data-why]")) part.hidden = part.dataset.why !== why;
      dialog.showModal();
      return;
    }
    isTaken = true;
    form.requestSubmit(event.submitter);
    isTaken = false;
  };

  root.addEventListener("submit", onSubmit, true);
  return { destroy: () => root.removeEventListener("submit", onSubmit, true) };
}

async function refusal(address) {
  try {
    const answer = await fetch(address, { cache: "no-store" });
    return answer.ok && !(await answer.json()) ? "signed-out" : null;
  } catch {
    return "unreachable";
  }
}
