import { describe, expect, test } from "vitest";
import { DIFFERENCES } from "./differences.js";
import { commandText, INDICES, MODULE, OfflineTarget, offline, PORT } from "./offline.js";
import { flattened, vendor, vendorClasses } from "./vendor-tree.js";
import { walk } from "./walk.js";

/** Classes of the vendor that there is nothing of. */
const WITHOUT_OBJECT: Readonly<Record<string, string>> = {
  BaseTester: "no tester is only that; its members are those of the four kinds",
  ModuleL47VE: "no module and no tester leads to it",
  PEdun1600G4S1POSFP_IHS_a: "no module leads to it",
  PEdun1600G4S1POSFP_IHS_c: "no module leads to it",
};

/** Paths that a class of ours does not have. */
const WITHOUT_PATH: Readonly<Record<string, string>> = {
  "BaseModule version_number": "Vulcan modules ask for it by another command, so every family has its own",
};

/** Our path for one of the vendor's. */
function ours(path: string): string {
  return DIFFERENCES.reduce(
    (text, { path: about, ours: change }) => (about.test(path) && change !== undefined ? change(text) : text),
    path,
  );
}

/** Command, place and indices that a path must lead to. */
function expected(className: string, path: string, vendorText: string): string {
  const text = DIFFERENCES.reduce(
    (before, { path: about, command }) => (about.test(path) && command !== undefined ? command(before, path) : before),
    vendorText,
  );
  const [name = "", ...tokens] = text.split(" ");
  const indices = tokens.flatMap((token) => (token[0] === "$" ? INDICES[Number(token[1])] : JSON.parse(token)));
  const place = className.includes("Tester") ? "255/255" : isPort(className) ? `${MODULE}/${PORT}` : `${MODULE}/255`;
  return `${name} ${place} ${JSON.stringify(indices)}`;
}

function isPort(className: string): boolean {
  const own = vendor.classes[className];
  if (own === undefined) return isPort(vendor.same[className] as string);
  return className === "BasePort" || (own.base !== null && isPort(own.base));
}

const classes = vendorClasses.filter((name) => !(name in WITHOUT_OBJECT));

describe("every path of the vendor's tree leads to its command", () => {
  test.each(classes)("%s", async (name) => {
    const resource = offline(name);
    const wrong: string[] = [];
    for (const [path, text] of Object.entries(flattened(name, "paths"))) {
      if (`${name} ${path}` in WITHOUT_PATH) continue;
      const found = await walk(resource, ours(path)).then(commandText, (error: Error) => error.message);
      if (found !== expected(name, path, text))
        wrong.push(`${path}: ${found} instead of ${expected(name, path, text)}`);
    }
    expect(wrong).toEqual([]);
  });
});

describe("every manager of the vendor's tree lists, creates and deletes by its commands", () => {
  test.each(classes.filter((name) => Object.keys(flattened(name, "managers")).length > 0))("%s", async (name) => {
    for (const [path, text] of Object.entries(flattened(name, "managers"))) {
      const target = new OfflineTarget();
      const manager = (await walk(offline(name, target), path)) as AnyManager;
      target.sent.length = 0;
      await use(manager);
      const outer = INDICES.slice(0, path.split("[]").length - 1);
      const commands = text.split(" ").filter((word) => word[0] !== "$");
      expect([path, [...new Set(target.sent.map(({ command }) => command))].sort()]).toEqual([path, commands.sort()]);
      for (const { indices } of target.sent) expect(indices.slice(0, outer.length)).toEqual(outer);
    }
  });
});

interface AnyManager {
  create?(): Promise<unknown>;
  configure?(count: number): Promise<void>;
  assign?(quantity: number): Promise<void>;
  remove?(index: number): Promise<void>;
}

/** Everything that a manager can do; the item of index 5 is there. */
async function use(manager: AnyManager): Promise<void> {
  await (manager.create?.() ?? manager.configure?.(8) ?? manager.assign?.(8));
  await manager.remove?.(INDICES[0]);
}

test("the vendor's tree is the one that the numbers in this project are about", () => {
  const all = vendorClasses.map((name) => Object.keys(flattened(name, "paths")));
  expect(vendor.version).toBe("1.10.0");
  expect(vendorClasses).toHaveLength(204);
  expect(all.flat()).toHaveLength(29_828);
  expect(new Set(all.flat()).size).toBe(1094);
});

test("every difference is about a path that the vendor has", () => {
  const paths = [...new Set(vendorClasses.flatMap((name) => Object.keys(flattened(name, "paths"))))];
  expect(DIFFERENCES.filter(({ path }) => !paths.some((candidate) => path.test(candidate)))).toEqual([]);
});
