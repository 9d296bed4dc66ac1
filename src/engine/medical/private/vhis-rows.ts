import type { VhisLaw } from '../../../rules/hong-kong-care-law.ts';
import type { Shown } from '../last-known.ts';
import type { PrivateItem, PrivateRow } from './private-columns.ts';
import { privateRows } from './private-rows.ts';

/** 標準計劃保障: what the standard plan pays; amounts that rest on memory have that evidence. */
export function standardPlanRows(law: VhisLaw, shown: Shown): readonly PrivateRow[] {
  return [
    ...privateRows('PRIVATE_STANDARD', law.vhisStandardBenefits, shown, (pays) => [
      { item: 'VHIS_YEARLY_LIMIT', hkd: pays?.['yearlyLimit'], unit: 'PER_YEAR' },
      { item: 'VHIS_ROOM', hkd: pays?.['roomDay'], unit: 'PER_DAY', days: pays?.['roomDays'] },
      { item: 'VHIS_MISCELLANEOUS', hkd: pays?.['miscellaneous'] },
      { item: 'VHIS_DOCTOR', hkd: pays?.['doctorDay'], unit: 'PER_DAY', days: pays?.['doctorDays'] },
      { item: 'VHIS_SPECIALIST', hkd: pays?.['specialist'] },
      {
        item: 'VHIS_INTENSIVE_CARE',
        hkd: pays?.['intensiveCareDay'],
        unit: 'PER_DAY',
        days: pays?.['intensiveCareDays'],
      },
    ]),
    ...privateRows('PRIVATE_SURGERY', law.vhisSurgeryBenefits, shown, (pays) => [
      { item: 'VHIS_COMPLEX_SURGERY', hkd: pays?.['complexSurgery'], unit: 'PER_OPERATION' },
      { item: 'VHIS_MAJOR_SURGERY', hkd: pays?.['majorSurgery'], unit: 'PER_OPERATION' },
      { item: 'VHIS_INTERMEDIATE_SURGERY', hkd: pays?.['intermediateSurgery'], unit: 'PER_OPERATION' },
      { item: 'VHIS_MINOR_SURGERY', hkd: pays?.['minorSurgery'], unit: 'PER_OPERATION' },
      { item: 'VHIS_IMAGING', hkd: pays?.['imaging'] },
      { item: 'VHIS_CANCER', hkd: pays?.['cancerTreatment'] },
      { item: 'VHIS_OUTPATIENT_VISIT', hkd: pays?.['outpatientVisit'], unit: 'PER_VISIT' },
      { item: 'VHIS_OUTPATIENT_YEAR', hkd: pays?.['outpatientYear'], unit: 'PER_YEAR' },
    ]),
    ...privateRows('PRIVATE_SHARES', law.vhisSurgeryShares, shown, (shares) => [
      { item: 'VHIS_ANAESTHETIST', ratio: shares?.['anaesthetist'], unit: 'PER_SURGEON' },
      { item: 'VHIS_THEATRE', ratio: shares?.['theatre'], unit: 'PER_SURGEON' },
      { item: 'VHIS_IMAGING_OWN', ratio: shares?.['imagingOwn'] },
    ]),
  ];
}

/** 已有病症、續保、稅項扣除: the terms of every plan, and how the cost of private care has risen. */
export function vhisTermsRows(law: VhisLaw, shown: Shown): readonly PrivateRow[] {
  const kind = 'PRIVATE_TERMS';
  return [
    ...privateRows(kind, law.vhisOutpatient, shown, (terms) => [{ item: 'VHIS_OUTPATIENT', terms }]),
    ...privateRows(kind, law.vhisPreExisting, shown, (terms) => [{ item: 'VHIS_PRE_EXISTING', terms }]),
    ...privateRows(kind, law.vhisRenewalAge, shown, (months) => [
      { item: 'VHIS_RENEWAL', count: wholeYears(months), unit: 'COUNT_AGE' },
    ]),
    ...privateRows(kind, law.vhisTaxDeduction, shown, (hkd) => [{ item: 'VHIS_TAX', hkd, unit: 'PER_YEAR' }]),
    ...privateRows(kind, law.privateCostTrend, shown, (ratio) => [
      { item: 'VHIS_COST_TREND', ratio, unit: 'PER_YEAR' },
    ]),
    ...privateRows('PRIVATE_PRE_EXISTING', law.vhisPreExistingShares, shown, (shares) =>
      preExistingYears.map((item, year) => ({ item, ratio: shares?.[year] })),
    ),
  ];
}

const preExistingYears: readonly PrivateItem[] = [
  'VHIS_PRE_EXISTING_1',
  'VHIS_PRE_EXISTING_2',
  'VHIS_PRE_EXISTING_3',
  'VHIS_PRE_EXISTING_4',
];

function wholeYears(months: number | undefined): number | undefined {
  return months === undefined ? undefined : Math.floor(months / 12);
}
