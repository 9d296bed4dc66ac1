import type {
  AnnuitySaying,
  DifferenceTopic,
  MpfSaying,
  PensionSaying,
} from '../../../engine/compare-mpf/differences/difference-code.ts';
import type {
  DifferenceColumnId,
  DifferencesCaveatCode,
} from '../../../engine/compare-mpf/differences/differences-table.ts';
import type { Caveat } from '../../../engine/shared/result.ts';
import { text } from './values.ts';

const topics: Readonly<Record<DifferenceTopic | 'NOT_KNOWN', string>> = {
  DIFFERENCE_GUARANTEE: 'Is an amount guaranteed? 保證',
  DIFFERENCE_PRICES: 'Does it rise with prices? 通脹',
  DIFFERENCE_FOR_LIFE: 'Does it last for life? 終身',
  DIFFERENCE_INHERITANCE: 'What is left on death? 繼承',
  DIFFERENCE_CURRENCY: 'In which currency? 貨幣',
  DIFFERENCE_LAW: 'Who decides, and may change it? 法律風險',
  DIFFERENCE_ACCESS: 'Can it be had before retirement? 提早提取',
  DIFFERENCE_LEAVING: 'What is lost on leaving early? 退保',
  DIFFERENCE_MEANS_TEST: 'What does it do to a means test? 經濟審查',
  DIFFERENCE_RISK: 'Who bears the risk of investment? 投資風險',
  DIFFERENCE_TAX: 'Is it taxed when drawn? 稅務',
  DIFFERENCE_MOVING: 'What if one moves away or back? 遷居',
  DIFFERENCE_BOTH: 'Must one pay, and may one have both? 重複參保',
  NOT_KNOWN: 'not known',
};

const ofMpf: Readonly<Record<MpfSaying, string>> = {
  MPF_MOVES_WITH_FUNDS: 'The balance is worth what its funds are worth.',
  MPF_GUARANTEED_FUND: 'A guaranteed fund 保證基金 is one type of fund; what it guarantees is not in the rules.',
  MPF_NO_LINK_TO_PRICES: 'No rule ties it to prices; it grows as its funds do.',
  MPF_UNTIL_USED_UP: 'It lasts until the balance is used up. Any number and size of withdrawals.',
  MPF_TO_THE_ESTATE: 'The balance goes to the estate.',
  MPF_IN_HKD: 'Contributions are in Hong Kong dollars; what the funds hold is not in the rules.',
  MPF_LAW_OF_HONG_KONG: 'The law of Hong Kong. The limits of income are reviewed every four years.',
  MPF_AT_65_OR_60: 'At 65; at 60 on giving up all work.',
  MPF_ON_DEPARTURE: 'On leaving Hong Kong for good 永久性離開香港, once in a lifetime.',
  MPF_ON_ILLNESS: 'On incapacity or terminal illness.',
  MPF_WHOLE_BALANCE: 'On leaving Hong Kong for good the whole balance is paid, at once.',
  MPF_ALLOWANCES_NOT_KNOWN: 'Whether that ends allowances of Hong Kong later is not known.',
  MPF_IS_AN_ASSET: 'What can be taken out is an asset, whether taken or not.',
  MPF_RISK_IS_YOURS: 'You do. There have been years of loss.',
  MPF_DEFAULT_STRATEGY: 'The default strategy 預設投資策略 lowers the risk with age.',
  MPF_NO_TAX_AT_RETIREMENT: 'No tax at retirement, at once or by instalments.',
  MPF_MAINLAND_COUNTS: 'A move to the mainland counts as leaving Hong Kong.',
  MPF_PERMIT_NOT_ENOUGH: 'A Home Return Permit 回鄉證 alone does not prove it.',
  MPF_DECLARES_NO_RETURN: 'One declares not to return to work or to settle.',
  MPF_COMPULSORY: 'Anybody who works in Hong Kong must be in it from 18 to 65, with some exceptions.',
};

const ofPension: Readonly<Record<PensionSaying, string>> = {
  PENSION_BY_FORMULA: 'No amount: a formula of the law, with figures set by year.',
  PENSION_RAISED_BY_NOTICE: 'Raised by a national notice for each year that was read. No rise to come is promised.',
  PENSION_WHILE_PROVEN: 'Paid by the month as long as a proof of life 资格认证 is given. The rules name no end.',
  PENSION_ACCOUNT_TO_HEIRS: 'Heirs have what is left of the individual account 个人账户.',
  PENSION_GRANTS: 'A funeral grant 丧葬补助金 and a survivor grant 抚恤金 are paid.',
  PENSION_POOLED_STAYS: 'What went into the pooled fund 统筹基金 stays there.',
  PENSION_IN_RMB: 'Paid in renminbi; in Hong Kong dollars it moves with the exchange rate.',
  PENSION_LAW_OF_THE_NATION:
    'The law of the nation, which sets the retirement age and the least contribution period and has raised both.',
  PENSION_FIGURES_BY_YEAR: 'The figures of a year are published in the province or the city.',
  PENSION_FROM_STATUTORY_AGE: 'From the statutory age 法定退休年龄.',
  PENSION_EARLIER: 'At most three years earlier 弹性提前退休.',
  PENSION_ACCOUNT_ON_REQUEST:
    'On leaving the mainland one may end it and take the individual account, on written request.',
  PENSION_SHORT_OF_MINIMUM: 'With less than the least period one may pay on.',
  PENSION_IS_INCOME: 'The pension is income.',
  PENSION_CREDITED:
    'No market moves it: the account earns the rate 记账利率 that is announced each year, which may fall.',
  PENSION_NO_TAX: 'The mainland exempts it.',
  PENSION_KEPT_ON_LEAVING: 'On leaving one may keep the account; years add up on return.',
  PENSION_PROOF_ABROAD: 'Outside the mainland the proof of life is given by the app 中国领事.',
  PENSION_DOUBLE_COVER: 'Somebody who stays in a scheme at home may be spared it, with a proof 免于重复参保.',
  PENSION_MPF_STATEMENT: 'A statement of MPF is such a proof, its authority says.',
};

const ofAnnuity: Readonly<Record<AnnuitySaying, string>> = {
  ANNUITY_SHARE_GUARANTEED: 'At least 105% of the premium is paid in all.',
  ANNUITY_UNCHANGED: 'No: the payment is unchanged for life.',
  ANNUITY_FOR_LIFE: 'Yes, paid for life.',
  ANNUITY_REST_PAID_ON: 'What the guarantee leaves is paid on by the month, or at once on the basis of the premium.',
  ANNUITY_IN_HKD: 'In Hong Kong dollars.',
  ANNUITY_CONTRACT:
    'A contract with HKMC Annuity Limited 香港年金有限公司. Age and premium limits for new buyers have changed before.',
  ANNUITY_MEDICAL_ONCE: 'For medical costs once, from what is left of the premium, up to HKD 1,000,000.',
  ANNUITY_REST_NOT_FOUND: 'What else can be taken out was not found.',
  ANNUITY_ENDING_NOT_FOUND: 'What is paid on ending it early was not found.',
  ANNUITY_PREMIUM_NO_ASSET: 'The premium is no asset any more.',
  ANNUITY_IS_INCOME: 'The payments are income.',
  ANNUITY_NOT_BY_MARKETS: 'Payments do not move with markets. How safe the seller is, is not in the rules.',
  ANNUITY_TAX_NOT_FOUND: 'Not found.',
  ANNUITY_PERMANENT_RESIDENTS: 'For permanent residents of Hong Kong of the least age.',
  ANNUITY_ABROAD_NOT_FOUND: 'How it is paid to those who live elsewhere was not found.',
  ANNUITY_TIES_NOT_FOUND: 'No rule ties it to either.',
};

const columns: Readonly<Record<DifferenceColumnId, string>> = {
  topic: 'topic',
  mpf: 'MPF 強積金',
  mainlandPension: 'mainland pension 基本养老金',
  hkmcAnnuity: 'HKMC annuity 香港年金計劃',
  evidence: 'evidence',
  rules: 'rules',
};

const caveats: Readonly<Record<DifferencesCaveatCode, (values: Caveat['values']) => string>> = {
  DIFFERENCES_NO_ADVICE: () =>
    'The differences are what the rules say; where they say nothing, the table says that nothing was found. They are no advice on any product, fund or scheme.',
  DIFFERENCES_NOT_KNOWN: ({ rules }) => `No value is known for this month: ${text(rules)}.`,
};

/** The table `differences` in English. */
export const compareDifferencesWords = {
  title: 'What no figure shows: MPF, a mainland pension and the annuity 三者比較',
  columns,
  cells: { ...topics, ...ofMpf, ...ofPension, ...ofAnnuity } as Readonly<Record<string, string>>,
  caveats,
} as const;
