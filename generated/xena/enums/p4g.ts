// Generated from schema/xena/enums/p4g.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** Side that a connection group plays in layer 4 to 7 traffic. */
export type Role = keyof typeof Role;
/** Side that a connection group plays in layer 4 to 7 traffic. */
export const Role: {
  /** Opens the connections. Number 0. */
  readonly CLIENT: "CLIENT";
  /** Accepts the connections. Number 1. */
  readonly SERVER: "SERVER";
  } = /* @__PURE__ */ enumeration("Role", "CLIENT SERVER");
/** Unit in which a time of a connection group is given. */
export type Timescale = keyof typeof Timescale;
/** Unit in which a time of a connection group is given. */
export const Timescale: {
  /** Number 0. */
  readonly MSECS: "MSECS";
  /** Number 1. */
  readonly SECONDS: "SECONDS";
  /** Number 2. */
  readonly MINUTES: "MINUTES";
  /** Number 3. */
  readonly HOURS: "HOURS";
  } = /* @__PURE__ */ enumeration("Timescale", "MSECS SECONDS MINUTES HOURS");
/** How a per-packet or per-connection value, such as the TCP segment size, is chosen. */
export type MSSType = keyof typeof MSSType;
/** How a per-packet or per-connection value, such as the TCP segment size, is chosen. */
export const MSSType: {
  /** Number 0. */
  readonly FIXED: "FIXED";
  /** Counts up through its range. Number 1. */
  readonly INCREMENT: "INCREMENT";
  /** Number 2. */
  readonly RANDOM: "RANDOM";
  } = /* @__PURE__ */ enumeration("MSSType", "FIXED INCREMENT RANDOM");
/** Whether the TCP retransmission timeout is constant or follows the measured round trip time. */
export type RTOType = keyof typeof RTOType;
/** Whether the TCP retransmission timeout is constant or follows the measured round trip time. */
export const RTOType: {
  /** Number 0. */
  readonly STATIC: "STATIC";
  /** Number 1. */
  readonly DYNAMIC: "DYNAMIC";
  } = /* @__PURE__ */ enumeration("RTOType", "STATIC DYNAMIC");
/** TCP congestion control that a connection group uses. */
export type CongestionType = keyof typeof CongestionType;
/** TCP congestion control that a connection group uses. */
export const CongestionType: {
  /** Number 0. */
  readonly NONE: "NONE";
  /** Fast retransmit and fast recovery. Number 1. */
  readonly RENO: "RENO";
  /** Reno that recovers several losses in one window. Number 2. */
  readonly NEW_RENO: "NEW_RENO";
  } = /* @__PURE__ */ enumeration("CongestionType", "NONE RENO NEW_RENO");
/** Whether a mode of the TCP stack is enabled. */
export type IsEnabled = keyof typeof IsEnabled;
/** Whether a mode of the TCP stack is enabled. */
export const IsEnabled: {
  /** Number 0. */
  readonly DISABLE: "DISABLE";
  /** Number 1. */
  readonly ENABLE: "ENABLE";
  } = /* @__PURE__ */ enumeration("IsEnabled", "DISABLE ENABLE");
/** Rule by which the initial TCP congestion window is worked out. */
export type AlgorithmMethod = keyof typeof AlgorithmMethod;
/** Rule by which the initial TCP congestion window is worked out. */
export const AlgorithmMethod: {
  /** Number 0. */
  readonly RFC5681: "RFC5681";
  /** Number 1. */
  readonly RFC2581: "RFC2581";
  /** Fixed multiple of the segment size. Number 2. */
  readonly FIXED_FACTOR: "FIXED_FACTOR";
  } = /* @__PURE__ */ enumeration("AlgorithmMethod", "RFC5681 RFC2581 FIXED_FACTOR");
/** Whether the IP address is written into the MAC address of each user. */
export type EmbedIP = keyof typeof EmbedIP;
/** Whether the IP address is written into the MAC address of each user. */
export const EmbedIP: {
  /** Number 0. */
  readonly DONT_EMBED_IP: "DONT_EMBED_IP";
  /** Number 1. */
  readonly EMBED_IP: "EMBED_IP";
  } = /* @__PURE__ */ enumeration("EmbedIP", "DONT_EMBED_IP EMBED_IP");
/** What a connection group does above the transport layer. */
export type ApplicationLayerBehavior = keyof typeof ApplicationLayerBehavior;
/** What a connection group does above the transport layer. */
export const ApplicationLayerBehavior: {
  /** Opens and closes connections only. Number 0. */
  readonly NONE: "NONE";
  /** Sends generated payload. Number 1. */
  readonly RAW: "RAW";
  /** Plays back a recorded capture. Number 2. */
  readonly REPLAY: "REPLAY";
  } = /* @__PURE__ */ enumeration("ApplicationLayerBehavior", "NONE RAW REPLAY");
/** Direction in which raw payload flows between client and server. */
export type TrafficScenario = keyof typeof TrafficScenario;
/** Direction in which raw payload flows between client and server. */
export const TrafficScenario: {
  /** Server to client. Number 0. */
  readonly DOWNLOAD: "DOWNLOAD";
  /** Client to server. Number 1. */
  readonly UPLOAD: "UPLOAD";
  /** Both directions at once. Number 2. */
  readonly BOTH: "BOTH";
  /** Server sends back what the client sent. Number 3. */
  readonly ECHO: "ECHO";
  } = /* @__PURE__ */ enumeration("TrafficScenario", "DOWNLOAD UPLOAD BOTH ECHO");
/** How the raw payload bytes of a connection group are made. */
export type PayloadGenerationMethod = keyof typeof PayloadGenerationMethod;
/** How the raw payload bytes of a connection group are made. */
export const PayloadGenerationMethod: {
  /** Given bytes, repeated. Number 0. */
  readonly FIXED: "FIXED";
  /** Bytes that count up. Number 1. */
  readonly INCREMENT: "INCREMENT";
  /** Random bytes. Number 2. */
  readonly RANDOM: "RANDOM";
  /** Random bytes with a longer period. Number 3. */
  readonly LONGRANDOM: "LONGRANDOM";
  } = /* @__PURE__ */ enumeration("PayloadGenerationMethod", "FIXED INCREMENT RANDOM LONGRANDOM");
/** Whether a length or repetition count is limited. */
export type InfiniteOrFinite = keyof typeof InfiniteOrFinite;
/** Whether a length or repetition count is limited. */
export const InfiniteOrFinite: {
  /** Number 0. */
  readonly INFINITE: "INFINITE";
  /** Number 1. */
  readonly FINITE: "FINITE";
  } = /* @__PURE__ */ enumeration("InfiniteOrFinite", "INFINITE FINITE");
/** Side that closes a TCP connection when its transfer is done. */
export type WhoClose = keyof typeof WhoClose;
/** Side that closes a TCP connection when its transfer is done. */
export const WhoClose: {
  /** Neither side. Number 0. */
  readonly NONE: "NONE";
  /** Number 1. */
  readonly CLIENT: "CLIENT";
  /** Number 2. */
  readonly SERVER: "SERVER";
  } = /* @__PURE__ */ enumeration("WhoClose", "NONE CLIENT SERVER");
/** What becomes of a connection or user at the end of its life. */
export type LifecycleMode = keyof typeof LifecycleMode;
/** What becomes of a connection or user at the end of its life. */
export const LifecycleMode: {
  /** Lives once and is not replaced. Number 0. */
  readonly ONCE: "ONCE";
  /** Stays until traffic stops. Number 1. */
  readonly IMMORTAL: "IMMORTAL";
  /** A new one takes its place. Number 2. */
  readonly REINCARNATE: "REINCARNATE";
  } = /* @__PURE__ */ enumeration("LifecycleMode", "ONCE IMMORTAL REINCARNATE");
/** Internet Protocol version of a connection group. */
export type L47IPVersion = keyof typeof L47IPVersion;
/** Internet Protocol version of a connection group. */
export const L47IPVersion: {
  /** Number 4. */
  readonly IPV4: "IPV4";
  /** Number 6. */
  readonly IPV6: "IPV6";
  } = /* @__PURE__ */ enumeration("L47IPVersion", "IPV4=4 IPV6=6");
/** Transport protocol of a connection group. */
export type L47ProtocolType = keyof typeof L47ProtocolType;
/** Transport protocol of a connection group. */
export const L47ProtocolType: {
  /** Number 0. */
  readonly TCP: "TCP";
  /** Number 1. */
  readonly UDP: "UDP";
  } = /* @__PURE__ */ enumeration("L47ProtocolType", "TCP UDP");
/** Version of SSL or TLS that a connection group uses or asks for. */
export type TLSVersion = keyof typeof TLSVersion;
/** Version of SSL or TLS that a connection group uses or asks for. */
export const TLSVersion: {
  /** Number 0. */
  readonly SSLV3: "SSLV3";
  /** Number 1. */
  readonly TLS10: "TLS10";
  /** Number 2. */
  readonly TLS11: "TLS11";
  /** Number 3. */
  readonly TLS12: "TLS12";
  } = /* @__PURE__ */ enumeration("TLSVersion", "SSLV3 TLS10 TLS11 TLS12");
