// Loads the page again when the site has changed, and shows what is wrong when the last change could not be built.
"use strict";
(() => {
  const site = Number(document.currentScript.dataset.site);
  const style = document.createElement("link");
  style.rel = "stylesheet";
  style.href = "/__acervo/live.css";
  document.head.append(style);
  let banner = null;

  const show = (title, faults) => {
    banner?.remove();
    banner = null;
    if (faults === null) return;
    const text = document.createElement("pre");
    text.textContent = faults;
    text.tabIndex = 0;
    const heading = document.createElement("strong");
    heading.textContent = title;
    banner = document.createElement("aside");
    banner.className = "acervo-live";
    banner.setAttribute("role", "status");
    banner.append(heading, text);
    document.body.prepend(banner);
  };

  const wait = (milliseconds) => new Promise((done) => setTimeout(done, milliseconds));

  const follow = async () => {
    let known = "";
    for (;;) {
      try {
        const answer = await fetch(`/__acervo/live?build=${known}`, { cache: "no-store" });
        if (!answer.ok) throw new Error(answer.statusText);
        const state = await answer.json();
        // Another count means another server, which may show another site.
        if (state.site !== site) {
          location.reload();
          return;
        }
        if (String(state.build) === known) await wait(250);
        else show(state.title, state.faults);
        known = String(state.build);
      } catch {
        await wait(1000);
      }
    }
  };
  follow();
})();
