// What all pages of the admins have around them: the navigation by role, who is signed in, the switcher of languages.
import { html } from "hono/html";
import type { Child } from "hono/jsx";
import { ICON_PATH, SCRIPT_PATH, STYLE_PATHS } from "../assets.ts";
import type { AdminFrame } from "../frame.ts";
import { isCurrent, navigationOf } from "../navigation.ts";
import { FRAME_WORDS } from "../strings/frame.ts";
import { ADMIN_LANGUAGES } from "../strings/words.ts";
import { PostForm } from "./forms.tsx";

/** A page above the one that is shown. */
export interface TrailStep {
  /** Below the base path. */
  readonly path: string;
  readonly name: string;
}

/** One page: its title, which is its heading too, and what stands under it. */
export interface AdminPage {
  readonly title: string;
  readonly content: Child;
  /** Pages between the section of the navigation it belongs to and this one, outermost first. */
  readonly trail?: readonly TrailStep[];
  /** Paths of scripts that this page has besides the one of all pages. */
  readonly scripts?: readonly string[];
}

/** Writes a whole document around a page's content; all text is escaped by default. */
export function adminLayout(frame: AdminFrame, page: AdminPage) {
  return html`<!doctype html>${<Document frame={frame} page={page} />}`;
}

function Document({ frame, page }: { frame: AdminFrame; page: AdminPage }) {
  const { basePath, language } = frame;
  return (
    <html lang={language}>
      <head>
        <meta charset="utf-8" />
        <meta name="viewport" content="width=device-width, initial-scale=1" />
        <meta name="robots" content="noindex, nofollow" />
        <meta name="color-scheme" content="light dark" />
        <title>{`${page.title} · mailconsent`}</title>
        <link rel="icon" href={`${basePath}${ICON_PATH}`} type="image/svg+xml" />
        {STYLE_PATHS.map((path) => (
          <link rel="stylesheet" href={`${basePath}${path}`} />
        ))}
        {[SCRIPT_PATH, ...(page.scripts ?? [])].map((path) => (
          <script src={`${basePath}${path}`} type="module" />
        ))}
      </head>
      <body>
        {frame.admin === null ? <Alone frame={frame} page={page} /> : <Desk frame={frame} page={page} />}
      </body>
    </html>
  );
}

/** A page for who is not signed in: nothing leads on from it. */
function Alone({ frame, page }: { frame: AdminFrame; page: AdminPage }) {
  return (
    <main class="narrow">
      <div class="alone">
        <p class="name">mailconsent</p>
        <Languages frame={frame} />
      </div>
      <h1>{page.title}</h1>
      {page.content}
    </main>
  );
}

function Desk({ frame, page }: { frame: AdminFrame; page: AdminPage }) {
  const words = FRAME_WORDS[frame.language];
  return (
    <div class="desk">
      <a class="skip" href="#content">
        {words.skip}
      </a>
      <header class="side">
        <p class="name">mailconsent</p>
        {/* A phone has the pages behind a button, which needs no script; a wide screen always shows them. */}
        <button type="button" class="quiet" popovertarget="menu">
          {words.menu}
        </button>
        <div id="menu" class="menu" popover="auto">
          <Navigation frame={frame} />
          <Who frame={frame} />
        </div>
      </header>
      <main class="page" id="content">
        <Trail frame={frame} steps={page.trail ?? []} />
        <h1>{page.title}</h1>
        {page.content}
      </main>
    </div>
  );
}

/** The way back up; none on the pages that stand in the navigation themselves. */
function Trail({ frame, steps }: { frame: AdminFrame; steps: readonly TrailStep[] }) {
  const words = FRAME_WORDS[frame.language];
  const entries = frame.admin === null ? [] : navigationOf(frame.admin.role);
  const section = entries.find((entry) => isCurrent(entry, frame.path));
  if (section === undefined || section.path === frame.path) return null;
  return (
    <nav class="trail" aria-label={words.trail}>
      <ol>
        {[{ path: section.path, name: words.pages[section.name] }, ...steps].map(({ path, name }) => (
          <li>
            <a href={`${frame.basePath}${path}`}>{name}</a>
          </li>
        ))}
      </ol>
    </nav>
  );
}

function Navigation({ frame }: { frame: AdminFrame }) {
  const words = FRAME_WORDS[frame.language];
  const entries = frame.admin === null ? [] : navigationOf(frame.admin.role);
  return (
    <nav aria-label={words.navigation}>
      <ul>
        {entries.map((entry) => (
          <li>
            <a
              href={`${frame.basePath}${entry.path}`}
              aria-current={isCurrent(entry, frame.path) ? "page" : undefined}
            >
              {words.pages[entry.name]}
            </a>
          </li>
        ))}
      </ul>
    </nav>
  );
}

function Who({ frame }: { frame: AdminFrame }) {
  const words = FRAME_WORDS[frame.language];
  return (
    <div class="who">
      <p>
        <a href={`${frame.basePath}/admin/account`}>{frame.admin?.email}</a>
      </p>
      <Languages frame={frame} />
      <PostForm frame={frame} path="/admin/sign-out">
        <button type="submit" class="quiet">
          {words.signOut}
        </button>
      </PostForm>
    </div>
  );
}

function Languages({ frame }: { frame: AdminFrame }) {
  return (
    <>
      {ADMIN_LANGUAGES.filter((language) => language !== frame.language).map((language) => (
        <PostForm frame={frame} path="/admin/language">
          <input type="hidden" name="language" value={language} />
          <input type="hidden" name="to" value={frame.pagePath} />
          <button type="submit" class="quiet" lang={language}>
            {FRAME_WORDS[language].languageName}
          </button>
        </PostForm>
      ))}
    </>
  );
}
