import type { IsoDate } from '../quantities/calendar.ts';
import type { Known } from '../rules/known.ts';
import { reviews } from '../rules/reviews.ts';
import { duePage } from './rules/due-page.ts';
import { lifeTablePage } from './rules/life-table-page.ts';
import { listPage } from './rules/list-page.ts';
import { rulePage } from './rules/rule-page.ts';
import type { RulesPage } from './rules/rules-page.ts';
import { seriesPage } from './rules/series-page.ts';

export { rulesIn } from './rules/rules-formats.ts';

/** What is asked of everything known: the list, one of it on a day, or what to look up again. */
export type RulesQuestion =
  | { readonly kind: 'list'; readonly prefix: string }
  | { readonly kind: 'show'; readonly known: Known; readonly day: IsoDate; readonly onlyThatDay: boolean }
  | { readonly kind: 'due'; readonly asOf: IsoDate };

/** The answer, before it becomes text. */
export function reportRules(question: RulesQuestion, known: readonly Known[]): RulesPage {
  if (question.kind === 'list') return listPage(known, question.prefix);
  if (question.kind === 'due') return duePage(reviews(known, question.asOf), question.asOf);
  return shown(question);
}

function shown({ known, day, onlyThatDay }: Extract<RulesQuestion, { kind: 'show' }>): RulesPage {
  if (known.kind === 'rule') return rulePage(known, day, onlyThatDay);
  if (known.kind === 'series') return seriesPage(known, day, onlyThatDay);
  return lifeTablePage(known, day);
}
