import { createHash } from "node:crypto";
import type { Values } from "../../../runtime/xena/codec/encode.js";
import type { Module, Port } from "../parts.js";
import { state } from "../resource.js";
import { ValueStore } from "../store.js";
import { filled, MIX_BYTES, portCapabilities } from "./capabilities.js";
import { mediaChoices, mediaOf } from "./media.js";
import { type ModuleKind, modelText } from "./model.js";
import { modesOf } from "./speeds.js";
import { stateVulcanModule, stateVulcanPort } from "./vulcan.js";

/** States what a module is. */
export function stateModule(module: Module, chassisSerial: number, version: string): void {
  const { kind } = module;
  const media = mediaOf(kind);
  const isVulcan = kind.platform === "vulcan";
  module.state("M_MODEL", { model: isVulcan ? kind.revision : modelText(kind) });
  module.state("M_MODEL_NAME", { name: media.name });
  module.state("M_NAME", { name: modelText(kind) });
  module.state("M_REVISION", { revision: kind.revision });
  module.state("M_SERIALNO", { serialNumber: serialOf(`${chassisSerial}/${module.module}`) });
  module.state("M_VERSIONSTR", { versionStr: version });
  module.state("M_PORTCOUNT", { portCount: kind.ports });
  if (isVulcan) stateVulcanModule(module, version);
  module.state("M_STATUS", { temperature: 41 });
  module.state("M_CFPCONFIGEXT", {
    portspeedList: [kind.ports, ...new Array<number>(kind.ports).fill(kind.gbps * 1000)],
  });
  module.state("M_CFPCONFIG", { portCount: kind.ports, portSpeed: Math.min(kind.gbps, 255) });
  if (media.type === undefined) return;
  module.state("M_MEDIASUPPORT", {
    mediaInfoList: mediaChoices(kind).flatMap(({ number, splits }) => [number, splits.length, ...splits.flat()]),
  });
  module.state("M_MEDIA", { mediaConfig: media.type });
}

/** Truths that all ports of a module have in common. */
export function sharedPortTruths(kind: ModuleKind, interfaceText: string = mediaOf(kind).text): ValueStore {
  const store = new ValueStore();
  state(store, "P_CAPABILITIES", portCapabilities(kind));
  state(store, "P_INTERFACE", { interface: interfaceText });
  state(store, "P_SPEEDS_SUPPORTED", speedsSupported(kind, interfaceText));
  for (const [position, frameSize] of MIX_BYTES.entries()) state(store, "P_MIXLENGTH", { frameSize }, [position]);
  return store;
}

/** Whether a port answers ARP, NDP and ping by itself. */
const REPLIES = ["P_ARPREPLY", "P_ARPV6REPLY", "P_PINGREPLY", "P_PINGV6REPLY"];

/** A flag for each speed mode that the port takes; the fields are named as the modes are, but for the first letter. */
function speedsSupported({ gbps }: ModuleKind, interfaceText: string): Values {
  const modes = [...modesOf(interfaceText, gbps * 1000)];
  const flags = modes.map((mode) => [mode === "AUTO" ? "auto" : `f${mode.slice(1)}`, 1]);
  return filled("P_SPEEDS_SUPPORTED", Object.fromEntries(flags));
}

/** States what tells one port from the next: its address and its comment. */
export function statePort(port: Port, chassisSerial: number): void {
  const { module, port: number } = port;
  const bytes = [chassisSerial & 0xff, module, number].map((byte) => byte.toString(16).padStart(2, "0"));
  port.state("P_MACADDRESS", { macAddress: `04:f4:bc:${bytes.join(":")}` });
  if (port.owner.kind.platform === "vulcan") stateVulcanPort(port);
  port.state("P_COMMENT", { comment: `Port number ${number}` });
  if (!port.lab.options.switches.repliesAfterReset)
    for (const command of REPLIES) port.state(command, { onOff: "OFF" });
}

/** The same number for the same place in the same chassis, as a sticker on a module would be. */
function serialOf(place: string): number {
  return (createHash("sha256").update(place).digest().readUInt32BE(0) % 90_000_000) + 10_000_000;
}
