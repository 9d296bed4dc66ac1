import { plusRates, rate } from '../../../quantities/rate.ts';
import type { Rule } from '../../../rules/rule.ts';
import { usedOn } from '../used-on.ts';
import type { LimitSource } from './limit.ts';

/**
 * A limit of Hong Kong that is cut for who has or guarantees another mortgage: by both readings where nobody says so.
 *
 * @source hong-kong/loan/other-mortgage-reduction
 */
export function loweredLimit(source: LimitSource, reduction: Rule<string>): LimitSource {
  return {
    rules: source.rules,
    read: (desk) => {
      const value = source.read(desk);
      const { otherMortgage } = desk.borrower ?? {};
      if (value?.ratio === undefined || otherMortgage === false) return value;
      const cut = usedOn(reduction, desk);
      if (cut === undefined || rate(cut.value).numerator === 0) return value;
      const lowered = plusRates(value.ratio, rate(`-${cut.value}`));
      const uses = [...value.uses, cut.use];
      return otherMortgage ? { ...value, ratio: lowered, uses } : { ...value, stricter: lowered, uses };
    },
  };
}
