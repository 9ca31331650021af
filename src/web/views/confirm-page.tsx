// The question whether somebody wants marketing mail again, behind the link of a mail.
import { ButtonForm } from "./action-form.tsx";
import { layout, type PageFrame } from "./layout.tsx";

/** Writes the page; its button posts to the path. */
export function confirmPage(frame: PageFrame, path: string) {
  const { confirm } = frame.strings;
  return layout(
    frame,
    confirm.page.title,
    <>
      <h1>{confirm.page.title}</h1>
      <section class="card">
        <p>{confirm.page.text}</p>
        <div class="actions">
          <ButtonForm strings={frame.strings} path={path} action={null} label={confirm.button} isMain />
        </div>
      </section>
    </>,
  );
}
