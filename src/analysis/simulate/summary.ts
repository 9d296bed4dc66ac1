import type { Drawn, Share } from '../../engine/shared/chances.ts';

/**
 * What was drawn, measure by measure. Sums run in the order of the paths and nothing else decides them, so the same
 * paths give the same bytes. Doubles that carry no money: what is shown of them is rounded by the table that shows it.
 *
 * @param numbers row by row, a number for each measure; `NaN` where it is not known
 */
export function summaryOf(measures: readonly string[], numbers: Float64Array): Drawn {
  const paths = numbers.length / measures.length;
  const columns = new Map(measures.map((measure, at) => [measure, columnOf(numbers, at, measures.length)]));
  const column = (measure: string): Float64Array => {
    const found = columns.get(measure);
    if (found === undefined) throw new Error(`no path measures ${measure}`);
    return found;
  };
  const sorted = once((measure) => knownOf(column(measure)).sort());
  const spread = once((measure) => spreadOf(knownOf(column(measure))));
  return {
    paths,
    known: (measure) => sorted(measure).length,
    percentile: (measure, percent) => percentileOf(sorted(measure), percent),
    mean: (measure) => spread(measure).mean,
    standardError: (measure) => spread(measure).standardError,
    probability: (more, than) => shareAbove(column(more), typeof than === 'number' ? () => than : at(column(than))),
  };
}

function columnOf(numbers: Float64Array, first: number, width: number): Float64Array {
  return Float64Array.from({ length: numbers.length / width }, (_, path) => numbers[path * width + first] as number);
}

function knownOf(column: Float64Array): Float64Array {
  return column.filter((number) => !Number.isNaN(number));
}

function at(column: Float64Array): (path: number) => number {
  return (path) => column[path] as number;
}

/** Each measure is computed when first asked for. */
function once<T>(compute: (measure: string) => T): (measure: string) => T {
  const known = new Map<string, T>();
  return (measure) => {
    const before = known.get(measure);
    if (before !== undefined) return before;
    const found = compute(measure);
    known.set(measure, found);
    return found;
  };
}

/**
 * 百分位数 by linear interpolation (type 7 of Hyndman and Fan, the usual one of spreadsheets): of n numbers in order, the one
 * at place (n − 1) × percent ÷ 100 counted from 0, on the straight line between its neighbours.
 */
function percentileOf(sorted: Float64Array, percent: number): number | undefined {
  const place = ((sorted.length - 1) * percent) / 100;
  const below = sorted[Math.floor(place)];
  const above = sorted[Math.ceil(place)];
  if (below === undefined || above === undefined) return undefined;
  // Equal neighbours, and infinite ones, are no line.
  return below === above ? below : below + (above - below) * (place - Math.floor(place));
}

interface Spread {
  readonly mean: number | undefined;
  readonly standardError: number | undefined;
}

/** Mean, and its standard error: the root of the sum of squared deviations ÷ (n − 1) ÷ n. */
function spreadOf(known: Float64Array): Spread {
  const count = known.length;
  if (count === 0) return { mean: undefined, standardError: undefined };
  const mean = known.reduce((sum, number) => sum + number, 0) / count;
  if (count === 1) return { mean, standardError: undefined };
  const squares = known.reduce((sum, number) => sum + (number - mean) ** 2, 0);
  return { mean, standardError: Math.sqrt(squares / (count - 1) / count) };
}

/** Paths in which one of the two is not known are left out. */
function shareAbove(column: Float64Array, other: (path: number) => number): Share | undefined {
  let [above, known] = [0, 0];
  for (const [path, number] of column.entries()) {
    const than = other(path);
    if (Number.isNaN(number) || Number.isNaN(than)) continue;
    known += 1;
    if (number > than) above += 1;
  }
  if (known === 0) return undefined;
  const value = above / known;
  return { value, standardError: Math.sqrt((value * (1 - value)) / known), known };
}
