// Where long work is under way: asks for the page again and again, shows how far it is, and when it is done shows the outcome, or says so where something may have been typed.
const pause = 700;

export function mount(part) {
  const stop = new AbortController();
  let timer = 0;

  async function look() {
    let now;
    try {
      const answer = await fetch(location.href, { signal: stop.signal, headers: { accept: "text/html" } });
      if (!answer.ok) throw new Error(answer.status);
      now = new DOMParser().parseFromString(await answer.text(), "text/html").querySelector("[data-progress]");
    } catch {
      // Perhaps the next time.
      if (!stop.signal.aborted) timer = setTimeout(look, 10 * pause);
      return;
    }
    if (now) {
      part.querySelector("[data-progress]").replaceChildren(...now.childNodes);
      timer = setTimeout(look, pause);
    } else if ("looksAgain" in part.dataset) {
      location.reload();
    } else {
      part.querySelector("[data-progress]").hidden = true;
      part.querySelector("[data-done]").hidden = false;
    }
  }

  timer = setTimeout(look, pause);
  return {
    destroy() {
      clearTimeout(timer);
      stop.abort();
    },
  };
}
