import { money } from '../../../quantities/money.ts';
import type { Shares } from '../../../rules/payroll-law.ts';
import { type LimitedBase, limitedBase } from '../../shared/limited-base.ts';
import { type PartReader, partReader } from '../../shared/part-reader.ts';
import { idOf } from '../id-of.ts';
import type { PayrollDesk } from './payroll-desk.ts';
import { type PayrollPart, type PayrollTotal, settledPart } from './payroll-part.ts';

/** 职工医保: a row for each form the employer may choose, the fullest first. */
export function medicalParts(desk: PayrollDesk): readonly PayrollPart[] {
  const { law, book, month } = desk;
  const rates = partReader(book, month).read(law.medicalRates, law.medicalRates.id);
  if (rates === undefined) return [{ ...medicalPart(desk, undefined), scheme: 'medical' }];
  const forms = Object.entries<Shares>(rates);
  const least = forms.length - 1;
  return forms.map(([form, shares], place) => {
    const part = medicalPart(desk, shares);
    const countsIn: readonly PayrollTotal[] = [
      ...(place === least ? ['least' as const] : []),
      ...(place === 0 ? ['most' as const] : []),
    ];
    const notes = least === 0 ? part.notes : [...part.notes, 'EMPLOYER_CHOOSES'];
    return { ...part, scheme: `medical-${form}`, notes, countsIn };
  });
}

function medicalPart(desk: PayrollDesk, shares: Shares | undefined): Omit<PayrollPart, 'scheme'> {
  const { law, book, month } = desk;
  const reader = partReader(book, month);
  reader.read(law.medicalRates, law.medicalRates.id);
  const limited = medicalBase(desk, reader);
  const supplement = reader.limit(law.largeCostSupplement);
  if (shares?.employee !== undefined && shares.employer === undefined) reader.missing.push(law.medicalRates.id);
  const notes = [
    ...limited.notes,
    ...(law.maternityEmployerRate === 'inside-medical' && shares?.employer !== undefined ? ['MATERNITY_INSIDE'] : []),
    ...(supplement === undefined ? [] : ['SUPPLEMENT_LEFT_OUT']),
  ];
  return { ...settledPart(reader, limited, shares), notes };
}

/** 生育保险: the employer's, on the medical base; in some cities it is part of the employer's medical rate. */
export function maternityParts(desk: PayrollDesk): readonly PayrollPart[] {
  const { law, book, month, city } = desk;
  const reader = partReader(book, month);
  const employee = reader.read(law.maternityEmployeeRate, law.maternityEmployeeRate.id);
  const limited = medicalBase(desk, reader);
  if (law.maternityEmployerRate === 'inside-medical') {
    const part = settledPart(reader, limited, { employee });
    return [{ ...part, scheme: 'maternity', employer: money(0), notes: [...limited.notes, 'INSIDE_MEDICAL'] }];
  }
  const employer = reader.read(
    law.maternityEmployerRate,
    idOf(law.maternityEmployerRate, `${city}/payroll/maternity-employer-rate`),
  );
  return [{ ...settledPart(reader, limited, { employee, employer }), scheme: 'maternity' }];
}

function medicalBase({ law, city, wage }: PayrollDesk, reader: PartReader): LimitedBase {
  const band = reader.limit(law.medicalBaseLimits) ?? {};
  return limitedBase(wage, band, idOf(law.medicalBaseLimits, `${city}/medical/employee-base-limits`));
}
