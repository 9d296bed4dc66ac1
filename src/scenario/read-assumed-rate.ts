import type { AssumedRate, AssumedStep } from '../engine/loan/rates/assumed-rate.ts';
import { monthOf } from '../quantities/months.ts';
import { monthBetween } from './read-date.ts';
import { percentBetween } from './read-figure.ts';
import { good, type Reading, type TextReader } from './text-reader.ts';

/** The last month that a step or a prepayment may name. */
export const lastMonth = monthOf(2200, 12);
/** Any month in which something of a loan may happen. */
export const anyMonth = monthBetween(monthOf(1950, 1), lastMonth);

const yearlyRate = percentBetween(0, 20);

/** One rate `3%`, or steps by month with commas between them: `2027-01:3.25%,2028-07:3.5%`. */
export const assumedRate: TextReader<AssumedRate> = (text) => {
  if (!text.includes(':')) return yearlyRate(text);
  const steps: AssumedStep[] = [];
  for (const part of text.split(/[,，;]/)) {
    const step = readStep(part.trim());
    if (!step.ok) return step;
    steps.push(step.value);
  }
  return good(steps);
};

function readStep(text: string): Reading<AssumedStep> {
  const [month = '', ...after] = text.split(':');
  const from = anyMonth(month.trim());
  if (!from.ok) return from;
  const rate = yearlyRate(after.join(':').trim());
  return rate.ok ? good({ from: from.value, rate: rate.value }) : rate;
}
