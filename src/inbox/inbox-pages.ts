// The pages that show what an inbox took, as whoever got the mail would see it, and a mail client.
import { type Context, Hono } from "hono";
import { secureHeaders } from "hono/secure-headers";
import PostalMime from "postal-mime";
import type { Inbox, KeptMail } from "./inbox.ts";
import { listPage, mailPage, missingPage, type ReadMail } from "./views.tsx";

/** What the pages are built from. */
export interface InboxPagesOptions {
  readonly inbox: Inbox;
  /** Where recipients reach their pages; one-click is sent there. */
  readonly publicUrl: string;
}

const PAGE_MAILS = 50;

/** Builds the pages, to be added at `INBOX_PATH`. */
export function buildInboxPages({ inbox, publicUrl }: InboxPagesOptions): Hono {
  const { origin, pathname } = new URL(publicUrl);
  const basePath = pathname.replace(/\/{1,80}$/, "");
  const app = new Hono();
  app.use("/:number/html", framedHeaders());
  app.use("/", pageHeaders(origin));
  app.use("/:number", pageHeaders(origin));
  app.get("/", async (c) => {
    const { to = "", before = "" } = c.req.query();
    const found = inbox.list(to, /^\d+$/.test(before) ? Number(before) : null, PAGE_MAILS + 1);
    const mails = await Promise.all(found.slice(0, PAGE_MAILS).map(readMail));
    return c.html(listPage(basePath, { mails, words: to, hasMore: found.length > PAGE_MAILS }));
  });
  app.get("/:number", async (c) => {
    const kept = findMail(inbox, c);
    return kept === null
      ? c.html(missingPage(basePath), 404)
      : c.html(mailPage(basePath, await readMail(kept)));
  });
  app.get("/:number/html", async (c) => {
    const kept = findMail(inbox, c);
    if (kept === null) return c.html(missingPage(basePath), 404);
    const { parsed } = await readMail(kept);
    return c.html(openingElsewhere(parsed.html ?? ""));
  });
  app.get("/:number/raw", (c) => {
    const kept = findMail(inbox, c);
    if (kept === null) return c.html(missingPage(basePath), 404);
    return c.body(new Uint8Array(kept.raw), 200, {
      "Content-Type": "message/rfc822",
      "Content-Disposition": `attachment; filename="mail-${kept.number}.eml"`,
    });
  });
  return app;
}

async function readMail(kept: KeptMail): Promise<ReadMail> {
  return { kept, parsed: await PostalMime.parse(kept.raw) };
}

function findMail(inbox: Inbox, c: Context): KeptMail | null {
  const number = c.req.param("number") ?? "";
  return /^\d+$/.test(number) ? inbox.find(Number(number)) : null;
}

/** A link of a mail opens a page of its own: within the frame it would be refused. */
function openingElsewhere(html: string): string {
  const base = '<base target="_blank">';
  return /<head[^>]*>/i.test(html) ? html.replace(/<head[^>]*>/i, (head) => head + base) : base + html;
}

function pageHeaders(origin: string) {
  return secureHeaders({
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'self'"],
      imgSrc: ["'self'", "data:"],
      frameSrc: ["'self'"],
      formAction: ["'self'", origin],
      baseUri: ["'none'"],
      frameAncestors: ["'none'"],
    },
  });
}

/** Nothing of a mail runs or loads; its links open outside of the frame. */
function framedHeaders() {
  return secureHeaders({
    xFrameOptions: "SAMEORIGIN",
    referrerPolicy: "no-referrer",
    contentSecurityPolicy: {
      defaultSrc: ["'none'"],
      styleSrc: ["'unsafe-inline'"],
      imgSrc: ["data:"],
      formAction: ["'none'"],
      frameAncestors: ["'self'"],
      sandbox: ["allow-popups", "allow-popups-to-escape-sandbox"],
    },
  });
}
