// The one style sheet of the recipient's pages: served from our own address under a name that changes with it.
import { createHash } from "node:crypto";

/**
 * Colours hold a contrast of at least 4.5:1 for text and 3:1 for the focus ring and borders (WCAG 2.2 AA), in both schemes.
 * Lengths are in rem, so that a reader's own text size carries the whole page along.
 */
export const STYLE_SHEET = `
:root {
  color-scheme: light dark;
  --page: #f6f5f2;
  --card: #ffffff;
  --text: #1b2125;
  --soft: #57606a;
  --line: #e2e0da;
  --shadow: 0 1px 2px rgb(27 33 37 / 0.05), 0 4px 16px rgb(27 33 37 / 0.04);
  --accent: #14594f;
  --accent-strong: #0d443c;
  --on-accent: #ffffff;
  --off: #7a828a;
  --good-bg: #e8f3ed;
  --good-line: #2c7a5a;
  --note-bg: #fcf4e0;
  --note-line: #92670c;
  --focus: #1a56c4;
}
@media (prefers-color-scheme: dark) {
  :root {
    --page: #121518;
    --card: #1b2024;
    --text: #edeff1;
    --soft: #a9b2ba;
    --line: #30373d;
    --shadow: none;
    --accent: #8fd6c3;
    --accent-strong: #b4e8db;
    --on-accent: #0a2620;
    --off: #8b949c;
    --good-bg: #15302a;
    --good-line: #57b794;
    --note-bg: #332a14;
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
.top, main, footer { max-width: 42rem; margin-inline: auto; padding-inline: 1rem; }
.top { display: flex; align-items: flex-start; gap: 1rem; padding-block: 1rem 0; }
.sender { margin: 0; padding-block: 0.5rem; font-weight: 700; letter-spacing: -0.005em; }
.sender img { display: block; max-width: 12rem; max-height: 3rem; }
main { padding-block: 1.25rem; }
footer { padding-block: 0.75rem 3rem; color: var(--soft); font-size: 0.9375rem; }
.imprint span { display: block; }
h1 { margin: 0; font-size: clamp(1.75rem, 1.4rem + 1.8vw, 2.25rem); line-height: 1.15; letter-spacing: -0.02em; text-wrap: balance; }
h2, legend { margin: 0 0 0.375rem; padding: 0; font-size: 1.25rem; font-weight: 700; line-height: 1.3; letter-spacing: -0.01em; }
h3 { margin: 1rem 0 0.25rem; font-size: 1.0625rem; line-height: 1.4; }
p { margin: 0 0 0.75rem; }
p:last-child, ul:last-child, dl:last-child { margin-bottom: 0; }
:lang(ar) h1, :lang(ar) h2, :lang(ar) legend, :lang(ar) .sender { letter-spacing: 0; }
.lead { margin: 0.5rem 0 0; color: var(--soft); }
.lead bdi { color: var(--text); font-weight: 600; }
.soft { color: var(--soft); }
.unseen { position: absolute; width: 1px; height: 1px; margin: -1px; overflow: hidden; clip-path: inset(50%); white-space: nowrap; }
.card, .notice {
  margin-top: 1.25rem;
  padding: clamp(1.125rem, 0.75rem + 1.8vw, 1.75rem);
  border: 1px solid var(--line);
  border-radius: 1rem;
  background: var(--card);
  box-shadow: var(--shadow);
}
.notice { border-color: var(--note-line); background: var(--note-bg); box-shadow: none; }
.notice.done { border-color: var(--good-line); background: var(--good-bg); }
.done h2::before { content: "\\2713\\00a0\\00a0"; content: "\\2713\\00a0\\00a0" / ""; color: var(--good-line); }
.done form { margin-block: 1rem; }
.still { margin: 0 0 0.75rem; padding-inline-start: 1.25rem; }
.question { font-size: 1.125rem; }
#unsubscribe { scroll-margin-top: 1rem; }
#unsubscribe:target { border-color: var(--accent); }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; margin-top: 1.125rem; }
.actions form { display: flex; flex: 1 1 15rem; }
.actions.narrow form { flex-basis: 9rem; }
.actions.near { position: sticky; inset-block-end: 0; margin-top: 0; padding-block: 0.75rem; background: var(--card); }
button, .button {
  display: block;
  width: 100%;
  min-height: 3.125rem;
  padding: 0.625rem 1.125rem;
  border: 2px solid var(--accent);
  border-radius: 0.75rem;
  background: transparent;
  color: var(--accent);
  font: inherit;
  font-weight: 650;
  line-height: 1.3;
  text-align: center;
  text-decoration: none;
  overflow-wrap: anywhere;
  text-wrap: balance;
  cursor: pointer;
}
button:hover, .button:hover { border-color: var(--accent-strong); color: var(--accent-strong); text-decoration: underline; text-underline-offset: 0.2em; }
button.main { background: var(--accent); color: var(--on-accent); }
button.main:hover { background: var(--accent-strong); color: var(--on-accent); }
.notice button { width: auto; min-width: 8rem; border-color: var(--good-line); color: var(--text); }
.notice button:hover { color: var(--text); }
a { color: var(--accent); text-underline-offset: 0.2em; }
:focus-visible { outline: 3px solid var(--focus); outline-offset: 3px; }
fieldset { min-width: 0; margin: 0; padding: 0; border: 0; }
.choices { margin: 0.75rem 0 0; padding: 0; list-style: none; }
.choices li { border-top: 1px solid var(--line); }
.choices li:last-child { border-bottom: 1px solid var(--line); }
.choices label {
  display: flex;
  gap: 1rem;
  align-items: center;
  padding-block: 0.875rem;
  cursor: pointer;
}
.choices label > span { flex: 1; min-width: 0; }
.choices .name { display: block; font-weight: 650; overflow-wrap: anywhere; hyphens: auto; }
.choices .about { display: block; }
.choices .soft { display: block; font-size: 0.9375rem; }
.choices label { scroll-margin-block-end: 5rem; }
.choices input { flex: none; order: 1; width: 1.5rem; height: 1.5rem; margin: 0; accent-color: var(--accent); cursor: pointer; }
@media (max-width: 24rem) {
  .top, main, footer { padding-inline: 0.75rem; }
  .card, .notice { padding: 1rem; }
  .choices label { gap: 0.625rem; }
}
@media (forced-colors: none) {
  .choices input {
    position: relative;
    appearance: none;
    width: 3.25rem;
    height: 1.875rem;
    border: 2px solid var(--off);
    border-radius: 1rem;
    background: transparent;
  }
  .choices input::before {
    content: "";
    position: absolute;
    inset-block-start: 0.1875rem;
    inset-inline-start: 0.1875rem;
    width: 1.25rem;
    height: 1.25rem;
    border-radius: 50%;
    background: var(--off);
  }
  .choices input:checked { border-color: var(--accent); background: var(--accent); }
  .choices input:checked::before { inset-inline-start: 1.5625rem; background: var(--on-accent); }
}
@media (forced-colors: none) and (prefers-reduced-motion: no-preference) {
  .choices input::before { transition: inset-inline-start 0.15s; }
}
label.field { display: block; margin-top: 1rem; font-weight: 650; }
input.field {
  display: block;
  width: 100%;
  min-height: 3.125rem;
  margin-top: 0.375rem;
  padding: 0.5rem 0.875rem;
  border: 2px solid var(--off);
  border-radius: 0.75rem;
  background: var(--card);
  color: inherit;
  font: inherit;
}
input.field[aria-invalid] { border-color: var(--note-line); }
.refused { margin-top: 0.5rem; color: var(--note-line); }
.record { margin-top: 1.25rem; padding-top: 1.25rem; border-top: 1px solid var(--line); }
.record h3 { margin-top: 0; }
.record dl { display: grid; grid-template-columns: minmax(7rem, max-content) 1fr; gap: 0.5rem 1.25rem; margin: 0.75rem 0 0; }
dt { color: var(--soft); }
dd { margin: 0; overflow-wrap: anywhere; }
.languages { position: relative; flex: none; margin-inline-start: auto; }
.languages summary {
  display: flex;
  align-items: center;
  gap: 0.5rem;
  min-height: 2.75rem;
  padding-inline: 0.875rem;
  border: 1px solid var(--line);
  border-radius: 1.5rem;
  background: var(--card);
  font-size: 0.9375rem;
  list-style: none;
  cursor: pointer;
}
.languages summary::-webkit-details-marker { display: none; }
.languages summary::after { content: ""; width: 0.4375rem; height: 0.4375rem; margin-block-start: -0.25rem; border: solid currentColor; border-width: 0 2px 2px 0; transform: rotate(45deg); }
.languages[open] summary::after { margin-block-start: 0.25rem; transform: rotate(225deg); }
.languages ul {
  position: absolute;
  z-index: 1;
  inset-block-start: calc(100% + 0.375rem);
  inset-inline-end: 0;
  display: grid;
  grid-template-columns: repeat(auto-fill, minmax(8.5rem, 1fr));
  width: min(29rem, calc(100vw - 2rem));
  max-height: calc(100vh - 5.5rem);
  margin: 0;
  padding: 0.5rem;
  overflow: auto;
  border: 1px solid var(--line);
  border-radius: 1rem;
  background: var(--card);
  box-shadow: 0 8px 32px rgb(0 0 0 / 0.16);
  list-style: none;
}
.languages a { display: flex; align-items: center; min-height: 2.75rem; padding-inline: 0.75rem; border-radius: 0.5rem; color: var(--text); text-decoration: none; }
.languages a:hover { background: var(--page); text-decoration: underline; }
@media (max-width: 30rem) {
  .actions.narrow form { flex-basis: 100%; }
  .record dl { grid-template-columns: 1fr; gap: 0; }
  dd { margin-bottom: 0.625rem; }
}
@media (forced-colors: active) {
  .notice { border-width: 2px; }
}
@media print {
  form, .actions, .languages { display: none; }
}
`;

/** Where the style sheet is served; a new text has a new name, so it may be kept for good. */
export const STYLE_PATH = `/assets/style-${createHash("sha256").update(STYLE_SHEET).digest("hex").slice(0, 16)}.css`;
