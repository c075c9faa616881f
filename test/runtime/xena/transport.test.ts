import { apply, Connection, commands, type Request, StatusError, XenaConnection } from "labwire/xena";
import { codecOf, fromWire, table, toWire } from "labwire/xena/codec";
import { expect, test } from "vitest";
import type { CommandClass, CommandInstance } from "../../../runtime/xena/command.js";
import type { CommandSpec } from "../../../runtime/xena/command-spec.js";
import { MemoryTransport } from "../../support/memory-transport.js";
import { status } from "../../support/replies.js";
import { type Scenario, type ScenarioResult, scenarios, type Vector } from "../../support/vectors.js";

type AnyCommand = CommandClass<CommandInstance, (number | string)[]>;

const recorded = scenarios();

test("every recorded conversation is played", () => {
  expect(recorded.map(({ name }) => name)).toEqual([
    "logon",
    "batch in order",
    "replies in other order, 7-byte pieces, push between",
  ]);
});

test("logon: password, owner and timeout leave in one write, then the first keep-alive", async () => {
  const { password, owner, timeout, keepalive, send } = named("logon");
  const transport = new MemoryTransport();
  transport.onWrite = () => {
    transport.onWrite = () => {};
    queueMicrotask(() => transport.receive(status(1), status(2), status(3)));
  };
  const session = await XenaConnection.over(transport, {
    ...(password === undefined ? {} : { password }),
    ...(owner === undefined ? {} : { owner }),
    ...(timeout === undefined ? {} : { sessionTimeout: timeout }),
    ...(keepalive === undefined ? {} : { keepAlive: keepalive }),
  });
  await Promise.resolve();
  expect(transport.writes).toEqual(send);
  session.destroy();
});

for (const scenario of recorded.filter(({ results }) => results !== undefined)) {
  test(`${scenario.name}: apply sends the recorded bytes and gives the recorded results`, async () => {
    const transport = new MemoryTransport();
    const connection = new Connection(transport, { ranges: "wire" });
    const pushes = subscribe(connection, scenario);
    const outcomes = apply.settled(...(scenario.results ?? []).map((result) => requestOf(connection, result)));
    await Promise.resolve();
    expect(transport.sent).toBe(scenario.send.join(""));
    transport.receive(...(scenario.recv ?? []));
    const settled = await outcomes;
    expect(settled.map((outcome, position) => outcomeOf(outcome, resultAt(scenario, position)))).toEqual(
      scenario.results?.map(recordedOutcome),
    );
    expect(pushes).toEqual(scenario.pushes);
    expect(connection.isOpen).toBe(true);
    expect(connection.inFlight).toBe(0);
    expect(connection.counters.skippedPushes).toBe(scenario.pushes?.length === 0 ? 0 : 1);
  });

  test(`${scenario.name}: requests awaited one by one leave in one write and give the same`, async () => {
    const transport = new MemoryTransport();
    const connection = new Connection(transport, { ranges: "wire" });
    const outcomes = Promise.allSettled((scenario.results ?? []).map((result) => requestOf(connection, result)));
    await Promise.resolve();
    await Promise.resolve();
    expect(transport.writes).toEqual([scenario.send.join("")]);
    transport.receive(...(scenario.recv ?? []));
    const settled = await outcomes;
    const shown = settled.map((outcome, position) =>
      outcome.status === "fulfilled"
        ? outcomeOf({ ok: true, value: outcome.value }, resultAt(scenario, position))
        : outcomeOf({ ok: false, error: outcome.reason as Error }, resultAt(scenario, position)),
    );
    expect(shown).toEqual(scenario.results?.map(recordedOutcome));
  });
}

function named(name: string): Scenario {
  return recorded.find((scenario) => scenario.name === name) as Scenario;
}

function resultAt(scenario: Scenario, position: number): ScenarioResult {
  return scenario.results?.[position] as ScenarioResult;
}

function specOf(name: string): CommandSpec {
  return table.byName(name) as CommandSpec;
}

/** The request as a program writes it: an object of the generated class, its `get` or `set`. */
function requestOf(connection: Connection, result: ScenarioResult): Request<unknown> {
  const { cmd, op, module, port, indices, args = {} } = result;
  const address = [...(module === null ? [] : [module]), ...(port === null ? [] : [port]), ...indices];
  const Command = (commands as unknown as Record<string, AnyCommand>)[cmd] as AnyCommand;
  const instance = new Command(connection, ...address) as unknown as Record<string, (v?: unknown) => Request<unknown>>;
  if (op === "get") return (instance.get as () => Request<unknown>)();
  const layout = codecOf(Command.spec).set;
  if (layout === undefined) throw new Error(`${cmd} cannot be set`);
  return (instance.set as (v: unknown) => Request<unknown>)(fromWire(table, cmd, layout, args));
}

function outcomeOf(
  outcome: { ok: true; value: unknown } | { ok: false; error: Error },
  { cmd }: ScenarioResult,
): unknown {
  if (!outcome.ok) return outcome.error instanceof StatusError ? outcome.error.code : outcome.error;
  const layout = codecOf(specOf(cmd)).get;
  if (outcome.value === undefined || layout === undefined) return "OK";
  return toWire(table, cmd, layout, outcome.value as Record<string, unknown>);
}

function recordedOutcome({ status, values }: ScenarioResult): unknown {
  return status ?? values;
}

function subscribe(connection: Connection, { pushes = [] }: Scenario): Partial<Vector>[] {
  const heard: Partial<Vector>[] = [];
  for (const { cmd } of pushes) {
    const Command = (commands as unknown as Record<string, AnyCommand>)[cmd] as AnyCommand;
    connection.on(Command, ({ command, module, port, indices, values }) => {
      const layout = codecOf(Command.spec).get;
      if (layout === undefined) throw new Error(`${cmd} is pushed without values`);
      heard.push({
        cmd: command,
        module: module === 255 ? null : module,
        port: port === 255 ? null : port,
        indices,
        values: toWire(table, cmd, layout, values as unknown as Record<string, unknown>),
      });
    });
  }
  return heard;
}
