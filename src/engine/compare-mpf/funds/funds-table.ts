import { ageText, months } from '../../../quantities/months.ts';
import { type Rate, rateText } from '../../../quantities/rate.ts';
import { hongKongMpfLaw } from '../../../rules/hong-kong/mpf-law.ts';
import type { MpfFundLaw } from '../../../rules/hong-kong-mpf-law.ts';
import type { MoreTable } from '../../shared/more-table.ts';
import { provenanceColumns, provenanceOf } from '../../shared/provenance.ts';
import type { Column, Figure } from '../../shared/result.ts';
import { openRuleBook } from '../../shared/rule-book.ts';
import type { CompareScenario } from '../compare-scenario.ts';
import type { SeriesDesk } from './dated-values.ts';
import { feeRows } from './fee-rows.ts';
import type { FundRow } from './fund-row.ts';
import { fundCaveats } from './funds-caveats.ts';
import { systemSinceRows, systemYearRows, typeReturnRows } from './return-rows.ts';
import { strategyRows } from './strategy-rows.ts';

/**
 * The table `funds`: what was found of the returns and fees of MPF funds, and how 預設投資策略 lowers its risk in this person’s
 * life. `ratio` is a return, a fee or a share by the kind of the row, returns and fees a year; `from` the day of a
 * figure, or since when it holds, `until` its last day.
 */
export const fundColumns = [
  { id: 'kind', unit: 'words' },
  { id: 'fund', unit: 'words' },
  { id: 'year', unit: 'year' },
  { id: 'age', unit: 'age' },
  { id: 'ratio', unit: 'ratio' },
  { id: 'coreAccumulation', unit: 'ratio' },
  { id: 'age65Plus', unit: 'ratio' },
  { id: 'note', unit: 'words' },
  { id: 'until', unit: 'text' },
  ...provenanceColumns,
] as const satisfies readonly Column[];

/** The id of a column of the table `funds`. */
export type FundColumnId = (typeof fundColumns)[number]['id'];

/** What could be known on the valuation day. */
export function fundsTable(scenario: CompareScenario, law: MpfFundLaw = hongKongMpfLaw): MoreTable {
  const book = openRuleBook(scenario);
  const desk: SeriesDesk = { ...scenario, book };
  const found = [
    ...typeReturnRows(law, scenario.mpfFunds, desk),
    ...systemYearRows(law, desk),
    ...systemSinceRows(law, desk),
    ...feeRows(law, desk),
    ...strategyRows(law, scenario, desk),
  ];
  const rows = found.map(figuresOf).map((row) => fundColumns.map(({ id }) => row[id]));
  return {
    id: 'funds',
    table: { columns: fundColumns, rows },
    caveats: fundCaveats(found, law, desk),
    basis: book.uses(),
  };
}

function figuresOf({ kind, fund, year, age, ratio, shares, notes, use }: FundRow): Row {
  return {
    ...{ kind, fund: fund ?? null, year: year ?? null, age: age === undefined ? null : ageText(months(age)) },
    ...{ ratio: ratioFigure(ratio) },
    ...{ coreAccumulation: ratioFigure(shares?.coreAccumulation), age65Plus: ratioFigure(shares?.age65Plus) },
    ...{ note: notes.length === 0 ? null : notes.join(' '), until: use.until ?? null },
    ...provenanceOf([use]),
  };
}

type Row = Readonly<Record<FundColumnId, Figure>>;

function ratioFigure(ratio: Rate | undefined): Figure {
  return ratio === undefined ? null : rateText(ratio, 10);
}
