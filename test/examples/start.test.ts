import { mkdtempSync, writeFileSync } from "node:fs";
import { tmpdir } from "node:os";
import { join } from "node:path";
import { commands, XenaConnection } from "labwire/xena";
import { Chassis } from "labwire/xena/emulator";
import { describe, expect, it } from "vitest";
import { ConfigError, readConfig } from "../../examples/two-port/config.js";
import { runProgram } from "../support/run-program.js";

/** Runs the start program as `npm start -- ...args` does. */
function start(args: readonly string[], onOutput?: Parameters<typeof runProgram>[1]): ReturnType<typeof runProgram> {
  return runProgram(["examples/start.ts", ...args], onOutput);
}

describe("npm start", () => {
  it("generates, emulates, and counts every frame that rate, size and time make", async () => {
    const { code, out, err } = await start(["--duration", "1"]);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out).toMatch(/schema valid: 796 commands/);
    expect(out).toMatch(/emulated chassis listening on 127\.0\.0\.1:\d+/);
    expect(out).toMatch(/^direction +sent +received +lost +latency +misordered +payload errors +FCS errors$/m);
    for (const direction of ["0/0 -> 0/1", "0/1 -> 0/0"]) {
      const row = out
        .split("\n")
        .find((line) => line.startsWith(direction))
        ?.split(/ {3,}/);
      expect(row?.slice(1, 4)).toEqual(["148 809 523", "148 809 523", "0"]);
      expect(row?.[4]).toMatch(/^\d+ ns$/);
      expect(row?.slice(5)).toEqual(["0", "0", "0"]);
    }
    expect(out.match(/sent exactly the 148 809 523 frames/g)).toHaveLength(2);
  });

  it("takes rate, size and duration from the options: 10 % of 100G with 1000-byte frames for half a second", async () => {
    const { code, out } = await start(["--rate", "10", "--size", "FIXED,1000", "--duration", "0.5"]);
    expect(code).toBe(0);
    expect(out.match(/sent exactly the 612 745 frames/g)).toHaveLength(2);
  });

  it("runs on a chassis elsewhere, with the vendor's key:value file, and leaves its ports free", async () => {
    await using chassis = await Chassis.start();
    const file = join(mkdtempSync(join(tmpdir(), "labwire-")), "config.txt");
    writeFileSync(file, "ip_address:127.0.0.1\nports:0/0 0/1\nrate:50\nsize:INCREMENTING 64 1518\nduration:1\n");
    const { code, out, err } = await start(["--config", file, "--port", String(chassis.port)]);
    expect(err).toBe("");
    expect(code).toBe(0);
    expect(out.match(/sent exactly the/g)).toHaveLength(2);
    await using other = await XenaConnection.open(chassis.host, { port: chassis.port, owner: "other" });
    const status = await new commands.P_RESERVATION(other, 0, 0).get();
    expect(status.status).toBe("RELEASED");
  });
});

describe("what goes wrong is one clear sentence and exit code 1", () => {
  const sentence = /^[^\n]+\n$/;

  it.each([
    [["--ports", "0/0"], /--ports takes two ports such as 2\/4,2\/5, not "0\/0"/],
    [["--ports", "0/0,0/0"], /two different ports/],
    [["--rate", "101"], /--rate takes a number from 0\.0001 to 100, not "101"/],
    [["--size", "FIXT,64,1518"], /--size begins with one of FIXED, INCREMENTING/],
    [["--size", "FIXED,20000"], /--size takes a number from 56 to 16384, not "20000"/],
    [["--duration", "soon"], /--duration takes a number/],
    [["--config", "nowhere.txt"], /--config: the file nowhere\.txt cannot be read/],
    [["--frames", "7"], /--frames/],
  ])("the options %j are refused before anything is connected", (args, text) => {
    expect(() => readConfig(args)).toThrow(text);
    expect(() => readConfig(args)).toThrow(ConfigError);
  });

  it.each([
    [["--rate", "101"], /--rate takes a number/],
    [["--ports", "0/0,3/9"], /there is no port 3\/9; this tester has 0\/0-1/],
    [["--host", "127.0.0.1", "--port", "1"], /127\.0\.0\.1:1: the connection was refused/],
  ])("%j", async (args, text) => {
    const { code, err } = await start(args);
    expect(err).toMatch(text);
    expect(err).toMatch(sentence);
    expect(code).toBe(1);
  });

  it("a port that somebody else holds, who keeps it", async () => {
    await using chassis = await Chassis.start();
    await using holder = await XenaConnection.open(chassis.host, { port: chassis.port, owner: "holder" });
    const reservation = new commands.P_RESERVATION(holder, 0, 1);
    await reservation.setReserve();
    const { code, err } = await start(["--host", chassis.host, "--port", String(chassis.port)]);
    expect(err).toBe('port 0/1 is reserved by "holder"; --force takes it\n');
    expect(code).toBe(1);
    expect((await reservation.get()).status).toBe("RESERVED_BY_YOU");
    const free = await new commands.P_RESERVATION(holder, 0, 0).get();
    expect(free.status).toBe("RELEASED");
  });

  it("a wrong password", async () => {
    await using chassis = await Chassis.start({ password: "secret" });
    const { code, err } = await start(["--host", chassis.host, "--port", String(chassis.port), "--password", "guess"]);
    expect(err).toMatch(/the tester refused the password\n$/);
    expect(err).not.toContain("guess");
    expect(code).toBe(1);
  });

  it("an interruption stops the traffic and releases the ports", async () => {
    await using chassis = await Chassis.start();
    const { code, err } = await start(["--host", chassis.host, "--port", String(chassis.port)], (out, kill) => {
      if (out.includes("warming up")) kill();
    });
    expect(err).toBe("interrupted: traffic stopped, ports released\n");
    expect(code).toBe(1);
    await using other = await XenaConnection.open(chassis.host, { port: chassis.port, owner: "other" });
    expect((await new commands.P_RESERVATION(other, 0, 0).get()).status).toBe("RELEASED");
    expect((await new commands.P_TRAFFIC(other, 0, 0).get()).onOff).toBe("OFF");
  });
});
