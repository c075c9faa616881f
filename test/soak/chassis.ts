import { Chassis, type Fault } from "labwire/xena/emulator";
import type { Answer, Question } from "./messages.js";

/** Slots with two ports that are wired to each other. */
const MODULES = Array.from({ length: 8 }, () => ({ revision: "Loki-100G-5S-2P" }));

/** Replies that are wrong, late or never come; the connection lasts. */
const ODD: readonly Fault[] = [
  { do: "delay", ms: 5, jitterMs: 20, probability: 0.02, match: { port: 0 } },
  { do: "lose", probability: 0.0002 },
  { do: "double", probability: 0.01, delayMs: 3 },
  { do: "reorder", ms: 20, probability: 0.01 },
  { do: "trickle", gapMs: 1, probability: 0.0005 },
  { do: "extend", bytes: 40, probability: 0.01 },
  { do: "truncate", bytes: 3, probability: 0.01 },
  { do: "padding", probability: 0.01 },
  { do: "wrongId", id: 0x7fffffff, probability: 0.0002 },
  { do: "wrongCode", probability: 0.001, match: { kind: "get" } },
  { do: "status", status: ["PENDING", "OK"], delayMs: 10, probability: 0.005 },
  { do: "status", status: "FAILED", probability: 0.01 },
  { do: "status", status: 99, probability: 0.001 },
  { do: "unknownEnum", probability: 0.01 },
  { do: "double", match: { kind: "push" }, probability: 0.2 },
  { do: "delay", ms: 10, match: { kind: "push" }, probability: 0.2 },
  { do: "steal", target: "3/1", everyMs: 500, count: 1e6 },
  { do: "flap", target: "2/0", ms: 50, everyMs: 300, count: 1e6 },
  { do: "storm", command: "P_TRAFFIC", target: "0/0", times: 200, everyMs: 1000, count: 1e6 },
];

/** The connection does not last either. */
const BROKEN: readonly Fault[] = [
  ...ODD,
  { do: "disconnect", probability: 0.0002, seed: 2 },
  { do: "disconnect", afterBytes: 9, probability: 0.0003, seed: 3 },
  { do: "disconnect", afterBytes: 3, reset: true, probability: 0.0003, seed: 4 },
  { do: "wrongMagic", probability: 0.0001, seed: 5 },
  { do: "hang", probability: 0.00002 },
  { do: "reboot", ms: 200, everyMs: 20_000, count: 1e6 },
];

const send = (answer: Answer): void => void process.send?.(answer);

const healthy = await Chassis.start({ modules: MODULES });
const odd = await Chassis.start({ modules: MODULES, faults: ODD });
const broken = await Chassis.start({ modules: MODULES, faults: BROKEN });
const all = [healthy, odd, broken];
send({ type: "started", healthy: healthy.port, faulty: [odd.port, broken.port] });

process.on("message", (question: Question) => {
  if (question === "calm") {
    for (const chassis of all) chassis.faults.clear();
    send({ type: "calm" });
  } else if (question === "measure") {
    globalThis.gc?.();
    const sessions = all.reduce((sum, { sessionCount }) => sum + sessionCount, 0);
    send({ type: "measured", heap: process.memoryUsage().heapUsed, sessions });
  } else void Promise.all(all.map((chassis) => chassis.stop())).then(() => process.disconnect());
});
