import { statutoryRetirementAge } from '../../../rules/national/pension/statutory-retirement-age.ts';
import type { CoverOption } from '../covers/cover-option.ts';
import type { MedicalLaws } from '../laws-of.ts';
import type { MedicalCase } from '../medical-case.ts';
import type { MedicalFactId } from './medical-facts.ts';

/** One link of the trace: a fact, the facts and assumptions that went in, the rules that may have been used. */
export type Link = readonly [fact: MedicalFactId, from: readonly string[], rules: readonly string[]];

/** What goes into each fact of a scheme of the mainland. The catalogue of words has the formulas. */
export function schemeLinks({ premium, care, desk }: CoverOption, laws: MedicalLaws): readonly Link[] {
  const { law, insured } = desk;
  const careLaw = law.care[insured.scheme];
  const ids = (...rules: readonly ({ readonly id: string } | undefined)[]) => rules.flatMap((rule) => rule?.id ?? []);
  const bases = ids(law.baseLimits, law.residentBase);
  const ofPremium = premium.months.flatMap(({ rules }) => rules);
  const ofBase = ofPremium.filter((id) => bases.includes(id));
  const ofRates = ofPremium.filter((id) => !bases.includes(id));
  const ofEmployer = ofRates.filter((id) => id === law.employeeRates.id);
  const limit = (share: { readonly id: string } | undefined) => ids(careLaw?.limitAverageWage, share);
  const ofRatio = ids(careLaw?.outpatientRatios, careLaw?.outpatientSupplement, careLaw?.outpatientSupplementAge);
  return [
    ['premiumBase', ['scheme', 'wage', 'retired', 'year'], ofBase],
    ['monthlyPremium', ['premiumBase', 'scheme', 'year'], ofRates],
    ['employerMonthlyPremium', ['premiumBase', 'scheme', 'year'], ofEmployer],
    ['annualPremium', ['monthlyPremium', 'year'], ofPremium],
    ['employerAnnualPremium', ['employerMonthlyPremium', 'year'], ofEmployer],
    [
      'personalAccountCredit',
      ['premiumBase', 'scheme'],
      ids(law.personalAccountSchemes, law.personalAccountRate, law.flexibleAccountRate),
    ],
    ['outpatientAnnualLimit', ['scheme', 'retired', 'year'], limit(careLaw?.outpatientLimit)],
    ['outpatientHospitalLimit', ['scheme', 'retired', 'year'], limit(careLaw?.hospitalLimit)],
    ['eligibleSpending', ['visits'], []],
    [
      'fundPays',
      ['eligibleSpending', 'outpatientAnnualLimit', 'outpatientHospitalLimit', 'age', 'retired', 'continuousMonths'],
      care.visits.flatMap(({ rules }) => rules),
    ],
    ['personPays', ['eligibleSpending', 'fundPays'], []],
    ['limitReachedInMonth', ['outpatientAnnualLimit', 'fundPays'], []],
    ['yearCost', ['annualPremium', 'personPays'], []],
    ['netBenefit', ['fundPays', 'annualPremium'], []],
    ['breakEvenSpending', ['annualPremium', 'outpatientAnnualLimit', 'age'], ofRatio],
    ['waitingMonths', ['gap', 'missedYears', 'repairedYears'], ids(law.gapWithoutWait)],
    ['waitingMonthsAtMost', ['gap'], ids(law.gapWithoutWait, law.longestWait)],
    ['lifetimeCoverFrom', ['birth', 'sex', 'line', 'retire'], ids(statutoryRetirementAge)],
    ['lifetimeCoverMonthsRequired', ['lifetimeCoverFrom', 'sex'], ids(law.lifelongCoverMonths)],
    ['lifetimeCoverLocalMonthsRequired', ['lifetimeCoverFrom'], ids(law.lifelongCoverLocalMonths)],
    [
      'lifetimeCoverMonthsMissing',
      ['lifetimeCoverMonthsRequired', 'lifetimeCoverLocalMonthsRequired', 'insuredMonths', 'localMonths', 'year'],
      [],
    ],
    ['lifetimeCoverMonthsShort', ['lifetimeCoverMonthsMissing', 'lifetimeCoverFrom', 'year'], []],
    ['missingMonthPrice', ['year', 'city'], ids(law.missingYearsPrice, law.premiumAverageWage, law.employeeRates)],
    ['missingMonthsPrice', ['missingMonthPrice', 'lifetimeCoverMonthsShort'], []],
    vouchersLink(laws),
  ];
}

/** 長者醫療券, whatever the cover. */
function vouchersLink({ hongKong }: MedicalLaws): Link {
  const { voucherAmount, voucherAge, voucherStart } = hongKong;
  return ['voucherAmount', ['birth', 'year'], [voucherAmount.id, voucherAge.id, voucherStart.id]];
}

/** What goes into each fact of public care in Hong Kong. */
export function hongKongLinks({ hongKong, laws }: MedicalCase): readonly Link[] {
  const cap = [laws.hongKong.yearlyCap.id];
  return [
    // Nobody pays a premium for public care: nothing but the cover goes into it.
    ['monthlyPremium', ['scheme'], []],
    ['employerMonthlyPremium', ['scheme'], []],
    ['annualPremium', ['monthlyPremium', 'year'], []],
    ['employerAnnualPremium', ['employerMonthlyPremium', 'year'], []],
    ['personPays', ['visits', 'hongKongYearlyCap'], hongKong?.visits.flatMap(({ rules }) => rules) ?? []],
    ['limitReachedInMonth', ['hongKongYearlyCap', 'personPays'], []],
    ['yearCost', ['annualPremium', 'personPays'], []],
    ['hongKongYearlyCap', ['year'], cap],
    vouchersLink(laws),
  ];
}
