import { describe, expect, it } from 'vitest';
import type { Loan } from '../../../src/engine/loan/loan.ts';
import { datedPriceOf } from '../../../src/engine/loan/price/dated-price.ts';
import { flowsOf } from '../../../src/engine/loan/price/schedule-price.ts';
import { type Priced, type TruePrice, truePriceOf } from '../../../src/engine/loan/price/true-price.ts';
import { fixedRate } from '../../../src/engine/loan/rates/rate-path.ts';
import { totalInterest } from '../../../src/engine/loan/schedule-totals.ts';
import { equalInstalment } from '../../../src/engine/shared/instalment.ts';
import { money, yuan } from '../../../src/quantities/money.ts';
import { rateOf } from '../../../src/quantities/rate.ts';
import { type Cell, computeSheet, hasSpreadsheet } from '../../helpers/spreadsheet.ts';
import { scheduled, toyLoan } from '../../helpers/toy-loan.ts';

const toFen = (amount: number) => Math.round(amount * 100);
const limit = 60_000;

function priceOf(priced: Priced): TruePrice {
  if (priced.kind !== 'found') throw new Error(priced.kind);
  return priced.price;
}

/** A loan at so many hundredths of a percent. */
function loanAt(
  principal: number,
  hundredths: number,
  months: number,
  changes: Partial<Loan<'CNY'>> = {},
): Loan<'CNY'> {
  return toyLoan({ principal: yuan(principal), months, rates: fixedRate(rateOf(hundredths, 10_000)), ...changes });
}

const loans = [10_000, 1_000_000, 87_654_321].flatMap((principal) =>
  [1, 305, 490, 1_825, 3_600].flatMap((hundredths) =>
    [1, 2, 12, 36, 240, 360, 480].map((months) => ({ principal, hundredths, months })),
  ),
);

/**
 * A second opinion by another program. Where LibreOffice is not installed these tests are skipped; in Debian it is the
 * package libreoffice-calc-nogui.
 */
describe.skipIf(!hasSpreadsheet)('LibreOffice agrees (skipped where soffice is not installed)', () => {
  it('on equal instalments, by PMT', { timeout: limit }, () => {
    const found = computeSheet(
      loans.map(({ principal, hundredths, months }) => [`=PMT(${hundredths}/10000/12;${months};-${principal})`]),
    );
    expect(found.map(([payment]) => toFen(payment as number))).toEqual(
      loans.map(({ principal, hundredths, months }) =>
        equalInstalment(yuan(principal), rateOf(hundredths, 10_000), months),
      ),
    );
  });

  it('on every row of a schedule, to the fen, rounding as it does', { timeout: limit }, () => {
    // balance, interest, principal; the instalment and the last row are written out
    const months = 360;
    const rows = Array.from({ length: months }, (_, place): readonly Cell[] => {
      const line = place + 1;
      const opening = place === 0 ? '1000000' : `[.A${place}]`;
      const interest = `=ROUND(${opening}*0.031/12;2)`;
      const principal = line === months ? `=${opening}` : `=ROUND(PMT(0.031/12;360;-1000000);2)-[.B${line}]`;
      return [`=ROUND(${opening}-[.C${line}];2)`, interest, principal];
    });
    const found = computeSheet(rows).map((cells) => cells.map(toFen));
    const ours = scheduled(loanAt(1_000_000, 310, months)).rows;
    expect(found).toEqual(ours.map(({ balance, interest, principal }) => [balance, interest, principal]));
  });

  it('on every row by actual days ÷ 365, by EDATE', { timeout: limit }, () => {
    const months = 240;
    const due = (line: number) => `EDATE(DATE(2024;1;31);${line})`;
    const rows = Array.from({ length: months }, (_, place): readonly Cell[] => {
      const line = place + 1;
      const opening = place === 0 ? '3000000' : `[.A${place}]`;
      const interest = `=ROUND(${opening}*0.0325*(${due(line)}-${due(place)})/365;2)`;
      const principal = line === months ? `=${opening}` : `=ROUND(PMT(0.0325/12;240;-3000000);2)-[.B${line}]`;
      return [`=ROUND(${opening}-[.C${line}];2)`, interest, principal];
    });
    const found = computeSheet(rows).map((cells) => cells.map(toFen));
    const ours = scheduled(loanAt(3_000_000, 325, months, { drawnOn: '2024-01-31', dayCount: 'actual-365' })).rows;
    expect(found).toEqual(ours.map(({ balance, interest, principal }) => [balance, interest, principal]));
  });

  it('on interest without rounding, by IPMT and CUMIPMT, to what rounding moves', { timeout: limit }, () => {
    const ours = scheduled(loanAt(1_000_000, 490, 360));
    const places = [1, 2, 120, 240, 359, 360];
    const found = computeSheet([
      ...places.map((place) => [`=IPMT(0.049/12;${place};360;-1000000)`]),
      ['=-CUMIPMT(0.049/12;360;1000000;1;360;0)'],
    ]).map(([value]) => (value as number) * 100);
    const total = found.pop() as number;
    for (const [index, place] of places.entries())
      expect(Math.abs((ours.rows[place - 1]?.interest as number) - (found[index] as number))).toBeLessThan(3);
    // 910,616.19 without rounding, as calculators print it; 910,615.12 is the sum of our rows
    expect([toFen(total / 100), totalInterest(ours)]).toEqual([91_061_619, 91_061_512]);
  });

  it('on monthly rates of return, by IRR and RATE, and on yearly ones by EFFECT', { timeout: limit }, () => {
    const schedule = scheduled(loanAt(100_000, 600, 24, { fees: money<'CNY'>(200_000) }));
    const flows = flowsOf(schedule);
    const found = computeSheet([
      ...flows.map((flow, place) => (place === 0 ? [flow, '=IRR([.A1:.A25];0.01)'] : [flow])),
      ['=RATE(12;-1072;12000)'],
      ['=EFFECT(12*RATE(12;-1072;12000);12)'],
    ]);
    const ours = priceOf(truePriceOf(flows));
    expect(ours.irrMonthly).toBeCloseTo(found[0]?.[1] as number, 10);
    const card = priceOf(truePriceOf([1_200_000, ...Array.from({ length: 12 }, () => -107_200)]));
    expect(card.irrMonthly).toBeCloseTo(found[25]?.[0] as number, 10);
    expect(card.aprHongKong).toBeCloseTo(found[26]?.[0] as number, 10);
  });

  it('on dated flows, by XIRR', { timeout: limit }, () => {
    const flows = [
      { on: '2024-02-29', amount: 50_000_00 },
      { on: '2024-04-30', amount: -12_000_00 },
      { on: '2024-12-31', amount: -9_999_99 },
      { on: '2025-06-15', amount: -15_000_00 },
      { on: '2026-03-01', amount: -16_543_21 },
    ] as const;
    const found = computeSheet(
      flows.map(({ on, amount }, place) => {
        const date = `=DATE(${on.split('-').map(Number).join(';')})`;
        return place === 0 ? [amount, date, '=XIRR([.A1:.A5];[.B1:.B5];0.05)'] : [amount, date];
      }),
    );
    expect(priceOf(datedPriceOf(flows)).aprHongKong).toBeCloseTo(found[0]?.[2] as number, 10);
  });
});
