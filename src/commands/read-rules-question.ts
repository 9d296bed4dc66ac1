import type { Outcome, Problem } from '../problems/problem.ts';
import type { IsoDate } from '../quantities/calendar.ts';
import type { RulesQuestion } from '../report/report-rules.ts';
import { absentOn } from '../rules/absent-on.ts';
import type { Known } from '../rules/known.ts';
import { dayBetween } from '../scenario/read-date.ts';
import { type Operands, tooMany } from './line-problems.ts';
import { type Options, textOf } from './options.ts';
import { conflict, nothingToShow, notInForce, unknownAction, unknownRule } from './rules-problems.ts';

const actions = ['list', 'show', 'due'] as const;
type Action = (typeof actions)[number];

/** The days each action goes by, and how many operands it takes. */
const takes = {
  list: { days: [], atMost: 1 },
  show: { days: ['on', 'asOf'], atMost: 1 },
  due: { days: ['asOf'], atMost: 0 },
} as const satisfies Readonly<Record<Action, { days: readonly DayName[]; atMost: number }>>;

const dayFlags = { on: '--on', asOf: '--as-of' } as const;
type DayName = keyof typeof dayFlags;

const anyDay = dayBetween('1950-01-01', '2150-12-31');

/** What the operands and days of a command line ask of the rules, or everything that is wrong with them. */
export function readRulesQuestion(
  { operands, problems: ofTheLine, options }: Operands & { readonly options: Options },
  known: readonly Known[],
  today: IsoDate,
): Outcome<RulesQuestion> {
  const problems: Problem[] = [];
  const days = { on: readDay('on', options, problems), asOf: readDay('asOf', options, problems) };
  const [word = 'list', name] = operands;
  const action = actions.find((one) => one === word);
  if (action === undefined) return { ok: false, problems: [unknownAction(word, actions), ...problems] };
  // Words after an option that is wrong may be its value, so it is not said that they are missing or contradict it.
  if (ofTheLine.length === 0) problems.push(...misplacedDays(action, options));
  const { atMost } = takes[action];
  problems.push(...operands.slice(1 + atMost).map((one) => tooMany(one, atMost, 'rule')));
  const asked = { name, ...days, today, lineIsRight: ofTheLine.length === 0 };
  const question = read[action](asked, known);
  if (!question.ok) problems.push(...question.problems);
  return question.ok && problems.length === 0 ? question : { ok: false, problems };
}

/** What was said beside the action. */
interface Asked {
  readonly name: string | undefined;
  readonly on: IsoDate | undefined;
  readonly asOf: IsoDate | undefined;
  readonly today: IsoDate;
  readonly lineIsRight: boolean;
}

const read: Readonly<Record<Action, (asked: Asked, known: readonly Known[]) => Outcome<RulesQuestion>>> = {
  list: ({ name: prefix = '' }, known) => {
    const ids = idsOf(known);
    if (ids.some((id) => id.startsWith(prefix))) return { ok: true, value: { kind: 'list', prefix } };
    return { ok: false, problems: [unknownRule(prefix, [...beginnings(ids), ...ids], true)] };
  },
  show: readShown,
  due: ({ asOf, today }) => ({ ok: true, value: { kind: 'due', asOf: asOf ?? today } }),
};

function readShown({ name, on, asOf, today, lineIsRight }: Asked, known: readonly Known[]): Outcome<RulesQuestion> {
  if (name === undefined) return { ok: false, problems: lineIsRight ? [nothingToShow()] : [] };
  const found = known.find(({ of }) => of.id === name);
  if (found === undefined) return { ok: false, problems: [unknownRule(name, idsOf(known), false)] };
  const absent = on && absentOn(found, on);
  if (on !== undefined && absent !== undefined)
    return { ok: false, problems: [notInForce({ rule: found.of.id, on, ...absent })] };
  return { ok: true, value: { kind: 'show', known: found, day: on ?? asOf ?? today, onlyThatDay: on !== undefined } };
}

function readDay(name: DayName, options: Options, problems: Problem[]): IsoDate | undefined {
  const text = textOf(options, name);
  if (text === undefined) return undefined;
  const day = anyDay(text);
  if (day.ok) return day.value;
  problems.push({ ...day.fault, place: { kind: 'flag', name: dayFlags[name] } });
  return undefined;
}

/** A day that the action does not go by, or two where one is taken. */
function misplacedDays(action: Action, options: Options): readonly Problem[] {
  const given = (Object.keys(dayFlags) as readonly DayName[]).filter((name) => textOf(options, name) !== undefined);
  const taken: readonly DayName[] = takes[action].days;
  const misplaced = given.filter((name) => !taken.includes(name));
  if (misplaced.length === 0 && given.length === 2) return [conflict('--on', '--as-of')];
  return misplaced.map((name) => conflict(dayFlags[name], `rules ${action}`));
}

function idsOf(known: readonly Known[]): readonly string[] {
  return known.map(({ of }) => of.id);
}

/** Every beginning of an id up to a slash. */
function beginnings(ids: readonly string[]): readonly string[] {
  const all = ids.flatMap((id) => [...id.matchAll(/\//g)].map(({ index }) => id.slice(0, index)));
  return [...new Set(all)];
}
