import { describe, expect, it } from 'vitest';
import { stepsTable } from '../../../../src/engine/pension/joining/steps-table.ts';
import { month, pensionScenario } from '../../../helpers/pension-scenario.ts';
import { stepsOf, toyJoiningLawWith, toyJoiningLawWithout } from '../../../helpers/toy-joining-law.ts';
import { dated, toyLawWithout, toyRule } from '../../../helpers/toy-law.ts';

// As of December 2026, first contribution in January 2027, 63 in January 2037 after ten years, which are enough.

type Rows = ReturnType<typeof stepsOf>;
const namesOf = (rows: Rows) => rows.map(({ step }) => String(step).replace('STEP_', ''));
const find = (rows: Rows, name: string) => rows.find(({ step }) => step === `STEP_${name}`);
const whenOf = (rows: Rows, name: string) => find(rows, name)?.['when'];

describe('what to do next', () => {
  it('is, for a flexible worker who did not say which papers he has, in the order of the months', () => {
    expect(stepsOf({}).map(({ step, when }) => [step, when])).toEqual([
      ['STEP_PERMIT_OR_REGISTRATION', null],
      ['STEP_REGISTER', '2027-01'],
      ['STEP_PAY', '2027-01'],
      ['STEP_NEW_FLOOR', '2027-07'],
      ['STEP_CHECK_RECORD', null],
      ['STEP_CLAIM', '2037-01'],
      ['STEP_PROOF_OF_LIFE', '2038-01'],
      ['STEP_LEAVE', null],
      ['STEP_BACK_PAYMENT', null],
    ]);
  });

  it('starts, without papers, with the stay for the permit, and everything waits for it', () => {
    // two months of stay from December 2026, a permit for twelve months
    const rows = stepsOf({ papers: 'none', years: 9 });
    expect(namesOf(rows).slice(0, 4)).toEqual(['PERMIT', 'REGISTER', 'PAY', 'NEW_FLOOR']);
    expect(['PERMIT', 'REGISTER', 'RENEW_PERMIT'].map((name) => whenOf(rows, name))).toEqual([
      '2027-02',
      '2027-02',
      '2028-02',
    ]);
  });

  it('does not wait where the person starts later than the permit can be had, nor without the rule', () => {
    expect(whenOf(stepsOf({ papers: 'none', start: month('2027-06') }), 'REGISTER')).toBe('2027-06');
    expect(whenOf(stepsOf({ papers: 'none' }, {}, 'start'), 'REGISTER')).toBe('2027-02');
    const joining = toyJoiningLawWithout('residencePermitStay');
    const rows = stepsOf({ papers: 'none' }, { joining });
    expect([whenOf(rows, 'PERMIT'), whenOf(rows, 'REGISTER'), whenOf(rows, 'RENEW_PERMIT')]).toEqual([
      null,
      '2027-01',
      null,
    ]);
  });

  it('renews a permit in a month that is not known, where the person has one or the rule is not there', () => {
    expect(namesOf(stepsOf({ papers: 'residence-permit' }))).not.toContain('PERMIT');
    expect(whenOf(stepsOf({ papers: 'residence-permit' }), 'RENEW_PERMIT')).toBeNull();
    const joining = toyJoiningLawWithout('residencePermitValidity');
    expect(whenOf(stepsOf({ papers: 'none' }, { joining }), 'RENEW_PERMIT')).toBeNull();
  });

  it('asks no permit of whoever has a registration, a job or a business', () => {
    const asksPermit = (changes: Parameters<typeof stepsOf>[0]) =>
      namesOf(stepsOf(changes)).some((name) => name.includes('PERMIT'));
    expect(asksPermit({ papers: 'employment-registration' })).toBe(false);
    expect(asksPermit({ employment: 'employee', papers: 'none' })).toBe(false);
    expect(asksPermit({ employment: 'self-employed', papers: 'residence-permit' })).toBe(false);
  });

  it('leaves out what lies behind', () => {
    const rows = stepsOf({ start: month('2026-11'), papers: 'residence-permit' });
    expect(namesOf(rows).slice(0, 2)).toEqual(['NEW_FLOOR', 'RENEW_PERMIT']);
    expect(namesOf(stepsOf({ start: month('2026-12') }))).toContain('REGISTER');
  });

  it('is to ask for something else where the law refuses, and nothing where no age is known', () => {
    expect(stepsOf({ birth: month('1963-12') })).toMatchObject([
      { step: 'STEP_CHANGE_PLAN', rule: 'toy/statutory-age' },
    ]);
    expect(stepsOf({}, { law: toyLawWithout('minimumContributionMonths') })).toEqual([]);
    expect(stepsOf({}, { law: toyLawWithout('statutoryRetirementAge') }, 'birth')).toEqual([]);
  });

  it('has no month of a claim where late retirement needs an employer', () => {
    const names = namesOf(stepsOf({ retire: 'latest' }));
    expect(names).toEqual(['PERMIT_OR_REGISTRATION', 'REGISTER', 'LEAVE', 'BACK_PAYMENT']);
  });
});

describe('registering', () => {
  it.each([
    ['flexible', 'FLEXIBLE', 'UNKNOWN', 'toy/flexible-guangdong'],
    ['self-employed', 'SELF_EMPLOYED', 'BUSINESS', 'toy/self-employed'],
    ['employee', 'EMPLOYEE', 'EMPLOYER', 'toy/employees'],
  ] as const)('as %s', (employment, papers, where, rule) => {
    expect(find(stepsOf({ employment }), 'REGISTER')).toMatchObject({
      papers: `STEP_PAPERS_${papers}`,
      where: `STEP_WHERE_${where}`,
      rule,
    });
  });

  it('is at the agency where a rule says so, and in Hong Kong where a rule says so too', () => {
    const late = toyRule('later', [dated('2050-01-01', 'agency')]);
    const [office, bank] = [toyRule('office', 'agency'), toyRule('bank', 'bank')];
    const where = (changes: Parameters<typeof toyJoiningLawWith>[0]) =>
      find(stepsOf({}, { joining: toyJoiningLawWith(changes) }), 'REGISTER')?.['where'];
    expect(where({ registrationOffice: office })).toBe('STEP_WHERE_AGENCY');
    expect(where({ registrationOffice: office, registrationInHongKong: late })).toBe('STEP_WHERE_AGENCY');
    expect(where({ registrationOffice: office, registrationInHongKong: bank })).toBe('STEP_WHERE_AGENCY_OR_BANK');
    expect(where({ registrationOffice: late, registrationInHongKong: bank })).toBe('STEP_WHERE_UNKNOWN');
  });
});

describe('an employee who stays in a scheme at home', () => {
  const proof = (joining = toyJoiningLawWith()) =>
    find(stepsOf({ employment: 'employee' }, { joining }), 'DOUBLE_COVER')?.['papers'];
  const undertaking = (from: '2000-01-01' | '2050-01-01') => toyRule('undertaking', [dated(from, 'own')]);

  it('shows a statement, or in a city that takes it his own undertaking', () => {
    expect(proof()).toBe('STEP_PAPERS_MPF_STATEMENT');
    expect(proof(toyJoiningLawWith({ doubleCoverUndertaking: undertaking('2000-01-01') }))).toBe(
      'STEP_PAPERS_UNDERTAKING',
    );
    expect(proof(toyJoiningLawWith({ doubleCoverUndertaking: undertaking('2050-01-01') }))).toBe(
      'STEP_PAPERS_MPF_STATEMENT',
    );
  });

  it('is told that it is not known before either was', () => {
    expect(proof(toyJoiningLawWithout('doubleCoverProof'))).toBe('STEP_PAPERS_PROOF_UNKNOWN');
  });
});

describe('the new floor', () => {
  it('is looked up in the first July after the first payment, if anything is paid then', () => {
    expect(whenOf(stepsOf({ start: month('2027-07') }), 'NEW_FLOOR')).toBe('2028-07');
    expect(whenOf(stepsOf({ start: month('2010-01') }), 'NEW_FLOOR')).toBe('2027-07');
    // the claim itself is in July 2027, one month earlier, one month later
    const claimed = (birth: string) =>
      whenOf(stepsOf({ start: month('2010-01'), birth: month(birth) }, {}, 'years'), 'NEW_FLOOR');
    expect([claimed('1964-06'), claimed('1964-07'), claimed('1964-08')]).toEqual([undefined, undefined, '2027-07']);
  });

  it('is the employer’s business for an employee', () => {
    expect(namesOf(stepsOf({ employment: 'employee' }))).not.toContain('NEW_FLOOR');
  });
});

describe('retiring early or late', () => {
  const early = { retire: 'earliest', start: month('2020-01'), birth: month('1974-01') } as const;

  it('early is told the employer five months ahead', () => {
    // the minimum is paid by January 2030, the old age of 60 is reached in January 2034
    const rows = stepsOf({ ...early, employment: 'employee' }, {}, 'years');
    expect(find(rows, 'EARLY_NOTICE')).toMatchObject({ when: '2033-08', where: 'STEP_WHERE_EMPLOYER' });
  });

  it('early without an employer is not covered by the rule', () => {
    const rows = stepsOf(early, {}, 'years');
    expect(find(rows, 'EARLY_NOTICE')).toMatchObject({ when: null, note: 'STEP_NOTE_EARLY_NOTICE_ALONE' });
  });

  it('late is agreed five months before the statutory age', () => {
    const rows = stepsOf({ retire: 'latest', employment: 'employee', years: 20 });
    expect(whenOf(rows, 'DEFERRAL_AGREEMENT')).toBe('2036-08');
  });

  it('has no notice where the rule is not there', () => {
    const joining = toyJoiningLawWithout('deferredRetirementNotice');
    expect(namesOf(stepsOf({ retire: 'latest', employment: 'employee' }, { joining }))).not.toContain(
      'DEFERRAL_AGREEMENT',
    );
  });
});

describe('short of the minimum at the statutory age', () => {
  // born in January 1972: 63 in January 2035 with eight years paid; two more until January 2037
  const short = { birth: month('1972-01') };

  it('the person asks to pay on in that month, and no step is there otherwise', () => {
    expect(find(stepsOf(short), 'PAY_ON')).toMatchObject({ when: '2035-01', where: 'STEP_WHERE_TAX_OFFICE' });
    expect(whenOf(stepsOf(short), 'OTHER_EXITS')).toBe('2035-01');
    expect(namesOf(stepsOf({ birth: month('1974-01') }))).not.toContain('PAY_ON');
    expect(namesOf(stepsOf({ birth: month('1973-12') }))).toContain('PAY_ON');
  });

  it('at the office of the city, as far as it is known', () => {
    const agency = toyJoiningLawWith({ payingOnOffice: toyRule('office', 'social-insurance-agency') });
    expect(find(stepsOf(short, { joining: agency }), 'PAY_ON')?.['where']).toBe('STEP_WHERE_AGENCY');
    const none = toyJoiningLawWithout('payingOnOffice');
    expect(find(stepsOf(short, { joining: none }), 'PAY_ON')?.['where']).toBe('STEP_WHERE_UNKNOWN');
  });

  it('a lump sum is open to those insured before the month of the rule, after a year of paying on', () => {
    const lumpSum = (start: string) => {
      const row = find(stepsOf({ ...short, start: month(start) }), 'LUMP_SUM');
      return [row?.['when'], row?.['note']];
    };
    expect(lumpSum('2027-01')).toEqual(['2036-01', 'STEP_NOTE_LUMP_SUM_OPEN']);
    expect(lumpSum('2027-02')).toEqual([null, 'STEP_NOTE_LUMP_SUM_CLOSED']);
    expect(lumpSum('2027-03')).toEqual([null, 'STEP_NOTE_LUMP_SUM_CLOSED']);
  });

  it('a lump sum is not needed where the minimum is paid within that year', () => {
    const lumpSum = (birth: string) => whenOf(stepsOf({ birth: month(birth) }), 'LUMP_SUM');
    expect([lumpSum('1972-12'), lumpSum('1973-01'), lumpSum('1973-02')]).toEqual(['2036-12', undefined, undefined]);
  });

  it('a lump sum is taken as closed without a rule', () => {
    for (const name of ['lumpSumInsuredBefore', 'lumpSumPayingOn'] as const)
      expect(find(stepsOf(short, { joining: toyJoiningLawWithout(name) }), 'LUMP_SUM')?.['note']).toBe(
        'STEP_NOTE_LUMP_SUM_CLOSED',
      );
  });
});

describe('after the claim, and at any time', () => {
  it('life is proved a year after it, in a month not known without the rule', () => {
    expect(whenOf(stepsOf({}), 'PROOF_OF_LIFE')).toBe('2038-01');
    expect(whenOf(stepsOf({}, { joining: toyJoiningLawWithout('proofOfLife') }), 'PROOF_OF_LIFE')).toBeNull();
  });

  it('back-payment is open while a rule says so, and not known after it', () => {
    const note = (joining = toyJoiningLawWith()) => find(stepsOf({}, { joining }), 'BACK_PAYMENT')?.['note'];
    expect(note()).toBe('STEP_NOTE_BACK_PAYMENT_OPEN');
    expect(note(toyJoiningLawWithout('backPayment'))).toBe('STEP_NOTE_BACK_PAYMENT_UNKNOWN');
  });
});

describe('as shipped', () => {
  const shipped = (changes: Parameters<typeof pensionScenario>[0]) =>
    stepsTable(pensionScenario({ birth: month('1983-12'), years: 20, basePolicy: 'floor', ...changes }));

  it('the permit takes half a year and is good for five', () => {
    const { rows } = shipped({ papers: 'none' }).table;
    const when = (step: string) => rows.find(([name]) => name === step)?.[1];
    expect([when('STEP_PERMIT'), when('STEP_RENEW_PERMIT')]).toEqual(['2027-05', '2032-05']);
  });

  it('Shenzhen has an office, Guangzhou none that is known', () => {
    const where = (city: 'shenzhen' | 'guangzhou') =>
      shipped({ city }).table.rows.find(([name]) => name === 'STEP_REGISTER')?.[3];
    expect([where('shenzhen'), where('guangzhou')]).toEqual(['STEP_WHERE_AGENCY_OR_BANK', 'STEP_WHERE_UNKNOWN']);
  });

  it('what is only recalled is among what it rests on', () => {
    const recalled = shipped({}).basis.filter(({ evidence }) => evidence === 'recalled');
    expect(recalled.map(({ rule }) => rule)).toEqual(['guangdong/pension/flexible-workers-gate']);
  });
});
