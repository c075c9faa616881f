import { apply, type XenaSession } from "labwire/xena";
import { type Maker, make, mixedMakers, open } from "../requests.js";
import type { Series, Setup } from "../workload.js";

const TESTERS = [1, 4, 16, 64] as const;

/** Commands of a batch for each tester: more testers have more to do, each of them the same. */
const EACH = 500;

const COMMANDS = [10, 100, 1000, 10_000, 100_000] as const;

/** Commands that are timed for each size of batch, at least. */
const AT_LEAST = 100_000;

const NS_PER_US = 1000;

/** A batch for more and more testers. Time is processor time of the driver's process: what it costs, not what it waits. */
export const moreTesters: Setup = async (lab) => {
  const { port } = await lab.server();
  const most = Math.max(...TESTERS);
  const sessions = await Promise.all(Array.from({ length: most }, () => open(port)));
  const makers = sessions.map(mixedMakers);
  const series = Object.fromEntries(
    TESTERS.map((count): [string, Series] => {
      const some = makers.slice(0, count);
      const size = count * EACH;
      const run = () => apply.with({ window: size })(...spread(some, size));
      return [seriesName(count, "testers"), { unit: "ns/command", run: () => nsPerCommand(size, run) }];
    }),
  );
  return { series, close: () => closeAll(sessions) };
};

/** Requests to each of some testers by turns. */
function spread(testers: readonly (readonly Maker[])[], count: number) {
  return Array.from({ length: count }, (_, i) => {
    const makers = testers[i % testers.length] as readonly Maker[];
    return (makers[Math.floor(i / testers.length) % makers.length] as Maker)();
  });
}

/** Larger and larger batches. What sending and receiving as such takes, which a batch pays once, is taken off. */
export const moreCommands: Setup = async (lab) => {
  const { port } = await lab.server();
  const session = await open(port);
  const makers = mixedMakers(session);
  const series = Object.fromEntries(
    COMMANDS.map((count): [string, Series] => {
      const one = () => apply(...make(makers, 1));
      const run = () => apply(...make(makers, count));
      const measure = async (): Promise<number> => {
        const whole = await nsPerBatch(run, Math.ceil(AT_LEAST / count / 10));
        const trip = await nsPerBatch(one, 2000);
        return Math.max(whole - trip, 0) / (count - 1);
      };
      return [seriesName(count, "commands"), { unit: "ns/command", run: measure }];
    }),
  );
  return { series, close: () => closeAll([session]) };
};

/** Names of the series of a growth row. */
export const TESTER_SERIES: readonly string[] = TESTERS.map((count) => seriesName(count, "testers"));
export const COMMAND_SERIES: readonly string[] = COMMANDS.map((count) => seriesName(count, "commands"));

function seriesName(count: number, what: string): string {
  return `${count} ${count === 1 ? what.slice(0, -1) : what}`;
}

async function nsPerCommand(count: number, run: () => PromiseLike<unknown>): Promise<number> {
  return (await nsPerBatch(run, Math.ceil(AT_LEAST / count))) / count;
}

async function nsPerBatch(run: () => PromiseLike<unknown>, times: number): Promise<number> {
  const before = process.cpuUsage();
  for (let i = 0; i < times; i++) await run();
  const { user, system } = process.cpuUsage(before);
  return ((user + system) * NS_PER_US) / times;
}

async function closeAll(sessions: readonly XenaSession[]): Promise<void> {
  await Promise.all(sessions.map((session) => session.logoff()));
}
