/** Bits that are looked at in every point of an eye. */
const BITS = 1_000_000;

/** Spread of noise, as a share of the half height of the eye. */
const SIGMA = 0.15;

/** Half height of the eye in millivolts, and half width in thousandths of a unit interval. */
const HALF_HEIGHT_MV = 200;
const HALF_WIDTH_MUI = 500;

/** Standard deviations that must fit in for one error in 10^12 bits. */
const Q12 = 7.03;

/**
 * Bit errors out of a million in every point of one column of an eye, from the lowest threshold to the highest. The signal is a sine
 * between two transitions, and noise is Gaussian.
 */
export function eyeColumn(column: number, columns: number, rows: number): number[] {
  const amplitude = Math.cos((Math.PI / 2) * offset(column, columns));
  return Array.from({ length: rows }, (_, row) => {
    const threshold = offset(row, rows);
    const missed = tail((amplitude - threshold) / SIGMA) + tail((amplitude + threshold) / SIGMA);
    return Math.round((BITS * missed) / 2);
  });
}

/** What the fitted curves of such an eye say, in the units of the protocol. */
export function eyeSummary(): Readonly<Record<string, number>> {
  const open = 1 - Q12 * SIGMA * 0.5;
  const slope = Math.round(100 / SIGMA);
  return {
    widthMui: Math.round(2 * HALF_WIDTH_MUI * (2 / Math.PI) * Math.acos(1 - open)),
    heightMv: Math.round(2 * HALF_HEIGHT_MV * open),
    hSlopeLeft: slope,
    hSlopeRight: -slope,
    yInterceptLeft: -Math.round(slope / 2),
    yInterceptRight: -Math.round(slope / 2),
    rSquaredFitLeft: 99,
    rSquaredFitRight: 99,
    estRjRmsLeft: 9500,
    estRjRmsRight: 9500,
    estDjPp: 40_000,
    vSlopeBottom: Math.round(SIGMA * HALF_HEIGHT_MV * 100),
    vSlopeTop: -Math.round(SIGMA * HALF_HEIGHT_MV * 100),
    xInterceptBottom: -slope,
    xInterceptTop: slope,
    rSquaredFitBottom: 99,
    rSquaredFitTop: 99,
    estRjRmsBottom: Math.round(SIGMA * HALF_HEIGHT_MV * 1000),
    estRjRmsTop: Math.round(SIGMA * HALF_HEIGHT_MV * 1000),
  };
}

/** Place of a column or row, from -1 to 1. */
function offset(index: number, count: number): number {
  return (2 * index) / (count - 1) - 1;
}

/** Share of a normal distribution beyond so many standard deviations, by the approximation of Abramowitz and Stegun, 26.2.17. */
function tail(deviations: number): number {
  if (deviations < 0) return 1 - tail(-deviations);
  const t = 1 / (1 + 0.2316419 * deviations);
  const series = t * (0.31938153 + t * (-0.356563782 + t * (1.781477937 + t * (-1.821255978 + t * 1.330274429))));
  return (Math.exp((-deviations * deviations) / 2) / Math.sqrt(2 * Math.PI)) * series;
}
