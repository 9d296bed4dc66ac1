import { describe, expect, it } from 'vitest';
import { fixedRate } from '../../../src/engine/loan/rates/rate-path.ts';
import { scheduleOf } from '../../../src/engine/loan/schedule.ts';
import { money, yuan } from '../../../src/quantities/money.ts';
import { rate } from '../../../src/quantities/rate.ts';
import { brief, lastRow, ratesByNumber, scheduled, toyLoan } from '../../helpers/toy-loan.ts';

const threeHundred = toyLoan({ principal: yuan(300), months: 3 });

describe('a loan of 300.00 at 1 % a month over three months', () => {
  it('in equal instalments pays 102.01, and what is left last', () => {
    // 300 × 0.01 × 1.030301 ÷ 0.030301 = 102.0066…; interest 3.00, 2.0099, 1.0099
    expect(brief(scheduled(threeHundred))).toEqual([
      '2026-02-15 10201 300 9901 20099',
      '2026-03-15 10201 201 10000 10099',
      '2026-04-15 10200 101 10099 0',
    ]);
  });

  it('in equal parts of principal pays less each month', () => {
    expect(brief(scheduled({ ...threeHundred, method: 'equal-principal' }))).toEqual([
      '2026-02-15 10300 300 10000 20000',
      '2026-03-15 10200 200 10000 10000',
      '2026-04-15 10100 100 10000 0',
    ]);
  });

  it('by interest alone repays everything last', () => {
    expect(brief(scheduled({ ...threeHundred, method: 'interest-only' }))).toEqual([
      '2026-02-15 300 300 0 30000',
      '2026-03-15 300 300 0 30000',
      '2026-04-15 30300 300 30000 0',
    ]);
  });

  it.each(['equal-instalment', 'equal-principal'] as const)(
    'after a month of grace is repaid by %s as without',
    (method) => {
      const [grace, ...rest] = scheduled({ ...threeHundred, months: 4, graceMonths: 1, method }).rows;
      expect(grace).toMatchObject({ payment: 300, principal: 0, balance: 30_000 });
      expect(rest.map(({ payment }) => payment)).toEqual(
        scheduled({ ...threeHundred, method }).rows.map(({ payment }) => payment),
      );
    },
  );

  it('first due after two months bears the interest of the month more on top of its first instalment', () => {
    // interest 6.00, of which 3.00 is on top of 102.01
    expect(brief(scheduled({ ...threeHundred, firstPaymentOn: '2026-03-15' }))).toEqual([
      '2026-03-15 10501 600 9901 20099',
      '2026-04-15 10201 201 10000 10099',
      '2026-05-15 10200 101 10099 0',
    ]);
  });
});

describe('a loan without interest', () => {
  it('is repaid in equal parts, the last of which takes the rest', () => {
    const loan = toyLoan({ principal: yuan(100), months: 3, rates: fixedRate(rate('0')) });
    expect(brief(scheduled(loan))).toEqual([
      '2026-02-15 3333 0 3333 6667',
      '2026-03-15 3333 0 3333 3334',
      '2026-04-15 3334 0 3334 0',
    ]);
  });

  it('that is repaid early because a fen is the least that is paid, is over then', () => {
    // 3.00 ÷ 480 = 0.625 fen, half up 1 fen: 300 payments
    const loan = toyLoan({ principal: yuan(3), months: 480, rates: fixedRate(rate('0')) });
    expect(scheduled(loan).rows).toHaveLength(300);
  });
});

describe('principal is never negative', () => {
  it('where the interest of a month is all of the instalment', () => {
    // 1.00 at 36 % over 480 months: 3 fen of interest, 3 fen of instalment
    const { rows } = scheduled(toyLoan({ principal: yuan(1), months: 480, rates: fixedRate(rate('0.36')) }));
    expect(rows[0]).toMatchObject({ payment: 3, interest: 3, principal: 0, balance: 100 });
    expect(rows[479]).toMatchObject({ payment: 103, principal: 100, balance: 0 });
  });

  it('where 31 days of interest are more than the instalment', () => {
    // 10,000.00 at 60 %: instalment 500.00, interest of 31 days 509.59, of 28 days 460.27
    const loan = toyLoan({
      principal: yuan(10_000),
      months: 480,
      rates: fixedRate(rate('0.6')),
      dayCount: 'actual-365',
    });
    const { rows } = scheduled(loan);
    expect(rows[0]).toMatchObject({ payment: 50_959, interest: 50_959, principal: 0 });
    expect(rows[1]).toMatchObject({ payment: 50_000, interest: 46_027, principal: 3_973 });
  });
});

describe('by actual days ÷ 365', () => {
  const loan = toyLoan({ principal: yuan(365_000), months: 2, dayCount: 'actual-365', method: 'interest-only' });

  it('a month bears as many days as it has', () => {
    // 365,000 × 12 % ÷ 365 = 120.00 a day: 31 and 28 days
    expect(scheduled(loan).rows.map(({ interest }) => interest)).toEqual([372_000, 336_000]);
  });

  it('days beyond a month come on top of the first instalment', () => {
    const later = { ...loan, method: 'equal-instalment', drawnOn: '2026-01-01', firstPaymentOn: '2026-02-15' } as const;
    const onTime = { ...later, drawnOn: '2026-01-15' } as const;
    const [first, instalment] = [scheduled(later).rows[0], scheduled(onTime).rows[0]];
    // 14 days × 120.00
    expect([first?.interest, (first?.payment ?? 0) - (instalment?.payment ?? 0)]).toEqual([540_000, 168_000]);
    expect(first?.principal).toBe(instalment?.principal);
  });

  it('a first month that is shorter bears fewer', () => {
    expect(scheduled({ ...loan, firstPaymentOn: '2026-01-25' }).rows[0]?.interest).toBe(120_000);
  });
});

describe('when the rate changes', () => {
  const loan = toyLoan({ principal: yuan(400), months: 4, rates: ratesByNumber('0.12', '0.24') });

  it('an equal instalment is re-priced over the months left', () => {
    // 400.00 over four months at 1 %: 102.5124…; 301.49 over three at 2 %: 104.5431…
    expect(brief(scheduled(loan))).toEqual([
      '2026-02-15 10251 400 9851 30149',
      '2026-03-15 10454 603 9851 20298',
      '2026-04-15 10454 406 10048 10250',
      '2026-05-15 10455 205 10250 0',
    ]);
  });

  it('equal parts of principal stay, and interest follows', () => {
    expect(scheduled({ ...loan, method: 'equal-principal' }).rows.map(({ payment }) => payment)).toEqual([
      10_400, 10_600, 10_400, 10_200,
    ]);
  });

  it('nothing is re-priced by a rate that is written otherwise', () => {
    const same = scheduled({ ...loan, rates: ratesByNumber('0.12', '0.120') });
    expect(brief(same)).toEqual(brief(scheduled({ ...loan, rates: fixedRate(rate('0.12')) })));
  });

  it('each row names its rate, which side decided it, and whether it is assumed', () => {
    const rates = ({ number }: { number: number }) =>
      number === 1
        ? { rate: rate('0.12'), binding: 'cap' as const, assumed: false }
        : { rate: rate('0.24'), assumed: true };
    const { rows } = scheduled({ ...loan, rates });
    expect(rows[0]).toMatchObject({ rate: rate('0.12'), binding: 'cap', assumed: false });
    expect(rows[1]).toMatchObject({ rate: rate('0.24'), assumed: true });
    expect(rows[1]).not.toHaveProperty('binding');
  });
});

describe('a payment whose rate is not known', () => {
  it('ends the schedule, and is named', () => {
    const { rates } = threeHundred;
    const answer = scheduleOf({
      ...threeHundred,
      rates: (period) => (period.number < 3 ? rates(period) : undefined),
    });
    expect(answer).toMatchObject({ kind: 'unknown-rate', due: '2026-04-15' });
    expect(answer.kind === 'unknown-rate' && answer.rows.map(({ balance }) => balance)).toEqual([20_099, 10_099]);
  });
});

describe('the schedule', () => {
  it('carries what was drawn and paid at drawdown', () => {
    const schedule = scheduled({ ...threeHundred, fees: money<'CNY'>(1_500) });
    expect(schedule).toMatchObject({ principal: 30_000, drawnOn: '2026-01-15', fees: 1_500 });
  });

  it.each([1, 480])('of %i months has as many rows and closes at zero', (months) => {
    const schedule = scheduled(toyLoan({ principal: yuan(1_000_000), months }));
    expect(schedule.rows).toHaveLength(months);
    expect(lastRow(schedule).balance).toBe(0);
  });
});
