// What the page says above all else: that it is a preview, what bars the address.
import type { PersonalPage } from "./personal-page.ts";

/** Draws what keeps mail away whatever is chosen below. */
export function Bars({ page: { strings, preferences } }: { page: PersonalPage }) {
  const { suppressions, companyHasNoMailings } = preferences.standing;
  return (
    <>
      {suppressions.length === 0 ? null : (
        <Bar title={strings.barredTitle} lines={suppressions.map(({ reason }) => strings.barred[reason])} />
      )}
      {companyHasNoMailings ? <Bar title={null} lines={[strings.companyBarred]} /> : null}
    </>
  );
}

/** Draws the banner of a preview. */
export function PreviewBanner({ page: { strings, note } }: { page: PersonalPage }) {
  const { banner, pressed } = strings.preview;
  return <Bar title={banner.title} lines={[note?.kind === "preview" ? pressed : banner.text]} />;
}

function Bar({ title, lines }: { title: string | null; lines: readonly string[] }) {
  return (
    <section class="notice">
      {title === null ? null : <h2>{title}</h2>}
      {lines.map((line) => (
        <p>{line}</p>
      ))}
    </section>
  );
}
