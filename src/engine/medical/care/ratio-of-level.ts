import { type Rate, rate } from '../../../quantities/rate.ts';
import type { RatiosByFacility } from '../../../rules/medical-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import type { PartReader } from '../../shared/part-reader.ts';
import type { Place } from './visit.ts';

/** 支付比例 of the level; the family doctor is at the community centre. A level that the rule does not name is not known. */
export function ratioOfLevel(rule: Rule<RatiosByFacility>, place: Place, reader: PartReader): Rate | undefined {
  const ratios = reader.read(rule, rule.id);
  if (ratios === undefined) return undefined;
  const text = place === 'family-doctor' ? ratios.community : ratios[place];
  if (text !== undefined) return rate(text);
  reader.missing.push(rule.id);
  return undefined;
}
