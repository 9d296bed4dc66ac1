import { money } from '../../../quantities/money.ts';
import type { CityPurchaseLaw } from '../../../rules/city-purchase-law.ts';
import type { MainlandMoneyInLaw } from '../../../rules/mainland-loan-law.ts';
import { type DayDesk, usedOn } from '../used-on.ts';
import { type BuyingRow, sayingRow } from './buying-row.ts';

/** 购房资金: where a down payment may come from, and how money may come in from Hong Kong. */
export function moneyInRows(desk: DayDesk, law: MainlandMoneyInLaw, city: CityPurchaseLaw): readonly BuyingRow[] {
  return [
    sayingRow('DOWN_MONEY', law.downPaymentMoney, desk),
    sayingRow('MONEY_IN', law.purchaseMoneyIn, desk),
    city.bayAreaPurchaseMoney === undefined
      ? { question: 'MONEY_IN_CITIES', answer: 'NOT_THIS_CITY', uses: [] }
      : sayingRow('MONEY_IN_CITIES', city.bayAreaPurchaseMoney, desk),
    remittanceRow(desk, law),
    sayingRow('REMITTANCE_TERMS', law.sameNameRemittanceTerms, desk),
  ];
}

/** 同名账户人民币汇款限额. */
function remittanceRow(desk: DayDesk, { sameNameRemittance }: MainlandMoneyInLaw): BuyingRow {
  const question = 'REMITTANCE_A_DAY';
  const used = usedOn(sameNameRemittance, desk);
  if (used === undefined) return { question, answer: 'NOT_KNOWN', uses: [], silent: sameNameRemittance.id };
  return { question, answer: 'A_DAY', amount: money(used.value * 100), uses: [used.use] };
}
