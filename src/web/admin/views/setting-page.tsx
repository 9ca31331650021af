// One setting: a form that first shows what would change, and every change there was.
import type { Settings } from "../../../consent/settings.ts";
import type { PlannedSetting } from "../../../flow/change-setting.ts";
import type { SettingFigure } from "../../../flow/load-setting-figure.ts";
import type { EverybodyPreview } from "../../../flow/preview-on-everybody.ts";
import type { SettingChange } from "../../../store/settings.ts";
import { RECIPIENT_PAGE_PATH } from "../../security-headers.ts";
import { fill } from "../../strings/message.ts";
import { type AdminFrame, formatNumber } from "../frame.ts";
import { tellNote } from "../strings/own-notes.ts";
import { SETTING_WORDS } from "../strings/settings.ts";
import { Choice, PostForm, TextArea, TextField } from "./forms.tsx";
import { adminLayout } from "./layout.tsx";
import { DataTable, Moment, Notice } from "./parts.tsx";
import { SettingEffect } from "./setting-effect.tsx";
import { tellValue } from "./settings-page.tsx";

/** Names the fields. */
export const SETTING_FIELDS = { value: "value", version: "version", reason: "reason", file: "file" } as const;

/** All the page shows. */
export interface SettingView {
  readonly name: keyof Settings;
  readonly key: string;
  readonly value: string;
  /** What it may become; `null`: nothing was said. */
  readonly draft: string | null;
  readonly plan: PlannedSetting | null;
  /** What it would do to mail for everybody; `null` where it would do nothing to any. */
  readonly effect: EverybodyPreview | null;
  /** `null`: no number of the store depends on it. */
  readonly figure: SettingFigure | null;
  readonly error: string | null;
  readonly history: readonly SettingChange[];
  readonly choices: readonly string[] | null;
  readonly mayChange: boolean;
  readonly isSaved: boolean;
}

/** Settings that the recipient's page shows. */
const SHOWN_TO_RECIPIENTS: readonly (keyof Settings)[] = [
  "senderName",
  "senderColour",
  "senderLogo",
  "senderFooter",
  "privacyUrl",
];

/** Writes the page. */
export function settingPage(frame: AdminFrame, view: SettingView) {
  const words = SETTING_WORDS[frame.language];
  return adminLayout(frame, {
    title: words.names[view.name],
    content: (
      <>
        {view.isSaved ? <Notice kind="good">{words.saved}</Notice> : null}
        <p>{words.hints[view.name]}</p>
        <p>
          {words.value}: <strong>{tellValue(frame, view.name, view.value)}</strong>
        </p>
        {view.mayChange ? <Forms frame={frame} view={view} /> : <p class="soft">{words.ownersOnly}</p>}
        {SHOWN_TO_RECIPIENTS.includes(view.name) ? <PagePreview frame={frame} view={view} /> : null}
        <History frame={frame} view={view} />
      </>
    ),
  });
}

interface ViewProps {
  readonly frame: AdminFrame;
  readonly view: SettingView;
}

function Forms({ frame, view }: ViewProps) {
  if (view.name === "senderLogo") return <LogoForm frame={frame} view={view} />;
  return (
    <article>
      <ValueForm frame={frame} view={view} />
      {view.plan === null ? null : <Plan frame={frame} view={view} plan={view.plan} />}
    </article>
  );
}

/** It only shows, so what it shows has an address. */
function ValueForm({ frame, view }: ViewProps) {
  const words = SETTING_WORDS[frame.language];
  const field = {
    frame,
    name: SETTING_FIELDS.value,
    label: words.newValue,
    value: view.draft ?? view.value,
    error: view.error,
  };
  return (
    <form method="get">
      {view.choices !== null ? (
        <Choice {...field} choices={view.choices.map((each) => [each, tellValue(frame, view.name, each)])} />
      ) : view.name === "senderFooter" ? (
        <TextArea {...field} rows={5} />
      ) : (
        <TextField {...field} />
      )}
      <button type="submit" class="quiet">
        {words.preview}
      </button>
    </form>
  );
}

function Plan({ frame, view, plan }: ViewProps & { plan: PlannedSetting }) {
  const words = SETTING_WORDS[frame.language];
  if (plan.before === plan.after) return <p class="soft">{words.nothingChanges}</p>;
  const told = (value: string): string => tellValue(frame, view.name, value);
  return (
    <>
      <h2>{fill(words.wouldBe, { before: told(plan.before), after: told(plan.after) })}</h2>
      {view.effect === null ? null : <SettingEffect frame={frame} effect={view.effect} />}
      <Figure frame={frame} view={view} />
      <PostForm frame={frame} path={`/admin/settings/${view.key}`}>
        <input type="hidden" name={SETTING_FIELDS.value} value={plan.after} />
        <Version view={view} />
        <TextField frame={frame} name={SETTING_FIELDS.reason} label={words.reason} hint={words.reasonHint} />
        <button type="submit">{words.save}</button>
      </PostForm>
    </>
  );
}

/** What was looked at, so that nothing somebody did meanwhile is overwritten. */
function Version({ view }: { view: SettingView }) {
  return <input type="hidden" name={SETTING_FIELDS.version} value={`${view.history[0]?.version ?? 0}`} />;
}

/** What one number of the store would become, and what of the past stays as it is. */
function Figure({ frame, view }: ViewProps) {
  const words = SETTING_WORDS[frame.language];
  const effect = words.effects[view.name];
  return (
    <>
      {view.figure === null ? null : (
        <DataTable
          columns={[
            words.count,
            { head: words.before, isNumber: true },
            { head: words.after, isNumber: true },
          ]}
          rows={[
            [
              words.figures[view.figure.kind],
              formatNumber(frame, view.figure.before),
              formatNumber(frame, view.figure.after),
            ],
          ]}
        />
      )}
      {effect === "" ? null : <p>{effect}</p>}
    </>
  );
}

function LogoForm({ frame, view }: ViewProps) {
  const words = SETTING_WORDS[frame.language];
  return (
    <article>
      <PostForm frame={frame} path={`/admin/settings/${view.key}`} hasFiles>
        <Version view={view} />
        <div class="field">
          <label for={SETTING_FIELDS.file}>{words.file}</label>
          <input
            id={SETTING_FIELDS.file}
            name={SETTING_FIELDS.file}
            type="file"
            accept="image/png,image/jpeg,image/gif,image/webp"
            aria-describedby={view.error === null ? undefined : "file-error"}
          />
          {view.error === null ? null : (
            <p class="error" id="file-error">
              {view.error}
            </p>
          )}
        </div>
        <TextField frame={frame} name={SETTING_FIELDS.reason} label={words.reason} hint={words.reasonHint} />
        <button type="submit">{words.save}</button>
      </PostForm>
      {view.value === "" ? null : (
        <PostForm frame={frame} path={`/admin/settings/${view.key}`}>
          <Version view={view} />
          <input type="hidden" name={SETTING_FIELDS.value} value="" />
          <button type="submit" class="quiet">
            {words.removePicture}
          </button>
        </PostForm>
      )}
    </article>
  );
}

/** The page a recipient would see, of an example and with the draft, in a frame that can neither run nor send anything. */
function PagePreview({ frame, view }: ViewProps) {
  const words = SETTING_WORDS[frame.language];
  const query = new URLSearchParams(
    view.plan === null || view.name === "senderLogo" ? {} : { [view.key]: view.plan.after },
  );
  return (
    <article>
      <h2>{words.pagePreview}</h2>
      <iframe
        class="page-preview"
        title={words.pagePreview}
        sandbox="allow-same-origin"
        src={`${frame.basePath}${RECIPIENT_PAGE_PATH}?${query}`}
      />
    </article>
  );
}

function History({ frame, view }: ViewProps) {
  const words = SETTING_WORDS[frame.language];
  const told = (value: string | null): string => (value === null ? "–" : tellValue(frame, view.name, value));
  return (
    <article>
      <h2>{words.history}</h2>
      {view.history.length === 0 ? (
        <p class="soft">{words.noHistory}</p>
      ) : (
        <DataTable
          columns={[words.when, words.before, words.after, words.who, words.reason]}
          rows={view.history.map(({ at, before, after, by, reason }) => [
            <Moment frame={frame} at={at} />,
            told(before),
            told(after),
            by,
            tellNote(frame.language, reason),
          ])}
        />
      )}
    </article>
  );
}
