/** What the process of the chassis is asked. */
export type Question = "measure" | "calm" | "stop";

/** What it says: where the chassis are, at the beginning; how they are, when asked. */
export type Answer =
  | { readonly type: "started"; readonly healthy: number; readonly faulty: readonly number[] }
  | { readonly type: "measured"; readonly heap: number; readonly sessions: number }
  | { readonly type: "calm" };
