// What the handlers of the pages take as their first argument.
import type { TokenKey } from "../consent/preference-token.ts";
import type { FlowDependencies } from "../flow/dependencies.ts";
import type { NoteKeeper } from "../flow/note-request.ts";
import type { RosterOnDemand } from "../flow/roster-on-demand.ts";
import type { SignInProvider } from "../flow/sign-in-by-provider.ts";
import type { Queues } from "../queue/enqueue.ts";
import type { OverviewSource } from "./admin/overview-source.ts";
import type { CatalogueSource } from "./catalogue.ts";
import type { InLine } from "./in-line.ts";

/** The world as a page's handler sees it. */
export interface WebDependencies {
  readonly flow: FlowDependencies;
  /** Newest first; the old ones still verify. */
  readonly tokenKeys: readonly [TokenKey, ...TokenKey[]];
  /** Path under which a proxy serves the pages, without a slash at its end; empty at the root. */
  readonly basePath: string;
  /** Where the pages are reached; https there means that cookies go by https alone. */
  readonly publicUrl: string;
  /** `null`: pages without queues, as tests have them. */
  readonly queues: Queues | null;
  readonly catalogue: CatalogueSource;
  /** `null`: admins sign in by passwords alone. */
  readonly provider: SignInProvider | null;
  /** Figures for the admins' overview. */
  readonly overview: OverviewSource;
  /** Private networks that webhooks may stand in; where there are such, without encryption too. */
  readonly webhookNetworks: readonly string[];
  /** Standings of everybody, for the pages that count by them. */
  readonly standings: RosterOnDemand;
  /** Proxies of our own that every request comes through. */
  readonly trustedProxies: number;
  /** Pages of recipients are shown in turn, so that those who leave wait for nobody who only looks. */
  readonly pagesInLine: InLine;
  /** Where wishes to leave are kept while the store cannot be reached. */
  readonly notes: NoteKeeper;
}
