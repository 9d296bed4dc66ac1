import { describe, expect, it } from 'vitest';
import type { CompareScenario } from '../../../src/engine/compare-mpf/compare-scenario.ts';
import { type Currency, money } from '../../../src/quantities/money.ts';
import { months } from '../../../src/quantities/months.ts';
import { compare } from '../../helpers/compared.ts';
import { hkd } from '../../helpers/mpf-person.ts';
import { amount, month, percent } from '../../helpers/pension-scenario.ts';

const listed = (changes: Partial<CompareScenario> = {}) => compare(changes).assumptions;
const values = (changes: Partial<CompareScenario> = {}): Readonly<Record<string, string>> =>
  Object.fromEntries(listed(changes).map(({ id, value }) => [id, value]));
const chooser = (id: string, changes: Partial<CompareScenario>) =>
  listed(changes).find((one) => one.id === id)?.chosenBy;

describe('what is taken as given', () => {
  it('is listed for who says little', () => {
    expect(values()).toEqual({
      ...{ asOf: '2026-11-24', birth: '1980-01', sex: 'man', start: '2026-12' },
      ...{ monthlyIncome: '20000.00', job: 'employee', workUntil: '65y0m', mpfBalanceNow: '300000.00' },
      ...{ voluntary: '0.00', withdraw: 'retirement', withdrawAt: '65y0m', drawdown: 'over 20y0m' },
      ...{ living: 'guangdong', government: 'counted', couple: 'no', otherIncome: '0.00', assets: '0.00' },
      ...{ city: 'shenzhen', employment: 'flexible', line: 'men-60', basePolicy: 'follow' },
      ...{ years: '20y0m', retire: 'statutory', outlook: 'central', mpfReturn: '4%' },
      ...{ incomeGrowth: '2%', wageGrowth: '2%', creditingRate: '2%', indexation: '1.5%' },
      ...{ inflationHk: '2%', inflationCn: '1%', fx: '1.1567', fxLater: '1.1567', fxPath: 'flat' },
      ...{ lifeTable: 'hong-kong', mortality: '100%', averageWageReading: 'own' },
    });
  });

  it('has all that somebody says beyond it', () => {
    const said = values({
      ...{
        asKnownOn: '2026-10-31',
        job: 'casual',
        casualDays: 12,
        employedFrom: '2026-12-01',
        taxRate: percent('15%'),
      },
      ...{ mpfFunds: 'default-strategy', age65PlusReturn: percent('3%'), mpfReturn: percent('5%') },
      ...{ mpfFee: percent('0.75%'), relevantIncomeGrowth: percent('1%'), couple: true, spouseIncome: hkd(3_000) },
      ...{ spouseAssets: hkd(150_000), monthly: amount('1200'), years: 21, retire: months(768) },
      ...{ fxPath: percent('-1%'), spending: money<Currency>(1_000_000), spendingCurrency: 'CNY' },
    });
    expect(said).toMatchObject({
      ...{ asKnownOn: '2026-10-31', job: 'casual', casualDays: '12', employedFrom: '2026-12-01', taxRate: '15%' },
      ...{ mpfFunds: 'default-strategy', age65PlusReturn: '3%', mpfReturn: '5%', mpfFee: '0.75%' },
      ...{ relevantIncomeGrowth: '1%', couple: 'yes', spouseIncome: '3000.00', spouseAssets: '150000.00' },
      ...{ monthly: '1200.00', years: '21y0m', retire: '64y0m', fxPath: '-1%', spending: 'CNY 10000.00' },
    });
    expect(Number(said['fxLater'])).toBeLessThan(Number(said['fx']));
  });

  it.each([
    [{ kind: 'annuity' }, 'annuity'],
    [{ kind: 'to-age', age: months(90 * 12) }, 'to 90y0m'],
    [{ kind: 'share', yearly: percent('4.5%') }, '4.5% of what is left a year'],
    [{ kind: 'over', months: months(126) }, 'over 10y6m'],
  ] as const)('has how income is drawn: %o', (drawdown, text) => {
    expect(values({ drawdown })['drawdown']).toBe(text);
  });

  it('has the months that the law makes of what was said', () => {
    const early = values({ withdraw: 'early-retirement', workUntil: months(70 * 12) });
    expect([early['workUntil'], early['withdrawAt']]).toEqual(['60y0m', '60y0m']);
    expect(values({ workUntil: months(70 * 12) })['workUntil']).toBe('65y0m');
  });

  it('has no years where the minimum that is paid to is not known', () => {
    expect(values({ birth: month('1941-11') })).not.toHaveProperty('years');
  });
});

describe('who chose', () => {
  it('is whoever said it, or nobody', () => {
    const said = { chosenBy: { monthly: 'flag', birth: 'scenario' }, monthly: amount('1200') } as const;
    expect(['monthly', 'birth', 'sex'].map((id) => chooser(id, said))).toEqual(['flag', 'scenario', 'default']);
  });

  it('is, of the balance there is, whoever said the field of the other name', () => {
    expect(chooser('mpfBalanceNow', { chosenBy: { mpfBalance: 'flag' } })).toBe('flag');
  });

  it('is nobody of an end of work that comes with the withdrawal, or came before the first month', () => {
    const said = { chosenBy: { workUntil: 'flag' } } as const;
    expect(chooser('workUntil', said)).toBe('flag');
    expect(chooser('workUntil', { ...said, withdraw: 'early-retirement' })).toBe('default');
    expect(chooser('workUntil', { ...said, workUntil: months(40 * 12) })).toBe('default');
  });

  it('is, of a rate that the outlook gives, whoever chose the outlook', () => {
    const low = { outlook: 'low', chosenBy: { outlook: 'flag', wageGrowth: 'scenario' } } as const;
    for (const id of ['incomeGrowth', 'creditingRate', 'indexation', 'inflationHk', 'inflationCn'])
      expect(chooser(id, low)).toBe('flag');
    expect(['wageGrowth', 'mortality'].map((id) => chooser(id, low))).toEqual(['scenario', 'default']);
  });
});

describe('what paths are drawn by', () => {
  const ofChance = (changes: Partial<CompareScenario>) =>
    Object.entries(values(changes)).filter(([id]) =>
      ['simulate', 'seed', 'volatility', 'shocks', 'returnFxCorrelation'].includes(id),
    );

  it('is listed where paths are asked for only', () => {
    expect(ofChance({ volatility: percent('9%') })).toEqual([]);
    expect(ofChance({ simulate: 500 })).toEqual([
      ...[
        ['simulate', '500'],
        ['seed', '1'],
        ['volatility', '12%'],
        ['shocks', '100%'],
        ['returnFxCorrelation', '0%'],
      ],
    ]);
  });

  it('is as it was said', () => {
    const said = {
      ...{ simulate: 100, seed: 42, volatility: percent('9%'), shocks: percent('50%') },
      returnFxCorrelation: percent('-20%'),
    };
    expect(ofChance(said).map(([, value]) => value)).toEqual(['100', '42', '9%', '50%', '-20%']);
  });
});
