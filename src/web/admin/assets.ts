// What the admin's pages load besides themselves, all of it from our own address.
import { createHash } from "node:crypto";
import { readFileSync } from "node:fs";
import type { Hono } from "hono";
import { FOR_GOOD } from "../assets.ts";
import { REVIEW_STYLE_SHEET } from "./views/review-style.ts";
import { ADMIN_STYLE_SHEET } from "./views/style.ts";

interface Asset {
  /** Names the content, so that browsers may keep it. */
  readonly path: string;
  readonly type: string;
  readonly text: string;
}

const TYPES = {
  css: "text/css; charset=utf-8",
  js: "text/javascript; charset=utf-8",
  svg: "image/svg+xml",
} as const;
/** A letter, for the browser's tab; without one every browser asks for /favicon.ico in vain. */
const ICON = asset(
  "icon",
  "svg",
  `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="7" fill="#0172ad"/><path d="M6 10h20v13H6zm0 0 10 8 10-8" fill="none" stroke="#fff" stroke-width="2.5" stroke-linejoin="round"/></svg>`,
);
/** Pico CSS, which the pages are built on. */
const BASE_STYLE = asset("base", "css", readPackaged("@picocss/pico/css/pico.min.css"));
const STYLE = asset("style", "css", ADMIN_STYLE_SHEET);
const REVIEW_STYLE = asset("review", "css", REVIEW_STYLE_SHEET);
const SCRIPT = asset("desk", "js", readScript("desk"));
const REVIEW_SCRIPT = asset("review", "js", readScript("review"));

/** Style sheets of every page, in their order. */
export const STYLE_PATHS: readonly string[] = [BASE_STYLE.path, STYLE.path, REVIEW_STYLE.path];
/** The icon of every page. */
export const ICON_PATH = ICON.path;
/** The script of every page. */
export const SCRIPT_PATH = SCRIPT.path;
/** The script of the pages on which flagged links are reviewed. */
export const REVIEW_SCRIPT_PATH = REVIEW_SCRIPT.path;

/** Adds the routes of the assets. */
export function addAdminAssets(app: Hono): void {
  for (const { path, type, text } of [BASE_STYLE, STYLE, REVIEW_STYLE, SCRIPT, REVIEW_SCRIPT, ICON]) {
    app.get(path, (c) => c.body(text, 200, { "Content-Type": type, ...FOR_GOOD }));
  }
}

function asset(name: string, extension: keyof typeof TYPES, text: string): Asset {
  const print = createHash("sha256").update(text).digest("hex").slice(0, 16);
  return { path: `/assets/admin-${name}-${print}.${extension}`, type: TYPES[extension], text };
}

function readScript(name: string): string {
  return readFileSync(new URL(`./client/${name}.js`, import.meta.url), "utf8");
}

function readPackaged(name: string): string {
  return readFileSync(new URL(import.meta.resolve(name)), "utf8");
}
