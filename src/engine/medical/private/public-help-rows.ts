import type { SupportSchemeLaw, VoucherLaw } from '../../../rules/hong-kong-care-law.ts';
import type { Shown } from '../last-known.ts';
import type { PrivateRow } from './private-columns.ts';
import { privateRows } from './private-rows.ts';

/** 港大深圳醫院支援計劃: what the Hospital Authority pays there for its own patients. */
export function supportRows(law: SupportSchemeLaw, shown: Shown): readonly PrivateRow[] {
  const kind = 'PRIVATE_SUPPORT';
  return [
    ...privateRows(kind, law.hkuShenzhenSupport, shown, (care) => [
      { item: 'SUPPORT_COPAYMENT', cny: care?.copayment, unit: 'PER_VISIT' },
      { item: 'SUPPORT_LIMIT', cny: care?.limit, unit: 'PER_PERIOD' },
    ]),
    ...privateRows(kind, law.hkuShenzhenSupportTerms, shown, (terms) => [{ item: 'SUPPORT_TERMS', terms }]),
  ];
}

/** 長者醫療券: where they are taken on the mainland, and the reward for spending them on primary care. */
export function voucherRows(law: VoucherLaw, shown: Shown): readonly PrivateRow[] {
  const kind = 'PRIVATE_VOUCHERS';
  return [
    ...privateRows(kind, law.voucherHkuShenzhen, shown, (terms) => [{ item: 'VOUCHERS_HKU_SHENZHEN', terms }]),
    ...privateRows(kind, law.voucherBayAreaScope, shown, (terms) => [{ item: 'VOUCHERS_SCOPE', terms }]),
    ...privateRows(kind, law.voucherBayAreaPoints, shown, (places) => [
      { item: 'VOUCHERS_POINTS', count: places?.points, unit: 'COUNT_POINTS' },
      { item: 'VOUCHERS_CITIES', count: places?.cities, unit: 'COUNT_CITIES' },
    ]),
    ...privateRows(kind, law.voucherReward, shown, (rewarded) => [
      { item: 'VOUCHERS_SPENDING', hkd: rewarded?.spending, unit: 'PER_YEAR' },
      { item: 'VOUCHERS_REWARD', hkd: rewarded?.reward, unit: 'PER_YEAR' },
    ]),
  ];
}
