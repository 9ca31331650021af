// Tokens that nobody signed: made up, cut off, changed, signed with another key. The same seed gives the same tokens.
import {
  type PreferenceToken,
  parseTokenKeys,
  signToken,
  TOKEN_CHARS,
  type TokenPayload,
} from "../../src/consent/preference-token.ts";
import { repairToken } from "../../src/web/repair-token.ts";
import { seededNumbers } from "./seeded-numbers.ts";

const ALPHABET = "ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_";
const ODD = ["%00", "%ff", "%", "..", "=3D", "&amp;", "\u200b", "é", "/", "%2F", " ", "<", "'", "*", "😀"];

/** Makes forged tokens from some that were signed: each once, and none that a link's repair gives back. */
export function* forgeTokens(
  count: number,
  { seed, signed, payload }: { seed: number; signed: readonly PreferenceToken[]; payload: TokenPayload },
): Generator<string> {
  const below = seededNumbers(seed);
  const real: ReadonlySet<string> = new Set(signed);
  const isBroken = (forged: string): boolean =>
    [repairToken(forged), repairToken(forged).slice(0, TOKEN_CHARS)].some((each) => real.has(each));
  const given = new Set([""]);
  let misses = 0;
  for (let made = 0; made < count; ) {
    const kind = FORGERIES[(made + misses) % FORGERIES.length];
    const token = signed[below(signed.length)];
    if (kind === undefined || token === undefined) return;
    const forged = kind(token, below, payload);
    // A changed token may be the same one, broken as links are: that is no forgery.
    if (given.has(forged) || real.has(forged) || isBroken(forged)) {
      misses += 1;
      if (misses > count * 100) throw new Error(`Cannot forge ${count} tokens: only ${made} differ`);
      continue;
    }
    given.add(forged);
    made += 1;
    yield forged;
  }
}

type Below = (below: number) => number;
type Forgery = (token: string, below: Below, payload: TokenPayload) => string;

const FORGERIES: readonly Forgery[] = [
  (token, below) => madeUp(token.length, below),
  // The header of a key that is known, and the rest made up.
  (token, below) => `${token.slice(0, 7)}${madeUp(token.length - 7, below)}`,
  (token, below) => token.slice(0, below(token.length)),
  (token, below) => token.slice(1 + below(token.length - 1)),
  changedOnce,
  (token, below) => changedOnce(changedOnce(token, below), below),
  (token, below) => insertedAt(token, below(token.length), madeUp(1 + below(3), below)),
  (token, below) => insertedAt(token, 1 + below(token.length - 1), ODD[below(ODD.length)] ?? ""),
  swapped,
  (token) => token.toLowerCase(),
  (token) => token.toUpperCase(),
  (token) => `${token.slice(1)}${token}`,
  (_, below, payload) => signed(payload, below),
  (_, below) => madeUp(below(200), below),
];

function madeUp(length: number, below: Below): string {
  return Array.from({ length }, () => ALPHABET[below(ALPHABET.length)]).join("");
}

function changedOnce(token: string, below: Below): string {
  const at = below(token.length);
  return `${token.slice(0, at)}${ALPHABET[below(ALPHABET.length)]}${token.slice(at + 1)}`;
}

function insertedAt(token: string, at: number, text: string): string {
  return `${token.slice(0, at)}${text}${token.slice(at)}`;
}

function swapped(token: string, below: Below): string {
  const at = below(token.length - 1);
  return `${token.slice(0, at)}${token[at + 1]}${token[at]}${token.slice(at + 2)}`;
}

/** By a key of somebody else. */
function signed(payload: TokenPayload, below: Below): string {
  const keys = parseTokenKeys(madeUp(42, below).concat("A"));
  if (keys.kind === "error") throw new Error(keys.error);
  return signToken(payload, keys.value[0]);
}
