import type { CrossBorderLoanLaw } from '../../../rules/cross-border-loan-law.ts';
import { hongKongLoanLaw } from '../../../rules/hong-kong/loan-law.ts';
import type { HongKongLoanLaw } from '../../../rules/hong-kong-loan-law.ts';
import type { MainlandLoanLaw } from '../../../rules/mainland-loan-law.ts';
import { crossBorderLoanLaw } from '../../../rules/national/cross-border-loan-law.ts';
import { mainlandLoanLaw } from '../../../rules/national/loan-law.ts';
import type { Rule } from '../../../rules/rule.ts';
import { openRuleBook, type RuleBook } from '../../shared/rule-book.ts';
import type { UsedValue } from '../../shared/rule-uses.ts';
import { bankOf, type LenderSort } from '../lender.ts';
import { usedOn } from '../used-on.ts';
import type { ReadinessScenario } from './readiness-scenario.ts';

/** What readiness is read from. */
export interface ReadinessLaw {
  readonly mainland: MainlandLoanLaw;
  readonly hongKong: HongKongLoanLaw;
  readonly crossBorder: CrossBorderLoanLaw;
}

/** The rules that are published. */
export const publishedLaw: ReadinessLaw = {
  mainland: mainlandLoanLaw,
  hongKong: hongKongLoanLaw,
  crossBorder: crossBorderLoanLaw,
};

/** On which side of the border the lender is. */
export type LenderSide = 'mainland' | 'hong-kong';

/** With what a checklist is drawn up. */
export interface ReadinessDesk {
  readonly scenario: ReadinessScenario;
  readonly law: ReadinessLaw;
  /** Who is asked; of a bank nobody names, one where the currency is. */
  readonly lender: LenderSort;
  readonly side: LenderSide;
  readonly book: RuleBook;
  /** The value of a rule on the valuation day; one that says nothing then is remembered. */
  read<T>(rule: Rule<T>): UsedValue<T> | undefined;
  /** Ids of the rules that were asked and say nothing on that day. */
  silent(): readonly string[];
}

/** Opens the rules for one checklist. */
export function openDesk(scenario: ReadinessScenario, law: ReadinessLaw): ReadinessDesk {
  const book = openRuleBook(scenario);
  const silent = new Set<string>();
  const lender = scenario.lender ?? bankOf(scenario.currency);
  return {
    scenario,
    law,
    lender,
    side: lender === 'hong-kong-bank' || lender === 'money-lender' ? 'hong-kong' : 'mainland',
    book,
    read: (rule) => {
      const used = usedOn(rule, { ...scenario, book });
      if (used === undefined) silent.add(rule.id);
      return used;
    },
    silent: () => [...silent],
  };
}
