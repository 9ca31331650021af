// One template before and after: its links, and the difference side by side. Its text is shown as text and never as markup.
import type { ComparedLink, ShownTemplate, TemplateComparison } from "../../../flow/show-template.ts";
import type { RewriteRow } from "../../../store/template-pages.ts";
import { fill, lookUp } from "../../strings/message.ts";
import { type AdminFrame, formatNumber } from "../frame.ts";
import { TEMPLATE_WORDS } from "../strings/templates.ts";
import { compareLines } from "./compare-lines.ts";
import { adminLayout } from "./layout.tsx";
import { DataTable, Moment } from "./parts.tsx";

/** Names the fields of the list's forms. */
export const TEMPLATE_FIELDS = { state: "state", search: "search", file: "file" } as const;

interface TemplateView {
  readonly shown: ShownTemplate;
  readonly rewrites: readonly RewriteRow[];
}

/** Writes the page of a stored rewrite. */
export function templatePage(frame: AdminFrame, { shown, rewrites }: TemplateView) {
  const words = TEMPLATE_WORDS[frame.language];
  const { row, comparison, linkCount } = shown;
  const path = `${frame.basePath}/admin/templates`;
  return adminLayout(frame, {
    title: row.name ?? row.templateId,
    content: (
      <>
        <p>
          {row.templateId} · {words.revision} {row.revision} · {words.rules} {row.rulesVersion} ·{" "}
          <TemplateBadge frame={frame} state={row.state} />
        </p>
        <Links frame={frame} links={comparison.links} count={linkCount} />
        <Difference frame={frame} comparison={comparison} />
        <p class="actions">
          <a class="button" href={`${path}/${row.rewriteId}/proof`}>
            {words.proof}
          </a>
          <span class="soft">
            <code>mailconsent verify</code> {words.proofHint}
          </span>
        </p>
        <article>
          <DataTable
            caption={words.history}
            columns={[words.rewritten, words.revision, words.state, words.rules]}
            rows={rewrites.map(({ rewriteId, revision, state, rulesVersion, rewrittenAt }) => [
              rewriteId === row.rewriteId ? (
                <Moment frame={frame} at={rewrittenAt} />
              ) : (
                <a href={`${path}/${rewriteId}`}>
                  <Moment frame={frame} at={rewrittenAt} />
                </a>
              ),
              revision,
              <TemplateBadge frame={frame} state={state} />,
              rulesVersion,
            ])}
          />
        </article>
      </>
    ),
  });
}

/** Writes the page of a file that was tried. */
export function triedPage(
  frame: AdminFrame,
  { file, comparison }: { readonly file: string; readonly comparison: TemplateComparison },
) {
  const words = TEMPLATE_WORDS[frame.language];
  return adminLayout(frame, {
    title: fill(words.tried, { file }),
    content: (
      <>
        <p>
          <TemplateBadge frame={frame} state={comparison.state} /> {words.tryHint}
        </p>
        <Links frame={frame} links={comparison.links} count={null} />
        <Difference frame={frame} comparison={comparison} />
        <p>
          <a href={`${frame.basePath}/admin/templates`}>{words.title}</a>
        </p>
      </>
    ),
  });
}

const STATE_CLASS: Readonly<Record<string, string>> = {
  rewritten: "good",
  "needs-review": "wait",
  "no-unsubscribe-link": "bad",
};

/** What became of a template. */
export function TemplateBadge({ frame, state }: { frame: AdminFrame; state: string }) {
  const name = lookUp(TEMPLATE_WORDS[frame.language].states, state);
  return <span class={`badge ${STATE_CLASS[state] ?? ""}`}>{name}</span>;
}

interface LinksProps {
  readonly frame: AdminFrame;
  readonly links: readonly ComparedLink[];
  readonly count: number | null;
}

function Links({ frame, links, count }: LinksProps) {
  const words = TEMPLATE_WORDS[frame.language];
  if (links.length === 0) return <p class="soft">{words.noLinks}</p>;
  const caption = count === null ? {} : { caption: fill(words.links, { count: formatNumber(frame, count) }) };
  return (
    <article>
      <DataTable
        {...caption}
        columns={[words.text, words.address, words.verdict, words.origin, words.replacedBy]}
        rows={links.map(({ text, href, verdict, origin, dialect, replacedBy }) => [
          text,
          <code>{href}</code>,
          words.verdicts[verdict],
          dialect ?? lookUp(words.origins, origin),
          replacedBy === null ? <span class="soft">{words.left}</span> : <code>{replacedBy}</code>,
        ])}
      />
    </article>
  );
}

function Difference({
  frame,
  comparison: { before, after },
}: {
  frame: AdminFrame;
  comparison: TemplateComparison;
}) {
  const words = TEMPLATE_WORDS[frame.language];
  return (
    <article>
      <h2>{words.difference}</h2>
      <Lines frame={frame} before={before.source} after={after.source} />
      {before.text === null || after.text === null || before.text === after.text ? null : (
        <>
          <h3>{words.plainText}</h3>
          <Lines frame={frame} before={before.text} after={after.text} />
        </>
      )}
    </article>
  );
}

function Lines({ frame, before, after }: { frame: AdminFrame; before: string; after: string }) {
  const words = TEMPLATE_WORDS[frame.language];
  const rows = compareLines(before, after);
  if (rows.length === 0) return <p class="soft">{words.same}</p>;
  return (
    <table class="data difference">
      <thead>
        <tr>
          <th scope="col">{words.before}</th>
          <th scope="col">{words.after}</th>
        </tr>
      </thead>
      <tbody>
        {rows.map(({ before: left, after: right, isChanged }) => (
          <tr class={isChanged ? "changed" : undefined}>
            <td data-head={words.before}>
              <code>{isChanged && left !== "" ? <del>{left}</del> : left}</code>
            </td>
            <td data-head={words.after}>
              <code>{isChanged && right !== "" ? <ins>{right}</ins> : right}</code>
            </td>
          </tr>
        ))}
      </tbody>
    </table>
  );
}
