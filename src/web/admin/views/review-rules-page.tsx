// The rules that decisions of flagged links made, those to be looked at again first.
import { needsLook } from "../../../flow/check-rule.ts";
import type { ListedRule } from "../../../store/review-rules.ts";
import { fill } from "../../strings/message.ts";
import { type AdminFrame, formatDate, formatNumber, formatTime } from "../frame.ts";
import { REVIEW_WORDS } from "../strings/review.ts";
import { REVIEW_RULES_WORDS } from "../strings/review-rules.ts";
import { PostForm } from "./forms.tsx";
import { adminLayout } from "./layout.tsx";
import { DataTable, Empty } from "./parts.tsx";

/** What the page shows. */
export interface ReviewRules {
  readonly asked: readonly ListedRule[];
  readonly others: readonly ListedRule[];
  readonly withEnded: boolean;
}

/** Writes the page. */
export function reviewRulesPage(frame: AdminFrame, { asked, others, withEnded }: ReviewRules) {
  const words = REVIEW_RULES_WORDS[frame.language];
  const path = `${frame.basePath}/admin/review/rules`;
  return adminLayout(frame, {
    title: words.title,
    content: (
      <>
        <p class="soft">{words.lead}</p>
        {asked.length === 0 ? null : (
          <section id="asked">
            <Rules frame={frame} rules={asked} caption={words.asked} />
          </section>
        )}
        {asked.length + others.length === 0 ? (
          <Empty title={words.nothingTitle}>
            <p>{words.nothing}</p>
          </Empty>
        ) : null}
        {others.length === 0 ? null : <Rules frame={frame} rules={others} caption={words.holding} />}
        <p>
          <a href={withEnded ? path : `${path}?ended=yes`}>
            {withEnded ? words.withoutEnded : words.withEnded}
          </a>
        </p>
      </>
    ),
  });
}

interface RulesProps {
  readonly frame: AdminFrame;
  readonly rules: readonly ListedRule[];
  readonly caption: string;
}

function Rules({ frame, rules, caption }: RulesProps) {
  const words = REVIEW_RULES_WORDS[frame.language];
  const { verbs } = REVIEW_WORDS[frame.language];
  const rows = rules.map((rule) => [
    <Pattern frame={frame} rule={rule} />,
    verbs[rule.ruling],
    tellScope(frame, rule),
    formatNumber(frame, rule.hits),
    <Owner frame={frame} rule={rule} />,
    <RuleEnd frame={frame} rule={rule} />,
  ]);
  const hits = { head: words.hits, isNumber: true };
  return (
    <DataTable
      caption={caption}
      columns={[words.pattern, words.ruling, words.scope, hits, words.owner, words.end]}
      rows={rows}
    />
  );
}

interface RuleProps {
  readonly frame: AdminFrame;
  readonly rule: ListedRule;
}

function Pattern({ frame, rule }: RuleProps) {
  return (
    <>
      {rule.words === "" ? REVIEW_WORDS[frame.language].facts.noText : rule.words}
      <br />
      <code class="small">{rule.shape}</code>
    </>
  );
}

function Owner({ frame, rule }: RuleProps) {
  return (
    <>
      {rule.owner}
      <br />
      <span class="small soft">
        {formatDate(frame, rule.madeAt)}
        {rule.reason === null ? "" : ` · ${rule.reason}`}
      </span>
    </>
  );
}

function tellScope({ language }: AdminFrame, { scope }: ListedRule): string {
  const words = REVIEW_RULES_WORDS[language];
  switch (scope.kind) {
    case "link":
      return fill(words.oneLink, { template: scope.templateId });
    case "sender":
      return scope.sender === "" ? words.anySender : fill(words.sender, { sender: scope.sender });
    case "everywhere":
      return words.everywhere;
  }
}

function RuleEnd({ frame, rule }: RuleProps) {
  const words = REVIEW_RULES_WORDS[frame.language];
  if (rule.endedAt !== null && rule.endedBy !== null)
    return <>{fill(words.endedBy, { by: rule.endedBy, time: formatTime(frame, rule.endedAt) })}</>;
  return (
    <>
      <p class="small">{rule.endsAt === null ? words.noEnd : formatDate(frame, rule.endsAt)}</p>
      <Asked frame={frame} rule={rule} />
      <PostForm frame={frame} path={`/admin/review/rules/${rule.number}/end`}>
        <button type="submit" class="quiet" aria-label={fill(words.doEndOf, { rule: String(rule.number) })}>
          {words.doEnd}
        </button>
      </PostForm>
    </>
  );
}

function Asked({ frame, rule }: RuleProps) {
  const words = REVIEW_RULES_WORDS[frame.language];
  if (!needsLook(rule)) return null;
  const before = formatNumber(frame, rule.confirmedHits);
  return (
    <>
      <p class="badge wait">
        {rule.isAskedAgain
          ? words.askedByCheck
          : fill(words.askedByJump, { before, now: formatNumber(frame, rule.hits) })}
      </p>
      <PostForm frame={frame} path={`/admin/review/rules/${rule.number}/confirm`}>
        <button type="submit">{words.confirm}</button>
      </PostForm>
    </>
  );
}
