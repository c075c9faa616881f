import { apply } from "../apply.js";
import type { CommandInstance } from "../command.js";
import { LabwireError, ValueError } from "../errors.js";
import type { Request } from "../request.js";
import { NotThereError } from "./errors.js";
import type { Port } from "./port.js";
import { testerOf } from "./reservable.js";
import type { Tester } from "./tester.js";

/** When to start. */
export interface StartOptions {
  /** Second of the chassis time, counted from the beginning of 2010, at which traffic starts. */
  readonly at?: bigint | number;
  /** Seconds from now, on the clock that is ahead, when `at` is not given; 2 unless given. Only several testers wait. */
  readonly leadSeconds?: number;
}

/** How traffic was started. */
export interface StartReport {
  /** Second of the chassis time at which it starts; undefined when it has started at once. */
  readonly at: bigint | undefined;
  /** What the clock of each tester showed, all asked at the same moment. */
  readonly clocks: readonly { readonly tester: Tester; readonly time: bigint }[];
  /**
   * Seconds by which the clocks differ. They show whole seconds, so clocks in step may differ by 1 here; with more than that the
   * testers do not share a time, and do not start together.
   */
  readonly skewSeconds: number;
}

const DEFAULT_LEAD_SECONDS = 2;

/** What a tester needs to start several ports at once. */
interface WithTraffic {
  readonly time?: CommandInstance & { get(): Request<Readonly<Record<string, bigint>>> };
  readonly traffic?: CommandInstance & { set(onOff: "ON", modulePorts: readonly number[]): Request<void> };
  readonly trafficSync?: CommandInstance & {
    set(onOff: "ON", timestamp: bigint, modulePorts: readonly number[]): Request<void>;
  };
}

/**
 * Starts traffic on ports, all at the same moment. Those of one tester start with one command, at once; those of several testers at a
 * second of the chassis time, which their clocks must share. All ports must be reserved.
 * @throws ValueError when there is no port, or `at` has passed; ApplyError with every tester's outcome when one refuses: by then the
 * others may have been told to start; NotThereError `NO_SUCH_COMMAND` for testers that cannot do it
 */
export async function startTogether(ports: Iterable<Port>, options: StartOptions = {}): Promise<StartReport> {
  const groups = byTester(ports);
  const testers = [...groups.keys()];
  const times = await apply(...testers.map((tester) => need(tester, "time").get()));
  const clocks = testers.map((tester, position) => ({ tester, time: Object.values(times[position] ?? {})[0] ?? 0n }));
  const ahead = clocks.reduce((latest, { time }) => (time > latest ? time : latest), 0n);
  const behind = clocks.reduce((earliest, { time }) => (time < earliest ? time : earliest), ahead);
  const at = secondOf(options, testers.length > 1, ahead);
  await apply(...[...groups].map(([tester, pairs]) => startOf(tester, pairs, at)));
  return { at, clocks, skewSeconds: Number(ahead - behind) };
}

/** Undefined for at once. */
function secondOf({ at, leadSeconds }: StartOptions, isSeveral: boolean, now: bigint): bigint | undefined {
  if (at !== undefined) {
    if (typeof at === "number" && !Number.isSafeInteger(at))
      throw new ValueError("startTogether", "at", at, "a whole second");
    if (BigInt(at) <= now)
      throw new ValueError("startTogether", "at", at, `a second after ${now}, which the clocks show already`);
    return BigInt(at);
  }
  const lead = leadSeconds ?? DEFAULT_LEAD_SECONDS;
  if (!Number.isInteger(lead) || lead < 1)
    throw new ValueError("startTogether", "leadSeconds", lead, "a whole number of seconds, 1 or more");
  return isSeveral || leadSeconds !== undefined ? now + BigInt(lead) : undefined;
}

/** Module and port numbers in turn, by tester. */
function byTester(ports: Iterable<Port>): Map<Tester, number[]> {
  const groups = new Map<Tester, number[]>();
  for (const port of new Set(ports)) {
    if (!port.isAlive) throw new LabwireError("GONE", `port ${port.target} is gone; take it from the tester again`);
    const tester = testerOf(port);
    const { moduleId, portId } = port.kind;
    groups.set(tester, [...(groups.get(tester) ?? []), moduleId, portId]);
  }
  if (groups.size === 0) throw new ValueError("startTogether", "ports", "none", "at least one port");
  return groups;
}

function startOf(tester: Tester, pairs: readonly number[], at: bigint | undefined): Request<void> {
  return at === undefined ? need(tester, "traffic").set("ON", pairs) : need(tester, "trafficSync").set("ON", at, pairs);
}

function need<Name extends keyof WithTraffic>(tester: Tester, name: Name): NonNullable<WithTraffic[Name]> {
  const found = (tester as unknown as WithTraffic)[name];
  if (found === undefined)
    throw new NotThereError("NO_SUCH_COMMAND", `${tester.host}: a tester of this kind has no \`${name}\``);
  return found;
}
