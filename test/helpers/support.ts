import { L23Tester } from "labwire/xena";
import { Chassis, type ManualClock, manualClock, type StartOptions } from "labwire/xena/emulator";

/** A chassis whose time stands still, and testers that are logged on to it. */
export interface Lab extends AsyncDisposable {
  readonly chassis: Chassis;
  readonly clock: ManualClock;
  /** Logs on under a name. */
  connect(owner?: string): Promise<L23Tester>;
}

/** Starts a chassis; everything ends with the block. */
export async function startLab(options: StartOptions = {}): Promise<Lab> {
  const clock = manualClock(1_000_000_000_000n);
  const chassis = await Chassis.start({ clock, ...options });
  const testers: L23Tester[] = [];
  return {
    chassis,
    clock,
    async connect(owner = "me") {
      const tester = await L23Tester.connect(chassis.host, owner, { port: chassis.port, keepAlive: false });
      testers.push(tester);
      return tester;
    },
    async [Symbol.asyncDispose]() {
      for (const tester of testers) await tester.session.logoff();
      await chassis.stop();
    },
  };
}

/** One round trip to each; what was pushed to them before has arrived after it. */
export async function settle(...testers: readonly L23Tester[]): Promise<void> {
  for (const tester of testers) await tester.time.get();
}

/** Waits until something is so; the test's own time limit is the limit. */
export async function eventually(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

/** The error that a promise rejects with, or a call throws. */
export async function failure<Kind extends Error = Error & { readonly code: string }>(
  work: PromiseLike<unknown> | (() => unknown),
): Promise<Kind> {
  try {
    await (typeof work === "function" ? work() : work);
  } catch (error) {
    return error as Kind;
  }
  throw new Error("it did not fail");
}
