/**
 * Numbers drawn by chance, as doubles. Whoever draws hands them over, so that what follows from them stays pure: the
 * same source gives the same numbers. No money is held in them; what is posted from them is rounded to the fen.
 */
export interface RandomSource {
  /** From 0, included, to 1, excluded, each part of it as likely as any other of its length. */
  uniform(): number;
  /** 标准正态分布: mean 0, standard deviation 1. */
  normal(): number;
}

/** What may happen, by one path of chance: a plan answers what it measures at the end of each. */
export interface PathModel {
  /** Names of what is measured, in the order of the numbers of a path. */
  readonly measures: readonly string[];
  /** One number for each measure; `NaN` where it is not known in this path. Every path by itself, whatever came before. */
  path(random: RandomSource): readonly number[];
}
