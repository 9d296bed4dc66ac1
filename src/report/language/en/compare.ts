import type { CompareWords } from '../compare-words.ts';
import { cityNames } from './city-names.ts';
import { compareCaveats } from './compare-caveats.ts';
import { compareDifferencesWords } from './compare-differences.ts';
import { compareFactWords } from './compare-facts.ts';
import { compareFunds } from './compare-funds.ts';
import { compareGovernmentWords } from './compare-government.ts';
import { compareHeadline, compareLines, mpfComesTo } from './compare-lines.ts';
import { compareLongService } from './compare-long-service.ts';
import { chanceWords, comparedTables, meansTestWords, strategyWords } from './compare-tables.ts';
import { compareTaxesWords } from './compare-taxes.ts';
import { compareWithdrawal } from './compare-withdrawal.ts';
import { missingInWords } from './missing.ts';
import { pension } from './pension.ts';
import { monthInWords } from './time.ts';

/** The comparison in English. */
export const compare: CompareWords = {
  plan: 'MPF and a mainland pension 強積金與內地養老',
  cities: cityNames,
  facts: compareFactWords,
  assumptions: {
    ...pension.assumptions,
    ...{ asKnownOn: 'rules as known on', monthlyIncome: 'income HKD', job: 'job', casualDays: 'days a month' },
    ...{ employedFrom: 'employed from', workUntil: 'works until', mpfBalanceNow: 'MPF now HKD', mpfFunds: 'funds' },
    ...{ voluntary: 'voluntary HKD', taxRate: 'tax rate', withdraw: 'taken out by', withdrawAt: 'taken out at' },
    ...{ drawdown: 'drawn', living: 'lives in', government: 'allowances', couple: 'couple' },
    ...{ spouseIncome: 'spouse’s income HKD', spouseAssets: 'spouse’s assets HKD', otherIncome: 'other income HKD' },
    ...{ assets: 'other assets HKD', spending: 'spending', monthly: 'paid a month RMB', years: 'years paid' },
    ...{ mpfReturn: 'MPF return', mpfFee: 'MPF fee', age65PlusReturn: 'Age 65 Plus Fund', incomeGrowth: 'pay' },
    ...{ relevantIncomeGrowth: 'income limits', inflationHk: 'Hong Kong prices', inflationCn: 'mainland prices' },
    ...{ fx: 'HKD per CNY', fxLater: 'HKD per CNY at the end', fxPath: 'exchange path' },
    ...{ simulate: 'paths', seed: 'seed', volatility: 'volatility of MPF', shocks: 'size of shocks' },
    returnFxCorrelation: 'return with exchange rate',
  },
  caveats: {
    ...pension.caveats,
    ...compareCaveats,
    ...chanceWords.caveats,
    ...meansTestWords.caveats,
    ...compareWithdrawal.caveats,
    ...compareFunds.caveats,
    ...compareLongService.caveats,
    ...compareGovernmentWords.caveats,
    ...compareTaxesWords.caveats,
    ...compareDifferencesWords.caveats,
  },
  reasons: pension.reasons,
  tables: {
    ...comparedTables,
    chances: chanceWords,
    meansTest: meansTestWords,
    withdrawal: compareWithdrawal,
    funds: compareFunds,
    longService: compareLongService,
    government: compareGovernmentWords,
    taxes: compareTaxesWords,
    differences: compareDifferencesWords,
  },
  strategies: strategyWords,
  lines: {
    mpf: 'MPF',
    mainland: 'Mainland',
    government: 'Allowances',
    covers: 'Covers',
    turns: 'It turns',
  },
  line: (id, summary) => compareLines[id](summary),
  headline: compareHeadline,
  notEligible: (reasons, summary) => `There can be no mainland pension. ${reasons.join(' ')} ${mpfComesTo(summary)}`,
  moreLine: (notes) =>
    `${notes === 0 ? '' : `${notes} more ${notes === 1 ? 'note' : 'notes'} and `}every source: --explain · --table strategies --table meansTest --json`,
  undetermined: (missing) => {
    const printed = missing.filter(({ rule }) => rule === 'hong-kong/annuity/monthly-payments');
    const others = missing.filter((one) => !printed.includes(one));
    const reasons = [
      ...printed.map(
        ({ month }) => `HKMC has printed no annuity payment 香港年金 for your age in ${monthInWords(month)}`,
      ),
      ...(others.length === 0 ? [] : [`no value is known of ${missingInWords(others)}`]),
    ];
    return `Not all of it can be worked out: ${reasons.join('; ')}.`;
  },
};
