import { buildLab } from "../../emulator/xena/build.js";
import { type ManualClock, manualClock } from "../../emulator/xena/clock.js";
import { resolveOptions } from "../../emulator/xena/options.js";
import type { Port } from "../../emulator/xena/parts.js";
import { changeTo } from "../../emulator/xena/remember.js";
import { type Choice, everyFrame } from "../../emulator/xena/traffic/by-kind.js";

/** What {@link pair} makes. */
export interface Pair {
  readonly clock: ManualClock;
  readonly port: Port;
  /** Frames sent, and frames that have arrived at the other end of the cable. */
  counts(stream?: number): [sent: bigint, received: bigint];
}

/** Two ports on a cable, on a chassis that nobody is connected to, and streams of 1000 frames per second each on the first. */
export function pair(streams: number, limit = -1): Pair {
  const clock = manualClock(5_000_000_000n);
  const lab = buildLab(resolveOptions({}), clock);
  const [port, peer] = [lab.port(0, 0), lab.port(0, 1)] as [Port, Port];
  for (let stream = 0; stream < streams; stream++) {
    port.indicesOf("stream").add(stream);
    changeTo(lab, port, "PS_ENABLE", { state: "ON" }, [stream]);
    changeTo(lab, port, "PS_RATEPPS", { streamRatePps: 1000 }, [stream]);
    changeTo(lab, port, "PS_PACKETLIMIT", { packetCount: limit }, [stream]);
    port.rateCommands.set(stream, "PS_RATEPPS");
  }
  const counts = (stream?: number): [bigint, bigint] => {
    const wanted: Choice = stream === undefined ? everyFrame : { by: "stream", id: stream };
    const now = clock.now();
    return [port.sent.since(now, wanted).frames, peer.received.since(now, wanted).frames];
  };
  return { clock, port, counts };
}
