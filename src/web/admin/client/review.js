// @ts-nocheck: with the browser's types in the project, server code could use its globals unnoticed.
// Keys for the review of flagged links. Each stands for something on the page that a mouse reaches, too.

const SWITCH = "mailconsent-review-keys";
const FIELDS = "input:not([type=checkbox], [type=radio]), textarea, select, [contenteditable]";

// Software that types what somebody says must not decide letter by letter, so that keys can be switched off.
const keysSwitch = document.querySelector("[data-keys-switch]");
if (keysSwitch !== null) {
  const box = keysSwitch.querySelector("input");
  keysSwitch.hidden = false;
  box.checked = areKeysOn();
  box.addEventListener("change", () => localStorage.setItem(SWITCH, box.checked ? "on" : "off"));
}

function areKeysOn() {
  return localStorage.getItem(SWITCH) !== "off";
}

document.addEventListener("keydown", (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.isComposing || !areKeysOn()) return;
  if (event.target.matches(FIELDS)) {
    if (event.key === "Escape") event.target.blur();
    return;
  }
  if (act(event.key)) event.preventDefault();
});

function act(key) {
  switch (key) {
    case "j":
    case "ArrowDown":
      return moveBy(1);
    case "ArrowUp":
      return moveBy(-1);
    case "x":
      return selectLink();
    case "a":
      return askOwner();
    case "/":
      return focusOn(document.querySelector("#filter"));
    case "?":
      return turnHelp();
    default:
      return press(key);
  }
}

/** A key is held down for a while, and a page takes a while to go: what was pressed once is not pressed again. */
let isGoing = false;

function press(key) {
  const control = document.querySelector(`[data-key="${CSS.escape(key)}"]`);
  if (control === null || (isGoing && control.type === "submit")) return false;
  if (control.type === "submit") isGoing = true;
  control.click();
  return true;
}

addEventListener("pageshow", () => {
  isGoing = false;
});

/** A question needs words: the key goes to the field first, and asks once something stands in it. */
function askOwner() {
  const note = document.querySelector("#reason");
  if (note === null) return false;
  return note.value.trim() === "" ? focusOn(note) : press("a");
}

function moveBy(step) {
  const rows = [...document.querySelectorAll("[data-row]")];
  if (rows.length === 0) return false;
  const at = rows.indexOf(document.activeElement);
  const next = at < 0 ? (step > 0 ? 0 : rows.length - 1) : Math.min(Math.max(at + step, 0), rows.length - 1);
  return focusOn(rows[next]);
}

function selectLink() {
  const row = document.activeElement?.closest("tr") ?? document.querySelector("[data-row]")?.closest("tr");
  const box = row?.querySelector("input[name=flag]");
  if (box === null || box === undefined) return false;
  box.checked = !box.checked;
  return true;
}

function turnHelp() {
  const help = document.querySelector("#keys");
  if (help === null) return false;
  help.open = !help.open;
  if (help.open) help.querySelector("summary").focus();
  return true;
}

function focusOn(element) {
  element?.focus();
  return element !== null;
}
