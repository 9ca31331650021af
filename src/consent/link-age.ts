// What a link may still do when it is old. Leaving is not here: it never expires.
const DAY_MS = 24 * 60 * 60 * 1_000;

/** For how long the link of a confirmation mail can be used, in days. */
export const CONFIRMATION_DAYS = 7;

/**
 * Says whether a link may show what is on record and take choices other than leaving. An old mail may have been
 * forwarded or printed, and stands in archives that others read.
 *
 * @param editLinkDays The setting; 0: no limit.
 */
export function mayEdit(issuedAt: Date, at: Date, editLinkDays: number): boolean {
  return editLinkDays === 0 || at.getTime() - issuedAt.getTime() <= editLinkDays * DAY_MS;
}

/** Says whether the link of a confirmation mail can still be used. */
export function mayConfirm(issuedAt: Date, at: Date): boolean {
  return at.getTime() - issuedAt.getTime() <= CONFIRMATION_DAYS * DAY_MS;
}
