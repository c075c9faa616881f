import { commands, table } from "labwire/xena";
import { PUSH_ID, statusName } from "labwire/xena/codec";
import { expect, test } from "vitest";
import { models } from "../../generated/xena/models.js";
import { familiesByCommand } from "../../generated/xena/support.js";
import { codecOf } from "../../runtime/xena/codec/codec.js";
import type { CommandSpec } from "../../runtime/xena/command-spec.js";
import { LOGON, logOn, RawClient, startChassis } from "./support.js";

const FAMILIES = [...new Set(Object.values(models).map(({ family }) => family))];
const text = (value: string): Uint8Array => new TextEncoder().encode(value);

/** Values that no change of a single byte leads to, in hex. */
const VALUES: Readonly<Record<string, string>> = {
  P_MIXWEIGHTS: [10, ...new Array(15).fill(6)].map((n: number) => n.toString(16).padStart(8, "0")).join(""),
  PED_SCHEDULE: "00000001".repeat(2),
  PEC_VAL: `000100000200${"00".repeat(512 * 8)}`,
  PS_PACKETLENGTH: "000000000000005000000100",
  PS_HEADERPROTOCOL: "0102",
  PM_PROTOCOL: "0102",
  PS_TPLDID: "00000005",
};

/** Sets that start or rebuild something are looked at elsewhere, with what they push. */
const ELSEWHERE = new Set([
  "C_RESERVATION",
  "M_RESERVATION",
  "P_RESERVATION",
  "P_TRAFFIC",
  "M_CFPCONFIG",
  "M_CFPCONFIGEXT",
  "M_LATENCYMODE",
]);

/** Lists come last, since writing one takes away what the others are about; an enabled filter cannot be changed. */
const PUSHED = [...table.all()]
  .sort((a, b) => place(a) - place(b))
  .filter((spec) => {
    const { get, set } = codecOf(spec);
    return table.isPushed(spec.name) && get !== undefined && set !== undefined && !ELSEWHERE.has(spec.name);
  });

function place({ name }: CommandSpec): number {
  if (name.endsWith("_INDICES")) return 2;
  return name === "PF_ENABLE" ? 1 : 0;
}

test("every pushed command that can be set is told to other sessions when it changes, and only then", async () => {
  const modules = FAMILIES.map((family) => ({
    revision: Object.keys(models).find((revision) => models[revision]?.family === family) as string,
  }));
  await using chassis = (await startChassis({ modules })).chassis;
  const owner = await logOn(chassis, "maker");
  for (const slot of FAMILIES.keys()) {
    await new commands.M_RESERVATION(owner, slot).set("RESERVE");
    await new commands.P_RESERVATION(owner, slot, 0).set("RESERVE");
  }
  await owner.close();
  const [maker, other] = [await RawClient.open(chassis), await RawClient.open(chassis)];
  for (const client of [maker, other]) client.socket.write(LOGON);
  await maker.ask({ code: 2, value: text("maker") });
  await other.ask({ code: 3 });
  for (const { name } of table.all().filter((spec) => spec.name.endsWith("_CREATE")))
    await maker.ask({ ...addressOf(name), value: new Uint8Array(0) });
  for (const count of ["PS_MODIFIERCOUNT", "PS_MODIFIEREXTCOUNT", "PS_CDFCOUNT"])
    await maker.ask({ ...addressOf(count), value: Uint8Array.of(0, 0, 0, 1) });
  await maker.ask({ ...addressOf("PEC_VAL"), value: Buffer.from(VALUES.PEC_VAL as string, "hex").fill(0, 0, 2) });

  const wrong: string[] = [];
  for (const spec of PUSHED) {
    const before = (await maker.ask(addressOf(spec.name))).value;
    const seen = () => other.frames.filter(({ code, requestId }) => code === spec.code && requestId === PUSH_ID);
    await other.ask({ code: 3 });
    const start = seen().length;
    const value = await change(spec, before);
    await other.ask({ code: 3 });
    const last = seen().at(-1);
    if (value === undefined) wrong.push(`${spec.name}: no other value is taken`);
    else if (seen().length !== start + 1) wrong.push(`${spec.name}: ${seen().length - start} pushes`);
    else if (Buffer.compare(last?.value as Uint8Array, value) !== 0) wrong.push(`${spec.name}: another value`);
    if (value === undefined) continue;
    await maker.ask({ ...addressOf(spec.name), value });
    await other.ask({ code: 3 });
    if (seen().length > start + 1) wrong.push(`${spec.name}: pushed without a change`);
  }
  expect(wrong).toEqual([]);
  expect(PUSHED.length).toBeGreaterThan(70);

  /** Sets another value than the present one: a given one, or one with a byte changed that the chassis takes. */
  async function change(spec: CommandSpec, before: Uint8Array): Promise<Uint8Array | undefined> {
    const given = VALUES[spec.name];
    for (const value of given === undefined ? variants(before) : [Buffer.from(given, "hex")]) {
      const { code } = await maker.ask({ ...addressOf(spec.name), value });
      if (statusName(code) === "OK") return (await maker.ask(addressOf(spec.name))).value;
    }
    return undefined;
  }
});

/** The same bytes with one changed, from the last to the first; a text or list that is empty gets a first element. */
function* variants(before: Uint8Array): Generator<Uint8Array> {
  if (before.length === 0)
    for (const size of [1, 4, 8]) yield Uint8Array.from({ length: size }, (_, i) => (i === size - 1 ? 1 : 0));
  for (let at = before.length - 1; at >= 0; at--) {
    for (const byte of [1, 2, 0, 5]) {
      if (before[at] === byte) continue;
      const value = Uint8Array.from(before);
      value[at] = byte;
      yield value;
    }
  }
}

function addressOf(name: string) {
  const spec = table.byName(name) as CommandSpec;
  const codec = codecOf(spec);
  const indices = codec.variadic
    ? []
    : codec.indices.map(({ table: names }) => [...(names?.names.keys() ?? [0])][0] as number);
  const module = FAMILIES.indexOf(familiesByCommand[name]?.split(" ")[0] ?? "loki");
  return {
    code: spec.code,
    indices,
    ...(spec.scope === "chassis" ? {} : { module }),
    ...(spec.scope === "port" ? { port: 0 } : {}),
  };
}
