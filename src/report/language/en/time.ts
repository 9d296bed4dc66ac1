import type { Figure } from '../../../engine/shared/result.ts';

/** A value of a caveat as a sentence takes it. */
export type Value = Figure | undefined;

const monthNames = [
  'January',
  'February',
  'March',
  'April',
  'May',
  'June',
  'July',
  'August',
  'September',
  'October',
  'November',
  'December',
];

/** `2026-12` as `December 2026`. */
export function monthInWords(month: string): string {
  return `${monthNames[Number(month.slice(5, 7)) - 1]} ${month.slice(0, 4)}`;
}

/** A count of months as `6 years 2 months`. */
export function monthsInWords(count: Value): string {
  const years = Math.floor(Number(count) / 12);
  const months = Number(count) % 12;
  const parts = [
    ...(years > 0 ? [counted(years, 'year')] : []),
    ...(months > 0 || years === 0 ? [counted(months, 'month')] : []),
  ];
  return parts.join(' ');
}

/** An age in months as `63` or `71 years 6 months`. */
export function ageInWords(age: Value): string {
  return Number(age) % 12 === 0 ? String(Number(age) / 12) : monthsInWords(age);
}

/** A count with its noun: `1 month`, `2 months`. */
export function counted(count: number, noun: string): string {
  return `${count} ${noun}${count === 1 ? '' : 's'}`;
}
