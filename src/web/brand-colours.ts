// A sender's colour -> shades of it that can be read, in both schemes (WCAG 2.2 AA: 4.5:1 for text).
import { colord, extend } from "colord";
import a11yPlugin from "colord/plugins/a11y";

extend([a11yPlugin]);

const RULES = 1; // raise it when other shades are chosen, so that nobody keeps the old ones
const MIN_CONTRAST = 4.5;
const STEP = 0.02;
const STRONGER = 0.08;
/** The cards and pages of the style sheet that the colour stands on. */
const LIGHT_GROUNDS = ["#ffffff", "#f6f5f2"];
const DARK_GROUNDS = ["#1b2024", "#121518"];
const PATH = /^\/assets\/brand-1-([0-9a-f]{6})\.css$/;

/** Names the style sheet of a colour; what it holds follows from the name alone. */
export function brandStylePath(colour: string): string {
  return `/assets/brand-${RULES}-${colour.slice(1)}.css`;
}

/** Gives the style sheet of a path; `null` where the path is none of a colour's. */
export function brandStyleSheet(path: string): string | null {
  const [, hex] = PATH.exec(path) ?? [];
  if (hex === undefined) return null;
  const light = readable(`#${hex}`, LIGHT_GROUNDS, "darken");
  const dark = readable(`#${hex}`, DARK_GROUNDS, "lighten");
  // What can be read on those grounds can bear them as its text, and more so when it is further away from them.
  const inLight = variables(light, colord(light).darken(STRONGER).toHex(), "#ffffff");
  const inDark = variables(dark, colord(dark).lighten(STRONGER).toHex(), "#000000");
  return `:root { ${inLight} }\n@media (prefers-color-scheme: dark) { :root { ${inDark} } }\n`;
}

/** Changes a colour's lightness, and nothing else, until text in it can be read on every ground. */
function readable(colour: string, grounds: readonly string[], direction: "darken" | "lighten"): string {
  let shade = colour;
  for (let lightness = 0; lightness < 1; lightness += STEP) {
    // Rounded first, since that is what is seen.
    shade = colord(colour)[direction](lightness).toHex();
    if (grounds.every((ground) => colord(shade).contrast(ground) >= MIN_CONTRAST)) return shade;
  }
  return shade;
}

function variables(accent: string, strong: string, onAccent: string): string {
  return `--accent: ${accent}; --accent-strong: ${strong}; --on-accent: ${onAccent};`;
}
