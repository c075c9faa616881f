// Generated from schema/xena by `npm run generate`. Do not edit.
import type { C_LOGON_Input, C_OWNER_Values, C_OWNER_Input, C_KEEPALIVE_Values, C_TIMEOUT_Values, C_TIMEOUT_Input, C_RESERVATION_Values, C_RESERVATION_Input, C_RESERVEDBY_Values, C_LOG_Input, C_DOWN_Input, C_CAPABILITIES_Values, C_MODEL_Values, C_SERIALNO_Values, C_VERSIONNO_Values, C_PORTCOUNTS_Values, C_PORTERRORS_Values, C_REMOTEPORTCOUNTS_Values, C_BUILDSTRING_Values, C_NAME_Values, C_NAME_Input, C_COMMENT_Values, C_COMMENT_Input, C_PASSWORD_Values, C_PASSWORD_Input, C_VERSIONSTR_Values, C_IPADDRESS_Values, C_IPADDRESS_Input, C_DHCP_Values, C_DHCP_Input, C_MACADDRESS_Values, C_HOSTNAME_Values, C_HOSTNAME_Input, C_FLASH_Values, C_FLASH_Input, C_DEBUGLOGS_Values, C_TEMPERATURE_Values, C_RESTPORT_Values, C_RESTPORT_Input, C_RESTENABLE_Values, C_RESTENABLE_Input, C_RESTCONTROL_Input, C_RESTSTATUS_Values, C_WATCHDOG_Values, C_WATCHDOG_Input, C_DEBUGCMD_Values, C_INDICES_Values, C_STATSESSION_Values, C_HEALTH_Values, C_TKLICFILE_Values, C_TKLICFILE_Input, C_TKLICSTATE_Values, C_FILESTART_Input, C_FILEDATA_Input, C_TRAFFIC_Input, C_VERSIONNO_MINOR_Values, C_MULTIUSER_Values, C_MULTIUSER_Input, C_SCRIPT_Input, C_TKSTATUS_Values, C_TKSVCSTATE_Values, C_TKSVCSTATE_Input, C_TKCONFIG_Values, C_TKCONFIG_Input, C_TKGPSSTATE_Values, C_TIME_Values, C_TRAFFICSYNC_Values, C_TRAFFICSYNC_Input, C_TKSTATUSEXT_Values, C_MODEL_NAME_Values, C_MODEL_NUMBER_Values, C_USED_TPLDID_Values } from "./commands/c.js";
import type { M_RESERVATION_Values, M_RESERVATION_Input, M_RESERVEDBY_Values, M_MODEL_Values, M_SERIALNO_Values, M_VERSIONNO_Values, M_STATUS_Values, M_PORTCOUNT_Values, M_UPGRADE_Input, M_UPGRADEPROGRESS_Values, M_TIMESYNC_Values, M_TIMESYNC_Input, M_CFPTYPE_Values, M_CFPCONFIG_Values, M_CFPCONFIG_Input, M_COMMENT_Values, M_COMMENT_Input, M_UPGRADEPAR_Input, M_TIMEADJUSTMENT_Values, M_TIMEADJUSTMENT_Input, M_CAPABILITIES_Values, M_MEDIASUPPORT_Values, M_MULTIUSER_Values, M_MULTIUSER_Input, M_CFPCONFIGEXT_Values, M_CFPCONFIGEXT_Input, M_CLOCKPPB_Values, M_CLOCKPPB_Input, M_SMAINPUT_Values, M_SMAINPUT_Input, M_SMAOUTPUT_Values, M_SMAOUTPUT_Input, M_SMASTATUS_Values, M_NAME_Values, M_REVISION_Values, M_VERSIONSTR_Values, M_MEDIA_Values, M_MEDIA_Input, M_CLOCKSYNCSTATUS_Values, M_LICENSE_DEMO_INFO_Values, M_LICENSE_MAINTENANCE_INFO_Values, M_LICENSE_CWB_DETECTED_Values, M_LICENSE_UPDATE_STATUS_Values, M_LICENSE_LIST_BSON_Values, M_LICENSE_ONLINE_Values, M_LICENSE_ONLINE_Input, M_TXCLOCKSOURCE_NEW_Values, M_TXCLOCKSOURCE_NEW_Input, M_TXCLOCKSTATUS_NEW_Values, M_TXCLOCKFILTER_NEW_Values, M_TXCLOCKFILTER_NEW_Input, M_CLOCKPPBSWEEP_Values, M_CLOCKPPBSWEEP_Input, M_CLOCKSWEEPSTATUS_Values, M_LATENCYMODE_Values, M_LATENCYMODE_Input, M_EMULBYPASS_Values, M_EMULBYPASS_Input, M_HEALTH_Values, M_MODEL_NAME_Values, M_RECONFIG_STATUS_Values, M_SOLUTION_TRACK_INDICES_Values, M_SOLUTION_TRACK_Values, M_SOLUTION_TRACK_DEMO_EXP_Values, M_SOLUTION_TRACK_ENABLE_Input } from "./commands/m.js";
import type { M4_SYSTEMID_Values, M4_VERSIONNO_Values, M4_SYSTEM_STATUS_Values, M4_COMPATIBLE_CLIENT_VERSION_Values, M4_TIME_Values, M4_SYSTEM_TIME_Values, M4_SYSTEM_TIME_Input, M4_MEM_INFO_Values, M4_CAPTURE_SIZE_Values, M4_CAPTURE_SIZE_Input, M4_LICENSE_INFO_Values, M4_REPLAY_PARSE_START_Input, M4_REPLAY_PARSE_STATE_Values, M4_REPLAY_PARSER_PARAMS_Values, M4_REPLAY_PARSER_PARAMS_Input, M4_REPLAY_FILE_LIST_BSON_Values, M4_REPLAY_FILE_LIST_Values, M4_CAPTURE_FILE_LIST_BSON_Values, M4_CAPTURE_FILE_LIST_Values, M4_REPLAY_FILE_DELETE_Input, M4_CAPTURE_FILE_DELETE_Input, M4_TLS_CIPHER_SUITES_Values } from "./commands/m4.js";
import type { M4E_MODE_Values, M4E_MODE_Input, M4E_RESERVE_Values, M4E_RESERVE_Input } from "./commands/m4e.js";
import type { P_RESERVATION_Values, P_RESERVATION_Input, P_RESERVEDBY_Values, P_CAPABILITIES_Values, P_CAPABILITIES_EXT_Values, P_INTERFACE_Values, P_SPEEDSELECTION_Values, P_SPEEDSELECTION_Input, P_SPEED_Values, P_RECEIVESYNC_Values, P_COMMENT_Values, P_COMMENT_Input, P_SPEEDREDUCTION_Values, P_SPEEDREDUCTION_Input, P_INTERFRAMEGAP_Values, P_INTERFRAMEGAP_Input, P_MACADDRESS_Values, P_MACADDRESS_Input, P_IPADDRESS_Values, P_IPADDRESS_Input, P_ARPREPLY_Values, P_ARPREPLY_Input, P_PINGREPLY_Values, P_PINGREPLY_Input, P_PAUSE_Values, P_PAUSE_Input, P_RANDOMSEED_Values, P_RANDOMSEED_Input, P_LOOPBACK_Values, P_LOOPBACK_Input, P_FLASH_Values, P_FLASH_Input, P_TRAFFIC_Values, P_TRAFFIC_Input, P_CAPTURE_Values, P_CAPTURE_Input, P_XMITONE_Input, P_LATENCYOFFSET_Values, P_LATENCYOFFSET_Input, P_LATENCYMODE_Values, P_LATENCYMODE_Input, P_AUTOTRAIN_Values, P_AUTOTRAIN_Input, P_UAT_MODE_Values, P_UAT_MODE_Input, P_UAT_FLR_Values, P_UAT_FLR_Input, P_MIXWEIGHTS_Values, P_MIXWEIGHTS_Input, P_MDIXMODE_Values, P_MDIXMODE_Input, P_TRAFFICERR_Values, P_GAPMONITOR_Values, P_GAPMONITOR_Input, P_CHECKSUM_Values, P_CHECKSUM_Input, P_STATUS_Values, P_AUTONEGSELECTION_Values, P_AUTONEGSELECTION_Input, P_MIXLENGTH_Values, P_MIXLENGTH_Input, P_ARPRXTABLE_Values, P_ARPRXTABLE_Input, P_NDPRXTABLE_Values, P_NDPRXTABLE_Input, P_MULTICAST_Values, P_MULTICAST_Input, P_MULTICASTEXT_Values, P_MULTICASTEXT_Input, P_MCSRCLIST_Values, P_MCSRCLIST_Input, P_IGMPV3_GROUP_RECORD_BUNDLE_Values, P_IGMPV3_GROUP_RECORD_BUNDLE_Input, P_TXMODE_Values, P_TXMODE_Input, P_MULTICASTHDR_Values, P_MULTICASTHDR_Input, P_RATEFRACTION_Values, P_RATEFRACTION_Input, P_RATEPPS_Values, P_RATEPPS_Input, P_RATEL2BPS_Values, P_RATEL2BPS_Input, P_PAYLOADMODE_Values, P_PAYLOADMODE_Input, P_BRRMODE_Values, P_BRRMODE_Input, P_TXENABLE_Values, P_TXENABLE_Input, P_MAXHEADERLENGTH_Values, P_MAXHEADERLENGTH_Input, P_TXTIMELIMIT_Values, P_TXTIMELIMIT_Input, P_TXTIME_Values, P_XMITONETIME_Values, P_IPV6ADDRESS_Values, P_IPV6ADDRESS_Input, P_ARPV6REPLY_Values, P_ARPV6REPLY_Input, P_PINGV6REPLY_Values, P_PINGV6REPLY_Input, P_ERRORS_Values, P_TXDELAY_Values, P_TXDELAY_Input, P_LPENABLE_Values, P_LPENABLE_Input, P_LPTXMODE_Values, P_LPTXMODE_Input, P_LPSTATUS_Values, P_LPPARTNERAUTONEG_Values, P_LPSNRMARGIN_Values, P_LPRXPOWER_Values, P_FAULTSIGNALING_Values, P_FAULTSIGNALING_Input, P_FAULTSTATUS_Values, P_TPLDMODE_Values, P_TPLDMODE_Input, P_LPSUPPORT_Values, P_TXPACKETLIMIT_Values, P_TXPACKETLIMIT_Input, P_TCVRSTATUS_Values, P_DYNAMIC_Values, P_DYNAMIC_Input, P_PFCENABLE_Values, P_PFCENABLE_Input, P_TXBURSTPERIOD_Values, P_TXBURSTPERIOD_Input, P_TXRUNTLENGTH_Values, P_TXRUNTLENGTH_Input, P_RXRUNTLENGTH_Values, P_RXRUNTLENGTH_Input, P_RXRUNTLEN_ERRS_Values, P_TXPREAMBLE_REMOVE_Values, P_TXPREAMBLE_REMOVE_Input, P_RXPREAMBLE_INSERT_Values, P_RXPREAMBLE_INSERT_Input, P_LOADMODE_Values, P_LOADMODE_Input, P_SPEEDS_SUPPORTED_Values, P_BRRSTATUS_Values, P_EMULATE_Values, P_EMULATE_Input, P_USED_TPLDID_Values, P_FAULTCNT_Values, P_EDUN_RX_STATUS_Values, P_TPLDOFFSET_Values, P_TPLDOFFSET_Input } from "./commands/p.js";
import type { P4_TRAFFIC_Input, P4_STATE_Values, P4_CAPABILITIES_Values, P4_STATE_STATUS_Values, P4_VLAN_OFFLOAD_Values, P4_VLAN_OFFLOAD_Input, P4_ARP_CONFIG_Values, P4_ARP_CONFIG_Input, P4_NDP_CONFIG_Values, P4_NDP_CONFIG_Input, P4_CAPTURE_Values, P4_CAPTURE_Input, P4_CAPTURE_GET_FIRST_Values, P4_CAPTURE_GET_NEXT_Values, P4_ETH_TX_COUNTERS_Values, P4_ETH_RX_COUNTERS_Values, P4_PORT_TX_COUNTERS_Values, P4_PORT_RX_COUNTERS_Values, P4_PORT_COUNTERS_Values, P4_TX_PACKET_SIZE_Values, P4_RX_PACKET_SIZE_Values, P4_TX_MTU_Values, P4_RX_MTU_Values, P4_IPV4_RX_COUNTERS_Values, P4_IPV4_TX_COUNTERS_Values, P4_IPV4_COUNTERS_Values, P4_IPV6_RX_COUNTERS_Values, P4_IPV6_TX_COUNTERS_Values, P4_IPV6_COUNTERS_Values, P4_ARP_RX_COUNTERS_Values, P4_ARP_TX_COUNTERS_Values, P4_ARP_COUNTERS_Values, P4_NDP_RX_COUNTERS_Values, P4_NDP_TX_COUNTERS_Values, P4_NDP_COUNTERS_Values, P4_ICMP_RX_COUNTERS_Values, P4_ICMP_TX_COUNTERS_Values, P4_ICMP_COUNTERS_Values, P4_TCP_RX_COUNTERS_Values, P4_TCP_TX_COUNTERS_Values, P4_TCP_COUNTERS_Values, P4_UDP_RX_COUNTERS_Values, P4_UDP_TX_COUNTERS_Values, P4_UDP_COUNTERS_Values, P4_ETH_COUNTERS_Values, P4_SPEEDSELECTION_Values, P4_SPEEDSELECTION_Input, P4_ETH_QUEUE_COUNTERS_Values, P4_DHCP_CONFIG_Values, P4_DHCP_CONFIG_Input, P4_DHCP_STATE_Values, P4_DHCP_RESULT_Values, P4_DHCP_VLAN_Values, P4_DHCP_VLAN_Input, P4_MAX_PACKET_RATE_Values, P4_MAX_PACKET_RATE_Input, P4_PCI_INFO_Values, P4_FW_VER_Values, P4_DEV_NAME_Values, P4_PORT_TYPE_Values, P4_LICENSE_INFO_Values, P4_APTITUDES_Values } from "./commands/p4.js";
import type { P4E_ASSIGN_Values, P4E_ASSIGN_Input, P4E_AVAILABLE_Values, P4E_ALLOCATE_Values, P4E_ALLOCATE_Input, P4E_ALLOCATION_INFO_Values } from "./commands/p4e.js";
import type { P4G_INDICES_Values, P4G_INDICES_Input, P4G_ENABLE_Values, P4G_ENABLE_Input, P4G_COMMENT_Values, P4G_COMMENT_Input, P4G_ROLE_Values, P4G_ROLE_Input, P4G_CLIENT_RANGE_Values, P4G_CLIENT_RANGE_Input, P4G_SERVER_RANGE_Values, P4G_SERVER_RANGE_Input, P4G_LP_TIME_SCALE_Values, P4G_LP_TIME_SCALE_Input, P4G_LP_SHAPE_Values, P4G_LP_SHAPE_Input, P4G_NAT_Values, P4G_NAT_Input, P4G_TCP_RTT_VALUE_Values, P4G_TCP_STATE_CURRENT_Values, P4G_TCP_STATE_TOTAL_Values, P4G_TCP_STATE_RATE_Values, P4G_TCP_RX_PAYLOAD_COUNTERS_Values, P4G_TCP_TX_PAYLOAD_COUNTERS_Values, P4G_TCP_RETRANSMIT_COUNTERS_Values, P4G_TCP_ERROR_COUNTERS_Values, P4G_IP_DS_TYPE_Values, P4G_IP_DS_TYPE_Input, P4G_IP_DS_VALUE_Values, P4G_IP_DS_VALUE_Input, P4G_IP_DS_MASK_Values, P4G_IP_DS_MASK_Input, P4G_IP_DS_MINMAX_Values, P4G_IP_DS_MINMAX_Input, P4G_IP_DS_STEP_Values, P4G_IP_DS_STEP_Input, P4G_TCP_MSS_TYPE_Values, P4G_TCP_MSS_TYPE_Input, P4G_TCP_MSS_MINMAX_Values, P4G_TCP_MSS_MINMAX_Input, P4G_TCP_MSS_VALUE_Values, P4G_TCP_MSS_VALUE_Input, P4G_TCP_WINDOW_SIZE_Values, P4G_TCP_WINDOW_SIZE_Input, P4G_TCP_DUP_THRES_Values, P4G_TCP_DUP_THRES_Input, P4G_TCP_SYN_RTO_Values, P4G_TCP_SYN_RTO_Input, P4G_TCP_RTO_Values, P4G_TCP_RTO_Input, P4G_UDP_PACKET_SIZE_TYPE_Values, P4G_UDP_PACKET_SIZE_TYPE_Input, P4G_UDP_PACKET_SIZE_MINMAX_Values, P4G_UDP_PACKET_SIZE_MINMAX_Input, P4G_UDP_PACKET_SIZE_VALUE_Values, P4G_UDP_PACKET_SIZE_VALUE_Input, P4G_TCP_CONGESTION_MODE_Values, P4G_TCP_CONGESTION_MODE_Input, P4G_TCP_WINDOW_SCALING_Values, P4G_TCP_WINDOW_SCALING_Input, P4G_TCP_RTO_MINMAX_Values, P4G_TCP_RTO_MINMAX_Input, P4G_TCP_RTO_PROLONGED_MODE_Values, P4G_TCP_RTO_PROLONGED_MODE_Input, P4G_TCP_ICWND_CALC_METHOD_Values, P4G_TCP_ICWND_CALC_METHOD_Input, P4G_TCP_ISSTHRESH_Values, P4G_TCP_ISSTHRESH_Input, P4G_TCP_ACK_FREQUENCY_Values, P4G_TCP_ACK_FREQUENCY_Input, P4G_TCP_ACK_TIMEOUT_Values, P4G_TCP_ACK_TIMEOUT_Input, P4G_L2_CLIENT_MAC_Values, P4G_L2_CLIENT_MAC_Input, P4G_L2_SERVER_MAC_Values, P4G_L2_SERVER_MAC_Input, P4G_L2_USE_ADDRESS_RES_Values, P4G_L2_USE_ADDRESS_RES_Input, P4G_L2_USE_GW_Values, P4G_L2_USE_GW_Input, P4G_L2_GW_Values, P4G_L2_GW_Input, P4G_L2_IPV6_GW_Values, P4G_L2_IPV6_GW_Input, P4G_TEST_APPLICATION_Values, P4G_TEST_APPLICATION_Input, P4G_RAW_TEST_SCENARIO_Values, P4G_RAW_TEST_SCENARIO_Input, P4G_RAW_PAYLOAD_TYPE_Values, P4G_RAW_PAYLOAD_TYPE_Input, P4G_RAW_PAYLOAD_TOTAL_LEN_Values, P4G_RAW_PAYLOAD_TOTAL_LEN_Input, P4G_RAW_PAYLOAD_Values, P4G_RAW_PAYLOAD_Input, P4G_RAW_PAYLOAD_REPEAT_LEN_Values, P4G_RAW_PAYLOAD_REPEAT_LEN_Input, P4G_RAW_HAS_DOWNLOAD_REQ_Values, P4G_RAW_HAS_DOWNLOAD_REQ_Input, P4G_RAW_CLOSE_CONN_Values, P4G_RAW_CLOSE_CONN_Input, P4G_RAW_UTILIZATION_Values, P4G_RAW_UTILIZATION_Input, P4G_RAW_DOWNLOAD_REQUEST_Values, P4G_RAW_DOWNLOAD_REQUEST_Input, P4G_RAW_TX_DURING_RAMP_Values, P4G_RAW_TX_DURING_RAMP_Input, P4G_RAW_TX_TIME_OFFSET_Values, P4G_RAW_TX_TIME_OFFSET_Input, P4G_RAW_BURSTY_TX_Values, P4G_RAW_BURSTY_TX_Input, P4G_RAW_BURSTY_CONF_Values, P4G_RAW_BURSTY_CONF_Input, P4G_VLAN_ENABLE_Values, P4G_VLAN_ENABLE_Input, P4G_VLAN_TCI_Values, P4G_VLAN_TCI_Input, P4G_TIME_HIST_CONF_Values, P4G_TIME_HIST_CONF_Input, P4G_PAYLOAD_HIST_CONF_Values, P4G_PAYLOAD_HIST_CONF_Input, P4G_TRANSACTION_HIST_CONF_Values, P4G_TRANSACTION_HIST_CONF_Input, P4G_RAW_RX_PAYLOAD_LEN_Values, P4G_RAW_RX_PAYLOAD_LEN_Input, P4G_RAW_REQUEST_REPEAT_Values, P4G_RAW_REQUEST_REPEAT_Input, P4G_RAW_CONN_INCARNATION_Values, P4G_RAW_CONN_INCARNATION_Input, P4G_RAW_CONN_REPETITIONS_Values, P4G_RAW_CONN_REPETITIONS_Input, P4G_RAW_CONN_LIFETIME_Values, P4G_RAW_CONN_LIFETIME_Input, P4G_IP_VERSION_Values, P4G_IP_VERSION_Input, P4G_IPV6_CLIENT_RANGE_Values, P4G_IPV6_CLIENT_RANGE_Input, P4G_IPV6_SERVER_RANGE_Values, P4G_IPV6_SERVER_RANGE_Input, P4G_IPV6_TRAFFIC_CLASS_Values, P4G_IPV6_TRAFFIC_CLASS_Input, P4G_IPV6_FLOW_LABEL_Values, P4G_IPV6_FLOW_LABEL_Input, P4G_L4_PROTOCOL_Values, P4G_L4_PROTOCOL_Input, P4G_IPV4_CLIENT_ADDRESS_POOL_Input, P4G_IPV4_SERVER_ADDRESS_POOL_Input, P4G_TCP_ESTABLISH_HIST_Values, P4G_TCP_CLOSE_HIST_Values, P4G_TCP_RX_TOTAL_BYTES_HIST_Values, P4G_TCP_RX_GOOD_BYTES_HIST_Values, P4G_TCP_TX_TOTAL_BYTES_HIST_Values, P4G_TCP_TX_GOOD_BYTES_HIST_Values, P4G_APP_REPLAY_COUNTERS_Values, P4G_APP_TRANSACTION_COUNTERS_Values, P4G_APP_TRANSACTION_HIST_Values, P4G_UDP_STATE_CURRENT_Values, P4G_UDP_STATE_TOTAL_Values, P4G_UDP_STATE_RATE_Values, P4G_UDP_RX_PAYLOAD_COUNTERS_Values, P4G_UDP_TX_PAYLOAD_COUNTERS_Values, P4G_UDP_RX_BYTES_HIST_Values, P4G_UDP_TX_BYTES_HIST_Values, P4G_TCP_RX_PACKET_COUNTERS_Values, P4G_TCP_TX_PACKET_COUNTERS_Values, P4G_UDP_RX_PACKET_COUNTERS_Values, P4G_UDP_TX_PACKET_COUNTERS_Values, P4G_REPLAY_FILE_INDICES_Values, P4G_REPLAY_FILE_NAME_Values, P4G_REPLAY_FILE_NAME_Input, P4G_REPLAY_UTILIZATION_Values, P4G_REPLAY_UTILIZATION_Input, P4G_REPLAY_USER_INCARNATION_Values, P4G_REPLAY_USER_INCARNATION_Input, P4G_REPLAY_USER_REPETITIONS_Values, P4G_REPLAY_USER_REPETITIONS_Input, P4G_USER_STATE_CURRENT_Values, P4G_USER_STATE_TOTAL_Values, P4G_USER_STATE_RATE_Values, P4G_TLS_ENABLE_Values, P4G_TLS_ENABLE_Input, P4G_TLS_CIPHER_SUITES_Values, P4G_TLS_CIPHER_SUITES_Input, P4G_TLS_MAX_RECORD_SIZE_Values, P4G_TLS_MAX_RECORD_SIZE_Input, P4G_TLS_CERTIFICATE_FILENAME_Input, P4G_TLS_PRIVATE_KEY_FILENAME_Input, P4G_TLS_DHPARAMS_FILENAME_Input, P4G_TLS_CLOSE_NOTIFY_Values, P4G_TLS_CLOSE_NOTIFY_Input, P4G_TLS_ALERT_WARNING_COUNTERS_Values, P4G_TLS_ALERT_FATAL_COUNTERS_Values, P4G_TLS_STATE_CURRENT_Values, P4G_TLS_STATE_TOTAL_Values, P4G_TLS_STATE_RATE_Values, P4G_TLS_RX_PAYLOAD_COUNTERS_Values, P4G_TLS_TX_PAYLOAD_COUNTERS_Values, P4G_TLS_RX_PAYLOAD_BYTES_HIST_Values, P4G_TLS_TX_PAYLOAD_BYTES_HIST_Values, P4G_TLS_HANDSHAKE_HIST_Values, P4G_TLS_SERVER_NAME_Values, P4G_TLS_SERVER_NAME_Input, P4G_TLS_PROTOCOL_VER_Values, P4G_TLS_PROTOCOL_VER_Input, P4G_TLS_MIN_REQ_PROTOCOL_VER_Values } from "./commands/p4g.js";
import type { P_LLDP_CLEAR_Input, P_LLDP_CONFIG_Values, P_LLDP_CONFIG_Input, P_LLDP_DATA_Values, P_LLDP_DATA_Input, P_LLDP_HEADER_Values, P_LLDP_HEADER_Input, P_LLDP_INDICES_Values, P_LLDP_INDICES_Input, P_LLDP_NEIGHBORS_Values, P_LLDP_OPMODE_Values, P_LLDP_OPMODE_Input, P_LLDP_STATS_Values } from "./commands/p_lldp.js";
import type { P_MACSEC_TXSC_INDICES_Values, P_MACSEC_TXSC_INDICES_Input, P_MACSEC_TXSC_CONF_OFFSET_Values, P_MACSEC_TXSC_CONF_OFFSET_Input, P_MACSEC_TXSC_DESCR_Values, P_MACSEC_TXSC_DESCR_Input, P_MACSEC_TXSC_SCI_MODE_Values, P_MACSEC_TXSC_SCI_MODE_Input, P_MACSEC_TXSC_SCI_Values, P_MACSEC_TXSC_SCI_Input, P_MACSEC_TXSC_CIPHERSUITE_Values, P_MACSEC_TXSC_CIPHERSUITE_Input, P_MACSEC_TXSC_STARTING_PN_Values, P_MACSEC_TXSC_STARTING_PN_Input, P_MACSEC_TXSC_REKEY_MODE_Values, P_MACSEC_TXSC_REKEY_MODE_Input, P_MACSEC_TXSC_ENCRYPT_Values, P_MACSEC_TXSC_ENCRYPT_Input, P_MACSEC_TXSC_SAK_VALUE_Values, P_MACSEC_TXSC_SAK_VALUE_Input, P_MACSEC_TXSC_XPN_SSCI_Values, P_MACSEC_TXSC_XPN_SSCI_Input, P_MACSEC_TXSC_XPN_SALT_Values, P_MACSEC_TXSC_XPN_SALT_Input, P_MACSEC_RXSC_INDICES_Values, P_MACSEC_RXSC_INDICES_Input, P_MACSEC_RXSC_DESCR_Values, P_MACSEC_RXSC_DESCR_Input, P_MACSEC_RXSC_SCI_Values, P_MACSEC_RXSC_SCI_Input, P_MACSEC_RXSC_CONF_OFFSET_Values, P_MACSEC_RXSC_CONF_OFFSET_Input, P_MACSEC_RXSC_CIPHERSUITE_Values, P_MACSEC_RXSC_CIPHERSUITE_Input, P_MACSEC_RXSC_LOWEST_PN_Values, P_MACSEC_RXSC_LOWEST_PN_Input, P_MACSEC_RXSC_TPLDID_Values, P_MACSEC_RXSC_TPLDID_Input, P_MACSEC_RXSC_SAK_VALUE_Values, P_MACSEC_RXSC_SAK_VALUE_Input, P_MACSEC_RXSC_XPN_SSCI_Values, P_MACSEC_RXSC_XPN_SSCI_Input, P_MACSEC_RXSC_XPN_SALT_Values, P_MACSEC_RXSC_XPN_SALT_Input, P_MACSEC_TX_STATS_Values, P_MACSEC_TXSC_STATS_Values, P_MACSEC_RX_STATS_Values, P_MACSEC_RXSC_STATS_Values, P_MACSEC_RX_ENABLE_Values, P_MACSEC_RX_ENABLE_Input, P_MACSEC_RXSC_AN_Values, P_MACSEC_RXSC_NEXT_PN_Values, P_MACSEC_RXSC_NEXT_PN_Input, P_MACSEC_TXSC_NEXT_PN_Values, P_MACSEC_TXSC_NEXT_PN_Input, P_MACSEC_RXSC_PN_Values, P_MACSEC_TXSC_NEXT_AN_Values, P_MACSEC_TXSC_NEXT_AN_Input } from "./commands/p_macsec.js";
import type { P_UE_CTLOS_CLEAR_Input, P_UE_CTLOS_RX_STATS_Values, P_UE_CTLOS_TX_STATS_Values, P_UE_LINKNEG_OPTIONS_Values, P_UE_LINKNEG_OPTIONS_Input, P_UE_LINKNEG_OPTIONS_STATUS_Values, P_UE_LLR_MODE_Values, P_UE_LLR_MODE_Input, P_UE_LLR_RX_STATS_Values, P_UE_LLR_TX_STATS_Values, P_UE_CTLOS_SPACING_Values, P_UE_CTLOS_SPACING_Input, P_UE_LLR_REPLAY_Values, P_UE_LLR_REPLAY_Input, P_UE_LLR_BEHAVIOR_Values, P_UE_LLR_BEHAVIOR_Input, P_UE_LLR_INIT_Values, P_UE_LLR_INIT_Input, P_UE_LLR_INIT_ECHO_Values, P_UE_LLR_INIT_ECHO_Input, P_UE_LLR_ACKNACK_Values, P_UE_LLR_ACKNACK_Input, P_UE_LLR_INJECT_ERR_Input, P_UE_LLR_POISONFCS_Values, P_UE_LLR_POISONFCS_Input, P_UE_LLR_INIT_ECHO_CHK_Values, P_UE_LLR_INIT_ECHO_CHK_Input, P_UE_LLR_TXFSM_STATE_Values, P_UE_LLR_RXFSM_STATE_Values, P_UE_LLR_STATUS_Values, P_UE_CTLOS_TX_INTERVAL_Values, P_UE_CTLOS_RX_INTERVAL_Values, P_UE_CTLOS_RX_ERRORS_Values } from "./commands/p_ue.js";
import type { PC_TRIGGER_Values, PC_TRIGGER_Input, PC_KEEP_Values, PC_KEEP_Input, PC_STATS_Values, PC_EXTRA_Values, PC_PACKET_Values } from "./commands/pc.js";
import type { PD_INDICES_Values, PD_INDICES_Input, PD_ENABLE_Values, PD_ENABLE_Input, PD_SOURCE_Values, PD_SOURCE_Input, PD_RANGE_Values, PD_RANGE_Input, PD_SAMPLES_Values } from "./commands/pd.js";
import type { PE_FCSDROP_Values, PE_FCSDROP_Input, PE_TPLDMODE_Values, PE_TPLDMODE_Input, PE_COMMENT_Values, PE_COMMENT_Input, PE_INDICES_Values, PE_LATENCYRANGE_Values, PE_CORRUPT_Values, PE_CORRUPT_Input, PE_MISORDER_Values, PE_MISORDER_Input, PE_BANDPOLICER_Values, PE_BANDPOLICER_Input, PE_BANDSHAPER_Values, PE_BANDSHAPER_Input, PE_DROPTOTAL_Values, PE_LATENCYTOTAL_Values, PE_DUPTOTAL_Values, PE_MISTOTAL_Values, PE_CORTOTAL_Values, PE_JITTERTOTAL_Values, PE_FLOWDROPTOTAL_Values, PE_FLOWLATENCYTOTAL_Values, PE_FLOWDUPTOTAL_Values, PE_FLOWMISTOTAL_Values, PE_FLOWCORTOTAL_Values, PE_FLOWJITTERTOTAL_Values } from "./commands/pe.js";
import type { PEC_INDICES_Values, PEC_INDICES_Input, PEC_VAL_Values, PEC_VAL_Input, PEC_COMMENT_Values, PEC_COMMENT_Input, PEC_DISTTYPE_Values } from "./commands/pec.js";
import type { PED_SCHEDULE_Values, PED_SCHEDULE_Input, PED_ONESHOTSTATUS_Values, PED_FIXED_Values, PED_FIXED_Input, PED_RANDOM_Values, PED_RANDOM_Input, PED_BER_Values, PED_BER_Input, PED_FIXEDBURST_Values, PED_FIXEDBURST_Input, PED_RANDOMBURST_Values, PED_RANDOMBURST_Input, PED_GE_Values, PED_GE_Input, PED_UNI_Values, PED_UNI_Input, PED_GAUSS_Values, PED_GAUSS_Input, PED_POISSON_Values, PED_POISSON_Input, PED_GAMMA_Values, PED_GAMMA_Input, PED_CUST_Values, PED_CUST_Input, PED_CONST_Values, PED_CONST_Input, PED_ACCBURST_Values, PED_ACCBURST_Input, PED_STEP_Values, PED_STEP_Input, PED_ENABLE_Values, PED_ENABLE_Input } from "./commands/ped.js";
import type { PEF_ENABLE_Values, PEF_ENABLE_Input, PEF_ETHSETTINGS_Values, PEF_ETHSETTINGS_Input, PEF_ETHSRCADDR_Values, PEF_ETHSRCADDR_Input, PEF_ETHDESTADDR_Values, PEF_ETHDESTADDR_Input, PEF_L2PUSE_Values, PEF_L2PUSE_Input, PEF_VLANSETTINGS_Values, PEF_VLANSETTINGS_Input, PEF_VLANTAG_Values, PEF_VLANTAG_Input, PEF_VLANPCP_Values, PEF_VLANPCP_Input, PEF_MPLSSETTINGS_Values, PEF_MPLSSETTINGS_Input, PEF_MPLSLABEL_Values, PEF_MPLSLABEL_Input, PEF_MPLSTOC_Values, PEF_MPLSTOC_Input, PEF_L3USE_Values, PEF_L3USE_Input, PEF_IPV4SETTINGS_Values, PEF_IPV4SETTINGS_Input, PEF_IPV4SRCADDR_Values, PEF_IPV4SRCADDR_Input, PEF_IPV4DESTADDR_Values, PEF_IPV4DESTADDR_Input, PEF_IPV4DSCP_Values, PEF_IPV4DSCP_Input, PEF_IPV6SETTINGS_Values, PEF_IPV6SETTINGS_Input, PEF_IPV6SRCADDR_Values, PEF_IPV6SRCADDR_Input, PEF_IPV6DESTADDR_Values, PEF_IPV6DESTADDR_Input, PEF_IPV6TC_Values, PEF_IPV6TC_Input, PEF_UDPSETTINGS_Values, PEF_UDPSETTINGS_Input, PEF_UDPSRCPORT_Values, PEF_UDPSRCPORT_Input, PEF_UDPDESTPORT_Values, PEF_UDPDESTPORT_Input, PEF_TCPSETTINGS_Values, PEF_TCPSETTINGS_Input, PEF_TCPSRCPORT_Values, PEF_TCPSRCPORT_Input, PEF_TCPDESTPORT_Values, PEF_TCPDESTPORT_Input, PEF_ANYSETTINGS_Values, PEF_ANYSETTINGS_Input, PEF_ANYCONFIG_Values, PEF_ANYCONFIG_Input, PEF_TPLDSETTINGS_Values, PEF_TPLDSETTINGS_Input, PEF_TPLDCONFIG_Values, PEF_TPLDCONFIG_Input, PEF_ISSHADOWDIRTY_Values, PEF_VALUE_Values, PEF_VALUE_Input, PEF_MASK_Values, PEF_MASK_Input, PEF_PROTOCOL_Values, PEF_PROTOCOL_Input, PEF_MODE_Values, PEF_MODE_Input } from "./commands/pef.js";
import type { PF_INDICES_Values, PF_INDICES_Input, PF_ENABLE_Values, PF_ENABLE_Input, PF_COMMENT_Values, PF_COMMENT_Input, PF_CONDITION_Values, PF_CONDITION_Input, PF_STRING_Values, PF_STRING_Input } from "./commands/pf.js";
import type { PL_INDICES_Values, PL_INDICES_Input, PL_LENGTH_Values, PL_LENGTH_Input } from "./commands/pl.js";
import type { PL1_AUTONEGINFO_Values, PL1_LINKTRAININFO_Values, PL1_LOG_Values, PL1_CFG_TMP_Values, PL1_CFG_TMP_Input, PL1_LINKTRAIN_CMD_Values, PL1_LINKTRAIN_CMD_Input, PL1_LT_PHYTXEQ_RANGE_Values, PL1_LT_PHYTXEQ_RANGE_Input, PL1_LT_PHYTXEQ_RANGE_COEFF_Values, PL1_LT_PHYTXEQ_RANGE_COEFF_Input, PL1_CTRL_Input, PL1_GET_DATA_Values, PL1_PRESET_CONFIG_Values, PL1_PRESET_CONFIG_Input, PL1_PRESET_CONFIG_LEVEL_Values, PL1_PRESET_CONFIG_LEVEL_Input, PL1_PRESET_CONFIG_COEFF_Values, PL1_PRESET_CONFIG_COEFF_Input, PL1_PHYTXEQ_LEVEL_Values, PL1_PHYTXEQ_LEVEL_Input, PL1_PHYTXEQ_COEFF_Values, PL1_PHYTXEQ_COEFF_Input, PL1_AUTONEG_STATUS_Values, PL1_AUTONEG_ABILITIES_Values, PL1_PCS_VARIANT_Values, PL1_PCS_VARIANT_Input, PL1_CWE_CYCLE_Values, PL1_CWE_CYCLE_Input, PL1_CWE_ERR_SYM_INDICES_Values, PL1_CWE_ERR_SYM_INDICES_Input, PL1_CWE_BIT_ERR_MASK_Values, PL1_CWE_BIT_ERR_MASK_Input, PL1_CWE_FEC_ENGINE_Values, PL1_CWE_FEC_ENGINE_Input, PL1_CWE_FEC_STATS_Values, PL1_AUTONEG_CONFIG_Values, PL1_AUTONEG_CONFIG_Input, PL1_ANLT_Values, PL1_ANLT_Input, PL1_PHYTXEQ_Values, PL1_PHYTXEQ_Input, PL1_LINKTRAIN_CONFIG_Values, PL1_LINKTRAIN_CONFIG_Input, PL1_LINKTRAIN_STATUS_Values, PL1_CWE_CONTROL_Values, PL1_CWE_CONTROL_Input, PL1_PNSWAP_TX_Values, PL1_PNSWAP_TX_Input, PL1_PNSWAP_RX_Values, PL1_PNSWAP_RX_Input, PL1_CDRLOL_STATUS_Values, PL1_LOA_STATUS_Values, PL1_HIBER_STATUS_Values, PL1_HISER_STATUS_Values, PL1_HISER_ALARM_Values, PL1_HISER_ALARM_Input, PL1_DEGSER_STATUS_Values, PL1_DEGSER_THRESH_Values, PL1_DEGSER_THRESH_Input, PL1_LINKDOWN_STATUS_Values, PL1_RX_CNT_Values, PL1_INJECT_ERR_Input, PL1_CLEAR_Input, PL1_RX_FREQ_Values, PL1_TX_FREQ_Values, PL1_RX_DATARATE_Values, PL1_TX_DATARATE_Values, PL1_RX_PPM_Values, PL1_TX_PPM_Values, PL1_INJECT_ERR_CNT_Values, PL1_PCSL_LOA_STATUS_Values, PL1_PCSL_AM_CORR_Values, PL1_PCSL_AM_CORR_Input, PL1_PCSL_INJECT_ERR_Input, PL1_PCSL_INJECT_ERR_CNT_Values } from "./commands/pl1.js";
import type { PM_INDICES_Values, PM_INDICES_Input, PM_PROTOCOL_Values, PM_PROTOCOL_Input, PM_POSITION_Values, PM_POSITION_Input, PM_MATCH_Values, PM_MATCH_Input } from "./commands/pm.js";
import type { PP_ALARMS_ERRORS_Values, PP_TXLANECONFIG_Values, PP_TXLANECONFIG_Input, PP_TXLANEINJECT_Input, PP_TXPRBSCONFIG_Values, PP_TXPRBSCONFIG_Input, PP_TXERRORRATE_Values, PP_TXERRORRATE_Input, PP_RXTOTALSTATS_Values, PP_RXFECSTATS_Values, PP_LINKFLAP_PARAMS_Values, PP_LINKFLAP_PARAMS_Input, PP_LINKFLAP_ENABLE_Values, PP_LINKFLAP_ENABLE_Input, PP_PMAERRPUL_PARAMS_Values, PP_PMAERRPUL_PARAMS_Input, PP_RXLANELOCK_Values, PP_RXLANESTATUS_Values, PP_RXLANEERRORS_Values, PP_RXPRBSSTATUS_Values, PP_RXLASERPOWER_Values, PP_TXLASERPOWER_Values, PP_PMAERRPUL_ENABLE_Values, PP_PMAERRPUL_ENABLE_Input, PP_EYEMEASURE_Values, PP_EYEMEASURE_Input, PP_EYERESOLUTION_Values, PP_EYERESOLUTION_Input, PP_EYEREAD_Values, PP_EYEINFO_Values, PP_PHYTXEQ_Values, PP_PHYTXEQ_Input, PP_PHYRETUNE_Input, PP_PHYAUTOTUNE_Values, PP_PHYAUTOTUNE_Input, PP_EYEBER_Values, PP_PHYAUTONEG_Values, PP_PHYAUTONEG_Input, PP_TXPRBSTYPE_Values, PP_TXPRBSTYPE_Input, PP_RXPRBSTYPE_Values, PP_RXPRBSTYPE_Input, PP_FECMODE_Values, PP_FECMODE_Input, PP_EYEDWELLBITS_Values, PP_EYEDWELLBITS_Input, PP_PHYSIGNALSTATUS_Values, PP_PRBSTYPE_Values, PP_PRBSTYPE_Input, PP_PHYSETTINGS_Values, PP_PHYSETTINGS_Input, PP_PHYRXEQ_Values, PP_PHYRXEQ_Input, PP_PHYRXEQ_EXT_Values, PP_PHYRXEQ_EXT_Input, PP_PHYRXEQSTATUS_EXT_Values, PP_AUTONEG_Values, PP_AUTONEG_Input, PP_AUTONEGSTATUS_Values, PP_LINKTRAIN_Values, PP_LINKTRAIN_Input, PP_LINKTRAINSTATUS_Values, PP_PRECODING_Values, PP_PRECODING_Input, PP_GRAYCODING_Values, PP_GRAYCODING_Input, PP_PRECODINGSTATUS_Values } from "./commands/pp.js";
import type { PR_TPLDJITTER_Values, PR_TOTAL_Values, PR_NOTPLD_Values, PR_EXTRA_Values, PR_TPLDS_Values, PR_TPLDTRAFFIC_Values, PR_TPLDERRORS_Values, PR_TPLDLATENCY_Values, PR_FILTER_Values, PR_UAT_STATUS_Values, PR_UAT_TIME_Values, PR_TOTALEXT_Values, PR_NOTPLDEXT_Values, PR_TPLDTRAFFICEXT_Values, PR_FILTEREXT_Values, PR_PFCSTATS_Values, PR_FLOWTOTAL_Values } from "./commands/pr.js";
import type { PS_INDICES_Values, PS_INDICES_Input, PS_ENABLE_Values, PS_ENABLE_Input, PS_PACKETLIMIT_Values, PS_PACKETLIMIT_Input, PS_COMMENT_Values, PS_COMMENT_Input, PS_TPLDID_Values, PS_TPLDID_Input, PS_INSERTFCS_Values, PS_INSERTFCS_Input, PS_ARPREQUEST_Values, PS_PINGREQUEST_Values, PS_MODIFIEREXTRANGE_Values, PS_MODIFIEREXTRANGE_Input, PS_MODIFIERRANGE_Values, PS_MODIFIERRANGE_Input, PS_RATEFRACTION_Values, PS_RATEFRACTION_Input, PS_RATEPPS_Values, PS_RATEPPS_Input, PS_RATEL2BPS_Values, PS_RATEL2BPS_Input, PS_BURST_Values, PS_BURST_Input, PS_PACKETHEADER_Values, PS_PACKETHEADER_Input, PS_HEADERPROTOCOL_Values, PS_HEADERPROTOCOL_Input, PS_MODIFIERCOUNT_Values, PS_MODIFIERCOUNT_Input, PS_MODIFIER_Values, PS_MODIFIER_Input, PS_PACKETLENGTH_Values, PS_PACKETLENGTH_Input, PS_PAYLOAD_Values, PS_PAYLOAD_Input, PS_IPV4GATEWAY_Values, PS_IPV4GATEWAY_Input, PS_IPV6GATEWAY_Values, PS_IPV6GATEWAY_Input, PS_BURSTGAP_Values, PS_BURSTGAP_Input, PS_MODIFIEREXT_Values, PS_MODIFIEREXT_Input, PS_MODIFIEREXTCOUNT_Values, PS_MODIFIEREXTCOUNT_Input, PS_CDFOFFSET_Values, PS_CDFOFFSET_Input, PS_CDFCOUNT_Values, PS_CDFCOUNT_Input, PS_CDFDATA_Values, PS_CDFDATA_Input, PS_EXTPAYLOAD_Values, PS_EXTPAYLOAD_Input, PS_PFCPRIORITY_Values, PS_PFCPRIORITY_Input, PS_OPTIONS_Values, PS_OPTIONS_Input, PS_MACSEC_ENABLE_Values, PS_MACSEC_ENABLE_Input, PS_MACSEC_ASSIGN_Values, PS_MACSEC_ASSIGN_Input, PS_MODIFIER_ENDIAN_Values, PS_MODIFIER_ENDIAN_Input, PS_UE_LLR_DESIRE_Values, PS_UE_LLR_DESIRE_Input } from "./commands/ps.js";
import type { PT_TOTAL_Values, PT_NOTPLD_Values, PT_STREAM_Values, PT_EXTRA_Values, PT_TOTALEXT_Values, PT_NOTPLDEXT_Values, PT_STREAMEXT_Values, PT_FLOWTOTAL_Values } from "./commands/pt.js";
import type { PX_RW_Values, PX_RW_Input, PX_RW_SEQ_Values, PX_RW_SEQ_Input, PX_RW_SEQ_BANK_Values, PX_RW_SEQ_BANK_Input, PX_MII_Values, PX_MII_Input, PX_TEMPERATURE_Values, PX_I2C_CONFIG_Values, PX_I2C_CONFIG_Input, PX_CDB_SUPPORT_Values, PX_CDB_ABORT_PROCESSING_Values, PX_CDB_CHANGE_PASSWORD_Values, PX_CDB_CHANGE_PASSWORD_Input, PX_CDB_ENTER_PASSWORD_Values, PX_CDB_ENTER_PASSWORD_Input, PX_CDB_QUERY_STATUS_Values, PX_CDB_QUERY_STATUS_Input, PX_CDB_EXTERNAL_FEATURES_Values, PX_CDB_FW_MGMT_FEATURES_Values, PX_CDB_GET_APP_ATTRIBUTES_Values, PX_CDB_GET_APP_ATTRIBUTES_Input, PX_CDB_GET_IF_CODE_DESCR_Values, PX_CDB_GET_IF_CODE_DESCR_Input, PX_CDB_MODULE_FEATURES_Values, PX_CDB_SEC_FEAT_CAPABILITIES_Values, PX_CDB_ABORT_FW_DOWNLOAD_Values, PX_CDB_COMMIT_FW_IMAGE_Values, PX_CDB_COMPLETE_FW_DOWNLOAD_Values, PX_CDB_COPY_FW_IMAGE_Values, PX_CDB_COPY_FW_IMAGE_Input, PX_CDB_GET_FW_INFO_Values, PX_CDB_READ_FW_BLOCK_EPL_Values, PX_CDB_READ_FW_BLOCK_EPL_Input, PX_CDB_READ_FW_BLOCK_LPL_Values, PX_CDB_READ_FW_BLOCK_LPL_Input, PX_CDB_RUN_FW_IMAGE_Values, PX_CDB_RUN_FW_IMAGE_Input, PX_CDB_START_FW_DOWNLOAD_Values, PX_CDB_START_FW_DOWNLOAD_Input, PX_CDB_WRITE_FW_BLOCK_EPL_Values, PX_CDB_WRITE_FW_BLOCK_EPL_Input, PX_CDB_WRITE_FW_BLOCK_LPL_Values, PX_CDB_WRITE_FW_BLOCK_LPL_Input, PX_CUST_CMD_Values, PX_CUST_CMD_Input } from "./commands/px.js";

/** Every command with the types of what get answers, set takes and a push carries; `never` where it cannot, undefined where empty. */
export interface CommandMap {
  /** Opens the session with the chassis password; every other command is refused until it has succeeded. */
  readonly C_LOGON: { readonly get: never; readonly set: C_LOGON_Input; readonly push: never };
  /** User name of the session, under which it reserves ports, modules and the chassis. */
  readonly C_OWNER: { readonly get: C_OWNER_Values; readonly set: C_OWNER_Input; readonly push: never };
  /** Growing counter that a client reads to keep an otherwise idle session open. */
  readonly C_KEEPALIVE: { readonly get: C_KEEPALIVE_Values; readonly set: never; readonly push: never };
  /** Idle time after which the chassis closes the session of a silent client. */
  readonly C_TIMEOUT: { readonly get: C_TIMEOUT_Values; readonly set: C_TIMEOUT_Input; readonly push: never };
  /** Reservation of the chassis, which is taken, given back, or taken away from another user. */
  readonly C_RESERVATION: { readonly get: C_RESERVATION_Values; readonly set: C_RESERVATION_Input; readonly push: C_RESERVATION_Values };
  /** Name of the user who holds the chassis reservation. */
  readonly C_RESERVEDBY: { readonly get: C_RESERVEDBY_Values; readonly set: never; readonly push: C_RESERVEDBY_Values };
  /** Writes a line of text into the log kept by the chassis. */
  readonly C_LOG: { readonly get: never; readonly set: C_LOG_Input; readonly push: never };
  /** Ends the session in an orderly way; closing the connection has the same effect. */
  readonly C_LOGOFF: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Restarts the chassis or switches its power off. */
  readonly C_DOWN: { readonly get: never; readonly set: C_DOWN_Input; readonly push: never };
  /** Limits and optional features of the chassis and its management software. */
  readonly C_CAPABILITIES: { readonly get: C_CAPABILITIES_Values; readonly set: never; readonly push: never };
  /** Model designation of the chassis as text. */
  readonly C_MODEL: { readonly get: C_MODEL_Values; readonly set: never; readonly push: never };
  /** Serial number that the manufacturer gave to the chassis. */
  readonly C_SERIALNO: { readonly get: C_SERIALNO_Values; readonly set: never; readonly push: never };
  /** Major firmware version of the chassis together with its PCI driver version. */
  readonly C_VERSIONNO: { readonly get: C_VERSIONNO_Values; readonly set: never; readonly push: never };
  /** Number of ports in every slot of the chassis. */
  readonly C_PORTCOUNTS: { readonly get: C_PORTCOUNTS_Values; readonly set: never; readonly push: never };
  /** Error totals seen on the ports of the chassis. */
  readonly C_PORTERRORS: { readonly get: C_PORTERRORS_Values; readonly set: never; readonly push: never };
  /** Number of ports of every remote module, as used by chassis for layers 4 to 7. */
  readonly C_REMOTEPORTCOUNTS: { readonly get: C_REMOTEPORTCOUNTS_Values; readonly set: never; readonly push: never };
  /** Build identification of the chassis software. */
  readonly C_BUILDSTRING: { readonly get: C_BUILDSTRING_Values; readonly set: never; readonly push: never };
  /** Name that users give to the chassis. */
  readonly C_NAME: { readonly get: C_NAME_Values; readonly set: C_NAME_Input; readonly push: never };
  /** Free remark that users attach to the chassis. */
  readonly C_COMMENT: { readonly get: C_COMMENT_Values; readonly set: C_COMMENT_Input; readonly push: never };
  /** Password that clients must present when they log on to the chassis. */
  readonly C_PASSWORD: { readonly get: C_PASSWORD_Values; readonly set: C_PASSWORD_Input; readonly push: never };
  /** Complete software version of the chassis as text. */
  readonly C_VERSIONSTR: { readonly get: C_VERSIONSTR_Values; readonly set: never; readonly push: never };
  /** Static IPv4 settings of the management interface. */
  readonly C_IPADDRESS: { readonly get: C_IPADDRESS_Values; readonly set: C_IPADDRESS_Input; readonly push: never };
  /** Whether the management interface obtains its IPv4 settings from a DHCP server. */
  readonly C_DHCP: { readonly get: C_DHCP_Values; readonly set: C_DHCP_Input; readonly push: never };
  /** Hardware address of the management interface. */
  readonly C_MACADDRESS: { readonly get: C_MACADDRESS_Values; readonly set: never; readonly push: never };
  /** Host name of the chassis on the management network. */
  readonly C_HOSTNAME: { readonly get: C_HOSTNAME_Values; readonly set: C_HOSTNAME_Input; readonly push: never };
  /** Lets the port lights of the chassis blink so that it can be found in a rack. */
  readonly C_FLASH: { readonly get: C_FLASH_Values; readonly set: C_FLASH_Input; readonly push: never };
  /** Debug log of the chassis as raw bytes for vendor support. */
  readonly C_DEBUGLOGS: { readonly get: C_DEBUGLOGS_Values; readonly set: never; readonly push: never };
  /** Temperatures inside the chassis, read at the main board and the processor. */
  readonly C_TEMPERATURE: { readonly get: C_TEMPERATURE_Values; readonly set: never; readonly push: never };
  /** TCP port on which the REST server of the chassis listens. */
  readonly C_RESTPORT: { readonly get: C_RESTPORT_Values; readonly set: C_RESTPORT_Input; readonly push: never };
  /** Whether the REST server of the chassis is allowed to run. */
  readonly C_RESTENABLE: { readonly get: C_RESTENABLE_Values; readonly set: C_RESTENABLE_Input; readonly push: never };
  /** Starts, stops or restarts the REST server of the chassis. */
  readonly C_RESTCONTROL: { readonly get: never; readonly set: C_RESTCONTROL_Input; readonly push: never };
  /** Running state of the REST server of the chassis. */
  readonly C_RESTSTATUS: { readonly get: C_RESTSTATUS_Values; readonly set: never; readonly push: never };
  /** Timer of the watchdog that supervises the chassis software. */
  readonly C_WATCHDOG: { readonly get: C_WATCHDOG_Values; readonly set: C_WATCHDOG_Input; readonly push: never };
  /** Vendor diagnostics of the chassis, answered as a JSON document. */
  readonly C_DEBUGCMD: { readonly get: C_DEBUGCMD_Values; readonly set: never; readonly push: never };
  /** List of the sessions that are open on the chassis. */
  readonly C_INDICES: { readonly get: C_INDICES_Values; readonly set: never; readonly push: never };
  /** Who is behind a session and how much it has exchanged with the chassis. */
  readonly C_STATSESSION: { readonly get: C_STATSESSION_Values; readonly set: never; readonly push: never };
  /** Health report of the chassis, such as its uptime, as JSON text. */
  readonly C_HEALTH: { readonly get: C_HEALTH_Values; readonly set: never; readonly push: never };
  /** Content of the TimeKeeper license file on the chassis. */
  readonly C_TKLICFILE: { readonly get: C_TKLICFILE_Values; readonly set: C_TKLICFILE_Input; readonly push: never };
  /** State of the TimeKeeper license and what is wrong with it. */
  readonly C_TKLICSTATE: { readonly get: C_TKLICSTATE_Values; readonly set: never; readonly push: never };
  /** Opens the upload of a file to the chassis and announces its properties. */
  readonly C_FILESTART: { readonly get: never; readonly set: C_FILESTART_Input; readonly push: never };
  /** Sends one piece of the file being uploaded to the chassis. */
  readonly C_FILEDATA: { readonly get: never; readonly set: C_FILEDATA_Input; readonly push: never };
  /** Completes the upload of a file to the chassis. */
  readonly C_FILEFINISH: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Starts or stops traffic on several ports of the chassis together. */
  readonly C_TRAFFIC: { readonly get: never; readonly set: C_TRAFFIC_Input; readonly push: never };
  /** Minor firmware version of the chassis. */
  readonly C_VERSIONNO_MINOR: { readonly get: C_VERSIONNO_MINOR_Values; readonly set: never; readonly push: never };
  /** Whether several connections may control one resource of the chassis at the same time. */
  readonly C_MULTIUSER: { readonly get: C_MULTIUSER_Values; readonly set: C_MULTIUSER_Input; readonly push: never };
  /** Runs one command line in text form on the chassis. */
  readonly C_SCRIPT: { readonly get: never; readonly set: C_SCRIPT_Input; readonly push: never };
  /** Status of the TimeKeeper time synchronization as text. */
  readonly C_TKSTATUS: { readonly get: C_TKSTATUS_Values; readonly set: never; readonly push: never };
  /** State of the TimeKeeper service, which can be started, stopped or restarted. */
  readonly C_TKSVCSTATE: { readonly get: C_TKSVCSTATE_Values; readonly set: C_TKSVCSTATE_Input; readonly push: never };
  /** Configuration file of the TimeKeeper service as text. */
  readonly C_TKCONFIG: { readonly get: C_TKCONFIG_Values; readonly set: C_TKCONFIG_Input; readonly push: never };
  /** State of the GPS receiver used by TimeKeeper. */
  readonly C_TKGPSSTATE: { readonly get: C_TKGPSSTATE_Values; readonly set: never; readonly push: never };
  /** Current clock of the chassis, counted from the start of 2010. */
  readonly C_TIME: { readonly get: C_TIME_Values; readonly set: never; readonly push: never };
  /** Starts or stops traffic on several ports at a chosen time, also across synchronized chassis. */
  readonly C_TRAFFICSYNC: { readonly get: C_TRAFFICSYNC_Values; readonly set: C_TRAFFICSYNC_Input; readonly push: never };
  /** Detailed status of the TimeKeeper time synchronization as text. */
  readonly C_TKSTATUSEXT: { readonly get: C_TKSTATUSEXT_Values; readonly set: never; readonly push: never };
  /** Model of the chassis as one of the known product names. */
  readonly C_MODEL_NAME: { readonly get: C_MODEL_NAME_Values; readonly set: never; readonly push: never };
  /** Model number of the chassis, given as text. */
  readonly C_MODEL_NUMBER: { readonly get: C_MODEL_NUMBER_Values; readonly set: never; readonly push: never };
  /** TPLD ids in use on the chassis, so that new streams can avoid them. */
  readonly C_USED_TPLDID: { readonly get: C_USED_TPLDID_Values; readonly set: never; readonly push: never };
  /** Reservation of the module, which does not include its ports. */
  readonly M_RESERVATION: { readonly get: M_RESERVATION_Values; readonly set: M_RESERVATION_Input; readonly push: M_RESERVATION_Values };
  /** Name of the user who holds the module reservation. */
  readonly M_RESERVEDBY: { readonly get: M_RESERVEDBY_Values; readonly set: never; readonly push: M_RESERVEDBY_Values };
  /** Model designation of the module as text. */
  readonly M_MODEL: { readonly get: M_MODEL_Values; readonly set: never; readonly push: M_MODEL_Values };
  /** Serial number that the manufacturer gave to the module. */
  readonly M_SERIALNO: { readonly get: M_SERIALNO_Values; readonly set: never; readonly push: M_SERIALNO_Values };
  /** Version number of the firmware image on the module. */
  readonly M_VERSIONNO: { readonly get: M_VERSIONNO_Values; readonly set: never; readonly push: M_VERSIONNO_Values };
  /** Temperature of the module, as a sign of its condition. */
  readonly M_STATUS: { readonly get: M_STATUS_Values; readonly set: never; readonly push: M_STATUS_Values };
  /** Number of ports the module offers in its current media configuration. */
  readonly M_PORTCOUNT: { readonly get: M_PORTCOUNT_Values; readonly set: never; readonly push: never };
  /** Starts the transfer of a firmware image from the chassis to the module. */
  readonly M_UPGRADE: { readonly get: never; readonly set: M_UPGRADE_Input; readonly push: never };
  /** How far a firmware upgrade of the module has come. */
  readonly M_UPGRADEPROGRESS: { readonly get: M_UPGRADEPROGRESS_Values; readonly set: never; readonly push: never };
  /** Clock to which the module ties its time of day. */
  readonly M_TIMESYNC: { readonly get: M_TIMESYNC_Values; readonly set: M_TIMESYNC_Input; readonly push: M_TIMESYNC_Values };
  /** Transceiver found in the cage of the module and whether its port layout is flexible. */
  readonly M_CFPTYPE: { readonly get: M_CFPTYPE_Values; readonly set: never; readonly push: M_CFPTYPE_Values };
  /** Number of ports and their common speed in the transceiver cage, older form. */
  readonly M_CFPCONFIG: { readonly get: M_CFPCONFIG_Values; readonly set: M_CFPCONFIG_Input; readonly push: M_CFPCONFIG_Values };
  /** Free remark that users attach to the module. */
  readonly M_COMMENT: { readonly get: M_COMMENT_Values; readonly set: M_COMMENT_Input; readonly push: M_COMMENT_Values };
  /** Starts a firmware upgrade of the module that may run alongside those of other modules. */
  readonly M_UPGRADEPAR: { readonly get: never; readonly set: M_UPGRADEPAR_Input; readonly push: never };
  /** Correction applied to the time of the module. */
  readonly M_TIMEADJUSTMENT: { readonly get: M_TIMEADJUSTMENT_Values; readonly set: M_TIMEADJUSTMENT_Input; readonly push: never };
  /** Optional features and limits of the module. */
  readonly M_CAPABILITIES: { readonly get: M_CAPABILITIES_Values; readonly set: never; readonly push: never };
  /** Media types of the module with the port counts and speeds each allows. */
  readonly M_MEDIASUPPORT: { readonly get: M_MEDIASUPPORT_Values; readonly set: never; readonly push: M_MEDIASUPPORT_Values };
  /** Reloads the FPGA image of the module. */
  readonly M_FPGAREIMAGE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Whether several connections may control the module at the same time. */
  readonly M_MULTIUSER: { readonly get: M_MULTIUSER_Values; readonly set: M_MULTIUSER_Input; readonly push: never };
  /** Number of ports of the module and the speed of each one. */
  readonly M_CFPCONFIGEXT: { readonly get: M_CFPCONFIGEXT_Values; readonly set: M_CFPCONFIGEXT_Input; readonly push: M_CFPCONFIGEXT_Values };
  /** Deviation given to the local clock of the module, which shifts all its ports. */
  readonly M_CLOCKPPB: { readonly get: M_CLOCKPPB_Values; readonly set: M_CLOCKPPB_Input; readonly push: M_CLOCKPPB_Values };
  /** Role of the SMA input connector of the module. */
  readonly M_SMAINPUT: { readonly get: M_SMAINPUT_Values; readonly set: M_SMAINPUT_Input; readonly push: M_SMAINPUT_Values };
  /** Signal that the module puts on its SMA output connector. */
  readonly M_SMAOUTPUT: { readonly get: M_SMAOUTPUT_Values; readonly set: M_SMAOUTPUT_Input; readonly push: M_SMAOUTPUT_Values };
  /** Whether a usable signal is present at the SMA input. */
  readonly M_SMASTATUS: { readonly get: M_SMASTATUS_Values; readonly set: never; readonly push: M_SMASTATUS_Values };
  /** Product name of the module as text. */
  readonly M_NAME: { readonly get: M_NAME_Values; readonly set: never; readonly push: M_NAME_Values };
  /** Hardware revision of the module, from which its exact type can be told. */
  readonly M_REVISION: { readonly get: M_REVISION_Values; readonly set: never; readonly push: M_REVISION_Values };
  /** Firmware version of the module as text. */
  readonly M_VERSIONSTR: { readonly get: M_VERSIONSTR_Values; readonly set: never; readonly push: never };
  /** Media type chosen for the cages of the module. */
  readonly M_MEDIA: { readonly get: M_MEDIA_Values; readonly set: M_MEDIA_Input; readonly push: never };
  /** How the module clock is kept in step with the clock it follows. */
  readonly M_CLOCKSYNCSTATUS: { readonly get: M_CLOCKSYNCSTATUS_Values; readonly set: never; readonly push: never };
  /** Demo license of the module and how long it lasts. */
  readonly M_LICENSE_DEMO_INFO: { readonly get: M_LICENSE_DEMO_INFO_Values; readonly set: never; readonly push: M_LICENSE_DEMO_INFO_Values };
  /** Maintenance license of the module and how long it lasts. */
  readonly M_LICENSE_MAINTENANCE_INFO: { readonly get: M_LICENSE_MAINTENANCE_INFO_Values; readonly set: never; readonly push: M_LICENSE_MAINTENANCE_INFO_Values };
  /** Whether the module noticed that its clock was wound back, as a license guard. */
  readonly M_LICENSE_CWB_DETECTED: { readonly get: M_LICENSE_CWB_DETECTED_Values; readonly set: never; readonly push: never };
  /** Starts an update of the licenses stored on the module. */
  readonly M_LICENSE_UPDATE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Progress and history of license updates on the module. */
  readonly M_LICENSE_UPDATE_STATUS: { readonly get: M_LICENSE_UPDATE_STATUS_Values; readonly set: never; readonly push: never };
  /** All licenses of the module in one BSON document. */
  readonly M_LICENSE_LIST_BSON: { readonly get: M_LICENSE_LIST_BSON_Values; readonly set: never; readonly push: never };
  /** Whether the module contacts the license server or works without it. */
  readonly M_LICENSE_ONLINE: { readonly get: M_LICENSE_ONLINE_Values; readonly set: M_LICENSE_ONLINE_Input; readonly push: never };
  /** Clock from which the module derives its transmit rate. */
  readonly M_TXCLOCKSOURCE_NEW: { readonly get: M_TXCLOCKSOURCE_NEW_Values; readonly set: M_TXCLOCKSOURCE_NEW_Input; readonly push: M_TXCLOCKSOURCE_NEW_Values };
  /** Whether the selected transmit clock of the module is usable. */
  readonly M_TXCLOCKSTATUS_NEW: { readonly get: M_TXCLOCKSTATUS_NEW_Values; readonly set: never; readonly push: M_TXCLOCKSTATUS_NEW_Values };
  /** Bandwidth of the filter that smooths the transmit clock of the module. */
  readonly M_TXCLOCKFILTER_NEW: { readonly get: M_TXCLOCKFILTER_NEW_Values; readonly set: M_TXCLOCKFILTER_NEW_Input; readonly push: M_TXCLOCKFILTER_NEW_Values };
  /** Sweep that moves the module clock rate up and down in steps. */
  readonly M_CLOCKPPBSWEEP: { readonly get: M_CLOCKPPBSWEEP_Values; readonly set: M_CLOCKPPBSWEEP_Input; readonly push: never };
  /** Where a sweep of the module clock rate stands. */
  readonly M_CLOCKSWEEPSTATUS: { readonly get: M_CLOCKSWEEPSTATUS_Values; readonly set: never; readonly push: never };
  /** Delay range of the impairment module, either normal or extended. */
  readonly M_LATENCYMODE: { readonly get: M_LATENCYMODE_Values; readonly set: M_LATENCYMODE_Input; readonly push: M_LATENCYMODE_Values };
  /** Whether traffic bypasses the impairment emulator of the module. */
  readonly M_EMULBYPASS: { readonly get: M_EMULBYPASS_Values; readonly set: M_EMULBYPASS_Input; readonly push: never };
  /** Health report of the module, such as cage insertions, as JSON text. */
  readonly M_HEALTH: { readonly get: M_HEALTH_Values; readonly set: never; readonly push: never };
  /** Model of the module as one of the known product names. */
  readonly M_MODEL_NAME: { readonly get: M_MODEL_NAME_Values; readonly set: never; readonly push: never };
  /** State of a change of media or port speeds on the module. */
  readonly M_RECONFIG_STATUS: { readonly get: M_RECONFIG_STATUS_Values; readonly set: never; readonly push: never };
  /** Solution tracks, or bundles of features, that the module has. */
  readonly M_SOLUTION_TRACK_INDICES: { readonly get: M_SOLUTION_TRACK_INDICES_Values; readonly set: never; readonly push: never };
  /** Features that belong to one solution track of the module. */
  readonly M_SOLUTION_TRACK: { readonly get: M_SOLUTION_TRACK_Values; readonly set: never; readonly push: never };
  /** Time left until the demo of solution tracks on the module ends. */
  readonly M_SOLUTION_TRACK_DEMO_EXP: { readonly get: M_SOLUTION_TRACK_DEMO_EXP_Values; readonly set: never; readonly push: never };
  /** Unlocks a solution track of the module with a key. */
  readonly M_SOLUTION_TRACK_ENABLE: { readonly get: never; readonly set: M_SOLUTION_TRACK_ENABLE_Input; readonly push: never };
  /** Identifier of the system a layer 4-7 module runs on. */
  readonly M4_SYSTEMID: { readonly get: M4_SYSTEMID_Values; readonly set: never; readonly push: never };
  /** Software version of a layer 4-7 module, as text. */
  readonly M4_VERSIONNO: { readonly get: M4_VERSIONNO_Values; readonly set: never; readonly push: never };
  /** Health report of a layer 4-7 module in words. */
  readonly M4_SYSTEM_STATUS: { readonly get: M4_SYSTEM_STATUS_Values; readonly set: never; readonly push: never };
  /** Client versions a layer 4-7 module recommends and requires, each in four parts. */
  readonly M4_COMPATIBLE_CLIENT_VERSION: { readonly get: M4_COMPATIBLE_CLIENT_VERSION_Values; readonly set: never; readonly push: never };
  /** Present time on the internal clock of a layer 4-7 module. */
  readonly M4_TIME: { readonly get: M4_TIME_Values; readonly set: never; readonly push: never };
  /** Calendar date and time of day held by a layer 4-7 module. */
  readonly M4_SYSTEM_TIME: { readonly get: M4_SYSTEM_TIME_Values; readonly set: M4_SYSTEM_TIME_Input; readonly push: never };
  /** Two figures on the memory of a layer 4-7 module. */
  readonly M4_MEM_INFO: { readonly get: M4_MEM_INFO_Values; readonly set: never; readonly push: never };
  /** Whether captures on a layer 4-7 module use the full or the small size. */
  readonly M4_CAPTURE_SIZE: { readonly get: M4_CAPTURE_SIZE_Values; readonly set: M4_CAPTURE_SIZE_Input; readonly push: never };
  /** Licenses for packet engines and port speeds on the module, in total and unused. */
  readonly M4_LICENSE_INFO: { readonly get: M4_LICENSE_INFO_Values; readonly set: never; readonly push: never };
  /** Starts parsing a capture file so that its traffic can be replayed. */
  readonly M4_REPLAY_PARSE_START: { readonly get: never; readonly set: M4_REPLAY_PARSE_START_Input; readonly push: never };
  /** Ends the parsing of a replay file before it is complete. */
  readonly M4_REPLAY_PARSE_STOP: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Whether the replay parser of the module is at work. */
  readonly M4_REPLAY_PARSE_STATE: { readonly get: M4_REPLAY_PARSE_STATE_Values; readonly set: never; readonly push: never };
  /** TCP port setting of the replay parser on the module. */
  readonly M4_REPLAY_PARSER_PARAMS: { readonly get: M4_REPLAY_PARSER_PARAMS_Values; readonly set: M4_REPLAY_PARSER_PARAMS_Input; readonly push: never };
  /** Replay files stored on the module, listed in a BSON document. */
  readonly M4_REPLAY_FILE_LIST_BSON: { readonly get: M4_REPLAY_FILE_LIST_BSON_Values; readonly set: never; readonly push: never };
  /** Replay files stored on the module, listed as text. */
  readonly M4_REPLAY_FILE_LIST: { readonly get: M4_REPLAY_FILE_LIST_Values; readonly set: never; readonly push: never };
  /** Capture files stored on the module, listed in a BSON document. */
  readonly M4_CAPTURE_FILE_LIST_BSON: { readonly get: M4_CAPTURE_FILE_LIST_BSON_Values; readonly set: never; readonly push: never };
  /** Capture files stored on the module, listed as text. */
  readonly M4_CAPTURE_FILE_LIST: { readonly get: M4_CAPTURE_FILE_LIST_Values; readonly set: never; readonly push: never };
  /** Removes one replay file from the module. */
  readonly M4_REPLAY_FILE_DELETE: { readonly get: never; readonly set: M4_REPLAY_FILE_DELETE_Input; readonly push: never };
  /** Removes one capture file from the module. */
  readonly M4_CAPTURE_FILE_DELETE: { readonly get: never; readonly set: M4_CAPTURE_FILE_DELETE_Input; readonly push: never };
  /** TLS cipher suites a layer 4-7 module can use. */
  readonly M4_TLS_CIPHER_SUITES: { readonly get: M4_TLS_CIPHER_SUITES_Values; readonly set: never; readonly push: never };
  /** Way in which packet engines are shared among the ports of the module. */
  readonly M4E_MODE: { readonly get: M4E_MODE_Values; readonly set: M4E_MODE_Input; readonly push: never };
  /** Packet engines of the module that the user reserves. */
  readonly M4E_RESERVE: { readonly get: M4E_RESERVE_Values; readonly set: M4E_RESERVE_Input; readonly push: never };
  /** Exclusive control of the port, which a session needs before it may change settings or traffic. */
  readonly P_RESERVATION: { readonly get: P_RESERVATION_Values; readonly set: P_RESERVATION_Input; readonly push: P_RESERVATION_Values };
  /** Owner name of the session that currently holds the reservation of the port. */
  readonly P_RESERVEDBY: { readonly get: P_RESERVEDBY_Values; readonly set: never; readonly push: P_RESERVEDBY_Values };
  /** Returns the port to standard settings and removes its streams, filters, capture setup and histograms. */
  readonly P_RESET: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Limits and optional features of the port, to be checked before it is configured. */
  readonly P_CAPABILITIES: { readonly get: P_CAPABILITIES_Values; readonly set: never; readonly push: never };
  /** Further capabilities of the port that the fixed capability list has no room for. */
  readonly P_CAPABILITIES_EXT: { readonly get: P_CAPABILITIES_EXT_Values; readonly set: never; readonly push: never };
  /** Description of the physical interface or transceiver that the port is using now. */
  readonly P_INTERFACE: { readonly get: P_INTERFACE_Values; readonly set: never; readonly push: P_INTERFACE_Values };
  /** Speed mode requested for ports that can run at more than one speed. */
  readonly P_SPEEDSELECTION: { readonly get: P_SPEEDSELECTION_Values; readonly set: P_SPEEDSELECTION_Input; readonly push: P_SPEEDSELECTION_Values };
  /** Speed at which the port is running at the moment. */
  readonly P_SPEED: { readonly get: P_SPEED_Values; readonly set: never; readonly push: P_SPEED_Values };
  /** Whether the receiver of the port is locked to a valid incoming signal. */
  readonly P_RECEIVESYNC: { readonly get: P_RECEIVESYNC_Values; readonly set: never; readonly push: P_RECEIVESYNC_Values };
  /** Free text that describes the port to its users. */
  readonly P_COMMENT: { readonly get: P_COMMENT_Values; readonly set: P_COMMENT_Input; readonly push: never };
  /** Deliberate slowing of the transmit rate below nominal line speed, in parts per million. */
  readonly P_SPEEDREDUCTION: { readonly get: P_SPEEDREDUCTION_Values; readonly set: P_SPEEDREDUCTION_Input; readonly push: never };
  /** Smallest distance the port keeps between two transmitted frames, preamble included. */
  readonly P_INTERFRAMEGAP: { readonly get: P_INTERFRAMEGAP_Values; readonly set: P_INTERFRAMEGAP_Input; readonly push: never };
  /** MAC address of the port itself, used as source address and in ARP and NDP replies. */
  readonly P_MACADDRESS: { readonly get: P_MACADDRESS_Values; readonly set: P_MACADDRESS_Input; readonly push: never };
  /** IPv4 address settings of the port, used when it answers ARP and ping. */
  readonly P_IPADDRESS: { readonly get: P_IPADDRESS_Values; readonly set: P_IPADDRESS_Input; readonly push: never };
  /** Whether the port answers ARP requests for its IPv4 address. */
  readonly P_ARPREPLY: { readonly get: P_ARPREPLY_Values; readonly set: P_ARPREPLY_Input; readonly push: never };
  /** Whether the port answers IPv4 echo requests sent to its address. */
  readonly P_PINGREPLY: { readonly get: P_PINGREPLY_Values; readonly set: P_PINGREPLY_Input; readonly push: never };
  /** Whether the port obeys Ethernet PAUSE frames and halts transmission when told to. */
  readonly P_PAUSE: { readonly get: P_PAUSE_Values; readonly set: P_PAUSE_Input; readonly push: never };
  /** Starting value of the random generators used for payloads, frame sizes and modifiers. */
  readonly P_RANDOMSEED: { readonly get: P_RANDOMSEED_Values; readonly set: P_RANDOMSEED_Input; readonly push: never };
  /** Loopback of traffic at the port, on several layers and in either direction. */
  readonly P_LOOPBACK: { readonly get: P_LOOPBACK_Values; readonly set: P_LOOPBACK_Input; readonly push: never };
  /** Blinking of the port's test LED, so that a person can find the port. */
  readonly P_FLASH: { readonly get: P_FLASH_Values; readonly set: P_FLASH_Input; readonly push: never };
  /** Starts or stops transmission of the enabled streams, and tells whether traffic is running. */
  readonly P_TRAFFIC: { readonly get: P_TRAFFIC_Values; readonly set: P_TRAFFIC_Input; readonly push: P_TRAFFIC_Values };
  /** Starts or stops packet capture on the port, and tells whether it is active. */
  readonly P_CAPTURE: { readonly get: P_CAPTURE_Values; readonly set: P_CAPTURE_Input; readonly push: never };
  /** Sends one packet right away, outside the streams, with contents given by the client. */
  readonly P_XMITONE: { readonly get: never; readonly set: P_XMITONE_Input; readonly push: never };
  /** Correction of measured latency, making up for delay outside the tested device. */
  readonly P_LATENCYOFFSET: { readonly get: P_LATENCYOFFSET_Values; readonly set: P_LATENCYOFFSET_Input; readonly push: never };
  /** Which bits of a frame latency is measured between; sender and receiver must agree. */
  readonly P_LATENCYMODE: { readonly get: P_LATENCYMODE_Values; readonly set: P_LATENCYMODE_Input; readonly push: never };
  /** Regular sending of packets that let switches learn the MAC address of the port. */
  readonly P_AUTOTRAIN: { readonly get: P_AUTOTRAIN_Values; readonly set: P_AUTOTRAIN_Input; readonly push: never };
  /** Detection of unavailable time on received traffic, with its delay. */
  readonly P_UAT_MODE: { readonly get: P_UAT_MODE_Values; readonly set: P_UAT_MODE_Input; readonly push: never };
  /** Frame loss ratio that the detection of unavailable time is based on. */
  readonly P_UAT_FLR: { readonly get: P_UAT_FLR_Values; readonly set: P_UAT_FLR_Input; readonly push: never };
  /** Share of each of the sixteen frame sizes in mixed-length streams, adding up to 100 percent. */
  readonly P_MIXWEIGHTS: { readonly get: P_MIXWEIGHTS_Values; readonly set: P_MIXWEIGHTS_Input; readonly push: P_MIXWEIGHTS_Values };
  /** Pin assignment of a copper port: straight, crossed, or found out by itself. */
  readonly P_MDIXMODE: { readonly get: P_MDIXMODE_Values; readonly set: P_MDIXMODE_Input; readonly push: never };
  /** Reason for which traffic could or could not be prepared on the port. */
  readonly P_TRAFFICERR: { readonly get: P_TRAFFICERR_Values; readonly set: never; readonly push: never };
  /** Detects interruptions of received traffic and sets when a gap begins and ends. */
  readonly P_GAPMONITOR: { readonly get: P_GAPMONITOR_Values; readonly set: P_GAPMONITOR_Input; readonly push: never };
  /** Extra checksum over the packet contents, kept in the TPLD, to reveal corruption on the way. */
  readonly P_CHECKSUM: { readonly get: P_CHECKSUM_Values; readonly set: P_CHECKSUM_Input; readonly push: never };
  /** Optical power that the transceiver of the port is receiving. */
  readonly P_STATUS: { readonly get: P_STATUS_Values; readonly set: never; readonly push: never };
  /** Whether the port negotiates speed and duplex with its link partner. */
  readonly P_AUTONEGSELECTION: { readonly get: P_AUTONEGSELECTION_Values; readonly set: P_AUTONEGSELECTION_Input; readonly push: never };
  /** Frame size at one position of the length mix; only some positions can be changed. */
  readonly P_MIXLENGTH: { readonly get: P_MIXLENGTH_Values; readonly set: P_MIXLENGTH_Input; readonly push: never };
  /** Table of IPv4 addresses for which the port answers ARP requests with given MAC addresses. */
  readonly P_ARPRXTABLE: { readonly get: P_ARPRXTABLE_Values; readonly set: P_ARPRXTABLE_Input; readonly push: never };
  /** Table of IPv6 addresses for which the port answers neighbor solicitations with given MAC addresses. */
  readonly P_NDPRXTABLE: { readonly get: P_NDPRXTABLE_Values; readonly set: P_NDPRXTABLE_Input; readonly push: never };
  /** Joins or leaves IPv4 multicast groups with IGMPv2 and repeats the reports at an interval. */
  readonly P_MULTICAST: { readonly get: P_MULTICAST_Values; readonly set: P_MULTICAST_Input; readonly push: never };
  /** Joins, leaves and queries IPv4 multicast groups with IGMPv2 or IGMPv3. */
  readonly P_MULTICASTEXT: { readonly get: P_MULTICASTEXT_Values; readonly set: P_MULTICASTEXT_Input; readonly push: never };
  /** IPv4 source addresses listed in the IGMPv3 include and exclude reports of the port. */
  readonly P_MCSRCLIST: { readonly get: P_MCSRCLIST_Values; readonly set: P_MCSRCLIST_Input; readonly push: never };
  /** Whether IGMPv3 reports carry several group records in one packet; refused with IGMPv2. */
  readonly P_IGMPV3_GROUP_RECORD_BUNDLE: { readonly get: P_IGMPV3_GROUP_RECORD_BUNDLE_Values; readonly set: P_IGMPV3_GROUP_RECORD_BUNDLE_Input; readonly push: never };
  /** How the port schedules packets of its streams: independent, evenly spaced, in turn, or in bursts. */
  readonly P_TXMODE: { readonly get: P_TXMODE_Values; readonly set: P_TXMODE_Input; readonly push: never };
  /** VLAN header put on the multicast membership messages that the port sends. */
  readonly P_MULTICASTHDR: { readonly get: P_MULTICASTHDR_Values; readonly set: P_MULTICASTHDR_Input; readonly push: never };
  /** Rate of the whole port as a fraction of line rate, for modes that schedule streams together. */
  readonly P_RATEFRACTION: { readonly get: P_RATEFRACTION_Values; readonly set: P_RATEFRACTION_Input; readonly push: never };
  /** Rate of the whole port in packets per second, for modes that schedule streams together. */
  readonly P_RATEPPS: { readonly get: P_RATEPPS_Values; readonly set: P_RATEPPS_Input; readonly push: never };
  /** Layer 2 bit rate of the whole port, for modes that schedule streams together. */
  readonly P_RATEL2BPS: { readonly get: P_RATEL2BPS_Values; readonly set: P_RATEL2BPS_Input; readonly push: never };
  /** Source of stream payloads: standard patterns, extended payload, or custom data fields. */
  readonly P_PAYLOADMODE: { readonly get: P_PAYLOADMODE_Values; readonly set: P_PAYLOADMODE_Input; readonly push: never };
  /** Clock role of the port on a BroadR-Reach link. */
  readonly P_BRRMODE: { readonly get: P_BRRMODE_Values; readonly set: P_BRRMODE_Input; readonly push: never };
  /** Whether the transmitter of the port is on; switching it off takes the partner's link down. */
  readonly P_TXENABLE: { readonly get: P_TXENABLE_Values; readonly set: P_TXENABLE_Input; readonly push: never };
  /** Header space reserved for each stream; more than 128 bytes leaves room for fewer streams. */
  readonly P_MAXHEADERLENGTH: { readonly get: P_MAXHEADERLENGTH_Values; readonly set: P_MAXHEADERLENGTH_Input; readonly push: never };
  /** Time after which transmission stops by itself. */
  readonly P_TXTIMELIMIT: { readonly get: P_TXTIMELIMIT_Values; readonly set: P_TXTIMELIMIT_Input; readonly push: never };
  /** Time for which the port has been transmitting since traffic was started. */
  readonly P_TXTIME: { readonly get: P_TXTIME_Values; readonly set: never; readonly push: never };
  /** Time at which the latest single packet left the port, on the clock of capture timestamps. */
  readonly P_XMITONETIME: { readonly get: P_XMITONETIME_Values; readonly set: never; readonly push: never };
  /** IPv6 address settings of the port, used when it answers neighbor solicitations and ping. */
  readonly P_IPV6ADDRESS: { readonly get: P_IPV6ADDRESS_Values; readonly set: P_IPV6ADDRESS_Input; readonly push: never };
  /** Whether the port answers IPv6 neighbor solicitations for its address. */
  readonly P_ARPV6REPLY: { readonly get: P_ARPV6REPLY_Values; readonly set: P_ARPV6REPLY_Input; readonly push: never };
  /** Whether the port answers IPv6 echo requests sent to its address. */
  readonly P_PINGV6REPLY: { readonly get: P_PINGV6REPLY_Values; readonly set: P_PINGV6REPLY_Input; readonly push: never };
  /** Running total of all errors that the port has found in received test traffic. */
  readonly P_ERRORS: { readonly get: P_ERRORS_Values; readonly set: never; readonly push: never };
  /** Prepares the port for transmission, so that a later start takes effect sooner. */
  readonly P_TXPREPARE: { readonly get: never; readonly set: undefined; readonly push: undefined };
  /** Staggers the start of traffic on this port when several ports are started together. */
  readonly P_TXDELAY: { readonly get: P_TXDELAY_Values; readonly set: P_TXDELAY_Input; readonly push: never };
  /** Whether the port takes part in Energy Efficient Ethernet. */
  readonly P_LPENABLE: { readonly get: P_LPENABLE_Values; readonly set: P_LPENABLE_Input; readonly push: never };
  /** Whether the transmit side enters low power idle when there is nothing to send. */
  readonly P_LPTXMODE: { readonly get: P_LPTXMODE_Values; readonly set: P_LPTXMODE_Input; readonly push: never };
  /** Low power idle state of the port in both directions, now and in the recent past. */
  readonly P_LPSTATUS: { readonly get: P_LPSTATUS_Values; readonly set: never; readonly push: never };
  /** Energy Efficient Ethernet abilities that the link partner advertised. */
  readonly P_LPPARTNERAUTONEG: { readonly get: P_LPPARTNERAUTONEG_Values; readonly set: never; readonly push: never };
  /** Signal-to-noise margin that the PHY measures on each of the four copper channels. */
  readonly P_LPSNRMARGIN: { readonly get: P_LPSNRMARGIN_Values; readonly set: never; readonly push: never };
  /** Received signal power that the PHY measures on each of the four copper channels. */
  readonly P_LPRXPOWER: { readonly get: P_LPRXPOWER_Values; readonly set: never; readonly push: never };
  /** How the port takes part in local and remote fault signaling on the link. */
  readonly P_FAULTSIGNALING: { readonly get: P_FAULTSIGNALING_Values; readonly set: P_FAULTSIGNALING_Input; readonly push: never };
  /** Local and remote fault conditions of the link, present and remembered. */
  readonly P_FAULTSTATUS: { readonly get: P_FAULTSTATUS_Values; readonly set: never; readonly push: never };
  /** Form of the TPLD put into test packets; micro is shorter but does without sequence numbers. */
  readonly P_TPLDMODE: { readonly get: P_TPLDMODE_Values; readonly set: P_TPLDMODE_Input; readonly push: never };
  /** Energy Efficient Ethernet modes that the port itself supports. */
  readonly P_LPSUPPORT: { readonly get: P_LPSUPPORT_Values; readonly set: never; readonly push: never };
  /** Number of packets after which transmission of the whole port stops by itself. */
  readonly P_TXPACKETLIMIT: { readonly get: P_TXPACKETLIMIT_Values; readonly set: P_TXPACKETLIMIT_Input; readonly push: never };
  /** Loss of received signal on each of four lanes, as reported by the transceiver. */
  readonly P_TCVRSTATUS: { readonly get: P_TCVRSTATUS_Values; readonly set: never; readonly push: never };
  /** Whether streams may be changed while traffic is running on the port. */
  readonly P_DYNAMIC: { readonly get: P_DYNAMIC_Values; readonly set: P_DYNAMIC_Input; readonly push: never };
  /** Which of the eight traffic priorities obey received priority flow control frames. */
  readonly P_PFCENABLE: { readonly get: P_PFCENABLE_Values; readonly set: P_PFCENABLE_Input; readonly push: never };
  /** Time from the start of one round of bursts to the next, in burst transmit mode. */
  readonly P_TXBURSTPERIOD: { readonly get: P_TXBURSTPERIOD_Values; readonly set: P_TXBURSTPERIOD_Input; readonly push: never };
  /** Length to which transmitted packets are cut, for sending runts on purpose. */
  readonly P_TXRUNTLENGTH: { readonly get: P_TXRUNTLENGTH_Values; readonly set: P_TXRUNTLENGTH_Input; readonly push: never };
  /** Length that received runts are expected to have. */
  readonly P_RXRUNTLENGTH: { readonly get: P_RXRUNTLENGTH_Values; readonly set: P_RXRUNTLENGTH_Input; readonly push: never };
  /** Whether packets have been received whose length differs from the expected runt length. */
  readonly P_RXRUNTLEN_ERRS: { readonly get: P_RXRUNTLEN_ERRS_Values; readonly set: never; readonly push: never };
  /** Whether the port leaves out the preamble of the packets it transmits. */
  readonly P_TXPREAMBLE_REMOVE: { readonly get: P_TXPREAMBLE_REMOVE_Values; readonly set: P_TXPREAMBLE_REMOVE_Input; readonly push: never };
  /** Whether the port adds a preamble to received packets that come without one. */
  readonly P_RXPREAMBLE_INSERT: { readonly get: P_RXPREAMBLE_INSERT_Values; readonly set: P_RXPREAMBLE_INSERT_Input; readonly push: never };
  /** Marks that a stored configuration is being loaded into the port. */
  readonly P_LOADMODE: { readonly get: P_LOADMODE_Values; readonly set: P_LOADMODE_Input; readonly push: never };
  /** Speed modes that the port accepts, one flag for each mode. */
  readonly P_SPEEDS_SUPPORTED: { readonly get: P_SPEEDS_SUPPORTED_Values; readonly set: never; readonly push: never };
  /** Clock role that the port actually has on its BroadR-Reach link. */
  readonly P_BRRSTATUS: { readonly get: P_BRRSTATUS_Values; readonly set: never; readonly push: P_BRRSTATUS_Values };
  /** Main switch of impairment on a Chimera port. */
  readonly P_EMULATE: { readonly get: P_EMULATE_Values; readonly set: P_EMULATE_Input; readonly push: P_EMULATE_Values };
  /** TPLD ids that are taken by the streams of this port. */
  readonly P_USED_TPLDID: { readonly get: P_USED_TPLDID_Values; readonly set: never; readonly push: never };
  /** How often the link has seen local and remote faults. */
  readonly P_FAULTCNT: { readonly get: P_FAULTCNT_Values; readonly set: never; readonly push: never };
  /** State and equalizer readings of one receive serdes on an Edun port. */
  readonly P_EDUN_RX_STATUS: { readonly get: P_EDUN_RX_STATUS_Values; readonly set: never; readonly push: never };
  /** Offsets of the TPLD inside packets, set apart for sending and receiving. */
  readonly P_TPLDOFFSET: { readonly get: P_TPLDOFFSET_Values; readonly set: P_TPLDOFFSET_Input; readonly push: never };
  /** Commands the port to prepare, pre-run, start, stop or switch off its layer 4-7 traffic. */
  readonly P4_TRAFFIC: { readonly get: never; readonly set: P4_TRAFFIC_Input; readonly push: never };
  /** Present traffic state of the port, pushed at every change from preparation to stop. */
  readonly P4_STATE: { readonly get: P4_STATE_Values; readonly set: never; readonly push: P4_STATE_Values };
  /** Speeds a layer 4-7 port can be set to, one flag for each. */
  readonly P4_CAPABILITIES: { readonly get: P4_CAPABILITIES_Values; readonly set: never; readonly push: P4_CAPABILITIES_Values };
  /** Text that comments on the latest traffic state change of the port. */
  readonly P4_STATE_STATUS: { readonly get: P4_STATE_STATUS_Values; readonly set: never; readonly push: never };
  /** Whether the handling of VLAN tags is left to the network interface of the port. */
  readonly P4_VLAN_OFFLOAD: { readonly get: P4_VLAN_OFFLOAD_Values; readonly set: P4_VLAN_OFFLOAD_Input; readonly push: never };
  /** Sending rate, retransmission timeout and retry count for ARP requests of the port. */
  readonly P4_ARP_CONFIG: { readonly get: P4_ARP_CONFIG_Values; readonly set: P4_ARP_CONFIG_Input; readonly push: never };
  /** Sending rate, retransmission timeout and retry count for NDP neighbor solicitations of the port. */
  readonly P4_NDP_CONFIG: { readonly get: P4_NDP_CONFIG_Values; readonly set: P4_NDP_CONFIG_Input; readonly push: never };
  /** Starts or ends packet capture on the port. */
  readonly P4_CAPTURE: { readonly get: P4_CAPTURE_Values; readonly set: P4_CAPTURE_Input; readonly push: never };
  /** First frame in the capture of the port, with time stamp and lengths. */
  readonly P4_CAPTURE_GET_FIRST: { readonly get: P4_CAPTURE_GET_FIRST_Values; readonly set: never; readonly push: never };
  /** Frame after the one last fetched from the capture of the port. */
  readonly P4_CAPTURE_GET_NEXT: { readonly get: P4_CAPTURE_GET_NEXT_Values; readonly set: never; readonly push: never };
  /** Transmit rates and totals of the port at the Ethernet layer. */
  readonly P4_ETH_TX_COUNTERS: { readonly get: P4_ETH_TX_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Receive rates and totals of the port at the Ethernet layer. */
  readonly P4_ETH_RX_COUNTERS: { readonly get: P4_ETH_RX_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Transmit bit rate, bytes and VLAN packets of the port as a whole. */
  readonly P4_PORT_TX_COUNTERS: { readonly get: P4_PORT_TX_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Receive bit rate, bytes and VLAN packets of the port as a whole. */
  readonly P4_PORT_RX_COUNTERS: { readonly get: P4_PORT_RX_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Counts of odd Ethernet packets, VLAN mismatches and rate limiting on the port. */
  readonly P4_PORT_COUNTERS: { readonly get: P4_PORT_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Size distribution of the packets sent by the port, counted in sixteen bins. */
  readonly P4_TX_PACKET_SIZE: { readonly get: P4_TX_PACKET_SIZE_Values; readonly set: never; readonly push: never };
  /** Size distribution of the packets received by the port, counted in sixteen bins. */
  readonly P4_RX_PACKET_SIZE: { readonly get: P4_RX_PACKET_SIZE_Values; readonly set: never; readonly push: never };
  /** MTU statistics of the packets sent by the port, as a row of bins. */
  readonly P4_TX_MTU: { readonly get: P4_TX_MTU_Values; readonly set: never; readonly push: never };
  /** MTU statistics of the packets received by the port, as a row of bins. */
  readonly P4_RX_MTU: { readonly get: P4_RX_MTU_Values; readonly set: never; readonly push: never };
  /** Number of IPv4 packets received by the port. */
  readonly P4_IPV4_RX_COUNTERS: { readonly get: P4_IPV4_RX_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Number of IPv4 packets sent by the port. */
  readonly P4_IPV4_TX_COUNTERS: { readonly get: P4_IPV4_TX_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Counts of faulty IPv4 packets, checksum errors among them, seen on the port. */
  readonly P4_IPV4_COUNTERS: { readonly get: P4_IPV4_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Number of IPv6 packets received by the port. */
  readonly P4_IPV6_RX_COUNTERS: { readonly get: P4_IPV6_RX_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Number of IPv6 packets sent by the port. */
  readonly P4_IPV6_TX_COUNTERS: { readonly get: P4_IPV6_TX_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Counts of faulty and unrecognized IPv6 packets seen on the port. */
  readonly P4_IPV6_COUNTERS: { readonly get: P4_IPV6_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Numbers of ARP requests and replies received by the port. */
  readonly P4_ARP_RX_COUNTERS: { readonly get: P4_ARP_RX_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Numbers of ARP requests and replies sent by the port. */
  readonly P4_ARP_TX_COUNTERS: { readonly get: P4_ARP_TX_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Outcome of ARP address resolution on the port, with errors, lookup failures and retransmissions. */
  readonly P4_ARP_COUNTERS: { readonly get: P4_ARP_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Numbers of NDP requests and replies received by the port. */
  readonly P4_NDP_RX_COUNTERS: { readonly get: P4_NDP_RX_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Numbers of NDP requests and replies sent by the port. */
  readonly P4_NDP_TX_COUNTERS: { readonly get: P4_NDP_TX_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Outcome of NDP address resolution on the port, with errors, lookup failures and retransmissions. */
  readonly P4_NDP_COUNTERS: { readonly get: P4_NDP_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Numbers of ICMP and ICMPv6 packets received by the port, by message kind. */
  readonly P4_ICMP_RX_COUNTERS: { readonly get: P4_ICMP_RX_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Numbers of ICMP and ICMPv6 packets sent by the port, by message kind. */
  readonly P4_ICMP_TX_COUNTERS: { readonly get: P4_ICMP_TX_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Counts of faulty and unrecognized ICMP and ICMPv6 packets on the port. */
  readonly P4_ICMP_COUNTERS: { readonly get: P4_ICMP_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Number of TCP packets received by the port. */
  readonly P4_TCP_RX_COUNTERS: { readonly get: P4_TCP_RX_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Number of TCP packets sent by the port. */
  readonly P4_TCP_TX_COUNTERS: { readonly get: P4_TCP_TX_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Counts of TCP checksum errors, malformed packets and failed lookups on the port. */
  readonly P4_TCP_COUNTERS: { readonly get: P4_TCP_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Number of UDP packets received by the port. */
  readonly P4_UDP_RX_COUNTERS: { readonly get: P4_UDP_RX_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Number of UDP packets sent by the port. */
  readonly P4_UDP_TX_COUNTERS: { readonly get: P4_UDP_TX_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Counts of UDP checksum errors, malformed packets and failed lookups on the port. */
  readonly P4_UDP_COUNTERS: { readonly get: P4_UDP_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Resets the port-level traffic counters of a layer 4-7 port to zero. */
  readonly P4_CLEAR_COUNTERS: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Counts of Ethernet errors on the port and of received packets that were lost. */
  readonly P4_ETH_COUNTERS: { readonly get: P4_ETH_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Brings the port to state OFF and removes all its connection groups. */
  readonly P4_CLEAR: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Speed chosen for a layer 4-7 port, fixed or left to the port. */
  readonly P4_SPEEDSELECTION: { readonly get: P4_SPEEDSELECTION_Values; readonly set: P4_SPEEDSELECTION_Input; readonly push: P4_SPEEDSELECTION_Values };
  /** Byte and packet counters for every Ethernet queue of the port. */
  readonly P4_ETH_QUEUE_COUNTERS: { readonly get: P4_ETH_QUEUE_COUNTERS_Values; readonly set: never; readonly push: P4_ETH_QUEUE_COUNTERS_Values };
  /** Settings for obtaining IPv4 addresses by DHCP on the port. */
  readonly P4_DHCP_CONFIG: { readonly get: P4_DHCP_CONFIG_Values; readonly set: P4_DHCP_CONFIG_Input; readonly push: never };
  /** Starts obtaining addresses by DHCP with the configured settings. */
  readonly P4_DHCP_RUN: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Progress of the DHCP run on the port, with successes and failures so far. */
  readonly P4_DHCP_STATE: { readonly get: P4_DHCP_STATE_Values; readonly set: never; readonly push: never };
  /** Leases obtained by DHCP on the port, with address, gateway and lease time. */
  readonly P4_DHCP_RESULT: { readonly get: P4_DHCP_RESULT_Values; readonly set: never; readonly push: P4_DHCP_RESULT_Values };
  /** VLAN tags put on the DHCP traffic of the port. */
  readonly P4_DHCP_VLAN: { readonly get: P4_DHCP_VLAN_Values; readonly set: P4_DHCP_VLAN_Input; readonly push: P4_DHCP_VLAN_Values };
  /** Upper limit on the packet rate of the port, automatic or set by hand. */
  readonly P4_MAX_PACKET_RATE: { readonly get: P4_MAX_PACKET_RATE_Values; readonly set: P4_MAX_PACKET_RATE_Input; readonly push: never };
  /** PCI identification of the network interface behind the port. */
  readonly P4_PCI_INFO: { readonly get: P4_PCI_INFO_Values; readonly set: never; readonly push: never };
  /** Firmware version of the network interface behind the port. */
  readonly P4_FW_VER: { readonly get: P4_FW_VER_Values; readonly set: never; readonly push: never };
  /** Name of the network interface device behind the port. */
  readonly P4_DEV_NAME: { readonly get: P4_DEV_NAME_Values; readonly set: never; readonly push: never };
  /** Kind of layer 4-7 port, as a number and in words. */
  readonly P4_PORT_TYPE: { readonly get: P4_PORT_TYPE_Values; readonly set: never; readonly push: never };
  /** License assigned to the port, with its speed and time of expiry. */
  readonly P4_LICENSE_INFO: { readonly get: P4_LICENSE_INFO_Values; readonly set: never; readonly push: P4_LICENSE_INFO_Values };
  /** Detailed abilities of a layer 4-7 port in a BSON document. */
  readonly P4_APTITUDES: { readonly get: P4_APTITUDES_Values; readonly set: never; readonly push: never };
  /** Assigns particular packet engines of the module to the port. */
  readonly P4E_ASSIGN: { readonly get: P4E_ASSIGN_Values; readonly set: P4E_ASSIGN_Input; readonly push: never };
  /** How many packet engines the port could use. */
  readonly P4E_AVAILABLE: { readonly get: P4E_AVAILABLE_Values; readonly set: never; readonly push: never };
  /** Allocates a number of packet engines to the port without naming them. */
  readonly P4E_ALLOCATE: { readonly get: P4E_ALLOCATE_Values; readonly set: P4E_ALLOCATE_Input; readonly push: never };
  /** Packet engines available to the port and those it holds, as bit patterns. */
  readonly P4E_ALLOCATION_INFO: { readonly get: P4E_ALLOCATION_INFO_Values; readonly set: never; readonly push: P4E_ALLOCATION_INFO_Values };
  /** Connection groups that exist on the port, listed by their index. */
  readonly P4G_INDICES: { readonly get: P4G_INDICES_Values; readonly set: P4G_INDICES_Input; readonly push: never };
  /** Adds a connection group with the given index to the port. */
  readonly P4G_CREATE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Removes a connection group and its configuration from the port. */
  readonly P4G_DELETE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Whether a connection group takes part in the traffic of its port. */
  readonly P4G_ENABLE: { readonly get: P4G_ENABLE_Values; readonly set: P4G_ENABLE_Input; readonly push: never };
  /** Free text that describes a connection group to its users. */
  readonly P4G_COMMENT: { readonly get: P4G_COMMENT_Values; readonly set: P4G_COMMENT_Input; readonly push: never };
  /** Resets all statistics counters of one connection group to zero. */
  readonly P4G_CLEAR_COUNTERS: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Side of the connections that the group plays, client or server. */
  readonly P4G_ROLE: { readonly get: P4G_ROLE_Values; readonly set: P4G_ROLE_Input; readonly push: never };
  /** IPv4 addresses and ports from which the clients of a connection group connect. */
  readonly P4G_CLIENT_RANGE: { readonly get: P4G_CLIENT_RANGE_Values; readonly set: P4G_CLIENT_RANGE_Input; readonly push: never };
  /** IPv4 addresses and ports on which the servers of a connection group listen. */
  readonly P4G_SERVER_RANGE: { readonly get: P4G_SERVER_RANGE_Values; readonly set: P4G_SERVER_RANGE_Input; readonly push: never };
  /** Time unit in which the load profile of a connection group is written. */
  readonly P4G_LP_TIME_SCALE: { readonly get: P4G_LP_TIME_SCALE_Values; readonly set: P4G_LP_TIME_SCALE_Input; readonly push: never };
  /** Load profile of a connection group: delay, ramp-up, steady and ramp-down phases. */
  readonly P4G_LP_SHAPE: { readonly get: P4G_LP_SHAPE_Values; readonly set: P4G_LP_SHAPE_Input; readonly push: never };
  /** Whether the connection group expects network address translation between client and server. */
  readonly P4G_NAT: { readonly get: P4G_NAT_Values; readonly set: P4G_NAT_Input; readonly push: never };
  /** Sums and sample counts from which mean TCP round trip times follow. */
  readonly P4G_TCP_RTT_VALUE: { readonly get: P4G_TCP_RTT_VALUE_Values; readonly set: never; readonly push: never };
  /** Number of TCP connections of the group that are in each state right now. */
  readonly P4G_TCP_STATE_CURRENT: { readonly get: P4G_TCP_STATE_CURRENT_Values; readonly set: never; readonly push: never };
  /** Accumulated number of TCP connections of the group that have entered each state. */
  readonly P4G_TCP_STATE_TOTAL: { readonly get: P4G_TCP_STATE_TOTAL_Values; readonly set: never; readonly push: never };
  /** Rate at which TCP connections of the group enter each state. */
  readonly P4G_TCP_STATE_RATE: { readonly get: P4G_TCP_STATE_RATE_Values; readonly set: never; readonly push: never };
  /** TCP payload received by the connection group, as totals and rates. */
  readonly P4G_TCP_RX_PAYLOAD_COUNTERS: { readonly get: P4G_TCP_RX_PAYLOAD_COUNTERS_Values; readonly set: never; readonly push: never };
  /** TCP payload sent by the connection group, as totals and rates. */
  readonly P4G_TCP_TX_PAYLOAD_COUNTERS: { readonly get: P4G_TCP_TX_PAYLOAD_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Counters of TCP retransmissions of the group and of the events that lead to them. */
  readonly P4G_TCP_RETRANSMIT_COUNTERS: { readonly get: P4G_TCP_RETRANSMIT_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Counters of resets, exhausted retries and window stalls on the group's TCP connections. */
  readonly P4G_TCP_ERROR_COUNTERS: { readonly get: P4G_TCP_ERROR_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Way in which the IPv4 differentiated services byte is chosen for the group's connections. */
  readonly P4G_IP_DS_TYPE: { readonly get: P4G_IP_DS_TYPE_Values; readonly set: P4G_IP_DS_TYPE_Input; readonly push: never };
  /** Differentiated services byte of IPv4 packets when the group uses a fixed value. */
  readonly P4G_IP_DS_VALUE: { readonly get: P4G_IP_DS_VALUE_Values; readonly set: P4G_IP_DS_VALUE_Input; readonly push: never };
  /** Bit mask applied to the differentiated services byte of the connection group. */
  readonly P4G_IP_DS_MASK: { readonly get: P4G_IP_DS_MASK_Values; readonly set: P4G_IP_DS_MASK_Input; readonly push: never };
  /** Bounds of the differentiated services byte when it is increased or drawn at random. */
  readonly P4G_IP_DS_MINMAX: { readonly get: P4G_IP_DS_MINMAX_Values; readonly set: P4G_IP_DS_MINMAX_Input; readonly push: never };
  /** Amount by which an increasing differentiated services byte grows each time. */
  readonly P4G_IP_DS_STEP: { readonly get: P4G_IP_DS_STEP_Values; readonly set: P4G_IP_DS_STEP_Input; readonly push: never };
  /** Way in which the TCP maximum segment size is chosen for each connection. */
  readonly P4G_TCP_MSS_TYPE: { readonly get: P4G_TCP_MSS_TYPE_Values; readonly set: P4G_TCP_MSS_TYPE_Input; readonly push: never };
  /** Bounds of the TCP maximum segment size when it is increased or drawn at random. */
  readonly P4G_TCP_MSS_MINMAX: { readonly get: P4G_TCP_MSS_MINMAX_Values; readonly set: P4G_TCP_MSS_MINMAX_Input; readonly push: never };
  /** TCP maximum segment size of all connections when the size is fixed. */
  readonly P4G_TCP_MSS_VALUE: { readonly get: P4G_TCP_MSS_VALUE_Values; readonly set: P4G_TCP_MSS_VALUE_Input; readonly push: never };
  /** Receive window that the group's TCP connections advertise to their peers. */
  readonly P4G_TCP_WINDOW_SIZE: { readonly get: P4G_TCP_WINDOW_SIZE_Values; readonly set: P4G_TCP_WINDOW_SIZE_Input; readonly push: never };
  /** Number of duplicate acknowledgments after which TCP starts a fast retransmit. */
  readonly P4G_TCP_DUP_THRES: { readonly get: P4G_TCP_DUP_THRES_Values; readonly set: P4G_TCP_DUP_THRES_Input; readonly push: never };
  /** Retransmission timeout, retries and backoff for unanswered SYN segments. */
  readonly P4G_TCP_SYN_RTO: { readonly get: P4G_TCP_SYN_RTO_Values; readonly set: P4G_TCP_SYN_RTO_Input; readonly push: never };
  /** Retransmission timeout, retries and backoff for TCP segments after connection setup. */
  readonly P4G_TCP_RTO: { readonly get: P4G_TCP_RTO_Values; readonly set: P4G_TCP_RTO_Input; readonly push: never };
  /** Way in which the UDP packet size is chosen for the connection group. */
  readonly P4G_UDP_PACKET_SIZE_TYPE: { readonly get: P4G_UDP_PACKET_SIZE_TYPE_Values; readonly set: P4G_UDP_PACKET_SIZE_TYPE_Input; readonly push: never };
  /** Bounds of the UDP packet size when it is increased or drawn at random. */
  readonly P4G_UDP_PACKET_SIZE_MINMAX: { readonly get: P4G_UDP_PACKET_SIZE_MINMAX_Values; readonly set: P4G_UDP_PACKET_SIZE_MINMAX_Input; readonly push: never };
  /** Size of every UDP packet of the group when the size is fixed. */
  readonly P4G_UDP_PACKET_SIZE_VALUE: { readonly get: P4G_UDP_PACKET_SIZE_VALUE_Values; readonly set: P4G_UDP_PACKET_SIZE_VALUE_Input; readonly push: never };
  /** Congestion control algorithm that the group's TCP senders follow. */
  readonly P4G_TCP_CONGESTION_MODE: { readonly get: P4G_TCP_CONGESTION_MODE_Values; readonly set: P4G_TCP_CONGESTION_MODE_Input; readonly push: never };
  /** Use of the TCP window scale option and the scaling factor offered. */
  readonly P4G_TCP_WINDOW_SCALING: { readonly get: P4G_TCP_WINDOW_SCALING_Values; readonly set: P4G_TCP_WINDOW_SCALING_Input; readonly push: never };
  /** Lower and upper limit of the TCP retransmission timeout. */
  readonly P4G_TCP_RTO_MINMAX: { readonly get: P4G_TCP_RTO_MINMAX_Values; readonly set: P4G_TCP_RTO_MINMAX_Input; readonly push: never };
  /** Optional prolonged TCP retransmission timeout, with its own value. */
  readonly P4G_TCP_RTO_PROLONGED_MODE: { readonly get: P4G_TCP_RTO_PROLONGED_MODE_Values; readonly set: P4G_TCP_RTO_PROLONGED_MODE_Input; readonly push: never };
  /** Rule from which the initial TCP congestion window is computed. */
  readonly P4G_TCP_ICWND_CALC_METHOD: { readonly get: P4G_TCP_ICWND_CALC_METHOD_Values; readonly set: P4G_TCP_ICWND_CALC_METHOD_Input; readonly push: never };
  /** Initial slow start threshold of TCP, chosen automatically or given by the user. */
  readonly P4G_TCP_ISSTHRESH: { readonly get: P4G_TCP_ISSTHRESH_Values; readonly set: P4G_TCP_ISSTHRESH_Input; readonly push: never };
  /** Number of packets a TCP receiver takes in before it sends an acknowledgment. */
  readonly P4G_TCP_ACK_FREQUENCY: { readonly get: P4G_TCP_ACK_FREQUENCY_Values; readonly set: P4G_TCP_ACK_FREQUENCY_Input; readonly push: never };
  /** Longest time a TCP receiver holds back a delayed acknowledgment. */
  readonly P4G_TCP_ACK_TIMEOUT: { readonly get: P4G_TCP_ACK_TIMEOUT_Values; readonly set: P4G_TCP_ACK_TIMEOUT_Input; readonly push: never };
  /** Source MAC address of the clients in a connection group and its relation to their IP addresses. */
  readonly P4G_L2_CLIENT_MAC: { readonly get: P4G_L2_CLIENT_MAC_Values; readonly set: P4G_L2_CLIENT_MAC_Input; readonly push: never };
  /** Source MAC address of the servers in a connection group and its relation to their IP addresses. */
  readonly P4G_L2_SERVER_MAC: { readonly get: P4G_L2_SERVER_MAC_Values; readonly set: P4G_L2_SERVER_MAC_Input; readonly push: never };
  /** Whether the connection group learns destination MAC addresses by address resolution. */
  readonly P4G_L2_USE_ADDRESS_RES: { readonly get: P4G_L2_USE_ADDRESS_RES_Values; readonly set: P4G_L2_USE_ADDRESS_RES_Input; readonly push: never };
  /** Whether the connection group sends its traffic through a default gateway. */
  readonly P4G_L2_USE_GW: { readonly get: P4G_L2_USE_GW_Values; readonly set: P4G_L2_USE_GW_Input; readonly push: never };
  /** IPv4 gateway through which the connection group reaches its peers. */
  readonly P4G_L2_GW: { readonly get: P4G_L2_GW_Values; readonly set: P4G_L2_GW_Input; readonly push: never };
  /** IPv6 gateway through which the connection group reaches its peers. */
  readonly P4G_L2_IPV6_GW: { readonly get: P4G_L2_IPV6_GW_Values; readonly set: P4G_L2_IPV6_GW_Input; readonly push: never };
  /** Application layer that runs on top of the connections of the group. */
  readonly P4G_TEST_APPLICATION: { readonly get: P4G_TEST_APPLICATION_Values; readonly set: P4G_TEST_APPLICATION_Input; readonly push: never };
  /** Direction in which raw payload flows between clients and servers. */
  readonly P4G_RAW_TEST_SCENARIO: { readonly get: P4G_RAW_TEST_SCENARIO_Values; readonly set: P4G_RAW_TEST_SCENARIO_Input; readonly push: never };
  /** Way in which the tester generates the raw payload of a connection group. */
  readonly P4G_RAW_PAYLOAD_TYPE: { readonly get: P4G_RAW_PAYLOAD_TYPE_Values; readonly set: P4G_RAW_PAYLOAD_TYPE_Input; readonly push: never };
  /** Amount of raw payload each connection transmits before it is done. */
  readonly P4G_RAW_PAYLOAD_TOTAL_LEN: { readonly get: P4G_RAW_PAYLOAD_TOTAL_LEN_Values; readonly set: P4G_RAW_PAYLOAD_TOTAL_LEN_Input; readonly push: never };
  /** Part of the fixed content that is sent as raw payload. */
  readonly P4G_RAW_PAYLOAD: { readonly get: P4G_RAW_PAYLOAD_Values; readonly set: P4G_RAW_PAYLOAD_Input; readonly push: never };
  /** Length of the raw payload block that is sent over and over. */
  readonly P4G_RAW_PAYLOAD_REPEAT_LEN: { readonly get: P4G_RAW_PAYLOAD_REPEAT_LEN_Values; readonly set: P4G_RAW_PAYLOAD_REPEAT_LEN_Input; readonly push: never };
  /** Whether raw servers wait for a download request before they send payload. */
  readonly P4G_RAW_HAS_DOWNLOAD_REQ: { readonly get: P4G_RAW_HAS_DOWNLOAD_REQ_Values; readonly set: P4G_RAW_HAS_DOWNLOAD_REQ_Input; readonly push: never };
  /** Side that closes a raw connection when its payload has been transferred. */
  readonly P4G_RAW_CLOSE_CONN: { readonly get: P4G_RAW_CLOSE_CONN_Values; readonly set: P4G_RAW_CLOSE_CONN_Input; readonly push: never };
  /** Share of the bandwidth that the raw traffic of the group aims at. */
  readonly P4G_RAW_UTILIZATION: { readonly get: P4G_RAW_UTILIZATION_Values; readonly set: P4G_RAW_UTILIZATION_Input; readonly push: never };
  /** Request that a raw client sends to make the server transmit payload. */
  readonly P4G_RAW_DOWNLOAD_REQUEST: { readonly get: P4G_RAW_DOWNLOAD_REQUEST_Values; readonly set: P4G_RAW_DOWNLOAD_REQUEST_Input; readonly push: never };
  /** Choices for raw transmission in the ramp-up and ramp-down phases of the load profile. */
  readonly P4G_RAW_TX_DURING_RAMP: { readonly get: P4G_RAW_TX_DURING_RAMP_Values; readonly set: P4G_RAW_TX_DURING_RAMP_Input; readonly push: never };
  /** Time offsets that shift the start and the stop of raw payload transmission. */
  readonly P4G_RAW_TX_TIME_OFFSET: { readonly get: P4G_RAW_TX_TIME_OFFSET_Values; readonly set: P4G_RAW_TX_TIME_OFFSET_Input; readonly push: never };
  /** Whether raw payload is sent in bursts instead of continuously. */
  readonly P4G_RAW_BURSTY_TX: { readonly get: P4G_RAW_BURSTY_TX_Values; readonly set: P4G_RAW_BURSTY_TX_Input; readonly push: never };
  /** Lengths of the active and silent periods of bursty raw transmission. */
  readonly P4G_RAW_BURSTY_CONF: { readonly get: P4G_RAW_BURSTY_CONF_Values; readonly set: P4G_RAW_BURSTY_CONF_Input; readonly push: never };
  /** Whether packets of the connection group carry VLAN tags. */
  readonly P4G_VLAN_ENABLE: { readonly get: P4G_VLAN_ENABLE_Values; readonly set: P4G_VLAN_ENABLE_Input; readonly push: never };
  /** VLAN tags that packets of the connection group carry when tagging is enabled. */
  readonly P4G_VLAN_TCI: { readonly get: P4G_VLAN_TCI_Values; readonly set: P4G_VLAN_TCI_Input; readonly push: never };
  /** Bin layout of the connection time histograms of the group. */
  readonly P4G_TIME_HIST_CONF: { readonly get: P4G_TIME_HIST_CONF_Values; readonly set: P4G_TIME_HIST_CONF_Input; readonly push: never };
  /** Bin layout of the payload byte histograms of the group. */
  readonly P4G_PAYLOAD_HIST_CONF: { readonly get: P4G_PAYLOAD_HIST_CONF_Values; readonly set: P4G_PAYLOAD_HIST_CONF_Input; readonly push: never };
  /** Start value and bin width of the histogram of transactions per connection. */
  readonly P4G_TRANSACTION_HIST_CONF: { readonly get: P4G_TRANSACTION_HIST_CONF_Values; readonly set: P4G_TRANSACTION_HIST_CONF_Input; readonly push: never };
  /** Amount of raw payload a connection expects to receive. */
  readonly P4G_RAW_RX_PAYLOAD_LEN: { readonly get: P4G_RAW_RX_PAYLOAD_LEN_Values; readonly set: P4G_RAW_RX_PAYLOAD_LEN_Input; readonly push: never };
  /** Number of request and response transactions made on one raw connection. */
  readonly P4G_RAW_REQUEST_REPEAT: { readonly get: P4G_RAW_REQUEST_REPEAT_Values; readonly set: P4G_RAW_REQUEST_REPEAT_Input; readonly push: never };
  /** Life cycle of the raw connections: one life, no end, or replacement by a new one. */
  readonly P4G_RAW_CONN_INCARNATION: { readonly get: P4G_RAW_CONN_INCARNATION_Values; readonly set: P4G_RAW_CONN_INCARNATION_Input; readonly push: never };
  /** Number of times a raw connection is started again after it ended. */
  readonly P4G_RAW_CONN_REPETITIONS: { readonly get: P4G_RAW_CONN_REPETITIONS_Values; readonly set: P4G_RAW_CONN_REPETITIONS_Input; readonly push: never };
  /** Time a raw connection stays alive before it is ended. */
  readonly P4G_RAW_CONN_LIFETIME: { readonly get: P4G_RAW_CONN_LIFETIME_Values; readonly set: P4G_RAW_CONN_LIFETIME_Input; readonly push: never };
  /** Version of the Internet Protocol spoken by the connection group. */
  readonly P4G_IP_VERSION: { readonly get: P4G_IP_VERSION_Values; readonly set: P4G_IP_VERSION_Input; readonly push: never };
  /** IPv6 addresses and ports of the clients in the connection group. */
  readonly P4G_IPV6_CLIENT_RANGE: { readonly get: P4G_IPV6_CLIENT_RANGE_Values; readonly set: P4G_IPV6_CLIENT_RANGE_Input; readonly push: never };
  /** IPv6 addresses and ports of the servers in the connection group. */
  readonly P4G_IPV6_SERVER_RANGE: { readonly get: P4G_IPV6_SERVER_RANGE_Values; readonly set: P4G_IPV6_SERVER_RANGE_Input; readonly push: never };
  /** Traffic class placed in the IPv6 headers the connection group sends. */
  readonly P4G_IPV6_TRAFFIC_CLASS: { readonly get: P4G_IPV6_TRAFFIC_CLASS_Values; readonly set: P4G_IPV6_TRAFFIC_CLASS_Input; readonly push: never };
  /** Flow label placed in the IPv6 headers the connection group sends. */
  readonly P4G_IPV6_FLOW_LABEL: { readonly get: P4G_IPV6_FLOW_LABEL_Values; readonly set: P4G_IPV6_FLOW_LABEL_Input; readonly push: never };
  /** Transport protocol that carries the connections of the group. */
  readonly P4G_L4_PROTOCOL: { readonly get: P4G_L4_PROTOCOL_Values; readonly set: P4G_L4_PROTOCOL_Input; readonly push: never };
  /** Explicit pool of IPv4 addresses, with mask and MAC, for the clients of the connection group. */
  readonly P4G_IPV4_CLIENT_ADDRESS_POOL: { readonly get: never; readonly set: P4G_IPV4_CLIENT_ADDRESS_POOL_Input; readonly push: undefined };
  /** Explicit pool of IPv4 addresses, with mask and MAC, for the servers of the connection group. */
  readonly P4G_IPV4_SERVER_ADDRESS_POOL: { readonly get: never; readonly set: P4G_IPV4_SERVER_ADDRESS_POOL_Input; readonly push: undefined };
  /** Histogram of the time TCP connections took to become established. */
  readonly P4G_TCP_ESTABLISH_HIST: { readonly get: P4G_TCP_ESTABLISH_HIST_Values; readonly set: never; readonly push: never };
  /** Histogram of the time TCP connections took to close. */
  readonly P4G_TCP_CLOSE_HIST: { readonly get: P4G_TCP_CLOSE_HIST_Values; readonly set: never; readonly push: never };
  /** Histogram of all payload bytes received per TCP connection, repeated bytes included. */
  readonly P4G_TCP_RX_TOTAL_BYTES_HIST: { readonly get: P4G_TCP_RX_TOTAL_BYTES_HIST_Values; readonly set: never; readonly push: never };
  /** Histogram of the good payload bytes received per TCP connection, repeated bytes left out. */
  readonly P4G_TCP_RX_GOOD_BYTES_HIST: { readonly get: P4G_TCP_RX_GOOD_BYTES_HIST_Values; readonly set: never; readonly push: never };
  /** Histogram of all payload bytes sent per TCP connection, retransmissions included. */
  readonly P4G_TCP_TX_TOTAL_BYTES_HIST: { readonly get: P4G_TCP_TX_TOTAL_BYTES_HIST_Values; readonly set: never; readonly push: never };
  /** Histogram of the good payload bytes sent per TCP connection, retransmissions left out. */
  readonly P4G_TCP_TX_GOOD_BYTES_HIST: { readonly get: P4G_TCP_TX_GOOD_BYTES_HIST_Values; readonly set: never; readonly push: never };
  /** Counter of address translation collisions seen while the group replays captures. */
  readonly P4G_APP_REPLAY_COUNTERS: { readonly get: P4G_APP_REPLAY_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Number and rate of application transactions made by the connection group. */
  readonly P4G_APP_TRANSACTION_COUNTERS: { readonly get: P4G_APP_TRANSACTION_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Histogram of the number of transactions made on each connection. */
  readonly P4G_APP_TRANSACTION_HIST: { readonly get: P4G_APP_TRANSACTION_HIST_Values; readonly set: never; readonly push: never };
  /** Number of UDP connections that are in each state at present. */
  readonly P4G_UDP_STATE_CURRENT: { readonly get: P4G_UDP_STATE_CURRENT_Values; readonly set: never; readonly push: never };
  /** Number of UDP connections that have entered each state so far. */
  readonly P4G_UDP_STATE_TOTAL: { readonly get: P4G_UDP_STATE_TOTAL_Values; readonly set: never; readonly push: never };
  /** Number of UDP connections that enter each state in one second. */
  readonly P4G_UDP_STATE_RATE: { readonly get: P4G_UDP_STATE_RATE_Values; readonly set: never; readonly push: never };
  /** Number and rate of UDP payload bytes received by the connection group. */
  readonly P4G_UDP_RX_PAYLOAD_COUNTERS: { readonly get: P4G_UDP_RX_PAYLOAD_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Number and rate of UDP payload bytes sent by the connection group. */
  readonly P4G_UDP_TX_PAYLOAD_COUNTERS: { readonly get: P4G_UDP_TX_PAYLOAD_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Histogram of the payload bytes received per UDP connection. */
  readonly P4G_UDP_RX_BYTES_HIST: { readonly get: P4G_UDP_RX_BYTES_HIST_Values; readonly set: never; readonly push: never };
  /** Histogram of the payload bytes sent per UDP connection. */
  readonly P4G_UDP_TX_BYTES_HIST: { readonly get: P4G_UDP_TX_BYTES_HIST_Values; readonly set: never; readonly push: never };
  /** Number and rate of TCP packets received by the connection group. */
  readonly P4G_TCP_RX_PACKET_COUNTERS: { readonly get: P4G_TCP_RX_PACKET_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Number and rate of TCP packets sent by the connection group. */
  readonly P4G_TCP_TX_PACKET_COUNTERS: { readonly get: P4G_TCP_TX_PACKET_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Number and rate of UDP packets received by the connection group. */
  readonly P4G_UDP_RX_PACKET_COUNTERS: { readonly get: P4G_UDP_RX_PACKET_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Number and rate of UDP packets sent by the connection group. */
  readonly P4G_UDP_TX_PACKET_COUNTERS: { readonly get: P4G_UDP_TX_PACKET_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Clears the statistics of the connection group that are worked out after a test. */
  readonly P4G_CLEAR_POST_STAT: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Works out the time histograms again with the present start and interval. */
  readonly P4G_RECALC_TIME_HIST: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Works out the payload histograms again with the present start and interval. */
  readonly P4G_RECALC_PAYLOAD_HIST: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Works out the transaction histogram again with the present start and interval. */
  readonly P4G_RECALC_TRANSACTION_HIST: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Replay file slots of the connection group that hold a file. */
  readonly P4G_REPLAY_FILE_INDICES: { readonly get: P4G_REPLAY_FILE_INDICES_Values; readonly set: never; readonly push: never };
  /** Name of the file in one replay slot of the connection group. */
  readonly P4G_REPLAY_FILE_NAME: { readonly get: P4G_REPLAY_FILE_NAME_Values; readonly set: P4G_REPLAY_FILE_NAME_Input; readonly push: never };
  /** Empties one replay file slot so that no file is replayed from it. */
  readonly P4G_REPLAY_FILE_CLEAR: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Share of the link that replayed traffic of the group may use. */
  readonly P4G_REPLAY_UTILIZATION: { readonly get: P4G_REPLAY_UTILIZATION_Values; readonly set: P4G_REPLAY_UTILIZATION_Input; readonly push: never };
  /** Life cycle of the replay users: one life, no end, or replacement by a new one. */
  readonly P4G_REPLAY_USER_INCARNATION: { readonly get: P4G_REPLAY_USER_INCARNATION_Values; readonly set: P4G_REPLAY_USER_INCARNATION_Input; readonly push: never };
  /** Number of times a replay user runs its replay again. */
  readonly P4G_REPLAY_USER_REPETITIONS: { readonly get: P4G_REPLAY_USER_REPETITIONS_Values; readonly set: P4G_REPLAY_USER_REPETITIONS_Input; readonly push: never };
  /** Number of replay users that are in each state at present. */
  readonly P4G_USER_STATE_CURRENT: { readonly get: P4G_USER_STATE_CURRENT_Values; readonly set: never; readonly push: never };
  /** Number of replay users that have entered each state so far. */
  readonly P4G_USER_STATE_TOTAL: { readonly get: P4G_USER_STATE_TOTAL_Values; readonly set: never; readonly push: never };
  /** Number of replay users that enter each state in one second. */
  readonly P4G_USER_STATE_RATE: { readonly get: P4G_USER_STATE_RATE_Values; readonly set: never; readonly push: never };
  /** Switch that puts TLS on top of the TCP connections of the group. */
  readonly P4G_TLS_ENABLE: { readonly get: P4G_TLS_ENABLE_Values; readonly set: P4G_TLS_ENABLE_Input; readonly push: never };
  /** Cipher suites that the connection group may use in its TLS handshakes. */
  readonly P4G_TLS_CIPHER_SUITES: { readonly get: P4G_TLS_CIPHER_SUITES_Values; readonly set: P4G_TLS_CIPHER_SUITES_Input; readonly push: never };
  /** Upper limit on the size of the TLS records the connection group sends. */
  readonly P4G_TLS_MAX_RECORD_SIZE: { readonly get: P4G_TLS_MAX_RECORD_SIZE_Values; readonly set: P4G_TLS_MAX_RECORD_SIZE_Input; readonly push: never };
  /** Name of the file with the certificate for TLS connections of the group. */
  readonly P4G_TLS_CERTIFICATE_FILENAME: { readonly get: never; readonly set: P4G_TLS_CERTIFICATE_FILENAME_Input; readonly push: never };
  /** Name of the file with the private key that belongs to the TLS certificate. */
  readonly P4G_TLS_PRIVATE_KEY_FILENAME: { readonly get: never; readonly set: P4G_TLS_PRIVATE_KEY_FILENAME_Input; readonly push: never };
  /** Name of the file with the Diffie-Hellman parameters for TLS key exchange. */
  readonly P4G_TLS_DHPARAMS_FILENAME: { readonly get: never; readonly set: P4G_TLS_DHPARAMS_FILENAME_Input; readonly push: never };
  /** Switch for announcing the end of a TLS connection with a close_notify alert. */
  readonly P4G_TLS_CLOSE_NOTIFY: { readonly get: P4G_TLS_CLOSE_NOTIFY_Values; readonly set: P4G_TLS_CLOSE_NOTIFY_Input; readonly push: never };
  /** Counters of TLS alerts of level warning in the connection group, by their cause. */
  readonly P4G_TLS_ALERT_WARNING_COUNTERS: { readonly get: P4G_TLS_ALERT_WARNING_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Counters of TLS alerts of level fatal in the connection group, by their cause. */
  readonly P4G_TLS_ALERT_FATAL_COUNTERS: { readonly get: P4G_TLS_ALERT_FATAL_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Number of connections that are in each TLS state at present. */
  readonly P4G_TLS_STATE_CURRENT: { readonly get: P4G_TLS_STATE_CURRENT_Values; readonly set: never; readonly push: never };
  /** Number of connections that have entered each TLS state so far. */
  readonly P4G_TLS_STATE_TOTAL: { readonly get: P4G_TLS_STATE_TOTAL_Values; readonly set: never; readonly push: never };
  /** Number of connections that enter each TLS state in one second. */
  readonly P4G_TLS_STATE_RATE: { readonly get: P4G_TLS_STATE_RATE_Values; readonly set: never; readonly push: never };
  /** Number and rate of TLS payload bytes received by the connection group. */
  readonly P4G_TLS_RX_PAYLOAD_COUNTERS: { readonly get: P4G_TLS_RX_PAYLOAD_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Number and rate of TLS payload bytes sent by the connection group. */
  readonly P4G_TLS_TX_PAYLOAD_COUNTERS: { readonly get: P4G_TLS_TX_PAYLOAD_COUNTERS_Values; readonly set: never; readonly push: never };
  /** Histogram of the TLS payload bytes received per connection. */
  readonly P4G_TLS_RX_PAYLOAD_BYTES_HIST: { readonly get: P4G_TLS_RX_PAYLOAD_BYTES_HIST_Values; readonly set: never; readonly push: never };
  /** Histogram of the TLS payload bytes sent per connection. */
  readonly P4G_TLS_TX_PAYLOAD_BYTES_HIST: { readonly get: P4G_TLS_TX_PAYLOAD_BYTES_HIST_Values; readonly set: never; readonly push: never };
  /** Histogram of the time connections took for the TLS handshake. */
  readonly P4G_TLS_HANDSHAKE_HIST: { readonly get: P4G_TLS_HANDSHAKE_HIST_Values; readonly set: never; readonly push: never };
  /** Host name given to the server in the TLS handshake (server name indication). */
  readonly P4G_TLS_SERVER_NAME: { readonly get: P4G_TLS_SERVER_NAME_Values; readonly set: P4G_TLS_SERVER_NAME_Input; readonly push: never };
  /** TLS version that the connection group uses for its TLS connections. */
  readonly P4G_TLS_PROTOCOL_VER: { readonly get: P4G_TLS_PROTOCOL_VER_Values; readonly set: P4G_TLS_PROTOCOL_VER_Input; readonly push: never };
  /** Lowest TLS version required by the present settings of the connection group. */
  readonly P4G_TLS_MIN_REQ_PROTOCOL_VER: { readonly get: P4G_TLS_MIN_REQ_PROTOCOL_VER_Values; readonly set: never; readonly push: never };
  /** Forgets the LLDP neighbors of the port, its LLDP counters, or both. */
  readonly P_LLDP_CLEAR: { readonly get: never; readonly set: P_LLDP_CLEAR_Input; readonly push: never };
  /** Timers of an LLDP agent, with the meaning they have in IEEE 802.1AB. */
  readonly P_LLDP_CONFIG: { readonly get: P_LLDP_CONFIG_Values; readonly set: P_LLDP_CONFIG_Input; readonly push: never };
  /** Creates one LLDP agent with the given index. */
  readonly P_LLDP_CREATE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** LLDP data unit that an agent advertises. */
  readonly P_LLDP_DATA: { readonly get: P_LLDP_DATA_Values; readonly set: P_LLDP_DATA_Input; readonly push: never };
  /** Removes the LLDP agent with the given index. */
  readonly P_LLDP_DELETE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Frame header that an LLDP agent puts in front of its data unit. */
  readonly P_LLDP_HEADER: { readonly get: P_LLDP_HEADER_Values; readonly set: P_LLDP_HEADER_Input; readonly push: never };
  /** List of the LLDP agents on the port; writing it creates and removes agents. */
  readonly P_LLDP_INDICES: { readonly get: P_LLDP_INDICES_Values; readonly set: P_LLDP_INDICES_Input; readonly push: never };
  /** Neighbors that the port has learned from received LLDP frames, as JSON. */
  readonly P_LLDP_NEIGHBORS: { readonly get: P_LLDP_NEIGHBORS_Values; readonly set: never; readonly push: never };
  /** Whether an LLDP agent sends, listens, does both or is off. */
  readonly P_LLDP_OPMODE: { readonly get: P_LLDP_OPMODE_Values; readonly set: P_LLDP_OPMODE_Input; readonly push: never };
  /** Counts of LLDP frames and TLVs seen by the port. */
  readonly P_LLDP_STATS: { readonly get: P_LLDP_STATS_Values; readonly set: never; readonly push: never };
  /** Creates a MACsec transmit secure channel under the given index. */
  readonly P_MACSEC_TXSC_CREATE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Indices of all MACsec transmit secure channels on the port; writing creates missing ones and deletes unlisted ones. */
  readonly P_MACSEC_TXSC_INDICES: { readonly get: P_MACSEC_TXSC_INDICES_Values; readonly set: P_MACSEC_TXSC_INDICES_Input; readonly push: P_MACSEC_TXSC_INDICES_Values };
  /** Deletes a MACsec transmit secure channel together with its settings. */
  readonly P_MACSEC_TXSC_DELETE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Confidentiality offset of a transmit secure channel, the leading part of the user data left in clear. */
  readonly P_MACSEC_TXSC_CONF_OFFSET: { readonly get: P_MACSEC_TXSC_CONF_OFFSET_Values; readonly set: P_MACSEC_TXSC_CONF_OFFSET_Input; readonly push: never };
  /** Free text that labels a MACsec transmit secure channel. */
  readonly P_MACSEC_TXSC_DESCR: { readonly get: P_MACSEC_TXSC_DESCR_Values; readonly set: P_MACSEC_TXSC_DESCR_Input; readonly push: never };
  /** Whether frames of a transmit secure channel carry an explicit channel identifier in the SecTAG. */
  readonly P_MACSEC_TXSC_SCI_MODE: { readonly get: P_MACSEC_TXSC_SCI_MODE_Values; readonly set: P_MACSEC_TXSC_SCI_MODE_Input; readonly push: never };
  /** Secure channel identifier (SCI) of a transmit secure channel. */
  readonly P_MACSEC_TXSC_SCI: { readonly get: P_MACSEC_TXSC_SCI_Values; readonly set: P_MACSEC_TXSC_SCI_Input; readonly push: never };
  /** Cipher suite that protects frames sent on a transmit secure channel. */
  readonly P_MACSEC_TXSC_CIPHERSUITE: { readonly get: P_MACSEC_TXSC_CIPHERSUITE_Values; readonly set: P_MACSEC_TXSC_CIPHERSUITE_Input; readonly push: never };
  /** Packet number with which a transmit secure channel begins, and whether a new start goes back to it. */
  readonly P_MACSEC_TXSC_STARTING_PN: { readonly get: P_MACSEC_TXSC_STARTING_PN_Values; readonly set: P_MACSEC_TXSC_STARTING_PN_Input; readonly push: never };
  /** Condition under which a transmit secure channel changes to its next key. */
  readonly P_MACSEC_TXSC_REKEY_MODE: { readonly get: P_MACSEC_TXSC_REKEY_MODE_Values; readonly set: P_MACSEC_TXSC_REKEY_MODE_Input; readonly push: never };
  /** Protection applied by a transmit secure channel: encryption with integrity check, or integrity check alone. */
  readonly P_MACSEC_TXSC_ENCRYPT: { readonly get: P_MACSEC_TXSC_ENCRYPT_Values; readonly set: P_MACSEC_TXSC_ENCRYPT_Input; readonly push: never };
  /** Secure association key in one key slot of a transmit secure channel. */
  readonly P_MACSEC_TXSC_SAK_VALUE: { readonly get: P_MACSEC_TXSC_SAK_VALUE_Values; readonly set: P_MACSEC_TXSC_SAK_VALUE_Input; readonly push: never };
  /** Short secure channel identifier of a transmit secure channel, used by the XPN cipher suites only. */
  readonly P_MACSEC_TXSC_XPN_SSCI: { readonly get: P_MACSEC_TXSC_XPN_SSCI_Values; readonly set: P_MACSEC_TXSC_XPN_SSCI_Input; readonly push: never };
  /** Salt of a transmit secure channel, used by the XPN cipher suites only. */
  readonly P_MACSEC_TXSC_XPN_SALT: { readonly get: P_MACSEC_TXSC_XPN_SALT_Values; readonly set: P_MACSEC_TXSC_XPN_SALT_Input; readonly push: never };
  /** Creates a MACsec receive secure channel under the given index. */
  readonly P_MACSEC_RXSC_CREATE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Indices of all MACsec receive secure channels on the port; writing creates missing ones and deletes unlisted ones. */
  readonly P_MACSEC_RXSC_INDICES: { readonly get: P_MACSEC_RXSC_INDICES_Values; readonly set: P_MACSEC_RXSC_INDICES_Input; readonly push: P_MACSEC_RXSC_INDICES_Values };
  /** Deletes a MACsec receive secure channel together with its settings. */
  readonly P_MACSEC_RXSC_DELETE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Free text that labels a MACsec receive secure channel. */
  readonly P_MACSEC_RXSC_DESCR: { readonly get: P_MACSEC_RXSC_DESCR_Values; readonly set: P_MACSEC_RXSC_DESCR_Input; readonly push: never };
  /** Secure channel identifier (SCI) that assigns received frames to a receive secure channel. */
  readonly P_MACSEC_RXSC_SCI: { readonly get: P_MACSEC_RXSC_SCI_Values; readonly set: P_MACSEC_RXSC_SCI_Input; readonly push: never };
  /** Confidentiality offset of a receive secure channel, the leading part of the user data left in clear. */
  readonly P_MACSEC_RXSC_CONF_OFFSET: { readonly get: P_MACSEC_RXSC_CONF_OFFSET_Values; readonly set: P_MACSEC_RXSC_CONF_OFFSET_Input; readonly push: never };
  /** Cipher suite that validates frames received on a receive secure channel. */
  readonly P_MACSEC_RXSC_CIPHERSUITE: { readonly get: P_MACSEC_RXSC_CIPHERSUITE_Values; readonly set: P_MACSEC_RXSC_CIPHERSUITE_Input; readonly push: never };
  /** Lowest packet number that a receive secure channel still accepts, used for replay protection. */
  readonly P_MACSEC_RXSC_LOWEST_PN: { readonly get: P_MACSEC_RXSC_LOWEST_PN_Values; readonly set: P_MACSEC_RXSC_LOWEST_PN_Input; readonly push: never };
  /** Test payload id associated with a receive secure channel. */
  readonly P_MACSEC_RXSC_TPLDID: { readonly get: P_MACSEC_RXSC_TPLDID_Values; readonly set: P_MACSEC_RXSC_TPLDID_Input; readonly push: never };
  /** Secure association key in one key slot of a receive secure channel. */
  readonly P_MACSEC_RXSC_SAK_VALUE: { readonly get: P_MACSEC_RXSC_SAK_VALUE_Values; readonly set: P_MACSEC_RXSC_SAK_VALUE_Input; readonly push: never };
  /** Short secure channel identifier of a receive secure channel, used by the XPN cipher suites only. */
  readonly P_MACSEC_RXSC_XPN_SSCI: { readonly get: P_MACSEC_RXSC_XPN_SSCI_Values; readonly set: P_MACSEC_RXSC_XPN_SSCI_Input; readonly push: never };
  /** Salt of a receive secure channel, used by the XPN cipher suites only. */
  readonly P_MACSEC_RXSC_XPN_SALT: { readonly get: P_MACSEC_RXSC_XPN_SALT_Values; readonly set: P_MACSEC_RXSC_XPN_SALT_Input; readonly push: never };
  /** MACsec transmit counters of the port, summed over its secure channels. */
  readonly P_MACSEC_TX_STATS: { readonly get: P_MACSEC_TX_STATS_Values; readonly set: never; readonly push: never };
  /** Transmit counters of one MACsec secure channel, with rates and totals since the last clear. */
  readonly P_MACSEC_TXSC_STATS: { readonly get: P_MACSEC_TXSC_STATS_Values; readonly set: never; readonly push: never };
  /** Clears the MACsec transmit counters of the port. */
  readonly P_MACSEC_TX_CLEAR: { readonly get: never; readonly set: undefined; readonly push: never };
  /** MACsec receive counters of the port, including validation results, summed over its secure channels. */
  readonly P_MACSEC_RX_STATS: { readonly get: P_MACSEC_RX_STATS_Values; readonly set: never; readonly push: never };
  /** Receive counters of one MACsec secure channel, including frames that failed validation. */
  readonly P_MACSEC_RXSC_STATS: { readonly get: P_MACSEC_RXSC_STATS_Values; readonly set: never; readonly push: never };
  /** Clears the MACsec receive counters of the port. */
  readonly P_MACSEC_RX_CLEAR: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Whether the port decodes and validates the MACsec frames it receives. */
  readonly P_MACSEC_RX_ENABLE: { readonly get: P_MACSEC_RX_ENABLE_Values; readonly set: P_MACSEC_RX_ENABLE_Input; readonly push: P_MACSEC_RX_ENABLE_Values };
  /** Association number reported by a receive secure channel, which identifies one of its keys. */
  readonly P_MACSEC_RXSC_AN: { readonly get: P_MACSEC_RXSC_AN_Values; readonly set: never; readonly push: never };
  /** Packet number that a receive secure channel expects next. */
  readonly P_MACSEC_RXSC_NEXT_PN: { readonly get: P_MACSEC_RXSC_NEXT_PN_Values; readonly set: P_MACSEC_RXSC_NEXT_PN_Input; readonly push: never };
  /** Packet number that a transmit secure channel puts into its next frame. */
  readonly P_MACSEC_TXSC_NEXT_PN: { readonly get: P_MACSEC_TXSC_NEXT_PN_Values; readonly set: P_MACSEC_TXSC_NEXT_PN_Input; readonly push: never };
  /** Packet number most recently reported by a receive secure channel. */
  readonly P_MACSEC_RXSC_PN: { readonly get: P_MACSEC_RXSC_PN_Values; readonly set: never; readonly push: never };
  /** Association number, and with it the key, that a transmit secure channel uses next. */
  readonly P_MACSEC_TXSC_NEXT_AN: { readonly get: P_MACSEC_TXSC_NEXT_AN_Values; readonly set: P_MACSEC_TXSC_NEXT_AN_Input; readonly push: never };
  /** Clears the control ordered set (CtlOS) counters of the port in the chosen direction. */
  readonly P_UE_CTLOS_CLEAR: { readonly get: never; readonly set: P_UE_CTLOS_CLEAR_Input; readonly push: never };
  /** Receive counters of link layer retry control messages, with the contents of init messages and echoes. */
  readonly P_UE_CTLOS_RX_STATS: { readonly get: P_UE_CTLOS_RX_STATS_Values; readonly set: never; readonly push: never };
  /** Transmit counters of link layer retry control messages, with the contents of init messages and echoes. */
  readonly P_UE_CTLOS_TX_STATS: { readonly get: P_UE_CTLOS_TX_STATS_Values; readonly set: never; readonly push: never };
  /** Link options that the port offers in Ultra Ethernet link negotiation over LLDP. */
  readonly P_UE_LINKNEG_OPTIONS: { readonly get: P_UE_LINKNEG_OPTIONS_Values; readonly set: P_UE_LINKNEG_OPTIONS_Input; readonly push: never };
  /** Link options currently offered by both ends in Ultra Ethernet link negotiation. */
  readonly P_UE_LINKNEG_OPTIONS_STATUS: { readonly get: P_UE_LINKNEG_OPTIONS_STATUS_Values; readonly set: never; readonly push: P_UE_LINKNEG_OPTIONS_STATUS_Values };
  /** Whether link layer retry is switched on at this port and at its partner. */
  readonly P_UE_LLR_MODE: { readonly get: P_UE_LLR_MODE_Values; readonly set: P_UE_LLR_MODE_Input; readonly push: never };
  /** Link layer retry counters of received frames, split by eligibility, FCS and sequence number. */
  readonly P_UE_LLR_RX_STATS: { readonly get: P_UE_LLR_RX_STATS_Values; readonly set: never; readonly push: never };
  /** Link layer retry counters of sent frames, split by eligibility, FCS and sequence number. */
  readonly P_UE_LLR_TX_STATS: { readonly get: P_UE_LLR_TX_STATS_Values; readonly set: never; readonly push: never };
  /** Spacing that the port keeps between the control ordered sets it sends. */
  readonly P_UE_CTLOS_SPACING: { readonly get: P_UE_CTLOS_SPACING_Values; readonly set: P_UE_CTLOS_SPACING_Input; readonly push: never };
  /** Limits of the link layer retry replay buffer and of its timers. */
  readonly P_UE_LLR_REPLAY: { readonly get: P_UE_LLR_REPLAY_Values; readonly set: P_UE_LLR_REPLAY_Input; readonly push: never };
  /** What the LLR transmitter does with eligible frames while it initializes or flushes. */
  readonly P_UE_LLR_BEHAVIOR: { readonly get: P_UE_LLR_BEHAVIOR_Values; readonly set: P_UE_LLR_BEHAVIOR_Input; readonly push: never };
  /** Contents and spacing of the LLR_INIT messages that the port sends. */
  readonly P_UE_LLR_INIT: { readonly get: P_UE_LLR_INIT_Values; readonly set: P_UE_LLR_INIT_Input; readonly push: never };
  /** Contents of the LLR_INIT_ECHO messages with which the port answers an LLR_INIT. */
  readonly P_UE_LLR_INIT_ECHO: { readonly get: P_UE_LLR_INIT_ECHO_Values; readonly set: P_UE_LLR_INIT_ECHO_Input; readonly push: never };
  /** Spacing between the LLR_ACK and LLR_NACK messages that the port sends. */
  readonly P_UE_LLR_ACKNACK: { readonly get: P_UE_LLR_ACKNACK_Values; readonly set: P_UE_LLR_ACKNACK_Input; readonly push: never };
  /** Injects link layer retry errors of one kind into the traffic sent, once or in bursts. */
  readonly P_UE_LLR_INJECT_ERR: { readonly get: never; readonly set: P_UE_LLR_INJECT_ERR_Input; readonly push: never };
  /** Four-byte FCS pattern that marks a frame as poisoned in link layer retry. */
  readonly P_UE_LLR_POISONFCS: { readonly get: P_UE_LLR_POISONFCS_Values; readonly set: P_UE_LLR_POISONFCS_Input; readonly push: never };
  /** Which parts of a received LLR_INIT_ECHO are checked against the LLR_INIT sent. */
  readonly P_UE_LLR_INIT_ECHO_CHK: { readonly get: P_UE_LLR_INIT_ECHO_CHK_Values; readonly set: P_UE_LLR_INIT_ECHO_CHK_Input; readonly push: never };
  /** State of the link layer retry transmit state machine, and the time spent in each state. */
  readonly P_UE_LLR_TXFSM_STATE: { readonly get: P_UE_LLR_TXFSM_STATE_Values; readonly set: never; readonly push: never };
  /** State of the link layer retry receive state machine, and the time spent in each state. */
  readonly P_UE_LLR_RXFSM_STATE: { readonly get: P_UE_LLR_RXFSM_STATE_Values; readonly set: never; readonly push: never };
  /** Whether link layer retry is currently active on the link. */
  readonly P_UE_LLR_STATUS: { readonly get: P_UE_LLR_STATUS_Values; readonly set: never; readonly push: never };
  /** Shortest, longest and mean interval between transmitted control ordered sets, for each kind of message. */
  readonly P_UE_CTLOS_TX_INTERVAL: { readonly get: P_UE_CTLOS_TX_INTERVAL_Values; readonly set: never; readonly push: never };
  /** Shortest, longest and mean interval between received control ordered sets, for each kind of message. */
  readonly P_UE_CTLOS_RX_INTERVAL: { readonly get: P_UE_CTLOS_RX_INTERVAL_Values; readonly set: never; readonly push: never };
  /** Errors found in received control ordered sets: contents, padding and spacing. */
  readonly P_UE_CTLOS_RX_ERRORS: { readonly get: P_UE_CTLOS_RX_ERRORS_Values; readonly set: never; readonly push: never };
  /** Events that start and stop the capture on the port. */
  readonly PC_TRIGGER: { readonly get: PC_TRIGGER_Values; readonly set: PC_TRIGGER_Input; readonly push: PC_TRIGGER_Values };
  /** Which frames the capture keeps and how much of each one. */
  readonly PC_KEEP: { readonly get: PC_KEEP_Values; readonly set: PC_KEEP_Input; readonly push: PC_KEEP_Values };
  /** State of the capture, how much it holds and when it began. */
  readonly PC_STATS: { readonly get: PC_STATS_Values; readonly set: never; readonly push: never };
  /** Arrival time, latency, gap and length of one captured frame. */
  readonly PC_EXTRA: { readonly get: PC_EXTRA_Values; readonly set: never; readonly push: never };
  /** Bytes of one frame from the capture buffer. */
  readonly PC_PACKET: { readonly get: PC_PACKET_Values; readonly set: never; readonly push: never };
  /** List of the histograms on the port; writing it creates and removes histograms. */
  readonly PD_INDICES: { readonly get: PD_INDICES_Values; readonly set: PD_INDICES_Input; readonly push: never };
  /** Creates one histogram with the given index. */
  readonly PD_CREATE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Removes the histogram with the given index. */
  readonly PD_DELETE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Whether a histogram collects samples; while it does, its settings are locked. */
  readonly PD_ENABLE: { readonly get: PD_ENABLE_Values; readonly set: PD_ENABLE_Input; readonly push: never };
  /** Quantity a histogram measures and the frames it looks at. */
  readonly PD_SOURCE: { readonly get: PD_SOURCE_Values; readonly set: PD_SOURCE_Input; readonly push: PD_SOURCE_Values };
  /** Buckets of a histogram: where they begin, how wide and how many they are. */
  readonly PD_RANGE: { readonly get: PD_RANGE_Values; readonly set: PD_RANGE_Input; readonly push: PD_RANGE_Values };
  /** Frames counted in each bucket of a histogram. */
  readonly PD_SAMPLES: { readonly get: PD_SAMPLES_Values; readonly set: never; readonly push: never };
  /** Whether the emulator drops packets that arrive with an FCS error. */
  readonly PE_FCSDROP: { readonly get: PE_FCSDROP_Values; readonly set: PE_FCSDROP_Input; readonly push: PE_FCSDROP_Values };
  /** Form of test payload that the emulator looks for in the traffic through the port. */
  readonly PE_TPLDMODE: { readonly get: PE_TPLDMODE_Values; readonly set: PE_TPLDMODE_Input; readonly push: PE_TPLDMODE_Values };
  /** Free text that labels an impairment flow. */
  readonly PE_COMMENT: { readonly get: PE_COMMENT_Values; readonly set: PE_COMMENT_Input; readonly push: PE_COMMENT_Values };
  /** Indices of the eight fixed impairment flows on the port. */
  readonly PE_INDICES: { readonly get: PE_INDICES_Values; readonly set: never; readonly push: PE_INDICES_Values };
  /** Latency range that can currently be configured on an impairment flow. */
  readonly PE_LATENCYRANGE: { readonly get: PE_LATENCYRANGE_Values; readonly set: never; readonly push: never };
  /** Where in the packet the corruption impairment of a flow causes damage. */
  readonly PE_CORRUPT: { readonly get: PE_CORRUPT_Values; readonly set: PE_CORRUPT_Input; readonly push: PE_CORRUPT_Values };
  /** How far the misordering impairment of a flow moves a packet back in the sequence. */
  readonly PE_MISORDER: { readonly get: PE_MISORDER_Values; readonly set: PE_MISORDER_Input; readonly push: PE_MISORDER_Values };
  /** Bandwidth policer of a flow, which drops the packets above the committed rate. */
  readonly PE_BANDPOLICER: { readonly get: PE_BANDPOLICER_Values; readonly set: PE_BANDPOLICER_Input; readonly push: PE_BANDPOLICER_Values };
  /** Bandwidth shaper of a flow, which queues the packets above the committed rate. */
  readonly PE_BANDSHAPER: { readonly get: PE_BANDSHAPER_Values; readonly set: PE_BANDSHAPER_Input; readonly push: PE_BANDSHAPER_Values };
  /** Packets dropped on all flows of the port, by cause, as counts and ratios. */
  readonly PE_DROPTOTAL: { readonly get: PE_DROPTOTAL_Values; readonly set: never; readonly push: never };
  /** Packets delayed by the latency impairment on all flows of the port, as count and ratio. */
  readonly PE_LATENCYTOTAL: { readonly get: PE_LATENCYTOTAL_Values; readonly set: never; readonly push: never };
  /** Packets duplicated by the duplication impairment on all flows of the port, as count and ratio. */
  readonly PE_DUPTOTAL: { readonly get: PE_DUPTOTAL_Values; readonly set: never; readonly push: never };
  /** Packets taken out of order by the misordering impairment on all flows of the port, as count and ratio. */
  readonly PE_MISTOTAL: { readonly get: PE_MISTOTAL_Values; readonly set: never; readonly push: never };
  /** Packets corrupted on all flows of the port, by layer, as counts and ratios. */
  readonly PE_CORTOTAL: { readonly get: PE_CORTOTAL_Values; readonly set: never; readonly push: never };
  /** Packets given varying delay by the jitter impairment on all flows of the port, as count and ratio. */
  readonly PE_JITTERTOTAL: { readonly get: PE_JITTERTOTAL_Values; readonly set: never; readonly push: never };
  /** Clears the impairment statistics of the port. */
  readonly PE_CLEAR: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Packets dropped on one impairment flow, by cause, as counts and ratios. */
  readonly PE_FLOWDROPTOTAL: { readonly get: PE_FLOWDROPTOTAL_Values; readonly set: never; readonly push: never };
  /** Packets delayed by the latency impairment on one impairment flow, as count and ratio. */
  readonly PE_FLOWLATENCYTOTAL: { readonly get: PE_FLOWLATENCYTOTAL_Values; readonly set: never; readonly push: never };
  /** Packets duplicated by the duplication impairment on one impairment flow, as count and ratio. */
  readonly PE_FLOWDUPTOTAL: { readonly get: PE_FLOWDUPTOTAL_Values; readonly set: never; readonly push: never };
  /** Packets taken out of order by the misordering impairment on one impairment flow, as count and ratio. */
  readonly PE_FLOWMISTOTAL: { readonly get: PE_FLOWMISTOTAL_Values; readonly set: never; readonly push: never };
  /** Packets corrupted on one impairment flow, by layer, as counts and ratios. */
  readonly PE_FLOWCORTOTAL: { readonly get: PE_FLOWCORTOTAL_Values; readonly set: never; readonly push: never };
  /** Packets given varying delay by the jitter impairment on one impairment flow, as count and ratio. */
  readonly PE_FLOWJITTERTOTAL: { readonly get: PE_FLOWJITTERTOTAL_Values; readonly set: never; readonly push: never };
  /** Clears the impairment statistics of one flow only. */
  readonly PE_FLOWCLEAR: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Indices of the custom distributions on the port; writing creates missing ones and deletes unlisted ones. */
  readonly PEC_INDICES: { readonly get: PEC_INDICES_Values; readonly set: PEC_INDICES_Input; readonly push: PEC_INDICES_Values };
  /** Definition of a custom distribution; writing to an unused index creates the distribution. */
  readonly PEC_VAL: { readonly get: PEC_VAL_Values; readonly set: PEC_VAL_Input; readonly push: PEC_VAL_Values };
  /** Free text that labels a custom distribution. */
  readonly PEC_COMMENT: { readonly get: PEC_COMMENT_Values; readonly set: PEC_COMMENT_Input; readonly push: PEC_COMMENT_Values };
  /** Deletes a custom distribution; refused while an impairment uses it. */
  readonly PEC_DELETE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Kind of impairment that a custom distribution can drive. */
  readonly PEC_DISTTYPE: { readonly get: PEC_DISTTYPE_Values; readonly set: never; readonly push: PEC_DISTTYPE_Values };
  /** On and off times that switch an impairment of a flow periodically. */
  readonly PED_SCHEDULE: { readonly get: PED_SCHEDULE_Values; readonly set: PED_SCHEDULE_Input; readonly push: PED_SCHEDULE_Values };
  /** Progress of an impairment that was scheduled to act once. */
  readonly PED_ONESHOTSTATUS: { readonly get: PED_ONESHOTSTATUS_Values; readonly set: never; readonly push: never };
  /** Turns off the distribution that drives an impairment of a flow. */
  readonly PED_OFF: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Impairs packets of a flow at a fixed rate, evenly spaced. */
  readonly PED_FIXED: { readonly get: PED_FIXED_Values; readonly set: PED_FIXED_Input; readonly push: never };
  /** Impairs packets of a flow at random, each with the same probability. */
  readonly PED_RANDOM: { readonly get: PED_RANDOM_Values; readonly set: PED_RANDOM_Input; readonly push: never };
  /** Impairs packets of a flow at random to match a bit error rate. */
  readonly PED_BER: { readonly get: PED_BER_Values; readonly set: PED_BER_Input; readonly push: never };
  /** Impairs bursts of fixed length in a flow. */
  readonly PED_FIXEDBURST: { readonly get: PED_FIXEDBURST_Values; readonly set: PED_FIXEDBURST_Input; readonly push: never };
  /** Impairs bursts of random length that begin at random packets of a flow. */
  readonly PED_RANDOMBURST: { readonly get: PED_RANDOMBURST_Values; readonly set: PED_RANDOMBURST_Input; readonly push: never };
  /** Impairs packets by the Gilbert-Elliott model, which alternates between a good and a bad state. */
  readonly PED_GE: { readonly get: PED_GE_Values; readonly set: PED_GE_Input; readonly push: never };
  /** Uniform distribution, between two limits, of impairment distance or latency in a flow. */
  readonly PED_UNI: { readonly get: PED_UNI_Values; readonly set: PED_UNI_Input; readonly push: never };
  /** Gaussian distribution of impairment distance or latency in a flow. */
  readonly PED_GAUSS: { readonly get: PED_GAUSS_Values; readonly set: PED_GAUSS_Input; readonly push: never };
  /** Poisson distribution of impairment distance or latency in a flow. */
  readonly PED_POISSON: { readonly get: PED_POISSON_Values; readonly set: PED_POISSON_Input; readonly push: never };
  /** Gamma distribution of impairment distance or latency in a flow. */
  readonly PED_GAMMA: { readonly get: PED_GAMMA_Values; readonly set: PED_GAMMA_Input; readonly push: never };
  /** Drives an impairment of a flow by one of the custom distributions of the port. */
  readonly PED_CUST: { readonly get: PED_CUST_Values; readonly set: PED_CUST_Input; readonly push: never };
  /** Delays all packets of a flow by the same latency. */
  readonly PED_CONST: { readonly get: PED_CONST_Values; readonly set: PED_CONST_Input; readonly push: never };
  /** Holds back the packets of a flow for a time and then releases them in a burst. */
  readonly PED_ACCBURST: { readonly get: PED_ACCBURST_Values; readonly set: PED_ACCBURST_Input; readonly push: never };
  /** Lets the latency of a flow change between two values. */
  readonly PED_STEP: { readonly get: PED_STEP_Values; readonly set: PED_STEP_Input; readonly push: never };
  /** Whether the impairment of the given type acts on a flow. */
  readonly PED_ENABLE: { readonly get: PED_ENABLE_Values; readonly set: PED_ENABLE_Input; readonly push: PED_ENABLE_Values };
  /** Begins a new definition of the shadow filter of a flow, before its conditions are written. */
  readonly PEF_INIT: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Copies the shadow filter of a flow to the working filter, so that it takes effect. */
  readonly PEF_APPLY: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Whether the filter of a flow is in use to pick packets. */
  readonly PEF_ENABLE: { readonly get: PEF_ENABLE_Values; readonly set: PEF_ENABLE_Input; readonly push: never };
  /** Part played by the Ethernet condition in the basic filter of a flow. */
  readonly PEF_ETHSETTINGS: { readonly get: PEF_ETHSETTINGS_Values; readonly set: PEF_ETHSETTINGS_Input; readonly push: never };
  /** Source MAC address condition of the basic filter of a flow. */
  readonly PEF_ETHSRCADDR: { readonly get: PEF_ETHSRCADDR_Values; readonly set: PEF_ETHSRCADDR_Input; readonly push: never };
  /** Destination MAC address condition of the basic filter of a flow. */
  readonly PEF_ETHDESTADDR: { readonly get: PEF_ETHDESTADDR_Values; readonly set: PEF_ETHDESTADDR_Input; readonly push: never };
  /** Which headers between Ethernet and IP the basic filter of a flow expects. */
  readonly PEF_L2PUSE: { readonly get: PEF_L2PUSE_Values; readonly set: PEF_L2PUSE_Input; readonly push: never };
  /** Part played by the VLAN condition in the basic filter of a flow. */
  readonly PEF_VLANSETTINGS: { readonly get: PEF_VLANSETTINGS_Values; readonly set: PEF_VLANSETTINGS_Input; readonly push: never };
  /** VLAN id condition for the inner or the outer tag in the basic filter of a flow. */
  readonly PEF_VLANTAG: { readonly get: PEF_VLANTAG_Values; readonly set: PEF_VLANTAG_Input; readonly push: never };
  /** Priority condition for the inner or the outer VLAN tag in the basic filter of a flow. */
  readonly PEF_VLANPCP: { readonly get: PEF_VLANPCP_Values; readonly set: PEF_VLANPCP_Input; readonly push: never };
  /** Part played by the MPLS condition in the basic filter of a flow. */
  readonly PEF_MPLSSETTINGS: { readonly get: PEF_MPLSSETTINGS_Values; readonly set: PEF_MPLSSETTINGS_Input; readonly push: never };
  /** Label condition of the MPLS header in the basic filter of a flow. */
  readonly PEF_MPLSLABEL: { readonly get: PEF_MPLSLABEL_Values; readonly set: PEF_MPLSLABEL_Input; readonly push: never };
  /** Traffic class condition of the MPLS header in the basic filter of a flow. */
  readonly PEF_MPLSTOC: { readonly get: PEF_MPLSTOC_Values; readonly set: PEF_MPLSTOC_Input; readonly push: never };
  /** Which network layer header the basic filter of a flow expects. */
  readonly PEF_L3USE: { readonly get: PEF_L3USE_Values; readonly set: PEF_L3USE_Input; readonly push: never };
  /** Part played by the IPv4 condition in the basic filter of a flow. */
  readonly PEF_IPV4SETTINGS: { readonly get: PEF_IPV4SETTINGS_Values; readonly set: PEF_IPV4SETTINGS_Input; readonly push: never };
  /** Source address condition for IPv4 in the basic filter of a flow. */
  readonly PEF_IPV4SRCADDR: { readonly get: PEF_IPV4SRCADDR_Values; readonly set: PEF_IPV4SRCADDR_Input; readonly push: never };
  /** Destination address condition for IPv4 in the basic filter of a flow. */
  readonly PEF_IPV4DESTADDR: { readonly get: PEF_IPV4DESTADDR_Values; readonly set: PEF_IPV4DESTADDR_Input; readonly push: never };
  /** DSCP condition for IPv4 in the basic filter of a flow. */
  readonly PEF_IPV4DSCP: { readonly get: PEF_IPV4DSCP_Values; readonly set: PEF_IPV4DSCP_Input; readonly push: never };
  /** Part played by the IPv6 condition in the basic filter of a flow. */
  readonly PEF_IPV6SETTINGS: { readonly get: PEF_IPV6SETTINGS_Values; readonly set: PEF_IPV6SETTINGS_Input; readonly push: never };
  /** Source address condition for IPv6 in the basic filter of a flow. */
  readonly PEF_IPV6SRCADDR: { readonly get: PEF_IPV6SRCADDR_Values; readonly set: PEF_IPV6SRCADDR_Input; readonly push: never };
  /** Destination address condition for IPv6 in the basic filter of a flow. */
  readonly PEF_IPV6DESTADDR: { readonly get: PEF_IPV6DESTADDR_Values; readonly set: PEF_IPV6DESTADDR_Input; readonly push: never };
  /** Traffic class condition for IPv6 in the basic filter of a flow. */
  readonly PEF_IPV6TC: { readonly get: PEF_IPV6TC_Values; readonly set: PEF_IPV6TC_Input; readonly push: never };
  /** Part played by the UDP condition in the basic filter of a flow. */
  readonly PEF_UDPSETTINGS: { readonly get: PEF_UDPSETTINGS_Values; readonly set: PEF_UDPSETTINGS_Input; readonly push: never };
  /** UDP source port condition in the basic filter of a flow. */
  readonly PEF_UDPSRCPORT: { readonly get: PEF_UDPSRCPORT_Values; readonly set: PEF_UDPSRCPORT_Input; readonly push: never };
  /** UDP destination port condition in the basic filter of a flow. */
  readonly PEF_UDPDESTPORT: { readonly get: PEF_UDPDESTPORT_Values; readonly set: PEF_UDPDESTPORT_Input; readonly push: never };
  /** Part played by the TCP condition in the basic filter of a flow. */
  readonly PEF_TCPSETTINGS: { readonly get: PEF_TCPSETTINGS_Values; readonly set: PEF_TCPSETTINGS_Input; readonly push: never };
  /** TCP source port condition in the basic filter of a flow. */
  readonly PEF_TCPSRCPORT: { readonly get: PEF_TCPSRCPORT_Values; readonly set: PEF_TCPSRCPORT_Input; readonly push: never };
  /** TCP destination port condition in the basic filter of a flow. */
  readonly PEF_TCPDESTPORT: { readonly get: PEF_TCPDESTPORT_Values; readonly set: PEF_TCPDESTPORT_Input; readonly push: never };
  /** Part played by the free-position condition in the basic filter of a flow. */
  readonly PEF_ANYSETTINGS: { readonly get: PEF_ANYSETTINGS_Values; readonly set: PEF_ANYSETTINGS_Input; readonly push: never };
  /** Six bytes that the basic filter of a flow looks for at a chosen position. */
  readonly PEF_ANYCONFIG: { readonly get: PEF_ANYCONFIG_Values; readonly set: PEF_ANYCONFIG_Input; readonly push: never };
  /** Whether the test payload condition takes or leaves out matching packets of a flow. */
  readonly PEF_TPLDSETTINGS: { readonly get: PEF_TPLDSETTINGS_Values; readonly set: PEF_TPLDSETTINGS_Input; readonly push: never };
  /** One of the sixteen TPLD id entries in the basic filter of a flow. */
  readonly PEF_TPLDCONFIG: { readonly get: PEF_TPLDCONFIG_Values; readonly set: PEF_TPLDCONFIG_Input; readonly push: never };
  /** Tells whether the shadow filter of a flow differs from its working filter. */
  readonly PEF_ISSHADOWDIRTY: { readonly get: PEF_ISSHADOWDIRTY_Values; readonly set: never; readonly push: never };
  /** Discards the changes in the shadow filter of a flow and leaves the working filter alone. */
  readonly PEF_CANCEL: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Bytes that one protocol segment must contain in the extended filter of a flow. */
  readonly PEF_VALUE: { readonly get: PEF_VALUE_Values; readonly set: PEF_VALUE_Input; readonly push: never };
  /** Which bits of one protocol segment the extended filter of a flow compares. */
  readonly PEF_MASK: { readonly get: PEF_MASK_Values; readonly set: PEF_MASK_Input; readonly push: never };
  /** Protocol headers, in packet order, on which the extended filter of a flow is built. */
  readonly PEF_PROTOCOL: { readonly get: PEF_PROTOCOL_Values; readonly set: PEF_PROTOCOL_Input; readonly push: never };
  /** Whether the filter of a flow is built from basic conditions or from protocol segments. */
  readonly PEF_MODE: { readonly get: PEF_MODE_Values; readonly set: PEF_MODE_Input; readonly push: never };
  /** List of the filters on the port; writing it creates and removes filters. */
  readonly PF_INDICES: { readonly get: PF_INDICES_Values; readonly set: PF_INDICES_Input; readonly push: PF_INDICES_Values };
  /** Creates one receive filter with the given index. */
  readonly PF_CREATE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Removes the receive filter with the given index. */
  readonly PF_DELETE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Whether a filter is active; its terms cannot be changed while it is. */
  readonly PF_ENABLE: { readonly get: PF_ENABLE_Values; readonly set: PF_ENABLE_Input; readonly push: PF_ENABLE_Values };
  /** Free remark that users attach to a filter. */
  readonly PF_COMMENT: { readonly get: PF_COMMENT_Values; readonly set: PF_COMMENT_Input; readonly push: PF_COMMENT_Values };
  /** Boolean condition of a filter, built from match terms and length terms. */
  readonly PF_CONDITION: { readonly get: PF_CONDITION_Values; readonly set: PF_CONDITION_Input; readonly push: PF_CONDITION_Values };
  /** Text stored with the condition of a filter. */
  readonly PF_STRING: { readonly get: PF_STRING_Values; readonly set: PF_STRING_Input; readonly push: never };
  /** List of the length terms on the port; writing it creates and removes terms. */
  readonly PL_INDICES: { readonly get: PL_INDICES_Values; readonly set: PL_INDICES_Input; readonly push: PL_INDICES_Values };
  /** Creates one length term with the given index, for use in filter conditions. */
  readonly PL_CREATE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Removes a length term; refused while a filter uses it. */
  readonly PL_DELETE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Comparison of the frame size that a length term makes. */
  readonly PL_LENGTH: { readonly get: PL_LENGTH_Values; readonly set: PL_LENGTH_Input; readonly push: PL_LENGTH_Values };
  /** Counters of the auto-negotiation page exchange, with the outcome of past negotiations. */
  readonly PL1_AUTONEGINFO: { readonly get: PL1_AUTONEGINFO_Values; readonly set: never; readonly push: never };
  /** Detailed link training record of a serdes lane: tap requests and answers, bit errors and frame lock. */
  readonly PL1_LINKTRAININFO: { readonly get: PL1_LINKTRAININFO_Values; readonly set: never; readonly push: never };
  /** Text log of recent auto-negotiation and link training events on the port. */
  readonly PL1_LOG: { readonly get: PL1_LOG_Values; readonly set: never; readonly push: never };
  /** Generic per-lane setting for auto-negotiation and link training, chosen by the type index. */
  readonly PL1_CFG_TMP: { readonly get: PL1_CFG_TMP_Values; readonly set: PL1_CFG_TMP_Input; readonly push: never };
  /** Manual link training request to the partner on a serdes lane, with its outcome when read. */
  readonly PL1_LINKTRAIN_CMD: { readonly get: PL1_LINKTRAIN_CMD_Values; readonly set: PL1_LINKTRAIN_CMD_Input; readonly push: never };
  /** Range a transmit tap may take during link training, in the native steps of the serdes. */
  readonly PL1_LT_PHYTXEQ_RANGE: { readonly get: PL1_LT_PHYTXEQ_RANGE_Values; readonly set: PL1_LT_PHYTXEQ_RANGE_Input; readonly push: never };
  /** Range a transmit tap may take during link training, expressed as an IEEE coefficient. */
  readonly PL1_LT_PHYTXEQ_RANGE_COEFF: { readonly get: PL1_LT_PHYTXEQ_RANGE_COEFF_Values; readonly set: PL1_LT_PHYTXEQ_RANGE_COEFF_Input; readonly push: never };
  /** Triggers a layer 1 function on a serdes, such as the sampled signal integrity scan. */
  readonly PL1_CTRL: { readonly get: never; readonly set: PL1_CTRL_Input; readonly push: never };
  /** Latest result of a layer 1 function on a serdes, such as a sampled signal integrity scan. */
  readonly PL1_GET_DATA: { readonly get: PL1_GET_DATA_Values; readonly set: never; readonly push: never };
  /** Transmit tap values that a link training preset stands for, in native serdes steps. */
  readonly PL1_PRESET_CONFIG: { readonly get: PL1_PRESET_CONFIG_Values; readonly set: PL1_PRESET_CONFIG_Input; readonly push: never };
  /** Restores a link training preset of a serdes to its original tap values. */
  readonly PL1_PRESET_RESET: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Transmit tap values that a link training preset stands for, as signal levels. */
  readonly PL1_PRESET_CONFIG_LEVEL: { readonly get: PL1_PRESET_CONFIG_LEVEL_Values; readonly set: PL1_PRESET_CONFIG_LEVEL_Input; readonly push: never };
  /** Transmit tap values that a link training preset stands for, as IEEE coefficients. */
  readonly PL1_PRESET_CONFIG_COEFF: { readonly get: PL1_PRESET_CONFIG_COEFF_Values; readonly set: PL1_PRESET_CONFIG_COEFF_Input; readonly push: never };
  /** Transmit equalizer taps of a serdes, expressed as signal levels. */
  readonly PL1_PHYTXEQ_LEVEL: { readonly get: PL1_PHYTXEQ_LEVEL_Values; readonly set: PL1_PHYTXEQ_LEVEL_Input; readonly push: never };
  /** Transmit equalizer taps of a serdes, expressed as IEEE coefficients. */
  readonly PL1_PHYTXEQ_COEFF: { readonly get: PL1_PHYTXEQ_COEFF_Values; readonly set: PL1_PHYTXEQ_COEFF_Input; readonly push: never };
  /** State and outcome of auto-negotiation, with the abilities the link partner advertised. */
  readonly PL1_AUTONEG_STATUS: { readonly get: PL1_AUTONEG_STATUS_Values; readonly set: never; readonly push: never };
  /** Abilities the port hardware can offer in auto-negotiation. */
  readonly PL1_AUTONEG_ABILITIES: { readonly get: PL1_AUTONEG_ABILITIES_Values; readonly set: never; readonly push: never };
  /** Specification the PCS of the port follows: IEEE or Ethernet Technology Consortium. */
  readonly PL1_PCS_VARIANT: { readonly get: PL1_PCS_VARIANT_Values; readonly set: PL1_PCS_VARIANT_Input; readonly push: never };
  /** Pattern in which faulty FEC codewords are injected: cycle length, erroneous part and repetitions. */
  readonly PL1_CWE_CYCLE: { readonly get: PL1_CWE_CYCLE_Values; readonly set: PL1_CWE_CYCLE_Input; readonly push: never };
  /** Positions of the symbols that are corrupted in each faulty FEC codeword. */
  readonly PL1_CWE_ERR_SYM_INDICES: { readonly get: PL1_CWE_ERR_SYM_INDICES_Values; readonly set: PL1_CWE_ERR_SYM_INDICES_Input; readonly push: never };
  /** Which bits of a corrupted FEC symbol are flipped, and how the mask moves on. */
  readonly PL1_CWE_BIT_ERR_MASK: { readonly get: PL1_CWE_BIT_ERR_MASK_Values; readonly set: PL1_CWE_BIT_ERR_MASK_Input; readonly push: never };
  /** FEC engines of the port that take part in codeword error injection. */
  readonly PL1_CWE_FEC_ENGINE: { readonly get: PL1_CWE_FEC_ENGINE_Values; readonly set: PL1_CWE_FEC_ENGINE_Input; readonly push: never };
  /** Totals of FEC codewords by decoding result, for the codeword error injection test. */
  readonly PL1_CWE_FEC_STATS: { readonly get: PL1_CWE_FEC_STATS_Values; readonly set: never; readonly push: never };
  /** Abilities the port advertises in auto-negotiation. */
  readonly PL1_AUTONEG_CONFIG: { readonly get: PL1_AUTONEG_CONFIG_Values; readonly set: PL1_AUTONEG_CONFIG_Input; readonly push: never };
  /** Switches for auto-negotiation and link training of the port, set together. */
  readonly PL1_ANLT: { readonly get: PL1_ANLT_Values; readonly set: PL1_ANLT_Input; readonly push: never };
  /** Transmit equalizer taps of a serdes in its native steps. */
  readonly PL1_PHYTXEQ: { readonly get: PL1_PHYTXEQ_Values; readonly set: PL1_PHYTXEQ_Input; readonly push: never };
  /** Link training options of the port: preset used when out of sync, and timeout. */
  readonly PL1_LINKTRAIN_CONFIG: { readonly get: PL1_LINKTRAIN_CONFIG_Values; readonly set: PL1_LINKTRAIN_CONFIG_Input; readonly push: never };
  /** Outcome of link training on a serdes lane of ports with advanced training. */
  readonly PL1_LINKTRAIN_STATUS: { readonly get: PL1_LINKTRAIN_STATUS_Values; readonly set: never; readonly push: never };
  /** Starts or stops the injection of faulty FEC codewords. */
  readonly PL1_CWE_CONTROL: { readonly get: PL1_CWE_CONTROL_Values; readonly set: PL1_CWE_CONTROL_Input; readonly push: never };
  /** Clears the FEC codeword totals of the codeword error injection test. */
  readonly PL1_CWE_FEC_STATS_CLEAR: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Polarity swap of the differential pair in the transmit direction of a serdes. */
  readonly PL1_PNSWAP_TX: { readonly get: PL1_PNSWAP_TX_Values; readonly set: PL1_PNSWAP_TX_Input; readonly push: never };
  /** Polarity swap of the differential pair in the receive direction of a serdes. */
  readonly PL1_PNSWAP_RX: { readonly get: PL1_PNSWAP_RX_Values; readonly set: PL1_PNSWAP_RX_Input; readonly push: never };
  /** Loss of lock of the clock and data recovery on a receive serdes. */
  readonly PL1_CDRLOL_STATUS: { readonly get: PL1_CDRLOL_STATUS_Values; readonly set: never; readonly push: never };
  /** Loss of alignment across the PCS lanes of the port. */
  readonly PL1_LOA_STATUS: { readonly get: PL1_LOA_STATUS_Values; readonly set: never; readonly push: never };
  /** High bit error ratio condition seen by the PCS of the port. */
  readonly PL1_HIBER_STATUS: { readonly get: PL1_HIBER_STATUS_Values; readonly set: never; readonly push: never };
  /** High symbol error ratio condition of the received FEC codewords. */
  readonly PL1_HISER_STATUS: { readonly get: PL1_HISER_STATUS_Values; readonly set: never; readonly push: never };
  /** Switch for the alarm on a high symbol error ratio. */
  readonly PL1_HISER_ALARM: { readonly get: PL1_HISER_ALARM_Values; readonly set: PL1_HISER_ALARM_Input; readonly push: never };
  /** Degraded symbol error ratio condition, the early warning of the FEC decoder. */
  readonly PL1_DEGSER_STATUS: { readonly get: PL1_DEGSER_STATUS_Values; readonly set: never; readonly push: never };
  /** Thresholds that raise and clear the degraded symbol error ratio warning. */
  readonly PL1_DEGSER_THRESH: { readonly get: PL1_DEGSER_THRESH_Values; readonly set: PL1_DEGSER_THRESH_Input; readonly push: never };
  /** Link down condition of the port. */
  readonly PL1_LINKDOWN_STATUS: { readonly get: PL1_LINKDOWN_STATUS_Values; readonly set: never; readonly push: never };
  /** Receive error counters of the PCS since they were last cleared. */
  readonly PL1_RX_CNT: { readonly get: PL1_RX_CNT_Values; readonly set: never; readonly push: never };
  /** Injects one error of the chosen kind into the transmitted PCS stream. */
  readonly PL1_INJECT_ERR: { readonly get: never; readonly set: PL1_INJECT_ERR_Input; readonly push: never };
  /** Clears the layer 1 statistics of the port in one or both directions. */
  readonly PL1_CLEAR: { readonly get: never; readonly set: PL1_CLEAR_Input; readonly push: never };
  /** Signal frequency recovered by a receive serdes, with its extremes. */
  readonly PL1_RX_FREQ: { readonly get: PL1_RX_FREQ_Values; readonly set: never; readonly push: never };
  /** Frequency of the transmitted signal of the port, with its extremes. */
  readonly PL1_TX_FREQ: { readonly get: PL1_TX_FREQ_Values; readonly set: never; readonly push: never };
  /** Line data rate recovered by a receive serdes, with its extremes. */
  readonly PL1_RX_DATARATE: { readonly get: PL1_RX_DATARATE_Values; readonly set: never; readonly push: never };
  /** Line data rate sent by the port, with its extremes. */
  readonly PL1_TX_DATARATE: { readonly get: PL1_TX_DATARATE_Values; readonly set: never; readonly push: never };
  /** Clock deviation of the signal arriving at a receive serdes, with its extremes. */
  readonly PL1_RX_PPM: { readonly get: PL1_RX_PPM_Values; readonly set: never; readonly push: never };
  /** Clock deviation of the transmitted signal of the port, with its extremes. */
  readonly PL1_TX_PPM: { readonly get: PL1_TX_PPM_Values; readonly set: never; readonly push: never };
  /** Number of PCS errors the port has injected, by kind. */
  readonly PL1_INJECT_ERR_CNT: { readonly get: PL1_INJECT_ERR_CNT_Values; readonly set: never; readonly push: never };
  /** Loss of alignment on a single PCS lane. */
  readonly PL1_PCSL_LOA_STATUS: { readonly get: PL1_PCSL_LOA_STATUS_Values; readonly set: never; readonly push: never };
  /** How the alignment markers of a PCS lane are corrupted when errors are injected. */
  readonly PL1_PCSL_AM_CORR: { readonly get: PL1_PCSL_AM_CORR_Values; readonly set: PL1_PCSL_AM_CORR_Input; readonly push: never };
  /** Injects one error into a single transmitted PCS lane. */
  readonly PL1_PCSL_INJECT_ERR: { readonly get: never; readonly set: PL1_PCSL_INJECT_ERR_Input; readonly push: never };
  /** Number of errors injected into a single transmitted PCS lane. */
  readonly PL1_PCSL_INJECT_ERR_CNT: { readonly get: PL1_PCSL_INJECT_ERR_CNT_Values; readonly set: never; readonly push: never };
  /** List of the match terms on the port; writing it creates and removes terms. */
  readonly PM_INDICES: { readonly get: PM_INDICES_Values; readonly set: PM_INDICES_Input; readonly push: PM_INDICES_Values };
  /** Creates one match term with the given index, for use in filter conditions. */
  readonly PM_CREATE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Removes a match term; refused while a filter uses it. */
  readonly PM_DELETE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Protocol headers that a match term expects at the start of a frame. */
  readonly PM_PROTOCOL: { readonly get: PM_PROTOCOL_Values; readonly set: PM_PROTOCOL_Input; readonly push: PM_PROTOCOL_Values };
  /** Place in the frame where a match term begins to compare. */
  readonly PM_POSITION: { readonly get: PM_POSITION_Values; readonly set: PM_POSITION_Input; readonly push: PM_POSITION_Values };
  /** Eight bytes that a match term compares, and the bits that count. */
  readonly PM_MATCH: { readonly get: PM_MATCH_Values; readonly set: PM_MATCH_Input; readonly push: PM_MATCH_Values };
  /** Summary of the alarms and error counters of the PCS and FEC layer. */
  readonly PP_ALARMS_ERRORS: { readonly get: PP_ALARMS_ERRORS_Values; readonly set: never; readonly push: never };
  /** Virtual lane carried by a physical transmit lane, with the skew put on it. */
  readonly PP_TXLANECONFIG: { readonly get: PP_TXLANECONFIG_Values; readonly set: PP_TXLANECONFIG_Input; readonly push: PP_TXLANECONFIG_Values };
  /** Injects one PCS error into a physical transmit lane. */
  readonly PP_TXLANEINJECT: { readonly get: never; readonly set: PP_TXLANEINJECT_Input; readonly push: never };
  /** PRBS generation on a transmit serdes, with the switch for error injection. */
  readonly PP_TXPRBSCONFIG: { readonly get: PP_TXPRBSCONFIG_Values; readonly set: PP_TXPRBSCONFIG_Input; readonly push: PP_TXPRBSCONFIG_Values };
  /** Rate of the continuous bit errors injected on the serdes that have injection switched on. */
  readonly PP_TXERRORRATE: { readonly get: PP_TXERRORRATE_Values; readonly set: PP_TXERRORRATE_Input; readonly push: never };
  /** Injects a single bit error into the transmitted signal. */
  readonly PP_TXINJECTONE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Receive totals of the FEC decoder, with bit error ratios before and after correction. */
  readonly PP_RXTOTALSTATS: { readonly get: PP_RXTOTALSTATS_Values; readonly set: never; readonly push: never };
  /** FEC receive statistics, as a row of values such as codewords by number of symbol errors. */
  readonly PP_RXFECSTATS: { readonly get: PP_RXFECSTATS_Values; readonly set: never; readonly push: never };
  /** Timing of the link flap test: how long and how often the link goes down. */
  readonly PP_LINKFLAP_PARAMS: { readonly get: PP_LINKFLAP_PARAMS_Values; readonly set: PP_LINKFLAP_PARAMS_Input; readonly push: never };
  /** Starts or stops the link flap test. */
  readonly PP_LINKFLAP_ENABLE: { readonly get: PP_LINKFLAP_ENABLE_Values; readonly set: PP_LINKFLAP_ENABLE_Input; readonly push: never };
  /** Timing and bit error ratio of the PMA error pulses. */
  readonly PP_PMAERRPUL_PARAMS: { readonly get: PP_PMAERRPUL_PARAMS_Values; readonly set: PP_PMAERRPUL_PARAMS_Input; readonly push: never };
  /** Lock state of a receive PCS lane: sync headers and alignment markers. */
  readonly PP_RXLANELOCK: { readonly get: PP_RXLANELOCK_Values; readonly set: never; readonly push: never };
  /** Virtual lane found on a physical receive lane, with its measured skew. */
  readonly PP_RXLANESTATUS: { readonly get: PP_RXLANESTATUS_Values; readonly set: never; readonly push: never };
  /** Error counters of a receive PCS lane. */
  readonly PP_RXLANEERRORS: { readonly get: PP_RXLANEERRORS_Values; readonly set: never; readonly push: never };
  /** State of the PRBS checker on a receive serdes. */
  readonly PP_RXPRBSSTATUS: { readonly get: PP_RXPRBSSTATUS_Values; readonly set: never; readonly push: never };
  /** Clears the receive error counters of the PCS and PMA layers. */
  readonly PP_RXCLEAR: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Optical power received by the transceiver, per optical lane. */
  readonly PP_RXLASERPOWER: { readonly get: PP_RXLASERPOWER_Values; readonly set: never; readonly push: never };
  /** Optical power launched by the transceiver, per optical lane. */
  readonly PP_TXLASERPOWER: { readonly get: PP_TXLASERPOWER_Values; readonly set: never; readonly push: never };
  /** Starts or stops the PMA error pulses. */
  readonly PP_PMAERRPUL_ENABLE: { readonly get: PP_PMAERRPUL_ENABLE_Values; readonly set: PP_PMAERRPUL_ENABLE_Input; readonly push: never };
  /** Run control and progress of the eye diagram measurement on a receive serdes. */
  readonly PP_EYEMEASURE: { readonly get: PP_EYEMEASURE_Values; readonly set: PP_EYEMEASURE_Input; readonly push: never };
  /** Grid on which the eye diagram of a serdes is sampled. */
  readonly PP_EYERESOLUTION: { readonly get: PP_EYERESOLUTION_Values; readonly set: PP_EYERESOLUTION_Input; readonly push: never };
  /** One column of the measured eye diagram of a serdes. */
  readonly PP_EYEREAD: { readonly get: PP_EYEREAD_Values; readonly set: never; readonly push: never };
  /** Figures derived from a finished eye measurement: opening, bathtub curve fits and jitter estimates. */
  readonly PP_EYEINFO: { readonly get: PP_EYEINFO_Values; readonly set: never; readonly push: never };
  /** Transmit equalizer taps of a serdes. */
  readonly PP_PHYTXEQ: { readonly get: PP_PHYTXEQ_Values; readonly set: PP_PHYTXEQ_Input; readonly push: PP_PHYTXEQ_Values };
  /** Makes the receiver of a serdes tune its equalizer again. */
  readonly PP_PHYRETUNE: { readonly get: never; readonly set: PP_PHYRETUNE_Input; readonly push: never };
  /** Automatic receive tuning of a serdes. */
  readonly PP_PHYAUTOTUNE: { readonly get: PP_PHYAUTOTUNE_Values; readonly set: PP_PHYAUTOTUNE_Input; readonly push: never };
  /** Bit error ratio estimated from the eye measurement of a serdes. */
  readonly PP_EYEBER: { readonly get: PP_EYEBER_Values; readonly set: never; readonly push: never };
  /** Older auto-negotiation setting of the PHY, of which only the FEC switch is named. */
  readonly PP_PHYAUTONEG: { readonly get: PP_PHYAUTONEG_Values; readonly set: PP_PHYAUTONEG_Input; readonly push: never };
  /** Kind of PRBS the transmitter generates. */
  readonly PP_TXPRBSTYPE: { readonly get: PP_TXPRBSTYPE_Values; readonly set: PP_TXPRBSTYPE_Input; readonly push: never };
  /** Kind of PRBS the receiver expects and how it counts errors. */
  readonly PP_RXPRBSTYPE: { readonly get: PP_RXPRBSTYPE_Values; readonly set: PP_RXPRBSTYPE_Input; readonly push: never };
  /** Forward error correction scheme used by the port. */
  readonly PP_FECMODE: { readonly get: PP_FECMODE_Values; readonly set: PP_FECMODE_Input; readonly push: PP_FECMODE_Values };
  /** Number of bits observed at each point of the eye measurement. */
  readonly PP_EYEDWELLBITS: { readonly get: PP_EYEDWELLBITS_Values; readonly set: PP_EYEDWELLBITS_Input; readonly push: never };
  /** Signal state of the PHY receiver. */
  readonly PP_PHYSIGNALSTATUS: { readonly get: PP_PHYSIGNALSTATUS_Values; readonly set: never; readonly push: never };
  /** Kind of PRBS used in both directions of the port. */
  readonly PP_PRBSTYPE: { readonly get: PP_PRBSTYPE_Values; readonly set: PP_PRBSTYPE_Input; readonly push: never };
  /** Low-level PHY options: link training, precoding, Gray coding and PAM4 bit order. */
  readonly PP_PHYSETTINGS: { readonly get: PP_PHYSETTINGS_Values; readonly set: PP_PHYSETTINGS_Input; readonly push: never };
  /** Receive equalizer of a serdes, simple form. */
  readonly PP_PHYRXEQ: { readonly get: PP_PHYRXEQ_Values; readonly set: PP_PHYRXEQ_Input; readonly push: PP_PHYRXEQ_Values };
  /** Setting of one receive equalizer stage of a serdes, such as CTLE, DFE or a feed-forward tap. */
  readonly PP_PHYRXEQ_EXT: { readonly get: PP_PHYRXEQ_EXT_Values; readonly set: PP_PHYRXEQ_EXT_Input; readonly push: PP_PHYRXEQ_EXT_Values };
  /** Present state of one receive equalizer stage of a serdes. */
  readonly PP_PHYRXEQSTATUS_EXT: { readonly get: PP_PHYRXEQSTATUS_EXT_Values; readonly set: never; readonly push: PP_PHYRXEQSTATUS_EXT_Values };
  /** Auto-negotiation switch of the port, with the abilities it advertises. */
  readonly PP_AUTONEG: { readonly get: PP_AUTONEG_Values; readonly set: PP_AUTONEG_Input; readonly push: never };
  /** Auto-negotiation progress of the port, with the negotiated result. */
  readonly PP_AUTONEGSTATUS: { readonly get: PP_AUTONEGSTATUS_Values; readonly set: never; readonly push: PP_AUTONEGSTATUS_Values };
  /** Link training settings of the port. */
  readonly PP_LINKTRAIN: { readonly get: PP_LINKTRAIN_Values; readonly set: PP_LINKTRAIN_Input; readonly push: PP_LINKTRAIN_Values };
  /** Outcome of link training on a serdes. */
  readonly PP_LINKTRAINSTATUS: { readonly get: PP_LINKTRAINSTATUS_Values; readonly set: never; readonly push: PP_LINKTRAINSTATUS_Values };
  /** PAM4 precoding of a serdes, set for each direction. */
  readonly PP_PRECODING: { readonly get: PP_PRECODING_Values; readonly set: PP_PRECODING_Input; readonly push: PP_PRECODING_Values };
  /** Gray coding of a serdes, set for each direction. */
  readonly PP_GRAYCODING: { readonly get: PP_GRAYCODING_Values; readonly set: PP_GRAYCODING_Input; readonly push: PP_GRAYCODING_Values };
  /** PAM4 precoding in effect on a serdes, in each direction. */
  readonly PP_PRECODINGSTATUS: { readonly get: PP_PRECODINGSTATUS_Values; readonly set: never; readonly push: PP_PRECODINGSTATUS_Values };
  /** Jitter of the packets received with one TPLD id, for ids 0 to 31 only. */
  readonly PR_TPLDJITTER: { readonly get: PR_TPLDJITTER_Values; readonly set: never; readonly push: never };
  /** Receive totals of the port over all packets, with or without a TPLD. */
  readonly PR_TOTAL: { readonly get: PR_TOTAL_Values; readonly set: never; readonly push: never };
  /** Receive counters of the packets that carry no TPLD. */
  readonly PR_NOTPLD: { readonly get: PR_NOTPLD_Values; readonly set: never; readonly push: never };
  /** Receive counters for FCS errors, pause frames, ARP, ping and traffic gaps. */
  readonly PR_EXTRA: { readonly get: PR_EXTRA_Values; readonly set: never; readonly push: never };
  /** TPLD ids the port has received since its counters were last cleared. */
  readonly PR_TPLDS: { readonly get: PR_TPLDS_Values; readonly set: never; readonly push: never };
  /** Receive counters of the packets with one TPLD id. */
  readonly PR_TPLDTRAFFIC: { readonly get: PR_TPLDTRAFFIC_Values; readonly set: never; readonly push: never };
  /** Sequence and payload errors among the packets received with one TPLD id. */
  readonly PR_TPLDERRORS: { readonly get: PR_TPLDERRORS_Values; readonly set: never; readonly push: never };
  /** Latency of the packets received with one TPLD id. */
  readonly PR_TPLDLATENCY: { readonly get: PR_TPLDLATENCY_Values; readonly set: never; readonly push: never };
  /** Receive counters of the packets that pass one filter of the port. */
  readonly PR_FILTER: { readonly get: PR_FILTER_Values; readonly set: never; readonly push: never };
  /** Clears all receive counters of the port and forgets the TPLD ids seen. */
  readonly PR_CLEAR: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Makes the lowest latency seen so far the zero point of the port's latency measurement. */
  readonly PR_CALIBRATE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Verdict of the unavailable-time detector on whether the port is unavailable now. */
  readonly PR_UAT_STATUS: { readonly get: PR_UAT_STATUS_Values; readonly set: never; readonly push: never };
  /** Unavailable time that the detector of the port has added up so far. */
  readonly PR_UAT_TIME: { readonly get: PR_UAT_TIME_Values; readonly set: never; readonly push: never };
  /** Extended receive totals of the port, with byte rate and malformed frame counts. */
  readonly PR_TOTALEXT: { readonly get: PR_TOTALEXT_Values; readonly set: never; readonly push: never };
  /** Extended receive counters, byte rate included, of the packets that carry no TPLD. */
  readonly PR_NOTPLDEXT: { readonly get: PR_NOTPLDEXT_Values; readonly set: never; readonly push: never };
  /** Extended receive counters, byte rate included, of the packets with one TPLD id. */
  readonly PR_TPLDTRAFFICEXT: { readonly get: PR_TPLDTRAFFICEXT_Values; readonly set: never; readonly push: never };
  /** Extended receive counters, byte rate included, of the packets that pass one filter. */
  readonly PR_FILTEREXT: { readonly get: PR_FILTEREXT_Values; readonly set: never; readonly push: never };
  /** Priority flow control frames received by the port and the pause time they asked for. */
  readonly PR_PFCSTATS: { readonly get: PR_PFCSTATS_Values; readonly set: never; readonly push: never };
  /** Receive counters of one Chimera flow on this port. */
  readonly PR_FLOWTOTAL: { readonly get: PR_FLOWTOTAL_Values; readonly set: never; readonly push: never };
  /** Clears the receive counters of one Chimera flow. */
  readonly PR_FLOWCLEAR: { readonly get: never; readonly set: undefined; readonly push: never };
  /** List of the streams that exist on the port; writing it creates and deletes streams. */
  readonly PS_INDICES: { readonly get: PS_INDICES_Values; readonly set: PS_INDICES_Input; readonly push: PS_INDICES_Values };
  /** Creates an empty stream with the given index on the port. */
  readonly PS_CREATE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Removes one stream and all its settings from the port. */
  readonly PS_DELETE: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Whether a stream takes part when the port transmits. */
  readonly PS_ENABLE: { readonly get: PS_ENABLE_Values; readonly set: PS_ENABLE_Input; readonly push: PS_ENABLE_Values };
  /** Number of packets after which a stream stops by itself. */
  readonly PS_PACKETLIMIT: { readonly get: PS_PACKETLIMIT_Values; readonly set: PS_PACKETLIMIT_Input; readonly push: PS_PACKETLIMIT_Values };
  /** Free text that describes a stream to people. */
  readonly PS_COMMENT: { readonly get: PS_COMMENT_Values; readonly set: PS_COMMENT_Input; readonly push: PS_COMMENT_Values };
  /** TPLD id by which receivers recognize the packets of a stream. */
  readonly PS_TPLDID: { readonly get: PS_TPLDID_Values; readonly set: PS_TPLDID_Input; readonly push: PS_TPLDID_Values };
  /** Whether the packets of a stream end with a valid frame check sequence. */
  readonly PS_INSERTFCS: { readonly get: PS_INSERTFCS_Values; readonly set: PS_INSERTFCS_Input; readonly push: PS_INSERTFCS_Values };
  /** Adapts the packet lengths of a stream to what its header, payload and TPLD need. */
  readonly PS_AUTOADJUST: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Asks by ARP, or IPv6 neighbor discovery, which MAC address answers for the stream's destination or gateway. */
  readonly PS_ARPREQUEST: { readonly get: PS_ARPREQUEST_Values; readonly set: never; readonly push: never };
  /** Sends one ping to the destination IP address of a stream and waits for the reply. */
  readonly PS_PINGREQUEST: { readonly get: PS_PINGREQUEST_Values; readonly set: never; readonly push: never };
  /** Value range that one extended, 32-bit modifier of a stream runs through. */
  readonly PS_MODIFIEREXTRANGE: { readonly get: PS_MODIFIEREXTRANGE_Values; readonly set: PS_MODIFIEREXTRANGE_Input; readonly push: PS_MODIFIEREXTRANGE_Values };
  /** Value range that one 16-bit modifier of a stream runs through. */
  readonly PS_MODIFIERRANGE: { readonly get: PS_MODIFIERRANGE_Values; readonly set: PS_MODIFIERRANGE_Input; readonly push: PS_MODIFIERRANGE_Values };
  /** Rate of a stream as a share of the port's effective line rate. */
  readonly PS_RATEFRACTION: { readonly get: PS_RATEFRACTION_Values; readonly set: PS_RATEFRACTION_Input; readonly push: PS_RATEFRACTION_Values };
  /** Rate of a stream in packets per second. */
  readonly PS_RATEPPS: { readonly get: PS_RATEPPS_Values; readonly set: PS_RATEPPS_Input; readonly push: never };
  /** Rate of a stream in layer 2 bits per second. */
  readonly PS_RATEL2BPS: { readonly get: PS_RATEL2BPS_Values; readonly set: PS_RATEL2BPS_Input; readonly push: never };
  /** Grouping of the packets of a stream into bursts. */
  readonly PS_BURST: { readonly get: PS_BURST_Values; readonly set: PS_BURST_Input; readonly push: PS_BURST_Values };
  /** Header bytes that every packet of a stream begins with. */
  readonly PS_PACKETHEADER: { readonly get: PS_PACKETHEADER_Values; readonly set: PS_PACKETHEADER_Input; readonly push: PS_PACKETHEADER_Values };
  /** Order of the protocol segments that make up the header of a stream. */
  readonly PS_HEADERPROTOCOL: { readonly get: PS_HEADERPROTOCOL_Values; readonly set: PS_HEADERPROTOCOL_Input; readonly push: PS_HEADERPROTOCOL_Values };
  /** Number of 16-bit modifiers that a stream has. */
  readonly PS_MODIFIERCOUNT: { readonly get: PS_MODIFIERCOUNT_Values; readonly set: PS_MODIFIERCOUNT_Input; readonly push: PS_MODIFIERCOUNT_Values };
  /** Place, mask and action of one 16-bit modifier that varies header bytes of a stream. */
  readonly PS_MODIFIER: { readonly get: PS_MODIFIER_Values; readonly set: PS_MODIFIER_Input; readonly push: PS_MODIFIER_Values };
  /** Distribution of packet lengths within a stream. */
  readonly PS_PACKETLENGTH: { readonly get: PS_PACKETLENGTH_Values; readonly set: PS_PACKETLENGTH_Input; readonly push: PS_PACKETLENGTH_Values };
  /** Content of the bytes between the header and the TPLD of a stream. */
  readonly PS_PAYLOAD: { readonly get: PS_PAYLOAD_Values; readonly set: PS_PAYLOAD_Input; readonly push: PS_PAYLOAD_Values };
  /** IPv4 gateway that a stream uses when its destination lies outside the port's subnet. */
  readonly PS_IPV4GATEWAY: { readonly get: PS_IPV4GATEWAY_Values; readonly set: PS_IPV4GATEWAY_Input; readonly push: PS_IPV4GATEWAY_Values };
  /** IPv6 gateway that a stream uses when its destination lies outside the port's subnet. */
  readonly PS_IPV6GATEWAY: { readonly get: PS_IPV6GATEWAY_Values; readonly set: PS_IPV6GATEWAY_Input; readonly push: PS_IPV6GATEWAY_Values };
  /** Gaps within and after the bursts of a stream when the port transmits in burst mode. */
  readonly PS_BURSTGAP: { readonly get: PS_BURSTGAP_Values; readonly set: PS_BURSTGAP_Input; readonly push: PS_BURSTGAP_Values };
  /** Sends one packet of a running stream with a wrong frame check sequence. */
  readonly PS_INJECTFCSERR: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Skips one TPLD sequence number of a running stream so that receivers see a loss. */
  readonly PS_INJECTSEQERR: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Swaps TPLD sequence numbers of a running stream so that receivers see a misorder. */
  readonly PS_INJECTMISERR: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Sends one packet of a running stream with a damaged payload. */
  readonly PS_INJECTPLDERR: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Sends one packet of a running stream with a damaged TPLD. */
  readonly PS_INJECTTPLDERR: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Place, mask and action of one extended, 32-bit modifier that varies header bytes of a stream. */
  readonly PS_MODIFIEREXT: { readonly get: PS_MODIFIEREXT_Values; readonly set: PS_MODIFIEREXT_Input; readonly push: PS_MODIFIEREXT_Values };
  /** Number of extended, 32-bit modifiers that a stream has. */
  readonly PS_MODIFIEREXTCOUNT: { readonly get: PS_MODIFIEREXTCOUNT_Values; readonly set: PS_MODIFIEREXTCOUNT_Input; readonly push: PS_MODIFIEREXTCOUNT_Values };
  /** Place in the packets of a stream where the custom data fields are written. */
  readonly PS_CDFOFFSET: { readonly get: PS_CDFOFFSET_Values; readonly set: PS_CDFOFFSET_Input; readonly push: PS_CDFOFFSET_Values };
  /** Number of custom data fields that a stream cycles through. */
  readonly PS_CDFCOUNT: { readonly get: PS_CDFCOUNT_Values; readonly set: PS_CDFCOUNT_Input; readonly push: PS_CDFCOUNT_Values };
  /** Bytes of one custom data field of a stream. */
  readonly PS_CDFDATA: { readonly get: PS_CDFDATA_Values; readonly set: PS_CDFDATA_Input; readonly push: PS_CDFDATA_Values };
  /** Long payload of a stream, used when the payload mode of the port is extended. */
  readonly PS_EXTPAYLOAD: { readonly get: PS_EXTPAYLOAD_Values; readonly set: PS_EXTPAYLOAD_Input; readonly push: PS_EXTPAYLOAD_Values };
  /** Priority under which a stream obeys received priority flow control frames. */
  readonly PS_PFCPRIORITY: { readonly get: PS_PFCPRIORITY_Values; readonly set: PS_PFCPRIORITY_Input; readonly push: PS_PFCPRIORITY_Values };
  /** Special options that are switched on for a stream. */
  readonly PS_OPTIONS: { readonly get: PS_OPTIONS_Values; readonly set: PS_OPTIONS_Input; readonly push: never };
  /** Whether the packets of a stream are protected by MACsec. */
  readonly PS_MACSEC_ENABLE: { readonly get: PS_MACSEC_ENABLE_Values; readonly set: PS_MACSEC_ENABLE_Input; readonly push: never };
  /** Transmit secure channel through which a stream is sent under MACsec. */
  readonly PS_MACSEC_ASSIGN: { readonly get: PS_MACSEC_ASSIGN_Values; readonly set: PS_MACSEC_ASSIGN_Input; readonly push: never };
  /** Byte order in which one modifier of a stream writes its value. */
  readonly PS_MODIFIER_ENDIAN: { readonly get: PS_MODIFIER_ENDIAN_Values; readonly set: PS_MODIFIER_ENDIAN_Input; readonly push: never };
  /** Whether the packets of a stream count as eligible for link layer retry. */
  readonly PS_UE_LLR_DESIRE: { readonly get: PS_UE_LLR_DESIRE_Values; readonly set: PS_UE_LLR_DESIRE_Input; readonly push: PS_UE_LLR_DESIRE_Values };
  /** Transmit totals of the port over all packets, with or without a TPLD. */
  readonly PT_TOTAL: { readonly get: PT_TOTAL_Values; readonly set: never; readonly push: never };
  /** Transmit counters of the packets that carry no TPLD. */
  readonly PT_NOTPLD: { readonly get: PT_NOTPLD_Values; readonly set: never; readonly push: never };
  /** Transmit counters of one stream of the port. */
  readonly PT_STREAM: { readonly get: PT_STREAM_Values; readonly set: never; readonly push: never };
  /** Clears all transmit counters of the port. */
  readonly PT_CLEAR: { readonly get: never; readonly set: undefined; readonly push: never };
  /** Transmit counters for ARP, ping, injected errors, MAC training and IGMP joins. */
  readonly PT_EXTRA: { readonly get: PT_EXTRA_Values; readonly set: never; readonly push: never };
  /** Extended transmit totals of the port, with a byte rate. */
  readonly PT_TOTALEXT: { readonly get: PT_TOTALEXT_Values; readonly set: never; readonly push: never };
  /** Extended transmit counters, byte rate included, of the packets that carry no TPLD. */
  readonly PT_NOTPLDEXT: { readonly get: PT_NOTPLDEXT_Values; readonly set: never; readonly push: never };
  /** Extended transmit counters, byte rate included, of one stream. */
  readonly PT_STREAMEXT: { readonly get: PT_STREAMEXT_Values; readonly set: never; readonly push: never };
  /** Transmit counters of one Chimera flow on this port. */
  readonly PT_FLOWTOTAL: { readonly get: PT_FLOWTOTAL_Values; readonly set: never; readonly push: never };
  /** Clears the transmit counters of one Chimera flow. */
  readonly PT_FLOWCLEAR: { readonly get: never; readonly set: undefined; readonly push: never };
  /** One transceiver register of four bytes, addressed by page and register. */
  readonly PX_RW: { readonly get: PX_RW_Values; readonly set: PX_RW_Input; readonly push: never };
  /** Run of consecutive transceiver bytes, addressed by page, first register and length. */
  readonly PX_RW_SEQ: { readonly get: PX_RW_SEQ_Values; readonly set: PX_RW_SEQ_Input; readonly push: never };
  /** Run of consecutive transceiver bytes, addressed by bank, page, first register and length. */
  readonly PX_RW_SEQ_BANK: { readonly get: PX_RW_SEQ_BANK_Values; readonly set: PX_RW_SEQ_BANK_Input; readonly push: never };
  /** One 16-bit transceiver register on the MII management interface. */
  readonly PX_MII: { readonly get: PX_MII_Values; readonly set: PX_MII_Input; readonly push: never };
  /** Temperature the transceiver reports, as integral and fractional part. */
  readonly PX_TEMPERATURE: { readonly get: PX_TEMPERATURE_Values; readonly set: never; readonly push: never };
  /** Clock of the I2C bus by which the port talks to its transceiver. */
  readonly PX_I2C_CONFIG: { readonly get: PX_I2C_CONFIG_Values; readonly set: PX_I2C_CONFIG_Input; readonly push: never };
  /** Extent to which the transceiver supports CMIS command data blocks (CDB). */
  readonly PX_CDB_SUPPORT: { readonly get: PX_CDB_SUPPORT_Values; readonly set: never; readonly push: never };
  /** CDB message 0004h: stops the CDB message the transceiver is working on. */
  readonly PX_CDB_ABORT_PROCESSING: { readonly get: PX_CDB_ABORT_PROCESSING_Values; readonly set: undefined; readonly push: never };
  /** CDB message 0002h: replaces the host password of the transceiver. */
  readonly PX_CDB_CHANGE_PASSWORD: { readonly get: PX_CDB_CHANGE_PASSWORD_Values; readonly set: PX_CDB_CHANGE_PASSWORD_Input; readonly push: never };
  /** CDB message 0001h: unlocks protected functions of the transceiver with a password. */
  readonly PX_CDB_ENTER_PASSWORD: { readonly get: PX_CDB_ENTER_PASSWORD_Values; readonly set: PX_CDB_ENTER_PASSWORD_Input; readonly push: never };
  /** CDB message 0000h: asks the transceiver for the CDB status. */
  readonly PX_CDB_QUERY_STATUS: { readonly get: PX_CDB_QUERY_STATUS_Values; readonly set: PX_CDB_QUERY_STATUS_Input; readonly push: never };
  /** CDB message 0045h: asks for features of the transceiver defined outside CMIS. */
  readonly PX_CDB_EXTERNAL_FEATURES: { readonly get: PX_CDB_EXTERNAL_FEATURES_Values; readonly set: undefined; readonly push: never };
  /** CDB message 0041h: asks what kinds of firmware management the transceiver supports. */
  readonly PX_CDB_FW_MGMT_FEATURES: { readonly get: PX_CDB_FW_MGMT_FEATURES_Values; readonly set: undefined; readonly push: never };
  /** CDB message 0050h: asks for the attributes of an application of the transceiver. */
  readonly PX_CDB_GET_APP_ATTRIBUTES: { readonly get: PX_CDB_GET_APP_ATTRIBUTES_Values; readonly set: PX_CDB_GET_APP_ATTRIBUTES_Input; readonly push: never };
  /** CDB message 0051h: asks for the description of an interface code. */
  readonly PX_CDB_GET_IF_CODE_DESCR: { readonly get: PX_CDB_GET_IF_CODE_DESCR_Values; readonly set: PX_CDB_GET_IF_CODE_DESCR_Input; readonly push: never };
  /** CDB message 0040h: lists the CDB messages the transceiver implements. */
  readonly PX_CDB_MODULE_FEATURES: { readonly get: PX_CDB_MODULE_FEATURES_Values; readonly set: undefined; readonly push: never };
  /** CDB message 0044h: asks for the security features of the transceiver. */
  readonly PX_CDB_SEC_FEAT_CAPABILITIES: { readonly get: PX_CDB_SEC_FEAT_CAPABILITIES_Values; readonly set: undefined; readonly push: never };
  /** CDB message 0102h: breaks off a firmware download to the transceiver. */
  readonly PX_CDB_ABORT_FW_DOWNLOAD: { readonly get: PX_CDB_ABORT_FW_DOWNLOAD_Values; readonly set: undefined; readonly push: never };
  /** CDB message 010Ah: makes the running firmware image the one used after a restart. */
  readonly PX_CDB_COMMIT_FW_IMAGE: { readonly get: PX_CDB_COMMIT_FW_IMAGE_Values; readonly set: undefined; readonly push: never };
  /** CDB message 0107h: ends a firmware download and has the transceiver check the image. */
  readonly PX_CDB_COMPLETE_FW_DOWNLOAD: { readonly get: PX_CDB_COMPLETE_FW_DOWNLOAD_Values; readonly set: undefined; readonly push: never };
  /** CDB message 0108h: copies one firmware image bank of the transceiver to the other. */
  readonly PX_CDB_COPY_FW_IMAGE: { readonly get: PX_CDB_COPY_FW_IMAGE_Values; readonly set: PX_CDB_COPY_FW_IMAGE_Input; readonly push: never };
  /** CDB message 0100h: asks for the firmware images held by the transceiver. */
  readonly PX_CDB_GET_FW_INFO: { readonly get: PX_CDB_GET_FW_INFO_Values; readonly set: undefined; readonly push: never };
  /** CDB message 0106h: reads a firmware block back through the extended payload pages. */
  readonly PX_CDB_READ_FW_BLOCK_EPL: { readonly get: PX_CDB_READ_FW_BLOCK_EPL_Values; readonly set: PX_CDB_READ_FW_BLOCK_EPL_Input; readonly push: never };
  /** CDB message 0105h: reads a firmware block back through the local payload page. */
  readonly PX_CDB_READ_FW_BLOCK_LPL: { readonly get: PX_CDB_READ_FW_BLOCK_LPL_Values; readonly set: PX_CDB_READ_FW_BLOCK_LPL_Input; readonly push: never };
  /** CDB message 0109h: restarts the transceiver with the chosen firmware image. */
  readonly PX_CDB_RUN_FW_IMAGE: { readonly get: PX_CDB_RUN_FW_IMAGE_Values; readonly set: PX_CDB_RUN_FW_IMAGE_Input; readonly push: never };
  /** CDB message 0101h: begins a firmware download to the transceiver. */
  readonly PX_CDB_START_FW_DOWNLOAD: { readonly get: PX_CDB_START_FW_DOWNLOAD_Values; readonly set: PX_CDB_START_FW_DOWNLOAD_Input; readonly push: never };
  /** CDB message 0104h: writes a firmware block through the extended payload pages. */
  readonly PX_CDB_WRITE_FW_BLOCK_EPL: { readonly get: PX_CDB_WRITE_FW_BLOCK_EPL_Values; readonly set: PX_CDB_WRITE_FW_BLOCK_EPL_Input; readonly push: never };
  /** CDB message 0103h: writes a firmware block through the local payload page. */
  readonly PX_CDB_WRITE_FW_BLOCK_LPL: { readonly get: PX_CDB_WRITE_FW_BLOCK_LPL_Values; readonly set: PX_CDB_WRITE_FW_BLOCK_LPL_Input; readonly push: never };
  /** Sends a freely composed CDB message to the transceiver, with its answer when read. */
  readonly PX_CUST_CMD: { readonly get: PX_CUST_CMD_Values; readonly set: PX_CUST_CMD_Input; readonly push: never };
}

/** Name of a command. */
export type CommandName = keyof CommandMap;
