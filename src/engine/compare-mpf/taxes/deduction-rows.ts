import { type Money, money, times } from '../../../quantities/money.ts';
import { roundHalfUp } from '../../../quantities/rounding.ts';
import type { HongKongMpfLaw } from '../../../rules/hong-kong-mpf-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { PartReader } from '../../shared/part-reader.ts';
import { rowReader, type TableDesk } from '../table-desk.ts';
import { type OwnContributions, ownMandatory } from './own-contributions.ts';
import type { TaxLine, TaxNote, TaxRow } from './tax-row.ts';

/** 扣稅 in Hong Kong: mandatory contributions, 可扣稅自願性供款, and 合資格延期年金 under the cap it shares with them. */
export function deductionRows(desk: TableDesk, law: HongKongMpfLaw): readonly TaxRow[] {
  const { voluntary } = desk.scenario;
  const shared: readonly TaxNote[] = ['SHARED_CAP', 'DEDUCTIBLE_FIRST'];
  return [
    deductionRow(desk, 'TAX_MPF_MANDATORY', law.mandatoryDeduction, [], (reader) => ownMandatory(desk, law, reader)),
    deductionRow(desk, 'TAX_MPF_DEDUCTIBLE', law.taxDeductibleLimit, shared, () => ({
      ...{ yearly: money(voluntary * 12), notes: [] },
    })),
    // What the person pays for such an annuity, the scenario does not say.
    deductionRow(desk, 'TAX_DEFERRED_ANNUITY', law.taxDeductibleLimit, [...shared, 'SPOUSE_MAY_CLAIM'], () => ({
      ...{ yearly: undefined, notes: [] },
    })),
  ];
}

/**
 * One deduction with its cap; saved a year = min(contribution, cap) × the rate given.
 *
 * @rounding half up, once
 */
function deductionRow(
  desk: TableDesk,
  line: TaxLine,
  rule: Rule<number>,
  notes: readonly TaxNote[],
  contributions: (reader: PartReader) => OwnContributions,
): TaxRow {
  const reader = rowReader(desk);
  const whole = reader.read(rule, rule.id);
  const { yearly, notes: own } = contributions(reader);
  if (whole === undefined)
    return {
      line,
      side: 'SIDE_HONG_KONG',
      treatment: 'NOT_KNOWN',
      contribution: yearly,
      notes: ['NOT_IN_FORCE'],
      reader,
    };
  const cap = money<'HKD'>(whole * 100);
  const isReached = yearly !== undefined && yearly > cap;
  return {
    ...{ line, side: 'SIDE_HONG_KONG', treatment: 'DEDUCTED', cap, contribution: yearly },
    saved: savedIn(desk, yearly, cap),
    notes: [...notes, ...(isReached ? ['CAP_REACHED' as const] : []), ...own],
    reader,
  };
}

function savedIn({ scenario }: TableDesk, yearly: Money<'HKD'> | undefined, cap: Money<'HKD'>) {
  if (yearly === undefined || scenario.taxRate === undefined) return undefined;
  return times(money<'HKD'>(Math.min(yearly, cap)), scenario.taxRate, roundHalfUp);
}
