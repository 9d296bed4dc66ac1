import { readAge } from '../../../quantities/months.ts';
import { grouped, readableFigure } from '../../figure-text.ts';
import { monthInWords, type Value } from './time.ts';

/** Fen as an amount in RMB. */
export const rmb = (fen: Value): string => `RMB ${readableFigure(fen ?? null, 'CNY')}`;
/** Cents as an amount in HKD. */
export const hkd = (cents: Value): string => `HKD ${readableFigure(cents ?? null, 'HKD')}`;
/** Whole yuan, their thousands apart. */
export const wholeYuan = (yuan: Value): string => readableFigure(Number(yuan) * 100, 'CNY').replace(/\.00$/, '');
/** A fraction as a percentage of at most two decimals. */
export const percent = (fraction: Value): string => `${Number((Number(fraction) * 100).toFixed(2))} %`;
/** The same as tables print it, without a space. */
export const closePercent = (fraction: Value): string => percent(fraction).replace(' ', '');
/** A value as text; nothing is empty. */
export const text = (value: Value): string => String(value ?? '');
/** An amount that is text already, its thousands apart. */
export const apart = (value: Value): string => grouped(text(value));
/** The month of a date or month, in words. */
export const monthOf = (value: Value): string => monthInWords(text(value).slice(0, 7));
/** An age as `63y0m`, in months; 0 where there is none. */
export const ageMonthsOf = (age: string | null): number => readAge(age ?? '') ?? 0;
