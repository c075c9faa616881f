import type { Dice } from "./dice.js";

/** Bytes that are often at a limit of something. */
const EDGES = [0, 1, 2, 3, 4, 15, 16, 0x7f, 0x80, 0xfe, 0xff];

/** Changes bytes here and there; often in the header, sometimes of another length. */
export function mutateBytes(dice: Dice, original: Uint8Array): Uint8Array {
  let bytes: Uint8Array = original.slice();
  for (let changes = 1 + dice.below(3); changes > 0 && bytes.length > 0; changes--) {
    const at = dice.oneIn(3) ? dice.below(Math.min(16, bytes.length)) : dice.below(bytes.length);
    switch (dice.below(6)) {
      case 0:
        bytes = bytes.slice(0, at);
        break;
      case 1:
        bytes = Uint8Array.from([...bytes.slice(0, at), ...dice.bytes(1 + dice.below(8)), ...bytes.slice(at)]);
        break;
      case 2:
        bytes[at] = dice.of(EDGES);
        break;
      case 3:
        bytes[at] = (bytes[at] as number) ^ (1 << dice.below(8));
        break;
      default:
        bytes[at] = dice.below(256);
    }
  }
  return bytes;
}

/** Characters that mean something to one parser or another. */
const CHARACTERS = [
  ..." \t\r\n\0\"'[]{}()<>,;:/\\?*#-+.0x1e9",
  "\ufeff",
  "\u00ff",
  "\u2603",
  "\ud800",
  "𝄞",
  "9".repeat(25),
];

/** Changes a text here and there. */
export function mutateText(dice: Dice, original: string): string {
  let text = original;
  for (let changes = 1 + dice.below(4); changes > 0; changes--) {
    const at = dice.below(text.length + 1);
    const until = at + dice.below(6);
    switch (dice.below(4)) {
      case 0:
        text = text.slice(0, at) + text.slice(until);
        break;
      case 1:
        text = text.slice(0, until) + text.slice(at);
        break;
      default:
        text = text.slice(0, at) + dice.of(CHARACTERS) + text.slice(dice.oneIn(2) ? at : at + 1);
    }
  }
  return text;
}

/** Values of every kind, good for little. */
export function junk(dice: Dice, depth = 2): unknown {
  const simple: (() => unknown)[] = [
    () => undefined,
    () => null,
    () => dice.oneIn(2),
    () => dice.below(300) - 20,
    () => dice.of([Number.NaN, Number.POSITIVE_INFINITY, -0, 1e300, 0.5, 2 ** 53, -(2 ** 31), 2 ** 32]),
    () => dice.of([0n, -1n, 2n ** 64n, 2n ** 63n]),
    () => dice.of(["", "ON", "0/0", "10.0.0.1", "::1", "0xAB", "a\0b", "\ud800", "__proto__", "x".repeat(5000)]),
    () => dice.bytes(dice.below(20)),
    () => Symbol("junk"),
    () => () => 1,
  ];
  if (depth === 0 || !dice.oneIn(3)) return dice.of(simple)();
  const items = Array.from({ length: dice.below(4) }, () => junk(dice, depth - 1));
  if (dice.oneIn(2)) return items;
  return Object.fromEntries(items.map((item, i) => [dice.of(["onOff", "constructor", "length", `key${i}`]), item]));
}

/** Changes a tree of plain JSON in a few places; what comes out is JSON again. */
export function mutateJson(dice: Dice, original: unknown): unknown {
  let tree: unknown = structuredClone(original);
  for (let changes = 1 + dice.below(2); changes > 0; changes--) tree = change(dice, tree, 6);
  return tree;
}

const JSON_JUNK: readonly unknown[] = [
  ...[null, true, "", "0/0", "0/99", "x".repeat(300), "__proto__", "\ud800", 0, -1, 1.5, 1e300, 2 ** 53, 4096, 65_536],
  ...[[], {}, [[]], [null], ["0/0", "0/0"], { a: 1 }],
];

function change(dice: Dice, tree: unknown, depth: number): unknown {
  if (typeof tree !== "object" || tree === null || depth === 0 || dice.oneIn(8)) return dice.of(JSON_JUNK);
  if (Array.isArray(tree)) {
    const at = dice.below(tree.length + 1);
    if (at === tree.length) return [...tree, dice.oneIn(2) ? dice.of(JSON_JUNK) : tree[0]];
    return dice.oneIn(4) ? tree.toSpliced(at, 1) : tree.with(at, change(dice, tree[at], depth - 1));
  }
  const entries = Object.entries(tree);
  if (entries.length === 0 || dice.oneIn(6))
    return { ...tree, [dice.of(["x", "match", "constructor", "values"])]: dice.of(JSON_JUNK) };
  const at = dice.below(entries.length);
  const [key, value] = entries[at] as [string, unknown];
  if (dice.oneIn(4)) return Object.fromEntries(entries.toSpliced(at, 1));
  if (dice.oneIn(8)) return Object.fromEntries(entries.with(at, [`${key}s`, value]));
  return Object.fromEntries(entries.with(at, [key, change(dice, value, depth - 1)]));
}
