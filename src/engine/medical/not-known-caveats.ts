import type { CoverOption } from './covers/cover-option.ts';
import type { MedicalCase } from './medical-case.ts';
import type { MedicalCaveat } from './medical-caveat.ts';
import { accountCredit } from './premium/personal-account.ts';

/** What a cover may well have and nobody found: unsaid, an empty fact would look as if there were no such thing. */
export function notKnownCaveats(own: CoverOption, { scenario: { year } }: MedicalCase): readonly MedicalCaveat[] {
  return [
    ...(own.care.limits.all === undefined ? [limitUnknown(own, year)] : []),
    ...(accountCredit(own, year) === undefined ? [accountUnknown] : []),
  ];
}

/** 年度支付限额, and with it the spending that pays the premium back. */
function limitUnknown({ desk }: CoverOption, year: number): MedicalCaveat {
  const { city, law, insured } = desk;
  const rule = law.care[insured.scheme]?.outpatientLimit.id ?? `${city}/medical/outpatient-limit`;
  const withholds = ['outpatientAnnualLimit', 'outpatientHospitalLimit', 'breakEvenSpending'];
  return { code: 'OUTPATIENT_LIMIT_UNKNOWN', values: { year, rule }, withholds };
}

/** 个人账户 of the retired, and of a city of which nothing was found. */
const accountUnknown: MedicalCaveat = { code: 'ACCOUNT_UNKNOWN', values: {}, withholds: ['personalAccountCredit'] };
