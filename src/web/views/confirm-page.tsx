// The question whether somebody wants marketing mail again, behind the link of a mail.
import { ButtonForm } from "./action-form.tsx";
import { layout, type PageFrame } from "./layout.tsx";
import { noticePage } from "./notice-page.tsx";

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

/** Writes the answer to a yes, and leads to the page where it can be undone. */
export function confirmedPage(frame: PageFrame, path: string) {
  const { confirm } = frame.strings;
  return noticePage(
    frame,
    confirm.done,
    <p class="actions">
      <a class="button" href={path}>
        {confirm.toPage}
      </a>
    </p>,
  );
}
