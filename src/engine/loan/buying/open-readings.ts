import type { CityPurchaseLaw, PurchaseArea, PurchaseLimit } from '../../../rules/city-purchase-law.ts';
import { valuesSeen } from '../../../rules/in-force.ts';
import type { Purchase } from '../purchase.ts';
import type { BuyingNote } from './buying-row.ts';

/** Whom to ask where no text answers, and how to tell what was answered. */
export const askNotes: readonly BuyingNote[] = ['ASK_THE_BUREAU', 'TELL_HOMES_ALLOWED'];

/**
 * What is open for a resident of Hong Kong in an area where the text in force names other buyers only: whether what was
 * read of them before goes on, or they are now as other buyers are.
 */
export function openReadings(
  others: readonly PurchaseLimit[],
  area: PurchaseArea,
  { desk }: Purchase,
  { hongKongBuyerLimits }: CityPurchaseLaw,
): readonly BuyingNote[] {
  const seen = hongKongBuyerLimits === undefined ? [] : valuesSeen(hongKongBuyerLimits, { knownOn: desk.asKnownOn });
  const before = seen.findLast(({ from }) => from <= desk.asOf)?.value ?? [];
  const asked = others.some(
    (limit) => limit.area === area && limit.buyer !== 'payer' && limit.paidMonths !== undefined,
  );
  return [readingsOf(before, others), ...(asked ? (['PAYMENTS_ASKED'] as const) : []), ...askNotes];
}

function readingsOf(before: readonly PurchaseLimit[], others: readonly PurchaseLimit[]): BuyingNote {
  if (others.every(({ area, buyer }) => area === 'city' && buyer === 'anyone')) return 'READING_ENDED_FOR_ALL';
  const wasOne = before.length === 1 && before[0]?.homes === 1;
  const nowTwo = others.some(({ area, buyer, homes }) => area === 'outer' && buyer === 'other' && homes === 2);
  return wasOne && nowTwo ? 'READINGS_ONE_OR_TWO' : 'READINGS_OPEN';
}
