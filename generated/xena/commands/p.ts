// Generated from schema/xena/commands/p.json by `npm run generate`. Do not edit.
import { command, type CommandClass, type CommandInstance } from "../../../runtime/xena/command.js";
import type { Request } from "../../../runtime/xena/request.js";
import { ErrorStatus, OnOff, ReservedAction, ReservedStatus, StartOrStop, TPLDMode, YesNo } from "../enums/common.js";
import { BRRMode, FaultSignaling, IGMPVersion, LatencyMode, LinkState, LoopbackMode, MDIXMode, MulticastExtOperation, MulticastHeaderFormat, MulticastOperation, PayloadMode, PortSpeedMode, RXCState, RXHState, ReconciliationSublayerSupport, SyncStatus, TXCState, TXHState, TXMode, TrafficEngine, TrafficError, TrafficOnOff } from "../enums/p.js";

/** What P_RESERVATION reports. */
export interface P_RESERVATION_Values {
  /** Who holds the port, as seen from the asking session. */
  readonly status: ReservedStatus | number;
}

/** What setting P_RESERVATION takes. */
export interface P_RESERVATION_Input {
  /** Take the port, give it back, or take it away from its holder. */
  readonly operation: ReservedAction | number;
}

/**
 * Exclusive control of the port, which a session needs before it may change settings or traffic.
 *
 * Port command 102, since 1.0-beta.2: get, set, pushed.
 */
export interface P_RESERVATION extends CommandInstance {
  /** Asks for it. Exclusive control of the port, which a session needs before it may change settings or traffic. */
  get(): Request<P_RESERVATION_Values>;
  /**
   * Sets it. Exclusive control of the port, which a session needs before it may change settings or traffic.
   * @param operation take the port, give it back, or take it away from its holder
   */
  set(operation: ReservedAction | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_RESERVATION_Input): Request<void>;
  /** Sets it with operation RELEASE. */
  setRelease(): Request<void>;
  /** Sets it with operation RESERVE. */
  setReserve(): Request<void>;
  /** Sets it with operation RELINQUISH. */
  setRelinquish(): Request<void>;
}

/**
 * Exclusive control of the port, which a session needs before it may change settings or traffic.
 *
 * Port command 102, since 1.0-beta.2: get, set, pushed.
 */
export const P_RESERVATION: CommandClass<P_RESERVATION, [module: number, port: number]> = /* @__PURE__ */ command("P_RESERVATION", 102, "P", "status:u8@0", "operation:u8@1", "setRelease operation=RELEASE;setReserve operation=RESERVE;setRelinquish operation=RELINQUISH", [ReservedStatus, ReservedAction]);

/** What P_RESERVEDBY reports. */
export interface P_RESERVEDBY_Values {
  /** Owner name given by the holder; one name may cover several sessions. */
  readonly username: string;
}

/**
 * Owner name of the session that currently holds the reservation of the port.
 *
 * Port command 103, since 1.0-beta.2: get, pushed.
 */
export interface P_RESERVEDBY extends CommandInstance {
  /** Asks for it. Owner name of the session that currently holds the reservation of the port. */
  get(): Request<P_RESERVEDBY_Values>;
}

/**
 * Owner name of the session that currently holds the reservation of the port.
 *
 * Port command 103, since 1.0-beta.2: get, pushed.
 */
export const P_RESERVEDBY: CommandClass<P_RESERVEDBY, [module: number, port: number]> = /* @__PURE__ */ command("P_RESERVEDBY", 103, "P", "username:str", undefined);

/**
 * Returns the port to standard settings and removes its streams, filters, capture setup and histograms.
 *
 * Port command 104, since 1.0-beta.2: set.
 */
export interface P_RESET extends CommandInstance {
  /** Sets it. Returns the port to standard settings and removes its streams, filters, capture setup and histograms. */
  set(): Request<void>;
}

/**
 * Returns the port to standard settings and removes its streams, filters, capture setup and histograms.
 *
 * Port command 104, since 1.0-beta.2: set.
 */
export const P_RESET: CommandClass<P_RESET, [module: number, port: number]> = /* @__PURE__ */ command("P_RESET", 104, "p", undefined, "");

/** What P_CAPABILITIES reports. */
export interface P_CAPABILITIES_Values {
  /** Highest speed the port can run at. In megabits per second. */
  readonly maxSpeed: number;
  /** Largest allowed reduction of the transmit speed. In parts per million. */
  readonly maxSpeedReduction: number;
  /** Smallest inter-frame gap that may be set. In bytes. */
  readonly minInterframeGap: number;
  /** Largest inter-frame gap that may be set. In bytes. */
  readonly maxInterframeGap: number;
  /** Longest preamble the port can send. In bytes. */
  readonly maxPreamble: number;
  /** How many streams can exist on the port at once. */
  readonly maxStreamsPerPort: number;
  /** Highest stream rate when given as a share of line rate. */
  readonly maxPercent: number;
  /** Highest stream rate when given in packets per second. In packets per second. */
  readonly maxPps: number;
  /** Highest stream rate when given as a bit rate. In megabits per second. */
  readonly maxMbps: number;
  /** Largest value accepted as random seed. */
  readonly maxSeed: number;
  /** Largest packet limit after which transmission stops. In packets. */
  readonly maxTxPacketLimit: number;
  /** Most packets allowed in one burst. In packets. */
  readonly maxBurstSize: number;
  /** Shortest frame a stream may send. In bytes. */
  readonly minPacketLength: number;
  /** Longest frame a stream may send. In bytes. */
  readonly maxPacketLength: number;
  /** Longest packet header a stream can define. In bytes. */
  readonly maxHeaderLength: number;
  /** Most protocol segments one stream header may contain. */
  readonly maxProtocolSegments: number;
  /** Longest repeating payload pattern. In bytes. */
  readonly maxPatternLength: number;
  /** Most modifiers one stream may have. */
  readonly maxModifiers: number;
  /** Most header bytes that modifiers may cover. */
  readonly maxModifierBytes: number;
  /** Largest repeat count of a modifier value. */
  readonly maxRepeat: number;
  /** Highest TPLD id that can be given to a stream. */
  readonly maxTpid: number;
  /** Most packets that can be defined and sent by hand. */
  readonly maxManualPackets: number;
  /** How many match terms can exist on the port. */
  readonly maxMatchTerms: number;
  /** How many length terms can exist on the port. */
  readonly maxLengthTerms: number;
  /** Most alternatives joined by OR in a filter condition. */
  readonly maxOrs: number;
  /** Most negated terms in a filter condition. */
  readonly maxNots: number;
  /** How many filters can exist on the port. */
  readonly maxFilters: number;
  /** Most packets the capture buffer can keep. In packets. */
  readonly maxCapturedPackets: number;
  /** How many TPLD ids can be counted separately on reception. */
  readonly maxTpldStats: number;
  /** How many histograms can exist on the port. */
  readonly maxHistogram: number;
  /** Most extended modifiers, 32 bits wide, per stream. */
  readonly max32bitModifiers: number;
  /** Whether auto-negotiation can be switched on and off. */
  readonly canSetAutoneg: number;
  /** Whether TCP checksums are computed by the port itself. */
  readonly canTcpChecksum: number;
  /** Whether UDP checksums are computed by the port itself. */
  readonly canUdpChecksum: number;
  /** Whether Energy Efficient Ethernet is available. */
  readonly canEee: number;
  /** Whether hardware registers can be read and written. */
  readonly canHwRegAccess: number;
  /** Whether MII registers of the transceiver can be reached. */
  readonly canTcvrMiiRegAccess: number;
  /** Whether advanced management of the PHY is available. */
  readonly canAdvPhyMan: number;
  /** Whether the short (micro) form of TPLD is available. */
  readonly canMicroTpld: number;
  /** Whether crossover of the copper pairs can be chosen. */
  readonly canMdiMdix: number;
  /** Whether the payload mode of the port can be changed. */
  readonly canPayloadMode: number;
  /** Whether streams may carry custom data fields. */
  readonly canCustomDataFields: number;
  /** Whether streams may use an extended payload. */
  readonly canExtPayload: number;
  /** Whether running streams may be altered without stopping traffic. */
  readonly canDynTrafficChange: number;
  /** Whether the port can take part in a synchronized start. */
  readonly canSyncTrafficStart: number;
  /** Whether priority flow control is supported. */
  readonly canPfc: number;
  /** Whether PCS and PMA settings can be changed. */
  readonly canPcsPmaConfig: number;
  /** FEC support of the port; zero when there is none. */
  readonly canFec: number;
  /** Whether FEC statistics are counted. */
  readonly canFecStats: number;
  /** Whether the transmit equalizer can be tuned. */
  readonly canTxEq: number;
  /** Whether the receiver can be told to tune itself again. */
  readonly canRxRetune: number;
  /** Encoded set of PRBS kinds the port supports. */
  readonly prbsTypesSupported: number;
  /** Encoded set of PRBS inversion choices. */
  readonly prbsInversionsSupported: number;
  /** Encoded sets of PRBS polynomials the port can send or check. */
  readonly prbsPolysSupported: readonly number[];
  /** Number of serdes behind the port. */
  readonly serdesCount: number;
  /** Number of PCS lanes of the port. */
  readonly laneCount: number;
  /** Number of taps in the transmit equalizer. */
  readonly txEqTapCount: number;
  /** Highest setting of each transmit equalizer tap. */
  readonly txEqTapMaxVal: readonly number[];
  /** Lowest setting of each transmit equalizer tap. */
  readonly txEqTapMinVal: readonly number[];
  /** Most symbol errors FEC can repair in one codeword. */
  readonly maxFecCorrectableSymbolCount: number;
  /** Longest packet that can be sent singly. In bytes. */
  readonly maxXmitOnePacketLength: number;
  /** Shortest runt the port can send. In bytes. */
  readonly txRuntPacketMinLength: number;
  /** Shortest runt the receiver can check for. In bytes. */
  readonly rxRuntPacketMinLength: number;
  /** Whether preambles can be removed on transmit and inserted on receive. */
  readonly canManipulatePreamble: number;
  /** Whether link training can be configured. */
  readonly canSetLinkTrain: number;
  /** Whether the link can be made to flap. */
  readonly canLinkFlap: number;
  /** Whether BASE-R auto-negotiation is available. */
  readonly canAutoNegBaseR: number;
  /** Whether pulses of PMA errors can be injected. */
  readonly canPmaErrorPulse: number;
  /** Whether this is an impairment port (Chimera). */
  readonly isChimera: number;
  /** Whether another port is available for port-to-port loopback. */
  readonly hasP2pLoopPartner: number;
  /** Which port is the partner for port-to-port loopback. */
  readonly p2pLoopPartner: number;
  /** Kind of traffic generator and analyzer behind the port. Added with 1.0.13; undefined when older firmware does not send it. */
  readonly trafficEngine: TrafficEngine | number | undefined;
  /** What the reconciliation sublayer supports, such as fault signaling. Added with 1.0.13; undefined when older firmware does not send it. */
  readonly reconcSublayer: ReconciliationSublayerSupport | number | undefined;
  /** Furthest byte position a match term may look at. In bytes. Added with 2.1.5; undefined when older firmware does not send it. */
  readonly maxMatchTermPos: number | undefined;
  /** Encoded set of further stream features. Added with 2.1.5; undefined when older firmware does not send it. */
  readonly streamMisc: number | undefined;
  /** Lowest receive equalizer setting of the low-frequency CTLE gain. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapCtleLowMin: number | undefined;
  /** Lowest receive equalizer setting of the high-frequency CTLE gain. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapCtleHighMin: number | undefined;
  /** Lowest receive equalizer setting of the automatic gain control. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapAgcMin: number | undefined;
  /** Lowest receive equalizer setting of the OC stage (name not spelled out). Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapOcMin: number | undefined;
  /** Lowest receive equalizer setting of the clock and data recovery. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly rxeqCapCdrMin: number | undefined;
  /** Lowest receive setting of FFE pre-cursor tap 1. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePre1Min: number | undefined;
  /** Lowest receive setting of FFE pre-cursor tap 2. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePre2Min: number | undefined;
  /** Lowest receive setting of FFE pre-cursor tap 3. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePre3Min: number | undefined;
  /** Lowest receive setting of FFE pre-cursor tap 4. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePre4Min: number | undefined;
  /** Lowest receive setting of FFE pre-cursor tap 5. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePre5Min: number | undefined;
  /** Lowest receive setting of FFE pre-cursor tap 6. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePre6Min: number | undefined;
  /** Lowest receive setting of FFE pre-cursor tap 7. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePre7Min: number | undefined;
  /** Lowest receive setting of FFE pre-cursor tap 8. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePre8Min: number | undefined;
  /** Lowest receive equalizer setting of the decision feedback equalizer. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly rxeqCapDfeMin: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 1. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost1Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 2. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost2Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 3. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost3Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 4. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost4Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 5. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost5Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 6. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost6Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 7. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost7Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 8. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost8Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 9. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost9Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 10. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost10Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 11. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost11Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 12. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost12Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 13. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost13Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 14. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost14Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 15. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost15Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 16. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost16Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 17. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost17Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 18. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost18Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 19. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost19Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 20. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost20Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 21. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost21Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 22. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost22Min: number | undefined;
  /** Lowest receive setting of FFE post-cursor tap 23. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost23Min: number | undefined;
  /** Spare place 1 among the lower equalizer limits. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly reservedMin1: number | undefined;
  /** Spare place 2 among the lower equalizer limits. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly reservedMin2: number | undefined;
  /** Spare place 3 among the lower equalizer limits. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly reservedMin3: number | undefined;
  /** Spare place 4 among the lower equalizer limits. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly reservedMin4: number | undefined;
  /** Spare place 5 among the lower equalizer limits. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly reservedMin5: number | undefined;
  /** Spare place 6 among the lower equalizer limits. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly reservedMin6: number | undefined;
  /** Spare place 7 among the lower equalizer limits. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly reservedMin7: number | undefined;
  /** Spare place 8 among the lower equalizer limits. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly reservedMin8: number | undefined;
  /** Highest receive equalizer setting of the low-frequency CTLE gain. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapCtleLowMax: number | undefined;
  /** Highest receive equalizer setting of the high-frequency CTLE gain. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapCtleHighMax: number | undefined;
  /** Highest receive equalizer setting of the automatic gain control. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapAgcMax: number | undefined;
  /** Highest receive equalizer setting of the OC stage (name not spelled out). Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapOcMax: number | undefined;
  /** Highest receive equalizer setting of the clock and data recovery. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly rxeqCapCdrMax: number | undefined;
  /** Highest receive setting of FFE pre-cursor tap 1. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePre1Max: number | undefined;
  /** Highest receive setting of FFE pre-cursor tap 2. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePre2Max: number | undefined;
  /** Highest receive setting of FFE pre-cursor tap 3. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePre3Max: number | undefined;
  /** Highest receive setting of FFE pre-cursor tap 4. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePre4Max: number | undefined;
  /** Highest receive setting of FFE pre-cursor tap 5. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePre5Max: number | undefined;
  /** Highest receive setting of FFE pre-cursor tap 6. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePre6Max: number | undefined;
  /** Highest receive setting of FFE pre-cursor tap 7. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePre7Max: number | undefined;
  /** Highest receive setting of FFE pre-cursor tap 8. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePre8Max: number | undefined;
  /** Highest receive equalizer setting of the decision feedback equalizer. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly rxeqCapDfeMax: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 1. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost1Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 2. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost2Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 3. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost3Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 4. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost4Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 5. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost5Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 6. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost6Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 7. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost7Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 8. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost8Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 9. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost9Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 10. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost10Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 11. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost11Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 12. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost12Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 13. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost13Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 14. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost14Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 15. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost15Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 16. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost16Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 17. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost17Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 18. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost18Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 19. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost19Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 20. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost20Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 21. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost21Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 22. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost22Max: number | undefined;
  /** Highest receive setting of FFE post-cursor tap 23. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly rxeqCapFfePost23Max: number | undefined;
  /** Spare place 1 among the upper equalizer limits. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly reservedMax1: number | undefined;
  /** Spare place 2 among the upper equalizer limits. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly reservedMax2: number | undefined;
  /** Spare place 3 among the upper equalizer limits. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly reservedMax3: number | undefined;
  /** Spare place 4 among the upper equalizer limits. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly reservedMax4: number | undefined;
  /** Spare place 5 among the upper equalizer limits. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly reservedMax5: number | undefined;
  /** Spare place 6 among the upper equalizer limits. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly reservedMax6: number | undefined;
  /** Spare place 7 among the upper equalizer limits. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly reservedMax7: number | undefined;
  /** Spare place 8 among the upper equalizer limits. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly reservedMax8: number | undefined;
  /** Finest bucket width of a frame length histogram. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly lengthHistogramStepMin: number | undefined;
  /** Widest bucket of a frame length histogram. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly lengthHistogramStepMax: number | undefined;
  /** Finest bucket width of a latency histogram. Added with 2.2.1; undefined when older firmware does not send it. */
  readonly latencyHistogramStepMin: number | undefined;
  /** Widest bucket of a latency histogram. Added with 2.2.0; undefined when older firmware does not send it. */
  readonly latencyHistogramStepMax: number | undefined;
  /** Slowest I2C clock towards the transceiver. Added with 2.4.0; undefined when older firmware does not send it. */
  readonly minI2cFrequency: number | undefined;
  /** Fastest I2C clock towards the transceiver. Added with 2.4.0; undefined when older firmware does not send it. */
  readonly maxI2cFrequency: number | undefined;
  /** Whether the receive eye can be scanned. Added with 2.5.0; undefined when older firmware does not send it. */
  readonly canEyescan: number | undefined;
  /** Encoded set of further layer 1 features. Added with 2.7.0; undefined when older firmware does not send it. */
  readonly layer1Misc: number | undefined;
  /** Encoded set of further layer 2 features. Added with 1.0.0b1; undefined when older firmware does not send it. */
  readonly layer2Misc: number | undefined;
  /** Encoded set of mix positions whose frame size may be changed. Added with 1.0.0b1; undefined when older firmware does not send it. */
  readonly editableMixlengthIndices: number | undefined;
  /** Whether modifiers can write their value in little-endian order. Added with 1.0.0b1; undefined when older firmware does not send it. */
  readonly canModifierLe: number | undefined;
  /** Encoded set of capture features. Added with 1.5.0; undefined when older firmware does not send it. */
  readonly captureBitmask: number | undefined;
  /** How many transmit equalizer taps come before the main one. Added with 1.5.0; undefined when older firmware does not send it. */
  readonly numTxeqPre: number | undefined;
  /** Highest transmit equalizer values, listed tap by tap in sequence. Added with 1.5.0; undefined when older firmware does not send it. */
  readonly txeqMaxSeq: readonly number[] | undefined;
  /** Lowest transmit equalizer values, listed tap by tap in sequence. Added with 1.5.0; undefined when older firmware does not send it. */
  readonly txeqMinSeq: readonly number[] | undefined;
  /** Encoded set of advanced auto-negotiation and link training features. Added with 1.9.0; undefined when older firmware does not send it. */
  readonly advAnltMask: number | undefined;
  /** Encoded set of advanced layer 1 features. Added with 1.9.0; undefined when older firmware does not send it. */
  readonly advLayer1Mask: number | undefined;
}

/**
 * Limits and optional features of the port, to be checked before it is configured.
 *
 * Port command 106, since 1.0-beta.2: get.
 */
export interface P_CAPABILITIES extends CommandInstance {
  /** Asks for it. Limits and optional features of the port, to be checked before it is configured. */
  get(): Request<P_CAPABILITIES_Values>;
}

/**
 * Limits and optional features of the port, to be checked before it is configured.
 *
 * Port command 106, since 1.0-beta.2: get.
 */
export const P_CAPABILITIES: CommandClass<P_CAPABILITIES, [module: number, port: number]> = /* @__PURE__ */ command("P_CAPABILITIES", 106, "p", "max_speed:i32 max_speed_reduction:i32 min_interframe_gap:i32 max_interframe_gap:i32 max_preamble:i32 max_streams_per_port:i32 max_percent:i32 max_pps:u32 max_mbps:i32 max_seed:i32 max_tx_packet_limit:i32 max_burst_size:i32 min_packet_length:i32 max_packet_length:i32 max_header_length:i32 max_protocol_segments:i32 max_pattern_length:i32 max_modifiers:i32 max_modifier_bytes:i32 max_repeat:i32 max_tpid:i32 max_manual_packets:i32 max_match_terms:i32 max_length_terms:i32 max_ors:i32 max_nots:i32 max_filters:i32 max_captured_packets:i32 max_tpld_stats:i32 max_histogram:i32 max_32bit_modifiers:i32 can_set_autoneg:i32 can_tcp_checksum:i32 can_udp_checksum:i32 can_eee:i32 can_hw_reg_access:i32 can_tcvr_mii_reg_access:i32 can_adv_phy_man:i32 can_micro_tpld:i32 can_mdi_mdix:i32 can_payload_mode:i32 can_custom_data_fields:i32 can_ext_payload:i32 can_dyn_traffic_change:i32 can_sync_traffic_start:i32 can_pfc:i32 can_pcs_pma_config:i32 can_fec:u32 can_fec_stats:i32 can_tx_eq:i32 can_rx_retune:i32 prbs_types_supported:i32 prbs_inversions_supported:i32 prbs_polys_supported:i32[5] serdes_count:i32 lane_count:i32 tx_eq_tap_count:i32 tx_eq_tap_max_val:i32[10] tx_eq_tap_min_val:i32[10] max_fec_correctable_symbol_count:i32 max_xmit_one_packet_length:i32 tx_runt_packet_min_length:i32 rx_runt_packet_min_length:i32 can_manipulate_preamble:i32 can_set_link_train:i32 can_link_flap:i32 can_auto_neg_base_r:i32 can_pma_error_pulse:i32 is_chimera:i32 has_p2p_loop_partner:i32 p2p_loop_partner:i32 traffic_engine:i32@0? reconc_sublayer:i32@1? max_match_term_pos:i32? stream_misc:i32? rxeq_cap_ctle_low_min:i32? rxeq_cap_ctle_high_min:i32? rxeq_cap_agc_min:i32? rxeq_cap_oc_min:i32? rxeq_cap_cdr_min:i32? rxeq_cap_ffe_pre1_min:i32? rxeq_cap_ffe_pre2_min:i32? rxeq_cap_ffe_pre3_min:i32? rxeq_cap_ffe_pre4_min:i32? rxeq_cap_ffe_pre5_min:i32? rxeq_cap_ffe_pre6_min:i32? rxeq_cap_ffe_pre7_min:i32? rxeq_cap_ffe_pre8_min:i32? rxeq_cap_dfe_min:i32? rxeq_cap_ffe_post1_min:i32? rxeq_cap_ffe_post2_min:i32? rxeq_cap_ffe_post3_min:i32? rxeq_cap_ffe_post4_min:i32? rxeq_cap_ffe_post5_min:i32? rxeq_cap_ffe_post6_min:i32? rxeq_cap_ffe_post7_min:i32? rxeq_cap_ffe_post8_min:i32? rxeq_cap_ffe_post9_min:i32? rxeq_cap_ffe_post10_min:i32? rxeq_cap_ffe_post11_min:i32? rxeq_cap_ffe_post12_min:i32? rxeq_cap_ffe_post13_min:i32? rxeq_cap_ffe_post14_min:i32? rxeq_cap_ffe_post15_min:i32? rxeq_cap_ffe_post16_min:i32? rxeq_cap_ffe_post17_min:i32? rxeq_cap_ffe_post18_min:i32? rxeq_cap_ffe_post19_min:i32? rxeq_cap_ffe_post20_min:i32? rxeq_cap_ffe_post21_min:i32? rxeq_cap_ffe_post22_min:i32? rxeq_cap_ffe_post23_min:i32? reserved_min_1:i32? reserved_min_2:i32? reserved_min_3:i32? reserved_min_4:i32? reserved_min_5:i32? reserved_min_6:i32? reserved_min_7:i32? reserved_min_8:i32? rxeq_cap_ctle_low_max:i32? rxeq_cap_ctle_high_max:i32? rxeq_cap_agc_max:i32? rxeq_cap_oc_max:i32? rxeq_cap_cdr_max:i32? rxeq_cap_ffe_pre1_max:i32? rxeq_cap_ffe_pre2_max:i32? rxeq_cap_ffe_pre3_max:i32? rxeq_cap_ffe_pre4_max:i32? rxeq_cap_ffe_pre5_max:i32? rxeq_cap_ffe_pre6_max:i32? rxeq_cap_ffe_pre7_max:i32? rxeq_cap_ffe_pre8_max:i32? rxeq_cap_dfe_max:i32? rxeq_cap_ffe_post1_max:i32? rxeq_cap_ffe_post2_max:i32? rxeq_cap_ffe_post3_max:i32? rxeq_cap_ffe_post4_max:i32? rxeq_cap_ffe_post5_max:i32? rxeq_cap_ffe_post6_max:i32? rxeq_cap_ffe_post7_max:i32? rxeq_cap_ffe_post8_max:i32? rxeq_cap_ffe_post9_max:i32? rxeq_cap_ffe_post10_max:i32? rxeq_cap_ffe_post11_max:i32? rxeq_cap_ffe_post12_max:i32? rxeq_cap_ffe_post13_max:i32? rxeq_cap_ffe_post14_max:i32? rxeq_cap_ffe_post15_max:i32? rxeq_cap_ffe_post16_max:i32? rxeq_cap_ffe_post17_max:i32? rxeq_cap_ffe_post18_max:i32? rxeq_cap_ffe_post19_max:i32? rxeq_cap_ffe_post20_max:i32? rxeq_cap_ffe_post21_max:i32? rxeq_cap_ffe_post22_max:i32? rxeq_cap_ffe_post23_max:i32? reserved_max_1:i32? reserved_max_2:i32? reserved_max_3:i32? reserved_max_4:i32? reserved_max_5:i32? reserved_max_6:i32? reserved_max_7:i32? reserved_max_8:i32? length_histogram_step_min:i32? length_histogram_step_max:i32? latency_histogram_step_min:i32? latency_histogram_step_max:i32? min_i2c_frequency:i32? max_i2c_frequency:i32? can_eyescan:i32? layer1_misc:i32? layer2_misc:i32? editable_mixlength_indices:i32? can_modifier_le:i32? capture_bitmask:i32? num_txeq_pre:i32? txeq_max_seq:i32[10]? txeq_min_seq:i32[10]? adv_anlt_mask:i32? adv_layer1_mask:i32?", undefined, "", [TrafficEngine, ReconciliationSublayerSupport]);

/** What P_CAPABILITIES_EXT reports. */
export interface P_CAPABILITIES_EXT_Values {
  /** Extended capabilities as one text, kept as received. */
  readonly data: string;
}

/**
 * Further capabilities of the port that the fixed capability list has no room for.
 *
 * Port command 423, since 2.4.0: get.
 */
export interface P_CAPABILITIES_EXT extends CommandInstance {
  /** Asks for it. Further capabilities of the port that the fixed capability list has no room for. */
  get(): Request<P_CAPABILITIES_EXT_Values>;
}

/**
 * Further capabilities of the port that the fixed capability list has no room for.
 *
 * Port command 423, since 2.4.0: get.
 */
export const P_CAPABILITIES_EXT: CommandClass<P_CAPABILITIES_EXT, [module: number, port: number]> = /* @__PURE__ */ command("P_CAPABILITIES_EXT", 423, "p", "data:str", undefined);

/** What P_INTERFACE reports. */
export interface P_INTERFACE_Values {
  /** Interface type in words, with tags that hint at possible speeds. */
  readonly interface: string;
}

/**
 * Description of the physical interface or transceiver that the port is using now.
 *
 * Port command 107, since 1.0-beta.2: get, pushed.
 */
export interface P_INTERFACE extends CommandInstance {
  /** Asks for it. Description of the physical interface or transceiver that the port is using now. */
  get(): Request<P_INTERFACE_Values>;
}

/**
 * Description of the physical interface or transceiver that the port is using now.
 *
 * Port command 107, since 1.0-beta.2: get, pushed.
 */
export const P_INTERFACE: CommandClass<P_INTERFACE, [module: number, port: number]> = /* @__PURE__ */ command("P_INTERFACE", 107, "P", "interface:str", undefined);

/** What P_SPEEDSELECTION reports. */
export interface P_SPEEDSELECTION_Values {
  /** Fixed speed, a set of speeds to negotiate, or automatic choice. After a reset: AUTO. */
  readonly mode: PortSpeedMode | number;
}

/** What setting P_SPEEDSELECTION takes. */
export interface P_SPEEDSELECTION_Input {
  /** Fixed speed, a set of speeds to negotiate, or automatic choice. After a reset: AUTO. */
  readonly mode: PortSpeedMode | number;
}

/**
 * Speed mode requested for ports that can run at more than one speed.
 *
 * Port command 109, since 1.0-beta.2: get, set, pushed.
 */
export interface P_SPEEDSELECTION extends CommandInstance {
  /** Asks for it. Speed mode requested for ports that can run at more than one speed. */
  get(): Request<P_SPEEDSELECTION_Values>;
  /**
   * Sets it. Speed mode requested for ports that can run at more than one speed.
   * @param mode fixed speed, a set of speeds to negotiate, or automatic choice
   */
  set(mode: PortSpeedMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_SPEEDSELECTION_Input): Request<void>;
  /** Sets it with mode AUTO. */
  setAuto(): Request<void>;
  /** Sets it with mode F10M. */
  setF10m(): Request<void>;
  /** Sets it with mode F100M. */
  setF100m(): Request<void>;
  /** Sets it with mode F1G. */
  setF1g(): Request<void>;
  /** Sets it with mode F10G. */
  setF10g(): Request<void>;
  /** Sets it with mode F40G. */
  setF40g(): Request<void>;
  /** Sets it with mode F100G. */
  setF100g(): Request<void>;
  /** Sets it with mode F10MHDX. */
  setF10mhdx(): Request<void>;
  /** Sets it with mode F100MHDX. */
  setF100mhdx(): Request<void>;
  /** Sets it with mode F10M100M. */
  setF10m100m(): Request<void>;
  /** Sets it with mode F100M1G. */
  setF100m1g(): Request<void>;
  /** Sets it with mode F100M1G10G. */
  setF100m1g10g(): Request<void>;
  /** Sets it with mode F2500M. */
  setF2500m(): Request<void>;
  /** Sets it with mode F5G. */
  setF5g(): Request<void>;
  /** Sets it with mode F100M1G2500M. */
  setF100m1g2500m(): Request<void>;
  /** Sets it with mode UNKNOWN. */
  setUnknown(): Request<void>;
}

/**
 * Speed mode requested for ports that can run at more than one speed.
 *
 * Port command 109, since 1.0-beta.2: get, set, pushed.
 */
export const P_SPEEDSELECTION: CommandClass<P_SPEEDSELECTION, [module: number, port: number]> = /* @__PURE__ */ command("P_SPEEDSELECTION", 109, "P", "mode:u8@0", "=", "setAuto mode=AUTO;setF10m mode=F10M;setF100m mode=F100M;setF1g mode=F1G;setF10g mode=F10G;setF40g mode=F40G;setF100g mode=F100G;setF10mhdx mode=F10MHDX;setF100mhdx mode=F100MHDX;setF10m100m mode=F10M100M;setF100m1g mode=F100M1G;setF100m1g10g mode=F100M1G10G;setF2500m mode=F2500M;setF5g mode=F5G;setF100m1g2500m mode=F100M1G2500M;setUnknown mode=UNKNOWN", [PortSpeedMode]);

/** What P_SPEED reports. */
export interface P_SPEED_Values {
  /** Present speed of the link. In megabits per second. */
  readonly portSpeed: number;
}

/**
 * Speed at which the port is running at the moment.
 *
 * Port command 110, since 1.0-beta.2: get, pushed.
 */
export interface P_SPEED extends CommandInstance {
  /** Asks for it. Speed at which the port is running at the moment. */
  get(): Request<P_SPEED_Values>;
}

/**
 * Speed at which the port is running at the moment.
 *
 * Port command 110, since 1.0-beta.2: get, pushed.
 */
export const P_SPEED: CommandClass<P_SPEED, [module: number, port: number]> = /* @__PURE__ */ command("P_SPEED", 110, "P", "port_speed:i32", undefined);

/** What P_RECEIVESYNC reports. */
export interface P_RECEIVESYNC_Values {
  /** State of the receive signal; pushed when the link comes or goes. */
  readonly syncStatus: SyncStatus | number;
}

/**
 * Whether the receiver of the port is locked to a valid incoming signal.
 *
 * Port command 111, since 1.0-beta.2: get, pushed.
 */
export interface P_RECEIVESYNC extends CommandInstance {
  /** Asks for it. Whether the receiver of the port is locked to a valid incoming signal. */
  get(): Request<P_RECEIVESYNC_Values>;
}

/**
 * Whether the receiver of the port is locked to a valid incoming signal.
 *
 * Port command 111, since 1.0-beta.2: get, pushed.
 */
export const P_RECEIVESYNC: CommandClass<P_RECEIVESYNC, [module: number, port: number]> = /* @__PURE__ */ command("P_RECEIVESYNC", 111, "P", "sync_status:u8@0", undefined, "", [SyncStatus]);

/** What P_COMMENT reports. */
export interface P_COMMENT_Values {
  /** Description chosen by the user; no effect on traffic. */
  readonly comment: string;
}

/** What setting P_COMMENT takes. */
export interface P_COMMENT_Input {
  /** Description chosen by the user; no effect on traffic. */
  readonly comment: string;
}

/**
 * Free text that describes the port to its users.
 *
 * Port command 112, since 1.0-beta.2: get, set.
 */
export interface P_COMMENT extends CommandInstance {
  /** Asks for it. Free text that describes the port to its users. */
  get(): Request<P_COMMENT_Values>;
  /**
   * Sets it. Free text that describes the port to its users.
   * @param comment description chosen by the user; no effect on traffic
   */
  set(comment: string): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_COMMENT_Input): Request<void>;
}

/**
 * Free text that describes the port to its users.
 *
 * Port command 112, since 1.0-beta.2: get, set.
 */
export const P_COMMENT: CommandClass<P_COMMENT, [module: number, port: number]> = /* @__PURE__ */ command("P_COMMENT", 112, "p", "comment:str", "=");

/** What P_SPEEDREDUCTION reports. */
export interface P_SPEEDREDUCTION_Values {
  /** How far transmission stays below nominal speed; 0 is none. In parts per million. After a reset: 0. */
  readonly ppm: number;
}

/** What setting P_SPEEDREDUCTION takes. */
export interface P_SPEEDREDUCTION_Input {
  /** How far transmission stays below nominal speed; 0 is none. In parts per million. After a reset: 0. */
  readonly ppm: number;
}

/**
 * Deliberate slowing of the transmit rate below nominal line speed, in parts per million.
 *
 * Port command 113, since 1.0-beta.2: get, set.
 */
export interface P_SPEEDREDUCTION extends CommandInstance {
  /** Asks for it. Deliberate slowing of the transmit rate below nominal line speed, in parts per million. */
  get(): Request<P_SPEEDREDUCTION_Values>;
  /**
   * Sets it. Deliberate slowing of the transmit rate below nominal line speed, in parts per million.
   * @param ppm how far transmission stays below nominal speed; 0 is none
   */
  set(ppm: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_SPEEDREDUCTION_Input): Request<void>;
}

/**
 * Deliberate slowing of the transmit rate below nominal line speed, in parts per million.
 *
 * Port command 113, since 1.0-beta.2: get, set.
 */
export const P_SPEEDREDUCTION: CommandClass<P_SPEEDREDUCTION, [module: number, port: number]> = /* @__PURE__ */ command("P_SPEEDREDUCTION", 113, "p", "ppm:i32", "=");

/** What P_INTERFRAMEGAP reports. */
export interface P_INTERFRAMEGAP_Values {
  /** Byte times from the end of one frame to the next; 20 is standard. In bytes. After a reset: 20. */
  readonly minByteCount: number;
}

/** What setting P_INTERFRAMEGAP takes. */
export interface P_INTERFRAMEGAP_Input {
  /** Byte times from the end of one frame to the next; 20 is standard. In bytes. After a reset: 20. */
  readonly minByteCount: number;
}

/**
 * Smallest distance the port keeps between two transmitted frames, preamble included.
 *
 * Port command 114, since 1.0-beta.2: get, set.
 */
export interface P_INTERFRAMEGAP extends CommandInstance {
  /** Asks for it. Smallest distance the port keeps between two transmitted frames, preamble included. */
  get(): Request<P_INTERFRAMEGAP_Values>;
  /**
   * Sets it. Smallest distance the port keeps between two transmitted frames, preamble included.
   * @param minByteCount byte times from the end of one frame to the next; 20 is standard
   */
  set(minByteCount: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_INTERFRAMEGAP_Input): Request<void>;
}

/**
 * Smallest distance the port keeps between two transmitted frames, preamble included.
 *
 * Port command 114, since 1.0-beta.2: get, set.
 */
export const P_INTERFRAMEGAP: CommandClass<P_INTERFRAMEGAP, [module: number, port: number]> = /* @__PURE__ */ command("P_INTERFRAMEGAP", 114, "p", "min_byte_count:i32", "=");

/** What P_MACADDRESS reports. */
export interface P_MACADDRESS_Values {
  /** Address given to the port; factory values begin with 04:F4:BC. */
  readonly macAddress: string;
}

/** What setting P_MACADDRESS takes. */
export interface P_MACADDRESS_Input {
  /** Address given to the port; factory values begin with 04:F4:BC. */
  readonly macAddress: string | Uint8Array;
}

/**
 * MAC address of the port itself, used as source address and in ARP and NDP replies.
 *
 * Port command 116, since 1.0-beta.2: get, set.
 */
export interface P_MACADDRESS extends CommandInstance {
  /** Asks for it. MAC address of the port itself, used as source address and in ARP and NDP replies. */
  get(): Request<P_MACADDRESS_Values>;
  /**
   * Sets it. MAC address of the port itself, used as source address and in ARP and NDP replies.
   * @param macAddress address given to the port; factory values begin with 04:F4:BC
   */
  set(macAddress: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MACADDRESS_Input): Request<void>;
}

/**
 * MAC address of the port itself, used as source address and in ARP and NDP replies.
 *
 * Port command 116, since 1.0-beta.2: get, set.
 */
export const P_MACADDRESS: CommandClass<P_MACADDRESS, [module: number, port: number]> = /* @__PURE__ */ command("P_MACADDRESS", 116, "p", "mac_address:mac", "=");

/** What P_IPADDRESS reports. */
export interface P_IPADDRESS_Values {
  /** Address of the port; all zeros when none is set. After a reset: 0.0.0.0. */
  readonly ipv4Address: string;
  /** Mask separating network and host part of the address. */
  readonly subnetMask: string;
  /** Next hop for other networks; all zeros when none. After a reset: 0.0.0.0. */
  readonly gateway: string;
  /** Wildcard mask that widens the addresses the port answers for. After a reset: 0.0.0.0. */
  readonly wild: string;
}

/** What setting P_IPADDRESS takes. */
export interface P_IPADDRESS_Input {
  /** Address of the port; all zeros when none is set. After a reset: 0.0.0.0. */
  readonly ipv4Address: string | Uint8Array;
  /** Mask separating network and host part of the address. */
  readonly subnetMask: string | Uint8Array;
  /** Next hop for other networks; all zeros when none. After a reset: 0.0.0.0. */
  readonly gateway: string | Uint8Array;
  /** Wildcard mask that widens the addresses the port answers for. After a reset: 0.0.0.0. */
  readonly wild: string | Uint8Array;
}

/**
 * IPv4 address settings of the port, used when it answers ARP and ping.
 *
 * Port command 117, since 1.0-beta.2: get, set.
 */
export interface P_IPADDRESS extends CommandInstance {
  /** Asks for it. IPv4 address settings of the port, used when it answers ARP and ping. */
  get(): Request<P_IPADDRESS_Values>;
  /**
   * Sets it. IPv4 address settings of the port, used when it answers ARP and ping.
   * @param ipv4Address address of the port; all zeros when none is set
   * @param subnetMask mask separating network and host part of the address
   * @param gateway next hop for other networks; all zeros when none
   * @param wild wildcard mask that widens the addresses the port answers for
   */
  set(ipv4Address: string | Uint8Array, subnetMask: string | Uint8Array, gateway: string | Uint8Array, wild: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_IPADDRESS_Input): Request<void>;
}

/**
 * IPv4 address settings of the port, used when it answers ARP and ping.
 *
 * Port command 117, since 1.0-beta.2: get, set.
 */
export const P_IPADDRESS: CommandClass<P_IPADDRESS, [module: number, port: number]> = /* @__PURE__ */ command("P_IPADDRESS", 117, "p", "ipv4_address:ipv4 subnet_mask:ipv4 gateway:ipv4 wild:ipv4", "=");

/** What P_ARPREPLY reports. */
export interface P_ARPREPLY_Values {
  /** ON makes the port answer incoming ARP requests. */
  readonly onOff: OnOff | number;
}

/** What setting P_ARPREPLY takes. */
export interface P_ARPREPLY_Input {
  /** ON makes the port answer incoming ARP requests. */
  readonly onOff: OnOff | number;
}

/**
 * Whether the port answers ARP requests for its IPv4 address.
 *
 * Port command 118, since 1.0-beta.2: get, set.
 */
export interface P_ARPREPLY extends CommandInstance {
  /** Asks for it. Whether the port answers ARP requests for its IPv4 address. */
  get(): Request<P_ARPREPLY_Values>;
  /**
   * Sets it. Whether the port answers ARP requests for its IPv4 address.
   * @param onOff ON makes the port answer incoming ARP requests
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_ARPREPLY_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether the port answers ARP requests for its IPv4 address.
 *
 * Port command 118, since 1.0-beta.2: get, set.
 */
export const P_ARPREPLY: CommandClass<P_ARPREPLY, [module: number, port: number]> = /* @__PURE__ */ command("P_ARPREPLY", 118, "p", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What P_PINGREPLY reports. */
export interface P_PINGREPLY_Values {
  /** ON makes the port answer ICMP echo requests. */
  readonly onOff: OnOff | number;
}

/** What setting P_PINGREPLY takes. */
export interface P_PINGREPLY_Input {
  /** ON makes the port answer ICMP echo requests. */
  readonly onOff: OnOff | number;
}

/**
 * Whether the port answers IPv4 echo requests sent to its address.
 *
 * Port command 119, since 1.0-beta.2: get, set.
 */
export interface P_PINGREPLY extends CommandInstance {
  /** Asks for it. Whether the port answers IPv4 echo requests sent to its address. */
  get(): Request<P_PINGREPLY_Values>;
  /**
   * Sets it. Whether the port answers IPv4 echo requests sent to its address.
   * @param onOff ON makes the port answer ICMP echo requests
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_PINGREPLY_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether the port answers IPv4 echo requests sent to its address.
 *
 * Port command 119, since 1.0-beta.2: get, set.
 */
export const P_PINGREPLY: CommandClass<P_PINGREPLY, [module: number, port: number]> = /* @__PURE__ */ command("P_PINGREPLY", 119, "p", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What P_PAUSE reports. */
export interface P_PAUSE_Values {
  /** ON honors received PAUSE frames, OFF ignores them. After a reset: OFF. */
  readonly onOff: OnOff | number;
}

/** What setting P_PAUSE takes. */
export interface P_PAUSE_Input {
  /** ON honors received PAUSE frames, OFF ignores them. After a reset: OFF. */
  readonly onOff: OnOff | number;
}

/**
 * Whether the port obeys Ethernet PAUSE frames and halts transmission when told to.
 *
 * Port command 120, since 1.0-beta.2: get, set.
 */
export interface P_PAUSE extends CommandInstance {
  /** Asks for it. Whether the port obeys Ethernet PAUSE frames and halts transmission when told to. */
  get(): Request<P_PAUSE_Values>;
  /**
   * Sets it. Whether the port obeys Ethernet PAUSE frames and halts transmission when told to.
   * @param onOff ON honors received PAUSE frames, OFF ignores them
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_PAUSE_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether the port obeys Ethernet PAUSE frames and halts transmission when told to.
 *
 * Port command 120, since 1.0-beta.2: get, set.
 */
export const P_PAUSE: CommandClass<P_PAUSE, [module: number, port: number]> = /* @__PURE__ */ command("P_PAUSE", 120, "p", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What P_RANDOMSEED reports. */
export interface P_RANDOMSEED_Values {
  /** The same seed repeats the same random sequence. After a reset: 0. */
  readonly seed: number;
}

/** What setting P_RANDOMSEED takes. */
export interface P_RANDOMSEED_Input {
  /** The same seed repeats the same random sequence. After a reset: 0. */
  readonly seed: number;
}

/**
 * Starting value of the random generators used for payloads, frame sizes and modifiers.
 *
 * Port command 121, since 1.0-beta.2: get, set.
 */
export interface P_RANDOMSEED extends CommandInstance {
  /** Asks for it. Starting value of the random generators used for payloads, frame sizes and modifiers. */
  get(): Request<P_RANDOMSEED_Values>;
  /**
   * Sets it. Starting value of the random generators used for payloads, frame sizes and modifiers.
   * @param seed the same seed repeats the same random sequence
   */
  set(seed: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_RANDOMSEED_Input): Request<void>;
}

/**
 * Starting value of the random generators used for payloads, frame sizes and modifiers.
 *
 * Port command 121, since 1.0-beta.2: get, set.
 */
export const P_RANDOMSEED: CommandClass<P_RANDOMSEED, [module: number, port: number]> = /* @__PURE__ */ command("P_RANDOMSEED", 121, "p", "seed:i32", "=");

/** What P_LOOPBACK reports. */
export interface P_LOOPBACK_Values {
  /** Where frames are turned around; NONE for normal operation. After a reset: NONE. */
  readonly mode: LoopbackMode | number;
}

/** What setting P_LOOPBACK takes. */
export interface P_LOOPBACK_Input {
  /** Where frames are turned around; NONE for normal operation. After a reset: NONE. */
  readonly mode: LoopbackMode | number;
}

/**
 * Loopback of traffic at the port, on several layers and in either direction.
 *
 * Port command 122, since 1.0-beta.2: get, set.
 */
export interface P_LOOPBACK extends CommandInstance {
  /** Asks for it. Loopback of traffic at the port, on several layers and in either direction. */
  get(): Request<P_LOOPBACK_Values>;
  /**
   * Sets it. Loopback of traffic at the port, on several layers and in either direction.
   * @param mode where frames are turned around; NONE for normal operation
   */
  set(mode: LoopbackMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_LOOPBACK_Input): Request<void>;
  /** Sets it with mode NONE. */
  setNone(): Request<void>;
  /** Sets it with mode L1RX2TX. */
  setL1rx2tx(): Request<void>;
  /** Sets it with mode L2RX2TX. */
  setL2rx2tx(): Request<void>;
  /** Sets it with mode L3RX2TX. */
  setL3rx2tx(): Request<void>;
  /** Sets it with mode TXON2RX. */
  setTxon2rx(): Request<void>;
  /** Sets it with mode TXOFF2RX. */
  setTxoff2rx(): Request<void>;
  /** Sets it with mode PORT2PORT. */
  setPort2port(): Request<void>;
}

/**
 * Loopback of traffic at the port, on several layers and in either direction.
 *
 * Port command 122, since 1.0-beta.2: get, set.
 */
export const P_LOOPBACK: CommandClass<P_LOOPBACK, [module: number, port: number]> = /* @__PURE__ */ command("P_LOOPBACK", 122, "p", "mode:u8@0", "=", "setNone mode=NONE;setL1rx2tx mode=L1RX2TX;setL2rx2tx mode=L2RX2TX;setL3rx2tx mode=L3RX2TX;setTxon2rx mode=TXON2RX;setTxoff2rx mode=TXOFF2RX;setPort2port mode=PORT2PORT", [LoopbackMode]);

/** What P_FLASH reports. */
export interface P_FLASH_Values {
  /** ON keeps the LED blinking. After a reset: OFF. */
  readonly onOff: OnOff | number;
}

/** What setting P_FLASH takes. */
export interface P_FLASH_Input {
  /** ON keeps the LED blinking. After a reset: OFF. */
  readonly onOff: OnOff | number;
}

/**
 * Blinking of the port's test LED, so that a person can find the port.
 *
 * Port command 123, since 1.0-beta.2: get, set.
 */
export interface P_FLASH extends CommandInstance {
  /** Asks for it. Blinking of the port's test LED, so that a person can find the port. */
  get(): Request<P_FLASH_Values>;
  /**
   * Sets it. Blinking of the port's test LED, so that a person can find the port.
   * @param onOff ON keeps the LED blinking
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_FLASH_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Blinking of the port's test LED, so that a person can find the port.
 *
 * Port command 123, since 1.0-beta.2: get, set.
 */
export const P_FLASH: CommandClass<P_FLASH, [module: number, port: number]> = /* @__PURE__ */ command("P_FLASH", 123, "p", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What P_TRAFFIC reports. */
export interface P_TRAFFIC_Values {
  /** Whether traffic runs, is being prepared, or is stopped. */
  readonly onOff: TrafficOnOff | number;
}

/** What setting P_TRAFFIC takes. */
export interface P_TRAFFIC_Input {
  /** Start or stop sending the enabled streams. */
  readonly onOff: StartOrStop | number;
}

/**
 * Starts or stops transmission of the enabled streams, and tells whether traffic is running.
 *
 * Port command 124, since 1.0-beta.2: get, set, pushed.
 */
export interface P_TRAFFIC extends CommandInstance {
  /** Asks for it. Starts or stops transmission of the enabled streams, and tells whether traffic is running. */
  get(): Request<P_TRAFFIC_Values>;
  /**
   * Sets it. Starts or stops transmission of the enabled streams, and tells whether traffic is running.
   * @param onOff start or stop sending the enabled streams
   */
  set(onOff: StartOrStop | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_TRAFFIC_Input): Request<void>;
  /** Sets it with onOff STOP. */
  setStop(): Request<void>;
  /** Sets it with onOff START. */
  setStart(): Request<void>;
}

/**
 * Starts or stops transmission of the enabled streams, and tells whether traffic is running.
 *
 * Port command 124, since 1.0-beta.2: get, set, pushed.
 */
export const P_TRAFFIC: CommandClass<P_TRAFFIC, [module: number, port: number]> = /* @__PURE__ */ command("P_TRAFFIC", 124, "P", "on_off:u8@0", "on_off:u8@1", "setStop on_off=STOP;setStart on_off=START", [TrafficOnOff, StartOrStop]);

/** What P_CAPTURE reports. */
export interface P_CAPTURE_Values {
  /** Whether received packets are being captured now. */
  readonly onOff: OnOff | number;
}

/** What setting P_CAPTURE takes. */
export interface P_CAPTURE_Input {
  /** Start a new capture or end the present one. */
  readonly onOff: StartOrStop | number;
}

/**
 * Starts or stops packet capture on the port, and tells whether it is active.
 *
 * Port command 125, since 1.0-beta.2: get, set.
 */
export interface P_CAPTURE extends CommandInstance {
  /** Asks for it. Starts or stops packet capture on the port, and tells whether it is active. */
  get(): Request<P_CAPTURE_Values>;
  /**
   * Sets it. Starts or stops packet capture on the port, and tells whether it is active.
   * @param onOff start a new capture or end the present one
   */
  set(onOff: StartOrStop | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_CAPTURE_Input): Request<void>;
  /** Sets it with onOff STOP. */
  setStop(): Request<void>;
  /** Sets it with onOff START. */
  setStart(): Request<void>;
}

/**
 * Starts or stops packet capture on the port, and tells whether it is active.
 *
 * Port command 125, since 1.0-beta.2: get, set.
 */
export const P_CAPTURE: CommandClass<P_CAPTURE, [module: number, port: number]> = /* @__PURE__ */ command("P_CAPTURE", 125, "p", "on_off:u8@0", "on_off:u8@1", "setStop on_off=STOP;setStart on_off=START", [OnOff, StartOrStop]);

/** What setting P_XMITONE takes. */
export interface P_XMITONE_Input {
  /** Packet contents, starting with the destination MAC address. */
  readonly hexData: string | Uint8Array;
}

/**
 * Sends one packet right away, outside the streams, with contents given by the client.
 *
 * Port command 126, since 1.0-beta.2: set.
 */
export interface P_XMITONE extends CommandInstance {
  /**
   * Sets it. Sends one packet right away, outside the streams, with contents given by the client.
   * @param hexData packet contents, starting with the destination MAC address
   */
  set(hexData: string | Uint8Array): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_XMITONE_Input): Request<void>;
}

/**
 * Sends one packet right away, outside the streams, with contents given by the client.
 *
 * Port command 126, since 1.0-beta.2: set.
 */
export const P_XMITONE: CommandClass<P_XMITONE, [module: number, port: number]> = /* @__PURE__ */ command("P_XMITONE", 126, "p", undefined, "hex_data:hex");

/** What P_LATENCYOFFSET reports. */
export interface P_LATENCYOFFSET_Values {
  /** Time to be taken off measured latencies, for example cable delay. In nanoseconds. After a reset: 0. */
  readonly offset: number;
}

/** What setting P_LATENCYOFFSET takes. */
export interface P_LATENCYOFFSET_Input {
  /** Time to be taken off measured latencies, for example cable delay. In nanoseconds. After a reset: 0. */
  readonly offset: number;
}

/**
 * Correction of measured latency, making up for delay outside the tested device.
 *
 * Port command 127, since 1.0-beta.2: get, set.
 */
export interface P_LATENCYOFFSET extends CommandInstance {
  /** Asks for it. Correction of measured latency, making up for delay outside the tested device. */
  get(): Request<P_LATENCYOFFSET_Values>;
  /**
   * Sets it. Correction of measured latency, making up for delay outside the tested device.
   * @param offset time to be taken off measured latencies, for example cable delay
   */
  set(offset: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_LATENCYOFFSET_Input): Request<void>;
}

/**
 * Correction of measured latency, making up for delay outside the tested device.
 *
 * Port command 127, since 1.0-beta.2: get, set.
 */
export const P_LATENCYOFFSET: CommandClass<P_LATENCYOFFSET, [module: number, port: number]> = /* @__PURE__ */ command("P_LATENCYOFFSET", 127, "p", "offset:i32", "=");

/** What P_LATENCYMODE reports. */
export interface P_LATENCYMODE_Values {
  /** First or last bit on transmit against first or last on receive. After a reset: LAST2LAST. */
  readonly mode: LatencyMode | number;
}

/** What setting P_LATENCYMODE takes. */
export interface P_LATENCYMODE_Input {
  /** First or last bit on transmit against first or last on receive. After a reset: LAST2LAST. */
  readonly mode: LatencyMode | number;
}

/**
 * Which bits of a frame latency is measured between; sender and receiver must agree.
 *
 * Port command 128, since 1.0-beta.2: get, set.
 */
export interface P_LATENCYMODE extends CommandInstance {
  /** Asks for it. Which bits of a frame latency is measured between; sender and receiver must agree. */
  get(): Request<P_LATENCYMODE_Values>;
  /**
   * Sets it. Which bits of a frame latency is measured between; sender and receiver must agree.
   * @param mode first or last bit on transmit against first or last on receive
   */
  set(mode: LatencyMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_LATENCYMODE_Input): Request<void>;
  /** Sets it with mode LAST2LAST. */
  setLast2last(): Request<void>;
  /** Sets it with mode FIRST2LAST. */
  setFirst2last(): Request<void>;
  /** Sets it with mode LAST2FIRST. */
  setLast2first(): Request<void>;
  /** Sets it with mode FIRST2FIRST. */
  setFirst2first(): Request<void>;
}

/**
 * Which bits of a frame latency is measured between; sender and receiver must agree.
 *
 * Port command 128, since 1.0-beta.2: get, set.
 */
export const P_LATENCYMODE: CommandClass<P_LATENCYMODE, [module: number, port: number]> = /* @__PURE__ */ command("P_LATENCYMODE", 128, "p", "mode:u8@0", "=", "setLast2last mode=LAST2LAST;setFirst2last mode=FIRST2LAST;setLast2first mode=LAST2FIRST;setFirst2first mode=FIRST2FIRST", [LatencyMode]);

/** What P_AUTOTRAIN reports. */
export interface P_AUTOTRAIN_Values {
  /** Seconds between learning packets; 0 sends none. In seconds. After a reset: 0. */
  readonly interval: number;
}

/** What setting P_AUTOTRAIN takes. */
export interface P_AUTOTRAIN_Input {
  /** Seconds between learning packets; 0 sends none. In seconds. After a reset: 0. */
  readonly interval: number;
}

/**
 * Regular sending of packets that let switches learn the MAC address of the port.
 *
 * Port command 129, since 1.0-beta.2: get, set.
 */
export interface P_AUTOTRAIN extends CommandInstance {
  /** Asks for it. Regular sending of packets that let switches learn the MAC address of the port. */
  get(): Request<P_AUTOTRAIN_Values>;
  /**
   * Sets it. Regular sending of packets that let switches learn the MAC address of the port.
   * @param interval seconds between learning packets; 0 sends none
   */
  set(interval: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_AUTOTRAIN_Input): Request<void>;
}

/**
 * Regular sending of packets that let switches learn the MAC address of the port.
 *
 * Port command 129, since 1.0-beta.2: get, set.
 */
export const P_AUTOTRAIN: CommandClass<P_AUTOTRAIN, [module: number, port: number]> = /* @__PURE__ */ command("P_AUTOTRAIN", 129, "p", "interval:i32", "=");

/** What P_UAT_MODE reports. */
export interface P_UAT_MODE_Values {
  /** Whether unavailable time is measured. */
  readonly mode: OnOff | number;
  /** Delay used by the unavailable-time detector. */
  readonly delay: number;
}

/** What setting P_UAT_MODE takes. */
export interface P_UAT_MODE_Input {
  /** Whether unavailable time is measured. */
  readonly mode: OnOff | number;
  /** Delay used by the unavailable-time detector. */
  readonly delay: number;
}

/**
 * Detection of unavailable time on received traffic, with its delay.
 *
 * Port command 138, since 1.0-beta.2: get, set.
 */
export interface P_UAT_MODE extends CommandInstance {
  /** Asks for it. Detection of unavailable time on received traffic, with its delay. */
  get(): Request<P_UAT_MODE_Values>;
  /**
   * Sets it. Detection of unavailable time on received traffic, with its delay.
   * @param mode whether unavailable time is measured
   * @param delay delay used by the unavailable-time detector
   */
  set(mode: OnOff | number, delay: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_UAT_MODE_Input): Request<void>;
  /**
   * Sets it with mode OFF.
   * @param delay delay used by the unavailable-time detector
   */
  setOff(delay: number): Request<void>;
  /**
   * Sets it with mode ON.
   * @param delay delay used by the unavailable-time detector
   */
  setOn(delay: number): Request<void>;
}

/**
 * Detection of unavailable time on received traffic, with its delay.
 *
 * Port command 138, since 1.0-beta.2: get, set.
 */
export const P_UAT_MODE: CommandClass<P_UAT_MODE, [module: number, port: number]> = /* @__PURE__ */ command("P_UAT_MODE", 138, "p", "mode:u8@0 delay:i32", "=", "setOff mode=OFF;setOn mode=ON", [OnOff]);

/** What P_UAT_FLR reports. */
export interface P_UAT_FLR_Values {
  /** Loss above this threshold counts as severely errored. */
  readonly frameLossRatio: number;
}

/** What setting P_UAT_FLR takes. */
export interface P_UAT_FLR_Input {
  /** Loss above this threshold counts as severely errored. */
  readonly frameLossRatio: number;
}

/**
 * Frame loss ratio that the detection of unavailable time is based on.
 *
 * Port command 139, since 1.0-beta.2: get, set.
 */
export interface P_UAT_FLR extends CommandInstance {
  /** Asks for it. Frame loss ratio that the detection of unavailable time is based on. */
  get(): Request<P_UAT_FLR_Values>;
  /**
   * Sets it. Frame loss ratio that the detection of unavailable time is based on.
   * @param frameLossRatio loss above this threshold counts as severely errored
   */
  set(frameLossRatio: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_UAT_FLR_Input): Request<void>;
}

/**
 * Frame loss ratio that the detection of unavailable time is based on.
 *
 * Port command 139, since 1.0-beta.2: get, set.
 */
export const P_UAT_FLR: CommandClass<P_UAT_FLR, [module: number, port: number]> = /* @__PURE__ */ command("P_UAT_FLR", 139, "p", "frame_loss_ratio:u8", "=");

/** What P_MIXWEIGHTS reports. */
export interface P_MIXWEIGHTS_Values {
  /** Share of frames in mix position 0, 56 bytes unless redefined. In percent. From 0 to 100. After a reset: 0. */
  readonly weight56Bytes: number;
  /** Share of frames in mix position 1, 60 bytes unless redefined. In percent. From 0 to 100. After a reset: 0. */
  readonly weight60Bytes: number;
  /** Share of frames in mix position 2, 64 bytes. In percent. From 0 to 100. After a reset: 0. */
  readonly weight64Bytes: number;
  /** Share of frames in mix position 3, 70 bytes. In percent. From 0 to 100. After a reset: 0. */
  readonly weight70Bytes: number;
  /** Share of frames in mix position 4, 78 bytes. In percent. From 0 to 100. After a reset: 57. */
  readonly weight78Bytes: number;
  /** Share of frames in mix position 5, 92 bytes. In percent. From 0 to 100. After a reset: 3. */
  readonly weight92Bytes: number;
  /** Share of frames in mix position 6, 256 bytes. In percent. From 0 to 100. After a reset: 5. */
  readonly weight256Bytes: number;
  /** Share of frames in mix position 7, 496 bytes. In percent. From 0 to 100. After a reset: 1. */
  readonly weight496Bytes: number;
  /** Share of frames in mix position 8, 512 bytes. In percent. From 0 to 100. After a reset: 2. */
  readonly weight512Bytes: number;
  /** Share of frames in mix position 9, 570 bytes. In percent. From 0 to 100. After a reset: 5. */
  readonly weight570Bytes: number;
  /** Share of frames in mix position 10, 576 bytes. In percent. From 0 to 100. After a reset: 1. */
  readonly weight576Bytes: number;
  /** Share of frames in mix position 11, 594 bytes. In percent. From 0 to 100. After a reset: 4. */
  readonly weight594Bytes: number;
  /** Share of frames in mix position 12, 1438 bytes. In percent. From 0 to 100. After a reset: 4. */
  readonly weight1438Bytes: number;
  /** Share of frames in mix position 13, 1518 bytes. In percent. From 0 to 100. After a reset: 18. */
  readonly weight1518Bytes: number;
  /** Share of frames in mix position 14, 9216 bytes unless redefined. In percent. From 0 to 100. After a reset: 0. */
  readonly weight9216Bytes: number;
  /** Share of frames in mix position 15, 16360 bytes unless redefined. In percent. From 0 to 100. After a reset: 0. */
  readonly weight16360Bytes: number;
}

/** What setting P_MIXWEIGHTS takes. */
export interface P_MIXWEIGHTS_Input {
  /** Share of frames in mix position 0, 56 bytes unless redefined. In percent. From 0 to 100. After a reset: 0. */
  readonly weight56Bytes: number;
  /** Share of frames in mix position 1, 60 bytes unless redefined. In percent. From 0 to 100. After a reset: 0. */
  readonly weight60Bytes: number;
  /** Share of frames in mix position 2, 64 bytes. In percent. From 0 to 100. After a reset: 0. */
  readonly weight64Bytes: number;
  /** Share of frames in mix position 3, 70 bytes. In percent. From 0 to 100. After a reset: 0. */
  readonly weight70Bytes: number;
  /** Share of frames in mix position 4, 78 bytes. In percent. From 0 to 100. After a reset: 57. */
  readonly weight78Bytes: number;
  /** Share of frames in mix position 5, 92 bytes. In percent. From 0 to 100. After a reset: 3. */
  readonly weight92Bytes: number;
  /** Share of frames in mix position 6, 256 bytes. In percent. From 0 to 100. After a reset: 5. */
  readonly weight256Bytes: number;
  /** Share of frames in mix position 7, 496 bytes. In percent. From 0 to 100. After a reset: 1. */
  readonly weight496Bytes: number;
  /** Share of frames in mix position 8, 512 bytes. In percent. From 0 to 100. After a reset: 2. */
  readonly weight512Bytes: number;
  /** Share of frames in mix position 9, 570 bytes. In percent. From 0 to 100. After a reset: 5. */
  readonly weight570Bytes: number;
  /** Share of frames in mix position 10, 576 bytes. In percent. From 0 to 100. After a reset: 1. */
  readonly weight576Bytes: number;
  /** Share of frames in mix position 11, 594 bytes. In percent. From 0 to 100. After a reset: 4. */
  readonly weight594Bytes: number;
  /** Share of frames in mix position 12, 1438 bytes. In percent. From 0 to 100. After a reset: 4. */
  readonly weight1438Bytes: number;
  /** Share of frames in mix position 13, 1518 bytes. In percent. From 0 to 100. After a reset: 18. */
  readonly weight1518Bytes: number;
  /** Share of frames in mix position 14, 9216 bytes unless redefined. In percent. From 0 to 100. After a reset: 0. */
  readonly weight9216Bytes: number;
  /** Share of frames in mix position 15, 16360 bytes unless redefined. In percent. From 0 to 100. After a reset: 0. */
  readonly weight16360Bytes: number;
}

/**
 * Share of each of the sixteen frame sizes in mixed-length streams, adding up to 100 percent.
 *
 * Port command 192, since 1.0-beta.2: get, set, pushed.
 */
export interface P_MIXWEIGHTS extends CommandInstance {
  /** Asks for it. Share of each of the sixteen frame sizes in mixed-length streams, adding up to 100 percent. */
  get(): Request<P_MIXWEIGHTS_Values>;
  /**
   * Sets it. Share of each of the sixteen frame sizes in mixed-length streams, adding up to 100 percent.
   * @param weight56Bytes share of frames in mix position 0, 56 bytes unless redefined
   * @param weight60Bytes share of frames in mix position 1, 60 bytes unless redefined
   * @param weight64Bytes share of frames in mix position 2, 64 bytes
   * @param weight70Bytes share of frames in mix position 3, 70 bytes
   * @param weight78Bytes share of frames in mix position 4, 78 bytes
   * @param weight92Bytes share of frames in mix position 5, 92 bytes
   * @param weight256Bytes share of frames in mix position 6, 256 bytes
   * @param weight496Bytes share of frames in mix position 7, 496 bytes
   * @param weight512Bytes share of frames in mix position 8, 512 bytes
   * @param weight570Bytes share of frames in mix position 9, 570 bytes
   * @param weight576Bytes share of frames in mix position 10, 576 bytes
   * @param weight594Bytes share of frames in mix position 11, 594 bytes
   * @param weight1438Bytes share of frames in mix position 12, 1438 bytes
   * @param weight1518Bytes share of frames in mix position 13, 1518 bytes
   * @param weight9216Bytes share of frames in mix position 14, 9216 bytes unless redefined
   * @param weight16360Bytes share of frames in mix position 15, 16360 bytes unless redefined
   */
  set(weight56Bytes: number, weight60Bytes: number, weight64Bytes: number, weight70Bytes: number, weight78Bytes: number, weight92Bytes: number, weight256Bytes: number, weight496Bytes: number, weight512Bytes: number, weight570Bytes: number, weight576Bytes: number, weight594Bytes: number, weight1438Bytes: number, weight1518Bytes: number, weight9216Bytes: number, weight16360Bytes: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MIXWEIGHTS_Input): Request<void>;
}

/**
 * Share of each of the sixteen frame sizes in mixed-length streams, adding up to 100 percent.
 *
 * Port command 192, since 1.0-beta.2: get, set, pushed.
 */
export const P_MIXWEIGHTS: CommandClass<P_MIXWEIGHTS, [module: number, port: number]> = /* @__PURE__ */ command("P_MIXWEIGHTS", 192, "P", "weight_56_bytes:i32~0..100 weight_60_bytes:i32~0..100 weight_64_bytes:i32~0..100 weight_70_bytes:i32~0..100 weight_78_bytes:i32~0..100 weight_92_bytes:i32~0..100 weight_256_bytes:i32~0..100 weight_496_bytes:i32~0..100 weight_512_bytes:i32~0..100 weight_570_bytes:i32~0..100 weight_576_bytes:i32~0..100 weight_594_bytes:i32~0..100 weight_1438_bytes:i32~0..100 weight_1518_bytes:i32~0..100 weight_9216_bytes:i32~0..100 weight_16360_bytes:i32~0..100", "=");

/** What P_MDIXMODE reports. */
export interface P_MDIXMODE_Values {
  /** Crossover setting of the twisted pairs. After a reset: AUTO. */
  readonly mode: MDIXMode | number;
}

/** What setting P_MDIXMODE takes. */
export interface P_MDIXMODE_Input {
  /** Crossover setting of the twisted pairs. After a reset: AUTO. */
  readonly mode: MDIXMode | number;
}

/**
 * Pin assignment of a copper port: straight, crossed, or found out by itself.
 *
 * Port command 194, since 1.0-beta.2: get, set.
 */
export interface P_MDIXMODE extends CommandInstance {
  /** Asks for it. Pin assignment of a copper port: straight, crossed, or found out by itself. */
  get(): Request<P_MDIXMODE_Values>;
  /**
   * Sets it. Pin assignment of a copper port: straight, crossed, or found out by itself.
   * @param mode crossover setting of the twisted pairs
   */
  set(mode: MDIXMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MDIXMODE_Input): Request<void>;
  /** Sets it with mode AUTO. */
  setAuto(): Request<void>;
  /** Sets it with mode MDI. */
  setMdi(): Request<void>;
  /** Sets it with mode MDIX. */
  setMdix(): Request<void>;
}

/**
 * Pin assignment of a copper port: straight, crossed, or found out by itself.
 *
 * Port command 194, since 1.0-beta.2: get, set.
 */
export const P_MDIXMODE: CommandClass<P_MDIXMODE, [module: number, port: number]> = /* @__PURE__ */ command("P_MDIXMODE", 194, "p", "mode:u8@0", "=", "setAuto mode=AUTO;setMdi mode=MDI;setMdix mode=MDIX", [MDIXMode]);

/** What P_TRAFFICERR reports. */
export interface P_TRAFFICERR_Values {
  /** Outcome of the last preparation, such as a rate that does not fit. */
  readonly error: TrafficError | number;
}

/**
 * Reason for which traffic could or could not be prepared on the port.
 *
 * Port command 198, since 1.0-beta.2: get.
 */
export interface P_TRAFFICERR extends CommandInstance {
  /** Asks for it. Reason for which traffic could or could not be prepared on the port. */
  get(): Request<P_TRAFFICERR_Values>;
}

/**
 * Reason for which traffic could or could not be prepared on the port.
 *
 * Port command 198, since 1.0-beta.2: get.
 */
export const P_TRAFFICERR: CommandClass<P_TRAFFICERR, [module: number, port: number]> = /* @__PURE__ */ command("P_TRAFFICERR", 198, "p", "error:i32@0", undefined, "", [TrafficError]);

/** What P_GAPMONITOR reports. */
export interface P_GAPMONITOR_Values {
  /** Silence after which a gap begins; 0 together with stop disables the monitor. In microseconds. After a reset: 0. */
  readonly start: number;
  /** Frames that must arrive before the gap counts as over. In frames. After a reset: 0. */
  readonly stop: number;
}

/** What setting P_GAPMONITOR takes. */
export interface P_GAPMONITOR_Input {
  /** Silence after which a gap begins; 0 together with stop disables the monitor. In microseconds. After a reset: 0. */
  readonly start: number;
  /** Frames that must arrive before the gap counts as over. In frames. After a reset: 0. */
  readonly stop: number;
}

/**
 * Detects interruptions of received traffic and sets when a gap begins and ends.
 *
 * Port command 301, since 1.0-beta.2: get, set.
 */
export interface P_GAPMONITOR extends CommandInstance {
  /** Asks for it. Detects interruptions of received traffic and sets when a gap begins and ends. */
  get(): Request<P_GAPMONITOR_Values>;
  /**
   * Sets it. Detects interruptions of received traffic and sets when a gap begins and ends.
   * @param start silence after which a gap begins; 0 together with stop disables the monitor
   * @param stop frames that must arrive before the gap counts as over
   */
  set(start: number, stop: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_GAPMONITOR_Input): Request<void>;
}

/**
 * Detects interruptions of received traffic and sets when a gap begins and ends.
 *
 * Port command 301, since 1.0-beta.2: get, set.
 */
export const P_GAPMONITOR: CommandClass<P_GAPMONITOR, [module: number, port: number]> = /* @__PURE__ */ command("P_GAPMONITOR", 301, "p", "start:i32 stop:i32", "=");

/** What P_CHECKSUM reports. */
export interface P_CHECKSUM_Values {
  /** Byte position where checksum coverage starts; 0 turns the checksum off. After a reset: 0. */
  readonly offset: number;
}

/** What setting P_CHECKSUM takes. */
export interface P_CHECKSUM_Input {
  /** Byte position where checksum coverage starts; 0 turns the checksum off. After a reset: 0. */
  readonly offset: number;
}

/**
 * Extra checksum over the packet contents, kept in the TPLD, to reveal corruption on the way.
 *
 * Port command 302, since 1.0-beta.2: get, set.
 */
export interface P_CHECKSUM extends CommandInstance {
  /** Asks for it. Extra checksum over the packet contents, kept in the TPLD, to reveal corruption on the way. */
  get(): Request<P_CHECKSUM_Values>;
  /**
   * Sets it. Extra checksum over the packet contents, kept in the TPLD, to reveal corruption on the way.
   * @param offset byte position where checksum coverage starts; 0 turns the checksum off
   */
  set(offset: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_CHECKSUM_Input): Request<void>;
  /** Sets it with offset 0. */
  setOff(): Request<void>;
  /** Sets it with offset 14. */
  setOn(): Request<void>;
}

/**
 * Extra checksum over the packet contents, kept in the TPLD, to reveal corruption on the way.
 *
 * Port command 302, since 1.0-beta.2: get, set.
 */
export const P_CHECKSUM: CommandClass<P_CHECKSUM, [module: number, port: number]> = /* @__PURE__ */ command("P_CHECKSUM", 302, "p", "offset:u8", "=", "setOff offset=0;setOn offset=14");

/** What P_STATUS reports. */
export interface P_STATUS_Values {
  /** Received light level, one value per optical lane. In nW. */
  readonly opticalPower: readonly number[];
}

/**
 * Optical power that the transceiver of the port is receiving.
 *
 * Port command 303, since 1.0-beta.2: get.
 */
export interface P_STATUS extends CommandInstance {
  /** Asks for it. Optical power that the transceiver of the port is receiving. */
  get(): Request<P_STATUS_Values>;
}

/**
 * Optical power that the transceiver of the port is receiving.
 *
 * Port command 303, since 1.0-beta.2: get.
 */
export const P_STATUS: CommandClass<P_STATUS, [module: number, port: number]> = /* @__PURE__ */ command("P_STATUS", 303, "p", "optical_power:i32[]", undefined);

/** What P_AUTONEGSELECTION reports. */
export interface P_AUTONEGSELECTION_Values {
  /** ON negotiates, OFF uses the fixed settings. After a reset: ON. */
  readonly onOff: OnOff | number;
}

/** What setting P_AUTONEGSELECTION takes. */
export interface P_AUTONEGSELECTION_Input {
  /** ON negotiates, OFF uses the fixed settings. After a reset: ON. */
  readonly onOff: OnOff | number;
}

/**
 * Whether the port negotiates speed and duplex with its link partner.
 *
 * Port command 304, since 1.0-beta.2: get, set.
 */
export interface P_AUTONEGSELECTION extends CommandInstance {
  /** Asks for it. Whether the port negotiates speed and duplex with its link partner. */
  get(): Request<P_AUTONEGSELECTION_Values>;
  /**
   * Sets it. Whether the port negotiates speed and duplex with its link partner.
   * @param onOff ON negotiates, OFF uses the fixed settings
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_AUTONEGSELECTION_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether the port negotiates speed and duplex with its link partner.
 *
 * Port command 304, since 1.0-beta.2: get, set.
 */
export const P_AUTONEGSELECTION: CommandClass<P_AUTONEGSELECTION, [module: number, port: number]> = /* @__PURE__ */ command("P_AUTONEGSELECTION", 304, "p", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What P_MIXLENGTH reports. */
export interface P_MIXLENGTH_Values {
  /** Frame length used at this position of the mix. In bytes. */
  readonly frameSize: number;
}

/** What setting P_MIXLENGTH takes. */
export interface P_MIXLENGTH_Input {
  /** Frame length used at this position of the mix. In bytes. */
  readonly frameSize: number;
}

/**
 * Frame size at one position of the length mix; only some positions can be changed.
 *
 * Port command 305, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `position`: Position in the length mix, counted from 0.
 */
export interface P_MIXLENGTH extends CommandInstance {
  /** Asks for it. Frame size at one position of the length mix; only some positions can be changed. */
  get(): Request<P_MIXLENGTH_Values>;
  /**
   * Sets it. Frame size at one position of the length mix; only some positions can be changed.
   * @param frameSize frame length used at this position of the mix
   */
  set(frameSize: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MIXLENGTH_Input): Request<void>;
}

/**
 * Frame size at one position of the length mix; only some positions can be changed.
 *
 * Port command 305, since 1.0-beta.2: get, set.
 *
 * Indices:
 * - `position`: Position in the length mix, counted from 0.
 */
export const P_MIXLENGTH: CommandClass<P_MIXLENGTH, [module: number, port: number, position: number]> = /* @__PURE__ */ command("P_MIXLENGTH", 305, "p position", "frame_size:i32", "=");

/** One of the entries of P_ARPRXTABLE. */
export interface P_ARPRXTABLE_Entries {
  /** Requested address, or the base of a range. */
  readonly ipv4Address: string;
  /** Prefix length that tells how much of the address must match. */
  readonly prefix: number;
  /** Whether address bits beyond the prefix go into the answered MAC. */
  readonly patchedMac: OnOff | number;
  /** Hardware address given in the ARP reply. */
  readonly macAddress: string;
}

/** What P_ARPRXTABLE reports. */
export interface P_ARPRXTABLE_Values {
  /** Answer rules, one per address range. */
  readonly entries: readonly P_ARPRXTABLE_Entries[];
}

/** What setting P_ARPRXTABLE takes. */
export interface P_ARPRXTABLE_Input {
  /** Answer rules, one per address range. */
  readonly entries: readonly P_ARPRXTABLE_Entries[];
}

/**
 * Table of IPv4 addresses for which the port answers ARP requests with given MAC addresses.
 *
 * Port command 308, since 1.0-beta.2: get, set.
 */
export interface P_ARPRXTABLE extends CommandInstance {
  /** Asks for it. Table of IPv4 addresses for which the port answers ARP requests with given MAC addresses. */
  get(): Request<P_ARPRXTABLE_Values>;
  /**
   * Sets it. Table of IPv4 addresses for which the port answers ARP requests with given MAC addresses.
   * @param entries answer rules, one per address range
   */
  set(entries: readonly P_ARPRXTABLE_Entries[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_ARPRXTABLE_Input): Request<void>;
}

/**
 * Table of IPv4 addresses for which the port answers ARP requests with given MAC addresses.
 *
 * Port command 308, since 1.0-beta.2: get, set.
 */
export const P_ARPRXTABLE: CommandClass<P_ARPRXTABLE, [module: number, port: number]> = /* @__PURE__ */ command("P_ARPRXTABLE", 308, "p", "entries:[ipv4_address:ipv4 prefix:i16 patched_mac:u8@0 mac_address:mac]", "=", "", [OnOff]);

/** One of the entries of P_NDPRXTABLE. */
export interface P_NDPRXTABLE_Entries {
  /** Solicited address, or the base of a range. */
  readonly ipv6Address: string;
  /** How many leading bits of the solicited address must match. */
  readonly prefix: number;
  /** Whether bits beyond the prefix are patched into the answered MAC. */
  readonly patchedMac: OnOff | number;
  /** Hardware address given in the neighbor advertisement. */
  readonly macAddress: string;
}

/** What P_NDPRXTABLE reports. */
export interface P_NDPRXTABLE_Values {
  /** Neighbor rules, one per IPv6 range. */
  readonly entries: readonly P_NDPRXTABLE_Entries[];
}

/** What setting P_NDPRXTABLE takes. */
export interface P_NDPRXTABLE_Input {
  /** Neighbor rules, one per IPv6 range. */
  readonly entries: readonly P_NDPRXTABLE_Entries[];
}

/**
 * Table of IPv6 addresses for which the port answers neighbor solicitations with given MAC addresses.
 *
 * Port command 309, since 1.0-beta.2: get, set.
 */
export interface P_NDPRXTABLE extends CommandInstance {
  /** Asks for it. Table of IPv6 addresses for which the port answers neighbor solicitations with given MAC addresses. */
  get(): Request<P_NDPRXTABLE_Values>;
  /**
   * Sets it. Table of IPv6 addresses for which the port answers neighbor solicitations with given MAC addresses.
   * @param entries neighbor rules, one per IPv6 range
   */
  set(entries: readonly P_NDPRXTABLE_Entries[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_NDPRXTABLE_Input): Request<void>;
}

/**
 * Table of IPv6 addresses for which the port answers neighbor solicitations with given MAC addresses.
 *
 * Port command 309, since 1.0-beta.2: get, set.
 */
export const P_NDPRXTABLE: CommandClass<P_NDPRXTABLE, [module: number, port: number]> = /* @__PURE__ */ command("P_NDPRXTABLE", 309, "p", "entries:[ipv6_address:ipv6 prefix:i16 patched_mac:u8@0 mac_address:mac]", "=", "", [OnOff]);

/** What P_MULTICAST reports. */
export interface P_MULTICAST_Values {
  /** Multicast groups that the action is about. */
  readonly ipv4MulticastAddresses: readonly string[];
  /** Join, leave, or switch the repeated reports on and off. After a reset: OFF. */
  readonly operation: MulticastOperation | number;
  /** Seconds between repeated membership reports. In seconds. After a reset: 25. */
  readonly secondCount: number;
}

/** What setting P_MULTICAST takes. */
export interface P_MULTICAST_Input {
  /** Multicast groups that the action is about. */
  readonly ipv4MulticastAddresses: readonly (string | Uint8Array)[];
  /** Join, leave, or switch the repeated reports on and off. After a reset: OFF. */
  readonly operation: MulticastOperation | number;
  /** Seconds between repeated membership reports. In seconds. After a reset: 25. */
  readonly secondCount: number;
}

/**
 * Joins or leaves IPv4 multicast groups with IGMPv2 and repeats the reports at an interval.
 *
 * Port command 311, since 1.0-beta.2: get, set.
 */
export interface P_MULTICAST extends CommandInstance {
  /** Asks for it. Joins or leaves IPv4 multicast groups with IGMPv2 and repeats the reports at an interval. */
  get(): Request<P_MULTICAST_Values>;
  /**
   * Sets it. Joins or leaves IPv4 multicast groups with IGMPv2 and repeats the reports at an interval.
   * @param ipv4MulticastAddresses multicast groups that the action is about
   * @param operation join, leave, or switch the repeated reports on and off
   * @param secondCount seconds between repeated membership reports
   */
  set(ipv4MulticastAddresses: readonly (string | Uint8Array)[], operation: MulticastOperation | number, secondCount: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MULTICAST_Input): Request<void>;
  /**
   * Sets it with operation OFF.
   * @param ipv4MulticastAddresses multicast groups that the action is about
   * @param secondCount seconds between repeated membership reports
   */
  setOff(ipv4MulticastAddresses: readonly (string | Uint8Array)[], secondCount: number): Request<void>;
  /**
   * Sets it with operation ON.
   * @param ipv4MulticastAddresses multicast groups that the action is about
   * @param secondCount seconds between repeated membership reports
   */
  setOn(ipv4MulticastAddresses: readonly (string | Uint8Array)[], secondCount: number): Request<void>;
  /**
   * Sets it with operation JOIN.
   * @param ipv4MulticastAddresses multicast groups that the action is about
   * @param secondCount seconds between repeated membership reports
   */
  setJoin(ipv4MulticastAddresses: readonly (string | Uint8Array)[], secondCount: number): Request<void>;
  /**
   * Sets it with operation LEAVE.
   * @param ipv4MulticastAddresses multicast groups that the action is about
   * @param secondCount seconds between repeated membership reports
   */
  setLeave(ipv4MulticastAddresses: readonly (string | Uint8Array)[], secondCount: number): Request<void>;
}

/**
 * Joins or leaves IPv4 multicast groups with IGMPv2 and repeats the reports at an interval.
 *
 * Port command 311, since 1.0-beta.2: get, set.
 */
export const P_MULTICAST: CommandClass<P_MULTICAST, [module: number, port: number]> = /* @__PURE__ */ command("P_MULTICAST", 311, "p", "ipv4_multicast_addresses:ipv4[] operation:u8@0 second_count:u8", "=", "setOff operation=OFF;setOn operation=ON;setJoin operation=JOIN;setLeave operation=LEAVE", [MulticastOperation]);

/** What P_MULTICASTEXT reports. */
export interface P_MULTICASTEXT_Values {
  /** Groups addressed by the report or query. */
  readonly ipv4MulticastAddresses: readonly string[];
  /** Report or query to send; INCLUDE and EXCLUDE need IGMPv3. After a reset: OFF. */
  readonly operation: MulticastExtOperation | number;
  /** Pause between repeated reports, in seconds. In seconds. After a reset: 25. */
  readonly secondCount: number;
  /** Protocol version of the messages. After a reset: IGMPV2. */
  readonly igmpVersion: IGMPVersion | number;
}

/** What setting P_MULTICASTEXT takes. */
export interface P_MULTICASTEXT_Input {
  /** Groups addressed by the report or query. */
  readonly ipv4MulticastAddresses: readonly (string | Uint8Array)[];
  /** Report or query to send; INCLUDE and EXCLUDE need IGMPv3. After a reset: OFF. */
  readonly operation: MulticastExtOperation | number;
  /** Pause between repeated reports, in seconds. In seconds. After a reset: 25. */
  readonly secondCount: number;
  /** Protocol version of the messages. After a reset: IGMPV2. */
  readonly igmpVersion: IGMPVersion | number;
}

/**
 * Joins, leaves and queries IPv4 multicast groups with IGMPv2 or IGMPv3.
 *
 * Port command 312, since 1.0-beta.2: get, set.
 */
export interface P_MULTICASTEXT extends CommandInstance {
  /** Asks for it. Joins, leaves and queries IPv4 multicast groups with IGMPv2 or IGMPv3. */
  get(): Request<P_MULTICASTEXT_Values>;
  /**
   * Sets it. Joins, leaves and queries IPv4 multicast groups with IGMPv2 or IGMPv3.
   * @param ipv4MulticastAddresses groups addressed by the report or query
   * @param operation report or query to send; INCLUDE and EXCLUDE need IGMPv3
   * @param secondCount pause between repeated reports, in seconds
   * @param igmpVersion protocol version of the messages
   */
  set(ipv4MulticastAddresses: readonly (string | Uint8Array)[], operation: MulticastExtOperation | number, secondCount: number, igmpVersion: IGMPVersion | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MULTICASTEXT_Input): Request<void>;
}

/**
 * Joins, leaves and queries IPv4 multicast groups with IGMPv2 or IGMPv3.
 *
 * Port command 312, since 1.0-beta.2: get, set.
 */
export const P_MULTICASTEXT: CommandClass<P_MULTICASTEXT, [module: number, port: number]> = /* @__PURE__ */ command("P_MULTICASTEXT", 312, "p", "ipv4_multicast_addresses:ipv4[] operation:u8@0 second_count:u8 igmp_version:u8@1", "=", "", [MulticastExtOperation, IGMPVersion]);

/** What P_MCSRCLIST reports. */
export interface P_MCSRCLIST_Values {
  /** Multicast senders to accept or to shut out. */
  readonly ipv4Addresses: readonly string[];
}

/** What setting P_MCSRCLIST takes. */
export interface P_MCSRCLIST_Input {
  /** Multicast senders to accept or to shut out. */
  readonly ipv4Addresses: readonly (string | Uint8Array)[];
}

/**
 * IPv4 source addresses listed in the IGMPv3 include and exclude reports of the port.
 *
 * Port command 313, since 1.0-beta.2: get, set.
 */
export interface P_MCSRCLIST extends CommandInstance {
  /** Asks for it. IPv4 source addresses listed in the IGMPv3 include and exclude reports of the port. */
  get(): Request<P_MCSRCLIST_Values>;
  /**
   * Sets it. IPv4 source addresses listed in the IGMPv3 include and exclude reports of the port.
   * @param ipv4Addresses multicast senders to accept or to shut out
   */
  set(ipv4Addresses: readonly (string | Uint8Array)[]): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MCSRCLIST_Input): Request<void>;
}

/**
 * IPv4 source addresses listed in the IGMPv3 include and exclude reports of the port.
 *
 * Port command 313, since 1.0-beta.2: get, set.
 */
export const P_MCSRCLIST: CommandClass<P_MCSRCLIST, [module: number, port: number]> = /* @__PURE__ */ command("P_MCSRCLIST", 313, "p", "ipv4_addresses:ipv4[]", "=");

/** What P_IGMPV3_GROUP_RECORD_BUNDLE reports. */
export interface P_IGMPV3_GROUP_RECORD_BUNDLE_Values {
  /** ON bundles the records, OFF sends one report per group. */
  readonly mode: OnOff | number;
}

/** What setting P_IGMPV3_GROUP_RECORD_BUNDLE takes. */
export interface P_IGMPV3_GROUP_RECORD_BUNDLE_Input {
  /** ON bundles the records, OFF sends one report per group. */
  readonly mode: OnOff | number;
}

/**
 * Whether IGMPv3 reports carry several group records in one packet; refused with IGMPv2.
 *
 * Port command 315, since 2.9.0: get, set.
 */
export interface P_IGMPV3_GROUP_RECORD_BUNDLE extends CommandInstance {
  /** Asks for it. Whether IGMPv3 reports carry several group records in one packet; refused with IGMPv2. */
  get(): Request<P_IGMPV3_GROUP_RECORD_BUNDLE_Values>;
  /**
   * Sets it. Whether IGMPv3 reports carry several group records in one packet; refused with IGMPv2.
   * @param mode ON bundles the records, OFF sends one report per group
   */
  set(mode: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_IGMPV3_GROUP_RECORD_BUNDLE_Input): Request<void>;
}

/**
 * Whether IGMPv3 reports carry several group records in one packet; refused with IGMPv2.
 *
 * Port command 315, since 2.9.0: get, set.
 */
export const P_IGMPV3_GROUP_RECORD_BUNDLE: CommandClass<P_IGMPV3_GROUP_RECORD_BUNDLE, [module: number, port: number]> = /* @__PURE__ */ command("P_IGMPV3_GROUP_RECORD_BUNDLE", 315, "p", "mode:u8@0", "=", "", [OnOff]);

/** What P_TXMODE reports. */
export interface P_TXMODE_Values {
  /** Scheduling rule; modes other than NORMAL bind the streams together. After a reset: NORMAL. */
  readonly mode: TXMode | number;
}

/** What setting P_TXMODE takes. */
export interface P_TXMODE_Input {
  /** Scheduling rule; modes other than NORMAL bind the streams together. After a reset: NORMAL. */
  readonly mode: TXMode | number;
}

/**
 * How the port schedules packets of its streams: independent, evenly spaced, in turn, or in bursts.
 *
 * Port command 320, since 1.0-beta.2: get, set.
 */
export interface P_TXMODE extends CommandInstance {
  /** Asks for it. How the port schedules packets of its streams: independent, evenly spaced, in turn, or in bursts. */
  get(): Request<P_TXMODE_Values>;
  /**
   * Sets it. How the port schedules packets of its streams: independent, evenly spaced, in turn, or in bursts.
   * @param mode scheduling rule; modes other than NORMAL bind the streams together
   */
  set(mode: TXMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_TXMODE_Input): Request<void>;
  /** Sets it with mode NORMAL. */
  setNormal(): Request<void>;
  /** Sets it with mode STRICTUNIFORM. */
  setStrictuniform(): Request<void>;
  /** Sets it with mode SEQUENTIAL. */
  setSequential(): Request<void>;
  /** Sets it with mode BURST. */
  setBurst(): Request<void>;
}

/**
 * How the port schedules packets of its streams: independent, evenly spaced, in turn, or in bursts.
 *
 * Port command 320, since 1.0-beta.2: get, set.
 */
export const P_TXMODE: CommandClass<P_TXMODE, [module: number, port: number]> = /* @__PURE__ */ command("P_TXMODE", 320, "p", "mode:u8@0", "=", "setNormal mode=NORMAL;setStrictuniform mode=STRICTUNIFORM;setSequential mode=SEQUENTIAL;setBurst mode=BURST", [TXMode]);

/** What P_MULTICASTHDR reports. */
export interface P_MULTICASTHDR_Values {
  /** Number of headers to add; 0 adds none. After a reset: 0. */
  readonly headerCount: number;
  /** Kind of header added, or none. After a reset: NOHDR. */
  readonly headerFormat: MulticastHeaderFormat | number;
  /** VLAN id in the added header. From 0 to 4095. After a reset: 0. */
  readonly tag: number;
  /** VLAN priority of the message. From 0 to 7. After a reset: 0. */
  readonly pcp: number;
  /** Whether the message is marked as eligible for dropping. After a reset: OFF. */
  readonly dei: OnOff | number;
}

/** What setting P_MULTICASTHDR takes. */
export interface P_MULTICASTHDR_Input {
  /** Number of headers to add; 0 adds none. After a reset: 0. */
  readonly headerCount: number;
  /** Kind of header added, or none. After a reset: NOHDR. */
  readonly headerFormat: MulticastHeaderFormat | number;
  /** VLAN id in the added header. From 0 to 4095. After a reset: 0. */
  readonly tag: number;
  /** VLAN priority of the message. From 0 to 7. After a reset: 0. */
  readonly pcp: number;
  /** Whether the message is marked as eligible for dropping. After a reset: OFF. */
  readonly dei: OnOff | number;
}

/**
 * VLAN header put on the multicast membership messages that the port sends.
 *
 * Port command 314, since 1.0-beta.2: get, set.
 */
export interface P_MULTICASTHDR extends CommandInstance {
  /** Asks for it. VLAN header put on the multicast membership messages that the port sends. */
  get(): Request<P_MULTICASTHDR_Values>;
  /**
   * Sets it. VLAN header put on the multicast membership messages that the port sends.
   * @param headerCount number of headers to add; 0 adds none
   * @param headerFormat kind of header added, or none
   * @param tag VLAN id in the added header
   * @param pcp VLAN priority of the message
   * @param dei whether the message is marked as eligible for dropping
   */
  set(headerCount: number, headerFormat: MulticastHeaderFormat | number, tag: number, pcp: number, dei: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MULTICASTHDR_Input): Request<void>;
}

/**
 * VLAN header put on the multicast membership messages that the port sends.
 *
 * Port command 314, since 1.0-beta.2: get, set.
 */
export const P_MULTICASTHDR: CommandClass<P_MULTICASTHDR, [module: number, port: number]> = /* @__PURE__ */ command("P_MULTICASTHDR", 314, "p", "header_count:u8 header_format:u8@0 tag:i32~0..4095 pcp:u8~0..7 dei:u8@1", "=", "", [MulticastHeaderFormat, OnOff]);

/** What P_RATEFRACTION reports. */
export interface P_RATEFRACTION_Values {
  /** Share of the effective line rate; 1000000 is the full rate. In parts per million. */
  readonly portRatePpm: number;
}

/** What setting P_RATEFRACTION takes. */
export interface P_RATEFRACTION_Input {
  /** Share of the effective line rate; 1000000 is the full rate. In parts per million. */
  readonly portRatePpm: number;
}

/**
 * Rate of the whole port as a fraction of line rate, for modes that schedule streams together.
 *
 * Port command 321, since 1.0-beta.2: get, set.
 */
export interface P_RATEFRACTION extends CommandInstance {
  /** Asks for it. Rate of the whole port as a fraction of line rate, for modes that schedule streams together. */
  get(): Request<P_RATEFRACTION_Values>;
  /**
   * Sets it. Rate of the whole port as a fraction of line rate, for modes that schedule streams together.
   * @param portRatePpm share of the effective line rate; 1000000 is the full rate
   */
  set(portRatePpm: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_RATEFRACTION_Input): Request<void>;
}

/**
 * Rate of the whole port as a fraction of line rate, for modes that schedule streams together.
 *
 * Port command 321, since 1.0-beta.2: get, set.
 */
export const P_RATEFRACTION: CommandClass<P_RATEFRACTION, [module: number, port: number]> = /* @__PURE__ */ command("P_RATEFRACTION", 321, "p", "port_rate_ppm:i32", "=");

/** What P_RATEPPS reports. */
export interface P_RATEPPS_Values {
  /** Packets sent each second over all streams. In packets per second. */
  readonly portRatePps: number;
}

/** What setting P_RATEPPS takes. */
export interface P_RATEPPS_Input {
  /** Packets sent each second over all streams. In packets per second. */
  readonly portRatePps: number;
}

/**
 * Rate of the whole port in packets per second, for modes that schedule streams together.
 *
 * Port command 322, since 1.0-beta.2: get, set.
 */
export interface P_RATEPPS extends CommandInstance {
  /** Asks for it. Rate of the whole port in packets per second, for modes that schedule streams together. */
  get(): Request<P_RATEPPS_Values>;
  /**
   * Sets it. Rate of the whole port in packets per second, for modes that schedule streams together.
   * @param portRatePps packets sent each second over all streams
   */
  set(portRatePps: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_RATEPPS_Input): Request<void>;
}

/**
 * Rate of the whole port in packets per second, for modes that schedule streams together.
 *
 * Port command 322, since 1.0-beta.2: get, set.
 */
export const P_RATEPPS: CommandClass<P_RATEPPS, [module: number, port: number]> = /* @__PURE__ */ command("P_RATEPPS", 322, "p", "port_rate_pps:i32", "=");

/** What P_RATEL2BPS reports. */
export interface P_RATEL2BPS_Values {
  /** Bits per second from destination MAC through FCS, gaps left out. In bits per second. */
  readonly portRateBps: bigint;
}

/** What setting P_RATEL2BPS takes. */
export interface P_RATEL2BPS_Input {
  /** Bits per second from destination MAC through FCS, gaps left out. In bits per second. */
  readonly portRateBps: bigint | number;
}

/**
 * Layer 2 bit rate of the whole port, for modes that schedule streams together.
 *
 * Port command 323, since 1.0-beta.2: get, set.
 */
export interface P_RATEL2BPS extends CommandInstance {
  /** Asks for it. Layer 2 bit rate of the whole port, for modes that schedule streams together. */
  get(): Request<P_RATEL2BPS_Values>;
  /**
   * Sets it. Layer 2 bit rate of the whole port, for modes that schedule streams together.
   * @param portRateBps bits per second from destination MAC through FCS, gaps left out
   */
  set(portRateBps: bigint | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_RATEL2BPS_Input): Request<void>;
}

/**
 * Layer 2 bit rate of the whole port, for modes that schedule streams together.
 *
 * Port command 323, since 1.0-beta.2: get, set.
 */
export const P_RATEL2BPS: CommandClass<P_RATEL2BPS, [module: number, port: number]> = /* @__PURE__ */ command("P_RATEL2BPS", 323, "p", "port_rate_bps:i64", "=");

/** What P_PAYLOADMODE reports. */
export interface P_PAYLOADMODE_Values {
  /** Kind of payload that all streams of the port use. After a reset: NORMAL. */
  readonly mode: PayloadMode | number;
}

/** What setting P_PAYLOADMODE takes. */
export interface P_PAYLOADMODE_Input {
  /** Kind of payload that all streams of the port use. After a reset: NORMAL. */
  readonly mode: PayloadMode | number;
}

/**
 * Source of stream payloads: standard patterns, extended payload, or custom data fields.
 *
 * Port command 324, since 1.0-beta.2: get, set.
 */
export interface P_PAYLOADMODE extends CommandInstance {
  /** Asks for it. Source of stream payloads: standard patterns, extended payload, or custom data fields. */
  get(): Request<P_PAYLOADMODE_Values>;
  /**
   * Sets it. Source of stream payloads: standard patterns, extended payload, or custom data fields.
   * @param mode kind of payload that all streams of the port use
   */
  set(mode: PayloadMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_PAYLOADMODE_Input): Request<void>;
  /** Sets it with mode NORMAL. */
  setNormal(): Request<void>;
  /** Sets it with mode EXTPL. */
  setExtpl(): Request<void>;
  /** Sets it with mode CDF. */
  setCdf(): Request<void>;
}

/**
 * Source of stream payloads: standard patterns, extended payload, or custom data fields.
 *
 * Port command 324, since 1.0-beta.2: get, set.
 */
export const P_PAYLOADMODE: CommandClass<P_PAYLOADMODE, [module: number, port: number]> = /* @__PURE__ */ command("P_PAYLOADMODE", 324, "p", "mode:u8@0", "=", "setNormal mode=NORMAL;setExtpl mode=EXTPL;setCdf mode=CDF", [PayloadMode]);

/** What P_BRRMODE reports. */
export interface P_BRRMODE_Values {
  /** Master supplies the link clock, slave follows it. After a reset: MASTER. */
  readonly mode: BRRMode | number;
}

/** What setting P_BRRMODE takes. */
export interface P_BRRMODE_Input {
  /** Master supplies the link clock, slave follows it. After a reset: MASTER. */
  readonly mode: BRRMode | number;
}

/**
 * Clock role of the port on a BroadR-Reach link.
 *
 * Port command 326, since 1.0-beta.2: get, set.
 */
export interface P_BRRMODE extends CommandInstance {
  /** Asks for it. Clock role of the port on a BroadR-Reach link. */
  get(): Request<P_BRRMODE_Values>;
  /**
   * Sets it. Clock role of the port on a BroadR-Reach link.
   * @param mode master supplies the link clock, slave follows it
   */
  set(mode: BRRMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_BRRMODE_Input): Request<void>;
  /** Sets it with mode SLAVE. */
  setSlave(): Request<void>;
  /** Sets it with mode MASTER. */
  setMaster(): Request<void>;
}

/**
 * Clock role of the port on a BroadR-Reach link.
 *
 * Port command 326, since 1.0-beta.2: get, set.
 */
export const P_BRRMODE: CommandClass<P_BRRMODE, [module: number, port: number]> = /* @__PURE__ */ command("P_BRRMODE", 326, "p", "mode:u8@0", "=", "setSlave mode=SLAVE;setMaster mode=MASTER", [BRRMode]);

/** What P_TXENABLE reports. */
export interface P_TXENABLE_Values {
  /** OFF silences the port so that the partner loses the signal. After a reset: ON. */
  readonly onOff: OnOff | number;
}

/** What setting P_TXENABLE takes. */
export interface P_TXENABLE_Input {
  /** OFF silences the port so that the partner loses the signal. After a reset: ON. */
  readonly onOff: OnOff | number;
}

/**
 * Whether the transmitter of the port is on; switching it off takes the partner's link down.
 *
 * Port command 327, since 1.0-beta.2: get, set.
 */
export interface P_TXENABLE extends CommandInstance {
  /** Asks for it. Whether the transmitter of the port is on; switching it off takes the partner's link down. */
  get(): Request<P_TXENABLE_Values>;
  /**
   * Sets it. Whether the transmitter of the port is on; switching it off takes the partner's link down.
   * @param onOff OFF silences the port so that the partner loses the signal
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_TXENABLE_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether the transmitter of the port is on; switching it off takes the partner's link down.
 *
 * Port command 327, since 1.0-beta.2: get, set.
 */
export const P_TXENABLE: CommandClass<P_TXENABLE, [module: number, port: number]> = /* @__PURE__ */ command("P_TXENABLE", 327, "p", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What P_MAXHEADERLENGTH reports. */
export interface P_MAXHEADERLENGTH_Values {
  /** Longest packet header a stream on this port may have. In bytes. After a reset: 128. */
  readonly maxHeaderLength: number;
}

/** What setting P_MAXHEADERLENGTH takes. */
export interface P_MAXHEADERLENGTH_Input {
  /** Longest packet header a stream on this port may have. In bytes. After a reset: 128. */
  readonly maxHeaderLength: number;
}

/**
 * Header space reserved for each stream; more than 128 bytes leaves room for fewer streams.
 *
 * Port command 328, since 1.0-beta.2: get, set.
 */
export interface P_MAXHEADERLENGTH extends CommandInstance {
  /** Asks for it. Header space reserved for each stream; more than 128 bytes leaves room for fewer streams. */
  get(): Request<P_MAXHEADERLENGTH_Values>;
  /**
   * Sets it. Header space reserved for each stream; more than 128 bytes leaves room for fewer streams.
   * @param maxHeaderLength longest packet header a stream on this port may have
   */
  set(maxHeaderLength: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_MAXHEADERLENGTH_Input): Request<void>;
}

/**
 * Header space reserved for each stream; more than 128 bytes leaves room for fewer streams.
 *
 * Port command 328, since 1.0-beta.2: get, set.
 */
export const P_MAXHEADERLENGTH: CommandClass<P_MAXHEADERLENGTH, [module: number, port: number]> = /* @__PURE__ */ command("P_MAXHEADERLENGTH", 328, "p", "max_header_length:i32", "=");

/** What P_TXTIMELIMIT reports. */
export interface P_TXTIMELIMIT_Values {
  /** Allowed running time of traffic; 0 means no limit. In microseconds. After a reset: 0. */
  readonly microseconds: bigint;
}

/** What setting P_TXTIMELIMIT takes. */
export interface P_TXTIMELIMIT_Input {
  /** Allowed running time of traffic; 0 means no limit. In microseconds. After a reset: 0. */
  readonly microseconds: bigint | number;
}

/**
 * Time after which transmission stops by itself.
 *
 * Port command 329, since 1.0-beta.2: get, set.
 */
export interface P_TXTIMELIMIT extends CommandInstance {
  /** Asks for it. Time after which transmission stops by itself. */
  get(): Request<P_TXTIMELIMIT_Values>;
  /**
   * Sets it. Time after which transmission stops by itself.
   * @param microseconds allowed running time of traffic; 0 means no limit
   */
  set(microseconds: bigint | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_TXTIMELIMIT_Input): Request<void>;
}

/**
 * Time after which transmission stops by itself.
 *
 * Port command 329, since 1.0-beta.2: get, set.
 */
export const P_TXTIMELIMIT: CommandClass<P_TXTIMELIMIT, [module: number, port: number]> = /* @__PURE__ */ command("P_TXTIMELIMIT", 329, "p", "microseconds:i64", "=");

/** What P_TXTIME reports. */
export interface P_TXTIME_Values {
  /** Running time of the traffic so far. In microseconds. */
  readonly microseconds: bigint;
}

/**
 * Time for which the port has been transmitting since traffic was started.
 *
 * Port command 330, since 1.0-beta.2: get.
 */
export interface P_TXTIME extends CommandInstance {
  /** Asks for it. Time for which the port has been transmitting since traffic was started. */
  get(): Request<P_TXTIME_Values>;
}

/**
 * Time for which the port has been transmitting since traffic was started.
 *
 * Port command 330, since 1.0-beta.2: get.
 */
export const P_TXTIME: CommandClass<P_TXTIME, [module: number, port: number]> = /* @__PURE__ */ command("P_TXTIME", 330, "p", "microseconds:i64", undefined);

/** What P_XMITONETIME reports. */
export interface P_XMITONETIME_Values {
  /** Send time, comparable with timestamps of captured packets. In nanoseconds. */
  readonly nanoseconds: bigint;
}

/**
 * Time at which the latest single packet left the port, on the clock of capture timestamps.
 *
 * Port command 331, since 1.0-beta.2: get.
 */
export interface P_XMITONETIME extends CommandInstance {
  /** Asks for it. Time at which the latest single packet left the port, on the clock of capture timestamps. */
  get(): Request<P_XMITONETIME_Values>;
}

/**
 * Time at which the latest single packet left the port, on the clock of capture timestamps.
 *
 * Port command 331, since 1.0-beta.2: get.
 */
export const P_XMITONETIME: CommandClass<P_XMITONETIME, [module: number, port: number]> = /* @__PURE__ */ command("P_XMITONETIME", 331, "p", "nanoseconds:i64", undefined);

/** What P_IPV6ADDRESS reports. */
export interface P_IPV6ADDRESS_Values {
  /** Address of the port; :: when none is set. After a reset: ::. */
  readonly ipv6Address: string;
  /** Next hop towards other IPv6 networks; :: when none. After a reset: ::. */
  readonly gateway: string;
  /** Leading bits of the address that name its network. From 0 to 128. After a reset: 128. */
  readonly subnetPrefix: number;
  /** Prefix length of the address range the port answers for. After a reset: 128. */
  readonly wildcardPrefix: number;
}

/** What setting P_IPV6ADDRESS takes. */
export interface P_IPV6ADDRESS_Input {
  /** Address of the port; :: when none is set. After a reset: ::. */
  readonly ipv6Address: string | Uint8Array;
  /** Next hop towards other IPv6 networks; :: when none. After a reset: ::. */
  readonly gateway: string | Uint8Array;
  /** Leading bits of the address that name its network. From 0 to 128. After a reset: 128. */
  readonly subnetPrefix: number;
  /** Prefix length of the address range the port answers for. After a reset: 128. */
  readonly wildcardPrefix: number;
}

/**
 * IPv6 address settings of the port, used when it answers neighbor solicitations and ping.
 *
 * Port command 332, since 1.0-beta.2: get, set.
 */
export interface P_IPV6ADDRESS extends CommandInstance {
  /** Asks for it. IPv6 address settings of the port, used when it answers neighbor solicitations and ping. */
  get(): Request<P_IPV6ADDRESS_Values>;
  /**
   * Sets it. IPv6 address settings of the port, used when it answers neighbor solicitations and ping.
   * @param ipv6Address address of the port; :: when none is set
   * @param gateway next hop towards other IPv6 networks; :: when none
   * @param subnetPrefix leading bits of the address that name its network
   * @param wildcardPrefix prefix length of the address range the port answers for
   */
  set(ipv6Address: string | Uint8Array, gateway: string | Uint8Array, subnetPrefix: number, wildcardPrefix: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_IPV6ADDRESS_Input): Request<void>;
}

/**
 * IPv6 address settings of the port, used when it answers neighbor solicitations and ping.
 *
 * Port command 332, since 1.0-beta.2: get, set.
 */
export const P_IPV6ADDRESS: CommandClass<P_IPV6ADDRESS, [module: number, port: number]> = /* @__PURE__ */ command("P_IPV6ADDRESS", 332, "p", "ipv6_address:ipv6 gateway:ipv6 subnet_prefix:u8~0..128 wildcard_prefix:u8", "=");

/** What P_ARPV6REPLY reports. */
export interface P_ARPV6REPLY_Values {
  /** ON makes the port send neighbor advertisements in reply. */
  readonly onOff: OnOff | number;
}

/** What setting P_ARPV6REPLY takes. */
export interface P_ARPV6REPLY_Input {
  /** ON makes the port send neighbor advertisements in reply. */
  readonly onOff: OnOff | number;
}

/**
 * Whether the port answers IPv6 neighbor solicitations for its address.
 *
 * Port command 333, since 1.0-beta.2: get, set.
 */
export interface P_ARPV6REPLY extends CommandInstance {
  /** Asks for it. Whether the port answers IPv6 neighbor solicitations for its address. */
  get(): Request<P_ARPV6REPLY_Values>;
  /**
   * Sets it. Whether the port answers IPv6 neighbor solicitations for its address.
   * @param onOff ON makes the port send neighbor advertisements in reply
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_ARPV6REPLY_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether the port answers IPv6 neighbor solicitations for its address.
 *
 * Port command 333, since 1.0-beta.2: get, set.
 */
export const P_ARPV6REPLY: CommandClass<P_ARPV6REPLY, [module: number, port: number]> = /* @__PURE__ */ command("P_ARPV6REPLY", 333, "p", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What P_PINGV6REPLY reports. */
export interface P_PINGV6REPLY_Values {
  /** ON makes the port answer ICMPv6 echo requests. */
  readonly onOff: OnOff | number;
}

/** What setting P_PINGV6REPLY takes. */
export interface P_PINGV6REPLY_Input {
  /** ON makes the port answer ICMPv6 echo requests. */
  readonly onOff: OnOff | number;
}

/**
 * Whether the port answers IPv6 echo requests sent to its address.
 *
 * Port command 334, since 1.0-beta.2: get, set.
 */
export interface P_PINGV6REPLY extends CommandInstance {
  /** Asks for it. Whether the port answers IPv6 echo requests sent to its address. */
  get(): Request<P_PINGV6REPLY_Values>;
  /**
   * Sets it. Whether the port answers IPv6 echo requests sent to its address.
   * @param onOff ON makes the port answer ICMPv6 echo requests
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_PINGV6REPLY_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether the port answers IPv6 echo requests sent to its address.
 *
 * Port command 334, since 1.0-beta.2: get, set.
 */
export const P_PINGV6REPLY: CommandClass<P_PINGV6REPLY, [module: number, port: number]> = /* @__PURE__ */ command("P_PINGV6REPLY", 334, "p", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What P_ERRORS reports. */
export interface P_ERRORS_Values {
  /** Errors of every kind added together over all received streams. */
  readonly errorCount: bigint;
}

/**
 * Running total of all errors that the port has found in received test traffic.
 *
 * Port command 335, since 1.0-beta.2: get.
 */
export interface P_ERRORS extends CommandInstance {
  /** Asks for it. Running total of all errors that the port has found in received test traffic. */
  get(): Request<P_ERRORS_Values>;
}

/**
 * Running total of all errors that the port has found in received test traffic.
 *
 * Port command 335, since 1.0-beta.2: get.
 */
export const P_ERRORS: CommandClass<P_ERRORS, [module: number, port: number]> = /* @__PURE__ */ command("P_ERRORS", 335, "p", "error_count:i64", undefined);

/**
 * Prepares the port for transmission, so that a later start takes effect sooner.
 *
 * Port command 336, since 1.0-beta.2: set, pushed.
 */
export interface P_TXPREPARE extends CommandInstance {
  /** Sets it. Prepares the port for transmission, so that a later start takes effect sooner. */
  set(): Request<void>;
}

/**
 * Prepares the port for transmission, so that a later start takes effect sooner.
 *
 * Port command 336, since 1.0-beta.2: set, pushed.
 */
export const P_TXPREPARE: CommandClass<P_TXPREPARE, [module: number, port: number]> = /* @__PURE__ */ command("P_TXPREPARE", 336, "P", undefined, "");

/** What P_TXDELAY reports. */
export interface P_TXDELAY_Values {
  /** Wait before the first packet, in steps of 64 us; 0 starts at once. After a reset: 0. */
  readonly delayVal: number;
}

/** What setting P_TXDELAY takes. */
export interface P_TXDELAY_Input {
  /** Wait before the first packet, in steps of 64 us; 0 starts at once. After a reset: 0. */
  readonly delayVal: number;
}

/**
 * Staggers the start of traffic on this port when several ports are started together.
 *
 * Port command 337, since 1.0-beta.2: get, set.
 */
export interface P_TXDELAY extends CommandInstance {
  /** Asks for it. Staggers the start of traffic on this port when several ports are started together. */
  get(): Request<P_TXDELAY_Values>;
  /**
   * Sets it. Staggers the start of traffic on this port when several ports are started together.
   * @param delayVal wait before the first packet, in steps of 64 us; 0 starts at once
   */
  set(delayVal: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_TXDELAY_Input): Request<void>;
}

/**
 * Staggers the start of traffic on this port when several ports are started together.
 *
 * Port command 337, since 1.0-beta.2: get, set.
 */
export const P_TXDELAY: CommandClass<P_TXDELAY, [module: number, port: number]> = /* @__PURE__ */ command("P_TXDELAY", 337, "p", "delay_val:i32", "=");

/** What P_LPENABLE reports. */
export interface P_LPENABLE_Values {
  /** ON lets the port use low power idle with its partner. */
  readonly onOff: OnOff | number;
}

/** What setting P_LPENABLE takes. */
export interface P_LPENABLE_Input {
  /** ON lets the port use low power idle with its partner. */
  readonly onOff: OnOff | number;
}

/**
 * Whether the port takes part in Energy Efficient Ethernet.
 *
 * Port command 340, since 1.0-beta.2: get, set.
 */
export interface P_LPENABLE extends CommandInstance {
  /** Asks for it. Whether the port takes part in Energy Efficient Ethernet. */
  get(): Request<P_LPENABLE_Values>;
  /**
   * Sets it. Whether the port takes part in Energy Efficient Ethernet.
   * @param onOff ON lets the port use low power idle with its partner
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_LPENABLE_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether the port takes part in Energy Efficient Ethernet.
 *
 * Port command 340, since 1.0-beta.2: get, set.
 */
export const P_LPENABLE: CommandClass<P_LPENABLE, [module: number, port: number]> = /* @__PURE__ */ command("P_LPENABLE", 340, "p", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What P_LPTXMODE reports. */
export interface P_LPTXMODE_Values {
  /** ON sends low power idle on the transmit path. */
  readonly onOff: OnOff | number;
}

/** What setting P_LPTXMODE takes. */
export interface P_LPTXMODE_Input {
  /** ON sends low power idle on the transmit path. */
  readonly onOff: OnOff | number;
}

/**
 * Whether the transmit side enters low power idle when there is nothing to send.
 *
 * Port command 341, since 1.0-beta.2: get, set.
 */
export interface P_LPTXMODE extends CommandInstance {
  /** Asks for it. Whether the transmit side enters low power idle when there is nothing to send. */
  get(): Request<P_LPTXMODE_Values>;
  /**
   * Sets it. Whether the transmit side enters low power idle when there is nothing to send.
   * @param onOff ON sends low power idle on the transmit path
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_LPTXMODE_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether the transmit side enters low power idle when there is nothing to send.
 *
 * Port command 341, since 1.0-beta.2: get, set.
 */
export const P_LPTXMODE: CommandClass<P_LPTXMODE, [module: number, port: number]> = /* @__PURE__ */ command("P_LPTXMODE", 341, "p", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What P_LPSTATUS reports. */
export interface P_LPSTATUS_Values {
  /** Past low power idle activity on the transmit side. */
  readonly txh: TXHState | number;
  /** Past low power idle activity on the receive side. */
  readonly rxh: RXHState | number;
  /** Whether the transmit side is active or idling now. */
  readonly txc: TXCState | number;
  /** Whether the receive side is active or idling now. */
  readonly rxc: RXCState | number;
  /** Whether the link is up as seen by the PHY. */
  readonly linkUp: LinkState | number;
}

/**
 * Low power idle state of the port in both directions, now and in the recent past.
 *
 * Port command 343, since 1.0-beta.2: get.
 */
export interface P_LPSTATUS extends CommandInstance {
  /** Asks for it. Low power idle state of the port in both directions, now and in the recent past. */
  get(): Request<P_LPSTATUS_Values>;
}

/**
 * Low power idle state of the port in both directions, now and in the recent past.
 *
 * Port command 343, since 1.0-beta.2: get.
 */
export const P_LPSTATUS: CommandClass<P_LPSTATUS, [module: number, port: number]> = /* @__PURE__ */ command("P_LPSTATUS", 343, "p", "txh:u8@0 rxh:u8@1 txc:u8@2 rxc:u8@3 link_up:u8@4", undefined, "", [TXHState, RXHState, TXCState, RXCState, LinkState]);

/** What P_LPPARTNERAUTONEG reports. */
export interface P_LPPARTNERAUTONEG_Values {
  /** Whether the partner offers EEE at 100 Mbit/s on copper. */
  readonly can100baseTx: YesNo | number;
  /** Whether the partner offers EEE at 1 Gbit/s on copper. */
  readonly can1000baseT: YesNo | number;
  /** Whether the partner offers EEE at 10 Gbit/s on copper. */
  readonly can10gbaseT: YesNo | number;
  /** Whether the partner offers EEE at 2.5 Gbit/s on copper. */
  readonly can2p5gbaseT: YesNo | number;
  /** Whether the partner offers EEE at 5 Gbit/s on copper. */
  readonly can5gbaseT: YesNo | number;
  /** Whether the partner offers EEE on a 10 Gbit/s backplane. */
  readonly can10gbaseKr: YesNo | number;
}

/**
 * Energy Efficient Ethernet abilities that the link partner advertised.
 *
 * Port command 345, since 1.0-beta.2: get.
 */
export interface P_LPPARTNERAUTONEG extends CommandInstance {
  /** Asks for it. Energy Efficient Ethernet abilities that the link partner advertised. */
  get(): Request<P_LPPARTNERAUTONEG_Values>;
}

/**
 * Energy Efficient Ethernet abilities that the link partner advertised.
 *
 * Port command 345, since 1.0-beta.2: get.
 */
export const P_LPPARTNERAUTONEG: CommandClass<P_LPPARTNERAUTONEG, [module: number, port: number]> = /* @__PURE__ */ command("P_LPPARTNERAUTONEG", 345, "p", "can_100base_tx:u8@0 can_1000base_t:u8@0 can_10gbase_t:u8@0 can_2p5gbase_t:u8@0 can_5gbase_t:u8@0 can_10gbase_kr:u8@0", undefined, "", [YesNo]);

/** What P_LPSNRMARGIN reports. */
export interface P_LPSNRMARGIN_Values {
  /** Noise margin on the first pair. */
  readonly channelA: number;
  /** Noise margin on the second pair. */
  readonly channelB: number;
  /** Noise margin on the third pair. */
  readonly channelC: number;
  /** Noise margin on the fourth pair. */
  readonly channelD: number;
}

/**
 * Signal-to-noise margin that the PHY measures on each of the four copper channels.
 *
 * Port command 346, since 1.0-beta.2: get.
 */
export interface P_LPSNRMARGIN extends CommandInstance {
  /** Asks for it. Signal-to-noise margin that the PHY measures on each of the four copper channels. */
  get(): Request<P_LPSNRMARGIN_Values>;
}

/**
 * Signal-to-noise margin that the PHY measures on each of the four copper channels.
 *
 * Port command 346, since 1.0-beta.2: get.
 */
export const P_LPSNRMARGIN: CommandClass<P_LPSNRMARGIN, [module: number, port: number]> = /* @__PURE__ */ command("P_LPSNRMARGIN", 346, "p", "channel_a:i32 channel_b:i32 channel_c:i32 channel_d:i32", undefined);

/** What P_LPRXPOWER reports. */
export interface P_LPRXPOWER_Values {
  /** Signal power on the first pair. */
  readonly channelA: number;
  /** Signal power on the second pair. */
  readonly channelB: number;
  /** Signal power on the third pair. */
  readonly channelC: number;
  /** Signal power on the fourth pair. */
  readonly channelD: number;
}

/**
 * Received signal power that the PHY measures on each of the four copper channels.
 *
 * Port command 347, since 1.0-beta.2: get.
 */
export interface P_LPRXPOWER extends CommandInstance {
  /** Asks for it. Received signal power that the PHY measures on each of the four copper channels. */
  get(): Request<P_LPRXPOWER_Values>;
}

/**
 * Received signal power that the PHY measures on each of the four copper channels.
 *
 * Port command 347, since 1.0-beta.2: get.
 */
export const P_LPRXPOWER: CommandClass<P_LPRXPOWER, [module: number, port: number]> = /* @__PURE__ */ command("P_LPRXPOWER", 347, "p", "channel_a:i32 channel_b:i32 channel_c:i32 channel_d:i32", undefined);

/** What P_FAULTSIGNALING reports. */
export interface P_FAULTSIGNALING_Values {
  /** Standard reaction, a forced fault, or no signaling. */
  readonly faultSignaling: FaultSignaling | number;
}

/** What setting P_FAULTSIGNALING takes. */
export interface P_FAULTSIGNALING_Input {
  /** Standard reaction, a forced fault, or no signaling. */
  readonly faultSignaling: FaultSignaling | number;
}

/**
 * How the port takes part in local and remote fault signaling on the link.
 *
 * Port command 348, since 1.0-beta.2: get, set.
 */
export interface P_FAULTSIGNALING extends CommandInstance {
  /** Asks for it. How the port takes part in local and remote fault signaling on the link. */
  get(): Request<P_FAULTSIGNALING_Values>;
  /**
   * Sets it. How the port takes part in local and remote fault signaling on the link.
   * @param faultSignaling standard reaction, a forced fault, or no signaling
   */
  set(faultSignaling: FaultSignaling | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_FAULTSIGNALING_Input): Request<void>;
  /** Sets it with faultSignaling NORMAL. */
  setNormal(): Request<void>;
  /** Sets it with faultSignaling FORCE_LOCAL. */
  setForceLocal(): Request<void>;
  /** Sets it with faultSignaling FORCE_REMOTE. */
  setForceRemote(): Request<void>;
  /** Sets it with faultSignaling DISABLED. */
  setDisabled(): Request<void>;
}

/**
 * How the port takes part in local and remote fault signaling on the link.
 *
 * Port command 348, since 1.0-beta.2: get, set.
 */
export const P_FAULTSIGNALING: CommandClass<P_FAULTSIGNALING, [module: number, port: number]> = /* @__PURE__ */ command("P_FAULTSIGNALING", 348, "p", "fault_signaling:u8@0", "=", "setNormal fault_signaling=NORMAL;setForceLocal fault_signaling=FORCE_LOCAL;setForceRemote fault_signaling=FORCE_REMOTE;setDisabled fault_signaling=DISABLED", [FaultSignaling]);

/** What P_FAULTSTATUS reports. */
export interface P_FAULTSTATUS_Values {
  /** Whether local fault is present now. Added with 1.8.0; undefined when older firmware does not send it. */
  readonly lfCurrent: ErrorStatus | number | undefined;
  /** Whether remote fault is present now. Added with 1.8.0; undefined when older firmware does not send it. */
  readonly rfCurrent: ErrorStatus | number | undefined;
  /** Remembered local fault, even if it is gone by now. Added with 1.8.0; undefined when older firmware does not send it. */
  readonly lfLatched: ErrorStatus | number | undefined;
  /** Remembered remote fault, even if it is gone by now. Added with 1.8.0; undefined when older firmware does not send it. */
  readonly rfLatched: ErrorStatus | number | undefined;
}

/**
 * Local and remote fault conditions of the link, present and remembered.
 *
 * Port command 349, since 1.0-beta.2: get.
 */
export interface P_FAULTSTATUS extends CommandInstance {
  /** Asks for it. Local and remote fault conditions of the link, present and remembered. */
  get(): Request<P_FAULTSTATUS_Values>;
}

/**
 * Local and remote fault conditions of the link, present and remembered.
 *
 * Port command 349, since 1.0-beta.2: get.
 */
export const P_FAULTSTATUS: CommandClass<P_FAULTSTATUS, [module: number, port: number]> = /* @__PURE__ */ command("P_FAULTSTATUS", 349, "p", "lf_current:u8@0? rf_current:u8@0? lf_latched:u8@0? rf_latched:u8@0?", undefined, "", [ErrorStatus]);

/** What P_TPLDMODE reports. */
export interface P_TPLDMODE_Values {
  /** NORMAL is 20 bytes, MICRO only 6. After a reset: NORMAL. */
  readonly mode: TPLDMode | number;
}

/** What setting P_TPLDMODE takes. */
export interface P_TPLDMODE_Input {
  /** NORMAL is 20 bytes, MICRO only 6. After a reset: NORMAL. */
  readonly mode: TPLDMode | number;
}

/**
 * Form of the TPLD put into test packets; micro is shorter but does without sequence numbers.
 *
 * Port command 350, since 1.0-beta.2: get, set.
 */
export interface P_TPLDMODE extends CommandInstance {
  /** Asks for it. Form of the TPLD put into test packets; micro is shorter but does without sequence numbers. */
  get(): Request<P_TPLDMODE_Values>;
  /**
   * Sets it. Form of the TPLD put into test packets; micro is shorter but does without sequence numbers.
   * @param mode NORMAL is 20 bytes, MICRO only 6
   */
  set(mode: TPLDMode | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_TPLDMODE_Input): Request<void>;
  /** Sets it with mode NORMAL. */
  setNormal(): Request<void>;
  /** Sets it with mode MICRO. */
  setMicro(): Request<void>;
}

/**
 * Form of the TPLD put into test packets; micro is shorter but does without sequence numbers.
 *
 * Port command 350, since 1.0-beta.2: get, set.
 */
export const P_TPLDMODE: CommandClass<P_TPLDMODE, [module: number, port: number]> = /* @__PURE__ */ command("P_TPLDMODE", 350, "p", "mode:u8@0", "=", "setNormal mode=NORMAL;setMicro mode=MICRO", [TPLDMode]);

/** What P_LPSUPPORT reports. */
export interface P_LPSUPPORT_Values {
  /** List of supported EEE modes, one number each. */
  readonly eeeCapabilities: readonly number[];
}

/**
 * Energy Efficient Ethernet modes that the port itself supports.
 *
 * Port command 351, since 1.0-beta.2: get.
 */
export interface P_LPSUPPORT extends CommandInstance {
  /** Asks for it. Energy Efficient Ethernet modes that the port itself supports. */
  get(): Request<P_LPSUPPORT_Values>;
}

/**
 * Energy Efficient Ethernet modes that the port itself supports.
 *
 * Port command 351, since 1.0-beta.2: get.
 */
export const P_LPSUPPORT: CommandClass<P_LPSUPPORT, [module: number, port: number]> = /* @__PURE__ */ command("P_LPSUPPORT", 351, "p", "eee_capabilities:i32[]", undefined);

/** What P_TXPACKETLIMIT reports. */
export interface P_TXPACKETLIMIT_Values {
  /** Total over all streams; 0 means no limit. In packets. After a reset: 0. */
  readonly packetCountLimit: number;
}

/** What setting P_TXPACKETLIMIT takes. */
export interface P_TXPACKETLIMIT_Input {
  /** Total over all streams; 0 means no limit. In packets. After a reset: 0. */
  readonly packetCountLimit: number;
}

/**
 * Number of packets after which transmission of the whole port stops by itself.
 *
 * Port command 352, since 1.0-beta.2: get, set.
 */
export interface P_TXPACKETLIMIT extends CommandInstance {
  /** Asks for it. Number of packets after which transmission of the whole port stops by itself. */
  get(): Request<P_TXPACKETLIMIT_Values>;
  /**
   * Sets it. Number of packets after which transmission of the whole port stops by itself.
   * @param packetCountLimit total over all streams; 0 means no limit
   */
  set(packetCountLimit: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_TXPACKETLIMIT_Input): Request<void>;
}

/**
 * Number of packets after which transmission of the whole port stops by itself.
 *
 * Port command 352, since 1.0-beta.2: get, set.
 */
export const P_TXPACKETLIMIT: CommandClass<P_TXPACKETLIMIT, [module: number, port: number]> = /* @__PURE__ */ command("P_TXPACKETLIMIT", 352, "p", "packet_count_limit:i32", "=");

/** What P_TCVRSTATUS reports. */
export interface P_TCVRSTATUS_Values {
  /** Loss of signal on the first lane. */
  readonly rxLossLane0: number;
  /** Loss of signal on the second lane. */
  readonly rxLossLane1: number;
  /** Loss of signal on the third lane. */
  readonly rxLossLane2: number;
  /** Loss of signal on the fourth lane. */
  readonly rxLossLane3: number;
}

/**
 * Loss of received signal on each of four lanes, as reported by the transceiver.
 *
 * Port command 357, since 1.0-beta.2: get.
 */
export interface P_TCVRSTATUS extends CommandInstance {
  /** Asks for it. Loss of received signal on each of four lanes, as reported by the transceiver. */
  get(): Request<P_TCVRSTATUS_Values>;
}

/**
 * Loss of received signal on each of four lanes, as reported by the transceiver.
 *
 * Port command 357, since 1.0-beta.2: get.
 */
export const P_TCVRSTATUS: CommandClass<P_TCVRSTATUS, [module: number, port: number]> = /* @__PURE__ */ command("P_TCVRSTATUS", 357, "p", "rx_loss_lane_0:u8 rx_loss_lane_1:u8 rx_loss_lane_2:u8 rx_loss_lane_3:u8", undefined);

/** What P_DYNAMIC reports. */
export interface P_DYNAMIC_Values {
  /** ON allows changes to enabled streams during traffic. After a reset: OFF. */
  readonly onOff: OnOff | number;
}

/** What setting P_DYNAMIC takes. */
export interface P_DYNAMIC_Input {
  /** ON allows changes to enabled streams during traffic. After a reset: OFF. */
  readonly onOff: OnOff | number;
}

/**
 * Whether streams may be changed while traffic is running on the port.
 *
 * Port command 368, since 1.0-beta.2: get, set.
 */
export interface P_DYNAMIC extends CommandInstance {
  /** Asks for it. Whether streams may be changed while traffic is running on the port. */
  get(): Request<P_DYNAMIC_Values>;
  /**
   * Sets it. Whether streams may be changed while traffic is running on the port.
   * @param onOff ON allows changes to enabled streams during traffic
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_DYNAMIC_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether streams may be changed while traffic is running on the port.
 *
 * Port command 368, since 1.0-beta.2: get, set.
 */
export const P_DYNAMIC: CommandClass<P_DYNAMIC, [module: number, port: number]> = /* @__PURE__ */ command("P_DYNAMIC", 368, "p", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What P_PFCENABLE reports. */
export interface P_PFCENABLE_Values {
  /** Whether priority 0 stops when the partner pauses it. After a reset: OFF. */
  readonly cos0: OnOff | number;
  /** Whether priority 1 stops when the partner pauses it. After a reset: OFF. */
  readonly cos1: OnOff | number;
  /** Whether priority 2 stops when the partner pauses it. After a reset: OFF. */
  readonly cos2: OnOff | number;
  /** Whether priority 3 stops when the partner pauses it. After a reset: OFF. */
  readonly cos3: OnOff | number;
  /** Whether priority 4 stops when the partner pauses it. After a reset: OFF. */
  readonly cos4: OnOff | number;
  /** Whether priority 5 stops when the partner pauses it. After a reset: OFF. */
  readonly cos5: OnOff | number;
  /** Whether priority 6 stops when the partner pauses it. After a reset: OFF. */
  readonly cos6: OnOff | number;
  /** Whether priority 7 stops when the partner pauses it. After a reset: OFF. */
  readonly cos7: OnOff | number;
}

/** What setting P_PFCENABLE takes. */
export interface P_PFCENABLE_Input {
  /** Whether priority 0 stops when the partner pauses it. After a reset: OFF. */
  readonly cos0: OnOff | number;
  /** Whether priority 1 stops when the partner pauses it. After a reset: OFF. */
  readonly cos1: OnOff | number;
  /** Whether priority 2 stops when the partner pauses it. After a reset: OFF. */
  readonly cos2: OnOff | number;
  /** Whether priority 3 stops when the partner pauses it. After a reset: OFF. */
  readonly cos3: OnOff | number;
  /** Whether priority 4 stops when the partner pauses it. After a reset: OFF. */
  readonly cos4: OnOff | number;
  /** Whether priority 5 stops when the partner pauses it. After a reset: OFF. */
  readonly cos5: OnOff | number;
  /** Whether priority 6 stops when the partner pauses it. After a reset: OFF. */
  readonly cos6: OnOff | number;
  /** Whether priority 7 stops when the partner pauses it. After a reset: OFF. */
  readonly cos7: OnOff | number;
}

/**
 * Which of the eight traffic priorities obey received priority flow control frames.
 *
 * Port command 373, since 1.0-beta.2: get, set.
 */
export interface P_PFCENABLE extends CommandInstance {
  /** Asks for it. Which of the eight traffic priorities obey received priority flow control frames. */
  get(): Request<P_PFCENABLE_Values>;
  /**
   * Sets it. Which of the eight traffic priorities obey received priority flow control frames.
   * @param cos0 whether priority 0 stops when the partner pauses it
   * @param cos1 whether priority 1 stops when the partner pauses it
   * @param cos2 whether priority 2 stops when the partner pauses it
   * @param cos3 whether priority 3 stops when the partner pauses it
   * @param cos4 whether priority 4 stops when the partner pauses it
   * @param cos5 whether priority 5 stops when the partner pauses it
   * @param cos6 whether priority 6 stops when the partner pauses it
   * @param cos7 whether priority 7 stops when the partner pauses it
   */
  set(cos0: OnOff | number, cos1: OnOff | number, cos2: OnOff | number, cos3: OnOff | number, cos4: OnOff | number, cos5: OnOff | number, cos6: OnOff | number, cos7: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_PFCENABLE_Input): Request<void>;
}

/**
 * Which of the eight traffic priorities obey received priority flow control frames.
 *
 * Port command 373, since 1.0-beta.2: get, set.
 */
export const P_PFCENABLE: CommandClass<P_PFCENABLE, [module: number, port: number]> = /* @__PURE__ */ command("P_PFCENABLE", 373, "p", "cos_0:u8@0 cos_1:u8@0 cos_2:u8@0 cos_3:u8@0 cos_4:u8@0 cos_5:u8@0 cos_6:u8@0 cos_7:u8@0", "=", "", [OnOff]);

/** What P_TXBURSTPERIOD reports. */
export interface P_TXBURSTPERIOD_Values {
  /** Repetition time of the bursts; 0 after a reset. After a reset: 0. */
  readonly burstPeriod: bigint;
}

/** What setting P_TXBURSTPERIOD takes. */
export interface P_TXBURSTPERIOD_Input {
  /** Repetition time of the bursts; 0 after a reset. After a reset: 0. */
  readonly burstPeriod: bigint | number;
}

/**
 * Time from the start of one round of bursts to the next, in burst transmit mode.
 *
 * Port command 377, since 1.0-beta.2: get, set.
 */
export interface P_TXBURSTPERIOD extends CommandInstance {
  /** Asks for it. Time from the start of one round of bursts to the next, in burst transmit mode. */
  get(): Request<P_TXBURSTPERIOD_Values>;
  /**
   * Sets it. Time from the start of one round of bursts to the next, in burst transmit mode.
   * @param burstPeriod repetition time of the bursts; 0 after a reset
   */
  set(burstPeriod: bigint | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_TXBURSTPERIOD_Input): Request<void>;
}

/**
 * Time from the start of one round of bursts to the next, in burst transmit mode.
 *
 * Port command 377, since 1.0-beta.2: get, set.
 */
export const P_TXBURSTPERIOD: CommandClass<P_TXBURSTPERIOD, [module: number, port: number]> = /* @__PURE__ */ command("P_TXBURSTPERIOD", 377, "p", "burst_period:i64", "=");

/** What P_TXRUNTLENGTH reports. */
export interface P_TXRUNTLENGTH_Values {
  /** Length of the packets on the wire after cutting. In bytes. */
  readonly runtLength: number;
}

/** What setting P_TXRUNTLENGTH takes. */
export interface P_TXRUNTLENGTH_Input {
  /** Length of the packets on the wire after cutting. In bytes. */
  readonly runtLength: number;
}

/**
 * Length to which transmitted packets are cut, for sending runts on purpose.
 *
 * Port command 390, since 1.0-beta.2: get, set.
 */
export interface P_TXRUNTLENGTH extends CommandInstance {
  /** Asks for it. Length to which transmitted packets are cut, for sending runts on purpose. */
  get(): Request<P_TXRUNTLENGTH_Values>;
  /**
   * Sets it. Length to which transmitted packets are cut, for sending runts on purpose.
   * @param runtLength length of the packets on the wire after cutting
   */
  set(runtLength: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_TXRUNTLENGTH_Input): Request<void>;
}

/**
 * Length to which transmitted packets are cut, for sending runts on purpose.
 *
 * Port command 390, since 1.0-beta.2: get, set.
 */
export const P_TXRUNTLENGTH: CommandClass<P_TXRUNTLENGTH, [module: number, port: number]> = /* @__PURE__ */ command("P_TXRUNTLENGTH", 390, "p", "runt_length:i32", "=");

/** What P_RXRUNTLENGTH reports. */
export interface P_RXRUNTLENGTH_Values {
  /** Length that received packets are compared with. In bytes. */
  readonly runtLength: number;
}

/** What setting P_RXRUNTLENGTH takes. */
export interface P_RXRUNTLENGTH_Input {
  /** Length that received packets are compared with. In bytes. */
  readonly runtLength: number;
}

/**
 * Length that received runts are expected to have.
 *
 * Port command 391, since 1.0-beta.2: get, set.
 */
export interface P_RXRUNTLENGTH extends CommandInstance {
  /** Asks for it. Length that received runts are expected to have. */
  get(): Request<P_RXRUNTLENGTH_Values>;
  /**
   * Sets it. Length that received runts are expected to have.
   * @param runtLength length that received packets are compared with
   */
  set(runtLength: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_RXRUNTLENGTH_Input): Request<void>;
}

/**
 * Length that received runts are expected to have.
 *
 * Port command 391, since 1.0-beta.2: get, set.
 */
export const P_RXRUNTLENGTH: CommandClass<P_RXRUNTLENGTH, [module: number, port: number]> = /* @__PURE__ */ command("P_RXRUNTLENGTH", 391, "p", "runt_length:i32", "=");

/** What P_RXRUNTLEN_ERRS reports. */
export interface P_RXRUNTLEN_ERRS_Values {
  /** YES after a packet of another length was seen. */
  readonly status: YesNo | number;
}

/**
 * Whether packets have been received whose length differs from the expected runt length.
 *
 * Port command 392, since 1.0-beta.2: get.
 */
export interface P_RXRUNTLEN_ERRS extends CommandInstance {
  /** Asks for it. Whether packets have been received whose length differs from the expected runt length. */
  get(): Request<P_RXRUNTLEN_ERRS_Values>;
}

/**
 * Whether packets have been received whose length differs from the expected runt length.
 *
 * Port command 392, since 1.0-beta.2: get.
 */
export const P_RXRUNTLEN_ERRS: CommandClass<P_RXRUNTLEN_ERRS, [module: number, port: number]> = /* @__PURE__ */ command("P_RXRUNTLEN_ERRS", 392, "p", "status:i32@0", undefined, "", [YesNo]);

/** What P_TXPREAMBLE_REMOVE reports. */
export interface P_TXPREAMBLE_REMOVE_Values {
  /** ON sends packets without preamble. */
  readonly onOff: OnOff | number;
}

/** What setting P_TXPREAMBLE_REMOVE takes. */
export interface P_TXPREAMBLE_REMOVE_Input {
  /** ON sends packets without preamble. */
  readonly onOff: OnOff | number;
}

/**
 * Whether the port leaves out the preamble of the packets it transmits.
 *
 * Port command 393, since 1.0-beta.2: get, set.
 */
export interface P_TXPREAMBLE_REMOVE extends CommandInstance {
  /** Asks for it. Whether the port leaves out the preamble of the packets it transmits. */
  get(): Request<P_TXPREAMBLE_REMOVE_Values>;
  /**
   * Sets it. Whether the port leaves out the preamble of the packets it transmits.
   * @param onOff ON sends packets without preamble
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_TXPREAMBLE_REMOVE_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether the port leaves out the preamble of the packets it transmits.
 *
 * Port command 393, since 1.0-beta.2: get, set.
 */
export const P_TXPREAMBLE_REMOVE: CommandClass<P_TXPREAMBLE_REMOVE, [module: number, port: number]> = /* @__PURE__ */ command("P_TXPREAMBLE_REMOVE", 393, "p", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What P_RXPREAMBLE_INSERT reports. */
export interface P_RXPREAMBLE_INSERT_Values {
  /** ON inserts a preamble on reception. */
  readonly onOff: OnOff | number;
}

/** What setting P_RXPREAMBLE_INSERT takes. */
export interface P_RXPREAMBLE_INSERT_Input {
  /** ON inserts a preamble on reception. */
  readonly onOff: OnOff | number;
}

/**
 * Whether the port adds a preamble to received packets that come without one.
 *
 * Port command 394, since 1.0-beta.2: get, set.
 */
export interface P_RXPREAMBLE_INSERT extends CommandInstance {
  /** Asks for it. Whether the port adds a preamble to received packets that come without one. */
  get(): Request<P_RXPREAMBLE_INSERT_Values>;
  /**
   * Sets it. Whether the port adds a preamble to received packets that come without one.
   * @param onOff ON inserts a preamble on reception
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_RXPREAMBLE_INSERT_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Whether the port adds a preamble to received packets that come without one.
 *
 * Port command 394, since 1.0-beta.2: get, set.
 */
export const P_RXPREAMBLE_INSERT: CommandClass<P_RXPREAMBLE_INSERT, [module: number, port: number]> = /* @__PURE__ */ command("P_RXPREAMBLE_INSERT", 394, "p", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What P_LOADMODE reports. */
export interface P_LOADMODE_Values {
  /** ON before loading begins, OFF once it is done. */
  readonly onOff: OnOff | number;
}

/** What setting P_LOADMODE takes. */
export interface P_LOADMODE_Input {
  /** ON before loading begins, OFF once it is done. */
  readonly onOff: OnOff | number;
}

/**
 * Marks that a stored configuration is being loaded into the port.
 *
 * Port command 395, since 1.0-beta.2: get, set.
 */
export interface P_LOADMODE extends CommandInstance {
  /** Asks for it. Marks that a stored configuration is being loaded into the port. */
  get(): Request<P_LOADMODE_Values>;
  /**
   * Sets it. Marks that a stored configuration is being loaded into the port.
   * @param onOff ON before loading begins, OFF once it is done
   */
  set(onOff: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_LOADMODE_Input): Request<void>;
  /** Sets it with onOff OFF. */
  setOff(): Request<void>;
  /** Sets it with onOff ON. */
  setOn(): Request<void>;
}

/**
 * Marks that a stored configuration is being loaded into the port.
 *
 * Port command 395, since 1.0-beta.2: get, set.
 */
export const P_LOADMODE: CommandClass<P_LOADMODE, [module: number, port: number]> = /* @__PURE__ */ command("P_LOADMODE", 395, "p", "on_off:u8@0", "=", "setOff on_off=OFF;setOn on_off=ON", [OnOff]);

/** What P_SPEEDS_SUPPORTED reports. */
export interface P_SPEEDS_SUPPORTED_Values {
  /** Whether the speed can be chosen automatically. */
  readonly auto: number;
  /** Whether 10 Mbit/s full duplex is possible. */
  readonly f10M: number;
  /** Whether 100 Mbit/s full duplex is possible. */
  readonly f100M: number;
  /** Whether a fixed 1 Gbit/s is possible. */
  readonly f1G: number;
  /** Whether 10 Gbit/s is possible. */
  readonly f10G: number;
  /** Whether 40 Gbit/s is possible. */
  readonly f40G: number;
  /** Whether 100 Gbit/s is possible. */
  readonly f100G: number;
  /** Whether 10 Mbit/s half duplex is possible. */
  readonly f10MHDX: number;
  /** Whether 100 Mbit/s half duplex is possible. */
  readonly f100MHDX: number;
  /** Whether 10 and 100 Mbit/s can be negotiated. */
  readonly f10M100M: number;
  /** Whether 100 Mbit/s and 1 Gbit/s can be negotiated. */
  readonly f100M1G: number;
  /** Whether 100 Mbit/s, 1 and 10 Gbit/s can be negotiated. */
  readonly f100M1G10G: number;
  /** Whether 2.5 Gbit/s is possible. */
  readonly f2500M: number;
  /** Whether 5 Gbit/s is possible. */
  readonly f5G: number;
  /** Whether 100 Mbit/s, 1 and 2.5 Gbit/s can be negotiated. */
  readonly f100M1G2500M: number;
  /** Whether 25 Gbit/s is possible. */
  readonly f25G: number;
  /** Whether 50 Gbit/s is possible. */
  readonly f50G: number;
  /** Whether 200 Gbit/s is possible. */
  readonly f200G: number;
  /** Whether 400 Gbit/s is possible. */
  readonly f400G: number;
  /** Whether 800 Gbit/s is possible. */
  readonly f800G: number;
  /** Whether 1.6 Tbit/s is possible. */
  readonly f1600G: number;
}

/**
 * Speed modes that the port accepts, one flag for each mode.
 *
 * Port command 396, since 1.0-beta.2: get.
 */
export interface P_SPEEDS_SUPPORTED extends CommandInstance {
  /** Asks for it. Speed modes that the port accepts, one flag for each mode. */
  get(): Request<P_SPEEDS_SUPPORTED_Values>;
}

/**
 * Speed modes that the port accepts, one flag for each mode.
 *
 * Port command 396, since 1.0-beta.2: get.
 */
export const P_SPEEDS_SUPPORTED: CommandClass<P_SPEEDS_SUPPORTED, [module: number, port: number]> = /* @__PURE__ */ command("P_SPEEDS_SUPPORTED", 396, "p", "auto:u8 f10M:u8 f100M:u8 f1G:u8 f10G:u8 f40G:u8 f100G:u8 f10MHDX:u8 f100MHDX:u8 f10M100M:u8 f100M1G:u8 f100M1G10G:u8 f2500M:u8 f5G:u8 f100M1G2500M:u8 f25G:u8 f50G:u8 f200G:u8 f400G:u8 f800G:u8 f1600G:u8", undefined);

/** What P_BRRSTATUS reports. */
export interface P_BRRSTATUS_Values {
  /** Role in force now, master or slave. */
  readonly mode: BRRMode | number;
}

/**
 * Clock role that the port actually has on its BroadR-Reach link.
 *
 * Port command 460, since 2.8.0: get, pushed.
 */
export interface P_BRRSTATUS extends CommandInstance {
  /** Asks for it. Clock role that the port actually has on its BroadR-Reach link. */
  get(): Request<P_BRRSTATUS_Values>;
}

/**
 * Clock role that the port actually has on its BroadR-Reach link.
 *
 * Port command 460, since 2.8.0: get, pushed.
 */
export const P_BRRSTATUS: CommandClass<P_BRRSTATUS, [module: number, port: number]> = /* @__PURE__ */ command("P_BRRSTATUS", 460, "P", "mode:u8@0", undefined, "", [BRRMode]);

/** What P_EMULATE reports. */
export interface P_EMULATE_Values {
  /** ON applies the configured impairments, OFF passes traffic untouched. */
  readonly action: OnOff | number;
}

/** What setting P_EMULATE takes. */
export interface P_EMULATE_Input {
  /** ON applies the configured impairments, OFF passes traffic untouched. */
  readonly action: OnOff | number;
}

/**
 * Main switch of impairment on a Chimera port.
 *
 * Port command 1600, since 1.0-beta.2: get, set, pushed.
 */
export interface P_EMULATE extends CommandInstance {
  /** Asks for it. Main switch of impairment on a Chimera port. */
  get(): Request<P_EMULATE_Values>;
  /**
   * Sets it. Main switch of impairment on a Chimera port.
   * @param action ON applies the configured impairments, OFF passes traffic untouched
   */
  set(action: OnOff | number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_EMULATE_Input): Request<void>;
  /** Sets it with action OFF. */
  setOff(): Request<void>;
  /** Sets it with action ON. */
  setOn(): Request<void>;
}

/**
 * Main switch of impairment on a Chimera port.
 *
 * Port command 1600, since 1.0-beta.2: get, set, pushed.
 */
export const P_EMULATE: CommandClass<P_EMULATE, [module: number, port: number]> = /* @__PURE__ */ command("P_EMULATE", 1600, "P", "action:u8@0", "=", "setOff action=OFF;setOn action=ON", [OnOff]);

/** What P_USED_TPLDID reports. */
export interface P_USED_TPLDID_Values {
  /** Ids in use, so that new streams can avoid them. */
  readonly usedTpldIds: readonly number[];
}

/**
 * TPLD ids that are taken by the streams of this port.
 *
 * Port command 319, since 1.2.0: get.
 */
export interface P_USED_TPLDID extends CommandInstance {
  /** Asks for it. TPLD ids that are taken by the streams of this port. */
  get(): Request<P_USED_TPLDID_Values>;
}

/**
 * TPLD ids that are taken by the streams of this port.
 *
 * Port command 319, since 1.2.0: get.
 */
export const P_USED_TPLDID: CommandClass<P_USED_TPLDID, [module: number, port: number]> = /* @__PURE__ */ command("P_USED_TPLDID", 319, "p", "used_tpld_ids:i32[]", undefined);

/** What P_FAULTCNT reports. */
export interface P_FAULTCNT_Values {
  /** Number of local faults counted. */
  readonly lfCount: bigint;
  /** Number of remote faults counted. */
  readonly rfCount: bigint;
}

/**
 * How often the link has seen local and remote faults.
 *
 * Port command 338, since 1.8.0: get.
 */
export interface P_FAULTCNT extends CommandInstance {
  /** Asks for it. How often the link has seen local and remote faults. */
  get(): Request<P_FAULTCNT_Values>;
}

/**
 * How often the link has seen local and remote faults.
 *
 * Port command 338, since 1.8.0: get.
 */
export const P_FAULTCNT: CommandClass<P_FAULTCNT, [module: number, port: number]> = /* @__PURE__ */ command("P_FAULTCNT", 338, "p", "lf_count:u64 rf_count:u64", undefined);

/** What P_EDUN_RX_STATUS reports. */
export interface P_EDUN_RX_STATUS_Values {
  /** Whether the serdes sees an incoming signal. */
  readonly signalDetected: number;
  /** Whether the PMD is locked to the signal. */
  readonly pmdLock: number;
  /** Whether automatic tuning of the receiver has finished. */
  readonly tuningDone: number;
  /** Reading for the upper of the three PAM4 eyes. */
  readonly eyeSlicerUpper: number;
  /** Reading for the middle of the three PAM4 eyes. */
  readonly eyeSlicerMiddle: number;
  /** Reading for the lower of the three PAM4 eyes. */
  readonly eyeSlicerLower: number;
  /** Signal-to-noise ratio as read from the receiver. */
  readonly snr: number;
  /** Setting of the variable gain amplifier. */
  readonly vga: number;
  /** Setting of the digitally controlled oscillator. */
  readonly dco: number;
  /** FFE tap three symbols ahead of the main one. */
  readonly ffePre3: number;
  /** FFE tap two symbols ahead of the main one. */
  readonly ffePre2: number;
  /** FFE tap one symbol ahead of the main one. */
  readonly ffePre1: number;
  /** Main tap (cursor) of the FFE. */
  readonly ffeMain: number;
  /** FFE tap one symbol behind the main one. */
  readonly ffePost1: number;
  /** FFE tap two symbols behind the main one. */
  readonly ffePost2: number;
  /** Vendor-defined receiver value, first of three. */
  readonly tp0: number;
  /** Vendor-defined receiver value, second of three. */
  readonly tp1: number;
  /** Vendor-defined receiver value, third of three. */
  readonly tp2: number;
  /** First tap of the decision feedback equalizer. */
  readonly dfe1: number;
  /** Second tap of the decision feedback equalizer. */
  readonly dfe2: number;
  /** Vendor-defined receiver value, a maximum kept as it is. */
  readonly fltMax: number;
  /** Vendor-defined receiver value, a sum kept as it is. */
  readonly fltSum: number;
}

/**
 * State and equalizer readings of one receive serdes on an Edun port.
 *
 * Port command 598, since 1.6.0: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export interface P_EDUN_RX_STATUS extends CommandInstance {
  /** Asks for it. State and equalizer readings of one receive serdes on an Edun port. */
  get(): Request<P_EDUN_RX_STATUS_Values>;
}

/**
 * State and equalizer readings of one receive serdes on an Edun port.
 *
 * Port command 598, since 1.6.0: get.
 *
 * Indices:
 * - `serdes`: Serdes lane of a port, counted from 0.
 */
export const P_EDUN_RX_STATUS: CommandClass<P_EDUN_RX_STATUS, [module: number, port: number, serdes: number]> = /* @__PURE__ */ command("P_EDUN_RX_STATUS", 598, "p serdes", "signal_detected:u8 pmd_lock:u8 tuning_done:u8 eye_slicer_upper:i32 eye_slicer_middle:i32 eye_slicer_lower:i32 snr:i32 vga:i32 dco:i32 ffe_pre3:i32 ffe_pre2:i32 ffe_pre1:i32 ffe_main:i32 ffe_post1:i32 ffe_post2:i32 tp0:i32 tp1:i32 tp2:i32 dfe1:i32 dfe2:i32 flt_max:i32 flt_sum:i32", undefined);

/** What P_TPLDOFFSET reports. */
export interface P_TPLDOFFSET_Values {
  /** Offset of the TPLD in transmitted packets; 0 is the usual place. After a reset: 0. */
  readonly txOffset: number;
  /** Offset at which the TPLD is looked for in received packets. After a reset: 0. */
  readonly rxOffset: number;
}

/** What setting P_TPLDOFFSET takes. */
export interface P_TPLDOFFSET_Input {
  /** Offset of the TPLD in transmitted packets; 0 is the usual place. After a reset: 0. */
  readonly txOffset: number;
  /** Offset at which the TPLD is looked for in received packets. After a reset: 0. */
  readonly rxOffset: number;
}

/**
 * Offsets of the TPLD inside packets, set apart for sending and receiving.
 *
 * Port command 339, since 1.10.0: get, set.
 */
export interface P_TPLDOFFSET extends CommandInstance {
  /** Asks for it. Offsets of the TPLD inside packets, set apart for sending and receiving. */
  get(): Request<P_TPLDOFFSET_Values>;
  /**
   * Sets it. Offsets of the TPLD inside packets, set apart for sending and receiving.
   * @param txOffset offset of the TPLD in transmitted packets; 0 is the usual place
   * @param rxOffset offset at which the TPLD is looked for in received packets
   */
  set(txOffset: number, rxOffset: number): Request<void>;
  /** Sets it, with the fields by name. */
  set(values: P_TPLDOFFSET_Input): Request<void>;
  /** Sets it with txOffset 0, rxOffset 0. */
  setDefault(): Request<void>;
}

/**
 * Offsets of the TPLD inside packets, set apart for sending and receiving.
 *
 * Port command 339, since 1.10.0: get, set.
 */
export const P_TPLDOFFSET: CommandClass<P_TPLDOFFSET, [module: number, port: number]> = /* @__PURE__ */ command("P_TPLDOFFSET", 339, "p", "tx_offset:i32 rx_offset:i32", "=", "setDefault tx_offset=0,rx_offset=0");
