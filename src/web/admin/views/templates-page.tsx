// The list of templates, and the form to try a file.
import { type RewriteRow, TEMPLATE_STATES, type TemplateState } from "../../../store/template-pages.ts";
import { lookUp } from "../../strings/message.ts";
import type { AdminFrame } from "../frame.ts";
import { TEMPLATE_WORDS } from "../strings/templates.ts";
import { Choice, PostForm, TextField } from "./forms.tsx";
import { adminLayout } from "./layout.tsx";
import { DataTable, Empty, Moment } from "./parts.tsx";
import { TEMPLATE_FIELDS, TemplateBadge } from "./template-page.tsx";

interface TemplateList {
  readonly rows: readonly RewriteRow[];
  readonly hasMore: boolean;
  readonly state: TemplateState | null;
  readonly search: string;
  /** Why a file could not be tried. */
  readonly tryError: string | null;
}

/** Writes the page. */
export function templatesPage(frame: AdminFrame, view: TemplateList) {
  const words = TEMPLATE_WORDS[frame.language];
  const { rows, state, search } = view;
  const isFiltered = state !== null || search !== "";
  const older = new URLSearchParams({
    [TEMPLATE_FIELDS.state]: state ?? "",
    [TEMPLATE_FIELDS.search]: search,
    before: String(rows.at(-1)?.rewriteId ?? ""),
  });
  return adminLayout(frame, {
    title: words.title,
    content: (
      <>
        <Filter frame={frame} state={state} search={search} />
        {rows.length > 0 ? (
          <Templates frame={frame} rows={rows} />
        ) : (
          <Empty title={isFiltered ? words.noneFound : words.none}>
            {isFiltered ? null : <p>{words.noneHint}</p>}
          </Empty>
        )}
        {view.hasMore ? (
          <p>
            <a href={`?${older}`}>{words.older}</a>
          </p>
        ) : null}
        <TryForm frame={frame} error={view.tryError} />
      </>
    ),
  });
}

function Filter({
  frame,
  state,
  search,
}: {
  frame: AdminFrame;
  state: TemplateState | null;
  search: string;
}) {
  const words = TEMPLATE_WORDS[frame.language];
  return (
    <form method="get" class="row">
      <TextField
        frame={frame}
        name={TEMPLATE_FIELDS.search}
        label={words.search}
        value={search}
        type="search"
      />
      <Choice
        frame={frame}
        name={TEMPLATE_FIELDS.state}
        label={words.state}
        value={state ?? ""}
        choices={[
          ["", words.allStates],
          ...TEMPLATE_STATES.map((each) => [each, lookUp(words.states, each)] as const),
        ]}
      />
      <button type="submit" class="quiet">
        {words.show}
      </button>
    </form>
  );
}

function Templates({ frame, rows }: { frame: AdminFrame; rows: readonly RewriteRow[] }) {
  const words = TEMPLATE_WORDS[frame.language];
  return (
    <DataTable
      columns={[words.template, words.state, { head: words.revision, isNumber: true }, words.rewritten]}
      rows={rows.map(({ rewriteId, templateId, name, state, revision, rewrittenAt }) => [
        <>
          <a href={`${frame.basePath}/admin/templates/${rewriteId}`}>{templateId}</a>
          {name === null || name === templateId ? null : <span class="below">{name}</span>}
        </>,
        <TemplateBadge frame={frame} state={state} />,
        revision,
        <Moment frame={frame} at={rewrittenAt} />,
      ])}
    />
  );
}

function TryForm({ frame, error }: { frame: AdminFrame; error: string | null }) {
  const words = TEMPLATE_WORDS[frame.language];
  const { file } = TEMPLATE_FIELDS;
  return (
    <article>
      <h2>{words.tryTitle}</h2>
      <PostForm frame={frame} path="/admin/templates" hasFiles>
        <div class="field">
          <label for={file}>{words.file}</label>
          <input
            id={file}
            name={file}
            type="file"
            aria-describedby={error === null ? "file-hint" : "file-hint file-error"}
          />
          <small id="file-hint">{words.fileHint}</small>
          {error === null ? null : (
            <p class="error" id="file-error">
              {error}
            </p>
          )}
        </div>
        <button type="submit">{words.tryButton}</button>
      </PostForm>
    </article>
  );
}
