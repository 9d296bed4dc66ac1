import { describe, expect, it } from 'vitest';
import type { CompareScenario } from '../../../../src/engine/compare-mpf/compare-scenario.ts';
import {
  differenceColumns,
  differencesTable,
} from '../../../../src/engine/compare-mpf/differences/differences-table.ts';
import { compareDifferencesWords } from '../../../../src/report/language/en/compare-differences.ts';
import { inWords } from '../../../../src/report/table-words.ts';
import { rules } from '../../../../src/rules/rules.ts';
import { rowsOf } from '../../../helpers/medical-scenario.ts';
import { tableScenario } from '../table-scenario.ts';

type Changes = Partial<CompareScenario>;
const table = (changes: Changes = {}) => differencesTable(tableScenario(changes));
const row = (topic: string, changes: Changes = {}) =>
  rowsOf(table(changes).table).find((one) => one['topic'] === `DIFFERENCE_${topic}`);
const cells = (topic: string, changes: Changes = {}) => {
  const found = row(topic, changes);
  return [found?.['mpf'], found?.['mainlandPension'], found?.['hkmcAnnuity']];
};

describe('what no figure shows', () => {
  it('has a row for each topic', () => {
    expect(table().id).toBe('differences');
    expect(rowsOf(table().table).map(({ topic }) => String(topic).replace('DIFFERENCE_', ''))).toEqual([
      ...['GUARANTEE', 'PRICES', 'FOR_LIFE', 'INHERITANCE', 'CURRENCY', 'LAW', 'ACCESS', 'LEAVING', 'MEANS_TEST'],
      ...['RISK', 'TAX', 'MOVING', 'BOTH'],
    ]);
  });

  it.each([
    ['GUARANTEE', 'MPF_MOVES_WITH_FUNDS MPF_GUARANTEED_FUND', 'PENSION_BY_FORMULA', 'ANNUITY_SHARE_GUARANTEED'],
    ['PRICES', 'MPF_NO_LINK_TO_PRICES', 'PENSION_RAISED_BY_NOTICE', 'ANNUITY_UNCHANGED'],
    ['FOR_LIFE', 'MPF_UNTIL_USED_UP', 'PENSION_WHILE_PROVEN', 'ANNUITY_FOR_LIFE'],
    [
      ...['INHERITANCE', 'MPF_TO_THE_ESTATE'],
      ...['PENSION_ACCOUNT_TO_HEIRS PENSION_GRANTS PENSION_POOLED_STAYS', 'ANNUITY_REST_PAID_ON'],
    ],
    ['CURRENCY', 'MPF_IN_HKD', 'PENSION_IN_RMB', 'ANNUITY_IN_HKD'],
    ['LAW', 'MPF_LAW_OF_HONG_KONG', 'PENSION_LAW_OF_THE_NATION PENSION_FIGURES_BY_YEAR', 'ANNUITY_CONTRACT'],
    [
      ...['ACCESS', 'MPF_AT_65_OR_60 MPF_ON_DEPARTURE MPF_ON_ILLNESS'],
      'PENSION_FROM_STATUTORY_AGE PENSION_EARLIER PENSION_ACCOUNT_ON_REQUEST',
      'ANNUITY_MEDICAL_ONCE ANNUITY_REST_NOT_FOUND',
    ],
    [
      ...['LEAVING', 'MPF_WHOLE_BALANCE MPF_ALLOWANCES_NOT_KNOWN'],
      'PENSION_ACCOUNT_ON_REQUEST PENSION_POOLED_STAYS PENSION_SHORT_OF_MINIMUM',
      'ANNUITY_ENDING_NOT_FOUND',
    ],
    ['MEANS_TEST', 'MPF_IS_AN_ASSET', 'PENSION_IS_INCOME', 'ANNUITY_PREMIUM_NO_ASSET ANNUITY_IS_INCOME'],
    ['RISK', 'MPF_RISK_IS_YOURS MPF_DEFAULT_STRATEGY', 'PENSION_CREDITED', 'ANNUITY_NOT_BY_MARKETS'],
    ['TAX', 'MPF_NO_TAX_AT_RETIREMENT', 'PENSION_NO_TAX', 'ANNUITY_TAX_NOT_FOUND'],
    [
      ...['MOVING', 'MPF_MAINLAND_COUNTS MPF_PERMIT_NOT_ENOUGH MPF_DECLARES_NO_RETURN'],
      'PENSION_KEPT_ON_LEAVING PENSION_PROOF_ABROAD',
      'ANNUITY_PERMANENT_RESIDENTS ANNUITY_ABROAD_NOT_FOUND',
    ],
    ['BOTH', 'MPF_COMPULSORY', 'PENSION_DOUBLE_COVER', 'ANNUITY_TIES_NOT_FOUND'],
  ])('%s: %s | %s | %s', (topic, ...expected) => {
    expect(cells(topic)).toEqual(expected);
  });

  it('names the rules of each row and how well they are known', () => {
    expect(row('INHERITANCE')).toMatchObject({
      evidence: 'verified; corroborated',
      rules: [
        ...['hong-kong/mpf/other-withdrawals', 'national/pension/account-inheritance'],
        ...['national/pension/funeral-grant-months', 'national/pension/survivor-grant-months'],
        ...['national/pension/account-credit-rate', 'hong-kong/annuity/guaranteed-share'],
      ].join('; '),
    });
    expect(row('TAX')?.['rules']).toBe('hong-kong/mpf/withdrawal-tax; national/payroll/pension-tax-exemption');
  });

  it('goes by the law of the city', () => {
    expect(row('CURRENCY', { city: 'foshan' })?.['rules']).toContain('foshan/pension/contribution-base-limits');
  });

  it('holds the newest year of a rule by the year', () => {
    const { basis } = table({ asOf: '2028-06-01' });
    expect(basis.find(({ rule }) => rule === 'national/pension/pension-rise')).toMatchObject({
      ...{ from: '2025-01-01', standing: 'projected' },
    });
  });
});

describe('what the rules do not say', () => {
  it('is left out of a cell that has something else', () => {
    // The proof of MPF is known since 24 November 2026, so for months from December on.
    expect(cells('BOTH', { asOf: '2026-11-30' })[1]).toBe('PENSION_DOUBLE_COVER');
    expect(cells('BOTH', { asOf: '2026-12-01' })[1]).toBe('PENSION_DOUBLE_COVER PENSION_MPF_STATEMENT');
    expect(row('BOTH')?.['rules']).not.toContain('double-cover-proof');
  });

  it('is not known where a cell has nothing else, and the rule is named', () => {
    const { caveats } = table({ asOf: '2018-06-30' });
    expect(row('PRICES', { asOf: '2018-06-30' })).toMatchObject({ hkmcAnnuity: 'NOT_KNOWN' });
    expect(row('PRICES', { asOf: '2018-06-30' })?.['rules']).toContain('hong-kong/annuity/payment-terms');
    expect(row('PRICES', { asOf: '2018-07-01' })).toMatchObject({ hkmcAnnuity: 'ANNUITY_UNCHANGED' });
    expect(caveats.map(({ code }) => code)).toEqual(['DIFFERENCES_NO_ADVICE', 'DIFFERENCES_NOT_KNOWN']);
    expect(caveats[1]?.values['rules']).toContain('hong-kong/annuity/payment-terms');
  });

  it('is not read into a text of the scenario', () => {
    const overrides = { 'national/pension/leaving': 'account-kept' };
    expect(cells('LEAVING', { overrides })[1]).toBe('PENSION_POOLED_STAYS PENSION_SHORT_OF_MINIMUM');
    expect(cells('MOVING', { overrides })[1]).toBe('PENSION_KEPT_ON_LEAVING PENSION_PROOF_ABROAD');
  });

  it('is no advice in any month', () => {
    expect(table().caveats).toEqual([{ code: 'DIFFERENCES_NO_ADVICE', values: {} }]);
  });
});

const newest = (id: string): unknown => rules.find((rule) => rule.id === id)?.values.at(-1)?.value;

describe('the words', () => {
  const { cells: sentences, columns, caveats: said } = compareDifferencesWords;

  it.each([{}, { asOf: '2010-01-01' }, { asOf: '2026-12-01', city: 'zhuhai' }] as const)(
    'has a sentence for every cell and caveat of %o',
    (changes) => {
      const { table: found, caveats } = table(changes);
      expect(inWords(found, sentences)).toHaveLength(13);
      expect(Object.keys(columns)).toEqual(differenceColumns.map(({ id }) => id));
      const byCode: Readonly<Record<string, (values: (typeof caveats)[number]['values']) => string>> = said;
      for (const { code, values } of caveats) expect(byCode[code]?.(values)).toMatch(/\.$/);
    },
  );

  it.each([
    ['hong-kong/annuity/guaranteed-share', { parts: 105, of: 100 }, 'ANNUITY_SHARE_GUARANTEED', '105%'],
    ['hong-kong/mpf/withdrawal-ages', { retirement: 780, early: 720 }, 'MPF_AT_65_OR_60', 'At 65; at 60'],
    ['hong-kong/mpf/covered-ages', { from: 216, until: 780 }, 'MPF_COMPULSORY', 'from 18 to 65'],
    ['national/pension/early-retirement', 36, 'PENSION_EARLIER', 'three years'],
  ])('a number that a sentence names is that of its rule: %s', (id, value, code, words) => {
    expect(newest(id)).toEqual(value);
    expect(sentences[code]).toContain(words);
  });
});
