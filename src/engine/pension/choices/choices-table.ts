import type { Yuan } from '../../../quantities/money.ts';
import { ageText, monthsBetween, monthText } from '../../../quantities/months.ts';
import type { PensionLaw } from '../../../rules/pension-law.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import type { RuleUse } from '../../shared/result.ts';
import { rateOfReturn } from '../fact-figures.ts';
import type { Life } from '../live.ts';
import { breakEvenOfOwn, returnTo85, todaysMoney } from '../measure.ts';
import { ownTotal } from '../paid-run.ts';
import { type PensionCase, pensionCase } from '../pension-case.ts';
import type { PensionScenario } from '../pension-scenario.ts';
import { type ChoiceRow, choiceColumns } from './choice-columns.ts';
import { bases, type ChoiceOption, chooserOf, claimAges, starts } from './choice-options.ts';

/**
 * 最优选择及其平坦程度: claim age from the earliest to the latest, base from the floor to the ceiling, start now or later,
 * one thing at a time. Returns within 1 % of the best of their kind are marked, so that nobody chases a false optimum.
 */
export function choicesTable(scenario: PensionScenario, law?: PensionLaw): MoreTable {
  const asked = pensionCase(scenario, law);
  const options = optionsOf(asked);
  const known = options.map((option) => ({ option, found: pensionCase(option.scenario, law) }));
  const rows = known.map(({ option, found }) => rowOf(option, found));
  return {
    id: 'choices',
    table: {
      columns: choiceColumns,
      rows: withNearBest(rows).map((row) => choiceColumns.map(({ id }) => row[id])),
    },
    caveats: rows.length === 0 ? [] : [{ code: 'CHOICES', values: {} }],
    basis: [asked, ...known.map(({ found }) => found)].flatMap(({ book }): readonly RuleUse[] => book.uses()),
  };
}

function optionsOf(asked: PensionCase): readonly ChoiceOption[] {
  const chooser = chooserOf(asked);
  if (chooser === undefined) return [];
  const { book, law, assumed, life } = asked;
  const limits = book.grown(law.contributionBaseLimits, { rate: assumed.wageGrowth, stepsIn: 7 })(chooser.start);
  const first = life.contributions?.runs[life.contributions.recorded];
  return [
    ...claimAges(chooser, life.plan?.retirement),
    ...(limits === undefined || first === undefined ? [] : bases(chooser, limits.value, first.base as Yuan)),
    ...starts(chooser),
  ];
}

function rowOf({ choice, option, asked }: ChoiceOption, { scenario, assumed, life, whole }: PensionCase): ChoiceRow {
  const empty: ChoiceRow = {
    ...(Object.fromEntries(choiceColumns.map(({ id }) => [id, null])) as ChoiceRow),
    choice,
    option,
    asked: asked ? 'asked' : null,
  };
  if (whole === undefined) return { ...empty, notPossible: whyNot(life) };
  const { plan, contributions, settled, birth } = whole;
  return {
    ...empty,
    firstMonthlyContribution: contributions.runs[contributions.recorded]?.own ?? null,
    totalOwnContributions: ownTotal(contributions.runs) ?? null,
    claimMonth: monthText(plan.claim),
    claimAge: ageText(monthsBetween(birth, plan.claim)),
    monthlyPension: settled.pension.monthly,
    monthlyPensionToday: todaysMoney(scenario, assumed)(settled.pension.monthly, plan.claim),
    breakEvenOwnMonths: breakEvenOfOwn(whole),
    internalRateOfReturnTo85: rateOfReturn(returnTo85(whole)),
  };
}

/** Why an option leads to no pension, as one word: `retire-before-minimum`. */
function whyNot({ reasons, needsEmployer }: Life): string {
  const code = reasons[0]?.code ?? (needsEmployer ? 'DEFERRAL_NEEDS_EMPLOYER' : 'UNDETERMINED');
  return code.toLowerCase().replaceAll('_', '-');
}

/** A return within this share of the best is as good as the best: assumptions move it by more. */
const nearBestShare = 0.01;

function withNearBest(rows: readonly ChoiceRow[]): readonly ChoiceRow[] {
  const best = new Map<unknown, number>();
  for (const { choice, internalRateOfReturnTo85: rate } of rows)
    if (rate !== null) best.set(choice, Math.max(best.get(choice) ?? Number.NEGATIVE_INFINITY, Number(rate)));
  return rows.map((row) => {
    const top = best.get(row.choice);
    const { internalRateOfReturnTo85: rate } = row;
    const near = rate !== null && Number(rate) >= Number(top) - Math.abs(Number(top)) * nearBestShare;
    return { ...row, nearBest: near ? 'near-best' : null };
  });
}
