// What a change of e-marketing privacy would do to mail for everybody on record, by the sort of mail.
import { WITHHOLD_REASONS } from "../../../consent/decide-send.ts";
import { REASON_WORDS } from "../../../consent/reason-words.ts";
import type { EverybodyPreview, MailPreview } from "../../../flow/preview-on-everybody.ts";
import type { ReasonCounts } from "../../../flow/preview-setting.ts";
import { type AdminFrame, formatNumber } from "../frame.ts";
import { SETTING_WORDS } from "../strings/settings.ts";
import { nameOfType } from "./names.ts";
import { DataTable } from "./parts.tsx";

interface SettingEffectProps {
  readonly frame: AdminFrame;
  readonly effect: EverybodyPreview;
}

// While the contacts are read, the page looks again by itself.
const REFRESH_SECONDS = 2;

/** Shows it, or that it is being counted. */
export function SettingEffect({ frame, effect }: SettingEffectProps) {
  const words = SETTING_WORDS[frame.language];
  return (
    <div id="effect" data-refresh-seconds={effect.kind === "loading" ? String(REFRESH_SECONDS) : undefined}>
      {effect.kind === "counted" ? (
        <DataTable
          caption={words.wouldDo}
          columns={[
            words.mail,
            { head: words.sentNow, isNumber: true },
            { head: words.sentThen, isNumber: true },
            words.whatChanges,
          ]}
          rows={effect.mail.map((mail) => rowOf(frame, mail))}
        />
      ) : (
        <p role="status">{effect.kind === "loading" ? words.counting : words.tooManyToCount}</p>
      )}
    </div>
  );
}

function rowOf(frame: AdminFrame, { type, preview }: MailPreview) {
  const words = SETTING_WORDS[frame.language];
  const changes = [
    ...reasonsOf(frame, words.removed, preview.removed),
    ...reasonsOf(frame, words.added, preview.added),
  ];
  return [
    type === null ? words.withoutType : nameOfType(frame, [type], type.key),
    formatNumber(frame, preview.sendBefore),
    formatNumber(frame, preview.sendAfter),
    changes.length === 0 ? words.nobody : changes.map((change) => <div>{change}</div>),
  ];
}

function reasonsOf(frame: AdminFrame, what: string, counts: ReasonCounts): readonly string[] {
  return WITHHOLD_REASONS.flatMap((reason) => {
    const count = counts[reason] ?? 0;
    if (count === 0) return [];
    return [`${what}: ${formatNumber(frame, count)} · ${REASON_WORDS[reason][frame.language]}`];
  });
}
