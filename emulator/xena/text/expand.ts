import { codecOf } from "../../../runtime/xena/codec/codec.js";
import type { CommandSpec } from "../../../runtime/xena/command-spec.js";
import { NO_ADDRESS } from "../../../runtime/xena/frame.js";
import type { TextAddress, Wild } from "../../../runtime/xena/text/index.js";
import { countOf, FIXED_INDICES, familyOf } from "../families.js";
import { countNow, limitOf } from "../index-check.js";
import type { Lab } from "../lab.js";
import { Port } from "../parts.js";
import type { Resource } from "../resource.js";

/** A star stands for at most so many numbers; registers and the like are not listed. */
const MOST_MATCHES = 4096;

/** Every address that a line with stars is about, in order; a number is taken as it is, whether there is such a thing or not. */
export function* expand(
  lab: Lab,
  spec: CommandSpec,
  module: Wild,
  port: Wild,
  indices: readonly Wild[],
): Generator<TextAddress> {
  for (const slot of module === "*" ? lab.modules.keys() : [module]) {
    for (const number of port === "*" ? portsOf(lab, slot) : [port]) {
      const resource = resourceAt(lab, slot, number);
      for (const each of resource === undefined ? [numbersOnly(indices)] : expandIndices(resource, spec, indices)) {
        yield { module: slot, port: number, indices: each };
      }
    }
  }
}

function portsOf(lab: Lab, slot: number): number[] {
  return lab.modules.get(slot)?.ports.map(({ port }) => port) ?? [];
}

function resourceAt(lab: Lab, module: number, port: number): Resource | undefined {
  if (module === NO_ADDRESS) return lab.root;
  return port === NO_ADDRESS ? lab.modules.get(module) : lab.port(module, port);
}

/** Of something that is not there no index matters. */
function numbersOnly(indices: readonly Wild[]): number[] {
  return indices.map((index) => (index === "*" ? 0 : index));
}

/** Every combination of indices that exist. */
function* expandIndices(
  resource: Resource,
  spec: CommandSpec,
  indices: readonly Wild[],
  settled: readonly number[] = [],
): Generator<readonly number[]> {
  const next = indices[settled.length];
  if (next === undefined) {
    yield settled;
    return;
  }
  for (const index of next === "*" ? indicesThere(resource, spec, settled) : [next]) {
    yield* expandIndices(resource, spec, indices, [...settled, index]);
  }
}

/** The numbers that the next index of a command can have. */
function indicesThere(resource: Resource, spec: CommandSpec, settled: readonly number[]): Iterable<number> {
  const index = codecOf(spec).indices[settled.length];
  if (index === undefined) return [];
  if (index.table !== undefined) return index.table.names.keys();
  // Of the thousands of identifiers there could be, those that were received are there.
  if (index.name === "test_payload" && resource instanceof Port)
    return resource.received.tplds(resource.lab.clock.now());
  const family = settled.length === 0 ? familyOf(index.name) : undefined;
  if (family !== undefined) return [...resource.indicesOf(family.index)].sort((a, b) => a - b);
  const count = settled.length === 1 ? countOf(spec.name) : undefined;
  const number =
    count === undefined
      ? limitOf(resource, FIXED_INDICES[index.name] ?? 0)
      : countNow(resource, count, settled[0] as number);
  return number > MOST_MATCHES ? [] : Array.from({ length: number }, (_, each) => each);
}
