// The catalogue as the pages keep it: loaded once for many requests, and still there while the store is not.
import type { FlowDependencies } from "../flow/dependencies.ts";
import { type Catalogue, loadCatalogue } from "../flow/load-catalogue.ts";

/** Gives the catalogue of a moment ago. */
export interface CatalogueSource {
  /** Gives the catalogue, at most as old as it may be; throws where the store cannot be read. */
  current(): Promise<Catalogue>;
  /** Gives the last one that could be loaded, for pages that need no store; `null` where none ever was. */
  lastKnown(): Promise<Catalogue | null>;
}

const RETRY_MS = 2_000; // a store that is down is not asked again for every page that could do without it

/**
 * Keeps the catalogue.
 *
 * @param maxAgeMs How long what an admin changed may go unnoticed; 0 loads it every time.
 */
export function keepCatalogue({ db, clock }: FlowDependencies, maxAgeMs: number): CatalogueSource {
  let known: { readonly catalogue: Catalogue; readonly at: number } | null = null;
  let failedAt = Number.NEGATIVE_INFINITY;
  let loading: Promise<Catalogue> | null = null;

  async function load(): Promise<Catalogue> {
    const at = clock().getTime();
    try {
      const catalogue = await loadCatalogue(db);
      known = { catalogue, at };
      failedAt = Number.NEGATIVE_INFINITY;
      return catalogue;
    } catch (cause) {
      failedAt = clock().getTime();
      throw cause;
    } finally {
      loading = null;
    }
  }

  function current(): Promise<Catalogue> {
    const ageMs = known === null ? Number.NaN : clock().getTime() - known.at;
    // Below zero where the clock was set back: then nobody knows how old it is.
    if (known !== null && ageMs >= 0 && ageMs < maxAgeMs) return Promise.resolve(known.catalogue);
    loading ??= load();
    return loading;
  }

  return {
    current,
    async lastKnown() {
      const isFailing = clock().getTime() - failedAt < RETRY_MS;
      // A store that answers late is not waited for by pages that say so.
      if (isFailing || loading !== null) return known?.catalogue ?? null;
      return current().catch(() => known?.catalogue ?? null);
    },
  };
}
