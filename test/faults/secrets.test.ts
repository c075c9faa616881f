import { inspect } from "node:util";
import { ApplyError, apply, commands, L23Tester, type Logger, type Request, type XenaConnection } from "labwire/xena";
import { buildFrame, codecOf, explainFrame, explainText, FrameType, table } from "labwire/xena/codec";
import { Chassis, type Fault, virtualClock } from "labwire/xena/emulator";
import { describe, expect, test } from "vitest";
import { until } from "../emulator/support.js";
import { TextClient } from "../emulator/text-client.js";
import { BATCH, TROUBLES } from "./troubles.js";

/** Text that is nowhere else; in no form may it be found in anything that is told. */
const MARK = "Sw0rdfish-7391";
const LONG_MARK = MARK.repeat(6000);

/** How the mark may look: as text, as hex, in base 64, and as the numbers in which bytes are printed. */
const FORMS = [
  MARK,
  Buffer.from(MARK).toString("hex"),
  Buffer.from(MARK).toString("hex").toUpperCase(),
  Buffer.from(MARK).toString("base64").slice(0, -4),
  [...Buffer.from(MARK)].join(", "),
  [...Buffer.from(MARK)].join(","),
];

/** Everything that was told, by whatever way. */
class Told {
  readonly lines: string[] = [];
  readonly logger: Logger = {
    debug: (line) => void this.lines.push(line),
    error: (line) => void this.lines.push(line),
  };

  /** Takes a thing as text in every way in which people print things. */
  add(thing: unknown): void {
    this.lines.push(String(thing), inspect(thing, { depth: 12, maxArrayLength: 1e6, maxStringLength: 1e7 }));
    if (thing instanceof Error) this.lines.push(thing.message, thing.stack ?? "");
    if (thing instanceof ApplyError) for (const outcome of thing.outcomes) this.add(outcome);
  }

  expectNoMark(): void {
    // Bytes are printed in columns, or as an object with their positions.
    const text = this.lines
      .join("\n")
      .replaceAll(/\s+/g, " ")
      .replaceAll(/"\d+":/g, "");
    for (const form of FORMS) expect(text.includes(form), `${form} in ${around(text, form)}`).toBe(false);
  }
}

function around(text: string, form: string): string {
  const at = text.indexOf(form);
  return at < 0 ? "" : text.slice(Math.max(0, at - 200), at + 60);
}

/** Logs on with the marked password, and tells all that comes of it. */
async function logOnUnder(fault: Fault | undefined, password: string): Promise<Told> {
  const told = new Told();
  const clock = virtualClock();
  const chassis = await Chassis.start({ clock, password });
  chassis.onLog((entry) => told.lines.push(JSON.stringify(entry)));
  if (fault !== undefined) chassis.faults.add(fault);
  const { logger } = told;
  const tester = new L23Tester(chassis.host, "JonDoe", { port: chassis.port, clock, logger, password: MARK });
  const connecting = tester.connect().then(
    () => told.add(tester.info),
    (error: unknown) => told.add(error),
  );
  await clock.advance(60_000);
  await connecting;
  told.add(tester);
  told.add(tester.session);
  const leaving = tester.session.logoff();
  await clock.advance(60_000);
  await leaving;
  await chassis.stop();
  return told;
}

describe("a password that is logged on with is told nowhere", () => {
  test("when it is right", async () => {
    const told = await logOnUnder(undefined, MARK);
    expect(told.lines.join()).toContain('"password":"***"');
    told.expectNoMark();
  });

  test("when it is wrong", async () => {
    const told = await logOnUnder(undefined, "another");
    expect(told.lines.join()).toContain("WRONG_PASSWORD");
    told.expectNoMark();
  });

  test.each(TROUBLES)("under trouble: $name", async ({ fault }) => {
    for (const command of ["C_LOGON", "C_OWNER", "P_CAPABILITIES"]) {
      (await logOnUnder({ ...fault, match: { command } }, MARK)).expectNoMark();
    }
  });

  test("when nobody listens", async () => {
    const told = new Told();
    const chassis = await Chassis.start();
    await chassis.stop();
    const options = { port: chassis.port, password: MARK, logger: told.logger };
    await L23Tester.connect(chassis.host, "me", options).catch((error) => told.add(error));
    expect(told.lines.length).toBeGreaterThan(0);
    told.expectNoMark();
  });

  test("when it cannot be sent", async () => {
    await using chassis = await Chassis.start();
    for (const password of [LONG_MARK, [MARK], { password: MARK }, `${MARK}\0`, `${MARK}\ud800`]) {
      const told = new Told();
      const options = { port: chassis.port, password: password as string, logger: told.logger };
      await L23Tester.connect(chassis.host, "me", options).then(
        (tester) => tester.session.logoff(),
        (error) => told.add(error),
      );
      told.expectNoMark();
    }
  });

  test("over the text protocol", async () => {
    const told = new Told();
    const chassis = await Chassis.start({ cliPort: 0, password: MARK });
    chassis.onLog((entry) => told.lines.push(JSON.stringify(entry)));
    for (const line of [`"${MARK}x"`, MARK, `"${MARK}" "${MARK}"`, `"${MARK}" ["${MARK}"]`]) {
      const client = await TextClient.open(chassis);
      client.send(`C_LOGON ${line}`, "C_LOGOFF");
      await until(() => client.isClosed);
    }
    const client = await TextClient.open(chassis);
    client.send(`C_LOGON "${MARK}"`, `C_PASSWORD "${MARK}2"`, `C_PASSWORD ${MARK}`, "C_LOGOFF");
    await until(() => client.isClosed);
    await chassis.stop();
    expect(told.lines.length).toBeGreaterThan(4);
    told.expectNoMark();
  });
});

/** Sets of every command that has a secret, with the mark in its place. */
function secretSets(tester: XenaConnection): (() => Request<unknown>)[] {
  const secret = table.all().filter((spec) => codecOf(spec).set?.fields.some(isSecret) === true);
  expect(secret.map(({ name }) => name)).toContain("C_PASSWORD");
  return secret.flatMap((spec) => {
    const fields = codecOf(spec).set?.fields ?? [];
    const address = { module: 0, port: 0, indices: codecOf(spec).indices.map(() => 0) };
    const values = [MARK, LONG_MARK, [MARK], Buffer.from(MARK).toString("hex"), Buffer.from(MARK), Number.NaN];
    return values.flatMap((value) => [
      () => tester.request(spec, address, "set", [Object.fromEntries(fields.map(({ key }) => [key, value]))]),
      () => tester.request(spec, address, "set", [{ [`${fields[0]?.key}x`]: value }]),
      () =>
        tester.request(
          spec,
          address,
          "set",
          fields.map(() => value),
        ),
    ]);
  });
}

function isSecret(field: { readonly kind: string; readonly secret?: boolean }): boolean {
  return "secret" in field && field.secret === true;
}

describe("what the schema calls secret is told nowhere", () => {
  test("by requests, errors, logs and batches", async () => {
    const told = new Told();
    await using chassis = await Chassis.start();
    chassis.onLog((entry) => told.lines.push(JSON.stringify(entry)));
    const { XenaConnection: Connections } = await import("labwire/xena");
    await using tester = await Connections.open(chassis.host, { port: chassis.port, owner: "me", logger: told.logger });
    const made: Request<unknown>[] = [];
    for (const make of secretSets(tester)) {
      try {
        made.push(make());
      } catch (error) {
        told.add(error);
      }
    }
    expect(made.length).toBeGreaterThan(5);
    for (const request of made) {
      told.lines.push(request.describe(), JSON.stringify({ request }));
      told.add(inspect(request, { depth: 12, maxArrayLength: null }));
    }
    const outcomes = await apply.settled(...made);
    for (const outcome of outcomes) told.add(outcome);
    await apply(...Array.from({ length: BATCH }, () => new commands.C_LOGON(tester).set(`${MARK}!`))).catch((error) =>
      told.add(error),
    );
    told.expectNoMark();
  });

  test("by the explanation of a frame", () => {
    const header = { type: FrameType.VALUE, code: commands.C_LOGON.spec.code, module: 255, port: 255, requestId: 1 };
    const told = new Told();
    const frame = buildFrame(header, [], Buffer.from(MARK));
    for (const from of ["client", "tester"] as const)
      told.lines.push(explainText(explainFrame(table, frame, { from })));
    expect(told.lines.join()).toContain("(secret)");
    told.expectNoMark();
  });
});
