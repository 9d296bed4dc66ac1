import { describe, expect, it } from 'vitest';
import type { Home } from '../../../src/engine/loan/home.ts';
import type { LoanScenario } from '../../../src/engine/loan/loan-scenario.ts';
import { purchaseDay, purchaseOf } from '../../../src/engine/loan/purchase.ts';
import { purchaseCaveats } from '../../../src/engine/loan/purchase-caveats.ts';
import { provenanceOf } from '../../../src/engine/shared/provenance.ts';
import { rate } from '../../../src/quantities/rate.ts';
import { homeInHongKong, homeScenario } from '../../helpers/home-scenario.ts';

const of = (scenario: LoanScenario) => purchaseOf(scenario, scenario.home as Home);

describe('the day of a purchase', () => {
  it('is that of drawdown, before the valuation day or after it', () => {
    expect(purchaseDay({ asOf: '2026-11-24' })).toBe('2026-11-24');
    expect(purchaseDay({ asOf: '2026-11-24', drawdown: '2025-03-01' })).toBe('2025-03-01');
    expect(purchaseDay({ asOf: '2026-11-24', drawdown: '2027-03-01' })).toBe('2027-03-01');
  });

  it('is said beside every table', () => {
    expect(purchaseCaveats(of(homeScenario({ loan: { drawdown: '2025-03-01' } })))).toEqual([
      { code: 'PURCHASE_DAY', values: { day: '2025-03-01' } },
    ]);
  });
});

describe('a loan beside the price of a home', () => {
  it('in the same currency stands as it is, the part from the housing fund included', () => {
    const purchase = of(homeScenario({ loan: { housingFund: { principal: 5_000_000, rate: rate('0.026') } } }));
    expect([purchase.loan, purchase.price, purchase.exchange]).toEqual([85_000_000, 100_000_000, undefined]);
  });

  it('in Hong Kong dollars for a mainland home is divided by the rate: 1,000.01 ÷ 1.25 = 800.008', () => {
    const { loan, exchange, currency } = of(
      homeScenario({ loan: { currency: 'HKD', principal: 100_001, fx: rate('1.25') } }),
    );
    expect([loan, exchange?.uses, currency]).toEqual([80_001, [], 'CNY']);
  });

  it('in yuan for a home in Hong Kong is multiplied by it: 1,000.01 × 1.25 = 1,250.0125', () => {
    const { loan, currency } = of(homeInHongKong({ loan: { currency: 'CNY', principal: 100_001, fx: rate('1.25') } }));
    expect([loan, currency]).toEqual([125_001, 'HKD']);
  });

  it('goes by the average of the valuation month, which stands in the basis, whatever the day of drawdown', () => {
    const purchase = of(homeInHongKong({ loan: { currency: 'CNY', asOf: '2024-01-15', drawdown: '2023-01-10' } }));
    expect(purchase.exchange?.uses.map(({ rule, from }) => [rule, from])).toEqual([
      ['market/hkd-per-cny', '2024-01-01'],
    ]);
    expect(purchaseCaveats(purchase)[1]).toEqual({ code: 'LOAN_CONVERTED', values: { rate: expect.any(String) } });
  });

  it('is not known before the series of exchange rates begins', () => {
    const { loan, exchange } = of(homeInHongKong({ loan: { currency: 'CNY', asOf: '2004-12-31' } }));
    expect([loan, exchange]).toEqual([undefined, undefined]);
  });
});

describe('where a row comes from', () => {
  const use = (
    rule: string,
    from: `${number}-${number}-${number}`,
    evidence: 'verified' | 'secondary' = 'verified',
  ) => ({
    ...{ rule, from, evidence, value: '1', standing: 'in-force' as const },
    source: { instrument: `text of ${rule}`, publisher: 'office' },
  });

  it('is empty without a rule, and names one that says nothing', () => {
    expect(provenanceOf([])).toEqual({ from: null, source: null, evidence: null, rule: null });
    expect(provenanceOf([], 'a/b')).toEqual({ from: null, source: null, evidence: null, rule: 'a/b' });
  });

  it('has the latest day, and each text and grade once', () => {
    const uses = [use('a', '2024-01-01'), use('b', '2025-01-01', 'secondary'), use('a', '2023-01-01')];
    expect(provenanceOf(uses)).toEqual({
      ...{ from: '2025-01-01', source: 'text of a, office; text of b, office' },
      ...{ evidence: 'verified; secondary', rule: 'a; b' },
    });
  });
});
