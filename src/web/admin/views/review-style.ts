// What the pages of the review add to those of all admins' pages.

/** Colours are those of the other sheet, which holds their contrast. */
export const REVIEW_STYLE_SHEET = `
.beside { display: grid; gap: 1rem; grid-template-columns: minmax(0, 1fr); }
@media (min-width: 900px) { .beside { grid-template-columns: repeat(2, minmax(0, 1fr)); } }
@media (min-width: 1200px) { .beside.evidence { grid-template-columns: minmax(0, 38.5rem) minmax(0, 1fr); } }
.beside ul { margin: 0; padding-inline-start: 1.25rem; }
iframe.mail { width: 100%; height: 24rem; border: 1px solid var(--pico-muted-border-color); background: #fff; }
pre.source { white-space: pre-wrap; overflow-wrap: anywhere; max-height: 14rem; overflow-y: auto; font-size: 0.8125rem; }
pre.source code { padding: 0; background: none; white-space: pre-wrap; }
pre.source mark { background: var(--desk-wait-ground); color: var(--desk-wait); outline: 1px solid; }
.scope { display: grid; grid-template-columns: auto minmax(0, 1fr); align-items: start; column-gap: 0.5rem; margin-bottom: 0.5rem; }
.scope input { margin: 0.125rem 0 0; }
.scope label { margin: 0; width: auto; }
.scope small { grid-column: 2; color: var(--desk-soft); margin: 0; }
.actions kbd { font-size: 0.75rem; padding: 0 0.25rem; margin-inline-start: 0.25rem; }
td input[type="checkbox"] { margin: 0 0.5rem 0 0; }
td code, li code { overflow-wrap: anywhere; }
caption { font-weight: 600; color: var(--desk-text); }
a[data-row]:focus-visible { outline: 3px solid var(--desk-mark); outline-offset: 2px; }
.keys { margin-top: 1.5rem; }
.keys kbd { white-space: nowrap; }
#decision form { margin: 0; }
#decision button { margin: 0; width: auto; }
`;
