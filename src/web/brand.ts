// What a sender puts on the recipient's pages of their own: name, logo, colour, lines at the foot.
import { createHash } from "node:crypto";
import type { Picture } from "../consent/picture.ts";
import type { Settings } from "../consent/settings.ts";
import { brandStylePath } from "./brand-colours.ts";

/** A sender's look. */
export interface Brand {
  /** Stands at the head of every page, and is read out for the logo. */
  readonly senderName: string | null;
  /** Path of the logo below the pages' own. */
  readonly logoPath: string | null;
  /** Path of the style sheet that puts the sender's colour over ours. */
  readonly stylePath: string | null;
  /** Lines at the foot: who the sender is, and where. */
  readonly footerLines: readonly string[];
  /** Address of the sender's own privacy notice. */
  readonly privacyUrl: string | null;
}

/** A sender who has set nothing, or whose settings cannot be read. */
export const PLAIN_BRAND: Brand = {
  senderName: null,
  logoPath: null,
  stylePath: null,
  footerLines: [],
  privacyUrl: null,
};

/** Reads a sender's look from the settings. */
export function brandOf(settings: Settings): Brand {
  const known = BRAND_BY_SETTINGS.get(settings);
  if (known !== undefined) return known;
  const { senderName, senderLogo, senderColour, senderFooter, privacyUrl } = settings;
  const brand: Brand = {
    senderName,
    logoPath: senderLogo === null ? null : logoPathOf(senderLogo),
    stylePath: senderColour === null ? null : brandStylePath(senderColour),
    footerLines: senderFooter?.split("\n").filter((line) => line.trim() !== "") ?? [],
    privacyUrl,
  };
  BRAND_BY_SETTINGS.set(settings, brand);
  return brand;
}

// A print of the logo for each page would take longer than the page.
const BRAND_BY_SETTINGS = new WeakMap<Settings, Brand>();

/** Names a logo by its content, so that browsers may keep it. */
export function logoPathOf({ bytes }: Picture): string {
  return `/assets/logo-${createHash("sha256").update(bytes).digest("hex").slice(0, 16)}`;
}
