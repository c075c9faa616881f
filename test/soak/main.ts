import { fork } from "node:child_process";
import { once } from "node:events";
import { join } from "node:path";
import { Command, InvalidArgumentError } from "commander";
import type { Answer, Question } from "./messages.js";
import { flawsOfHeap } from "./slope.js";
import { Tally } from "./tally.js";
import { bare, type Job, traffic, tree } from "./workers.js";

const SAMPLE_MS = 2000;
const REPORT_MS = 60_000;

/** Longer than every deadline together that a worker can come to. */
const HANG_MS = 120_000;

const minutesOf = (text: string): number => {
  if (!(Number(text) > 0)) throw new InvalidArgumentError("must be a number of minutes");
  return Number(text);
};
const program = new Command("soak")
  .description("16 clients at three emulated chassis, two of which fail on purpose; everything must add up at the end.")
  .option("--minutes <n>", "how long", minutesOf, 5)
  .parse();
const durationMs = program.opts<{ minutes: number }>().minutes * 60_000;

const tally = new Tally();
process.on("unhandledRejection", (reason) => tally.fault(`unhandled rejection: ${String(reason)}`));
process.on("warning", ({ message }) => tally.fault(`warning: ${message}`));

const child = fork(join(import.meta.dirname, "chassis.ts"), { execArgv: ["--expose-gc", "--import", "tsx"] });
const heard = async <Type extends Answer["type"]>(type: Type): Promise<Extract<Answer, { type: Type }>> => {
  for (;;) {
    const [answer] = (await once(child, "message")) as [Answer];
    if (answer.type === type) return answer as Extract<Answer, { type: Type }>;
  }
};
const ask = (question: Question): void => void child.send(question);
const started = await heard("started");

const begin = performance.now();
const isOver = (): boolean => performance.now() - begin >= durationMs;
const [odd = 0, broken = 0] = started.faulty;
const job = (id: number, port: number): Job => ({ id, port, tally, isOver });
const four = [0, 1, 2, 3];
const workers = [
  ...four.map((id) => traffic(job(id, started.healthy))),
  ...four.map((id) => tree(job(id, odd))),
  ...four.map((id) => tree(job(id, broken))),
  ...[4, 5].map((id) => bare(job(id, odd))),
  ...[4, 5].map((id) => bare(job(id, broken))),
];
let isDone = false;
const done = Promise.allSettled(workers).then((results) => {
  isDone = true;
  for (const result of results)
    if (result.status === "rejected") tally.fault(`a worker ended: ${String(result.reason?.stack)}`);
});

const heaps: { readonly client: number; readonly chassis: number }[] = [];
let reported = 0;
while (!isDone && tally.idleMs < HANG_MS) {
  await Promise.race([done, new Promise((resolve) => setTimeout(resolve, SAMPLE_MS).unref())]);
  globalThis.gc?.();
  ask("measure");
  const { heap, sessions } = await heard("measured");
  if (!isOver()) heaps.push({ client: process.memoryUsage().heapUsed, chassis: heap });
  const elapsed = performance.now() - begin;
  if (elapsed - reported < REPORT_MS && !isDone) continue;
  reported = elapsed;
  const megabytes = [process.memoryUsage().heapUsed, heap].map((bytes) => (bytes / 1e6).toFixed(1)).join(" and ");
  console.log(`${Math.round(elapsed / 1000)} s: ${tally.text()}; heap ${megabytes} MB, ${sessions} sessions`);
}
if (!isDone) tally.fault(`nothing has moved for ${HANG_MS / 1000} s: a call hangs`);

ask("calm");
await heard("calm");
let sessions = Number.POSITIVE_INFINITY;
for (let tries = 0; tries < 50 && sessions > 0; tries++) {
  await new Promise((resolve) => setTimeout(resolve, 100));
  ask("measure");
  ({ sessions } = await heard("measured"));
}
if (sessions > 0) tally.fault(`${sessions} sessions are left on the chassis`);
if (tally.asked !== tally.settled) tally.fault(`${tally.asked} requests, but ${tally.settled} outcomes`);
const sockets = process.getActiveResourcesInfo().filter((kind) => /^TCP/.test(kind)).length;
if (sockets > 0) tally.fault(`${sockets} sockets are left`);
for (const side of ["client", "chassis"] as const) {
  for (const flaw of flawsOfHeap(heaps.map((heap) => heap[side]))) tally.fault(`${side}: ${flaw}`);
}
ask("stop");
await once(child, "exit");
console.log(tally.faults.length === 0 ? "all adds up" : tally.faults.join("\n"));
process.exit(tally.faults.length === 0 ? 0 : 1);
