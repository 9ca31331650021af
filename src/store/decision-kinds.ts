// What can be decided of flagged links, and how far a decision reaches.
import { RULINGS } from "../template/review-rule.ts";

/** What can be decided of flagged links: a ruling, or that the template's owner is asked. */
export const DECIDABLE = [...RULINGS, "ask-owner"] as const;
export type Decidable = (typeof DECIDABLE)[number];
/** For which links a decision holds, the narrowest first. */
export const SCOPES = ["link", "sender", "everywhere"] as const;
export type ScopeKind = (typeof SCOPES)[number];
