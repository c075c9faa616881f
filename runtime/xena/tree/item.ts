import type { CommandInstance } from "../command.js";
import { LabwireError } from "../errors.js";
import type { Request } from "../request.js";
import { Resource } from "./resource.js";
import { type AnyCommand, commandAt, type Scope } from "./scope.js";

/** Something on a port that goes by an index: a stream, a filter, a connection group. */
export class Item extends Resource {
  /** Its index on the port. */
  readonly index: number;
  /** Indices of the items that it is in, outermost first, then its own. */
  readonly #path: readonly number[];
  readonly #indexName: string;
  readonly #remove: AnyCommand | undefined;
  readonly #deleted: (item: Item) => void;

  /** @internal */
  constructor(
    scope: Scope,
    indexName: string,
    index: number,
    remove: AnyCommand | undefined,
    deleted: (item: Item) => void,
  ) {
    super({ ...scope, indices: { ...scope.indices, [indexName]: index } });
    this.index = index;
    this.#path = [...(scope.owner instanceof Item ? scope.owner.#path : []), index];
    this.#indexName = indexName;
    this.#remove = remove;
    this.#deleted = deleted;
  }

  /** The number of the item, under the name of the vendor's driver. */
  get idx(): number {
    return this.index;
  }

  /** Deletes the item on the tester; the object is of no more use then. @throws LabwireError `NOT_DELETABLE` for counted items */
  async delete(): Promise<void> {
    if (this.#remove === undefined) {
      const what = `${this.#indexName} ${this.index} of ${this.target}`;
      throw new LabwireError("NOT_DELETABLE", `${what} cannot be deleted by itself; set how many there are`);
    }
    await (commandAt(this.#remove, this.place) as CommandInstance & { set(): Request<void> }).set();
    this.#deleted(this);
  }

  protected override isOwn(indices: readonly number[]): boolean {
    return this.#path.every((index, position) => indices[position] === index);
  }
}

/** Constructor of a kind of item. */
export type ItemClass<Kind extends Item = Item> = new (...args: ConstructorParameters<typeof Item>) => Kind;
