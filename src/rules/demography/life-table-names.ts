/** The places whose mortality a projection can go by. */
export const lifeTableIds = ['hong-kong', 'china'] as const;

/** The name of such a place. */
export type LifeTableId = (typeof lifeTableIds)[number];
