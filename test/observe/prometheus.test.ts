import { Connection, commands, L23Tester, Observer } from "labwire/xena";
import { Chassis } from "labwire/xena/emulator";
import { prometheusText } from "labwire/xena/prometheus";
import { describe, expect, test } from "vitest";
import { MemoryTransport } from "../support/memory-transport.js";
import { answer } from "../support/replies.js";

interface Sample {
  readonly name: string;
  readonly labels: Readonly<Record<string, string>>;
  readonly value: number;
}

interface Page {
  readonly types: ReadonlyMap<string, string>;
  readonly samples: readonly Sample[];
}

const SAMPLE = /^([a-zA-Z_:][a-zA-Z0-9_:]*)\{((?:[a-zA-Z_][a-zA-Z0-9_]*="(?:[^"\\\n]|\\[\\"n])*",?)*)\} (\S+)$/;
const UNESCAPED: Readonly<Record<string, string>> = { "\\\\": "\\", '\\"': '"', "\\n": "\n" };

/** Reads a page as a server does: every line is one of three forms, and every sample belongs to the family above it. */
function parse(text: string): Page {
  expect(text.endsWith("\n")).toBe(true);
  const types = new Map<string, string>();
  const samples: Sample[] = [];
  let family = "";
  for (const line of text.slice(0, -1).split("\n")) {
    const type = /^# TYPE (\S+) (counter|gauge|histogram)$/.exec(line);
    if (type !== null) {
      family = type[1] as string;
      expect(types.has(family)).toBe(false);
      types.set(family, type[2] as string);
      continue;
    }
    if (/^# HELP \S+ .+$/.test(line)) continue;
    const [, name = "", labels = "", value] = SAMPLE.exec(line) ?? [];
    expect(name, line).not.toBe("");
    expect(name.replace(types.get(family) === "histogram" ? /_(bucket|sum|count)$/ : "", ""), line).toBe(family);
    samples.push({ name, labels: labelsOf(labels), value: Number(value) });
  }
  return { types, samples };
}

function labelsOf(text: string): Record<string, string> {
  const pairs = [...text.matchAll(/(\w+)="((?:[^"\\]|\\.)*)"/g)];
  return Object.fromEntries(
    pairs.map(([, name, value = ""]) => [name, value.replaceAll(/\\./g, (two) => UNESCAPED[two] as string)]),
  );
}

/** A connection that has asked once, and was answered. */
async function asked(times: number): Promise<Connection> {
  const transport = new MemoryTransport();
  transport.onWrite = (bytes) => transport.receive(answer(bytes, { comment: "a" }));
  const connection = new Connection(transport);
  for (let i = 0; i < times; i++) await new commands.P_COMMENT(connection, 0, 0).get();
  return connection;
}

describe("the page for Prometheus", () => {
  test("tells every tester apart, and all that was counted", async () => {
    await using chassis = await Chassis.start({ modules: [{ revision: "Loki-100G-5S-2P" }] });
    await using tester = await L23Tester.connect(chassis.host, "me", { port: chassis.port });
    await tester
      .port("0/0")
      .comment.set("x")
      .catch(() => {});
    const { samples, types } = parse(prometheusText([tester, await asked(3), new Observer()]));
    const at = `127.0.0.1:${chassis.port}`;
    const counted = (name: string, labels: Record<string, string>): number | undefined =>
      samples.find((sample) => sample.name === `labwire_xena_${name}` && matches(sample, labels))?.value;
    expect(counted("requests_total", { tester: at })).toBe(tester.metrics().requests);
    expect(counted("errors_total", { tester: at, code: "NOTRESERVED" })).toBe(1);
    expect(counted("requests_total", { tester: "memory" })).toBe(3);
    expect(counted("requests_total", { tester: "3" })).toBe(0);
    expect(counted("bytes_total", { tester: at, direction: "in" })).toBe(tester.metrics().bytesIn);
    expect(types.get("labwire_xena_in_flight")).toBe("gauge");
  });

  test("has a histogram whose buckets grow up to the count", async () => {
    const { samples } = parse(prometheusText([await asked(5)]));
    const buckets = samples.filter(({ name }) => name === "labwire_xena_round_trip_seconds_bucket");
    const counts = buckets.map(({ value }) => value);
    expect(counts).toEqual([...counts].sort((a, b) => a - b));
    expect(buckets.at(-1)).toMatchObject({ labels: { le: "+Inf" }, value: 5 });
    expect(samples.find(({ name }) => name === "labwire_xena_round_trip_seconds_count")?.value).toBe(5);
    expect(samples.find(({ name }) => name === "labwire_xena_round_trip_seconds_sum")?.value).toBeGreaterThan(0);
  });

  test("takes a prefix and labels of one's own, whatever is in them", async () => {
    const nasty = 'a "b" \\ c\nd';
    const page = parse(prometheusText([await asked(1)], { prefix: "lab_", labels: { rack: nasty } }));
    for (const { labels, name } of page.samples) {
      expect(labels.rack).toBe(nasty);
      expect(name.startsWith("lab_")).toBe(true);
    }
  });

  test.each([[{ prefix: "1lab" }], [{ labels: { "my-rack": "1" } }], [{ labels: { __name: "1" } }]])(
    "refuses %j",
    (options) => {
      expect(() => prometheusText([], options)).toThrow(TypeError);
    },
  );

  test("of no tester still says what there is", () => {
    const { samples, types } = parse(prometheusText([]));
    expect(samples).toEqual([]);
    expect(types.size).toBeGreaterThan(10);
  });
});

function matches({ labels }: Sample, wanted: Record<string, string>): boolean {
  return Object.entries(wanted).every(([name, value]) => labels[name] === value);
}
