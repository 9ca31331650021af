// The figures of the overview, kept for a while: they are reckoned from whole tables, and need not be of this second.
import type { FlowDependencies } from "../../flow/dependencies.ts";
import { loadOverview, type Overview } from "../../store/overview.ts";

/** Gives the figures as they were at most a moment ago. */
export interface OverviewSource {
  current(): Promise<Overview>;
}

const DAYS = 30;
const DAY_MS = 86_400_000;

/** Keeps the figures for some time; those who ask meanwhile get the last ones, and one of them has them made anew. */
export function keepOverview({ db, clock }: FlowDependencies, maxAgeMs: number): OverviewSource {
  let known: Overview | null = null;
  let loadedAt = Number.NEGATIVE_INFINITY;
  let loading: Promise<Overview> | null = null;
  const load = async (): Promise<Overview> => {
    try {
      const until = clock();
      const firstDay = Math.floor(until.getTime() / DAY_MS) - (DAYS - 1);
      known = await loadOverview(db, { since: new Date(firstDay * DAY_MS), until });
      loadedAt = until.getTime();
      return known;
    } finally {
      loading = null;
    }
  };
  return {
    current: () => {
      const ageMs = clock().getTime() - loadedAt;
      // Below zero where the clock was set back: then nobody knows how old they are.
      if (known !== null && ageMs >= 0 && ageMs < maxAgeMs) return Promise.resolve(known);
      loading ??= load();
      if (known === null || maxAgeMs === 0) return loading;
      loading.catch(() => {}); // whoever asks next tries again
      return Promise.resolve(known);
    },
  };
}
