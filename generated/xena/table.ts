// Generated from schema/xena by `npm run generate`. Do not edit.
import { CommandTable } from "../../runtime/xena/command-table.js";
import * as cGroup from "./commands/c.js";
import * as mGroup from "./commands/m.js";
import * as m4Group from "./commands/m4.js";
import * as m4eGroup from "./commands/m4e.js";
import * as pGroup from "./commands/p.js";
import * as p4Group from "./commands/p4.js";
import * as p4eGroup from "./commands/p4e.js";
import * as p4gGroup from "./commands/p4g.js";
import * as p_lldpGroup from "./commands/p_lldp.js";
import * as p_macsecGroup from "./commands/p_macsec.js";
import * as p_ueGroup from "./commands/p_ue.js";
import * as pcGroup from "./commands/pc.js";
import * as pdGroup from "./commands/pd.js";
import * as peGroup from "./commands/pe.js";
import * as pecGroup from "./commands/pec.js";
import * as pedGroup from "./commands/ped.js";
import * as pefGroup from "./commands/pef.js";
import * as pfGroup from "./commands/pf.js";
import * as plGroup from "./commands/pl.js";
import * as pl1Group from "./commands/pl1.js";
import * as pmGroup from "./commands/pm.js";
import * as ppGroup from "./commands/pp.js";
import * as prGroup from "./commands/pr.js";
import * as psGroup from "./commands/ps.js";
import * as ptGroup from "./commands/pt.js";
import * as pxGroup from "./commands/px.js";

/** All commands of the protocol. */
export const table: CommandTable = /* @__PURE__ */ new CommandTable(
  [cGroup, mGroup, m4Group, m4eGroup, pGroup, p4Group, p4eGroup, p4gGroup, p_lldpGroup, p_macsecGroup, p_ueGroup, pcGroup, pdGroup, peGroup, pecGroup, pedGroup, pefGroup, pfGroup, plGroup, pl1Group, pmGroup, ppGroup, prGroup, psGroup, ptGroup, pxGroup],
  {
    pushed: "C_RESERVATION C_RESERVEDBY M_RESERVATION M_RESERVEDBY M_MODEL M_SERIALNO M_VERSIONNO M_STATUS M_TIMESYNC M_CFPTYPE M_CFPCONFIG M_COMMENT M_MEDIASUPPORT M_CFPCONFIGEXT M_CLOCKPPB M_SMAINPUT M_SMAOUTPUT M_SMASTATUS M_NAME M_REVISION M_LICENSE_DEMO_INFO M_LICENSE_MAINTENANCE_INFO M_TXCLOCKSOURCE_NEW M_TXCLOCKSTATUS_NEW M_TXCLOCKFILTER_NEW M_LATENCYMODE P_RESERVATION P_RESERVEDBY P_INTERFACE P_SPEEDSELECTION P_SPEED P_RECEIVESYNC P_TRAFFIC P_MIXWEIGHTS P_TXPREPARE P_BRRSTATUS P_EMULATE P4_STATE P4_CAPABILITIES P4_SPEEDSELECTION P4_ETH_QUEUE_COUNTERS P4_DHCP_RESULT P4_DHCP_VLAN P4_LICENSE_INFO P4E_ALLOCATION_INFO P4G_IPV4_CLIENT_ADDRESS_POOL P4G_IPV4_SERVER_ADDRESS_POOL P_MACSEC_TXSC_INDICES P_MACSEC_RXSC_INDICES P_MACSEC_RX_ENABLE P_UE_LINKNEG_OPTIONS_STATUS PC_TRIGGER PC_KEEP PD_SOURCE PD_RANGE PE_FCSDROP PE_TPLDMODE PE_COMMENT PE_INDICES PE_CORRUPT PE_MISORDER PE_BANDPOLICER PE_BANDSHAPER PEC_INDICES PEC_VAL PEC_COMMENT PEC_DISTTYPE PED_SCHEDULE PED_ENABLE PF_INDICES PF_ENABLE PF_COMMENT PF_CONDITION PL_INDICES PL_LENGTH PM_INDICES PM_PROTOCOL PM_POSITION PM_MATCH PP_TXLANECONFIG PP_TXPRBSCONFIG PP_PHYTXEQ PP_FECMODE PP_PHYRXEQ PP_PHYRXEQ_EXT PP_PHYRXEQSTATUS_EXT PP_AUTONEGSTATUS PP_LINKTRAIN PP_LINKTRAINSTATUS PP_PRECODING PP_GRAYCODING PP_PRECODINGSTATUS PS_INDICES PS_ENABLE PS_PACKETLIMIT PS_COMMENT PS_TPLDID PS_INSERTFCS PS_MODIFIEREXTRANGE PS_MODIFIERRANGE PS_RATEFRACTION PS_BURST PS_PACKETHEADER PS_HEADERPROTOCOL PS_MODIFIERCOUNT PS_MODIFIER PS_PACKETLENGTH PS_PAYLOAD PS_IPV4GATEWAY PS_IPV6GATEWAY PS_BURSTGAP PS_MODIFIEREXT PS_MODIFIEREXTCOUNT PS_CDFOFFSET PS_CDFCOUNT PS_CDFDATA PS_EXTPAYLOAD PS_PFCPRIORITY PS_UE_LLR_DESIRE",
    oldNames: {"P4_DHCP_RESULT":{"dhcp_chunks.broadcast_address":"braodcast_address"},"P4G_LP_SHAPE":{"start_time":"star_time"},"PF_CONDITION":{"and_not_expression_2":"and_expression_3"}},
  },
);
