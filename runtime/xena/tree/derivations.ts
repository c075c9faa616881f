/** Speeds that a port can be set to, worked out from the text of its interface; empty when it names none. */
export function possibleSpeedModes(info: Readonly<Record<string, unknown>>): readonly string[] {
  const text = typeof info.interface === "string" ? info.interface : "";
  const maxSpeed = Number((info.capabilities as { readonly maxSpeed?: number } | undefined)?.maxSpeed ?? 0);
  const row = SPEED_MODES.find(([pattern, speed]) => pattern.test(text) && (speed === 0 || speed === maxSpeed));
  return row?.[2] ?? [];
}

/** Whether the port's BASE-T1 master and slave roles can be chosen: only interfaces of that kind have them. */
export function isBrrModeSupported(info: Readonly<Record<string, unknown>>): boolean {
  return typeof info.interface === "string" && /\bT1S?\b|BroadR/i.test(info.interface);
}

/** Interface text, highest speed in Mbit/s (0 for any), and the modes; the first row that fits counts. */
const SPEED_MODES: readonly (readonly [pattern: RegExp, maxSpeed: number, modes: readonly string[]])[] = [
  [/^SFP.*\[Triple\]/, 1000, ["AUTO", "F10M", "F100M", "F1G", "F10M100M", "F100M1G", "F10MHDX", "F100MHDX"]],
  [/^SFP.*\[Triple\]/, 10_000, ["AUTO", "F100M", "F1G", "F10G", "F100M1G"]],
  [/^10GBASE-T.*\[Triple\]/, 0, ["AUTO", "F100M", "F1G", "F10G", "F100M1G"]],
  [/^10GBASE-T.*\[Quint\]/, 0, ["AUTO", "F100M", "F1G", "F2500M", "F5G", "F100M1G", "F100M1G2500M", "F10G"]],
  [/\[Quint\]/, 0, ["AUTO", "F100M", "F1G", "F2500M", "F5G", "F100M1G", "F100M1G2500M"]],
  [/T1S.*\[Single\]/, 0, ["AUTO", "F100M", "F1G"]],
  [/T1.*\[Dual\]/, 0, ["F10MHDX"]],
];
