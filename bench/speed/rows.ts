import type { Setup } from "./workload.js";
import { connecting, together } from "./workloads/distance.js";
import { COMMAND_SERIES, moreCommands, moreTesters, TESTER_SERIES } from "./workloads/growth.js";
import { imports } from "./workloads/imports.js";
import { polls } from "./workloads/polls.js";
import { pushes } from "./workloads/pushes.js";
import { stream } from "./workloads/stream.js";
import { batches, gather, oneByOne } from "./workloads/throughput.js";

/** What is to be reached. */
export type Target =
  /** A number of a series, as it is. */
  | { readonly kind: "limit"; readonly of: string; readonly atLeast?: number; readonly atMost?: number }
  /** How many times another series of the same round a series is. */
  | {
      readonly kind: "ratio";
      readonly of: string;
      readonly to: string;
      readonly atLeast?: number;
      readonly atMost?: number;
    }
  /** Several series that do not differ from what lies in their middle by more than a part of it. */
  | { readonly kind: "flat"; readonly of: readonly string[]; readonly within: number };

/** A row of the table. */
export interface Row {
  /** What `--only` takes. */
  readonly name: string;
  readonly what: string;
  readonly setup: Setup;
  readonly targets: readonly Target[];
}

const FLOOR = { kind: "ratio", of: "labwire", to: "floor" } as const;
const PYTHON = { kind: "ratio", of: "labwire", to: "python" } as const;
const REACHED = { kind: "limit", of: "labwire" } as const;
const HEAP = { kind: "limit", of: "heap", atMost: 50 } as const;

/** Every row, with what it is to reach. */
export const ROWS: readonly Row[] = [
  {
    name: "gather",
    what: "`Promise.all` of 1000 gets, mixed commands",
    setup: gather(1000),
    targets: [
      { ...FLOOR, atLeast: 0.25 },
      { ...PYTHON, atLeast: 50 },
    ],
  },
  {
    name: "apply",
    what: "`apply` of 200, mixed commands",
    setup: batches(200),
    targets: [
      { ...FLOOR, atLeast: 1 / 3 },
      { ...PYTHON, atLeast: 25 },
    ],
  },
  {
    name: "await",
    what: "one `await` after another",
    setup: oneByOne(500),
    targets: [
      { ...FLOOR, atLeast: 0.9 },
      { ...PYTHON, atLeast: 1 },
    ],
  },
  {
    name: "stream",
    what: "`applyIter` of 1,000,000 generated requests",
    setup: stream(1_000_000),
    targets: [{ ...REACHED, atLeast: 700_000 }, HEAP, { ...FLOOR, atLeast: 0.1 }],
  },
  {
    name: "connect",
    what: "connect to 12 modules of 8 ports, 5 ms away each way",
    setup: connecting(5),
    targets: [
      { ...REACHED, atMost: 60 },
      { kind: "limit", of: "turns", atMost: 5 },
      { ...PYTHON, atMost: 1 },
    ],
  },
  {
    name: "sets",
    what: "200 independent sets awaited together, 5 ms away each way",
    setup: together(200, 5),
    targets: [
      { ...REACHED, atMost: 20 },
      { ...PYTHON, atMost: 1 },
    ],
  },
  {
    name: "polls",
    what: "counters of 10,000 streams, 4 each, polled from one chassis",
    setup: polls,
    targets: [{ ...REACHED, atLeast: 20 }, { kind: "limit", of: "driver", atLeast: 20 }, HEAP],
  },
  {
    name: "import",
    what: "import of `labwire/xena` in a fresh process",
    setup: imports,
    targets: [
      { ...REACHED, atMost: 60 },
      { ...PYTHON, atMost: 1 },
    ],
  },
  {
    name: "pushes",
    what: "100,000 pushes to 10 subscribers",
    setup: pushes(100_000, 10),
    targets: [{ ...REACHED, atLeast: 1_000_000 }],
  },
  {
    name: "testers",
    what: "time per command, from 1 to 64 testers",
    setup: moreTesters,
    targets: [{ kind: "flat", of: TESTER_SERIES, within: 0.2 }],
  },
  {
    name: "commands",
    what: "time per command, from 10 to 100,000 commands",
    setup: moreCommands,
    targets: [{ kind: "flat", of: COMMAND_SERIES, within: 0.2 }],
  },
];
