// What a page loads besides itself, all of it from our own address: style sheets and the sender's logo.
import type { Context, Hono } from "hono";
import { logoPathOf } from "./brand.ts";
import { brandStyleSheet } from "./brand-colours.ts";
import type { WebDependencies } from "./dependencies.ts";
import { STYLE_PATH, STYLE_SHEET } from "./views/style.ts";

/** A name is made of the content, so what stands under it never changes. */
export const FOR_GOOD = { "Cache-Control": "public, max-age=31536000, immutable" };

/** Adds the routes of all assets. */
export function addAssets(app: Hono, { catalogue }: Pick<WebDependencies, "catalogue">): void {
  app.get("/assets/:name", async (c) => {
    const { path } = c.req;
    const styleSheet = path === STYLE_PATH ? STYLE_SHEET : brandStyleSheet(path);
    if (styleSheet !== null) {
      return c.body(styleSheet, 200, { "Content-Type": "text/css; charset=utf-8", ...FOR_GOOD });
    }
    const logo = (await catalogue.lastKnown())?.settings.senderLogo ?? null;
    if (logo === null || logoPathOf(logo) !== path) return notFound(c);
    return c.body(new Uint8Array(logo.bytes), 200, { "Content-Type": logo.contentType, ...FOR_GOOD });
  });
}

function notFound(c: Context): Response | Promise<Response> {
  return c.notFound();
}
