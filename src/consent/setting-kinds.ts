// The kinds of value a setting may have, and how each is read from text and written as it.
import { err, ok, type Result } from "../base/result.ts";

/** One setting: how its text is read, and what it does. */
export interface Setting<T> {
  /** Names it on the command line, in forms and in the store. */
  readonly key: string;
  /** One sentence on what it does, for lists and forms. */
  readonly description: string;
  /** In force until somebody sets another. */
  readonly fallback: T;
  /** Reads a value from outside; the error goes on after the setting's name. */
  parse(text: string): Result<T, string>;
  /** Writes a value in its one spelling, which `parse` reads back. */
  format(value: T): string;
}

const MAX_URL_CHARS = 2_000; // more than any browser's address bar is sure to take

interface Naming {
  readonly key: string;
  readonly description: string;
}

/** A switch. */
export function onOff(naming: Naming & { readonly fallback: boolean }): Setting<boolean> {
  const meanings = new Map([
    ["on", true],
    ["yes", true],
    ["true", true],
    ["off", false],
    ["no", false],
    ["false", false],
  ]);
  return {
    ...naming,
    parse(text) {
      const value = meanings.get(text.trim().toLowerCase());
      return value === undefined ? err('must be "on" or "off"') : ok(value);
    },
    format: (value) => (value ? "on" : "off"),
  };
}

/** A number without fractions, between two limits that are allowed themselves. */
export function wholeNumber(
  naming: Naming & { readonly fallback: number; readonly least: number; readonly most: number },
): Setting<number> {
  const { least, most, ...rest } = naming;
  return {
    ...rest,
    parse(text) {
      const value = /^\d{1,9}$/.test(text.trim()) ? Number(text) : Number.NaN;
      return value >= least && value <= most
        ? ok(value)
        : err(`must be a whole number from ${least} to ${most}`);
    },
    format: String,
  };
}

/** One of a few words. */
export function choice<Choice extends string>(
  naming: Naming & { readonly fallback: Choice; readonly choices: readonly Choice[] },
): Setting<Choice> {
  const { choices, ...rest } = naming;
  return {
    ...rest,
    parse(text) {
      const value = choices.find((each) => each === text.trim());
      return value === undefined ? err(`must be one of ${choices.join(", ")}`) : ok(value);
    },
    format: (value) => value,
  };
}

/** Free text; the empty one is none. Lines are kept, other control characters are refused. */
export function text(naming: Naming & { readonly mostChars: number }): Setting<string | null> {
  const { mostChars, ...rest } = naming;
  return optional(rest, (given) => {
    const value = given.replaceAll("\r\n", "\n");
    if (value.length > mostChars) return err(`must have at most ${mostChars} characters`);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what is refused
    return /[\u0000-\u0009\u000b-\u001f\u007f]/.test(value)
      ? err("must not hold control characters but line breaks")
      : ok(value);
  });
}

/** A text of one shape; the empty one is none. */
export function pattern(
  naming: Naming & { readonly regex: RegExp; readonly mustBe: string },
): Setting<string | null> {
  const { regex, mustBe, ...rest } = naming;
  return optional(rest, (given) => {
    const value = given.toLowerCase();
    return regex.test(value) ? ok(value) : err(`must be ${mustBe}`);
  });
}

/** An address a reader is sent to; the empty text is none. */
export function httpsUrl(naming: Naming): Setting<string | null> {
  return optional(naming, (given) => {
    const url = URL.canParse(given) ? new URL(given) : null;
    if (given.length <= MAX_URL_CHARS && url?.protocol === "https:") return ok(url.href);
    return err(`must be an https address of at most ${MAX_URL_CHARS} characters`);
  });
}

/** Text where the empty one means that there is none. */
function optional(naming: Naming, parse: (text: string) => Result<string, string>): Setting<string | null> {
  return {
    ...naming,
    fallback: null,
    parse: (given) => (given.trim() === "" ? ok(null) : parse(given.trim())),
    format: (value) => value ?? "",
  };
}
