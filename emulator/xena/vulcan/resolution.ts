import type { Group } from "./group.js";

/** What a port has asked and answered about hardware addresses, by ARP or by NDP. */
export interface Resolution {
  readonly sentRequests: bigint;
  readonly sentReplies: bigint;
  readonly receivedRequests: bigint;
  readonly receivedReplies: bigint;
  readonly resolved: bigint;
  readonly failed: bigint;
  readonly retries: bigint;
}

/** Nothing yet. */
export const NO_RESOLUTION: Resolution = {
  sentRequests: 0n,
  sentReplies: 0n,
  receivedRequests: 0n,
  receivedReplies: 0n,
  resolved: 0n,
  failed: 0n,
  retries: 0n,
};

/** Adds to what a port has asked and answered. */
export function withMore(a: Resolution, b: Partial<Resolution>): Resolution {
  const keys = Object.keys(NO_RESOLUTION) as (keyof Resolution)[];
  return Object.fromEntries(keys.map((key) => [key, a[key] + (b[key] ?? 0n)])) as unknown as Resolution;
}

/** Addresses that a group asks for: its gateway's, or all of the other side. */
export function questionsOf({ resolves, usesGateway, otherAddresses }: Group): bigint {
  if (!resolves) return 0n;
  return usesGateway ? 1n : otherAddresses;
}

/** What the side that asks counts. @param retries how often a question without an answer is repeated */
export function asking(questions: bigint, isAnswered: boolean, retries: bigint): Partial<Resolution> {
  if (isAnswered) return { sentRequests: questions, receivedReplies: questions, resolved: questions };
  return { sentRequests: questions * (1n + retries), failed: questions, retries: questions * retries };
}

/** What the side that is asked counts. */
export function asked(questions: bigint, isAnswered: boolean, retries: bigint): Partial<Resolution> {
  if (isAnswered) return { receivedRequests: questions, sentReplies: questions };
  return { receivedRequests: questions * (1n + retries) };
}
