// Runs before the page is drawn, so that a remembered choice of colours does not flash.
// Modules do not run from a file: there the page is as without scripts.
if (location.protocol !== "file:") document.documentElement.classList.add("js");
try {
  const tone = localStorage.getItem("theme");
  if (tone === "dark" || tone === "light") document.documentElement.dataset.theme = tone;
} catch { /* Storage may be forbidden: then the system decides. */ }
