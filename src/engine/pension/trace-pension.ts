import { rateText, readPercent } from '../../quantities/rate.ts';
import type { LifeTableId } from '../../rules/demography/life-table-names.ts';
import { lifeTables } from '../../rules/demography/life-tables.ts';
import { hkdPerCny } from '../../rules/market/hkd-per-cny.ts';
import type { PensionLaw } from '../../rules/pension-law.ts';
import type { Assumption } from '../shared/chosen.ts';
import { figureText } from '../shared/figure-text.ts';
import type { Figure, FigureUnit, RuleUse, Step } from '../shared/result.ts';
import type { Life } from './live.ts';
import { hongKongDollarFactUnits, pensionFactUnits } from './pension-facts.ts';
import type { PensionScenario } from './pension-scenario.ts';
import { type TracedRule, traceLinks } from './trace-links.ts';

type Facts = Readonly<Record<string, Figure>>;
const units: Readonly<Record<string, FigureUnit>> = { ...pensionFactUnits, ...hongKongDollarFactUnits };

/**
 * How each known fact came about: the facts and assumptions that went in, and those of the rules used that bear on it.
 * A fact that is not known has no step; an input that is not there is left out.
 */
export function tracePension(
  scenario: PensionScenario,
  law: PensionLaw,
  life: Life,
  facts: Facts,
  assumptions: readonly Assumption[],
  basis: readonly RuleUse[],
): readonly Step[] {
  const assumed = new Map(assumptions.map(({ id, value }) => [id, value]));
  const used = new Set(basis.map(({ rule }) => rule));
  return traceLinks(scenario, life)
    .filter(([fact]) => isKnown(facts[fact]))
    .map(([fact, inputs, rules]) => ({
      figure: fact,
      inputs: Object.fromEntries(
        inputs.flatMap((id): [string, string][] => {
          const text = isKnown(facts[id]) ? figureText(facts[id], units[id]) : decimal(assumed.get(id));
          return text === undefined ? [] : [[id, text]];
        }),
      ),
      rules: rules
        .map((name) => idOf(law, name, assumed.get('lifeTable')))
        .filter((id) => id !== undefined && used.has(id)) as string[],
      ...readingOf(law, fact, rules),
    }));
}

/** The average wage alone has two readings; one fact shows the other. */
function readingOf({ averageWage }: PensionLaw, fact: string, rules: readonly TracedRule[]): Pick<Step, 'reading'> {
  const { defaultReading, otherReading } = averageWage;
  const reading = fact === 'monthlyPensionOtherReading' ? otherReading?.name : defaultReading;
  return reading === undefined || !rules.includes('averageWage') ? {} : { reading };
}

function isKnown(value: Figure | undefined): value is number | string {
  return value !== null && value !== undefined;
}

function idOf(law: PensionLaw, name: TracedRule, table: string | undefined): string | undefined {
  if (name === 'exchangeRate') return hkdPerCny.id;
  return name === 'lifeTable' ? lifeTables[table as LifeTableId].id : law[name]?.id;
}

/** An assumed rate as a decimal fraction; any other assumption as it stands. */
function decimal(text: string | undefined): string | undefined {
  const rate = text?.endsWith('%') ? readPercent(text) : undefined;
  return rate === undefined ? text : rateText(rate, 4);
}
