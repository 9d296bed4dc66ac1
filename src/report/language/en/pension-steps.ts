import type { StepCode } from '../../../engine/pension/joining/step.ts';

/** The cells of the table `steps` in English. */
export const stepWords: Readonly<Record<StepCode, string>> = {
  STEP_CHANGE_PLAN: 'Ask for something else',
  STEP_PERMIT_OR_REGISTRATION: 'Have a residence permit or an employment registration',
  STEP_PERMIT: 'Get the residence permit 港澳台居民居住证',
  STEP_RENEW_PERMIT: 'Renew the residence permit',
  STEP_DOUBLE_COVER: 'If you stay in a scheme at home: ask to be left out',
  STEP_REGISTER: 'Register 参保登记',
  STEP_PAY: 'Pay the first month',
  STEP_NEW_FLOOR: 'Look up the new floor, every July',
  STEP_EARLY_NOTICE: 'Give notice of early retirement 弹性提前退休',
  STEP_DEFERRAL_AGREEMENT: 'Agree on late retirement in writing 弹性延迟退休',
  STEP_PAY_ON: 'Apply to pay on to the minimum 延缴',
  STEP_LUMP_SUM: 'Pay the rest at once 一次性缴费',
  STEP_OTHER_EXITS: 'Or, instead of paying on: the resident scheme, or the account',
  STEP_CHECK_RECORD: 'Before the claim: check the record of every month paid',
  STEP_CLAIM: 'Claim the pension 申领',
  STEP_PROOF_OF_LIFE: 'Prove that you live, every year 领取待遇资格认证',
  STEP_LEAVE: 'If you leave the mainland for good',
  STEP_BACK_PAYMENT: 'If you worked for a Guangdong employer without cover: make it up 补缴',
  STEP_PAPERS_PERMIT: 'for the permit: half a year’s stay, and a steady job, a steady home or continuous study',
  STEP_PAPERS_EMPLOYEE: 'valid travel permit or residence permit; employment contract',
  STEP_PAPERS_SELF_EMPLOYED: 'valid travel permit or residence permit; registration of the business',
  STEP_PAPERS_FLEXIBLE: 'residence permit, or registration of employment in Guangdong',
  STEP_PAPERS_MPF_STATEMENT: 'statement of your MPF scheme',
  STEP_PAPERS_UNDERTAKING: 'your own written undertaking 承诺书; elsewhere in Guangdong a statement of your MPF scheme',
  STEP_PAPERS_PROOF_UNKNOWN: 'proof of the scheme at home; which one serves was not known then',
  STEP_PAPERS_PAY_ON: '《港澳台居民延缴企业职工基本养老保险费申请表》; travel permit or residence permit',
  STEP_PAPERS_UNKNOWN: 'not found',
  STEP_PAPERS_WRITTEN_REQUEST: 'a written request',
  STEP_WHERE_POLICE: 'the public security organ of the county or district, which issues it',
  STEP_WHERE_EMPLOYER: 'your employer',
  STEP_WHERE_BUSINESS: 'where the business is registered; which office was not found',
  STEP_WHERE_AGENCY: 'the city’s social insurance agency 社会保险经办机构',
  STEP_WHERE_AGENCY_OR_BANK:
    'the city’s social insurance agency 社会保险经办机构, or a designated branch of Bank of China in Hong Kong',
  STEP_WHERE_TAX_OFFICE: 'the tax office 办税服务厅, or by phone: 粤税通, 粤省事',
  STEP_WHERE_PHONE: 'by phone: 粤税通 or 粤省事',
  STEP_WHERE_PROOF_OF_LIFE:
    'by phone: 粤省事, 广东人社, 广东社保, 中国领事, or the national platform; on paper: a certificate of the Home Affairs Department or of the Federation of Trade Unions, or the foreign ministry’s office in Wan Chai',
  STEP_WHERE_CLAIM:
    'the place that pays: in Guangdong the place of the last payment, if no province has ten years and the longest record is there',
  STEP_WHERE_UNKNOWN: 'which office was not found for this city',
  STEP_NOTE_CHANGE_PLAN: 'The law does not allow what was asked; the answer above says why and what it does allow.',
  STEP_NOTE_PERMIT_OR_REGISTRATION:
    'Either opens joining as a flexible worker: the permit, to be had after half a year on the mainland and valid for five years, or the registration. Say which you have: --papers residence-permit or --papers employment-registration.',
  STEP_NOTE_PERMIT:
    'Counted from a stay that begins now; earlier if you live there already. It is valid for five years. An employment registration in Guangdong would serve as well.',
  STEP_NOTE_RENEW_PERMIT:
    'It is valid for five years from its issue. What renewal asks, and whether an expired permit stops payment, was not found.',
  STEP_NOTE_DOUBLE_COVER:
    'Only from pension and unemployment insurance, and it is your choice: left out, these months earn no mainland pension. The ministry spoke in 2021 of a period of transition for Hong Kong; who must print or stamp an MPF statement was not found.',
  STEP_NOTE_REGISTER_EMPLOYEE: 'The employer must register you, for all five insurances.',
  STEP_NOTE_REGISTER_ALONE:
    'You choose the base between floor and ceiling. The number of a residence permit becomes the social security number; which one stands in without a permit was not found.',
  STEP_NOTE_PAY_EMPLOYEE: 'You and the employer each pay a share.',
  STEP_NOTE_PAY_ALONE:
    'Whether an account in Hong Kong can be debited, and whether a mainland account or phone number is needed, was not found. Nothing in the law fines a flexible worker who misses a month; whether it can be paid later was not found.',
  STEP_NOTE_NEW_FLOOR:
    'The limits of the year come out months after July and count from July: whoever paid less than the new floor is asked for the difference, as recalled from practice.',
  STEP_NOTE_EARLY_NOTICE: 'Three months ahead, in writing, and only with the minimum paid.',
  STEP_NOTE_EARLY_NOTICE_ALONE:
    'The rule speaks of an employer, who is told three months ahead. Whom someone without one tells was not found.',
  STEP_NOTE_DEFERRAL_AGREEMENT: 'A month ahead; the date, once fixed, is not extended.',
  STEP_NOTE_PAY_ON:
    'Open with ten years in Guangdong, or where no province has ten and the longest record is in Guangdong; whoever paid there last may choose it too. The base is yours to choose within the limits.',
  STEP_NOTE_LUMP_SUM_CLOSED:
    'Guangdong opens it only to those insured before July 2011, after five years of paying on. The national measures name it for everyone "as provided"; how it would be priced was not found.',
  STEP_NOTE_LUMP_SUM_OPEN:
    'Open to you then if still short: insured before July 2011, five years paid on. Its price was not found.',
  STEP_NOTE_OTHER_EXITS:
    'In the resident scheme the account and the years move, the pooled part stays behind. Ending the relation pays out the account alone.',
  STEP_NOTE_CHECK_RECORD: 'Advice, not law: a missing month is easier to settle before the award than after it.',
  STEP_NOTE_CLAIM:
    'Ten years in one place make it the place that pays. Which Guangdong city pays after months in several was not found.',
  STEP_NOTE_PROOF_OF_LIFE:
    'At least once in twelve months; otherwise payment stops from the next month. Shenzhen’s own procedure was not found.',
  STEP_NOTE_LEAVE:
    'Without a request the account stays, and the years add up when you return. With one, the relation ends and the account is paid out: the eight points of the base credited to it, with interest, not the rest. Whether ended years can be restored was not found.',
  STEP_NOTE_BACK_PAYMENT_OPEN: 'Open for employment in Guangdong after October 2005.',
  STEP_NOTE_BACK_PAYMENT_UNKNOWN:
    'Until March 2025 it was open for employment in Guangdong after October 2005. Whether the opinion now in force keeps it was not found.',
};
