// Generated from schema/xena/enums/pec.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** What the values of a custom Chimera distribution stand for. */
export type LatencyTypeCustomDist = keyof typeof LatencyTypeCustomDist;
/** What the values of a custom Chimera distribution stand for. */
export const LatencyTypeCustomDist: {
  /** Distance in packets between impairments. Number 0. */
  readonly INTERPACKET_DISTRIBUTION: "INTERPACKET_DISTRIBUTION";
  /** Delay of a packet. Number 1. */
  readonly LATENCY_DISTRIBUTION: "LATENCY_DISTRIBUTION";
  } = /* @__PURE__ */ enumeration("LatencyTypeCustomDist", "INTERPACKET_DISTRIBUTION LATENCY_DISTRIBUTION");
