import type { CommandInstance, CommandTarget } from "../command.js";
import type { Request } from "../request.js";
import { gone, noSuchItem } from "./errors.js";
import { inOrder } from "./in-order.js";
import type { Item, ItemClass } from "./item.js";
import type { OneEach } from "./one-each.js";
import type { Resource } from "./resource.js";
import { type AnyCommand, commandAt, type Scope } from "./scope.js";

/** Kind of the items, and the commands that list and delete them. */
export interface ItemFamily<Kind extends Item> {
  readonly item: ItemClass<Kind>;
  /** Index name of the items: `stream`. */
  readonly index: string;
  readonly remove: AnyCommand;
  readonly list: AnyCommand;
}

type ListCommand = CommandInstance & { get(): Request<Readonly<Record<string, readonly number[]>>> };

/** The items that a manager knows: what it made, was told of by the tester's list, or by a push of that list. */
export class ItemSet<Kind extends Item> implements Iterable<Kind> {
  readonly #scope: Scope;
  readonly #family: ItemFamily<Kind>;
  readonly #items = new Map<number, Kind>();
  /** Whether the tester was asked or has told; a manager that was only looked at stays empty. */
  #isFollowed = false;

  constructor(scope: Scope, family: ItemFamily<Kind>) {
    this.#scope = scope;
    this.#family = family;
    const owner = scope.owner as Resource;
    owner.on(family.list, (_, values) => this.#adopt(indicesIn(values as unknown as object)));
    owner.onRestore((target) => (this.#isFollowed ? this.ask(target) : undefined));
  }

  /** Items known. */
  get length(): number {
    return this.#items.size;
  }

  /** In order of their indices. */
  [Symbol.iterator](): Iterator<Kind> {
    return [...this.#items.values()].sort((a, b) => a.index - b.index).values();
  }

  /** The item of an index. @throws NotThereError `NO_SUCH_ITEM` listing the ones there are */
  obtain(index: number): Kind {
    const item = this.#items.get(index);
    if (item !== undefined) return item;
    const known = [...this.#items.keys()].sort((a, b) => a - b);
    throw noSuchItem(this.#family.index, index, known);
  }

  /** Several items at once. */
  obtainMultiple<const Ids extends readonly number[]>(...indices: Ids): OneEach<Ids, Kind> {
    return indices.map((index) => this.obtain(index)) as OneEach<Ids, Kind>;
  }

  /** Asks the tester for its list, follows it, and gives it. */
  ask(target: CommandTarget = this.#scope.target): Promise<ReadonlySet<number>> {
    const list = commandAt(this.#family.list, { ...this.#scope, target }) as ListCommand;
    return inOrder(list.get(), (values) => this.#adopt(indicesIn(values)));
  }

  /** The item of an index that the tester has; made when it is new. */
  add(index: number): Kind {
    this.#isFollowed = true;
    const known = this.#items.get(index);
    if (known !== undefined) return known;
    const { item, index: name, remove } = this.#family;
    const made = new item(this.#scope, name, index, remove, (which) => this.#drop(which as Kind));
    this.#items.set(index, made);
    return made;
  }

  #adopt(indices: readonly number[]): ReadonlySet<number> {
    this.#isFollowed = true;
    const present = new Set(indices);
    for (const index of present) this.add(index);
    for (const item of [...this.#items.values()]) if (!present.has(item.index)) this.#drop(item);
    return present;
  }

  #drop(item: Kind): void {
    // An answer to a delete may come after somebody made a new item of the same index.
    if (this.#items.get(item.index) === item) this.#items.delete(item.index);
    item.retire(gone(`${this.#family.index} ${item.index} of ${item.target}`, "it was deleted"));
  }
}

/** The one list in a reply, whatever the command calls it. */
function indicesIn(values: object): readonly number[] {
  return (Object.values(values).find((value) => Array.isArray(value)) as readonly number[] | undefined) ?? [];
}
