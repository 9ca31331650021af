// The ways out that work while the store cannot be reached: the wish is noted now, and applied later.
import { ButtonForm } from "./action-form.tsx";
import type { PageFrame } from "./layout.tsx";

/** Draws the two buttons; which kind of mail it was, the link knows. */
export function stopForms({ strings }: PageFrame, path: string) {
  return (
    <>
      <p>{strings.storeDownStop}</p>
      <div class="actions">
        <ButtonForm {...{ strings, path }} action="one-click" label={strings.unsubscribeThisKind} isMain />
        <ButtonForm {...{ strings, path }} action="stop-all" label={strings.stopAll} />
      </div>
    </>
  );
}
