// What became of a mailing after its lists were decided, on its page.
import { WITHHOLD_REASONS } from "../../../consent/decide-send.ts";
import { REASON_WORDS } from "../../../consent/reason-words.ts";
import type { MailingAftermath } from "../../../flow/report-mailing.ts";
import { RETURN_OUTCOMES } from "../../../store/mailing-deliveries.ts";
import { MESSAGE_STATES } from "../../../store/messages.ts";
import { fill } from "../../strings/message.ts";
import { type AdminFrame, formatNumber } from "../frame.ts";
import { AFTERMATH_WORDS } from "../strings/mailing-aftermath.ts";
import { DataTable } from "./parts.tsx";

interface AftermathProps {
  readonly frame: AdminFrame;
  readonly aftermath: MailingAftermath;
}

/** The last look, the messages, what came back and who left: what there is of it, and nothing where there is nothing. */
export function Aftermath({ frame, aftermath }: AftermathProps) {
  const words = AFTERMATH_WORDS[frame.language];
  const rows = rowsOf(frame, aftermath);
  if (rows.every(([, count]) => count === 0)) return null;
  return (
    <article>
      <DataTable
        caption={words.title}
        columns={[words.what, { head: words.recipients, isNumber: true }]}
        rows={rows.map(([name, count]) => [name, formatNumber(frame, count)])}
      />
      <p>
        <small>{words.note}</small>
      </p>
    </article>
  );
}

function rowsOf(
  frame: AdminFrame,
  { gate, messages, returned, unsubscribed }: MailingAftermath,
): readonly (readonly [name: string, count: number])[] {
  const words = AFTERMATH_WORDS[frame.language];
  return [
    ...WITHHOLD_REASONS.flatMap((reason) => {
      const count = gate.withhold[reason] ?? 0;
      const why = REASON_WORDS[reason][frame.language];
      return count === 0 ? [] : [[fill(words.withheldAtLast, { why }), count] as const];
    }),
    ...MESSAGE_STATES.flatMap((state) => {
      const count = messages[state] ?? 0;
      return count === 0 ? [] : [[words.messages[state], count] as const];
    }),
    ...RETURN_OUTCOMES.map((outcome) => [words.returned[outcome], returned[outcome]] as const),
    [words.unsubscribed, unsubscribed],
  ];
}
