import { type AnyCommand, type BoundIndices, commandAt, type Scope, withIndices } from "./scope.js";

/** What a member of the tree is: a command, a group of members, or something that is made in a way of its own. */
export type Member = AnyCommand | Maker | Alias | Members;

/** Members by name. */
export interface Members {
  readonly [name: string]: Member;
}

/** A member that knows how to make itself. */
export class Maker {
  readonly make: (scope: Scope) => unknown;

  constructor(make: (scope: Scope) => unknown) {
    this.make = make;
  }
}

/** An old name of a member beside it. */
export class Alias {
  readonly name: string;

  constructor(name: string) {
    this.name = name;
  }
}

/** An old name that gives what the new one gives. */
export function alias(name: string): Alias {
  return new Alias(name);
}

/** An object whose members are made when they are first touched. */
export interface Placed {
  /** @internal Where in the tester it is. */
  readonly place: Scope;
}

/**
 * Adds members to a prototype as getters. A member costs nothing until it is touched, and stays the same object from then on.
 */
export function defineMembers(prototype: object, members: Members): void {
  for (const [name, member] of Object.entries(members)) {
    Object.defineProperty(prototype, name, { configurable: true, enumerable: true, get: getterOf(name, member) });
  }
}

function getterOf(name: string, member: Member): (this: Placed) => unknown {
  if (member instanceof Alias) {
    return function (this: Placed): unknown {
      return (this as unknown as Readonly<Record<string, unknown>>)[member.name];
    };
  }
  return function (this: Placed): unknown {
    const value = makeMember(member, this.place);
    Object.defineProperty(this, name, { value, enumerable: true });
    return value;
  };
}

/** Makes a member at a place. */
export function makeMember(member: Member, scope: Scope): unknown {
  if (typeof member === "function") return commandAt(member as AnyCommand, scope);
  if (member instanceof Maker) return member.make(scope);
  return new (groupClass(member as Members))(scope);
}

type GroupClass = new (scope: Scope) => Placed;

const groupClasses = new WeakMap<Members, GroupClass>();

/** Class of a group of members, made when the first of its kind is touched. */
function groupClass(members: Members): GroupClass {
  let found = groupClasses.get(members);
  if (found === undefined) {
    found = class Group implements Placed {
      readonly place: Scope;

      constructor(scope: Scope) {
        this.place = scope;
      }
    };
    defineMembers(found.prototype, members);
    groupClasses.set(members, found);
  }
  return found;
}

/** A command whose indices are not simply those of its place: names of settled indices, numbers, or members of an enum. */
export function at(command: AnyCommand, indices: readonly (string | number | readonly number[])[]): Maker {
  return new Maker((scope) =>
    commandAt(
      command,
      scope,
      indices.map((index) => resolve(index, scope)),
    ),
  );
}

function resolve(index: string | number | readonly number[], scope: Scope): unknown {
  return typeof index === "string" && index in scope.indices ? scope.indices[index] : index;
}

/** A shared group; indices may be settled for everything in it. It is named by a function, since groups name each other. */
export function part(members: () => Members, settled: BoundIndices = {}): Maker {
  return new Maker((scope) => makeMember(members(), withIndices(scope, settled)));
}

/** A number that the port's capabilities tell; 0 while they are not known. */
export function capability(field: string): (scope: Scope) => number {
  return ({ owner }) => {
    const { capabilities } = owner.info as { readonly capabilities?: Readonly<Record<string, unknown>> };
    return Number(capabilities?.[field] ?? 0);
  };
}

/** A member for every value of an index from 0 on. */
export function each(index: string, count: number | ((scope: Scope) => number), member: Member): Maker {
  return new Maker((scope) => {
    const length = typeof count === "number" ? count : count(scope);
    return Object.freeze(
      Array.from({ length }, (_, value) => makeMember(member, withIndices(scope, { [index]: value }))),
    );
  });
}

/** A function that takes indices and gives the member at them. An item stands for its own index. */
export function by(indices: readonly string[], member: Member): Maker {
  return new Maker((scope) => (...values: readonly unknown[]) => {
    const bound = Object.fromEntries(indices.map((name, position) => [name, indexOf(values[position])]));
    return makeMember(member, withIndices(scope, bound));
  });
}

function indexOf(value: unknown): number | string {
  return typeof value === "object" && value !== null && "index" in value
    ? (value as { readonly index: number }).index
    : (value as number | string);
}
