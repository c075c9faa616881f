import type { CommandInstance } from "../command.js";
import { StatusError } from "../errors.js";
import type { Request } from "../request.js";
import { gone, noSuchItem } from "./errors.js";
import { inOrder } from "./in-order.js";
import type { Item, ItemClass } from "./item.js";
import { Maker } from "./members.js";
import type { OneEach } from "./one-each.js";
import type { Resource } from "./resource.js";
import { type AnyCommand, commandAt, type Scope } from "./scope.js";

/** Commands behind a list of items. */
export interface IndexFamily<Kind extends Item> {
  readonly item: ItemClass<Kind>;
  /** Index name of the items: `stream`. */
  readonly index: string;
  readonly create: AnyCommand;
  readonly remove: AnyCommand;
  readonly list: AnyCommand;
}

type ListCommand = CommandInstance & { get(): Request<Readonly<Record<string, readonly number[]>>> };
type CreateCommand = CommandInstance & { set(): Request<void> };

/** Tries of a create when others take the same index at the same moment. */
const CREATE_TRIES = 8;

/**
 * The items of one kind on a port. It knows what it created or was told of; `serverSync` asks the tester, and pushes of the list
 * keep it current.
 */
export class IndexManager<Kind extends Item> implements Iterable<Kind> {
  readonly #scope: Scope;
  readonly #family: IndexFamily<Kind>;
  readonly #items = new Map<number, Kind>();
  #turn: Promise<unknown> = Promise.resolve();

  /** @internal */
  constructor(scope: Scope, family: IndexFamily<Kind>) {
    this.#scope = scope;
    this.#family = family;
    (scope.owner as Resource).on(family.list, (_, values) => this.#adopt(indicesIn(values as unknown as object)));
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
    if (item === undefined) throw noSuchItem(this.#family.index, index, this.#known());
    return item;
  }

  /** Several items at once. */
  obtainMultiple<const Ids extends readonly number[]>(...indices: Ids): OneEach<Ids, Kind> {
    return indices.map((index) => this.obtain(index)) as OneEach<Ids, Kind>;
  }

  /**
   * Creates an item under the lowest index that is free on the tester, also when others create items at the same time.
   * @throws StatusError when the tester refuses, for instance because the port can have no more
   */
  create(): Promise<Kind> {
    return this.#inTurn(async () => {
      for (let left = CREATE_TRIES; ; left--) {
        const index = lowestFree(await this.#ask());
        try {
          return await inOrder(this.#commandFor<CreateCommand>(this.#family.create, index).set(), () =>
            this.#add(index),
          );
        } catch (error) {
          const lost = error instanceof StatusError && left > 1 && (await this.#ask()).includes(index);
          if (!lost) throw error;
        }
      }
    });
  }

  /** Deletes the item of an index. */
  async remove(index: number): Promise<void> {
    await this.obtain(index).delete();
  }

  /** Asks the tester which items there are: new ones appear, and objects of those that are gone say so when they are used. */
  async serverSync(): Promise<this> {
    await this.#ask();
    return this;
  }

  /** Asks for the list, and follows it. */
  #ask(): Promise<readonly number[]> {
    return inOrder((commandAt(this.#family.list, this.#scope) as ListCommand).get(), (values) => {
      const indices = indicesIn(values);
      this.#adopt(indices);
      return indices;
    });
  }

  /** Creates in one process go one after the other: the second has to see what the first took. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => {});
    return result;
  }

  #commandFor<Command>(command: AnyCommand, index: number): Command {
    return commandAt(command, this.#scope, [index]) as Command;
  }

  #adopt(indices: readonly number[]): void {
    for (const index of indices) this.#add(index);
    for (const item of [...this.#items.values()]) if (!indices.includes(item.index)) this.#drop(item);
  }

  #add(index: number): Kind {
    const known = this.#items.get(index);
    if (known !== undefined) return known;
    const { item, index: name, remove } = this.#family;
    const made = new item(this.#scope, name, index, remove, (which) => this.#drop(which as Kind));
    this.#items.set(index, made);
    return made;
  }

  #drop(item: Kind): void {
    // An answer to a delete may come after somebody made a new item of the same index.
    if (this.#items.get(item.index) === item) this.#items.delete(item.index);
    item.retire(gone(`${this.#family.index} ${item.index} of ${item.target}`, "it was deleted"));
  }

  #known(): number[] {
    return [...this.#items.keys()].sort((a, b) => a - b);
  }
}

/** The one list in a reply, whatever the command calls it. */
function indicesIn(values: object): readonly number[] {
  return (Object.values(values).find((value) => Array.isArray(value)) as readonly number[] | undefined) ?? [];
}

function lowestFree(taken: readonly number[]): number {
  let index = 0;
  while (taken.includes(index)) index++;
  return index;
}

/** A manager as a member of the tree. */
export function items<Kind extends Item>(family: () => IndexFamily<Kind>): Maker {
  return new Maker((scope) => new IndexManager(scope, family()));
}
