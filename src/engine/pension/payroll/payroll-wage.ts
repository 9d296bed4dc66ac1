import { type Yuan, yuan } from '../../../quantities/money.ts';
import type { Month } from '../../../quantities/months.ts';
import type { Limits, PensionLaw } from '../../../rules/pension-law.ts';
import { limitedBase } from '../../shared/limited-base.ts';
import { partReader } from '../../shared/part-reader.ts';
import type { RuleBook } from '../../shared/rule-book.ts';
import { assume } from '../assume.ts';
import { askedBase } from '../contribution-base.ts';
import type { PensionScenario } from '../pension-scenario.ts';
import { type PayrollPart, settledPart } from './payroll-part.ts';

/** The wage the schemes start from, and what the pension takes of it. */
export interface PayrollWage {
  readonly wage: Yuan | undefined;
  readonly pension: PayrollPart;
}

/**
 * The wage of the first month and its 职工基本养老保险. The wage is the base asked for before any limit; where the base
 * policy is the floor or the ceiling, or nothing is asked, it is that limit of the pension.
 *
 * @rounding each share to the fen, half up
 * @source <city>/pension/contribution-base-limits, national/pension/employee-contribution-rate
 */
export function payrollWage(scenario: PensionScenario, law: PensionLaw, book: RuleBook, month: Month): PayrollWage {
  const reader = partReader(book, month);
  const employed = scenario.employment === 'employee';
  const rule = employed ? law.employeeContributionRate : law.flexibleContributionRate;
  const own = book.rate(rule, month)?.value;
  const employee = reader.read(rule, rule.id);
  const employer = employed ? reader.read(law.employerContributionRate, law.employerContributionRate.id) : '0';
  const { wageGrowth } = assume(scenario, scenario.outlook);
  const limits = book.grown(law.contributionBaseLimits, { rate: wageGrowth, stepsIn: 7 })(month)?.value;
  (limits === undefined ? reader.missing : reader.rules).push(law.contributionBaseLimits.id);
  const wage = own && wageOf(scenario, askedBase(scenario, own), limits);
  const limited = limitedBase(limits && wage, limits ?? {}, law.contributionBaseLimits.id);
  const scheme = employed ? 'pension' : 'pension-flexible';
  return { wage, pension: { ...settledPart(reader, limited, { employee, employer }), scheme } };
}

function wageOf({ basePolicy }: PensionScenario, asked: Yuan | undefined, limits: Limits | undefined) {
  if (asked !== undefined && (basePolicy === 'follow' || basePolicy === 'fixed')) return asked;
  return limits && yuan(basePolicy === 'ceiling' ? limits.ceiling : limits.floor);
}
