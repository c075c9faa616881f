import * as xena from "labwire/xena";
import { codecOf, encodeArguments, resolveIndices } from "../../runtime/xena/codec/codec.js";
import type { CommandClass, CommandInstance, CommandTarget } from "../../runtime/xena/command.js";
import type { Address, CommandSpec, Operation } from "../../runtime/xena/command-spec.js";
import type { Push } from "../../runtime/xena/pushes.js";
import { type ReplySink, Request, type RequestSender } from "../../runtime/xena/request.js";
import type { PushSource } from "../../runtime/xena/tree/scope.js";

/** Where the resources of these tests are. */
export const MODULE = 3;
export const PORT = 4;

/** Indices that a path takes, outermost first: all different, and below the shortest list of the tree. */
export const INDICES = [5, 3, 2, 1] as const;

/** Answers at once, without a tester: lists hold every index that a test takes, counts are above all of them. */
export class OfflineTarget implements CommandTarget, RequestSender, PushSource {
  readonly subscriptions = new Set<{ readonly spec: CommandSpec; readonly callback: (push: Push) => unknown }>();
  /** Requests that were sent. */
  readonly sent: Request<unknown>[] = [];

  request(
    spec: CommandSpec,
    address: Address,
    operation: Operation,
    args: readonly unknown[],
    shortcut?: string,
  ): Request<unknown> {
    const codec = codecOf(spec);
    const value = operation === "set" ? encodeArguments(codec, args, shortcut) : undefined;
    const { module, port } = address;
    return new Request(this, spec, operation, module, port, resolveIndices(codec, address), value);
  }

  submit(request: Request<unknown>, sink: ReplySink, tag: number): void {
    this.sent.push(request);
    const isCount = request.command.endsWith("COUNT");
    sink.resolve(tag, request.operation === "set" ? undefined : isCount ? { count: 8 } : { indices: [...INDICES] });
  }

  on<Instance extends CommandInstance, Args extends readonly unknown[]>(
    { spec }: CommandClass<Instance, Args>,
    callback: (push: Push<Instance>) => unknown,
  ): () => void {
    const entry = { spec, callback: callback as (push: Push) => unknown };
    this.subscriptions.add(entry);
    return () => this.subscriptions.delete(entry);
  }

  /** Hands a push to whoever wants it. */
  push(command: string, module: number, port: number, indices: readonly number[] = []): void {
    const values = { pushed: `${command} ${module}/${port}` } as never;
    for (const { spec, callback } of [...this.subscriptions])
      if (spec.name === command) callback({ command, target: `${module}/${port}`, module, port, indices, values });
  }

  onEnd(): () => void {
    return () => {};
  }

  onGap(): () => void {
    return () => {};
  }

  onRestore(): () => void {
    return () => {};
  }
}

/** Any class of the tree by the name that the vendor gives it. */
export function classNamed(name: string): (new (...args: unknown[]) => object) | undefined {
  const all = { ...xena, ...xena.modules, ...xena.ports } as unknown as Record<string, unknown>;
  return all[name] as (new (...args: unknown[]) => object) | undefined;
}

/** A tester, module or port that no tester stands behind; every count that a port's capabilities tell is 8. */
export function offline(name: string, target: OfflineTarget = new OfflineTarget()): object {
  const Kind = classNamed(name);
  if (Kind === undefined) throw new Error(`there is no class ${name}`);
  if (name.includes("Tester")) return new Kind("127.0.0.1", "me");
  const store = { get: () => new Proxy({}, { get: () => 8 }) };
  const isPort = name in xena.ports;
  return new Kind({ target, pushes: target, module: MODULE, port: isPort ? PORT : 255, indices: {} }, store, undefined);
}

/** A command object as `NAME module/port [indices]`, with enum members as their numbers. */
export function commandText(found: unknown): string {
  const command = found as CommandInstance & { readonly constructor: { readonly spec?: CommandSpec } };
  const { spec } = command.constructor;
  if (spec === undefined) return `no command but ${String(found)}`;
  return `${spec.name} ${command.module}/${command.port} ${JSON.stringify(resolveIndices(codecOf(spec), command))}`;
}

/** `packet_count` as `packetCount`. */
export function camelCase(name: string): string {
  return name.replace(/_([a-z0-9])/g, (_, letter: string) => letter.toUpperCase());
}
