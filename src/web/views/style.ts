// The one style sheet of the recipient's pages: served from our own address under a name that changes with it.
import { createHash } from "node:crypto";

/**
 * Colours hold a contrast of at least 4.5:1 for text and 3:1 for the focus ring and borders (WCAG 2.2 AA), in both schemes.
 * Lengths are in rem, so that a reader's own text size carries the whole page along.
 */
export const STYLE_SHEET = `
:root {
  color-scheme: light dark;
  --page: #f5f4f1;
  --card: #ffffff;
  --text: #1d2226;
  --soft: #555e66;
  --line: #dcdad4;
  --accent: #14594f;
  --accent-hover: #0d443c;
  --on-accent: #ffffff;
  --good-bg: #e6f2ec;
  --good-line: #2c7a5a;
  --note-bg: #fcf3dc;
  --note-line: #92670c;
  --focus: #1a56c4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #14171a;
    --card: #1d2226;
    --text: #eceef0;
    --soft: #aab3ba;
    --line: #343b41;
    --accent: #8fd6c3;
    --accent-hover: #b1e6d8;
    --on-accent: #0a2620;
    --good-bg: #16302a;
    --good-line: #57b794;
    --note-bg: #352b14;
    --note-line: #d3a544;
    --focus: #8ab4ff;
  }
}
*, *::before, *::after { box-sizing: border-box; }
html { -webkit-text-size-adjust: 100%; text-size-adjust: 100%; }
body {
  margin: 0;
  background: var(--page);
  color: var(--text);
  font: 1.0625rem/1.55 system-ui, -apple-system, "Segoe UI", Roboto, "Helvetica Neue", "Noto Sans", "Liberation Sans", Arial, sans-serif;
  overflow-wrap: break-word;
}
main, footer { max-width: 40rem; margin-inline: auto; padding-inline: 1rem; }
main { padding-block: 1.75rem 1.25rem; }
footer { padding-block: 0 2.5rem; color: var(--soft); font-size: 0.9375rem; }
h1 { margin: 0; font-size: 1.75rem; line-height: 1.2; letter-spacing: -0.015em; text-wrap: balance; }
h2 { margin: 0 0 0.5rem; font-size: 1.1875rem; line-height: 1.3; }
h3 { margin: 0; font-size: 1.0625rem; line-height: 1.4; }
p { margin: 0 0 0.75rem; }
p:last-child, ul:last-child, dl:last-child { margin-bottom: 0; }
.lead { margin: 0.375rem 0 0; color: var(--soft); }
.lead bdi { color: var(--text); font-weight: 600; white-space: nowrap; }
.soft { color: var(--soft); }
.card, .notice {
  margin-top: 1.25rem;
  padding: 1.25rem;
  border: 1px solid var(--line);
  border-radius: 0.875rem;
  background: var(--card);
}
.notice { border-color: var(--note-line); background: var(--note-bg); }
.notice.done { border-color: var(--good-line); background: var(--good-bg); }
.notice h2 { margin-bottom: 0.25rem; }
.notice ul { margin: 0 0 0.75rem; padding: 0; list-style: none; }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-top: 1rem; }
form.actions { margin-bottom: 0; }
.actions form { display: flex; flex: 1 1 14rem; }
button {
  display: block;
  width: 100%;
  min-height: 3rem;
  padding: 0.625rem 1rem;
  border: 2px solid var(--accent);
  border-radius: 0.625rem;
  background: var(--card);
  color: var(--accent);
  font: inherit;
  font-weight: 600;
  line-height: 1.3;
  overflow-wrap: anywhere;
  cursor: pointer;
}
button:hover { border-color: var(--accent-hover); color: var(--accent-hover); text-decoration: underline; text-underline-offset: 0.2em; }
button.main { background: var(--accent); color: var(--on-accent); }
button.main:hover { background: var(--accent-hover); color: var(--on-accent); }
.notice button { width: auto; border-color: var(--good-line); background: transparent; color: var(--text); }
.notice button:hover { color: var(--text); }
a { color: var(--accent); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 2px; }
fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
legend { padding: 0; font-size: 1.1875rem; font-weight: 700; line-height: 1.3; }
.choices { margin: 0.5rem 0 0; padding: 0; list-style: none; }
.choices li { border-top: 1px solid var(--line); }
.choices li:last-child { border-bottom: 1px solid var(--line); }
.choices label {
  display: flex;
  gap: 0.875rem;
  align-items: center;
  min-height: 3.5rem;
  padding-block: 0.625rem;
  cursor: pointer;
}
.choices input {
  flex: none;
  width: 1.5rem;
  height: 1.5rem;
  margin: 0;
  accent-color: var(--accent);
}
.choices .name { font-weight: 600; overflow-wrap: anywhere; }
.choices .soft { display: block; font-size: 0.9375rem; }
.record { margin-top: 1rem; padding-top: 1rem; border-top: 1px solid var(--line); }
.record dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: 0.375rem 1rem; margin: 0.625rem 0 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
@media (max-width: 26rem) {
  .record dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 0.5rem; }
}
@media (forced-colors: active) {
  .notice { border-width: 2px; }
}
@media print {
  form, .actions { display: none; }
}
`;

/** Where the style sheet is served; a new text has a new name, so it may be kept for good. */
export const STYLE_PATH = `/assets/style-${createHash("sha256").update(STYLE_SHEET).digest("hex").slice(0, 16)}.css`;
