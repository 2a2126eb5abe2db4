/** How many plausible parameter sets are followed for a picture: as many lines as can be told apart. */
export const setsShown = 20;
