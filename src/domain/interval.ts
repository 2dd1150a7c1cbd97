/** A share of a whole, 0 to 1, between the ends of its 95 % interval. */
export interface Interval {
  share: number
  low: number
  high: number
}

/** The normal deviate that leaves 2.5 % beyond it on each side. */
const Z = 1.959964

/**
 * The share `count / of` with its 95 % score interval: Wilson, E. B. (1927), Probable inference, the law of
 * succession, and statistical inference, Journal of the American Statistical Association 22, 209–212; method 3 of
 * Newcombe (1998), Statistics in Medicine 17, 857–872. It stays within 0 and 1 and admits small numbers.
 * Null of nothing.
 */
export function wilson(count: number, of: number): Interval | null {
  if (of === 0) return null
  const share = count / of
  const square = Z * Z
  const middle = (share + square / (2 * of)) / (1 + square / of)
  const half = (Z / (1 + square / of)) * Math.sqrt((share * (1 - share)) / of + square / (4 * of * of))
  // The ends are exact at none and all of them, where rounding would leave a trace.
  return {
    share,
    low: count === 0 ? 0 : Math.max(0, middle - half),
    high: count === of ? 1 : Math.min(1, middle + half),
  }
}

/** How often each value was seen. */
export interface Seen {
  value: number
  count: number
}

/** A median with its 95 % interval; the ends are null where there are too few values for one (under 6). */
export interface Median {
  count: number
  median: number
  low: number | null
  high: number | null
}

/**
 * The median of values, between the values at the ranks `n/2 − 1.96·√n/2` and `1 + n/2 + 1.96·√n/2`, rounded:
 * Campbell, M. J. and Gardner, M. J. (1988), Calculating confidence intervals for some non-parametric analyses,
 * British Medical Journal 296, 1454–1456. Null of nothing.
 */
export function medianOf(seen: readonly Seen[]): Median | null {
  const sorted = [...seen].sort((a, b) => a.value - b.value)
  const count = sorted.reduce((sum, one) => sum + one.count, 0)
  const at = (rank: number): number | null => valueAt(sorted, rank)
  const [left, right] = [at(Math.floor((count + 1) / 2)), at(Math.ceil((count + 1) / 2))]
  if (left === null || right === null) return null
  const half = (Z * Math.sqrt(count)) / 2
  const [low, high] = [Math.round(count / 2 - half), Math.round(1 + count / 2 + half)]
  const isEnough = low >= 1 && high <= count
  return {
    count,
    median: (left + right) / 2,
    low: isEnough ? at(low) : null,
    high: isEnough ? at(high) : null,
  }
}

/** The value at a rank counted from 1; null outside of them. */
function valueAt(sorted: readonly Seen[], rank: number): number | null {
  let passed = 0
  for (const { value, count } of sorted) {
    passed += count
    if (rank >= 1 && rank <= passed) return value
  }
  return null
}
