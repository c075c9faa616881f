// Generated from fixture by `npm run generate`. Do not edit.
/** Values after a reset by command and field, where they are known and not simply empty. */
export const defaults: Readonly<Record<string, Readonly<Record<string, unknown>>>> = {
  C_TIMEOUT: { secondCount: 130 },
  P_RATE: { minGap: 20 },
};
