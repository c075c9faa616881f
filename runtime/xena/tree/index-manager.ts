import type { CommandInstance } from "../command.js";
import { StatusError } from "../errors.js";
import type { Request } from "../request.js";
import { inOrder } from "./in-order.js";
import type { Item } from "./item.js";
import { type ItemFamily, ItemSet } from "./item-set.js";
import { Maker } from "./members.js";
import type { OneEach } from "./one-each.js";
import { type AnyCommand, commandAt, type Scope } from "./scope.js";

/** Commands behind a list of items. */
export interface IndexFamily<Kind extends Item> extends ItemFamily<Kind> {
  readonly create: AnyCommand;
}

type CreateCommand = CommandInstance & { set(): Request<void> };

/** Tries of a create when others take the same index at the same moment. */
const CREATE_TRIES = 8;

/**
 * The items of one kind on a port. It knows what it created or was told of; `serverSync` asks the tester, and pushes of the list
 * keep it current.
 */
export class IndexManager<Kind extends Item> implements Iterable<Kind> {
  readonly #scope: Scope;
  readonly #create: AnyCommand;
  readonly #items: ItemSet<Kind>;
  #turn: Promise<unknown> = Promise.resolve();

  /** @internal */
  constructor(scope: Scope, family: IndexFamily<Kind>) {
    this.#scope = scope;
    this.#create = family.create;
    this.#items = new ItemSet(scope, family);
  }

  /** Items known. */
  get length(): number {
    return this.#items.length;
  }

  /** In order of their indices. */
  [Symbol.iterator](): Iterator<Kind> {
    return this.#items[Symbol.iterator]();
  }

  /** The item of an index. @throws NotThereError `NO_SUCH_ITEM` listing the ones there are */
  obtain(index: number): Kind {
    return this.#items.obtain(index);
  }

  /** Several items at once. */
  obtainMultiple<const Ids extends readonly number[]>(...indices: Ids): OneEach<Ids, Kind> {
    return this.#items.obtainMultiple(...indices);
  }

  /**
   * Creates an item under the lowest index that is free on the tester, also when others create items at the same time.
   * @throws StatusError when the tester refuses, for instance because the port can have no more
   */
  create(): Promise<Kind> {
    return this.#inTurn(async () => {
      for (let left = CREATE_TRIES; ; left--) {
        const index = lowestFree(await this.#items.ask());
        const create = commandAt(this.#create, this.#scope, [index]) as CreateCommand;
        try {
          return await inOrder(create.set(), () => this.#items.add(index));
        } catch (error) {
          const lost = error instanceof StatusError && left > 1 && (await this.#items.ask()).has(index);
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
    await this.#items.ask();
    return this;
  }

  /** Creates in one process go one after the other: the second has to see what the first took. */
  #inTurn<Result>(work: () => Promise<Result>): Promise<Result> {
    const result = this.#turn.then(work);
    this.#turn = result.catch(() => {});
    return result;
  }
}

function lowestFree(taken: ReadonlySet<number>): number {
  let index = 0;
  while (taken.has(index)) index++;
  return index;
}

/** A manager as a member of the tree. */
export function items<Kind extends Item>(family: () => IndexFamily<Kind>): Maker {
  return new Maker((scope) => new IndexManager(scope, family()));
}
