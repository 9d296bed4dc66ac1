import { minus, money, plus, type Yuan } from '../../../quantities/money.ts';
import { type Month, monthOf } from '../../../quantities/months.ts';
import type { Rate } from '../../../quantities/rate.ts';
import type { MedicalScheme } from '../../../rules/medical-law.ts';
import { partReader } from '../../shared/part-reader.ts';
import { outpatientTerms } from '../care/outpatient-terms.ts';
import { type PaidYear, payYear } from '../care/pay-year.ts';
import type { Visit } from '../care/visit.ts';
import type { MedicalDesk } from '../insured.ts';
import type { MonthPremium } from '../premium/month-premium.ts';
import { type YearPremium, yearPremium } from '../premium/year-premium.ts';
import { breakEvenSpending } from './break-even-spending.ts';

/** One scheme of the mainland for one person and one year of care. What is `undefined` is not known. */
export interface CoverOption {
  readonly scheme: MedicalScheme;
  readonly desk: MedicalDesk;
  readonly premium: YearPremium;
  /** The premium as the year ends. */
  readonly december: MonthPremium;
  readonly care: PaidYear;
  /** The care as a whole; nothing where it was not said in the mainland's terms. */
  readonly eligible: Yuan | undefined;
  readonly fund: Yuan | undefined;
  readonly person: Yuan | undefined;
  /** Own premium and own share of the care. */
  readonly cost: Yuan | undefined;
  /** What the fund pays less the own premium. */
  readonly netBenefit: Yuan | undefined;
  /** 基层普通门诊支付比例: of a bound community centre in December. */
  readonly clinicRatio: Rate | undefined;
  /** The eligible outpatient spending with which the fund has paid the premium back; `null` where its limit is less. */
  readonly breakEven: Yuan | null | undefined;
}

/**
 * What a scheme costs and pays in a calendar year.
 *
 * @param visits the year's care; `undefined` where it was said in another system's terms alone
 */
export function coverOption(
  desk: MedicalDesk,
  year: number,
  declared: Yuan | undefined,
  visits: readonly Visit[] | undefined,
): CoverOption {
  const premium = yearPremium(desk, year, declared);
  const care = payYear(desk, year, visits ?? []);
  const { eligible, fund, person } = visits === undefined ? notSaid : care;
  const { person: own } = premium;
  return {
    scheme: desk.insured.scheme,
    desk,
    premium,
    december: premium.months[11] as MonthPremium,
    care,
    eligible,
    fund,
    person,
    cost: own === undefined || person === undefined ? undefined : plus(own, person),
    netBenefit: own === undefined || fund === undefined ? undefined : minus(fund, own),
    clinicRatio: clinicRatio(desk, monthOf(year, 12)),
    breakEven: breakEvenSpending(own, clinicRatio(desk, monthOf(year, 1)), care.limits.all),
  };
}

const notSaid = { eligible: undefined, fund: undefined, person: undefined };

/** The ratio of an ordinary visit to the bound community centre in a month, any supplement in it. */
function clinicRatio(desk: MedicalDesk, month: Month): Rate | undefined {
  const care = desk.law.care[desk.insured.scheme];
  if (care === undefined) return undefined;
  const visit: Visit = { care: 'outpatient', place: 'community', access: 'bound', month, eligible: money(0) };
  return outpatientTerms(care, desk, visit, partReader(desk.book, month)).ratio;
}
