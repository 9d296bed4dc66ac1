import type { Rate } from '../../../quantities/rate.ts';
import { chargedAt, type RatePath } from './rate-path.ts';

/** A rate agreed for payments from a number on, counted from 1. */
export interface AgreedStep {
  readonly fromPayment: number;
  readonly rate: Rate;
}

/** Rates agreed in advance: a fixed one for the first three years, another after. None before the first step. */
export function steppedRate(steps: readonly AgreedStep[]): RatePath {
  const newestFirst = steps.toSorted((first, second) => second.fromPayment - first.fromPayment);
  return ({ number }) => {
    const step = newestFirst.find(({ fromPayment }) => fromPayment <= number);
    return step && chargedAt(step.rate, false);
  };
}
