// Generated from schema/xena/enums/c.json by `npm run generate`. Do not edit.
import { enumeration } from "../../../runtime/xena/enumeration.js";
/** Whether the chassis starts again or powers off when it is shut down. */
export type ChassisShutdownAction = keyof typeof ChassisShutdownAction;
/** Whether the chassis starts again or powers off when it is shut down. */
export const ChassisShutdownAction: {
  /** Number 1. */
  readonly RESTART: "RESTART";
  /** Number 2. */
  readonly POWER_OFF: "POWER_OFF";
  } = /* @__PURE__ */ enumeration("ChassisShutdownAction", "RESTART=1 POWER_OFF");
/** What to do with the REST server of the chassis. */
export type RESTControlAction = keyof typeof RESTControlAction;
/** What to do with the REST server of the chassis. */
export const RESTControlAction: {
  /** Number 0. */
  readonly START: "START";
  /** Number 1. */
  readonly STOP: "STOP";
  /** Number 2. */
  readonly RESTART: "RESTART";
  } = /* @__PURE__ */ enumeration("RESTControlAction", "START STOP RESTART");
/** Whether a service of the chassis is running. */
export type ServiceStatus = keyof typeof ServiceStatus;
/** Whether a service of the chassis is running. */
export const ServiceStatus: {
  /** Not running. Number 0. */
  readonly SERVICE_OFF: "SERVICE_OFF";
  /** Running. Number 1. */
  readonly SERVICE_ON: "SERVICE_ON";
  } = /* @__PURE__ */ enumeration("ServiceStatus", "SERVICE_OFF SERVICE_ON");
/** Kind of protocol that a client session speaks with the chassis. */
export type ChassisSessionType = keyof typeof ChassisSessionType;
/** Kind of protocol that a client session speaks with the chassis. */
export const ChassisSessionType: {
  /** Binary protocol. Number 1. */
  readonly MANAGER: "MANAGER";
  /** Text protocol. Number 2. */
  readonly SCRIPT: "SCRIPT";
  } = /* @__PURE__ */ enumeration("ChassisSessionType", "MANAGER=1 SCRIPT");
/** State of the TimeKeeper license file on the chassis. */
export type TimeKeeperLicenseFileState = keyof typeof TimeKeeperLicenseFileState;
/** State of the TimeKeeper license file on the chassis. */
export const TimeKeeperLicenseFileState: {
  /** No license file present. Number 0. */
  readonly NA: "NA";
  /** File is not valid. Number 1. */
  readonly INV: "INV";
  /** Number 2. */
  readonly VALID: "VALID";
  } = /* @__PURE__ */ enumeration("TimeKeeperLicenseFileState", "NA INV VALID");
/** Role that a TimeKeeper license allows. */
export type TimeKeeperLicenseType = keyof typeof TimeKeeperLicenseType;
/** Role that a TimeKeeper license allows. */
export const TimeKeeperLicenseType: {
  /** Not known. Number 0. */
  readonly UNDEF: "UNDEF";
  /** Number 1. */
  readonly CLIENT: "CLIENT";
  /** Number 2. */
  readonly SERVER: "SERVER";
  } = /* @__PURE__ */ enumeration("TimeKeeperLicenseType", "UNDEF CLIENT SERVER");
/** What is wrong with the TimeKeeper license. */
export type TimeKeeperLicenseError = keyof typeof TimeKeeperLicenseError;
/** What is wrong with the TimeKeeper license. */
export const TimeKeeperLicenseError: {
  /** Number 0. */
  readonly NO_LICENSE_ERROR: "NO_LICENSE_ERROR";
  /** Made out for another serial number. Number 1. */
  readonly INVALID_SERIALNO: "INVALID_SERIALNO";
  /** Made out for another chassis type. Number 2. */
  readonly INVALID_CHASSISTYPE: "INVALID_CHASSISTYPE";
  } = /* @__PURE__ */ enumeration("TimeKeeperLicenseError", "NO_LICENSE_ERROR INVALID_SERIALNO INVALID_CHASSISTYPE");
/** Whether the TimeKeeper service is running. */
export type TimeKeeperServiceStatus = keyof typeof TimeKeeperServiceStatus;
/** Whether the TimeKeeper service is running. */
export const TimeKeeperServiceStatus: {
  /** Number 0. */
  readonly STOPPED: "STOPPED";
  /** Number 1. */
  readonly STARTED: "STARTED";
  /** Not available on this chassis. Number 2. */
  readonly NA: "NA";
  } = /* @__PURE__ */ enumeration("TimeKeeperServiceStatus", "STOPPED STARTED NA");
/** What to do with the TimeKeeper service. */
export type TimeKeeperServiceAction = keyof typeof TimeKeeperServiceAction;
/** What to do with the TimeKeeper service. */
export const TimeKeeperServiceAction: {
  /** Number 0. */
  readonly STOP: "STOP";
  /** Number 1. */
  readonly START: "START";
  /** Number 2. */
  readonly RESTART: "RESTART";
  } = /* @__PURE__ */ enumeration("TimeKeeperServiceAction", "STOP START RESTART");
/** Chassis model by product name. */
export type ChassisModelName = keyof typeof ChassisModelName;
/** Chassis model by product name. */
export const ChassisModelName: {
  /** Not known. Number 0. */
  readonly NA: "NA";
  /** Number 1. */
  readonly B720: "B720";
  /** Number 2. */
  readonly B720D: "B720D";
  /** Number 3. */
  readonly B2400: "B2400";
  /** Number 4. */
  readonly Z_01_T_C_ODIN: "Z_01_T_C_ODIN";
  /** Number 5. */
  readonly Z_100_Q_C_LOKI: "Z_100_Q_C_LOKI";
  /** Number 6. */
  readonly Z_10_S_C_ODIN: "Z_10_S_C_ODIN";
  /** Number 7. */
  readonly Z_10_C_C_ODIN: "Z_10_C_C_ODIN";
  /** Number 8. */
  readonly Z_10_R_C_ODIN: "Z_10_R_C_ODIN";
  /** Number 9. */
  readonly Z_10_S_X_C_ODIN: "Z_10_S_X_C_ODIN";
  /** Number 10. */
  readonly Z_01_S_C_ODIN: "Z_01_S_C_ODIN";
  /** Number 11. */
  readonly Z_01_S_X_C_ODIN: "Z_01_S_X_C_ODIN";
  /** Number 12. */
  readonly Z_400_Q_C_THOR: "Z_400_Q_C_THOR";
  /** Number 13. */
  readonly Z_400_Q_LE_C_THOR: "Z_400_Q_LE_C_THOR";
  /** Number 14. */
  readonly Z_800_Q_C_FREYA: "Z_800_Q_C_FREYA";
  /** Number 15. */
  readonly Z_800_O_C_FREYA: "Z_800_O_C_FREYA";
  /** Number 16. */
  readonly Z_800_Q_A_C_FREYA: "Z_800_Q_A_C_FREYA";
  /** Number 17. */
  readonly Z_800_O_A_C_FREYA: "Z_800_O_A_C_FREYA";
  /** Number 18. */
  readonly E_100_Q_C_CHIMERA: "E_100_Q_C_CHIMERA";
  /** Number 19. */
  readonly Z_100_Q_X_C_LOKI: "Z_100_Q_X_C_LOKI";
  /** Number 20. */
  readonly Z_400_Q_X_C_THOR: "Z_400_Q_X_C_THOR";
  /** Number 21. */
  readonly Z_800_Q_X_C_FREYA: "Z_800_Q_X_C_FREYA";
  /** Number 22. */
  readonly Z_1604_S_C_EDUN: "Z_1604_S_C_EDUN";
  /** Number 23. */
  readonly Z_1608_O_C_EDUN: "Z_1608_O_C_EDUN";
  /** Number 24. */
  readonly B_6400: "B_6400";
  } = /* @__PURE__ */ enumeration("ChassisModelName", "NA B720 B720D B2400 Z_01_T_C_ODIN Z_100_Q_C_LOKI Z_10_S_C_ODIN Z_10_C_C_ODIN Z_10_R_C_ODIN Z_10_S_X_C_ODIN Z_01_S_C_ODIN Z_01_S_X_C_ODIN Z_400_Q_C_THOR Z_400_Q_LE_C_THOR Z_800_Q_C_FREYA Z_800_O_C_FREYA Z_800_Q_A_C_FREYA Z_800_O_A_C_FREYA E_100_Q_C_CHIMERA Z_100_Q_X_C_LOKI Z_400_Q_X_C_THOR Z_800_Q_X_C_FREYA Z_1604_S_C_EDUN Z_1608_O_C_EDUN B_6400");
