// Generated from schema/xena by `npm run generate`. Do not edit.
import type { ClassOf } from "../../../runtime/xena/tree/class-of.js";
import type { PortsManager } from "../../../runtime/xena/tree/ports-manager.js";
import { resource } from "../../../runtime/xena/tree/resource.js";
import { ModuleChimera, ModuleFamilyEdun, ModuleFamilyFreya, ModuleFamilyLoki2, ModuleFamilyThor2, ModuleL23 } from "./modules.js";
import type { PChi100G5S2P, PChi100G5S2P_b, PChi40G2S2P, PEdun1600G4S1POSFP_RHS_a, PEdun1600G4S1POSFP_RHS_c, PEdun1600G4S1POSFP_a, PEdun1600G4S1POSFP_c, PEdun800G3S1PSMPX_a, PFreya800G1S1POSFP_a, PFreya800G1S1POSFP_b, PFreya800G1S1P_a, PFreya800G1S1P_b, PFreya800G4S1POSFP_a, PFreya800G4S1POSFP_b, PFreya800G4S1POSFP_c, PFreya800G4S1POSFP_d, PFreya800G4S1POSFP_e, PFreya800G4S1POSFP_f, PFreya800G4S1P_a, PFreya800G4S1P_b, PFreya800G4S1P_c, PFreya800G4S1P_d, PFreya800G4S1P_e, PFreya800G4S1P_f, PFreya800G4S2P_a, PFreya800G4S2P_b, PFreya800G4S2P_c, PFreya800G4S2P_d, PFreya800G4S2P_e, PFreya800G4S2P_f, PLoki100G3S1P, PLoki100G3S1PB, PLoki100G3S1PB_b, PLoki100G3S1PSE, PLoki100G3S1P_b, PLoki100G5S1P, PLoki100G5S2P, PLoki100G5S4P_a, POdin100G3S1P, POdin10G1S12P, POdin10G1S2P, POdin10G1S2PT, POdin10G1S2P_b, POdin10G1S2P_c, POdin10G1S2P_d, POdin10G1S6P, POdin10G1S6P_b, POdin10G3S2PCU, POdin10G3S6PCU, POdin10G4S2PCombi, POdin10G4S2PCombi_b, POdin10G5S6PCU_b, POdin1G3S2PT, POdin1G3S6PE, POdin1G3S6P_b, POdin1G4S4PCombi, POdin1G4S4PCombi_b, POdin40G2S2P, POdin40G2S2PB, POdin5G4S6PCU, PThor100G5S4P, PThor400G7S1P, PThor400G7S1PLE, PThor400G7S1P_b, PThor400G7S1P_c, PThor400G7S1P_d, PThor400G7S2P_a, PThor400G7S2P_c } from "./port-models.js";
import type { POdin10G5S6PCU, POdin10G6S6P_a, POdin1G3S6P, POdin1G3S6PT1RJ45 } from "./ports.js";

/** Module that calls itself Odin-10G-4S-2P-Combi. */
export interface MOdin10G4S2PCombi extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin10G4S2PCombi | POdin1G4S4PCombi>;
}

/** Module that calls itself Odin-10G-4S-2P-Combi. */
export const MOdin10G4S2PCombi: ClassOf<typeof ModuleL23, MOdin10G4S2PCombi> = /* @__PURE__ */ resource("MOdin10G4S2PCombi", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin10G4S2PCombi>;

/** Module that calls itself Odin-10G-4S-2P-Combi[b]. */
export interface MOdin10G4S2PCombi_b extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin10G4S2PCombi_b | POdin1G4S4PCombi_b>;
}

/** Module that calls itself Odin-10G-4S-2P-Combi[b]. */
export const MOdin10G4S2PCombi_b: ClassOf<typeof ModuleL23, MOdin10G4S2PCombi_b> = /* @__PURE__ */ resource("MOdin10G4S2PCombi_b", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin10G4S2PCombi_b>;

/** Module that calls itself Odin-1G-3S-6P. */
export interface MOdin1G3S6P extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin1G3S6P>;
}

/** Module that calls itself Odin-1G-3S-6P. */
export const MOdin1G3S6P: ClassOf<typeof ModuleL23, MOdin1G3S6P> = /* @__PURE__ */ resource("MOdin1G3S6P", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin1G3S6P>;

/** Module that calls itself Odin-1G-3S-6P[b]. */
export interface MOdin1G3S6P_b extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin1G3S6P_b>;
}

/** Module that calls itself Odin-1G-3S-6P[b]. */
export const MOdin1G3S6P_b: ClassOf<typeof ModuleL23, MOdin1G3S6P_b> = /* @__PURE__ */ resource("MOdin1G3S6P_b", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin1G3S6P_b>;

/** Module that calls itself Odin-1G-3S-6P-E. */
export interface MOdin1G3S6PE extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin1G3S6PE>;
}

/** Module that calls itself Odin-1G-3S-6P-E. */
export const MOdin1G3S6PE: ClassOf<typeof ModuleL23, MOdin1G3S6PE> = /* @__PURE__ */ resource("MOdin1G3S6PE", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin1G3S6PE>;

/** Module that calls itself Odin-1G-3S-2P-T. */
export interface MOdin1G3S2PT extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin1G3S2PT>;
}

/** Module that calls itself Odin-1G-3S-2P-T. */
export const MOdin1G3S2PT: ClassOf<typeof ModuleL23, MOdin1G3S2PT> = /* @__PURE__ */ resource("MOdin1G3S2PT", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin1G3S2PT>;

/** Module that calls itself Odin-1G-3S-6P-T1-RJ45. */
export interface MOdin1G3S6PT1RJ45 extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin1G3S6PT1RJ45>;
}

/** Module that calls itself Odin-1G-3S-6P-T1-RJ45. */
export const MOdin1G3S6PT1RJ45: ClassOf<typeof ModuleL23, MOdin1G3S6PT1RJ45> = /* @__PURE__ */ resource("MOdin1G3S6PT1RJ45", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin1G3S6PT1RJ45>;

/** Module that calls itself Odin-5G-4S-6P-CU. */
export interface MOdin5G4S6PCU extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin5G4S6PCU>;
}

/** Module that calls itself Odin-5G-4S-6P-CU. */
export const MOdin5G4S6PCU: ClassOf<typeof ModuleL23, MOdin5G4S6PCU> = /* @__PURE__ */ resource("MOdin5G4S6PCU", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin5G4S6PCU>;

/** Module that calls itself Odin-10G-5S-6P-CU. */
export interface MOdin10G5S6PCU extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin10G5S6PCU>;
}

/** Module that calls itself Odin-10G-5S-6P-CU. */
export const MOdin10G5S6PCU: ClassOf<typeof ModuleL23, MOdin10G5S6PCU> = /* @__PURE__ */ resource("MOdin10G5S6PCU", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin10G5S6PCU>;

/** Module that calls itself Odin-10G-5S-6P-CU[b]. */
export interface MOdin10G5S6PCU_b extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin10G5S6PCU_b>;
}

/** Module that calls itself Odin-10G-5S-6P-CU[b]. */
export const MOdin10G5S6PCU_b: ClassOf<typeof ModuleL23, MOdin10G5S6PCU_b> = /* @__PURE__ */ resource("MOdin10G5S6PCU_b", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin10G5S6PCU_b>;

/** Module that calls itself Odin-10G-3S-6P-CU. */
export interface MOdin10G3S6PCU extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin10G3S6PCU>;
}

/** Module that calls itself Odin-10G-3S-6P-CU. */
export const MOdin10G3S6PCU: ClassOf<typeof ModuleL23, MOdin10G3S6PCU> = /* @__PURE__ */ resource("MOdin10G3S6PCU", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin10G3S6PCU>;

/** Module that calls itself Odin-10G-3S-2P-CU. */
export interface MOdin10G3S2PCU extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin10G3S2PCU>;
}

/** Module that calls itself Odin-10G-3S-2P-CU. */
export const MOdin10G3S2PCU: ClassOf<typeof ModuleL23, MOdin10G3S2PCU> = /* @__PURE__ */ resource("MOdin10G3S2PCU", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin10G3S2PCU>;

/** Module that calls itself Odin-10G-1S-2P. */
export interface MOdin10G1S2P extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin10G1S2P>;
}

/** Module that calls itself Odin-10G-1S-2P. */
export const MOdin10G1S2P: ClassOf<typeof ModuleL23, MOdin10G1S2P> = /* @__PURE__ */ resource("MOdin10G1S2P", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin10G1S2P>;

/** Module that calls itself Odin-10G-1S-2P[b]. */
export interface MOdin10G1S2P_b extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin10G1S2P_b>;
}

/** Module that calls itself Odin-10G-1S-2P[b]. */
export const MOdin10G1S2P_b: ClassOf<typeof ModuleL23, MOdin10G1S2P_b> = /* @__PURE__ */ resource("MOdin10G1S2P_b", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin10G1S2P_b>;

/** Module that calls itself Odin-10G-1S-2P[c]. */
export interface MOdin10G1S2P_c extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin10G1S2P_c>;
}

/** Module that calls itself Odin-10G-1S-2P[c]. */
export const MOdin10G1S2P_c: ClassOf<typeof ModuleL23, MOdin10G1S2P_c> = /* @__PURE__ */ resource("MOdin10G1S2P_c", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin10G1S2P_c>;

/** Module that calls itself Odin-10G-1S-6P. */
export interface MOdin10G1S6P extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin10G1S6P>;
}

/** Module that calls itself Odin-10G-1S-6P. */
export const MOdin10G1S6P: ClassOf<typeof ModuleL23, MOdin10G1S6P> = /* @__PURE__ */ resource("MOdin10G1S6P", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin10G1S6P>;

/** Module that calls itself Odin-10G-1S-6P[b]. */
export interface MOdin10G1S6P_b extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin10G1S6P_b>;
}

/** Module that calls itself Odin-10G-1S-6P[b]. */
export const MOdin10G1S6P_b: ClassOf<typeof ModuleL23, MOdin10G1S6P_b> = /* @__PURE__ */ resource("MOdin10G1S6P_b", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin10G1S6P_b>;

/** Module that calls itself Odin-10G-1S-2P-T. */
export interface MOdin10G1S2PT extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin10G1S2PT>;
}

/** Module that calls itself Odin-10G-1S-2P-T. */
export const MOdin10G1S2PT: ClassOf<typeof ModuleL23, MOdin10G1S2PT> = /* @__PURE__ */ resource("MOdin10G1S2PT", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin10G1S2PT>;

/** Module that calls itself Odin-10G-1S-2P[d]. */
export interface MOdin10G1S2P_d extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin10G1S2P_d>;
}

/** Module that calls itself Odin-10G-1S-2P[d]. */
export const MOdin10G1S2P_d: ClassOf<typeof ModuleL23, MOdin10G1S2P_d> = /* @__PURE__ */ resource("MOdin10G1S2P_d", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin10G1S2P_d>;

/** Module that calls itself Odin-10G-1S-12P. */
export interface MOdin10G1S12P extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin10G1S12P>;
}

/** Module that calls itself Odin-10G-1S-12P. */
export const MOdin10G1S12P: ClassOf<typeof ModuleL23, MOdin10G1S12P> = /* @__PURE__ */ resource("MOdin10G1S12P", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin10G1S12P>;

/** Module that calls itself Odin-100G-3S-1P. */
export interface MOdin100G3S1P extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin100G3S1P>;
}

/** Module that calls itself Odin-100G-3S-1P. */
export const MOdin100G3S1P: ClassOf<typeof ModuleL23, MOdin100G3S1P> = /* @__PURE__ */ resource("MOdin100G3S1P", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin100G3S1P>;

/** Module that calls itself Odin-40G-2S-2P. */
export interface MOdin40G2S2P extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin40G2S2P>;
}

/** Module that calls itself Odin-40G-2S-2P. */
export const MOdin40G2S2P: ClassOf<typeof ModuleL23, MOdin40G2S2P> = /* @__PURE__ */ resource("MOdin40G2S2P", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin40G2S2P>;

/** Module that calls itself Odin-40G-2S-2P-B. */
export interface MOdin40G2S2PB extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin40G2S2PB>;
}

/** Module that calls itself Odin-40G-2S-2P-B. */
export const MOdin40G2S2PB: ClassOf<typeof ModuleL23, MOdin40G2S2PB> = /* @__PURE__ */ resource("MOdin40G2S2PB", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin40G2S2PB>;

/** Module that calls itself Odin-10G-6S-6P[a]. */
export interface MOdin10G6S6P_a extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<POdin10G6S6P_a>;
}

/** Module that calls itself Odin-10G-6S-6P[a]. */
export const MOdin10G6S6P_a: ClassOf<typeof ModuleL23, MOdin10G6S6P_a> = /* @__PURE__ */ resource("MOdin10G6S6P_a", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MOdin10G6S6P_a>;

/** Module that calls itself Loki-100G-3S-1P. */
export interface MLoki100G3S1P extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<PLoki100G3S1P>;
}

/** Module that calls itself Loki-100G-3S-1P. */
export const MLoki100G3S1P: ClassOf<typeof ModuleL23, MLoki100G3S1P> = /* @__PURE__ */ resource("MLoki100G3S1P", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MLoki100G3S1P>;

/** Module that calls itself Loki-100G-3S-1P[b]. */
export interface MLoki100G3S1P_b extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<PLoki100G3S1P_b>;
}

/** Module that calls itself Loki-100G-3S-1P[b]. */
export const MLoki100G3S1P_b: ClassOf<typeof ModuleL23, MLoki100G3S1P_b> = /* @__PURE__ */ resource("MLoki100G3S1P_b", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MLoki100G3S1P_b>;

/** Module that calls itself Loki-100G-3S-1P-SE. */
export interface MLoki100G3S1PSE extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<PLoki100G3S1PSE>;
}

/** Module that calls itself Loki-100G-3S-1P-SE. */
export const MLoki100G3S1PSE: ClassOf<typeof ModuleL23, MLoki100G3S1PSE> = /* @__PURE__ */ resource("MLoki100G3S1PSE", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MLoki100G3S1PSE>;

/** Module that calls itself Loki-100G-3S-1P-B. */
export interface MLoki100G3S1PB extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<PLoki100G3S1PB>;
}

/** Module that calls itself Loki-100G-3S-1P-B. */
export const MLoki100G3S1PB: ClassOf<typeof ModuleL23, MLoki100G3S1PB> = /* @__PURE__ */ resource("MLoki100G3S1PB", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MLoki100G3S1PB>;

/** Module that calls itself Loki-100G-3S-1P-B[b]. */
export interface MLoki100G3S1PB_b extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<PLoki100G3S1PB_b>;
}

/** Module that calls itself Loki-100G-3S-1P-B[b]. */
export const MLoki100G3S1PB_b: ClassOf<typeof ModuleL23, MLoki100G3S1PB_b> = /* @__PURE__ */ resource("MLoki100G3S1PB_b", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MLoki100G3S1PB_b>;

/** Module that calls itself Loki-100G-5S-1P. */
export interface MLoki100G5S1P extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<PLoki100G5S1P>;
}

/** Module that calls itself Loki-100G-5S-1P. */
export const MLoki100G5S1P: ClassOf<typeof ModuleL23, MLoki100G5S1P> = /* @__PURE__ */ resource("MLoki100G5S1P", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MLoki100G5S1P>;

/** Module that calls itself Loki-100G-5S-2P. */
export interface MLoki100G5S2P extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<PLoki100G5S2P>;
}

/** Module that calls itself Loki-100G-5S-2P. */
export const MLoki100G5S2P: ClassOf<typeof ModuleL23, MLoki100G5S2P> = /* @__PURE__ */ resource("MLoki100G5S2P", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MLoki100G5S2P>;

/** Module that calls itself Loki-100G-5S-4P[a]. */
export interface MLoki100G5S4P_a extends ModuleFamilyLoki2 {
  /** The ports, by number. */
  readonly ports: PortsManager<PLoki100G5S4P_a>;
}

/** Module that calls itself Loki-100G-5S-4P[a]. */
export const MLoki100G5S4P_a: ClassOf<typeof ModuleFamilyLoki2, MLoki100G5S4P_a> = /* @__PURE__ */ resource("MLoki100G5S4P_a", ModuleFamilyLoki2, {}) as unknown as ClassOf<typeof ModuleFamilyLoki2, MLoki100G5S4P_a>;

/** Module that calls itself Thor-100G-5S-4P. */
export interface MThor100G5S4P extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<PThor100G5S4P>;
}

/** Module that calls itself Thor-100G-5S-4P. */
export const MThor100G5S4P: ClassOf<typeof ModuleL23, MThor100G5S4P> = /* @__PURE__ */ resource("MThor100G5S4P", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MThor100G5S4P>;

/** Module that calls itself Thor-400G-7S-1P. */
export interface MThor400G7S1P extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<PThor400G7S1P>;
}

/** Module that calls itself Thor-400G-7S-1P. */
export const MThor400G7S1P: ClassOf<typeof ModuleL23, MThor400G7S1P> = /* @__PURE__ */ resource("MThor400G7S1P", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MThor400G7S1P>;

/** Module that calls itself Thor-400G-7S-1P LE. */
export interface MThor400G7S1PLE extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<PThor400G7S1PLE>;
}

/** Module that calls itself Thor-400G-7S-1P LE. */
export const MThor400G7S1PLE: ClassOf<typeof ModuleL23, MThor400G7S1PLE> = /* @__PURE__ */ resource("MThor400G7S1PLE", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MThor400G7S1PLE>;

/** Module that calls itself Thor-400G-7S-1P[b]. */
export interface MThor400G7S1P_b extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<PThor400G7S1P_b>;
}

/** Module that calls itself Thor-400G-7S-1P[b]. */
export const MThor400G7S1P_b: ClassOf<typeof ModuleL23, MThor400G7S1P_b> = /* @__PURE__ */ resource("MThor400G7S1P_b", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MThor400G7S1P_b>;

/** Module that calls itself Thor-400G-7S-1P[c]. */
export interface MThor400G7S1P_c extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<PThor400G7S1P_c>;
}

/** Module that calls itself Thor-400G-7S-1P[c]. */
export const MThor400G7S1P_c: ClassOf<typeof ModuleL23, MThor400G7S1P_c> = /* @__PURE__ */ resource("MThor400G7S1P_c", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MThor400G7S1P_c>;

/** Module that calls itself Thor-400G-7S-1P[d]. */
export interface MThor400G7S1P_d extends ModuleL23 {
  /** The ports, by number. */
  readonly ports: PortsManager<PThor400G7S1P_d>;
}

/** Module that calls itself Thor-400G-7S-1P[d]. */
export const MThor400G7S1P_d: ClassOf<typeof ModuleL23, MThor400G7S1P_d> = /* @__PURE__ */ resource("MThor400G7S1P_d", ModuleL23, {}) as unknown as ClassOf<typeof ModuleL23, MThor400G7S1P_d>;

/** Module that calls itself Thor-400G-7S-2P[a] G2. */
export interface MThor400G7S2P_a_g2 extends ModuleFamilyThor2 {
  /** The ports, by number. */
  readonly ports: PortsManager<PThor400G7S2P_a>;
}

/** Module that calls itself Thor-400G-7S-2P[a] G2. */
export const MThor400G7S2P_a_g2: ClassOf<typeof ModuleFamilyThor2, MThor400G7S2P_a_g2> = /* @__PURE__ */ resource("MThor400G7S2P_a_g2", ModuleFamilyThor2, {}) as unknown as ClassOf<typeof ModuleFamilyThor2, MThor400G7S2P_a_g2>;

/** Module that calls itself Thor-400G-7S-2P[c] G2. */
export interface MThor400G7S2P_c_g2 extends ModuleFamilyThor2 {
  /** The ports, by number. */
  readonly ports: PortsManager<PThor400G7S2P_c>;
}

/** Module that calls itself Thor-400G-7S-2P[c] G2. */
export const MThor400G7S2P_c_g2: ClassOf<typeof ModuleFamilyThor2, MThor400G7S2P_c_g2> = /* @__PURE__ */ resource("MThor400G7S2P_c_g2", ModuleFamilyThor2, {}) as unknown as ClassOf<typeof ModuleFamilyThor2, MThor400G7S2P_c_g2>;

/** Module that calls itself Freya-800G-1S-1P[a]. */
export interface MFreya800G1S1P_a extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G1S1P_a>;
}

/** Module that calls itself Freya-800G-1S-1P[a]. */
export const MFreya800G1S1P_a: ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1P_a> = /* @__PURE__ */ resource("MFreya800G1S1P_a", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1P_a>;

/** Module that calls itself Freya-800G-1S-1P[b]. */
export interface MFreya800G1S1P_b extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G1S1P_b>;
}

/** Module that calls itself Freya-800G-1S-1P[b]. */
export const MFreya800G1S1P_b: ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1P_b> = /* @__PURE__ */ resource("MFreya800G1S1P_b", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1P_b>;

/** Module that calls itself Freya-800G-1S-1P-OSFP[a]. */
export interface MFreya800G1S1POSFP_a extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G1S1POSFP_a>;
}

/** Module that calls itself Freya-800G-1S-1P-OSFP[a]. */
export const MFreya800G1S1POSFP_a: ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1POSFP_a> = /* @__PURE__ */ resource("MFreya800G1S1POSFP_a", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1POSFP_a>;

/** Module that calls itself Freya-800G-1S-1P-OSFP[b]. */
export interface MFreya800G1S1POSFP_b extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G1S1POSFP_b>;
}

/** Module that calls itself Freya-800G-1S-1P-OSFP[b]. */
export const MFreya800G1S1POSFP_b: ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1POSFP_b> = /* @__PURE__ */ resource("MFreya800G1S1POSFP_b", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1POSFP_b>;

/** Module that calls itself Freya-800G-1S-1P[a] G1. */
export interface MFreya800G1S1P_a_g1 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G1S1P_a>;
}

/** Module that calls itself Freya-800G-1S-1P[a] G1. */
export const MFreya800G1S1P_a_g1: ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1P_a_g1> = /* @__PURE__ */ resource("MFreya800G1S1P_a_g1", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1P_a_g1>;

/** Module that calls itself Freya-800G-1S-1P[b] G1. */
export interface MFreya800G1S1P_b_g1 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G1S1P_b>;
}

/** Module that calls itself Freya-800G-1S-1P[b] G1. */
export const MFreya800G1S1P_b_g1: ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1P_b_g1> = /* @__PURE__ */ resource("MFreya800G1S1P_b_g1", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1P_b_g1>;

/** Module that calls itself Freya-800G-1S-1P-OSFP[a] G1. */
export interface MFreya800G1S1POSFP_a_g1 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G1S1POSFP_a>;
}

/** Module that calls itself Freya-800G-1S-1P-OSFP[a] G1. */
export const MFreya800G1S1POSFP_a_g1: ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1POSFP_a_g1> = /* @__PURE__ */ resource("MFreya800G1S1POSFP_a_g1", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1POSFP_a_g1>;

/** Module that calls itself Freya-800G-1S-1P-OSFP[b] G1. */
export interface MFreya800G1S1POSFP_b_g1 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G1S1POSFP_b>;
}

/** Module that calls itself Freya-800G-1S-1P-OSFP[b] G1. */
export const MFreya800G1S1POSFP_b_g1: ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1POSFP_b_g1> = /* @__PURE__ */ resource("MFreya800G1S1POSFP_b_g1", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1POSFP_b_g1>;

/** Module that calls itself Freya-800G-1S-1P[a] G2. */
export interface MFreya800G1S1P_a_g2 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G1S1P_a>;
}

/** Module that calls itself Freya-800G-1S-1P[a] G2. */
export const MFreya800G1S1P_a_g2: ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1P_a_g2> = /* @__PURE__ */ resource("MFreya800G1S1P_a_g2", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1P_a_g2>;

/** Module that calls itself Freya-800G-1S-1P[b] G2. */
export interface MFreya800G1S1P_b_g2 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G1S1P_b>;
}

/** Module that calls itself Freya-800G-1S-1P[b] G2. */
export const MFreya800G1S1P_b_g2: ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1P_b_g2> = /* @__PURE__ */ resource("MFreya800G1S1P_b_g2", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1P_b_g2>;

/** Module that calls itself Freya-800G-1S-1P-OSFP[a] G2. */
export interface MFreya800G1S1POSFP_a_g2 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G1S1POSFP_a>;
}

/** Module that calls itself Freya-800G-1S-1P-OSFP[a] G2. */
export const MFreya800G1S1POSFP_a_g2: ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1POSFP_a_g2> = /* @__PURE__ */ resource("MFreya800G1S1POSFP_a_g2", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1POSFP_a_g2>;

/** Module that calls itself Freya-800G-1S-1P-OSFP[b] G2. */
export interface MFreya800G1S1POSFP_b_g2 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G1S1POSFP_b>;
}

/** Module that calls itself Freya-800G-1S-1P-OSFP[b] G2. */
export const MFreya800G1S1POSFP_b_g2: ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1POSFP_b_g2> = /* @__PURE__ */ resource("MFreya800G1S1POSFP_b_g2", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G1S1POSFP_b_g2>;

/** Module that calls itself Freya-800G-4S-1P[a]. */
export interface MFreya800G4S1P_a extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1P_a>;
}

/** Module that calls itself Freya-800G-4S-1P[a]. */
export const MFreya800G4S1P_a: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_a> = /* @__PURE__ */ resource("MFreya800G4S1P_a", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_a>;

/** Module that calls itself Freya-800G-4S-1P[b]. */
export interface MFreya800G4S1P_b extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1P_b>;
}

/** Module that calls itself Freya-800G-4S-1P[b]. */
export const MFreya800G4S1P_b: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_b> = /* @__PURE__ */ resource("MFreya800G4S1P_b", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_b>;

/** Module that calls itself Freya-800G-4S-1P[c]. */
export interface MFreya800G4S1P_c extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1P_c>;
}

/** Module that calls itself Freya-800G-4S-1P[c]. */
export const MFreya800G4S1P_c: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_c> = /* @__PURE__ */ resource("MFreya800G4S1P_c", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_c>;

/** Module that calls itself Freya-800G-4S-1P[d]. */
export interface MFreya800G4S1P_d extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1P_d>;
}

/** Module that calls itself Freya-800G-4S-1P[d]. */
export const MFreya800G4S1P_d: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_d> = /* @__PURE__ */ resource("MFreya800G4S1P_d", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_d>;

/** Module that calls itself Freya-800G-4S-1P[e]. */
export interface MFreya800G4S1P_e extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1P_e>;
}

/** Module that calls itself Freya-800G-4S-1P[e]. */
export const MFreya800G4S1P_e: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_e> = /* @__PURE__ */ resource("MFreya800G4S1P_e", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_e>;

/** Module that calls itself Freya-800G-4S-1P[f]. */
export interface MFreya800G4S1P_f extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1P_f>;
}

/** Module that calls itself Freya-800G-4S-1P[f]. */
export const MFreya800G4S1P_f: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_f> = /* @__PURE__ */ resource("MFreya800G4S1P_f", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_f>;

/** Module that calls itself Freya-800G-4S-1P-OSFP[a]. */
export interface MFreya800G4S1POSFP_a extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1POSFP_a>;
}

/** Module that calls itself Freya-800G-4S-1P-OSFP[a]. */
export const MFreya800G4S1POSFP_a: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_a> = /* @__PURE__ */ resource("MFreya800G4S1POSFP_a", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_a>;

/** Module that calls itself Freya-800G-4S-1P-OSFP[b]. */
export interface MFreya800G4S1POSFP_b extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1POSFP_b>;
}

/** Module that calls itself Freya-800G-4S-1P-OSFP[b]. */
export const MFreya800G4S1POSFP_b: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_b> = /* @__PURE__ */ resource("MFreya800G4S1POSFP_b", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_b>;

/** Module that calls itself Freya-800G-4S-1P-OSFP[c]. */
export interface MFreya800G4S1POSFP_c extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1POSFP_c>;
}

/** Module that calls itself Freya-800G-4S-1P-OSFP[c]. */
export const MFreya800G4S1POSFP_c: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_c> = /* @__PURE__ */ resource("MFreya800G4S1POSFP_c", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_c>;

/** Module that calls itself Freya-800G-4S-1P-OSFP[d]. */
export interface MFreya800G4S1POSFP_d extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1POSFP_d>;
}

/** Module that calls itself Freya-800G-4S-1P-OSFP[d]. */
export const MFreya800G4S1POSFP_d: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_d> = /* @__PURE__ */ resource("MFreya800G4S1POSFP_d", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_d>;

/** Module that calls itself Freya-800G-4S-1P-OSFP[e]. */
export interface MFreya800G4S1POSFP_e extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1POSFP_e>;
}

/** Module that calls itself Freya-800G-4S-1P-OSFP[e]. */
export const MFreya800G4S1POSFP_e: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_e> = /* @__PURE__ */ resource("MFreya800G4S1POSFP_e", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_e>;

/** Module that calls itself Freya-800G-4S-1P-OSFP[f]. */
export interface MFreya800G4S1POSFP_f extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1POSFP_f>;
}

/** Module that calls itself Freya-800G-4S-1P-OSFP[f]. */
export const MFreya800G4S1POSFP_f: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_f> = /* @__PURE__ */ resource("MFreya800G4S1POSFP_f", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_f>;

/** Module that calls itself Freya-800G-4S-1P[a] G1. */
export interface MFreya800G4S1P_a_g1 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1P_a>;
}

/** Module that calls itself Freya-800G-4S-1P[a] G1. */
export const MFreya800G4S1P_a_g1: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_a_g1> = /* @__PURE__ */ resource("MFreya800G4S1P_a_g1", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_a_g1>;

/** Module that calls itself Freya-800G-4S-1P[b] G1. */
export interface MFreya800G4S1P_b_g1 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1P_b>;
}

/** Module that calls itself Freya-800G-4S-1P[b] G1. */
export const MFreya800G4S1P_b_g1: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_b_g1> = /* @__PURE__ */ resource("MFreya800G4S1P_b_g1", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_b_g1>;

/** Module that calls itself Freya-800G-4S-1P[c] G1. */
export interface MFreya800G4S1P_c_g1 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1P_c>;
}

/** Module that calls itself Freya-800G-4S-1P[c] G1. */
export const MFreya800G4S1P_c_g1: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_c_g1> = /* @__PURE__ */ resource("MFreya800G4S1P_c_g1", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_c_g1>;

/** Module that calls itself Freya-800G-4S-1P[d] G1. */
export interface MFreya800G4S1P_d_g1 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1P_d>;
}

/** Module that calls itself Freya-800G-4S-1P[d] G1. */
export const MFreya800G4S1P_d_g1: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_d_g1> = /* @__PURE__ */ resource("MFreya800G4S1P_d_g1", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_d_g1>;

/** Module that calls itself Freya-800G-4S-1P[e] G1. */
export interface MFreya800G4S1P_e_g1 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1P_e>;
}

/** Module that calls itself Freya-800G-4S-1P[e] G1. */
export const MFreya800G4S1P_e_g1: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_e_g1> = /* @__PURE__ */ resource("MFreya800G4S1P_e_g1", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_e_g1>;

/** Module that calls itself Freya-800G-4S-1P[f] G1. */
export interface MFreya800G4S1P_f_g1 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1P_f>;
}

/** Module that calls itself Freya-800G-4S-1P[f] G1. */
export const MFreya800G4S1P_f_g1: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_f_g1> = /* @__PURE__ */ resource("MFreya800G4S1P_f_g1", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_f_g1>;

/** Module that calls itself Freya-800G-4S-1P-OSFP[a] G1. */
export interface MFreya800G4S1POSFP_a_g1 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1POSFP_a>;
}

/** Module that calls itself Freya-800G-4S-1P-OSFP[a] G1. */
export const MFreya800G4S1POSFP_a_g1: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_a_g1> = /* @__PURE__ */ resource("MFreya800G4S1POSFP_a_g1", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_a_g1>;

/** Module that calls itself Freya-800G-4S-1P-OSFP[b] G1. */
export interface MFreya800G4S1POSFP_b_g1 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1POSFP_b>;
}

/** Module that calls itself Freya-800G-4S-1P-OSFP[b] G1. */
export const MFreya800G4S1POSFP_b_g1: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_b_g1> = /* @__PURE__ */ resource("MFreya800G4S1POSFP_b_g1", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_b_g1>;

/** Module that calls itself Freya-800G-4S-1P-OSFP[c] G1. */
export interface MFreya800G4S1POSFP_c_g1 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1POSFP_c>;
}

/** Module that calls itself Freya-800G-4S-1P-OSFP[c] G1. */
export const MFreya800G4S1POSFP_c_g1: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_c_g1> = /* @__PURE__ */ resource("MFreya800G4S1POSFP_c_g1", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_c_g1>;

/** Module that calls itself Freya-800G-4S-1P-OSFP[d] G1. */
export interface MFreya800G4S1POSFP_d_g1 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1POSFP_d>;
}

/** Module that calls itself Freya-800G-4S-1P-OSFP[d] G1. */
export const MFreya800G4S1POSFP_d_g1: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_d_g1> = /* @__PURE__ */ resource("MFreya800G4S1POSFP_d_g1", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_d_g1>;

/** Module that calls itself Freya-800G-4S-1P-OSFP[e] G1. */
export interface MFreya800G4S1POSFP_e_g1 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1POSFP_e>;
}

/** Module that calls itself Freya-800G-4S-1P-OSFP[e] G1. */
export const MFreya800G4S1POSFP_e_g1: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_e_g1> = /* @__PURE__ */ resource("MFreya800G4S1POSFP_e_g1", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_e_g1>;

/** Module that calls itself Freya-800G-4S-1P-OSFP[f] G1. */
export interface MFreya800G4S1POSFP_f_g1 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1POSFP_f>;
}

/** Module that calls itself Freya-800G-4S-1P-OSFP[f] G1. */
export const MFreya800G4S1POSFP_f_g1: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_f_g1> = /* @__PURE__ */ resource("MFreya800G4S1POSFP_f_g1", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_f_g1>;

/** Module that calls itself Freya-800G-4S-1P[a] G2. */
export interface MFreya800G4S1P_a_g2 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1P_a>;
}

/** Module that calls itself Freya-800G-4S-1P[a] G2. */
export const MFreya800G4S1P_a_g2: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_a_g2> = /* @__PURE__ */ resource("MFreya800G4S1P_a_g2", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_a_g2>;

/** Module that calls itself Freya-800G-4S-1P[b] G2. */
export interface MFreya800G4S1P_b_g2 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1P_b>;
}

/** Module that calls itself Freya-800G-4S-1P[b] G2. */
export const MFreya800G4S1P_b_g2: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_b_g2> = /* @__PURE__ */ resource("MFreya800G4S1P_b_g2", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_b_g2>;

/** Module that calls itself Freya-800G-4S-1P[c] G2. */
export interface MFreya800G4S1P_c_g2 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1P_c>;
}

/** Module that calls itself Freya-800G-4S-1P[c] G2. */
export const MFreya800G4S1P_c_g2: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_c_g2> = /* @__PURE__ */ resource("MFreya800G4S1P_c_g2", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_c_g2>;

/** Module that calls itself Freya-800G-4S-1P[d] G2. */
export interface MFreya800G4S1P_d_g2 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1P_d>;
}

/** Module that calls itself Freya-800G-4S-1P[d] G2. */
export const MFreya800G4S1P_d_g2: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_d_g2> = /* @__PURE__ */ resource("MFreya800G4S1P_d_g2", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_d_g2>;

/** Module that calls itself Freya-800G-4S-1P[e] G2. */
export interface MFreya800G4S1P_e_g2 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1P_e>;
}

/** Module that calls itself Freya-800G-4S-1P[e] G2. */
export const MFreya800G4S1P_e_g2: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_e_g2> = /* @__PURE__ */ resource("MFreya800G4S1P_e_g2", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_e_g2>;

/** Module that calls itself Freya-800G-4S-1P[f] G2. */
export interface MFreya800G4S1P_f_g2 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1P_f>;
}

/** Module that calls itself Freya-800G-4S-1P[f] G2. */
export const MFreya800G4S1P_f_g2: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_f_g2> = /* @__PURE__ */ resource("MFreya800G4S1P_f_g2", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1P_f_g2>;

/** Module that calls itself Freya-800G-4S-1P-OSFP[a] G2. */
export interface MFreya800G4S1POSFP_a_g2 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1POSFP_a>;
}

/** Module that calls itself Freya-800G-4S-1P-OSFP[a] G2. */
export const MFreya800G4S1POSFP_a_g2: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_a_g2> = /* @__PURE__ */ resource("MFreya800G4S1POSFP_a_g2", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_a_g2>;

/** Module that calls itself Freya-800G-4S-1P-OSFP[b] G2. */
export interface MFreya800G4S1POSFP_b_g2 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1POSFP_b>;
}

/** Module that calls itself Freya-800G-4S-1P-OSFP[b] G2. */
export const MFreya800G4S1POSFP_b_g2: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_b_g2> = /* @__PURE__ */ resource("MFreya800G4S1POSFP_b_g2", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_b_g2>;

/** Module that calls itself Freya-800G-4S-1P-OSFP[c] G2. */
export interface MFreya800G4S1POSFP_c_g2 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1POSFP_c>;
}

/** Module that calls itself Freya-800G-4S-1P-OSFP[c] G2. */
export const MFreya800G4S1POSFP_c_g2: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_c_g2> = /* @__PURE__ */ resource("MFreya800G4S1POSFP_c_g2", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_c_g2>;

/** Module that calls itself Freya-800G-4S-1P-OSFP[d] G2. */
export interface MFreya800G4S1POSFP_d_g2 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1POSFP_d>;
}

/** Module that calls itself Freya-800G-4S-1P-OSFP[d] G2. */
export const MFreya800G4S1POSFP_d_g2: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_d_g2> = /* @__PURE__ */ resource("MFreya800G4S1POSFP_d_g2", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_d_g2>;

/** Module that calls itself Freya-800G-4S-1P-OSFP[e] G2. */
export interface MFreya800G4S1POSFP_e_g2 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1POSFP_e>;
}

/** Module that calls itself Freya-800G-4S-1P-OSFP[e] G2. */
export const MFreya800G4S1POSFP_e_g2: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_e_g2> = /* @__PURE__ */ resource("MFreya800G4S1POSFP_e_g2", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_e_g2>;

/** Module that calls itself Freya-800G-4S-1P-OSFP[f] G2. */
export interface MFreya800G4S1POSFP_f_g2 extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S1POSFP_f>;
}

/** Module that calls itself Freya-800G-4S-1P-OSFP[f] G2. */
export const MFreya800G4S1POSFP_f_g2: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_f_g2> = /* @__PURE__ */ resource("MFreya800G4S1POSFP_f_g2", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S1POSFP_f_g2>;

/** Module that calls itself Freya-800G-4S-2P[a]. */
export interface MFreya800G4S2P_a extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S2P_a>;
}

/** Module that calls itself Freya-800G-4S-2P[a]. */
export const MFreya800G4S2P_a: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S2P_a> = /* @__PURE__ */ resource("MFreya800G4S2P_a", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S2P_a>;

/** Module that calls itself Freya-800G-4S-2P[b]. */
export interface MFreya800G4S2P_b extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S2P_b>;
}

/** Module that calls itself Freya-800G-4S-2P[b]. */
export const MFreya800G4S2P_b: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S2P_b> = /* @__PURE__ */ resource("MFreya800G4S2P_b", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S2P_b>;

/** Module that calls itself Freya-800G-4S-2P[c]. */
export interface MFreya800G4S2P_c extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S2P_c>;
}

/** Module that calls itself Freya-800G-4S-2P[c]. */
export const MFreya800G4S2P_c: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S2P_c> = /* @__PURE__ */ resource("MFreya800G4S2P_c", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S2P_c>;

/** Module that calls itself Freya-800G-4S-2P[d]. */
export interface MFreya800G4S2P_d extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S2P_d>;
}

/** Module that calls itself Freya-800G-4S-2P[d]. */
export const MFreya800G4S2P_d: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S2P_d> = /* @__PURE__ */ resource("MFreya800G4S2P_d", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S2P_d>;

/** Module that calls itself Freya-800G-4S-2P[e]. */
export interface MFreya800G4S2P_e extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S2P_e>;
}

/** Module that calls itself Freya-800G-4S-2P[e]. */
export const MFreya800G4S2P_e: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S2P_e> = /* @__PURE__ */ resource("MFreya800G4S2P_e", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S2P_e>;

/** Module that calls itself Freya-800G-4S-2P[f]. */
export interface MFreya800G4S2P_f extends ModuleFamilyFreya {
  /** The ports, by number. */
  readonly ports: PortsManager<PFreya800G4S2P_f>;
}

/** Module that calls itself Freya-800G-4S-2P[f]. */
export const MFreya800G4S2P_f: ClassOf<typeof ModuleFamilyFreya, MFreya800G4S2P_f> = /* @__PURE__ */ resource("MFreya800G4S2P_f", ModuleFamilyFreya, {}) as unknown as ClassOf<typeof ModuleFamilyFreya, MFreya800G4S2P_f>;

/** Module that calls itself Edun-800G-3S-1P-SMPX[a]. */
export interface MEdun800G3S1PSMPX_a extends ModuleFamilyEdun {
  /** The ports, by number. */
  readonly ports: PortsManager<PEdun800G3S1PSMPX_a>;
}

/** Module that calls itself Edun-800G-3S-1P-SMPX[a]. */
export const MEdun800G3S1PSMPX_a: ClassOf<typeof ModuleFamilyEdun, MEdun800G3S1PSMPX_a> = /* @__PURE__ */ resource("MEdun800G3S1PSMPX_a", ModuleFamilyEdun, {}) as unknown as ClassOf<typeof ModuleFamilyEdun, MEdun800G3S1PSMPX_a>;

/** Module that calls itself Edun-1600G-4S-1P-OSFP[a]. */
export interface MEdun1600G4S1POSFP_a extends ModuleFamilyEdun {
  /** The ports, by number. */
  readonly ports: PortsManager<PEdun1600G4S1POSFP_a>;
}

/** Module that calls itself Edun-1600G-4S-1P-OSFP[a]. */
export const MEdun1600G4S1POSFP_a: ClassOf<typeof ModuleFamilyEdun, MEdun1600G4S1POSFP_a> = /* @__PURE__ */ resource("MEdun1600G4S1POSFP_a", ModuleFamilyEdun, {}) as unknown as ClassOf<typeof ModuleFamilyEdun, MEdun1600G4S1POSFP_a>;

/** Module that calls itself Edun-1600G-4S-1P-OSFP[c]. */
export interface MEdun1600G4S1POSFP_c extends ModuleFamilyEdun {
  /** The ports, by number. */
  readonly ports: PortsManager<PEdun1600G4S1POSFP_c>;
}

/** Module that calls itself Edun-1600G-4S-1P-OSFP[c]. */
export const MEdun1600G4S1POSFP_c: ClassOf<typeof ModuleFamilyEdun, MEdun1600G4S1POSFP_c> = /* @__PURE__ */ resource("MEdun1600G4S1POSFP_c", ModuleFamilyEdun, {}) as unknown as ClassOf<typeof ModuleFamilyEdun, MEdun1600G4S1POSFP_c>;

/** Module that calls itself Edun-1600G-4S-1P-OSFP-RHS[a]. */
export interface MEdun1600G4S1POSFP_RHS_a extends ModuleFamilyEdun {
  /** The ports, by number. */
  readonly ports: PortsManager<PEdun1600G4S1POSFP_RHS_a>;
}

/** Module that calls itself Edun-1600G-4S-1P-OSFP-RHS[a]. */
export const MEdun1600G4S1POSFP_RHS_a: ClassOf<typeof ModuleFamilyEdun, MEdun1600G4S1POSFP_RHS_a> = /* @__PURE__ */ resource("MEdun1600G4S1POSFP_RHS_a", ModuleFamilyEdun, {}) as unknown as ClassOf<typeof ModuleFamilyEdun, MEdun1600G4S1POSFP_RHS_a>;

/** Module that calls itself Edun-1600G-4S-1P-OSFP-RHS[c]. */
export interface MEdun1600G4S1POSFP_RHS_c extends ModuleFamilyEdun {
  /** The ports, by number. */
  readonly ports: PortsManager<PEdun1600G4S1POSFP_RHS_c>;
}

/** Module that calls itself Edun-1600G-4S-1P-OSFP-RHS[c]. */
export const MEdun1600G4S1POSFP_RHS_c: ClassOf<typeof ModuleFamilyEdun, MEdun1600G4S1POSFP_RHS_c> = /* @__PURE__ */ resource("MEdun1600G4S1POSFP_RHS_c", ModuleFamilyEdun, {}) as unknown as ClassOf<typeof ModuleFamilyEdun, MEdun1600G4S1POSFP_RHS_c>;

/** Module that calls itself Chimera-100G-5S-2P. */
export interface MChi100G5S2P extends ModuleChimera {
  /** The ports, by number. */
  readonly ports: PortsManager<PChi100G5S2P>;
}

/** Module that calls itself Chimera-100G-5S-2P. */
export const MChi100G5S2P: ClassOf<typeof ModuleChimera, MChi100G5S2P> = /* @__PURE__ */ resource("MChi100G5S2P", ModuleChimera, {}) as unknown as ClassOf<typeof ModuleChimera, MChi100G5S2P>;

/** Module that calls itself Chimera-100G-5S-2P[b]. */
export interface MChi100G5S2P_b extends ModuleChimera {
  /** The ports, by number. */
  readonly ports: PortsManager<PChi100G5S2P_b>;
}

/** Module that calls itself Chimera-100G-5S-2P[b]. */
export const MChi100G5S2P_b: ClassOf<typeof ModuleChimera, MChi100G5S2P_b> = /* @__PURE__ */ resource("MChi100G5S2P_b", ModuleChimera, {}) as unknown as ClassOf<typeof ModuleChimera, MChi100G5S2P_b>;

/** Module that calls itself Chimera-40G-5S-2P. */
export interface MChi40G2S2P extends ModuleChimera {
  /** The ports, by number. */
  readonly ports: PortsManager<PChi40G2S2P>;
}

/** Module that calls itself Chimera-40G-5S-2P. */
export const MChi40G2S2P: ClassOf<typeof ModuleChimera, MChi40G2S2P> = /* @__PURE__ */ resource("MChi40G2S2P", ModuleChimera, {}) as unknown as ClassOf<typeof ModuleChimera, MChi40G2S2P>;
