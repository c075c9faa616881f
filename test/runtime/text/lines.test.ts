import { table, text } from "labwire/xena/codec";
import { describe, expect, test } from "vitest";

const { parseLine, readCommand, TextError, NO_DEFAULTS } = text;

function read(line: string, defaults = NO_DEFAULTS): text.TextCommand {
  const parsed = parseLine(line);
  if (parsed.kind !== "request") throw new Error(parsed.kind);
  const spec = table.byName(parsed.name.text.toUpperCase());
  if (spec === undefined) throw new Error(parsed.name.text);
  return readCommand(parsed, spec, defaults);
}

function hex(line: string): string {
  return Buffer.from(read(line).value).toString("hex");
}

/** The lines that a chassis answers with. */
function faultOf(line: string, defaults = NO_DEFAULTS): readonly string[] {
  try {
    read(line, defaults);
  } catch (error) {
    if (error instanceof TextError) return error.toLines();
    throw error;
  }
  return [];
}

describe("a line", () => {
  test("sets values in the forms that the fields have", () => {
    expect(hex("0/1 PS_PACKETLENGTH [3] FIXED 64 1518")).toBe("0000000000000040000005ee");
    expect(hex("0/1 PS_PACKETLENGTH [3] 0 0x40 1518")).toBe("0000000000000040000005ee");
    expect(hex('C_LOGON "xena"')).toBe("78656e61");
    expect(hex("0/1 P_MACADDRESS 0x04F4BC9C73D0")).toBe("04f4bc9c73d0");
    expect(hex("0/1 P_MACADDRESS 04:f4:bc:9c:73:d0")).toBe("04f4bc9c73d0");
    expect(hex("0/1 P_IPADDRESS 10.0.0.1 255.0.0.0 0.0.0.0 0.0.0.0")).toBe("0a000001ff0000000000000000000000");
    expect(hex("0/1 PS_IPV6GATEWAY [0] ::1")).toBe("00000000000000000000000000000001");
    expect(hex("0/1 PS_HEADERPROTOCOL [0] ethernet Vlan ip -4 236")).toBe("010204fcec");
    expect(hex("0/1 PS_INDICES 0 1 2")).toBe("000000000000000100000002");
    expect(hex("0/1 PS_INDICES")).toBe("");
    expect(hex("0/1 P_MULTICAST 224.0.0.1 224.0.0.2 JOIN 10")).toBe("e0000001e0000002020a");
    expect(hex("0/1 P_ARPRXTABLE 0x0a000002001801 0x04f4bc000002")).toBe("0a00000200180104f4bc000002");
    expect(hex("0/1 PX_RW [1,2] 0xff")).toBe("000000ff");
    expect(hex("C_DOWN -1480937026 RESTART")).toBe("a7bab1be01");
    expect(hex("C_DOWN RESTART")).toBe("a7bab1be01");
    expect(hex("0/1 PD_SOURCE [0] TXIFG ALL 1")).toBe("000000000000000000000001");
    expect(hex("0/1 PP_LINKFLAP_PARAMS 1 2 INFINITE")).toBe("000000010000000200000000");
  });

  test("writes text in quotes of both kinds, and other characters as numbers", () => {
    expect(hex(`0/1 P_COMMENT "a;b c"  ; comment`)).toBe(Buffer.from("a;b c").toString("hex"));
    expect(hex(`0/1 P_COMMENT 'it is "quoted"'`)).toBe(Buffer.from('it is "quoted"').toString("hex"));
    expect(hex(`0/1 P_COMMENT "a",13,10,"b"`)).toBe("610d0a62");
    expect(hex(`0/1 P_COMMENT "a", 13 , 10, "b"`)).toBe("610d0a62");
    expect(hex(`0/1 P_COMMENT 34,"é"`)).toBe("22c3a9");
    expect(hex(`0/1 P_COMMENT ""`)).toBe("");
  });

  test("names module and port, or leaves them to the defaults", () => {
    const defaults = { module: 3, port: 4 };
    expect(read("0/1 P_COMMENT ?")).toMatchObject({ operation: "get", module: 0, port: 1 });
    expect(read("P_COMMENT ?", defaults)).toMatchObject({ module: 3, port: 4 });
    expect(read("7 P_COMMENT ?", defaults)).toMatchObject({ module: 3, port: 7 });
    expect(read("* P_COMMENT ?", defaults)).toMatchObject({ module: 3, port: "*" });
    expect(read("*/* PS_COMMENT [*] ?")).toMatchObject({ module: "*", port: "*", indices: ["*"] });
    expect(read("7 M_COMMENT ?", defaults)).toMatchObject({ module: 7, port: 255 });
    expect(read("M_COMMENT ?", defaults)).toMatchObject({ module: 3, port: 255 });
    expect(read("C_NAME ?", defaults)).toMatchObject({ module: 255, port: 255 });
    expect(read("0/1 PX_RW [0x00,0x56] ?")).toMatchObject({ indices: [0, 86] });
    expect(read("0/1PS_ENABLE[2] ON")).toMatchObject({ module: 0, port: 1, indices: [2] });
  });

  test.each([
    ["PS_RATEPPS [3] 500", "^---", "#Index error in column 1"],
    ["0/5 PS_RATEPPS [3] 5q00", "                 ---^", "#Syntax error in column 21"],
    ["0/5 PS_RATEPPS [] 500", "            ---^", "#Index error in column 16"],
    ["0/5 PS_RATEPPS [x] 500", "             ---^", "#Index error in column 17"],
    ["0/5 PS_RATEPPS [1,2] 500", "            ---^", "#Index error in column 16"],
    ["0/5 PS_RATEPPS 500", "            ---^", "#Index error in column 16"],
    ["0/1 C_NAME ?", "^---", "#Index error in column 1"],
    ["0/1 M_COMMENT ?", "^---", "#Index error in column 1"],
    ["1 P_COMMENT ?", "^---", "#Index error in column 1"],
    ["0/- P_COMMENT ?", "^---", "#Index error in column 1"],
    ["0/1 P_PAUSE MAYBE", "         ---^", "#Syntax error in column 13"],
    ["0/1 P_PAUSE ON OFF", "            ---^", "#Syntax error in column 16"],
    ['0/1 P_COMMENT "abc', "           ---^", "#Syntax error in column 15"],
    ["0/1 P_COMMENT abc", "           ---^", "#Syntax error in column 15"],
    ["0/1 PS_RATEPPS [3", "              ---^", "#Syntax error in column 18"],
    ["0/1 PS_RATEPPS [3] 99999999999", "                ---^", "#Syntax error in column 20"],
    ["0/1 P_MACADDRESS 0x04F4BC9C73D0FF", "              ---^", "#Syntax error in column 18"],
    ["0/1 P_MACADDRESS 0x04G4", "                  ---^", "#Syntax error in column 22"],
    ["0/1 P_XMITONE 12", "           ---^", "#Syntax error in column 15"],
    ["0/1 ?P_COMMENT", " ---^", "#Syntax error in column 5"],
  ])("that makes no sense is pointed at: %s", (line, pointer, message) => {
    expect(faultOf(line)).toEqual([pointer, message]);
  });

  test("whose last values are missing is left to the chassis", () => {
    expect(hex("0/1 PS_PACKETLENGTH [3] FIXED 64")).toBe("0000000000000040");
    expect(hex("0/1 PS_PACKETLENGTH [3]")).toBe("");
  });

  test("is blank, a comment, a place or a question for the place", () => {
    expect(["", "  ", "\t"].map((line) => parseLine(line).kind)).toEqual(["blank", "blank", "blank"]);
    expect([";x", " # y", "// z"].map((line) => parseLine(line).kind)).toEqual(["comment", "comment", "comment"]);
    expect(parseLine("?").kind).toBe("where");
    expect(parseLine("0/5")).toMatchObject({ kind: "place", place: { module: 0, port: 5, isPair: true } });
    expect(parseLine("0/-")).toMatchObject({ kind: "place", place: { module: 0, port: "-" } });
    expect(parseLine("5")).toMatchObject({ kind: "place", place: { module: undefined, port: 5, isPair: false } });
    expect(() => parseLine("0/*")).toThrow(TextError);
  });
});
