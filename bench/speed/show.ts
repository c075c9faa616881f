import type { Measured, Result, Verdict } from "./measure.js";
import type { Target } from "./rows.js";

/** A result as people read it: what was measured, then how each target was reached. */
export function shown({ name, what, series, verdicts }: Result): string {
  const lines = Object.entries(series).map(([key, measured]) => `  ${key.padEnd(16)} ${numbers(measured)}`);
  return [`${name}: ${what}`, ...lines, ...verdicts.map((verdict) => `  ${judgement(verdict)}`)].join("\n");
}

function numbers({ unit, median, lowest, highest }: Measured): string {
  return `${short(median).padStart(10)} ${unit.padEnd(12)} (${short(lowest)} to ${short(highest)})`;
}

function judgement({ target, reached, isMet }: Verdict): string {
  const wanted = wantedText(target);
  if (reached === undefined) return `${"-".padEnd(7)} ${wanted}: not measured`;
  const value = target.kind === "limit" ? short(reached) : target.kind === "flat" ? percent(reached) : times(reached);
  return `${(isMet ? "met" : "MISSED").padEnd(7)} ${wanted}: ${value}`;
}

function wantedText(target: Target): string {
  switch (target.kind) {
    case "flat":
      return `all within ${percent(target.within)} of their middle`;
    case "limit":
      return `${target.of} ${bound(target, short)}`;
    case "ratio":
      return `${target.of} to ${target.to} ${bound(target, times)}`;
  }
}

function bound(
  { atLeast, atMost }: { readonly atLeast?: number; readonly atMost?: number },
  text: (number: number) => string,
): string {
  return atLeast !== undefined ? `at least ${text(atLeast)}` : `at most ${text(atMost as number)}`;
}

/** `1,234,567`, `56.7` or `0.89`. */
function short(number: number): string {
  const digits = number >= 100 ? 0 : number >= 10 ? 1 : 2;
  return number.toLocaleString("en-GB", { maximumFractionDigits: digits });
}

/** A ratio: a part as percent, a multiple as such. */
function times(ratio: number): string {
  return ratio < 2 ? percent(ratio) : `${short(ratio)} times`;
}

function percent(part: number): string {
  return `${(part * 100).toFixed(0)} %`;
}
