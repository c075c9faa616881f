// Generated from fixture/enums/kinds.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** Kind of a frame, by who gets it. */
export type FrameKind = keyof typeof FrameKind;
/** Kind of a frame, by who gets it. */
export const FrameKind: {
  /** One station. Number 0. */
  readonly UNICAST: "UNICAST";
  /** A group. Number 1. */
  readonly MULTICAST: "MULTICAST";
  /** Another name for MULTICAST. */
  readonly GROUP: "GROUP";
  /** Number 255. */
  readonly BROADCAST: "BROADCAST";
  /** Number 254. */
  readonly RAW_1: "RAW_1";
  /** Number 253. */
  readonly RAW_2: "RAW_2";
  /** Number 252. */
  readonly RAW_3: "RAW_3";
  /** Number 7. */
  readonly REST: "REST";
  } = /* @__PURE__ */ enumeration("FrameKind", "UNICAST MULTICAST GROUP=1 BROADCAST=255- RAW_1 RAW_2 RAW_3 REST=7");
/** Kinds of frames, several at once. */
export type WatchedKinds = keyof typeof WatchedKinds;
/** Kinds of frames, several at once. A bit set: several members at once. */
export const WatchedKinds: {
  /** Number 1. */
  readonly UNICAST: "UNICAST";
  /** Number 2. */
  readonly MULTICAST: "MULTICAST";
  /** Number 4. */
  readonly BROADCAST: "BROADCAST";
  } = /* @__PURE__ */ enumeration("WatchedKinds", "UNICAST=1 MULTICAST BROADCAST=4", true);
/** What to do with a list of groups. */
export type GroupAction = keyof typeof GroupAction;
/** What to do with a list of groups. */
export const GroupAction: {
  /** Number 0. */
  readonly OFF: "OFF";
  /** Number 1. */
  readonly ON: "ON";
  /** Number 2. */
  readonly JOIN: "JOIN";
  /** Number 3. */
  readonly LEAVE: "LEAVE";
  } = /* @__PURE__ */ enumeration("GroupAction", "OFF ON JOIN LEAVE");
