import { codecOf } from "../codec/codec.js";
import { decodeValues } from "../codec/decode.js";
import type { CommandSpec } from "../command-spec.js";
import type { CommandTable } from "../command-table.js";
import { groupSettings, type SettingGroup } from "./settings.js";

/** A question about one port. */
export interface Query {
  readonly spec: CommandSpec;
  readonly indices: readonly number[];
}

/** A question and the value bytes of its answer. */
export interface Setting extends Query {
  readonly value: Uint8Array;
}

/** Questions that may be asked together; what comes back are their value bytes, undefined where the port refuses. */
export type Asking = Generator<readonly Query[], Setting[], readonly (Uint8Array | undefined)[]>;

/** How many there are of what is there from the beginning: a number, or the field of P_CAPABILITIES that says it. */
const FIXED: Readonly<Record<string, number | string>> = {
  position: 16,
  flow: 8,
  serdes: "serdesCount",
  lane: "laneCount",
};

/** Answers by command and indices. */
class Answers {
  readonly #values = new Map<CommandSpec, Map<string, Uint8Array>>();

  *ask(queries: readonly Query[]): Generator<readonly Query[], void, readonly (Uint8Array | undefined)[]> {
    if (queries.length === 0) return;
    const answers = yield queries;
    for (const [position, { spec, indices }] of queries.entries()) {
      const value = answers[position];
      if (value === undefined) continue;
      const values = this.#values.get(spec) ?? new Map<string, Uint8Array>();
      this.#values.set(spec, values.set(indices.join(), value));
    }
  }

  bytes(spec: CommandSpec, indices: readonly number[] = []): Uint8Array | undefined {
    return this.#values.get(spec)?.get(indices.join());
  }

  values(spec: CommandSpec | undefined, indices: readonly number[] = []): Record<string, unknown> {
    const bytes = spec === undefined ? undefined : this.bytes(spec, indices);
    const layout = spec === undefined ? undefined : codecOf(spec).get;
    return bytes === undefined || layout === undefined ? {} : decodeValues(layout, bytes, 0, bytes.length);
  }

  /** The number or list that a command of one field answers. */
  only(spec: CommandSpec, indices: readonly number[] = []): unknown {
    return Object.values(this.values(spec, indices))[0];
  }
}

/**
 * Asks a port for its settings: first what has no index, then the items that are there, then the parts that they count. What the port
 * refuses it does not have.
 */
export function* readSettings(table: CommandTable): Asking {
  const groups = groupSettings(table.all());
  const capabilities = table.byName("P_CAPABILITIES");
  const answers = new Answers();
  const plain = groups.flatMap((group) => (group.list === undefined ? group.plain : [group.list, ...group.plain]));
  yield* answers.ask(
    [...plain, ...(capabilities === undefined ? [] : [capabilities])].map((spec) => ({ spec, indices: [] })),
  );
  const limits = answers.values(capabilities);
  const there = (group: SettingGroup, spec: CommandSpec): readonly number[] => indicesOf(group, spec, answers, limits);
  yield* answers.ask(groups.flatMap((group) => group.items.flatMap((spec) => at(spec, there(group, spec)))));
  yield* answers.ask(groups.flatMap((group) => partsOf(group, answers)));
  return groups.flatMap((group) => inOrder(group, answers, (spec) => there(group, spec)));
}

function at(spec: CommandSpec, numbers: readonly number[]): Query[] {
  return numbers.map((number) => ({ spec, indices: [number] }));
}

function indicesOf(
  { list }: SettingGroup,
  { indices }: CommandSpec,
  answers: Answers,
  limits: Record<string, unknown>,
): readonly number[] {
  if (list !== undefined) return (answers.only(list) as readonly number[] | undefined) ?? [];
  const size = FIXED[indices] ?? 0;
  return Array.from({ length: typeof size === "number" ? size : Number(limits[size] ?? 0) }, (_, number) => number);
}

function partsOf({ list, counts }: SettingGroup, answers: Answers): Query[] {
  const items = list === undefined ? [] : ((answers.only(list) as readonly number[] | undefined) ?? []);
  return items.flatMap((item) => counts.flatMap(({ counter, parts }) => partsOfItem(item, counter, parts, answers)));
}

function partsOfItem(item: number, counter: CommandSpec, parts: readonly CommandSpec[], answers: Answers): Query[] {
  const count = Number(answers.only(counter, [item]) ?? 0);
  return Array.from({ length: count }, (_, part) => parts.map((spec) => ({ spec, indices: [item, part] }))).flat();
}

/** Everything of a group that was answered: what has no index, then item by item, with the parts behind their count. */
function inOrder(
  { list, plain, items, counts }: SettingGroup,
  answers: Answers,
  there: (spec: CommandSpec) => readonly number[],
): Setting[] {
  const first = list === undefined ? plain : [list, ...plain];
  const numbers = [...new Set(items.flatMap(there))].sort((a, b) => a - b);
  const queries: Query[] = withOneRate(first, [], answers).map((spec) => ({ spec, indices: [] }));
  for (const item of numbers) {
    for (const spec of withOneRate(items, [item], answers)) {
      queries.push({ spec, indices: [item] });
      const count = counts.find(({ counter }) => counter === spec);
      if (count !== undefined) queries.push(...partsOfItem(item, spec, count.parts, answers));
    }
  }
  return queries.flatMap((query) => {
    const value = answers.bytes(query.spec, query.indices);
    return value === undefined ? [] : [{ ...query, value }];
  });
}

const RATE = /_RATE(FRACTION|PPS|L2BPS)$/;

/** The three ways to say a rate are one setting, so only one of them is kept. */
function withOneRate(specs: readonly CommandSpec[], indices: readonly number[], answers: Answers): CommandSpec[] {
  const rates = specs.filter(({ name }) => RATE.test(name));
  const numbers = rates.map((spec) => Number(answers.only(spec, indices) ?? 0));
  const chosen = rates[roundest(numbers)];
  return specs.filter((spec) => spec === chosen || !RATE.test(spec.name));
}

/** What is smaller may have lost too much when it was rounded. */
const PRECISE = 1000;

/**
 * Which of the rates was meant: a tester shows all three, two of them worked out and rounded down, and the one that somebody has given
 * is the one with the fewest digits. Any of them says the same rate.
 */
function roundest(rates: readonly number[]): number {
  const precise = rates.some((rate) => rate >= PRECISE) ? PRECISE : 1;
  const digits = rates.map((rate) =>
    rate >= precise ? String(rate).replace(/0+$/, "").length : Number.POSITIVE_INFINITY,
  );
  return digits.indexOf(Math.min(...digits));
}
