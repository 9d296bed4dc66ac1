import type { PensionWords } from '../pension-words.ts';

/** What each fact of a pension is called, its official Chinese term, and what exactly it counts. */
export const facts: PensionWords['facts'] = {
  city: { label: 'place of insurance', zh: '参保地', definition: 'The city in which contributions are paid.' },
  employment: {
    label: 'employment',
    zh: '就业形式',
    definition: 'A flexibly employed person pays everything himself; an employee shares with the employer.',
  },
  startMonth: { label: 'first contribution', zh: '开始缴费', definition: 'The first month still to be paid.' },
  claimMonth: {
    label: 'first pension',
    zh: '领取月份',
    definition: 'The month of the first pension: the one after the last contribution, not before retirement.',
  },
  claimAge: {
    label: 'age at first pension',
    zh: '领取年龄',
    definition: 'The age in the month of the first pension.',
  },
  statutoryAge: {
    label: 'statutory retirement age',
    zh: '法定退休年龄',
    definition: 'By birth month and retirement line, as gradually raised since 2025.',
  },
  contributionMonths: {
    label: 'contribution period',
    zh: '缴费年限',
    definition: 'All months paid: what was asked, cut at retirement, brought up to the minimum where it falls short.',
  },
  minimumContributionMonths: {
    label: 'minimum contribution period',
    zh: '最低缴费年限',
    definition: 'Of the year in which the statutory age is reached.',
  },
  firstMonthlyContribution: {
    label: 'first monthly contribution',
    zh: '首月个人缴费',
    definition:
      'In the first month still to come: contribution base × the own rate; the base as asked, kept between floor and ceiling.',
  },
  totalContributions: {
    label: 'contributions in all',
    zh: '缴费总额',
    definition: 'Own and employer’s contributions together, in the yuan of the day.',
  },
  totalOwnContributions: {
    label: 'own contributions in all',
    zh: '个人缴费总额',
    definition: 'The sum of what the person pays, in the yuan of the day.',
  },
  totalEmployerContributions: {
    label: 'employer’s contributions in all',
    zh: '单位缴费总额',
    definition: 'The sum of what the employer pays; nothing for a flexible worker; unknown where a rate is not known.',
  },
  individualAccountBalance: {
    label: 'individual account at the claim',
    zh: '个人账户储存额',
    definition: 'The credited share of every base paid, with interest by monthly products.',
  },
  averageWageIndex: {
    label: 'average contribution wage index',
    zh: '平均缴费工资指数',
    definition: 'The mean over the months paid of contribution base ÷ average wage, each to 4 decimals.',
  },
  indexFactor: {
    label: 'coefficient a',
    zh: '系数a',
    definition: 'Index ÷ the threshold of the rule where the index is below it, otherwise 1; Shenzhen has none.',
  },
  benefitBase: {
    label: 'benefit calculation base',
    zh: '计发基数',
    definition: 'Of the year of the claim: the published one, carried on by wage growth every January.',
  },
  payoutMonths: {
    label: 'payout months',
    zh: '计发月数',
    definition: 'By the age at the claim, interpolated by month between whole ages.',
  },
  basePension: {
    label: 'base pension',
    zh: '基础养老金',
    definition: '(benefit base × a + benefit base × index) ÷ 2 × months ÷ 12 × the accrual of a year.',
  },
  individualAccountPension: {
    label: 'pension from the individual account',
    zh: '个人账户养老金',
    definition: 'Account at the claim ÷ payout months.',
  },
  seniorityAllowance: {
    label: 'seniority allowance',
    zh: '年限津贴',
    definition: 'The amount of the rule for each whole year paid.',
  },
  fixedSupplement: {
    label: 'fixed supplement',
    zh: '定额加发',
    definition: 'The amount of the rule, the same for everyone.',
  },
  monthlyPension: {
    label: 'monthly pension',
    zh: '基本养老金',
    definition: 'The first one, in the yuan of its day: the four parts, each to the fen, added.',
  },
  monthlyPensionToday: {
    label: 'monthly pension in today’s money',
    zh: '按现值计',
    definition: 'Monthly pension ÷ (1 + inflation)^(months from the valuation month ÷ 12).',
  },
  monthlyPensionHkd: {
    label: 'the same in Hong Kong dollars',
    zh: '折合港元',
    definition: 'Today’s money × HKD per CNY of the valuation month.',
  },
  monthlyPensionOtherReading: {
    label: 'monthly pension, other reading',
    zh: '另一口径',
    definition: 'With the index measured against the other average wage the sources leave open; only in Shenzhen.',
  },
  replacementRate: {
    label: 'replacement rate',
    zh: '替代率',
    definition: 'First pension ÷ last contribution base.',
  },
  replacementRateAverageWage: {
    label: 'replacement rate, average wage',
    zh: '平均工资替代率',
    definition: 'First pension ÷ the average wage the index uses in the month of the claim.',
  },
  breakEvenSimpleMonths: {
    label: 'break-even, simple',
    zh: '回本（简单）',
    definition: 'Own contributions ÷ first pension, rounded up: no rises, no prices, no interest.',
  },
  breakEvenOwnMonths: {
    label: 'break-even, own money',
    zh: '回本（个人缴费）',
    definition: 'Pensions drawn, with their yearly rises, until they reach the own contributions.',
  },
  breakEvenTotalMonths: {
    label: 'break-even, employer’s too',
    zh: '回本（含单位缴费）',
    definition: 'The same against own and employer’s contributions.',
  },
  breakEvenRealMonths: {
    label: 'break-even, real',
    zh: '回本（按现值）',
    definition: 'Pensions with rises against own contributions, both in today’s money.',
  },
  internalRateOfReturnTo85: {
    label: 'return to age 85',
    zh: '内部收益率（至85岁）',
    definition: 'The yearly rate at which own contributions and the pensions to the 85th birthday are worth the same.',
  },
  internalRateOfReturnAtLifeExpectancy: {
    label: 'return at life expectancy',
    zh: '内部收益率（至余命）',
    definition:
      'Like the return to age 85, to the claim + the life expectancy at the claim, when heirs get the rest of the account.',
  },
  lifeExpectancyAtClaimMonths: {
    label: 'life expectancy at the claim',
    zh: '领取时平均余命',
    definition:
      'The months lived on average from the claim by the life table, each year of age under the mortality of its time.',
  },
  breakEvenSurvivalMonths: {
    label: 'break-even, with survival',
    zh: '回本（按生存概率）',
    definition:
      'Pensions with rises × the chance of living to draw each, from the claim, until they reach the own contributions.',
  },
  breakEvenAgainstInvestmentMonths: {
    label: 'break-even against a fund',
    zh: '回本（对比投资）',
    definition:
      'Own contributions put away at the net return instead: the pensions drawn until that fund would be empty.',
  },
  moneysWorth: {
    label: 'money’s worth',
    zh: '现值比',
    definition:
      'Pensions ÷ own contributions, each × the chance of living to its month and discounted at the net return; nothing for heirs.',
  },
  probabilityOfBreakEven: {
    label: 'chance of living to break-even',
    zh: '活到回本的概率',
    definition:
      'Of who is alive in the valuation month: to the month in which the pensions reach the own contributions.',
  },
  recordedMonths: {
    label: 'months of the record',
    zh: '已缴月数',
    definition: 'Months paid before the projection begins, each counted once; part of the contribution period.',
  },
  benefitCity: {
    label: 'place that pays',
    zh: '待遇领取地',
    definition: 'The city that gathers all months and pays; the place of insurance where there is no other.',
  },
  firstMonthlyContributionHkd: {
    label: 'first monthly contribution in HKD',
    zh: '首月个人缴费（港元）',
    definition: 'At the rate of its month.',
  },
  totalOwnContributionsHkd: {
    label: 'own contributions in all in HKD',
    zh: '个人缴费总额（港元）',
    definition: 'Each month at the rate of its month.',
  },
  firstPensionHkd: {
    label: 'first pension in HKD',
    zh: '首月养老金（港元）',
    definition: 'In the dollars of its day, at the assumed rate of its month.',
  },
};
