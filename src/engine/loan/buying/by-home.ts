import type { BuyingNote } from './buying-row.ts';

/** 首套、二套: the value for a first or a second home. */
interface ByHome<T> {
  readonly firstHome: T;
  readonly secondHome: T;
}

/** The value, or what keeps it from being told. */
export type ValueByHome<T> = { readonly value: T } | { readonly note: BuyingNote };

/**
 * Which value is that of a home, by the homes the family has there already. Where nobody says how many, one for both is
 * told; of a third home the texts do not speak.
 */
export function byHome<T>({ firstHome, secondHome }: ByHome<T>, had: number | undefined): ValueByHome<T> {
  if (had === undefined) return firstHome === secondHome ? { value: firstHome } : { note: 'GIVE_HOMES' };
  if (had > 1) return { note: 'THIRD_HOME' };
  return { value: had === 0 ? firstHome : secondHome };
}
