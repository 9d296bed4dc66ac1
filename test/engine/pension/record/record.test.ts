import { describe, expect, it } from 'vitest';
import type { PensionRecord, RecordedPeriod } from '../../../../src/engine/pension/record/pension-record.ts';
import { plusMonths } from '../../../../src/quantities/months.ts';
import { amount, month, percent } from '../../../helpers/pension-scenario.ts';
import {
  caveatOf,
  codesOf,
  columnOf,
  dated,
  project,
  toyLawWith,
  toyLawWithout,
  toyRule,
  yearIn,
} from '../../../helpers/toy-law.ts';

/** Five years on 2,000 yuan, 2022 to 2026, and none after it but what is asked. */
function record(more: Partial<RecordedPeriod> = {}, ...others: readonly RecordedPeriod[]): PensionRecord {
  const period: RecordedPeriod = {
    from: month('2022-01'),
    to: month('2027-01'),
    place: 'shenzhen',
    employment: 'flexible',
    base: amount('2000'),
    ...more,
  };
  return { periods: [period, ...others], mpf: [] };
}

const unsaid = (more: Partial<RecordedPeriod>): PensionRecord => {
  const { periods, mpf } = record(more);
  return { periods: periods.map(({ base: _, ...rest }) => rest), mpf };
};

describe('five recorded years and five more', () => {
  const facts = project({ record: record(), years: 5 }).facts;

  it('count as ten', () => {
    expect(facts).toMatchObject({ contributionMonths: 120, recordedMonths: 60, claimMonth: '2037-01' });
  });

  it('cost what both cost: 120 × 400', () => {
    expect(facts).toMatchObject({ totalOwnContributions: 4_800_000, firstMonthlyContribution: 40_000 });
  });

  it('are credited with 160 a month, 19,200, and have the index 1', () => {
    expect(facts).toMatchObject({ individualAccountBalance: 1_920_000, averageWageIndex: 10_000 });
  });

  it('start with the month still to be paid', () => {
    expect(facts).toMatchObject({ startMonth: '2027-01', benefitCity: 'shenzhen' });
  });

  it('are all in the table of years', () => {
    const years = columnOf(project({ record: record(), years: 5 }), 'years', 'year');
    expect(years[0]).toBe(2022);
    expect(yearIn(project({ record: record(), years: 5 }), 2022)).toMatchObject({
      monthsPaid: 12,
      contribution: 480_000,
    });
  });
});

describe('what a recorded month is computed from', () => {
  it('is the base recorded, also below the floor and above the ceiling of the month', () => {
    // 60 months at 500 ÷ 2,000 = 0.25 and 60 at 1: mean 0.625. Credits 60 × 40 + 60 × 160 = 12,000.
    const { facts } = project({ record: record({ base: amount('500') }), years: 5 });
    expect(facts).toMatchObject({ averageWageIndex: 6_250, individualAccountBalance: 1_200_000 });
    const high = project({ record: record({ base: amount('30000') }), years: 5 });
    expect(high.facts['averageWageIndex']).toBe(80_000);
  });

  it('is what was paid ÷ the share of the employment: 160 of an employee is a base of 2,000', () => {
    const { facts } = project({ record: unsaid({ employment: 'employee', contribution: amount('160') }), years: 5 });
    expect(facts).toMatchObject({ averageWageIndex: 10_000, individualAccountBalance: 1_920_000 });
    // Own 60 × 160 + 60 × 400, employer's 60 × 320.
    expect(facts).toMatchObject({ totalOwnContributions: 3_360_000, totalEmployerContributions: 1_920_000 });
  });

  it('is the average wage of the month, also one before the last', () => {
    const averageWage = toyRule('average-wage', [dated('2022-01-01', 1_000), dated('2024-07-01', 2_000)]);
    // 30 months at 2 and 90 at 1: 150 ÷ 120.
    const { facts } = project({ record: record(), years: 5 }, toyLawWith({ averageWage }));
    expect(facts['averageWageIndex']).toBe(12_500);
  });

  it('is the employer of the place paid in, whoever pays the pension', () => {
    const employed = { employment: 'employee' } as const;
    const other = { from: month('2021-01'), to: month('2022-01'), base: amount('2000'), ...employed };
    const withRow = (place: RecordedPeriod['place']) =>
      project({ record: { periods: [{ ...other, place }, ...record(employed).periods], mpf: [] }, years: 5 }).facts[
        'totalEmployerContributions'
      ];
    // 60 months at 16 % here; in Zhuhai 12 at 14 %.
    expect(withRow('zhuhai')).toBe(60 * 32_000 + 12 * 28_000);
    expect(withRow('elsewhere')).toBeNull();
  });

  it('is nothing of an employer for who pays alone, also where the base is not known', () => {
    const { periods, mpf } = unsaid({ accountBalance: amount('9000'), indexSum: 600_000 });
    const facts = project({ record: { periods, mpf }, years: 5 }).facts;
    expect(facts).toMatchObject({ totalEmployerContributions: 0, totalOwnContributions: null });
  });

  it('leaves the employer unknown where his rate is', () => {
    const law = toyLawWithout('employerContributionRate');
    const { facts } = project({ record: record({ employment: 'employee' }), years: 5 }, law);
    expect(facts).toMatchObject({ totalEmployerContributions: null, totalContributions: null });
    expect(facts['monthlyPension']).not.toBeNull();
  });
});

describe('a rule that is missing for a recorded month', () => {
  it('leaves no pension: the average wage', () => {
    const averageWage = toyRule('average-wage', [dated('2024-01-01', 2_000)]);
    const result = project({ record: record(), years: 5 }, toyLawWith({ averageWage }));
    expect(result).toMatchObject({ kind: 'undetermined', missing: [{ rule: 'toy/average-wage', month: '2022-01' }] });
  });

  it('leaves no base: the rate of a payment', () => {
    const flexibleContributionRate = toyRule('flexible-rate', [dated('2024-01-01', '0.2')]);
    const law = toyLawWith({ flexibleContributionRate });
    const result = project({ record: unsaid({ contribution: amount('400') }), years: 5 }, law);
    expect(result).toMatchObject({ kind: 'undetermined' });
    expect(result).toMatchObject({
      missing: expect.arrayContaining([{ rule: 'toy/flexible-rate', month: '2022-01' }]),
    });
    expect(result.facts['totalOwnContributions']).toBe(4_800_000);
  });

  it('leaves no base: the rate of an employee', () => {
    const law = toyLawWith({ employeeContributionRate: toyRule('employee-rate', [dated('2024-01-01', '0.08')]) });
    const paid = unsaid({ employment: 'employee', contribution: amount('160') });
    expect(project({ record: paid, years: 5 }, law)).toMatchObject({
      missing: expect.arrayContaining([{ rule: 'toy/employee-rate', month: '2022-01' }]),
    });
  });

  it('leaves no account: the share credited', () => {
    const law = toyLawWith({ accountCreditRate: toyRule('credit-rate', [dated('2024-01-01', '0.08')]) });
    const result = project({ record: record(), years: 5 }, law);
    expect(result).toMatchObject({ kind: 'undetermined', missing: [{ rule: 'toy/credit-rate', month: '2022-01' }] });
    expect(result.facts).toMatchObject({ individualAccountBalance: null, totalOwnContributions: 4_800_000 });
  });
});

describe('what the office states', () => {
  const stated = { accountBalance: amount('10000'), indexSum: 900_000 };

  it('stands in place of months whose base is not known', () => {
    // Index (90 + 60 × 1) ÷ 120 = 1.25. Account 10,000 + 60 × 160 = 19,600.
    const result = project({ record: unsaid(stated), years: 5 });
    expect(result.facts).toMatchObject({ averageWageIndex: 12_500, individualAccountBalance: 1_960_000 });
    expect(result.facts).toMatchObject({ totalOwnContributions: null, totalContributions: null });
    expect(result.facts).toMatchObject({ breakEvenOwnMonths: null, internalRateOfReturnTo85: null });
    expect(codesOf(result)).toContain('RECORD_AMOUNTS_UNKNOWN');
  });

  it('wins over what the bases before it would give', () => {
    const { facts } = project({ record: record(stated), years: 5 });
    expect(facts).toMatchObject({ averageWageIndex: 12_500, individualAccountBalance: 1_960_000 });
    expect(facts['totalOwnContributions']).toBe(4_800_000);
  });

  it('ends a run within a period: the months after it follow the bases', () => {
    const early = { ...record().periods[0], ...stated, to: month('2024-01') } as RecordedPeriod;
    const later = { ...early, from: month('2024-01'), to: month('2027-01'), base: amount('4000') };
    const { accountBalance: _, indexSum: __, ...plain } = later;
    // Index (90 + 36 × 2 + 60 × 1) ÷ 120 = 1.85. Account 10,000 + 36 × 320 + 60 × 160 = 31,120.
    const { facts } = project({ record: { periods: [early, plain], mpf: [] }, years: 5 });
    expect(facts).toMatchObject({ averageWageIndex: 18_500, individualAccountBalance: 3_112_000 });
  });

  it('in the middle of a period that goes on covers only its months', () => {
    const half: RecordedPeriod = { ...(record().periods[0] as RecordedPeriod), to: month('2023-01') };
    const whole = record().periods[0] as RecordedPeriod;
    const periods = [whole, { ...half, from: month('2022-02'), indexSum: 240_000, accountBalance: amount('1000') }];
    // The office: 24 over the first year. Then 48 + 60 months at 1: (24 + 108) ÷ 120 = 1.1. Account 1,000 + 108 × 160.
    const { facts } = project({ record: { periods, mpf: [] }, years: 5 });
    expect(facts).toMatchObject({ averageWageIndex: 11_000, individualAccountBalance: 1_828_000 });
  });

  it('goes on earning from the month after it', () => {
    // 10,000 stated at the end of June 2026 earns 12 % ÷ 2 = 600 to the year's end; no month is paid before 2027.
    const june = unsaid({ ...stated, to: month('2026-07') });
    const result = project({ record: june, years: 5, creditingRate: percent('12%') });
    expect(yearIn(result, 2026)).toMatchObject({ interest: 60_000, accountBalance: 1_060_000, index: null });
    expect(yearIn(result, 2025)).toMatchObject({ accountBalance: null, accountCredit: null, cumulativeNet: null });
  });

  it('counts under both readings of the average wage', () => {
    const otherReading = { name: 'other', from: '2000-01-01', values: [dated('2000-01-01', 4_000)] } as const;
    const averageWage = toyRule('average-wage', 2_000, { defaultReading: 'own', otherReading });
    const result = project({ record: unsaid(stated), years: 5 }, toyLawWith({ averageWage }));
    // Own: 1.25 as above. Other: (90 + 60 × 0.5) ÷ 120 = 1, so 0.25 × 3,000 ÷ 2 × 10 × 1 % less.
    expect(Number(result.facts['monthlyPension']) - Number(result.facts['monthlyPensionOtherReading'])).toBe(3_750);
  });
});

describe('amounts that are not known', () => {
  const stated = { accountBalance: amount('10000'), indexSum: 900_000 };

  it('are empty in Hong Kong dollars too', () => {
    const result = project({ record: unsaid(stated), years: 5 }, undefined, { hongKongDollars: true });
    expect(result.facts).toMatchObject({ totalOwnContributionsHkd: null, firstMonthlyContributionHkd: 80_000 });
    expect(yearIn(result, 2022)).toMatchObject({ contributionHkd: null, cumulativeNetHkd: null });
  });

  it('leave no first contribution where nothing more is due', () => {
    const long = record({ from: month('2010-01') });
    const result = project({ record: long }, undefined, { hongKongDollars: true }, 'years');
    expect(project({ record: long, birth: month('1962-01') }, undefined, {}, 'years').facts).toMatchObject({
      firstMonthlyContribution: null,
      contributionMonths: 204,
    });
    expect(result.facts['firstMonthlyContributionHkd']).toBe(80_000);
    const over = project({ record: long, birth: month('1962-01') }, undefined, { hongKongDollars: true }, 'years');
    expect(over.facts['firstMonthlyContributionHkd']).toBeNull();
  });

  it('leave no replacement rate where the last base is one of them', () => {
    const long = unsaid({ ...stated, from: month('2010-01') });
    const { facts } = project({ record: long, birth: month('1962-01') }, undefined, {}, 'years');
    expect(facts['replacementRate']).toBeNull();
    expect(facts['monthlyPension']).not.toBeNull();
  });
});

describe('a record and the statutory age', () => {
  it('lets a person who is past it pay on to the minimum', () => {
    // 63 in January 2025. Recorded 60 of 120 months to the end of 2026; 60 more from 2027.
    const result = project({ record: record(), birth: month('1962-01'), years: 1 });
    expect(result.facts).toMatchObject({ contributionMonths: 120, claimMonth: '2032-01' });
    expect(codesOf(result)).toContain('YEARS_EXTENDED_TO_MINIMUM');
  });

  it('is claimed in the month after it where it reaches the minimum past the age', () => {
    const { facts } = project(
      { record: record({ from: month('2017-01') }), birth: month('1962-01') },
      undefined,
      {},
      'years',
    );
    expect(facts).toMatchObject({ contributionMonths: 120, claimMonth: '2027-01' });
  });

  it('needs only what it lacks before a gap ends', () => {
    // Recorded 60, asked 12 more in 2027, 48 missing from January 2037.
    const result = project({ record: record(), years: 1 });
    expect(result.facts).toMatchObject({ contributionMonths: 120, claimMonth: '2041-01' });
    expect(codesOf(result)).toContain('YEARS_RESUMED_TO_MINIMUM');
  });

  it('cuts what was asked beyond the age', () => {
    const result = project({ record: record(), years: 20 });
    expect(result.facts).toMatchObject({ contributionMonths: 180, claimMonth: '2037-01' });
    expect(codesOf(result)).toContain('YEARS_CUT_AT_RETIREMENT');
  });

  it('cuts what was asked beyond the minimum where the age is past', () => {
    const result = project({ record: record(), birth: month('1962-01'), years: 6 });
    expect(result.facts['contributionMonths']).toBe(120);
    expect(codesOf(result)).toContain('YEARS_CUT_AT_MINIMUM');
    const exactly = project({ record: record(), birth: month('1962-01'), years: 5 });
    expect(codesOf(exactly)).toContain('PAYS_ON_TO_MINIMUM');
  });

  it('opens early retirement from the first month of age where the minimum is recorded, whenever payments would go on', () => {
    const tenYears = record({ from: month('2017-01') });
    const result = project({ record: tenYears, start: month('2036-01'), years: 1, retire: 'earliest' });
    expect(result.facts).toMatchObject({ claimMonth: '2034-01', contributionMonths: 120 });
    expect(codesOf(result)).not.toContain('EARLY_NOT_REACHED');
  });

  it('is claimed after it where it goes on past the age, and no early retirement is spoken of', () => {
    const long = record({ from: month('2015-01'), to: month('2027-01') });
    const result = project({
      record: long,
      birth: month('1963-01'),
      start: month('2027-01'),
      years: 1,
      retire: 'earliest',
    });
    expect(result.facts).toMatchObject({ claimMonth: '2027-01' });
    expect(codesOf(result)).not.toContain('EARLY_NOT_REACHED');
  });

  it('opens early retirement once both together reach the minimum', () => {
    const earliest = project({ record: record(), retire: 'earliest' }, undefined, {}, 'years');
    // 60 more months from January 2027, and not before 60 in January 2034.
    expect(earliest.facts['claimMonth']).toBe('2034-01');
    const long = project({ record: record({ from: month('2010-01') }), retire: 'earliest' }, undefined, {}, 'years');
    expect(long.facts['claimMonth']).toBe('2034-01');
  });

  it('names the first month early retirement is open in', () => {
    const result = project(
      { record: record({ from: month('2026-01') }), retire: 721 as never },
      undefined,
      {},
      'years',
    );
    // 12 recorded; 108 more from January 2027 to the end of 2035; 60 years 1 month would be February 2034.
    expect(result).toMatchObject({
      kind: 'not-eligible',
      reasons: [{ code: 'RETIRE_BEFORE_MINIMUM', values: { first: '2036-01', paid: 97 } }],
    });
  });
});

describe('where a record does not add up', () => {
  const later: RecordedPeriod = { ...(record().periods[0] as RecordedPeriod), place: 'zhuhai' };

  it('is said: gaps, the one before the start included', () => {
    const gapped = record({ to: month('2024-01') }, { ...later, from: month('2024-03'), to: month('2026-12') });
    const result = project({ record: gapped, years: 5 });
    expect(caveatOf(result, 'RECORD_GAPS')).toEqual({ months: 3, spans: '2024-01 to 2024-02, 2026-12', more: 0 });
  });

  it('is said with six spans at most, and how many more there are', () => {
    const everySecondMonth = Array.from({ length: 9 }, (_, place) => ({
      ...later,
      from: plusMonths(month('2024-02'), 2 * place),
      to: plusMonths(month('2024-02'), 2 * place + 1),
    }));
    const result = project({ record: record({ to: month('2024-01') }, ...everySecondMonth), years: 5 });
    const spans = '2024-01, 2024-03, 2024-05, 2024-07, 2024-09, 2024-11';
    expect(caveatOf(result, 'RECORD_GAPS')).toMatchObject({ spans, more: 4 });
  });

  it('is no gap where nothing more is due', () => {
    const done = record({ from: month('2010-01'), to: month('2026-01') });
    expect(codesOf(project({ record: done, birth: month('1962-01') }, undefined, {}, 'years'))).not.toContain(
      'RECORD_GAPS',
    );
  });

  it('is said: double months and months under the MPF', () => {
    const doubled = record({ to: month('2024-01') }, { ...later, from: month('2023-12') });
    const mpf = [{ from: month('2022-01'), to: month('2022-03') }];
    const result = project({ record: { ...doubled, mpf }, years: 5 });
    expect(caveatOf(result, 'RECORD_DOUBLE_MONTHS')).toEqual({ months: 1, spans: '2023-12', more: 0 });
    expect(caveatOf(result, 'RECORD_MPF_OVERLAP')).toEqual({
      months: 2,
      spans: '2022-01 to 2022-02',
      more: 0,
    });
  });
});

describe('the place that pays', () => {
  const moved = (place: RecordedPeriod['place']): RecordedPeriod => ({
    ...(record().periods[0] as RecordedPeriod),
    place,
  });

  it('is not spoken of where there is only one', () => {
    expect(codesOf(project({ record: record(), years: 5 }))).not.toContain('BENEFIT_PLACE');
  });

  it('is the city insured in last, with what the longest would pay', () => {
    const result = project({ record: { periods: [moved('zhuhai')], mpf: [] }, years: 3 }, undefined, {});
    expect(result.facts['benefitCity']).toBe('shenzhen');
    expect(caveatOf(result, 'BENEFIT_PLACE')).toMatchObject({ place: 'shenzhen', reason: 'only', otherPlace: null });
    const short = project({ record: { periods: [moved('zhuhai')], mpf: [] }, years: 5 });
    expect(caveatOf(short, 'BENEFIT_PLACE')).toMatchObject({ otherPlace: null, months: 120 });
  });

  it('settles by its own law where the record ends in another city than the longest', () => {
    const long = { ...moved('zhuhai'), from: month('2019-01') };
    const result = project({ record: { periods: [long], mpf: [] }, years: 2, birth: month('1966-01') });
    const values = caveatOf(result, 'BENEFIT_PLACE');
    expect(values).toMatchObject({ place: 'shenzhen', otherPlace: 'zhuhai' });
    expect(values?.['otherMonthlyPension']).not.toBe(values?.['monthlyPension']);
    expect(values?.['monthlyPension']).toBe(result.facts['monthlyPension']);
  });

  it('is named without a pension where a rule is missing, here or there', () => {
    const long = { ...moved('zhuhai'), from: month('2019-01') };
    const scenario = { record: { periods: [long], mpf: [] }, years: 2, birth: month('1966-01') };
    const here = caveatOf(project(scenario, toyLawWithout('fixedSupplement')), 'BENEFIT_PLACE');
    expect(here).toMatchObject({ monthlyPension: null, otherPlace: 'zhuhai' });
    // Real crediting rates begin in 2016: Zhuhai's account from 2010 is not known.
    const old = { ...scenario, record: { periods: [{ ...long, from: month('2010-01') }], mpf: [] } };
    expect(caveatOf(project(old), 'BENEFIT_PLACE')).toMatchObject({ otherPlace: 'zhuhai', otherMonthlyPension: null });
  });

  it('is another city by its real rules where nothing more is paid in the first', () => {
    const stated = { accountBalance: amount('50000'), indexSum: 900_000 };
    const done = { ...moved('guangzhou'), ...stated, from: month('2010-01') };
    const result = project({ record: { periods: [done], mpf: [] }, birth: month('1962-01') }, undefined, {}, 'years');
    expect(result.facts['benefitCity']).toBe('guangzhou');
    expect(result.basis.map(({ rule }) => rule)).toContain('guangdong/pension/benefit-base');
  });

  it('is unknown land outside Guangdong', () => {
    const abroad = { ...moved('elsewhere'), from: month('2010-01') };
    const result = project({ record: { periods: [abroad], mpf: [] }, years: 5 });
    expect(result).toMatchObject({
      kind: 'undetermined',
      missing: [{ rule: 'elsewhere/pension/benefit-base', month: '2037-01' }],
    });
    expect(caveatOf(result, 'BENEFIT_PLACE_ELSEWHERE')).toEqual({ reason: 'ten-years', months: 204 });
    expect(result.facts).toMatchObject({ benefitCity: null, contributionMonths: 264 });
  });

  it.each(['benefitPlaceMonths', 'benefitPlaceOfResidents'] as const)('is not guessed without %s', (rule) => {
    const result = project({ record: record(), years: 5 }, toyLawWithout(rule));
    expect(result.kind).toBe('undetermined');
    expect(codesOf(result)).not.toContain('BENEFIT_PLACE');
  });
});
