// Generated from schema/xena by `npm run generate`. Do not edit.
import type { ClassOf } from "../../../runtime/xena/tree/class-of.js";
import { isBrrModeSupported, possibleSpeedModes } from "../../../runtime/xena/tree/derivations.js";
import type { EventOptions, EventStream, PushOf } from "../../../runtime/xena/tree/event-stream.js";
import { items } from "../../../runtime/xena/tree/index-manager.js";
import type { IndexManager } from "../../../runtime/xena/tree/index-manager.js";
import { listed } from "../../../runtime/xena/tree/list-manager.js";
import type { ListManager } from "../../../runtime/xena/tree/list-manager.js";
import { alias, at, by, capability, each, part } from "../../../runtime/xena/tree/members.js";
import { Port } from "../../../runtime/xena/tree/port.js";
import { resource } from "../../../runtime/xena/tree/resource.js";
import type { AnyCommand } from "../../../runtime/xena/tree/scope.js";
import { P_ARPREPLY, P_ARPRXTABLE, P_ARPV6REPLY, P_AUTONEGSELECTION, P_AUTOTRAIN, P_BRRMODE, P_BRRSTATUS, P_CAPABILITIES, P_CAPABILITIES_EXT, P_CAPTURE, P_CHECKSUM, P_COMMENT, P_DYNAMIC, P_EDUN_RX_STATUS, P_EMULATE, P_ERRORS, P_FLASH, P_GAPMONITOR, P_IGMPV3_GROUP_RECORD_BUNDLE, P_INTERFACE, P_INTERFRAMEGAP, P_IPADDRESS, P_IPV6ADDRESS, P_LATENCYMODE, P_LATENCYOFFSET, P_LOADMODE, P_LOOPBACK, P_LPENABLE, P_LPPARTNERAUTONEG, P_LPRXPOWER, P_LPSNRMARGIN, P_LPSTATUS, P_LPSUPPORT, P_LPTXMODE, P_MACADDRESS, P_MAXHEADERLENGTH, P_MCSRCLIST, P_MDIXMODE, P_MIXLENGTH, P_MIXWEIGHTS, P_MULTICAST, P_MULTICASTEXT, P_MULTICASTHDR, P_NDPRXTABLE, P_PAUSE, P_PAYLOADMODE, P_PFCENABLE, P_PINGREPLY, P_PINGV6REPLY, P_RANDOMSEED, P_RATEFRACTION, P_RATEL2BPS, P_RATEPPS, P_RECEIVESYNC, P_RESERVATION, P_RESERVEDBY, P_RESET, P_RXPREAMBLE_INSERT, P_RXRUNTLENGTH, P_RXRUNTLEN_ERRS, P_SPEED, P_SPEEDREDUCTION, P_SPEEDSELECTION, P_SPEEDS_SUPPORTED, P_STATUS, P_TCVRSTATUS, P_TPLDMODE, P_TPLDOFFSET, P_TRAFFIC, P_TRAFFICERR, P_TXBURSTPERIOD, P_TXDELAY, P_TXENABLE, P_TXMODE, P_TXPACKETLIMIT, P_TXPREAMBLE_REMOVE, P_TXPREPARE, P_TXRUNTLENGTH, P_TXTIME, P_TXTIMELIMIT, P_UAT_FLR, P_UAT_MODE, P_USED_TPLDID, P_XMITONE, P_XMITONETIME } from "../commands/p.js";
import type { P_CAPABILITIES_Values, P_DYNAMIC_Values, P_EMULATE_Values, P_INTERFACE_Values, P_RECEIVESYNC_Values, P_RESERVATION_Values, P_RESERVEDBY_Values, P_SPEEDSELECTION_Values, P_SPEED_Values, P_TRAFFIC_Values } from "../commands/p.js";
import { P4_APTITUDES, P4_ARP_CONFIG, P4_ARP_COUNTERS, P4_ARP_RX_COUNTERS, P4_ARP_TX_COUNTERS, P4_CAPABILITIES, P4_CAPTURE, P4_CAPTURE_GET_FIRST, P4_CAPTURE_GET_NEXT, P4_CLEAR, P4_CLEAR_COUNTERS, P4_DEV_NAME, P4_DHCP_CONFIG, P4_DHCP_RESULT, P4_DHCP_RUN, P4_DHCP_STATE, P4_DHCP_VLAN, P4_ETH_COUNTERS, P4_ETH_QUEUE_COUNTERS, P4_ETH_RX_COUNTERS, P4_ETH_TX_COUNTERS, P4_FW_VER, P4_ICMP_COUNTERS, P4_ICMP_RX_COUNTERS, P4_ICMP_TX_COUNTERS, P4_IPV4_COUNTERS, P4_IPV4_RX_COUNTERS, P4_IPV4_TX_COUNTERS, P4_IPV6_COUNTERS, P4_IPV6_RX_COUNTERS, P4_IPV6_TX_COUNTERS, P4_LICENSE_INFO, P4_MAX_PACKET_RATE, P4_NDP_CONFIG, P4_NDP_COUNTERS, P4_NDP_RX_COUNTERS, P4_NDP_TX_COUNTERS, P4_PCI_INFO, P4_PORT_COUNTERS, P4_PORT_RX_COUNTERS, P4_PORT_TX_COUNTERS, P4_PORT_TYPE, P4_RX_MTU, P4_RX_PACKET_SIZE, P4_SPEEDSELECTION, P4_STATE, P4_STATE_STATUS, P4_TCP_COUNTERS, P4_TCP_RX_COUNTERS, P4_TCP_TX_COUNTERS, P4_TRAFFIC, P4_TX_MTU, P4_TX_PACKET_SIZE, P4_UDP_COUNTERS, P4_UDP_RX_COUNTERS, P4_UDP_TX_COUNTERS, P4_VLAN_OFFLOAD } from "../commands/p4.js";
import type { P4_CAPABILITIES_Values, P4_LICENSE_INFO_Values, P4_SPEEDSELECTION_Values, P4_STATE_Values } from "../commands/p4.js";
import { P4E_ALLOCATE, P4E_ALLOCATION_INFO, P4E_ASSIGN, P4E_AVAILABLE } from "../commands/p4e.js";
import { P4G_CREATE, P4G_DELETE, P4G_INDICES } from "../commands/p4g.js";
import { P_MACSEC_RXSC_CREATE, P_MACSEC_RXSC_DELETE, P_MACSEC_RXSC_INDICES, P_MACSEC_RX_CLEAR, P_MACSEC_RX_ENABLE, P_MACSEC_RX_STATS, P_MACSEC_TXSC_CREATE, P_MACSEC_TXSC_DELETE, P_MACSEC_TXSC_INDICES, P_MACSEC_TX_CLEAR, P_MACSEC_TX_STATS } from "../commands/p_macsec.js";
import type { P_MACSEC_RX_ENABLE_Values } from "../commands/p_macsec.js";
import { PC_KEEP, PC_STATS, PC_TRIGGER } from "../commands/pc.js";
import { PD_CREATE, PD_DELETE, PD_INDICES } from "../commands/pd.js";
import { PE_BANDPOLICER, PE_BANDSHAPER, PE_CLEAR, PE_COMMENT, PE_CORRUPT, PE_CORTOTAL, PE_DROPTOTAL, PE_DUPTOTAL, PE_FCSDROP, PE_FLOWCLEAR, PE_FLOWCORTOTAL, PE_FLOWDROPTOTAL, PE_FLOWDUPTOTAL, PE_FLOWJITTERTOTAL, PE_FLOWLATENCYTOTAL, PE_FLOWMISTOTAL, PE_JITTERTOTAL, PE_LATENCYRANGE, PE_LATENCYTOTAL, PE_MISORDER, PE_MISTOTAL, PE_TPLDMODE } from "../commands/pe.js";
import { PEC_DELETE, PEC_INDICES } from "../commands/pec.js";
import { PEF_APPLY, PEF_CANCEL, PEF_ENABLE, PEF_INIT, PEF_ISSHADOWDIRTY, PEF_MODE } from "../commands/pef.js";
import { PF_CREATE, PF_DELETE, PF_INDICES } from "../commands/pf.js";
import { PL_CREATE, PL_DELETE, PL_INDICES } from "../commands/pl.js";
import { PL1_PCS_VARIANT, PL1_PHYTXEQ, PL1_PHYTXEQ_COEFF, PL1_PHYTXEQ_LEVEL } from "../commands/pl1.js";
import { PM_CREATE, PM_DELETE, PM_INDICES } from "../commands/pm.js";
import { PP_ALARMS_ERRORS, PP_FECMODE, PP_LINKTRAINSTATUS, PP_PHYRXEQSTATUS_EXT, PP_PHYRXEQ_EXT, PP_PHYSETTINGS, PP_PHYSIGNALSTATUS, PP_PRBSTYPE, PP_RXCLEAR, PP_RXFECSTATS, PP_RXLANEERRORS, PP_RXLANELOCK, PP_RXLANESTATUS, PP_RXTOTALSTATS, PP_TXERRORRATE, PP_TXINJECTONE, PP_TXLANECONFIG, PP_TXLANEINJECT } from "../commands/pp.js";
import { PR_CALIBRATE, PR_CLEAR, PR_EXTRA, PR_FILTER, PR_FILTEREXT, PR_FLOWCLEAR, PR_FLOWTOTAL, PR_NOTPLD, PR_NOTPLDEXT, PR_PFCSTATS, PR_TOTAL, PR_TOTALEXT, PR_TPLDS, PR_UAT_STATUS, PR_UAT_TIME } from "../commands/pr.js";
import { PS_CREATE, PS_DELETE, PS_INDICES } from "../commands/ps.js";
import { PT_CLEAR, PT_EXTRA, PT_FLOWCLEAR, PT_FLOWTOTAL, PT_NOTPLD, PT_NOTPLDEXT, PT_STREAM, PT_STREAMEXT, PT_TOTAL, PT_TOTALEXT } from "../commands/pt.js";
import { BaseFilter, BaseStream, ConnectionGroup, CustomDistribution, Dataset, Filter, LengthTerm, MacsecRxSc, MacsecTxSc, MatchTerm, Stream } from "./items.js";
import { AnltAdvancedMembers, AnltBasicMembers, BasicMediumMembers, EyeDiagramMembers, FecCodewordErrorInjectMembers, FreyaPMAMembers, FreyaSIVMembers, ImpairMembers, ImpairmentDistributionConfigMembers, LLDPMembers, Layer1AdvMembers, LinkTrainingAdvancedMembers, ModeBasicMembers, ModeExtendedMembers, ObtainCapturedMembers, PcsLayerMembers, PrbsMembers, PrsTPLDMembers, RsFaultMembers, TransceiverMembers, UltraEthernetMembers } from "./parts.js";
import type { AnltAdvanced, AnltBasic, BasicMedium, EyeDiagram, FecCodewordErrorInject, FreyaPMA, FreyaSIV, Impair, ImpairmentDistributionConfig, LLDP, Layer1Adv, LinkTrainingAdvanced, ModeBasic, ModeExtended, ObtainCaptured, PcsLayer, Prbs, PrsTPLD, RsFault, Transceiver, UltraEthernet } from "./parts.js";

/** What is known of BasePort without asking. */
export interface BasePortInfo {
  /** Description of the physical interface or transceiver that the port is using now. From P_INTERFACE; undefined when the tester has not told. */
  readonly interface: P_INTERFACE_Values["interface"] | undefined;
  /** Exclusive control of the port, which a session needs before it may change settings or traffic. From P_RESERVATION; undefined when the tester has not told. */
  readonly reservation: P_RESERVATION_Values["status"] | undefined;
  /** Owner name of the session that currently holds the reservation of the port. From P_RESERVEDBY; undefined when the tester has not told. */
  readonly reservedBy: P_RESERVEDBY_Values["username"] | undefined;
  /** Whether the receiver of the port is locked to a valid incoming signal. From P_RECEIVESYNC; undefined when the tester has not told. */
  readonly syncStatus: P_RECEIVESYNC_Values["syncStatus"] | undefined;
}

/** What `events` of BasePort gives, by the name of the event. */
export interface BasePortEvents {
  /** Exclusive control of the port, which a session needs before it may change settings or traffic. */
  readonly reservation: P_RESERVATION_Values;
  /** Whether the receiver of the port is locked to a valid incoming signal. */
  readonly receiveSync: P_RECEIVESYNC_Values;
  /** Owner name of the session that currently holds the reservation of the port. */
  readonly reservedBy: P_RESERVEDBY_Values;
  /** Description of the physical interface or transceiver that the port is using now. */
  readonly interface: P_INTERFACE_Values;
}

/** What every port has: reservation, interface, receive lock, remark and reset. */
export interface BasePort extends Port {
  /**
   * Whether the receiver of the port is locked to a valid incoming signal.
   *
   * Command P_RECEIVESYNC.
   */
  readonly syncStatus: P_RECEIVESYNC;
  /**
   * Description of the physical interface or transceiver that the port is using now.
   *
   * Command P_INTERFACE.
   */
  readonly interface: P_INTERFACE;
  /**
   * Exclusive control of the port, which a session needs before it may change settings or traffic.
   *
   * Command P_RESERVATION.
   */
  readonly reservation: P_RESERVATION;
  /**
   * Owner name of the session that currently holds the reservation of the port.
   *
   * Command P_RESERVEDBY.
   */
  readonly reservedBy: P_RESERVEDBY;
  /**
   * Returns the port to standard settings and removes its streams, filters, capture setup and histograms.
   *
   * Command P_RESET.
   */
  readonly reset: P_RESET;
  /**
   * Free text that describes the port to its users.
   *
   * Command P_COMMENT.
   */
  readonly comment: P_COMMENT;
  /** What is known without asking: read at connecting, kept current by pushes. */
  readonly info: BasePortInfo;
  /** Calls back when it changes: Exclusive control of the port, which a session needs before it may change settings or traffic. Returns a function that takes the subscription back. */
  onReservationChange(callback: (resource: this, values: P_RESERVATION_Values) => unknown): () => void;
  /** Calls back when it changes: Whether the receiver of the port is locked to a valid incoming signal. Returns a function that takes the subscription back. */
  onReceiveSyncChange(callback: (resource: this, values: P_RECEIVESYNC_Values) => unknown): () => void;
  /** Calls back when it changes: Owner name of the session that currently holds the reservation of the port. Returns a function that takes the subscription back. */
  onReservedByChange(callback: (resource: this, values: P_RESERVEDBY_Values) => unknown): () => void;
  /** Calls back when it changes: Description of the physical interface or transceiver that the port is using now. Returns a function that takes the subscription back. */
  onInterfaceChange(callback: (resource: this, values: P_INTERFACE_Values) => unknown): () => void;
  /** Follows an event: its new values, as they arrive. @throws LabwireError `GONE` when the resource is no more */
  events<Name extends keyof BasePortEvents>(name: Name, options?: EventOptions): EventStream<BasePortEvents[Name]>;
  /** Follows the pushes of a command. @throws LabwireError `GONE` when the resource is no more */
  events<Command extends AnyCommand>(command: Command, options?: EventOptions): EventStream<PushOf<Command>>;
}

/** What every port has: reservation, interface, receive lock, remark and reset. */
export const BasePort: ClassOf<typeof Port, BasePort> = /* @__PURE__ */ resource("BasePort", Port, { syncStatus: P_RECEIVESYNC, interface: P_INTERFACE, reservation: P_RESERVATION, reservedBy: P_RESERVEDBY, reset: P_RESET, comment: P_COMMENT }, { reservation: P_RESERVATION, receiveSync: P_RECEIVESYNC, reservedBy: P_RESERVEDBY, interface: P_INTERFACE }, { interface: [P_INTERFACE, "interface"], reservation: [P_RESERVATION, "status"], reservedBy: [P_RESERVEDBY, "username"], syncStatus: [P_RECEIVESYNC, "syncStatus"] }) as unknown as ClassOf<typeof Port, BasePort>;
/** What every port has: reservation, interface, receive lock, remark and reset. Another name for {@link BasePort}. */
export type GenericAnyPort = BasePort;
/** What every port has: reservation, interface, receive lock, remark and reset. Another name for {@link BasePort}. */
export const GenericAnyPort: typeof BasePort = BasePort;

/** What is known of BasePortL23 without asking. */
export interface BasePortL23Info extends Pick<BasePort["info"], keyof BasePort["info"]> {
  /** Limits and optional features of the port, to be checked before it is configured. From P_CAPABILITIES; undefined when the tester has not told. */
  readonly capabilities: P_CAPABILITIES_Values | undefined;
  /** Starts or stops transmission of the enabled streams, and tells whether traffic is running. From P_TRAFFIC; undefined when the tester has not told. */
  readonly trafficState: P_TRAFFIC_Values["onOff"] | undefined;
}

/** What `events` of BasePortL23 gives, by the name of the event. */
export interface BasePortL23Events extends BasePortEvents {
  /** Speed at which the port is running at the moment. */
  readonly speed: P_SPEED_Values;
  /** Starts or stops transmission of the enabled streams, and tells whether traffic is running. */
  readonly traffic: P_TRAFFIC_Values;
}

/** What every test port for layers 2 and 3 has, virtual ones included. */
export interface BasePortL23 extends BasePort {
  /**
   * Limits and optional features of the port, to be checked before it is configured.
   *
   * Command P_CAPABILITIES.
   */
  readonly capabilities: P_CAPABILITIES;
  /**
   * Further capabilities of the port that the fixed capability list has no room for.
   *
   * Command P_CAPABILITIES_EXT.
   */
  readonly capabilitiesExt: P_CAPABILITIES_EXT;
  /**
   * Whether the port obeys Ethernet PAUSE frames and halts transmission when told to.
   *
   * Command P_PAUSE.
   */
  readonly pause: P_PAUSE;
  /**
   * Loopback of traffic at the port, on several layers and in either direction.
   *
   * Command P_LOOPBACK.
   */
  readonly loopback: P_LOOPBACK;
  /**
   * Running total of all errors that the port has found in received test traffic.
   *
   * Command P_ERRORS.
   */
  readonly errorsCount: P_ERRORS;
  /**
   * Smallest distance the port keeps between two transmitted frames, preamble included.
   *
   * Command P_INTERFRAMEGAP.
   */
  readonly interframeGap: P_INTERFRAMEGAP;
  /**
   * Header space reserved for each stream; more than 128 bytes leaves room for fewer streams.
   *
   * Command P_MAXHEADERLENGTH.
   */
  readonly maxHeaderLength: P_MAXHEADERLENGTH;
  /**
   * Form of the TPLD put into test packets; micro is shorter but does without sequence numbers.
   *
   * Command P_TPLDMODE.
   */
  readonly tpldMode: P_TPLDMODE;
  /**
   * Which of the eight traffic priorities obey received priority flow control frames.
   *
   * Command P_PFCENABLE.
   */
  readonly pfcEnable: P_PFCENABLE;
  /**
   * Starting value of the random generators used for payloads, frame sizes and modifiers.
   *
   * Command P_RANDOMSEED.
   */
  readonly randomSeed: P_RANDOMSEED;
  /**
   * Source of stream payloads: standard patterns, extended payload, or custom data fields.
   *
   * Command P_PAYLOADMODE.
   */
  readonly payloadMode: P_PAYLOADMODE;
  /**
   * Detects interruptions of received traffic and sets when a gap begins and ends.
   *
   * Command P_GAPMONITOR.
   */
  readonly gapMonitor: P_GAPMONITOR;
  /**
   * Extra checksum over the packet contents, kept in the TPLD, to reveal corruption on the way.
   *
   * Command P_CHECKSUM.
   */
  readonly checksum: P_CHECKSUM;
  /**
   * Table of IPv4 addresses for which the port answers ARP requests with given MAC addresses.
   *
   * Command P_ARPRXTABLE.
   */
  readonly arpRxTable: P_ARPRXTABLE;
  /**
   * Table of IPv6 addresses for which the port answers neighbor solicitations with given MAC addresses.
   *
   * Command P_NDPRXTABLE.
   */
  readonly ndpRxTable: P_NDPRXTABLE;
  /** Packet capture on the port: switch, start and stop events, selection and captured frames. */
  readonly capture: {
    /** Starts or stops packet capture on the port, and tells whether it is active. Command P_CAPTURE. */
    readonly state: P_CAPTURE;
    /** Events that start and stop the capture on the port. Command PC_TRIGGER. */
    readonly trigger: PC_TRIGGER;
    /** Which frames the capture keeps and how much of each one. Command PC_KEEP. */
    readonly keep: PC_KEEP;
    /** State of the capture, how much it holds and when it began. Command PC_STATS. */
    readonly stats: PC_STATS;
    /** One captured frame: its bytes, and its arrival time, latency and length. */
    readonly packet: (capturePacket: number | { readonly index: number }) => ObtainCaptured;
    };
  /**
   * Packet capture on the port: switch, start and stop events, selection and captured frames.
   * @deprecated use `capture`
   */
  readonly capturer: {
    /** Starts or stops packet capture on the port, and tells whether it is active. Command P_CAPTURE. */
    readonly state: P_CAPTURE;
    /** Events that start and stop the capture on the port. Command PC_TRIGGER. */
    readonly trigger: PC_TRIGGER;
    /** Which frames the capture keeps and how much of each one. Command PC_KEEP. */
    readonly keep: PC_KEEP;
    /** State of the capture, how much it holds and when it began. Command PC_STATS. */
    readonly stats: PC_STATS;
    /** One captured frame: its bytes, and its arrival time, latency and length. */
    readonly packet: (capturePacket: number | { readonly index: number }) => ObtainCaptured;
    };
  /** Speed the port runs at, and deliberate slowing below it. */
  readonly speed: {
    /** Speed at which the port is running at the moment. Command P_SPEED. */
    readonly current: P_SPEED;
    /** Deliberate slowing of the transmit rate below nominal line speed, in parts per million. Command P_SPEEDREDUCTION. */
    readonly reduction: P_SPEEDREDUCTION;
    };
  /** Start, stop and state of test traffic, and why preparing it failed. */
  readonly traffic: {
    /** Starts or stops transmission of the enabled streams, and tells whether traffic is running. Command P_TRAFFIC. */
    readonly state: P_TRAFFIC;
    /** Reason for which traffic could or could not be prepared on the port. Command P_TRAFFICERR. */
    readonly error: P_TRAFFICERR;
    };
  /** Sixteen frame sizes and their shares, used by streams of mixed length. */
  readonly mix: {
    /** Share of each of the sixteen frame sizes in mixed-length streams, adding up to 100 percent. Command P_MIXWEIGHTS. */
    readonly weights: P_MIXWEIGHTS;
    /** Frame size at one position of the length mix; only some positions can be changed. Command P_MIXLENGTH. */
    readonly lengths: readonly P_MIXLENGTH[];
    };
  /** How latency is measured: which bits of a frame count, and a fixed correction. */
  readonly latencyConfig: {
    /** Correction of measured latency, making up for delay outside the tested device. Command P_LATENCYOFFSET. */
    readonly offset: P_LATENCYOFFSET;
    /** Which bits of a frame latency is measured between; sender and receiver must agree. Command P_LATENCYMODE. */
    readonly mode: P_LATENCYMODE;
    };
  /** Transmit rate of the whole port, in one of three units. */
  readonly rate: {
    /** Rate of the whole port as a fraction of line rate, for modes that schedule streams together. Command P_RATEFRACTION. */
    readonly fraction: P_RATEFRACTION;
    /** Rate of the whole port in packets per second, for modes that schedule streams together. Command P_RATEPPS. */
    readonly pps: P_RATEPPS;
    /** Layer 2 bit rate of the whole port, for modes that schedule streams together. Command P_RATEL2BPS. */
    readonly l2bps: P_RATEL2BPS;
    /** Layer 2 bit rate of the whole port, for modes that schedule streams together. @deprecated use `l2bps` */
    readonly l2Bps: P_RATEL2BPS;
    };
  /** How the port transmits: scheduling of streams, start delay, and limits by time or packets. */
  readonly txConfig: {
    /** How the port schedules packets of its streams: independent, evenly spaced, in turn, or in bursts. Command P_TXMODE. */
    readonly mode: P_TXMODE;
    /** Whether the transmitter of the port is on; switching it off takes the partner's link down. Command P_TXENABLE. */
    readonly enable: P_TXENABLE;
    /** Time after which transmission stops by itself. Command P_TXTIMELIMIT. */
    readonly timeLimit: P_TXTIMELIMIT;
    /** Time for which the port has been transmitting since traffic was started. Command P_TXTIME. */
    readonly time: P_TXTIME;
    /** Prepares the port for transmission, so that a later start takes effect sooner. Command P_TXPREPARE. */
    readonly prepare: P_TXPREPARE;
    /** Staggers the start of traffic on this port when several ports are started together. Command P_TXDELAY. */
    readonly delay: P_TXDELAY;
    /** Number of packets after which transmission of the whole port stops by itself. Command P_TXPACKETLIMIT. */
    readonly packetLimit: P_TXPACKETLIMIT;
    /** Time from the start of one round of bursts to the next, in burst transmit mode. Command P_TXBURSTPERIOD. */
    readonly burstPeriod: P_TXBURSTPERIOD;
    };
  /** Single packet sent by hand outside all streams, and its time of departure. */
  readonly txSinglePkt: {
    /** Sends one packet right away, outside the streams, with contents given by the client. Command P_XMITONE. */
    readonly send: P_XMITONE;
    /** Time at which the latest single packet left the port, on the clock of capture timestamps. Command P_XMITONETIME. */
    readonly time: P_XMITONETIME;
    };
  /** Multicast group membership of the port by IGMP, with source lists and VLAN header. */
  readonly multicast: {
    /** Joins or leaves IPv4 multicast groups with IGMPv2 and repeats the reports at an interval. Command P_MULTICAST. */
    readonly mode: P_MULTICAST;
    /** Joins, leaves and queries IPv4 multicast groups with IGMPv2 or IGMPv3. Command P_MULTICASTEXT. */
    readonly modeExtended: P_MULTICASTEXT;
    /** IPv4 source addresses listed in the IGMPv3 include and exclude reports of the port. Command P_MCSRCLIST. */
    readonly sourceList: P_MCSRCLIST;
    /** VLAN header put on the multicast membership messages that the port sends. Command P_MULTICASTHDR. */
    readonly header: P_MULTICASTHDR;
    /** Whether IGMPv3 reports carry several group records in one packet; refused with IGMPv2. Command P_IGMPV3_GROUP_RECORD_BUNDLE. */
    readonly igmpv3GroupRecordBundle: P_IGMPV3_GROUP_RECORD_BUNDLE;
    };
  /** Addresses of the port itself and how it answers to them. */
  readonly netConfig: {
    /** MAC address of the port, and regular packets that teach it to switches. */
    readonly mac: {
    /** MAC address of the port itself, used as source address and in ARP and NDP replies. Command P_MACADDRESS. */
    readonly address: P_MACADDRESS;
    /** Regular sending of packets that let switches learn the MAC address of the port. Command P_AUTOTRAIN. */
    readonly autotrain: P_AUTOTRAIN;
    };
    /** IPv4 address of the port, with its ARP and ping replies. */
    readonly ipv4: {
    /** IPv4 address settings of the port, used when it answers ARP and ping. Command P_IPADDRESS. */
    readonly address: P_IPADDRESS;
    /** Whether the port answers ARP requests for its IPv4 address. Command P_ARPREPLY. */
    readonly arpReply: P_ARPREPLY;
    /** Whether the port answers IPv4 echo requests sent to its address. Command P_PINGREPLY. */
    readonly pingReply: P_PINGREPLY;
    };
    /** IPv6 address of the port, with its neighbor and ping replies. */
    readonly ipv6: {
    /** IPv6 address settings of the port, used when it answers neighbor solicitations and ping. Command P_IPV6ADDRESS. */
    readonly address: P_IPV6ADDRESS;
    /** Whether the port answers IPv6 neighbor solicitations for its address. Command P_ARPV6REPLY. */
    readonly arpReply: P_ARPV6REPLY;
    /** Whether the port answers IPv6 echo requests sent to its address. Command P_PINGV6REPLY. */
    readonly pingReply: P_PINGV6REPLY;
    };
    };
  /** Comparison of the frame size, for use in filter conditions. This is the manager of all of them. */
  readonly lengthTerms: IndexManager<LengthTerm>;
  /** Comparison of eight bytes in a frame, for use in filter conditions. This is the manager of all of them. */
  readonly matchTerms: IndexManager<MatchTerm>;
  /**
   * TPLD ids that are taken by the streams of this port.
   *
   * Command P_USED_TPLDID.
   */
  readonly usedTpldIds: P_USED_TPLDID;
  /** What is known without asking: read at connecting, kept current by pushes. */
  readonly info: BasePortL23Info;
  /** Calls back when it changes: Speed at which the port is running at the moment. Returns a function that takes the subscription back. */
  onSpeedChange(callback: (resource: this, values: P_SPEED_Values) => unknown): () => void;
  /** Calls back when it changes: Starts or stops transmission of the enabled streams, and tells whether traffic is running. Returns a function that takes the subscription back. */
  onTrafficChange(callback: (resource: this, values: P_TRAFFIC_Values) => unknown): () => void;
  /** Follows an event: its new values, as they arrive. @throws LabwireError `GONE` when the resource is no more */
  events<Name extends keyof BasePortL23Events>(name: Name, options?: EventOptions): EventStream<BasePortL23Events[Name]>;
  /** Follows the pushes of a command. @throws LabwireError `GONE` when the resource is no more */
  events<Command extends AnyCommand>(command: Command, options?: EventOptions): EventStream<PushOf<Command>>;
}

/** What every test port for layers 2 and 3 has, virtual ones included. */
export const BasePortL23: ClassOf<typeof BasePort, BasePortL23> = /* @__PURE__ */ resource("BasePortL23", BasePort, { capabilities: P_CAPABILITIES, capabilitiesExt: P_CAPABILITIES_EXT, pause: P_PAUSE, loopback: P_LOOPBACK, errorsCount: P_ERRORS, interframeGap: P_INTERFRAMEGAP, maxHeaderLength: P_MAXHEADERLENGTH, tpldMode: P_TPLDMODE, pfcEnable: P_PFCENABLE, randomSeed: P_RANDOMSEED, payloadMode: P_PAYLOADMODE, gapMonitor: P_GAPMONITOR, checksum: P_CHECKSUM, arpRxTable: P_ARPRXTABLE, ndpRxTable: P_NDPRXTABLE, capture: { state: P_CAPTURE, trigger: PC_TRIGGER, keep: PC_KEEP, stats: PC_STATS, packet: /* @__PURE__ */ by(["capture_packet"], /* @__PURE__ */ part(() => ObtainCapturedMembers)) }, capturer: /* @__PURE__ */ alias("capture"), speed: { current: P_SPEED, reduction: P_SPEEDREDUCTION }, traffic: { state: P_TRAFFIC, error: P_TRAFFICERR }, mix: { weights: P_MIXWEIGHTS, lengths: /* @__PURE__ */ each("position", 16, P_MIXLENGTH) }, latencyConfig: { offset: P_LATENCYOFFSET, mode: P_LATENCYMODE }, rate: { fraction: P_RATEFRACTION, pps: P_RATEPPS, l2bps: P_RATEL2BPS, l2Bps: /* @__PURE__ */ alias("l2bps") }, txConfig: { mode: P_TXMODE, enable: P_TXENABLE, timeLimit: P_TXTIMELIMIT, time: P_TXTIME, prepare: P_TXPREPARE, delay: P_TXDELAY, packetLimit: P_TXPACKETLIMIT, burstPeriod: P_TXBURSTPERIOD }, txSinglePkt: { send: P_XMITONE, time: P_XMITONETIME }, multicast: { mode: P_MULTICAST, modeExtended: P_MULTICASTEXT, sourceList: P_MCSRCLIST, header: P_MULTICASTHDR, igmpv3GroupRecordBundle: P_IGMPV3_GROUP_RECORD_BUNDLE }, netConfig: { mac: { address: P_MACADDRESS, autotrain: P_AUTOTRAIN }, ipv4: { address: P_IPADDRESS, arpReply: P_ARPREPLY, pingReply: P_PINGREPLY }, ipv6: { address: P_IPV6ADDRESS, arpReply: P_ARPV6REPLY, pingReply: P_PINGV6REPLY } }, lengthTerms: /* @__PURE__ */ items(() => ({ item: LengthTerm, index: "length_term", create: PL_CREATE, remove: PL_DELETE, list: PL_INDICES })), matchTerms: /* @__PURE__ */ items(() => ({ item: MatchTerm, index: "match_term", create: PM_CREATE, remove: PM_DELETE, list: PM_INDICES })), usedTpldIds: P_USED_TPLDID }, { speed: P_SPEED, traffic: P_TRAFFIC }, { capabilities: [P_CAPABILITIES], trafficState: [P_TRAFFIC, "onOff"] }) as unknown as ClassOf<typeof BasePort, BasePortL23>;

/** What is known of BasePortL23Genuine without asking. */
export interface BasePortL23GenuineInfo extends Pick<BasePortL23["info"], keyof BasePortL23["info"]> {
  /** Worked out from the other fields. */
  readonly portPossibleSpeedModes: ReturnType<typeof possibleSpeedModes>;
  /** Worked out from the other fields. */
  readonly isBrrModeSupported: ReturnType<typeof isBrrModeSupported>;
}

/** What `events` of BasePortL23Genuine gives, by the name of the event. */
export interface BasePortL23GenuineEvents extends BasePortL23Events {
  /** Speed mode requested for ports that can run at more than one speed. */
  readonly speedSelection: P_SPEEDSELECTION_Values;
}

/** What every hardware test port for layers 2 and 3 has. */
export interface BasePortL23Genuine extends BasePortL23 {
  /** Present speed of the port, its reduction, the chosen mode and all supported modes. */
  readonly speed: {
    /** Speed at which the port is running at the moment. Command P_SPEED. */
    readonly current: P_SPEED;
    /** Deliberate slowing of the transmit rate below nominal line speed, in parts per million. Command P_SPEEDREDUCTION. */
    readonly reduction: P_SPEEDREDUCTION;
    /** Speed mode requested for ports that can run at more than one speed. Command P_SPEEDSELECTION. */
    readonly selection: P_SPEEDSELECTION;
    /** Speed modes that the port accepts, one flag for each mode. Command P_SPEEDS_SUPPORTED. */
    readonly supported: P_SPEEDS_SUPPORTED;
    };
  /**
   * Blinking of the port's test LED, so that a person can find the port.
   *
   * Command P_FLASH.
   */
  readonly flash: P_FLASH;
  /**
   * Optical power that the transceiver of the port is receiving.
   *
   * Command P_STATUS.
   */
  readonly status: P_STATUS;
  /**
   * Marks that a stored configuration is being loaded into the port.
   *
   * Command P_LOADMODE.
   */
  readonly loadMode: P_LOADMODE;
  /**
   * Marks that a stored configuration is being loaded into the port.
   * @deprecated use `loadMode`
   */
  readonly configLoadMode: P_LOADMODE;
  /**
   * Loss of received signal on each of four lanes, as reported by the transceiver.
   *
   * Command P_TCVRSTATUS.
   */
  readonly tcvrStatus: P_TCVRSTATUS;
  /** Settings for detecting unavailable time on received traffic. */
  readonly uat: {
    /** Detection of unavailable time on received traffic, with its delay. Command P_UAT_MODE. */
    readonly mode: P_UAT_MODE;
    /** Frame loss ratio that the detection of unavailable time is based on. Command P_UAT_FLR. */
    readonly flr: P_UAT_FLR;
    };
  /** Transceiver of the port: temperature, laser power, CMIS messages and register access. */
  readonly transceiver: Transceiver;
  /** Traffic counters of the port, apart for each direction. */
  readonly statistics: {
    /** Receive counters of the port as a whole, by filter and by TPLD id. */
    readonly rx: {
    /** Receive totals of the port over all packets, with or without a TPLD. Command PR_TOTAL. */
    readonly total: PR_TOTAL;
    /** Extended receive totals of the port, with byte rate and malformed frame counts. Command PR_TOTALEXT. */
    readonly totalExt: PR_TOTALEXT;
    /** Receive counters of the packets that carry no TPLD. Command PR_NOTPLD. */
    readonly noTpld: PR_NOTPLD;
    /** Extended receive counters, byte rate included, of the packets that carry no TPLD. Command PR_NOTPLDEXT. */
    readonly noTpldExt: PR_NOTPLDEXT;
    /** Receive counters for FCS errors, pause frames, ARP, ping and traffic gaps. Command PR_EXTRA. */
    readonly extra: PR_EXTRA;
    /** Priority flow control frames received by the port and the pause time they asked for. Command PR_PFCSTATS. */
    readonly pfcStats: PR_PFCSTATS;
    /** TPLD ids the port has received since its counters were last cleared. Command PR_TPLDS. */
    readonly availableTplds: PR_TPLDS;
    /** Clears all receive counters of the port and forgets the TPLD ids seen. Command PR_CLEAR. */
    readonly clear: PR_CLEAR;
    /** Receive counters of the packets that pass one filter of the port. Command PR_FILTER. */
    readonly filter: (filter: number | { readonly index: number }) => PR_FILTER;
    /** Receive counters of the packets that pass one filter of the port. @deprecated use `filter` */
    readonly obtainFilterStatistics: (filter: number | { readonly index: number }) => PR_FILTER;
    /** Extended receive counters, byte rate included, of the packets that pass one filter. Command PR_FILTEREXT. */
    readonly filterExt: (filter: number | { readonly index: number }) => PR_FILTEREXT;
    /** Extended receive counters, byte rate included, of the packets that pass one filter. @deprecated use `filterExt` */
    readonly obtainFilterStatisticsExt: (filter: number | { readonly index: number }) => PR_FILTEREXT;
    /** Receive counters of packets with one TPLD id: traffic, errors, latency and jitter. */
    readonly tpld: (testPayload: number | { readonly index: number }) => PrsTPLD;
    /** Receive counters of packets with one TPLD id: traffic, errors, latency and jitter. @deprecated use `tpld` */
    readonly accessTpld: (testPayload: number | { readonly index: number }) => PrsTPLD;
    /** Makes the lowest latency seen so far the zero point of the port's latency measurement. Command PR_CALIBRATE. */
    readonly calibrate: PR_CALIBRATE;
    /** Unavailable time of received traffic: present verdict and total. */
    readonly uat: {
    /** Verdict of the unavailable-time detector on whether the port is unavailable now. Command PR_UAT_STATUS. */
    readonly status: PR_UAT_STATUS;
    /** Unavailable time that the detector of the port has added up so far. Command PR_UAT_TIME. */
    readonly time: PR_UAT_TIME;
    };
    };
    /** Transmit counters of the port as a whole and of each stream. */
    readonly tx: {
    /** Transmit totals of the port over all packets, with or without a TPLD. Command PT_TOTAL. */
    readonly total: PT_TOTAL;
    /** Extended transmit totals of the port, with a byte rate. Command PT_TOTALEXT. */
    readonly totalExt: PT_TOTALEXT;
    /** Transmit counters for ARP, ping, injected errors, MAC training and IGMP joins. Command PT_EXTRA. */
    readonly extra: PT_EXTRA;
    /** Transmit counters of the packets that carry no TPLD. Command PT_NOTPLD. */
    readonly noTpld: PT_NOTPLD;
    /** Extended transmit counters, byte rate included, of the packets that carry no TPLD. Command PT_NOTPLDEXT. */
    readonly noTpldExt: PT_NOTPLDEXT;
    /** Clears all transmit counters of the port. Command PT_CLEAR. */
    readonly clear: PT_CLEAR;
    /** Transmit counters of one stream of the port. Command PT_STREAM. */
    readonly stream: (stream: number | { readonly index: number }) => PT_STREAM;
    /** Transmit counters of one stream of the port. @deprecated use `stream` */
    readonly obtainFromStream: (stream: number | { readonly index: number }) => PT_STREAM;
    /** Extended transmit counters, byte rate included, of one stream. Command PT_STREAMEXT. */
    readonly streamExt: (stream: number | { readonly index: number }) => PT_STREAMEXT;
    /** Extended transmit counters, byte rate included, of one stream. @deprecated use `streamExt` */
    readonly obtainFromStreamExt: (stream: number | { readonly index: number }) => PT_STREAMEXT;
    };
    };
  /** Stream of a hardware port, with checksum choice, MACsec and Ultra Ethernet settings. This is the manager of all of them. */
  readonly streams: IndexManager<Stream>;
  /** Receive filter of a hardware port, which also stores its condition as text. This is the manager of all of them. */
  readonly filters: IndexManager<Filter>;
  /** Histogram of one quantity of a port's traffic, counted in buckets. This is the manager of all of them. */
  readonly datasets: IndexManager<Dataset>;
  /** What is known without asking: read at connecting, kept current by pushes. */
  readonly info: BasePortL23GenuineInfo;
  /** Calls back when it changes: Speed mode requested for ports that can run at more than one speed. Returns a function that takes the subscription back. */
  onSpeedSelectionChange(callback: (resource: this, values: P_SPEEDSELECTION_Values) => unknown): () => void;
  /** Follows an event: its new values, as they arrive. @throws LabwireError `GONE` when the resource is no more */
  events<Name extends keyof BasePortL23GenuineEvents>(name: Name, options?: EventOptions): EventStream<BasePortL23GenuineEvents[Name]>;
  /** Follows the pushes of a command. @throws LabwireError `GONE` when the resource is no more */
  events<Command extends AnyCommand>(command: Command, options?: EventOptions): EventStream<PushOf<Command>>;
}

/** What every hardware test port for layers 2 and 3 has. */
export const BasePortL23Genuine: ClassOf<typeof BasePortL23, BasePortL23Genuine> = /* @__PURE__ */ resource("BasePortL23Genuine", BasePortL23, { speed: { current: P_SPEED, reduction: P_SPEEDREDUCTION, selection: P_SPEEDSELECTION, supported: P_SPEEDS_SUPPORTED }, flash: P_FLASH, status: P_STATUS, loadMode: P_LOADMODE, configLoadMode: /* @__PURE__ */ alias("loadMode"), tcvrStatus: P_TCVRSTATUS, uat: { mode: P_UAT_MODE, flr: P_UAT_FLR }, transceiver: /* @__PURE__ */ part(() => TransceiverMembers), statistics: { rx: { total: PR_TOTAL, totalExt: PR_TOTALEXT, noTpld: PR_NOTPLD, noTpldExt: PR_NOTPLDEXT, extra: PR_EXTRA, pfcStats: PR_PFCSTATS, availableTplds: PR_TPLDS, clear: PR_CLEAR, filter: /* @__PURE__ */ by(["filter"], PR_FILTER), obtainFilterStatistics: /* @__PURE__ */ alias("filter"), filterExt: /* @__PURE__ */ by(["filter"], PR_FILTEREXT), obtainFilterStatisticsExt: /* @__PURE__ */ alias("filterExt"), tpld: /* @__PURE__ */ by(["test_payload"], /* @__PURE__ */ part(() => PrsTPLDMembers)), accessTpld: /* @__PURE__ */ alias("tpld"), calibrate: PR_CALIBRATE, uat: { status: PR_UAT_STATUS, time: PR_UAT_TIME } }, tx: { total: PT_TOTAL, totalExt: PT_TOTALEXT, extra: PT_EXTRA, noTpld: PT_NOTPLD, noTpldExt: PT_NOTPLDEXT, clear: PT_CLEAR, stream: /* @__PURE__ */ by(["stream"], PT_STREAM), obtainFromStream: /* @__PURE__ */ alias("stream"), streamExt: /* @__PURE__ */ by(["stream"], PT_STREAMEXT), obtainFromStreamExt: /* @__PURE__ */ alias("streamExt") } }, streams: /* @__PURE__ */ items(() => ({ item: Stream, index: "stream", create: PS_CREATE, remove: PS_DELETE, list: PS_INDICES })), filters: /* @__PURE__ */ items(() => ({ item: Filter, index: "filter", create: PF_CREATE, remove: PF_DELETE, list: PF_INDICES })), datasets: /* @__PURE__ */ items(() => ({ item: Dataset, index: "dataset", create: PD_CREATE, remove: PD_DELETE, list: PD_INDICES })) }, { speedSelection: P_SPEEDSELECTION }, {}, { portPossibleSpeedModes: possibleSpeedModes, isBrrModeSupported: isBrrModeSupported }) as unknown as ClassOf<typeof BasePortL23, BasePortL23Genuine>;
/** What every hardware test port for layers 2 and 3 has. Another name for {@link BasePortL23Genuine}. */
export type GenericL23Port = BasePortL23Genuine;
/** What every hardware test port for layers 2 and 3 has. Another name for {@link BasePortL23Genuine}. */
export const GenericL23Port: typeof BasePortL23Genuine = BasePortL23Genuine;

/** What `events` of FamilyEdun gives, by the name of the event. */
export interface FamilyEdunEvents extends BasePortL23GenuineEvents {
  /** Whether streams may be changed while traffic is running on the port. */
  readonly dynamic: P_DYNAMIC_Values;
}

/** Port of an Edun module, with 1600 Gbit/s or 800 Gbit/s in its model names. */
export interface FamilyEdun extends BasePortL23Genuine {
  /**
   * Whether streams may be changed while traffic is running on the port.
   *
   * Command P_DYNAMIC.
   */
  readonly dynamic: P_DYNAMIC;
  /** LLDP on the port: its agents, learned neighbors and frame counters. */
  readonly lldp: LLDP;
  /** Ultra Ethernet on the port: control ordered sets, link negotiation and link layer retry. */
  readonly uec: UltraEthernet;
  /**
   * Offsets of the TPLD inside packets, set apart for sending and receiving.
   *
   * Command P_TPLDOFFSET.
   */
  readonly tpldOffset: P_TPLDOFFSET;
  /** Physical layer of the Edun port: serdes, PCS, FEC, negotiation and transceiver. */
  readonly layer1: {
    /** One serdes: PRBS, coding, equalizers, link training result and signal integrity scan. */
    readonly serdes: readonly ({
    /** PRBS test of one serdes: generator and checker. */
    readonly prbs: Prbs;
    /** Precoding, Gray coding and polarity of a serdes. */
    readonly pma: FreyaPMA;
    /** Transmit and receive equalizers of the serdes. */
    readonly medium: {
    /** Transmit equalizer taps in three notations: serdes steps, signal levels and IEEE coefficients. */
    readonly tx: {
    /** Transmit equalizer taps of a serdes in its native steps. Command PL1_PHYTXEQ. */
    readonly native: PL1_PHYTXEQ;
    /** Transmit equalizer taps of a serdes, expressed as signal levels. Command PL1_PHYTXEQ_LEVEL. */
    readonly level: PL1_PHYTXEQ_LEVEL;
    /** Transmit equalizer taps of a serdes, expressed as IEEE coefficients. Command PL1_PHYTXEQ_COEFF. */
    readonly ieee: PL1_PHYTXEQ_COEFF;
    };
    /** Receiver state and equalizer readings of the serdes. */
    readonly rx: {
    /** State and equalizer readings of one receive serdes on an Edun port. Command P_EDUN_RX_STATUS. */
    readonly status: P_EDUN_RX_STATUS;
    };
    };
    /** Outcome of link training on a serdes. Command PP_LINKTRAINSTATUS. */
    readonly ltStatus: PP_LINKTRAINSTATUS;
    /** Sampled signal integrity scan of a serdes: its trigger and its result. */
    readonly siv: FreyaSIV;
    })[];
    /** Disturbance of the link itself, by flapping or by error pulses. */
    readonly impairment: Impair;
    /** Local and remote fault signaling on the link: behavior, conditions and counts. */
    readonly rsFault: RsFault;
    /** PCS and FEC of the port: lanes, error counters, variant and codeword error injection. */
    readonly pcs: {
    /** Alarms of the PCS and FEC layer, with their error counters. */
    readonly alarms: {
    /** Summary of the alarms and error counters of the PCS and FEC layer. Command PP_ALARMS_ERRORS. */
    readonly errors: PP_ALARMS_ERRORS;
    };
    /** Bit errors put into the transmitted signal, one at a time or at a rate. */
    readonly errorGen: {
    /** Rate of the continuous bit errors injected on the serdes that have injection switched on. Command PP_TXERRORRATE. */
    readonly errorRate: PP_TXERRORRATE;
    /** Injects a single bit error into the transmitted signal. Command PP_TXINJECTONE. */
    readonly injectOne: PP_TXINJECTONE;
    };
    /** FEC decoder statistics: totals, error ratios and codewords by number of symbol errors. */
    readonly fecSymbolStatus: {
    /** Receive totals of the FEC decoder, with bit error ratios before and after correction. Command PP_RXTOTALSTATS. */
    readonly totalStatus: PP_RXTOTALSTATS;
    /** FEC receive statistics, as a row of values such as codewords by number of symbol errors. Command PP_RXFECSTATS. */
    readonly fecStatus: PP_RXFECSTATS;
    };
    /** Clears the receive error counters of the PCS and PMA layers. Command PP_RXCLEAR. */
    readonly clear: PP_RXCLEAR;
    /** Forward error correction scheme used by the port. Command PP_FECMODE. */
    readonly fecMode: PP_FECMODE;
    /** One lane of the PCS: receive state, injected errors, and transmit order and skew. */
    readonly lane: readonly ({
    /** Errors, lock state, virtual lane and skew found on the receive lane. */
    readonly rxStatus: {
    /** Error counters of a receive PCS lane. Command PP_RXLANEERRORS. */
    readonly errors: PP_RXLANEERRORS;
    /** Lock state of a receive PCS lane: sync headers and alignment markers. Command PP_RXLANELOCK. */
    readonly lock: PP_RXLANELOCK;
    /** Virtual lane found on a physical receive lane, with its measured skew. Command PP_RXLANESTATUS. */
    readonly status: PP_RXLANESTATUS;
    };
    /** Injects one PCS error into a physical transmit lane. Command PP_TXLANEINJECT. */
    readonly txErrorInject: PP_TXLANEINJECT;
    /** Virtual lane carried by a physical transmit lane, with the skew put on it. Command PP_TXLANECONFIG. */
    readonly txConfig: PP_TXLANECONFIG;
    })[];
    /** Specification the PCS of the port follows: IEEE or Ethernet Technology Consortium. Command PL1_PCS_VARIANT. */
    readonly variant: PL1_PCS_VARIANT;
    /** Injection of faulty FEC codewords: pattern, position of errors, control and results. */
    readonly fecErrorInject: FecCodewordErrorInject;
    };
    /** Kind of PRBS used in both directions of the port. Command PP_PRBSTYPE. */
    readonly prbsConfig: PP_PRBSTYPE;
    /** Auto-negotiation and link training in simple form. */
    readonly anlt: AnltBasic;
    /** Transceiver of the port: temperature, laser power, CMIS messages and register access. */
    readonly transceiver: Transceiver;
    /** Auto-negotiation and link training in simple form. */
    readonly anltBasic: AnltBasic;
    };
  /** Advanced layer 1 measurements: frequency, data rate, lane alignment and error conditions. */
  readonly layer1Adv: Layer1Adv;
  /** Calls back when it changes: Whether streams may be changed while traffic is running on the port. Returns a function that takes the subscription back. */
  onDynamicChange(callback: (resource: this, values: P_DYNAMIC_Values) => unknown): () => void;
  /** Follows an event: its new values, as they arrive. @throws LabwireError `GONE` when the resource is no more */
  events<Name extends keyof FamilyEdunEvents>(name: Name, options?: EventOptions): EventStream<FamilyEdunEvents[Name]>;
  /** Follows the pushes of a command. @throws LabwireError `GONE` when the resource is no more */
  events<Command extends AnyCommand>(command: Command, options?: EventOptions): EventStream<PushOf<Command>>;
}

/** Port of an Edun module, with 1600 Gbit/s or 800 Gbit/s in its model names. */
export const FamilyEdun: ClassOf<typeof BasePortL23Genuine, FamilyEdun> = /* @__PURE__ */ resource("FamilyEdun", BasePortL23Genuine, { dynamic: P_DYNAMIC, lldp: /* @__PURE__ */ part(() => LLDPMembers), uec: /* @__PURE__ */ part(() => UltraEthernetMembers), tpldOffset: P_TPLDOFFSET, layer1: { serdes: /* @__PURE__ */ each("serdes", /* @__PURE__ */ capability("serdesCount"), { prbs: /* @__PURE__ */ part(() => PrbsMembers), pma: /* @__PURE__ */ part(() => FreyaPMAMembers), medium: { tx: { native: PL1_PHYTXEQ, level: PL1_PHYTXEQ_LEVEL, ieee: PL1_PHYTXEQ_COEFF }, rx: { status: P_EDUN_RX_STATUS } }, ltStatus: PP_LINKTRAINSTATUS, siv: /* @__PURE__ */ part(() => FreyaSIVMembers) }), impairment: /* @__PURE__ */ part(() => ImpairMembers), rsFault: /* @__PURE__ */ part(() => RsFaultMembers), pcs: { alarms: { errors: PP_ALARMS_ERRORS }, errorGen: { errorRate: PP_TXERRORRATE, injectOne: PP_TXINJECTONE }, fecSymbolStatus: { totalStatus: PP_RXTOTALSTATS, fecStatus: PP_RXFECSTATS }, clear: PP_RXCLEAR, fecMode: PP_FECMODE, lane: /* @__PURE__ */ each("lane", /* @__PURE__ */ capability("laneCount"), { rxStatus: { errors: PP_RXLANEERRORS, lock: PP_RXLANELOCK, status: PP_RXLANESTATUS }, txErrorInject: PP_TXLANEINJECT, txConfig: PP_TXLANECONFIG }), variant: PL1_PCS_VARIANT, fecErrorInject: /* @__PURE__ */ part(() => FecCodewordErrorInjectMembers) }, prbsConfig: PP_PRBSTYPE, anlt: /* @__PURE__ */ part(() => AnltBasicMembers), transceiver: /* @__PURE__ */ part(() => TransceiverMembers), anltBasic: /* @__PURE__ */ part(() => AnltBasicMembers) }, layer1Adv: /* @__PURE__ */ part(() => Layer1AdvMembers) }, { dynamic: P_DYNAMIC }) as unknown as ClassOf<typeof BasePortL23Genuine, FamilyEdun>;
/** Port of an Edun module, with 1600 Gbit/s or 800 Gbit/s in its model names. Another name for {@link FamilyEdun}. */
export type Z1600EdunPort = FamilyEdun;
/** Port of an Edun module, with 1600 Gbit/s or 800 Gbit/s in its model names. Another name for {@link FamilyEdun}. */
export const Z1600EdunPort: typeof FamilyEdun = FamilyEdun;

/** What `events` of FamilyFreya gives, by the name of the event. */
export interface FamilyFreyaEvents extends BasePortL23GenuineEvents {
  /** Whether streams may be changed while traffic is running on the port. */
  readonly dynamic: P_DYNAMIC_Values;
}

/** Port of a Freya module, with 800 Gbit/s in its model names. */
export interface FamilyFreya extends BasePortL23Genuine {
  /**
   * Whether streams may be changed while traffic is running on the port.
   *
   * Command P_DYNAMIC.
   */
  readonly dynamic: P_DYNAMIC;
  /** LLDP on the port: its agents, learned neighbors and frame counters. */
  readonly lldp: LLDP;
  /** Ultra Ethernet on the port: control ordered sets, link negotiation and link layer retry. */
  readonly uec: UltraEthernet;
  /**
   * Offsets of the TPLD inside packets, set apart for sending and receiving.
   *
   * Command P_TPLDOFFSET.
   */
  readonly tpldOffset: P_TPLDOFFSET;
  /** Physical layer of the Freya port: serdes, PCS, FEC, negotiation and transceiver. */
  readonly layer1: {
    /** One serdes: PRBS, coding, equalizers, link training and signal integrity scan. */
    readonly serdes: readonly ({
    /** PRBS test of one serdes: generator and checker. */
    readonly prbs: Prbs;
    /** Precoding, Gray coding and polarity of a serdes. */
    readonly pma: FreyaPMA;
    /** Transmit and receive equalizers of the serdes. */
    readonly medium: {
    /** Transmit equalizer taps in three notations: serdes steps, signal levels and IEEE coefficients. */
    readonly tx: {
    /** Transmit equalizer taps of a serdes in its native steps. Command PL1_PHYTXEQ. */
    readonly native: PL1_PHYTXEQ;
    /** Transmit equalizer taps of a serdes, expressed as signal levels. Command PL1_PHYTXEQ_LEVEL. */
    readonly level: PL1_PHYTXEQ_LEVEL;
    /** Transmit equalizer taps of a serdes, expressed as IEEE coefficients. Command PL1_PHYTXEQ_COEFF. */
    readonly ieee: PL1_PHYTXEQ_COEFF;
    };
    /** Receive equalizer of the serdes, stage by stage: settings and readings. */
    readonly rx: {
    /** Setting of each receive equalizer stage, adaptive or by hand. */
    readonly config: {
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly ctleLow: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly ctleHigh: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly agc: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly oc: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly cdr: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly preFfe1: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly preFfe2: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly preFfe3: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly preFfe4: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly preFfe5: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly preFfe6: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly preFfe7: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly preFfe8: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly dfe: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe1: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe2: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe3: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe4: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe5: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe6: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe7: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe8: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe9: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe10: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe11: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe12: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe13: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe14: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe15: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe16: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe17: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe18: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe19: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe20: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe21: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe22: PP_PHYRXEQ_EXT;
    /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. Command PP_PHYRXEQ_EXT. */
    readonly postFfe23: PP_PHYRXEQ_EXT;
    };
    /** Present readings of each receive equalizer stage. */
    readonly status: {
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly ctleLow: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly ctleHigh: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly agc: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly oc: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly cdr: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly preFfe1: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly preFfe2: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly preFfe3: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly preFfe4: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly preFfe5: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly preFfe6: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly preFfe7: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly preFfe8: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly dfe: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe1: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe2: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe3: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe4: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe5: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe6: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe7: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe8: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe9: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe10: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe11: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe12: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe13: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe14: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe15: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe16: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe17: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe18: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe19: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe20: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe21: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe22: PP_PHYRXEQSTATUS_EXT;
    /** Present state of one receive equalizer stage of a serdes. Command PP_PHYRXEQSTATUS_EXT. */
    readonly postFfe23: PP_PHYRXEQSTATUS_EXT;
    };
    };
    };
    /** Link training of one serdes: presets, tap ranges, manual requests and outcome. */
    readonly lt: LinkTrainingAdvanced;
    /** Sampled signal integrity scan of a serdes: its trigger and its result. */
    readonly siv: FreyaSIV;
    /** Link training of one serdes: presets, tap ranges, manual requests and outcome. */
    readonly ltAdv: LinkTrainingAdvanced;
    /** Outcome of link training on a serdes. Command PP_LINKTRAINSTATUS. */
    readonly ltStatus: PP_LINKTRAINSTATUS;
    })[];
    /** Disturbance of the link itself, by flapping or by error pulses. */
    readonly impairment: Impair;
    /** Local and remote fault signaling on the link: behavior, conditions and counts. */
    readonly rsFault: RsFault;
    /** PCS and FEC of the port: lanes, error counters, variant and codeword error injection. */
    readonly pcs: {
    /** Alarms of the PCS and FEC layer, with their error counters. */
    readonly alarms: {
    /** Summary of the alarms and error counters of the PCS and FEC layer. Command PP_ALARMS_ERRORS. */
    readonly errors: PP_ALARMS_ERRORS;
    };
    /** Bit errors put into the transmitted signal, one at a time or at a rate. */
    readonly errorGen: {
    /** Rate of the continuous bit errors injected on the serdes that have injection switched on. Command PP_TXERRORRATE. */
    readonly errorRate: PP_TXERRORRATE;
    /** Injects a single bit error into the transmitted signal. Command PP_TXINJECTONE. */
    readonly injectOne: PP_TXINJECTONE;
    };
    /** FEC decoder statistics: totals, error ratios and codewords by number of symbol errors. */
    readonly fecSymbolStatus: {
    /** Receive totals of the FEC decoder, with bit error ratios before and after correction. Command PP_RXTOTALSTATS. */
    readonly totalStatus: PP_RXTOTALSTATS;
    /** FEC receive statistics, as a row of values such as codewords by number of symbol errors. Command PP_RXFECSTATS. */
    readonly fecStatus: PP_RXFECSTATS;
    };
    /** Clears the receive error counters of the PCS and PMA layers. Command PP_RXCLEAR. */
    readonly clear: PP_RXCLEAR;
    /** Forward error correction scheme used by the port. Command PP_FECMODE. */
    readonly fecMode: PP_FECMODE;
    /** One lane of the PCS: receive state, injected errors, and transmit order and skew. */
    readonly lane: readonly ({
    /** Errors, lock state, virtual lane and skew found on the receive lane. */
    readonly rxStatus: {
    /** Error counters of a receive PCS lane. Command PP_RXLANEERRORS. */
    readonly errors: PP_RXLANEERRORS;
    /** Lock state of a receive PCS lane: sync headers and alignment markers. Command PP_RXLANELOCK. */
    readonly lock: PP_RXLANELOCK;
    /** Virtual lane found on a physical receive lane, with its measured skew. Command PP_RXLANESTATUS. */
    readonly status: PP_RXLANESTATUS;
    };
    /** Injects one PCS error into a physical transmit lane. Command PP_TXLANEINJECT. */
    readonly txErrorInject: PP_TXLANEINJECT;
    /** Virtual lane carried by a physical transmit lane, with the skew put on it. Command PP_TXLANECONFIG. */
    readonly txConfig: PP_TXLANECONFIG;
    })[];
    /** Specification the PCS of the port follows: IEEE or Ethernet Technology Consortium. Command PL1_PCS_VARIANT. */
    readonly variant: PL1_PCS_VARIANT;
    /** Injection of faulty FEC codewords: pattern, position of errors, control and results. */
    readonly fecErrorInject: FecCodewordErrorInject;
    };
    /** Kind of PRBS used in both directions of the port. Command PP_PRBSTYPE. */
    readonly prbsConfig: PP_PRBSTYPE;
    /** Auto-negotiation and link training with full control, log and recovery settings. */
    readonly anlt: AnltAdvanced;
    /** Transceiver of the port: temperature, laser power, CMIS messages and register access. */
    readonly transceiver: Transceiver;
    /** Auto-negotiation and link training in simple form. */
    readonly anltBasic: AnltBasic;
    /** Auto-negotiation and link training with full control, log and recovery settings. */
    readonly anltAdv: AnltAdvanced;
    };
  /** Advanced layer 1 measurements: frequency, data rate, lane alignment and error conditions. */
  readonly layer1Adv: Layer1Adv;
  /** Calls back when it changes: Whether streams may be changed while traffic is running on the port. Returns a function that takes the subscription back. */
  onDynamicChange(callback: (resource: this, values: P_DYNAMIC_Values) => unknown): () => void;
  /** Follows an event: its new values, as they arrive. @throws LabwireError `GONE` when the resource is no more */
  events<Name extends keyof FamilyFreyaEvents>(name: Name, options?: EventOptions): EventStream<FamilyFreyaEvents[Name]>;
  /** Follows the pushes of a command. @throws LabwireError `GONE` when the resource is no more */
  events<Command extends AnyCommand>(command: Command, options?: EventOptions): EventStream<PushOf<Command>>;
}

/** Port of a Freya module, with 800 Gbit/s in its model names. */
export const FamilyFreya: ClassOf<typeof BasePortL23Genuine, FamilyFreya> = /* @__PURE__ */ resource("FamilyFreya", BasePortL23Genuine, { dynamic: P_DYNAMIC, lldp: /* @__PURE__ */ part(() => LLDPMembers), uec: /* @__PURE__ */ part(() => UltraEthernetMembers), tpldOffset: P_TPLDOFFSET, layer1: { serdes: /* @__PURE__ */ each("serdes", /* @__PURE__ */ capability("serdesCount"), { prbs: /* @__PURE__ */ part(() => PrbsMembers), pma: /* @__PURE__ */ part(() => FreyaPMAMembers), medium: { tx: { native: PL1_PHYTXEQ, level: PL1_PHYTXEQ_LEVEL, ieee: PL1_PHYTXEQ_COEFF }, rx: { config: { ctleLow: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","CTLE_LOW"]), ctleHigh: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","CTLE_HIGH"]), agc: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","AGC"]), oc: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","OC"]), cdr: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","CDR"]), preFfe1: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","PRE_FFE_1"]), preFfe2: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","PRE_FFE_2"]), preFfe3: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","PRE_FFE_3"]), preFfe4: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","PRE_FFE_4"]), preFfe5: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","PRE_FFE_5"]), preFfe6: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","PRE_FFE_6"]), preFfe7: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","PRE_FFE_7"]), preFfe8: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","PRE_FFE_8"]), dfe: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","DFE"]), postFfe1: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_1"]), postFfe2: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_2"]), postFfe3: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_3"]), postFfe4: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_4"]), postFfe5: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_5"]), postFfe6: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_6"]), postFfe7: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_7"]), postFfe8: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_8"]), postFfe9: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_9"]), postFfe10: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_10"]), postFfe11: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_11"]), postFfe12: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_12"]), postFfe13: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_13"]), postFfe14: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_14"]), postFfe15: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_15"]), postFfe16: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_16"]), postFfe17: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_17"]), postFfe18: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_18"]), postFfe19: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_19"]), postFfe20: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_20"]), postFfe21: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_21"]), postFfe22: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_22"]), postFfe23: /* @__PURE__ */ at(PP_PHYRXEQ_EXT, ["serdes","POST_FFE_23"]) }, status: { ctleLow: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","CTLE_LOW"]), ctleHigh: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","CTLE_HIGH"]), agc: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","AGC"]), oc: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","OC"]), cdr: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","CDR"]), preFfe1: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","PRE_FFE_1"]), preFfe2: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","PRE_FFE_2"]), preFfe3: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","PRE_FFE_3"]), preFfe4: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","PRE_FFE_4"]), preFfe5: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","PRE_FFE_5"]), preFfe6: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","PRE_FFE_6"]), preFfe7: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","PRE_FFE_7"]), preFfe8: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","PRE_FFE_8"]), dfe: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","DFE"]), postFfe1: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_1"]), postFfe2: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_2"]), postFfe3: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_3"]), postFfe4: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_4"]), postFfe5: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_5"]), postFfe6: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_6"]), postFfe7: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_7"]), postFfe8: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_8"]), postFfe9: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_9"]), postFfe10: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_10"]), postFfe11: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_11"]), postFfe12: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_12"]), postFfe13: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_13"]), postFfe14: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_14"]), postFfe15: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_15"]), postFfe16: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_16"]), postFfe17: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_17"]), postFfe18: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_18"]), postFfe19: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_19"]), postFfe20: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_20"]), postFfe21: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_21"]), postFfe22: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_22"]), postFfe23: /* @__PURE__ */ at(PP_PHYRXEQSTATUS_EXT, ["serdes","POST_FFE_23"]) } } }, lt: /* @__PURE__ */ part(() => LinkTrainingAdvancedMembers), siv: /* @__PURE__ */ part(() => FreyaSIVMembers), ltAdv: /* @__PURE__ */ part(() => LinkTrainingAdvancedMembers), ltStatus: PP_LINKTRAINSTATUS }), impairment: /* @__PURE__ */ part(() => ImpairMembers), rsFault: /* @__PURE__ */ part(() => RsFaultMembers), pcs: { alarms: { errors: PP_ALARMS_ERRORS }, errorGen: { errorRate: PP_TXERRORRATE, injectOne: PP_TXINJECTONE }, fecSymbolStatus: { totalStatus: PP_RXTOTALSTATS, fecStatus: PP_RXFECSTATS }, clear: PP_RXCLEAR, fecMode: PP_FECMODE, lane: /* @__PURE__ */ each("lane", /* @__PURE__ */ capability("laneCount"), { rxStatus: { errors: PP_RXLANEERRORS, lock: PP_RXLANELOCK, status: PP_RXLANESTATUS }, txErrorInject: PP_TXLANEINJECT, txConfig: PP_TXLANECONFIG }), variant: PL1_PCS_VARIANT, fecErrorInject: /* @__PURE__ */ part(() => FecCodewordErrorInjectMembers) }, prbsConfig: PP_PRBSTYPE, anlt: /* @__PURE__ */ part(() => AnltAdvancedMembers), transceiver: /* @__PURE__ */ part(() => TransceiverMembers), anltBasic: /* @__PURE__ */ part(() => AnltBasicMembers), anltAdv: /* @__PURE__ */ part(() => AnltAdvancedMembers) }, layer1Adv: /* @__PURE__ */ part(() => Layer1AdvMembers) }, { dynamic: P_DYNAMIC }) as unknown as ClassOf<typeof BasePortL23Genuine, FamilyFreya>;
/** Port of a Freya module, with 800 Gbit/s in its model names. Another name for {@link FamilyFreya}. */
export type Z800FreyaPort = FamilyFreya;
/** Port of a Freya module, with 800 Gbit/s in its model names. Another name for {@link FamilyFreya}. */
export const Z800FreyaPort: typeof FamilyFreya = FamilyFreya;

/** What `events` of FamilyLoki gives, by the name of the event. */
export interface FamilyLokiEvents extends BasePortL23GenuineEvents {
  /** Whether streams may be changed while traffic is running on the port. */
  readonly dynamic: P_DYNAMIC_Values;
}

/** Port of a Loki module, with 100 Gbit/s in its model names. */
export interface FamilyLoki extends BasePortL23Genuine {
  /**
   * Whether streams may be changed while traffic is running on the port.
   *
   * Command P_DYNAMIC.
   */
  readonly dynamic: P_DYNAMIC;
  /** Physical layer of the Loki port: serdes, PCS, faults and transceiver. */
  readonly layer1: {
    /** One serdes: PRBS, equalizers and eye diagram. */
    readonly serdes: readonly ({
    /** PRBS test of one serdes: generator and checker. */
    readonly prbs: Prbs;
    /** Transmit and receive equalizers of a serdes, and tuning of its receiver. */
    readonly medium: BasicMedium;
    /** Eye diagram measurement on a serdes: grid, run control and results. */
    readonly eyeDiagram: EyeDiagram;
    })[];
    /** Disturbance of the link itself, by flapping or by error pulses. */
    readonly impairment: Impair;
    /** Local and remote fault signaling on the link: behavior, conditions and counts. */
    readonly rsFault: RsFault;
    /** PCS and FEC of the port: lanes, error counters, FEC scheme and error generation. */
    readonly pcs: PcsLayer;
    /** Kind of PRBS used in both directions of the port. Command PP_PRBSTYPE. */
    readonly prbsConfig: PP_PRBSTYPE;
    /** Transceiver of the port: temperature, laser power, CMIS messages and register access. */
    readonly transceiver: Transceiver;
    };
  /** Calls back when it changes: Whether streams may be changed while traffic is running on the port. Returns a function that takes the subscription back. */
  onDynamicChange(callback: (resource: this, values: P_DYNAMIC_Values) => unknown): () => void;
  /** Follows an event: its new values, as they arrive. @throws LabwireError `GONE` when the resource is no more */
  events<Name extends keyof FamilyLokiEvents>(name: Name, options?: EventOptions): EventStream<FamilyLokiEvents[Name]>;
  /** Follows the pushes of a command. @throws LabwireError `GONE` when the resource is no more */
  events<Command extends AnyCommand>(command: Command, options?: EventOptions): EventStream<PushOf<Command>>;
}

/** Port of a Loki module, with 100 Gbit/s in its model names. */
export const FamilyLoki: ClassOf<typeof BasePortL23Genuine, FamilyLoki> = /* @__PURE__ */ resource("FamilyLoki", BasePortL23Genuine, { dynamic: P_DYNAMIC, layer1: { serdes: /* @__PURE__ */ each("serdes", /* @__PURE__ */ capability("serdesCount"), { prbs: /* @__PURE__ */ part(() => PrbsMembers), medium: /* @__PURE__ */ part(() => BasicMediumMembers), eyeDiagram: /* @__PURE__ */ part(() => EyeDiagramMembers) }), impairment: /* @__PURE__ */ part(() => ImpairMembers), rsFault: /* @__PURE__ */ part(() => RsFaultMembers), pcs: /* @__PURE__ */ part(() => PcsLayerMembers), prbsConfig: PP_PRBSTYPE, transceiver: /* @__PURE__ */ part(() => TransceiverMembers) } }, { dynamic: P_DYNAMIC }) as unknown as ClassOf<typeof BasePortL23Genuine, FamilyLoki>;
/** Port of a Loki module, with 100 Gbit/s in its model names. Another name for {@link FamilyLoki}. */
export type Z100LokiPort = FamilyLoki;
/** Port of a Loki module, with 100 Gbit/s in its model names. Another name for {@link FamilyLoki}. */
export const Z100LokiPort: typeof FamilyLoki = FamilyLoki;

/** What `events` of FamilyLoki2 gives, by the name of the event. */
export interface FamilyLoki2Events extends BasePortL23GenuineEvents {
  /** Whether streams may be changed while traffic is running on the port. */
  readonly dynamic: P_DYNAMIC_Values;
  /** Whether the port decodes and validates the MACsec frames it receives. */
  readonly macsecRxEnable: P_MACSEC_RX_ENABLE_Values;
}

/** Port of a later Loki module (Loki-100G-5S-4P), which can use MACsec. */
export interface FamilyLoki2 extends BasePortL23Genuine {
  /**
   * Whether streams may be changed while traffic is running on the port.
   *
   * Command P_DYNAMIC.
   */
  readonly dynamic: P_DYNAMIC;
  /** MACsec on the port: secure channels, decoding of received frames, and counters. */
  readonly macsec: {
    /** MACsec transmit secure channel of a port, with its keys and counters. This is the manager of all of them. */
    readonly txscs: IndexManager<MacsecTxSc>;
    /** MACsec receive secure channel of a port, with its keys and counters. This is the manager of all of them. */
    readonly rxscs: IndexManager<MacsecRxSc>;
    /** Whether the port decodes and validates the MACsec frames it receives. Command P_MACSEC_RX_ENABLE. */
    readonly decode: P_MACSEC_RX_ENABLE;
    /** MACsec counters of the whole port, apart for each direction. */
    readonly statistics: {
    /** MACsec counters of sent frames over all secure channels. */
    readonly tx: {
    /** MACsec transmit counters of the port, summed over its secure channels. Command P_MACSEC_TX_STATS. */
    readonly total: P_MACSEC_TX_STATS;
    /** Clears the MACsec transmit counters of the port. Command P_MACSEC_TX_CLEAR. */
    readonly clear: P_MACSEC_TX_CLEAR;
    };
    /** MACsec counters of received frames over all secure channels. */
    readonly rx: {
    /** MACsec receive counters of the port, including validation results, summed over its secure channels. Command P_MACSEC_RX_STATS. */
    readonly total: P_MACSEC_RX_STATS;
    /** Clears the MACsec receive counters of the port. Command P_MACSEC_RX_CLEAR. */
    readonly clear: P_MACSEC_RX_CLEAR;
    };
    };
    };
  /**
   * Offsets of the TPLD inside packets, set apart for sending and receiving.
   *
   * Command P_TPLDOFFSET.
   */
  readonly tpldOffset: P_TPLDOFFSET;
  /** Physical layer of the later Loki port: serdes, PCS, FEC, faults and transceiver. */
  readonly layer1: {
    /** One serdes of the port: PRBS test, equalizers and eye diagram. */
    readonly serdes: readonly ({
    /** PRBS test of one serdes: generator and checker. */
    readonly prbs: Prbs;
    /** Transmit and receive equalizers of a serdes, and tuning of its receiver. */
    readonly medium: BasicMedium;
    /** Eye diagram measurement on a serdes: grid, run control and results. */
    readonly eyeDiagram: EyeDiagram;
    })[];
    /** Disturbance of the link itself, by flapping or by error pulses. */
    readonly impairment: Impair;
    /** Local and remote fault signaling on the link: behavior, conditions and counts. */
    readonly rsFault: RsFault;
    /** PCS and FEC of the port: lanes, error counters, variant and codeword error injection. */
    readonly pcs: {
    /** Alarms of the PCS and FEC layer, with their error counters. */
    readonly alarms: {
    /** Summary of the alarms and error counters of the PCS and FEC layer. Command PP_ALARMS_ERRORS. */
    readonly errors: PP_ALARMS_ERRORS;
    };
    /** Bit errors put into the transmitted signal, one at a time or at a rate. */
    readonly errorGen: {
    /** Rate of the continuous bit errors injected on the serdes that have injection switched on. Command PP_TXERRORRATE. */
    readonly errorRate: PP_TXERRORRATE;
    /** Injects a single bit error into the transmitted signal. Command PP_TXINJECTONE. */
    readonly injectOne: PP_TXINJECTONE;
    };
    /** FEC decoder statistics: totals, error ratios and codewords by number of symbol errors. */
    readonly fecSymbolStatus: {
    /** Receive totals of the FEC decoder, with bit error ratios before and after correction. Command PP_RXTOTALSTATS. */
    readonly totalStatus: PP_RXTOTALSTATS;
    /** FEC receive statistics, as a row of values such as codewords by number of symbol errors. Command PP_RXFECSTATS. */
    readonly fecStatus: PP_RXFECSTATS;
    };
    /** Clears the receive error counters of the PCS and PMA layers. Command PP_RXCLEAR. */
    readonly clear: PP_RXCLEAR;
    /** Forward error correction scheme used by the port. Command PP_FECMODE. */
    readonly fecMode: PP_FECMODE;
    /** One lane of the PCS: receive state, injected errors, and transmit order and skew. */
    readonly lane: readonly ({
    /** Errors, lock state, virtual lane and skew found on the receive lane. */
    readonly rxStatus: {
    /** Error counters of a receive PCS lane. Command PP_RXLANEERRORS. */
    readonly errors: PP_RXLANEERRORS;
    /** Lock state of a receive PCS lane: sync headers and alignment markers. Command PP_RXLANELOCK. */
    readonly lock: PP_RXLANELOCK;
    /** Virtual lane found on a physical receive lane, with its measured skew. Command PP_RXLANESTATUS. */
    readonly status: PP_RXLANESTATUS;
    };
    /** Injects one PCS error into a physical transmit lane. Command PP_TXLANEINJECT. */
    readonly txErrorInject: PP_TXLANEINJECT;
    /** Virtual lane carried by a physical transmit lane, with the skew put on it. Command PP_TXLANECONFIG. */
    readonly txConfig: PP_TXLANECONFIG;
    })[];
    /** Specification the PCS of the port follows: IEEE or Ethernet Technology Consortium. Command PL1_PCS_VARIANT. */
    readonly variant: PL1_PCS_VARIANT;
    /** Injection of faulty FEC codewords: pattern, position of errors, control and results. */
    readonly fecErrorInject: FecCodewordErrorInject;
    };
    /** Kind of PRBS used in both directions of the port. Command PP_PRBSTYPE. */
    readonly prbsConfig: PP_PRBSTYPE;
    /** Transceiver of the port: temperature, laser power, CMIS messages and register access. */
    readonly transceiver: Transceiver;
    };
  /** Calls back when it changes: Whether streams may be changed while traffic is running on the port. Returns a function that takes the subscription back. */
  onDynamicChange(callback: (resource: this, values: P_DYNAMIC_Values) => unknown): () => void;
  /** Calls back when it changes: Whether the port decodes and validates the MACsec frames it receives. Returns a function that takes the subscription back. */
  onMacsecRxEnableChange(callback: (resource: this, values: P_MACSEC_RX_ENABLE_Values) => unknown): () => void;
  /** Follows an event: its new values, as they arrive. @throws LabwireError `GONE` when the resource is no more */
  events<Name extends keyof FamilyLoki2Events>(name: Name, options?: EventOptions): EventStream<FamilyLoki2Events[Name]>;
  /** Follows the pushes of a command. @throws LabwireError `GONE` when the resource is no more */
  events<Command extends AnyCommand>(command: Command, options?: EventOptions): EventStream<PushOf<Command>>;
}

/** Port of a later Loki module (Loki-100G-5S-4P), which can use MACsec. */
export const FamilyLoki2: ClassOf<typeof BasePortL23Genuine, FamilyLoki2> = /* @__PURE__ */ resource("FamilyLoki2", BasePortL23Genuine, { dynamic: P_DYNAMIC, macsec: { txscs: /* @__PURE__ */ items(() => ({ item: MacsecTxSc, index: "txsc", create: P_MACSEC_TXSC_CREATE, remove: P_MACSEC_TXSC_DELETE, list: P_MACSEC_TXSC_INDICES })), rxscs: /* @__PURE__ */ items(() => ({ item: MacsecRxSc, index: "rxsc", create: P_MACSEC_RXSC_CREATE, remove: P_MACSEC_RXSC_DELETE, list: P_MACSEC_RXSC_INDICES })), decode: P_MACSEC_RX_ENABLE, statistics: { tx: { total: P_MACSEC_TX_STATS, clear: P_MACSEC_TX_CLEAR }, rx: { total: P_MACSEC_RX_STATS, clear: P_MACSEC_RX_CLEAR } } }, tpldOffset: P_TPLDOFFSET, layer1: { serdes: /* @__PURE__ */ each("serdes", /* @__PURE__ */ capability("serdesCount"), { prbs: /* @__PURE__ */ part(() => PrbsMembers), medium: /* @__PURE__ */ part(() => BasicMediumMembers), eyeDiagram: /* @__PURE__ */ part(() => EyeDiagramMembers) }), impairment: /* @__PURE__ */ part(() => ImpairMembers), rsFault: /* @__PURE__ */ part(() => RsFaultMembers), pcs: { alarms: { errors: PP_ALARMS_ERRORS }, errorGen: { errorRate: PP_TXERRORRATE, injectOne: PP_TXINJECTONE }, fecSymbolStatus: { totalStatus: PP_RXTOTALSTATS, fecStatus: PP_RXFECSTATS }, clear: PP_RXCLEAR, fecMode: PP_FECMODE, lane: /* @__PURE__ */ each("lane", /* @__PURE__ */ capability("laneCount"), { rxStatus: { errors: PP_RXLANEERRORS, lock: PP_RXLANELOCK, status: PP_RXLANESTATUS }, txErrorInject: PP_TXLANEINJECT, txConfig: PP_TXLANECONFIG }), variant: PL1_PCS_VARIANT, fecErrorInject: /* @__PURE__ */ part(() => FecCodewordErrorInjectMembers) }, prbsConfig: PP_PRBSTYPE, transceiver: /* @__PURE__ */ part(() => TransceiverMembers) } }, { dynamic: P_DYNAMIC, macsecRxEnable: P_MACSEC_RX_ENABLE }) as unknown as ClassOf<typeof BasePortL23Genuine, FamilyLoki2>;

/** What `events` of FamilyOdin gives, by the name of the event. */
export interface FamilyOdinEvents extends BasePortL23GenuineEvents {
  /** Whether streams may be changed while traffic is running on the port. */
  readonly dynamic: P_DYNAMIC_Values;
}

/** Port of an Odin module, with 1 to 100 Gbit/s in its model names. */
export interface FamilyOdin extends BasePortL23Genuine {
  /**
   * Whether streams may be changed while traffic is running on the port.
   *
   * Command P_DYNAMIC.
   */
  readonly dynamic: P_DYNAMIC;
  /**
   * Whether the port negotiates speed and duplex with its link partner.
   *
   * Command P_AUTONEGSELECTION.
   */
  readonly autonegSelection: P_AUTONEGSELECTION;
  /** Calls back when it changes: Whether streams may be changed while traffic is running on the port. Returns a function that takes the subscription back. */
  onDynamicChange(callback: (resource: this, values: P_DYNAMIC_Values) => unknown): () => void;
  /** Follows an event: its new values, as they arrive. @throws LabwireError `GONE` when the resource is no more */
  events<Name extends keyof FamilyOdinEvents>(name: Name, options?: EventOptions): EventStream<FamilyOdinEvents[Name]>;
  /** Follows the pushes of a command. @throws LabwireError `GONE` when the resource is no more */
  events<Command extends AnyCommand>(command: Command, options?: EventOptions): EventStream<PushOf<Command>>;
}

/** Port of an Odin module, with 1 to 100 Gbit/s in its model names. */
export const FamilyOdin: ClassOf<typeof BasePortL23Genuine, FamilyOdin> = /* @__PURE__ */ resource("FamilyOdin", BasePortL23Genuine, { dynamic: P_DYNAMIC, autonegSelection: P_AUTONEGSELECTION }, { dynamic: P_DYNAMIC }) as unknown as ClassOf<typeof BasePortL23Genuine, FamilyOdin>;
/** Port of an Odin module, with 1 to 100 Gbit/s in its model names. Another name for {@link FamilyOdin}. */
export type Z10OdinPort = FamilyOdin;
/** Port of an Odin module, with 1 to 100 Gbit/s in its model names. Another name for {@link FamilyOdin}. */
export const Z10OdinPort: typeof FamilyOdin = FamilyOdin;

/** What `events` of FamilyThor gives, by the name of the event. */
export interface FamilyThorEvents extends BasePortL23GenuineEvents {
  /** Whether streams may be changed while traffic is running on the port. */
  readonly dynamic: P_DYNAMIC_Values;
}

/** Port of a Thor module, with 100 or 400 Gbit/s in its model names. */
export interface FamilyThor extends BasePortL23Genuine {
  /**
   * Whether streams may be changed while traffic is running on the port.
   *
   * Command P_DYNAMIC.
   */
  readonly dynamic: P_DYNAMIC;
  /** Physical layer of the Thor port: serdes, PCS, negotiation, faults and transceiver. */
  readonly layer1: {
    /** One serdes: PRBS, equalizers and link training result. */
    readonly serdes: readonly ({
    /** PRBS test of one serdes: generator and checker. */
    readonly prbs: Prbs;
    /** Transmit and receive equalizers of a serdes, and tuning of its receiver. */
    readonly medium: BasicMedium;
    /** Outcome of link training on a serdes. Command PP_LINKTRAINSTATUS. */
    readonly ltStatus: PP_LINKTRAINSTATUS;
    })[];
    /** Options of the PHY for PAM4 signals, and the state of the signal it receives. */
    readonly phy: {
    /** Low-level PHY options: link training, precoding, Gray coding and PAM4 bit order. Command PP_PHYSETTINGS. */
    readonly settings: PP_PHYSETTINGS;
    /** Signal state of the PHY receiver. Command PP_PHYSIGNALSTATUS. */
    readonly signalStatus: PP_PHYSIGNALSTATUS;
    };
    /** Disturbance of the link itself, by flapping or by error pulses. */
    readonly impairment: Impair;
    /** Local and remote fault signaling on the link: behavior, conditions and counts. */
    readonly rsFault: RsFault;
    /** PCS and FEC of the port: lanes, error counters, FEC scheme and error generation. */
    readonly pcs: PcsLayer;
    /** Kind of PRBS used in both directions of the port. Command PP_PRBSTYPE. */
    readonly prbsConfig: PP_PRBSTYPE;
    /** Auto-negotiation and link training in simple form. */
    readonly anlt: AnltBasic;
    /** Transceiver of the port: temperature, laser power, CMIS messages and register access. */
    readonly transceiver: Transceiver;
    /** Auto-negotiation and link training in simple form. */
    readonly anltBasic: AnltBasic;
    };
  /** Calls back when it changes: Whether streams may be changed while traffic is running on the port. Returns a function that takes the subscription back. */
  onDynamicChange(callback: (resource: this, values: P_DYNAMIC_Values) => unknown): () => void;
  /** Follows an event: its new values, as they arrive. @throws LabwireError `GONE` when the resource is no more */
  events<Name extends keyof FamilyThorEvents>(name: Name, options?: EventOptions): EventStream<FamilyThorEvents[Name]>;
  /** Follows the pushes of a command. @throws LabwireError `GONE` when the resource is no more */
  events<Command extends AnyCommand>(command: Command, options?: EventOptions): EventStream<PushOf<Command>>;
}

/** Port of a Thor module, with 100 or 400 Gbit/s in its model names. */
export const FamilyThor: ClassOf<typeof BasePortL23Genuine, FamilyThor> = /* @__PURE__ */ resource("FamilyThor", BasePortL23Genuine, { dynamic: P_DYNAMIC, layer1: { serdes: /* @__PURE__ */ each("serdes", /* @__PURE__ */ capability("serdesCount"), { prbs: /* @__PURE__ */ part(() => PrbsMembers), medium: /* @__PURE__ */ part(() => BasicMediumMembers), ltStatus: PP_LINKTRAINSTATUS }), phy: { settings: PP_PHYSETTINGS, signalStatus: PP_PHYSIGNALSTATUS }, impairment: /* @__PURE__ */ part(() => ImpairMembers), rsFault: /* @__PURE__ */ part(() => RsFaultMembers), pcs: /* @__PURE__ */ part(() => PcsLayerMembers), prbsConfig: PP_PRBSTYPE, anlt: /* @__PURE__ */ part(() => AnltBasicMembers), transceiver: /* @__PURE__ */ part(() => TransceiverMembers), anltBasic: /* @__PURE__ */ part(() => AnltBasicMembers) } }, { dynamic: P_DYNAMIC }) as unknown as ClassOf<typeof BasePortL23Genuine, FamilyThor>;
/** Port of a Thor module, with 100 or 400 Gbit/s in its model names. Another name for {@link FamilyThor}. */
export type Z400ThorPort = FamilyThor;
/** Port of a Thor module, with 100 or 400 Gbit/s in its model names. Another name for {@link FamilyThor}. */
export const Z400ThorPort: typeof FamilyThor = FamilyThor;

/** What `events` of FamilyThor2 gives, by the name of the event. */
export interface FamilyThor2Events extends BasePortL23GenuineEvents {
  /** Whether streams may be changed while traffic is running on the port. */
  readonly dynamic: P_DYNAMIC_Values;
}

/** Port of a later Thor module (Thor-400G-7S-2P), with codeword error injection and TPLD offsets. */
export interface FamilyThor2 extends BasePortL23Genuine {
  /**
   * Whether streams may be changed while traffic is running on the port.
   *
   * Command P_DYNAMIC.
   */
  readonly dynamic: P_DYNAMIC;
  /**
   * Offsets of the TPLD inside packets, set apart for sending and receiving.
   *
   * Command P_TPLDOFFSET.
   */
  readonly tpldOffset: P_TPLDOFFSET;
  /** Physical layer of the later Thor port: serdes, PCS, FEC, negotiation and transceiver. */
  readonly layer1: {
    /** One serdes of the port: PRBS test, equalizers and link training result. */
    readonly serdes: readonly ({
    /** PRBS test of one serdes: generator and checker. */
    readonly prbs: Prbs;
    /** Transmit and receive equalizers of a serdes, and tuning of its receiver. */
    readonly medium: BasicMedium;
    /** Outcome of link training on a serdes. Command PP_LINKTRAINSTATUS. */
    readonly ltStatus: PP_LINKTRAINSTATUS;
    })[];
    /** Options of the PHY for PAM4 signals, and the state of the signal it receives. */
    readonly phy: {
    /** Low-level PHY options: link training, precoding, Gray coding and PAM4 bit order. Command PP_PHYSETTINGS. */
    readonly settings: PP_PHYSETTINGS;
    /** Signal state of the PHY receiver. Command PP_PHYSIGNALSTATUS. */
    readonly signalStatus: PP_PHYSIGNALSTATUS;
    };
    /** Disturbance of the link itself, by flapping or by error pulses. */
    readonly impairment: Impair;
    /** Local and remote fault signaling on the link: behavior, conditions and counts. */
    readonly rsFault: RsFault;
    /** PCS and FEC of the port: lanes, error counters, variant and codeword error injection. */
    readonly pcs: {
    /** Alarms of the PCS and FEC layer, with their error counters. */
    readonly alarms: {
    /** Summary of the alarms and error counters of the PCS and FEC layer. Command PP_ALARMS_ERRORS. */
    readonly errors: PP_ALARMS_ERRORS;
    };
    /** Bit errors put into the transmitted signal, one at a time or at a rate. */
    readonly errorGen: {
    /** Rate of the continuous bit errors injected on the serdes that have injection switched on. Command PP_TXERRORRATE. */
    readonly errorRate: PP_TXERRORRATE;
    /** Injects a single bit error into the transmitted signal. Command PP_TXINJECTONE. */
    readonly injectOne: PP_TXINJECTONE;
    };
    /** FEC decoder statistics: totals, error ratios and codewords by number of symbol errors. */
    readonly fecSymbolStatus: {
    /** Receive totals of the FEC decoder, with bit error ratios before and after correction. Command PP_RXTOTALSTATS. */
    readonly totalStatus: PP_RXTOTALSTATS;
    /** FEC receive statistics, as a row of values such as codewords by number of symbol errors. Command PP_RXFECSTATS. */
    readonly fecStatus: PP_RXFECSTATS;
    };
    /** Clears the receive error counters of the PCS and PMA layers. Command PP_RXCLEAR. */
    readonly clear: PP_RXCLEAR;
    /** Forward error correction scheme used by the port. Command PP_FECMODE. */
    readonly fecMode: PP_FECMODE;
    /** One lane of the PCS: receive state, injected errors, and transmit order and skew. */
    readonly lane: readonly ({
    /** Errors, lock state, virtual lane and skew found on the receive lane. */
    readonly rxStatus: {
    /** Error counters of a receive PCS lane. Command PP_RXLANEERRORS. */
    readonly errors: PP_RXLANEERRORS;
    /** Lock state of a receive PCS lane: sync headers and alignment markers. Command PP_RXLANELOCK. */
    readonly lock: PP_RXLANELOCK;
    /** Virtual lane found on a physical receive lane, with its measured skew. Command PP_RXLANESTATUS. */
    readonly status: PP_RXLANESTATUS;
    };
    /** Injects one PCS error into a physical transmit lane. Command PP_TXLANEINJECT. */
    readonly txErrorInject: PP_TXLANEINJECT;
    /** Virtual lane carried by a physical transmit lane, with the skew put on it. Command PP_TXLANECONFIG. */
    readonly txConfig: PP_TXLANECONFIG;
    })[];
    /** Specification the PCS of the port follows: IEEE or Ethernet Technology Consortium. Command PL1_PCS_VARIANT. */
    readonly variant: PL1_PCS_VARIANT;
    /** Injection of faulty FEC codewords: pattern, position of errors, control and results. */
    readonly fecErrorInject: FecCodewordErrorInject;
    };
    /** Kind of PRBS used in both directions of the port. Command PP_PRBSTYPE. */
    readonly prbsConfig: PP_PRBSTYPE;
    /** Auto-negotiation and link training in simple form. */
    readonly anlt: AnltBasic;
    /** Transceiver of the port: temperature, laser power, CMIS messages and register access. */
    readonly transceiver: Transceiver;
    /** Auto-negotiation and link training in simple form. */
    readonly anltBasic: AnltBasic;
    };
  /** Calls back when it changes: Whether streams may be changed while traffic is running on the port. Returns a function that takes the subscription back. */
  onDynamicChange(callback: (resource: this, values: P_DYNAMIC_Values) => unknown): () => void;
  /** Follows an event: its new values, as they arrive. @throws LabwireError `GONE` when the resource is no more */
  events<Name extends keyof FamilyThor2Events>(name: Name, options?: EventOptions): EventStream<FamilyThor2Events[Name]>;
  /** Follows the pushes of a command. @throws LabwireError `GONE` when the resource is no more */
  events<Command extends AnyCommand>(command: Command, options?: EventOptions): EventStream<PushOf<Command>>;
}

/** Port of a later Thor module (Thor-400G-7S-2P), with codeword error injection and TPLD offsets. */
export const FamilyThor2: ClassOf<typeof BasePortL23Genuine, FamilyThor2> = /* @__PURE__ */ resource("FamilyThor2", BasePortL23Genuine, { dynamic: P_DYNAMIC, tpldOffset: P_TPLDOFFSET, layer1: { serdes: /* @__PURE__ */ each("serdes", /* @__PURE__ */ capability("serdesCount"), { prbs: /* @__PURE__ */ part(() => PrbsMembers), medium: /* @__PURE__ */ part(() => BasicMediumMembers), ltStatus: PP_LINKTRAINSTATUS }), phy: { settings: PP_PHYSETTINGS, signalStatus: PP_PHYSIGNALSTATUS }, impairment: /* @__PURE__ */ part(() => ImpairMembers), rsFault: /* @__PURE__ */ part(() => RsFaultMembers), pcs: { alarms: { errors: PP_ALARMS_ERRORS }, errorGen: { errorRate: PP_TXERRORRATE, injectOne: PP_TXINJECTONE }, fecSymbolStatus: { totalStatus: PP_RXTOTALSTATS, fecStatus: PP_RXFECSTATS }, clear: PP_RXCLEAR, fecMode: PP_FECMODE, lane: /* @__PURE__ */ each("lane", /* @__PURE__ */ capability("laneCount"), { rxStatus: { errors: PP_RXLANEERRORS, lock: PP_RXLANELOCK, status: PP_RXLANESTATUS }, txErrorInject: PP_TXLANEINJECT, txConfig: PP_TXLANECONFIG }), variant: PL1_PCS_VARIANT, fecErrorInject: /* @__PURE__ */ part(() => FecCodewordErrorInjectMembers) }, prbsConfig: PP_PRBSTYPE, anlt: /* @__PURE__ */ part(() => AnltBasicMembers), transceiver: /* @__PURE__ */ part(() => TransceiverMembers), anltBasic: /* @__PURE__ */ part(() => AnltBasicMembers) } }, { dynamic: P_DYNAMIC }) as unknown as ClassOf<typeof BasePortL23Genuine, FamilyThor2>;
/** Port of a later Thor module (Thor-400G-7S-2P), with codeword error injection and TPLD offsets. Another name for {@link FamilyThor2}. */
export type Z400Thor2Port = FamilyThor2;
/** Port of a later Thor module (Thor-400G-7S-2P), with codeword error injection and TPLD offsets. Another name for {@link FamilyThor2}. */
export const Z400Thor2Port: typeof FamilyThor2 = FamilyThor2;

/** Copper Odin port of the 1G-3S type, with selectable straight or crossed wiring. */
export interface POdin1G3S6P extends FamilyOdin {
  /**
   * Pin assignment of a copper port: straight, crossed, or found out by itself.
   *
   * Command P_MDIXMODE.
   */
  readonly mdixMode: P_MDIXMODE;
}

/** Copper Odin port of the 1G-3S type, with selectable straight or crossed wiring. */
export const POdin1G3S6P: ClassOf<typeof FamilyOdin, POdin1G3S6P> = /* @__PURE__ */ resource("POdin1G3S6P", FamilyOdin, { mdixMode: P_MDIXMODE }) as unknown as ClassOf<typeof FamilyOdin, POdin1G3S6P>;

/** Odin port of the 1G-3S T1 type, which speaks BroadR-Reach. */
export interface POdin1G3S6PT1RJ45 extends FamilyOdin {
  /** Clock role on the BroadR-Reach link, as chosen and as it is. */
  readonly brr: {
    /** Clock role of the port on a BroadR-Reach link. Command P_BRRMODE. */
    readonly mode: P_BRRMODE;
    /** Clock role that the port actually has on its BroadR-Reach link. Command P_BRRSTATUS. */
    readonly status: P_BRRSTATUS;
    };
}

/** Odin port of the 1G-3S T1 type, which speaks BroadR-Reach. */
export const POdin1G3S6PT1RJ45: ClassOf<typeof FamilyOdin, POdin1G3S6PT1RJ45> = /* @__PURE__ */ resource("POdin1G3S6PT1RJ45", FamilyOdin, { brr: { mode: P_BRRMODE, status: P_BRRSTATUS } }) as unknown as ClassOf<typeof FamilyOdin, POdin1G3S6PT1RJ45>;

/** Copper Odin port of the 10G-5S type, with Energy Efficient Ethernet. */
export interface POdin10G5S6PCU extends FamilyOdin {
  /** Energy Efficient Ethernet: switches, idle state, partner abilities and signal readings. */
  readonly eee: {
    /** Whether the port takes part in Energy Efficient Ethernet. Command P_LPENABLE. */
    readonly enable: P_LPENABLE;
    /** Whether the transmit side enters low power idle when there is nothing to send. Command P_LPTXMODE. */
    readonly mode: P_LPTXMODE;
    /** Low power idle state of the port in both directions, now and in the recent past. Command P_LPSTATUS. */
    readonly status: P_LPSTATUS;
    /** Energy Efficient Ethernet abilities that the link partner advertised. Command P_LPPARTNERAUTONEG. */
    readonly partnerCapabilities: P_LPPARTNERAUTONEG;
    /** Signal-to-noise margin that the PHY measures on each of the four copper channels. Command P_LPSNRMARGIN. */
    readonly snrMargin: P_LPSNRMARGIN;
    /** Received signal power that the PHY measures on each of the four copper channels. Command P_LPRXPOWER. */
    readonly rxPower: P_LPRXPOWER;
    /** Energy Efficient Ethernet modes that the port itself supports. Command P_LPSUPPORT. */
    readonly capabilities: P_LPSUPPORT;
    };
}

/** Copper Odin port of the 10G-5S type, with Energy Efficient Ethernet. */
export const POdin10G5S6PCU: ClassOf<typeof FamilyOdin, POdin10G5S6PCU> = /* @__PURE__ */ resource("POdin10G5S6PCU", FamilyOdin, { eee: { enable: P_LPENABLE, mode: P_LPTXMODE, status: P_LPSTATUS, partnerCapabilities: P_LPPARTNERAUTONEG, snrMargin: P_LPSNRMARGIN, rxPower: P_LPRXPOWER, capabilities: P_LPSUPPORT } }) as unknown as ClassOf<typeof FamilyOdin, POdin10G5S6PCU>;

/** Odin port of the 10G-6S type, which can send runts and alter preambles. */
export interface POdin10G6S6P_a extends FamilyOdin {
  /** Frames that are too short on purpose: sent and expected length, and mismatches. */
  readonly runt: {
    /** Length to which transmitted packets are cut, for sending runts on purpose. Command P_TXRUNTLENGTH. */
    readonly txLength: P_TXRUNTLENGTH;
    /** Length that received runts are expected to have. Command P_RXRUNTLENGTH. */
    readonly rxLength: P_RXRUNTLENGTH;
    /** Whether packets have been received whose length differs from the expected runt length. Command P_RXRUNTLEN_ERRS. */
    readonly hasLengthErrors: P_RXRUNTLEN_ERRS;
    };
  /** Leaving out the preamble when sending, and adding a missing one when receiving. */
  readonly preamble: {
    /** Whether the port leaves out the preamble of the packets it transmits. Command P_TXPREAMBLE_REMOVE. */
    readonly txRemove: P_TXPREAMBLE_REMOVE;
    /** Whether the port adds a preamble to received packets that come without one. Command P_RXPREAMBLE_INSERT. */
    readonly rxInsert: P_RXPREAMBLE_INSERT;
    };
}

/** Odin port of the 10G-6S type, which can send runts and alter preambles. */
export const POdin10G6S6P_a: ClassOf<typeof FamilyOdin, POdin10G6S6P_a> = /* @__PURE__ */ resource("POdin10G6S6P_a", FamilyOdin, { runt: { txLength: P_TXRUNTLENGTH, rxLength: P_RXRUNTLENGTH, hasLengthErrors: P_RXRUNTLEN_ERRS }, preamble: { txRemove: P_TXPREAMBLE_REMOVE, rxInsert: P_RXPREAMBLE_INSERT } }) as unknown as ClassOf<typeof FamilyOdin, POdin10G6S6P_a>;

/** What is known of PortChimera without asking. */
export interface PortChimeraInfo extends Pick<BasePort["info"], keyof BasePort["info"]> {
  /** Limits and optional features of the port, to be checked before it is configured. From P_CAPABILITIES; undefined when the tester has not told. */
  readonly capabilities: P_CAPABILITIES_Values | undefined;
}

/** What `events` of PortChimera gives, by the name of the event. */
export interface PortChimeraEvents extends BasePortEvents {
  /** Description of the physical interface or transceiver that the port is using now. */
  readonly interface: P_INTERFACE_Values;
  /** Main switch of impairment on a Chimera port. */
  readonly emulate: P_EMULATE_Values;
}

/** Port of a Chimera module, where impairment acts on passing traffic. */
export interface PortChimera extends BasePort {
  /**
   * Limits and optional features of the port, to be checked before it is configured.
   *
   * Command P_CAPABILITIES.
   */
  readonly capabilities: P_CAPABILITIES;
  /**
   * Further capabilities of the port that the fixed capability list has no room for.
   *
   * Command P_CAPABILITIES_EXT.
   */
  readonly capabilitiesExt: P_CAPABILITIES_EXT;
  /**
   * Optical power that the transceiver of the port is receiving.
   *
   * Command P_STATUS.
   */
  readonly status: P_STATUS;
  /**
   * Whether the transmitter of the port is on; switching it off takes the partner's link down.
   *
   * Command P_TXENABLE.
   */
  readonly txEnable: P_TXENABLE;
  /**
   * Marks that a stored configuration is being loaded into the port.
   *
   * Command P_LOADMODE.
   */
  readonly loadMode: P_LOADMODE;
  /** Impairment on the port: its eight flows, common settings and statistics. */
  readonly emulation: {
    /** Whether the emulator drops packets that arrive with an FCS error. Command PE_FCSDROP. */
    readonly dropFcsErrors: PE_FCSDROP;
    /** Clears the impairment statistics of the port. Command PE_CLEAR. */
    readonly clear: PE_CLEAR;
    /** Packets impaired on all flows of the port, by kind of impairment. */
    readonly statistics: {
    /** Packets dropped on all flows of the port, by cause, as counts and ratios. Command PE_DROPTOTAL. */
    readonly drop: PE_DROPTOTAL;
    /** Packets delayed by the latency impairment on all flows of the port, as count and ratio. Command PE_LATENCYTOTAL. */
    readonly latency: PE_LATENCYTOTAL;
    /** Packets duplicated by the duplication impairment on all flows of the port, as count and ratio. Command PE_DUPTOTAL. */
    readonly duplicated: PE_DUPTOTAL;
    /** Packets taken out of order by the misordering impairment on all flows of the port, as count and ratio. Command PE_MISTOTAL. */
    readonly misordered: PE_MISTOTAL;
    /** Packets taken out of order by the misordering impairment on all flows of the port, as count and ratio. @deprecated use `misordered` */
    readonly misOrdered: PE_MISTOTAL;
    /** Packets corrupted on all flows of the port, by layer, as counts and ratios. Command PE_CORTOTAL. */
    readonly corrupted: PE_CORTOTAL;
    /** Packets given varying delay by the jitter impairment on all flows of the port, as count and ratio. Command PE_JITTERTOTAL. */
    readonly jittered: PE_JITTERTOTAL;
    };
    /** Form of test payload that the emulator looks for in the traffic through the port. Command PE_TPLDMODE. */
    readonly tpldMode: PE_TPLDMODE;
    /** One of eight flows: a filter picks its packets, and the flow's impairments act on them. */
    readonly flows: readonly ({
    /** Free text that labels an impairment flow. Command PE_COMMENT. */
    readonly comment: PE_COMMENT;
    /** Latency range that can currently be configured on an impairment flow. Command PE_LATENCYRANGE. */
    readonly latencyRange: PE_LATENCYRANGE;
    /** Where in the packet the corruption impairment of a flow causes damage. Command PE_CORRUPT. */
    readonly corruption: PE_CORRUPT;
    /** How far the misordering impairment of a flow moves a packet back in the sequence. Command PE_MISORDER. */
    readonly misorder: PE_MISORDER;
    /** How far the misordering impairment of a flow moves a packet back in the sequence. @deprecated use `misorder` */
    readonly misordering: PE_MISORDER;
    /** Rate limits of the flow, either dropping or queueing the excess packets. */
    readonly bandwidthControl: {
    /** Bandwidth policer of a flow, which drops the packets above the committed rate. Command PE_BANDPOLICER. */
    readonly policer: PE_BANDPOLICER;
    /** Bandwidth shaper of a flow, which queues the packets above the committed rate. Command PE_BANDSHAPER. */
    readonly shaper: PE_BANDSHAPER;
    };
    /** Traffic and impairment counters of the flow. */
    readonly statistics: {
    /** Packets of the flow received on the port, with a way to clear their counters. */
    readonly rx: {
    /** Receive counters of one Chimera flow on this port. Command PR_FLOWTOTAL. */
    readonly total: PR_FLOWTOTAL;
    /** Clears the receive counters of one Chimera flow. Command PR_FLOWCLEAR. */
    readonly clear: PR_FLOWCLEAR;
    };
    /** Packets of the flow sent by the port, with a way to clear their counters. */
    readonly tx: {
    /** Transmit counters of one Chimera flow on this port. Command PT_FLOWTOTAL. */
    readonly total: PT_FLOWTOTAL;
    /** Clears the transmit counters of one Chimera flow. Command PT_FLOWCLEAR. */
    readonly clear: PT_FLOWCLEAR;
    };
    /** Packets of the flow that were impaired, by kind of impairment. */
    readonly total: {
    /** Packets dropped on one impairment flow, by cause, as counts and ratios. Command PE_FLOWDROPTOTAL. */
    readonly dropPackets: PE_FLOWDROPTOTAL;
    /** Packets delayed by the latency impairment on one impairment flow, as count and ratio. Command PE_FLOWLATENCYTOTAL. */
    readonly latencyPackets: PE_FLOWLATENCYTOTAL;
    /** Packets duplicated by the duplication impairment on one impairment flow, as count and ratio. Command PE_FLOWDUPTOTAL. */
    readonly duplicatedPackets: PE_FLOWDUPTOTAL;
    /** Packets taken out of order by the misordering impairment on one impairment flow, as count and ratio. Command PE_FLOWMISTOTAL. */
    readonly misorderedPackets: PE_FLOWMISTOTAL;
    /** Packets taken out of order by the misordering impairment on one impairment flow, as count and ratio. @deprecated use `misorderedPackets` */
    readonly misOrderedPackets: PE_FLOWMISTOTAL;
    /** Packets corrupted on one impairment flow, by layer, as counts and ratios. Command PE_FLOWCORTOTAL. */
    readonly corruptedPackets: PE_FLOWCORTOTAL;
    /** Packets given varying delay by the jitter impairment on one impairment flow, as count and ratio. Command PE_FLOWJITTERTOTAL. */
    readonly jitteredPackets: PE_FLOWJITTERTOTAL;
    };
    /** Clears the impairment statistics of one flow only. Command PE_FLOWCLEAR. */
    readonly clear: PE_FLOWCLEAR;
    };
    /** How often and how strongly each kind of impairment acts on the flow. */
    readonly impairmentDistribution: {
    /** One impairment of a flow: its switch, schedule and the distribution that drives it. */
    readonly dropTypeConfig: ImpairmentDistributionConfig;
    /** One impairment of a flow: its switch, schedule and the distribution that drives it. */
    readonly misorderTypeConfig: ImpairmentDistributionConfig;
    /** One impairment of a flow: its switch, schedule and the distribution that drives it. */
    readonly latencyJitterTypeConfig: ImpairmentDistributionConfig;
    /** One impairment of a flow: its switch, schedule and the distribution that drives it. */
    readonly duplicationTypeConfig: ImpairmentDistributionConfig;
    /** One impairment of a flow: its switch, schedule and the distribution that drives it. */
    readonly corruptionTypeConfig: ImpairmentDistributionConfig;
    /** One impairment of a flow: its switch, schedule and the distribution that drives it. */
    readonly policerTypeConfig: ImpairmentDistributionConfig;
    /** One impairment of a flow: its switch, schedule and the distribution that drives it. */
    readonly shaperTypeConfig: ImpairmentDistributionConfig;
    };
    /** Editable draft of the flow's filter, which takes effect once applied. */
    readonly shadowFilter: {
    /** Begins a new definition of the shadow filter of a flow, before its conditions are written. Command PEF_INIT. */
    readonly initiate: PEF_INIT;
    /** Begins a new definition of the shadow filter of a flow, before its conditions are written. @deprecated use `initiate` */
    readonly initiating: PEF_INIT;
    /** Tells whether the shadow filter of a flow differs from its working filter. Command PEF_ISSHADOWDIRTY. */
    readonly isInSync: PEF_ISSHADOWDIRTY;
    /** Copies the shadow filter of a flow to the working filter, so that it takes effect. Command PEF_APPLY. */
    readonly apply: PEF_APPLY;
    /** Whether the filter of a flow is in use to pick packets. Command PEF_ENABLE. */
    readonly enable: PEF_ENABLE;
    /** Discards the changes in the shadow filter of a flow and leaves the working filter alone. Command PEF_CANCEL. */
    readonly cancel: PEF_CANCEL;
    /** Whether the filter of a flow is built from basic conditions or from protocol segments. Command PEF_MODE. */
    readonly mode: PEF_MODE;
    /** Basic filter of a flow: one condition for each protocol header. */
    readonly basic: ModeBasic;
    /** Extended filter of a flow: value and mask for each segment of a protocol stack. */
    readonly extended: ModeExtended;
    };
    /** Filter of the flow now in effect; changes are made in the shadow filter. */
    readonly workingFilter: {
    /** Whether the filter of a flow is built from basic conditions or from protocol segments. Command PEF_MODE. */
    readonly mode: PEF_MODE;
    /** Basic filter of a flow: one condition for each protocol header. */
    readonly basic: ModeBasic;
    /** Extended filter of a flow: value and mask for each segment of a protocol stack. */
    readonly extended: ModeExtended;
    };
    })[];
    };
  /**
   * Main switch of impairment on a Chimera port.
   *
   * Command P_EMULATE.
   */
  readonly emulate: P_EMULATE;
  /** User-defined distribution of a Chimera port, which an impairment can follow. This is the manager of all of them. */
  readonly customDistributions: ListManager<CustomDistribution>;
  /** Disturbance of the link itself, by flapping or by error pulses. */
  readonly pcsPma: Impair;
  /** What is known without asking: read at connecting, kept current by pushes. */
  readonly info: PortChimeraInfo;
  /** Calls back when it changes: Description of the physical interface or transceiver that the port is using now. Returns a function that takes the subscription back. */
  onInterfaceChange(callback: (resource: this, values: P_INTERFACE_Values) => unknown): () => void;
  /** Calls back when it changes: Main switch of impairment on a Chimera port. Returns a function that takes the subscription back. */
  onEmulateChange(callback: (resource: this, values: P_EMULATE_Values) => unknown): () => void;
  /** Follows an event: its new values, as they arrive. @throws LabwireError `GONE` when the resource is no more */
  events<Name extends keyof PortChimeraEvents>(name: Name, options?: EventOptions): EventStream<PortChimeraEvents[Name]>;
  /** Follows the pushes of a command. @throws LabwireError `GONE` when the resource is no more */
  events<Command extends AnyCommand>(command: Command, options?: EventOptions): EventStream<PushOf<Command>>;
}

/** Port of a Chimera module, where impairment acts on passing traffic. */
export const PortChimera: ClassOf<typeof BasePort, PortChimera> = /* @__PURE__ */ resource("PortChimera", BasePort, { capabilities: P_CAPABILITIES, capabilitiesExt: P_CAPABILITIES_EXT, status: P_STATUS, txEnable: P_TXENABLE, loadMode: P_LOADMODE, emulation: { dropFcsErrors: PE_FCSDROP, clear: PE_CLEAR, statistics: { drop: PE_DROPTOTAL, latency: PE_LATENCYTOTAL, duplicated: PE_DUPTOTAL, misordered: PE_MISTOTAL, misOrdered: /* @__PURE__ */ alias("misordered"), corrupted: PE_CORTOTAL, jittered: PE_JITTERTOTAL }, tpldMode: PE_TPLDMODE, flows: /* @__PURE__ */ each("flow", 8, { comment: PE_COMMENT, latencyRange: PE_LATENCYRANGE, corruption: PE_CORRUPT, misorder: PE_MISORDER, misordering: /* @__PURE__ */ alias("misorder"), bandwidthControl: { policer: PE_BANDPOLICER, shaper: PE_BANDSHAPER }, statistics: { rx: { total: PR_FLOWTOTAL, clear: PR_FLOWCLEAR }, tx: { total: PT_FLOWTOTAL, clear: PT_FLOWCLEAR }, total: { dropPackets: PE_FLOWDROPTOTAL, latencyPackets: PE_FLOWLATENCYTOTAL, duplicatedPackets: PE_FLOWDUPTOTAL, misorderedPackets: PE_FLOWMISTOTAL, misOrderedPackets: /* @__PURE__ */ alias("misorderedPackets"), corruptedPackets: PE_FLOWCORTOTAL, jitteredPackets: PE_FLOWJITTERTOTAL }, clear: PE_FLOWCLEAR }, impairmentDistribution: { dropTypeConfig: /* @__PURE__ */ part(() => ImpairmentDistributionConfigMembers, {"impairment_type":0}), misorderTypeConfig: /* @__PURE__ */ part(() => ImpairmentDistributionConfigMembers, {"impairment_type":1}), latencyJitterTypeConfig: /* @__PURE__ */ part(() => ImpairmentDistributionConfigMembers, {"impairment_type":2}), duplicationTypeConfig: /* @__PURE__ */ part(() => ImpairmentDistributionConfigMembers, {"impairment_type":3}), corruptionTypeConfig: /* @__PURE__ */ part(() => ImpairmentDistributionConfigMembers, {"impairment_type":4}), policerTypeConfig: /* @__PURE__ */ part(() => ImpairmentDistributionConfigMembers, {"impairment_type":5}), shaperTypeConfig: /* @__PURE__ */ part(() => ImpairmentDistributionConfigMembers, {"impairment_type":6}) }, shadowFilter: { initiate: PEF_INIT, initiating: /* @__PURE__ */ alias("initiate"), isInSync: PEF_ISSHADOWDIRTY, apply: PEF_APPLY, enable: /* @__PURE__ */ at(PEF_ENABLE, ["flow","SHADOW"]), cancel: PEF_CANCEL, mode: /* @__PURE__ */ at(PEF_MODE, ["flow","SHADOW"]), basic: /* @__PURE__ */ part(() => ModeBasicMembers, {"filter_type":"SHADOW"}), extended: /* @__PURE__ */ part(() => ModeExtendedMembers, {"filter_type":"SHADOW"}) }, workingFilter: { mode: /* @__PURE__ */ at(PEF_MODE, ["flow","WORKING"]), basic: /* @__PURE__ */ part(() => ModeBasicMembers, {"filter_type":"WORKING"}), extended: /* @__PURE__ */ part(() => ModeExtendedMembers, {"filter_type":"WORKING"}) } }) }, emulate: P_EMULATE, customDistributions: /* @__PURE__ */ listed(() => ({ item: CustomDistribution, index: "custom_distribution", list: PEC_INDICES, remove: PEC_DELETE, max: 40 })), pcsPma: /* @__PURE__ */ part(() => ImpairMembers) }, { interface: P_INTERFACE, emulate: P_EMULATE }, { capabilities: [P_CAPABILITIES] }) as unknown as ClassOf<typeof BasePort, PortChimera>;
/** Port of a Chimera module, where impairment acts on passing traffic. Another name for {@link PortChimera}. */
export type E100ChimeraPort = PortChimera;
/** Port of a Chimera module, where impairment acts on passing traffic. Another name for {@link PortChimera}. */
export const E100ChimeraPort: typeof PortChimera = PortChimera;

/** Port of a virtual tester for layers 2 and 3. */
export interface PortL23VE extends BasePortL23 {
  /**
   * Pin assignment of a copper port: straight, crossed, or found out by itself.
   *
   * Command P_MDIXMODE.
   */
  readonly mdixMode: P_MDIXMODE;
  /** Empty group, kept because the vendor's tree has one of this name. */
  readonly engine: {

    };
  /** Receive and transmit counters of the virtual port. */
  readonly statistics: {
    /** Counters of received frames: totals, by filter and by TPLD id. */
    readonly rx: {
    /** Receive totals of the port over all packets, with or without a TPLD. Command PR_TOTAL. */
    readonly total: PR_TOTAL;
    /** Extended receive totals of the port, with byte rate and malformed frame counts. Command PR_TOTALEXT. */
    readonly totalExt: PR_TOTALEXT;
    /** Receive counters of the packets that carry no TPLD. Command PR_NOTPLD. */
    readonly noTpld: PR_NOTPLD;
    /** Extended receive counters, byte rate included, of the packets that carry no TPLD. Command PR_NOTPLDEXT. */
    readonly noTpldExt: PR_NOTPLDEXT;
    /** Receive counters for FCS errors, pause frames, ARP, ping and traffic gaps. Command PR_EXTRA. */
    readonly extra: PR_EXTRA;
    /** Priority flow control frames received by the port and the pause time they asked for. Command PR_PFCSTATS. */
    readonly pfcStats: PR_PFCSTATS;
    /** TPLD ids the port has received since its counters were last cleared. Command PR_TPLDS. */
    readonly availableTplds: PR_TPLDS;
    /** Clears all receive counters of the port and forgets the TPLD ids seen. Command PR_CLEAR. */
    readonly clear: PR_CLEAR;
    /** Receive counters of the packets that pass one filter of the port. Command PR_FILTER. */
    readonly filter: (filter: number | { readonly index: number }) => PR_FILTER;
    /** Receive counters of the packets that pass one filter of the port. @deprecated use `filter` */
    readonly obtainFilterStatistics: (filter: number | { readonly index: number }) => PR_FILTER;
    /** Extended receive counters, byte rate included, of the packets that pass one filter. Command PR_FILTEREXT. */
    readonly filterExt: (filter: number | { readonly index: number }) => PR_FILTEREXT;
    /** Extended receive counters, byte rate included, of the packets that pass one filter. @deprecated use `filterExt` */
    readonly obtainFilterStatisticsExt: (filter: number | { readonly index: number }) => PR_FILTEREXT;
    /** Receive counters of packets with one TPLD id: traffic, errors, latency and jitter. */
    readonly tpld: (testPayload: number | { readonly index: number }) => PrsTPLD;
    /** Receive counters of packets with one TPLD id: traffic, errors, latency and jitter. @deprecated use `tpld` */
    readonly accessTpld: (testPayload: number | { readonly index: number }) => PrsTPLD;
    };
    /** Counters of sent frames: totals and by stream. */
    readonly tx: {
    /** Transmit totals of the port over all packets, with or without a TPLD. Command PT_TOTAL. */
    readonly total: PT_TOTAL;
    /** Extended transmit totals of the port, with a byte rate. Command PT_TOTALEXT. */
    readonly totalExt: PT_TOTALEXT;
    /** Transmit counters for ARP, ping, injected errors, MAC training and IGMP joins. Command PT_EXTRA. */
    readonly extra: PT_EXTRA;
    /** Transmit counters of the packets that carry no TPLD. Command PT_NOTPLD. */
    readonly noTpld: PT_NOTPLD;
    /** Extended transmit counters, byte rate included, of the packets that carry no TPLD. Command PT_NOTPLDEXT. */
    readonly noTpldExt: PT_NOTPLDEXT;
    /** Clears all transmit counters of the port. Command PT_CLEAR. */
    readonly clear: PT_CLEAR;
    /** Transmit counters of one stream of the port. Command PT_STREAM. */
    readonly stream: (stream: number | { readonly index: number }) => PT_STREAM;
    /** Transmit counters of one stream of the port. @deprecated use `stream` */
    readonly obtainFromStream: (stream: number | { readonly index: number }) => PT_STREAM;
    /** Extended transmit counters, byte rate included, of one stream. Command PT_STREAMEXT. */
    readonly streamExt: (stream: number | { readonly index: number }) => PT_STREAMEXT;
    /** Extended transmit counters, byte rate included, of one stream. @deprecated use `streamExt` */
    readonly obtainFromStreamExt: (stream: number | { readonly index: number }) => PT_STREAMEXT;
    };
    };
  /** Stream of test packets that a port sends: headers, sizes, rate and payload. This is the manager of all of them. */
  readonly streams: IndexManager<BaseStream>;
  /** Receive filter of a port: a condition over match terms and length terms. This is the manager of all of them. */
  readonly filters: IndexManager<BaseFilter>;
}

/** Port of a virtual tester for layers 2 and 3. */
export const PortL23VE: ClassOf<typeof BasePortL23, PortL23VE> = /* @__PURE__ */ resource("PortL23VE", BasePortL23, { mdixMode: P_MDIXMODE, engine: {}, statistics: { rx: { total: PR_TOTAL, totalExt: PR_TOTALEXT, noTpld: PR_NOTPLD, noTpldExt: PR_NOTPLDEXT, extra: PR_EXTRA, pfcStats: PR_PFCSTATS, availableTplds: PR_TPLDS, clear: PR_CLEAR, filter: /* @__PURE__ */ by(["filter"], PR_FILTER), obtainFilterStatistics: /* @__PURE__ */ alias("filter"), filterExt: /* @__PURE__ */ by(["filter"], PR_FILTEREXT), obtainFilterStatisticsExt: /* @__PURE__ */ alias("filterExt"), tpld: /* @__PURE__ */ by(["test_payload"], /* @__PURE__ */ part(() => PrsTPLDMembers)), accessTpld: /* @__PURE__ */ alias("tpld") }, tx: { total: PT_TOTAL, totalExt: PT_TOTALEXT, extra: PT_EXTRA, noTpld: PT_NOTPLD, noTpldExt: PT_NOTPLDEXT, clear: PT_CLEAR, stream: /* @__PURE__ */ by(["stream"], PT_STREAM), obtainFromStream: /* @__PURE__ */ alias("stream"), streamExt: /* @__PURE__ */ by(["stream"], PT_STREAMEXT), obtainFromStreamExt: /* @__PURE__ */ alias("streamExt") } }, streams: /* @__PURE__ */ items(() => ({ item: BaseStream, index: "stream", create: PS_CREATE, remove: PS_DELETE, list: PS_INDICES })), filters: /* @__PURE__ */ items(() => ({ item: BaseFilter, index: "filter", create: PF_CREATE, remove: PF_DELETE, list: PF_INDICES })) }) as unknown as ClassOf<typeof BasePortL23, PortL23VE>;

/** What is known of PortL47 without asking. */
export interface PortL47Info extends Pick<BasePort["info"], keyof BasePort["info"]> {
  /** Speeds a layer 4-7 port can be set to, one flag for each. From P4_CAPABILITIES; undefined when the tester has not told. */
  readonly capabilities: P4_CAPABILITIES_Values | undefined;
  /** Present traffic state of the port, pushed at every change from preparation to stop. From P4_STATE; undefined when the tester has not told. */
  readonly trafficState: P4_STATE_Values["state"] | undefined;
}

/** What `events` of PortL47 gives, by the name of the event. */
export interface PortL47Events extends BasePortEvents {
  /** Speeds a layer 4-7 port can be set to, one flag for each. */
  readonly capabilities: P4_CAPABILITIES_Values;
  /** Speed chosen for a layer 4-7 port, fixed or left to the port. */
  readonly speedSelection: P4_SPEEDSELECTION_Values;
  /** Present traffic state of the port, pushed at every change from preparation to stop. */
  readonly state: P4_STATE_Values;
  /** License assigned to the port, with its speed and time of expiry. */
  readonly licenseInfo: P4_LICENSE_INFO_Values;
}

/** Port of a Vulcan module, which carries stateful traffic on layers 4 to 7. */
export interface PortL47 extends BasePort {
  /**
   * Commands the port to prepare, pre-run, start, stop or switch off its layer 4-7 traffic.
   *
   * Command P4_TRAFFIC.
   */
  readonly traffic: P4_TRAFFIC;
  /**
   * Brings the port to state OFF and removes all its connection groups.
   *
   * Command P4_CLEAR.
   */
  readonly clear: P4_CLEAR;
  /**
   * Present traffic state of the port, pushed at every change from preparation to stop.
   *
   * Command P4_STATE.
   */
  readonly state: P4_STATE;
  /**
   * Kind of layer 4-7 port, as a number and in words.
   *
   * Command P4_PORT_TYPE.
   */
  readonly type: P4_PORT_TYPE;
  /**
   * Detailed abilities of a layer 4-7 port in a BSON document.
   *
   * Command P4_APTITUDES.
   */
  readonly aptitudes: P4_APTITUDES;
  /**
   * Text that comments on the latest traffic state change of the port.
   *
   * Command P4_STATE_STATUS.
   */
  readonly lastStateStatus: P4_STATE_STATUS;
  /**
   * Name of the network interface device behind the port.
   *
   * Command P4_DEV_NAME.
   */
  readonly nicName: P4_DEV_NAME;
  /**
   * Firmware version of the network interface behind the port.
   *
   * Command P4_FW_VER.
   */
  readonly nicFirmwareVersion: P4_FW_VER;
  /**
   * Whether the handling of VLAN tags is left to the network interface of the port.
   *
   * Command P4_VLAN_OFFLOAD.
   */
  readonly vlanOffload: P4_VLAN_OFFLOAD;
  /**
   * Upper limit on the packet rate of the port, automatic or set by hand.
   *
   * Command P4_MAX_PACKET_RATE.
   */
  readonly maxPacketRate: P4_MAX_PACKET_RATE;
  /**
   * Speeds a layer 4-7 port can be set to, one flag for each.
   *
   * Command P4_CAPABILITIES.
   */
  readonly capabilities: P4_CAPABILITIES;
  /**
   * Speed chosen for a layer 4-7 port, fixed or left to the port.
   *
   * Command P4_SPEEDSELECTION.
   */
  readonly speedSelection: P4_SPEEDSELECTION;
  /**
   * Size distribution of the packets sent by the port, counted in sixteen bins.
   *
   * Command P4_TX_PACKET_SIZE.
   */
  readonly txPacketSize: P4_TX_PACKET_SIZE;
  /**
   * Size distribution of the packets received by the port, counted in sixteen bins.
   *
   * Command P4_RX_PACKET_SIZE.
   */
  readonly rxPacketSize: P4_RX_PACKET_SIZE;
  /**
   * MTU statistics of the packets sent by the port, as a row of bins.
   *
   * Command P4_TX_MTU.
   */
  readonly txMtu: P4_TX_MTU;
  /**
   * MTU statistics of the packets received by the port, as a row of bins.
   *
   * Command P4_RX_MTU.
   */
  readonly rxMtu: P4_RX_MTU;
  /**
   * PCI identification of the network interface behind the port.
   *
   * Command P4_PCI_INFO.
   */
  readonly pciInfo: P4_PCI_INFO;
  /**
   * License assigned to the port, with its speed and time of expiry.
   *
   * Command P4_LICENSE_INFO.
   */
  readonly licenseInfo: P4_LICENSE_INFO;
  /**
   * Sending rate, retransmission timeout and retry count for ARP requests of the port.
   *
   * Command P4_ARP_CONFIG.
   */
  readonly arpConfig: P4_ARP_CONFIG;
  /**
   * Sending rate, retransmission timeout and retry count for NDP neighbor solicitations of the port.
   *
   * Command P4_NDP_CONFIG.
   */
  readonly ndpConfig: P4_NDP_CONFIG;
  /** Packet capture on the port, and reading the captured frames one after another. */
  readonly capture: {
    /** Starts or ends packet capture on the port. Command P4_CAPTURE. */
    readonly start: P4_CAPTURE;
    /** First frame in the capture of the port, with time stamp and lengths. Command P4_CAPTURE_GET_FIRST. */
    readonly firstFrame: P4_CAPTURE_GET_FIRST;
    /** First frame in the capture of the port, with time stamp and lengths. @deprecated use `firstFrame` */
    readonly getFirstFrame: P4_CAPTURE_GET_FIRST;
    /** Frame after the one last fetched from the capture of the port. Command P4_CAPTURE_GET_NEXT. */
    readonly nextFrame: P4_CAPTURE_GET_NEXT;
    /** Frame after the one last fetched from the capture of the port. @deprecated use `nextFrame` */
    readonly getNextFrame: P4_CAPTURE_GET_NEXT;
    };
  /** Packet counters of the port, overall and by protocol. */
  readonly counters: {
    /** Resets the port-level traffic counters of a layer 4-7 port to zero. Command P4_CLEAR_COUNTERS. */
    readonly clear: P4_CLEAR_COUNTERS;
    /** Transmit bit rate, bytes and VLAN packets of the port as a whole. Command P4_PORT_TX_COUNTERS. */
    readonly totalTx: P4_PORT_TX_COUNTERS;
    /** Receive bit rate, bytes and VLAN packets of the port as a whole. Command P4_PORT_RX_COUNTERS. */
    readonly totalRx: P4_PORT_RX_COUNTERS;
    /** Counts of odd Ethernet packets, VLAN mismatches and rate limiting on the port. Command P4_PORT_COUNTERS. */
    readonly total: P4_PORT_COUNTERS;
    /** IPv4 packets received and sent by the port, and faults among them. */
    readonly ipv4: {
    /** Number of IPv4 packets received by the port. Command P4_IPV4_RX_COUNTERS. */
    readonly rx: P4_IPV4_RX_COUNTERS;
    /** Number of IPv4 packets sent by the port. Command P4_IPV4_TX_COUNTERS. */
    readonly tx: P4_IPV4_TX_COUNTERS;
    /** Counts of faulty IPv4 packets, checksum errors among them, seen on the port. Command P4_IPV4_COUNTERS. */
    readonly total: P4_IPV4_COUNTERS;
    };
    /** IPv6 packets received and sent by the port, and faults among them. */
    readonly ipv6: {
    /** Number of IPv6 packets received by the port. Command P4_IPV6_RX_COUNTERS. */
    readonly rx: P4_IPV6_RX_COUNTERS;
    /** Number of IPv6 packets sent by the port. Command P4_IPV6_TX_COUNTERS. */
    readonly tx: P4_IPV6_TX_COUNTERS;
    /** Counts of faulty and unrecognized IPv6 packets seen on the port. Command P4_IPV6_COUNTERS. */
    readonly total: P4_IPV6_COUNTERS;
    };
    /** ICMP and ICMPv6 packets of the port by message kind, and their faults. */
    readonly icmp: {
    /** Numbers of ICMP and ICMPv6 packets received by the port, by message kind. Command P4_ICMP_RX_COUNTERS. */
    readonly rx: P4_ICMP_RX_COUNTERS;
    /** Numbers of ICMP and ICMPv6 packets sent by the port, by message kind. Command P4_ICMP_TX_COUNTERS. */
    readonly tx: P4_ICMP_TX_COUNTERS;
    /** Counts of faulty and unrecognized ICMP and ICMPv6 packets on the port. Command P4_ICMP_COUNTERS. */
    readonly total: P4_ICMP_COUNTERS;
    };
    /** TCP packets of the port, with checksum errors and failed lookups. */
    readonly tcp: {
    /** Number of TCP packets received by the port. Command P4_TCP_RX_COUNTERS. */
    readonly rx: P4_TCP_RX_COUNTERS;
    /** Number of TCP packets sent by the port. Command P4_TCP_TX_COUNTERS. */
    readonly tx: P4_TCP_TX_COUNTERS;
    /** Counts of TCP checksum errors, malformed packets and failed lookups on the port. Command P4_TCP_COUNTERS. */
    readonly total: P4_TCP_COUNTERS;
    };
    /** UDP packets of the port, with checksum errors and failed lookups. */
    readonly udp: {
    /** Number of UDP packets received by the port. Command P4_UDP_RX_COUNTERS. */
    readonly rx: P4_UDP_RX_COUNTERS;
    /** Number of UDP packets sent by the port. Command P4_UDP_TX_COUNTERS. */
    readonly tx: P4_UDP_TX_COUNTERS;
    /** Counts of UDP checksum errors, malformed packets and failed lookups on the port. Command P4_UDP_COUNTERS. */
    readonly total: P4_UDP_COUNTERS;
    };
    /** Rates and totals at the Ethernet layer, with errors and lost packets. */
    readonly eth: {
    /** Receive rates and totals of the port at the Ethernet layer. Command P4_ETH_RX_COUNTERS. */
    readonly rx: P4_ETH_RX_COUNTERS;
    /** Transmit rates and totals of the port at the Ethernet layer. Command P4_ETH_TX_COUNTERS. */
    readonly tx: P4_ETH_TX_COUNTERS;
    /** Counts of Ethernet errors on the port and of received packets that were lost. Command P4_ETH_COUNTERS. */
    readonly total: P4_ETH_COUNTERS;
    };
    /** ARP requests and replies of the port, and how address resolution went. */
    readonly arp: {
    /** Numbers of ARP requests and replies received by the port. Command P4_ARP_RX_COUNTERS. */
    readonly rx: P4_ARP_RX_COUNTERS;
    /** Numbers of ARP requests and replies sent by the port. Command P4_ARP_TX_COUNTERS. */
    readonly tx: P4_ARP_TX_COUNTERS;
    /** Outcome of ARP address resolution on the port, with errors, lookup failures and retransmissions. Command P4_ARP_COUNTERS. */
    readonly total: P4_ARP_COUNTERS;
    };
    /** NDP requests and replies of the port, and how address resolution went. */
    readonly ndp: {
    /** Numbers of NDP requests and replies received by the port. Command P4_NDP_RX_COUNTERS. */
    readonly rx: P4_NDP_RX_COUNTERS;
    /** Numbers of NDP requests and replies sent by the port. Command P4_NDP_TX_COUNTERS. */
    readonly tx: P4_NDP_TX_COUNTERS;
    /** Outcome of NDP address resolution on the port, with errors, lookup failures and retransmissions. Command P4_NDP_COUNTERS. */
    readonly total: P4_NDP_COUNTERS;
    };
    };
  /** Packet engines given to the port, by number or one by one. */
  readonly packetEngine: {
    /** Assigns particular packet engines of the module to the port. Command P4E_ASSIGN. */
    readonly assign: P4E_ASSIGN;
    /** How many packet engines the port could use. Command P4E_AVAILABLE. */
    readonly available: P4E_AVAILABLE;
    /** Allocates a number of packet engines to the port without naming them. Command P4E_ALLOCATE. */
    readonly allocate: P4E_ALLOCATE;
    /** Packet engines available to the port and those it holds, as bit patterns. Command P4E_ALLOCATION_INFO. */
    readonly allocationInfo: P4E_ALLOCATION_INFO;
    };
  /** Group of connections of one kind, with addresses, protocol settings, load profile and counters. This is the manager of all of them. */
  readonly connectionGroups: IndexManager<ConnectionGroup>;
  /** Addresses obtained by DHCP on the port: settings, run, progress and leases. */
  readonly dhcp: {
    /** Settings for obtaining IPv4 addresses by DHCP on the port. Command P4_DHCP_CONFIG. */
    readonly config: P4_DHCP_CONFIG;
    /** Starts obtaining addresses by DHCP with the configured settings. Command P4_DHCP_RUN. */
    readonly run: P4_DHCP_RUN;
    /** Progress of the DHCP run on the port, with successes and failures so far. Command P4_DHCP_STATE. */
    readonly state: P4_DHCP_STATE;
    /** Leases obtained by DHCP on the port, with address, gateway and lease time. Command P4_DHCP_RESULT. */
    readonly result: P4_DHCP_RESULT;
    /** VLAN tags put on the DHCP traffic of the port. Command P4_DHCP_VLAN. */
    readonly vlan: P4_DHCP_VLAN;
    };
  /**
   * Byte and packet counters for every Ethernet queue of the port.
   *
   * Command P4_ETH_QUEUE_COUNTERS.
   */
  readonly queueCounters: P4_ETH_QUEUE_COUNTERS;
  /** What is known without asking: read at connecting, kept current by pushes. */
  readonly info: PortL47Info;
  /** Calls back when it changes: Speeds a layer 4-7 port can be set to, one flag for each. Returns a function that takes the subscription back. */
  onCapabilitiesChange(callback: (resource: this, values: P4_CAPABILITIES_Values) => unknown): () => void;
  /** Calls back when it changes: Speed chosen for a layer 4-7 port, fixed or left to the port. Returns a function that takes the subscription back. */
  onSpeedSelectionChange(callback: (resource: this, values: P4_SPEEDSELECTION_Values) => unknown): () => void;
  /** Calls back when it changes: Present traffic state of the port, pushed at every change from preparation to stop. Returns a function that takes the subscription back. */
  onStateChange(callback: (resource: this, values: P4_STATE_Values) => unknown): () => void;
  /** Calls back when it changes: License assigned to the port, with its speed and time of expiry. Returns a function that takes the subscription back. */
  onLicenseInfoChange(callback: (resource: this, values: P4_LICENSE_INFO_Values) => unknown): () => void;
  /** Follows an event: its new values, as they arrive. @throws LabwireError `GONE` when the resource is no more */
  events<Name extends keyof PortL47Events>(name: Name, options?: EventOptions): EventStream<PortL47Events[Name]>;
  /** Follows the pushes of a command. @throws LabwireError `GONE` when the resource is no more */
  events<Command extends AnyCommand>(command: Command, options?: EventOptions): EventStream<PushOf<Command>>;
}

/** Port of a Vulcan module, which carries stateful traffic on layers 4 to 7. */
export const PortL47: ClassOf<typeof BasePort, PortL47> = /* @__PURE__ */ resource("PortL47", BasePort, { traffic: P4_TRAFFIC, clear: P4_CLEAR, state: P4_STATE, type: P4_PORT_TYPE, aptitudes: P4_APTITUDES, lastStateStatus: P4_STATE_STATUS, nicName: P4_DEV_NAME, nicFirmwareVersion: P4_FW_VER, vlanOffload: P4_VLAN_OFFLOAD, maxPacketRate: P4_MAX_PACKET_RATE, capabilities: P4_CAPABILITIES, speedSelection: P4_SPEEDSELECTION, txPacketSize: P4_TX_PACKET_SIZE, rxPacketSize: P4_RX_PACKET_SIZE, txMtu: P4_TX_MTU, rxMtu: P4_RX_MTU, pciInfo: P4_PCI_INFO, licenseInfo: P4_LICENSE_INFO, arpConfig: P4_ARP_CONFIG, ndpConfig: P4_NDP_CONFIG, capture: { start: P4_CAPTURE, firstFrame: P4_CAPTURE_GET_FIRST, getFirstFrame: /* @__PURE__ */ alias("firstFrame"), nextFrame: P4_CAPTURE_GET_NEXT, getNextFrame: /* @__PURE__ */ alias("nextFrame") }, counters: { clear: P4_CLEAR_COUNTERS, totalTx: P4_PORT_TX_COUNTERS, totalRx: P4_PORT_RX_COUNTERS, total: P4_PORT_COUNTERS, ipv4: { rx: P4_IPV4_RX_COUNTERS, tx: P4_IPV4_TX_COUNTERS, total: P4_IPV4_COUNTERS }, ipv6: { rx: P4_IPV6_RX_COUNTERS, tx: P4_IPV6_TX_COUNTERS, total: P4_IPV6_COUNTERS }, icmp: { rx: P4_ICMP_RX_COUNTERS, tx: P4_ICMP_TX_COUNTERS, total: P4_ICMP_COUNTERS }, tcp: { rx: P4_TCP_RX_COUNTERS, tx: P4_TCP_TX_COUNTERS, total: P4_TCP_COUNTERS }, udp: { rx: P4_UDP_RX_COUNTERS, tx: P4_UDP_TX_COUNTERS, total: P4_UDP_COUNTERS }, eth: { rx: P4_ETH_RX_COUNTERS, tx: P4_ETH_TX_COUNTERS, total: P4_ETH_COUNTERS }, arp: { rx: P4_ARP_RX_COUNTERS, tx: P4_ARP_TX_COUNTERS, total: P4_ARP_COUNTERS }, ndp: { rx: P4_NDP_RX_COUNTERS, tx: P4_NDP_TX_COUNTERS, total: P4_NDP_COUNTERS } }, packetEngine: { assign: P4E_ASSIGN, available: P4E_AVAILABLE, allocate: P4E_ALLOCATE, allocationInfo: P4E_ALLOCATION_INFO }, connectionGroups: /* @__PURE__ */ items(() => ({ item: ConnectionGroup, index: "group", create: P4G_CREATE, remove: P4G_DELETE, list: P4G_INDICES })), dhcp: { config: P4_DHCP_CONFIG, run: P4_DHCP_RUN, state: P4_DHCP_STATE, result: P4_DHCP_RESULT, vlan: P4_DHCP_VLAN }, queueCounters: P4_ETH_QUEUE_COUNTERS }, { capabilities: P4_CAPABILITIES, speedSelection: P4_SPEEDSELECTION, state: P4_STATE, licenseInfo: P4_LICENSE_INFO }, { capabilities: [P4_CAPABILITIES], trafficState: [P4_STATE, "state"] }) as unknown as ClassOf<typeof BasePort, PortL47>;
