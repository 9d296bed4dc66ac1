import type { Employment } from '../engine/pension/employment.ts';
import type { Result } from '../engine/shared/result.ts';
import type { CityId } from '../rules/cities/city-names.ts';
import { pension as words } from './language/en/pension.ts';

/** The plan, the city and how the person works: the title of every page about one pension. */
export function pensionTitle({ facts }: Result): string {
  const city = words.cities[facts['city'] as CityId];
  return [words.plan, city, words.employments[facts['employment'] as Employment]].join(' · ');
}
