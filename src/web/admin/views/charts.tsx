// Charts, drawn on the server as SVG: d3 reckons, classes colour, so light and dark are the style sheet's matter. Words and
// numbers stand beside them as text, since text in a picture shrinks with it on a phone.
import { scaleLinear } from "d3-scale";
import { line } from "d3-shape";
import type { AdminFrame } from "../frame.ts";
import { formatNumber } from "../frame.ts";
import { DataTable } from "./parts.tsx";

/** One bar with its name and number. */
export interface Bar {
  readonly name: string;
  readonly value: number;
  /** Chooses the colour. */
  readonly kind?: "good" | "bad";
  /** Where the people behind the number are listed; relative to the page. */
  readonly href?: string;
}

interface BarsProps {
  readonly frame: AdminFrame;
  readonly caption: string;
  readonly heads: readonly [name: string, count: string, share: string];
  readonly bars: readonly Bar[];
}

/** Bars beside their numbers: picture and table in one. */
export function BarTable({ frame, caption, heads, bars }: BarsProps) {
  const total = bars.reduce((sum, { value }) => sum + value, 0);
  const width = scaleLinear([0, Math.max(1, total)], [0, 100]);
  const percent = new Intl.NumberFormat(frame.language, { style: "percent", maximumFractionDigits: 1 });
  return (
    <DataTable
      caption={caption}
      columns={[heads[0], { head: heads[1], isNumber: true }, heads[2]]}
      rows={bars.map(({ name, value, kind, href }) => [
        href === undefined ? name : <a href={href}>{name}</a>,
        formatNumber(frame, value),
        <>
          {percent.format(total === 0 ? 0 : value / total)}
          <svg class={`bar ${kind ?? ""}`} viewBox="0 0 100 10" preserveAspectRatio="none" aria-hidden="true">
            <rect x="0" y="0" height="10" width={width(value)} />
          </svg>
        </>,
      ])}
    />
  );
}

/** One line of a chart. */
export interface Series {
  readonly name: string;
  readonly values: readonly number[];
}

interface LinesProps {
  readonly frame: AdminFrame;
  readonly caption: string;
  /** Names the numbers in the table. */
  readonly xHead: string;
  /** What stands under the line, from the left. */
  readonly xNames: readonly string[];
  readonly series: readonly Series[];
  readonly tableLabel: string;
  /** Stands in place of lines that would all lie on the ground. */
  readonly nothing: string;
}

const HEIGHT = 40;

/** Lines over the same days, with their numbers as a table that can be opened. */
export function LineChart({ frame, caption, xHead, xNames, series, tableLabel, nothing }: LinesProps) {
  const most = Math.max(...series.flatMap(({ values }) => values));
  if (most <= 0)
    return (
      <>
        <h2>{caption}</h2>
        <p class="soft">{nothing}</p>
      </>
    );
  const y = scaleLinear([0, most], [HEIGHT - 1, 1]).nice();
  const x = scaleLinear([0, Math.max(1, xNames.length - 1)], [0, 100]);
  const draw = line<number>(
    (_, index) => x(index),
    (value) => y(value),
  );
  return (
    <figure class="chart">
      <figcaption>{caption}</figcaption>
      <p class="legend">
        {series.map(({ name }, index) => (
          <span class={`series-${index}`}>{name}</span>
        ))}
      </p>
      <p class="small soft axis">{formatNumber(frame, y.domain()[1] ?? most)}</p>
      <svg viewBox={`0 0 100 ${HEIGHT}`} preserveAspectRatio="none" aria-hidden="true">
        {y
          .ticks(4)
          .filter(Number.isInteger)
          .map((tick) => (
            <line class="grid" x1="0" x2="100" y1={y(tick)} y2={y(tick)} />
          ))}
        {series.map(({ values }, index) => (
          <path class={`series-${index}`} d={draw([...values]) ?? ""} />
        ))}
      </svg>
      <p class="small soft ends">
        <span>{xNames[0]}</span>
        <span>{xNames.at(-1)}</span>
      </p>
      <details>
        <summary class="small">{tableLabel}</summary>
        <DataTable
          caption={caption}
          columns={[xHead, ...series.map(({ name }) => ({ head: name, isNumber: true }))]}
          rows={xNames.map((name, index) => [
            name,
            ...series.map(({ values }) => formatNumber(frame, values[index] ?? 0)),
          ])}
        />
      </details>
    </figure>
  );
}
