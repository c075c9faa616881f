/** Speed of every PortSpeedMode that stands for one, in Mbit/s; modes that name several run at their fastest. */
export const MODE_MBPS: Readonly<Record<string, number>> = {
  F10M: 10,
  F100M: 100,
  F1G: 1000,
  F10G: 10_000,
  F40G: 40_000,
  F100G: 100_000,
  F10MHDX: 10,
  F100MHDX: 100,
  F10M100M: 100,
  F100M1G: 1000,
  F100M1G10G: 10_000,
  F2500M: 2500,
  F5G: 5000,
  F100M1G2500M: 2500,
  F25G: 25_000,
  F50G: 50_000,
  F200G: 200_000,
  F400G: 400_000,
  F800G: 800_000,
  F1600G: 1_600_000,
};

/** Modes between which a port may choose, by the word in brackets of its interface text. */
export function modesOf(interfaceText: string, maxMbps: number): ReadonlySet<string> {
  const tag = /\[(\w+)\]/.exec(interfaceText)?.[1];
  const up = (modes: readonly string[]): Set<string> =>
    new Set(["AUTO", ...modes.filter((mode) => (MODE_MBPS[mode] as number) <= maxMbps)]);
  switch (tag) {
    case "Triple":
      if (maxMbps === 1000) return up(["F10M", "F100M", "F1G", "F10M100M", "F100M1G", "F10MHDX", "F100MHDX"]);
      return up(["F100M", "F1G", "F10G", "F100M1G"]);
    case "Quint":
      return up(["F100M", "F1G", "F2500M", "F5G", "F100M1G", "F100M1G2500M", "F10G"]);
    case "Single":
      return up(["F100M", "F1G"]);
    default:
      return new Set([
        "AUTO",
        ...Object.keys(MODE_MBPS).filter((mode) => MODE_MBPS[mode] === maxMbps && isOneSpeed(mode)),
      ]);
  }
}

/** Whether a mode is a speed, not several between which the ends of a cable agree. */
function isOneSpeed(mode: string): boolean {
  return /^F\d+[MG]$/.test(mode);
}
