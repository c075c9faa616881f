import { mkdtempSync, rmSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { describe, expect, test } from "vitest";
import { objects, run } from "./run.js";

const SET = '{"cmd":"P_COMMENT","kind":"set-request","module":2,"port":5,"values":{"comment":"Hello!"},"request_id":8}';
const SET_HEX = "58454e4100000006037002050000000848656c6c6f210000";
const STATUS_HEX = "58454e41000000000404ffff000001ea";

describe("encode", () => {
  test("a request becomes the hex text of its frame", async () => {
    const { code, out } = await run(["xena", "encode"], `${SET}\n`);
    expect(out).toBe(`{"hex":"${SET_HEX}"}\n`);
    expect(code).toBe(0);
  });

  test("keys that say nothing about the request are ignored", async () => {
    const line = JSON.stringify({ ...JSON.parse(SET), code: 9, hex: "00", variant: "typical", method: "set()" });
    const { code, out } = await run(["xena", "encode"], line);
    expect(objects(out)).toEqual([{ hex: SET_HEX }]);
    expect(code).toBe(0);
  });

  test("an unknown command is told the names that resemble it", async () => {
    const { code, out } = await run(["xena", "encode"], '{"cmd":"PS_PACKETLENGHT","kind":"get-request"}\n');
    expect(objects(out)[0]?.error).toMatch(/PS_PACKETLENGTH\b.*not "PS_PACKETLENGHT"/);
    expect(code).toBe(1);
  });

  test("every bad line is an error in its place and the next line goes on", async () => {
    const bad = [
      "{bad",
      "null",
      "[]",
      "7",
      "{}",
      '{"cmd":5,"kind":"get-request"}',
      '{"cmd":"P_COMMENT","kind":"nothing","module":2,"port":5}',
      '{"cmd":"P_COMMENT","kind":"get-request"}',
      '{"cmd":"P_COMMENT","kind":"get-request","module":2,"port":5,"indices":[1]}',
      '{"cmd":"P_COMMENT","kind":"set-request","module":2,"port":5,"values":{"coment":"x"}}',
      '{"cmd":"P_COMMENT","kind":"set-request","module":2,"port":5,"values":[]}',
      '{"cmd":"P_COMMENT","kind":"get-request","module":2,"port":5,"request_id":-1}',
    ];
    const { code, out, err } = await run(["xena", "encode"], bad.map((line) => `${line}\n${SET}\n`).join(""));
    const results = objects(out);
    expect(results.length).toBe(bad.length * 2);
    bad.forEach((line, position) => {
      expect(Object.keys(results[position * 2] as object), line).toEqual(["error"]);
      expect(results[position * 2]?.error, line).toMatch(/^\S.{10,}/);
      expect(results[position * 2 + 1], line).toEqual({ hex: SET_HEX });
    });
    expect(err).toBe("");
    expect(code).toBe(1);
  });

  test("values need only fit into their bytes, unless they are to be held to their ranges", async () => {
    const address = { ipv6_address: "2001:db8::1", gateway: "::" };
    const values = { ...address, subnet_prefix: 129, wildcard_prefix: 128 };
    const line = JSON.stringify({ cmd: "P_IPV6ADDRESS", kind: "set-request", module: 0, port: 0, values });
    const lenient = await run(["xena", "encode"], line);
    expect(objects(lenient.out)[0]).toHaveProperty("hex");
    expect(lenient.code).toBe(0);
    const strict = await run(["xena", "encode", "--strict"], line);
    expect(objects(strict.out)[0]?.error).toMatch(
      /^P_IPV6ADDRESS: subnet_prefix must be an integer 0 to 128, not 129$/,
    );
    expect(strict.code).toBe(1);
  });

  test("text that is not UTF-8 is refused instead of being changed", async () => {
    const line = Buffer.from(SET.replace("Hello!", "caf?"));
    line[line.indexOf("?")] = 0xe9;
    const { code, out } = await run(["xena", "encode"], Buffer.concat([line, Buffer.from(`\n${SET}\n`)]));
    expect(objects(out)).toEqual([{ error: "the line is not UTF-8" }, { hex: SET_HEX }]);
    expect(code).toBe(1);
  });

  test("a command's name of any length is answered", async () => {
    const { out } = await run(["xena", "encode"], `{"cmd":"${"P".repeat(1_000_000)}","kind":"get-request"}\n`);
    expect(objects(out)[0]?.error).toContain("must be the name of a command");
  });
});

describe("decode", () => {
  test("a reply is read with the reply's layout, a request of a client with the request's", async () => {
    const lines = [{ hex: SET_HEX }, { hex: SET_HEX, from: "client" }, { hex: SET_HEX, from: "tester" }];
    const input = lines.map((line) => JSON.stringify(line)).join("\n");
    const kinds = async (...args: string[]): Promise<unknown[]> =>
      objects((await run(["xena", "decode", ...args], input)).out).map(({ kind }) => kind);
    expect(await kinds()).toEqual(["get-response", "set-request", "get-response"]);
    expect(await kinds("--from", "client")).toEqual(["set-request", "set-request", "get-response"]);
  });

  test("a frame is written with its keys in the documented order", async () => {
    const { out } = await run(["xena", "decode", "--from", "client"], SET_HEX);
    expect(out).toBe(
      '{"cmd":"P_COMMENT","code":112,"kind":"set-request","module":2,"port":5,"indices":[],' +
        '"values":{"comment":"Hello!"},"request_id":8}\n',
    );
  });

  test("bare hex is a frame too, in quotes, with blanks or in capitals", async () => {
    const hexes = [STATUS_HEX, `"${STATUS_HEX}"`, STATUS_HEX.toUpperCase(), "58454e41 00000000 0404ffff 000001ea\r"];
    const { code, out } = await run(["xena", "decode"], hexes.join("\n"));
    const values = { status: "NOTWRITABLE", value: 4, ok: false };
    const frame = { kind: "status", module: null, port: null, indices: [], values, request_id: 490 };
    expect(objects(out)).toEqual([frame, frame, frame, frame]);
    expect(code).toBe(0);
  });

  test("what is no frame is an error in its place", async () => {
    const bad = ["zz", "58454e4", "58454e41", `${STATUS_HEX}00`, '{"hex":5}', "{}", "[]", "{bad", "00".repeat(16)];
    const from = `{"hex":"${STATUS_HEX}","from":"me"}`;
    const unknown = "58454e41000000003fffffff00000001".replace("3fffffff", "f3ffffff");
    const { code, out, err } = await run(["xena", "decode"], [...bad, from, unknown, STATUS_HEX].join("\n"));
    const results = objects(out);
    expect(results.slice(0, -1).every((result) => Object.keys(result).join() === "error")).toBe(true);
    expect(results.length).toBe(bad.length + 3);
    expect(results.at(-2)?.error).toBe("no command has the code 4095");
    expect(results.at(-1)?.kind).toBe("status");
    expect(err).toBe("");
    expect(code).toBe(1);
  });
});

describe("both", () => {
  test("empty lines are skipped, and the last line needs no end", async () => {
    const { code, out } = await run(["xena", "encode"], `\n${SET}\r\n   \n\r\n\n${SET}`);
    expect(objects(out)).toEqual([{ hex: SET_HEX }, { hex: SET_HEX }]);
    expect(code).toBe(0);
    expect(await run(["xena", "decode"], "")).toEqual({ code: 0, out: "", err: "" });
  });

  test("lines come from a file when one is named", async () => {
    const folder = mkdtempSync(join(tmpdir(), "labwire-cli-"));
    try {
      const file = join(folder, "lines.jsonl");
      writeFileSync(file, `${SET}\n`);
      expect((await run(["xena", "encode", file])).out).toBe(`{"hex":"${SET_HEX}"}\n`);
    } finally {
      rmSync(folder, { recursive: true });
    }
  });
});
