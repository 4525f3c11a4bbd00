// Where what a form composes can be handed in, and with what those pages can be filled in.

/** Longer addresses are cut or refused by browsers, forges and what lies between. */
export const LONGEST = 8000;

/** What mail programs are sure to take. */
const LONGEST_MAIL = 2000;

/**
 * The page of a forge on which a file is written: `{url, filled}`. `filled` says whether the page is known to take the
 * text; one that may not take it is given it all the same, where it is short enough.
 * `start` is the forge's page for new files, or that for changes, on the branch.
 *
 * GitHub and Forgejo read `filename` and `value` on the page of a new file; Forgejo reads `value` on that of a change
 * too. GitLab reads `file_name`, and some versions of it `content`.
 */
export function proposal(forge, start, path, text, change = false) {
  const [file, content] = forge === "gitlab" ? ["file_name", "content"] : ["filename", "value"];
  const escaped = path.split("/").map(encodeURIComponent).join("/");
  const page = change ? `${start}/${escaped}?` : `${start}${forge === "github" ? "" : "/"}?${file}=${encodeURIComponent(path)}&`;
  const whole = `${page}${content}=${encodeURIComponent(text)}`;
  if (whole.length > LONGEST) return { url: page.slice(0, -1), filled: false };
  return { url: whole, filled: forge === "forgejo" || (forge === "github" && !change) };
}

/** A message with a text: `{url, filled}`. */
export function message(to, subject, lead, text) {
  const url = (body) => `mailto:${to}?subject=${encodeURIComponent(subject)}&body=${encodeURIComponent(body.replaceAll("\n", "\r\n"))}`;
  const whole = url(`${lead}\n\n${text}`);
  return whole.length <= LONGEST_MAIL ? { url: whole, filled: true } : { url: url(`${lead}\n\n`), filled: false };
}
