import type { LenderRow } from '../lender-law.ts';
import { abcShenzhenConsumerLoan } from './lenders/abc-shenzhen-consumer-loan.ts';
import { beaMainlandHomeLoan } from './lenders/bea-mainland-home-loan.ts';
import { bochkMainlandHomeLoan } from './lenders/bochk-mainland-home-loan.ts';
import { ccbAsiaMainlandHomeLoan } from './lenders/ccb-asia-mainland-home-loan.ts';
import { ccbDongguanHomeLoan } from './lenders/ccb-dongguan-home-loan.ts';
import { ccbDongguanUnsecuredLoan } from './lenders/ccb-dongguan-unsecured-loan.ts';
import { chongHingMainlandHomeLoan } from './lenders/chong-hing-mainland-home-loan.ts';
import { cmbCreditCard } from './lenders/cmb-credit-card.ts';
import { cmbShenzhenLoan } from './lenders/cmb-shenzhen-loan.ts';
import { hsbcMainlandHomeLoan } from './lenders/hsbc-mainland-home-loan.ts';
import { icbcAsiaMainlandHomeLoan } from './lenders/icbc-asia-mainland-home-loan.ts';
import { mainlandCreditCard } from './lenders/mainland-credit-card.ts';
import { mainlandHomeOrBusinessLoan } from './lenders/mainland-home-or-business-loan.ts';
import { mainlandUnsecuredLoan } from './lenders/mainland-unsecured-loan.ts';
import { ncbMainlandHomeLoan } from './lenders/ncb-mainland-home-loan.ts';
import { shenzhenHomeLoan } from './lenders/shenzhen-home-loan.ts';
import { zhuhaiHomeLoan } from './lenders/zhuhai-home-loan.ts';

/** What lenders are known to answer residents of Hong Kong, those of the mainland first. */
export const lenderRows: readonly LenderRow[] = [
  abcShenzhenConsumerLoan,
  cmbShenzhenLoan,
  ccbDongguanHomeLoan,
  ccbDongguanUnsecuredLoan,
  shenzhenHomeLoan,
  zhuhaiHomeLoan,
  mainlandHomeOrBusinessLoan,
  mainlandUnsecuredLoan,
  mainlandCreditCard,
  cmbCreditCard,
  bochkMainlandHomeLoan,
  beaMainlandHomeLoan,
  icbcAsiaMainlandHomeLoan,
  hsbcMainlandHomeLoan,
  chongHingMainlandHomeLoan,
  ccbAsiaMainlandHomeLoan,
  ncbMainlandHomeLoan,
];
