// The rules that decisions of flagged links made, those to be looked at again first.
import { needsLook } from "../../../flow/check-rule.ts";
import type { ListedRule } from "../../../store/review-rules.ts";
import { fill } from "../../strings/message.ts";
import { type AdminFrame, formatDate, formatNumber, formatTime } from "../frame.ts";
import { REVIEW_WORDS } from "../strings/review.ts";
import { REVIEW_RULES_WORDS } from "../strings/review-rules.ts";
import { PostForm } from "./forms.tsx";
import { adminLayout } from "./layout.tsx";
import { Empty } from "./parts.tsx";

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
        <p>
          <a href={`${frame.basePath}/admin/review`}>{REVIEW_WORDS[frame.language].backToList}</a>
        </p>
        <p class="soft">{words.lead}</p>
        {asked.length === 0 ? null : (
          <section id="asked">
            <h2>{words.asked}</h2>
            <Rules frame={frame} rules={asked} caption={words.asked} />
          </section>
        )}
        {asked.length + others.length === 0 ? (
          <Empty title={words.nothingTitle}>
            <p>{words.nothing}</p>
          </Empty>
        ) : null}
        {others.length === 0 ? null : (
          <>
            <h2>{words.holding}</h2>
            <Rules frame={frame} rules={others} caption={words.holding} />
          </>
        )}
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
  return (
    <section class="table" aria-label={caption} tabindex={0}>
      <table>
        <thead>
          <tr>
            <th scope="col">{words.pattern}</th>
            <th scope="col">{words.ruling}</th>
            <th scope="col">{words.scope}</th>
            <th scope="col" class="number">
              {words.hits}
            </th>
            <th scope="col">{words.owner}</th>
            <th scope="col">{words.end}</th>
          </tr>
        </thead>
        <tbody>
          {rules.map((rule) => (
            <RuleRow frame={frame} rule={rule} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

function RuleRow({ frame, rule }: { frame: AdminFrame; rule: ListedRule }) {
  const { verbs, facts } = REVIEW_WORDS[frame.language];
  return (
    <tr>
      <td>
        {rule.words === "" ? facts.noText : rule.words}
        <br />
        <code class="small">{rule.shape}</code>
      </td>
      <td>{verbs[rule.ruling]}</td>
      <td>{tellScope(frame, rule)}</td>
      <td class="number">{formatNumber(frame, rule.hits)}</td>
      <td>
        {rule.owner}
        <br />
        <span class="small soft">
          {formatDate(frame, rule.madeAt)}
          {rule.reason === null ? "" : ` · ${rule.reason}`}
        </span>
      </td>
      <td>
        <RuleEnd frame={frame} rule={rule} />
      </td>
    </tr>
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

function RuleEnd({ frame, rule }: { frame: AdminFrame; rule: ListedRule }) {
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

function Asked({ frame, rule }: { frame: AdminFrame; rule: ListedRule }) {
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
