import { L23Tester, type TesterOptions } from "labwire/xena";
import { Chassis, type ManualClock, manualClock, type StartOptions } from "labwire/xena/emulator";

/** A chassis whose traffic stands still unless a test moves its clock. */
export interface Lab extends AsyncDisposable {
  readonly chassis: Chassis;
  readonly clock: ManualClock;
  /** Connects a further tester under a name. */
  connect(owner?: string, options?: TesterOptions): Promise<L23Tester>;
}

/** A Freya and an Odin module. */
export const FREYA = { revision: "Freya-800G-4S-1P[a]", ports: 2 } as const;
export const ODIN = { revision: "Odin-10G-1S-2P" } as const;

/** Starts a chassis; all testers that were connected to it go with it. */
export async function startLab(options: StartOptions = {}): Promise<Lab> {
  const clock = manualClock(1_000_000_000_000n);
  const chassis = await Chassis.start({ clock, modules: [FREYA, ODIN], ...options });
  const testers: L23Tester[] = [];
  return {
    chassis,
    clock,
    async connect(owner = "me", more = {}) {
      const tester = await L23Tester.connect(chassis.host, owner, { keepAlive: false, ...more, port: chassis.port });
      testers.push(tester);
      return tester;
    },
    async [Symbol.asyncDispose]() {
      for (const tester of testers) await tester.session.logoff();
      await chassis.stop();
    },
  };
}

/** One round trip for each tester; what was pushed before has arrived after it. */
export async function settled(...testers: readonly L23Tester[]): Promise<void> {
  for (const tester of testers) await tester.name.get();
}

/** Waits until something is so; the test's own time limit is the limit. */
export async function untilSo(isSo: () => boolean): Promise<void> {
  while (!isSo()) await new Promise((resolve) => setImmediate(resolve));
}

/** Code of what something throws or rejects with, or OK. */
export async function codeOf(work: () => unknown): Promise<string> {
  try {
    await work();
    return "OK";
  } catch (error) {
    return (error as { readonly code: string }).code;
  }
}
