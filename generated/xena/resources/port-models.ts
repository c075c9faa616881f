// Generated from schema/xena by `npm run generate`. Do not edit.
import type { ClassOf } from "../../../runtime/xena/tree/class-of.js";
import { resource } from "../../../runtime/xena/tree/resource.js";
import { FamilyEdun, FamilyFreya, FamilyLoki, FamilyLoki2, FamilyOdin, FamilyThor, FamilyThor2, POdin10G5S6PCU, POdin1G3S6P, PortChimera } from "./ports.js";

/** Port of the modules that have POdin10G4S2PCombi in their name. */
export interface POdin10G4S2PCombi extends FamilyOdin {
}

/** Port of the modules that have POdin10G4S2PCombi in their name. */
export const POdin10G4S2PCombi: ClassOf<typeof FamilyOdin, POdin10G4S2PCombi> = /* @__PURE__ */ resource("POdin10G4S2PCombi", FamilyOdin, {}) as unknown as ClassOf<typeof FamilyOdin, POdin10G4S2PCombi>;

/** Port of the modules that have POdin1G4S4PCombi in their name. */
export interface POdin1G4S4PCombi extends FamilyOdin {
}

/** Port of the modules that have POdin1G4S4PCombi in their name. */
export const POdin1G4S4PCombi: ClassOf<typeof FamilyOdin, POdin1G4S4PCombi> = /* @__PURE__ */ resource("POdin1G4S4PCombi", FamilyOdin, {}) as unknown as ClassOf<typeof FamilyOdin, POdin1G4S4PCombi>;

/** Port of the modules that have POdin10G4S2PCombi_b in their name. */
export interface POdin10G4S2PCombi_b extends FamilyOdin {
}

/** Port of the modules that have POdin10G4S2PCombi_b in their name. */
export const POdin10G4S2PCombi_b: ClassOf<typeof FamilyOdin, POdin10G4S2PCombi_b> = /* @__PURE__ */ resource("POdin10G4S2PCombi_b", FamilyOdin, {}) as unknown as ClassOf<typeof FamilyOdin, POdin10G4S2PCombi_b>;

/** Port of the modules that have POdin1G4S4PCombi_b in their name. */
export interface POdin1G4S4PCombi_b extends FamilyOdin {
}

/** Port of the modules that have POdin1G4S4PCombi_b in their name. */
export const POdin1G4S4PCombi_b: ClassOf<typeof FamilyOdin, POdin1G4S4PCombi_b> = /* @__PURE__ */ resource("POdin1G4S4PCombi_b", FamilyOdin, {}) as unknown as ClassOf<typeof FamilyOdin, POdin1G4S4PCombi_b>;

/** Port of the modules that have POdin1G3S6P_b in their name. */
export interface POdin1G3S6P_b extends POdin1G3S6P {
}

/** Port of the modules that have POdin1G3S6P_b in their name. */
export const POdin1G3S6P_b: ClassOf<typeof POdin1G3S6P, POdin1G3S6P_b> = /* @__PURE__ */ resource("POdin1G3S6P_b", POdin1G3S6P, {}) as unknown as ClassOf<typeof POdin1G3S6P, POdin1G3S6P_b>;

/** Port of the modules that have POdin1G3S6PE in their name. */
export interface POdin1G3S6PE extends POdin1G3S6P {
}

/** Port of the modules that have POdin1G3S6PE in their name. */
export const POdin1G3S6PE: ClassOf<typeof POdin1G3S6P, POdin1G3S6PE> = /* @__PURE__ */ resource("POdin1G3S6PE", POdin1G3S6P, {}) as unknown as ClassOf<typeof POdin1G3S6P, POdin1G3S6PE>;

/** Port of the modules that have POdin1G3S2PT in their name. */
export interface POdin1G3S2PT extends POdin1G3S6P {
}

/** Port of the modules that have POdin1G3S2PT in their name. */
export const POdin1G3S2PT: ClassOf<typeof POdin1G3S6P, POdin1G3S2PT> = /* @__PURE__ */ resource("POdin1G3S2PT", POdin1G3S6P, {}) as unknown as ClassOf<typeof POdin1G3S6P, POdin1G3S2PT>;

/** Port of the modules that have POdin5G4S6PCU in their name. */
export interface POdin5G4S6PCU extends FamilyOdin {
}

/** Port of the modules that have POdin5G4S6PCU in their name. */
export const POdin5G4S6PCU: ClassOf<typeof FamilyOdin, POdin5G4S6PCU> = /* @__PURE__ */ resource("POdin5G4S6PCU", FamilyOdin, {}) as unknown as ClassOf<typeof FamilyOdin, POdin5G4S6PCU>;

/** Port of the modules that have POdin10G5S6PCU_b in their name. */
export interface POdin10G5S6PCU_b extends POdin10G5S6PCU {
}

/** Port of the modules that have POdin10G5S6PCU_b in their name. */
export const POdin10G5S6PCU_b: ClassOf<typeof POdin10G5S6PCU, POdin10G5S6PCU_b> = /* @__PURE__ */ resource("POdin10G5S6PCU_b", POdin10G5S6PCU, {}) as unknown as ClassOf<typeof POdin10G5S6PCU, POdin10G5S6PCU_b>;

/** Port of the modules that have POdin10G3S6PCU in their name. */
export interface POdin10G3S6PCU extends FamilyOdin {
}

/** Port of the modules that have POdin10G3S6PCU in their name. */
export const POdin10G3S6PCU: ClassOf<typeof FamilyOdin, POdin10G3S6PCU> = /* @__PURE__ */ resource("POdin10G3S6PCU", FamilyOdin, {}) as unknown as ClassOf<typeof FamilyOdin, POdin10G3S6PCU>;

/** Port of the modules that have POdin10G3S2PCU in their name. */
export interface POdin10G3S2PCU extends FamilyOdin {
}

/** Port of the modules that have POdin10G3S2PCU in their name. */
export const POdin10G3S2PCU: ClassOf<typeof FamilyOdin, POdin10G3S2PCU> = /* @__PURE__ */ resource("POdin10G3S2PCU", FamilyOdin, {}) as unknown as ClassOf<typeof FamilyOdin, POdin10G3S2PCU>;

/** Port of the modules that have POdin10G1S2P in their name. */
export interface POdin10G1S2P extends FamilyOdin {
}

/** Port of the modules that have POdin10G1S2P in their name. */
export const POdin10G1S2P: ClassOf<typeof FamilyOdin, POdin10G1S2P> = /* @__PURE__ */ resource("POdin10G1S2P", FamilyOdin, {}) as unknown as ClassOf<typeof FamilyOdin, POdin10G1S2P>;

/** Port of the modules that have POdin10G1S2P_b in their name. */
export interface POdin10G1S2P_b extends POdin10G1S2P {
}

/** Port of the modules that have POdin10G1S2P_b in their name. */
export const POdin10G1S2P_b: ClassOf<typeof POdin10G1S2P, POdin10G1S2P_b> = /* @__PURE__ */ resource("POdin10G1S2P_b", POdin10G1S2P, {}) as unknown as ClassOf<typeof POdin10G1S2P, POdin10G1S2P_b>;

/** Port of the modules that have POdin10G1S2P_c in their name. */
export interface POdin10G1S2P_c extends POdin10G1S2P {
}

/** Port of the modules that have POdin10G1S2P_c in their name. */
export const POdin10G1S2P_c: ClassOf<typeof POdin10G1S2P, POdin10G1S2P_c> = /* @__PURE__ */ resource("POdin10G1S2P_c", POdin10G1S2P, {}) as unknown as ClassOf<typeof POdin10G1S2P, POdin10G1S2P_c>;

/** Port of the modules that have POdin10G1S6P in their name. */
export interface POdin10G1S6P extends FamilyOdin {
}

/** Port of the modules that have POdin10G1S6P in their name. */
export const POdin10G1S6P: ClassOf<typeof FamilyOdin, POdin10G1S6P> = /* @__PURE__ */ resource("POdin10G1S6P", FamilyOdin, {}) as unknown as ClassOf<typeof FamilyOdin, POdin10G1S6P>;

/** Port of the modules that have POdin10G1S6P_b in their name. */
export interface POdin10G1S6P_b extends POdin10G1S6P {
}

/** Port of the modules that have POdin10G1S6P_b in their name. */
export const POdin10G1S6P_b: ClassOf<typeof POdin10G1S6P, POdin10G1S6P_b> = /* @__PURE__ */ resource("POdin10G1S6P_b", POdin10G1S6P, {}) as unknown as ClassOf<typeof POdin10G1S6P, POdin10G1S6P_b>;

/** Port of the modules that have POdin10G1S2PT in their name. */
export interface POdin10G1S2PT extends FamilyOdin {
}

/** Port of the modules that have POdin10G1S2PT in their name. */
export const POdin10G1S2PT: ClassOf<typeof FamilyOdin, POdin10G1S2PT> = /* @__PURE__ */ resource("POdin10G1S2PT", FamilyOdin, {}) as unknown as ClassOf<typeof FamilyOdin, POdin10G1S2PT>;

/** Port of the modules that have POdin10G1S2P_d in their name. */
export interface POdin10G1S2P_d extends FamilyOdin {
}

/** Port of the modules that have POdin10G1S2P_d in their name. */
export const POdin10G1S2P_d: ClassOf<typeof FamilyOdin, POdin10G1S2P_d> = /* @__PURE__ */ resource("POdin10G1S2P_d", FamilyOdin, {}) as unknown as ClassOf<typeof FamilyOdin, POdin10G1S2P_d>;

/** Port of the modules that have POdin10G1S12P in their name. */
export interface POdin10G1S12P extends FamilyOdin {
}

/** Port of the modules that have POdin10G1S12P in their name. */
export const POdin10G1S12P: ClassOf<typeof FamilyOdin, POdin10G1S12P> = /* @__PURE__ */ resource("POdin10G1S12P", FamilyOdin, {}) as unknown as ClassOf<typeof FamilyOdin, POdin10G1S12P>;

/** Port of the modules that have POdin100G3S1P in their name. */
export interface POdin100G3S1P extends FamilyOdin {
}

/** Port of the modules that have POdin100G3S1P in their name. */
export const POdin100G3S1P: ClassOf<typeof FamilyOdin, POdin100G3S1P> = /* @__PURE__ */ resource("POdin100G3S1P", FamilyOdin, {}) as unknown as ClassOf<typeof FamilyOdin, POdin100G3S1P>;

/** Port of the modules that have POdin40G2S2P in their name. */
export interface POdin40G2S2P extends FamilyOdin {
}

/** Port of the modules that have POdin40G2S2P in their name. */
export const POdin40G2S2P: ClassOf<typeof FamilyOdin, POdin40G2S2P> = /* @__PURE__ */ resource("POdin40G2S2P", FamilyOdin, {}) as unknown as ClassOf<typeof FamilyOdin, POdin40G2S2P>;

/** Port of the modules that have POdin40G2S2PB in their name. */
export interface POdin40G2S2PB extends POdin40G2S2P {
}

/** Port of the modules that have POdin40G2S2PB in their name. */
export const POdin40G2S2PB: ClassOf<typeof POdin40G2S2P, POdin40G2S2PB> = /* @__PURE__ */ resource("POdin40G2S2PB", POdin40G2S2P, {}) as unknown as ClassOf<typeof POdin40G2S2P, POdin40G2S2PB>;

/** Port of the modules that have PLoki100G3S1P in their name. */
export interface PLoki100G3S1P extends FamilyLoki {
}

/** Port of the modules that have PLoki100G3S1P in their name. */
export const PLoki100G3S1P: ClassOf<typeof FamilyLoki, PLoki100G3S1P> = /* @__PURE__ */ resource("PLoki100G3S1P", FamilyLoki, {}) as unknown as ClassOf<typeof FamilyLoki, PLoki100G3S1P>;

/** Port of the modules that have PLoki100G3S1P_b in their name. */
export interface PLoki100G3S1P_b extends FamilyLoki {
}

/** Port of the modules that have PLoki100G3S1P_b in their name. */
export const PLoki100G3S1P_b: ClassOf<typeof FamilyLoki, PLoki100G3S1P_b> = /* @__PURE__ */ resource("PLoki100G3S1P_b", FamilyLoki, {}) as unknown as ClassOf<typeof FamilyLoki, PLoki100G3S1P_b>;

/** Port of the modules that have PLoki100G3S1PSE in their name. */
export interface PLoki100G3S1PSE extends FamilyLoki {
}

/** Port of the modules that have PLoki100G3S1PSE in their name. */
export const PLoki100G3S1PSE: ClassOf<typeof FamilyLoki, PLoki100G3S1PSE> = /* @__PURE__ */ resource("PLoki100G3S1PSE", FamilyLoki, {}) as unknown as ClassOf<typeof FamilyLoki, PLoki100G3S1PSE>;

/** Port of the modules that have PLoki100G3S1PB in their name. */
export interface PLoki100G3S1PB extends FamilyLoki {
}

/** Port of the modules that have PLoki100G3S1PB in their name. */
export const PLoki100G3S1PB: ClassOf<typeof FamilyLoki, PLoki100G3S1PB> = /* @__PURE__ */ resource("PLoki100G3S1PB", FamilyLoki, {}) as unknown as ClassOf<typeof FamilyLoki, PLoki100G3S1PB>;

/** Port of the modules that have PLoki100G3S1PB_b in their name. */
export interface PLoki100G3S1PB_b extends FamilyLoki {
}

/** Port of the modules that have PLoki100G3S1PB_b in their name. */
export const PLoki100G3S1PB_b: ClassOf<typeof FamilyLoki, PLoki100G3S1PB_b> = /* @__PURE__ */ resource("PLoki100G3S1PB_b", FamilyLoki, {}) as unknown as ClassOf<typeof FamilyLoki, PLoki100G3S1PB_b>;

/** Port of the modules that have PLoki100G5S1P in their name. */
export interface PLoki100G5S1P extends FamilyLoki {
}

/** Port of the modules that have PLoki100G5S1P in their name. */
export const PLoki100G5S1P: ClassOf<typeof FamilyLoki, PLoki100G5S1P> = /* @__PURE__ */ resource("PLoki100G5S1P", FamilyLoki, {}) as unknown as ClassOf<typeof FamilyLoki, PLoki100G5S1P>;

/** Port of the modules that have PLoki100G5S2P in their name. */
export interface PLoki100G5S2P extends FamilyLoki {
}

/** Port of the modules that have PLoki100G5S2P in their name. */
export const PLoki100G5S2P: ClassOf<typeof FamilyLoki, PLoki100G5S2P> = /* @__PURE__ */ resource("PLoki100G5S2P", FamilyLoki, {}) as unknown as ClassOf<typeof FamilyLoki, PLoki100G5S2P>;

/** Port of the modules that have PLoki100G5S4P_a in their name. */
export interface PLoki100G5S4P_a extends FamilyLoki2 {
}

/** Port of the modules that have PLoki100G5S4P_a in their name. */
export const PLoki100G5S4P_a: ClassOf<typeof FamilyLoki2, PLoki100G5S4P_a> = /* @__PURE__ */ resource("PLoki100G5S4P_a", FamilyLoki2, {}) as unknown as ClassOf<typeof FamilyLoki2, PLoki100G5S4P_a>;

/** Port of the modules that have PThor100G5S4P in their name. */
export interface PThor100G5S4P extends FamilyThor {
}

/** Port of the modules that have PThor100G5S4P in their name. */
export const PThor100G5S4P: ClassOf<typeof FamilyThor, PThor100G5S4P> = /* @__PURE__ */ resource("PThor100G5S4P", FamilyThor, {}) as unknown as ClassOf<typeof FamilyThor, PThor100G5S4P>;

/** Port of the modules that have PThor400G7S1P in their name. */
export interface PThor400G7S1P extends FamilyThor {
}

/** Port of the modules that have PThor400G7S1P in their name. */
export const PThor400G7S1P: ClassOf<typeof FamilyThor, PThor400G7S1P> = /* @__PURE__ */ resource("PThor400G7S1P", FamilyThor, {}) as unknown as ClassOf<typeof FamilyThor, PThor400G7S1P>;

/** Port of the modules that have PThor400G7S1PLE in their name. */
export interface PThor400G7S1PLE extends FamilyThor {
}

/** Port of the modules that have PThor400G7S1PLE in their name. */
export const PThor400G7S1PLE: ClassOf<typeof FamilyThor, PThor400G7S1PLE> = /* @__PURE__ */ resource("PThor400G7S1PLE", FamilyThor, {}) as unknown as ClassOf<typeof FamilyThor, PThor400G7S1PLE>;

/** Port of the modules that have PThor400G7S1P_b in their name. */
export interface PThor400G7S1P_b extends FamilyThor {
}

/** Port of the modules that have PThor400G7S1P_b in their name. */
export const PThor400G7S1P_b: ClassOf<typeof FamilyThor, PThor400G7S1P_b> = /* @__PURE__ */ resource("PThor400G7S1P_b", FamilyThor, {}) as unknown as ClassOf<typeof FamilyThor, PThor400G7S1P_b>;

/** Port of the modules that have PThor400G7S1P_c in their name. */
export interface PThor400G7S1P_c extends FamilyThor {
}

/** Port of the modules that have PThor400G7S1P_c in their name. */
export const PThor400G7S1P_c: ClassOf<typeof FamilyThor, PThor400G7S1P_c> = /* @__PURE__ */ resource("PThor400G7S1P_c", FamilyThor, {}) as unknown as ClassOf<typeof FamilyThor, PThor400G7S1P_c>;

/** Port of the modules that have PThor400G7S1P_d in their name. */
export interface PThor400G7S1P_d extends FamilyThor {
}

/** Port of the modules that have PThor400G7S1P_d in their name. */
export const PThor400G7S1P_d: ClassOf<typeof FamilyThor, PThor400G7S1P_d> = /* @__PURE__ */ resource("PThor400G7S1P_d", FamilyThor, {}) as unknown as ClassOf<typeof FamilyThor, PThor400G7S1P_d>;

/** Port of the modules that have PThor400G7S2P_a in their name. */
export interface PThor400G7S2P_a extends FamilyThor2 {
}

/** Port of the modules that have PThor400G7S2P_a in their name. */
export const PThor400G7S2P_a: ClassOf<typeof FamilyThor2, PThor400G7S2P_a> = /* @__PURE__ */ resource("PThor400G7S2P_a", FamilyThor2, {}) as unknown as ClassOf<typeof FamilyThor2, PThor400G7S2P_a>;

/** Port of the modules that have PThor400G7S2P_c in their name. */
export interface PThor400G7S2P_c extends FamilyThor2 {
}

/** Port of the modules that have PThor400G7S2P_c in their name. */
export const PThor400G7S2P_c: ClassOf<typeof FamilyThor2, PThor400G7S2P_c> = /* @__PURE__ */ resource("PThor400G7S2P_c", FamilyThor2, {}) as unknown as ClassOf<typeof FamilyThor2, PThor400G7S2P_c>;

/** Port of the modules that have PFreya800G1S1P_a in their name. */
export interface PFreya800G1S1P_a extends FamilyFreya {
}

/** Port of the modules that have PFreya800G1S1P_a in their name. */
export const PFreya800G1S1P_a: ClassOf<typeof FamilyFreya, PFreya800G1S1P_a> = /* @__PURE__ */ resource("PFreya800G1S1P_a", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G1S1P_a>;

/** Port of the modules that have PFreya800G1S1P_b in their name. */
export interface PFreya800G1S1P_b extends FamilyFreya {
}

/** Port of the modules that have PFreya800G1S1P_b in their name. */
export const PFreya800G1S1P_b: ClassOf<typeof FamilyFreya, PFreya800G1S1P_b> = /* @__PURE__ */ resource("PFreya800G1S1P_b", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G1S1P_b>;

/** Port of the modules that have PFreya800G1S1POSFP_a in their name. */
export interface PFreya800G1S1POSFP_a extends FamilyFreya {
}

/** Port of the modules that have PFreya800G1S1POSFP_a in their name. */
export const PFreya800G1S1POSFP_a: ClassOf<typeof FamilyFreya, PFreya800G1S1POSFP_a> = /* @__PURE__ */ resource("PFreya800G1S1POSFP_a", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G1S1POSFP_a>;

/** Port of the modules that have PFreya800G1S1POSFP_b in their name. */
export interface PFreya800G1S1POSFP_b extends FamilyFreya {
}

/** Port of the modules that have PFreya800G1S1POSFP_b in their name. */
export const PFreya800G1S1POSFP_b: ClassOf<typeof FamilyFreya, PFreya800G1S1POSFP_b> = /* @__PURE__ */ resource("PFreya800G1S1POSFP_b", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G1S1POSFP_b>;

/** Port of the modules that have PFreya800G4S1P_a in their name. */
export interface PFreya800G4S1P_a extends FamilyFreya {
}

/** Port of the modules that have PFreya800G4S1P_a in their name. */
export const PFreya800G4S1P_a: ClassOf<typeof FamilyFreya, PFreya800G4S1P_a> = /* @__PURE__ */ resource("PFreya800G4S1P_a", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G4S1P_a>;

/** Port of the modules that have PFreya800G4S1P_b in their name. */
export interface PFreya800G4S1P_b extends FamilyFreya {
}

/** Port of the modules that have PFreya800G4S1P_b in their name. */
export const PFreya800G4S1P_b: ClassOf<typeof FamilyFreya, PFreya800G4S1P_b> = /* @__PURE__ */ resource("PFreya800G4S1P_b", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G4S1P_b>;

/** Port of the modules that have PFreya800G4S1P_c in their name. */
export interface PFreya800G4S1P_c extends FamilyFreya {
}

/** Port of the modules that have PFreya800G4S1P_c in their name. */
export const PFreya800G4S1P_c: ClassOf<typeof FamilyFreya, PFreya800G4S1P_c> = /* @__PURE__ */ resource("PFreya800G4S1P_c", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G4S1P_c>;

/** Port of the modules that have PFreya800G4S1P_d in their name. */
export interface PFreya800G4S1P_d extends FamilyFreya {
}

/** Port of the modules that have PFreya800G4S1P_d in their name. */
export const PFreya800G4S1P_d: ClassOf<typeof FamilyFreya, PFreya800G4S1P_d> = /* @__PURE__ */ resource("PFreya800G4S1P_d", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G4S1P_d>;

/** Port of the modules that have PFreya800G4S1P_e in their name. */
export interface PFreya800G4S1P_e extends FamilyFreya {
}

/** Port of the modules that have PFreya800G4S1P_e in their name. */
export const PFreya800G4S1P_e: ClassOf<typeof FamilyFreya, PFreya800G4S1P_e> = /* @__PURE__ */ resource("PFreya800G4S1P_e", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G4S1P_e>;

/** Port of the modules that have PFreya800G4S1P_f in their name. */
export interface PFreya800G4S1P_f extends FamilyFreya {
}

/** Port of the modules that have PFreya800G4S1P_f in their name. */
export const PFreya800G4S1P_f: ClassOf<typeof FamilyFreya, PFreya800G4S1P_f> = /* @__PURE__ */ resource("PFreya800G4S1P_f", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G4S1P_f>;

/** Port of the modules that have PFreya800G4S1POSFP_a in their name. */
export interface PFreya800G4S1POSFP_a extends FamilyFreya {
}

/** Port of the modules that have PFreya800G4S1POSFP_a in their name. */
export const PFreya800G4S1POSFP_a: ClassOf<typeof FamilyFreya, PFreya800G4S1POSFP_a> = /* @__PURE__ */ resource("PFreya800G4S1POSFP_a", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G4S1POSFP_a>;

/** Port of the modules that have PFreya800G4S1POSFP_b in their name. */
export interface PFreya800G4S1POSFP_b extends FamilyFreya {
}

/** Port of the modules that have PFreya800G4S1POSFP_b in their name. */
export const PFreya800G4S1POSFP_b: ClassOf<typeof FamilyFreya, PFreya800G4S1POSFP_b> = /* @__PURE__ */ resource("PFreya800G4S1POSFP_b", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G4S1POSFP_b>;

/** Port of the modules that have PFreya800G4S1POSFP_c in their name. */
export interface PFreya800G4S1POSFP_c extends FamilyFreya {
}

/** Port of the modules that have PFreya800G4S1POSFP_c in their name. */
export const PFreya800G4S1POSFP_c: ClassOf<typeof FamilyFreya, PFreya800G4S1POSFP_c> = /* @__PURE__ */ resource("PFreya800G4S1POSFP_c", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G4S1POSFP_c>;

/** Port of the modules that have PFreya800G4S1POSFP_d in their name. */
export interface PFreya800G4S1POSFP_d extends FamilyFreya {
}

/** Port of the modules that have PFreya800G4S1POSFP_d in their name. */
export const PFreya800G4S1POSFP_d: ClassOf<typeof FamilyFreya, PFreya800G4S1POSFP_d> = /* @__PURE__ */ resource("PFreya800G4S1POSFP_d", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G4S1POSFP_d>;

/** Port of the modules that have PFreya800G4S1POSFP_e in their name. */
export interface PFreya800G4S1POSFP_e extends FamilyFreya {
}

/** Port of the modules that have PFreya800G4S1POSFP_e in their name. */
export const PFreya800G4S1POSFP_e: ClassOf<typeof FamilyFreya, PFreya800G4S1POSFP_e> = /* @__PURE__ */ resource("PFreya800G4S1POSFP_e", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G4S1POSFP_e>;

/** Port of the modules that have PFreya800G4S1POSFP_f in their name. */
export interface PFreya800G4S1POSFP_f extends FamilyFreya {
}

/** Port of the modules that have PFreya800G4S1POSFP_f in their name. */
export const PFreya800G4S1POSFP_f: ClassOf<typeof FamilyFreya, PFreya800G4S1POSFP_f> = /* @__PURE__ */ resource("PFreya800G4S1POSFP_f", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G4S1POSFP_f>;

/** Port of the modules that have PFreya800G4S2P_a in their name. */
export interface PFreya800G4S2P_a extends FamilyFreya {
}

/** Port of the modules that have PFreya800G4S2P_a in their name. */
export const PFreya800G4S2P_a: ClassOf<typeof FamilyFreya, PFreya800G4S2P_a> = /* @__PURE__ */ resource("PFreya800G4S2P_a", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G4S2P_a>;

/** Port of the modules that have PFreya800G4S2P_b in their name. */
export interface PFreya800G4S2P_b extends FamilyFreya {
}

/** Port of the modules that have PFreya800G4S2P_b in their name. */
export const PFreya800G4S2P_b: ClassOf<typeof FamilyFreya, PFreya800G4S2P_b> = /* @__PURE__ */ resource("PFreya800G4S2P_b", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G4S2P_b>;

/** Port of the modules that have PFreya800G4S2P_c in their name. */
export interface PFreya800G4S2P_c extends FamilyFreya {
}

/** Port of the modules that have PFreya800G4S2P_c in their name. */
export const PFreya800G4S2P_c: ClassOf<typeof FamilyFreya, PFreya800G4S2P_c> = /* @__PURE__ */ resource("PFreya800G4S2P_c", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G4S2P_c>;

/** Port of the modules that have PFreya800G4S2P_d in their name. */
export interface PFreya800G4S2P_d extends FamilyFreya {
}

/** Port of the modules that have PFreya800G4S2P_d in their name. */
export const PFreya800G4S2P_d: ClassOf<typeof FamilyFreya, PFreya800G4S2P_d> = /* @__PURE__ */ resource("PFreya800G4S2P_d", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G4S2P_d>;

/** Port of the modules that have PFreya800G4S2P_e in their name. */
export interface PFreya800G4S2P_e extends FamilyFreya {
}

/** Port of the modules that have PFreya800G4S2P_e in their name. */
export const PFreya800G4S2P_e: ClassOf<typeof FamilyFreya, PFreya800G4S2P_e> = /* @__PURE__ */ resource("PFreya800G4S2P_e", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G4S2P_e>;

/** Port of the modules that have PFreya800G4S2P_f in their name. */
export interface PFreya800G4S2P_f extends FamilyFreya {
}

/** Port of the modules that have PFreya800G4S2P_f in their name. */
export const PFreya800G4S2P_f: ClassOf<typeof FamilyFreya, PFreya800G4S2P_f> = /* @__PURE__ */ resource("PFreya800G4S2P_f", FamilyFreya, {}) as unknown as ClassOf<typeof FamilyFreya, PFreya800G4S2P_f>;

/** Port of the modules that have PEdun800G3S1PSMPX_a in their name. */
export interface PEdun800G3S1PSMPX_a extends FamilyEdun {
}

/** Port of the modules that have PEdun800G3S1PSMPX_a in their name. */
export const PEdun800G3S1PSMPX_a: ClassOf<typeof FamilyEdun, PEdun800G3S1PSMPX_a> = /* @__PURE__ */ resource("PEdun800G3S1PSMPX_a", FamilyEdun, {}) as unknown as ClassOf<typeof FamilyEdun, PEdun800G3S1PSMPX_a>;

/** Port of the modules that have PEdun1600G4S1POSFP_a in their name. */
export interface PEdun1600G4S1POSFP_a extends FamilyEdun {
}

/** Port of the modules that have PEdun1600G4S1POSFP_a in their name. */
export const PEdun1600G4S1POSFP_a: ClassOf<typeof FamilyEdun, PEdun1600G4S1POSFP_a> = /* @__PURE__ */ resource("PEdun1600G4S1POSFP_a", FamilyEdun, {}) as unknown as ClassOf<typeof FamilyEdun, PEdun1600G4S1POSFP_a>;

/** Port of the modules that have PEdun1600G4S1POSFP_c in their name. */
export interface PEdun1600G4S1POSFP_c extends FamilyEdun {
}

/** Port of the modules that have PEdun1600G4S1POSFP_c in their name. */
export const PEdun1600G4S1POSFP_c: ClassOf<typeof FamilyEdun, PEdun1600G4S1POSFP_c> = /* @__PURE__ */ resource("PEdun1600G4S1POSFP_c", FamilyEdun, {}) as unknown as ClassOf<typeof FamilyEdun, PEdun1600G4S1POSFP_c>;

/** Port of the modules that have PEdun1600G4S1POSFP_RHS_a in their name. */
export interface PEdun1600G4S1POSFP_RHS_a extends FamilyEdun {
}

/** Port of the modules that have PEdun1600G4S1POSFP_RHS_a in their name. */
export const PEdun1600G4S1POSFP_RHS_a: ClassOf<typeof FamilyEdun, PEdun1600G4S1POSFP_RHS_a> = /* @__PURE__ */ resource("PEdun1600G4S1POSFP_RHS_a", FamilyEdun, {}) as unknown as ClassOf<typeof FamilyEdun, PEdun1600G4S1POSFP_RHS_a>;

/** Port of the modules that have PEdun1600G4S1POSFP_RHS_c in their name. */
export interface PEdun1600G4S1POSFP_RHS_c extends FamilyEdun {
}

/** Port of the modules that have PEdun1600G4S1POSFP_RHS_c in their name. */
export const PEdun1600G4S1POSFP_RHS_c: ClassOf<typeof FamilyEdun, PEdun1600G4S1POSFP_RHS_c> = /* @__PURE__ */ resource("PEdun1600G4S1POSFP_RHS_c", FamilyEdun, {}) as unknown as ClassOf<typeof FamilyEdun, PEdun1600G4S1POSFP_RHS_c>;

/** Port of the modules that have PChi100G5S2P in their name. */
export interface PChi100G5S2P extends PortChimera {
}

/** Port of the modules that have PChi100G5S2P in their name. */
export const PChi100G5S2P: ClassOf<typeof PortChimera, PChi100G5S2P> = /* @__PURE__ */ resource("PChi100G5S2P", PortChimera, {}) as unknown as ClassOf<typeof PortChimera, PChi100G5S2P>;

/** Port of the modules that have PChi100G5S2P_b in their name. */
export interface PChi100G5S2P_b extends PortChimera {
}

/** Port of the modules that have PChi100G5S2P_b in their name. */
export const PChi100G5S2P_b: ClassOf<typeof PortChimera, PChi100G5S2P_b> = /* @__PURE__ */ resource("PChi100G5S2P_b", PortChimera, {}) as unknown as ClassOf<typeof PortChimera, PChi100G5S2P_b>;

/** Port of the modules that have PChi40G2S2P in their name. */
export interface PChi40G2S2P extends PortChimera {
}

/** Port of the modules that have PChi40G2S2P in their name. */
export const PChi40G2S2P: ClassOf<typeof PortChimera, PChi40G2S2P> = /* @__PURE__ */ resource("PChi40G2S2P", PortChimera, {}) as unknown as ClassOf<typeof PortChimera, PChi40G2S2P>;
