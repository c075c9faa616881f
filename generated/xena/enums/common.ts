// Generated from schema/xena/enums/common.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** Who holds the reservation of a chassis, module or port, as seen by this session. */
export type ReservedStatus = keyof typeof ReservedStatus;
/** Who holds the reservation of a chassis, module or port, as seen by this session. */
export const ReservedStatus: {
  /** Free for anyone to reserve. Number 0. */
  readonly RELEASED: "RELEASED";
  /** Held by this session. Number 1. */
  readonly RESERVED_BY_YOU: "RESERVED_BY_YOU";
  /** Held by another session, perhaps under the same owner name. Number 2. */
  readonly RESERVED_BY_OTHER: "RESERVED_BY_OTHER";
  } = /* @__PURE__ */ enumeration("ReservedStatus", "RELEASED RESERVED_BY_YOU RESERVED_BY_OTHER");
/** What to do with the reservation of a chassis, module or port. */
export type ReservedAction = keyof typeof ReservedAction;
/** What to do with the reservation of a chassis, module or port. */
export const ReservedAction: {
  /** Give up your own reservation. Number 0. */
  readonly RELEASE: "RELEASE";
  /** Take a free resource for this session. Number 1. */
  readonly RESERVE: "RESERVE";
  /** Take the reservation away from whoever holds it. Number 2. */
  readonly RELINQUISH: "RELINQUISH";
  } = /* @__PURE__ */ enumeration("ReservedAction", "RELEASE RESERVE RELINQUISH");
/** Whether something is switched on. */
export type OnOff = keyof typeof OnOff;
/** Whether something is switched on. */
export const OnOff: {
  /** Switched off. Number 0. */
  readonly OFF: "OFF";
  /** Switched on. Number 1. */
  readonly ON: "ON";
  } = /* @__PURE__ */ enumeration("OnOff", "OFF ON");
/** Whether a license never expires. */
export type IsPermanent = keyof typeof IsPermanent;
/** Whether a license never expires. */
export const IsPermanent: {
  /** Runs out at a set date. Number 0. */
  readonly NON_PERMANENT: "NON_PERMANENT";
  /** No end date. Number 1. */
  readonly PERMANENT: "PERMANENT";
  } = /* @__PURE__ */ enumeration("IsPermanent", "NON_PERMANENT PERMANENT");
/** Answer to a question of yes or no, often about a capability. */
export type YesNo = keyof typeof YesNo;
/** Answer to a question of yes or no, often about a capability. */
export const YesNo: {
  /** Number 0. */
  readonly NO: "NO";
  /** Number 1. */
  readonly YES: "YES";
  } = /* @__PURE__ */ enumeration("YesNo", "NO YES");
/** Whether to begin or to end an activity. */
export type StartOrStop = keyof typeof StartOrStop;
/** Whether to begin or to end an activity. */
export const StartOrStop: {
  /** Number 0. */
  readonly STOP: "STOP";
  /** Number 1. */
  readonly START: "START";
  } = /* @__PURE__ */ enumeration("StartOrStop", "STOP START");
/** Whether a stream or connection group takes part in traffic. */
export type OnOffWithSuppress = keyof typeof OnOffWithSuppress;
/** Whether a stream or connection group takes part in traffic. */
export const OnOffWithSuppress: {
  /** Left out of traffic. Number 0. */
  readonly OFF: "OFF";
  /** Takes part in traffic. Number 1. */
  readonly ON: "ON";
  /** Held back, but may be switched on while traffic runs. Number 2. */
  readonly SUPPRESS: "SUPPRESS";
  } = /* @__PURE__ */ enumeration("OnOffWithSuppress", "OFF ON SUPPRESS");
/** Protocol of one header segment; the RAW members stand for untyped bytes of the numbered length. */
export type ProtocolOption = keyof typeof ProtocolOption;
/** Protocol of one header segment; the RAW members stand for untyped bytes of the numbered length. */
export const ProtocolOption: {
  /** Ethernet II header. Number 1. */
  readonly ETHERNET: "ETHERNET";
  /** 802.1Q VLAN tag. Number 2. */
  readonly VLAN: "VLAN";
  /** Address Resolution Protocol. Number 3. */
  readonly ARP: "ARP";
  /** IPv4 header. Number 4. */
  readonly IP: "IP";
  /** IPv6 header. Number 5. */
  readonly IPV6: "IPV6";
  /** UDP header without checksum computation. Number 6. */
  readonly UDP: "UDP";
  /** TCP header without checksum computation. Number 7. */
  readonly TCP: "TCP";
  /** 802.2 logical link control header. Number 8. */
  readonly LLC: "LLC";
  /** Subnetwork Access Protocol header. Number 9. */
  readonly SNAP: "SNAP";
  /** GPRS tunneling protocol header. Number 10. */
  readonly GTP: "GTP";
  /** Internet Control Message Protocol. Number 11. */
  readonly ICMP: "ICMP";
  /** Real-time Transport Protocol header. Number 12. */
  readonly RTP: "RTP";
  /** RTP control protocol header. Number 13. */
  readonly RTCP: "RTCP";
  /** Spanning Tree Protocol BPDU. Number 14. */
  readonly STP: "STP";
  /** Stream Control Transmission Protocol header. Number 15. */
  readonly SCTP: "SCTP";
  /** MAC control frame, used for pause. Number 16. */
  readonly MACCTRL: "MACCTRL";
  /** MPLS label stack entry. Number 17. */
  readonly MPLS: "MPLS";
  /** 802.1ah provider backbone bridge tag. Number 18. */
  readonly PBBTAG: "PBBTAG";
  /** Fibre Channel over Ethernet, head part. Number 19. */
  readonly FCOE: "FCOE";
  /** Fibre Channel frame header. Number 20. */
  readonly FC: "FC";
  /** Fibre Channel over Ethernet, tail part. Number 21. */
  readonly FCOETAIL: "FCOETAIL";
  /** IGMP version 3 message, L=0 form. Number 22. */
  readonly IGMPV3L0: "IGMPV3L0";
  /** IGMP version 3 message, L=1 form. Number 23. */
  readonly IGMPV3L1: "IGMPV3L1";
  /** UDP header with computed checksum. Number 24. */
  readonly UDPCHECK: "UDPCHECK";
  /** IGMP version 2 message. Number 25. */
  readonly IGMPV2: "IGMPV2";
  /** MPLS transport profile OAM header. Number 26. */
  readonly MPLS_TP_OAM: "MPLS_TP_OAM";
  /** Generic routing encapsulation without checksum. Number 27. */
  readonly GRE_NOCHECK: "GRE_NOCHECK";
  /** Generic routing encapsulation with checksum. Number 28. */
  readonly GRE_CHECK: "GRE_CHECK";
  /** TCP header with computed checksum. Number 29. */
  readonly TCPCHECK: "TCPCHECK";
  /** GTP version 1 without optional fields (L=0). Number 30. */
  readonly GTPV1L0: "GTPV1L0";
  /** GTP version 1 with optional fields (L=1). Number 31. */
  readonly GTPV1L1: "GTPV1L1";
  /** GTP version 2 without optional fields (L=0). Number 32. */
  readonly GTPV2L0: "GTPV2L0";
  /** GTP version 2 with optional fields (L=1). Number 33. */
  readonly GTPV2L1: "GTPV2L1";
  /** IGMP version 1 message. Number 34. */
  readonly IGMPV1: "IGMPV1";
  /** Pseudowire control word for Ethernet over MPLS. Number 35. */
  readonly PWETHCTRL: "PWETHCTRL";
  /** VXLAN overlay header. Number 36. */
  readonly VXLAN: "VXLAN";
  /** 802.3 header with a length field. Number 37. */
  readonly ETHERNET_8023: "ETHERNET_8023";
  /** Network virtualization over GRE. Number 38. */
  readonly NVGRE: "NVGRE";
  /** DHCP message for IPv4. Number 39. */
  readonly DHCPV4: "DHCPV4";
  /** GENEVE overlay header. Number 40. */
  readonly GENEVE: "GENEVE";
  /** Xena test payload. Number 41. */
  readonly XENA_TPLD: "XENA_TPLD";
  /** Xena test payload with payload integrity check. Number 42. */
  readonly XENA_TPLD_PI: "XENA_TPLD_PI";
  /** Short form of the Xena test payload. Number 43. */
  readonly XENA_MICROTPLD: "XENA_MICROTPLD";
  /** Ethernet frame check sequence. Number 44. */
  readonly ETHERNET_FCS: "ETHERNET_FCS";
  /** MAC control frame for priority flow control. Number 45. */
  readonly MACCTRLPFC: "MACCTRLPFC";
  /** Enhanced common public radio interface header. Number 46. */
  readonly ECPRI: "ECPRI";
  /** Radio over Ethernet header. Number 47. */
  readonly ROE: "ROE";
  /** EtherType field alone. Number 48. */
  readonly ETHERTYPE: "ETHERTYPE";
  /** Number 255. */
  readonly RAW_1: "RAW_1";
  /** Number 254. */
  readonly RAW_2: "RAW_2";
  /** Number 253. */
  readonly RAW_3: "RAW_3";
  /** Number 252. */
  readonly RAW_4: "RAW_4";
  /** Number 251. */
  readonly RAW_5: "RAW_5";
  /** Number 250. */
  readonly RAW_6: "RAW_6";
  /** Number 249. */
  readonly RAW_7: "RAW_7";
  /** Number 248. */
  readonly RAW_8: "RAW_8";
  /** Number 247. */
  readonly RAW_9: "RAW_9";
  /** Number 246. */
  readonly RAW_10: "RAW_10";
  /** Number 245. */
  readonly RAW_11: "RAW_11";
  /** Number 244. */
  readonly RAW_12: "RAW_12";
  /** Number 243. */
  readonly RAW_13: "RAW_13";
  /** Number 242. */
  readonly RAW_14: "RAW_14";
  /** Number 241. */
  readonly RAW_15: "RAW_15";
  /** Number 240. */
  readonly RAW_16: "RAW_16";
  /** Number 239. */
  readonly RAW_17: "RAW_17";
  /** Number 238. */
  readonly RAW_18: "RAW_18";
  /** Number 237. */
  readonly RAW_19: "RAW_19";
  /** Number 236. */
  readonly RAW_20: "RAW_20";
  /** Number 235. */
  readonly RAW_21: "RAW_21";
  /** Number 234. */
  readonly RAW_22: "RAW_22";
  /** Number 233. */
  readonly RAW_23: "RAW_23";
  /** Number 232. */
  readonly RAW_24: "RAW_24";
  /** Number 231. */
  readonly RAW_25: "RAW_25";
  /** Number 230. */
  readonly RAW_26: "RAW_26";
  /** Number 229. */
  readonly RAW_27: "RAW_27";
  /** Number 228. */
  readonly RAW_28: "RAW_28";
  /** Number 227. */
  readonly RAW_29: "RAW_29";
  /** Number 226. */
  readonly RAW_30: "RAW_30";
  /** Number 225. */
  readonly RAW_31: "RAW_31";
  /** Number 224. */
  readonly RAW_32: "RAW_32";
  /** Number 223. */
  readonly RAW_33: "RAW_33";
  /** Number 222. */
  readonly RAW_34: "RAW_34";
  /** Number 221. */
  readonly RAW_35: "RAW_35";
  /** Number 220. */
  readonly RAW_36: "RAW_36";
  /** Number 219. */
  readonly RAW_37: "RAW_37";
  /** Number 218. */
  readonly RAW_38: "RAW_38";
  /** Number 217. */
  readonly RAW_39: "RAW_39";
  /** Number 216. */
  readonly RAW_40: "RAW_40";
  /** Number 215. */
  readonly RAW_41: "RAW_41";
  /** Number 214. */
  readonly RAW_42: "RAW_42";
  /** Number 213. */
  readonly RAW_43: "RAW_43";
  /** Number 212. */
  readonly RAW_44: "RAW_44";
  /** Number 211. */
  readonly RAW_45: "RAW_45";
  /** Number 210. */
  readonly RAW_46: "RAW_46";
  /** Number 209. */
  readonly RAW_47: "RAW_47";
  /** Number 208. */
  readonly RAW_48: "RAW_48";
  /** Number 207. */
  readonly RAW_49: "RAW_49";
  /** Number 206. */
  readonly RAW_50: "RAW_50";
  /** Number 205. */
  readonly RAW_51: "RAW_51";
  /** Number 204. */
  readonly RAW_52: "RAW_52";
  /** Number 203. */
  readonly RAW_53: "RAW_53";
  /** Number 202. */
  readonly RAW_54: "RAW_54";
  /** Number 201. */
  readonly RAW_55: "RAW_55";
  /** Number 200. */
  readonly RAW_56: "RAW_56";
  /** Number 199. */
  readonly RAW_57: "RAW_57";
  /** Number 198. */
  readonly RAW_58: "RAW_58";
  /** Number 197. */
  readonly RAW_59: "RAW_59";
  /** Number 196. */
  readonly RAW_60: "RAW_60";
  /** Number 195. */
  readonly RAW_61: "RAW_61";
  /** Number 194. */
  readonly RAW_62: "RAW_62";
  /** Number 193. */
  readonly RAW_63: "RAW_63";
  /** Number 192. */
  readonly RAW_64: "RAW_64";
  /** Number 191. */
  readonly RAW_65: "RAW_65";
  /** Number 190. */
  readonly RAW_66: "RAW_66";
  /** Number 189. */
  readonly RAW_67: "RAW_67";
  /** Number 188. */
  readonly RAW_68: "RAW_68";
  /** Number 187. */
  readonly RAW_69: "RAW_69";
  /** Number 186. */
  readonly RAW_70: "RAW_70";
  /** Number 185. */
  readonly RAW_71: "RAW_71";
  /** Number 184. */
  readonly RAW_72: "RAW_72";
  /** Number 183. */
  readonly RAW_73: "RAW_73";
  /** Number 182. */
  readonly RAW_74: "RAW_74";
  /** Number 181. */
  readonly RAW_75: "RAW_75";
  /** Number 180. */
  readonly RAW_76: "RAW_76";
  /** Number 179. */
  readonly RAW_77: "RAW_77";
  /** Number 178. */
  readonly RAW_78: "RAW_78";
  /** Number 177. */
  readonly RAW_79: "RAW_79";
  /** Number 176. */
  readonly RAW_80: "RAW_80";
  /** Number 175. */
  readonly RAW_81: "RAW_81";
  /** Number 174. */
  readonly RAW_82: "RAW_82";
  /** Number 173. */
  readonly RAW_83: "RAW_83";
  /** Number 172. */
  readonly RAW_84: "RAW_84";
  /** Number 171. */
  readonly RAW_85: "RAW_85";
  /** Number 170. */
  readonly RAW_86: "RAW_86";
  /** Number 169. */
  readonly RAW_87: "RAW_87";
  /** Number 168. */
  readonly RAW_88: "RAW_88";
  /** Number 167. */
  readonly RAW_89: "RAW_89";
  /** Number 166. */
  readonly RAW_90: "RAW_90";
  /** Number 165. */
  readonly RAW_91: "RAW_91";
  /** Number 164. */
  readonly RAW_92: "RAW_92";
  /** Number 163. */
  readonly RAW_93: "RAW_93";
  /** Number 162. */
  readonly RAW_94: "RAW_94";
  /** Number 161. */
  readonly RAW_95: "RAW_95";
  /** Number 160. */
  readonly RAW_96: "RAW_96";
  /** Number 159. */
  readonly RAW_97: "RAW_97";
  /** Number 158. */
  readonly RAW_98: "RAW_98";
  /** Number 157. */
  readonly RAW_99: "RAW_99";
  /** Number 156. */
  readonly RAW_100: "RAW_100";
  /** Number 155. */
  readonly RAW_101: "RAW_101";
  /** Number 154. */
  readonly RAW_102: "RAW_102";
  /** Number 153. */
  readonly RAW_103: "RAW_103";
  /** Number 152. */
  readonly RAW_104: "RAW_104";
  /** Number 151. */
  readonly RAW_105: "RAW_105";
  /** Number 150. */
  readonly RAW_106: "RAW_106";
  /** Number 149. */
  readonly RAW_107: "RAW_107";
  /** Number 148. */
  readonly RAW_108: "RAW_108";
  /** Number 147. */
  readonly RAW_109: "RAW_109";
  /** Number 146. */
  readonly RAW_110: "RAW_110";
  /** Number 145. */
  readonly RAW_111: "RAW_111";
  /** Number 144. */
  readonly RAW_112: "RAW_112";
  /** Number 143. */
  readonly RAW_113: "RAW_113";
  /** Number 142. */
  readonly RAW_114: "RAW_114";
  /** Number 141. */
  readonly RAW_115: "RAW_115";
  /** Number 140. */
  readonly RAW_116: "RAW_116";
  /** Number 139. */
  readonly RAW_117: "RAW_117";
  /** Number 138. */
  readonly RAW_118: "RAW_118";
  /** Number 137. */
  readonly RAW_119: "RAW_119";
  /** Number 136. */
  readonly RAW_120: "RAW_120";
  /** Number 135. */
  readonly RAW_121: "RAW_121";
  /** Number 134. */
  readonly RAW_122: "RAW_122";
  /** Number 133. */
  readonly RAW_123: "RAW_123";
  /** Number 132. */
  readonly RAW_124: "RAW_124";
  /** Number 131. */
  readonly RAW_125: "RAW_125";
  /** Number 130. */
  readonly RAW_126: "RAW_126";
  /** Number 129. */
  readonly RAW_127: "RAW_127";
  /** Number 128. */
  readonly RAW_128: "RAW_128";
  /** Number 127. */
  readonly RAW_129: "RAW_129";
  /** Number 126. */
  readonly RAW_130: "RAW_130";
  /** Number 125. */
  readonly RAW_131: "RAW_131";
  /** Number 124. */
  readonly RAW_132: "RAW_132";
  /** Number 123. */
  readonly RAW_133: "RAW_133";
  /** Number 122. */
  readonly RAW_134: "RAW_134";
  /** Number 121. */
  readonly RAW_135: "RAW_135";
  /** Number 120. */
  readonly RAW_136: "RAW_136";
  /** Number 119. */
  readonly RAW_137: "RAW_137";
  /** Number 118. */
  readonly RAW_138: "RAW_138";
  /** Number 117. */
  readonly RAW_139: "RAW_139";
  /** Number 116. */
  readonly RAW_140: "RAW_140";
  /** Number 115. */
  readonly RAW_141: "RAW_141";
  /** Number 114. */
  readonly RAW_142: "RAW_142";
  /** Number 113. */
  readonly RAW_143: "RAW_143";
  /** Number 112. */
  readonly RAW_144: "RAW_144";
  /** Number 111. */
  readonly RAW_145: "RAW_145";
  /** Number 110. */
  readonly RAW_146: "RAW_146";
  /** Number 109. */
  readonly RAW_147: "RAW_147";
  /** Number 108. */
  readonly RAW_148: "RAW_148";
  /** Number 107. */
  readonly RAW_149: "RAW_149";
  /** Number 106. */
  readonly RAW_150: "RAW_150";
  } = /* @__PURE__ */ enumeration("ProtocolOption", "ETHERNET=1 VLAN ARP IP IPV6 UDP TCP LLC SNAP GTP ICMP RTP RTCP STP SCTP MACCTRL MPLS PBBTAG FCOE FC FCOETAIL IGMPV3L0 IGMPV3L1 UDPCHECK IGMPV2 MPLS_TP_OAM GRE_NOCHECK GRE_CHECK TCPCHECK GTPV1L0 GTPV1L1 GTPV2L0 GTPV2L1 IGMPV1 PWETHCTRL VXLAN ETHERNET_8023 NVGRE DHCPV4 GENEVE XENA_TPLD XENA_TPLD_PI XENA_MICROTPLD ETHERNET_FCS MACCTRLPFC ECPRI ROE ETHERTYPE RAW_1=255- RAW_2 RAW_3 RAW_4 RAW_5 RAW_6 RAW_7 RAW_8 RAW_9 RAW_10 RAW_11 RAW_12 RAW_13 RAW_14 RAW_15 RAW_16 RAW_17 RAW_18 RAW_19 RAW_20 RAW_21 RAW_22 RAW_23 RAW_24 RAW_25 RAW_26 RAW_27 RAW_28 RAW_29 RAW_30 RAW_31 RAW_32 RAW_33 RAW_34 RAW_35 RAW_36 RAW_37 RAW_38 RAW_39 RAW_40 RAW_41 RAW_42 RAW_43 RAW_44 RAW_45 RAW_46 RAW_47 RAW_48 RAW_49 RAW_50 RAW_51 RAW_52 RAW_53 RAW_54 RAW_55 RAW_56 RAW_57 RAW_58 RAW_59 RAW_60 RAW_61 RAW_62 RAW_63 RAW_64 RAW_65 RAW_66 RAW_67 RAW_68 RAW_69 RAW_70 RAW_71 RAW_72 RAW_73 RAW_74 RAW_75 RAW_76 RAW_77 RAW_78 RAW_79 RAW_80 RAW_81 RAW_82 RAW_83 RAW_84 RAW_85 RAW_86 RAW_87 RAW_88 RAW_89 RAW_90 RAW_91 RAW_92 RAW_93 RAW_94 RAW_95 RAW_96 RAW_97 RAW_98 RAW_99 RAW_100 RAW_101 RAW_102 RAW_103 RAW_104 RAW_105 RAW_106 RAW_107 RAW_108 RAW_109 RAW_110 RAW_111 RAW_112 RAW_113 RAW_114 RAW_115 RAW_116 RAW_117 RAW_118 RAW_119 RAW_120 RAW_121 RAW_122 RAW_123 RAW_124 RAW_125 RAW_126 RAW_127 RAW_128 RAW_129 RAW_130 RAW_131 RAW_132 RAW_133 RAW_134 RAW_135 RAW_136 RAW_137 RAW_138 RAW_139 RAW_140 RAW_141 RAW_142 RAW_143 RAW_144 RAW_145 RAW_146 RAW_147 RAW_148 RAW_149 RAW_150");
/** Whether an error or fault condition is present. */
export type ErrorStatus = keyof typeof ErrorStatus;
/** Whether an error or fault condition is present. */
export const ErrorStatus: {
  /** Number 0. */
  readonly FALSE: "FALSE";
  /** Number 1. */
  readonly TRUE: "TRUE";
  } = /* @__PURE__ */ enumeration("ErrorStatus", "FALSE TRUE");
/** Size and content of the test payload that a port works with. */
export type TPLDMode = keyof typeof TPLDMode;
/** Size and content of the test payload that a port works with. */
export const TPLDMode: {
  /** 20 bytes, with sequence number and integrity fields. Number 0. */
  readonly NORMAL: "NORMAL";
  /** 6 bytes, without sequence number. Number 1. */
  readonly MICRO: "MICRO";
  } = /* @__PURE__ */ enumeration("TPLDMode", "NORMAL MICRO");
/** Forward error correction that a port uses. */
export type FECMode = keyof typeof FECMode;
/** Forward error correction that a port uses. */
export const FECMode: {
  /** Number 0. */
  readonly OFF: "OFF";
  /** Enabled, in the kind the port has. Number 1. */
  readonly ON: "ON";
  /** Reed-Solomon. Number 2. */
  readonly RS_FEC: "RS_FEC";
  /** Fire code, also called BASE-R. Number 3. */
  readonly FC_FEC: "FC_FEC";
  /** Reed-Solomon RS(528,514). Number 4. */
  readonly RS_FEC_KR: "RS_FEC_KR";
  /** Reed-Solomon RS(544,514). Number 5. */
  readonly RS_FEC_KP: "RS_FEC_KP";
  /** Interleaved Reed-Solomon. Number 6. */
  readonly RS_FEC_INT: "RS_FEC_INT";
  } = /* @__PURE__ */ enumeration("FECMode", "OFF ON RS_FEC FC_FEC RS_FEC_KR RS_FEC_KP RS_FEC_INT");
/** Whether a value is worked out by the tester or given by the user. */
export type AutoOrManual = keyof typeof AutoOrManual;
/** Whether a value is worked out by the tester or given by the user. */
export const AutoOrManual: {
  /** Number 0. */
  readonly AUTOMATIC: "AUTOMATIC";
  /** Number 1. */
  readonly MANUAL: "MANUAL";
  } = /* @__PURE__ */ enumeration("AutoOrManual", "AUTOMATIC MANUAL");
/** Whether auto-negotiation is on. */
export type AutoNegMode = keyof typeof AutoNegMode;
/** Whether auto-negotiation is on. */
export const AutoNegMode: {
  /** Number 0. */
  readonly ANEG_OFF: "ANEG_OFF";
  /** Number 1. */
  readonly ANEG_ON: "ANEG_ON";
  } = /* @__PURE__ */ enumeration("AutoNegMode", "ANEG_OFF ANEG_ON");
/** State of the auto-negotiation state machine. */
export type AutoNegStatus = keyof typeof AutoNegStatus;
/** State of the auto-negotiation state machine. */
export const AutoNegStatus: {
  /** Number 0. */
  readonly UNKNOWN: "UNKNOWN";
  /** Number 1. */
  readonly ENABLE: "ENABLE";
  /** Transmitter silent so that the partner restarts. Number 2. */
  readonly TRANSMIT_DISABLE: "TRANSMIT_DISABLE";
  /** Looking for the base page of the partner. Number 3. */
  readonly ABILITY_DETECT: "ABILITY_DETECT";
  /** Waiting for the partner to acknowledge. Number 4. */
  readonly ACKNOWLEDGE_DETECT: "ACKNOWLEDGE_DETECT";
  /** Base pages acknowledged. Number 5. */
  readonly COMPLETE_ACKNOWLEDGE: "COMPLETE_ACKNOWLEDGE";
  /** Exchanging next pages. Number 6. */
  readonly NEXT_PAGE_WAIT: "NEXT_PAGE_WAIT";
  /** Waiting for the chosen link to come up. Number 7. */
  readonly AN_GOOD_CHECK: "AN_GOOD_CHECK";
  /** Link came up in the negotiated mode. Number 8. */
  readonly AN_GOOD: "AN_GOOD";
  } = /* @__PURE__ */ enumeration("AutoNegStatus", "UNKNOWN ENABLE TRANSMIT_DISABLE ABILITY_DETECT ACKNOWLEDGE_DETECT COMPLETE_ACKNOWLEDGE NEXT_PAGE_WAIT AN_GOOD_CHECK AN_GOOD");
/** Whether link training gives up after its standard time. */
export type TimeoutMode = keyof typeof TimeoutMode;
/** Whether link training gives up after its standard time. */
export const TimeoutMode: {
  /** Standard time limit. Number 0. */
  readonly DEFAULT: "DEFAULT";
  /** No time limit. Number 255. */
  readonly DISABLED: "DISABLED";
  } = /* @__PURE__ */ enumeration("TimeoutMode", "DEFAULT DISABLED=255");
/** Whether link training is switched on for a lane. */
export type LinkTrainingStatusMode = keyof typeof LinkTrainingStatusMode;
/** Whether link training is switched on for a lane. */
export const LinkTrainingStatusMode: {
  /** Number 0. */
  readonly DISABLED: "DISABLED";
  /** Number 1. */
  readonly ENABLED: "ENABLED";
  } = /* @__PURE__ */ enumeration("LinkTrainingStatusMode", "DISABLED ENABLED");
/** Whether a lane has completed its training. */
export type LinkTrainingStatus = keyof typeof LinkTrainingStatus;
/** Whether a lane has completed its training. */
export const LinkTrainingStatus: {
  /** Number 0. */
  readonly NOT_TRAINED: "NOT_TRAINED";
  /** Number 1. */
  readonly TRAINED: "TRAINED";
  } = /* @__PURE__ */ enumeration("LinkTrainingStatus", "NOT_TRAINED TRAINED");
/** Reason why link training of a lane failed. */
export type LinkTrainingFailureType = keyof typeof LinkTrainingFailureType;
/** Reason why link training of a lane failed. */
export const LinkTrainingFailureType: {
  /** Number 0. */
  readonly NO_FAILURE: "NO_FAILURE";
  /** No lock to the training frames. Number 1. */
  readonly FRAME_LOCK_ERROR: "FRAME_LOCK_ERROR";
  /** Signal-to-noise ratio stayed too low. Number 2. */
  readonly SNR_BELOW_THRESHOLD: "SNR_BELOW_THRESHOLD";
  /** Time limit ran out. Number 3. */
  readonly TIME_OUT_FAILURE: "TIME_OUT_FAILURE";
  } = /* @__PURE__ */ enumeration("LinkTrainingFailureType", "NO_FAILURE FRAME_LOCK_ERROR SNR_BELOW_THRESHOLD TIME_OUT_FAILURE");
/** Kind of VLAN tag, by its tag protocol identifier. */
export type VlanType = keyof typeof VlanType;
/** Kind of VLAN tag, by its tag protocol identifier. */
export const VlanType: {
  /** Customer tag, 802.1Q. Number 0. */
  readonly TYPE_C: "TYPE_C";
  /** Service tag, 802.1ad. Number 1. */
  readonly TYPE_S: "TYPE_S";
  } = /* @__PURE__ */ enumeration("VlanType", "TYPE_C TYPE_S");
