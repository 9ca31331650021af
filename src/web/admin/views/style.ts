// What the admin's pages add to Pico CSS: the frame, tables that fit a phone, and colours for states.

/** Colours hold 4.5:1 for text and 3:1 for borders and marks (WCAG 2.2 AA), in light and dark. */
export const ADMIN_STYLE_SHEET = `
:root {
  --pico-font-size: 100%;
  --pico-font-family-sans-serif: system-ui, "Segoe UI", Roboto, Oxygen, Ubuntu, Cantarell, Helvetica, Arial, sans-serif;
  --pico-line-height: 1.5;
  --pico-spacing: 0.875rem;
  --pico-typography-spacing-vertical: 0.875rem;
  --pico-form-element-spacing-vertical: 0.5rem;
  --pico-form-element-spacing-horizontal: 0.75rem;
  --pico-block-spacing-vertical: 1rem;
  --pico-block-spacing-horizontal: 1rem;
  --desk-page: #f7f8f9;
  --desk-text: #22282f;
  --desk-soft: #59636f;
  --desk-side: #eef0f3;
  --desk-good: #1b6b43;
  --desk-good-ground: #e5f3eb;
  --desk-wait: #7a5200;
  --desk-wait-ground: #fbf0d9;
  --desk-bad: #a3242b;
  --desk-bad-ground: #fbe9e9;
  --desk-soft-ground: #e8ebef;
  --desk-mark: #2f6fb4;
  --desk-mark-2: #b4572f;
  --desk-mark-3: #5d8a3a;
  --desk-field: #828c9a;
}
@media (prefers-color-scheme: dark) {
  :root {
    --desk-page: #12161b;
    --desk-text: #dfe5ec;
    --desk-soft: #a3afbd;
    --desk-side: #181d24;
    --desk-good: #8fd9b1;
    --desk-good-ground: #16301f;
    --desk-wait: #f0c878;
    --desk-wait-ground: #362a10;
    --desk-bad: #ffb0b0;
    --desk-bad-ground: #3c1b1e;
    --desk-soft-ground: #262d36;
    --desk-mark: #7fb3ec;
    --desk-mark-2: #ee9d77;
    --desk-mark-3: #a6d184;
    --desk-field: #707c8c;
  }
}
/* Pico's own edge of a field is hardly there: 1.5:1. */
:root:not([data-theme]) { --pico-form-element-border-color: var(--desk-field); }
input[type="file"] { height: auto; margin-inline-start: 0; padding: 1rem; border: 1px dashed var(--desk-field); border-radius: var(--pico-border-radius); }
html { background: var(--desk-page); }
body { overflow-wrap: break-word; }
h1 { --pico-font-size: 1.6rem; --pico-typography-spacing-vertical: 0.75rem; }
h2 { --pico-font-size: 1.2rem; --pico-typography-spacing-vertical: 0.5rem; }
h3 { --pico-font-size: 1rem; --pico-typography-spacing-vertical: 0.375rem; }
.skip { position: absolute; left: -100vw; }
.skip:focus { left: 0.5rem; top: 0.5rem; z-index: 2; padding: 0.5rem; background: var(--pico-background-color); }
.desk { display: block; }
.side { background: var(--desk-side); padding: 0.5rem 1rem; display: flex; align-items: center; justify-content: space-between; }
.name { margin: 0; font-weight: 700; }
.side .menu { inset: 3.75rem 0 auto; width: auto; max-height: calc(100vh - 3.75rem); margin: 0; padding: 0.5rem 1rem 1rem; border: 0; overflow-y: auto; background: var(--desk-side); color: var(--desk-text); box-shadow: 0 0.5rem 1rem rgb(0 0 0 / 0.25); }
.side nav { display: block; }
.side nav ul { display: flex; flex-direction: column; align-items: stretch; gap: 0.125rem; margin: 0; padding: 0.25rem 0; }
.side nav li { list-style: none; margin: 0; padding: 0; white-space: nowrap; }
.side nav li a { display: block; margin: 0; padding: 0.375rem 0.625rem; border-radius: var(--pico-border-radius); text-decoration: none; color: var(--desk-text); }
.side nav li a:hover { background: var(--desk-soft-ground); }
.side nav li a[aria-current] { background: var(--pico-primary-background); color: var(--pico-primary-inverse); }
.side form { margin: 0; }
.side button { width: auto; margin: 0; padding: 0.25rem 0.625rem; font-size: 0.875rem; }
.side .who { display: flex; flex-wrap: wrap; gap: 0.5rem; align-items: center; margin-top: 0.5rem; padding-inline: 0.625rem; font-size: 0.875rem; }
.side .who p { margin: 0; overflow-wrap: anywhere; }
main.page { max-width: 75rem; padding: 1.25rem 1rem 3rem; }
main.narrow { max-width: 30rem; margin-inline: auto; padding: 2rem 1rem; }
@media (min-width: 1024px) {
  .desk { display: grid; grid-template-columns: 14rem minmax(0, 1fr); min-height: 100vh; background: linear-gradient(to right, var(--desk-side) 14rem, transparent 14rem); }
  .side { padding: 1.25rem 0.75rem; position: sticky; top: 0; height: 100vh; flex-direction: column; align-items: stretch; gap: 1rem; overflow-y: auto; }
  .side .name { padding-inline: 0.625rem; }
  .side .menu { position: static; display: flex; flex-direction: column; flex: 1; max-height: none; padding: 0; overflow: visible; background: none; box-shadow: none; }
  .side > button { display: none; }
  .side .who { margin-top: auto; padding-top: 1rem; flex-direction: column; align-items: flex-start; }
  main.page { padding: 1.5rem 2rem 3rem; }
}
.trail ol, .trail ol:first-of-type { display: flex; flex-wrap: wrap; gap: 0 0.5rem; margin: 0 0 0.25rem; padding: 0; font-size: 0.875rem; }
.trail li { list-style: none; margin: 0; padding: 0; overflow-wrap: anywhere; }
.trail li::after { content: "\\203a" / ""; margin-inline-start: 0.5rem; color: var(--desk-soft); }
article { margin-block: 0 1rem; box-shadow: 0 0 0 1px var(--pico-muted-border-color); }
.cards { display: grid; gap: 1rem; margin-bottom: 1rem; grid-template-columns: repeat(auto-fit, minmax(min(100%, 17rem), 1fr)); }
.cards > * { margin: 0; }
.stacks { display: grid; gap: 0 1rem; align-items: start; grid-template-columns: repeat(auto-fit, minmax(min(100%, 26rem), 1fr)); }
.wide { grid-column: 1 / -1; }
.figure { font-size: 1.75rem; font-weight: 700; line-height: 1.2; margin: 0; }
.soft, .field small { color: var(--desk-soft); }
.small { font-size: 0.875rem; }
.badge { display: inline-block; padding: 0.05rem 0.5rem; border-radius: 1rem; font-size: 0.8125rem; background: var(--desk-soft-ground); white-space: nowrap; }
.badge.good { color: var(--desk-good); background: var(--desk-good-ground); }
.badge.wait { color: var(--desk-wait); background: var(--desk-wait-ground); }
.badge.bad { color: var(--desk-bad); background: var(--desk-bad-ground); }
.notice { padding: 0.75rem 1rem; border-radius: var(--pico-border-radius); border-inline-start: 4px solid; margin-bottom: 1rem; }
.notice.good { background: var(--desk-good-ground); border-color: var(--desk-good); }
.notice.wait { background: var(--desk-wait-ground); border-color: var(--desk-wait); }
.notice.bad { background: var(--desk-bad-ground); border-color: var(--desk-bad); }
.notice > :last-child { margin-bottom: 0; }
.empty { text-align: center; padding: 2rem 1rem; }
table.data { margin-bottom: 1rem; }
th, td { background: none; vertical-align: top; }
td.number, th.number { text-align: end; font-variant-numeric: tabular-nums; }
caption { text-align: start; padding-bottom: 0.25rem; }
dl.facts { display: grid; grid-template-columns: minmax(8rem, max-content) minmax(0, 1fr); gap: 0.25rem 1rem; margin: 0; }
dl.facts dt { color: var(--desk-soft); }
dl.facts dd { margin: 0; overflow-wrap: anywhere; }
/* Fields stand at one height whether a hint is under them or not, and the button beside them as if it had a label. */
form.row { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: start; margin-bottom: 1rem; }
form.row > .field ~ [type="submit"] { margin-top: 1lh; }
form.row > * { margin-bottom: 0; width: auto; }
form.row .field { flex: 1 1 12rem; }
form.row .field > * { margin-bottom: 0; }
.field { margin-bottom: 1rem; }
.field > input, .field > select, .field > textarea { margin-bottom: 0.25rem; }
.field .error { color: var(--desk-bad); font-size: 0.875rem; margin: 0; }
.field small { margin: 0; }
fieldset .error { color: var(--desk-bad); font-size: 0.875rem; }
button.danger { background: var(--desk-bad); border-color: var(--desk-bad); color: var(--desk-page); }
a.button { display: inline-block; padding: 0.5rem 0.75rem; border: 1px solid var(--pico-muted-color); border-radius: var(--pico-border-radius); text-decoration: none; color: var(--desk-text); }
button.small, a.button.small { padding: 0.25rem 0.625rem; font-size: 0.875rem; margin: 0; white-space: nowrap; }
.below { display: block; color: var(--desk-soft); font-size: 0.875rem; }
code.below { padding: 0; background: none; font-size: 0.8125rem; }
button.quiet { background: none; color: var(--desk-text); border-color: var(--pico-muted-color); }
main [type="submit"] { width: auto; }
main.narrow [type="submit"] { width: 100%; }
main.page .field { max-width: 40rem; }
.actions { display: flex; flex-wrap: wrap; gap: 0.75rem; align-items: center; }
.actions > * { width: auto; margin: 0; }
p.actions, form.actions { margin-bottom: 1rem; }
fieldset > label:has(> [type="checkbox"]) { display: flex; align-items: flex-start; gap: 0.5rem; }
fieldset > label > [type="checkbox"] { flex: none; margin: 0.125rem 0 0; }
/* The arrow has its own place at the end: floating it would drop below a line that is full. */
details summary { position: relative; padding-block: 0.25rem; padding-inline-end: 1.5rem; line-height: 1.35; }
details summary::after { position: absolute; float: none; inset-block-start: calc(50% - 0.5rem); inset-inline-end: 0; }
.line { white-space: nowrap; }
a.line { display: inline-block; max-width: 14rem; overflow: hidden; text-overflow: ellipsis; vertical-align: bottom; }
dl.facts + .actions, dl.facts + p, dl.facts + .notice, p:has(> .badge:only-child) + .notice { margin-top: 0.75rem; }
.actions form { margin: 0; }
.actions form button { margin: 0; }
.pages { display: flex; gap: 1rem; }
@media (max-width: 640px) {
  dl.facts { grid-template-columns: minmax(0, 1fr); gap: 0; }
  dl.facts dd { margin-bottom: 0.5rem; }
  .badge { white-space: normal; }
  table.data, table.data caption, table.data tbody, table.data tr, table.data td { display: block; }
  table.data thead { position: absolute; width: 1px; height: 1px; overflow: hidden; clip-path: inset(50%); }
  table.data td:has(> span:empty), table.data td.nothing { display: none; }
  table.data tr { border-bottom: 1px solid var(--pico-muted-border-color); padding: 0.5rem 0; }
  table.data td { display: grid; grid-template-columns: 7rem minmax(0, 1fr); hyphens: auto; gap: 0.5rem; border: 0; padding: 0.125rem 0; text-align: start; }
  table.data td::before { content: attr(data-head); color: var(--desk-soft); }
}
/* What a finger presses is 44 pixels high; links in tables take the space around them for it. */
@media (max-width: 1023px), (pointer: coarse) {
  button, a.button, .side button, main.narrow .alone [type="submit"], select, input:not([type="checkbox"], [type="radio"], [type="file"]) { min-height: 2.75rem; }
  a.button { align-content: center; }
  .side nav li a { padding-block: 0.625rem; }
  details summary { padding-block: 0.75rem; }
  table.data td a, .trail a { display: inline-block; padding-block: 0.75rem; margin-block: -0.75rem; }
  fieldset > label:has(> [type="checkbox"]) { padding-block: 0.625rem; margin-bottom: 0; }
}
svg.bar { display: block; width: 100%; min-width: 6rem; height: 0.75rem; background: var(--desk-soft-ground); border-radius: 2px; }
svg.bar rect { fill: var(--desk-mark); }
svg.bar.good rect { fill: var(--desk-good); }
svg.bar.bad rect { fill: var(--desk-mark-2); }
figure.chart { margin: 0; }
figure.chart figcaption { font-weight: 600; padding: 0; color: var(--desk-text); }
figure.chart svg { display: block; width: 100%; height: 9rem; }
figure.chart p { margin: 0; }
.chart .grid { stroke: var(--pico-muted-border-color); stroke-width: 1px; vector-effect: non-scaling-stroke; }
.chart path { fill: none; stroke-width: 2px; vector-effect: non-scaling-stroke; }
.chart path.series-0 { stroke: var(--desk-mark); }
.chart path.series-1 { stroke: var(--desk-mark-2); stroke-dasharray: 6 3; }
.chart path.series-2 { stroke: var(--desk-mark-3); stroke-dasharray: 2 2; }
.chart .legend { display: flex; flex-wrap: wrap; gap: 0.25rem 1rem; font-size: 0.875rem; }
.chart .legend span::before { content: ""; display: inline-block; width: 1rem; height: 0; margin-inline-end: 0.375rem; vertical-align: middle; border-top: 3px solid var(--desk-mark); }
.chart .legend .series-1::before { border-top: 3px dashed var(--desk-mark-2); }
.chart .legend .series-2::before { border-top: 3px dotted var(--desk-mark-3); }
.chart .ends { display: flex; justify-content: space-between; }
iframe.page-preview { width: 100%; margin-bottom: 1rem; height: 40rem; border: 1px solid var(--pico-muted-border-color); background: #fff; }
table.difference { table-layout: fixed; }
.difference code { white-space: pre-wrap; overflow-wrap: anywhere; background: none; padding: 0; color: var(--desk-text); }
.difference del { color: var(--desk-bad); background: var(--desk-bad-ground); }
.difference ins { color: var(--desk-good); background: var(--desk-good-ground); text-decoration: none; }
dl.facts + form, dl.facts + details { margin-top: 0.75rem; }
.address { overflow-wrap: anywhere; }
code.secret { user-select: all; overflow-wrap: anywhere; white-space: normal; }
pre { overflow-x: auto; padding: 0.75rem; }
/* What stands last in a card leaves the card's own space below it, and no line. */
article > :last-child, article > :last-child > :last-child { margin-bottom: 0; }
article > table.data:last-child > tbody > tr:last-child, article > table.data:last-child > tbody > tr:last-child > td { border-bottom: 0; padding-bottom: 0; }
article.empty > :last-child { margin-bottom: 0; }
.alone { display: flex; justify-content: space-between; align-items: center; margin-bottom: 1.5rem; }
.alone form { margin: 0; }
main.narrow .alone [type="submit"] { width: auto; margin: 0; padding: 0.25rem 0.625rem; font-size: 0.875rem; }
main.narrow a.button { display: block; text-align: center; }
`;
