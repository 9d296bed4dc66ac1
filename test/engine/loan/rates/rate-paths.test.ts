import { describe, expect, it } from 'vitest';
import { type Period, periodOf } from '../../../../src/engine/loan/period.ts';
import { hiborPlan } from '../../../../src/engine/loan/rates/hibor-plan.ts';
import { basisPoints, lprPlan } from '../../../../src/engine/loan/rates/lpr-plan.ts';
import { primePlan } from '../../../../src/engine/loan/rates/prime-plan.ts';
import { type Charged, fixedRate, type RatePath } from '../../../../src/engine/loan/rates/rate-path.ts';
import type { RateOn, ReferenceRate } from '../../../../src/engine/loan/rates/reference-rate.ts';
import { steppedRate } from '../../../../src/engine/loan/rates/stepped-rate.ts';
import type { IsoDate } from '../../../../src/quantities/calendar.ts';
import { type Rate, rate, rateText } from '../../../../src/quantities/rate.ts';

const drawnOn = '2024-03-15';

/** What is charged at a payment of a loan drawn on 15 March 2024: the rate in percent, and what goes with it. */
function at(path: RatePath, due: IsoDate, drawn: IsoDate = drawnOn): string | undefined {
  return brief(path(periodDue(due, drawn)));
}

function periodDue(due: IsoDate, drawn: IsoDate): Period {
  let number = 1;
  while (periodOf({ drawnOn: drawn }, number).due < due) number += 1;
  const period = periodOf({ drawnOn: drawn }, number);
  if (period.due !== due) throw new Error(`${due} is no payment`);
  return period;
}

function brief(charged: Charged | undefined): string | undefined {
  if (charged === undefined) return undefined;
  const { numerator, denominator } = charged.rate;
  const percent = rateText({ numerator: numerator * 100, denominator }, 3);
  return [percent, charged.binding, charged.assumed && 'assumed'].filter(Boolean).join(' ');
}

/** A rate that changes on given days; none before the first. */
function stepsByDay(steps: readonly { readonly from: IsoDate; readonly rate: Rate }[]): RateOn {
  const newestFirst = steps.toSorted((first, second) => (first.from < second.from ? 1 : -1));
  return (day) => newestFirst.find(({ from }) => from <= day)?.rate;
}

const never = () => undefined;
const published = (steps: Readonly<Record<string, string>>): ReferenceRate => ({
  published: stepsByDay(Object.entries(steps).map(([from, text]) => ({ from: from as IsoDate, rate: rate(text) }))),
  assumed: never,
});

describe('rates agreed in advance', () => {
  it('are one for the whole loan', () => {
    const path = fixedRate(rate('0.031'));
    expect([at(path, '2024-04-15'), at(path, '2030-04-15')]).toEqual(['3.100', '3.100']);
  });

  it('or change from a payment on, and are not known before the first step', () => {
    const path = steppedRate([
      { fromPayment: 37, rate: rate('0.04') },
      { fromPayment: 2, rate: rate('0.0318') },
    ]);
    // the 36th payment is due in March 2027
    expect([at(path, '2024-04-15'), at(path, '2024-05-15'), at(path, '2027-03-15'), at(path, '2027-04-15')]).toEqual([
      undefined,
      '3.180',
      '3.180',
      '4.000',
    ]);
  });
});

describe('a loan at the LPR less 45 basis points', () => {
  const loanPrimeRate = published({
    '2024-02-20': '0.0395',
    '2024-07-22': '0.0385',
    '2024-10-21': '0.036',
    '2025-05-20': '0.035',
  });
  const plan = (everyMonths: 3 | 6 | 12, on: 'january' | 'anniversary', drawn: IsoDate = drawnOn) =>
    lprPlan({ drawnOn: drawn, loanPrimeRate, spreadBasisPoints: -45, repricing: { everyMonths, on } });

  it('bears the LPR of drawdown until the first repricing day', () => {
    expect(at(plan(12, 'january'), '2024-04-15')).toBe('3.500');
    expect(at(plan(12, 'january'), '2024-12-15')).toBe('3.500');
  });

  it.each<[3 | 6 | 12, 'january' | 'anniversary', IsoDate, string]>([
    [12, 'january', '2025-01-15', '3.150'],
    [12, 'january', '2025-12-15', '3.150'],
    [12, 'january', '2026-01-15', '3.050'],
    [6, 'january', '2024-07-15', '3.500'],
    [6, 'january', '2025-01-15', '3.150'],
    [6, 'january', '2025-07-15', '3.050'],
    [3, 'january', '2024-09-15', '3.500'],
    [3, 'january', '2024-10-15', '3.400'],
    [3, 'january', '2025-01-15', '3.150'],
    // a payment on the repricing day is for the month before it
    [12, 'anniversary', '2025-03-15', '3.500'],
    [12, 'anniversary', '2025-04-15', '3.150'],
    [6, 'anniversary', '2024-09-15', '3.500'],
    [6, 'anniversary', '2024-10-15', '3.400'],
    [3, 'anniversary', '2024-12-15', '3.400'],
    [3, 'anniversary', '2025-01-15', '3.150'],
    [3, 'anniversary', '2025-06-15', '3.150'],
    [3, 'anniversary', '2025-07-15', '3.050'],
  ])('repriced every %i months from the %s on bears, due on %s, %s %%', (everyMonths, on, due, expected) => {
    expect(at(plan(everyMonths, on), due)).toBe(expected);
  });

  it('due on 1 January still bears the rate of the year before', () => {
    const path = plan(12, 'january', '2024-03-01');
    expect([at(path, '2025-01-01', '2024-03-01'), at(path, '2025-02-01', '2024-03-01')]).toEqual(['3.500', '3.150']);
  });

  it('drawn on a 31st is repriced on the last day of a shorter month', () => {
    const path = plan(6, 'anniversary', '2024-08-31');
    // repriced on 28 February 2025: due that day at 3.85 %, due on 31 March at 3.60 %, each less 0.45
    expect([at(path, '2025-02-28', '2024-08-31'), at(path, '2025-03-31', '2024-08-31')]).toEqual(['3.400', '3.150']);
  });

  it('after the newest published one bears the assumed one, and says so', () => {
    const known = { published: (day: IsoDate) => (day < '2025-01-01' ? loanPrimeRate.published(day) : undefined) };
    const assumed = stepsByDay([
      { from: '2025-01-01', rate: rate('0.034') },
      { from: '2026-01-01', rate: rate('0.0005') },
    ]);
    const terms = { drawnOn, spreadBasisPoints: -45, repricing: { everyMonths: 12, on: 'january' } } as const;
    const path = lprPlan({ ...terms, loanPrimeRate: { ...known, assumed } });
    expect(at(path, '2024-12-15')).toBe('3.500');
    expect(at(path, '2025-01-15')).toBe('2.950 assumed');
    // 0.05 − 0.45 is below nought
    expect(at(path, '2026-01-15')).toBe('0.000 zero assumed');
    expect(at(lprPlan({ ...terms, loanPrimeRate: { ...known, assumed: never } }), '2025-01-15')).toBeUndefined();
  });

  it('has a spread in hundredths of a percentage point', () => {
    expect(basisPoints(-45)).toEqual(rate('-0.0045'));
  });
});

const bestLendingRate = published({ '2024-09-20': '0.05625', '2025-10-31': '0.05' });

describe('a loan at prime less 1.75 %', () => {
  const path = primePlan({ bestLendingRate, spread: rate('-0.0175') });

  it('bears a change from the first payment after it', () => {
    expect(at(path, '2025-10-15', '2024-09-15')).toBe('3.875');
    expect(at(path, '2025-11-15', '2024-09-15')).toBe('3.250');
    // due on the day of the change
    expect(at(path, '2025-10-31', '2024-08-31')).toBe('3.875');
  });

  it('is not known before the series begins', () => {
    expect(at(path, '2024-09-20', '2024-08-20')).toBeUndefined();
    expect(at(path, '2024-09-21', '2024-08-21')).toBe('3.875');
  });
});

describe('a loan at HIBOR and 1.3 %, at most prime less 1.75 %', () => {
  const hibor = published({
    '2025-06-01': '0.007',
    '2025-10-01': '0.035',
    '2025-11-01': '0.0195',
    '2025-12-01': '0.028',
  });
  const terms = { hibor, spread: rate('0.013'), cap: { bestLendingRate, spread: rate('-0.0175') } };
  const path = hiborPlan(terms);

  it.each<[IsoDate, string]>([
    ['2025-06-15', '2.000 hibor'],
    ['2025-10-15', '3.875 cap'],
    // 1.95 + 1.30 = 3.25: both sides are equal
    ['2025-11-15', '3.250 hibor'],
    ['2025-12-15', '3.250 cap'],
  ])('due on %s bears %s', (due, expected) => {
    expect(at(path, due, '2025-05-15')).toBe(expected);
  });

  it('due on the 1st bears the fixing of the month before', () => {
    expect(at(path, '2025-10-01', '2025-05-01')).toBe('2.000 hibor');
    expect(at(path, '2025-10-02', '2025-05-02')).toBe('3.875 cap');
  });

  it('is not known where either side is not', () => {
    expect(at(path, '2025-05-15', '2025-04-15')).toBeUndefined();
    expect(
      at(hiborPlan({ ...terms, cap: { ...terms.cap, bestLendingRate: published({}) } }), '2025-06-15', '2025-05-15'),
    ).toBeUndefined();
  });

  it('is assumed where either side is', () => {
    const guessed: ReferenceRate = { published: never, assumed: () => rate('0.04') };
    expect(at(hiborPlan({ ...terms, hibor: guessed }), '2025-12-15', '2025-05-15')).toBe('3.250 cap assumed');
    const cap = { bestLendingRate: guessed, spread: rate('0') };
    expect(at(hiborPlan({ ...terms, cap }), '2025-06-15', '2025-05-15')).toBe('2.000 hibor assumed');
  });

  it('without a cap has one side', () => {
    expect(at(hiborPlan({ hibor, spread: rate('0.013') }), '2025-10-15', '2025-05-15')).toBe('4.800 hibor');
    expect(at(hiborPlan({ hibor, spread: rate('-0.01') }), '2025-06-15', '2025-05-15')).toBe('0.000 zero');
  });
});
