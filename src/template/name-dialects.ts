// Many mailing systems write the same tag. Which of them a template is from, its other tags tell.
import type { JudgedLink } from "./judge-links.ts";
import { type DialectMatch, GENERIC_DIALECT } from "./match-dialect.ts";
import type { Readings } from "./readings.ts";

/** Names, for each default link that several systems could have written, the one that explains most of the links. */
export function nameDialects(judged: readonly JudgedLink[], { matchForms }: Readings): readonly JudgedLink[] {
  const candidatesOf = ({ link, verdict }: JudgedLink): readonly string[] =>
    isNamed(verdict) ? systemsOf(matchForms(link.href)) : [];
  if (!judged.some((each) => candidatesOf(each).length > 1)) return judged;
  const linkCounts = countLinks(judged, matchForms);
  return judged.map((each) => {
    const { verdict } = each;
    if (!isNamed(verdict)) return each;
    const [first = verdict.dialect, ...others] = candidatesOf(each);
    // A tie leaves the one whose form is known best.
    const dialect = others.reduce(
      (best, other) => ((linkCounts.get(other) ?? 0) > (linkCounts.get(best) ?? 0) ? other : best),
      first,
    );
    return { ...each, verdict: { ...verdict, dialect } };
  });
}

type Named = Exclude<JudgedLink["verdict"], { readonly kind: "other" }> & { readonly dialect: string };

function isNamed(verdict: JudgedLink["verdict"]): verdict is Named {
  return verdict.kind !== "other" && verdict.dialect !== null && verdict.dialect !== GENERIC_DIALECT;
}

/** Counts the different tags and addresses that each system writes. */
function countLinks(
  judged: readonly JudgedLink[],
  matchForms: Readings["matchForms"],
): ReadonlyMap<string, number> {
  const counts = new Map<string, number>();
  for (const href of new Set(judged.map(({ link }) => link.href))) {
    for (const dialect of new Set(matchForms(href).map((match) => match.dialect))) {
      counts.set(dialect, (counts.get(dialect) ?? 0) + 1);
    }
  }
  return counts;
}

/** Ids of the mailing systems that write such a tag or address. */
function systemsOf(matches: readonly DialectMatch[]): readonly string[] {
  const forms = matches.filter(({ form }) => form.purpose !== "near-miss");
  return [...new Set(forms.map(({ dialect }) => dialect))].filter((dialect) => dialect !== GENERIC_DIALECT);
}
