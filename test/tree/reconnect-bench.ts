import { L23Tester, type ReconnectOptions, type TesterOptions } from "labwire/xena";
import { Chassis, type StartOptions, type VirtualClock, virtualClock } from "labwire/xena/emulator";
import { FREYA, ODIN } from "./bench.js";

/** A chassis and a tester that reconnects, on a clock that moves by itself. */
export interface ReconnectLab {
  readonly chassis: Chassis;
  readonly clock: VirtualClock;
  readonly tester: L23Tester;
  /** What the tester has told, as `reconnecting 1 in 500 ms: CLOSED`. */
  readonly told: string[];
  /** Connects a further tester under a name, without reconnecting. */
  connect(owner: string): Promise<L23Tester>;
}

/** Waits that chance has no part in. */
export const STEADY: ReconnectOptions = { firstDelayMs: 500, jitter: 0 };

/** Runs a program on virtual time. */
export function withLab<Result>(
  work: (lab: ReconnectLab) => Promise<Result>,
  reconnect: boolean | ReconnectOptions = STEADY,
  options: StartOptions = {},
  more: TesterOptions = {},
): Promise<Result> {
  const clock = virtualClock();
  return clock.run(async () => {
    await using chassis = await Chassis.start({ clock, modules: [FREYA, ODIN], ...options });
    const testers: L23Tester[] = [];
    const connect = async (owner: string, own: TesterOptions = {}): Promise<L23Tester> => {
      const made = await L23Tester.connect(chassis.host, owner, { clock, ...own, port: chassis.port });
      testers.push(made);
      return made;
    };
    try {
      const tester = await connect("me", { ...more, reconnect });
      return await work({ chassis, clock, tester, told: toldBy(tester), connect });
    } finally {
      for (const one of testers) await one.session.logoff();
    }
  });
}

/** Collects what a tester tells of its connection. */
export function toldBy(tester: L23Tester): string[] {
  const told: string[] = [];
  tester.onDisconnected(() => told.push("disconnected"));
  tester.onReconnecting(({ attempt, delayMs, error }) =>
    told.push(`reconnecting ${attempt} in ${delayMs} ms: ${codeIn(error)}`),
  );
  tester.onReservationLost(({ target, owner, reason }) => told.push(`lost ${target} ${reason} ${owner}`.trim()));
  tester.onReconnected(({ changedModules }) => told.push(`reconnected [${changedModules.join()}]`));
  tester.onGaveUp(({ attempts, error }) => told.push(`gave up after ${attempts}: ${codeIn(error)}`));
  return told;
}

function codeIn(error: Error): string {
  return (error as Error & { readonly code: string }).code;
}

/** Settles when the tester is back. */
export function back(tester: L23Tester): Promise<void> {
  return new Promise((resolve) => {
    const off = tester.onReconnected(() => {
      off();
      resolve();
    });
  });
}

/** Settles when the tester has given up. */
export function givenUp(tester: L23Tester): Promise<void> {
  return new Promise((resolve) => {
    tester.onGaveUp(() => resolve());
  });
}

/** Settles when the connection is lost. */
export function lost(tester: L23Tester): Promise<void> {
  return new Promise((resolve) => {
    const off = tester.onDisconnected(() => {
      off();
      resolve();
    });
  });
}
