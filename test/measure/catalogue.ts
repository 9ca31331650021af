// Measures the finder on the default links of the catalogue: one mail for each sample of a form.
import { matchForms } from "../../src/template/match-dialect.ts";
import {
  isMark,
  judgeSample,
  mailWith,
  nameOf,
  SAMPLES,
  type Sample,
} from "../template/support/sample-mails.ts";

/** What the finder makes of the catalogue. */
export interface CatalogueFigures {
  readonly forms: number;
  /** Forms for whose sample their dialect is named, or among the candidates. */
  readonly named: number;
  /** Forms that opt out or manage. */
  readonly positives: number;
  /** Those replaced, or flagged where the form alone proves too little. */
  readonly recognised: number;
  /** Forms that view online, forward, confirm or subscribe again. */
  readonly nearMisses: number;
  readonly nearMissesReplaced: number;
  /** One line for each form that is not judged as it should be. */
  readonly wrong: readonly string[];
}

/** Judges a mail with each form of the catalogue in it. */
export function measureCatalogue(): CatalogueFigures {
  const nearMisses = SAMPLES.filter(({ form }) => form.purpose === "near-miss");
  const positives = SAMPLES.filter(({ form }) => form.purpose !== "near-miss");
  const unnamed = SAMPLES.filter((sample) => !isNamed(sample));
  const unrecognised = positives.filter((sample) => !isRecognised(sample));
  const replaced = nearMisses.filter(isReplaced);
  return {
    forms: SAMPLES.length,
    named: SAMPLES.length - unnamed.length,
    positives: positives.length,
    recognised: positives.length - unrecognised.length,
    nearMisses: nearMisses.length,
    nearMissesReplaced: replaced.length,
    wrong: [
      ...unnamed.map((sample) => `dialect not named: ${nameOf(sample)}`),
      ...unrecognised.map((sample) => `not recognised: ${nameOf(sample)}`),
      ...replaced.map((sample) => `near miss replaced: ${nameOf(sample)}`),
    ],
  };
}

function isNamed({ dialect, form, text }: Sample): boolean {
  return matchForms(text).some((match) => match.dialect === dialect && match.form === form);
}

/** A form that proves too little alone needs a text that says so; the others are known under any text. */
function isRecognised(sample: Sample): boolean {
  const label = sample.form.certainty === "weak" || isMark(sample) ? "Unsubscribe" : "Click";
  return judgeSample(sample, label)?.links.some(({ verdict }) => verdict !== "other") ?? false;
}

function isReplaced(sample: Sample): boolean {
  return ["Click", "Unsubscribe"].some(
    (label) => judgeSample(sample, label)?.source !== mailWith(sample, label),
  );
}
