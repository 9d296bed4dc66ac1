import { describe, expect, it } from 'vitest';
import { problems as words } from '../../src/report/language/en/problems.ts';
import { readApr } from '../../src/scenario/read-apr.ts';
import { readLoan } from '../../src/scenario/read-loan.ts';

/** What a person is told of a file with one mistake: the sentence, and what to do about it. */
async function told(text: string, reader: typeof readLoan | typeof readApr = readLoan): Promise<readonly string[]> {
  const outcome = await reader({ today: '2026-11-23', settings: [], file: { name: 'home.yaml', text } });
  const said = outcome.ok ? [] : outcome.problems.map(({ code, values }) => words.sentences[code](values));
  return said.flatMap(({ says, hint }) => [says, hint ?? '']);
}

const home = 'principal: 1000000\nyears: 30\n';
const fixed = `${home}rate: 3%\n`;
const inHongKong = `${home}currency: hkd\n`;

describe('a mistake in a loan is told: ', () => {
  it.each([
    ['years: 30\nrate: 3%', 'the amount of the loan is missing', 'give principal (--principal 1000000)'],
    ['principal: 100\nrate: 3%', 'for how long is missing', 'give months (--months 360) or years (--years 30)'],
    [home, 'the rate is missing', 'give rate (--rate 3.1%), or how it is agreed (--rate-plan lpr, hibor or prime)'],
    [`${inHongKong}ratePlan: hibor`, 'the spread over HIBOR is missing', 'give hiborSpread (--hibor-spread 1.3%)'],
    [`${inHongKong}ratePlan: prime`, 'the spread to prime is missing', 'give primeSpread (--prime-spread -1.75%)'],
    [
      `${home}ratePlan: stepped`,
      'the steps of the rate are missing',
      'give steps, like  steps: [{ from: 1, rate: 3% }]',
    ],
    [
      `${home}steps: [{ from: 13, rate: 3% }]`,
      'the rate of the first payments is missing',
      'begin the steps with from: 1',
    ],
    [
      `${home}steps: [{ from: 1, rate: 3% }, { from: 1, rate: 4% }]`,
      'from 1 does not go with from 1',
      'write the steps in the order of payments, each number once',
    ],
    [
      `${home}steps: [{ from: 1, rate: 3% }, { from: 361, rate: 4% }]`,
      'payment 361 comes after the last one',
      'write a value from 1 to 360; the nearest is 360',
    ],
    [
      `${home}steps: [{ from: 1 }]`,
      '"rate" is missing in this step',
      'a step has rate, and the number of the payment from which it counts (from: 37)',
    ],
    [
      `${home}hiborSpread: 1.3%`,
      'ratePlan fixed does not go with hiborSpread 1.3%',
      'write ratePlan: hibor (--rate-plan), or leave one of them out',
    ],
    [
      `${home}ratePlan: prime\nprimeSpread: 0%`,
      'currency cny does not go with ratePlan prime',
      'write currency: hkd (--currency), or leave one of them out',
    ],
    [
      `${fixed}dayCount: actual-365`,
      'dayCount actual-365 does not go with currency cny',
      'write twelfth, or leave one of them out',
    ],
    [
      `${fixed}housingFund: { principal: 500000 }`,
      '"rate" is missing in this map',
      'the part from the housing fund has principal and rate',
    ],
    [
      `${fixed}currency: hkd\nhousingFund: { principal: 500000, rate: 2.6% }`,
      'currency hkd does not go with housingFund.principal 500000.00',
      'write cny, or leave one of them out',
    ],
    [
      `${fixed}fees: 1000000`,
      'fees of 1000000 leave nothing of the loan',
      'write a value from 0.00 to 999999.99; the nearest is 999999.99',
    ],
    [`${fixed}fees: RMB 500`, '"RMB 500" is not an amount', 'write 500 (from 0.00 to 1000000000.00)'],
    [
      `${fixed}grace: 360`,
      '360 months of interest alone leave no payment that repays',
      'write a value from 0 to 359; the nearest is 359',
    ],
    [
      `${fixed}firstPayment: 2026-11-23`,
      '2026-11-23 is not within 12 months after drawdown on 2026-11-23',
      'write a value from 2026-11-24 to 2027-11-23; the nearest is 2026-11-24',
    ],
  ])('%s', async (text, says, hint) => {
    expect(await told(`${text}\n`)).toEqual([says, hint]);
  });
});

describe('a mistake in a prepayment is told: ', () => {
  it.each([
    ['24:5000', '"24:5000" is not a prepayment', 'write MONTH:AMOUNT:shorten|reduce, like 2028-06:50000:shorten'],
    [
      '360:5000:reduce',
      'nothing is left to prepay at 360: the last payment closes the loan',
      'write a value from 1 to 359; the nearest is 359',
    ],
    [
      '2026-11:5000:reduce',
      '2026-11 is before the first payment',
      'write a value from 2026-12 to 2056-10; the nearest is 2026-12',
    ],
    [
      'soon:5000:reduce',
      '"soon" is not a month or the number of a payment',
      'write it like 2028-06 or 24, from 1950-01 to 2200-12',
    ],
    [
      '{ month: 24, effect: reduce }',
      '"amount" is missing in this prepayment',
      'a prepayment has month (2028-06, or the number of a payment), amount and effect',
    ],
    [
      '{ month: 24, amount: 5000, effect: reduce, fee: much }',
      '"much" is not an amount or a rate',
      'write it like 500 or 1%, from 0.00 to 1000000000.00',
    ],
  ])('%s', async (item, says, hint) => {
    expect(await told(`${fixed}prepay: [${item}]\n`)).toEqual([says, hint]);
  });
});

describe('a mistake in a question for a true price is told: ', () => {
  it.each([
    ['principal: 5\npayment: 5', 'for how long is missing', 'give months (--months 12)'],
    [
      'principal: 5\nmonths: 5',
      'what is paid back is missing',
      'give payment (--payment 853.38), flatRate (--flat-rate 2.4%), instalmentFee (--instalment-fee 0.6%), monthlyRate (--monthly-rate 2.65%) or dailyRate (--daily-rate 0.05%) of a card balance, or --flows FILE.csv',
    ],
    [
      'principal: 5\nmonths: 5\npayment: 5\nfeeWhen: at-purchase',
      'the fee of the instalments is missing; feeWhen is when it is charged',
      'give instalmentFee (--instalment-fee 0.6%)',
    ],
    ['flows: []', 'no cash flow is given', 'write one like  - { date: 2026-11-23, amount: 10000 }'],
    [
      'flows: [{ date: 2026-01-01 }]',
      '"amount" is missing in this flow',
      'a flow has date (2026-11-23) and amount (received 10000, paid -853.38)',
    ],
    [
      'flows: [{ date: 2026-01-01, amount: 5 }, { date: 2026-02-01, amount: -6 }]\nfee: 1',
      'fee 1 does not go with flows 5, -6',
      'leave one of them out',
    ],
  ])('%s', async (text, says, hint) => {
    expect(await told(`${text}\n`, readApr)).toEqual([says, hint]);
  });

  it('an empty file of cash flows', () => {
    expect(words.sentences.SCENARIO_EMPTY({ what: 'flows' })).toEqual({
      says: 'is empty',
      hint: 'cash flows have a line of column names, date,amount, and a line for each flow',
    });
  });
});
