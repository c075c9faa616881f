// Generated from schema/xena by `npm run generate`. Do not edit.
import type { ClassOf } from "../../../runtime/xena/tree/class-of.js";
import { counted } from "../../../runtime/xena/tree/count-manager.js";
import type { CountManager } from "../../../runtime/xena/tree/count-manager.js";
import { Item } from "../../../runtime/xena/tree/item.js";
import { alias, by } from "../../../runtime/xena/tree/members.js";
import { resource } from "../../../runtime/xena/tree/resource.js";
import { P4G_APP_REPLAY_COUNTERS, P4G_APP_TRANSACTION_COUNTERS, P4G_APP_TRANSACTION_HIST, P4G_CLEAR_COUNTERS, P4G_CLEAR_POST_STAT, P4G_CLIENT_RANGE, P4G_COMMENT, P4G_ENABLE, P4G_IPV4_CLIENT_ADDRESS_POOL, P4G_IPV4_SERVER_ADDRESS_POOL, P4G_IPV6_CLIENT_RANGE, P4G_IPV6_FLOW_LABEL, P4G_IPV6_SERVER_RANGE, P4G_IPV6_TRAFFIC_CLASS, P4G_IP_DS_MASK, P4G_IP_DS_MINMAX, P4G_IP_DS_STEP, P4G_IP_DS_TYPE, P4G_IP_DS_VALUE, P4G_IP_VERSION, P4G_L2_CLIENT_MAC, P4G_L2_GW, P4G_L2_IPV6_GW, P4G_L2_SERVER_MAC, P4G_L2_USE_ADDRESS_RES, P4G_L2_USE_GW, P4G_L4_PROTOCOL, P4G_LP_SHAPE, P4G_LP_TIME_SCALE, P4G_NAT, P4G_PAYLOAD_HIST_CONF, P4G_RAW_BURSTY_CONF, P4G_RAW_BURSTY_TX, P4G_RAW_CLOSE_CONN, P4G_RAW_CONN_INCARNATION, P4G_RAW_CONN_LIFETIME, P4G_RAW_CONN_REPETITIONS, P4G_RAW_DOWNLOAD_REQUEST, P4G_RAW_HAS_DOWNLOAD_REQ, P4G_RAW_PAYLOAD, P4G_RAW_PAYLOAD_REPEAT_LEN, P4G_RAW_PAYLOAD_TOTAL_LEN, P4G_RAW_PAYLOAD_TYPE, P4G_RAW_REQUEST_REPEAT, P4G_RAW_RX_PAYLOAD_LEN, P4G_RAW_TEST_SCENARIO, P4G_RAW_TX_DURING_RAMP, P4G_RAW_TX_TIME_OFFSET, P4G_RAW_UTILIZATION, P4G_RECALC_PAYLOAD_HIST, P4G_RECALC_TIME_HIST, P4G_RECALC_TRANSACTION_HIST, P4G_REPLAY_FILE_CLEAR, P4G_REPLAY_FILE_INDICES, P4G_REPLAY_FILE_NAME, P4G_REPLAY_USER_INCARNATION, P4G_REPLAY_USER_REPETITIONS, P4G_REPLAY_UTILIZATION, P4G_ROLE, P4G_SERVER_RANGE, P4G_TCP_ACK_FREQUENCY, P4G_TCP_ACK_TIMEOUT, P4G_TCP_CLOSE_HIST, P4G_TCP_CONGESTION_MODE, P4G_TCP_DUP_THRES, P4G_TCP_ERROR_COUNTERS, P4G_TCP_ESTABLISH_HIST, P4G_TCP_ICWND_CALC_METHOD, P4G_TCP_ISSTHRESH, P4G_TCP_MSS_MINMAX, P4G_TCP_MSS_TYPE, P4G_TCP_MSS_VALUE, P4G_TCP_RETRANSMIT_COUNTERS, P4G_TCP_RTO, P4G_TCP_RTO_MINMAX, P4G_TCP_RTO_PROLONGED_MODE, P4G_TCP_RTT_VALUE, P4G_TCP_RX_GOOD_BYTES_HIST, P4G_TCP_RX_PACKET_COUNTERS, P4G_TCP_RX_PAYLOAD_COUNTERS, P4G_TCP_RX_TOTAL_BYTES_HIST, P4G_TCP_STATE_CURRENT, P4G_TCP_STATE_RATE, P4G_TCP_STATE_TOTAL, P4G_TCP_SYN_RTO, P4G_TCP_TX_GOOD_BYTES_HIST, P4G_TCP_TX_PACKET_COUNTERS, P4G_TCP_TX_PAYLOAD_COUNTERS, P4G_TCP_TX_TOTAL_BYTES_HIST, P4G_TCP_WINDOW_SCALING, P4G_TCP_WINDOW_SIZE, P4G_TEST_APPLICATION, P4G_TIME_HIST_CONF, P4G_TLS_ALERT_FATAL_COUNTERS, P4G_TLS_ALERT_WARNING_COUNTERS, P4G_TLS_CERTIFICATE_FILENAME, P4G_TLS_CIPHER_SUITES, P4G_TLS_CLOSE_NOTIFY, P4G_TLS_DHPARAMS_FILENAME, P4G_TLS_ENABLE, P4G_TLS_HANDSHAKE_HIST, P4G_TLS_MAX_RECORD_SIZE, P4G_TLS_MIN_REQ_PROTOCOL_VER, P4G_TLS_PRIVATE_KEY_FILENAME, P4G_TLS_PROTOCOL_VER, P4G_TLS_RX_PAYLOAD_BYTES_HIST, P4G_TLS_RX_PAYLOAD_COUNTERS, P4G_TLS_SERVER_NAME, P4G_TLS_STATE_CURRENT, P4G_TLS_STATE_RATE, P4G_TLS_STATE_TOTAL, P4G_TLS_TX_PAYLOAD_BYTES_HIST, P4G_TLS_TX_PAYLOAD_COUNTERS, P4G_TRANSACTION_HIST_CONF, P4G_UDP_PACKET_SIZE_MINMAX, P4G_UDP_PACKET_SIZE_TYPE, P4G_UDP_PACKET_SIZE_VALUE, P4G_UDP_RX_BYTES_HIST, P4G_UDP_RX_PACKET_COUNTERS, P4G_UDP_RX_PAYLOAD_COUNTERS, P4G_UDP_STATE_CURRENT, P4G_UDP_STATE_RATE, P4G_UDP_STATE_TOTAL, P4G_UDP_TX_BYTES_HIST, P4G_UDP_TX_PACKET_COUNTERS, P4G_UDP_TX_PAYLOAD_COUNTERS, P4G_USER_STATE_CURRENT, P4G_USER_STATE_RATE, P4G_USER_STATE_TOTAL, P4G_VLAN_ENABLE, P4G_VLAN_TCI } from "../commands/p4g.js";
import { P_LLDP_CONFIG, P_LLDP_DATA, P_LLDP_HEADER, P_LLDP_OPMODE } from "../commands/p_lldp.js";
import { P_MACSEC_RXSC_AN, P_MACSEC_RXSC_CIPHERSUITE, P_MACSEC_RXSC_CONF_OFFSET, P_MACSEC_RXSC_DESCR, P_MACSEC_RXSC_LOWEST_PN, P_MACSEC_RXSC_NEXT_PN, P_MACSEC_RXSC_PN, P_MACSEC_RXSC_SAK_VALUE, P_MACSEC_RXSC_SCI, P_MACSEC_RXSC_STATS, P_MACSEC_RXSC_TPLDID, P_MACSEC_RXSC_XPN_SALT, P_MACSEC_RXSC_XPN_SSCI, P_MACSEC_TXSC_CIPHERSUITE, P_MACSEC_TXSC_CONF_OFFSET, P_MACSEC_TXSC_DESCR, P_MACSEC_TXSC_ENCRYPT, P_MACSEC_TXSC_NEXT_AN, P_MACSEC_TXSC_NEXT_PN, P_MACSEC_TXSC_REKEY_MODE, P_MACSEC_TXSC_SAK_VALUE, P_MACSEC_TXSC_SCI, P_MACSEC_TXSC_SCI_MODE, P_MACSEC_TXSC_STARTING_PN, P_MACSEC_TXSC_STATS, P_MACSEC_TXSC_XPN_SALT, P_MACSEC_TXSC_XPN_SSCI } from "../commands/p_macsec.js";
import { PD_ENABLE, PD_RANGE, PD_SAMPLES, PD_SOURCE } from "../commands/pd.js";
import { PEC_COMMENT, PEC_DISTTYPE, PEC_VAL } from "../commands/pec.js";
import { PF_COMMENT, PF_CONDITION, PF_ENABLE, PF_STRING } from "../commands/pf.js";
import { PL_LENGTH } from "../commands/pl.js";
import { PM_MATCH, PM_POSITION, PM_PROTOCOL } from "../commands/pm.js";
import { PS_ARPREQUEST, PS_AUTOADJUST, PS_BURST, PS_BURSTGAP, PS_CDFCOUNT, PS_CDFDATA, PS_CDFOFFSET, PS_COMMENT, PS_ENABLE, PS_EXTPAYLOAD, PS_HEADERPROTOCOL, PS_INJECTFCSERR, PS_INJECTMISERR, PS_INJECTPLDERR, PS_INJECTSEQERR, PS_INJECTTPLDERR, PS_INSERTFCS, PS_IPV4GATEWAY, PS_IPV6GATEWAY, PS_MACSEC_ASSIGN, PS_MACSEC_ENABLE, PS_MODIFIER, PS_MODIFIERCOUNT, PS_MODIFIEREXT, PS_MODIFIEREXTCOUNT, PS_MODIFIEREXTRANGE, PS_MODIFIERRANGE, PS_MODIFIER_ENDIAN, PS_OPTIONS, PS_PACKETHEADER, PS_PACKETLENGTH, PS_PACKETLIMIT, PS_PAYLOAD, PS_PFCPRIORITY, PS_PINGREQUEST, PS_RATEFRACTION, PS_RATEL2BPS, PS_RATEPPS, PS_TPLDID, PS_UE_LLR_DESIRE } from "../commands/ps.js";

/** Receive filter of a port: a condition over match terms and length terms. */
export interface BaseFilter extends Item {
  /**
   * Free remark that users attach to a filter.
   *
   * Command PF_COMMENT.
   */
  readonly comment: PF_COMMENT;
  /**
   * Whether a filter is active; its terms cannot be changed while it is.
   *
   * Command PF_ENABLE.
   */
  readonly enable: PF_ENABLE;
  /**
   * Boolean condition of a filter, built from match terms and length terms.
   *
   * Command PF_CONDITION.
   */
  readonly condition: PF_CONDITION;
}

/** Receive filter of a port: a condition over match terms and length terms. */
export const BaseFilter: ClassOf<typeof Item, BaseFilter> = /* @__PURE__ */ resource("BaseFilter", Item, { comment: PF_COMMENT, enable: PF_ENABLE, condition: PF_CONDITION }) as unknown as ClassOf<typeof Item, BaseFilter>;

/** Settings of a MACsec secure channel for receiving. */
export interface BaseMacsecRxSc extends Item {
  /** Identifier, cipher suite, accepted packet numbers and key in use of the receiving channel. */
  readonly config: {
    /** Free text that labels a MACsec receive secure channel. Command P_MACSEC_RXSC_DESCR. */
    readonly description: P_MACSEC_RXSC_DESCR;
    /** Secure channel identifier (SCI) that assigns received frames to a receive secure channel. Command P_MACSEC_RXSC_SCI. */
    readonly sci: P_MACSEC_RXSC_SCI;
    /** Confidentiality offset of a receive secure channel, the leading part of the user data left in clear. Command P_MACSEC_RXSC_CONF_OFFSET. */
    readonly confidentialityOffset: P_MACSEC_RXSC_CONF_OFFSET;
    /** Cipher suite that validates frames received on a receive secure channel. Command P_MACSEC_RXSC_CIPHERSUITE. */
    readonly cipherSuite: P_MACSEC_RXSC_CIPHERSUITE;
    /** Lowest packet number that a receive secure channel still accepts, used for replay protection. Command P_MACSEC_RXSC_LOWEST_PN. */
    readonly lowestPn: P_MACSEC_RXSC_LOWEST_PN;
    /** Test payload id associated with a receive secure channel. Command P_MACSEC_RXSC_TPLDID. */
    readonly tpldId: P_MACSEC_RXSC_TPLDID;
    /** Short secure channel identifier of a receive secure channel, used by the XPN cipher suites only. Command P_MACSEC_RXSC_XPN_SSCI. */
    readonly xpnSsci: P_MACSEC_RXSC_XPN_SSCI;
    /** Salt of a receive secure channel, used by the XPN cipher suites only. Command P_MACSEC_RXSC_XPN_SALT. */
    readonly xpnSalt: P_MACSEC_RXSC_XPN_SALT;
    /** Association number reported by a receive secure channel, which identifies one of its keys. Command P_MACSEC_RXSC_AN. */
    readonly an: P_MACSEC_RXSC_AN;
    /** Packet number that a receive secure channel expects next. Command P_MACSEC_RXSC_NEXT_PN. */
    readonly nextPn: P_MACSEC_RXSC_NEXT_PN;
    /** Packet number most recently reported by a receive secure channel. Command P_MACSEC_RXSC_PN. */
    readonly pn: P_MACSEC_RXSC_PN;
    };
}

/** Settings of a MACsec secure channel for receiving. */
export const BaseMacsecRxSc: ClassOf<typeof Item, BaseMacsecRxSc> = /* @__PURE__ */ resource("BaseMacsecRxSc", Item, { config: { description: P_MACSEC_RXSC_DESCR, sci: P_MACSEC_RXSC_SCI, confidentialityOffset: P_MACSEC_RXSC_CONF_OFFSET, cipherSuite: P_MACSEC_RXSC_CIPHERSUITE, lowestPn: P_MACSEC_RXSC_LOWEST_PN, tpldId: P_MACSEC_RXSC_TPLDID, xpnSsci: P_MACSEC_RXSC_XPN_SSCI, xpnSalt: P_MACSEC_RXSC_XPN_SALT, an: P_MACSEC_RXSC_AN, nextPn: P_MACSEC_RXSC_NEXT_PN, pn: P_MACSEC_RXSC_PN } }) as unknown as ClassOf<typeof Item, BaseMacsecRxSc>;

/** Settings of a MACsec secure channel for sending. */
export interface BaseMacsecTxSc extends Item {
  /** Identifier, cipher suite, packet numbers and rekeying of the sending channel. */
  readonly config: {
    /** Free text that labels a MACsec transmit secure channel. Command P_MACSEC_TXSC_DESCR. */
    readonly description: P_MACSEC_TXSC_DESCR;
    /** Whether frames of a transmit secure channel carry an explicit channel identifier in the SecTAG. Command P_MACSEC_TXSC_SCI_MODE. */
    readonly sciMode: P_MACSEC_TXSC_SCI_MODE;
    /** Secure channel identifier (SCI) of a transmit secure channel. Command P_MACSEC_TXSC_SCI. */
    readonly sci: P_MACSEC_TXSC_SCI;
    /** Confidentiality offset of a transmit secure channel, the leading part of the user data left in clear. Command P_MACSEC_TXSC_CONF_OFFSET. */
    readonly confidentialityOffset: P_MACSEC_TXSC_CONF_OFFSET;
    /** Cipher suite that protects frames sent on a transmit secure channel. Command P_MACSEC_TXSC_CIPHERSUITE. */
    readonly cipherSuite: P_MACSEC_TXSC_CIPHERSUITE;
    /** Packet number with which a transmit secure channel begins, and whether a new start goes back to it. Command P_MACSEC_TXSC_STARTING_PN. */
    readonly startingPn: P_MACSEC_TXSC_STARTING_PN;
    /** Condition under which a transmit secure channel changes to its next key. Command P_MACSEC_TXSC_REKEY_MODE. */
    readonly rekeyMode: P_MACSEC_TXSC_REKEY_MODE;
    /** Protection applied by a transmit secure channel: encryption with integrity check, or integrity check alone. Command P_MACSEC_TXSC_ENCRYPT. */
    readonly encryptionMode: P_MACSEC_TXSC_ENCRYPT;
    /** Short secure channel identifier of a transmit secure channel, used by the XPN cipher suites only. Command P_MACSEC_TXSC_XPN_SSCI. */
    readonly xpnSsci: P_MACSEC_TXSC_XPN_SSCI;
    /** Salt of a transmit secure channel, used by the XPN cipher suites only. Command P_MACSEC_TXSC_XPN_SALT. */
    readonly xpnSalt: P_MACSEC_TXSC_XPN_SALT;
    /** Packet number that a transmit secure channel puts into its next frame. Command P_MACSEC_TXSC_NEXT_PN. */
    readonly nextPn: P_MACSEC_TXSC_NEXT_PN;
    /** Association number, and with it the key, that a transmit secure channel uses next. Command P_MACSEC_TXSC_NEXT_AN. */
    readonly nextAn: P_MACSEC_TXSC_NEXT_AN;
    };
}

/** Settings of a MACsec secure channel for sending. */
export const BaseMacsecTxSc: ClassOf<typeof Item, BaseMacsecTxSc> = /* @__PURE__ */ resource("BaseMacsecTxSc", Item, { config: { description: P_MACSEC_TXSC_DESCR, sciMode: P_MACSEC_TXSC_SCI_MODE, sci: P_MACSEC_TXSC_SCI, confidentialityOffset: P_MACSEC_TXSC_CONF_OFFSET, cipherSuite: P_MACSEC_TXSC_CIPHERSUITE, startingPn: P_MACSEC_TXSC_STARTING_PN, rekeyMode: P_MACSEC_TXSC_REKEY_MODE, encryptionMode: P_MACSEC_TXSC_ENCRYPT, xpnSsci: P_MACSEC_TXSC_XPN_SSCI, xpnSalt: P_MACSEC_TXSC_XPN_SALT, nextPn: P_MACSEC_TXSC_NEXT_PN, nextAn: P_MACSEC_TXSC_NEXT_AN } }) as unknown as ClassOf<typeof Item, BaseMacsecTxSc>;

/** Stream of test packets that a port sends: headers, sizes, rate and payload. */
export interface BaseStream extends Item {
  /**
   * Free text that describes a stream to people.
   *
   * Command PS_COMMENT.
   */
  readonly comment: PS_COMMENT;
  /**
   * Whether a stream takes part when the port transmits.
   *
   * Command PS_ENABLE.
   */
  readonly enable: PS_ENABLE;
  /**
   * TPLD id by which receivers recognize the packets of a stream.
   *
   * Command PS_TPLDID.
   */
  readonly tpldId: PS_TPLDID;
  /**
   * Priority under which a stream obeys received priority flow control frames.
   *
   * Command PS_PFCPRIORITY.
   */
  readonly priorityFlow: PS_PFCPRIORITY;
  /** Bytes between header and TPLD, as a pattern or as a long payload. */
  readonly payload: {
    /** Content of the bytes between the header and the TPLD of a stream. Command PS_PAYLOAD. */
    readonly content: PS_PAYLOAD;
    /** Long payload of a stream, used when the payload mode of the port is extended. Command PS_EXTPAYLOAD. */
    readonly extended: PS_EXTPAYLOAD;
    };
  /** ARP or neighbor discovery and ping for the destination of the stream. */
  readonly request: {
    /** Asks by ARP, or IPv6 neighbor discovery, which MAC address answers for the stream's destination or gateway. Command PS_ARPREQUEST. */
    readonly arp: PS_ARPREQUEST;
    /** Sends one ping to the destination IP address of a stream and waits for the reply. Command PS_PINGREQUEST. */
    readonly ping: PS_PINGREQUEST;
    };
  /** Number, length and header of the packets in the stream. */
  readonly packet: {
    /** Number of packets after which a stream stops by itself. Command PS_PACKETLIMIT. */
    readonly limit: PS_PACKETLIMIT;
    /** Distribution of packet lengths within a stream. Command PS_PACKETLENGTH. */
    readonly length: PS_PACKETLENGTH;
    /** Header bytes of the stream, their protocols, and modifiers that vary them. */
    readonly header: {
    /** Header bytes that every packet of a stream begins with. Command PS_PACKETHEADER. */
    readonly data: PS_PACKETHEADER;
    /** Order of the protocol segments that make up the header of a stream. Command PS_HEADERPROTOCOL. */
    readonly protocol: PS_HEADERPROTOCOL;
    /** Modifier that varies up to 16 bits of a stream's header from packet to packet. This is the manager of all of them. */
    readonly modifiers: CountManager<Modifier>;
    /** Extended modifier that varies up to 32 bits of a stream's header from packet to packet. This is the manager of all of them. */
    readonly modifiersExtended: CountManager<ModifierExtended>;
    };
    /** Adapts the packet lengths of a stream to what its header, payload and TPLD need. Command PS_AUTOADJUST. */
    readonly autoAdjust: PS_AUTOADJUST;
    };
  /** Grouping of packets into bursts and the gaps between them. */
  readonly burst: {
    /** Grouping of the packets of a stream into bursts. Command PS_BURST. */
    readonly burstiness: PS_BURST;
    /** Gaps within and after the bursts of a stream when the port transmits in burst mode. Command PS_BURSTGAP. */
    readonly gap: PS_BURSTGAP;
    };
  /** Gateways toward destinations outside the subnet of the port. */
  readonly gateway: {
    /** IPv4 gateway that a stream uses when its destination lies outside the port's subnet. Command PS_IPV4GATEWAY. */
    readonly ipv4: PS_IPV4GATEWAY;
    /** IPv6 gateway that a stream uses when its destination lies outside the port's subnet. Command PS_IPV6GATEWAY. */
    readonly ipv6: PS_IPV6GATEWAY;
    };
  /** Errors put into the running stream on request: loss, misorder, damaged payload or TPLD. */
  readonly injectErr: {
    /** Skips one TPLD sequence number of a running stream so that receivers see a loss. Command PS_INJECTSEQERR. */
    readonly sequence: PS_INJECTSEQERR;
    /** Swaps TPLD sequence numbers of a running stream so that receivers see a misorder. Command PS_INJECTMISERR. */
    readonly misorder: PS_INJECTMISERR;
    /** Sends one packet of a running stream with a damaged payload. Command PS_INJECTPLDERR. */
    readonly payloadIntegrity: PS_INJECTPLDERR;
    /** Sends one packet of a running stream with a damaged TPLD. Command PS_INJECTTPLDERR. */
    readonly testPayload: PS_INJECTTPLDERR;
    };
  /** Custom data fields that the stream writes into its packets in turn. */
  readonly cdf: {
    /** Place in the packets of a stream where the custom data fields are written. Command PS_CDFOFFSET. */
    readonly offset: PS_CDFOFFSET;
    /** Number of custom data fields that a stream cycles through. Command PS_CDFCOUNT. */
    readonly count: PS_CDFCOUNT;
    /** Bytes of one custom data field of a stream. Command PS_CDFDATA. */
    readonly data: (customDataField: number | { readonly index: number }) => PS_CDFDATA;
    };
  /** Rate of the stream, in one of three units. */
  readonly rate: {
    /** Rate of a stream as a share of the port's effective line rate. Command PS_RATEFRACTION. */
    readonly fraction: PS_RATEFRACTION;
    /** Rate of a stream in packets per second. Command PS_RATEPPS. */
    readonly pps: PS_RATEPPS;
    /** Rate of a stream in layer 2 bits per second. Command PS_RATEL2BPS. */
    readonly l2bps: PS_RATEL2BPS;
    };
  /**
   * Special options that are switched on for a stream.
   *
   * Command PS_OPTIONS.
   */
  readonly options: PS_OPTIONS;
}

/** Stream of test packets that a port sends: headers, sizes, rate and payload. */
export const BaseStream: ClassOf<typeof Item, BaseStream> = /* @__PURE__ */ resource("BaseStream", Item, { comment: PS_COMMENT, enable: PS_ENABLE, tpldId: PS_TPLDID, priorityFlow: PS_PFCPRIORITY, payload: { content: PS_PAYLOAD, extended: PS_EXTPAYLOAD }, request: { arp: PS_ARPREQUEST, ping: PS_PINGREQUEST }, packet: { limit: PS_PACKETLIMIT, length: PS_PACKETLENGTH, header: { data: PS_PACKETHEADER, protocol: PS_HEADERPROTOCOL, modifiers: /* @__PURE__ */ counted(() => ({ item: Modifier, index: "modifier", count: PS_MODIFIERCOUNT })), modifiersExtended: /* @__PURE__ */ counted(() => ({ item: ModifierExtended, index: "modifier", count: PS_MODIFIEREXTCOUNT })) }, autoAdjust: PS_AUTOADJUST }, burst: { burstiness: PS_BURST, gap: PS_BURSTGAP }, gateway: { ipv4: PS_IPV4GATEWAY, ipv6: PS_IPV6GATEWAY }, injectErr: { sequence: PS_INJECTSEQERR, misorder: PS_INJECTMISERR, payloadIntegrity: PS_INJECTPLDERR, testPayload: PS_INJECTTPLDERR }, cdf: { offset: PS_CDFOFFSET, count: PS_CDFCOUNT, data: /* @__PURE__ */ by(["custom_data_field"], PS_CDFDATA) }, rate: { fraction: PS_RATEFRACTION, pps: PS_RATEPPS, l2bps: PS_RATEL2BPS }, options: PS_OPTIONS }) as unknown as ClassOf<typeof Item, BaseStream>;

/** Group of connections of one kind, with addresses, protocol settings, load profile and counters. */
export interface ConnectionGroup extends Item {
  /**
   * Free text that describes a connection group to its users.
   *
   * Command P4G_COMMENT.
   */
  readonly comment: P4G_COMMENT;
  /**
   * Whether a connection group takes part in the traffic of its port.
   *
   * Command P4G_ENABLE.
   */
  readonly enable: P4G_ENABLE;
  /**
   * Whether a connection group takes part in the traffic of its port.
   * @deprecated use `enable`
   */
  readonly status: P4G_ENABLE;
  /**
   * Side of the connections that the group plays, client or server.
   *
   * Command P4G_ROLE.
   */
  readonly role: P4G_ROLE;
  /**
   * Transport protocol that carries the connections of the group.
   *
   * Command P4G_L4_PROTOCOL.
   */
  readonly layer4Protocol: P4G_L4_PROTOCOL;
  /**
   * Application layer that runs on top of the connections of the group.
   *
   * Command P4G_TEST_APPLICATION.
   */
  readonly testApplication: P4G_TEST_APPLICATION;
  /** TLS on top of the group's TCP connections: handshake settings, files and counters. */
  readonly tls: {
    /** Switch that puts TLS on top of the TCP connections of the group. Command P4G_TLS_ENABLE. */
    readonly enable: P4G_TLS_ENABLE;
    /** Host name given to the server in the TLS handshake (server name indication). Command P4G_TLS_SERVER_NAME. */
    readonly serverName: P4G_TLS_SERVER_NAME;
    /** Switch for announcing the end of a TLS connection with a close_notify alert. Command P4G_TLS_CLOSE_NOTIFY. */
    readonly closeNotify: P4G_TLS_CLOSE_NOTIFY;
    /** Cipher suites that the connection group may use in its TLS handshakes. Command P4G_TLS_CIPHER_SUITES. */
    readonly cipherSuites: P4G_TLS_CIPHER_SUITES;
    /** Upper limit on the size of the TLS records the connection group sends. Command P4G_TLS_MAX_RECORD_SIZE. */
    readonly maxRecordSize: P4G_TLS_MAX_RECORD_SIZE;
    /** Names of the files with certificate, private key and Diffie-Hellman parameters. */
    readonly file: {
    /** Name of the file with the certificate for TLS connections of the group. Command P4G_TLS_CERTIFICATE_FILENAME. */
    readonly certificatePath: P4G_TLS_CERTIFICATE_FILENAME;
    /** Name of the file with the private key that belongs to the TLS certificate. Command P4G_TLS_PRIVATE_KEY_FILENAME. */
    readonly privateKeyPath: P4G_TLS_PRIVATE_KEY_FILENAME;
    /** Name of the file with the Diffie-Hellman parameters for TLS key exchange. Command P4G_TLS_DHPARAMS_FILENAME. */
    readonly dhparamsPath: P4G_TLS_DHPARAMS_FILENAME;
    };
    /** TLS version in use, and the lowest version that the settings require. */
    readonly protocol: {
    /** TLS version that the connection group uses for its TLS connections. Command P4G_TLS_PROTOCOL_VER. */
    readonly version: P4G_TLS_PROTOCOL_VER;
    /** Lowest TLS version required by the present settings of the connection group. Command P4G_TLS_MIN_REQ_PROTOCOL_VER. */
    readonly minRequiredVersion: P4G_TLS_MIN_REQ_PROTOCOL_VER;
    };
    /** Alerts, payload and connection states counted at the TLS layer. */
    readonly counters: {
    /** TLS alerts by cause, apart for warning and fatal level. */
    readonly alert: {
    /** Counters of TLS alerts of level warning in the connection group, by their cause. Command P4G_TLS_ALERT_WARNING_COUNTERS. */
    readonly warning: P4G_TLS_ALERT_WARNING_COUNTERS;
    /** Counters of TLS alerts of level fatal in the connection group, by their cause. Command P4G_TLS_ALERT_FATAL_COUNTERS. */
    readonly fatal: P4G_TLS_ALERT_FATAL_COUNTERS;
    };
    /** Number and rate of TLS payload bytes in each direction. */
    readonly payload: {
    /** Number and rate of TLS payload bytes received by the connection group. Command P4G_TLS_RX_PAYLOAD_COUNTERS. */
    readonly rx: P4G_TLS_RX_PAYLOAD_COUNTERS;
    /** Number and rate of TLS payload bytes sent by the connection group. Command P4G_TLS_TX_PAYLOAD_COUNTERS. */
    readonly tx: P4G_TLS_TX_PAYLOAD_COUNTERS;
    };
    /** Connections in each TLS state: now, so far, and per second. */
    readonly state: {
    /** Number of connections that are in each TLS state at present. Command P4G_TLS_STATE_CURRENT. */
    readonly current: P4G_TLS_STATE_CURRENT;
    /** Number of connections that have entered each TLS state so far. Command P4G_TLS_STATE_TOTAL. */
    readonly total: P4G_TLS_STATE_TOTAL;
    /** Number of connections that enter each TLS state in one second. Command P4G_TLS_STATE_RATE. */
    readonly rate: P4G_TLS_STATE_RATE;
    };
    };
    /** Distributions of handshake time and of payload per TLS connection. */
    readonly histogram: {
    /** Histogram of the time connections took for the TLS handshake. Command P4G_TLS_HANDSHAKE_HIST. */
    readonly handshake: P4G_TLS_HANDSHAKE_HIST;
    /** Distributions of TLS payload bytes per connection, received and sent. */
    readonly payload: {
    /** Histogram of the TLS payload bytes received per connection. Command P4G_TLS_RX_PAYLOAD_BYTES_HIST. */
    readonly rxBytes: P4G_TLS_RX_PAYLOAD_BYTES_HIST;
    /** Histogram of the TLS payload bytes sent per connection. Command P4G_TLS_TX_PAYLOAD_BYTES_HIST. */
    readonly txBytes: P4G_TLS_TX_PAYLOAD_BYTES_HIST;
    };
    };
    };
  /** MAC addresses, gateway and VLAN tags that the group uses on layer 2. */
  readonly l2: {
    /** Whether the connection group learns destination MAC addresses by address resolution. Command P4G_L2_USE_ADDRESS_RES. */
    readonly addressResolve: P4G_L2_USE_ADDRESS_RES;
    /** Source MAC addresses of clients and servers in the group. */
    readonly mac: {
    /** Source MAC address of the clients in a connection group and its relation to their IP addresses. Command P4G_L2_CLIENT_MAC. */
    readonly client: P4G_L2_CLIENT_MAC;
    /** Source MAC address of the servers in a connection group and its relation to their IP addresses. Command P4G_L2_SERVER_MAC. */
    readonly server: P4G_L2_SERVER_MAC;
    };
    /** Default gateway of the group for IPv4 and IPv6, and whether it is used. */
    readonly gateway: {
    /** Whether the connection group sends its traffic through a default gateway. Command P4G_L2_USE_GW. */
    readonly use: P4G_L2_USE_GW;
    /** IPv4 gateway through which the connection group reaches its peers. Command P4G_L2_GW. */
    readonly ipv4: P4G_L2_GW;
    /** IPv6 gateway through which the connection group reaches its peers. Command P4G_L2_IPV6_GW. */
    readonly ipv6: P4G_L2_IPV6_GW;
    };
    /** VLAN tags on the group's packets, and whether they are put on. */
    readonly vlan: {
    /** Whether packets of the connection group carry VLAN tags. Command P4G_VLAN_ENABLE. */
    readonly enable: P4G_VLAN_ENABLE;
    /** VLAN tags that packets of the connection group carry when tagging is enabled. Command P4G_VLAN_TCI. */
    readonly tci: P4G_VLAN_TCI;
    };
    };
  /** Raw application: payload without application protocol, its direction, amount and timing. */
  readonly raw: {
    /** Direction in which raw payload flows between clients and servers. Command P4G_RAW_TEST_SCENARIO. */
    readonly testScenario: P4G_RAW_TEST_SCENARIO;
    /** Share of the bandwidth that the raw traffic of the group aims at. Command P4G_RAW_UTILIZATION. */
    readonly utilization: P4G_RAW_UTILIZATION;
    /** Request by which a client makes the server send, and how often it is repeated. */
    readonly downloadRequest: {
    /** Whether raw servers wait for a download request before they send payload. Command P4G_RAW_HAS_DOWNLOAD_REQ. */
    readonly serverMustWait: P4G_RAW_HAS_DOWNLOAD_REQ;
    /** Number of request and response transactions made on one raw connection. Command P4G_RAW_REQUEST_REPEAT. */
    readonly transactionsNumber: P4G_RAW_REQUEST_REPEAT;
    /** Request that a raw client sends to make the server transmit payload. Command P4G_RAW_DOWNLOAD_REQUEST. */
    readonly content: P4G_RAW_DOWNLOAD_REQUEST;
    };
    /** Content and length of the raw payload that connections send and expect. */
    readonly payload: {
    /** Way in which the tester generates the raw payload of a connection group. Command P4G_RAW_PAYLOAD_TYPE. */
    readonly type: P4G_RAW_PAYLOAD_TYPE;
    /** Amount of raw payload each connection transmits before it is done. Command P4G_RAW_PAYLOAD_TOTAL_LEN. */
    readonly totalLength: P4G_RAW_PAYLOAD_TOTAL_LEN;
    /** Amount of raw payload a connection expects to receive. Command P4G_RAW_RX_PAYLOAD_LEN. */
    readonly rxLength: P4G_RAW_RX_PAYLOAD_LEN;
    /** Part of the fixed content that is sent as raw payload. Command P4G_RAW_PAYLOAD. */
    readonly content: P4G_RAW_PAYLOAD;
    /** Length of the raw payload block that is sent over and over. Command P4G_RAW_PAYLOAD_REPEAT_LEN. */
    readonly repeatLength: P4G_RAW_PAYLOAD_REPEAT_LEN;
    };
    /** Life cycle of raw connections: lifetime, restarts and which side closes. */
    readonly connection: {
    /** Life cycle of the raw connections: one life, no end, or replacement by a new one. Command P4G_RAW_CONN_INCARNATION. */
    readonly incarnation: P4G_RAW_CONN_INCARNATION;
    /** Number of times a raw connection is started again after it ended. Command P4G_RAW_CONN_REPETITIONS. */
    readonly repetitions: P4G_RAW_CONN_REPETITIONS;
    /** Time a raw connection stays alive before it is ended. Command P4G_RAW_CONN_LIFETIME. */
    readonly lifetime: P4G_RAW_CONN_LIFETIME;
    /** Side that closes a raw connection when its payload has been transferred. Command P4G_RAW_CLOSE_CONN. */
    readonly closeCondition: P4G_RAW_CLOSE_CONN;
    };
    /** Sending raw payload in bursts, with active and silent periods. */
    readonly bursty: {
    /** Whether raw payload is sent in bursts instead of continuously. Command P4G_RAW_BURSTY_TX. */
    readonly transmission: P4G_RAW_BURSTY_TX;
    /** Lengths of the active and silent periods of bursty raw transmission. Command P4G_RAW_BURSTY_CONF. */
    readonly config: P4G_RAW_BURSTY_CONF;
    };
    /** When raw payload is sent: during the ramps and with time offsets. */
    readonly tx: {
    /** Choices for raw transmission in the ramp-up and ramp-down phases of the load profile. Command P4G_RAW_TX_DURING_RAMP. */
    readonly duringRamp: P4G_RAW_TX_DURING_RAMP;
    /** Time offsets that shift the start and the stop of raw payload transmission. Command P4G_RAW_TX_TIME_OFFSET. */
    readonly timeOffset: P4G_RAW_TX_TIME_OFFSET;
    };
    /** Number and rate of request and response transactions on raw connections. */
    readonly transactionCounter: {
    /** Number and rate of application transactions made by the connection group. Command P4G_APP_TRANSACTION_COUNTERS. */
    readonly transaction: P4G_APP_TRANSACTION_COUNTERS;
    };
    };
  /** Behavior of the group's TCP connections, with their counters and histograms. */
  readonly tcp: {
    /** Clears the statistics of the connection group that are worked out after a test. Command P4G_CLEAR_POST_STAT. */
    readonly clearPostTestStatistics: P4G_CLEAR_POST_STAT;
    /** Sums and sample counts from which mean TCP round trip times follow. Command P4G_TCP_RTT_VALUE. */
    readonly rttValue: P4G_TCP_RTT_VALUE;
    /** Initial slow start threshold of TCP, chosen automatically or given by the user. Command P4G_TCP_ISSTHRESH. */
    readonly issThreshold: P4G_TCP_ISSTHRESH;
    /** Initial slow start threshold of TCP, chosen automatically or given by the user. @deprecated use `issThreshold` */
    readonly issTreshold: P4G_TCP_ISSTHRESH;
    /** Maximum segment size: fixed, increasing or random within limits. */
    readonly mss: {
    /** Way in which the TCP maximum segment size is chosen for each connection. Command P4G_TCP_MSS_TYPE. */
    readonly type: P4G_TCP_MSS_TYPE;
    /** Bounds of the TCP maximum segment size when it is increased or drawn at random. Command P4G_TCP_MSS_MINMAX. */
    readonly rangeLimits: P4G_TCP_MSS_MINMAX;
    /** TCP maximum segment size of all connections when the size is fixed. Command P4G_TCP_MSS_VALUE. */
    readonly fixedValue: P4G_TCP_MSS_VALUE;
    };
    /** Retransmission timeouts for SYN and other segments, their limits and retries. */
    readonly rto: {
    /** Retransmission timeout, retries and backoff for unanswered SYN segments. Command P4G_TCP_SYN_RTO. */
    readonly synValue: P4G_TCP_SYN_RTO;
    /** Retransmission timeout, retries and backoff for TCP segments after connection setup. Command P4G_TCP_RTO. */
    readonly value: P4G_TCP_RTO;
    /** Lower and upper limit of the TCP retransmission timeout. Command P4G_TCP_RTO_MINMAX. */
    readonly rangeLimits: P4G_TCP_RTO_MINMAX;
    /** Optional prolonged TCP retransmission timeout, with its own value. Command P4G_TCP_RTO_PROLONGED_MODE. */
    readonly prolongedMode: P4G_TCP_RTO_PROLONGED_MODE;
    };
    /** When a receiver acknowledges, and how many duplicates start a fast retransmit. */
    readonly ack: {
    /** Number of duplicate acknowledgments after which TCP starts a fast retransmit. Command P4G_TCP_DUP_THRES. */
    readonly duplicateThresholds: P4G_TCP_DUP_THRES;
    /** Number of packets a TCP receiver takes in before it sends an acknowledgment. Command P4G_TCP_ACK_FREQUENCY. */
    readonly frequency: P4G_TCP_ACK_FREQUENCY;
    /** Longest time a TCP receiver holds back a delayed acknowledgment. Command P4G_TCP_ACK_TIMEOUT. */
    readonly timeout: P4G_TCP_ACK_TIMEOUT;
    };
    /** Receive window that connections advertise, and its scaling option. */
    readonly rwnd: {
    /** Receive window that the group's TCP connections advertise to their peers. Command P4G_TCP_WINDOW_SIZE. */
    readonly size: P4G_TCP_WINDOW_SIZE;
    /** Use of the TCP window scale option and the scaling factor offered. Command P4G_TCP_WINDOW_SCALING. */
    readonly scaling: P4G_TCP_WINDOW_SCALING;
    };
    /** Congestion control algorithm and the size of the first congestion window. */
    readonly cwnd: {
    /** Congestion control algorithm that the group's TCP senders follow. Command P4G_TCP_CONGESTION_MODE. */
    readonly congestionMode: P4G_TCP_CONGESTION_MODE;
    /** Rule from which the initial TCP congestion window is computed. Command P4G_TCP_ICWND_CALC_METHOD. */
    readonly icwndCalcMethod: P4G_TCP_ICWND_CALC_METHOD;
    };
    /** Packets, payload, retransmissions, errors and connection states counted for TCP. */
    readonly counters: {
    /** Counters of TCP retransmissions of the group and of the events that lead to them. Command P4G_TCP_RETRANSMIT_COUNTERS. */
    readonly retransmission: P4G_TCP_RETRANSMIT_COUNTERS;
    /** Counters of resets, exhausted retries and window stalls on the group's TCP connections. Command P4G_TCP_ERROR_COUNTERS. */
    readonly error: P4G_TCP_ERROR_COUNTERS;
    /** Number and rate of TCP packets in each direction. */
    readonly packet: {
    /** Number and rate of TCP packets received by the connection group. Command P4G_TCP_RX_PACKET_COUNTERS. */
    readonly rx: P4G_TCP_RX_PACKET_COUNTERS;
    /** Number and rate of TCP packets sent by the connection group. Command P4G_TCP_TX_PACKET_COUNTERS. */
    readonly tx: P4G_TCP_TX_PACKET_COUNTERS;
    };
    /** TCP payload totals and rates in each direction. */
    readonly payload: {
    /** TCP payload received by the connection group, as totals and rates. Command P4G_TCP_RX_PAYLOAD_COUNTERS. */
    readonly rx: P4G_TCP_RX_PAYLOAD_COUNTERS;
    /** TCP payload sent by the connection group, as totals and rates. Command P4G_TCP_TX_PAYLOAD_COUNTERS. */
    readonly tx: P4G_TCP_TX_PAYLOAD_COUNTERS;
    };
    /** Connections in each TCP state: now, so far, and as a rate. */
    readonly state: {
    /** Number of TCP connections of the group that are in each state right now. Command P4G_TCP_STATE_CURRENT. */
    readonly current: P4G_TCP_STATE_CURRENT;
    /** Accumulated number of TCP connections of the group that have entered each state. Command P4G_TCP_STATE_TOTAL. */
    readonly total: P4G_TCP_STATE_TOTAL;
    /** Rate at which TCP connections of the group enter each state. Command P4G_TCP_STATE_RATE. */
    readonly rate: P4G_TCP_STATE_RATE;
    };
    };
    /** Distributions of connection times and of bytes per TCP connection. */
    readonly histogram: {
    /** Distributions of the time that TCP connections took to establish and close. */
    readonly connection: {
    /** Histogram of the time TCP connections took to become established. Command P4G_TCP_ESTABLISH_HIST. */
    readonly establishTimes: P4G_TCP_ESTABLISH_HIST;
    /** Histogram of the time TCP connections took to close. Command P4G_TCP_CLOSE_HIST. */
    readonly closeTimes: P4G_TCP_CLOSE_HIST;
    };
    /** Distributions of bytes received per TCP connection, with and without repeated bytes. */
    readonly rx: {
    /** Histogram of all payload bytes received per TCP connection, repeated bytes included. Command P4G_TCP_RX_TOTAL_BYTES_HIST. */
    readonly totalBytes: P4G_TCP_RX_TOTAL_BYTES_HIST;
    /** Histogram of the good payload bytes received per TCP connection, repeated bytes left out. Command P4G_TCP_RX_GOOD_BYTES_HIST. */
    readonly goodBytes: P4G_TCP_RX_GOOD_BYTES_HIST;
    };
    /** Distributions of bytes sent per TCP connection, with and without retransmissions. */
    readonly tx: {
    /** Histogram of all payload bytes sent per TCP connection, retransmissions included. Command P4G_TCP_TX_TOTAL_BYTES_HIST. */
    readonly totalBytes: P4G_TCP_TX_TOTAL_BYTES_HIST;
    /** Histogram of the good payload bytes sent per TCP connection, retransmissions left out. Command P4G_TCP_TX_GOOD_BYTES_HIST. */
    readonly goodBytes: P4G_TCP_TX_GOOD_BYTES_HIST;
    };
    };
    };
  /** Packet sizes of the group's UDP traffic, with counters and histograms. */
  readonly udp: {
    /** Size of UDP packets: fixed, increasing or random within limits. */
    readonly packetSize: {
    /** Way in which the UDP packet size is chosen for the connection group. Command P4G_UDP_PACKET_SIZE_TYPE. */
    readonly type: P4G_UDP_PACKET_SIZE_TYPE;
    /** Bounds of the UDP packet size when it is increased or drawn at random. Command P4G_UDP_PACKET_SIZE_MINMAX. */
    readonly rangeLimits: P4G_UDP_PACKET_SIZE_MINMAX;
    /** Size of every UDP packet of the group when the size is fixed. Command P4G_UDP_PACKET_SIZE_VALUE. */
    readonly value: P4G_UDP_PACKET_SIZE_VALUE;
    };
    /** Packets, payload and connection states counted for UDP. */
    readonly counters: {
    /** Number and rate of UDP payload bytes in each direction. */
    readonly payload: {
    /** Number and rate of UDP payload bytes received by the connection group. Command P4G_UDP_RX_PAYLOAD_COUNTERS. */
    readonly rx: P4G_UDP_RX_PAYLOAD_COUNTERS;
    /** Number and rate of UDP payload bytes sent by the connection group. Command P4G_UDP_TX_PAYLOAD_COUNTERS. */
    readonly tx: P4G_UDP_TX_PAYLOAD_COUNTERS;
    };
    /** Number and rate of UDP packets in each direction. */
    readonly packet: {
    /** Number and rate of UDP packets received by the connection group. Command P4G_UDP_RX_PACKET_COUNTERS. */
    readonly rx: P4G_UDP_RX_PACKET_COUNTERS;
    /** Number and rate of UDP packets sent by the connection group. Command P4G_UDP_TX_PACKET_COUNTERS. */
    readonly tx: P4G_UDP_TX_PACKET_COUNTERS;
    };
    /** UDP connections in each state: now, so far, and per second. */
    readonly state: {
    /** Number of UDP connections that are in each state at present. Command P4G_UDP_STATE_CURRENT. */
    readonly current: P4G_UDP_STATE_CURRENT;
    /** Number of UDP connections that have entered each state so far. Command P4G_UDP_STATE_TOTAL. */
    readonly total: P4G_UDP_STATE_TOTAL;
    /** Number of UDP connections that enter each state in one second. Command P4G_UDP_STATE_RATE. */
    readonly rate: P4G_UDP_STATE_RATE;
    };
    };
    /** Distributions of payload bytes per UDP connection, received and sent. */
    readonly histogram: {
    /** Histogram of the payload bytes received per UDP connection. Command P4G_UDP_RX_BYTES_HIST. */
    readonly rxBytes: P4G_UDP_RX_BYTES_HIST;
    /** Histogram of the payload bytes sent per UDP connection. Command P4G_UDP_TX_BYTES_HIST. */
    readonly txBytes: P4G_UDP_TX_BYTES_HIST;
    };
    };
  /** Replay of captured traffic: files, share of the link, users and counters. */
  readonly replay: {
    /** Share of the link that replayed traffic of the group may use. Command P4G_REPLAY_UTILIZATION. */
    readonly utilization: P4G_REPLAY_UTILIZATION;
    /** Slots for replay files, each with the name of its file. */
    readonly files: {
    /** Replay file slots of the connection group that hold a file. Command P4G_REPLAY_FILE_INDICES. */
    readonly indices: P4G_REPLAY_FILE_INDICES;
    /** Name of the file in one replay slot of the connection group. Command P4G_REPLAY_FILE_NAME. */
    readonly name: (replayFile: number | { readonly index: number }) => P4G_REPLAY_FILE_NAME;
    /** Empties one replay file slot so that no file is replayed from it. Command P4G_REPLAY_FILE_CLEAR. */
    readonly clear: (replayFile: number | { readonly index: number }) => P4G_REPLAY_FILE_CLEAR;
    /** Empties one replay file slot so that no file is replayed from it. @deprecated use `clear` */
    readonly clearIndex: (replayFile: number | { readonly index: number }) => P4G_REPLAY_FILE_CLEAR;
    };
    /** Life cycle of replay users and how often they run again. */
    readonly user: {
    /** Life cycle of the replay users: one life, no end, or replacement by a new one. Command P4G_REPLAY_USER_INCARNATION. */
    readonly incarnation: P4G_REPLAY_USER_INCARNATION;
    /** Number of times a replay user runs its replay again. Command P4G_REPLAY_USER_REPETITIONS. */
    readonly repetitions: P4G_REPLAY_USER_REPETITIONS;
    };
    /** Address translation collisions counted while the group replays. */
    readonly counters: {
    /** Counter of address translation collisions seen while the group replays captures. Command P4G_APP_REPLAY_COUNTERS. */
    readonly replay: P4G_APP_REPLAY_COUNTERS;
    };
    };
  /** IP version, address ranges, differentiated services and address translation of the group. */
  readonly l3: {
    /** Version of the Internet Protocol spoken by the connection group. Command P4G_IP_VERSION. */
    readonly ipVersion: P4G_IP_VERSION;
    /** IPv4 addresses and ports of clients and servers in the group. */
    readonly ipv4: {
    /** IPv4 addresses and ports from which the clients of a connection group connect. Command P4G_CLIENT_RANGE. */
    readonly clientRange: P4G_CLIENT_RANGE;
    /** IPv4 addresses and ports on which the servers of a connection group listen. Command P4G_SERVER_RANGE. */
    readonly serverRange: P4G_SERVER_RANGE;
    /** Explicit pool of IPv4 addresses, with mask and MAC, for the clients of the connection group. Command P4G_IPV4_CLIENT_ADDRESS_POOL. */
    readonly clientAddressPool: P4G_IPV4_CLIENT_ADDRESS_POOL;
    /** Explicit pool of IPv4 addresses, with mask and MAC, for the servers of the connection group. Command P4G_IPV4_SERVER_ADDRESS_POOL. */
    readonly serverAddressPool: P4G_IPV4_SERVER_ADDRESS_POOL;
    };
    /** IPv6 addresses and ports of both sides, with traffic class and flow label. */
    readonly ipv6: {
    /** IPv6 addresses and ports of the clients in the connection group. Command P4G_IPV6_CLIENT_RANGE. */
    readonly clientRange: P4G_IPV6_CLIENT_RANGE;
    /** IPv6 addresses and ports of the servers in the connection group. Command P4G_IPV6_SERVER_RANGE. */
    readonly serverRange: P4G_IPV6_SERVER_RANGE;
    /** Traffic class placed in the IPv6 headers the connection group sends. Command P4G_IPV6_TRAFFIC_CLASS. */
    readonly trafficClass: P4G_IPV6_TRAFFIC_CLASS;
    /** Flow label placed in the IPv6 headers the connection group sends. Command P4G_IPV6_FLOW_LABEL. */
    readonly flowLabel: P4G_IPV6_FLOW_LABEL;
    };
    /** Differentiated services byte of IPv4 packets, fixed, increasing or random. */
    readonly diffserv: {
    /** Way in which the IPv4 differentiated services byte is chosen for the group's connections. Command P4G_IP_DS_TYPE. */
    readonly type: P4G_IP_DS_TYPE;
    /** Differentiated services byte of IPv4 packets when the group uses a fixed value. Command P4G_IP_DS_VALUE. */
    readonly value: P4G_IP_DS_VALUE;
    /** Bit mask applied to the differentiated services byte of the connection group. Command P4G_IP_DS_MASK. */
    readonly mask: P4G_IP_DS_MASK;
    /** Bounds of the differentiated services byte when it is increased or drawn at random. Command P4G_IP_DS_MINMAX. */
    readonly rangeLimits: P4G_IP_DS_MINMAX;
    /** Amount by which an increasing differentiated services byte grows each time. Command P4G_IP_DS_STEP. */
    readonly step: P4G_IP_DS_STEP;
    };
    /** Whether the connection group expects network address translation between client and server. Command P4G_NAT. */
    readonly nat: P4G_NAT;
    };
  /** Replay users in each state: now, so far, and per second. */
  readonly userState: {
    /** Number of replay users that are in each state at present. Command P4G_USER_STATE_CURRENT. */
    readonly current: P4G_USER_STATE_CURRENT;
    /** Number of replay users that have entered each state so far. Command P4G_USER_STATE_TOTAL. */
    readonly total: P4G_USER_STATE_TOTAL;
    /** Number of replay users that enter each state in one second. Command P4G_USER_STATE_RATE. */
    readonly rate: P4G_USER_STATE_RATE;
    };
  /** Transaction histogram, and bin layout and recalculation of all histograms of the group. */
  readonly histogram: {
    /** Histogram of the number of transactions made on each connection. Command P4G_APP_TRANSACTION_HIST. */
    readonly transaction: P4G_APP_TRANSACTION_HIST;
    /** Working out the histograms again after their bin layout has changed. */
    readonly recalculate: {
    /** Works out the time histograms again with the present start and interval. Command P4G_RECALC_TIME_HIST. */
    readonly time: P4G_RECALC_TIME_HIST;
    /** Works out the payload histograms again with the present start and interval. Command P4G_RECALC_PAYLOAD_HIST. */
    readonly payload: P4G_RECALC_PAYLOAD_HIST;
    /** Works out the transaction histogram again with the present start and interval. Command P4G_RECALC_TRANSACTION_HIST. */
    readonly transaction: P4G_RECALC_TRANSACTION_HIST;
    };
    /** Working out the histograms again after their bin layout has changed. @deprecated use `recalculate` */
    readonly recalculates: {
    /** Works out the time histograms again with the present start and interval. Command P4G_RECALC_TIME_HIST. */
    readonly time: P4G_RECALC_TIME_HIST;
    /** Works out the payload histograms again with the present start and interval. Command P4G_RECALC_PAYLOAD_HIST. */
    readonly payload: P4G_RECALC_PAYLOAD_HIST;
    /** Works out the transaction histogram again with the present start and interval. Command P4G_RECALC_TRANSACTION_HIST. */
    readonly transaction: P4G_RECALC_TRANSACTION_HIST;
    };
    /** Bin layout of the time, payload and transaction histograms. */
    readonly config: {
    /** Bin layout of the connection time histograms of the group. Command P4G_TIME_HIST_CONF. */
    readonly time: P4G_TIME_HIST_CONF;
    /** Bin layout of the payload byte histograms of the group. Command P4G_PAYLOAD_HIST_CONF. */
    readonly payload: P4G_PAYLOAD_HIST_CONF;
    /** Start value and bin width of the histogram of transactions per connection. Command P4G_TRANSACTION_HIST_CONF. */
    readonly transaction: P4G_TRANSACTION_HIST_CONF;
    };
    };
  /** Resetting of the group's counters. */
  readonly counters: {
    /** Resets all statistics counters of one connection group to zero. Command P4G_CLEAR_COUNTERS. */
    readonly clear: P4G_CLEAR_COUNTERS;
    };
  /** How the number of connections rises, holds and falls during a test. */
  readonly loadProfile: {
    /** Time unit in which the load profile of a connection group is written. Command P4G_LP_TIME_SCALE. */
    readonly timeScale: P4G_LP_TIME_SCALE;
    /** Load profile of a connection group: delay, ramp-up, steady and ramp-down phases. Command P4G_LP_SHAPE. */
    readonly shape: P4G_LP_SHAPE;
    };
}

/** Group of connections of one kind, with addresses, protocol settings, load profile and counters. */
export const ConnectionGroup: ClassOf<typeof Item, ConnectionGroup> = /* @__PURE__ */ resource("ConnectionGroup", Item, { comment: P4G_COMMENT, enable: P4G_ENABLE, status: /* @__PURE__ */ alias("enable"), role: P4G_ROLE, layer4Protocol: P4G_L4_PROTOCOL, testApplication: P4G_TEST_APPLICATION, tls: { enable: P4G_TLS_ENABLE, serverName: P4G_TLS_SERVER_NAME, closeNotify: P4G_TLS_CLOSE_NOTIFY, cipherSuites: P4G_TLS_CIPHER_SUITES, maxRecordSize: P4G_TLS_MAX_RECORD_SIZE, file: { certificatePath: P4G_TLS_CERTIFICATE_FILENAME, privateKeyPath: P4G_TLS_PRIVATE_KEY_FILENAME, dhparamsPath: P4G_TLS_DHPARAMS_FILENAME }, protocol: { version: P4G_TLS_PROTOCOL_VER, minRequiredVersion: P4G_TLS_MIN_REQ_PROTOCOL_VER }, counters: { alert: { warning: P4G_TLS_ALERT_WARNING_COUNTERS, fatal: P4G_TLS_ALERT_FATAL_COUNTERS }, payload: { rx: P4G_TLS_RX_PAYLOAD_COUNTERS, tx: P4G_TLS_TX_PAYLOAD_COUNTERS }, state: { current: P4G_TLS_STATE_CURRENT, total: P4G_TLS_STATE_TOTAL, rate: P4G_TLS_STATE_RATE } }, histogram: { handshake: P4G_TLS_HANDSHAKE_HIST, payload: { rxBytes: P4G_TLS_RX_PAYLOAD_BYTES_HIST, txBytes: P4G_TLS_TX_PAYLOAD_BYTES_HIST } } }, l2: { addressResolve: P4G_L2_USE_ADDRESS_RES, mac: { client: P4G_L2_CLIENT_MAC, server: P4G_L2_SERVER_MAC }, gateway: { use: P4G_L2_USE_GW, ipv4: P4G_L2_GW, ipv6: P4G_L2_IPV6_GW }, vlan: { enable: P4G_VLAN_ENABLE, tci: P4G_VLAN_TCI } }, raw: { testScenario: P4G_RAW_TEST_SCENARIO, utilization: P4G_RAW_UTILIZATION, downloadRequest: { serverMustWait: P4G_RAW_HAS_DOWNLOAD_REQ, transactionsNumber: P4G_RAW_REQUEST_REPEAT, content: P4G_RAW_DOWNLOAD_REQUEST }, payload: { type: P4G_RAW_PAYLOAD_TYPE, totalLength: P4G_RAW_PAYLOAD_TOTAL_LEN, rxLength: P4G_RAW_RX_PAYLOAD_LEN, content: P4G_RAW_PAYLOAD, repeatLength: P4G_RAW_PAYLOAD_REPEAT_LEN }, connection: { incarnation: P4G_RAW_CONN_INCARNATION, repetitions: P4G_RAW_CONN_REPETITIONS, lifetime: P4G_RAW_CONN_LIFETIME, closeCondition: P4G_RAW_CLOSE_CONN }, bursty: { transmission: P4G_RAW_BURSTY_TX, config: P4G_RAW_BURSTY_CONF }, tx: { duringRamp: P4G_RAW_TX_DURING_RAMP, timeOffset: P4G_RAW_TX_TIME_OFFSET }, transactionCounter: { transaction: P4G_APP_TRANSACTION_COUNTERS } }, tcp: { clearPostTestStatistics: P4G_CLEAR_POST_STAT, rttValue: P4G_TCP_RTT_VALUE, issThreshold: P4G_TCP_ISSTHRESH, issTreshold: /* @__PURE__ */ alias("issThreshold"), mss: { type: P4G_TCP_MSS_TYPE, rangeLimits: P4G_TCP_MSS_MINMAX, fixedValue: P4G_TCP_MSS_VALUE }, rto: { synValue: P4G_TCP_SYN_RTO, value: P4G_TCP_RTO, rangeLimits: P4G_TCP_RTO_MINMAX, prolongedMode: P4G_TCP_RTO_PROLONGED_MODE }, ack: { duplicateThresholds: P4G_TCP_DUP_THRES, frequency: P4G_TCP_ACK_FREQUENCY, timeout: P4G_TCP_ACK_TIMEOUT }, rwnd: { size: P4G_TCP_WINDOW_SIZE, scaling: P4G_TCP_WINDOW_SCALING }, cwnd: { congestionMode: P4G_TCP_CONGESTION_MODE, icwndCalcMethod: P4G_TCP_ICWND_CALC_METHOD }, counters: { retransmission: P4G_TCP_RETRANSMIT_COUNTERS, error: P4G_TCP_ERROR_COUNTERS, packet: { rx: P4G_TCP_RX_PACKET_COUNTERS, tx: P4G_TCP_TX_PACKET_COUNTERS }, payload: { rx: P4G_TCP_RX_PAYLOAD_COUNTERS, tx: P4G_TCP_TX_PAYLOAD_COUNTERS }, state: { current: P4G_TCP_STATE_CURRENT, total: P4G_TCP_STATE_TOTAL, rate: P4G_TCP_STATE_RATE } }, histogram: { connection: { establishTimes: P4G_TCP_ESTABLISH_HIST, closeTimes: P4G_TCP_CLOSE_HIST }, rx: { totalBytes: P4G_TCP_RX_TOTAL_BYTES_HIST, goodBytes: P4G_TCP_RX_GOOD_BYTES_HIST }, tx: { totalBytes: P4G_TCP_TX_TOTAL_BYTES_HIST, goodBytes: P4G_TCP_TX_GOOD_BYTES_HIST } } }, udp: { packetSize: { type: P4G_UDP_PACKET_SIZE_TYPE, rangeLimits: P4G_UDP_PACKET_SIZE_MINMAX, value: P4G_UDP_PACKET_SIZE_VALUE }, counters: { payload: { rx: P4G_UDP_RX_PAYLOAD_COUNTERS, tx: P4G_UDP_TX_PAYLOAD_COUNTERS }, packet: { rx: P4G_UDP_RX_PACKET_COUNTERS, tx: P4G_UDP_TX_PACKET_COUNTERS }, state: { current: P4G_UDP_STATE_CURRENT, total: P4G_UDP_STATE_TOTAL, rate: P4G_UDP_STATE_RATE } }, histogram: { rxBytes: P4G_UDP_RX_BYTES_HIST, txBytes: P4G_UDP_TX_BYTES_HIST } }, replay: { utilization: P4G_REPLAY_UTILIZATION, files: { indices: P4G_REPLAY_FILE_INDICES, name: /* @__PURE__ */ by(["replay_file"], P4G_REPLAY_FILE_NAME), clear: /* @__PURE__ */ by(["replay_file"], P4G_REPLAY_FILE_CLEAR), clearIndex: /* @__PURE__ */ alias("clear") }, user: { incarnation: P4G_REPLAY_USER_INCARNATION, repetitions: P4G_REPLAY_USER_REPETITIONS }, counters: { replay: P4G_APP_REPLAY_COUNTERS } }, l3: { ipVersion: P4G_IP_VERSION, ipv4: { clientRange: P4G_CLIENT_RANGE, serverRange: P4G_SERVER_RANGE, clientAddressPool: P4G_IPV4_CLIENT_ADDRESS_POOL, serverAddressPool: P4G_IPV4_SERVER_ADDRESS_POOL }, ipv6: { clientRange: P4G_IPV6_CLIENT_RANGE, serverRange: P4G_IPV6_SERVER_RANGE, trafficClass: P4G_IPV6_TRAFFIC_CLASS, flowLabel: P4G_IPV6_FLOW_LABEL }, diffserv: { type: P4G_IP_DS_TYPE, value: P4G_IP_DS_VALUE, mask: P4G_IP_DS_MASK, rangeLimits: P4G_IP_DS_MINMAX, step: P4G_IP_DS_STEP }, nat: P4G_NAT }, userState: { current: P4G_USER_STATE_CURRENT, total: P4G_USER_STATE_TOTAL, rate: P4G_USER_STATE_RATE }, histogram: { transaction: P4G_APP_TRANSACTION_HIST, recalculate: { time: P4G_RECALC_TIME_HIST, payload: P4G_RECALC_PAYLOAD_HIST, transaction: P4G_RECALC_TRANSACTION_HIST }, recalculates: /* @__PURE__ */ alias("recalculate"), config: { time: P4G_TIME_HIST_CONF, payload: P4G_PAYLOAD_HIST_CONF, transaction: P4G_TRANSACTION_HIST_CONF } }, counters: { clear: P4G_CLEAR_COUNTERS }, loadProfile: { timeScale: P4G_LP_TIME_SCALE, shape: P4G_LP_SHAPE } }) as unknown as ClassOf<typeof Item, ConnectionGroup>;

/** User-defined distribution of a Chimera port, which an impairment can follow. */
export interface CustomDistribution extends Item {
  /**
   * Definition of a custom distribution; writing to an unused index creates the distribution.
   *
   * Command PEC_VAL.
   */
  readonly definition: PEC_VAL;
  /**
   * Free text that labels a custom distribution.
   *
   * Command PEC_COMMENT.
   */
  readonly comment: PEC_COMMENT;
  /**
   * Kind of impairment that a custom distribution can drive.
   *
   * Command PEC_DISTTYPE.
   */
  readonly type: PEC_DISTTYPE;
}

/** User-defined distribution of a Chimera port, which an impairment can follow. */
export const CustomDistribution: ClassOf<typeof Item, CustomDistribution> = /* @__PURE__ */ resource("CustomDistribution", Item, { definition: PEC_VAL, comment: PEC_COMMENT, type: PEC_DISTTYPE }) as unknown as ClassOf<typeof Item, CustomDistribution>;

/** Histogram of one quantity of a port's traffic, counted in buckets. */
export interface Dataset extends Item {
  /**
   * Whether a histogram collects samples; while it does, its settings are locked.
   *
   * Command PD_ENABLE.
   */
  readonly enable: PD_ENABLE;
  /**
   * Quantity a histogram measures and the frames it looks at.
   *
   * Command PD_SOURCE.
   */
  readonly source: PD_SOURCE;
  /**
   * Buckets of a histogram: where they begin, how wide and how many they are.
   *
   * Command PD_RANGE.
   */
  readonly range: PD_RANGE;
  /**
   * Frames counted in each bucket of a histogram.
   *
   * Command PD_SAMPLES.
   */
  readonly samples: PD_SAMPLES;
}

/** Histogram of one quantity of a port's traffic, counted in buckets. */
export const Dataset: ClassOf<typeof Item, Dataset> = /* @__PURE__ */ resource("Dataset", Item, { enable: PD_ENABLE, source: PD_SOURCE, range: PD_RANGE, samples: PD_SAMPLES }) as unknown as ClassOf<typeof Item, Dataset>;

/** Receive filter of a hardware port, which also stores its condition as text. */
export interface Filter extends BaseFilter {
  /**
   * Text stored with the condition of a filter.
   *
   * Command PF_STRING.
   */
  readonly string: PF_STRING;
}

/** Receive filter of a hardware port, which also stores its condition as text. */
export const Filter: ClassOf<typeof BaseFilter, Filter> = /* @__PURE__ */ resource("Filter", BaseFilter, { string: PF_STRING }) as unknown as ClassOf<typeof BaseFilter, Filter>;

/** Comparison of the frame size, for use in filter conditions. */
export interface LengthTerm extends Item {
  /**
   * Comparison of the frame size that a length term makes.
   *
   * Command PL_LENGTH.
   */
  readonly length: PL_LENGTH;
}

/** Comparison of the frame size, for use in filter conditions. */
export const LengthTerm: ClassOf<typeof Item, LengthTerm> = /* @__PURE__ */ resource("LengthTerm", Item, { length: PL_LENGTH }) as unknown as ClassOf<typeof Item, LengthTerm>;

/** LLDP agent of a port: operating mode, timers, frame header and advertised data unit. */
export interface LldpAgent extends Item {
  /**
   * Timers of an LLDP agent, with the meaning they have in IEEE 802.1AB.
   *
   * Command P_LLDP_CONFIG.
   */
  readonly config: P_LLDP_CONFIG;
  /**
   * LLDP data unit that an agent advertises.
   *
   * Command P_LLDP_DATA.
   */
  readonly lldpdu: P_LLDP_DATA;
  /**
   * Frame header that an LLDP agent puts in front of its data unit.
   *
   * Command P_LLDP_HEADER.
   */
  readonly header: P_LLDP_HEADER;
  /**
   * Whether an LLDP agent sends, listens, does both or is off.
   *
   * Command P_LLDP_OPMODE.
   */
  readonly opmode: P_LLDP_OPMODE;
}

/** LLDP agent of a port: operating mode, timers, frame header and advertised data unit. */
export const LldpAgent: ClassOf<typeof Item, LldpAgent> = /* @__PURE__ */ resource("LldpAgent", Item, { config: P_LLDP_CONFIG, lldpdu: P_LLDP_DATA, header: P_LLDP_HEADER, opmode: P_LLDP_OPMODE }) as unknown as ClassOf<typeof Item, LldpAgent>;

/** MACsec receive secure channel of a port, with its keys and counters. */
export interface MacsecRxSc extends BaseMacsecRxSc {
  /**
   * Receive counters of one MACsec secure channel, including frames that failed validation.
   *
   * Command P_MACSEC_RXSC_STATS.
   */
  readonly stats: P_MACSEC_RXSC_STATS;
  /**
   * Secure association key in one key slot of a receive secure channel.
   *
   * Command P_MACSEC_RXSC_SAK_VALUE.
   */
  readonly sakValue: (sakKey: number | { readonly index: number }) => P_MACSEC_RXSC_SAK_VALUE;
  /**
   * Secure association key in one key slot of a receive secure channel.
   * @deprecated use `sakValue`
   */
  readonly accessSakValue: (sakKey: number | { readonly index: number }) => P_MACSEC_RXSC_SAK_VALUE;
}

/** MACsec receive secure channel of a port, with its keys and counters. */
export const MacsecRxSc: ClassOf<typeof BaseMacsecRxSc, MacsecRxSc> = /* @__PURE__ */ resource("MacsecRxSc", BaseMacsecRxSc, { stats: P_MACSEC_RXSC_STATS, sakValue: /* @__PURE__ */ by(["sak_key"], P_MACSEC_RXSC_SAK_VALUE), accessSakValue: /* @__PURE__ */ alias("sakValue") }) as unknown as ClassOf<typeof BaseMacsecRxSc, MacsecRxSc>;

/** MACsec transmit secure channel of a port, with its keys and counters. */
export interface MacsecTxSc extends BaseMacsecTxSc {
  /**
   * Transmit counters of one MACsec secure channel, with rates and totals since the last clear.
   *
   * Command P_MACSEC_TXSC_STATS.
   */
  readonly stats: P_MACSEC_TXSC_STATS;
  /**
   * Secure association key in one key slot of a transmit secure channel.
   *
   * Command P_MACSEC_TXSC_SAK_VALUE.
   */
  readonly sakValue: (sakKey: number | { readonly index: number }) => P_MACSEC_TXSC_SAK_VALUE;
  /**
   * Secure association key in one key slot of a transmit secure channel.
   * @deprecated use `sakValue`
   */
  readonly accessSakValue: (sakKey: number | { readonly index: number }) => P_MACSEC_TXSC_SAK_VALUE;
}

/** MACsec transmit secure channel of a port, with its keys and counters. */
export const MacsecTxSc: ClassOf<typeof BaseMacsecTxSc, MacsecTxSc> = /* @__PURE__ */ resource("MacsecTxSc", BaseMacsecTxSc, { stats: P_MACSEC_TXSC_STATS, sakValue: /* @__PURE__ */ by(["sak_key"], P_MACSEC_TXSC_SAK_VALUE), accessSakValue: /* @__PURE__ */ alias("sakValue") }) as unknown as ClassOf<typeof BaseMacsecTxSc, MacsecTxSc>;

/** Comparison of eight bytes in a frame, for use in filter conditions. */
export interface MatchTerm extends Item {
  /**
   * Protocol headers that a match term expects at the start of a frame.
   *
   * Command PM_PROTOCOL.
   */
  readonly protocol: PM_PROTOCOL;
  /**
   * Place in the frame where a match term begins to compare.
   *
   * Command PM_POSITION.
   */
  readonly position: PM_POSITION;
  /**
   * Eight bytes that a match term compares, and the bits that count.
   *
   * Command PM_MATCH.
   */
  readonly match: PM_MATCH;
}

/** Comparison of eight bytes in a frame, for use in filter conditions. */
export const MatchTerm: ClassOf<typeof Item, MatchTerm> = /* @__PURE__ */ resource("MatchTerm", Item, { protocol: PM_PROTOCOL, position: PM_POSITION, match: PM_MATCH }) as unknown as ClassOf<typeof Item, MatchTerm>;

/** Extended modifier that varies up to 32 bits of a stream's header from packet to packet. */
export interface ModifierExtended extends Item {
  /**
   * Place, mask and action of one extended, 32-bit modifier that varies header bytes of a stream.
   *
   * Command PS_MODIFIEREXT.
   */
  readonly specification: PS_MODIFIEREXT;
  /**
   * Value range that one extended, 32-bit modifier of a stream runs through.
   *
   * Command PS_MODIFIEREXTRANGE.
   */
  readonly range: PS_MODIFIEREXTRANGE;
}

/** Extended modifier that varies up to 32 bits of a stream's header from packet to packet. */
export const ModifierExtended: ClassOf<typeof Item, ModifierExtended> = /* @__PURE__ */ resource("ModifierExtended", Item, { specification: PS_MODIFIEREXT, range: PS_MODIFIEREXTRANGE }) as unknown as ClassOf<typeof Item, ModifierExtended>;

/** Modifier that varies up to 16 bits of a stream's header from packet to packet. */
export interface Modifier extends Item {
  /**
   * Place, mask and action of one 16-bit modifier that varies header bytes of a stream.
   *
   * Command PS_MODIFIER.
   */
  readonly specification: PS_MODIFIER;
  /**
   * Value range that one 16-bit modifier of a stream runs through.
   *
   * Command PS_MODIFIERRANGE.
   */
  readonly range: PS_MODIFIERRANGE;
  /**
   * Byte order in which one modifier of a stream writes its value.
   *
   * Command PS_MODIFIER_ENDIAN.
   */
  readonly endian: PS_MODIFIER_ENDIAN;
}

/** Modifier that varies up to 16 bits of a stream's header from packet to packet. */
export const Modifier: ClassOf<typeof Item, Modifier> = /* @__PURE__ */ resource("Modifier", Item, { specification: PS_MODIFIER, range: PS_MODIFIERRANGE, endian: PS_MODIFIER_ENDIAN }) as unknown as ClassOf<typeof Item, Modifier>;

/** Stream of a hardware port, with checksum choice, MACsec and Ultra Ethernet settings. */
export interface Stream extends BaseStream {
  /** Errors put into the running stream on request, wrong frame checksums included. */
  readonly injectErr: {
    /** Skips one TPLD sequence number of a running stream so that receivers see a loss. Command PS_INJECTSEQERR. */
    readonly sequence: PS_INJECTSEQERR;
    /** Swaps TPLD sequence numbers of a running stream so that receivers see a misorder. Command PS_INJECTMISERR. */
    readonly misorder: PS_INJECTMISERR;
    /** Sends one packet of a running stream with a damaged payload. Command PS_INJECTPLDERR. */
    readonly payloadIntegrity: PS_INJECTPLDERR;
    /** Sends one packet of a running stream with a damaged TPLD. Command PS_INJECTTPLDERR. */
    readonly testPayload: PS_INJECTTPLDERR;
    /** Sends one packet of a running stream with a wrong frame check sequence. Command PS_INJECTFCSERR. */
    readonly frameChecksum: PS_INJECTFCSERR;
    };
  /**
   * Whether the packets of a stream end with a valid frame check sequence.
   *
   * Command PS_INSERTFCS.
   */
  readonly insertPacketsChecksum: PS_INSERTFCS;
  /** MACsec protection of the stream and the secure channel it uses. */
  readonly macsec: {
    /** Whether the packets of a stream are protected by MACsec. Command PS_MACSEC_ENABLE. */
    readonly enable: PS_MACSEC_ENABLE;
    /** Transmit secure channel through which a stream is sent under MACsec. Command PS_MACSEC_ASSIGN. */
    readonly assign: PS_MACSEC_ASSIGN;
    };
  /** Ultra Ethernet settings of the stream. */
  readonly uec: {
    /** Part that the packets of the stream play in link layer retry. */
    readonly llr: {
    /** Whether the packets of a stream count as eligible for link layer retry. Command PS_UE_LLR_DESIRE. */
    readonly desire: PS_UE_LLR_DESIRE;
    };
    };
}

/** Stream of a hardware port, with checksum choice, MACsec and Ultra Ethernet settings. */
export const Stream: ClassOf<typeof BaseStream, Stream> = /* @__PURE__ */ resource("Stream", BaseStream, { injectErr: { sequence: PS_INJECTSEQERR, misorder: PS_INJECTMISERR, payloadIntegrity: PS_INJECTPLDERR, testPayload: PS_INJECTTPLDERR, frameChecksum: PS_INJECTFCSERR }, insertPacketsChecksum: PS_INSERTFCS, macsec: { enable: PS_MACSEC_ENABLE, assign: PS_MACSEC_ASSIGN }, uec: { llr: { desire: PS_UE_LLR_DESIRE } } }) as unknown as ClassOf<typeof BaseStream, Stream>;
