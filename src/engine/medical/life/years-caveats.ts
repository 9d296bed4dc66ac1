import { monthText } from '../../../quantities/months.ts';
import { type Rate, rateText } from '../../../quantities/rate.ts';
import type { Caveat } from '../../shared/result.ts';
import type { CareUse, MedicalScenario } from '../medical-scenario.ts';
import type { LifeAssumptions } from './life-assumptions.ts';
import type { LifeCourse } from './life-course.ts';
import type { LifeYear } from './life-year.ts';

/** What must be said of the table of a life. */
export type YearsCaveatCode =
  | 'YEARS_PROJECTED'
  | 'YEARS_RETIREMENT_UNKNOWN'
  | 'YEARS_PAYS_ON'
  | 'MONTHS_ASSUMED_NONE'
  | 'YEARS_CONTINUOUS_MONTHS'
  | 'HONG_KONG_FEES_HELD'
  | 'YEARS_CARE_ELSEWHERE';

type YearsCaveat = Caveat<YearsCaveatCode>;

/**
 * What must be said of a life: what it assumes, how cover for life is reached, what it leaves out.
 *
 * @param exchange HKD for 1 CNY of the last month
 */
export function yearsCaveats(
  scenario: MedicalScenario,
  course: LifeCourse,
  years: readonly LifeYear[],
  assumed: LifeAssumptions,
  exchange: Rate | undefined,
): readonly YearsCaveat[] {
  const inHongKong = scenario.scheme === 'hong-kong-public';
  return [
    projected(assumed, scenario.year + years.length - 1),
    ...retirementCaveats(scenario, course),
    ...(years.some((year) => year.needsContinuousMonths) ? [plain('YEARS_CONTINUOUS_MONTHS')] : []),
    ...(inHongKong ? [feesHeld(exchange)] : []),
    ...(hasCareIn(scenario, inHongKong ? 'mainland' : 'hong-kong') ? [plain('YEARS_CARE_ELSEWHERE')] : []),
  ];
}

function projected({ wageGrowth, careInflation, inflation }: LifeAssumptions, lastYear: number): YearsCaveat {
  const text = (growth: LifeAssumptions['inflation']) => rateText(growth, 6);
  const values = { wageGrowth: text(wageGrowth), careInflation: text(careInflation), inflation: text(inflation) };
  return { code: 'YEARS_PROJECTED', values: { ...values, lastYear } };
}

function retirementCaveats(
  { insuredMonths }: MedicalScenario,
  { retirement, paysOnFrom, lacking, missing }: LifeCourse,
): readonly YearsCaveat[] {
  if (missing.length > 0) {
    const month = retirement === undefined ? null : monthText(retirement);
    return [{ code: 'YEARS_RETIREMENT_UNKNOWN', values: { month, rules: missing.join(', ') } }];
  }
  if (paysOnFrom === undefined || lacking === undefined) return [];
  const values = { from: monthText(paysOnFrom), months: lacking };
  return [
    ...(lacking === 0 ? [] : [{ code: 'YEARS_PAYS_ON' as const, values }]),
    ...(insuredMonths === undefined ? [plain('MONTHS_ASSUMED_NONE')] : []),
  ];
}

function feesHeld(exchange: Rate | undefined): YearsCaveat {
  return { code: 'HONG_KONG_FEES_HELD', values: { exchange: exchange === undefined ? null : rateText(exchange, 4) } };
}

function hasCareIn({ visits, profiles }: MedicalScenario, system: CareUse['system']): boolean {
  return [...visits, ...profiles.flatMap((profile) => profile.visits)].some((use) => use.system === system);
}

function plain(code: YearsCaveatCode): YearsCaveat {
  return { code, values: {} };
}
