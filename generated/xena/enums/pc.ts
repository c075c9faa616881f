// Generated from schema/xena/enums/pc.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** Event that starts the capture of a port. */
export type StartTrigger = keyof typeof StartTrigger;
/** Event that starts the capture of a port. */
export const StartTrigger: {
  /** At once when capture is switched on. Number 0. */
  readonly ON: "ON";
  /** First packet with an FCS error. Number 1. */
  readonly FCSERR: "FCSERR";
  /** First packet that passes a filter. Number 2. */
  readonly FILTER: "FILTER";
  /** First packet with a payload error. Number 3. */
  readonly PLDERR: "PLDERR";
  } = /* @__PURE__ */ enumeration("StartTrigger", "ON FCSERR FILTER PLDERR");
/** Event that ends the capture of a port. */
export type StopTrigger = keyof typeof StopTrigger;
/** Event that ends the capture of a port. */
export const StopTrigger: {
  /** Capture buffer is full. Number 0. */
  readonly FULL: "FULL";
  /** Packet with an FCS error. Number 1. */
  readonly FCSERR: "FCSERR";
  /** Packet that passes a filter. Number 2. */
  readonly FILTER: "FILTER";
  /** Packet with a payload error. Number 3. */
  readonly PLDERR: "PLDERR";
  /** Only when the user stops it. Number 4. */
  readonly USERSTOP: "USERSTOP";
  } = /* @__PURE__ */ enumeration("StopTrigger", "FULL FCSERR FILTER PLDERR USERSTOP");
/** Kind of packets that a capture keeps. */
export type PacketType = keyof typeof PacketType;
/** Kind of packets that a capture keeps. */
export const PacketType: {
  /** Every packet. Number 0. */
  readonly ALL: "ALL";
  /** Packets with an FCS error. Number 1. */
  readonly FCSERR: "FCSERR";
  /** Packets without TPLD. Number 2. */
  readonly NOTPLD: "NOTPLD";
  /** Packets with a TPLD. Number 3. */
  readonly TPLD: "TPLD";
  /** Packets that pass a filter. Number 4. */
  readonly FILTER: "FILTER";
  /** Packets with a payload error. Number 5. */
  readonly PLDERR: "PLDERR";
  } = /* @__PURE__ */ enumeration("PacketType", "ALL FCSERR NOTPLD TPLD FILTER PLDERR");
