import { describe, expect, it } from 'vitest';
import type { PensionScenario } from '../../../src/engine/pension/pension-scenario.ts';
import { type Months, readAge } from '../../../src/quantities/months.ts';
import type { PensionLaw } from '../../../src/rules/pension-law.ts';
import { month } from '../../helpers/pension-scenario.ts';
import { project, toyLawWith, toyLawWithout, toyRule } from '../../helpers/toy-law.ts';

function assumed(changes: Partial<PensionScenario> = {}, ...without: (keyof PensionScenario)[]) {
  const { assumptions } = project(changes, undefined, {}, ...without);
  return Object.fromEntries(assumptions.map(({ id, value, chosenBy }) => [id, [value, chosenBy]]));
}

describe('the assumptions of a result', () => {
  it('list everything taken as given, in order, with who chose it', () => {
    expect(project({ asKnownOn: '2026-12-31', chosenBy: { years: 'flag', city: 'scenario' } }).assumptions).toEqual([
      { id: 'asOf', value: '2026-12-31', chosenBy: 'default' },
      { id: 'asKnownOn', value: '2026-12-31', chosenBy: 'default' },
      { id: 'city', value: 'shenzhen', chosenBy: 'scenario' },
      { id: 'employment', value: 'flexible', chosenBy: 'default' },
      { id: 'sex', value: 'man', chosenBy: 'default' },
      { id: 'line', value: 'men-60', chosenBy: 'default' },
      { id: 'birth', value: '1974-01', chosenBy: 'default' },
      { id: 'start', value: '2027-01', chosenBy: 'default' },
      { id: 'record', value: 'none', chosenBy: 'default' },
      { id: 'base', value: '2000.00', chosenBy: 'default' },
      { id: 'years', value: '10', chosenBy: 'flag' },
      { id: 'basePolicy', value: 'follow', chosenBy: 'default' },
      { id: 'retire', value: 'statutory', chosenBy: 'default' },
      { id: 'outlook', value: 'central', chosenBy: 'default' },
      { id: 'wageGrowth', value: '0%', chosenBy: 'default' },
      { id: 'creditingRate', value: '0%', chosenBy: 'default' },
      { id: 'indexation', value: '0%', chosenBy: 'default' },
      { id: 'inflation', value: '0%', chosenBy: 'default' },
      { id: 'fx', value: '2.0000', chosenBy: 'default' },
      { id: 'fxLater', value: '2.0000', chosenBy: 'default' },
      { id: 'lifeTable', value: 'hong-kong', chosenBy: 'default' },
      { id: 'mortality', value: '100%', chosenBy: 'default' },
      { id: 'investmentReturn', value: '0%', chosenBy: 'default' },
    ]);
  });

  it('write an age as an age, and no years as until the claim', () => {
    expect(assumed({ retire: readAge('63') as Months }, 'years')).toMatchObject({
      retire: ['63y0m', 'default'],
      years: ['until-claim', 'default'],
    });
  });

  it('are the outlook’s where the scenario says nothing, chosen by who chose the outlook', () => {
    const rates = ['wageGrowth', 'creditingRate', 'indexation', 'inflation'] as const;
    expect(assumed({ outlook: 'low', chosenBy: { outlook: 'flag', wageGrowth: 'scenario' } }, ...rates)).toMatchObject({
      outlook: ['low', 'flag'],
      wageGrowth: ['1%', 'scenario'],
      creditingRate: ['1.5%', 'flag'],
      indexation: ['0%', 'flag'],
      inflation: ['0.5%', 'flag'],
    });
    expect(assumed({ outlook: 'central' }, ...rates)).toMatchObject({
      wageGrowth: ['2%', 'default'],
      creditingRate: ['2%', 'default'],
      indexation: ['1.5%', 'default'],
      inflation: ['1%', 'default'],
    });
    expect(assumed({ outlook: 'high' }, ...rates)).toMatchObject({
      wageGrowth: ['3.5%', 'default'],
      creditingRate: ['2.6%', 'default'],
      indexation: ['2%', 'default'],
      inflation: ['2%', 'default'],
    });
  });

  it('let the same money earn what the account earns, chosen by who chose that', () => {
    const percent3 = { numerator: 3, denominator: 100 };
    const returnOf = (changes: Partial<PensionScenario>, ...without: (keyof PensionScenario)[]) =>
      assumed(changes, ...without)['investmentReturn'];
    expect(returnOf({ outlook: 'low', chosenBy: { outlook: 'flag' } }, 'creditingRate')).toEqual(['1.5%', 'flag']);
    expect(returnOf({ creditingRate: percent3, chosenBy: { creditingRate: 'scenario' } })).toEqual(['3%', 'scenario']);
    const chosenBy = { creditingRate: 'scenario', investmentReturn: 'flag' } as const;
    expect(returnOf({ investmentReturn: percent3, chosenBy })).toEqual(['3%', 'flag']);
  });

  it('name life table and mortality with who chose them', () => {
    const chosenBy = { lifeTable: 'flag', mortality: 'scenario' } as const;
    expect(assumed({ lifeTable: 'china', mortality: { numerator: 4, denominator: 5 }, chosenBy })).toMatchObject({
      lifeTable: ['china', 'flag'],
      mortality: ['80%', 'scenario'],
    });
  });

  it('name no exchange rate before there is one', () => {
    expect(assumed({ asOf: '2004-12-31' }, 'fx')).not.toHaveProperty('fx');
  });
});

describe('the trace', () => {
  const traceOf = (changes: Partial<PensionScenario> = {}, ...without: (keyof PensionLaw)[]) => {
    const { trace = [] } = project(changes, toyLawWithout(...without), { trace: true });
    return Object.fromEntries(trace.map(({ figure, inputs, rules }) => [figure, { inputs, rules }]));
  };

  it('walks from each figure to the figures and rules it came from', () => {
    const trace = traceOf();
    expect(trace['monthlyPension']).toEqual({
      inputs: {
        basePension: '300.00',
        individualAccountPension: '192.00',
        seniorityAllowance: '40.00',
        fixedSupplement: '100.00',
      },
      rules: [],
    });
    expect(trace['statutoryAge']).toEqual({
      inputs: { birth: '1974-01', line: 'men-60' },
      rules: ['toy/statutory-age'],
    });
    expect(trace['basePension']).toEqual({
      inputs: { benefitBase: '3000.00', indexFactor: '1.0000', averageWageIndex: '1.0000', contributionMonths: '120' },
      rules: ['toy/accrual'],
    });
    expect(trace['individualAccountPension']?.inputs).toEqual({
      individualAccountBalance: '19200.00',
      payoutMonths: '100.0',
    });
    expect(trace['monthlyPensionToday']?.inputs).toEqual({
      monthlyPension: '632.00',
      claimMonth: '2037-01',
      asOf: '2026-12-31',
      inflation: '0.0000',
    });
    expect(trace['startMonth']).toEqual({ inputs: { start: '2027-01' }, rules: [] });
    expect(trace['firstMonthlyContribution']?.inputs).toEqual({
      base: '2000.00',
      basePolicy: 'follow',
      employment: 'flexible',
      startMonth: '2027-01',
    });
    expect(trace['probabilityOfBreakEven']).toEqual({
      inputs: {
        claimMonth: '2037-01',
        breakEvenOwnMonths: '76',
        sex: 'man',
        lifeTable: 'hong-kong',
        mortality: '1.0000',
      },
      rules: ['demography/hong-kong-life-table'],
    });
    expect(trace['breakEvenAgainstInvestmentMonths']?.inputs).toMatchObject({ investmentReturn: '0.0000' });
    expect(traceOf({ lifeTable: 'china' })['lifeExpectancyAtClaimMonths']?.rules).toEqual([
      'demography/china-life-table',
    ]);
  });

  it('names the rate the person pays by', () => {
    expect(traceOf()['firstMonthlyContribution']?.rules).toEqual(['toy/limits', 'toy/flexible-rate']);
    expect(traceOf({ employment: 'employee' })['firstMonthlyContribution']?.rules).toEqual([
      'toy/limits',
      'toy/employee-rate',
    ]);
  });

  it('names both rates where an employee pays on alone after retirement', () => {
    // Born 1968-01: 63 in January 2031, four of ten years paid; six more are paid without the employer.
    const trace = traceOf({ employment: 'employee', birth: month('1968-01') });
    expect(trace['totalOwnContributions']?.rules).toEqual(['toy/limits', 'toy/employee-rate', 'toy/flexible-rate']);
    // Starting in the month of retirement there is no employer from the first month on.
    expect(traceOf({ employment: 'employee', birth: month('1964-01') })['firstMonthlyContribution']?.rules).toEqual([
      'toy/limits',
      'toy/flexible-rate',
    ]);
  });

  it('names an employer’s rate only where there is an employer', () => {
    expect(traceOf()['totalEmployerContributions']).toEqual({ inputs: { employment: 'flexible' }, rules: [] });
    expect(traceOf({ employment: 'employee' })['totalEmployerContributions']).toEqual({
      inputs: {
        employment: 'employee',
        firstMonthlyContribution: '160.00',
        contributionMonths: '120',
        basePolicy: 'follow',
        wageGrowth: '0.0000',
      },
      rules: ['toy/limits', 'toy/employer-rate'],
    });
  });

  it('names the retirement window only for who leaves the statutory age', () => {
    expect(traceOf()['claimMonth']?.rules).toEqual([]);
    expect(traceOf({ retire: 'earliest' })['claimMonth']?.rules).toEqual(['toy/early', 'toy/deferred']);
  });

  it('goes back to the valuation day where no start was given', () => {
    const { trace = [] } = project({}, toyLawWithout(), { trace: true }, 'start');
    expect(trace[0]).toEqual({
      figure: 'startMonth',
      inputs: { start: '2027-01', asOf: '2026-12-31' },
      rules: [],
    });
  });

  it('names the exchange rate of the market where no other was given', () => {
    expect(traceOf()['monthlyPensionHkd']).toEqual({
      inputs: { monthlyPensionToday: '632.00', asOf: '2026-12-31', fx: '2.0000' },
      rules: [],
    });
    const dollars = { trace: true, hongKongDollars: true };
    const traced = (changes: Partial<PensionScenario>, ...without: 'fx'[]) => {
      const { trace = [] } = project(changes, undefined, dollars, ...without);
      return Object.fromEntries(trace.map(({ figure, inputs, rules }) => [figure, { inputs, rules }]));
    };
    // June 2026 is the newest month of the series: 1.1567.
    expect(traced({}, 'fx')['firstMonthlyContributionHkd']).toEqual({
      inputs: { firstMonthlyContribution: '400.00', startMonth: '2027-01', fxLater: '1.1567' },
      rules: ['market/hkd-per-cny'],
    });
    expect(traced({ start: month('2026-06') }, 'fx')['firstMonthlyContributionHkd']?.inputs).toEqual({
      firstMonthlyContribution: '400.00',
      startMonth: '2026-06',
    });
    expect(traced({ start: month('2026-06') })['firstMonthlyContributionHkd']).toEqual({
      inputs: { firstMonthlyContribution: '400.00', startMonth: '2026-06', fx: '2.0000' },
      rules: [],
    });
    expect(traced({})['firstPensionHkd']?.inputs).toEqual({
      monthlyPension: '632.00',
      claimMonth: '2037-01',
      fxLater: '2.0000',
    });
  });

  it('names the province’s benefit base where the city’s waits for it', () => {
    const provincialBenefitBase = toyRule('provincial-benefit-base', 2_500);
    const rulesOf = (outlook: PensionScenario['outlook']) =>
      (project({ outlook }, toyLawWith({ provincialBenefitBase }), { trace: true }).trace ?? []).find(
        ({ figure }) => figure === 'benefitBase',
      )?.rules;
    expect(rulesOf('low')).toEqual(['toy/benefit-base', 'toy/provincial-benefit-base']);
    expect(rulesOf('central')).toEqual(['toy/benefit-base']);
  });

  it('has no step for a figure that is not known, nor an input', () => {
    const trace = traceOf({}, 'benefitBase');
    expect(trace).not.toHaveProperty('monthlyPension');
    expect(trace['claimMonth']?.inputs).toEqual({
      startMonth: '2027-01',
      contributionMonths: '120',
      retire: 'statutory',
      birth: '1974-01',
      statutoryAge: '63y0m',
    });
    expect(traceOf({}, 'statutoryRetirementAge')).toEqual({});
    expect(Object.keys(traceOf({ birth: month('1963-12') }))).toEqual([
      'startMonth',
      'statutoryAge',
      'minimumContributionMonths',
      'recordedMonths',
    ]);
  });

  it('leaves out what the city does not have', () => {
    const { indexFactorThreshold: _, ...shenzhen } = toyLawWithout();
    const { trace = [] } = project({}, shenzhen, { trace: true });
    const step = trace.find(({ figure }) => figure === 'basePension');
    expect(step?.inputs).not.toHaveProperty('indexFactor');
    expect(trace.map(({ figure }) => figure)).not.toContain('indexFactor');
  });
});
