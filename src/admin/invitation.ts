// How long the link lasts by which somebody chooses a password.

const DAY_MS = 24 * 60 * 60 * 1_000;

/** Over a weekend and a few days off; a link that lies around is nobody's after it. */
const INVITATION_LIMIT_MS = 7 * DAY_MS;

/** Says until when a link that is made now can be used. */
export function invitationEnd(now: Date): Date {
  return new Date(now.getTime() + INVITATION_LIMIT_MS);
}
