import type { Cover } from '../engine/medical/medical-scenario.ts';
import type { Result } from '../engine/shared/result.ts';
import { cityNames } from './language/en/city-names.ts';
import { medical as words } from './language/en/medical.ts';

/** The title of a medical report: plan, city, cover, year. */
export function medicalTitle({ facts }: Result): string {
  const cover = facts['scheme'] as Cover;
  const city = cover === 'hong-kong-public' ? [] : [cityNames[String(facts['city'])]];
  return [words.plan, ...city, words.covers[cover], facts['year']].join(' · ');
}
