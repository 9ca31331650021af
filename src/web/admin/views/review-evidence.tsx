// What a reviewer judges a link by: its facts, the signals in sentences, the mail itself, and the source before and after.
import { OUTLINED, type ShownFlag } from "../../../flow/show-flag.ts";
import type { PreviewFault } from "../../../preview/fill-copy.ts";
import { fill } from "../../strings/message.ts";
import type { AdminFrame } from "../frame.ts";
import { REVIEW_WORDS } from "../strings/review.ts";
import { tellSignal } from "../strings/signals.ts";
import { nameOfLanguage } from "./names.ts";

interface EvidenceProps {
  readonly frame: AdminFrame;
  readonly looked: ShownFlag;
}

/** Writes the evidence of one link. */
export function FlagEvidence({ frame, looked }: EvidenceProps) {
  return (
    <>
      <Facts frame={frame} looked={looked} />
      <div class="beside evidence">
        <Mail frame={frame} looked={looked} />
        <Source frame={frame} looked={looked} />
      </div>
    </>
  );
}

function Facts({ frame, looked: { flag } }: EvidenceProps) {
  const { evidence, facts, speaksFor, speaksAgainst } = REVIEW_WORDS[frame.language];
  const sentences = (isFor: boolean) =>
    flag.signals
      .filter(({ weight }) => weight > 0 === isFor)
      .sort((one, other) => Math.abs(other.weight) - Math.abs(one.weight))
      .map((signal) => tellSignal(frame.language, signal));
  return (
    <article>
      <h2>{evidence}</h2>
      <div class="beside">
        <Sentences title={speaksFor} sentences={sentences(true)} />
        <Sentences title={speaksAgainst} sentences={sentences(false)} />
      </div>
      <dl class="facts small">
        <dt>{facts.address}</dt>
        <dd>
          <code>{flag.shape}</code>
        </dd>
        <dt>{facts.place}</dt>
        <dd>{flag.place.replace("source:", "").replace("!", ", ")}</dd>
        <dt>{facts.system}</dt>
        <dd>{flag.dialect ?? facts.none}</dd>
        <dt>{facts.language}</dt>
        <dd>{flag.language === null ? facts.none : nameOfLanguage(frame, flag.language)}</dd>
      </dl>
    </article>
  );
}

function Sentences({ title, sentences }: { title: string; sentences: readonly string[] }) {
  return (
    <section>
      <h3>{title}</h3>
      {sentences.length === 0 ? (
        <p class="soft">–</p>
      ) : (
        <ul>
          {sentences.map((sentence) => (
            <li>{sentence}</li>
          ))}
        </ul>
      )}
    </section>
  );
}

function Mail({ frame, looked: { flag } }: EvidenceProps) {
  const words = REVIEW_WORDS[frame.language];
  return (
    <section>
      <h2>{words.mail}</h2>
      <iframe
        class="mail"
        title={words.frameTitle}
        sandbox=""
        src={`${frame.basePath}/admin/framed/review/${flag.id}#${OUTLINED}`}
      />
      <p class="small soft">
        {fill(words.showIn, { template: flag.templateName ?? flag.templateId })} · {words.mailHint}
      </p>
    </section>
  );
}

/** Says within the mail's frame why it is shown as it is written. It brings its own look: no sheet of ours is there. */
export function previewFault({ language }: AdminFrame, { code, detail }: PreviewFault) {
  const { asWritten, faults } = REVIEW_WORDS[language];
  return (
    <>
      <style>{"body{padding-top:8rem}"}</style>
      <p lang={language} style={FAULT_STYLE}>
        {faults[code]} {asWritten} {detail === null ? null : <code>{detail.slice(0, MAX_DETAIL_CHARS)}</code>}
      </p>
    </>
  );
}

const MAX_DETAIL_CHARS = 300;
const FAULT_STYLE =
  "position:fixed;inset:0 0 auto;margin:0;padding:8px 12px;background:#fbf0d9;color:#5c3d00;font:14px/1.4 sans-serif;z-index:2147483647";

function Source({ frame, looked: { edit } }: EvidenceProps) {
  const words = REVIEW_WORDS[frame.language];
  return (
    <section>
      <h2>{words.source}</h2>
      <h3>{words.before}</h3>
      <Pieces pieces={edit.before} />
      <h3>{words.after}</h3>
      {edit.isPossible ? <Pieces pieces={edit.after} /> : <p class="soft">{words.notPossible}</p>}
    </section>
  );
}

function Pieces({ pieces }: { pieces: ShownFlag["edit"]["before"] }) {
  return (
    <pre class="source" tabindex={0}>
      <code>{pieces.map(({ text, isChanged }) => (isChanged ? <mark>{text}</mark> : text))}</code>
    </pre>
  );
}
