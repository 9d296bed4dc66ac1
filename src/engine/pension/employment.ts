/** 灵活就业人员 and 个体工商户, at the place of registration, pay everything alone; 职工 shares with the employer. */
export type Employment = 'flexible' | 'employee' | 'self-employed';
