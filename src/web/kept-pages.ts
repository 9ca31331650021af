// Pages that were drawn before: of recipients with the same record only address and link differ, and drawing takes
// longer than loading what is drawn.
import { html } from "hono/html";
import type { Standing } from "../consent/standing.ts";
import type { Brand } from "./brand.ts";
import type { Notice } from "./strings/strings.ts";
import type { PageFrame } from "./views/layout.tsx";
import { noticePage } from "./views/notice-page.tsx";
import { ANY_ADDRESS, ANYBODY, type PersonalPage } from "./views/personal-page.ts";
import { preferencesPage } from "./views/preferences-page.tsx";
import { stopForms } from "./views/stop-forms.tsx";

const MAX_KEPT = 500; // some 5 MB; a sender's recipients are of fewer sorts, in few languages
// No text of a page holds control characters.
const PATH_PLACE = "\u0001";
const ADDRESS_PLACE = "\u0002";
// biome-ignore lint/suspicious/noControlCharactersInRegex: they are what is looked for
const PLACES = /[\u0001\u0002]/g;
const DAY_MS = 24 * 60 * 60 * 1_000;
const NEVER = new Date(0);

/**
 * Draws a recipient's page as {@link preferencesPage} does. What is kept is drawn from the page without its person, and
 * all of that is in its key, so that nothing can be on a page that did not count when it was looked up. A page that says
 * what was just done, or of a pause, which ends at some time of day, is drawn anew.
 */
export async function drawPage(frame: PageFrame, page: PersonalPage): Promise<string> {
  const plain = frame.query === "" ? withoutPerson(page) : null;
  if (plain === null) return String(await preferencesPage(frame, page));
  const kept = keptOf(page.preferences.origin.types, frame.brand);
  const key = keyOf(frame, plain);
  const drawn = kept.get(key) ?? String(await preferencesPage(frame, plain));
  if (kept.size >= MAX_KEPT) kept.clear();
  kept.set(key, drawn);
  const path = String(await html`${page.path}`);
  const address = String(await html`${page.maskedAddress ?? ""}`);
  return drawn.replace(PLACES, (place) => (place === PATH_PLACE ? path : address));
}

/** Draws a page that says why there is no other, over the ways out that work all the same: it is needed when time is short. */
export async function drawWaysOut(frame: PageFrame, notice: Notice, path: string): Promise<string> {
  const kept = WAYS_OUT.get(frame.brand) ?? new Map<string, string>();
  WAYS_OUT.set(frame.brand, kept);
  const draw = async (): Promise<string> =>
    String(await noticePage(frame, notice, stopForms(frame, PATH_PLACE)));
  const key = frame.query === "" ? `${frame.strings.language} ${frame.basePath}` : null;
  const drawn = (key === null ? undefined : kept.get(key)) ?? (await draw());
  if (key !== null) kept.set(key, drawn);
  const address = String(await html`${path}`);
  return drawn.replaceAll(PATH_PLACE, () => address);
}

/** By language and by where the pages are. */
const WAYS_OUT = new WeakMap<Brand, Map<string, string>>();

/** Types and looks count by what they are, not by what they say: once they are loaded anew, nothing old is found. */
const KEPT = new WeakMap<object, WeakMap<Brand, Map<string, string>>>();

function keptOf(types: object, brand: Brand): Map<string, string> {
  const byBrand = KEPT.get(types) ?? new WeakMap<Brand, Map<string, string>>();
  KEPT.set(types, byBrand);
  const kept = byBrand.get(brand) ?? new Map<string, string>();
  byBrand.set(brand, kept);
  return kept;
}

/** Leaves out who it is, and of each moment the time of day; `null` where the page says more than that. */
function withoutPerson(page: PersonalPage): PersonalPage | null {
  const { preferences, note, maskedAddress } = page;
  const { standing } = preferences;
  if (note !== null || standing.pauseByPurpose.size > 0) return null;
  return {
    ...page,
    path: PATH_PLACE,
    maskedAddress: maskedAddress === null ? null : ADDRESS_PLACE,
    preferences: { ...preferences, at: NEVER, mailingLanguage: null, standing: withoutName(standing) },
  };
}

function withoutName(standing: Standing): Standing {
  return {
    ...standing,
    contactId: ANYBODY,
    email: standing.email === null ? null : ANY_ADDRESS,
    language: null,
    suppressions: standing.suppressions.map(({ reason }) => ({ reason, since: NEVER })),
    consentByPurpose: byDay(standing.consentByPurpose),
    subscriptionByType: byDay(standing.subscriptionByType),
  };
}

/** Days are shown in UTC. */
function byDay<Key, Value extends { readonly changedAt: Date }>(
  records: ReadonlyMap<Key, Value>,
): ReadonlyMap<Key, Value> {
  const dayOf = (at: Date): Date => new Date(Math.floor(at.getTime() / DAY_MS) * DAY_MS);
  return new Map(
    [...records].map(([key, record]) => [key, { ...record, changedAt: dayOf(record.changedAt) }]),
  );
}

function keyOf({ strings, basePath }: PageFrame, { preferences, ...page }: PersonalPage): string {
  const { origin, ...known } = preferences;
  const type = origin.subscriptionType?.key;
  return JSON.stringify(
    { ...page, strings: strings.language, basePath, known, purpose: origin.purpose, type },
    (_, value: unknown) => (value instanceof Map ? [...value] : value),
  );
}
