import { money } from '../../../quantities/money.ts';
import type { PayrollLaw, RateRange } from '../../../rules/payroll-law.ts';
import { limitedBase } from '../../shared/limited-base.ts';
import { partReader } from '../../shared/part-reader.ts';
import { idOf } from '../id-of.ts';
import type { PayrollDesk } from './payroll-desk.ts';
import { type PayrollPart, type PayrollTotal, settledPart } from './payroll-part.ts';

const nothing = money<'CNY'>(0);
const both: readonly PayrollTotal[] = ['least', 'most'];

/** 地方补充养老保险: only for household registration, which a resident of Hong Kong has not. */
export function localPensionParts({ law, book, month }: PayrollDesk): readonly PayrollPart[] {
  if (law.localPensionEmployerRate === undefined) return [];
  const { read, rules } = partReader(book, month);
  read(law.localPensionEmployerRate, law.localPensionEmployerRate.id);
  const none = { employee: nothing, employer: nothing, missing: [], unlimited: [], notes: ['REGISTERED_ONLY'] };
  return [{ scheme: 'local-pension', ...none, rules, countsIn: both }];
}

/** 失业保险: between the minimum wage of the place and three average wages. */
export function unemploymentParts(desk: PayrollDesk): readonly PayrollPart[] {
  const { law, book, month, city, wage } = desk;
  const reader = partReader(book, month);
  const shares = reader.read(law.unemploymentRates, law.unemploymentRates.id);
  const wages = reader.limit(law.minimumWages);
  const ceiling = reader.limit(law.unemploymentCeiling);
  const band = {
    ...(wages && { floor: wages[law.minimumWageClass] }),
    ...(ceiling !== undefined && { ceiling }),
  };
  const unknown = [
    ...(wages === undefined ? [law.minimumWages.id] : []),
    ...(ceiling === undefined ? [idOf(law.unemploymentCeiling, `${city}/payroll/unemployment-ceiling`)] : []),
  ];
  return [{ ...settledPart(reader, limitedBase(wage, band, ...unknown), shares), scheme: 'unemployment' }];
}

/** 工伤保险: the employer's, by class of industry; nothing limits its base that was found. */
export function workInjuryParts(desk: PayrollDesk): readonly PayrollPart[] {
  const { law, book, month, city, wage } = desk;
  return ranged(desk, law.workInjuryRates, 'work-injury', (range, scheme, countsIn) => {
    const reader = partReader(book, month);
    const employee = reader.read(law.workInjuryEmployeeRate, law.workInjuryEmployeeRate.id);
    reader.read(law.workInjuryRates, law.workInjuryRates.id);
    const limited = limitedBase(wage, {}, `${city}/payroll/work-injury-base-limits`);
    const part = settledPart(reader, limited, { employee, employer: range });
    return { ...part, scheme, notes: [...limited.notes, 'BY_INDUSTRY'], countsIn };
  });
}

/** 住房公积金: both sides alike, from the lowest to the highest rate; a resident of Hong Kong may do without. */
export function housingFundParts(desk: PayrollDesk): readonly PayrollPart[] {
  const { law, book, month, city, wage } = desk;
  return ranged(desk, law.housingFundRates, 'housing-fund', (range, scheme, countsIn) => {
    const reader = partReader(book, month);
    reader.read(law.housingFundRates, idOf(law.housingFundRates, `${city}/payroll/housing-fund-rates`));
    reader.read(law.housingFundChoice, law.housingFundChoice.id);
    const band = reader.limit(law.housingFundBaseLimits) ?? {};
    const limited = limitedBase(
      wage,
      band,
      idOf(law.housingFundBaseLimits, `${city}/payroll/housing-fund-base-limits`),
    );
    const part = settledPart(reader, limited, { employee: range, employer: range });
    return {
      ...part,
      scheme,
      notes: [...limited.notes, 'OPTIONAL'],
      countsIn: countsIn.filter((one) => one === 'most'),
    };
  });
}

/** 个人所得税: what the law says of the contributions, in words, each by its rule; the tax itself is not computed. */
export function incomeTaxParts({ law, book, month }: PayrollDesk): readonly PayrollPart[] {
  const reader = partReader(book, month);
  const sayings = [
    { note: 'DEDUCTIBLE', rule: law.taxDeduction },
    { note: 'NON_RESIDENT', rule: law.nonResidentTax },
    { note: 'PENSION_EXEMPT', rule: law.pensionTaxExemption },
  ];
  const notes = sayings.filter(({ rule }) => reader.read(rule, rule.id) !== undefined).map(({ note }) => note);
  const { rules, missing } = reader;
  return [{ scheme: 'income-tax', rules, missing, unlimited: [], notes, countsIn: [] }];
}

/** A scheme whose rate lies between two: a row for each end, or one row where neither is known. */
function ranged(
  { book, month }: PayrollDesk,
  rule: PayrollLaw['housingFundRates'],
  scheme: string,
  part: (rate: string | undefined, scheme: string, countsIn: readonly PayrollTotal[]) => PayrollPart,
): readonly PayrollPart[] {
  const range: RateRange | undefined = partReader(book, month).limit(rule);
  if (range === undefined) return [part(undefined, scheme, both)];
  return [part(range.lowest, `${scheme}-lowest`, ['least']), part(range.highest, `${scheme}-highest`, ['most'])];
}
